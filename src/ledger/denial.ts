import { latest, type Edtf } from '../core/date.ts';
import type { Told } from './view-point.ts';

/** Words by which something is taken off the list of what is to come, whatever the tense around them. */
const off = /\b(?:call(?:s|ed|ing)? off|called it off|cancel\w*|scrap(?:s|ped|ping)|shelv(?:es|ed|ing)|abandon\w*|ditch(?:es|ed)|fell through|rul(?:es|ed|ing) out|refus\w+|declin(?:es|ed|ing) to|no longer|any ?more|after all|no intention|no plans?)\b/i;
/** Words that look ahead. */
const ahead = /\b(?:will|would|shall|may|could) (?:not|never|no longer)\b|\b(?:won|wouldn|shan)['’]t\b|\bnever (?:sign|ratify|join|extend|renew|accede|leave)\b|\b(?:there|no [^.]{1,60}) (?:will|would) be\b|\bnot (?:going to|about to|to be|planning|intending|prepared|ready|willing)\b/i;
/** Words that look back, or leave open what may still come. */
const yet = /\b(?:has|have|had|was|were|did|is|are)(?: still| so far| yet)? not\b|\b(?:hasn|haven|hadn|wasn|weren|didn|isn|aren)['’]t\b|\bnot yet\b|\byet to\b|\bfailed to\b|\b(?:nothing|nobody|none) (?:of \w+ )?(?:was|were|has|have|signed|ratified)\b|\bno [^.]{1,60} (?:was|were|has|have)\b|\bnor (?:has|have|did|was|were)\b/i;

/**
 * What is said not to be so may be said of the past ("was not signed on Monday") or of what is to come ("will not be signed"). Only the second
 * takes back what was announced; the first says that its time passed. The words decide; where they do not, what was said before the day
 * announced was over looks ahead. `due` is null where no day was announced.
 */
export const isCalledOff = (t: Told, due: Edtf | null): boolean => {
  const words = t.claim.exact;
  if (off.test(words) || ahead.test(words)) return true;
  if (yet.test(words)) return false;
  return due === null || t.claim.stated === null || latest(t.claim.stated) <= latest(due);
};
