import fc from 'fast-check';
import type { Mode } from '../../src/core/act.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import { aliasOf } from '../../src/ledger/identity/index.ts';
import { entriesOf, type Report, type Said } from '../a.ts';

export const days = fc.tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const dates = fc.oneof(days, days.map((d) => d.slice(0, 7)), days.map((d) => d.slice(0, 4)), fc.constant(null));
const modes = fc.constantFrom<Mode>('done', 'done', 'planned', 'possible', 'called-for', 'denied', 'ongoing');
const types = fc.constantFrom('negotiation', 'text-agreed', 'signature', 'ratification', 'entry-into-force', 'extension', 'suspension', 'denunciation', 'termination', 'expiry' as const);
const said: fc.Arbitrary<Said> = fc.tuple(types, modes, dates, fc.constantFrom(null, 'IRN', 'RUS'));

/** Reports on a few agreements of a few parties, alike enough to be joined, split and confused. */
export const report: fc.Arbitrary<Report> = fc.record({
  published: days, parties: fc.constantFrom(['IRN', 'RUS'], ['ARM', 'AZE'], ['IRN', 'RUS', 'CHN'], ['RUS']), name: fc.constantFrom('treaty on comprehensive partnership', 'treaty', 'trade agreement', 'Caspian Accord', 'peace accord', 'the 2024 treaty'),
  facts: fc.array(said, { maxLength: 4 }), publisher: fc.constantFrom('A Paper', 'Another Paper', 'Reuters'),
});

/** What happens to a record: a report comes, a report is read anew and says something else, somebody decides. */
export type Happening = { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'again'; readonly of: number; readonly report: Report } | { readonly kind: 'decide'; readonly verb: 'merge' | 'split' | 'reject' | 'prefer' | 'undo'; readonly a: number; readonly b: number };

export const happenings = (maxLength: number): fc.Arbitrary<readonly Happening[]> => fc.array(fc.oneof(
  { weight: 8, arbitrary: report.map((r): Happening => ({ kind: 'report', report: r })) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(30), report).map(([of, r]): Happening => ({ kind: 'again', of, report: r })) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('merge', 'split', 'reject', 'prefer', 'undo' as const), fc.nat(30), fc.nat(30)).map(([verb, a, b]): Happening => ({ kind: 'decide', verb, a, b })) },
), { minLength: 1, maxLength });

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
      const [x, y] = [readings[h.a % readings.length]!.reading, readings[h.b % readings.length]!.reading];
      const claims = x.claims.map((c) => c.id as string);
      const about = h.verb === 'undo' ? (decisions.length === 0 ? [] : [String(decisions[h.a % decisions.length]!)]) : h.verb === 'merge' || h.verb === 'split' ? [aliasOf(x.document, 'a1'), aliasOf(y.document, 'a1')] : claims.slice(0, 1);
      if (about.length === 0 || (about.length === 2 && about[0] === about[1])) continue;
      out.push({ kind: 'decision', decision: { verb: h.verb, about, by: 'A. Reader', reason: 'a test', after: i } });
      decisions.push(out.length);
    }
  }
  return out;
};
