import type { Day } from '../core/date.ts';
import { sayDate } from '../core/words.ts';
import { parseKnown } from '../ledger/view-point.ts';
import { outcomeWords, sayAsOf, sayValue } from '../say/sentences.ts';
import { sayParties, sayParty, sayType } from '../say/words.ts';
import { changesBetween, type Change, type ChangeKind } from '../views/changes.ts';
import { clocks, print, withFold, type AskOptions } from './ask.ts';
import { inkFor, wrap } from './ink.ts';
import { sayEvidence, widthOf } from './paper.ts';
import { sayRefusal } from './say-refusal.ts';
import { todayOf, type ExitCode, type World } from './world.ts';

const changeWords: Readonly<Record<ChangeKind, string>> = {
  'new-agreement': 'new in the record', joined: 'joined with', stage: 'stage', correction: 'no longer held', 'conflict-opened': 'contradiction opened', 'conflict-reopened': 'contradiction reopened', 'conflict-settled': 'contradiction settled',
  standing: 'standing', value: '', announced: 'announced', moved: 'moved', outcome: 'outcome', 'ended-expectation': 'no longer expected',
};

/** What matters most of one agreement comes first. */
const kindOrder = Object.keys(changeWords);

/** Both sides of a contradiction in words: the view gives the values, then the note in brackets. */
const sayBoth = (what: string, after: string): string => {
  const [values = '', ...note] = after.split(' (');
  return `${values.split(' ≠ ').map((v) => sayValue(what, v)).join(' ≠ ')} (${note.join(' (')}`;
};

const isOutcome = (v: string): v is keyof typeof outcomeWords => Object.hasOwn(outcomeWords, v);

const say = (c: Change, v: string): string => (v.startsWith('planned for ') ? `planned for ${sayValue(c.what ?? '', v.slice(12))}` : c.kind === 'standing' ? v.replaceAll('-', ' ') : isOutcome(v) ? outcomeWords[v] : sayValue(c.what ?? '', v));

const turnOf = (c: Change): string => {
  if (c.kind === 'new-agreement' || c.after === null) return c.kind === 'announced' ? ' for no day' : c.before === null || c.kind === 'new-agreement' ? '' : `: ${say(c, c.before)} → nothing`;
  if (c.kind.startsWith('conflict')) return `: ${sayBoth(c.what ?? '', c.after)}`;
  if (c.kind === 'announced') return isOutcome(c.after) ? `: ${say(c, c.after)}` : ` for ${say(c, c.after)}`;
  return c.before === null ? `: ${say(c, c.after)}` : `: ${say(c, c.before)} → ${say(c, c.after)}`;
};

/** One change, told of several parties where it is the same for them. */
const sayChange = (world: World, list: readonly Change[], isQuoted: boolean): string => {
  const c = list[0]!;
  const whose = c.party === null ? '' : `${sayParties(list.map((x) => x.party!))}: `;
  const what = c.what === null ? '' : `${(c.what as string).startsWith('order') ? 'order of acts' : sayType(c.what)} `;
  const head = `${c.kind === 'correction' ? '⊘' : '·'} ${whose}${what}${changeWords[c.kind]}${turnOf(c)}`.replaceAll(/ +:/g, ':');
  return `${wrap(head, widthOf(world), '  ')}${c.evidence === null || !isQuoted ? '' : `\n${sayEvidence(world, c.evidence, '      ')}`}`;
};

/** A plan is told as announced or moved, and not once more as a value. */
const isToldTwice = (c: Change, all: readonly Change[]): boolean => c.kind === 'value' && c.after?.startsWith('planned for ') === true
  && all.some((o) => (o.kind === 'announced' || o.kind === 'moved') && o.what === c.what && o.party === c.party);

const sayAgreement = (world: World, all: readonly Change[]): string => {
  const told = all.filter((c) => !isToldTwice(c, all)).toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
  const groups = [...Map.groupBy(told, (c) => (c.kind === 'standing' ? `standing ${c.before} ${c.after} ${c.evidence?.claim ?? ''}` : told.indexOf(c)))].map(([, list]) => list);
  const seen = new Set<string>();
  const lines = groups.map((list) => {
    const id = list[0]!.evidence?.claim ?? '';
    const isNew = !seen.has(id);
    seen.add(id);
    return sayChange(world, list, isNew);
  });
  return `${wrap(`${inkFor(world).strong(all[0]!.agreementName)} (${all[0]!.parties.map(sayParty).join(', ')})`, widthOf(world), '')}\n${lines.join('\n')}`;
};

const some = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** `depositary changes --since POINT`: what changed, as facts, agreement by agreement; words that several changes rest on stand once. */
export const changes = (world: World, options: AskOptions & { readonly since: string }): ExitCode => withFold(world, options, (fold, log, at) => {
  const known = parseKnown(options.since, log.head().seq);
  if (known === undefined) {
    sayRefusal(world, { code: 'question/future-position', message: `--since ${options.since} is neither a day (YYYY-MM-DD) nor a position of the record, which stands at ${log.head().seq}.` });
    return 2;
  }
  // Asked since a day, the earlier record is asked about that day, so that what passed in silence shows.
  const on: Day = known.kind === 'day' && known.day < fold.asOf.on ? known.day : fold.asOf.on;
  const all = changesBetween(at(known, on), fold);
  const groups = [...Map.groupBy(all, (c) => c.agreement).values()].map((list) => sayAgreement(world, list));
  const from = known.kind === 'day' ? `Since ${sayDate(known.day)}` : `Since position ${known.seq}`;
  const count = (k: ChangeKind): number => all.filter((c) => c.kind === k).length;
  const head = all.length === 0 ? `${from}: nothing changed. ${sayAsOf(fold.asOf, todayOf(world))}` : `${from}: ${some(all.length, 'change')} in ${some(groups.length, 'agreement')}; ${some(count('conflict-opened'), 'contradiction')} opened, ${count('conflict-settled')} settled, ${some(count('correction'), 'value')} no longer held. ${sayAsOf(fold.asOf, todayOf(world))}`;
  return print(world, options, { since: options.since, asOf: clocks(fold), changes: all }, `${wrap(head, widthOf(world), '')}\n${groups.map((g) => `\n${g}\n`).join('')}`);
});
