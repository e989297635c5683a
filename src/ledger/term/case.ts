import type { Document } from '../../core/document.ts';
import type { InstrumentRecord } from '../../core/record.ts';
import type { Agreement } from '../identity/index.ts';
import type { Heard } from '../view-point.ts';
import { eventsFromClaims, ruleFromClaims } from './from-claims.ts';
import { eventsFromInstrument, ruleFromInstrument } from './from-instrument.ts';
import type { TermEvent, TermRule } from './rule.ts';
import type { TermCase } from './schedule.ts';

/** An agreement's own text with the document that holds it. */
export interface HeldInstrument { readonly document: Document; readonly instrument: InstrumentRecord }

const wealth = ({ instrument }: HeldInstrument): number => Object.values(instrument.clauses).filter((c: { readonly kind: string }) => c.kind === 'stated').length;

/** The texts of an agreement that are on record, the one that states most first. */
export const instrumentsOf = (a: Agreement, heard: Heard): readonly HeldInstrument[] =>
  a.members.filter((m) => m.isText).flatMap((m) => (heard.readings.get(m.document.id)?.instruments ?? []).filter((i) => i.subject === m.subject.key).map((instrument) => ({ document: m.document, instrument })))
    .toSorted((x, y) => wealth(y) - wealth(x) || (x.document.id < y.document.id ? -1 : 1));

/** Where the text of the agreement is on record its own clauses are the rule, and what others say of them is measured against it. */
export const termCaseOf = (a: Agreement, heard: Heard): { readonly termCase: TermCase; readonly basis: 'treaty-text' | 'told' } => {
  const [own] = instrumentsOf(a, heard);
  const told = ruleFromClaims(a);
  const text = own === undefined ? null : ruleFromInstrument(own.document, own.instrument);
  // A text that is only in part on record leaves the rest to those who speak of it.
  const rule: TermRule = text === null ? told : { ...text, term: text.term ?? (text.unread.some((u) => u.clause === 'term') ? null : told.term), renewal: text.renewal ?? (text.term === null ? told.renewal : null) };
  const events: readonly TermEvent[] = eventsFromClaims(a, rule);
  const done = own === undefined ? [] : eventsFromInstrument(own.document, own.instrument);
  const merged = [...done, ...events.filter((e) => !done.some((o) => o.kind === e.kind && e.party === null))];
  return { termCase: { rule, events: merged, parties: a.parties.length === 2 ? a.parties : [] }, basis: text === null || (text.term === null && rule.term !== null) ? 'told' : 'treaty-text' };
};
