import { dateSources, type Document, type Part } from '../core/document.ts';
import { contentId, sha256Hex } from '../core/id.ts';
import { limits } from '../core/limits.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';
import type { Decoded } from './decode.ts';
import { dated, foundDate, webAddress, type Found, type FoundDate } from './found.ts';
import type { Hints } from './hints.ts';
import { languageOf } from './language.ts';
import { assemble, type Piece } from './pieces.ts';

/** What is known when a document can be made of it. */
export interface Parts {
  readonly bytes: Uint8Array;
  /** Media type. */
  readonly medium: string;
  readonly decoded: Decoded;
  readonly pieces: readonly Piece[];
  readonly found: Found;
  /** Pages or chapters, where the original has them. */
  readonly parts?: readonly Part[];
}

const guessedNote = ({ encoding, exact }: Decoded): readonly string[] => (encoding.basis === 'guessed'
  ? [`document/guessed-encoding: The encoding was guessed to be ${encoding.name}${exact ? '' : ', and some bytes could not be read'}; if letters look wrong, name it with --encoding.`]
  : []);

const clean = (raw: string | null | undefined): string | null => {
  const text = (raw ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
  return text === '' ? null : text;
};

/** Control signs that no text has; line ends, tabs, form feeds and the escape of old terminals are no such signs. */
const isControl = (unit: number): boolean => (unit < 0x20 && !(unit >= 9 && unit <= 13) && unit !== 0x1b) || unit === 0xfffe || unit === 0xffff;

const controls = (text: string): number => {
  let n = 0;
  for (let i = 0; i < text.length; i += 1) if (isControl(text.charCodeAt(i))) n += 1;
  return n;
};

const badText = (text: string, name: string): Result<never> | undefined => {
  if (text.trim() === '') return refuse('document/empty', `${name} has no words in it; nothing was read. Check that the right file was saved.`, name);
  if (text.length > limits.textLength) {
    return refuse('document/too-long', `${name} holds ${text.length} characters; at most ${limits.textLength} are read. Split it into several documents.`, name);
  }
  const strange = controls(text);
  return text.includes('\0') || strange > text.length / 100
    ? refuse('document/binary', `${name} does not look like text: ${strange} of its ${text.length} characters are control codes. Only text, Markdown, HTML and JSON Lines are read.`, name) : undefined;
};

/** A folder of days in an address: /2025/01/16/, /2025-01-16-, /20250116. */
const addressDay = /[/_-](20\d{2}|19\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/;

const fromAddress = (url: string | null): readonly FoundDate[] => {
  const m = url === null ? null : addressDay.exec(new URL(url).pathname);
  return m === null ? [] : [foundDate('address', `${m[1]}-${m[2]}-${m[3]}`)];
};

const bySurety = (a: FoundDate, b: FoundDate): number => dateSources.indexOf(a.from) - dateSources.indexOf(b.from);

/** Puts a document together, or says why these bytes are none. */
export const makeDocument = ({ bytes, medium, decoded, pieces, found, parts = [] }: Parts, hints: Hints): Result<Document> => {
  const { text, map } = assemble(pieces, decoded);
  const bad = badText(text, hints.name);
  if (bad !== undefined) return bad;
  const asked = hints.published === undefined ? [] : [foundDate('option', hints.published)];
  const url = webAddress(hints.url) ?? found.url;
  // Within one source the order of the document stands: sorting keeps it.
  const dates = [...asked, ...found.dates, ...(hints.around?.dates ?? []), ...fromAddress(url)].toSorted(bySurety);
  const { notes, ...when } = dated(dates, hints.today);
  const sha256 = sha256Hex(bytes);
  const publisher = clean(hints.publisher ?? found.publisher ?? hints.around?.publisher);
  const title = clean(found.title ?? hints.around?.title);
  const id = contentId('document', [sha256, medium, decoded.encoding.name, when.published, publisher, title, url, sha256Hex(new TextEncoder().encode(text))]);
  return accept({
    id, name: hints.name, sha256, lengthBytes: bytes.length, mediaType: medium, fetchedAt: hints.fetchedAt, ...when, publisher, title, url,
    language: languageOf(text) ?? (found.language ?? hints.around?.language)?.slice(0, 35) ?? null, encoding: decoded.encoding, text, map,
    ...(parts.length === 0 ? {} : { parts }),
    notes: [...guessedNote(decoded), ...found.notes, ...notes],
  });
};
