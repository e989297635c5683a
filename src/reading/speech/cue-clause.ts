import type { AttributionClass } from '../../core/claim.ts';
import type { Span } from '../../core/span.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, subjectOf, subtree, tokensIn, verbGroup } from '../../language/tree.ts';
import type { Reading } from '../reading.ts';
import { askedOf } from './asked.ts';
import { clipped, resumed } from './clip.ts';
import { doerOf } from './doer.ts';
import { governed, trimEdge } from './governed.ts';
import { isClauseVerb, isQuoteVerb, isToldVerb, verbFrames } from './lexicon.ts';
import { insertedTag } from './inserted-tag.ts';
import { closes, isFragment, quoteTag } from './quote-tag.ts';
import { trailingTag } from './trailing-tag.ts';
import { firstAfter, lastBefore, type Quotation } from './quotes.ts';
import { sourceSpan } from './source.ts';
import { within } from './places.ts';
import { isDocument, isSpeaker } from './speakers.ts';

/** A verb of saying with its speaker, its own words and what it governs. */
export interface CueClause {
  readonly verb: Token;
  readonly class: AttributionClass;
  readonly subject: Token | undefined;
  readonly source: Span | null;
  /** From the speaker or the verb to the last word that belongs to the saying itself: "the minister told the agency on Tuesday". */
  readonly clause: Span;
  readonly content: readonly Span[];
  /** How the content was found. */
  readonly by: string;
}

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const complement: ReadonlySet<string> = new Set(['ccomp', 'parataxis', 'conj', 'advcl', 'punct', 'xcomp', 'cc', 'csubj', 'acl']);

/** Words that belong to the saying: auxiliaries, addressee, time, place, medium; not what was said. */
const ownTokens = (syntax: Syntax, verb: Token, subject: Token | undefined): readonly Token[] => {
  const own: Token[] = [verb];
  for (const c of children(syntax, verb)) {
    const rel = relation(c);
    if (complement.has(rel) || (rel === 'obj' && !isToldVerb(verb.lemma))) continue;
    if (rel === 'mark' || (rel === 'nsubj' && c.index !== subject?.index)) continue;
    if (rel === 'advmod' && c.index < verb.index && c.index < (subject?.index ?? verb.index)) continue;
    // A phrase far before the subject ("On Monday, …") dates the saying only when it stands at the verb.
    if (rel === 'obl' && c.index < verb.index) continue;
    own.push(...subtree(syntax, c, (t) => relation(t) === 'acl' || relation(t) === 'ccomp' || relation(t) === 'parataxis' || relation(t) === 'advcl'));
  }
  return own.sort((a, b) => a.index - b.index);
};

/** The run of own tokens around the verb, commas allowed inside the speaker's apposition. */
const extent = (syntax: Syntax, verb: Token, own: readonly Token[]): { readonly first: number; readonly last: number } => {
  const set = new Set(own.map((t) => t.index));
  let first = verb.index;
  let last = verb.index;
  while (set.has(first - 1) || (set.has(first - 2) && syntax.tokens[first - 1]?.upos === 'PUNCT')) first -= 1;
  while (set.has(last + 1)) last += 1;
  while (first < verb.index && syntax.tokens[first]?.upos === 'PUNCT') first += 1;
  while (last > verb.index && syntax.tokens[last]?.upos === 'PUNCT') last -= 1;
  return { first, last };
};

const adjoining = (reading: Reading, quotes: readonly Quotation[], verb: Token, clause: Span): Quotation | undefined => {
  const before = lastBefore(quotes, clause.start);
  if (before !== undefined && /^[\s,]*$/.test(reading.text.slice(before.end, clause.start)) && closes(reading.text, before) && !isFragment(reading, before, verb)) return before;
  const after = firstAfter(quotes, clause.end);
  return after !== undefined && /^[\s,:]*(?:that\s+)?$/.test(reading.text.slice(clause.end, after.start)) ? after : undefined;
};

/** "As the minister predicted, the talks failed" and "…, as he put it": what is said is the clause that the verb's own clause hangs on. */
const asClause = (syntax: Syntax, verb: Token, bounds: { readonly first: number; readonly last: number }): readonly Span[] => {
  const mark = childBy(syntax, verb, 'mark', 'advmod');
  const sentence = syntax.sentences[verb.sentence]!;
  if (lower(mark) !== 'as' || relation(verb) !== 'advcl' || mark === undefined) return [];
  // "as he explained how hard it was" says what he explained.
  if (children(syntax, verb).some((c) => relation(c) === 'ccomp' && c.index > verb.index)) return [];
  const isOpening = mark.index <= sentence.first + 2;
  const comma = syntax.tokens.slice(bounds.last + 1, bounds.last + 4).find((t) => t.text === ',');
  const span = isOpening ? (comma === undefined ? undefined : trimEdge(syntax, comma.index + 1, sentence.last)) : trimEdge(syntax, sentence.first, mark.index - 1);
  return span === undefined ? [] : [span];
};

const contentOf = (reading: Reading, quotes: readonly Quotation[], verb: Token, bounds: { readonly first: number; readonly last: number }, clause: Span, subject: Token | undefined): readonly Span[] => {
  const { syntax } = reading;
  const sentence = syntax.sentences[verb.sentence]!;
  const isInverted = subject !== undefined && subject.index > verb.index;
  // "Mr. Roe, who knew the risk, told his men to leave": what stands before the verb is its subject, and was not said.
  const isOwn = subject !== undefined && subject.index < bounds.first && subject.index >= sentence.first;
  const before = syntax.tokens[bounds.first - 1];
  const quote = isQuoteVerb(verb.lemma) ? adjoining(reading, quotes, verb, clause) : undefined;
  // A straight mark behind a space opens: "…, he said, but "nobody told them"" has told nothing of what stands before it.
  const isOpening = before?.text === '"' && /\s/.test(reading.text[before.start - 1] ?? ' ');
  const isAfterComma = before !== undefined && before.sentence === verb.sentence && /^[,”"’»]$/.test(before.text) && !isOpening;
  const complementChild = children(syntax, verb).find((c) => ['ccomp', 'parataxis'].includes(relation(c)) && c.index > bounds.last && !(c.xpos === 'VBG' && isToldVerb(verb.lemma) && childBy(syntax, c, 'nsubj', 'mark') === undefined));
  const isTold = isToldVerb(verb.lemma) && complementChild === undefined;
  const endsClause = bounds.last >= sentence.last - 2 || /^[,.;”"’»]$/.test(syntax.tokens[bounds.last + 1]?.text ?? '.') || (isAfterComma && isTold);
  if (complementChild !== undefined && isClauseVerb(verb.lemma) && !(isAfterComma && endsClause)) {
    const all = subtree(syntax, complementChild);
    const span = trimEdge(syntax, Math.max(bounds.last + 1, all[0]!.index), all[all.length - 1]!.index);
    if (span !== undefined) return [span];
  }
  const isRelative = /^(?:who|which|that)$/.test(lower(syntax.tokens[bounds.first]));
  if (isAfterComma && !isOwn && !isRelative && verb.xpos !== 'VBG' && (endsClause || (isInverted && isQuoteVerb(verb.lemma))) && (isQuoteVerb(verb.lemma) || isClauseVerb(verb.lemma)) && bounds.first > sentence.first + 1) {
    const up = headOf(syntax, verb);
    const isTag = ['parataxis', 'root'].includes(relation(verb)) || up === undefined || relation(verb) === 'ccomp' || up.index < bounds.first || syntax.tokens[bounds.last + 1]?.text === ',';
    if (isTag) {
      const span = trimEdge(syntax, sentence.first, bounds.first - 1);
      // At the end of the sentence a tag is a tag, though the tree took the verb before it for a participle.
      const isClosing = bounds.last >= sentence.last - 1 && subject !== undefined;
      const isClause = syntax.tokens.slice(sentence.first, bounds.first).some((t) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(t.xpos) || (isClosing && t.upos === 'VERB')) ||
        // "Minister Hid Clause From Parliament, Former Aide Says"; "People like him, she said."
        (isClosing && bounds.first - sentence.first > 3 && !/^(?:ADP|ADV|SCONJ|CCONJ|VERB)$/.test(syntax.tokens[sentence.first]!.upos));
      const rest = isClause ? [] : goesOn(syntax, bounds, sentence);
      // "The museum, he said, would tell an American story."
      if (span !== undefined && rest.length > 0) return [span, ...rest];
      if (span !== undefined && (isClause || quote !== undefined)) return [quote !== undefined && quote.start < span.start ? { start: quote.start, end: span.end } : span, ...goesOn(syntax, bounds, sentence)];
    }
  }
  if (quote !== undefined) return [{ start: quote.start, end: quote.end }];
  const closed = isAfterComma ? lastBefore(quotes, before.end) : undefined;
  if (closed !== undefined && (closed.end === before!.end || closed.end === before!.start)) return [{ start: closed.start, end: closed.end }];
  const below = paragraphBelow(reading, verb, bounds.last);
  if (below !== undefined) return [below];
  return isClauseVerb(verb.lemma) && (isQuoteVerb(verb.lemma) || lower(syntax.tokens[verb.index + 1]) === 'that') ? restOf(syntax, verb, bounds.last) : [];
};

/** "The governor added:", and what was said as a paragraph of its own below, without marks. */
const paragraphBelow = (reading: Reading, verb: Token, last: number): Span | undefined => {
  const { syntax, text } = reading;
  const sentence = syntax.sentences[verb.sentence]!;
  const next = syntax.tokens[sentence.last + 1];
  if (!isQuoteVerb(verb.lemma) || last !== sentence.last - 1 || syntax.tokens[sentence.last]!.text !== ':' || next === undefined) return undefined;
  const end = text.indexOf('\n\n', next.start);
  return /\n\s*$/.test(text.slice(sentence.end, next.start)) ? { start: next.start, end: end < 0 ? text.trimEnd().length : end } : undefined;
};

/** Where the tree found no clause: what follows the verb to the end of its sentence, if it has a verb of its own. */
const restOf = (syntax: Syntax, verb: Token, last: number): readonly Span[] => {
  const sentence = syntax.sentences[verb.sentence]!;
  const that = syntax.tokens.slice(verb.index + 1, verb.index + 14).find((t) => t.sentence === verb.sentence && (lower(t) === 'that' || ['VBD', 'VBZ', 'MD'].includes(t.xpos)));
  const from = that !== undefined && lower(that) === 'that' ? that.index : Math.max(verb.index, Math.min(last, sentence.last)) + 1;
  const next = syntax.tokens[from];
  if (next === undefined || from > sentence.last || !(/^(?:PROPN|PRON|DET|NOUN|ADJ|NUM|SCONJ|ADV)$/.test(next.upos) || (verb.lemma === 'say' && next.upos === 'AUX' && next.index === verb.index + 1))) return [];
  const isClause = syntax.tokens.slice(next.upos === 'AUX' ? from : from + 1, sentence.last + 1).some((t, i) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(t.xpos) && i < 25);
  const isLong = verb.lemma === 'say' && sentence.last - from >= 4 && next.upos !== 'SCONJ';
  const span = isClause || isLong ? trimEdge(syntax, from, sentence.last) : undefined;
  return span === undefined ? [] : [span];
};

/** "The treaty, he said, was concluded for ten years": what was said goes on behind the inserted tag, unless something else is added to the tag. */
const goesOn = (syntax: Syntax, bounds: { readonly first: number; readonly last: number }, sentence: { readonly first: number; readonly last: number }): readonly Span[] => {
  const comma = syntax.tokens[bounds.last + 1];
  const next = syntax.tokens[bounds.last + 2];
  if (comma?.text !== ',' || next === undefined || next.index > sentence.last) return [];
  const isMore = next.xpos === 'VBG' || ['CCONJ', 'SCONJ', 'PUNCT'].includes(next.upos) || ['who', 'which', 'as', 'while', 'after', 'when', 'citing', 'according', 'in', 'on', 'at', 'following', 'during'].includes(lower(next));
  const rest = isMore ? undefined : trimEdge(syntax, next.index, sentence.last);
  const isClause = syntax.tokens.slice(next.index, sentence.last + 1).some((t) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(t.xpos));
  return rest === undefined || !isClause ? [] : [rest];
};

/** "told the agency on Tuesday,": a day that follows the saying and ends its clause is the day of the saying. */
const withDay = (reading: Reading, last: number, verb: Token): number => {
  const { tokens } = reading.syntax;
  const next = tokens[last + 1];
  const lead = next !== undefined && ['on', 'late', 'early'].includes(lower(next)) ? 1 : 0;
  const first = tokens[last + 1 + lead];
  const time = first === undefined || first.sentence !== verb.sentence ? undefined : within(reading.times, { start: first.start, end: first.start + 80 }).find((t) => t.start === first.start && (t.type === 'DATE' || t.type === 'TIME') && t.edtf !== null);
  const end = time === undefined ? -1 : tokensIn(reading.syntax, time).at(-1)?.index ?? -1;
  return end >= 0 && /^[,.;”"’]$/.test(tokens[end + 1]?.text ?? '.') && last >= verb.index ? end : last;
};

/** "…, Norway's ambassador in Lisbon, Ola Nordmann, told …": the name that ends where the verb begins, with the title before it. */
const namedBefore = (reading: Reading, verb: Token): { readonly token: Token; readonly first: number; readonly span: Span } | undefined => {
  const { syntax, text, actors } = reading;
  const person = within(actors, { start: Math.max(0, verb.start - 60), end: verb.start }).find((a) => (a.kind === 'person' || a.kind === 'office') && a.form !== 'pronoun' && /^,? $/.test(text.slice(a.end, verb.start)) && a.end < verb.start);
  const token = person === undefined ? undefined : tokensIn(syntax, person).at(-1);
  if (person === undefined || token === undefined || token.sentence !== verb.sentence) return undefined;
  const comma = text.slice(0, person.start).endsWith(', ') ? text.lastIndexOf(',', person.start - 3) : -1;
  const title = within(actors, { start: Math.max(0, person.start - 90), end: person.start }).find((a) => a.kind === 'office' && comma < a.start && a.end < person.start && person.start - a.end < 40);
  const sentence = syntax.sentences[verb.sentence]!;
  const from = title !== undefined && comma > sentence.start ? comma + 1 : person.start;
  const first = tokensIn(syntax, { start: from, end: verb.start }).find((t) => t.sentence === verb.sentence && t.upos !== 'DET' && t.upos !== 'PUNCT');
  return first === undefined ? undefined : { token, first: first.index, span: { start: first.start, end: token.end } };
};

/** Reads one verb as a cue; undefined where it is none, or where nothing is said. */
export const cueClause = (reading: Reading, quotes: readonly Quotation[], verb: Token): CueClause | undefined => {
  const { syntax } = reading;
  const frames = verbFrames.get(verb.lemma);
  if (frames === undefined || verb.upos !== 'VERB') return undefined;
  const question = askedOf(syntax, verb);
  if (question !== undefined) return { verb, class: 'speech', subject: undefined, source: null, clause: { start: verb.start, end: verb.end }, content: [question], by: 'speech/asked' };
  const seen = verbGroup(syntax, verb);
  // A past form without an auxiliary is no passive, whatever its subject is labelled.
  const isBare = verb.xpos === 'VBD' || (verb.xpos === 'VBN' && childBy(syntax, verb, 'aux') === undefined && childBy(syntax, verb, 'nsubj') !== undefined);
  const group = seen.passive && isBare ? { ...seen, passive: false } : seen;
  const isParticiple = verb.xpos === 'VBG' && ['advcl', 'ccomp', 'parataxis', 'conj'].includes(relation(verb));
  // "he said, adding that …": whoever said it adds it, wherever the tree hangs the participle.
  const over = isParticiple ? headOf(syntax, verb) : undefined;
  // "a petition calling for his release"
  const bearer = verb.xpos === 'VBG' && relation(verb) === 'acl' ? headOf(syntax, verb) : undefined;
  const sayer = bearer !== undefined ? bearer : over !== undefined && verbFrames.has(over.lemma) ? childBy(syntax, over, 'nsubj') : undefined;
  const own = subjectBeside(syntax, verb);
  const agent = group.passive ? children(syntax, verb).find((c) => c.deprel === 'obl:agent' || (relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'by')) : undefined;
  const inverted = own ?? children(syntax, verb).find((c) => relation(c) === 'obj' && c.index > verb.index && isQuoteVerb(verb.lemma) && c.upos === 'PROPN' && !isToldVerb(verb.lemma));
  // A subject with a finite verb between it and the cue is that verb's.
  const isOthers = own !== undefined && syntax.tokens.slice(own.index + 1, Math.max(own.index + 1, verb.index)).some((t) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(t.xpos) && t.head !== verb.index && relation(t) !== 'acl');
  const beside = (own === undefined || isOthers) && !group.passive && !group.infinitive && isQuoteVerb(verb.lemma) && verb.xpos !== 'VBG' ? namedBefore(reading, verb) : undefined;
  const earlier = resumed(syntax, verb);
  const again = earlier === undefined ? undefined : subjectBeside(syntax, earlier) ?? subjectOf(syntax, earlier);
  const subject = agent ?? (group.passive ? undefined : beside?.token ?? bareRoot(syntax, verb) ?? again ?? inverted ?? (group.infinitive && !isParticiple && bearer === undefined ? (frames.class === 'speech' ? doerOf(syntax, verb) : undefined) : sayer ?? subjectOf(syntax, verb) ?? subjectNear(reading, verb) ?? participleSubject(syntax, verb) ?? carriedOn(syntax, verb)));
  const tag = group.passive ? undefined : (isQuoteVerb(verb.lemma) ? quoteTag(reading, quotes, verb, subject) ?? insertedTag(reading, verb) : undefined) ?? (isClauseVerb(verb.lemma) ? trailingTag(reading, verb) : undefined);
  if (tag !== undefined) {
    const end = withDay(reading, Math.max(verb.index, extent(syntax, verb, ownTokens(syntax, verb, tag.subject)).last), verb);
    const until = tag.content.find((c) => c.start >= verb.end)?.start ?? Number.POSITIVE_INFINITY;
    const clause = { start: tag.clause.start, end: Math.max(tag.clause.end, syntax.tokens[end]!.end <= until ? syntax.tokens[end]!.end : verb.end) };
    return { verb, class: frames.class === 'attitude' ? 'speech' : frames.class, subject: tag.subject, source: tag.source, clause, content: tag.content, by: 'speech/clause' };
  }
  if (subject === undefined && !group.passive) return undefined;
  const whole = extent(syntax, verb, ownTokens(syntax, verb, subject));
  const bounds = { first: beside?.first ?? whole.first, last: withDay(reading, whole.last, verb) };
  const clause = { start: syntax.tokens[bounds.first]!.start, end: syntax.tokens[bounds.last]!.end };
  const as = frames.has.has('c') ? asClause(syntax, verb, bounds) : [];
  // A passive is no tag: "was concluded in 2001" says nothing.
  const isTagless = group.passive && childBy(syntax, verb, 'ccomp') === undefined;
  const near = as.length > 0 ? as : isTagless ? [] : contentOf(reading, quotes, verb, bounds, clause, subject);
  const said = near.map((c) => clipped(syntax, verb, c));
  const isSaid = said.length > 0;
  const content = isSaid ? said : governed(syntax, verb, frames, group).map((c) => clipped(syntax, verb, c));
  if (content.length === 0) return undefined;
  // "you know" fills a pause.
  if (verb.lemma === 'know' && lower(subject) === 'you') return undefined;
  if (subject !== undefined && !isFit(reading, subject, frames.class, isSaid)) return undefined;
  return { verb, class: frames.class, subject, source: beside?.span ?? (subject === undefined ? null : sourceSpan(syntax, subject)), clause, content, by: isSaid ? 'speech/clause' : 'speech/governed' };
};

/** "Jane Roe, head of the union, called for calm": where the tree took the only verb for a participle, the name that it hangs on is its subject. */
const bareRoot = (syntax: Syntax, verb: Token): Token | undefined => {
  const sentence = syntax.sentences[verb.sentence]!;
  const root = syntax.tokens[sentence.root]!;
  const isBare = verb.xpos === 'VBN' && relation(verb) === 'acl' && verb.deprel !== 'acl:relcl' && /^(?:PROPN|NOUN|PRON)$/.test(root.upos) && root.index < verb.index && (syntax.tokens[verb.index - 1]?.text === ',' || /^[.!]$/.test(syntax.tokens[sentence.last]!.text));
  return isBare && !syntax.tokens.slice(sentence.first, sentence.last + 1).some((t) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(t.xpos)) ? root : undefined;
};

/** ", saying that …": who said something before in the sentence says this too, else the subject of the sentence. */
const participleSubject = (syntax: Syntax, verb: Token): Token | undefined => {
  if (verb.xpos !== 'VBG' || syntax.tokens[verb.index - 1]?.text !== ',') return undefined;
  const sentence = syntax.sentences[verb.sentence]!;
  const before = syntax.tokens.slice(sentence.first, verb.index).findLast((t) => t.upos === 'VERB' && verbFrames.get(t.lemma)?.class === 'speech' && childBy(syntax, t, 'nsubj') !== undefined);
  return childBy(syntax, before ?? syntax.tokens[sentence.root]!, 'nsubj');
};

/** "ran on his promise to cut it and accused …": a finite verb that the tree joins to an infinitive goes with the finite verb over it. */
const carriedOn = (syntax: Syntax, verb: Token): Token | undefined => {
  if (!/^VB[DZ]$/.test(verb.xpos) || relation(verb) !== 'conj') return undefined;
  let over = headOf(syntax, verb);
  for (let i = 0; over !== undefined && over.xpos !== verb.xpos && i < 6; i += 1) over = headOf(syntax, over);
  return over === undefined ? undefined : childBy(syntax, over, 'nsubj');
};

/** Where the tree gives a finite verb no subject: the name or pronoun right before it. */
const subjectNear = (reading: Reading, verb: Token): Token | undefined => {
  const { tokens } = reading.syntax;
  let at = verb.index - 1;
  let isFinite = ['VBD', 'VBZ', 'VBP'].includes(verb.xpos);
  while (at >= 0 && tokens[at]!.sentence === verb.sentence && /^(?:AUX|ADV|PART)$/.test(tokens[at]!.upos)) {
    isFinite ||= ['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens[at]!.xpos);
    at -= 1;
  }
  const near = tokens[at];
  if (!isFinite || near === undefined || near.sentence !== verb.sentence || !/^(?:PROPN|PRON|NOUN)$/.test(near.upos) || !isSpeaker(reading, near)) return undefined;
  // A flat name is headed by its first word.
  return relation(near) === 'flat' ? headOf(reading.syntax, near) : near;
};

/** The verb's own subject; behind a comma or a quotation, the one that follows it: "…, said Jane Roe". */
const subjectBeside = (syntax: Syntax, verb: Token): Token | undefined => {
  const all = children(syntax, verb).filter((c) => relation(c) === 'nsubj' || (relation(c) === 'expl' && lower(c) === 'it'));
  const isOpen = /^[,”"’»]$|^''$/.test(syntax.tokens[verb.index - 1]?.text ?? '');
  return (isOpen ? all.find((c) => c.index > verb.index) : undefined) ?? all.findLast((c) => c.index < verb.index) ?? all[0];
};

/** What speaks may say; only who lives or acts can think, order, praise or reject. */
const isFit = (reading: Reading, subject: Token, kind: AttributionClass, isSaid: boolean): boolean =>
  isSpeaker(reading, subject) || (kind === 'speech' && (isSaid || isDocument(subject)));
