import type { Clause, ProvisionalApplication } from '../../../core/clauses.ts';
import { daysIn } from './days.ts';
import { notStated, stated, type Material } from './reading.ts';
import { leadOf, spanIn, type Sentence } from './sentence.ts';

const words = /\b(?:provis(?:i)?on(?:al)?(?:ly)?|temporar(?:y|ily)) (?:be )?(?:appl\p{L}+|in force|enter\p{L}*|into force|implement\p{L}*|put|binding|effective|operative|applicable|accession|entry)\b|\b(?:appl\p{L}+|enter\p{L}*|in(?:to)? force|effective|effect|implement\p{L}*|operat\p{L}+|executed?|apply)\b(?: [\p{L}\d]+){0,8}? (?:provis(?:i)?on(?:al)?ly|on a provisional basis|temporarily)\b|\bprovisional (?:application|entry into force|basis)/u;
const other = /\bagreements? (?:providing for|on|for|relating to|concerning) (?:the )?provisional|\bhaving regard to\b|\bmeans\b[^.]{0,240}\bprovisional|\b(?:ratify|approve|accept|accede)\b[^.]{0,60}\bprovisional|\b(?:take|adopt|impose)\b[^.]{0,80}\bprovisional|\bannex\b[^.]{0,60}\btemporarily|\b(?:day|date|start|entry|period|beginning|commencement) of (?:the )?provisional(?! application,? which is)|\b(?:from|after|since|until|before|upon|of) (?:the |its )?provisional application(?!,? which is)|\bentry into force or (?:the )?provisional|\bmeasures?\b[^.]{0,120}\bprovisional|\bprovisional(?:ly)? (?:measures?|arrest|agenda|application of (?:the )?(?:measures?|dut|amend|decision|adjust|price|tariff)|duties|safeguard|suspension)|\bamendments?\b[^.]{0,60}provisional|\bfares?\b|\btariffs?\b[^.]{0,60}provisional|\bduties\b|\bregulation\b/u;

const isAbout = (m: Material, s: Sentence): boolean => m.own.anywhere.test(s.words) || /\b(?:it|provisional application|entry into force|parties|signator)/u.test(s.words);

const read = (s: Sentence): ProvisionalApplication => {
  const w = s.words;
  const day = daysIn(s)[0];
  return {
    from: day !== undefined ? 'date' : /\bsign(?:ature|ed|ing)\b/u.test(w) ? 'signature' : /\bnotif|notes?\b|receipt/u.test(w) ? 'notification' : 'other',
    date: day?.on ?? null, isOptional: /\b(?:may|if|can|agree to|to the extent|any (?:state|party)|declare)/u.test(w), isPartial: /\b(?:articles?|part|title|chapter|provisions of (?:article|part|title|chapter)|annex|to the extent)\b/u.test(w),
  };
};

/** Application before entry into force (VCLT art. 25), also where it is optional or of a part only. */
export const provisionalOf = (m: Material): Clause<ProvisionalApplication> => {
  const found = m.sentences.filter((s) => words.test(s.words) && !other.test(s.words) && isAbout(m, s));
  const first = found[0];
  if (first === undefined) return notStated;
  const run = found.filter((s) => s.index - first.index <= 3 && s.article === first.article);
  const start = spanIn(first, leadOf(first.words), first.words.length).start;
  const last = run.at(-1)!;
  const cut = run.length === 1 ? / and (?=(?:shall|will) (?:enter|come) into force)/u.exec(first.words) : null;
  return stated(read(first), [{ start, end: spanIn(last, 0, cut === null ? last.words.length : cut.index).end }]);
};
