import type { AttributionClass, Speaker } from '../../core/claim.ts';
import { contains, type Span } from '../../core/span.ts';
import { childBy, children, headOf, relation, subtree } from '../../language/tree.ts';
import type { Attribution, Reading, Step } from '../reading.ts';
import { timesWithin } from '../time/index.ts';
import { cueClause } from './cue-clause.ts';
import { closingLabels, colonLabels, dashLabels } from './labels.ts';
import { isToldVerb } from './lexicon.ts';
import { withoutOwn } from './nested.ts';
import { wordCues } from './nominal.ts';
import { polarityOf } from './polarity.ts';
import { findQuotes, isUtterance, type Quotation } from './quotes.ts';
import { actorOf, caseOf, isMedium, phraseOf, sourceSpan, speakerOf } from './source.ts';

/** An attribution before it has its id and its place in a chain. */
interface Draft {
  readonly class: AttributionClass;
  readonly source: Span | null;
  readonly cue: Span;
  readonly clause: Span;
  content: readonly Span[];
  readonly addressee: string | null;
  readonly medium: string | null;
  readonly by: string;
}

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
  if (to === undefined) return null;
  const span = phraseOf(syntax, to);
  return text.slice(span.start, span.end);
};

/** "in a statement carried by Tass", "on state television", "told Vedomosti": where it was printed or broadcast. */
const mediumOf = (reading: Reading, index: number, clause: Span): string | null => {
  const { syntax } = reading;
  const verb = syntax.tokens[index]!;
  const places = children(syntax, verb).filter((c) => ['obl', 'obj', 'iobj'].includes(relation(c)) && clause.start <= c.start && c.end <= clause.end);
  for (const p of places) {
    const span = { start: subtree(syntax, p)[0]!.start, end: subtree(syntax, p).at(-1)!.end };
    const actor = reading.actors.find((a) => a.kind === 'media' && contains(span, a));
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

const overlapsAny = (span: Span, list: readonly Span[]): boolean => list.some((x) => x.start < span.end && span.start < x.end);

/** Quotations without a tag of their own go to whoever was quoted last in the paragraph, or before it when the paragraph opens with the mark. */
const continueQuotes = (reading: Reading, drafts: readonly Draft[], quotes: readonly Quotation[]): void => {
  for (const q of quotes) {
    if (!isUtterance(reading.text, q) || drafts.some((d) => overlapsAny(q, d.content))) continue;
    const before = drafts.filter((d) => d.cue.start < q.start && d.class === 'speech').toSorted((a, b) => b.cue.start - a.cue.start)[0];
    if (before === undefined) continue;
    const gap = reading.text.slice(Math.max(before.clause.end, ...before.content.map((c) => c.end)), q.start);
    const isNear = /^[\s.,;]*$/.test(gap) || (gap.length < 160 && !gap.includes('\n\n') && /[.!?]\s*$/.test(gap) === false);
    if (isNear) before.content = [...before.content, { start: q.start, end: q.end }];
  }
};

/** What is said in one quotation goes on to its end, over sentences, unless another cue takes over. */
const fillQuotes = (drafts: readonly Draft[], quotes: readonly Quotation[]): void => {
  for (const d of drafts) {
    d.content = d.content.map((c) => {
      const q = quotes.find((x) => x.start <= c.start + 1 && c.start < x.end && c.end < x.end);
      if (q === undefined || (q.start <= d.cue.start && d.cue.end <= q.end)) return c;
      return { start: Math.min(c.start, q.start), end: q.end };
    });
  }
};

const sizeOf = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);

const personal: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her']);

/** A pronoun without a person near: whoever was quoted last. */
const resolved = (reading: Reading, d: Draft, earlier: readonly Attribution[]): Speaker => {
  if (d.source === null) return { id: null, name: null, state: null, office: null };
  const words = lower(reading.text.slice(d.source.start, d.source.end));
  const speaker = speakerOf(reading, d.source);
  if (!personal.has(words)) return speaker;
  const isPerson = (s: Speaker): boolean => s.id !== null && reading.actors.some((a) => a.id === s.id && a.kind === 'person');
  const quoted = earlier.toReversed().find((a) => isPerson(a.speaker))?.speaker;
  const actor = actorOf(reading, d.source);
  // Somebody named near wins over whoever spoke before.
  return actor === undefined ? quoted ?? lastPerson(reading, d.source.start) ?? speaker : speaker;
};

const lastPerson = (reading: Reading, before: number): Speaker | undefined => {
  const person = reading.actors.filter((a) => a.end <= before && a.kind === 'person').at(-1);
  return person === undefined ? undefined : { id: person.id, name: person.name, state: person.state, office: person.office };
};

const finish = (reading: Reading, drafts: readonly Draft[], quotes: readonly Quotation[]): readonly Attribution[] => {
  const out: Attribution[] = [];
  for (const d of drafts) {
    const saidOn = timesWithin(reading, d.clause).find((t) => t.edtf !== null && (t.type === 'DATE' || t.type === 'TIME'))?.edtf ?? null;
    const isDirect = quotes.some((q) => d.content.some((c) => c.start >= q.start - 1 && c.end <= q.end + 1));
    const isMixed = !isDirect && quotes.some((q) => overlapsAny(q, d.content));
    const isPrinter = d.source !== null && isMedium(reading, d.source);
    out.push({
      id: `t${out.length + 1}`, by: d.by, class: d.class, source: d.source === null ? [] : [d.source], cue: [d.cue], content: d.content,
      quoted: isDirect ? 'direct' : isMixed ? 'mixed' : 'indirect', polarity: polarityOf(reading, d.cue), speaker: resolved(reading, d, out),
      addressee: d.addressee, medium: d.medium ?? (isPrinter && d.source !== null ? reading.text.slice(d.source.start, d.source.end) : null), saidOn, within: null,
    });
  }
  return out.map((a) => {
    const outer = out.filter((b) => b.id !== a.id && b.content.some((c) => contains(c, a.cue[0]!)) && sizeOf(b.content) > sizeOf(a.content))
      .toSorted((x, y) => sizeOf(x.content) - sizeOf(y.content))[0];
    return outer === undefined ? a : { ...a, within: outer.id };
  });
};

/** Finds who is reported as saying, deciding or thinking what, to whom, where and when. */
export const speech: Step = {
  name: 'speech',
  run: (reading) => {
    const quotes = findQuotes(reading.text);
    const drafts = [...verbal(reading, quotes), ...according(reading), ...others(reading, quotes)].sort((a, b) => a.cue.start - b.cue.start);
    continueQuotes(reading, drafts, quotes);
    fillQuotes(drafts, quotes);
    return { ...reading, attributions: [...reading.attributions, ...finish(reading, withoutOwn(reading, drafts, quotes), quotes)] };
  },
};

/** In one piece of what was said, or over pieces that an inserted tag divides. */
const holdsSpan = (content: readonly Span[], span: Span): boolean => {
  const first = content[0];
  const last = content.at(-1);
  return content.some((c) => c.start - 2 <= span.start && span.end <= c.end + 2) || (first !== undefined && last !== undefined && last.start - first.end < 80 && first.start - 2 <= span.start && span.end <= last.end + 2);
};

/** Words that somebody said, and no act or wish that the outlet tells of in its own voice: "Norland declined to prolong it", "the president ordered the suspension". */
const isTold = (a: Attribution): boolean => a.class !== 'attitude' && a.source.length > 0 && (a.class !== 'decree' || a.by !== 'speech/governed');

/** Attributions whose content holds a span, the innermost first: the chain of those who are reported as saying it. */
export const chainOf = (reading: Reading, span: Span): readonly Attribution[] =>
  reading.attributions
    .filter((a) => isTold(a) && holdsSpan(a.content, span) && !a.cue.some((c) => contains(span, c) && a.source.some((s) => contains(span, s))))
    .toSorted((x, y) => sizeOf(x.content) - sizeOf(y.content));

/** The innermost speaker of a span; media and documents only where they name nobody else. */
export const attributionOf = (reading: Reading, span: Span): Attribution | undefined => {
  const chain = chainOf(reading, span);
  return chain.find((a) => a.source[0] !== undefined && !isMedium(reading, a.source[0])) ?? chain[0];
};
