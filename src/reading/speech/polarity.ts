import type { Span } from '../../core/span.ts';
import { childBy, headOf, relation, tokensIn, verbGroup } from '../../language/tree.ts';
import type { Attribution, Reading } from '../reading.ts';

const denials: ReadonlySet<string> = new Set('deny denial dispute refute refutation rebut rebuttal reject rejection dismiss dismissal contradict disavow repudiate doubt disbelieve'.split(' '));

/** Whether the speaker stands by the words, denies them, or is said not to have said them. */
export const polarityOf = (reading: Reading, cue: Span): Attribution['polarity'] => {
  const words = tokensIn(reading.syntax, cue);
  if (words.some((t) => denials.has(t.lemma))) return 'denied';
  const verb = words.find((t) => t.upos === 'VERB');
  if (verb === undefined) return 'said';
  const over = relation(verb) === 'xcomp' ? headOf(reading.syntax, verb) : undefined;
  const isNegated = verbGroup(reading.syntax, verb).negated || (over !== undefined && verbGroup(reading.syntax, over).negated) || /^(?:nobody|none|neither|no)$/i.test(childBy(reading.syntax, verb, 'nsubj')?.text ?? '');
  return isNegated ? 'unsaid' : 'said';
};
