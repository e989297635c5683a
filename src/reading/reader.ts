import type { Document } from '../core/document.ts';
import type { ReaderVersion } from '../core/record.ts';
import type { Result } from '../core/refusal.ts';
import type { Given } from './empty.ts';
import type { Reading } from './reading.ts';

/**
 * Reads documents. Whatever a reader rests on, all it finds has its exact words in the text; a document that it could not read is a refusal, never an
 * empty reading. `version` names it in every reading it makes, so that the record can tell readers apart.
 */
export interface Reader { readonly version: ReaderVersion; readonly read: (document: Document) => Promise<Result<Reading>> }

/** What a document gives its reader beside its text; one in a language that is not known is stored and counted, and read no further than its structure. */
export const givenOf = (d: Pick<Document, 'published' | 'publisher' | 'title' | 'language'>): Given & { readonly isForeign: boolean } =>
  ({ published: d.published, publisher: d.publisher, title: d.title, isForeign: d.language !== null && d.language !== 'en' });
