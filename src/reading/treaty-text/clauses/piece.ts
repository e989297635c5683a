import { leadOf, spanIn, type Sentence } from './sentence.ts';
import type { Span } from '../../../core/span.ts';
import { subjectOf, isCarried, type Own } from './subject.ts';

/** A stretch of one sentence that says one thing of the instrument: from `from` to `to`, its verb at `verb`, what the verb is about behind `after`. */
export interface Piece {
  readonly sentence: Sentence;
  readonly from: number;
  readonly verb: number;
  readonly after: number;
  readonly to: number;
}

const seam = /(?:,? and(?= (?:(?:shall|will|it|thereafter|may|then|be|to|also|is|the agreement|this agreement|the treaty) ){0,4}(?:remain|continue|in force|be in force|valid|be valid|be renewed|be extended|be considered|renewed?|extended?|prolonged|terminated?|expires?|automatically|tacitly|stays?|shall|applied|denounced|have|has|for a|until))|,? (?=unless\b)|; |,? (?=but\b)|,? (?=provided\b)|, (?=it (?:shall|will|may)\b)|,? (?=whereafter\b)|,? (?=after which\b)|,? (?=thereafter\b)|,? (?=subject to termination\b)|, and (?=(?:notice of|the depositar|the secretary|the director|the government)\b)|, (?=is (?:in force|valid|automatically)\b))/gu;

/** Where a piece that begins before `verb` ends: at the next seam behind it. */
const endOf = (words: string, after: number): number => {
  seam.lastIndex = after;
  return seam.exec(words)?.index ?? words.length;
};

/** Where the piece with its verb at `verb` begins: the last seam before it, else the words behind the numbering. */
const startOf = (words: string, verb: number): number => {
  const lead = leadOf(words);
  let from = lead;
  seam.lastIndex = lead + 1;
  for (let m = seam.exec(words); m !== null && m.index < verb; m = seam.exec(words)) from = m.index + m[0].length;
  return from;
};

const opener = /^(?:upon|on|with|for|subject|as|after|if|when|where|pending|in|notwithstanding|without|at|until|unless|from|before|both|following|twenty|this|the|it|and|by|any|either|each|such|no|provided|should|one|during|thereafter|a|an|these|those|parties|either|all|instruments?|whenever|once|is|shall|will|between|to|since|once)\b/u;

/** A heading that runs into the sentence is left out where what follows is a sentence without it. */
const withoutHeading = (words: string, from: number, subject: number): number =>
  subject > from && (subject - from > 420 || !opener.test(words.slice(from, from + 24))) ? subject : from;

/** A verb joined to another by "and" has that one's subject; a pronoun stands for what was spoken of last. */
const isShared = (own: Own, sentences: readonly Sentence[], s: Sentence, at: number, isJoined: boolean): boolean => {
  const first = isJoined ? /\b(?:shall|will|may|must)\b/u.exec(s.words.slice(leadOf(s.words), at)) : null;
  // "… which are in force at signature or may come into force": joined to the verb of the laws, not to that of the instrument.
  if (first !== null && /(?<!\b(?:on|in|at|from|upon|by|after|to|for|of) )\b(?:which|who) [^,;]{2,90} or (?:(?:may|shall|will|subsequently) ?){0,2}$/u.test(s.words.slice(leadOf(s.words) + first.index, at))) return false;
  const lead = first === null ? null : subjectOf(own, s.words, leadOf(s.words) + first.index);
  if (lead !== null && (lead.kind === 'own' || lead.kind === 'other')) return lead.kind === 'own';
  return isCarried(own, sentences, s, at);
};

/** Every piece whose verb is found by `verb` and whose subject is the instrument itself. */
export const piecesOf = (own: Own, sentences: readonly Sentence[], s: Sentence, verb: RegExp): readonly Piece[] =>
  [...s.words.matchAll(verb)].flatMap((m): readonly Piece[] => {
    const subject = subjectOf(own, s.words, m.index);
    if (subject.isSubordinate || subject.kind === 'other' || subject.kind === 'none') return [];
    if (subject.kind !== 'own' && !isShared(own, sentences, s, m.index, subject.kind === 'joined')) return [];
    const after = m.index + m[0].length;
    const from = startOf(s.words, m.index + (/\w/.test(m[0][0] ?? '') ? 0 : 1));
    return [{ sentence: s, from: subject.kind === 'own' ? withoutHeading(s.words, from, Math.max(from, subject.from)) : from, verb: m.index, after, to: endOf(s.words, after) }];
  });

/** The words of a piece. */
export const wordsOf = (p: Piece): string => p.sentence.words.slice(p.from, p.to);

/** Where a piece stands in the text. */
export const spanOf = (p: Piece): Span => spanIn(p.sentence, p.from, p.to);
