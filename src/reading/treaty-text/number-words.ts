/** Words that make up a number, in English, French and Spanish: the three languages in which treaties on file are dated in words. */
const small: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, 'quatre-vingt': 80, 'quatre-vingts': 80,
  uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19,
  veinte: 20, veintiuno: 21, veintiún: 21, veintidós: 22, veintidos: 22, veintitrés: 23, veintitres: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintiseis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29,
  treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, doscientos: 200, trescientos: 300, cuatrocientos: 400, quinientos: 500, seiscientos: 600, setecientos: 700, ochocientos: 800, novecientos: 900,
};
const ordinal: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19,
  twentieth: 20, thirtieth: 30, premier: 1, primero: 1,
};
const scale: Readonly<Record<string, number>> = { hundred: 100, cent: 100, cents: 100, cien: 100, ciento: 100, thousand: 1_000, mille: 1_000, mil: 1_000 };

const all: readonly string[] = [...Object.keys(small), ...Object.keys(ordinal), ...Object.keys(scale)].toSorted((a, b) => b.length - a.length);
const between = /^[\s,-]*(?:(?:and|et|y)(?=[\s-])[\s-]*)?/u;

/** Whether two words differ by one letter put in, left out or changed. */
const isNear = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const [x, y] = [a.slice(i), b.slice(i)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
};

/** "fiftheenth", "twelth": the one long number word that a misprint is a letter away from. */
const misspelt = (run: string): string | undefined => {
  const near = all.filter((w) => w.length >= 6 && isNear(w, run));
  return near.length === 1 ? near[0] : undefined;
};

/** A number word that ends inside a word which goes on with no other number. */
const isTorn = (lower: string, at: number): boolean => /^\p{L}/u.test(lower.slice(at, at + 1)) && !lower.startsWith('and', at) && !all.some((w) => lower.startsWith(w, at));

/** A number in words: where it ends, and whether its last word is an ordinal. */
export interface NumberWords { readonly value: number; readonly end: number; readonly isOrdinal: boolean }

/** What is read so far: thousands that are done, and the part below a thousand. */
interface Sum { readonly done: number; readonly part: number; readonly last: number }

const take = (sum: Sum, word: string): Sum => {
  const by = scale[word];
  if (by === 1_000) return { done: sum.done + (sum.part || 1) * 1_000, part: 0, last: 1_000 };
  if (by === 100) return { ...sum, part: (sum.part || 1) * 100, last: 100 };
  const v = small[word] ?? ordinal[word]!;
  // "nineteen ninety-two"
  return sum.done === 0 && sum.last >= 10 && sum.last < 22 && v >= 10 ? { ...sum, part: sum.part * 100 + v, last: v } : { ...sum, part: sum.part + v, last: v };
};

/** The number whose words begin at `at`; words may have grown together ("ninehundred"). Reads 120 characters at most. */
export const numberWordsAt = (text: string, at: number): NumberWords | null => {
  const lower = text.slice(at, at + 120).toLowerCase();
  let sum: Sum = { done: 0, part: 0, last: 0 };
  let end = 0;
  for (let i = 0; i < lower.length;) {
    const gap = i === 0 ? 0 : between.exec(lower.slice(i))![0].length;
    const first = all.find((w) => lower.startsWith(w, i + gap));
    // "fiftheenth" is no "fifth" with more behind it.
    const exact = first !== undefined && isTorn(lower, i + gap + first.length) ? undefined : first;
    const run = exact === undefined ? /^\p{L}{6,14}(?!\p{L})/u.exec(lower.slice(i + gap))?.[0] : undefined;
    const word = exact ?? (run === undefined ? undefined : misspelt(run)) ?? first;
    if (word === undefined) break;
    sum = take(sum, word);
    end = i + gap + (exact === undefined && word !== first ? run! : word).length;
    i = end;
    if (ordinal[word] !== undefined) return { value: sum.done + sum.part, end: at + end, isOrdinal: true };
  }
  return end === 0 ? null : { value: sum.done + sum.part, end: at + end, isOrdinal: false };
};
