import type { Question } from '../answer.ts';
import { knownText } from '../../web/ask.ts';

/** What every file that is taken away says of itself: where the record stood, both clocks, how much is in it and what is not, and whose it is. */
export interface Stamp { readonly position: number; readonly head: string; readonly on: string; readonly known: string; readonly rows: number | null; readonly leftOut: number; readonly rights: string }

/** Whose the words in a file are. */
export const rights = 'Quotations belong to their publishers. Facts and dates belong to nobody: when you pass them on, name the record and its position.';

/** Where the rights are told. */
export const rightsPath = '/about#rights';

/** The stamp of an answer. `rows` is null where it is no list. */
export const stampOf = (q: Question, rows: number | null, leftOut = 0): Stamp => {
  const position = q.held.finder.fold.heard.seq;
  const [at] = position === 0 ? [] : q.record.log.rows(position - 1, position);
  return { position, head: at?.hash ?? '', on: q.ask.asOf.on, known: knownText(q.ask.asOf), rows, leftOut, rights };
};

/** The stamp in the head of an answer. */
export const stampHeaders = (s: Stamp): Readonly<Record<string, string>> => ({
  'x-depositary-position': String(s.position), 'x-depositary-head': s.head, 'x-depositary-on': s.on, 'x-depositary-known': s.known, ...(s.rows === null ? {} : { 'x-depositary-rows': String(s.rows) }), 'x-depositary-left-out': String(s.leftOut), link: `<${rightsPath}>; rel="license"`,
});
