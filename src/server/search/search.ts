import { partyName, partyOf } from '../../reading/names/index.ts';
import { latest, earliest } from '../../core/date.ts';
import type { Told } from '../../ledger/view-point.ts';
import { stageSentence } from '../../say/sentences.ts';
import { sayChain, sayFact, sayParty } from '../../say/words.ts';
import { foldText, wordsOf } from '../../views/fold-text.ts';
import type { AgreementLine } from '../../views/lines.ts';
import type { Question } from '../answer.ts';
import { weighty } from '../lists/rows.ts';
import { readQuery, type Chip, type Query } from './query.ts';

/** One thing that fits, and why. */
export interface Hit { readonly kind: 'agreement' | 'party' | 'document' | 'claim'; readonly id: string; readonly title: string; readonly why: string; readonly context: string }

/** What was found, how it was read, and what was looked at. */
export interface Found { readonly query: Query; readonly hits: readonly Hit[]; readonly looked: { readonly agreements: number; readonly documents: number; readonly parties: number }; readonly near: readonly Hit[]; readonly moved: string | null }

const perKind = 20;

const chipsOf = <K extends Chip['kind']>(query: Query, kind: K): readonly Extract<Chip, { readonly kind: K }>[] => query.chips.filter((c): c is Extract<Chip, { readonly kind: K }> => c.kind === kind);

const fitsChips = (query: Query) => (t: Told): boolean =>
  chipsOf(query, 'act').every((c) => t.claim.fact.type === c.value)
  && chipsOf(query, 'year').every((c) => t.claim.fact.on !== null && earliest(t.claim.fact.on).slice(0, 4) <= c.value && latest(t.claim.fact.on).slice(0, 4) >= c.value)
  && chipsOf(query, 'day').every((c) => t.claim.fact.on !== null && earliest(t.claim.fact.on) <= c.value && latest(t.claim.fact.on) >= c.value)
  && chipsOf(query, 'source').every((c) => foldText(t.document.publisher ?? '').includes(foldText(c.value)));

const allWords = (query: Query): readonly string[] => [...query.words, ...query.phrases.flat()];

const candidatesMax = 2_000;
/** Agreements that are read whole to see whether a day or a source of the query is in them. */
const readMax = 40;

/** Parts of the acts that a query asks for: by type, by year, or both. */
const actParts = (query: Query): readonly string[] => {
  const years = [...chipsOf(query, 'year').map((c) => c.value), ...chipsOf(query, 'day').map((c) => c.value.slice(0, 4))];
  const types = chipsOf(query, 'act').map((c) => `type=${c.value}`);
  return types.length === 0 ? years.map((y) => ` ${y}`) : types.flatMap((t) => (years.length === 0 ? [t] : years.map((y) => `${t} ${y}`)));
};

const candidates = (q: Question, query: Query): readonly AgreementLine[] => {
  const lists = q.held.lists(q.ask.asOf.on);
  const parties = chipsOf(query, 'party').map((c) => c.value);
  const words = allWords(query);
  const only = chipsOf(query, 'agreement').map((c) => c.value);
  const acts = actParts(query);
  const from = only.length > 0 ? only.flatMap((id) => lists.agreement(id) ?? []) : words.length > 0 ? lists.called(words, candidatesMax) : parties[0] !== undefined || acts.length === 0 ? lists.page('agreement', parties[0] === undefined ? '' : `party=${parties[0]}`, { limit: candidatesMax }).map((p) => p.line) : lists.page('acted', acts[0]!, { limit: perKind * 5 }).flatMap((p) => lists.agreement(p.key) ?? []);
  return from.filter((l) => parties.every((p) => l.parties.includes(p)) && acts.every((part) => lists.has('acted', part, { sort: weighty(l.documents), key: l.id })));
};

const needsReading = (query: Query): boolean => query.chips.some((c) => c.kind === 'day' || c.kind === 'source');

const agreementHits = (q: Question, query: Query, lines: readonly AgreementLine[]): readonly Hit[] => {
  const words = allWords(query);
  if (words.length === 0 && query.chips.length === 0) return [];
  const fit = needsReading(query) ? lines.slice(0, readMax).filter((l) => q.held.finder.agreement(l.id)?.told.some(fitsChips(query)) === true) : lines;
  return fit.slice(0, perKind).map((l): Hit => {
    const own = foldText(l.name);
    const why = [words.length === 0 ? '' : words.every((w) => own.includes(w)) ? 'its name' : 'another of its names', ...query.chips.map((c) => (c.kind === 'party' ? `${sayParty(c.value)} is a party${c.typed.toUpperCase() === c.value ? '' : ` (asked as “${c.typed}”)`}` : `${c.kind} ${c.value}`))].filter((x) => x !== '').join('; ');
    return { kind: 'agreement', id: l.id, title: l.name, why, context: stageSentence(l) };
  });
};

const partyHits = (q: Question, query: Query): readonly Hit[] => {
  const lists = q.held.lists(q.ask.asOf.on);
  const chips = chipsOf(query, 'party').map((c): Hit => ({ kind: 'party', id: c.value, title: sayParty(c.value), why: c.typed.toUpperCase() === c.value ? 'its code' : foldText(c.typed) === foldText(sayParty(c.value)) ? 'its name' : `matched another name: “${c.typed}”`, context: `${lists.count('agreement', `party=${c.value}`)} agreements` }));
  const words = allWords(query);
  const named = words.length === 0 ? [] : [...lists.parts('agreement', 'party=')].filter(([code]) => { const name = foldText(partyName(code) ?? code); return words.every((w) => name.includes(w)); })
    .map(([code, n]): Hit => ({ kind: 'party', id: code, title: sayParty(code), why: 'its name', context: `${n} agreements` }));
  return [...chips, ...named.filter((n) => chips.every((c) => c.id !== n.id))].slice(0, perKind);
};

const contextUnits = 90;

/** The first place in a text where a word of the query stands; folding changes lengths, so that words are looked for one by one. */
const context = (text: string, words: readonly string[]): string => {
  for (const m of text.slice(0, 60_000).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const own = wordsOf(m[0]);
    if (!words.some((w) => own.some((o) => o.startsWith(w)))) continue;
    const from = Math.max(0, m.index - contextUnits);
    return `${from > 0 ? '… ' : ''}${text.slice(from, m.index + m[0].length + contextUnits).replace(/\s+/g, ' ')} …`;
  }
  return text.slice(0, 2 * contextUnits).replace(/\s+/g, ' ');
};

const documentsFound = 100;

const documentHits = (q: Question, query: Query, ids: readonly string[]): readonly Hit[] => {
  const heard = q.held.finder.fold.heard.documents;
  return ids.slice(0, perKind).flatMap((id): readonly Hit[] => {
    const d = heard.get(id);
    return d === undefined ? [] : [{ kind: 'document', id, title: d.title ?? d.name, why: `${d.publisher ?? 'not named'}${d.published === null ? '' : `, ${d.published}`}`, context: context(d.text, allWords(query)) }];
  });
};

/** Claims in the documents that were found, then those of the agreements that were. */
const claimHits = (q: Question, query: Query, lines: readonly AgreementLine[], documents: readonly string[]): readonly Hit[] => {
  const words = allWords(query);
  if (words.length === 0 && query.chips.every((c) => c.kind === 'party')) return [];
  const fits = fitsChips(query);
  const parties = chipsOf(query, 'party').map((c) => c.value);
  const out = new Map<string, Hit>();
  const take = (t: Told, name: string): void => {
    const own = words.length === 0 ? '' : foldText(`${t.claim.exact} ${name}`);
    if (out.size < perKind && fits(t) && words.every((w) => own.includes(w))) out.set(t.claim.id, { kind: 'claim', id: t.claim.id, title: sayFact(t.claim.fact), why: `${name}; ${sayChain(t.claim.chain, t.document.publisher)}`, context: t.claim.exact });
  };
  for (const id of documents) {
    if (out.size >= perKind) break;
    const document = q.held.finder.fold.heard.documents.get(id);
    const reading = q.held.finder.fold.heard.readings.get(id);
    for (const claim of reading?.claims ?? []) {
      const subject = reading!.subjects.find((s) => s.key === claim.subject);
      if (document !== undefined && subject !== undefined && parties.every((p) => subject.parties.includes(p))) take({ claim, subject, document }, subject.name);
    }
  }
  for (const l of lines.slice(0, readMax)) {
    if (out.size >= perKind) break;
    for (const t of q.held.finder.agreement(l.id)?.told ?? []) take(t, l.name);
  }
  return [...out.values()];
};

const registered = (q: Question, typed: string): string | null => {
  const number = /^(\S+)[\s:]+(\S+)$/.exec(typed);
  if (number === null) return null;
  const wanted = foldText(`${number[1]!}:${number[2]!}`);
  const found = q.held.lists(q.ask.asOf.on).called(wordsOf(wanted), readMax).find((l) => q.held.finder.agreement(l.id)?.members.some((m) => m.subject.register !== undefined && foldText(m.subject.register) === wanted));
  return found === undefined ? null : `/agreements/${found.id}`;
};

const straight = (q: Question, typed: string): string | null => {
  if (/^agr_[0-9a-f]{16}$/.test(typed) && q.held.finder.agreement(typed) !== undefined) return `/agreements/${typed}`;
  if (/^clm_[0-9a-f]{16}$/.test(typed) && q.held.finder.claim(typed) !== undefined) return `/claims/${typed}`;
  if (/^doc_[0-9a-f]{16}$/.test(typed) && q.held.finder.fold.heard.documents.has(typed)) return `/documents/${typed}`;
  return registered(q, typed);
};

const pairsOf = (word: string): ReadonlySet<string> => new Set([...word].slice(1).map((c, i) => `${word[i]!}${c}`));

/** How alike two words are, by the pairs of letters that they share: 0 to 1. */
const alike = (a: string, b: string): number => { const [x, y] = [pairsOf(a), pairsOf(b)]; return (2 * [...x].filter((p) => y.has(p)).length) / Math.max(1, x.size + y.size); };

const longWords = (text: string): readonly string[] => foldText(text).split(/[^\p{L}\p{N}]+/u).filter((w) => w.length > 2);

/** Below this a name is like what was typed by chance only. */
const nearLine = 0.6;

/** Names in which each word typed has one that is much like it. */
const nearest = (q: Question, query: Query): readonly Hit[] => {
  const typed = longWords(query.typed);
  const score = (name: string): number => { const own = longWords(name); return typed.reduce((sum, w) => sum + Math.max(0, ...own.map((o) => alike(w, o))), 0) / Math.max(1, typed.length); };
  const lists = q.held.lists(q.ask.asOf.on);
  const agreements = lists.page('agreement', '', { limit: candidatesMax }).map((p) => p.line).map((a) => ({ s: score(a.name), hit: { kind: 'agreement', id: a.id, title: a.name, why: 'a name like it', context: '' } satisfies Hit as Hit }));
  const parties = [...lists.parts('agreement', 'party=').keys()].map((code) => ({ s: score(sayParty(code)), hit: { kind: 'party', id: code, title: sayParty(code), why: 'a name like it', context: '' } satisfies Hit as Hit }));
  return [...agreements, ...parties].filter((x) => x.s >= nearLine).toSorted((a, b) => b.s - a.s).slice(0, 5).map((x) => x.hit);
};

/** Searches everything that had been heard at the point of the record. */
export const search = (q: Question): Found => {
  const typed = q.ask.params['q'] ?? '';
  const query = readQuery(typed);
  const lists = q.held.lists(q.ask.asOf.on);
  const looked = { agreements: lists.count('agreement'), documents: q.held.index.count(q.held.reach), parties: lists.parts('agreement', 'party=').size };
  if (typed === '') return { query, hits: [], looked, near: [], moved: null };
  const moved = straight(q, typed.trim());
  const lines = candidates(q, query);
  const documents = q.held.index.find(query, q.held.reach, documentsFound);
  const hits = [...partyHits(q, query), ...agreementHits(q, query, lines), ...documentHits(q, query, documents), ...claimHits(q, query, lines, documents)];
  return { query, hits, looked, near: hits.length === 0 ? nearest(q, query) : [], moved };
};

/** A typed party: a code of this record, else whatever the lexicon knows it as. */
export const partyTyped = (q: Question, typed: string): string | undefined => partyOf(typed) ?? (q.held.lists(q.ask.asOf.on).count('agreement', `party=${typed}`) > 0 ? typed : undefined);
