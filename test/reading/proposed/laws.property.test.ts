import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, parseDay } from '../../../src/core/date.ts';
import { parseDuration, shiftEdtf } from '../../../src/core/duration.ts';
import { contains, isLawful } from '../../../src/core/span.ts';
import { english } from '../../../src/edge/english.ts';
import { withProposed } from '../../../src/reading/agreements/proposed.ts';
import { emptyReading } from '../../../src/reading/empty.ts';
import { steps } from '../../../src/reading/pipeline.ts';
import { anchor, locate } from '../../../src/reading/proposed/anchor.ts';
import { proposable, type Answer, type ProposedFact, type Selector } from '../../../src/reading/proposed/answer.ts';
import type { FoundFact, Reading } from '../../../src/reading/reading.ts';
import type { Document } from '../../corpus/marked.ts';

/** Everything but the agreements, read by our own steps. */
const before = ({ text, published }: Document): Reading => {
  const own = steps.slice(0, steps.findIndex((s) => s.name === 'agreements'));
  return own.reduce<Reading>((r, step) => step.run(r), emptyReading({ ...english().analyse(text), text }, { published: parseDay(published) ?? null }));
};
const reports = readFileSync(new URL('../../corpus/dev.jsonl', import.meta.url), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Document);
const readings = ['dev-004', 'dev-012', 'dev-024', 'dev-037'].map((id) => reports.find((d) => d.id === id)!).map((d) => ({ document: d, reading: before(d) }));

const read = (reading: Reading, answer: Answer): Reading => withProposed(reading, [anchor({ start: 0, end: reading.text.length, text: reading.text }, answer)]);

/** All of a fact that an answer must not be able to choose: how it is claimed, when, where, how long, by whom and when it was said. */
const fixed = (f: FoundFact): string => JSON.stringify([f.type, f.evidence, f.status, f.date, f.place, f.value, f.source, f.saidOn, f.attribution, f.basis]);
const statedIn = (r: Reading): readonly FoundFact[] => r.agreements.flatMap((a) => a.facts).filter((f) => f.basis === 'stated' && f.type !== 'supersedes');

/** "23 August" is of the year before or after by how the act is claimed, which our own rules decide. */
const withoutYear = (d: string | null): string | undefined => d?.replace(/[~?%]$/, '').replace(/^\d{4}-(?=\d\d)/, '');

/** Days of a text, with those that are counted from them: the one that a midnight begins, a weekday of the week beside, and by the lengths that the text names. */
const countedFrom = (reading: Reading): readonly (string | null)[] => {
  const named = [...reading.times.map((t) => t.edtf), ...reading.attributions.map((a) => a.saidOn), reading.published].filter((d) => d !== null);
  const lengths = reading.times.flatMap((t) => (t.value !== null && /^P\d+[DWMY]$/.test(t.value) ? [parseDuration(t.value)] : [])).filter((d) => d !== undefined);
  const whole = named.map((d) => parseDay(d)).filter((d) => d !== undefined);
  const counted = named.flatMap((d) => lengths.flatMap((by) => [shiftEdtf(d, by, 1), shiftEdtf(d, by, -1)])).filter((d) => d !== undefined);
  return [...named, ...whole.flatMap((d) => [1, 7, -7].map((n) => addDays(d, n))), ...counted];
};

const selectorIn = (reading: Reading): fc.Arbitrary<Selector> => {
  const { tokens } = reading.syntax;
  const words = fc.tuple(fc.nat({ max: tokens.length - 1 }), fc.integer({ min: 1, max: 14 })).map(([at, n]) => {
    const [first, last] = [tokens[at]!, tokens[Math.min(at + n, tokens.length) - 1]!];
    return { quote: reading.text.slice(first.start, last.end), before: reading.text.slice(Math.max(0, first.start - 12), first.start) };
  });
  return fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: fc.record({ quote: fc.string({ minLength: 1, maxLength: 20 }), before: fc.string({ maxLength: 5 }) }) });
};
const factIn = (reading: Reading): fc.Arbitrary<ProposedFact> => fc.tuple(selectorIn(reading), fc.constantFrom(...proposable)).map(([s, type]) => ({ ...s, type }));
const mentionsIn = (d: Document): fc.Arbitrary<readonly Selector[]> =>
  fc.subarray(d.agreements.flatMap((a) => a.mentions.map(([s, e]) => ({ quote: d.text.slice(s, e), before: d.text.slice(Math.max(0, s - 12), s) }))), { minLength: 1 });

const answerIn = (d: Document, reading: Reading): fc.Arbitrary<Answer> =>
  fc.array(fc.record({ mentions: fc.oneof(mentionsIn(d), fc.array(selectorIn(reading), { maxLength: 3 })), facts: fc.array(factIn(reading), { maxLength: 5 }) }), { minLength: 1, maxLength: 4 })
    .map((agreements) => ({ agreements, refused: [] }));

describe.each(readings)('of $document.id', ({ document, reading }) => {
  /** The same facts among other agreements, with other mentions and beside other facts. */
  const pair = fc.array(factIn(reading), { minLength: 1, maxLength: 5 }).chain((facts) => {
    const told = fc.tuple(answerIn(document, reading), fc.array(fc.nat({ max: 3 }), { minLength: facts.length, maxLength: facts.length })).map(([answer, into]): Answer => ({
      ...answer, agreements: answer.agreements.map((a, i) => ({ ...a, facts: [...a.facts, ...facts.filter((_, k) => (into[k] ?? 0) % answer.agreements.length === i)] })),
    }));
    return fc.tuple(told, told);
  });

  test('no answer changes who is reported as saying a fact, when it was, or how it is claimed', () => {
    let compared = 0;
    fc.assert(fc.property(pair, ([one, other]) => {
      const key = (f: FoundFact): string => JSON.stringify([f.type, f.evidence]);
      const seen = new Map(statedIn(read(reading, one)).map((f) => [key(f), fixed(f)]));
      // Two quotes that overlap may be cut to the same words and hang on different verbs: they are different proposals.
      const spans = [one, other].flatMap((a) => a.agreements.flatMap((x) => x.facts)).map((f) => ({ type: f.type, span: locate(reading.text, f) }));
      const isOnce = (f: FoundFact): boolean => new Set(spans.filter((p) => p.type === f.type && p.span !== undefined && contains(p.span, f.evidence)).map((p) => JSON.stringify(p.span))).size === 1;
      for (const f of statedIn(read(reading, other)).filter((x) => seen.has(key(x)) && isOnce(x))) {
        compared += 1;
        expect(fixed(f)).toBe(seen.get(key(f)));
      }
    }), { numRuns: 1000 });
    expect(compared).toBeGreaterThan(200);
  });

  test('who is reported as saying it was found by our own reading of speech, and every day stands in the text or is counted from one that does', () => {
    const speakers = new Set([...reading.attributions.flatMap((a) => a.source), ...reading.actors].map((s) => JSON.stringify([s.start, s.end])));
    const days = new Set(countedFrom(reading).map(withoutYear));
    fc.assert(fc.property(answerIn(document, reading), (answer) => {
      for (const f of statedIn(read(reading, answer))) {
        if (f.source !== null) expect(speakers).toContain(JSON.stringify([f.source.start, f.source.end]));
        for (const d of [f.date, f.saidOn]) if (d !== null) expect(days).toContain(withoutYear(d));
      }
    }), { numRuns: 1000 });
  });

  test('every mention and every piece of evidence is in the text, and every quote that is not is counted', () => {
    fc.assert(fc.property(answerIn(document, reading), (answer) => {
      const done = read(reading, answer);
      for (const a of done.agreements) for (const s of [...a.mentions, ...a.facts.map((f) => f.evidence)]) expect(isLawful(s, reading.text.length)).toBe(true);
      const quotes = answer.agreements.flatMap((a) => [...a.mentions, ...a.facts]);
      const absent = quotes.filter((q) => q.quote !== q.quote.trim() || !reading.text.includes(q.before + q.quote)).length;
      expect(done.refused.find((r) => r.code === 'claim/quote-mismatch')?.count ?? 0).toBeGreaterThanOrEqual(absent);
    }), { numRuns: 250 });
  });

  test('times, names and speakers are what they were', () => {
    fc.assert(fc.property(answerIn(document, reading), (answer) => {
      const { times, actors, attributions } = read(reading, answer);
      expect([times, actors, attributions]).toEqual([reading.times, reading.actors, reading.attributions]);
    }), { numRuns: 50 });
  });
});

test('the annotation of a report, proposed as an answer, comes back with our own speakers and days', () => {
  const document = reports.find((d) => d.id === 'dev-023')!;
  const reading = before(document);
  const select = ([start, end]: readonly [number, number]): Selector => ({ quote: document.text.slice(start, end), before: document.text.slice(Math.max(0, start - 15), start) });
  const type = (t: string): ProposedFact['type'] => proposable.find((p) => p === t.replaceAll('_', '-'))!;
  const answer: Answer = { agreements: document.agreements.map((a) => ({ mentions: a.mentions.map(select), facts: a.facts.map((f) => ({ ...select(f.evidence), type: type(f.type) })) })), refused: [] };
  const [memorandum] = read(reading, answer).agreements;
  const notice = memorandum?.facts.find((f) => f.type === 'denunciation');
  expect(notice).toMatchObject({ status: 'done', party: 'PAN' });
  expect(document.text.slice(notice!.source!.start, notice!.source!.end)).toContain('Mulino');
  expect(memorandum?.facts.find((f) => f.type === 'signature')).toMatchObject({ date: '2017-11', status: 'done' });
  expect(memorandum?.facts.find((f) => f.type === 'term')).toMatchObject({ value: 'P3Y' });
});
