import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { receive } from '../../src/intake/receive.ts';
import { openIntakeFile } from '../../src/store/beside.ts';
import { openDriver } from '../../src/store/driver.ts';
import { knownOf } from '../../src/store/known.ts';
import { openLog, type SqliteLog } from '../../src/store/sqlite-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'depositary-'));
afterAll(() => rmSync(folder, { recursive: true }));

const wire = 'The governments of Chile and Peru signed an agreement on fisheries in Lima on Thursday, the Chilean foreign ministry said. Negotiations had begun two years earlier and were broken off twice. The text has 23 articles and an annex that has not been published. Either side may leave it with six months of notice in writing. It replaces an accord of 1987 that neither side had applied for a decade, a spokesman told reporters.';
const documentOf = (text: string, { url, publisher = 'Post', published = '2025-01-16' }: { readonly url?: string; readonly publisher?: string; readonly published?: string } = {}): Document => {
  const line = JSON.stringify({ id: '1', text, published, publisher, ...(url === undefined ? {} : { url }) });
  const [one] = receive(new TextEncoder().encode(line), { name: 'a.jsonl', fetchedAt: '2026-01-02T00:00:00Z', today: '2026-01-02' as never });
  if (one?.ok !== true) throw new Error('no document');
  return one.value;
};
const openAt = (name: string): SqliteLog => { const log = openLog(join(folder, name)); if (!log.ok) throw new Error(log.refusal.message); return log.value; };
const keep = (log: SqliteLog, ...documents: readonly Document[]): void => { log.append(documents.map((document) => ({ kind: 'document', document })), '2026-01-02T00:00:00Z'); };

const first = documentOf(wire, { url: 'https://post.example/1', publisher: 'Post' });
const edited = documentOf(`LIMA (Courier) – ${wire.replace('in Lima on Thursday', 'in Lima')} More follows.`, { url: 'https://courier.example/9', publisher: 'Courier', published: '2025-01-18' });
const later = documentOf(`Again: ${wire.replace('in Lima on Thursday', 'in Lima')}`, { url: 'https://courier.example/11', publisher: 'Courier', published: '2025-06-18' });
const corrected = documentOf(wire.replace('23 articles', '24 articles'), { url: 'https://post.example/1', publisher: 'Post', published: '2025-01-17' });

test.each([['while they wait to be recorded', false], ['once they are on record', true]])('near copies, revisions and the same words are told apart, %s', (_, isRecorded) => {
  const log = openAt(`${isRecorded}.db`);
  const driver = openIntakeFile(log);
  if (isRecorded) keep(log, first);
  const known = knownOf(log, driver);
  if (!isRecorded) known.expect(first);
  expect(known.find(first)).toMatchObject({ isHeld: true });
  expect(known.find(edited)).toEqual({ isHeld: false, kin: { kind: 'near-copy', of: first.id }, isOldNews: false });
  expect(known.find(later).kin).toBeNull();
  expect(known.find(corrected).kin).toEqual({ kind: 'revision', of: first.id });
  expect(known.find(documentOf(wire, { url: 'https://other.example/', publisher: 'Other' }))).toMatchObject({ kin: { kind: 'same-text', of: first.id }, isOldNews: false });
  if (!isRecorded) { known.forget(first); expect(known.find(edited).kin).toBeNull(); }
  driver.close();
  log.close();
});

test('the earliest printing is the one that copies are linked to', () => {
  const log = openAt('earliest.db');
  const driver = openIntakeFile(log);
  keep(log, edited, first);
  const third = documentOf(`${wire} With material of agencies.`, { url: 'https://third.example/', publisher: 'Third', published: '2025-01-20' });
  expect(knownOf(log, driver).find(third).kin).toEqual({ kind: 'near-copy', of: first.id });
  driver.close();
  log.close();
});

test('what was expected is written down from the record, with what another process added in between', () => {
  const log = openAt('other.db');
  const driver = openIntakeFile(log);
  const known = knownOf(log, driver);
  known.expect(first);
  keep(log, edited, first);
  for (let i = 0; i < 1_001; i += 1) known.expect(documentOf(`Story ${i} of something else altogether.`));
  expect(driver.all('SELECT id FROM known_document ORDER BY seq').map((r) => r['id'])).toEqual([edited.id, first.id]);
  driver.close();
  log.close();
});

test('a file of an earlier version loses what can be made again, and keeps its sources', () => {
  const log = openAt('old.db');
  keep(log, first);
  const old = openDriver(`${join(folder, 'old.db')}-intake`, 'write');
  old.exec("CREATE TABLE of_record (first TEXT NOT NULL) STRICT; CREATE TABLE known_document (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID; CREATE TABLE source (address TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID; CREATE TABLE item (source TEXT NOT NULL, address TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (source, address)) STRICT, WITHOUT ROWID; PRAGMA application_id = 1145393225; PRAGMA user_version = 1; INSERT INTO source VALUES ('https://post.example/rss', '{}')");
  old.close();
  const driver = openIntakeFile(log);
  expect(knownOf(log, driver).find(edited).kin).toEqual({ kind: 'near-copy', of: first.id });
  expect(driver.all('SELECT address FROM source').length).toBe(1);
  driver.close();
  log.close();
});
