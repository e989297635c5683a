import type { FactType } from '../../src/core/act.ts';
import type { Day } from '../../src/core/date.ts';
import type { Expectation } from '../../src/ledger/expectations.ts';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import { nameOfSlot } from '../../src/ledger/slot.ts';
import { foldAt, type Fold } from '../../src/views/question.ts';
import { summarise, type Summary } from '../../src/views/summary.ts';
import type { Expected, Held, Story, StoryDocument } from './story.ts';
import { annotated, type Teller } from './tell.ts';

/** Right, wrong, and what was found that is not so. */
export interface Tally { right: number; wrong: number; extra: number }
/** What a story is measured by. */
export interface Scores { readonly identity: Tally; readonly positions: Tally; readonly conflicts: Tally; readonly outcomes: Tally; readonly origins: Tally; readonly stages: Tally; readonly errors: string[] }

const none = (): Tally => ({ right: 0, wrong: 0, extra: 0 });
/** Nothing measured yet. */
export const noScores = (): Scores => ({ identity: none(), positions: none(), conflicts: none(), outcomes: none(), origins: none(), stages: none(), errors: [] });

interface Kept { stage: string | null; standing: Map<string, string>; held: Map<string, string>; conflicts: Set<string>; expected: Map<string, Expected>; origins: Map<string, number> }

const empty = (): Kept => ({ stage: null, standing: new Map(), held: new Map(), conflicts: new Set(), expected: new Map(), origins: new Map() });

const keep = <T>(map: Map<string, T>, change: Readonly<Record<string, T | null>> | undefined): void => {
  for (const [k, v] of Object.entries(change ?? {})) if (v === null) map.delete(k); else map.set(k, v);
};

const carry = (now: Kept, h: Held): void => {
  if (h.stage !== undefined) now.stage = h.stage;
  keep(now.standing, h.standing);
  keep(now.held, h.held);
  if (h.conflicts !== undefined) now.conflicts = new Set(h.conflicts);
  keep(now.expected, h.expected);
  keep(now.origins, h.origins);
};

const count = (tally: Tally, isRight: boolean, errors: string[], why: () => string): void => {
  if (isRight) tally.right += 1;
  else {
    tally.wrong += 1;
    errors.push(why());
  }
};

const slotOf = (e: Expectation): string => nameOfSlot({ type: e.what as FactType, party: e.party, part: e.part });

/** Expectations by name; the second round of an act has `#2`. */
const byName = (list: readonly Expectation[]): ReadonlyMap<string, Expectation> => {
  const out = new Map<string, Expectation>();
  for (const e of list.toSorted((a, b) => ((a.history[0]!.claim.stated ?? '') < (b.history[0]!.claim.stated ?? '') ? -1 : 1))) {
    let name = slotOf(e);
    for (let n = 2; out.has(name); n += 1) name = `${slotOf(e)}#${n}`;
    out.set(name, e);
  }
  return out;
};

const compare = (s: Summary, k: Kept, scores: Scores, where: string): void => {
  const { errors } = scores;
  if (k.stage !== null) count(scores.stages, s.stage.name === k.stage, errors, () => `${where} stage ${s.stage.name}, not ${k.stage}`);
  for (const [party, name] of k.standing) {
    const got = s.standings.find((x) => x.party === party)?.name ?? 'third-state';
    count(scores.stages, got === name, errors, () => `${where} ${party} ${got}, not ${name}`);
  }
  for (const [slot, value] of k.held) {
    const p = s.positions.find((x) => x.slot === slot);
    const got = p === undefined ? null : `${p.mode === 'planned' ? 'planned ' : ''}${p.held.value}`;
    count(scores.positions, got === value, errors, () => `${where} holds ${slot} ${got}, not ${value} (${p?.why ?? ''})`);
  }
  for (const [slot, n] of k.origins) {
    const p = s.positions.find((x) => x.slot === slot);
    count(scores.origins, p?.origins === n, errors, () => `${where} ${slot} has ${p?.origins ?? 0} origins, not ${n}`);
  }
  const open = new Set(s.conflicts.filter((c) => c.state !== 'settled').map((c) => c.slot));
  for (const slot of k.conflicts) count(scores.conflicts, open.has(slot), errors, () => `${where} conflict over ${slot} not found`);
  for (const slot of open) if (!k.conflicts.has(slot)) {
    scores.conflicts.extra += 1;
    errors.push(`${where} conflict over ${slot} is none`);
  }
  const expectations = byName(s.expectations);
  for (const [name, e] of k.expected) {
    const got = expectations.get(name);
    const is = got === undefined ? 'nothing expected' : `${got.outcome}, due ${got.due}, ${got.slips} slips`;
    count(scores.outcomes, got !== undefined && got.outcome === e.outcome && got.due === e.due && got.slips === (e.slips ?? 0), errors, () => `${where} ${name}: ${is}, not ${e.outcome}, due ${e.due}, ${e.slips ?? 0} slips`);
  }
};

const missed = (k: Kept, scores: Scores, why: string): void => {
  scores.positions.wrong += k.held.size;
  scores.conflicts.wrong += k.conflicts.size;
  scores.outcomes.wrong += k.expected.size;
  scores.origins.wrong += k.origins.size;
  scores.stages.wrong += k.standing.size + (k.stage === null ? 0 : 1);
  scores.errors.push(why);
};

/** Subjects that a story has told so far, by the agreement they really are. */
const toldBy = (story: Story, upTo: number, tell: Teller): ReadonlyMap<string, readonly string[]> => {
  const last = new Map(story.entries.slice(0, upTo + 1).filter((e): e is StoryDocument => 'id' in e).map((d) => [d.id, d]));
  return new Map([...Map.groupBy([...last.values()].flatMap((d) => d.subjects.map((s) => ({ is: s.is, alias: tell.aliasIn(story, `${d.id}:${s.is}`) }))), (x) => x.is)].map(([is, list]) => [is, list.map((x) => x.alias)]));
};

const homeOf = (fold: Fold, aliases: readonly string[]): string | undefined => {
  const homes = new Map<string, number>();
  for (const a of aliases) {
    const id = fold.byId(a)?.id;
    if (id !== undefined) homes.set(id, (homes.get(id) ?? 0) + 1);
  }
  return [...homes].toSorted((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0];
};

const pairs = (story: Story, fold: Fold, scores: Scores, tell: Teller): void => {
  const all = [...toldBy(story, story.entries.length, tell)].flatMap(([is, aliases]) => aliases.map((alias) => ({ is, alias, home: fold.byId(alias)?.id, members: fold.byId(alias)?.members ?? [] })));
  const say = (x: (typeof all)[number]): string => { const m = x.members.find((y) => y.alias === x.alias); return `${x.is} in ${m?.document.name ?? ''} "${m?.subject.name ?? ''}" (${m?.score ?? ''}: ${m?.reasons.join('; ') ?? ''})`; };
  for (const [i, x] of all.entries()) for (const y of all.slice(i + 1)) {
    if (x.is === y.is && x.home !== undefined && x.home === y.home) scores.identity.right += 1;
    else if (x.is === y.is) {
      scores.identity.wrong += 1;
      scores.errors.push(`${story.name} not joined: ${say(x)} | ${say(y)}`);
    } else if (x.home !== undefined && x.home === y.home) {
      scores.identity.extra += 1;
      scores.errors.push(`${story.name} FALSELY joined: ${say(x)} | ${say(y)}`);
    }
  }
};

/** Tells a story to the ledger entry by entry, and compares after each with what a careful person would hold. `tell` says what its documents are taken to say. */
export const scoreStory = (story: Story, scores: Scores = noScores(), tell: Teller = annotated): Scores => {
  const log = memoryLog();
  const kept = new Map<string, Kept>();
  for (const [i, e] of story.entries.entries()) {
    const { entries, at } = tell.entriesOf(story, e);
    log.append(entries, at);
    const on = ('decide' in e ? e.on : e.on ?? e.published) as Day;
    const fold = foldAt(log.read(), { on, known: { kind: 'seq', seq: log.head().seq } });
    for (const [is, h] of Object.entries(e.ledger ?? {})) {
      const k = kept.get(is) ?? empty();
      kept.set(is, k);
      carry(k, h);
    }
    const told = toldBy(story, i, tell);
    for (const [is, k] of kept) {
      const home = fold.byId(homeOf(fold, told.get(is) ?? []) ?? '');
      // What the reader did not see at all is all wrong.
      if (home === undefined) missed(k, scores, `${story.name} ${'id' in e ? e.id : `decision ${i}`} ${is}: not seen`);
      else compare(summarise(home, on, fold.rulings), k, scores, `${story.name} ${'id' in e ? e.id : `decision ${i}`} ${is}:`);
    }
    if (i === story.entries.length - 1) pairs(story, fold, scores, tell);
  }
  return scores;
};

/** The part that is right of all that should be. */
export const recall = (t: Tally): number => (t.right + t.wrong === 0 ? 1 : t.right / (t.right + t.wrong));
/** The part that is so of all that was found. */
export const precision = (t: Tally): number => (t.right + t.extra === 0 ? 1 : t.right / (t.right + t.extra));
/** The harmonic mean of both. */
export const f1 = (t: Tally): number => (2 * t.right) / Math.max(1, 2 * t.right + t.wrong + t.extra);
