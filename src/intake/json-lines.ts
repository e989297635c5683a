import type { Document } from '../core/document.ts';
import { limits } from '../core/limits.ts';
import { refuse, type Refusal, type Result } from '../core/refusal.ts';
import { decode, type Decoded } from './decode.ts';
import { foundDate, nothingFound, webAddress, type Found } from './found.ts';
import type { Hints } from './hints.ts';
import { literalPieces } from './json-literal.ts';
import { makeDocument } from './make.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // Expected: a line that is no JSON is refused by its number.
  }
};

const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

const foundIn = (fields: Fields): Found => {
  const published = fields['published'] ?? null;
  return {
    ...nothingFound,
    dates: published === null ? [] : [foundDate('json', String(published))],
    publisher: words(fields['publisher']), title: words(fields['title']), url: webAddress(words(fields['url'])), language: words(fields['language']),
  };
};

const nameOf = (fields: Fields, where: string): string => {
  const id = fields['id'];
  return typeof id === 'number' ? String(id) : words(id)?.slice(0, 500) ?? where;
};

const shape = 'A line is one object with at least "text": {"id":"1","published":"2025-01-16","text":"…"}.';

const one = (bytes: Uint8Array, decoded: Decoded, hints: Hints, where: string): Result<Document> => {
  const fields = parse(decoded.source);
  if (!isFields(fields)) return refuse('document/bad-line', `${where} is not a JSON object. ${shape}`, where);
  const text = fields['text'];
  if (typeof text !== 'string') return refuse('document/bad-line', `${where} has no "text" that is a string. ${shape}`, where);
  if (!text.isWellFormed()) return refuse('document/bad-line', `${where} has half a character (a lone surrogate) in its text. Write the text anew as UTF-8.`, where);
  const pieces = literalPieces(decoded.source, 'text', text);
  const made = makeDocument({ bytes, medium: 'application/jsonl', decoded, pieces, found: foundIn(fields) }, { ...hints, name: nameOf(fields, where) });
  if (made.ok) return made;
  const refusal: Refusal = { ...made.refusal, where: `${where} (${nameOf(fields, where)})` };
  return { ok: false, refusal };
};

const lineOutcome = (line: Uint8Array, hints: Hints, where: string): Result<Document> => {
  if (line.length > limits.documentBytes) return refuse('document/too-large', `${where} has ${line.length} bytes; at most ${limits.documentBytes} are read of one document.`, where);
  const decoded = decode(line, hints.encoding ?? 'utf-8');
  return decoded.ok ? one(line, decoded.value, hints, where) : refuse(decoded.refusal.code, `${where}: ${decoded.refusal.message}`, where);
};

const isBlank = (line: Uint8Array): boolean => line.every((b) => b === 0x20 || b === 0x09 || b === 0x0d);

/** One document a line, in order; a bad line is one refusal that names its number, and the others are read all the same. */
export const jsonLines = (bytes: Uint8Array, hints: Hints): readonly Result<Document>[] => {
  const outcomes: Result<Document>[] = [];
  let [at, number] = [0, 0];
  while (at < bytes.length) {
    const end = bytes.indexOf(0x0a, at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end);
    at = end < 0 ? bytes.length : end + 1;
    number += 1;
    if (!isBlank(line)) outcomes.push(lineOutcome(line, hints, `${hints.name}:${number}`));
  }
  return outcomes.length > 0 ? outcomes : [refuse('document/empty', `${hints.name} has no lines with anything in them. ${shape}`, hints.name)];
};
