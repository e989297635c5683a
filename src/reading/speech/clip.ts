import type { Span } from '../../core/span.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, headOf, relation, tokensIn } from '../../language/tree.ts';
import { verbFrames } from './lexicon.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const isCue = (t: Token): boolean => t.upos === 'VERB' && verbFrames.get(t.lemma)?.class === 'speech';

/** The saying that is coordinated with an earlier one, though the tree hangs it inside what the earlier one says: "said he would look into it and warned against …". */
export const resumed = (syntax: Syntax, verb: Token): Token | undefined => {
  const before = syntax.tokens[verb.index - 1];
  const lead = before?.upos === 'ADV' ? syntax.tokens[verb.index - 2] : before;
  if (lead?.upos !== 'CCONJ' || relation(verb) !== 'conj' || !isCue(verb) || childBy(syntax, verb, 'nsubj') !== undefined) return undefined;
  const first = headOf(syntax, verb);
  const over = first === undefined || relation(first) !== 'ccomp' ? undefined : headOf(syntax, first);
  // One tense with the first saying, another with what was said.
  return over !== undefined && isCue(over) && over.xpos === verb.xpos && first!.xpos !== verb.xpos ? over : undefined;
};

/** What was said, up to where the same speaker or another is said to say something else. */
export const clipped = (syntax: Syntax, verb: Token, content: Span): Span => {
  const tokens = tokensIn(syntax, content);
  for (const [i, t] of tokens.entries()) {
    if (i < 3) continue;
    if (isCue(t) && (resumed(syntax, t) === verb || (t.head === verb.index && relation(t) === 'conj'))) {
      const stop = tokens.findLast((x) => x.index < t.index && x.upos === 'CCONJ');
      const at = stop === undefined ? -1 : tokens.indexOf(stop);
      const end = at > 1 && tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
      if (end > 0) return { start: content.start, end: tokens[end]!.end };
    }
    // ", saying that …": the same speaker goes on.
    if (t.text === ',' && tokens[i + 1]?.xpos === 'VBG' && isCue(tokens[i + 1]!) && verbFrames.get(tokens[i + 1]!.lemma)!.has.has('c')) return { start: content.start, end: tokens[i - 1]!.end };
    const isTurn = t.text === ',' && ['but', 'while', 'though', 'although', 'whereas'].includes(lower(tokens[i + 1]));
    if (!isTurn) continue;
    const next = tokens.slice(i + 2, i + 8).find((x) => isCue(x) && /^(?:VBD|VBZ|VBP)$/.test(x.xpos) && childBy(syntax, x, 'nsubj') !== undefined);
    if (next !== undefined) return { start: content.start, end: tokens[i - 1]!.end };
  }
  return content;
};
