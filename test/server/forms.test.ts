import { afterAll, expect, test } from 'vitest';
import { parseAtomFeed } from 'feedsmith';
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

test.each(['/agreements/agr_0000000000000000.csv', '/nothing.csv', '/parties.atom', '/calendar.txt'])('%s is refused', async (path) => expect((await site.ask(path)).status).toBe(404));
