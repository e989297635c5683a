import { randomBytes } from 'node:crypto';
import type { Day } from '../core/date.ts';
import { knownText, type Ask } from '../web/ask.ts';
import { html, type Html } from '../web/html.ts';
import type { Still } from '../web/still.ts';
import { sizedMemo } from './memo.ts';

/** A part of a page as bytes, with the places where the day of the question is written. */
interface Part { readonly bytes: Uint8Array; readonly days: readonly number[] }

/** Parts that were made before, by their keys. */
export type Parts = (key: string, make: () => Part) => Part;

const partsBytes = 64_000_000;

/** Keeps parts of pages, up to so many bytes of them. */
export const keepParts = (max = partsBytes): Parts => sizedMemo<Part>(max, (p) => p.bytes.length);

// Of chance, so that no document can have it in its words; as long as a day, so that a day fits in its place.
const noDay = randomBytes(5).toString('hex') as Day;
const mark = randomBytes(12).toString('hex');
const marked = new RegExp(`<i data-still="${mark}-(\\d+)">`);
const encoder = new TextEncoder();

const partOf = (markup: string): Part => {
  const bytes = Buffer.from(markup, 'utf8');
  const days: number[] = [];
  for (let at = bytes.indexOf(noDay); at >= 0; at = bytes.indexOf(noDay, at + noDay.length)) days.push(at);
  return { bytes, days };
};

const onDay = ({ bytes, days }: Part, day: Uint8Array): Uint8Array => {
  if (days.length === 0) return bytes;
  const copy = Buffer.from(bytes);
  for (const at of days) copy.set(day, at);
  return copy;
};

/** One page in the making, whose still parts are taken from those that are kept. `of` tells the page, and the point of the record, apart from others. */
export const stillPage = (ask: Ask, of: string, parts: Parts): { readonly still: Still; readonly bytes: (markup: string) => Uint8Array<ArrayBuffer> } => {
  const own: Part[] = [];
  const known = ask.isNow.known ? '' : knownText(ask.asOf);
  const nowhen: Ask = { ...ask, asOf: { ...ask.asOf, on: noDay } };
  return {
    still: (name, make): Html => {
      const part = parts(JSON.stringify([of, name, ask.isNow.on, known, ask.params, ask.mayWrite]), () => partOf(make(nowhen).markup));
      return html`<i data-still="${mark}-${own.push(part) - 1}">`;
    },
    bytes: (markup) => {
      const day = encoder.encode(ask.asOf.on);
      return Buffer.concat(markup.split(marked).map((s, i) => (i % 2 === 0 ? Buffer.from(s, 'utf8') : onDay(own[Number(s)]!, day))));
    },
  };
};
