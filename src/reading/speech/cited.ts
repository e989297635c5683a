import type { Span } from '../../core/span.ts';
import type { Token } from '../../language/syntax.ts';
import { children, headOf, relation, tokensIn } from '../../language/tree.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from './draft.ts';
import { trimEdge } from './governed.ts';
import { sourceSpan } from './source.ts';
import { isDocument, isSpeaker } from './speakers.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

const made = (d: Draft, source: Span, cue: Token): Draft => ({ ...d, source, cue: { start: cue.start, end: cue.end }, clause: { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) }, addressee: null, medium: null, by: 'speech/clause' });

/** The report whose words a source stands behind: the strong saying on the verb that "citing" hangs on, or the last one before it in the sentence. */
const reportOf = (reading: Reading, verb: Token, drafts: readonly Draft[]): Draft | undefined => {
  const sentence = reading.syntax.sentences[verb.sentence]!;
  return drafts.findLast((d) => d.class === 'speech' && d.by === 'speech/clause' && sentence.start <= d.cue.start && d.cue.start < sentence.end && d.cue.start !== verb.start);
};

/** "the agency reported, quoting people familiar with the matter": whoever is cited says what the report says. */
const citing = (reading: Reading, verb: Token, drafts: readonly Draft[]): Draft | undefined => {
  const object = children(reading.syntax, verb).find((c) => relation(c) === 'obj' && c.index > verb.index);
  if (object === undefined || !(isSpeaker(reading, object) || isDocument(object))) return undefined;
  const report = reportOf(reading, verb, drafts);
  return report === undefined ? undefined : made(report, sourceSpan(reading.syntax, object), verb);
};

/** "has learned from media reports that …": the reports say so. */
const learned = (reading: Reading, verb: Token): Draft | undefined => {
  const { syntax } = reading;
  const sentence = syntax.sentences[verb.sentence]!;
  const lead = syntax.tokens.slice(verb.index + 1, verb.index + 8).find((t) => t.sentence === verb.sentence && lower(t) === 'from');
  const noun = lead === undefined ? undefined : headOf(syntax, lead);
  const from = noun !== undefined && (isSpeaker(reading, noun) || isDocument(noun)) ? noun : undefined;
  const that = from === undefined ? undefined : syntax.tokens.slice(from.index + 1, from.index + 8).find((t) => t.sentence === verb.sentence && lower(t) === 'that');
  const content = that === undefined ? undefined : trimEdge(syntax, that.index + 1, sentence.last);
  if (from === undefined || content === undefined) return undefined;
  const source = sourceSpan(syntax, from);
  return { class: 'speech', source, cue: { start: verb.start, end: verb.end }, clause: { start: verb.start, end: source.end }, content: [content], addressee: null, medium: null, by: 'speech/clause' };
};

/** Sayings of those whom a report cites, beside the report's own, and of what somebody has learned from. `drafts` are in the order of the text. */
export const cited = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => [
  ...drafts.flatMap((d, i): readonly Draft[] => {
    const verb = tokensIn(reading.syntax, d.cue).find((t) => t.upos === 'VERB');
    // A sentence holds no more than a few.
    const found = verb?.xpos === 'VBG' && (verb.lemma === 'cite' || verb.lemma === 'quote') ? citing(reading, verb, drafts.slice(Math.max(0, i - 8), i + 9)) : undefined;
    return found === undefined ? [] : [found];
  }),
  ...reading.syntax.tokens.flatMap((t): readonly Draft[] => {
    const found = t.upos === 'VERB' && ['learn', 'hear', 'know', 'understand'].includes(t.lemma) ? learned(reading, t) : undefined;
    return found === undefined ? [] : [found];
  }),
];
