import type { ActType, Mode } from '../../core/act.ts';
import type { Token } from '../../language/syntax.ts';
import { children, headOf, relation, subjectOf, verbGroup } from '../../language/tree.ts';
import { near } from '../near.ts';
import type { FoundFact } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import { clauseTokens, evidenceOf, placeOf, type Context } from './context.ts';
import { dateOf, durationOf, ownDateOf } from './dates.ts';
import { codesUnder } from './doers.ts';

/** A fact with the agreement it is about and those who act, before its party is settled and its speaker added. */
export interface Draft { readonly cluster: Cluster; readonly fact: Omit<FoundFact, 'source' | 'saidOn' | 'attribution' | 'from' | 'rule' | 'basis'>; readonly verb: Token; readonly doers: readonly string[] }

const shelves = new WeakMap<readonly Draft[], ReadonlyMap<Cluster, readonly Draft[]>>();

/** What is told of one agreement, in the order of the text: sorted once for all of them, since each of them asks. */
export const draftsOf = (drafts: readonly Draft[], cluster: Cluster): readonly Draft[] => {
  const sorted = shelves.get(drafts) ?? Map.groupBy(drafts, (d) => d.cluster);
  shelves.set(drafts, sorted);
  return sorted.get(cluster) ?? [];
};

/** A token's characters in small letters; the empty string for no token. */
export const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

const placed: ReadonlySet<string> = new Set(['signature', 'text-agreed', 'exchange']);
const measured: ReadonlySet<string> = new Set(['extension', 'renewal', 'suspension']);
/** Announcing these is doing them: "has decided to suspend", "said it was pulling out". */
const performative: ReadonlySet<string> = new Set(['extension', 'suspension', 'denunciation', 'rejection', 'renewal']);
const performing = /^(?:decide|agree|announce|declare|vote|opt|choose|resolve|order|decree|determine)$/;

/** "extended until 2030": the day to which it lasts, and not the day on which that was done. */
const actDate = (ctx: Context, verb: Token, type: ActType): FoundFact['date'] => {
  const date = dateOf(ctx, verb);
  if (date === null || !measured.has(type)) return date;
  const { reading } = ctx;
  const isEnd = near(reading.times, { start: verb.end, end: verb.end + 120 }).some((t) => t.edtf === date && t.start >= verb.end && /\b(?:until|till|through|to|beyond|past|up to)(?: the)?(?: end of)?(?: at least)? ?$/.test(reading.text.slice(Math.max(verb.end, t.start - 30), t.start)));
  return isEnd ? null : date;
};

/** A draft of an act told by a verb or noun; the date of a denied act must hang on its verb itself. */
export const draft = (ctx: Context, cluster: Cluster, type: ActType, verb: Token, status: Mode, doers: readonly string[], extra: Partial<Draft['fact']> = {}): Draft => ({
  cluster, verb, doers,
  fact: {
    type, status, date: status === 'denied' && type === 'negotiation' ? null : status === 'denied' ? ownDateOf(ctx, verb) : actDate(ctx, verb, type), party: null, place: placed.has(type) ? placeOf(ctx, verb) : null,
    value: measured.has(type) ? durationOf(ctx, verb) : null, evidence: evidenceOf(ctx, verb), by: 'agreements/verb', ...extra,
  },
});

/** The verb of deciding over a bare act: "voted on Thursday to leave", "has agreed to extend". */
export const performedBy = (ctx: Context, verb: Token, type: ActType): Token | undefined => {
  const up = headOf(ctx.reading.syntax, verb);
  const isDecided = up?.upos === 'NOUN' && performative.has(type) && relation(verb) === 'acl' && /^(?:decision|announcement|move|order|vote|decree)$/.test(up.lemma) && verbGroup(ctx.reading.syntax, verb).infinitive;
  if (isDecided) return up;
  if (up === undefined || !performative.has(type) || up.upos !== 'VERB' || !['xcomp', 'advcl', 'ccomp'].includes(relation(verb)) || !performing.test(up.lemma)) return undefined;
  return verbGroup(ctx.reading.syntax, verb).infinitive ? up : undefined;
};

/** "is suspending the treaty", "was pulling out of it" announce it, which does it. */
export const settled = (mode: Mode, type: ActType): Mode => (mode === 'ongoing' && ['suspension', 'denunciation', 'rejection', 'termination'].includes(type) ? 'done' : mode);

/** "is terminating its convention with Hungary": the phrase says whose the convention is, wherever the tree has put it. */
const isOfName = (ctx: Context, t: Token): boolean => {
  const lead = children(ctx.reading.syntax, t)[0];
  return lead !== undefined && [...ctx.mentionAt.values()].some((m) => m.last === lead.index - 1);
};

/** "the king and the premier concluded the deal": told of both, whoever of them is known. */
export const isJointly = (ctx: Context, verb: Token): boolean => {
  const { syntax } = ctx.reading;
  const subject = subjectOf(syntax, verb);
  const isPair = subject !== undefined && children(syntax, subject).some((c) => relation(c) === 'conj');
  return isPair || clauseTokens(ctx.reading, verb).some((t) => relation(t) === 'obl' && children(syntax, t).some((c) => relation(c) === 'case' && ['with', 'alongside'].includes(lower(c))) && t.head === verb.index && codesUnder(ctx, t).length > 0 && !isOfName(ctx, t));
};
