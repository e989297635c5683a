import { expect } from 'vitest';
import { parseDay } from '../../src/core/date.ts';
import type { Document } from '../../src/core/document.ts';
import { bytesOf } from '../../src/core/place.ts';
import type { Refusal } from '../../src/core/refusal.ts';
import type { Hints } from '../../src/intake/hints.ts';
import { receive } from '../../src/intake/receive.ts';

export const day = (raw: string): NonNullable<ReturnType<typeof parseDay>> => {
  const d = parseDay(raw);
  if (d === undefined) throw new RangeError(raw);
  return d;
};

export const hints = (name: string, more: Partial<Hints> = {}): Hints => ({ name, fetchedAt: '2026-01-01T00:00:00Z', today: day('2026-01-01'), ...more });

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Laws of every accepted document: the map is in order and exact runs decode to the very words. */
export const checkLaws = (doc: Document, bytes: Uint8Array): void => {
  const starts = doc.map.map((r) => r.text);
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  expect(starts[0]).toBe(0);
  for (const [i, run] of doc.map.entries()) {
    const end = doc.map[i + 1]?.text ?? doc.text.length;
    const place = bytesOf(doc, { start: run.text, end });
    expect(0 <= place.start && place.start <= place.end && place.end <= bytes.length, `${JSON.stringify(place)} of ${bytes.length}`).toBe(true);
    if (run.exact) {
      expect(new TextDecoder(doc.encoding.name, { ignoreBOM: true }).decode(bytes.subarray(place.start, place.end))).toBe(doc.text.slice(run.text, end));
    }
  }
};

/** The one document these bytes hold, its laws checked. */
export const documentOf = (bytes: Uint8Array | string, name: string, more: Partial<Hints> = {}): Document => {
  const raw = typeof bytes === 'string' ? utf8(bytes) : bytes;
  const [outcome, ...rest] = receive(raw, hints(name, more));
  if (outcome === undefined || rest.length > 0) throw new RangeError(`${rest.length + 1} outcomes`);
  if (!outcome.ok) throw new RangeError(`${outcome.refusal.code}: ${outcome.refusal.message}`);
  checkLaws(outcome.value, raw);
  return outcome.value;
};

export const refusalOf = (bytes: Uint8Array | string, name: string, more: Partial<Hints> = {}): Refusal => {
  const [outcome] = receive(typeof bytes === 'string' ? utf8(bytes) : bytes, hints(name, more));
  if (outcome === undefined || outcome.ok) throw new RangeError('it was accepted');
  return outcome.refusal;
};
