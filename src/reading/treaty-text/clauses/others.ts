import type { AmendmentRule, Clause, DurationText, FinalClauses, Survival } from '../../../core/clauses.ts';
import type { Span } from '../../../core/span.ts';
import { noticeIn } from './exit-words.ts';
import { lengthOf, lengthsIn } from './lengths.ts';
import { notStated, stated, type Material } from './reading.ts';
import { leadOf, spanIn, type Sentence } from './sentence.ts';

const whole = (s: Sentence): Span => spanIn(s, leadOf(s.words), s.words.length);

/** From the first sentence found to the last of those that follow it closely. */
const run = (found: readonly Sentence[], reach: number): Span | null => {
  const [first] = found;
  if (first === undefined) return null;
  let last = first;
  for (const s of found) if (s.article === first.article && s.index - last.index <= reach) last = s;
  return { start: whole(first).start, end: whole(last).end };
};

const amends = /\b(?:may|shall|can|will)\b[^.;]{0,60}?\b(?:be )?(?:amended|modified|revised|supplemented|altered|changed)\b|\b(?:amendments?|modifications?|revisions?|alterations?)\b[^.;]{0,90}?\b(?:shall|may|to (?:this|the)|of (?:this|the)|be (?:proposed|made|adopted|agreed))\b|\b(?:propose|request|suggest)\p{L}* (?:\p{L}+ ){0,4}?(?:amendments?|revision|modifications?)/u;

const amendRule = (w: string): AmendmentRule =>
  /\b(?:deemed|tacit|if no objection|unless (?:any|a) |no objection)\b/u.test(w) ? 'tacit' : /\b(?:two[- ]thirds|majority|three[- ]fourths|three[- ]quarters)\b/u.test(w) ? 'majority'
    : /\bconference\b/u.test(w) ? 'conference' : /\b(?:commission|committee|council|assembly|organization|board)\b/u.test(w) ? 'body' : /\bexchange of (?:diplomatic )?(?:notes|letters)\b/u.test(w) ? 'notes'
      : /\b(?:mutual|agreement|consent|consult|agreed|jointly|written|both|parties)\b/u.test(w) ? 'agreement' : 'other';

const amendmentOf = (m: Material): FinalClauses['amendment'] => {
  const found = m.sentences.filter((s) => amends.test(s.words) && /\b(?:shall|may|can|will|are to|must)\b/u.test(s.words) && (m.own.anywhere.test(s.words) || /^\W*(?:any |all |such |the |an )?(?:amendments?|modifications?)/u.test(s.words.slice(leadOf(s.words)))) && !/\b(?:legislation|laws?|regulations? of|as amended|national|means:?|the term)\b|\bamendments? (?:of|to) (?:the )?(?:paragraph|article)/u.test(s.words));
  const head = found.find((s) => m.own.anywhere.test(s.words)) ?? found[0];
  const span = head === undefined ? null : run(found.filter((s) => s.index >= head.index && s.index <= head.index + 6), 2);
  return span === null ? notStated : stated({ by: amendRule(m.sentences.filter((s) => s.start < span.end && span.start < s.end).map((s) => s.words).join(' ')) }, [span]);
};

const suspensionOf = (m: Material): FinalClauses['suspension'] => {
  const found = m.sentences.filter((s) => /\bsuspen(?:d|sion|ded)\b/u.test(s.words) && /\b(?:may|shall|right|can)\b/u.test(s.words) && new RegExp(`\\bsuspen\\p{L}+[^.;]{0,90}?(?:${m.own.phrase})|(?:${m.own.phrase})[^.;]{0,60}\\b(?:may|shall) be (?:temporarily )?suspended`, 'u').test(s.words));
  const span = run(found, 1);
  return span === null ? notStated : stated({ notice: noticeIn(found.map((s) => s.words).join(' '))?.length ?? null }, [span]);
};

const reservationsOf = (m: Material): FinalClauses['reservations'] => {
  const found = m.sentences.filter((s) => /\breservations?\b/u.test(s.words) && /\b(?:may|shall|no|not|permitted|made|admitted|allowed|inadmissible)\b/u.test(s.words) && !/\bwithdraw|water reservation|without reservation|indian reservation|hotel|seat reservation|computer reservation/u.test(s.words));
  const s = found[0];
  if (s === undefined) return notStated;
  const isNone = /\b(?:no|not|inadmissible|without|nor)\b[^.;]{0,60}\breservations?|reservations?[^.;]{0,50}\b(?:not|inadmissible|prohibited|no)\b/u.test(s.words);
  const isSome = /\b(?:except|other than|unless|only|expressly|incompatible|certain)\b/u.test(s.words);
  return stated({ rule: isNone ? (isSome ? 'some' : 'forbidden') : isSome ? 'some' : 'allowed' }, [whole(s)]);
};

const territoryOf = (m: Material): FinalClauses['territorialScope'] => {
  const found = m.sentences.find((s) => /\b(?:territor(?:y|ies)|kingdom in europe|part of the kingdom|constituent|for whose international relations|for the international relations|overseas)\b/u.test(s.words) && /\b(?:shall|will|may) (?:\p{L}+ ){0,3}?(?:apply|extend|be (?:applied|applicable|extended))|\b(?:apply|extend|declare|declaration|applicable|extended)\b/u.test(s.words)
    && new RegExp(`(?:${m.own.phrase})[^.;]{0,90}\\b(?:appl|exten)|\\b(?:appl|exten)\\p{L}+[^.;]{0,60}(?:${m.own.phrase})`, 'u').test(s.words));
  if (found === undefined) return notStated;
  return stated({ kind: /\b(?:declar|notif|may (?:extend|declare))/u.test(found.words) ? 'by-declaration' : /\b(?:antilles|aruba|greenland|faroe|territory of the (?:kingdom|republic|european)|only)\b/u.test(found.words) ? 'listed' : 'described' }, [whole(found)]);
};

const accessionOf = (m: Material): FinalClauses['accession'] => {
  const found = m.sentences.find((s) => /\b(?:open (?:for|to) (?:\p{L}+ ){0,3}?accession|may (?:\p{L}+ ){0,4}?(?:accede|adhere)|open to (?:the )?(?:accession|adherence)|(?:accession|adherence) (?:to|of)[^.;]{0,60}\bopen|invited to accede|shall be open for accession|right to accede|accede (?:to|thereto))\b/u.test(s.words) && !/\bfor (?:each|any|every) .{0,60}\b(?:force|effect)\b/u.test(s.words));
  if (found === undefined) return notStated;
  return stated({ open: /\binvit/u.test(found.words) ? 'by-invitation' : /\b(?:any|all|every|other) (?:other )?(?:sovereign )?states?(?! (?:member|party to|referred|which (?:is|are) (?:a )?(?:member|part)|of the (?:region|african|american)))/u.test(found.words) ? 'all-states' : 'some' }, [whole(found)]);
};

const survives = /\b(?:notwithstanding|after|upon|despite|in the event of|following|in case of|regardless of|prior to|before|on) (?:the |its |such |any )?(?:date of |effective date of )?(?:the )?(?:termination|denunciation|expir\p{L}+|withdrawal|cessation|lapse)\b|\b(?:termination|denunciation|expir\p{L}+|withdrawal|cessation|end of (?:this|the))\b[^.;]{0,90}?\b(?:shall not (?:affect|prejudice|release|impair)|not affect|without prejudice)/u;
const goesOn = /\b(?:continue|remain)s?\b[^.;]{0,90}?\b(?:force|effect|effective|bound|binding|apply|applicable|valid|protected|maintained|carried out|be governed|in operation)|\bshall not (?:affect|prejudice|release|impair)\b|\bshall (?:nonetheless |nevertheless )?be (?:completed|maintained|retained)|\bprotected\b/u;

const survivalOf = (m: Material): Clause<Survival> => {
  const s = m.sentences.find((x) => survives.test(x.words) && goesOn.test(x.words) && !/\bamendment|airline|arbitrat/u.test(x.words)) ?? m.sentences.find((x) => /\binvestments? (?:made|acquired)\b/u.test(x.words) && goesOn.test(x.words) && lengthsIn(x.words).length > 0);
  if (s === undefined) return notStated;
  const m2 = /\b(?:for|during|of) (?:a |an )?(?:further |additional |subsequent )?(?:period of )?(?:a )?(?:further |additional )?((?:\d{1,3}|[a-z-]+)(?: ?\([^)]{1,12}\))? (?:more )?(?:years?|months?|days?))\b/u.exec(s.words);
  const length: DurationText | null = m2 === null ? null : lengthOf(m2[1]!.replace(' more', '')) ?? null;
  const what = /\b(investments?|rights?|obligations?|projects?|contracts?|proceedings?|programmes?|benefits?|requests?|activities|licen[cs]es?|claims?|information)\b/u.exec(s.words)?.[1] ?? 'what was begun under it';
  return stated({ length: length ?? (/\b(?:until|to|till) (?:their|its|the) (?:completion|fulfil|end|expir)/u.test(s.words) ? 'indefinite' : null), what }, [whole(s)]);
};

/** The clauses from which no date follows. */
export const otherClausesOf = (m: Material): Pick<FinalClauses, 'amendment' | 'suspension' | 'reservations' | 'territorialScope' | 'accession' | 'survival'> => ({
  amendment: amendmentOf(m), suspension: suspensionOf(m), reservations: reservationsOf(m), territorialScope: territoryOf(m), accession: accessionOf(m), survival: survivalOf(m),
});
