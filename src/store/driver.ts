import Database from 'better-sqlite3';

type Value = string | number | Uint8Array;

/** The little of SQLite that the store uses; another binding needs these and no more. */
export interface Driver {
  exec(sql: string): void;
  all(sql: string, ...values: readonly Value[]): readonly Record<string, unknown>[];
  iterate(sql: string, ...values: readonly Value[]): Iterable<Record<string, unknown>>;
  run(sql: string, ...values: readonly Value[]): void;
  close(): void;
}

/** A driver on `better-sqlite3`; statements are prepared once. */
export const openDriver = (file: string, readOnly: boolean): Driver => {
  const db = new Database(file, { readonly: readOnly, fileMustExist: readOnly, timeout: 5000 });
  const held = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    const statement = held.get(sql) ?? db.prepare(sql);
    held.set(sql, statement);
    return statement;
  };
  return {
    exec: (sql) => { db.exec(sql); },
    all: (sql, ...values) => prepared(sql).all(...values) as Record<string, unknown>[],
    iterate: (sql, ...values) => db.prepare(sql).iterate(...values) as Iterable<Record<string, unknown>>,
    run: (sql, ...values) => { prepared(sql).run(...values); },
    close: () => { db.close(); },
  };
};
