import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import jsonld from 'jsonld';
import { SaxesParser } from 'saxes';
import { afterAll, expect, test } from 'vitest';
import { parseAtomFeed } from 'feedsmith';
import { cardOf } from '../../src/server/forms/card.ts';
import { csvOf } from '../../src/server/forms/csv.ts';
import { json, storySite } from './site.ts';

const site = storySite();
afterAll(() => { site.close(); });
const treaty = (await json<{ readonly rows: readonly { readonly id: string; readonly parties: readonly string[] }[] }>(await site.ask('/api/v1/agreements'))).rows.find((a) => a.parties.join() === 'IRN,RUS')!.id;

test('the parties of an agreement are a sheet, with the position of the record in the answer', async () => {
  const r = await site.ask(`/agreements/${treaty}.csv?on=2025-12-01`);
  const lines = (await r.text()).split('\r\n');
  expect(lines[0]).toBe('party,name,signed,consent,inForce,notice,left,means,standing,since,suspended,claims');
  expect(lines.find((l) => l.startsWith('RUS'))).toContain('RUS,Russia,2025-01-17,2025-04-08,2025-10-02');
  expect([r.headers.get('x-depositary-position'), r.headers.get('x-depositary-on')]).toEqual(['14', '2025-12-01']);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('a cell that a sheet would run, %j, is escaped', (cell) => {
  expect(csvOf([{ a: cell }]).split('\r\n').slice(1).join('')).toMatch(/^"?'/);
});

test('the calendar has what is due, as whole days', async () => {
  const text = await (await site.ask('/calendar.ics?on=2025-01-15&known=2025-01-15')).text();
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text).toContain('DTSTART;VALUE=DATE:20250117');
  expect(text).toContain('DTEND;VALUE=DATE:20250118');
});

test('the feed of changes can be read by a feed reader', async () => {
  const feed = parseAtomFeed(await (await site.ask('/changes.atom')).text());
  expect(feed.entries?.length).toBeGreaterThan(3);
  expect(new Set(feed.entries!.map((e) => e.id)).size).toBe(feed.entries!.length);
});

test('an agreement and a document are text', async () => {
  expect(await (await site.ask(`/agreements/${treaty}.txt`)).text()).toContain('Iran and Russia');
});

interface Expanded { readonly '@id'?: string; readonly '@type'?: readonly string[]; readonly [name: string]: unknown }
const oa = 'http://www.w3.org/ns/oa#';
const first = (n: unknown, name: string): Record<string, readonly unknown[]> => (n as Record<string, readonly unknown[]>)[`${oa}${name}`]![0] as Record<string, readonly unknown[]>;
const value = (n: unknown, name: string): unknown => (first(n, name) as unknown as { readonly '@value': unknown })['@value'];

test.each([[`/agreements/${treaty}`, 9], ['/claims', 11], ['/acts', 8]])('%s as JSON-LD is Web Annotations whose quotes stand where they say, and asks nobody for a context', async (path, n) => {
  const nodes = await jsonld.expand(await json(await site.ask(`${path}.jsonld`)) as object, { documentLoader: () => { throw new Error('asked for a context'); } }) as unknown as readonly Expanded[];
  const claims = nodes.filter((x) => x['@type']?.includes(`${oa}Annotation`));
  expect(claims.length).toBe(n);
  for (const c of claims) {
    const target = first(c, 'hasTarget');
    const source = (first(target, 'hasSource') as unknown as { readonly '@id': string })['@id'];
    const [position, quote] = target[`${oa}hasSelector`]!;
    const { answer } = await json<{ readonly answer: { readonly text: string } }>(await site.ask(`/api/v1${new URL(source).pathname}`));
    expect([...answer.text].slice(Number(value(position, 'start')), Number(value(position, 'end'))).join('')).toBe(value(quote, 'exact'));
    expect(answer.text).toContain(`${String(value(quote, 'prefix'))}${String(value(quote, 'exact'))}${String(value(quote, 'suffix'))}`);
    expect(nodes.some((x) => x['@id'] === source && x['@type']?.includes('http://www.w3.org/ns/prov#Entity'))).toBe(true);
  }
  const [bundle] = nodes.filter((x) => x['@type']?.includes('http://www.w3.org/ns/prov#Bundle'));
  expect(bundle).toMatchObject({ 'urn:depositary:vocabulary:position': [{ '@value': 14 }], 'urn:depositary:vocabulary:claims': [{ '@value': n }] });
});

const opened = async (path: string): Promise<Database.Database> => new Database(Buffer.from(await (await site.ask(path)).arrayBuffer()));

test('a list is a SQLite file of its rows, and says where the record stood', async () => {
  const db = await opened('/agreements.sqlite?party=IRN&on=2025-12-01');
  expect(db.prepare('SELECT count(*) FROM agreements').pluck().get()).toBe(1);
  expect(db.prepare('SELECT stage_name FROM agreements').pluck().get()).toBe('in-force');
  expect(new Map(db.prepare('SELECT key, value FROM about').raw().all() as [string, unknown][])).toEqual(new Map<string, unknown>([['position', 14], ['head', expect.stringMatching(/^[0-9a-f]{64}$/)], ['on', '2025-12-01'], ['known', '14'], ['rows', 1], ['leftOut', 0], ['rights', expect.stringContaining('publishers')], ['rows of agreements', 1]]));
  db.close();
});

test('an agreement is a SQLite file with its claims and their words', async () => {
  const db = await opened(`/agreements/${treaty}.sqlite`);
  expect(db.prepare("SELECT exact FROM claim WHERE fact_type = 'entry-into-force'").pluck().all()).toEqual([expect.stringContaining('entry-into-force done 2025-10-02')]);
  expect(db.prepare('SELECT count(*) FROM claim c JOIN document d ON d.id = c.document').pluck().get()).toBe(db.prepare('SELECT count(*) FROM claim').pluck().get());
  db.close();
});

test.each(['csv', 'sqlite', 'jsonld', 'ics', 'atom', 'txt', 'svg'])('an agreement as %s says where the record stood, whose it is, and what its bytes are', async (form) => {
  const r = await site.ask(`/agreements/${treaty}.${form}?on=2025-12-01&known=9`);
  const bytes = Buffer.from(await r.arrayBuffer());
  expect(r.status).toBe(200);
  expect(r.headers.get('repr-digest')).toBe(`sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`);
  expect([r.headers.get('x-depositary-position'), r.headers.get('x-depositary-on'), r.headers.get('x-depositary-known'), r.headers.get('link')]).toEqual(['9', '2025-12-01', '9', '</about#rights>; rel="license"']);
  expect(r.headers.get('x-depositary-head')).toMatch(/^[0-9a-f]{64}$/);
  if (form !== 'csv' && form !== 'sqlite') expect(bytes.toString('utf8').replace(/\r\n /g, '')).toMatch(/2025-12-01|1 December 2025/);
});

test('whatever an agreement is called, its card is a picture of text', () => {
  for (const title of ['<script>alert(1)</script>', '" onload="x', ']]>&amp;', `${'x'.repeat(500)}`, 'a'.repeat(60).concat(' ').repeat(30), '\u202Eabc']) {
    const svg = cardOf({ title, sentence: title, asOf: 'As it was.', address: 'http://localhost/x?a=1&b=2' });
    const names = new Set<string>();
    const parser = new SaxesParser();
    parser.on('opentag', (t) => { names.add(t.name); });
    parser.on('error', (e) => { throw e; });
    parser.write(svg).close();
    expect([...names].toSorted()).toEqual(['rect', 'svg', 'text', 'title']);
  }
});

test.each(['/agreements/agr_0000000000000000.jsonld', '/nothing.sqlite', '/calendar.jsonld', '/agreements.svg', '/agreements/agr_0000000000000000.csv', '/nothing.csv', '/parties.atom', '/calendar.txt'])('%s is refused', async (path) => expect((await site.ask(path)).status).toBe(404));
