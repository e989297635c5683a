import fc from 'fast-check';
import type { Mode } from '../../src/core/act.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import { aliasOf } from '../../src/ledger/identity/index.ts';
import { entriesOf, type Report, type Said } from '../a.ts';

export const days = fc.tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const dates = fc.oneof(days, days.map((d) => d.slice(0, 7)), days.map((d) => d.slice(0, 4)), fc.constant(null));
const modes = fc.constantFrom<Mode>('done', 'done', 'planned', 'possible', 'called-for', 'denied', 'ongoing');
const types = fc.constantFrom('negotiation', 'text-agreed', 'signature', 'signature', 'ratification', 'accession', 'succession', 'exchange', 'provisional-application', 'entry-into-force', 'entry-into-force', 'extension', 'renewal', 'suspension', 'resumption', 'denunciation', 'withdrawal', 'revocation-of-consent', 'termination', 'expiry', 'collapse', 'rejection' as const);
const mostlyNone = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some });
const act: fc.Arbitrary<Said> = fc.tuple(types, modes, dates, fc.constantFrom(null, 'IRN', 'RUS', 'CHN'), mostlyNone(fc.constantFrom('P5Y', 'P30D', 'RUS')), mostlyNone(fc.constantFrom('Part I', 'the PART II')), mostlyNone(days));
const clause: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(fc.constantFrom('term', 'renewal-period', 'notice-period' as const), fc.constant<Mode>('done'), fc.constant(null), fc.constant(null), fc.constantFrom('P5Y', 'P10Y', 'P60M', null)),
  fc.tuple(fc.constant('article-count' as const), fc.constant<Mode>('done'), fc.constant(null), fc.constant(null), fc.constantFrom(13, 47)),
);
const said: fc.Arbitrary<Said> = fc.oneof({ weight: 6, arbitrary: act }, { weight: 1, arbitrary: clause });

/** Reports on a few agreements of a few parties, alike enough to be joined, split and confused. */
export const report: fc.Arbitrary<Report> = fc.record({
  published: days, parties: fc.constantFrom(['IRN', 'RUS'], ['IRN', 'RUS'], ['IRN', 'RUS'], ['ARM', 'AZE'], ['IRN', 'RUS', 'CHN'], ['RUS']), name: fc.constantFrom('treaty on comprehensive partnership', 'treaty on comprehensive partnership', 'treaty on comprehensive partnership', 'treaty', 'trade agreement', 'Caspian Accord', 'peace accord', 'the 2024 treaty'),
  facts: fc.array(said, { maxLength: 4 }), publisher: fc.constantFrom('A Paper', 'Another Paper', 'Reuters', 'Ministry of Foreign Affairs of Iran'), by: fc.constantFrom('the outlet', 'the depositary', 'Sergey Lavrov', 'officials'),
}).map(({ by, ...r }) => (by === 'the outlet' ? r : { ...r, by }));

/** What happens to a record: a report comes, a report is read anew and says something else, somebody decides. */
export type Happening = { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'again'; readonly of: number; readonly report: Report } | { readonly kind: 'decide'; readonly verb: 'merge' | 'split' | 'reject' | 'prefer' | 'undo'; readonly a: number; readonly b: number };

export const happenings = (maxLength: number): fc.Arbitrary<readonly Happening[]> => fc.array(fc.oneof(
  { weight: 8, arbitrary: report.map((r): Happening => ({ kind: 'report', report: r })) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(30), report).map(([of, r]): Happening => ({ kind: 'again', of, report: r })) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('merge', 'split', 'split', 'reject', 'prefer', 'undo' as const), fc.nat(30), fc.nat(30)).map(([verb, a, b]): Happening => ({ kind: 'decide', verb, a, b })) },
), { minLength: Math.min(4, maxLength), maxLength });

/** Documents with their readings in any order, each document before its readings and those in their order, and decisions in theirs: what may come in another order. */
export const strandsOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const strands = new Map<string, Entry[]>();
  for (const e of entries) {
    const key = e.kind === 'document' ? e.document.id : e.kind === 'reading' ? e.reading.document : 'decisions';
    const list = strands.get(key);
    if (list === undefined) strands.set(key, [e]); else list.push(e);
  }
  return [...strands.values()];
};

/** Takes from one strand or another, as the numbers say, until all are used up. */
export const woven = (strands: readonly (readonly Entry[])[], next: () => number): readonly Entry[] => {
  const left = strands.map((s) => [...s]).filter((s) => s.length > 0);
  const out: Entry[] = [];
  while (left.length > 0) {
    const i = next() % left.length;
    out.push(left[i]!.shift()!);
    if (left[i]!.length === 0) left.splice(i, 1);
  }
  return out;
};

/** The entries that happenings make. */
export const entriesFor = (list: readonly Happening[]): readonly Entry[] => {
  const out: Entry[] = [];
  const readings: Extract<Entry, { kind: 'reading' }>[] = [];
  const decisions: number[] = [];
  for (const [i, h] of list.entries()) {
    if (h.kind === 'report') {
      const [document, reading] = entriesOf(h.report);
      out.push(document, reading);
      readings.push(reading as (typeof readings)[number]);
    } else if (readings.length === 0) continue;
    else if (h.kind === 'again') {
      const old = readings[h.of % readings.length]!.reading;
      const [, fresh] = entriesOf({ ...h.report, published: '2023-01-01' });
      if (fresh.kind !== 'reading') continue;
      out.push({ kind: 'reading', reading: { ...fresh.reading, document: old.document, reader: { name: 'test', version: `again ${i}` }, claims: fresh.reading.claims.map((c) => ({ ...c, document: old.document })) } });
    } else {
      const x = readings[h.a % readings.length]!.reading;
      // Only what is one agreement can be split: of reports that are alike, two.
      const alike = readings.filter(({ reading: r }) => r.document !== x.document && r.subjects[0]!.name === x.subjects[0]!.name && r.subjects[0]!.parties.join() === x.subjects[0]!.parties.join());
      const y = h.verb === 'split' && alike.length > 0 ? alike[h.b % alike.length]!.reading : readings[h.b % readings.length]!.reading;
      const claims = x.claims.map((c) => c.id as string);
      const about = h.verb === 'undo' ? (decisions.length === 0 ? [] : [String(decisions[h.a % decisions.length]!)]) : h.verb === 'merge' || h.verb === 'split' ? [aliasOf(x.document, 'a1'), aliasOf(y.document, 'a1')] : claims.slice(0, 1);
      if (about.length === 0 || (about.length === 2 && about[0] === about[1])) continue;
      out.push({ kind: 'decision', decision: { verb: h.verb, about, by: 'A. Reader', reason: 'a test', after: i } });
      decisions.push(out.length);
    }
  }
  return out;
};
