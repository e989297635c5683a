import type { Span } from '../../core/span.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, children, relation } from '../../language/tree.ts';
import type { Reading } from '../reading.ts';
import { isQuoteVerb } from './lexicon.ts';
import { firstAfter, isUtterance, lastBefore, type Quotation } from './quotes.ts';
import { sourceSpan } from './source.ts';
import { isDocument, isSpeaker } from './speakers.ts';

/** A verb of saying beside a quotation, read from the order of words alone: long appositions lead the tree astray. */
export interface QuoteTag { readonly subject: Token; readonly source: Span; readonly clause: Span; readonly content: readonly Span[] }

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const isFinite = (t: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos) && t.upos !== 'NOUN';
const betweenMax = 45;

/** The speaker among the words between a quotation and the verb; a finite verb among them must belong to a relative clause. */
export const speakerIn = (reading: Reading, tokens: readonly Token[]): { readonly subject: Token; readonly source: Span } | undefined => {
  let last = tokens.length - 1;
  while (last >= 0 && (tokens[last]!.upos === 'ADV' || tokens[last]!.upos === 'AUX' || tokens[last]!.upos === 'PUNCT' || tokens[last]!.upos === 'PART')) last -= 1;
  let first = 0;
  while (first <= last && /^(?:PUNCT|DET|ADV|CCONJ)$/.test(tokens[first]!.upos) && !isSpeaker(reading, tokens[first]!)) first += 1;
  if (first > last || last - first > betweenMax || tokens[first]!.upos === 'SCONJ' || tokens[first]!.upos === 'ADP') return undefined;
  const words = tokens.slice(first, last + 1);
  const verb = words.findIndex(isFinite);
  if (verb >= 0 && !words.slice(0, verb).some((t) => /^(?:who|which|that|whose|where|whom)$/.test(lower(t)))) return undefined;
  const subject = words.find((t) => isSpeaker(reading, t) || isDocument(t));
  if (subject === undefined || words.slice(0, words.indexOf(subject)).some((t) => t.text === ',' || t.upos === 'VERB')) return undefined;
  return { subject, source: { start: words[0]!.start, end: words[words.length - 1]!.end } };
};

const tokensBetween = (syntax: Syntax, from: number, to: number, verb: Token): readonly Token[] => {
  const out: Token[] = [];
  if (to === verb.start) for (let i = verb.index - 1; i >= 0 && syntax.tokens[i]!.start >= from; i -= 1) out.unshift(syntax.tokens[i]!);
  else for (let i = verb.index + 1; i < syntax.tokens.length && syntax.tokens[i]!.end <= to; i += 1) out.push(syntax.tokens[i]!);
  return out;
};

/** "…," said the minister, who had …: the speaker behind the verb. */
const behind = (reading: Reading, verb: Token, until: number): { readonly subject: Token; readonly source: Span } | undefined => {
  const { syntax } = reading;
  const next = syntax.tokens[verb.index + 1];
  if (next === undefined || next.sentence !== verb.sentence || !/^(?:PROPN|PRON|DET|NOUN|ADJ|NUM)$/.test(next.upos)) return undefined;
  const own = children(syntax, verb).find((c) => c.index > verb.index && ['nsubj', 'obj', 'obl'].includes(relation(c)) && isSpeaker(reading, c) && !['obl'].includes(relation(c)));
  if (own !== undefined && own.start < until) return { subject: own, source: sourceSpan(syntax, own) };
  let last = verb.index;
  while (syntax.tokens[last + 1] !== undefined && syntax.tokens[last + 1]!.sentence === verb.sentence && syntax.tokens[last + 1]!.end <= until && !/^[,.;:!?“”"]$/.test(syntax.tokens[last + 1]!.text) && !isFinite(syntax.tokens[last + 1]!)) last += 1;
  return last === verb.index ? undefined : speakerIn(reading, syntax.tokens.slice(verb.index + 1, last + 1));
};

/** A quotation that goes on into a tag: it ends in a comma or in a mark that may stand for one; behind a full stop a capital begins another sentence. */
export const closes = (text: string, q: Quotation): boolean => {
  const inner = text.slice(q.inner.start, q.inner.end).trim();
  const next = text.slice(q.end, q.end + 12);
  return isUtterance(text, q) && (/[,?!…–—-]$/.test(inner) || /^\s*,/.test(next) || (inner.endsWith('.') && !/^\s+\p{Lu}/u.test(next)));
};

/** "On “The Morning Hour,” the governor said his friend …": a name or a phrase inside the sentence, and what is said follows the verb. */
export const isFragment = (reading: Reading, q: Quotation, verb: Token): boolean => {
  const { text, syntax } = reading;
  const next = syntax.tokens[verb.index + 1];
  return text.slice(q.inner.start, q.inner.end).trim().split(/\s+/).length < 5 && /[\p{L}\d’'] $/u.test(text.slice(Math.max(0, q.start - 2), q.start)) && next !== undefined && next.sentence === verb.sentence && next.upos !== 'PUNCT' && /\p{L}/u.test(text.slice(q.end, verb.start));
};

/** A quotation right before the verb and its speaker, in the same paragraph. */
const before = (reading: Reading, quotes: readonly Quotation[], verb: Token): QuoteTag | undefined => {
  const { text, syntax } = reading;
  const q = lastBefore(quotes, verb.start);
  if (q === undefined || verb.start - q.end >= 320 || !closes(text, q) || text.slice(q.end, verb.start).includes('\n')) return undefined;
  const words = tokensBetween(syntax, q.end, verb.start, verb);
  // The speaker stands in the sentence of the verb: "…,” reported the agency. Another tenth said".
  if (words.some((t) => t.upos !== 'PUNCT' && t.sentence !== verb.sentence) || isFragment(reading, q, verb)) return undefined;
  // Nobody stands inverted behind "told": who follows it was told.
  const isInverted = verb.lemma !== 'tell' && words.every((t) => t.upos === 'PUNCT' || t.upos === 'ADV' || t.upos === 'AUX');
  // "said “…”, and one broadcaster reported that …": what follows is said by the verb, the quotation by somebody else.
  const isAnother = words.find((t) => t.upos !== 'PUNCT')?.upos === 'CCONJ' && lower(syntax.tokens[verb.index + 1]) === 'that';
  const found = isAnother ? undefined : isInverted ? behind(reading, verb, text.length) : speakerIn(reading, words);
  if (found === undefined) return undefined;
  return { ...found, clause: { start: Math.min(found.source.start, verb.start), end: Math.max(found.source.end, verb.end) }, content: [{ start: q.start, end: q.end }] };
};

/** A quotation right behind the verb: "said, “…”", "told reporters on Monday: “…”", also over a colon at the end of a paragraph. */
const after = (reading: Reading, quotes: readonly Quotation[], verb: Token): Span | undefined => {
  const { text, syntax } = reading;
  const q = firstAfter(quotes, verb.end);
  if (q === undefined || q.start - verb.end > 160) return undefined;
  const gap = text.slice(verb.end, q.start);
  const isNear = /^\s*[,:]?\s*(?:that\s+)?$/.test(gap) || /^[^.!?\n]*(?:[,:]\s*|\bthat\s+)$/.test(gap) || /^[^.!?\n]*:\s*\n+\s*$/.test(gap);
  const words = tokensBetween(syntax, verb.end, q.start, verb);
  if (!isNear || words.some((t) => t.upos === 'VERB' && isQuoteVerb(t.lemma)) || words.some((t) => isFinite(t) && !/^(?:who|which|that)$/.test(lower(syntax.tokens[t.index - 1]))) || (!isUtterance(text, q) && !/[,:]\s*$/.test(gap))) return undefined;
  return { start: q.start, end: q.end };
};

const subjectOfTag = (reading: Reading, verb: Token): Token | undefined => childBy(reading.syntax, verb, 'nsubj', 'expl');

/** The tag that a verb makes with the quotation beside it; undefined where none stands there. `speaker` is who the tree says speaks. */
export const quoteTag = (reading: Reading, quotes: readonly Quotation[], verb: Token, speaker: Token | undefined): QuoteTag | undefined => {
  const follows = after(reading, quotes, verb);
  const precedes = before(reading, quotes, verb);
  // "As the phone rang, the announcer said, “…”"
  if (follows !== undefined && precedes === undefined) {
    const subject = speaker ?? subjectOfTag(reading, verb);
    const found = subject !== undefined && subject.upos !== 'VERB' && subject.upos !== 'ADJ' ? { subject, source: sourceSpan(reading.syntax, subject) } : behind(reading, verb, follows.start);
    return found === undefined ? undefined : { ...found, clause: { start: Math.min(found.source.start, verb.start), end: Math.max(found.source.end, verb.end) }, content: [follows] };
  }
  return precedes === undefined ? undefined : { ...precedes, content: follows === undefined ? precedes.content : [...precedes.content, follows] };
};
