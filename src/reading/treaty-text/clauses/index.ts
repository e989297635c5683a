import type { FinalClauses } from '../../../core/clauses.ts';
import type { Instrument } from '../../../core/instrument.ts';
import { doneOf, languagesOf } from './closing-words.ts';
import { depositaryOf } from './depositary.ts';
import { entryIntoForceOf } from './entry.ts';
import { otherClausesOf } from './others.ts';
import { provisionalOf } from './provisional.ts';
import type { Material } from './reading.ts';
import { renewalOf } from './renewal.ts';
import { sentencesOf } from './sentence.ts';
import { ownNounOf, ownOf } from './subject.ts';
import { supersessionOf } from './supersession.ts';
import { findTerm, termOf } from './term.ts';
import { withdrawalOf } from './withdrawal.ts';

/** Two to be bound: named so, or spoken of as "either party" and "the other". */
const isBilateral = (instrument: Instrument, words: readonly string[]): boolean =>
  instrument.parties.length === 2 || (instrument.parties.length < 3 && !words.some((w) => /\b(?:any (?:other )?(?:contracting )?(?:party|state|government|member)|each member|depositar(?:y|ies)\b|may accede|accession)\b/u.test(w)) && words.some((w) => /\b(?:either (?:of the )?(?:contracting )?(?:part(?:y|ies)|governments?|states?)|both (?:contracting )?(?:parties|governments|states)|the other (?:contracting )?(?:party|government))\b/u.test(w)));

/** The final clauses of one instrument, read over its whole text by who does what, not by headings. */
export const finalClausesOf = (text: string, instrument: Instrument): FinalClauses => {
  const sentences = sentencesOf(text, instrument);
  const own = ownOf(ownNounOf(sentences, instrument.title?.text ?? null));
  const m: Material = { text, instrument, sentences, own, isBilateral: isBilateral(instrument, sentences.map((s) => s.words)) };
  const term = findTerm(m);
  const withdrawal = withdrawalOf(m, term);
  return {
    entryIntoForce: entryIntoForceOf(m), provisionalApplication: provisionalOf(m), term: termOf(term), renewal: renewalOf(m, term, withdrawal), withdrawal,
    depositary: depositaryOf(m), languages: languagesOf(m), supersedes: supersessionOf(m), done: doneOf(m), ...otherClausesOf(m),
  };
};
