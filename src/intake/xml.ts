import { createRequire } from 'node:module';
import { limits } from '../core/limits.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';

const load = createRequire(import.meta.url);

/**
 * Looks through XML before anything else does: no document type (it can name files and grow without end), no more elements inside one another
 * than the limit. Errors of form are left to the reader that follows, since half of the world's feeds have some.
 */
export const safeXml = (source: string, what: string): Result<string> => {
  const { SaxesParser } = load('saxes') as typeof import('saxes');
  const parser = new SaxesParser({ xmlns: false });
  let [depth, deepest, hasDoctype] = [0, 0, false];
  parser.on('error', () => undefined);
  parser.on('doctype', () => { hasDoctype = true; });
  parser.on('opentag', (tag) => { if (!tag.isSelfClosing) depth += 1; deepest = Math.max(deepest, depth); });
  parser.on('closetag', (tag) => { if (!tag.isSelfClosing) depth -= 1; });
  for (let at = 0; at < source.length && deepest <= limits.xmlDepth && !hasDoctype; at += 65_536) parser.write(source.slice(at, at + 65_536));
  if (hasDoctype || /<!DOCTYPE|<!ENTITY/i.test(source.slice(0, 4_000))) return refuse('document/doctype', `${what} declares a document type, which can name other files or grow without end; it was not read. Ask for it without one.`);
  return deepest > limits.xmlDepth ? refuse('document/too-deep', `${what} has more than ${limits.xmlDepth} elements inside one another; it was not read.`) : accept(source);
};

/** A property of an Office document or a book: the text of the first element of that local name. */
export const elementText = (source: string, localName: string): string | null => {
  const { SaxesParser } = load('saxes') as typeof import('saxes');
  const parser = new SaxesParser({ xmlns: false });
  let [open, text, done] = [false, '', false];
  const isIt = (name: string): boolean => (name.split(':').pop() ?? '') === localName;
  parser.on('error', () => undefined);
  parser.on('opentag', (tag) => { if (!done && isIt(tag.name)) open = true; });
  parser.on('text', (t) => { if (open) text += t; });
  parser.on('closetag', (tag) => { if (open && isIt(tag.name)) [open, done] = [false, true]; });
  parser.write(source.slice(0, 1_000_000)).close();
  return text.trim() === '' ? null : text.trim();
};
