import type { Document } from '../core/document.ts';
import { limits } from '../core/limits.ts';
import { refuse, type Result } from '../core/refusal.ts';
import { extracted, joined, withDateLine } from './extracted.ts';
import { foundDate, nothingFound, type Found } from './found.ts';
import type { Hints } from './hints.ts';
import { makeDocument } from './make.ts';
import { linesOf, paragraphsOf, usualGap, withoutFurniture, type Glyphs } from './pdf-lines.ts';

type Pdf = Awaited<ReturnType<(typeof import('unpdf'))['getDocumentProxy']>>;

const glyphsOf = async (pdf: Pdf, number: number): Promise<readonly Glyphs[]> => {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const glyphs = items.flatMap((item) => ('str' in item
    ? [{ str: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width, size: Math.hypot(Number(item.transform[2]), Number(item.transform[3])), hasEOL: item.hasEOL }] : []));
  page.cleanup();
  return glyphs;
};

const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** Titles that a program put there by itself. */
const idleTitle = /^(?:untitled|microsoft word|document\d*|title|slide 1)|\.(?:docx?|rtf|odt|indd|pdf|tex|dvi|ps)$/i;

const foundIn = async (pdf: Pdf): Promise<Found> => {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} })); // Broken metadata are no reason to leave the text.
  const fields = info as Readonly<Record<string, unknown>>;
  const title = words(fields['Title']);
  const made = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(words(fields['CreationDate']) ?? '');
  return { ...nothingFound, title: title === null || idleTitle.test(title) ? null : title, dates: made === null ? [] : [foundDate('properties', `${made[1]}-${made[2]}-${made[3]}`)] };
};

const read = async (pdf: Pdf, bytes: Uint8Array, hints: Hints): Promise<Result<Document>> => {
  if (pdf.numPages > limits.pdfPages) return refuse('document/too-many-pages', `The PDF has ${pdf.numPages} pages; at most ${limits.pdfPages} are read. Split it.`);
  const pages: (readonly Glyphs[])[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) pages.push(await glyphsOf(pdf, n));
  const lines = withoutFurniture(pages.map(linesOf));
  const usual = usualGap(lines);
  const texts = lines.map((page, i) => ({ name: `page ${i + 1}`, text: paragraphsOf(page, usual) }));
  const { text, parts } = joined(texts, '\n\n');
  if (text === '') return refuse('document/no-text', `The PDF has ${pdf.numPages} ${pdf.numPages === 1 ? 'page' : 'pages'} and no text in them: it is a scan, or its letters are drawn. Recognise its text first (OCR).`);
  return makeDocument({ bytes, medium: 'application/pdf', ...extracted(text), found: withDateLine(await foundIn(pdf), text), parts }, hints);
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** The text of a PDF in paragraphs, page by page. Scripts in it are never run, fonts and pictures never drawn. */
export const pdfText = async (bytes: Uint8Array, hints: Hints): Promise<Result<Document>> => {
  const { getDocumentProxy } = await import('unpdf');
  let pdf: Pdf | undefined;
  try {
    // The library keeps the array that it is given.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, disableFontFace: true, enableXfa: false, verbosity: 0, stopAtErrors: false });
    return await read(pdf, bytes, hints);
  } catch (error) {
    if (nameOf(error) === 'PasswordException') return refuse('document/encrypted', 'The PDF is locked with a password. Unlock it and save it again.');
    return refuse('document/damaged', `The PDF is damaged and was not read (${error instanceof Error ? error.message.slice(0, 120) : 'no reason given'}). Get it again.`);
  } finally {
    await pdf?.loadingTask.destroy();
  }
};
