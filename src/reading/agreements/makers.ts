import type { Token } from '../../language/syntax.ts';
import { childBy, children, conjuncts, headOf, relation, subjectOf, subtree } from '../../language/tree.ts';
import { near, spanOver } from '../near.ts';
import type { Actor, Reading } from '../reading.ts';
import { partyName } from '../names/lexicon.ts';
import { commoners, privateAffairs } from './commons.ts';
import type { Context } from './context.ts';
import { codeOf, codesUnder, officials } from './doers.ts';
import type { Mention } from './mentions.ts';
import { isPlaceUse } from './place-use.ts';

/** Who a phrase names, as far as making agreements of States goes. `open` says nothing either way: "the two", "they", "the leaders"; `unknown` is a name that nobody knows. */
export type Maker = { readonly kind: 'state'; readonly codes: readonly string[] } | { readonly kind: 'private' } | { readonly kind: 'unknown' } | { readonly kind: 'open' };

/** Offices that act for a part of a State, for a bench or for themselves. */
const minor = /^(?:governor|mayor|councillor|prosecutor|judge|justice|attorney|lawmaker|senator|mp|congressman|congresswoman|legislator|parliamentarian|politician|analyst|expert|professor|lawyer|economist|historian|researcher|chairman|chairwoman|chairperson|director)s?$/;
const making = /^(?:sign|ink|co-sign|cosign|reach|strike|conclude|seal|agree|make|negotiate|clinch|enter|renew|announce|broker|close|finalise|finalize|initial|forge|hammer|cut|secure|land|offer|win|complete|draft|write|draw)$/;
const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const caseOf = (ctx: Context, t: Token): string => lower(childBy(ctx.reading.syntax, t, 'case'));

/** Whether a code is that of a State, of an organisation of States, or of a movement that fights. */
const isKnown = (a: Actor): boolean => a.id !== null && partyName(a.id.split('/')[0]!) !== undefined;

/** A person or a body without a State is whatever its trade says; a name that nobody knows, with no office beside it, makes no agreement of States. */
const ofActor = (a: Actor, codes: readonly string[]): Maker => {
  if (a.members.length > 0) return a.kind === 'office' ? { kind: 'state', codes: a.members } : { kind: 'open' };
  switch (a.kind) {
    case 'state': return { kind: 'state', codes };
    case 'organisation': return isKnown(a) || a.state !== null ? { kind: 'state', codes } : a.office === null ? { kind: 'private' } : { kind: 'open' };
    case 'person': return a.state === null ? { kind: 'open' } : { kind: 'state', codes };
    case 'office': return minor.test(a.office?.split(' ').at(-1) ?? '') ? { kind: 'private' } : a.state === null ? { kind: 'open' } : { kind: 'state', codes };
    case 'media': return { kind: 'private' };
    case 'place': return { kind: 'unknown' };
    case 'group': return { kind: 'open' };
  }
};

/** Who the head of a phrase names. */
export const makerAt = (ctx: Context, t: Token): Maker => {
  const { reading } = ctx;
  if (isCommon(reading, t) && commoners.has(t.lemma)) return { kind: 'private' };
  const a = near(reading.actors, t).find((x) => x.start <= t.start && t.end <= x.end);
  // "Jonas Dahl for Norway": for whom a person signs.
  const isNameAlone = a !== undefined && a.state === null && (a.kind === 'person' || (a.kind === 'organisation' && a.id === null));
  const signedFor = isNameAlone ? children(reading.syntax, t).filter((c) => relation(c) === 'nmod' && caseOf(ctx, c) === 'for').flatMap((c) => codesUnder(ctx, c)) : [];
  if (signedFor.length > 0) return { kind: 'state', codes: signedFor };
  if (a !== undefined && !isPlaceUse(reading, a)) return ofActor(a, codesUnder(ctx, t));
  // A name that nobody knows, written as one: a firm, more often than not.
  if (a === undefined && t.upos === 'PROPN' && reading.syntax.sentences[t.sentence]!.first !== t.index && /^\p{Lu}\p{Ll}/u.test(t.text) && !officials.test(t.text)) return { kind: 'unknown' };
  const codes = officials.test(t.lemma) || !['NOUN', 'PROPN'].includes(t.upos) ? codesUnder(ctx, t) : [];
  return codes.length > 0 ? { kind: 'state', codes } : { kind: 'open' };
};

/** Phrases beside a verb of making: its subject, its agent, its partner. */
const around = (ctx: Context, verb: Token, except: Token): readonly Token[] => {
  const { syntax } = ctx.reading;
  const isPassive = children(syntax, verb).some((c) => c.deprel === 'nsubj:pass' || c.deprel === 'aux:pass') || (relation(verb) === 'acl' && verb.xpos === 'VBN');
  const subject = isPassive ? undefined : subjectOf(syntax, verb);
  const sides = children(syntax, verb).filter((c) => relation(c) === 'obl' && ['with', 'by', 'between', 'alongside'].includes(caseOf(ctx, c)));
  return [subject, ...sides].filter((t): t is Token => t !== undefined && t.index !== except.index);
};

/** Those whom the text shows as making what a mention names: signatories, the two sides of "between", whose it is. */
export const makersOf = (ctx: Context, m: Mention): readonly Token[] => {
  const { syntax } = ctx.reading;
  const inner = children(syntax, m.head).filter((c) => c.index < m.first || c.index > m.last);
  const sides = inner.filter((c) => (relation(c) === 'nmod' && ['between', 'with', 'among', 'by'].includes(caseOf(ctx, c))) || (c.deprel === 'nmod:poss' && c.upos !== 'PRON'));
  const over = headOf(syntax, m.head);
  const verbs = [...(over?.upos === 'VERB' && ['obj', 'obl', 'nsubj'].includes(relation(m.head)) ? [over] : []), ...inner.filter((c) => relation(c) === 'acl')].filter((v) => making.test(v.lemma));
  const all = [...sides, ...verbs.flatMap((v) => around(ctx, v, m.head))].flatMap((t) => [t, ...conjuncts(syntax, t)]);
  return [...new Map(all.map((t) => [t.index, t])).values()];
};

/** Codes of the States that a phrase names, those coordinated with it left out. */
export const ownCodes = (ctx: Context, t: Token): readonly string[] => {
  const span = spanOver(subtree(ctx.reading.syntax, t, (x) => x.index !== t.index && ['conj', 'acl', 'advcl'].includes(relation(x))));
  return near(ctx.reading.actors, span).filter((a) => span.start <= a.start && a.end <= span.end).map(codeOf).filter((c) => c !== null);
};

/** A common noun: in small letters, or at the head of its sentence. */
const isCommon = (reading: Reading, t: Token): boolean => t.upos === 'NOUN' && (t.text === lower(t) || reading.syntax.sentences[t.sentence]!.first === t.index);

/** Words of private people and their affairs among some tokens. */
const privateWords = (reading: Reading, tokens: readonly Token[]): readonly string[] =>
  tokens.filter((t) => isCommon(reading, t) && (commoners.has(t.lemma) || privateAffairs.has(t.lemma))).map((t) => t.lemma);

/** How many such words the sentence of a mention has. */
export const privateWordsIn = (reading: Reading, sentence: number): number => {
  const s = reading.syntax.sentences[sentence]!;
  return new Set(privateWords(reading, reading.syntax.tokens.slice(s.first, s.last + 1))).size;
};

const shares = new WeakMap<Reading, number>();

/** How many of a hundred words of the whole text are of that kind; one alone says nothing. Counted once for each reading. */
export const privateShare = (reading: Reading): number => {
  const { tokens } = reading.syntax;
  const share = shares.get(reading) ?? (100 * Math.max(0, privateWords(reading, tokens).length - 1)) / Math.max(tokens.length, 60);
  shares.set(reading, share);
  return share;
};
