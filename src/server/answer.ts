import type { Refusal } from '../core/refusal.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import type { Ask } from '../web/ask.ts';
import type { Page } from '../web/shell.ts';
import type { Held, RecordAtHand } from './record.ts';

/** What a page or a piece of data is made with. */
export interface Question { readonly ask: Ask; readonly held: Held; readonly record: RecordAtHand; readonly part: (name: string) => string }

/** How a question for a page ends. */
export type Answer =
  | { readonly kind: 'page'; readonly page: Page; /** How its markup becomes what is sent. */ readonly bytes: (markup: string) => Uint8Array<ArrayBuffer> }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** One address of pages: which parameters it takes beside the clocks, and how it is answered. */
export interface PageRoute { readonly path: string; readonly params: readonly string[]; readonly answer: (q: Question) => Answer }

/** An agreement by its id, or by an id that leads to it since it was joined with another. */
export const agreementOf = (q: Question, id: string): Agreement | undefined => q.held.finder.agreement(id) ?? q.held.finder.fold.byId(id);

/** A page as an answer. */
export const page = (value: Page, bytes: (markup: string) => Uint8Array<ArrayBuffer> = (markup) => new TextEncoder().encode(markup)): Answer => ({ kind: 'page', page: value, bytes });

/** Nothing of that id, and what is known instead. */
export const notFound = (message: string): Answer => ({ kind: 'refused', refusal: { code: 'question/unknown-id', message } });
