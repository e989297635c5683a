import type { Alignment, Clause, EntryIntoForce, Exit, FinalClauses, Renewal, Supersession, Term } from '../core/clauses.ts';
import { leastNotice } from '../core/notice.ts';
import { sayDate, sayWhen } from '../core/words.ts';
import { sayDuration, sayParties } from './words.ts';

/** Clauses in the order in which they are shown, by their names. */
export const clauseLabels: Readonly<Record<keyof FinalClauses, string>> = {
  entryIntoForce: 'Entry into force', provisionalApplication: 'Provisional application', term: 'Term', renewal: 'Renewal', withdrawal: 'Leaving', suspension: 'Suspension', survival: 'After the end',
  amendment: 'Amendment', reservations: 'Reservations', accession: 'Accession', territorialScope: 'Territory', depositary: 'Depositary', supersedes: 'Takes the place of', languages: 'Languages', done: 'Done',
};

const alignWords: Readonly<Record<Alignment, string>> = {
  'month-start': 'then the first day of that month', 'next-month-start': 'then the first of a month', 'month-end': 'then the last day of that month', 'next-month-end': 'then the last day of the month after', 'year-start': 'then 1 January', 'year-end': 'then 31 December',
};

const modeWords: Readonly<Record<EntryIntoForce['mode'], string>> = {
  'on-signature': 'on signature', 'on-date': 'on a day that is named', 'after-nth-ratification': 'after a number of instruments', 'after-exchange-of-notifications': 'when each has told the other that its procedures are complete',
  'after-ratification-by-all': 'after ratification by all', other: 'on another condition',
};

const waitFor = (delay: string | null, align: Alignment | null): string => [delay === null ? '' : `plus ${sayDuration(delay)}`, align === null ? '' : alignWords[align]].filter((x) => x !== '').join(', ');

const list = (...parts: readonly string[]): string => parts.filter((x) => x !== '').join('; ');

const entry = (e: EntryIntoForce): string => list(
  e.date !== null ? sayWhen(e.date) : e.n !== null && e.mode === 'after-nth-ratification' ? `after ${e.n} instruments` : modeWords[e.mode],
  e.required.length === 0 ? '' : `among them ${sayParties(e.required)}`, waitFor(e.delay, e.align), e.modeAlternatives.length === 0 ? '' : `or ${e.modeAlternatives.map((m) => modeWords[m]).join(', or ')}`,
  e.forLater === null ? '' : `for who joins later ${waitFor(e.forLater.delay, e.forLater.align) || 'by a rule of its own'}`,
);

const term = (t: Term): string => {
  switch (t.kind) {
    case 'fixed': return `${sayDuration(t.length)}, from ${t.anchorDate === null ? t.anchor.replaceAll('-', ' ') : sayDate(t.anchorDate)}${t.isAnchorAssumed ? ' (assumed: the text does not say from when)' : ''}`;
    case 'until-date': return `until ${sayDate(t.until)}`;
    case 'until-event': return `until ${t.event}`;
    case 'indefinite': return 'without limit of time';
  }
};

const renewal = (r: Renewal): string => (!r.automatic ? 'not of itself' : list(
  r.period === 'indefinite' ? 'goes on until notice' : r.period === null ? 'of itself, for how long is not said' : `of itself, by ${sayDuration(r.period)}${r.times === null ? '' : `, ${r.times === 1 ? 'once' : `${r.times} times`}`}`,
  r.optOut === null ? '' : `stopped by notice ${sayDuration(r.optOut)} before`, r.laterOptOut === null ? '' : `in later periods ${sayDuration(r.laterOptOut)} before`,
));

const timingWords: Readonly<Record<Exit['timing'], string>> = {
  'any-time': 'at any time', 'end-of-term': 'at the end of a term', 'after-initial': 'once the first term has run', 'after-waiting': 'after a time', 'fixed-date': 'on a day of the year', 'end-of-calendar-year': 'at the end of a calendar year', other: 'by another rule',
};

const notice = (e: Exit): string => {
  const least = leastNotice(e);
  if (least === null) return 'length of notice not said';
  return `notice of ${sayDuration(least)}${e.align === null ? '' : `, ${e.align === 'month-start' ? 'then the first day of the month after' : alignWords[e.align]}`}`;
};

const exit = (e: Exit): string => list(
  timingWords[e.timing], notice(e), e.window === null ? '' : `taken from ${sayDuration(e.window.opens)} before the end on`,
  e.earliestNotice === null ? '' : `not before ${sayDuration(e.earliestNotice)} in force`, e.earliestEffect === null ? '' : `with effect no sooner than ${sayDuration(e.earliestEffect)}`,
);

const older = (s: Supersession): string => `${s.name}${s.extent === 'part' ? ' (in part)' : s.extent === 'later' ? ' (which stays in force until later)' : ''}`;

const value = <T>(c: Clause<T>, say: (v: T) => string): string => (c.kind === 'stated' ? say(c.value) : '');

/** One clause in a sentence; empty where the text does not state it. */
export const sayClause = (key: keyof FinalClauses, c: FinalClauses): string => {
  switch (key) {
    case 'entryIntoForce': return value(c.entryIntoForce, entry);
    case 'provisionalApplication': return value(c.provisionalApplication, (p) => list(p.from === 'date' && p.date !== null ? `from ${sayDate(p.date)}` : p.from === 'other' ? 'yes' : `from ${p.from}`, p.isOptional ? 'optional' : '', p.isPartial ? 'in part' : ''));
    case 'term': return value(c.term, term);
    case 'renewal': return value(c.renewal, renewal);
    case 'withdrawal': return value(c.withdrawal, (w) => w.exits.map(exit).join(' — or '));
    case 'suspension': return value(c.suspension, (s) => (s.notice === null ? 'possible' : `with notice of ${sayDuration(s.notice)}`));
    case 'survival': return value(c.survival, (s) => `${s.what} go on${s.length === null ? '' : s.length === 'indefinite' ? ' until they are done with' : ` for ${sayDuration(s.length)}`}`);
    case 'amendment': return value(c.amendment, (a) => `by ${a.by}`);
    case 'reservations': return value(c.reservations, (r) => r.rule);
    case 'accession': return value(c.accession, (a) => `open to ${a.open.replaceAll('-', ' ')}`);
    case 'territorialScope': return value(c.territorialScope, (t) => t.kind.replaceAll('-', ' '));
    case 'depositary': return value(c.depositary, (d) => d.name);
    case 'supersedes': return value(c.supersedes, (s) => s.map(older).join('; '));
    case 'languages': return value(c.languages, (l) => `${l.codes.join(', ')}${l.prevailing === null ? '' : `; ${l.prevailing} decides where they differ`}`);
    case 'done': return value(c.done, (d) => [d.places.length === 0 ? '' : `at ${d.places.join(', ')}`, d.on === null ? 'without a day' : sayDate(d.on), d.onOther === null ? '' : `(${d.onOther})`].filter((x) => x !== '').join(' '));
  }
};
