import type { Speaker } from '../../core/claim.ts';
import type { Span } from '../../core/span.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { children, relation, subtree } from '../../language/tree.ts';
import type { Actor, Reading } from '../reading.ts';
import { within } from './places.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

/** The words that name a speaker, without a leading article and without relative clauses and the predicate itself. */
export const sourceSpan = (syntax: Syntax, subject: Token): Span => {
  const tokens = subtree(syntax, subject, (t) => t.index !== subject.index && (['acl', 'advcl', 'parataxis', 'ccomp', 'cop', 'nsubj', 'aux', 'punct', 'case'].includes(relation(t)) && t.text !== '-' && !(relation(t) === 'case' && t.head !== subject.index)));
  // A subtree with a hole in it (a relative clause left out) is taken up to the hole.
  let last = tokens.findIndex((t, i) => i > 0 && t.index !== tokens[i - 1]!.index + 1 && t.index > subject.index && lower(syntax.tokens[t.index - 1]) !== ',');
  if (last < 0) last = tokens.length;
  const kept = tokens.slice(0, last);
  const from = kept[0]!.upos === 'DET' && kept.length > 1 ? kept[1]! : kept[0]!;
  const to = kept[kept.length - 1]!;
  return { start: from.start, end: to.end };
};

/** The actor that a source names: a person before an office, an office before a State. */
export const actorOf = (reading: Reading, span: Span): Actor | undefined => {
  const inside = within(reading.actors, span);
  const rank = (a: Actor): number => (a.kind === 'person' ? 0 : a.kind === 'office' ? 1 : a.kind === 'organisation' || a.kind === 'media' ? 2 : a.kind === 'group' ? 3 : a.form === 'metonym' ? 2.5 : a.form === 'demonym' ? 5 : 4);
  return inside.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)[0];
};

const mediaNouns = /\b(?:media|television|tv|radio|news agency|newspaper|daily|broadcaster|channel)\b/i;

/** Who speaks, as far as the document says. */
export const speakerOf = (reading: Reading, span: Span): Speaker => {
  const actor = actorOf(reading, span);
  const words = reading.text.slice(span.start, span.end);
  if (actor === undefined) return { id: null, name: words, state: null, office: null };
  if (mediaNouns.test(words) && actor.kind !== 'person') return { id: actor.kind === 'media' ? actor.id : null, name: words, state: actor.state, office: null };
  const named = actor.kind === 'state' ? (actor.form === 'metonym' || actor.form === 'name' ? reading.text.slice(actor.start, actor.end) : words) : actor.name ?? words;
  return { id: actor.id, name: named, state: actor.state, office: actor.office };
};

/** True for a speaker that is a medium: "IRNA", "state media", "the daily". */
export const isMedium = (reading: Reading, span: Span): boolean =>
  actorOf(reading, span)?.kind === 'media' || mediaNouns.test(reading.text.slice(span.start, span.end));

/** First token of a phrase headed by `token`, prepositions included. */
export const phraseOf = (syntax: Syntax, token: Token): Span => {
  const all = subtree(syntax, token, (t) => t.index !== token.index && ['acl', 'advcl', 'parataxis', 'punct', 'case'].includes(relation(t)));
  return { start: all[0]!.start, end: all[all.length - 1]!.end };
};

/** The preposition of a phrase, in lower case. */
export const caseOf = (syntax: Syntax, token: Token): string =>
  children(syntax, token).filter((c) => relation(c) === 'case').map(lower).join(' ');
