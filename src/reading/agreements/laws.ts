import type { ActType } from '../../core/act.ts';
import type { Token } from '../../language/syntax.ts';
import { children, headOf, objectsOf, relation, subjectOf, subtree, verbGroup } from '../../language/tree.ts';
import { clauseTokens, evidenceOf, type Context } from './context.ts';
import { dateOf } from './dates.ts';
import { doersOf } from './doers.ts';
import { draft, lower, type Draft } from './draft.ts';
import { modeOf } from './mode.ts';
import { clusterAt, nextAfter, topicAt } from './refer.ts';
import { isPassive } from './targets.ts';

const laws = /^(?:law|bill|decree|act|legislation|ordinance|order|statute|motion|resolution|decision)$/i;
const passing = /^(?:sign|pass|adopt|approve|promulgate|enact|issue|back|endorse|clear|publish|support)$/;
const refusing = /^(?:reject|veto|defeat|block)$/;

const kinds: readonly (readonly [RegExp, ActType])[] = [
  [/denounc|denunciation|withdraw|\bleav|\bquit|\bexit|pull\w* out|terminat/i, 'denunciation'],
  [/suspen|halt|freez/i, 'suspension'],
  [/extend|extension|prolong/i, 'extension'],
  [/ratif|approv|endors|implement|enabling|consent|acced|accession/i, 'ratification'],
];

/** What the law does, by the words of its phrase; a law named before ("the bill") does what it did there. */
const kindOf = (ctx: Context, law: Token, told: readonly Draft[]): ActType | undefined => {
  const { syntax, text } = ctx.reading;
  const own = subtree(syntax, law);
  const words = text.slice(own[0]!.start, own.at(-1)!.end);
  const named = kinds.find(([re]) => re.test(words))?.[1];
  if (named !== undefined) return named;
  if (!['the', 'this', 'that'].includes(lower(syntax.tokens[law.index - 1]))) return undefined;
  const before = text.slice(0, law.start);
  const at = Math.max(-1, ...[...before.matchAll(/\b(?:bill|law|decree|act)\b/gi)].map((m) => m.index));
  const near = at < 0 ? '' : before.slice(Math.max(0, at - 60), at + 80);
  const last = told.findLast((d) => ['ratification', 'denunciation', 'suspension', 'rejection'].includes(d.fact.type) && d.verb.index < law.index && law.sentence - d.verb.sentence <= 5);
  const again = last?.fact.type === 'denunciation' ? 'denunciation' : kinds.find(([re]) => re.test(near))?.[1];
  return again ?? (last?.fact.type === 'rejection' ? 'ratification' : last?.fact.type as ActType | undefined);
};

const isOfDoubt = (ctx: Context, verb: Token): boolean => ['acl', 'advcl', 'acl:relcl'].includes(verb.deprel) && !isPassive(ctx, verb) && subjectOf(ctx.reading.syntax, verb) === undefined && verbGroup(ctx.reading.syntax, verb).infinitive;

/** Laws by which a State consents, leaves or suspends: signed, passed, promulgated or refused by those who make them. */
export const findLaws = (ctx: Context, told: readonly Draft[]): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  if (verb.upos !== 'VERB' || !(passing.test(verb.lemma) || refusing.test(verb.lemma))) return [];
  const { syntax } = ctx.reading;
  const law = isPassive(ctx, verb) ? subjectOf(syntax, verb) ?? (['acl'].includes(relation(verb)) ? headOf(syntax, verb) : undefined) : objectsOf(syntax, verb)[0];
  if (law === undefined || !laws.test(law.lemma)) return [];
  const act = kindOf(ctx, law, told.filter((d) => d.verb.index < verb.index));
  if (act === undefined) return [];
  const below = children(syntax, law).filter((c) => ['acl', 'nmod', 'compound'].includes(relation(c))).flatMap((c) => clauseTokens(ctx.reading, c));
  const named = below.map((t) => ctx.mentionAt.get(t.index)).find((m) => m !== undefined);
  const cluster = (named === undefined ? undefined : ctx.clusterOf.get(named)) ?? clusterAt(ctx, law) ?? topicAt(ctx, verb) ?? nextAfter(ctx, verb);
  if (cluster === undefined) return [];
  const mode = isOfDoubt(ctx, verb) ? 'possible' : modeOf(syntax, verb);
  const type = refusing.test(verb.lemma) ? 'rejection' : act;
  return [draft(ctx, cluster, type, verb, mode, doersOf(ctx, verb, isPassive(ctx, verb)), { date: dateOf(ctx, verb), evidence: evidenceOf(ctx, verb, subtree(syntax, law)), by: 'agreements/law' })];
});

/** Whether a verb hangs on a law that another verb passes: the passing tells it. */
export const isInLaw = (ctx: Context, verb: Token): boolean => {
  const { syntax } = ctx.reading;
  const law = relation(verb) === 'acl' ? headOf(syntax, verb) : undefined;
  const up = law === undefined || !laws.test(law.lemma) ? undefined : headOf(syntax, law);
  return up?.upos === 'VERB' && (passing.test(up.lemma) || refusing.test(up.lemma));
};
