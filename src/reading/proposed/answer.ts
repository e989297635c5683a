import { actTypes, type FactType } from '../../core/act.ts';
import { limits } from '../../core/limits.ts';
import type { RefusalCode } from '../../core/refusal.ts';

/** Words of the text and the words right before them, which tell one occurrence from another. */
export interface Selector { readonly quote: string; readonly before: string }
/** An act or a term and the words that state it. Who says it, when it was, and how it is claimed are not the proposer's to say. */
export interface ProposedFact extends Selector { readonly type: FactType }
/** One agreement: everything that names it, and what is said of it. */
export interface ProposedAgreement { readonly mentions: readonly Selector[]; readonly facts: readonly ProposedFact[] }
/** What was understood of an answer; what was not is counted by code. */
export interface Answer { readonly agreements: readonly ProposedAgreement[]; readonly refused: readonly RefusalCode[] }

/** The kinds of fact that may be proposed; which agreement takes the place of which is read from the text itself. */
export const proposable: readonly FactType[] = [...actTypes.filter((t) => t !== 'replacement'), 'article-count', 'term', 'renewal-period', 'notice-period'];

const closed = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  ({ type: 'object', additionalProperties: false, required: Object.keys(properties), properties });
const words = { type: 'string' };

/** The one shape that an answer may have (JSON Schema, every object closed). */
export const answerSchema = closed({
  agreements: { type: 'array', items: closed({
    mentions: { type: 'array', items: closed({ quote: words, before: words }) },
    facts: { type: 'array', items: closed({ type: { type: 'string', enum: proposable }, quote: words, before: words }) },
  }) },
});

/** An object with exactly these keys of its own; undefined for anything else. JSON.parse makes `__proto__` a key like others, which is not among them. */
const only = (value: unknown, ...keys: readonly string[]): Readonly<Record<string, unknown>> | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((k) => own.includes(k)) ? (value as Readonly<Record<string, unknown>>) : undefined;
};

const isText = (v: unknown, most: number): v is string => typeof v === 'string' && v.length <= most;

const selectorOf = (value: Readonly<Record<string, unknown>> | undefined): Selector | undefined => {
  const { quote, before } = value ?? {};
  return isText(quote, limits.quoteLength) && quote.trim() !== '' && isText(before, limits.quoteLength) ? { quote, before } : undefined;
};

const factOf = (value: unknown): ProposedFact | undefined => {
  const own = only(value, 'type', 'quote', 'before');
  const selector = selectorOf(own);
  const type = proposable.find((t) => t === own?.['type']);
  return selector === undefined || type === undefined ? undefined : { ...selector, type };
};

/** The first of a list up to a limit, each understood or counted. */
const all = <T>(list: unknown, most: number, understand: (item: unknown) => T | undefined, refused: RefusalCode[]): readonly T[] | undefined => {
  if (!Array.isArray(list)) return undefined;
  refused.push(...list.slice(most).map(() => 'claim/too-many' as const));
  return list.slice(0, most).flatMap((item): readonly T[] => {
    const understood = understand(item);
    if (understood === undefined) refused.push('reader/outside-schema');
    return understood === undefined ? [] : [understood];
  });
};

/**
 * Reads an answer; undefined where it is not JSON, or not of the shape as a whole. A part that is not of the shape (another key, another
 * type of fact, no quote) is left out and counted, with everything in it.
 */
export const parseAnswer = (raw: string): Answer | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return undefined;
  }
  const refused: RefusalCode[] = [];
  const agreements = all(only(value, 'agreements')?.['agreements'], limits.proposedAgreements, (item): ProposedAgreement | undefined => {
    const own = only(item, 'mentions', 'facts');
    const mentions = all(own?.['mentions'], limits.proposedMentions, (m) => selectorOf(only(m, 'quote', 'before')), refused);
    const facts = all(own?.['facts'], limits.proposedFacts, factOf, refused);
    return mentions === undefined || facts === undefined ? undefined : { mentions, facts };
  }, refused);
  return agreements === undefined ? undefined : { agreements, refused };
};
