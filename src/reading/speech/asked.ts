import type { Span } from '../../core/span.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { children, relation } from '../../language/tree.ts';
import { trimEdge } from './governed.ts';

const questions: ReadonlySet<string> = new Set('about whether if what why how who when where which to'.split(' '));

/** "Asked whether it was signed, the minister said …", "he was asked about the pact": the question, which whoever answers did not put. */
export const askedOf = (syntax: Syntax, verb: Token): Span | undefined => {
  if (verb.lemma !== 'ask' || verb.xpos !== 'VBN') return undefined;
  const kids = children(syntax, verb);
  if (kids.some((c) => (relation(c) === 'aux' && c.lemma === 'have') || c.deprel === 'nsubj' || c.deprel === 'obl:agent' || relation(c) === 'obj' || relation(c) === 'iobj')) return undefined;
  const { tokens, sentences } = syntax;
  const from = verb.index + (tokens[verb.index + 1]?.upos === 'ADV' && !questions.has(tokens[verb.index + 1]!.text.toLowerCase()) ? 2 : 1);
  const lead = tokens[from]?.text.toLowerCase() ?? '';
  const end = sentences[verb.sentence]!.last;
  if (from >= end || !questions.has(lead)) return undefined;
  const comma = tokens.slice(from, end + 1).find((t) => t.text === ',');
  return trimEdge(syntax, lead === 'about' ? from + 1 : from, comma === undefined ? end : comma.index - 1);
};
