import { afterAll, expect, test } from 'vitest';
import { pages } from '../../src/server/pages.ts';
import { entriesOf } from '../a.ts';
import { json, siteOver, storySite } from './site.ts';

const site = storySite({ mayWrite: true });
const empty = siteOver([]);
afterAll(() => { site.close(); empty.close(); });

const treaty = (await json<{ readonly rows: readonly { readonly id: string; readonly parties: readonly string[] }[] }>(await site.ask('/api/v1/agreements'))).rows.find((a) => a.parties.join() === 'IRN,RUS')!.id;
const claim = (await json<{ readonly rows: readonly { readonly claim: string; readonly document: string }[] }>(await site.ask(`/api/v1/claims?agreement=${treaty}`))).rows[0]!;
const real = (path: string): string => path.replace('/agreements/:id', `/agreements/${treaty}`).replace('/claims/:id', `/claims/${claim.claim}`).replace('/documents/:id', `/documents/${claim.document}`).replace('/conflicts/:id/:slot', `/conflicts/${treaty}/signature`)
  .replace(':code', 'IRN').replace(':a', 'IRN').replace(':b', 'RUS').replace(':name', 'Treaty%20Desk');
const addresses = pages.map((p) => real(p.path));

const seen = (markup: string): string => markup.replace(/<(?:q|blockquote|script|style)\b[\s\S]*?<\/(?:q|blockquote|script|style)>/g, ' ').replace(/<[^>]*>/g, ' ').replace(/<!doctype html>/i, ' ');

test.each(addresses)('%s says its state in one sentence, in plain words', async (path) => {
  const r = await site.ask(path);
  const markup = await r.text();
  expect([path, r.status]).toEqual([path, 200]);
  expect([...markup.matchAll(/<h1>/g)].length).toBe(1);
  expect(markup).toMatch(/<p class="sentence">[^]{10,}?<\/p>/);
  expect(seen(markup)).not.toMatch(/\bAI\b|\binsights?\b|\bleverag|!|\bundefined\b|\[object|\bNaN\b/i);
});

test.each(addresses)('%s has nothing in it that a policy would have to allow', async (path) => {
  const r = await site.ask(path);
  const markup = await r.text();
  expect(markup).not.toMatch(/ style="| on[a-z]+="|<style|javascript:|<script(?! (?:type="module" )?src="\/assets)/);
  expect(r.headers.get('content-security-policy')).toContain('require-trusted-types-for \'script\'');
  expect(r.headers.get('content-security-policy')).not.toContain('unsafe');
});

test.each(addresses.filter((a) => !/agr_|clm_|doc_|IRN|Treaty/.test(a)))('%s over an empty record says what it has, and fails at nothing', async (path) => {
  const r = await empty.ask(path);
  expect([path, r.status]).toEqual([path, path === '/network' ? 404 : 200]);
});

test('a page as it was never changes when the record grows', async () => {
  const grown = siteOver([...entriesOf({ published: '2025-01-13', parties: ['IRN', 'RUS'], facts: [['signature', 'planned', '2025-01-17']] })]);
  const [row] = (await json<{ readonly rows: readonly { readonly id: string }[] }>(await grown.ask('/api/v1/agreements'))).rows;
  const ask = async (): Promise<unknown> => json(await grown.ask(`/api/v1/agreements/${row!.id}?on=2025-02-01&known=2`));
  const before = await ask();
  const { openLog } = await import('../../src/store/sqlite-log.ts');
  const log = openLog(grown.store);
  if (!log.ok) throw new Error(log.refusal.message);
  log.value.append(entriesOf({ published: '2025-01-17', parties: ['IRN', 'RUS'], facts: [['signature', 'done', '2025-01-17']] }), '2026-01-02T00:00:00Z');
  log.value.close();
  expect(await ask()).toEqual(before);
  const now = await json<{ answer: { stage: { name: string } } }>(await grown.ask(`/api/v1/agreements/${row!.id}?on=2025-02-01`));
  expect(now.answer.stage.name).toBe('signed');
  grown.close();
});

test('two revisions of one page are set against each other word by word', async () => {
  const [[first, read], [second, again]] = [entriesOf({ published: '2025-01-01', parties: ['IRN', 'RUS'], facts: [['signature', 'planned', '2025-01-17']] }), entriesOf({ published: '2025-01-05', parties: ['IRN', 'RUS'], facts: [['signature', 'planned', '2025-02-20']] })];
  const at = (e: typeof first): typeof first => (e.kind === 'document' ? { kind: 'document', document: { ...e.document, url: 'https://example.org/report' } } : e);
  const revised = siteOver([at(first), read, at(second), again]);
  const ids = (await json<{ readonly rows: readonly { readonly id: string }[] }>(await revised.ask('/api/v1/documents'))).rows.map((r) => r.id);
  const page = await (await revised.ask(`/documents/${ids[0]!}?against=${ids[1]!}`)).text();
  expect(page).toMatch(/<del>01-17[^<]*<\/del><ins>02-20[^<]*<\/ins>|<del>[^<]*01[^<]*<\/del>/);
  expect(page).toMatch(/\d+ words? <ins>added<\/ins>, \d+ words? <del>dropped<\/del>/);
  expect((await revised.ask(`/documents/${ids[0]!}?against=${ids[0]!}`)).status).toBe(404);
  revised.close();
});
