import { parseDay } from '../core/date.ts';
import { sayDate } from '../core/words.ts';
import type { Outcome } from '../ledger/expectations.ts';
import { parseKnown } from '../ledger/view-point.ts';
import { changesBetween, type Change } from '../views/changes.ts';
import { conflictsList } from '../views/conflicts.ts';
import type { ConflictView } from '../views/agreement.ts';
import { dueList, outcomesView, type DueItem, type OutcomeRecord } from '../views/due.ts';
import type { Evidence, Reading } from '../views/evidence.ts';
import { clocks, print, withFold, type AskOptions } from './ask.ts';
import { inkFor, wrap } from './ink.ts';
import { outcomeCounted, outcomeWords, sayAsOf, sayValue } from '../say/sentences.ts';
import { sayRefusal } from './say-refusal.ts';
import { sayChain, sayParties, sayParty, sayType } from '../say/words.ts';
import { todayOf, type ExitCode, type World } from './world.ts';

const width = (world: World): number => Math.min(world.columns, 100);

/** A quote with its speaker and id, in the form in which every command shows words. */
const sayEvidence = (world: World, e: Evidence, indent: string): string =>
  `${wrap(`“${e.exact}”`, width(world), indent)}\n${wrap(inkFor(world).quiet(`${sayChain(e.chain, e.publisher)}${e.published === null ? '' : `, ${sayDate(e.published)}`} · ${e.claim}`), width(world), indent)}`;

const support = (r: Reading): string => {
  const n = r.origins.length;
  return `${n} origin${n === 1 ? '' : 's'}${r.documents === n ? '' : `, ${r.documents} documents`}`;
};

/** What came of a meeting; that nothing was heard of it is no sign that it was not held. */
const meetingWords: Readonly<Record<Extract<DueItem, { kind: 'meeting' }>['outcome'], string>> = { open: '', met: ': held', unknown: ' (not heard to have been held)' };

const sayDue = (world: World, item: DueItem): string => {
  const day = inkFor(world).strong((item.due === null ? 'no date' : sayDate(item.due)).padEnd(18));
  if (item.kind === 'meeting') return `${day} ${item.what}${item.actors.length === 0 ? '' : `: ${sayParties(item.actors)}`}${item.place === null ? '' : `, ${item.place}`}${meetingWords[item.outcome]}\n${wrap(`“${item.exact}”`, width(world), '    ')}\n    ${item.claim}${item.settledBy === null ? '' : `\n${wrap(`“${item.settledBy.exact}”`, width(world), '    → ')}\n    ${item.settledBy.claim}`}`;
  const whose = `${item.agreementName} (${item.parties.join(', ')})`;
  if (item.kind === 'clause') return `${day} ${item.what.replaceAll('-', ' ')}: ${whose}\n${wrap(`By its own terms: ${item.because}.`, width(world), '    ')}`;
  const moved = item.slips === 0 ? '' : `, moved ${item.slips === 1 ? 'once' : `${item.slips} times`}`;
  const late = item.late === null ? '' : ` by ${item.late} day${item.late === 1 ? '' : 's'}`;
  const lines = [`${day} ${sayType(item.what)}${item.party === null ? '' : ` by ${sayParty(item.party)}`}: ${whose}`, `    ${outcomeWords[item.outcome]}${late}${moved}`, sayEvidence(world, item.announced.at(-1)!, '    ')];
  if (item.settledBy !== null) lines.push(sayEvidence(world, item.settledBy, '    → '));
  return lines.join('\n');
};

/** `depositary due`: what is to come first, then what is overdue; `--all` tells of what is settled too. */
export const due = (world: World, options: AskOptions): ExitCode => withFold(world, options, (fold) => {
  const all = dueList(fold);
  const is = (...outcomes: readonly string[]) => (i: DueItem): boolean => outcomes.includes(i.outcome);
  const section = (title: string, items: readonly DueItem[]): string => (items.length === 0 ? '' : `\n${inkFor(world).strong(title)}\n\n${items.map((i) => sayDue(world, i)).join('\n')}\n`);
  const settled = all.filter(is('met', 'met-late', 'lesser', 'called-off'));
  const meetingsPast = all.filter((i) => i.kind === 'meeting' && i.outcome === 'unknown' && i.due !== null);
  const prose = section('To come', all.filter(is('open'))) + section('Overdue: the time has passed, and nothing was heard of its being done', all.filter(is('overdue')))
    + section('Announced without a date, outcome unknown', all.filter((i) => i.outcome === 'unknown' && !meetingsPast.includes(i)))
    + (options.all === true ? section('Settled', settled) + section('Meetings whose day has passed', meetingsPast) : `\n${settled.length} settled (--all lists them; "depositary outcomes" counts them).\n`);
  return print(world, options, { asOf: clocks(fold), due: all }, `${sayAsOf(fold.asOf, todayOf(world))}\n${prose}`);
});

const some = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

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
  const prose = view.all.n === 0 ? 'Nothing that was announced is due yet.\n' : `${sayRecord({ ...view.all, who: 'All' })}\n\n${view.announcers.map((r) => wrap(sayRecord(r), width(world), '  ')).join('\n')}\n`;
  return print(world, options, { asOf: clocks(fold), ...view }, `${sayAsOf(fold.asOf, todayOf(world))}\n\n${prose}`);
});

const sayConflict = (world: World, c: ConflictView): string => {
  const ink = inkFor(world);
  const lines = [`${ink.alarm('≠')} ${ink.strong(c.agreementName)} (${c.parties.join(', ')}) · ${sayType(c.slot.split('/')[0]!)}${c.slot.includes('/') && c.slot.split('/')[0] !== 'order' ? ` by ${sayParty(c.slot.split('/')[1]!)}` : ''} · ${c.state}`, wrap(c.note, width(world), '  ')];
  for (const [i, r] of c.readings.entries()) {
    lines.push(`  ${i + 1}. ${sayValue(c.slot, r.value)} (${support(r)})${c.held !== null && c.held.value === r.value ? `, held: ${c.held.why}` : ''}`);
    for (const o of r.origins.slice(0, 2)) lines.push(sayEvidence(world, o.evidence[0]!, '     '));
  }
  for (const t of c.history) lines.push(wrap(`${sayDate(t.on)}: ${t.what}, ${t.why}`, width(world), '  '));
  return lines.join('\n');
};

/** `depositary conflicts`: readings side by side, open ones first. */
export const conflicts = (world: World, options: AskOptions): ExitCode => withFold(world, options, (fold) => {
  const all = conflictsList(fold);
  const open = all.filter((c) => c.state !== 'settled').length;
  return print(world, options, { asOf: clocks(fold), conflicts: all }, `${sayAsOf(fold.asOf, todayOf(world))} ${open} open, ${all.length - open} settled.\n\n${all.map((c) => sayConflict(world, c)).join('\n\n')}\n`);
});

const changeWords: Readonly<Record<Change['kind'], string>> = {
  'new-agreement': 'new in the record', joined: 'joined with', stage: 'stage', standing: 'standing', value: '', correction: 'no longer held', 'conflict-opened': 'contradiction opened', 'conflict-settled': 'contradiction settled',
  'conflict-reopened': 'contradiction reopened', announced: 'announced', moved: 'moved', outcome: 'outcome', 'ended-expectation': 'no longer expected',
};

/** Both sides of a contradiction in words: the view gives the values, then the note in brackets. */
const sayBoth = (what: string, after: string): string => {
  const [values = '', ...note] = after.split(' (');
  return `${values.split(' ≠ ').map((v) => sayValue(what, v)).join(' ≠ ')} (${note.join(' (')}`;
};

const sayChange = (world: World, c: Change): string => {
  const whose = c.party === null ? '' : `${sayParty(c.party)}: `;
  const what = c.what === null ? '' : `${(c.what as string) === 'order' ? 'order of acts' : sayType(c.what)} `;
  const say = (v: string | null): string => (v === null ? 'nothing' : v.startsWith('planned for ') ? `planned for ${sayValue(c.what ?? '', v.slice(12))}` : c.kind === 'standing' ? v.replaceAll('-', ' ') : outcomeWords[v as keyof typeof outcomeWords] ?? sayValue(c.what ?? '', v));
  const turn = c.kind === 'new-agreement' ? '' : c.kind.startsWith('conflict') && c.after !== null ? `: ${sayBoth(c.what ?? '', c.after)}` : c.kind.startsWith('conflict') || (c.before === null && c.kind !== 'standing') ? (c.after === null ? '' : `: ${say(c.after)}`) : `: ${say(c.before)} → ${say(c.after)}`;
  const head = `  ${c.kind === 'correction' ? '⊘' : '·'} ${whose}${what}${changeWords[c.kind]}${turn}`.replaceAll(/ +:/g, ':');
  return `${wrap(head.trim(), width(world), '  ')}${c.evidence === null ? '' : `\n${sayEvidence(world, c.evidence, '      ')}`}`;
};

/** `depositary changes --since POINT`: what changed, as facts, agreement by agreement. */
export const changes = (world: World, options: AskOptions & { readonly since: string }): ExitCode => withFold(world, options, (fold, log, at) => {
  const known = parseKnown(options.since, log.head().seq);
  if (known === undefined) {
    sayRefusal(world, { code: 'question/future-position', message: `--since ${options.since} is neither a day (YYYY-MM-DD) nor a position of the record, which stands at ${log.head().seq}.` });
    return 2;
  }
  // Asked since a day, the earlier record is asked about that day, so that what passed in silence shows.
  const on = known.kind === 'day' && known.day < fold.asOf.on ? known.day : fold.asOf.on;
  const all = changesBetween(at(known, on), fold);
  const groups = [...Map.groupBy(all, (c) => c.agreement)].map(([, list]) => `${inkFor(world).strong(list[0]!.agreementName)} (${list[0]!.parties.join(', ')})\n${list.map((c) => sayChange(world, c)).join('\n')}`);
  const from = known.kind === 'day' ? `Since ${sayDate(known.day)}` : `Since position ${known.seq}`;
  const count = (k: string): number => all.filter((c) => c.kind === k).length;
  const head = `${from}: ${some(all.length, 'change')} in ${some(groups.length, 'agreement')}; ${some(count('conflict-opened'), 'contradiction')} opened, ${count('conflict-settled')} settled, ${some(count('correction'), 'value')} no longer held. ${sayAsOf(fold.asOf, todayOf(world))}`;
  return print(world, options, { since: options.since, asOf: clocks(fold), changes: all }, `${wrap(head, width(world), '')}\n\n${groups.join('\n\n')}\n`);
});

