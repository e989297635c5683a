import { afterAll, expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import type { Agreement } from '../../src/ledger/identity/index.ts';
import { holdRecord, type History } from '../../src/server/record.ts';
import { keepParts, stillPage } from '../../src/server/still.ts';
import { turnLineOf } from '../../src/views/lines.ts';
import type { Ask } from '../../src/web/ask.ts';
import { html } from '../../src/web/html.ts';
import { agreementPage } from '../../src/web/pages/agreement.ts';
import { shell } from '../../src/web/shell.ts';
import { storySite } from './site.ts';

const site = storySite({ mayWrite: true });
const opened = holdRecord(site.store, () => '2026-03-01' as Day);
if (!opened.ok) throw new Error(opened.refusal.message);
const record = opened.value;
afterAll(() => { record.close(); site.close(); });

const askAt = (path: string, on: Day | null, seq: number | null, params: Readonly<Record<string, string>> = {}): Ask => {
  const { seq: head, day } = record.head();
  return { asOf: { on: on ?? ('2026-03-01' as Day), known: { kind: 'seq', seq: seq ?? head } }, today: '2026-03-01' as Day, head, headDay: day, isNow: { on: on === null, known: seq === null }, path, params, assets: '/assets/x', mayWrite: true };
};

const lines = (a: Agreement, h: History) => ({ ...h, turns: h.turns.map((t) => turnLineOf(a, t)) });
const days = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2024, 11, 1 + ((i * 37) % 420))).toISOString().slice(0, 10) as Day);
const questions = [...days.map((d) => [d, null] as const), ...[4, 9].flatMap((seq) => days.slice(0, 10).map((d) => [d, seq] as const)), [null, null] as const, [null, 9] as const];

test('a page whose still parts were made for other days is the page made anew', () => {
  const parts = keepParts();
  for (const params of [{}, { whole: 'history' }]) for (const [on, seq] of questions) {
    const held = record.at({ kind: 'seq', seq: seq ?? record.head().seq });
    for (const a of held.finder.fold.agreements) {
      const ask = askAt(`/agreements/${a.id}`, on, seq, params);
      const answer = { summary: held.summary(a, ask.asOf.on), timetable: held.timetable(a, ask.asOf.on), history: lines(a, held.history(a, ask.asOf.on)), fold: held.finder.fold };
      const { still, bytes } = stillPage(ask, `${held.name} ${a.id}`, parts);
      expect(new TextDecoder().decode(bytes(shell(ask, agreementPage(ask, answer, still))))).toBe(shell(ask, agreementPage(ask, answer)));
    }
  }
});

test('parts are kept up to a size, those asked for last', () => {
  const parts = keepParts(250);
  const made: string[] = [];
  const get = (key: string): void => { parts(key, () => { made.push(key); return { bytes: new Uint8Array(100), days: [] }; }); };
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what a document says is never taken for a part', () => {
  const ask = askAt('/', null, null);
  const { still, bytes } = stillPage(ask, 'x', keepParts());
  const markup = html`${'<i data-still="0">'}${still('one', () => html`<b>whole</b>`)}<i data-still="0123456789abcdef01234567-0">`.markup;
  expect(new TextDecoder().decode(bytes(markup))).toBe('&lt;i data-still=&quot;0&quot;&gt;<b>whole</b><i data-still="0123456789abcdef01234567-0">');
});
