import type { Document } from '../core/document.ts';
import { dayNumber } from '../core/date.ts';
import { agencies } from './source.ts';
import { heardOn, type Told } from './view-point.ts';

/** The smallest hashes of a text's five-word runs, ascending: two texts are as alike as their sketches (bottom-k MinHash, Broder 1997). */
export interface Sketch { readonly hashes: readonly number[]; /** Five-word runs of the text. */ readonly runs: number }

const run = 5;
/** Hashes kept: the likeness of two texts is then known to about ± 0.09, and exactly for short ones. */
const kept = 128;
/** Shorter texts say too little to be called a reprint. */
const runsMin = 12;
/** Shared part of all runs, or of the shorter text's, from which one text is a reprint of the other. */
const reprintLine = 0.5;
const excerptLine = 0.8;
/** A reprint comes soon. */
const daysMax = 21;

const hashWord = (text: string, start: number, end: number): number => {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i += 1) {
    let c = text.charCodeAt(i);
    if (c >= 65 && c <= 90) c += 32;
    h = Math.imul(h ^ c, 0x01000193);
  }
  return h >>> 0;
};

const isWordUnit = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c > 127;

const mix = (h: number): number => {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

/** Linear in the text. */
export const sketchOf = (text: string): Sketch => {
  const words: number[] = [];
  for (let i = 0; i < text.length;) {
    if (!isWordUnit(text.charCodeAt(i))) {
      i += 1;
      continue;
    }
    const start = i;
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i += 1;
    words.push(hashWord(text, start, i));
  }
  const seen = new Set<number>();
  for (let i = 0; i + run <= words.length; i += 1) {
    let h = 0;
    for (let k = 0; k < run; k += 1) h = (Math.imul(h, 31) + words[i + k]!) | 0;
    seen.add(mix(h));
  }
  return { hashes: [...Uint32Array.from(seen).sort().subarray(0, kept)], runs: seen.size };
};

/** How alike two texts are: the shared part of all their runs, and of the shorter one's. */
export const likeness = (a: Sketch, b: Sketch): { readonly all: number; readonly shorter: number } => {
  let [i, j, shared, taken] = [0, 0, 0, 0];
  const limit = a.runs <= kept && b.runs <= kept ? Infinity : kept;
  while (taken < limit && (i < a.hashes.length || j < b.hashes.length)) {
    const [x, y] = [a.hashes[i] ?? Infinity, b.hashes[j] ?? Infinity];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
    taken += 1;
  }
  const all = taken === 0 ? 0 : shared / taken;
  const inCommon = (all * (a.runs + b.runs)) / (1 + all);
  return { all, shorter: Math.min(1, inCommon / Math.max(1, Math.min(a.runs, b.runs))) };
};

/** Whether one of two texts was printed from the other. */
export const isReprint = (a: Sketch, b: Sketch): boolean => {
  if (a.runs < runsMin || b.runs < runsMin) return false;
  const { all, shorter } = likeness(a, b);
  return all >= reprintLine || shorter >= excerptLine;
};

/** Hashes by which a reprint is found without comparing all: whoever is alike shares some of the smallest. */
export const sketchKeys = (s: Sketch): readonly number[] => s.hashes.slice(0, 8);

const byLength = agencies.toSorted((a, b) => b.length - a.length).map((a) => a.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const agencyName = `(${byLength.join('|')}|[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+){0,3} (?:News Agency|Wire Service|Newswire|Wire|Press Agency))`;
const credits: readonly RegExp[] = [
  new RegExp(`\\(${agencyName}\\)\\s{0,3}[-–—:]`, 'u'), new RegExp(`[-–—,]\\s{0,3}${agencyName}\\.?\\s*$`, 'u'),
  new RegExp(`\\b(?:[Ss]ource|[Vv]ia|[Cc]redit|[Ww]ith reporting by|[Bb]ased on (?:a )?reports? (?:by|from)|[Aa]s reported by|[Aa]ccording to)[: ]\\s{0,3}(?:the )?${agencyName}\\b`, 'u'),
  new RegExp(`\\b${agencyName} (?:reports|reported|has reported|writes|wrote)\\b`, 'u'),
];

/** Units at either end of a text in which a credit stands. */
const creditReach = 400;

/** The agency that a text says it is from, lower case; null where it names none. A name in the middle of the text is a source, not a credit. */
export const creditOf = (document: Pick<Document, 'text' | 'publisher'>): string | null => {
  const { text } = document;
  const ends = text.length <= 2 * creditReach ? [text] : [text.slice(0, creditReach), text.slice(-creditReach)];
  for (const part of ends) for (const c of credits) {
    const name = c.exec(part)?.[1];
    if (name !== undefined) return name.toLowerCase();
  }
  const publisher = document.publisher?.toLowerCase() ?? '';
  return agencies.some((a) => a.toLowerCase() === publisher) || /\b(?:news agency|wire service|newswire|wire|press agency)$/.test(publisher) ? publisher : null;
};

/** Fewest words of a quotation by which the same words of the same person are known again. */
const quotedWords = 8;

/** Quotations of some length in a claim's words, as hashes. */
const quotesOf = (t: Told): readonly string[] =>
  [...t.claim.exact.matchAll(/["“„«]([^"“”„«»]{30,600})["”»]/g)].map((m) => (m[1]!.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')).filter((q) => q.split(' ').length >= quotedWords);

/** What is needed of a document to say where it comes from. */
export interface Source { readonly id: string; readonly day: string; readonly sketch: Sketch; readonly credit: string | null; readonly publisher: string | null }

/** A document as a source. Linear in its text. */
export const sourceOf = (document: Document): Source =>
  ({ id: document.id, day: heardOn(document), sketch: sketchOf(document.text), credit: creditOf(document), publisher: document.publisher?.toLowerCase() ?? null });

const isSoon = (a: string, b: string, days: number): boolean => Math.abs(dayNumber(a as never) - dayNumber(b as never)) <= days;

/** Whether two documents are one report in print twice. */
export const isOneReport = (a: Source, b: Source): boolean => isSoon(a.day, b.day, daysMax) && isReprint(a.sketch, b.sketch);

/** Sets that grow together. */
const union = <T>(items: readonly T[]): { readonly join: (a: number, b: number) => void; readonly rootOf: (i: number) => number } => {
  const parent = items.map((_, i) => i);
  const rootOf = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r]!;
    return r;
  };
  return { rootOf, join: (a, b) => { const [x, y] = [rootOf(a), rootOf(b)]; parent[Math.max(x, y)] = Math.min(x, y); } };
};

/** The first printing of every document among those given in the order of publication. A reprint of a reprint is one report with both. */
export const firstPrintings = (sources: readonly Source[]): ReadonlyMap<string, string> => {
  const { join, rootOf } = union(sources);
  const byHash = new Map<number, number[]>();
  for (const [i, s] of sources.entries()) {
    const near = new Set(sketchKeys(s.sketch).flatMap((h) => byHash.get(h) ?? []));
    for (const j of near) if (rootOf(j) !== rootOf(i) && isOneReport(sources[j]!, s)) join(i, j);
    for (const h of s.sketch.hashes.slice(0, 32)) {
      const list = byHash.get(h);
      if (list === undefined) byHash.set(h, [i]); else list.push(i);
    }
  }
  return new Map(sources.map((s, i) => [s.id, sources[rootOf(i)]!.id]));
};

/** Days within which copies of an agency's report come out. */
const creditDays = 2;

/**
 * Where those who state one thing have it from: reports that are one print, or copies of one agency, or that hang on the same quoted words
 * of the same person, are one origin. Gives each claim's origin by its document's id.
 */
export const originsAmong = (told: readonly Told[]): ReadonlyMap<string, string> => {
  const documents = [...new Map(told.map((t) => [t.document.id as string, t])).values()].toSorted((a, b) => (heardOn(a.document) < heardOn(b.document) ? -1 : heardOn(a.document) > heardOn(b.document) ? 1 : a.document.id < b.document.id ? -1 : 1));
  if (documents.length < 2) return new Map(documents.map((t) => [t.document.id, t.document.id]));
  const at = new Map(documents.map((t, i) => [t.document.id as string, i]));
  const { join, rootOf } = union(documents);
  const first = new Map<string, number>();
  const meet = (key: string, i: number): void => {
    const j = first.get(key);
    if (j === undefined) first.set(key, i); else join(i, j);
  };
  const byCredit = new Map<string, number[]>();
  for (const [i, t] of documents.entries()) {
    meet(`print ${t.origin ?? t.document.id}`, i);
    const credit = t.credit ?? null;
    if (credit === null) continue;
    const list = byCredit.get(credit) ?? [];
    const last = list.at(-1);
    if (last !== undefined && isSoon(heardOn(documents[last]!.document), heardOn(t.document), creditDays)) join(i, last);
    list.push(i);
    byCredit.set(credit, list);
  }
  for (const t of told) {
    const speaker = t.claim.chain[0]?.speaker.name ?? t.claim.chain[0]?.speaker.office ?? null;
    if (speaker !== null) for (const q of quotesOf(t)) meet(`quote ${speaker.split(' ').at(-1)!.toLowerCase()} ${q}`, at.get(t.document.id)!);
  }
  return new Map(documents.map((t, i) => [t.document.id, documents[rootOf(i)]!.document.id]));
};

/** How many independent origins state something. */
export const originCount = (told: readonly Told[]): number => new Set(originsAmong(told).values()).size;
