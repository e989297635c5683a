import type { Document } from '../../core/document.ts';
import type { ReaderVersion, ReadingRecord } from '../../core/record.ts';
import { accept, type Result } from '../../core/refusal.ts';
import type { Analyser } from '../../language/syntax.ts';
import type { Given } from '../../reading/empty.ts';
import { isPassedOver, readText } from '../../reading/pipeline.ts';
import { givenOf, type Reader } from '../../reading/reader.ts';
import { toRecord } from '../../reading/record.ts';

/** What of a document its reading rests on; the rest need not travel. */
export type Readable = Pick<Document, 'id' | 'text' | 'published' | 'publisher' | 'title' | 'language'>;

/** Reads documents for the record. `width`: how many may be given to it at once with any gain. */
export interface RecordReader { readonly version: ReaderVersion; readonly width: number; record(document: Document): Promise<Result<ReadingRecord>> }

/** The look knows the words of English alone; of a text in no known language nothing is left out. */
const givenForRecord = (d: Readable): Given => (d.language === 'en' ? { ...givenOf(d), only: 'agreements' } : givenOf(d));

/** Whether no word of a document names an agreement, so that its reading costs a look. */
export const isCheap = (d: Readable): boolean => isPassedOver(d.text, givenForRecord(d));

/** What the record keeps of a document, by our own rules, at once. */
export const recordByRules = (d: Readable, version: ReaderVersion, analyser: Analyser): ReadingRecord => toRecord(readText(d.text, givenForRecord(d), analyser), d.id, version);

/** A reader whose readings go to the record, one document at a time. */
export const oneByOne = (reader: Reader): RecordReader => ({
  version: reader.version, width: 1,
  record: async (document) => {
    const read = await reader.read(document);
    return read.ok ? accept(toRecord(read.value, document.id, reader.version)) : read;
  },
});

/** Our own rules in this very thread. */
export const byRules = (version: ReaderVersion, analyser: () => Analyser): RecordReader =>
  ({ version, width: 1, record: async (document) => accept(recordByRules(document, version, analyser())) });
