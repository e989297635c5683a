import { partyName, partyOf } from '../../reading/names/index.ts';
import { latest, earliest } from '../../core/date.ts';
import type { Agreement } from '../../ledger/identity/index.ts';
import type { Told } from '../../ledger/view-point.ts';
import { stageSentence } from '../../say/sentences.ts';
import { sayChain, sayFact, sayParty } from '../../say/words.ts';
import { foldText, wordsOf } from '../../views/fold-text.ts';
import type { Question } from '../answer.ts';
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

const ofParties = (q: Question, query: Query): readonly Agreement[] => {
  const parties = chipsOf(query, 'party').map((c) => c.value);
  const word = allWords(query).toSorted((a, b) => b.length - a.length)[0];
  const from = parties[0] !== undefined ? q.held.finder.ofParty(parties[0]) : q.held.isLarge && word !== undefined ? q.held.finder.fold.named(word) : q.held.finder.fold.agreements;
  const only = chipsOf(query, 'agreement').map((c) => c.value);
  return from.filter((a) => parties.every((p) => a.parties.includes(p)) && only.every((o) => a.id === o));
};

const agreementHits = (q: Question, query: Query): readonly Hit[] => {
  const words = allWords(query);
  const out: Hit[] = [];
  for (const a of ofParties(q, query)) {
    const name = a.names.find((n) => { const own = foldText(n); return words.every((w) => own.includes(w)); });
    if (words.length > 0 && name === undefined) continue;
    if (query.chips.some((c) => c.kind !== 'party' && c.kind !== 'agreement') && !a.told.some(fitsChips(query))) continue;
    const why = [words.length === 0 ? '' : name === a.name ? 'its name' : `another name: ${name ?? ''}`, ...query.chips.map((c) => (c.kind === 'party' ? `${sayParty(c.value)} is a party${c.typed.toUpperCase() === c.value ? '' : ` (asked as “${c.typed}”)`}` : `${c.kind} ${c.value}`))].filter((x) => x !== '').join('; ');
    out.push({ kind: 'agreement', id: a.id, title: a.name, why, context: stageSentence(q.held.summary(a, q.ask.asOf.on)) });
    if (out.length >= 200) break;
  }
  return out.toSorted((x, y) => (q.held.finder.agreement(y.id)?.members.length ?? 0) - (q.held.finder.agreement(x.id)?.members.length ?? 0)).slice(0, perKind);
};

const partyHits = (q: Question, query: Query): readonly Hit[] => {
  const chips = chipsOf(query, 'party').map((c): Hit => ({ kind: 'party', id: c.value, title: sayParty(c.value), why: c.typed.toUpperCase() === c.value ? 'its code' : foldText(c.typed) === foldText(sayParty(c.value)) ? 'its name' : `matched another name: “${c.typed}”`, context: `${q.held.finder.ofParty(c.value).length} agreements` }));
  const words = allWords(query);
  const named = words.length === 0 ? [] : [...q.held.finder.parties].filter(([code]) => { const name = foldText(partyName(code) ?? code); return words.every((w) => name.includes(w)); })
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

const documentHits = (q: Question, query: Query): readonly Hit[] => {
  const heard = q.held.finder.fold.heard.documents;
  return q.held.index.find(query, q.held.reach, 100).flatMap((id): readonly Hit[] => {
    const d = heard.get(id);
    return d === undefined ? [] : [{ kind: 'document', id, title: d.title ?? d.name, why: `${d.publisher ?? 'not named'}${d.published === null ? '' : `, ${d.published}`}`, context: context(d.text, allWords(query)) }];
  }).slice(0, perKind);
};

const claimHits = (q: Question, query: Query): readonly Hit[] => {
  const words = allWords(query);
  if (words.length === 0 && query.chips.every((c) => c.kind === 'party')) return [];
  const fits = fitsChips(query);
  const out: Hit[] = [];
  for (const a of ofParties(q, query)) {
    for (const t of a.told) {
      if (!fits(t)) continue;
      const own = words.length === 0 ? '' : foldText(`${t.claim.exact} ${a.name}`);
      if (!words.every((w) => own.includes(w))) continue;
      out.push({ kind: 'claim', id: t.claim.id, title: sayFact(t.claim.fact), why: `${a.name}; ${sayChain(t.claim.chain, t.document.publisher)}`, context: t.claim.exact });
      if (out.length >= perKind) return out;
    }
  }
  return out;
};

const registered = (q: Question, typed: string): string | null => {
  const number = /^(\S+)[\s:]+(\S+)$/.exec(typed);
  if (number === null) return null;
  const wanted = foldText(`${number[1]!}:${number[2]!}`);
  const a = q.held.finder.fold.agreements.find((x) => x.members.some((m) => m.subject.register !== undefined && foldText(m.subject.register) === wanted));
  return a === undefined ? null : `/agreements/${a.id}`;
};

const straight = (q: Question, typed: string): string | null => {
  if (/^agr_[0-9a-f]{16}$/.test(typed) && q.held.finder.agreement(typed) !== undefined) return `/agreements/${typed}`;
  if (/^clm_[0-9a-f]{16}$/.test(typed) && q.held.finder.claim(typed) !== undefined) return `/claims/${typed}`;
  if (/^doc_[0-9a-f]{16}$/.test(typed) && q.held.finder.fold.heard.documents.has(typed)) return `/documents/${typed}`;
  return registered(q, typed);
};

const pairsOf = (word: string): ReadonlySet<string> => new Set([...word].slice(1).map((c, i) => `${word[i]!}${c}`));

/** Names that share most pairs of letters with what was typed. */
const nearest = (q: Question, query: Query): readonly Hit[] => {
  const typed = pairsOf(foldText(query.typed));
  const score = (name: string): number => { const own = pairsOf(foldText(name)); return [...typed].filter((p) => own.has(p)).length / Math.max(1, typed.size + own.size); };
  const agreements = q.held.finder.fold.agreements.slice(0, 2_000).map((a) => ({ s: score(a.name), hit: { kind: 'agreement', id: a.id, title: a.name, why: 'a name like it', context: '' } satisfies Hit as Hit }));
  const parties = [...q.held.finder.parties.keys()].map((code) => ({ s: score(sayParty(code)), hit: { kind: 'party', id: code, title: sayParty(code), why: 'a name like it', context: '' } satisfies Hit as Hit }));
  return [...agreements, ...parties].filter((x) => x.s > 0.15).toSorted((a, b) => b.s - a.s).slice(0, 5).map((x) => x.hit);
};

/** Searches everything that had been heard at the point of the record. */
export const search = (q: Question): Found => {
  const typed = q.ask.params['q'] ?? '';
  const query = readQuery(typed);
  const looked = { agreements: q.held.summaries(q.ask.asOf.on).length, documents: q.held.index.count(q.held.reach), parties: q.held.finder.parties.size };
  if (typed === '') return { query, hits: [], looked, near: [], moved: null };
  const moved = straight(q, typed.trim());
  const hits = [...partyHits(q, query), ...agreementHits(q, query), ...documentHits(q, query), ...claimHits(q, query)];
  return { query, hits, looked, near: hits.length === 0 ? nearest(q, query) : [], moved };
};

/** A typed party: a code of this record, else whatever the lexicon knows it as. */
export const partyTyped = (q: Question, typed: string): string | undefined => partyOf(typed) ?? (q.held.finder.ofParty(typed).length > 0 ? typed : undefined);
