import type { Span } from '../../core/span.ts';
import { childBy, children, headOf, relation, subtree, tokensIn } from '../../language/tree.ts';
import type { Reading, Step } from '../reading.ts';
import { cited } from './cited.ts';
import { continued } from './continued.ts';
import { cueClause } from './cue-clause.ts';
import type { Draft } from './draft.ts';
import { finish } from './finish.ts';
import { closingLabels, colonLabels, dashLabels } from './labels.ts';
import { isToldVerb } from './lexicon.ts';
import { withoutOwn } from './nested.ts';
import { wordCues } from './nominal.ts';
import { within } from './places.ts';
import { findQuotes, type Quotation } from './quotes.ts';
import { caseOf, phraseOf, sourceSpan } from './source.ts';
import { isSpeaker } from './speakers.ts';

export { attributionOf, chainOf } from './chain.ts';

const lower = (s: string): string => s.toLowerCase();

const cueSpan = (reading: Reading, verb: { readonly index: number; readonly start: number; readonly end: number }): Span => {
  const auxiliaries = children(reading.syntax, reading.syntax.tokens[verb.index]!).filter((c) => relation(c) === 'aux' && c.index === verb.index - 1);
  return { start: auxiliaries[0]?.start ?? verb.start, end: verb.end };
};

/** "told IRNA", "said to reporters": the words that name who was told. */
const addresseeOf = (reading: Reading, index: number): string | null => {
  const { syntax, text } = reading;
  const verb = syntax.tokens[index]!;
  const told = isToldVerb(verb.lemma) ? childBy(syntax, verb, 'iobj', 'obj') : undefined;
  const to = told ?? children(syntax, verb).find((c) => relation(c) === 'obl' && c.index > verb.index && caseOf(syntax, c) === 'to');
  if (to === undefined || !(isSpeaker(reading, to) || /conference|briefing|meeting|rally|gathering/.test(to.lemma)) || lower(to.text) === 'it') return null;
  const span = phraseOf(syntax, to);
  return text.slice(span.start, span.end);
};

/** "in a statement carried by Tass", "on state television", "told Vedomosti": where it was printed or broadcast. */
const mediumOf = (reading: Reading, index: number, clause: Span): string | null => {
  const { syntax } = reading;
  const verb = syntax.tokens[index]!;
  const places = children(syntax, verb).filter((c) => ['obl', 'obj', 'iobj'].includes(relation(c)) && clause.start <= c.start && c.end <= clause.end);
  for (const p of places) {
    const all = subtree(syntax, p);
    const actor = within(reading.actors, { start: all[0]!.start, end: all.at(-1)!.end }).find((a) => a.kind === 'media');
    if (actor !== undefined) return actor.name;
  }
  return null;
};

const verbal = (reading: Reading, quotes: readonly Quotation[]): readonly Draft[] =>
  reading.syntax.tokens.flatMap((t): readonly Draft[] => {
    const c = cueClause(reading, quotes, t);
    if (c === undefined) return [];
    return [{ class: c.class, source: c.source, cue: cueSpan(reading, t), clause: c.clause, content: c.content, addressee: addresseeOf(reading, t.index), medium: mediumOf(reading, t.index, c.clause), by: c.by }];
  });

/** "According to the ambassador, …" and "…, according to reports". */
const according = (reading: Reading): readonly Draft[] =>
  reading.syntax.tokens.flatMap((t): readonly Draft[] => {
    const { syntax } = reading;
    if (lower(t.text) !== 'according' || lower(syntax.tokens[t.index + 1]?.text ?? '') !== 'to') return [];
    const noun = headOf(syntax, t);
    if (noun === undefined || noun.index < t.index) return [];
    const sentence = syntax.sentences[t.sentence]!;
    const source = sourceSpan(syntax, noun);
    const own = { start: t.start, end: source.end };
    const rest = own.start - sentence.start > 12 ? { start: sentence.start, end: own.start } : { start: own.end, end: sentence.end };
    const content = trimmed(reading.text, rest);
    return content === undefined ? [] : [{ class: 'speech', source, cue: { start: t.start, end: syntax.tokens[t.index + 1]!.end }, clause: own, content: [content], addressee: null, medium: null, by: 'speech/according' }];
  });

/** "in the words of the ministry", "by the account of a diplomat": a phrase that says whose words these are. */
const inWords = (reading: Reading): readonly Draft[] =>
  [...reading.text.matchAll(/\b(?:in the words of|by the account of|to quote|in the view of|in the telling of)(?= )/gi)].flatMap((m): readonly Draft[] => {
    const { syntax } = reading;
    const lead = tokensIn(syntax, { start: m.index, end: m.index + m[0].length });
    const last = lead.at(-1);
    const following = last === undefined ? undefined : syntax.tokens.slice(last.index + 1, last.index + 7).find((t) => t.sentence === last.sentence && ['nmod', 'obl', 'obj'].includes(relation(t)));
    if (last === undefined || following === undefined) return [];
    const sentence = syntax.sentences[last.sentence]!;
    const source = sourceSpan(syntax, following);
    const own = { start: m.index, end: source.end };
    const content = trimmed(reading.text, own.start - sentence.start > 12 ? { start: sentence.start, end: own.start } : { start: own.end, end: sentence.end });
    return content === undefined ? [] : [{ class: 'speech', source, cue: { start: m.index, end: m.index + m[0].length }, clause: own, content: [content], addressee: null, medium: null, by: 'speech/according' }];
  });

/** "In her telling the talks were short. Chad gave way": whose story the paragraph tells from there. */
const byAccount = (reading: Reading): readonly Draft[] =>
  [...reading.text.matchAll(/\b(?:[Bb]y|[Ii]n|[Oo]n) (his|her|their) (?:own )?(?:account|telling|version)\b(?! of\b)/g)].flatMap((m): readonly Draft[] => {
    const { syntax, text } = reading;
    const [lead] = tokensIn(syntax, { start: m.index, end: m.index + m[0].length });
    if (lead === undefined) return [];
    const at = m.index + m[0].indexOf(m[1]!);
    const own = { start: m.index, end: m.index + m[0].length };
    const sentence = syntax.sentences[lead.sentence]!;
    const line = text.indexOf('\n', own.end);
    const content = trimmed(text, own.start - sentence.start > 12 ? { start: sentence.start, end: own.start } : { start: own.end, end: line < 0 ? text.length : line });
    return content === undefined ? [] : [{ class: 'speech', source: { start: at, end: at + m[1]!.length }, cue: own, clause: own, content: [content], addressee: null, medium: null, by: 'speech/according' }];
  });

const trimmed = (text: string, span: Span): Span | undefined => {
  let { start, end } = span;
  while (start < end && /[\s,;:.“"]/.test(text[start]!)) start += 1;
  while (end > start && /[\s,;:.]/.test(text[end - 1]!)) end -= 1;
  return start < end ? { start, end } : undefined;
};

/** Nouns, adjectives and adverbs of saying, and speakers set beside their words by the layout. */
const others = (reading: Reading, quotes: readonly Quotation[]): readonly Draft[] => [
  ...wordCues(reading).map((c): Draft => ({ ...c, addressee: null, medium: null })),
  ...[...colonLabels(reading), ...dashLabels(reading, quotes), ...closingLabels(reading)].map((l): Draft => ({ ...l, class: 'speech', addressee: null, medium: null })),
];

/** Finds who is reported as saying, deciding or thinking what, to whom, where and when. */
export const speech: Step = {
  name: 'speech',
  run: (reading) => {
    const quotes = findQuotes(reading.text);
    const drafts = [...verbal(reading, quotes), ...according(reading), ...inWords(reading), ...byAccount(reading), ...others(reading, quotes)].sort((a, b) => a.cue.start - b.cue.start);
    const whole = continued(reading, drafts, quotes);
    const all = [...withoutOwn(reading, whole, quotes), ...cited(reading, whole)].sort((a, b) => a.cue.start - b.cue.start);
    return { ...reading, attributions: [...reading.attributions, ...finish(reading, all, quotes)] };
  },
};
