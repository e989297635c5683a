import type { Day } from '../../core/date.ts';
import type { Document } from '../../core/document.ts';
import type { DocumentId } from '../../core/id.ts';
import type { ReadingRecord } from '../../core/record.ts';
import type { Recorded } from '../../ledger/entry.ts';
import { spokenIn } from '../../ledger/identity/index.ts';
import { creditOf, quotesIn, sketchOf, type Sketch } from '../../ledger/origins.ts';
import { heardOn } from '../../ledger/view-point.ts';
import { packBrief, packWords } from './body.ts';

/** A subject as its row keeps it, but for what other documents say. */
export interface PreparedSubject { readonly alias: string; readonly trait: string; readonly at: string; readonly names: readonly string[]; readonly brief: string; readonly words: string }

/**
 * A reading as far as it and its document alone give what the fold needs; `sketch` is null where the document speaks of nothing. `prints`, where somebody has
 * looked for them already: documents told before that are one report with this one.
 */
export interface PreparedReading { readonly document: DocumentId; readonly day: Day; readonly claims: number; readonly sketch: Sketch | null; readonly spoken: readonly PreparedSubject[]; readonly prints?: readonly string[] }

/** One entry made ready. `unready` is a reading whose document was heard too long ago to be at hand. */
export type Step =
  | { readonly kind: 'document'; readonly seq: number; readonly id: DocumentId; readonly day: Day }
  | { readonly kind: 'decision'; readonly seq: number; readonly id: string; readonly recordedAt: string; readonly body: string }
  | { readonly kind: 'reading'; readonly seq: number; readonly reading: PreparedReading }
  | { readonly kind: 'unready'; readonly seq: number; readonly reading: ReadingRecord };

/** What a reading gives the fold. Linear in the text. */
export const prepareReading = (document: Document, reading: ReadingRecord): PreparedReading => {
  const spoken = spokenIn(document, reading);
  const about = { document: document.id, day: heardOn(document), claims: reading.claims.length };
  if (spoken.length === 0) return { ...about, sketch: null, spoken: [] };
  const [credit, quotes] = [creditOf(document), quotesIn(document.text)];
  return {
    ...about, sketch: sketchOf(document.text),
    spoken: spoken.map((s) => {
      const body = { document, subject: s.subject, claims: s.claims, texts: s.texts, credit, quotes };
      return { alias: s.alias, trait: s.trait.key, at: s.at, names: s.subject.names.map((n) => n.toLowerCase()), brief: packBrief(body), words: packWords(body) };
    }),
  };
};

/** Documents whose readings may follow soon. */
const documentsKept = 512;

/** Makes entries ready, given in the order of the record. */
export const preparer = (): ((r: Recorded) => Step) => {
  const recent = new Map<string, Document>();
  return ({ entry, seq, id, recordedAt }) => {
    if (entry.kind === 'decision') return { kind: 'decision', seq, id, recordedAt, body: JSON.stringify(entry.decision) };
    if (entry.kind === 'document') {
      recent.set(entry.document.id, entry.document);
      if (recent.size > documentsKept) recent.delete(recent.keys().next().value!);
      return { kind: 'document', seq, id: entry.document.id, day: heardOn(entry.document) };
    }
    const document = recent.get(entry.reading.document);
    return document === undefined ? { kind: 'unready', seq, reading: entry.reading } : { kind: 'reading', seq, reading: prepareReading(document, entry.reading) };
  };
};
