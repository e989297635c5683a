import type { Document } from '../core/document.ts';
import type { Announcement, EventRecord, InstrumentRecord } from '../core/record.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Fold } from './question.ts';

/** A document with everything that was read in it, each claim with the agreement it went to. */
export interface DocumentView {
  readonly document: Document;
  readonly reader: { readonly name: string; readonly version: string } | null;
  readonly claims: readonly (Evidence & { readonly agreement: string; readonly agreementName: string })[];
  readonly subjects: readonly { readonly alias: string; readonly agreement: string; readonly agreementName: string; readonly name: string; readonly mentions: readonly (readonly [number, number])[] }[];
  readonly announcements: readonly Announcement[];
  readonly events: readonly EventRecord[];
  readonly instruments: readonly InstrumentRecord[];
  /** The first printing, where this is a reprint. */
  readonly reprintOf: string | null;
  readonly refused: readonly { readonly code: string; readonly count: number }[];
}

/** One document as the record knows it; undefined where it is not held at this point. */
export const documentView = (fold: Fold, id: string): DocumentView | undefined => {
  const document = fold.heard.documents.get(id);
  if (document === undefined) return undefined;
  const reading = fold.heard.readings.get(id);
  const homes = fold.agreements.filter((a) => a.members.some((m) => m.document.id === id));
  const told = homes.flatMap((a) => [...a.told, ...a.rejected].filter((t) => t.document.id === id).map((t) => ({ a, t })));
  const origin = told.map(({ t }) => t.origin).find((o) => o !== undefined && o !== id);
  return {
    document, reader: reading?.reader ?? null,
    claims: told.map(({ a, t }) => ({ ...evidenceOf(t), agreement: a.id, agreementName: a.name })).toSorted((x, y) => x.span[0] - y.span[0]),
    subjects: homes.flatMap((a) => a.members.filter((m) => m.document.id === id).map((m) => ({ alias: m.alias, agreement: a.id, agreementName: a.name, name: m.subject.name, mentions: m.subject.mentions.map((s) => [s.start, s.end] as const) }))),
    announcements: reading?.announcements ?? [], events: reading?.events ?? [], instruments: reading?.instruments ?? [], reprintOf: origin ?? null, refused: reading?.refused ?? [],
  };
};

/** What search is made over, by kind: each with the id that leads to its page and the words to be folded and indexed. */
export interface SearchItem { readonly kind: 'agreement' | 'document' | 'claim' | 'party'; readonly id: string; readonly title: string; readonly words: string; readonly parties: readonly string[]; readonly on: string | null }

/** Everything that can be searched for at this point of the record. */
export function* searchMaterial(fold: Fold): Iterable<SearchItem> {
  const parties = new Set<string>();
  for (const a of fold.agreements) {
    for (const p of a.parties) parties.add(p);
    yield { kind: 'agreement', id: a.id, title: a.name, words: a.names.join(' · '), parties: a.parties, on: null };
    for (const t of a.told) yield { kind: 'claim', id: t.claim.id, title: a.name, words: t.claim.exact, parties: a.parties, on: t.claim.fact.on };
  }
  for (const d of fold.heard.documents.values()) yield { kind: 'document', id: d.id, title: d.title ?? d.name, words: `${d.publisher ?? ''} ${d.text}`, parties: [], on: d.published };
  for (const p of [...parties].toSorted()) yield { kind: 'party', id: p, title: p, words: p, parties: [p], on: null };
}
