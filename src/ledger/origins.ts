import type { Document } from '../core/document.ts';
import { dayNumber } from '../core/date.ts';
import { agencies } from './source.ts';
import { heardOn, type Told } from './view-point.ts';

/** The smallest hashes of a text's five-word runs, ascending: two texts are as alike as their sketches (bottom-k MinHash, Broder 1997). */
export interface Sketch { readonly hashes: Uint32Array<ArrayBuffer>; /** Five-word runs of the text. */ readonly runs: number }

const run = 5;
/** Hashes kept: the likeness of two texts is then known to about ± 0.06, and exactly for short ones. */
const kept = 64;
/** Shorter texts say too little to be called a reprint. */
const runsMin = 12;
/** Shared part of all runs, or of the shorter text's, from which one text is a reprint of the other. */
const reprintLine = 0.5;
const excerptLine = 0.8;
/** Days within which a reprint comes. */
export const printDays = 21;

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

/** Linear in the text, but for the sorting of its hashes. */
export const sketchOf = (text: string): Sketch => {
  const words = new Int32Array((text.length >> 1) + 1);
  let n = 0;
  for (let i = 0; i < text.length;) {
    if (!isWordUnit(text.charCodeAt(i))) {
      i += 1;
      continue;
    }
    const start = i;
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i += 1;
    words[n] = hashWord(text, start, i);
    n += 1;
  }
  const hashes = new Uint32Array(Math.max(0, n - run + 1));
  for (let i = 0; i < hashes.length; i += 1) {
    let h = 0;
    for (let k = 0; k < run; k += 1) h = (Math.imul(h, 31) + words[i + k]!) | 0;
    hashes[i] = mix(h);
  }
  hashes.sort();
  let runs = 0;
  for (let i = 0; i < hashes.length; i += 1) {
    if (i > 0 && hashes[i] === hashes[i - 1]) continue;
    // The smallest of each value move to the front, where nothing is read any more.
    if (runs < kept) hashes[runs] = hashes[i]!;
    runs += 1;
  }
  return { hashes: hashes.slice(0, Math.min(runs, kept)), runs };
};

/** How alike two texts are: the shared part of all their runs, and of the shorter one's. */
export const likeness = (a: Sketch, b: Sketch): { readonly all: number; readonly shorter: number } => {
  let [i, j, shared, taken] = [0, 0, 0, 0];
  const limit = a.runs <= kept && b.runs <= kept ? Infinity : kept;
  while (taken < limit && (i < a.hashes.length || j < b.hashes.length)) {
    const x = i < a.hashes.length ? a.hashes[i]! : Infinity;
    const y = j < b.hashes.length ? b.hashes[j]! : Infinity;
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

/** Hashes by which a reprint is found without comparing all: two texts are compared if they share one of these. */
export const sketchKeys = (s: Sketch): Uint32Array => s.hashes.subarray(0, 16);

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

/** Quotations looked at in one document. */
const quotesMax = 12;

/** Hashes of the quotations of some length in a text, each once. */
export const quotesIn = (text: string): readonly string[] => {
  const out = new Set<string>();
  for (const m of text.matchAll(/["“„«]([^"“”„«»\n]{30,600})["”»]/g)) {
    const words = m[1]!.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    if (words.length < quotedWords) continue;
    const joined = words.join(' ');
    out.add(mix(hashWord(joined, 0, joined.length)).toString(36));
    if (out.size === quotesMax) break;
  }
  return [...out];
};

/** What is needed of a document to say where it comes from. */
export interface Source { readonly id: string; readonly day: string; readonly sketch: Sketch; readonly credit: string | null }

/** A document as a source. Linear in its text. */
export const sourceOf = (document: Document): Source =>
  ({ id: document.id, day: heardOn(document), sketch: sketchOf(document.text), credit: creditOf(document) });

const isSoon = (a: string, b: string, days: number): boolean => Math.abs(dayNumber(a as never) - dayNumber(b as never)) <= days;

/** Whether two documents are one report in print twice. */
export const isOneReport = (a: Pick<Source, 'day' | 'sketch'>, b: Pick<Source, 'day' | 'sketch'>): boolean => isSoon(a.day, b.day, printDays) && isReprint(a.sketch, b.sketch);

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

/** For each document those of the others that are one report with it, found by shared hashes. */
export const printsAmong = (sources: readonly Source[]): ReadonlyMap<string, readonly string[]> => {
  const byHash = new Map<number, number[]>();
  const out = new Map<string, string[]>();
  for (const [i, s] of sources.entries()) {
    const near = new Set([...sketchKeys(s.sketch)].flatMap((h) => byHash.get(h) ?? []));
    const same = [...near].filter((j) => isOneReport(sources[j]!, s)).map((j) => sources[j]!.id);
    if (same.length > 0) out.set(s.id, same);
    for (const h of sketchKeys(s.sketch)) {
      const list = byHash.get(h);
      if (list === undefined) byHash.set(h, [i]); else list.push(i);
    }
  }
  return out;
};

/** The first printing of each document, given in the order of publication, from which are one report with which. A reprint of a reprint is one report with both. */
export const firstPrintings = (documents: readonly { readonly id: string; readonly prints: readonly string[] }[]): ReadonlyMap<string, string> => {
  const { join, rootOf } = union(documents);
  const at = new Map(documents.map((d, i) => [d.id, i]));
  for (const [i, d] of documents.entries()) for (const p of d.prints) {
    const j = at.get(p);
    if (j !== undefined) join(i, j);
  }
  return new Map(documents.map((d, i) => [d.id, documents[rootOf(i)]!.id]));
};

/** Days within which copies of an agency's report come out. */
const creditDays = 2;

/**
 * Where those who state one thing have it from: reports that are one print, or copies of one agency, or that hang on the same quoted words
 * of the same person, are one origin. Gives each claim's origin by its document's id.
 */
export const originsAmong = (told: readonly Told[]): ReadonlyMap<string, string> => {
  const byDocument = new Map<string, Told>();
  for (const t of told) byDocument.set(t.document.id, t);
  const documents = [...byDocument.values()].toSorted((a, b) => (heardOn(a.document) < heardOn(b.document) ? -1 : heardOn(a.document) > heardOn(b.document) ? 1 : a.document.id < b.document.id ? -1 : 1));
  if (documents.length < 2) return new Map(documents.map((t) => [t.document.id, t.document.id]));
  const at = new Map(documents.map((t, i) => [t.document.id as string, i]));
  const { join, rootOf } = union(documents);
  const [prints, quotes] = [new Map<string, number>(), new Map<string, number>()];
  const meet = (first: Map<string, number>, key: string, i: number): void => {
    const j = first.get(key);
    if (j === undefined) first.set(key, i); else join(i, j);
  };
  const byCredit = new Map<string, number[]>();
  for (const [i, t] of documents.entries()) {
    meet(prints, t.origin ?? t.document.id, i);
    const credit = t.credit ?? null;
    if (credit === null) continue;
    const list = byCredit.get(credit) ?? [];
    const last = list.at(-1);
    if (last !== undefined && isSoon(heardOn(documents[last]!.document), heardOn(t.document), creditDays)) join(i, last);
    list.push(i);
    byCredit.set(credit, list);
  }
  for (const t of told) {
    if (t.quotes === undefined) continue;
    const speaker = t.claim.chain[0]?.speaker.name ?? t.claim.chain[0]?.speaker.office ?? null;
    if (speaker !== null) for (const q of t.quotes) meet(quotes, `${speaker.split(' ').at(-1)!.toLowerCase()} ${q}`, at.get(t.document.id)!);
  }
  return new Map(documents.map((t, i) => [t.document.id, documents[rootOf(i)]!.document.id]));
};

/** How many independent origins state something. */
export const originCount = (told: readonly Told[]): number => new Set(originsAmong(told).values()).size;
