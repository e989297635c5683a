import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actTypes, agreementKinds, clauseTypes, modes } from '../../src/core/act.ts';
import { parseDay, parseEdtf } from '../../src/core/date.ts';
import { partyCodes } from '../../src/reading/names/index.ts';
import { compiled } from './compile.ts';
import type { Agreement, Document, Fact, Span } from './marked.ts';
import { parseMarked } from './marked.ts';

const linesOf = (half: string): string => readFileSync(new URL(`${half}.jsonl`, import.meta.url), 'utf8');
const documentsOf = (half: string): readonly Document[] => linesOf(half).trim().split('\n').map((l) => JSON.parse(l) as Document);

const types = new Set<string>([...actTypes, ...clauseTypes].map((t) => t.replaceAll('-', '_')));
const states = new Set<string>(modes.map((m) => m.replaceAll('-', '_')));
const kinds = new Set<string>(agreementKinds);
const parties = new Set(partyCodes());
const periods = new Set(['term', 'renewal_period', 'notice_period', 'extension', 'renewal', 'suspension']);
const duration = /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T\d+H)?$/;

const spanTrouble = (text: string, [start, end]: Span): string | null => {
  const words = text.slice(start, end);
  if (start < 0 || start >= end || end > text.length || words !== words.trim()) return `not a span: ${start}-${end}`;
  return /^\w\w$/.test(text.slice(start - 1, start + 1)) || /^\w\w$/.test(text.slice(end - 1, end + 1)) ? `cuts a word: ${words}` : null;
};

const valueTrouble = ({ type, value }: Fact, keys: readonly string[]): string | null => {
  if (type === 'article_count') return Number.isInteger(value) ? null : 'articles are counted';
  if (type === 'supersedes') return keys.includes(String(value)) ? null : 'supersedes what is not here';
  if (value === null) return null;
  return periods.has(type) && duration.test(String(value)) ? null : `value ${value}`;
};

const factTrouble = (d: Document, a: Agreement, f: Fact): readonly (string | null)[] => {
  const dayOf = f.date !== null && parseDay(f.date) !== undefined ? f.date : null;
  return [
    types.has(f.type) && states.has(f.status) ? null : `unknown ${f.type} ${f.status}`,
    f.date === null || parseEdtf(f.date) !== undefined ? null : `date ${f.date}`,
    f.status === 'done' && dayOf !== null && dayOf > d.published ? 'done in the future' : null,
    f.status === 'planned' && dayOf !== null && dayOf < d.published ? 'planned in the past' : null,
    f.party === null || parties.has(f.party) ? null : `party ${f.party}`,
    f.status !== 'done' || f.type === 'negotiation' || f.party === null || a.parties.includes(f.party) ? null : `${f.party} acts and is no party`,
    spanTrouble(d.text, f.evidence),
    f.evidence[1] - f.evidence[0] <= 200 ? null : 'long evidence',
    f.source === null ? (f.said_on === null ? null : 'said by nobody on a day') : spanTrouble(d.text, f.source),
    f.source !== null && /^(?:the|an?|its|their|his|her) /i.test(d.text.slice(...f.source)) ? 'source begins with an article' : null,
    f.said_on === null || (parseEdtf(f.said_on) !== undefined && !(f.said_on.length === 10 && f.said_on > d.published)) ? null : `said on ${f.said_on}`,
    valueTrouble(f, d.agreements.map((x) => x.key)),
    f.status !== 'planned' || !types.has(f.type) || (clauseTypes as readonly string[]).includes(f.type.replaceAll('_', '-'))
      || d.expected.some((x) => x.agreement === a.key && x.what === f.type && x.due === f.date) ? null : 'planned and not expected',
  ];
};

const keyOf = (f: Fact): string => [f.type, f.status, f.date, f.party, f.value].join('|');

const troubles = (d: Document): readonly string[] => {
  const words = d.text.split(/\s+/).length;
  const all = [
    parseDay(d.published) === undefined ? 'published' : null,
    words >= 120 && words <= 500 ? null : `${words} words`,
    ...d.agreements.flatMap((a) => [
      kinds.has(a.kind) ? null : `kind ${a.kind}`,
      d.text.includes(a.name) ? null : `name ${a.name}`,
      a.mentions.length > 0 ? null : 'no mention',
      a.multilateral || a.parties.length === 2 ? null : 'two parties make a bilateral agreement',
      a.parties.every((p) => parties.has(p)) ? null : `parties ${a.parties.join()}`,
      a.parties.join() === [...new Set(a.parties)].sort().join() ? null : 'parties in order',
      ...a.mentions.map((m) => spanTrouble(d.text, m)),
      ...a.mentions.map((m) => (/^(?:the|an?|this|that|its|their)\s/i.test(d.text.slice(...m)) ? 'mention begins with an article' : null)),
      new Set(a.facts.map(keyOf)).size === a.facts.length ? null : 'one fact twice',
      ...a.facts.flatMap((f) => factTrouble(d, a, f).map((t) => (t === null ? null : `${a.key} ${f.type}: ${t}`))),
    ]),
  ];
  return all.filter((t) => t !== null).map((t) => `${d.id}: ${t}`);
};

describe.each(['dev', 'heldout'])('%s', (half) => {
  test('what is scored is what was written', () => expect(linesOf(half)).toBe(compiled(half)));
  test('every annotation obeys the laws of the format', () => expect(documentsOf(half).flatMap(troubles)).toEqual([]));
  test('some documents, but not many, speak of no agreement', () => {
    const share = documentsOf(half).filter((d) => d.agreements.length === 0).length / documentsOf(half).length;
    expect(share).toBeGreaterThanOrEqual(0.1);
    expect(share).toBeLessThanOrEqual(0.15);
  });
});

test('no document is in both halves', () => {
  const all = ['dev', 'heldout'].flatMap(documentsOf);
  expect(new Set(all.map((d) => d.id)).size).toBe(all.length);
  expect(new Set(all.map((d) => d.text)).size).toBe(all.length);
});

describe('the notation', () => {
  const head = '@ x news 2020-01-02 | P | T\n';
  const parse = (body: string): Document | undefined => parseMarked(head + body)[0];
  test('brackets become mentions and leave the text', () => {
    const d = parse('A [1 protocol to the [2 old treaty]] fell.\n--\n1 protocol FRA,DEU bi\n2 treaty DEU,FRA bi\n');
    expect(d?.text).toBe('A protocol to the old treaty fell.');
    expect(d?.agreements.map((a) => [a.name, a.parties])).toEqual([['protocol to the old treaty', ['DEU', 'FRA']], ['old treaty', ['DEU', 'FRA']]]);
  });
  test('a shortened quote runs to the next end, a source is the nearest', () => {
    const d = parse('Paris spoke. Then the [1 treaty] was signed in Rome, Paris said.\n--\n1 treaty FRA,ITA bi\nsignature done 2020 - @Rome | the treaty .. Rome | Paris\n');
    const fact = d?.agreements[0]?.facts[0];
    expect(fact && d?.text.slice(...fact.evidence)).toBe('the treaty was signed in Rome');
    expect(fact?.source?.[0]).toBe(49);
  });
  test.each([
    ['a quote that is not there', 'A [1 pact].\n--\n1 agreement FRA,ITA bi\nsignature done 2020 - | the treaty\n', /not in the text/],
    ['a bracket that stays open', 'A [1 pact.\n--\n1 agreement FRA,ITA bi\n', /not closed/],
    ['a mention of nothing', 'A [1 pact].\n--\n', /not described/],
    ['a line that is no fact', 'A [1 pact].\n--\n1 agreement FRA,ITA bi\nsignature | pact\n', /no fact/],
  ])('%s is refused', (_, body, why) => expect(() => parse(body)).toThrow(why));
});
