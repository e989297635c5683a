import type { AttributionClass } from '../../core/claim.ts';
import type { Span } from '../../core/span.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, subjectOf, subtree, verbGroup } from '../../language/tree.ts';
import type { Reading } from '../reading.ts';
import { clauseVerbs, cueClass, quoteVerbs, toldVerbs } from './cues.ts';
import { isUtterance, type Quotation } from './quotes.ts';
import { sourceSpan } from './source.ts';

/** A verb of saying with its speaker, its own words and what it governs. */
export interface CueClause {
  readonly verb: Token;
  readonly class: AttributionClass;
  readonly subject: Token | undefined;
  readonly source: Span | null;
  /** From the speaker or the verb to the last word that belongs to the saying itself: "the minister told the agency on Tuesday". */
  readonly clause: Span;
  readonly content: readonly Span[];
}

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const complement: ReadonlySet<string> = new Set(['ccomp', 'parataxis', 'conj', 'advcl', 'punct', 'xcomp', 'cc', 'csubj', 'acl']);

/** Words that belong to the saying: auxiliaries, addressee, time, place, medium; not what was said. */
const ownTokens = (syntax: Syntax, verb: Token, subject: Token | undefined): readonly Token[] => {
  const own: Token[] = [verb];
  for (const c of children(syntax, verb)) {
    const rel = relation(c);
    if (complement.has(rel) || (rel === 'obj' && !toldVerbs.has(verb.lemma))) continue;
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

const trimEdge = (syntax: Syntax, first: number, last: number): Span | undefined => {
  let a = first;
  let b = last;
  const isEdge = (t: Token | undefined): boolean => t !== undefined && (/^[,;:.\-–—]+$/.test(t.text));
  while (a <= b && (isEdge(syntax.tokens[a]) || lower(syntax.tokens[a]) === 'that')) a += 1;
  while (b >= a && isEdge(syntax.tokens[b])) b -= 1;
  return a <= b ? { start: syntax.tokens[a]!.start, end: syntax.tokens[b]!.end } : undefined;
};

const adjoining = (reading: Reading, quotes: readonly Quotation[], clause: Span): Quotation | undefined =>
  quotes.find((q) => (q.end <= clause.start && /^[\s,]*$/.test(reading.text.slice(q.end, clause.start)) && isUtterance(reading.text, q)) ||
    (q.start >= clause.end && /^[\s,:]*(?:that\s+)?$/.test(reading.text.slice(clause.end, q.start))));

const contentOf = (reading: Reading, quotes: readonly Quotation[], verb: Token, bounds: { readonly first: number; readonly last: number }, clause: Span): readonly Span[] => {
  const { syntax } = reading;
  const sentence = syntax.sentences[verb.sentence]!;
  const before = syntax.tokens[bounds.first - 1];
  const quote = quoteVerbs.has(verb.lemma) ? adjoining(reading, quotes, clause) : undefined;
  const isAfterComma = before !== undefined && before.sentence === verb.sentence && /^[,”"’»]$/.test(before.text);
  const complementChild = children(syntax, verb).find((c) => ['ccomp', 'parataxis'].includes(relation(c)) && c.index > bounds.last);
  const isTold = toldVerbs.has(verb.lemma) && complementChild === undefined;
  const endsClause = bounds.last >= sentence.last - 2 || /^[,.;”"’»]$/.test(syntax.tokens[bounds.last + 1]?.text ?? '.') || (isAfterComma && isTold);
  if (complementChild !== undefined && clauseVerbs.has(verb.lemma) && !(isAfterComma && endsClause)) {
    const all = subtree(syntax, complementChild);
    const span = trimEdge(syntax, Math.max(bounds.last + 1, all[0]!.index), all[all.length - 1]!.index);
    if (span !== undefined) return [span];
  }
  if (isAfterComma && endsClause && (quoteVerbs.has(verb.lemma) || clauseVerbs.has(verb.lemma)) && bounds.first > sentence.first + 2) {
    const up = headOf(syntax, verb);
    const isTag = ['parataxis', 'root'].includes(relation(verb)) || up === undefined || relation(verb) === 'ccomp' || (up !== undefined && up.index < bounds.first);
    if (isTag) {
      const span = trimEdge(syntax, sentence.first, bounds.first - 1);
      if (span !== undefined) return [quote !== undefined && quote.start < span.start ? { start: quote.start, end: span.end } : span, ...goesOn(syntax, bounds, sentence)];
    }
  }
  if (quote !== undefined) return [{ start: quote.start, end: quote.end }];
  if (isAfterComma && quotes.some((q) => q.end === before!.end || q.end === before!.start)) {
    const q = quotes.find((x) => x.end === before!.end || x.end === before!.start)!;
    return [{ start: q.start, end: q.end }];
  }
  const clausal = children(syntax, verb).find((c) => ['ccomp', 'xcomp'].includes(relation(c)) && c.index > verb.index) ??
    (cueClass.get(verb.lemma) === 'speech' && !clauseVerbs.has(verb.lemma) ? undefined : children(syntax, verb).find((c) => relation(c) === 'obj' && !toldVerbs.has(verb.lemma))) ??
    children(syntax, verb).find((c) => relation(c) === 'obj' && !toldVerbs.has(verb.lemma)) ??
    children(syntax, verb).find((c) => relation(c) === 'obl' && ['of', 'about', 'for', 'against', 'that'].includes(lower(childBy(syntax, c, 'case'))));
  if (clausal === undefined) return [];
  const all = subtree(syntax, clausal).filter((t) => t.index > verb.index);
  const span = all.length === 0 ? undefined : trimEdge(syntax, all[0]!.index, all[all.length - 1]!.index);
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
  const time = first === undefined || first.sentence !== verb.sentence ? undefined : reading.times.find((t) => t.start === first.start && (t.type === 'DATE' || t.type === 'TIME') && t.edtf !== null);
  const end = time === undefined ? -1 : tokens.findIndex((t) => t.end === time.end);
  return end >= 0 && /^[,.;”"’]$/.test(tokens[end + 1]?.text ?? '.') && last >= verb.index ? end : last;
};

/** "…, Norway's ambassador in Lisbon, Ola Nordmann, told …": the name that ends where the verb begins, with the title before it. */
const namedBefore = (reading: Reading, verb: Token): { readonly token: Token; readonly first: number; readonly span: Span } | undefined => {
  const { syntax, text, actors } = reading;
  const person = actors.find((a) => (a.kind === 'person' || a.kind === 'office') && a.form !== 'pronoun' && /^,? $/.test(text.slice(a.end, verb.start)) && a.end < verb.start);
  const token = person === undefined ? undefined : syntax.tokens.find((t) => person.start <= t.start && t.end === person.end);
  if (person === undefined || token === undefined || token.sentence !== verb.sentence) return undefined;
  const comma = text.slice(0, person.start).endsWith(', ') ? text.lastIndexOf(',', person.start - 3) : -1;
  const title = actors.find((a) => a.kind === 'office' && comma < a.start && a.end < person.start && person.start - a.end < 40);
  const sentence = syntax.sentences[verb.sentence]!;
  const from = title !== undefined && comma > sentence.start ? comma + 1 : person.start;
  const first = syntax.tokens.find((t) => t.start >= from && t.sentence === verb.sentence && t.upos !== 'DET' && t.upos !== 'PUNCT');
  return first === undefined ? undefined : { token, first: first.index, span: { start: first.start, end: token.end } };
};

/** Reads one verb as a cue; undefined where it is none, or where nothing is said. */
export const cueClause = (reading: Reading, quotes: readonly Quotation[], verb: Token): CueClause | undefined => {
  const { syntax } = reading;
  const kind = cueClass.get(verb.lemma);
  if (kind === undefined || verb.upos !== 'VERB') return undefined;
  const group = verbGroup(syntax, verb);
  const isParticiple = verb.xpos === 'VBG' && ['advcl', 'ccomp', 'parataxis', 'conj'].includes(relation(verb));
  // "he said, adding that …": whoever said it adds it, wherever the tree hangs the participle.
  const over = isParticiple ? headOf(syntax, verb) : undefined;
  const sayer = over !== undefined && cueClass.has(over.lemma) ? childBy(syntax, over, 'nsubj') : undefined;
  const own = childBy(syntax, verb, 'nsubj');
  const agent = group.passive ? children(syntax, verb).find((c) => c.deprel === 'obl:agent' || (relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'by')) : undefined;
  const inverted = own ?? children(syntax, verb).find((c) => relation(c) === 'obj' && c.index > verb.index && quoteVerbs.has(verb.lemma) && c.upos === 'PROPN' && !toldVerbs.has(verb.lemma));
  // A subject with a finite verb between it and the cue is that verb's.
  const isOthers = own !== undefined && syntax.tokens.slice(own.index + 1, Math.max(own.index + 1, verb.index)).some((t) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(t.xpos) && t.head !== verb.index && relation(t) !== 'acl');
  const beside = (own === undefined || isOthers) && !group.passive && !group.infinitive && quoteVerbs.has(verb.lemma) && verb.xpos !== 'VBG' ? namedBefore(reading, verb) : undefined;
  const subject = agent ?? (group.passive ? undefined : beside?.token ?? inverted ?? (group.infinitive && !isParticiple ? undefined : sayer ?? subjectOf(syntax, verb)));
  if (subject === undefined && !group.passive) return undefined;
  const whole = extent(syntax, verb, ownTokens(syntax, verb, subject));
  const bounds = { first: beside?.first ?? whole.first, last: withDay(reading, whole.last, verb) };
  const clause = { start: syntax.tokens[bounds.first]!.start, end: syntax.tokens[bounds.last]!.end };
  const content = contentOf(reading, quotes, verb, bounds, clause);
  if (content.length === 0) return undefined;
  return { verb, class: kind, subject, source: beside?.span ?? (subject === undefined ? null : sourceSpan(syntax, subject)), clause, content };
};
