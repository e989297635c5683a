import type { Clause, FinalClauses } from '../../../core/clauses.ts';
import { leastNotice } from '../../../core/notice.ts';
import type { Span } from '../../../core/span.ts';
import type { FoundFact } from '../../reading.ts';

type Stated<T> = Extract<Clause<T>, { readonly kind: 'stated' }>;

const on = <T>(c: Clause<T>, make: (c: Stated<T>, at: Span) => readonly FoundFact[]): readonly FoundFact[] => (c.kind !== 'stated' || c.spans[0] === undefined ? [] : make(c, c.spans[0]));

const unlimited = 'without limit';

/** What the final clauses say, as facts with the words of the clause; what follows from them in time is worked out by the ledger. */
export const clauseFacts = (c: FinalClauses): readonly FoundFact[] => {
  const saidOn = c.done.kind === 'stated' ? c.done.value.on : null;
  const fact = (type: FoundFact['type'], evidence: Span, more: Partial<FoundFact>): FoundFact => ({
    type, status: 'done', date: null, party: null, place: null, value: null, evidence, source: null, saidOn, attribution: null, basis: 'stated', rule: null, from: [], by: 'final-clauses', ...more,
  });
  const noticeFact = (): readonly FoundFact[] => {
    const opt = c.renewal.kind === 'stated' ? c.renewal.value.optOut : null;
    if (opt !== null && c.renewal.kind === 'stated') return [fact('notice-period', c.renewal.spans[0]!, { value: opt })];
    return on(c.withdrawal, (w) => { const exit = w.value.exits[0]; const least = exit === undefined ? null : leastNotice(exit); return exit === undefined || least === null ? [] : [fact('notice-period', exit.span, { value: least })]; });
  };
  return [
    ...on(c.entryIntoForce, (e, at) => [fact('entry-into-force-condition', at, { value: e.value.mode })]),
    ...on(c.provisionalApplication, (p, at) => [fact('provisional-application', at, { status: 'planned', date: p.value.date ?? (p.value.from === 'signature' ? saidOn : null) })]),
    ...on(c.term, (t, at) => (t.value.kind === 'fixed' ? [fact('term', at, { value: t.value.length })] : t.value.kind === 'indefinite' ? [fact('term', at, { value: unlimited })] : t.value.kind === 'until-date' ? [fact('expiry', at, { status: 'planned', date: t.value.until })] : [])),
    ...on(c.renewal, (r, at) => (!r.value.automatic || r.value.period === null ? [] : [fact('renewal-period', at, { value: r.value.period === 'indefinite' ? unlimited : r.value.period })])),
    ...noticeFact(),
    ...on(c.depositary, (d, at) => [fact('depositary', at, { value: d.value.name })]),
  ];
};
