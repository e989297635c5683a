import type { Encoding } from '../core/document.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';
import { guess } from './guess.ts';

/** Characters, how they were won from the bytes, and where each stretch of them began. */
export interface Decoded {
  readonly source: string;
  readonly encoding: Encoding;
  /** First byte after a byte order mark. */
  readonly start: number;
  /** True where the encoded length of what stands before a character gives its byte. */
  readonly exact: boolean;
  /** Where it does not: the lines, whose first bytes are known. Empty where it does. */
  readonly lines: readonly LineStart[];
}

/** The first character and the first byte of a line. */
export interface LineStart { readonly text: number; readonly byte: number }

const strictly = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // Expected: this encoding is not the one, the next is tried.
  }
};

const isKnown = (label: string): string | undefined => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined; // Expected: the label is no encoding of the WHATWG list.
  }
};

const marks: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]], ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]],
];

const markOf = (bytes: Uint8Array): { readonly name: string; readonly length: number } | undefined => {
  const found = marks.find(([, mark]) => mark.every((b, i) => bytes[i] === b));
  return found && { name: found[0], length: found[1].length };
};

/** Encodings of one byte a character, and the two Unicode forms, have offsets that can be counted back. */
const countable = (name: string): boolean =>
  /^(?:utf-8|utf-16[bl]e|windows-\d{3,4}|iso-8859-\d{1,2}|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic)$/.test(name);

/** Lines read one by one: where that gives the same text (it does in every encoding in use), their starts are known. */
const lineStarts = (bytes: Uint8Array, source: string, name: string): readonly LineStart[] => {
  const decoder = new TextDecoder(name, { ignoreBOM: true });
  const starts: LineStart[] = [];
  let [text, byte] = [0, 0];
  while (byte < bytes.length) {
    starts.push({ text, byte });
    const end = bytes.indexOf(0x0a, byte);
    const line = bytes.subarray(byte, end < 0 ? bytes.length : end + 1);
    text += decoder.decode(line).length;
    byte += line.length;
  }
  return text === source.length ? starts : [{ text: 0, byte: 0 }];
};

const as = (source: string, name: string, basis: Encoding['basis'], start = 0): Decoded =>
  ({ source, encoding: { name, basis }, start, exact: countable(name), lines: [] });

/** The same for an encoding whose characters have different lengths that nobody here can count. */
const byLines = (bytes: Uint8Array, decoded: Decoded): Decoded =>
  (decoded.exact ? decoded : { ...decoded, lines: lineStarts(bytes, decoded.source, decoded.encoding.name) });

const unknown = (why: string): Result<never> =>
  refuse('document/unknown-encoding', `${why} Save it as UTF-8, or name the encoding with --encoding.`);

const fromMark = (bytes: Uint8Array, mark: { readonly name: string; readonly length: number }): Result<Decoded> => {
  const source = mark.name === 'utf-32' ? undefined : strictly(bytes.subarray(mark.length), mark.name);
  return source === undefined
    ? unknown(`The first bytes say ${mark.name.toUpperCase()}, ${mark.name === 'utf-32' ? 'which is not read here' : 'but the rest is not lawful in it'}.`)
    : accept(as(source, mark.name, 'bom', mark.length));
};

const undeclared = (bytes: Uint8Array, why: string): Result<Decoded> => {
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== undefined && !utf8.includes('\0')) return accept(as(utf8, 'utf-8', 'utf-8'));
  const found = guess(bytes);
  if (found === undefined) {
    // Zero characters are lawful UTF-8; what they mean is for the look at the text to say.
    return utf8 === undefined ? unknown(`${why}It is not UTF-8, and no other encoding fits well enough to guess.`) : accept(as(utf8, 'utf-8', 'utf-8'));
  }
  return accept(byLines(bytes, { ...as(found.source, found.name, 'guessed'), exact: found.exact && countable(found.name) }));
};

/** Bytes to characters: by byte order mark, by declaration, as strict UTF-8, and last by a guess that says it is one. */
export const decode = (bytes: Uint8Array, declared: string | undefined): Result<Decoded> => {
  const mark = markOf(bytes);
  if (mark !== undefined) return fromMark(bytes, mark);
  if (declared === undefined) return undeclared(bytes, '');
  const name = isKnown(declared);
  const source = name === undefined ? undefined : strictly(bytes, name);
  if (name !== undefined && source !== undefined) return accept(byLines(bytes, as(source, name, 'declared')));
  return undeclared(bytes, `It declares the encoding "${declared.slice(0, 40)}", which ${name === undefined ? 'is not known' : 'does not fit'}. `);
};
