import { afterAll, expect, test } from 'vitest';
import { answerShapes } from '../../src/server/api/api.ts';
import { dataRoutes } from '../../src/server/api/routes.ts';
import { problemShape } from '../../src/server/api/shapes.ts';
import type { Day } from '../../src/core/date.ts';
import { agreementData, agreementText } from '../../src/server/api/make.ts';
import { holdRecord } from '../../src/server/record.ts';
import { entriesOf, type Report } from '../a.ts';
import { json, siteOver, storySite } from './site.ts';

const site = storySite();
afterAll(() => { site.close(); });

interface Row { readonly id: string; readonly parties: readonly string[] }
const agreements = (await json<{ readonly rows: readonly Row[] }>(await site.ask('/api/v1/agreements'))).rows;
const treaty = agreements.find((a) => a.parties.join() === 'IRN,RUS')!;
const claim = (await json<{ readonly rows: readonly { readonly claim: string; readonly document: string }[] }>(await site.ask(`/api/v1/claims?agreement=${treaty.id}`))).rows[0]!;

const real: Readonly<Record<string, string>> = {
  '/agreements/{id}': `/agreements/${treaty.id}`, '/claims/{id}': `/claims/${claim.claim}`, '/evidence/{id}': `/evidence/${claim.claim}`, '/documents/{id}': `/documents/${claim.document}`, '/parties/{code}': '/parties/IRN', '/pairs/{a}/{b}': '/pairs/IRN/Moscow', '/sources/{name}': '/sources/Treaty%20Desk', '/search': '/search?q=Tehran%20signature', '/neighbours': '/neighbours?from=IRN',
};
const clocks = ['', 'on=2025-01-16', 'on=2025-01-16&known=2025-01-15', 'known=4', 'on=1900-01-01', 'known=0'];

test.each(dataRoutes.map((r) => r.path))('%s answers as its description says, at every clock', async (path) => {
  for (const clock of clocks) {
    const address = real[path] ?? path;
    const r = await site.ask(`/api/v1${address}${clock === '' ? '' : `${address.includes('?') ? '&' : '?'}${clock}`}`);
    const body = await json<unknown>(r);
    const shape = r.status === 200 ? answerShapes.get(path)! : problemShape;
    const checked = shape.safeParse(body);
    expect(checked.error?.issues ?? []).toEqual([]);
    expect([200, 404]).toContain(r.status);
  }
});

test('the description names every address with what it takes and answers', async () => {
  const doc = await json<{ readonly openapi: string; readonly paths: Readonly<Record<string, { readonly get: { readonly parameters: readonly { readonly name: string }[]; readonly responses: Readonly<Record<string, unknown>> } }>> }>(await site.ask('/openapi.json'));
  expect(doc.openapi).toBe('3.1.0');
  expect(Object.keys(doc.paths).toSorted()).toEqual(dataRoutes.map((r) => r.path).toSorted());
  for (const r of dataRoutes) {
    const names = doc.paths[r.path]!.get.parameters.map((p) => p.name);
    expect(names).toEqual(expect.arrayContaining(['on', 'known', ...Object.keys(r.params), ...(r.kind === 'list' ? ['limit', 'after'] : [])]));
    expect(Object.keys(doc.paths[r.path]!.get.responses)).toEqual(expect.arrayContaining(['200', 'default']));
  }
});

test('pages of a list hold every row once, whatever their size', async () => {
  const whole = (await json(await site.ask('/api/v1/claims?limit=200'))).rows.map((r) => r['claim']);
  for (const limit of [1, 2, 3, 7]) {
    const got: unknown[] = [];
    let after = '';
    do {
      const page = await json(await site.ask(`/api/v1/claims?limit=${limit}${after === '' ? '' : `&after=${after}`}`));
      got.push(...page.rows.map((r) => r['claim']));
      after = page.next ?? '';
    } while (after !== '');
    expect(got).toEqual(whole);
  }
});

test('a cursor of another list, or of none, is refused', async () => {
  for (const after of ['x', 'AAAA', Buffer.from('clm_0000000000000000').toString('base64url')]) expect((await site.ask(`/api/v1/claims?after=${after}`)).status).toBe(400);
});

test('what is not covered is told apart from nothing', async () => {
  const none = await json<{ covered: boolean; documents: number; total: number }>(await site.ask('/api/v1/pairs/FJI/TON'));
  expect(none).toMatchObject({ covered: false, documents: 7, total: 0 });
  expect((await site.ask('/api/v1/pairs/IRN/Atlantis')).status).toBe(404);
});

test('the same question has the same tag, another clock another, and a known tag is answered with 304', async () => {
  const tag = async (path: string): Promise<string | null> => (await site.ask(path)).headers.get('etag');
  const path = `/api/v1/agreements/${treaty.id}`;
  expect(await tag(path)).toBe(await tag(path));
  expect(await tag(`${path}?on=2025-01-16`)).not.toBe(await tag(`${path}?on=2025-01-17`));
  expect(await tag(`${path}?on=2025-01-16&known=4`)).not.toBe(await tag(`${path}?on=2025-01-16&known=5`));
  const known = await site.ask(path, { headers: { 'if-none-match': (await tag(path))! } });
  expect([known.status, await known.text()]).toEqual([304, '']);
});

test('both clocks move the answer', async () => {
  const stage = async (clock: string): Promise<string> => (await json<{ answer: { stage: { name: string } } }>(await site.ask(`/api/v1/agreements/${treaty.id}?${clock}`))).answer.stage.name;
  expect(await stage('on=2025-12-01')).toBe('in-force');
  expect(await stage('on=2025-06-01')).toBe('ratification-under-way');
  expect(await stage('on=2025-12-01&known=2025-01-19')).toBe('signed');
  expect(await stage('on=2025-12-01&known=2025-01-14')).toBe('announced');
});

test.each([
  ['/api/v1/agreements?on=2025-02-30', 400, 'question/bad-date'], ['/api/v1/agreements?known=99999', 400, 'question/future-position'], ['/api/v1/agreements?foo=1', 400, 'question/unknown-parameter'], ['/api/v1/agreements?__proto__=1', 400, 'question/unknown-parameter'],
  ['/api/v1/agreements/agr_0000000000000000', 404, 'question/unknown-id'], ['/api/v1/agreements/..%2f..%2fetc', 404, 'question/unknown-id'], ['/api/v1/nothing', 404, 'question/unknown-address'], ['/api/v1/changes?since=tuesday', 400, 'question/bad-date'],
])('%s is refused as a problem document', async (path, status, code) => {
  const r = await site.ask(path);
  expect(r.headers.get('content-type')).toBe('application/problem+json');
  expect([r.status, await json(r)]).toEqual([status, expect.objectContaining({ status, code })]);
});

test('the id of an agreement that was joined with another leads to it, on pages and as data', async () => {
  const reports: readonly Report[] = [{ published: '2024-01-10', parties: ['FJI', 'TON'], name: 'agreement on fishing in the outer reefs', facts: [['signature', 'done', '2024-01-09']] }, { published: '2024-05-10', parties: ['FJI', 'TON'], name: 'memorandum on ships', facts: [['signature', 'done', '2024-05-09']] }];
  const two = siteOver(reports.flatMap(entriesOf), { mayWrite: true });
  const [one, other] = (await json<{ readonly rows: readonly Row[] }>(await two.ask('/api/v1/agreements'))).rows;
  const merged = await two.ask('/api/v1/decisions', { method: 'POST', body: JSON.stringify({ verb: 'merge', about: [one!.id, other!.id], by: 'An Editor', reason: 'one text' }), headers: { 'content-type': 'application/json' } });
  expect(merged.status).toBe(201);
  const answers = await Promise.all([one!.id, other!.id].map(async (id) => (await json<{ readonly answer: { readonly id: string } }>(await two.ask(`/api/v1/agreements/${id}`))).answer.id));
  expect(new Set(answers).size).toBe(1);
  const old = [one!.id, other!.id].find((id) => id !== answers[0])!;
  expect((await two.ask(`/agreements/${old}`)).headers.get('location')).toBe(`/agreements/${answers[0]!}`);
  for (const path of [`/agreements/${old}.csv`, `/api/v1/acts?agreement=${old}`]) expect([path, (await two.ask(path)).status]).toEqual([path, 200]);
  two.close();
});

test('an agreement as text, most of which was made for another day, is its data', () => {
  const record = holdRecord(site.store, () => '2026-03-01' as Day);
  if (!record.ok) throw new Error(record.refusal.message);
  const { finder, summary } = record.value.at({ kind: 'seq', seq: record.value.head().seq });
  for (const a of finder.fold.agreements) for (const on of ['2024-12-31', '2025-01-17', '2025-05-01', '2026-01-01'] as Day[]) expect(JSON.parse(agreementText(summary(a, on)))).toEqual(JSON.parse(JSON.stringify(agreementData(summary(a, on)))));
  record.value.close();
});
