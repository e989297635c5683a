import type { Document } from '../core/document.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';
import { extracted, joined, withDateLine, type NamedText } from './extracted.ts';
import { foundDate, nothingFound, type Found } from './found.ts';
import type { Hints } from './hints.ts';
import { makeDocument } from './make.ts';
import { wordsOfMarkup } from './page.ts';
import { elementText, safeXml } from './xml.ts';
import { unzip, type Unpacked } from './zip.ts';

const textFile = (files: Unpacked, name: string): string | undefined => {
  const bytes = files.get(name);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
};

const unescaped = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href; // Expected: a percent sign that escapes nothing stands for itself.
  }
};

/** A name in a book is written from the folder of the file that names it. */
const beside = (from: string, href: string): string => {
  const path = unescaped(href.split('#', 1)[0] ?? '');
  const out: string[] = [];
  for (const part of [...from.split('/').slice(0, -1), ...path.split('/')]) if (part === '..') out.pop(); else if (part !== '.' && part !== '') out.push(part);
  return out.join('/');
};

const attributesOf = (tag: string): ReadonlyMap<string, string> => new Map([...tag.matchAll(/([\w:-]{1,40})\s{0,5}=\s{0,5}(?:"([^"]{0,2000})"|'([^']{0,2000})')/g)].map((m) => [m[1] ?? '', m[2] ?? m[3] ?? '']));
const tagsOf = (source: string, name: string): readonly ReadonlyMap<string, string>[] => [...source.matchAll(new RegExp(`<(?:\\w{1,20}:)?${name}\\b([^>]{0,4000})>`, 'g'))].map((m) => attributesOf(m[1] ?? ''));

const packageOf = (files: Unpacked): Result<{ readonly name: string; readonly source: string }> => {
  const name = tagsOf(textFile(files, 'META-INF/container.xml') ?? '', 'rootfile')[0]?.get('full-path');
  const source = name === undefined ? undefined : textFile(files, name);
  return name === undefined || source === undefined ? refuse('document/damaged', 'The book names no list of its chapters and was not read. Get it again.') : accept({ name, source });
};

/** The chapters in the order of reading; one that is missing or no page is left out of the text. */
const chapters = (files: Unpacked, opf: { readonly name: string; readonly source: string }): readonly NamedText[] => {
  const items = new Map(tagsOf(opf.source, 'item').map((t) => [t.get('id') ?? '', t.get('href') ?? '']));
  return tagsOf(opf.source, 'itemref').slice(0, 1_000).flatMap((ref) => {
    const href = items.get(ref.get('idref') ?? '');
    const name = href === undefined ? undefined : beside(opf.name, href);
    const source = name === undefined ? undefined : textFile(files, name);
    const words = source === undefined ? undefined : wordsOfMarkup(source);
    return name === undefined || words === undefined || !words.ok ? [] : [{ name, text: words.value }];
  });
};

const foundIn = (source: string): Found => {
  const date = elementText(source, 'date');
  return { ...nothingFound, title: elementText(source, 'title'), publisher: elementText(source, 'publisher'), language: elementText(source, 'language'), dates: date === null ? [] : [foundDate('properties', date)] };
};

/** The text of a book in EPUB, chapter by chapter. */
export const epubText = async (bytes: Uint8Array, hints: Hints): Promise<Result<Document>> => {
  const files = await unzip(bytes);
  if (!files.ok) return files;
  const opf = packageOf(files.value);
  if (!opf.ok) return opf;
  const safe = safeXml(opf.value.source, 'The book');
  if (!safe.ok) return safe;
  const { text, parts } = joined(chapters(files.value, opf.value), '\n\n');
  return makeDocument({ bytes, medium: 'application/epub+zip', ...extracted(text), found: withDateLine(foundIn(opf.value.source), text), parts }, hints);
};
