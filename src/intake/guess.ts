import { candidates, type Candidate } from './scripts.ts';

/** What the bytes are most likely written in; `exact` is false where bytes had to be replaced. */
export interface Guess { readonly name: string; readonly source: string; readonly exact: boolean }

const sampleBytes = 200_000;

const read = (bytes: Uint8Array, name: string): string | undefined => {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // Expected: these bytes are not lawful in this encoding.
  }
};

interface Tally { readonly zeroEven: number; readonly zeroOdd: number; readonly high: number; readonly letters: number; readonly length: number }

const tally = (bytes: Uint8Array): Tally => {
  let [zeroEven, zeroOdd, high, letters] = [0, 0, 0, 0];
  for (const [i, b] of bytes.entries()) {
    if (b === 0) { if (i % 2 === 0) zeroEven += 1; else zeroOdd += 1; }
    if (b >= 0x80) high += 1;
    if ((b | 0x20) >= 0x61 && (b | 0x20) <= 0x7a) letters += 1;
  }
  return { zeroEven, zeroOdd, high, letters, length: bytes.length };
};

/** UTF-16 without a mark: Western text has a zero in every second byte. */
const wide = (bytes: Uint8Array, t: Tally): Guess | undefined => {
  const half = t.length / 2;
  const name = t.zeroOdd > half * 0.4 && t.zeroEven < half * 0.05 ? 'utf-16le'
    : t.zeroEven > half * 0.4 && t.zeroOdd < half * 0.05 ? 'utf-16be' : undefined;
  const source = name === undefined ? undefined : read(bytes, name);
  return name === undefined || source === undefined ? undefined : { name, source, exact: true };
};

/** UTF-8 with a few broken bytes: cut short, or pasted together from two encodings. */
const nearlyUtf8 = (bytes: Uint8Array): Guess | undefined => {
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let [broken, whole] = [0, 0];
  for (const c of source) if (c === '\ufffd') broken += 1; else if (c > '\u007f') whole += 1;
  return whole > 0 && broken * 5 <= whole ? { name: 'utf-8', source, exact: false } : undefined;
};

const hasC1 = (text: string): boolean => /[\u0080-\u0084\u0086-\u009f]/.test(text);

const share = (text: string, { common, within }: Candidate): number => {
  let [usual, foreign] = [0, 0];
  for (const c of text) {
    if (c <= '\u007f') continue;
    if (common.has(c)) usual += 1;
    foreign += within.test(c) ? 1 : 1.5; // A sign outside the script speaks against the whole.
  }
  return foreign === 0 ? 0 : usual / foreign;
};

const byScript = (bytes: Uint8Array): Guess | undefined => {
  const scored = candidates.flatMap((c) => {
    const source = read(bytes, c.encoding);
    return source === undefined || hasC1(source.slice(0, sampleBytes)) ? [] : [{ name: c.encoding, source, exact: true, score: share(source.slice(0, sampleBytes), c) / c.usual }];
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score > 0.6 ? best : undefined;
};

/** The likeliest encoding of bytes that are not UTF-8, or undefined where none fits. */
export const guess = (bytes: Uint8Array): Guess | undefined => {
  const t = tally(bytes.subarray(0, sampleBytes));
  if (t.zeroEven + t.zeroOdd > 0) return wide(bytes, t);
  const utf8 = nearlyUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  if (t.high > 0.3 * (t.high + t.letters)) return byScript(bytes);
  const source = read(bytes, 'windows-1252');
  return source === undefined || hasC1(source) ? undefined : { name: 'windows-1252', source, exact: true };
};
