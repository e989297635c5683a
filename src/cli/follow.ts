import { parseDay } from '../core/date.ts';
import { sayDate, sayTimes } from '../core/words.ts';
import type { Outcome } from '../ledger/expectations.ts';
import { precedence } from '../ledger/source.ts';
import { conflictsList } from '../views/conflicts.ts';
import type { ConflictView } from '../views/agreement.ts';
import { dueList, outcomesView, type DueItem, type OutcomeRecord } from '../views/due.ts';
import type { Evidence, Reading } from '../views/evidence.ts';
import { clocks, print, withFold, type AskOptions } from './ask.ts';
import { inkFor, wrap } from './ink.ts';
import { paperOf, saidBy, sayEvidence, widthOf as width, type Quote } from './paper.ts';
import { outcomeCounted, outcomeWords, sayArithmetic, sayAsOf, sayValue } from '../say/sentences.ts';
import { sayRefusal } from './say-refusal.ts';
import { sayChain, sayParties, sayParty, saySlot, sayType } from '../say/words.ts';
import { todayOf, type ExitCode, type World } from './world.ts';

const support = (r: Reading): string => {
  const n = r.origins.length;
  return `${n} origin${n === 1 ? '' : 's'}${r.documents === n ? '' : `, ${r.documents} documents`}`;
};

/** What came of a meeting; that nothing was heard of it is no sign that it was not held. */
const meetingWords: Readonly<Record<Extract<DueItem, { kind: 'meeting' }>['outcome'], string>> = { open: '', met: ': held', unknown: ' (not heard to have been held)' };

/** What is due, in a line without its day. */
const headOf = (item: DueItem): string => {
  if (item.kind === 'meeting') return `${item.what}${item.actors.length === 0 ? '' : `: ${sayParties(item.actors)}`}${item.place === null ? '' : `, ${item.place}`}${meetingWords[item.outcome]}`;
  const whose = `${item.agreementName} (${item.parties.join(', ')})`;
  if (item.kind === 'clause') return `${item.what.replaceAll('-', ' ')}: ${whose}`;
  return `${sayType(item.what)}${item.part === null ? '' : ` of ${item.part}`}${item.party === null ? '' : ` by ${sayParty(item.party)}`}: ${whose}`;
};

const sayDue = (world: World, item: DueItem): string => {
  const day = inkFor(world).strong((item.due === null ? 'no date' : sayDate(item.due)).padEnd(18));
  const head = `${day} ${headOf(item)}`;
  if (item.kind === 'meeting') return [head, sayEvidence(world, item.said, '    '), ...(item.settledBy === null ? [] : [sayEvidence(world, item.settledBy, '    → ')])].join('\n');
  if (item.kind === 'clause') return `${head}\n${wrap(`By its own terms: ${sayArithmetic(item.because)}.`, width(world), '    ')}`;
  const moved = item.slips === 0 ? '' : `, moved ${sayTimes(item.slips)}`;
  const late = item.late === null ? '' : ` by ${item.late} day${item.late === 1 ? '' : 's'}`;
  // What is to come and what is overdue stand under a heading that says so.
  const came = item.outcome === 'open' || item.outcome === 'overdue' || item.outcome === 'unknown' ? moved.replace(', ', '') : `${outcomeWords[item.outcome]}${late}${moved}`;
  return [head, ...(came === '' ? [] : [`    ${came}`]), sayEvidence(world, item.announced.at(-1)!, '    '), ...(item.settledBy === null ? [] : [sayEvidence(world, item.settledBy, '    → ')])].join('\n');
};

const saidOf = (i: DueItem): Quote | null => (i.kind === 'announced' ? i.announced.at(-1)! : i.kind === 'meeting' ? i.said : null);

const heardLast = (a: DueItem, b: DueItem): number => { const [x, y] = [saidOf(a)?.published ?? '', saidOf(b)?.published ?? '']; return x > y ? -1 : x < y ? 1 : 0; };

/** Without its words, in two lines: of what has no day there is much, and little to be done about it. */
const sayUndated = (world: World, item: DueItem): string => {
  const said = saidOf(item);
  return [wrap(`· ${headOf(item)}`, width(world), '  '), ...(said === null ? [] : [wrap(inkFor(world).quiet(saidBy(said)), width(world), '    ')])].join('\n');
};

/** `depositary due`: what is to come first, then what is overdue, the newest first; `--all` tells of what is settled too, and gives the words of what has no date. */
export const due = (world: World, options: AskOptions): ExitCode => withFold(world, options, (fold) => {
  const all = dueList(fold);
  const is = (...outcomes: readonly string[]) => (i: DueItem): boolean => outcomes.includes(i.outcome);
  const section = (title: string, items: readonly DueItem[], say: (w: World, i: DueItem) => string = sayDue): string => (items.length === 0 ? '' : `\n${inkFor(world).strong(title)}\n\n${items.map((i) => say(world, i)).join('\n')}\n`);
  const settled = all.filter(is('met', 'met-late', 'lesser', 'called-off'));
  const meetingsPast = all.filter((i) => i.kind === 'meeting' && i.outcome === 'unknown' && i.due !== null);
  const undated = all.filter((i) => i.outcome === 'unknown' && !meetingsPast.includes(i)).toSorted(heardLast);
  const rest = `\n${settled.length} settled${meetingsPast.length === 0 ? '' : `, and ${meetingsPast.length} meeting${meetingsPast.length === 1 ? '' : 's'} whose day has passed and of which nothing was heard`} (--all lists them; "depositary outcomes" counts them).\n`;
  const prose = section('To come', all.filter(is('open'))) + section('Overdue: the day has passed, and nothing was heard of it', all.filter(is('overdue')).toReversed())
    + section('Announced for no day, and nothing heard since', undated, options.all === true ? sayDue : sayUndated)
    + (options.all === true ? section('Settled', settled) + section('Meetings whose day has passed', meetingsPast) : rest);
  return print(world, options, { asOf: clocks(fold), due: all }, `${sayAsOf(fold.asOf, todayOf(world))}\n${prose}`);
});

const sayRecord = (r: OutcomeRecord): string => {
  const counted = Object.entries(r.outcomes).filter(([, n]) => n > 0).map(([o, n]) => `${n} ${outcomeCounted[o as Outcome]}`).join(', ');
  return `${r.who}: of ${r.n} announced, ${counted}${r.medianDelay === null ? '' : `; median delay ${r.medianDelay} day${r.medianDelay === 1 ? '' : 's'}`}`;
};

/** `depositary outcomes`: what came of announcements, over all and by announcer, always with n. */
export const outcomes = (world: World, options: AskOptions & { readonly since?: string }): ExitCode => withFold(world, options, (fold) => {
  const since = options.since === undefined ? undefined : parseDay(options.since);
  if (options.since !== undefined && since === undefined) {
    sayRefusal(world, { code: 'question/bad-date', message: `--since ${options.since} is not a day. Write it as YYYY-MM-DD, for example 2025-01-16.` });
    return 2;
  }
  const view = outcomesView(fold, since);
  const held = view.meetings.filter((m) => m.outcome === 'met').length;
  const meetings = view.meetings.length === 0 ? '' : `\nMeetings: of ${view.meetings.length} whose day has passed, ${held} held, ${view.meetings.length - held} of which nothing was heard\n`;
  const prose = `${view.all.n === 0 ? 'Nothing that was announced is due yet.\n' : `${wrap(sayRecord({ ...view.all, who: 'All' }), width(world), '')}\n\n${view.announcers.map((r) => wrap(sayRecord(r), width(world), '  ')).join('\n')}\n`}${meetings}`;
  return print(world, options, { asOf: clocks(fold), ...view }, `${sayAsOf(fold.asOf, todayOf(world))}\n\n${prose}`);
});

/** The words that weigh most, then those of another origin. */
const twoBest = (r: Reading): readonly Evidence[] => r.origins.map((o) => o.evidence.toSorted((a, b) => weightOf(a) - weightOf(b))[0]!).toSorted((a, b) => weightOf(a) - weightOf(b)).slice(0, 2);

const weightOf = (e: Evidence): number => precedence.indexOf(e.source);

const sayConflict = (world: World, c: ConflictView): string => {
  const ink = inkFor(world);
  const lines = [`${ink.alarm('≠')} ${ink.strong(c.agreementName)} (${c.parties.join(', ')}) · ${c.slot.startsWith('order') ? 'order of acts' : saySlot(c.slot)} · ${c.state}`, wrap(c.note, width(world), '  ')];
  for (const [i, r] of c.readings.entries()) {
    lines.push(`  ${i + 1}. ${sayValue(c.slot, r.value)} (${support(r)})${c.held !== null && c.held.value === r.value ? `, held: ${c.held.why}` : ''}`);
    for (const e of twoBest(r)) lines.push(sayEvidence(world, e, '     '));
  }
  for (const t of c.history) lines.push(wrap(`${sayDate(t.on)}${t.evidence !== null && t.evidence.published === null ? ' (received then, undated)' : ''}: ${t.what}, ${t.why}${t.evidence === null ? '' : ` (${t.evidence.isText ? 'its own text' : sayChain(t.evidence.chain, paperOf(t.evidence))})`}`, width(world), '  '));
  return lines.join('\n');
};

/** `depositary conflicts`: readings side by side, open ones first. */
export const conflicts = (world: World, options: AskOptions): ExitCode => withFold(world, options, (fold) => {
  const all = conflictsList(fold);
  const open = all.filter((c) => c.state !== 'settled').length;
  return print(world, options, { asOf: clocks(fold), conflicts: all }, `${sayAsOf(fold.asOf, todayOf(world))} ${open} open, ${all.length - open} settled.\n\n${all.map((c) => sayConflict(world, c)).join('\n\n')}\n`);
});
