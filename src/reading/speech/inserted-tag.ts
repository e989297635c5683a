import type { Span } from '../../core/span.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy } from '../../language/tree.ts';
import type { Reading } from '../reading.ts';
import { trimEdge } from './governed.ts';
import type { QuoteTag } from './quote-tag.ts';
import { isDocument, isSpeaker } from './speakers.ts';

const isFinite = (t: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos);

/** "The trouble, say experts like Jane Roe, a geologist, is the ground": a verb between commas with its speaker behind it, whatever the tree makes of it. */
export const insertedTag = (reading: Reading, verb: Token): QuoteTag | undefined => {
  const { tokens, sentences } = reading.syntax;
  const sentence = sentences[verb.sentence]!;
  if (tokens[verb.index - 1]?.text !== ',' || verb.lemma === 'tell' || !/^VB[DZP]?$/.test(verb.xpos) || verb.index - sentence.first < 3) return undefined;
  // "Jan Roe, his chief of staff, urged a strong stand": the comma ends an apposition of the verb's own subject.
  const own = childBy(reading.syntax, verb, 'nsubj');
  if (own !== undefined && own.index < verb.index && childBy(reading.syntax, own, 'appos') !== undefined) return undefined;
  let last = verb.index;
  while (last < sentence.last && !/^[,.;:“”"]$/.test(tokens[last + 1]!.text)) last += 1;
  const words = tokens.slice(verb.index + 1, last + 1);
  const subject = words.find((t) => isSpeaker(reading, t) || isDocument(t));
  if (subject === undefined || words.length > 14 || !/^(?:PROPN|PRON|DET|NOUN|ADJ|NUM)$/.test(words[0]!.upos) || words.some((t) => isFinite(t) || t.lemma === 'that') || words.slice(0, words.indexOf(subject)).some((t) => t.upos === 'ADP')) return undefined;
  const left = trimEdge(reading.syntax, sentence.first, verb.index - 2);
  const isClause = tokens.slice(sentence.first, verb.index - 1).some(isFinite);
  const finite = tokens.slice(last + 1, sentence.last + 1).find(isFinite);
  // Appositions of the speaker end with the comma before the verb of what was said.
  const comma = finite === undefined ? undefined : tokens.slice(last + 1, finite.index).findLast((t) => t.text === ',');
  const right = isClause || comma === undefined ? undefined : trimEdge(reading.syntax, comma.index + 1, sentence.last);
  if (left === undefined || (!isClause && right === undefined)) return undefined;
  const from = words[0]!.upos === 'DET' && words.length > 1 ? words[1]! : words[0]!;
  const source: Span = { start: from.start, end: words[words.length - 1]!.end };
  return { subject, source, clause: { start: verb.start, end: source.end }, content: right === undefined ? [left] : [left, right] };
};
