import { english } from '../../src/edge/english.ts';
import { readText } from '../../src/reading/pipeline.ts';

/** A text of the benchmark with what is known of it. */
export interface StructureText {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly layout: string;
  readonly articlesQuality?: string;
  readonly articles?: readonly { readonly number: string; readonly start: number; readonly end: number }[];
  readonly ignoreFrom?: number | null;
  readonly parts?: readonly { readonly kind: string; readonly start: number }[];
}

/** What is predicted for one text, in the shapes of the scorer, and how long it took. */
export interface StructureAnswer {
  readonly id: string;
  readonly articles: readonly { readonly number: string; readonly heading: string | null; readonly start: number; readonly end: number }[];
  readonly parties: readonly string[];
  readonly signed: string | null;
  readonly isInstrument: boolean;
  readonly divisions: readonly number[];
  readonly milliseconds: number;
}

/** Reads one text as a treaty's own, with everything that the pipeline does for it. */
export const answerStructure = ({ id, text }: StructureText): StructureAnswer => {
  const from = performance.now();
  const [i] = readText(text, { published: null }, english()).instruments;
  return {
    id, articles: i?.articles ?? [], parties: i?.parties.flatMap((p) => (p.id === null ? [] : [p.id])) ?? [], signed: i?.testimonium?.on ?? null, isInstrument: i !== undefined,
    divisions: i?.divisions.map((d) => d.start) ?? [], milliseconds: performance.now() - from,
  };
};

const named = /^(?:part|title|chapter|section|book|cap[ií]tulo|t[ií]tulo)\b/i;

/** Shares of the division headings that are found where they stand, over texts that have them. */
export const divisionFigures = (texts: readonly StructureText[], answers: readonly StructureAnswer[]): { readonly precision: number; readonly recall: number; readonly headings: number } => {
  let [hit, found, known] = [0, 0, 0];
  for (const [k, t] of texts.entries()) {
    // The lists name as chapters whatever is set as a heading, in annexes too; counted are those that say what they are, in the instrument itself.
    const gold = (t.parts ?? []).filter((p) => p.start < (t.ignoreFrom ?? Infinity) && named.test(t.text.slice(p.start, p.start + 12))).map((p) => p.start);
    if (gold.length === 0 || t.articlesQuality !== 'clean') continue;
    const own = answers[k]!.divisions;
    hit += own.filter((s) => gold.some((g) => Math.abs(g - s) <= 3)).length;
    found += own.length;
    known += gold.length;
  }
  return { precision: hit / found, recall: hit / known, headings: known };
};
