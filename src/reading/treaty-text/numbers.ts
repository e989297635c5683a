import { romanValue } from '../../core/roman.ts';

/**
 * A number as it may be read off a text: `chapter` is 0 where articles are counted through, `sub` orders "8 bis" after "8".
 * `cost` is what speaks against this reading of the characters, `end` where the number ends.
 */
export interface NumberReading { readonly printed: string; readonly chapter: number; readonly n: number; readonly sub: number; readonly end: number; readonly cost: number }

const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const tenth = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'];
const others: readonly (readonly [string, number])[] = [
  ['premier', 1], ['première', 1], ['primero', 1], ['segundo', 2], ['tercero', 3], ['cuarto', 4], ['quinto', 5], ['sexto', 6], ['séptimo', 7], ['octavo', 8], ['noveno', 9], ['décimo', 10],
];

const words: ReadonlyMap<string, number> = new Map([
  ...units.map((w, i) => [w, i + 1] as const), ...ordinals.map((w, i) => [w, i + 1] as const), ...tens.map((w, i) => [w, 10 * (i + 2)] as const),
  ...tenth.map((w, i) => [w, 10 * (i + 2)] as const), ...others,
  ...tens.flatMap((t, i) => [...units.slice(0, 9).map((u, k) => [`${t}-${u}`, 10 * (i + 2) + k + 1] as const), ...ordinals.slice(0, 9).map((u, k) => [`${t}-${u}`, 10 * (i + 2) + k + 1] as const)]),
]);

const latin = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies'];
const suffix = /^(?:[ \t]?-?[ \t]?\(?(bis|ter|quater|quinquies|sexies|septies|octies)\b\)?|([A-Za-z])(?![\p{L}\d]))/u;

/** "bis", "A" behind a number: how they are printed, where they rank, and their length. */
const suffixAt = (text: string, at: number): { readonly rank: number; readonly length: number } => {
  const m = suffix.exec(text.slice(at, at + 16).toLowerCase());
  if (m === null) return { rank: 0, length: 0 };
  return { rank: m[1] === undefined ? m[2]!.charCodeAt(0) - 96 : latin.indexOf(m[1]) + 1, length: m[0].length };
};

const plain = (text: string, at: number, length: number, n: number, cost: number, chapter = 0): NumberReading => {
  const { rank, length: more } = suffixAt(text, at + length);
  return { printed: text.slice(at, at + length + more), chapter, n, sub: rank, end: at + length + more, cost };
};

const composite = /^(\d{1,3}|[A-Z]|[IVX]{1,6})([.\-–—:])(\d{1,3})(?![\d])/;
const digits = /^\d{1,4}/;
/** Figures as bad scans show them: "l", "I" for 1, "O" for 0. */
const scanned = /^(?=[\dlIOo|]{1,3}(?![\p{L}\d]))[\dlIOo|]{1,3}/u;
const letters = /^\p{L}{1,24}(?:[- ]\p{L}{3,9})?/u;
const romanRun = /^[ivxlcIVXLC]{1,12}/;

/** "IV.4" is in chapter 4; "C-04" in chapter C, whatever C is worth elsewhere; "I-04" may be either. */
const chapterValues = (raw: string): readonly number[] => {
  if (/^\d/.test(raw)) return [Number(raw)];
  const letter = raw.length === 1 ? [1_000 + raw.charCodeAt(0)] : [];
  const roman = /^[LCDM]$/.test(raw) ? null : romanValue(raw);
  return roman === null ? letter : [roman, ...letter];
};

const figures = (text: string, at: number, head: string): readonly NumberReading[] => {
  const out: NumberReading[] = [];
  const c = composite.exec(head);
  if (c !== null) for (const chapter of chapterValues(c[1]!)) out.push(plain(text, at, c[0].length, Number(c[3]), 0, chapter));
  const d = digits.exec(head)?.[0];
  if (d === undefined) return out;
  const after = head.slice(d.length);
  const n = Number(d);
  const ordinal = /^(?:st|nd|rd|th|er|re|º|ª|°|o)(?![\p{L}\d])/u.exec(after)?.[0].length ?? 0;
  if (n > 0 && n < 1_000) out.push({ ...plain(text, at, d.length, n, c === null ? 0 : 2), ...(ordinal > 0 ? { printed: d, end: at + d.length + ordinal, sub: 0 } : {}) });
  // "article 21. each party": article 2 whose first paragraph is numbered, with the space between lost.
  if (d.length > 1 && d.endsWith('1') && /^[.)][ \t]?\p{L}/u.test(after)) out.push({ printed: d.slice(0, -1), chapter: 0, n: Number(d.slice(0, -1)), sub: 0, end: at + d.length - 1, cost: 1.5 });
  return out;
};

/** Every lawful numeral that the run begins with: "ivarea" may be I, IV; "xithe" X, XI. */
const romans = (text: string, at: number, head: string): readonly NumberReading[] => {
  const run = romanRun.exec(head)?.[0] ?? '';
  const out: NumberReading[] = [];
  for (let k = 1; k <= run.length; k += 1) {
    const n = romanValue(run.slice(0, k));
    if (n === null) continue;
    const next = head[k] ?? '';
    const isGlued = /\p{L}/u.test(next);
    const isCaseBreak = isGlued && run.slice(0, k) === run.slice(0, k).toUpperCase() && next !== next.toUpperCase();
    const cost = !isGlued ? 0 : isCaseBreak ? 1 : 1.5;
    out.push(isGlued ? { printed: head.slice(0, k), chapter: 0, n, sub: 0, end: at + k, cost } : plain(text, at, k, n, cost));
  }
  // A numeral that could be longer is seldom shorter.
  return out.map((r, i) => (i < out.length - 1 ? { ...r, cost: r.cost + 0.7 } : r));
};

const spelled = (text: string, at: number, head: string): readonly NumberReading[] => {
  const run = letters.exec(head)?.[0] ?? '';
  for (const w of [run, run.split(/[- ]/)[0]!]) {
    const n = words.get(w.toLowerCase().replace(' ', '-'));
    if (n !== undefined) return [{ printed: text.slice(at, at + w.length), chapter: 0, n, sub: 0, end: at + w.length, cost: 0 }];
  }
  return [];
};

const confused = (text: string, at: number, head: string): readonly NumberReading[] => {
  const s = scanned.exec(head)?.[0];
  if (s === undefined || /^\d+$/.test(s) || /^[IVXLC]+$/.test(s)) return [];
  const n = Number(s.replaceAll(/[lI|]/g, '1').replaceAll(/[Oo]/g, '0'));
  return n > 0 ? [plain(text, at, s.length, n, 1)] : [];
};

/** All readings of the number that begins at `at`: several where characters are glued or confused. Looks at 40 characters at most. */
export const numbersAt = (text: string, at: number): readonly NumberReading[] => {
  const head = text.slice(at, at + 40);
  if (/^\d/.test(head)) return [...figures(text, at, head), ...confused(text, at, head)];
  const word = spelled(text, at, head);
  if (word.length > 0) return word;
  const c = composite.exec(head);
  return [...(c === null ? [] : chapterValues(c[1]!).map((chapter) => plain(text, at, c[0].length, Number(c[3]), 0, chapter))), ...romans(text, at, head), ...confused(text, at, head)];
};
