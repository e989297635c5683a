import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

type Value = string | number | Uint8Array;

/** The little of SQLite that the store uses; another binding needs these and no more. */
export interface Driver {
  exec(sql: string): void;
  all(sql: string, ...values: readonly Value[]): readonly Record<string, unknown>[];
  /** As `all`, each row as a list of its columns. */
  values(sql: string, ...values: readonly Value[]): readonly (readonly unknown[])[];
  iterate(sql: string, ...values: readonly Value[]): Iterable<Record<string, unknown>>;
  run(sql: string, ...values: readonly Value[]): void;
  close(): void;
}

/** How a file is opened. `frozen` reads it whole into memory, for a folder in which SQLite may not make the files that it shares with others. */
export type Access = 'write' | 'read' | 'frozen';

/** Opens a driver; the store takes another one in its place. */
export type OpenDriver = (file: string, access: Access) => Driver;

/** The bytes of a file, marked as one that needs no write-ahead log, which memory cannot have. */
const frozen = (file: string): Buffer => {
  const bytes = readFileSync(file);
  bytes.fill(1, 18, 20);
  return bytes;
};

/** A driver on `better-sqlite3`; statements are prepared once. */
export const openDriver: OpenDriver = (file, access) => {
  const readonly = access !== 'write';
  const db = new Database(access === 'frozen' ? frozen(file) : file, { readonly, fileMustExist: readonly && access !== 'frozen', timeout: 5000 });
  const held = new Map<string, Database.Statement>();
  const listed = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    const statement = held.get(sql) ?? db.prepare(sql);
    held.set(sql, statement);
    return statement;
  };
  return {
    exec: (sql) => { db.exec(sql); },
    all: (sql, ...values) => prepared(sql).all(...values) as Record<string, unknown>[],
    values: (sql, ...values) => {
      const statement = listed.get(sql) ?? db.prepare(sql).raw();
      listed.set(sql, statement);
      return statement.all(...values) as unknown[][];
    },
    iterate: (sql, ...values) => db.prepare(sql).iterate(...values) as Iterable<Record<string, unknown>>,
    run: (sql, ...values) => { prepared(sql).run(...values); },
    close: () => { db.close(); },
  };
};

/** The first column of the first row. */
export const one = (driver: Driver, sql: string): unknown => Object.values(driver.all(sql)[0] ?? {})[0];
