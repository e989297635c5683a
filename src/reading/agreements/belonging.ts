import type { Token } from '../../language/syntax.ts';
import { childBy, children, clauseOf, relation, subjectOf } from '../../language/tree.ts';
import type { Context } from './context.ts';
import { codesUnder } from './doers.ts';
import type { Mention } from './mentions.ts';

/** "its trade agreement with Mexico": the owner is the subject of the clause. */
export const ownerOf = (ctx: Context, m: Mention): readonly string[] => {
  const { syntax } = ctx.reading;
  const before: Token | undefined = syntax.tokens[m.first - 1];
  if (before === undefined || !['its', 'their', 'his', 'her'].includes(before.text.toLowerCase())) return [];
  const subject = subjectOf(syntax, clauseOf(syntax, m.head));
  return subject === undefined || subject.index === m.head.index ? [] : codesUnder(ctx, subject);
};

/** "to which Turkey is a party", "Warsaw is bound by it", "as a party to it, Cambodia …". */
export const belongingTo = (ctx: Context, m: Mention): readonly string[] => {
  const { syntax, text } = ctx.reading;
  const sentence = syntax.sentences[m.head.sentence]!;
  const isCalled = /\b(?:(?:part(?:y|ies)|signator(?:y|ies)) (?:to|of)|bound by|members? of|accessions? to)(?: the| its)? $/i.test(text.slice(Math.max(sentence.start, m.start - 30), m.start));
  const relative = /^,? (?:to|of|by) which\b[^.;]{0,60}\b(?:part(?:y|ies)|signator(?:y|ies)|member|bound|belong\w*|joined|acceded)\b/.test(text.slice(m.end, Math.min(sentence.end, m.end + 90))) ? children(syntax, m.head).find((c) => c.deprel === 'acl:relcl') : undefined;
  if (!isCalled && relative === undefined) return [];
  const subject = (relative === undefined ? undefined : childBy(syntax, relative, 'nsubj')) ?? subjectOf(syntax, clauseOf(syntax, m.head)) ?? childBy(syntax, syntax.tokens[sentence.root]!, 'nsubj');
  if (subject === undefined || subject.index === m.head.index) return [];
  // "Chad has told the Union that it remains a party to the treaty": whoever the sentence is about.
  const about = /^(?:it|he|she|they)$/i.test(subject.text) && codesUnder(ctx, subject).length === 0 ? childBy(syntax, syntax.tokens[sentence.root]!, 'nsubj') : undefined;
  return codesUnder(ctx, about ?? subject);
};

/** The States that were the subject of the sentence before. */
const listedBefore = (ctx: Context, t: Token): readonly string[] => {
  const { syntax } = ctx.reading;
  const root = syntax.tokens[syntax.sentences[t.sentence - 1]!.root]!;
  const listed = codesUnder(ctx, childBy(syntax, root, 'nsubj') ?? root);
  return listed.length >= 2 ? listed : [];
};

/** "Nordic parties to the pact", "the signatories of the accord, X and Y": whoever a phrase of belonging names. */
export const calledParties = (ctx: Context, m: Mention): readonly string[] => {
  const { syntax } = ctx.reading;
  const noun = syntax.tokens[m.head.head];
  if (noun === undefined || !/^(?:party|signatory|member|participant)$/.test(noun.lemma) || !['nmod', 'obl'].includes(relation(m.head))) return [];
  const up = noun.head < 0 ? undefined : syntax.tokens[noun.head];
  const subject = childBy(syntax, noun, 'nsubj');
  const other = relation(noun) === 'appos' ? up : subject;
  const own = codesUnder(ctx, noun);
  const isCount = relation(noun) === 'nsubj' && children(syntax, noun).some((c) => relation(c) === 'nummod');
  if (isCount && own.length === 0 && noun.sentence > 0) return listedBefore(ctx, noun);
  // "The two, Nordic parties to the pact": the two of the sentence before.
  if (own.length === 0 && other !== undefined && /^(?:three|two|four|five|all)$/i.test(other.text) && other.sentence > 0) return listedBefore(ctx, other);
  return other === undefined ? own : [...own, ...codesUnder(ctx, other)];
};
