import { earliest, latest, type Day, type Edtf } from '../core/date.ts';
import type { Saying } from '../core/claim.ts';
import type { Document } from '../core/document.ts';
import type { Announcement } from '../core/record.ts';
import { announcersOf, tally, type Announcer, type Outcome } from '../ledger/expectations.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { heldAs, meetingsHeld } from '../ledger/meetings.ts';
import { stageAsOf } from '../ledger/stage.ts';
import type { Period } from '../ledger/term/periods.ts';
import { heardOn, type Heard } from '../ledger/view-point.ts';
import { expectationView, type ExpectationView } from './agreement.ts';
import type { Fold } from './question.ts';
import { summarise } from './summary.ts';
import { timetableOf } from './timetable.ts';

/** Something to come: announced by somebody, or following from a clause without anybody announcing it. */
export type DueItem =
  | ({ readonly kind: 'announced' } & ExpectationView)
  | { readonly kind: 'clause'; readonly agreement: string; readonly agreementName: string; readonly parties: readonly string[]; readonly what: 'expiry' | 'renewal' | 'last-day-for-notice'; readonly due: Edtf; readonly outcome: 'open'; /** The arithmetic in one sentence. */ readonly because: string }
  | { readonly kind: 'meeting'; readonly what: string; readonly actors: readonly string[]; readonly persons: readonly string[]; readonly place: string | null; readonly due: Edtf | null; readonly outcome: 'open' | 'met' | 'unknown'; /** The words that announce it, and whose they are. */ readonly said: Words; /** The report that it was held. */ readonly settledBy: Words | null };

/** Words of a document that are no claim on an agreement. */
export interface Words { readonly exact: string; readonly claim: string; readonly chain: readonly Saying[]; readonly document: string; readonly name: string; readonly title: string | null; readonly publisher: string | null; readonly published: Day | null }

const wordsOf = (w: Pick<Announcement, 'exact' | 'id' | 'chain'>, d: Document): Words => ({ exact: w.exact, claim: w.id, chain: w.chain, document: d.id, name: d.name, title: d.title, publisher: d.publisher, published: d.published });

const live: ReadonlySet<string> = new Set(['in-force', 'in-force-in-part', 'provisionally-applied', 'suspended']);

type ClauseItem = Extract<DueItem, { readonly kind: 'clause' }>;

/** What follows from the clauses of one agreement, where it is in force. */
export const clauseItemsOf = (agreement: Agreement, heard: Heard, on: Day): readonly ClauseItem[] => {
  if (!live.has(stageAsOf(agreement, on).name)) return [];
  const t = timetableOf(agreement, heard, { on });
  const now: Period | null = t.schedules[0]?.current ?? null;
  if (now === null || now.to === null || latest(now.to) < on) return [];
  const base = { kind: 'clause', agreement: agreement.id, agreementName: agreement.name, parties: agreement.parties, outcome: 'open' } as const;
  const because = t.schedules[0]!.steps.map((s) => s.text).join('; ');
  const notice = now.lastNotice === null || latest(now.lastNotice) < on ? [] : [{ ...base, what: 'last-day-for-notice' as const, due: now.lastNotice, because }];
  return [...notice, { ...base, what: now.renews ? ('renewal' as const) : ('expiry' as const), due: now.to, because }];
};

/** How long an agreement that is in force still runs by its own terms, and by another way of counting where there is one. */
export interface Runs { readonly basis: 'treaty-text' | 'told'; readonly to: Edtf; readonly renews: boolean; readonly lastNotice: Edtf | null; /** The last day for notice is past. */ readonly isNoticePast: boolean; readonly otherwise: { readonly to: Edtf; readonly from: string } | null }

/** Null where it is not in force, or where nothing says how long. */
export const runsOf = (agreement: Agreement, heard: Heard, on: Day): Runs | null => {
  if (!live.has(stageAsOf(agreement, on).name)) return null;
  const t = timetableOf(agreement, heard, { on });
  const now = t.schedules[0]?.current ?? null;
  if (now === null || now.to === null || latest(now.to) < on) return null;
  const other = t.schedules.slice(1).find((s) => s.current !== null && s.current.to !== null && s.current.to !== now.to);
  return { basis: t.basis, to: now.to, renews: now.renews, lastNotice: now.lastNotice, isNoticePast: now.lastNotice !== null && latest(now.lastNotice) < on, otherwise: other === undefined ? null : { to: other.current!.to!, from: other.anchor.kind } };
};

const clauseItems = (fold: Fold): readonly DueItem[] => fold.agreements.flatMap((a) => clauseItemsOf(a, fold.heard, fold.asOf.on));

type MeetingItem = Extract<DueItem, { readonly kind: 'meeting' }>;

const meetings = (fold: Fold): readonly MeetingItem[] => {
  const readings = [...fold.heard.readings.values()];
  const held = meetingsHeld(readings, (id) => fold.heard.documents.get(id));
  return readings.flatMap((r) => r.announcements.flatMap((a): readonly MeetingItem[] => {
    const document = fold.heard.documents.get(r.document);
    if (document === undefined || heardOn(document) > fold.asOf.on) return [];
    const found = heldAs(a, document, held);
    const settledBy = found === undefined || earliest(found.event.on!) > fold.asOf.on ? null : wordsOf(found.event, found.document);
    const outcome = settledBy !== null ? 'met' : a.due === null || latest(a.due) < fold.asOf.on ? 'unknown' : 'open';
    return [{ kind: 'meeting', what: a.what, actors: a.actors, persons: a.persons, place: a.place, due: a.due, outcome, said: wordsOf(a, document), settledBy }];
  }));
};

/** Everything announced or implied, by the day it is due; what has no date comes last. */
export const dueList = (fold: Fold): readonly DueItem[] => {
  const announced = fold.agreements.flatMap((a) => summarise(a, fold.asOf.on, fold.rulings).expectations).map((e): DueItem => ({ kind: 'announced', ...expectationView(e) }));
  return [...announced, ...clauseItems(fold), ...meetings(fold)].toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '9999') > (b.due ?? '9999') ? 1 : 0));
};

/** The record of one who announced things. */
export interface OutcomeRecord { readonly who: string; readonly n: number; readonly outcomes: Readonly<Record<Outcome, number>>; /** Days, in the middle of those that came late; null where none did. */ readonly medianDelay: number | null; readonly expectations: readonly ExpectationView[] }

/** What came of announcements whose time has passed, over all and by announcer, always with n. `since`: only what was due on or after a day. */
export const outcomesView = (fold: Fold, since?: Day): { readonly all: OutcomeRecord; readonly announcers: readonly OutcomeRecord[]; /** Meetings whose day has passed, held or not heard of. */ readonly meetings: readonly MeetingItem[] } => {
  const expectations = fold.agreements.flatMap((a) => summarise(a, fold.asOf.on, fold.rulings).expectations).filter((e) => e.outcome !== 'open' && (since === undefined || (e.due !== null && latest(e.due) >= since)));
  const view = (r: Announcer): OutcomeRecord => ({ ...r, expectations: r.expectations.map(expectationView) });
  const past = meetings(fold).filter((m) => m.outcome !== 'open' && m.due !== null && (since === undefined || latest(m.due) >= since));
  return { all: view(tally('all', expectations)), announcers: announcersOf(expectations).map(view), meetings: past };
};
