import type { Document } from '../core/document.ts';
import type { InstrumentRecord } from '../core/record.ts';
import { quote } from '../core/span.ts';
import { compareArticles, compareStructure, isOneLanguage, type Change, type ComparedArticle } from '../ledger/compare/articles.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { instrumentsOf } from '../ledger/term/case.ts';
import type { Fold } from './question.ts';
import { findAgreement } from './question.ts';

/** A text to compare, with the document it stands in. */
export interface Text { readonly name: string; readonly document: Document; readonly instrument: InstrumentRecord }

/** Two texts side by side: by their words, or by their numbers alone where they are in different languages. */
export type Comparison =
  | { readonly kind: 'words'; readonly older: Text; readonly newer: Text; readonly changes: readonly Change[] }
  | { readonly kind: 'structure'; readonly older: Text; readonly newer: Text; readonly articles: ReturnType<typeof compareStructure> };

const ofAgreement = (a: Agreement, fold: Fold): readonly Text[] => instrumentsOf(a, fold.heard).map(({ document, instrument }) => ({ name: a.name, document, instrument }));

const ofDocument = (document: Document, fold: Fold): readonly Text[] => {
  const reading = fold.heard.readings.get(document.id);
  return (reading?.instruments ?? []).map((instrument) => ({ name: reading?.subjects.find((s) => s.key === instrument.subject)?.name ?? document.name, document, instrument }));
};

/** The texts that a typed word may mean: those of a document by its id or name, else those of an agreement. */
export const textsFor = (fold: Fold, typed: string): readonly Text[] => {
  const documents = [...fold.heard.documents.values()].filter((d) => d.id === typed || d.name === typed);
  return documents.length > 0 ? documents.flatMap((d) => ofDocument(d, fold)) : findAgreement(fold, typed).flatMap((a) => ofAgreement(a, fold).slice(0, 1));
};

const articlesOf = ({ document, instrument }: Text): readonly ComparedArticle[] =>
  instrument.articles.map((a) => ({
    number: a.number, heading: a.heading, text: quote(document.text, { start: a.bodyStart ?? a.start, end: a.end }), ...(a.paragraphs === undefined ? {} : { paragraphs: a.paragraphs.filter((p) => p.number !== null).length }),
  }));

/** Article by article. Time grows with the product of the numbers of articles, both of which are bounded. */
export const comparisonOf = (older: Text, newer: Text): Comparison => {
  const [a, b] = [articlesOf(older), articlesOf(newer)];
  const isToldApart = older.document.language !== null && newer.document.language !== null && older.document.language !== newer.document.language;
  return !isToldApart && isOneLanguage(a, b) ? { kind: 'words', older, newer, changes: compareArticles(a, b) } : { kind: 'structure', older, newer, articles: compareStructure(a, b) };
};
