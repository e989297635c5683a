import type { Token } from '../../language/syntax.ts';
import type { Reading } from '../reading.ts';
import { trimEdge } from './governed.ts';
import { isToldVerb } from './lexicon.ts';
import { within } from './places.ts';
import { speakerIn, type QuoteTag } from './quote-tag.ts';

const isFinite = (t: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos);
const openers: ReadonlySet<string> = new Set('when as if while after before because although though since once until whenever whether unless asked speaking'.split(' '));
const regionMax = 22;

/** True where nothing that is said follows the verb in its own stretch: "announced on Wednesday,", "told the daily Vedomosti". */
const endsThere = (reading: Reading, verb: Token, last: number): boolean => {
  const { tokens } = reading.syntax;
  const rest: Token[] = [];
  for (let i = verb.index + 1; i <= last && !/^[,.;:“”"]$/.test(tokens[i]!.text); i += 1) rest.push(tokens[i]!);
  const next = rest[0];
  if (next === undefined) return true;
  if (rest.some((t, i) => isFinite(t) && !(i > 1 && /^(?:that|which|who)$/.test(rest[i - 1]!.text.toLowerCase()) && /^(?:NOUN|PROPN)$/.test(rest[i - 2]!.upos)))) return false;
  const isTime = within(reading.times, { start: next.start, end: rest[rest.length - 1]!.end }).some((t) => t.start <= next.end);
  return isTime || isToldVerb(verb.lemma) && next.lemma !== 'that' || /^(?:ADP|ADV|PART)$/.test(next.upos) && next.text.toLowerCase() !== 'that';
};

/** "The pact takes effect in May, the government's spokesman, Jan Roe, said on Thursday": a verb with its speaker before it, behind the clause that is said. */
export const trailingTag = (reading: Reading, verb: Token): QuoteTag | undefined => {
  const { tokens, sentences } = reading.syntax;
  const sentence = sentences[verb.sentence]!;
  let at = verb.index;
  while (tokens[at - 1]?.upos === 'AUX' || tokens[at - 1]?.upos === 'ADV') at -= 1;
  if (!(isFinite(verb) || (verb.xpos === 'VBN' && at < verb.index)) || !endsThere(reading, verb, sentence.last)) return undefined;
  let best: QuoteTag | undefined;
  for (let c = at - 1; c > sentence.first + 2 && at - c <= regionMax; c -= 1) {
    // "…, he said, but nobody has told them": a clause that is added, and no tag.
    if (tokens[c]!.text !== ',' || tokens[c + 1]!.upos === 'CCONJ') continue;
    const found = speakerIn(reading, tokens.slice(c + 1, at));
    if (found === undefined || found.subject.text.toLowerCase() === 'who' || found.subject.text.toLowerCase() === 'which') continue;
    const isMain = tokens.slice(sentence.first, c).some(isFinite) && !openers.has(tokens[sentence.first]!.text.toLowerCase());
    const left = isMain ? trimEdge(reading.syntax, sentence.first, c - 1) : undefined;
    if (left !== undefined) best = { ...found, clause: { start: found.source.start, end: verb.end }, content: [left] };
  }
  return best;
};
