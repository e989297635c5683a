import { createRequire } from 'node:module';
import type { Document } from '../core/document.ts';
import { refuse, type Result } from '../core/refusal.ts';
import { extracted, withDateLine } from './extracted.ts';
import { foundDate, nothingFound, type Found } from './found.ts';
import type { Hints } from './hints.ts';
import { makeDocument } from './make.ts';
import { wordsOfMarkup } from './page.ts';
import { elementText, safeXml } from './xml.ts';
import { unzip, type Unpacked } from './zip.ts';

const load = createRequire(import.meta.url);

const propertiesOf = (files: Unpacked): Found => {
  const core = files.get('docProps/core.xml');
  const source = core === undefined ? '' : new TextDecoder().decode(core);
  if (source === '' || !safeXml(source, 'The list of properties').ok) return nothingFound;
  const made = elementText(source, 'created') ?? elementText(source, 'modified');
  return { ...nothingFound, title: elementText(source, 'title'), language: elementText(source, 'language'), dates: made === null ? [] : [foundDate('properties', made)] };
};

/** Markup of the parts that the converter reads must be no trap either. */
const trapIn = (files: Unpacked): Result<string> | undefined =>
  ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/styles.xml', 'word/numbering.xml', '[Content_Types].xml']
    .flatMap((name) => { const part = files.get(name); return part === undefined ? [] : [safeXml(new TextDecoder().decode(part), 'The document')]; })
    .find((r) => !r.ok && r.refusal.code === 'document/doctype');

/** The text of a Word document: paragraphs, lists, tables and notes; pictures are left. */
export const docxText = async (bytes: Uint8Array, hints: Hints): Promise<Result<Document>> => {
  const files = await unzip(bytes);
  if (!files.ok) return files;
  const trap = trapIn(files.value);
  if (trap !== undefined && !trap.ok) return trap;
  const mammoth = load('mammoth') as typeof import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), includeDefaultStyleMap: true });
    const text = wordsOfMarkup(value);
    if (!text.ok) return text;
    return makeDocument({ bytes, medium: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ...extracted(text.value), found: withDateLine(propertiesOf(files.value), text.value) }, hints);
  } catch (error) {
    return refuse('document/damaged', `The Word document is damaged and was not read (${error instanceof Error ? error.message.slice(0, 120) : 'no reason given'}). Save it again.`);
  }
};
