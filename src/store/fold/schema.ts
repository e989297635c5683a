/** Marks a file as a fold of a record ("DEPF"). */
export const foldId = 0x44_45_50_46;

/** Version of the tables and of what the fold puts into them; a file of another version is made anew. */
export const foldVersion = 9;

/** Subjects that one trait may have: a subject's number is its trait's times this, and its place among them. */
export const toldOfTrait = 2 ** 20;

/** The position at which what is so now will have ceased to be so. */
export const never = 9_007_199_254_740_991;

/**
 * A fold can be dropped and made again from the record at any time, to the same bytes. Every row is so from `seq` until `until`,
 * positions of the record: a question about the past reads the rows that were so then.
 */
export const foldSchema: readonly string[] = [
  'CREATE TABLE follows (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT',
  // A document is named by the position of its entry.
  // `n`: how many documents there are with it.
  'CREATE TABLE document (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, day TEXT NOT NULL, n INTEGER NOT NULL) STRICT',
  // `told`: the numbers of its subjects.
  'CREATE TABLE reading (document INTEGER NOT NULL, seq INTEGER NOT NULL, claims INTEGER NOT NULL, told TEXT NOT NULL, PRIMARY KEY (document, seq)) STRICT, WITHOUT ROWID',
  // What subjects are compared by; `at` and `siblings` are of the first subject that has it now.
  'CREATE TABLE trait (id INTEGER PRIMARY KEY, key TEXT NOT NULL, at TEXT, siblings TEXT) STRICT',
  // Subjects as documents tell of them, those of one trait side by side: what a question reads of hundreds is short and lies together.
  'CREATE TABLE told (id INTEGER PRIMARY KEY, alias TEXT NOT NULL, document INTEGER NOT NULL, at TEXT NOT NULL, seq INTEGER NOT NULL, until INTEGER NOT NULL, words INTEGER NOT NULL, brief TEXT NOT NULL) STRICT',
  // The words themselves, read where they are shown.
  'CREATE TABLE words (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT',
  // Which trait leads the group that a trait is in, and why.
  'CREATE TABLE place (trait INTEGER NOT NULL, seq INTEGER NOT NULL, until INTEGER NOT NULL, leader INTEGER NOT NULL, why TEXT NOT NULL, near INTEGER NOT NULL, PRIMARY KEY (trait, seq)) STRICT, WITHOUT ROWID',
  'CREATE INDEX place_by_leader ON place (leader, seq)',
  'CREATE INDEX place_nearly ON place (seq) WHERE near = 1',
  // Every leader whose group a party was ever named in.
  'CREATE TABLE touch (party TEXT NOT NULL, leader INTEGER NOT NULL, PRIMARY KEY (party, leader)) STRICT, WITHOUT ROWID',
  'CREATE TABLE name (name TEXT NOT NULL, trait INTEGER NOT NULL, PRIMARY KEY (name, trait)) STRICT, WITHOUT ROWID',
  'CREATE TABLE sketch (day INTEGER NOT NULL, document TEXT NOT NULL, runs INTEGER NOT NULL, hashes BLOB NOT NULL, PRIMARY KEY (day, document)) STRICT, WITHOUT ROWID',
  'CREATE TABLE decision (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, recorded_at TEXT NOT NULL, body TEXT NOT NULL) STRICT',
];

/** Indices over what has no order of its own: while a whole record is taken in they are left out, and made at the end. */
export const foldIndices: readonly string[] = ['CREATE UNIQUE INDEX document_by_id ON document (id)', 'CREATE INDEX told_by_alias ON told (alias)'];
