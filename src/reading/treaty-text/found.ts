import type { AgreementKind } from '../../core/act.ts';
import type { Instrument } from '../../core/instrument.ts';
import type { FinalClauses } from '../../core/clauses.ts';
import { cover, quote, type Span } from '../../core/span.ts';
import type { FoundAgreement, FoundFact } from '../reading.ts';
import { clauseFacts } from './clauses/claims.ts';

const kinds: readonly (readonly [RegExp, AgreementKind])[] = [
  [/\bamendments?\b|\bamending\b/iu, 'amendment'], [/\bprotocol\b/iu, 'protocol'], [/\bmemorandum\b/iu, 'memorandum'], [/\b(?:ceasefire|armistice|truce)\b/iu, 'ceasefire'],
  [/\b(?:convention|covenant)\b/iu, 'convention'], [/\b(?:treaty|charter|pact|tratado|traité|statute|constitution)\b/iu, 'treaty'], [/\bdeclaration\b/iu, 'declaration'], [/\b(?:agreement|arrangement|accord|notes|letters|acuerdo|convenio)\b/iu, 'agreement'],
];

/** The kind is the noun that comes first in the title: a "Protocol to the Convention" is a protocol. */
const kindOf = (title: string): AgreementKind => {
  const found = kinds.map(([p, kind]) => ({ kind, at: title.search(p) })).filter((k) => k.at >= 0).toSorted((a, b) => a.at - b.at)[0];
  return found?.kind ?? 'agreement';
};

const small: ReadonlySet<string> = new Set(['of', 'the', 'and', 'on', 'for', 'in', 'to', 'between', 'with', 'by', 'de', 'la', 'du', 'des', 'a', 'an', 'at', 'from', 'or', 'concerning', 'regarding', 'relating', 'among']);

/** A title in capitals, or without any, as one writes it in a sentence. */
export const asTitle = (words: string): string => {
  const isUpper = words === words.toUpperCase();
  if (!isUpper && words !== words.toLowerCase()) return words.replace(/^(?:\p{Lu}{3,}(?=\s)\s?)+(?=.*\p{Ll})/u, (caps) => asTitle(caps.trimEnd()) + (caps.endsWith(' ') ? ' ' : ''));
  return words.toLowerCase().split(' ').map((w, i) => (i > 0 && small.has(w) ? w : w.replace(/^(\P{L}*)(\p{L})/u, (_, a: string, b: string) => a + b.toUpperCase()))).join(' ');
};

const fact = (type: FoundFact['type'], evidence: Span, more: Partial<FoundFact>): FoundFact => ({
  type, status: 'done', date: null, party: null, place: null, value: null, evidence, source: null, saidOn: null, attribution: null, basis: 'stated', rule: null, from: [], by: 'treaty-text', ...more,
});

const signature = (text: string, { testimonium: t }: Instrument): readonly FoundFact[] => {
  if (t === null || t.on === null || t.onSpan === null) return [];
  const span = t.placeSpan === null ? t.onSpan : cover(t.placeSpan, t.onSpan);
  const place = t.places[0] === undefined ? null : asTitle(t.places[0]);
  return [fact('signature', quote(text, span).length > 400 ? t.onSpan : span, { date: t.on, place, saidOn: t.on })];
};

/** How many articles there are is what the number of the last one says, where they are counted through. */
const articleCount = (text: string, { articles, testimonium: t }: Instrument): readonly FoundFact[] => {
  const last = articles.at(-1);
  if (articles.length < 2 || last === undefined) return [];
  const evidence = { start: last.start, end: last.start + quote(text, last).slice(0, 40).split('\n')[0]!.trimEnd().length };
  return [fact('article-count', evidence, { value: articles.length, saidOn: t?.on ?? null })];
};

const languages = ({ testimonium: t }: Instrument): readonly FoundFact[] =>
  t === null || t.languagesSpan === null ? [] : t.languages.map((code) => fact('language', t.languagesSpan!, { value: code, saidOn: t.on }));

/** What an instrument says of itself, as an agreement of its document: its words are the treaty's own. */
export const agreementFrom = (text: string, i: Instrument, key: string, fallback: string | null, clauses: FinalClauses | null): FoundAgreement => {
  const title = i.title === null ? null : asTitle(i.title.text);
  const name = title ?? fallback ?? 'agreement without a title';
  const parties = [...new Set(i.parties.flatMap((p) => (p.id === null ? [] : [p.id])))].toSorted();
  const mention = i.title ?? { start: i.start, end: Math.min(i.end, i.start + 60) };
  return {
    key, name, names: fallback === null || fallback === name ? [name] : [name, fallback], mentions: [{ start: mention.start, end: mention.end }], kind: kindOf(name), parties,
    multilateral: parties.length !== 2, facts: [...signature(text, i), ...articleCount(text, i), ...languages(i), ...(clauses === null ? [] : clauseFacts(clauses))],
  };
};
