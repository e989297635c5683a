import type { Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, subjectOf, verbGroup } from '../../language/tree.ts';
import type { Context } from './context.ts';
import { dateOf } from './dates.ts';
import { agentOf, doersOf } from './doers.ts';
import { lower } from './draft.ts';
import { clusterAt } from './refer.ts';
import { isPassive } from './targets.ts';
import { near } from '../near.ts';

const anyone = /^(?:all|those|everyone|anyone|anybody|states?|countries|country|nations?|members?|participants?|signator(?:y|ies)|part(?:y|ies)|either|neither|side|whoever|each|any|others?)$/i;

/** "Article 28 allows nobody to give notice", "how to leave it", "to end it would suit them": what may be done, and nobody does. */
const isLet = (ctx: Context, verb: Token): boolean => {
  const { syntax } = ctx.reading;
  if (!children(syntax, verb).some((c) => c.xpos === 'TO')) return false;
  if (relation(verb) === 'csubj' || lower(syntax.tokens[verb.index - 2]) === 'how') return true;
  const up = headOf(syntax, verb);
  if (up?.upos !== 'VERB' || !['xcomp', 'advcl', 'ccomp'].includes(relation(verb)) || !/^(?:allow|permit|enable|entitle|forbid|oblige|require)$/.test(up.lemma)) return false;
  const subject = isPassive(ctx, up) ? undefined : childBy(syntax, up, 'nsubj');
  const isOfText = subject !== undefined && (/^(?:article|clause|text|paragraph|provision|rule|law|constitution)$/.test(subject.lemma.toLowerCase()) || clusterAt(ctx, subject) !== undefined);
  return isOfText && !(/^(?:oblige|require)$/.test(up.lemma) && doersOf(ctx, verb, false).length > 0);
};

/** "unless one side gives notice", "unless it is replaced". */
const isUnless = (ctx: Context, verb: Token): boolean => {
  const { syntax } = ctx.reading;
  const first = relation(verb) === 'conj' ? headOf(syntax, verb) ?? verb : verb;
  if (lower(childBy(syntax, first, 'mark')) !== 'unless') return false;
  const subject = childBy(syntax, first, 'nsubj');
  return isPassive(ctx, first) ? agentOf(ctx, first) === undefined : subject === undefined || /^(?:one|somebody|someone|anybody|either|neither|party|side|they|both|government)$/i.test(subject.lemma) && doersOf(ctx, first, false).length !== 1;
};

/** "for a State that denounces it", "unless either party terminates it", "binding on all who have joined": what anybody might do, and nobody did. */
export const isOfAnybody = (ctx: Context, verb: Token): boolean => {
  const { syntax, actors } = ctx.reading;
  if (isLet(ctx, verb) || isUnless(ctx, verb)) return true;
  const relative = verb.deprel === 'acl:relcl' ? headOf(syntax, verb) : undefined;
  const subject = relative ?? (isPassive(ctx, verb) ? undefined : subjectOf(syntax, verb));
  if (subject === undefined) return false;
  if (/^any$/i.test(subject.text) || (/^they$/i.test(subject.text) && relation(verb) === 'advcl' && verbGroup(syntax, verb).tense === 'present' && ['when', 'as', 'once'].includes(lower(children(syntax, verb)[0])) && ctx.clusters.some((c) => c.parties.size > 2))) return true;
  if (!anyone.test(subject.text)) return false;
  if (near(actors, subject).some((a) => a.start <= subject.start && subject.end <= a.end && (a.members.length > 0 || a.state !== null))) return false;
  // "thirty days after 55 countries have ratified it": whoever they may be.
  if (children(syntax, subject).some((c) => relation(c) === 'nummod') && /^(?:states?|countries|nations|members)$/i.test(subject.text) && relation(verb) === 'advcl' && ['after', 'once', 'when', 'until'].includes(lower(childBy(syntax, verb, 'mark') ?? children(syntax, verb)[0])) && verbGroup(syntax, verb).tense !== 'past') return true;
  const isCounted = children(syntax, subject).some((c) => relation(c) === 'nummod') || ['the', 'both', 'two', 'no'].includes(lower(children(syntax, subject)[0]));
  return !isCounted && doersOf(ctx, verb, false).length === 0 && (relative !== undefined || ['a', 'an', 'any', 'either', 'one'].includes(lower(children(syntax, subject)[0])) || /^(?:anyone|anybody|whoever|either|any)$/i.test(subject.text));
};

/** "is concluded for ten years": a term, and no news of a signature. */
export const isTerm = (ctx: Context, verb: Token): boolean => {
  const { tense, passive, perfect } = verbGroup(ctx.reading.syntax, verb);
  return ['conclude', 'negotiate'].includes(verb.lemma) && passive && tense === 'present' && !perfect && !verbGroup(ctx.reading.syntax, verb).progressive && verbGroup(ctx.reading.syntax, verb).modal === null;
};

/** "can be amended by consent": what a text allows, and nobody's plan. */
export const isAllowed = (ctx: Context, verb: Token): boolean => {
  const { modal, negated } = verbGroup(ctx.reading.syntax, verb);
  if (modal === 'may' && isPassive(ctx, verb) && agentOf(ctx, verb) === undefined && !negated) return ['withdraw', 'leave', 'denounce', 'amend', 'extend', 'renew', 'terminate', 'prolong', 'suspend', 'revise'].includes(verb.lemma) && dateOf(ctx, verb) === null;
  return modal === 'can' && (isPassive(ctx, verb) ? !negated && dateOf(ctx, verb) === null : ['withdraw', 'leave', 'denounce', 'amend', 'extend', 'renew', 'terminate'].includes(verb.lemma) && doersOf(ctx, verb, false).length === 0);
};

/** "applied to join", "finished negotiating": told by the verb above already. */
export const isNoted = (ctx: Context, verb: Token): boolean => {
  const up = headOf(ctx.reading.syntax, verb);
  // "notified Norway that it had completed its procedures"
  if (up !== undefined && relation(verb) === 'ccomp' && /^(?:notify|inform|tell)$/.test(up.lemma) && /^(?:complete|fulfil|finish)$/.test(verb.lemma)) return true;
  return up !== undefined && ['xcomp', 'advcl', 'acl', 'ccomp'].includes(relation(verb)) && ((up.lemma === 'notice' && relation(verb) === 'acl') || (['ccomp', 'advcl'].includes(relation(verb)) && /^(?:notify|inform|tell)$/.test(up.lemma) && /^(?:terminate|end|leave|quit|denounce|withdraw|pull)$/.test(verb.lemma) && children(ctx.reading.syntax, up).some((c) => ['obj', 'iobj'].includes(relation(c)))) || (/^(?:join|accede|rejoin)$/.test(verb.lemma) && ['apply', 'ask', 'seek', 'want'].includes(up.lemma)) || (verb.lemma === 'negotiate' && ['finish', 'complete', 'conclude', 'sit'].includes(up.lemma)));
};
