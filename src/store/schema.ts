/** Marks a file as a record of this program ("DEPO"). */
export const applicationId = 0x44_45_50_4f;

/** Version of the schema below; a file of a later version is refused. */
export const schemaVersion = 2;

/** Oldest SQLite that is used: earlier ones may reset a write-ahead log that another process still reads. */
export const sqliteOldest = [3, 51, 3] as const;

/** Whether a version of SQLite, as it names itself, is one that must not write a record. */
export const isTooOld = (sqlite: string): boolean => {
  const parts = sqlite.split('.').map(Number);
  const at = sqliteOldest.findIndex((wanted, i) => parts[i] !== wanted);
  return at >= 0 && !((parts[at] ?? 0) > sqliteOldest[at]!);
};

const tables = [
  `CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  recorded_at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('document', 'reading', 'decision')),
  body TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT`,
  `CREATE TABLE original (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID`,
  // A chain whose last entries are cut off is still a chain: the seal of each commit says how far it reached.
  `CREATE TABLE seal (
  seq INTEGER PRIMARY KEY,
  hash TEXT NOT NULL
) STRICT`,
];

const triggers = ['entry', 'original', 'seal'].flatMap((table) => [
  `CREATE TRIGGER ${table}_is_never_changed BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END`,
  `CREATE TRIGGER ${table}_is_never_removed BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END`,
]);

/** Tables and triggers of the record. Nothing is ever changed or removed, and the triggers say so to every program that opens the file. */
export const schema: readonly string[] = [...tables, ...triggers];

/** Settings without which acknowledged entries can be lost or a damaged page be read; each is read back. */
export const pragmas: readonly (readonly [name: string, value: string | number])[] = [
  ['journal_mode', 'wal'], ['synchronous', 2], ['foreign_keys', 1], ['busy_timeout', 5000], ['trusted_schema', 0], ['cell_size_check', 1], ['mmap_size', 0], ['fullfsync', 1],
];
