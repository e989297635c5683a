import type { Term, TermAnchor } from '../../core/clauses.ts';
import { addDays, earliest, latest, type Day, type Edtf } from '../../core/date.ts';
import { sayDate, sayTimes } from '../../core/words.ts';
import { entryOf, type Entry } from './entry.ts';
import { effectsOfNotice, type Leaving, type NoticeEffect } from './exit.ts';
import { courseAt, type Clock, type Course, type Period } from './periods.ts';
import { durationOf, move } from './reckon.ts';
import { anchorWords, exitsOf, type Ground, type Step, type TermEvent, type TermRule } from './rule.ts';

/** From where a schedule is counted, and why: by the text's own words, by default, or as an alternative that somebody may hold. */
export interface Anchor { readonly kind: TermAnchor; readonly on: Edtf; readonly basis: 'stated' | 'assumed' | 'alternative'; readonly isDerived: boolean; readonly grounds: readonly Ground[] }

/** The life of an agreement counted from one anchor, as it is on one day; every number stands in a step with its words. */
export interface Schedule {
  readonly anchor: Anchor;
  readonly on: Day;
  /** `open`: without a fixed end. `unsure`: the dates are too vague to say which period runs. `unknown`: nothing is known of how long it is to last. */
  readonly state: 'not-begun' | 'running' | 'open' | 'over' | 'unsure' | 'unknown';
  readonly clock: Clock;
  readonly past: readonly Period[];
  readonly current: Period | null;
  /** Last day on which notice is in time by the text; `warnBy` is a day earlier, since offices count "at least" differently. */
  readonly lastNotice: Edtf | null;
  readonly warnBy: Day | null;
  /** First day on which notice is taken, where the text opens a window. */
  readonly noticeOpens: Edtf | null;
  /** When it ends for good, as far as is known; null where it renews or goes on. */
  readonly end: Edtf | null;
  readonly survivalEnd: Edtf | null;
  readonly steps: readonly Step[];
}

/** Everything the arithmetic of one agreement is made from. `parties` are those who must all act where the text says so. */
export interface TermCase { readonly rule: TermRule; readonly events: readonly TermEvent[]; readonly parties: readonly string[] }

const firstOf = (c: TermCase, kind: TermEvent['kind']): TermEvent | undefined =>
  c.events.filter((e) => e.kind === kind && e.party === null).toSorted((a, b) => (earliest(a.on) < earliest(b.on) ? -1 : 1))[0];

const lastOf = (c: TermCase, kind: TermEvent['kind']): TermEvent | undefined =>
  c.events.filter((e) => e.kind === kind).toSorted((a, b) => (latest(a.on) < latest(b.on) ? 1 : -1))[0];

/** Entry into force by the text's own rule, whatever is reported. */
export const derivedEntry = (c: TermCase): Entry | null => (c.rule.entry === null ? null : entryOf(c.rule.entry, c.events, c.parties));

const anchorAt = (c: TermCase, kind: TermAnchor): Omit<Anchor, 'basis'> | undefined => {
  const term = c.rule.term?.value;
  if (kind === 'date') return term?.kind === 'fixed' && term.anchorDate !== null ? { kind, on: term.anchorDate, isDerived: false, grounds: [] } : undefined;
  const event = kind === 'entry-into-force' ? firstOf(c, kind) : lastOf(c, kind);
  if (event !== undefined) return { kind, on: event.on, isDerived: false, grounds: event.grounds };
  const entry = kind === 'entry-into-force' ? derivedEntry(c) : null;
  return entry?.kind === 'derived' ? { kind, on: entry.on, isDerived: true, grounds: entry.step.grounds } : undefined;
};

const candidates: readonly TermAnchor[] = ['entry-into-force', 'exchange', 'signature', 'provisional-application'];

/** The anchor of the text first; the others only where the text's is not certain, or where they are asked for. */
export const anchorsOf = (c: TermCase, wanted?: TermAnchor): readonly Anchor[] => {
  const term = c.rule.term;
  const own: TermAnchor = term?.value.kind === 'fixed' ? term.value.anchor : 'entry-into-force';
  const isAssumed = term === null || (term.value.kind === 'fixed' && term.value.isAnchorAssumed);
  const basis = (kind: TermAnchor): Anchor['basis'] => (kind !== own ? 'alternative' : isAssumed ? 'assumed' : 'stated');
  const kinds = wanted !== undefined ? [wanted] : [own, ...candidates.filter((k) => k !== own)];
  const all = kinds.flatMap((kind): readonly Anchor[] => {
    const at = anchorAt(c, kind);
    return at === undefined ? [] : [{ ...at, basis: basis(kind) }];
  });
  const isSettled = wanted === undefined && (term === null || (!isAssumed && term.doubts.length === 0 && all[0]?.kind === own && all[0].on.length === 10));
  const kept = isSettled ? all.slice(0, 1) : all;
  return kept.filter((a, i) => kept.findIndex((b) => b.on === a.on && anchorWords[b.kind] === anchorWords[a.kind]) === i);
};

const exitNotice = (rule: TermRule): string | null => exitsOf(rule).find((e) => e.timing === 'end-of-term')?.notice ?? null;

const clockFor = (c: TermCase, anchor: Anchor, term: Term): Clock =>
  ({ anchor: anchor.on, term, renewal: c.rule.renewal?.value ?? null, extensions: c.events.filter((e) => e.kind === 'extension'), exitNotice: exitNotice(c.rule) });

const beginning = (a: Anchor): string => `${anchorWords[a.kind]} ${sayDate(a.on)}${a.isDerived ? ' (derived)' : ''}`;

const walk = (clock: Clock, { past, current }: Course): string => {
  if (clock.term.kind !== 'fixed') return '';
  const first = past[0] ?? current!;
  const renewed = past.length - (current === null ? 1 : 0);
  const lead = ` + ${clock.term.length} = ${sayDate(first.extendedBy === null ? first.to! : move(clock.anchor, durationOf(clock.term.length)))}`;
  const moved = [...past, ...(current === null ? [] : [current])].filter((p) => p.extendedBy !== null).map((p) => `, prolonged by an act${p.extendedBy!.length === null ? '' : ` by ${p.extendedBy!.length}`} to ${sayDate(p.to!)}`).join('');
  const by = clock.renewal?.period ?? null;
  const again = renewed <= 0 ? '' : by === null || by === 'indefinite' ? ', then without limit until notice' : `, renewed by ${by} ${sayTimes(renewed)}`;
  return lead + moved + again;
};

const outcome = (clock: Clock, { past, current, isOver }: Course): string => {
  if (isOver) return ` → over since ${sayDate(past.at(-1)!.to!)}`;
  if (current === null) return '';
  if (current.to === null) return past.length > 0 ? '' : ' → no end is fixed';
  const notice = current.lastNotice === null ? '' : `; notice in writing by ${sayDate(current.lastNotice)}`;
  const isEnd = !current.renews;
  return past.length === 0 && clock.term.kind === 'fixed' && !isEnd ? `: first period to ${sayDate(current.to)}${notice}` : isEnd ? ` → ends on ${sayDate(current.to)}${current.lastNotice === null ? '' : notice}` : ` → period to ${sayDate(current.to)}${notice}`;
};

const stateOf = (course: Course): Schedule['state'] =>
  !course.hasBegun ? 'not-begun' : course.isUnsure ? 'unsure' : course.isOver ? 'over' : course.current?.to === null ? 'open' : 'running';

const uniqueGrounds = (all: readonly Ground[]): readonly Ground[] => all.filter((g, i) => all.findIndex((h) => h.exact === g.exact && h.document === g.document) === i);

/** The schedule counted from one anchor. */
export const scheduleFrom = (c: TermCase, anchor: Anchor, on: Day): Schedule => {
  const term: Term = c.rule.term?.value ?? { kind: 'indefinite' };
  const clock = clockFor(c, anchor, term);
  const notices = c.events.filter((e) => e.kind === 'notice' && earliest(e.on) <= on);
  const course = courseAt(clock, on, notices);
  const { current } = course;
  const final = course.isOver ? course.past.at(-1)! : current !== null && !current.renews ? current : null;
  const survival = c.rule.survival?.value.length ?? null;
  const endsAt = (final ?? current)?.to ?? null;
  const window = exitsOf(c.rule).find((e) => e.timing === 'end-of-term')?.window ?? null;
  const said = c.rule.term === null ? ': nothing is known of how long it is to last' : term.kind === 'indefinite' ? ', without limit of time' : term.kind === 'until-event' ? `, until ${term.event}` : term.kind === 'until-date' ? `, to ${sayDate(term.until)} by its own words` : walk(clock, course);
  const steps: Step[] = [{ text: `${beginning(anchor)}${said}${c.rule.term === null ? '' : outcome(clock, course)}`, grounds: uniqueGrounds([...(c.rule.term?.grounds ?? []), ...anchor.grounds, ...(c.rule.renewal?.grounds ?? [])]) }];
  if (survival !== null && survival !== 'indefinite' && endsAt !== null) steps.push({ text: `effects go on ${survival} after the end: ${sayDate(endsAt)} + ${survival} = ${sayDate(move(endsAt, durationOf(survival)))}`, grounds: c.rule.survival!.grounds });
  const lastNotice = current?.lastNotice ?? null;
  return {
    anchor, on, clock, past: course.past, current, state: c.rule.term === null && course.hasBegun ? 'unknown' : stateOf(course), lastNotice, warnBy: lastNotice === null ? null : addDays(earliest(lastNotice), -1),
    noticeOpens: window === null || current === null || current.to === null ? null : move(current.to, durationOf(window.opens), -1),
    end: final?.to ?? null, survivalEnd: survival === null || survival === 'indefinite' || endsAt === null ? null : move(endsAt, durationOf(survival)), steps,
  };
};

/** One schedule for each anchor that may be meant, the text's own first. */
export const schedulesOf = (c: TermCase, on: Day, wanted?: TermAnchor): readonly Schedule[] => anchorsOf(c, wanted).map((a) => scheduleFrom(c, a, on));

/** What a notice given on a day leads to, counted from one schedule's anchor. */
export const noticeOn = (c: TermCase, s: Schedule | null, notice: Day, partyEntered: Edtf | null = null): readonly NoticeEffect[] => {
  const leaving: Leaving = { clock: s?.clock ?? null, entered: anchorAt(c, 'entry-into-force')?.on ?? null, partyEntered };
  return effectsOfNotice(c.rule, leaving, notice);
};
