import type { Clause, FinalClauses } from '../../core/clauses.ts';
import type { Document } from '../../core/document.ts';
import type { InstrumentRecord } from '../../core/record.ts';
import { quote, type Span } from '../../core/span.ts';
import { silentRule, type Ground, type Grounded, type TermEvent, type TermRule } from './rule.ts';

const clauseNames = { entryIntoForce: 'entry', term: 'term', renewal: 'renewal', withdrawal: 'withdrawal', survival: 'survival' } as const satisfies Partial<Record<keyof FinalClauses, string>>;

const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim();

const groundsOf = (document: Document, spans: readonly Span[]): readonly Ground[] =>
  spans.map((s) => ({ exact: squeeze(quote(document.text, s)), document: document.id, claim: null }));

const grounded = <T>(document: Document, clause: Clause<T>): Grounded<T> | null => (clause.kind !== 'stated' ? null : {
  value: clause.value, grounds: groundsOf(document, clause.spans), doubts: clause.doubts.map((d) => d.note),
});

/** The rule as the instrument's own words give it; clauses that were not made out are listed, never guessed. */
export const ruleFromInstrument = (document: Document, { clauses }: InstrumentRecord): TermRule => ({
  ...silentRule,
  entry: grounded(document, clauses.entryIntoForce), term: grounded(document, clauses.term), renewal: grounded(document, clauses.renewal),
  withdrawal: grounded(document, clauses.withdrawal), survival: grounded(document, clauses.survival),
  unread: Object.entries(clauseNames).flatMap(([key, clause]) => {
    const c: Clause<unknown> = clauses[key as keyof typeof clauseNames];
    return c.kind === 'unread' ? [{ clause, why: c.why, grounds: groundsOf(document, c.spans) }] : [];
  }),
});

/** What the instrument itself dates: the day it was done, and the day from which it is applied provisionally where that is fixed. */
export const eventsFromInstrument = (document: Document, { clauses }: InstrumentRecord): readonly TermEvent[] => {
  const out: TermEvent[] = [];
  const add = (kind: TermEvent['kind'], clause: Clause<unknown>, on: TermEvent['on'] | null): void => {
    if (clause.kind === 'stated' && on !== null) out.push({ kind, on, party: null, length: null, until: null, grounds: groundsOf(document, clause.spans) });
  };
  const { done, entryIntoForce: entry, provisionalApplication: provisional } = clauses;
  add('signature', done, done.kind === 'stated' ? done.value.on : null);
  // Where a reply brings it into force, the exchange is complete with the last letter, which is what dates the whole.
  if (done.kind === 'stated' && entry.kind === 'stated' && entry.value.mode === 'after-exchange-of-notifications' && entry.spans.some((s) => /\brepl(?:y|ies)\b/i.test(quote(document.text, s)))) add('exchange', done, done.value.on);
  if (provisional.kind === 'stated') add('provisional-application', provisional, provisional.value.from === 'signature' && done.kind === 'stated' ? done.value.on : provisional.value.date);
  return out;
};
