import Database from 'better-sqlite3';
import type { Stamp } from './stamp.ts';

type Cell = string | number | null;

const cell = (v: unknown): Cell => {
  if (v === null || v === undefined) return null;
  if (typeof v === 'number' || typeof v === 'string') return v;
  return typeof v === 'boolean' ? Number(v) : JSON.stringify(v);
};

/** Values inside a value become columns of their own: `stage.name` is `stage_name`. Lists stay JSON, which SQLite reads. */
const flat = (row: object, before = ''): ReadonlyMap<string, Cell> => new Map(Object.entries(row).flatMap(([k, v]): readonly (readonly [string, Cell])[] =>
  (typeof v === 'object' && v !== null && !Array.isArray(v) ? [...flat(v, `${before}${k}_`)] : [[`${before}${k}`, cell(v)]])));

const named = (name: string): string => `"${name.replace(/\W/g, '_')}"`;

const fill = (db: Database.Database, table: string, rows: readonly object[]): void => {
  const all = rows.map((r) => flat(r));
  const columns = [...new Set(all.flatMap((r) => [...r.keys()]))];
  if (columns.length === 0) columns.push('none');
  db.exec(`CREATE TABLE ${named(table)} (${columns.map(named).join(', ')})`);
  const put = db.prepare(`INSERT INTO ${named(table)} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const r of all) put.run(columns.map((c) => r.get(c) ?? null));
};

/** Tables of rows as one SQLite file, with a table `about` that says where the record stood. */
export const sqliteOf = (tables: ReadonlyMap<string, readonly object[]>, stamp: Stamp): Uint8Array<ArrayBuffer> => {
  const db = new Database(':memory:');
  try {
    db.exec('BEGIN');
    fill(db, 'about', [...Object.entries(stamp), ...[...tables].map(([name, rows]) => [`rows of ${name}`, rows.length] as const)].map(([key, value]) => ({ key, value })));
    for (const [name, rows] of tables) fill(db, name, rows);
    db.exec('COMMIT');
    return Uint8Array.from(db.serialize());
  } finally {
    db.close();
  }
};
