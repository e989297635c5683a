import type { Clause, EntryIntoForce, FinalClauses, Term } from '../../../core/clauses.ts';
import { dayNumber } from '../../../core/date.ts';
import { printDuration, shift } from '../../../core/duration.ts';
import { leastNotice } from '../../../core/notice.ts';
import type { Span } from '../../../core/span.ts';

const snake = (word: string): string => word.replace(/-/g, '_');
const valueOf = <T>(c: Clause<T>): T | null => (c.kind === 'stated' ? c.value : null);
const pairs = (c: Clause<unknown>): readonly (readonly [number, number])[] => (c.kind === 'not-stated' ? [] : c.spans.map((s: Span) => [s.start, s.end] as const));

const entry = (e: EntryIntoForce) => ({
  mode: snake(e.mode), ...(e.modeAlternatives.length === 0 ? {} : { mode_alt: e.modeAlternatives.map(snake) }), ...(e.date === null ? {} : { date: e.date }), ...(e.n === null ? {} : { n: e.n }),
  ...(e.required.length === 0 ? {} : { required: e.required }), ...(e.delay === null ? {} : { delay: e.delay }), ...(e.align === null ? {} : { align: snake(e.align) }),
});

/** A closed range of whole months is a term of that length ("from 1 July 1973 through 31 December 1974" = P18M). */
const rangeOf = (t: Extract<Term, { readonly kind: 'until-date' }>): string | null => {
  if (t.from === null) return null;
  for (let months = 1; months <= 1_200; months += 1) {
    const gap = dayNumber(shift(t.from, { years: 0, months, weeks: 0, days: 0 })) - dayNumber(t.until);
    if (gap === 0 || gap === 1) return printDuration({ years: Math.floor(months / 12), months: months % 12, weeks: 0, days: 0 });
    if (gap > 1) return null;
  }
  return null;
};

const term = (t: Term | null): string => {
  if (t === null) return 'unspecified';
  switch (t.kind) {
    case 'fixed': return t.length;
    case 'indefinite': return 'indefinite';
    case 'until-date': return rangeOf(t) ?? `until ${t.until}`;
    case 'until-event': return 'until_event';
  }
};

/** The final clauses in the words of the public contract, with the spans of each. */
export const clausesToContract = (c: FinalClauses) => {
  const exit = valueOf(c.withdrawal)?.exits[0];
  const renewal = valueOf(c.renewal);
  const eif = valueOf(c.entryIntoForce);
  const done = valueOf(c.done);
  return {
    ...(eif === null ? {} : { entry_into_force: entry(eif) }),
    provisional_application: c.provisionalApplication.kind === 'stated',
    term: term(valueOf(c.term)),
    renewal: renewal === null ? { automatic: false, period: null } : { automatic: renewal.automatic, period: renewal.period, ...(renewal.optOut === null ? {} : { opt_out: renewal.optOut }), ...(renewal.times === null ? {} : { times: renewal.times }) },
    withdrawal: exit === undefined ? { allowed: false, notice: null } : {
      allowed: true, notice: leastNotice(exit), timing: snake(exit.timing), ...(exit.earliestNotice === null ? {} : { earliest_notice: exit.earliestNotice }), ...(exit.noticeBy === null ? {} : { notice_by: exit.noticeBy }), ...(exit.effectDay === null ? {} : { effect_day: exit.effectDay }),
    },
    amendment: valueOf(c.amendment)?.by ?? null, depositary: valueOf(c.depositary)?.name ?? null, supersedes: (valueOf(c.supersedes) ?? []).map((s) => s.name),
    languages: valueOf(c.languages)?.codes ?? [], prevailing: valueOf(c.languages)?.prevailing ?? null,
    suspension: valueOf(c.suspension), reservations: valueOf(c.reservations)?.rule ?? null, territorial_scope: valueOf(c.territorialScope)?.kind ?? null, accession: valueOf(c.accession)?.open ?? null, survival: valueOf(c.survival),
    signed_at: done?.at ?? null, signed_on: done?.on ?? null,
    spans: {
      entry_into_force: pairs(c.entryIntoForce), provisional_application: pairs(c.provisionalApplication), term: pairs(c.term), renewal: pairs(c.renewal), withdrawal: pairs(c.withdrawal), suspension: pairs(c.suspension), amendment: pairs(c.amendment),
      depositary: pairs(c.depositary), languages: pairs(c.languages), supersedes: pairs(c.supersedes), reservations: pairs(c.reservations), territorial_scope: pairs(c.territorialScope), accession: pairs(c.accession), survival: pairs(c.survival), signature: pairs(c.done),
    },
  };
};
