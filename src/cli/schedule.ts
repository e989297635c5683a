import type { TermAnchor } from '../core/clauses.ts';
import type { Edtf } from '../core/date.ts';
import { sayDate } from '../core/words.ts';
import type { DerivedConflict } from '../ledger/term/derived.ts';
import type { Ground, Step } from '../ledger/term/rule.ts';
import type { Schedule } from '../ledger/term/schedule.ts';
import type { Fold } from '../views/question.ts';
import { timetableOf, type Timetable } from '../views/timetable.ts';
import { anchorsTyped } from './anchors.ts';
import { clocks, findOne, print, withFold, type AskOptions } from './ask.ts';
import { inkFor, wrap } from './ink.ts';
import { quoteOf } from './render.ts';
import { sayAsOf } from '../say/sentences.ts';
import { sayRefusal } from './say-refusal.ts';
import { typedDay } from './typed-day.ts';
import { sayDuration, sayParties, sayType } from '../say/words.ts';
import { todayOf, type ExitCode, type World } from './world.ts';

/** What `schedule` is asked with beside the record and the clocks. */
export interface ScheduleOptions extends AskOptions { readonly anchor?: string; readonly notice?: string }

const basisWords = { stated: 'as the text says', assumed: 'assumed: from when it is counted is not said', alternative: 'an alternative' } as const;
const anchorTitles: Readonly<Record<TermAnchor, string>> = { signature: 'From signature', 'entry-into-force': 'From entry into force', exchange: 'From the exchange of ratifications', 'provisional-application': 'From provisional application', date: 'From the date in the text' };

const groundLines = (world: World, fold: Fold, grounds: readonly Ground[], indent: string): string =>
  grounds.filter((g, i) => grounds.findIndex((x) => x.exact === g.exact) === i).map((g) => {
    const document = g.document === null ? undefined : fold.heard.documents.get(g.document);
    const where = document === undefined ? '' : ` ${document.publisher ?? document.name}${document.published === null ? '' : `, ${sayDate(document.published)}`}`;
    return wrap(`“${g.exact}”${where}${g.claim === null ? '' : ` · ${g.claim}`}`, Math.min(world.columns, 100), indent);
  }).join('\n');

const stepLines = (world: World, fold: Fold, s: Step, indent: string): string =>
  [wrap(s.text, Math.min(world.columns, 100), indent), groundLines(world, fold, s.grounds, `${indent}  `)].filter((x) => x !== '').join('\n');

const rows = (s: Schedule): readonly (readonly [string, string])[] => {
  const { current } = s;
  const period = current === null ? (s.state === 'over' ? `over since ${sayDate(s.end ?? '')}` : 'none')
    : s.state === 'unknown' ? `since ${sayDate(current.from)}; nothing is known of how long it is to last`
    : current.to === null ? `since ${sayDate(current.from)}, without a fixed end` : `${sayDate(current.from)} to ${sayDate(current.to)}${current.lastDay === null || current.lastDay === current.to ? '' : ` (last day ${sayDate(current.lastDay)})`}`;
  const state = s.state === 'unsure' ? [['note', 'the dates on record are too vague to say for sure which period runs'] as const] : s.state === 'not-begun' ? [['note', 'not begun by that day'] as const] : [];
  return [
    ['period', period], ...state,
    ...(current === null || current.to === null ? [] : [['then', current.renews ? 'renewed unless notice is given' : 'it ends'] as const]),
    ...(s.noticeOpens === null ? [] : [['notice from', sayDate(s.noticeOpens)] as const]),
    ...(s.lastNotice === null ? [] : [['notice by', `${sayDate(s.lastNotice)}${s.warnBy === null || s.lastNotice.length !== 10 ? '' : `; to be safe by ${sayDate(s.warnBy)}`}`] as const]),
    ...(s.survivalEnd === null ? [] : [['effects until', sayDate(s.survivalEnd)] as const]),
  ];
};

const scheduleLines = (world: World, fold: Fold, s: Schedule): string => [
  `${inkFor(world).strong(anchorTitles[s.anchor.kind])}, ${sayDate(s.anchor.on)} (${basisWords[s.anchor.basis]}${s.anchor.isDerived ? '; derived, not reported' : ''})`,
  ...rows(s).map(([k, v]) => `  ${k.padEnd(13)} ${v}`), ...s.steps.map((x) => stepLines(world, fold, x, '  ')),
].join('\n');

const sayClaimed = (v: string): string => (/^P\d/.test(v) ? sayDuration(v) : sayDate(v as Edtf));

const conflictLines = (world: World, c: DerivedConflict): string => [
  inkFor(world).alarm(`≠ ${sayType(c.slot)}: ${sayClaimed(c.claimed)} is claimed; what follows is ${/^(?:P\d|\d{4})/.test(c.implied) ? sayClaimed(c.implied) : c.implied}`),
  ...(c.hypotheses.length === 0 ? ['  nothing that is known explains the difference'] : c.hypotheses.map((h) => wrap(`perhaps: ${h.text}`, Math.min(world.columns, 100), '  '))),
  ...c.told.slice(0, 3).map((t) => quoteOf(world, t, '    ')),
].join('\n');

const prose = (world: World, fold: Fold, t: Timetable): string => {
  const a = t.agreement;
  const parts = [`${sayAsOf(fold.asOf, todayOf(world))}\n`, `${inkFor(world).strong(a.name)} · ${sayParties(a.parties)} · ${a.id}`,
    t.basis === 'treaty-text' ? 'Counted by the treaty\'s own words.' : 'Counted by what documents tell of it; the text itself is not on record.'];
  for (const [what, doubts] of [['term', t.rule.term?.doubts], ['renewal', t.rule.renewal?.doubts], ['leaving', t.rule.withdrawal?.doubts]] as const) for (const d of doubts ?? []) parts.push(`  open (${what}): ${d}`);
  for (const u of t.rule.unread) parts.push(`  not made out (${u.clause}): ${u.why}\n${groundLines(world, fold, u.grounds, '    ')}`);
  if (t.entry !== null) parts.push(`\n${inkFor(world).strong('Entry into force by its own rule')}\n${stepLines(world, fold, t.entry.step, '  ')}`, ...(t.entry.kind === 'derived' ? t.entry.cautions.map((x) => wrap(`derived, not certain: ${x}`, Math.min(world.columns, 100), '  ')) : []));
  parts.push(...t.schedules.map((s) => `\n${scheduleLines(world, fold, s)}`));
  if (t.schedules.length === 0) parts.push('\nNo date is known from which anything could be counted.');
  if (t.notice.length > 0) parts.push(`\n${inkFor(world).strong('Effect of the notice')}`, ...t.notice.map((n) => stepLines(world, fold, n.step, '  ')));
  if (t.conflicts.length > 0) parts.push(`\n${inkFor(world).strong('Claims that do not fit')}`, ...t.conflicts.map((c) => conflictLines(world, c)));
  return `${parts.join('\n')}\n`;
};

const json = (t: Timetable) => ({
  id: t.agreement.id, name: t.agreement.name, parties: t.agreement.parties, basis: t.basis, rule: t.rule, entry: t.entry,
  schedules: t.schedules.map(({ clock, past, ...s }) => ({ ...s, length: clock.term.kind === 'fixed' ? clock.term.length : null, past: past.map((p) => [p.from, p.to]) })),
  notice: t.notice, conflicts: t.conflicts.map((c) => ({ ...c, told: c.told.map((x) => x.claim.id) })),
});

/** `depositary schedule AGREEMENT [--anchor A] [--notice DAY]`: what follows from its clauses, each number with its arithmetic. */
export const schedule = (world: World, typed: string, options: ScheduleOptions): ExitCode => {
  const notice = typedDay(options.notice, '--notice');
  if (!notice.ok) {
    sayRefusal(world, notice.refusal);
    return 2;
  }
  const anchor = anchorsTyped.find((a) => a === options.anchor);
  if (options.anchor !== undefined && anchor === undefined) {
    sayRefusal(world, { code: 'question/unknown-id', message: `--anchor ${options.anchor} is none of ${anchorsTyped.join(', ')}.` });
    return 2;
  }
  return withFold(world, options, (fold) => {
    const found = findOne(world, fold, typed);
    if (found === undefined) return 2;
    const t = timetableOf(found, fold.heard, { on: fold.asOf.on, anchor, notice: notice.value });
    return print(world, options, { asOf: clocks(fold), ...json(t) }, prose(world, fold, t));
  });
};
