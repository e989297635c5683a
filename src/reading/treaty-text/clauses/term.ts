import type { Clause, Doubt, Term, TermAnchor } from '../../../core/clauses.ts';
import { daysIn } from './days.ts';
import { lengthOf, lengthPattern } from './lengths.ts';
import { piecesOf, spanOf, type Piece } from './piece.ts';
import { notStated, stated, type Material } from './reading.ts';
import { spanIn, type Sentence } from './sentence.ts';

/** Verbs that say how long the instrument is to last. */
const remainVerb = /\b(?:(?:enters?|comes?) into (?:force|effect)(?= for (?:a |an |the )?(?:\p{L}+ )?(?:period|term|duration) of)|(?:remains?|continues?|stays?|stands?|is to remain|keep)(?: to (?:be|remain))? (?:in (?:full )?(?:force|effect|operation|vigou?r|being)|valid|effective|operative|binding|applicable|obligatory)|(?:be|is)(?: thereafter)? (?:in (?:full )?(?:force|effect|operation)|valid|effective|operative|binding|applicable|obligatory)(?= (?:for|until|till|through|indefinitely|without|during|unless|from [^.]{0,90}?(?: for | until | to )|as long|so long|to ))|(?:is|are|be|has been|being|been) (?:hereby )?(?:concluded|made|entered into|contracted|agreed upon|signed|established)(?= (?:for|without|until|to last))|(?:apply|last|run|endure|have effect|have force|hold good|be observed)(?= (?:for|until|up to|during|indefinitely))|have (?:a|an)(?= (?:initial |first )?(?:unlimited |indefinite )?(?:duration|term|validity|period))|(?:is |be )?(?:intended to be |deemed to be )?(?:of|for)(?= (?:a |an )?(?:unlimited|indefinite|permanent|indeterminate|unspecified) ?(?:nature|duration|period|term|time)?)|(?:expires?|terminates?|lapse|cease to have effect|cease to be in force|come to an end|end)(?= (?:on (?:the )?\d|on the date on which|on the expir|at the (?:end|expir)|upon the (?:expir|completion|entry)|after (?:a period of )?(?:\d|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty)|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty) (?:\(\d{1,2}\) )?(?:years?|months?) after (?:its (?:entry|coming)|the (?:date of (?:its |the )?)?(?:entry|coming|signature)|this \p{L}+ (?:enters|comes)))))/gu;

const length = `(?:an? |the )?(?:initial |first |minimum |further |fixed )?(?:period|term|duration|space|time)?(?: ?(?:of|not exceeding))? ?(?:at least |not less than |a minimum of )?(${lengthPattern})`;
const forLength = new RegExp(`\\b(?:for|during|within|of|be|is|after|last|to|expiry of|end of|extend to|fixed at|minimum) (?:${length})(?! ?(?:after|following|from|before|prior|longer|more|in advance|notice|written|previous|of the year)(?! (?:the )?(?:above |said |aforesaid |above-?mentioned |aforementioned |same |latter )?(?:date|its|entry|signature|coming|that|this|exchange|day)))`, 'u');
const bareLength = new RegExp(`^ ?(?:shall be |is |will be |for |of )?(?:fixed at |set at )?(?:${length})`, 'u');
const endless = /\b(?:unlimited|indefinite(?:ly)?|without (?:any )?(?:limit|limitation|time limit)|unspecified|indeterminate|undetermined|permanent(?:ly)?|no (?:fixed )?(?:time )?limit|perpetu\w+|forever)\b/u;
const untilNotice = /\b(?:until|till|unless|as long as neither|so long as neither)\b[^.]{0,160}?\b(?:terminat\w+|denounc\w+|notice|notif\w+|cancel\w*|withdraw\w*|denunciation|abrogat\w+|gives?|given|superseded|expir\w+ of)/u;
const again = /\b(?:further|additional|another|successive|longer|more|like|equal|same|similar|again|anew|new|subsequent|consecutive|extension|renew\w*|extended|prolonged)\b/u;

const anchorRules: readonly (readonly [RegExp, TermAnchor])[] = [
  [/\b(?:from|after|since|following|with|upon|of|on) (?:the )?(?:date of |day of |moment of |time of |initial date of )?(?:the |its |their )?(?:provisional (?:application|entry))/u, 'provisional-application'],
  [/\b(?:from|after|since|following|with|upon|of|on) (?:the )?(?:date of |day of |moment of |time of |initial date of )?(?:the |its |their )?(?:entry|entering|coming|comes|enters|taking)/u, 'entry-into-force'],
  [/\b(?:from|after|since|following|with|upon|of|on) (?:the )?(?:date |day |moment |time )?(?:of )?(?:the |its |their )?(?:exchange|ratifications? (?:are|have been) exchanged)/u, 'exchange'],
  [/\b(?:from|after|since|following|with|upon|of|on) (?:the )?(?:date of |day of |moment of |time of )?(?:the |its |their )?(?:signature|signing|date hereof|present date)/u, 'signature'],
];

const anchored = (s: Sentence, from: number, to: number): { readonly anchor: TermAnchor | null; readonly anchorDate: ReturnType<typeof daysIn>[number]['on'] | null } => {
  const tail = s.words.slice(from, to);
  const day = daysIn(s, from, to)[0];
  if (day !== undefined && /\b(?:from|commencing|beginning|starting|counted|as of|effective|since)\b[^,]{0,30}$/u.test(s.words.slice(from, day.from))) return { anchor: 'date', anchorDate: day.on };
  return { anchor: anchorRules.find(([p]) => p.test(tail))?.[1] ?? null, anchorDate: null };
};

/** A clause of the term and the piece that holds it. */
export interface FoundTerm { readonly term: Term; readonly piece: Piece; readonly doubts: readonly Doubt[] }

const fixedOf = (p: Piece, found: string, at: number): FoundTerm | null => {
  const value = lengthOf(found);
  if (value === undefined) return null;
  const { anchor, anchorDate } = anchored(p.sentence, at, Math.max(p.to, Math.min(p.sentence.words.length, at + 140)));
  const own: TermAnchor = anchor ?? (/\benters? in|come in|in force on|\bsignature\b/u.test(p.sentence.words.slice(0, p.verb)) ? (/signature|signed/u.test(p.sentence.words.slice(0, p.verb)) && !/force/u.test(p.sentence.words.slice(0, p.verb)) ? 'signature' : 'entry-into-force') : 'entry-into-force');
  return { term: { kind: 'fixed', length: value, anchor: own, anchorDate, isAnchorAssumed: anchor === null }, piece: p, doubts: [] };
};

const untilDay = (p: Piece): FoundTerm | null => {
  const tail = p.sentence.words.slice(p.after, p.to);
  const day = daysIn(p.sentence, p.after, p.to).find((d) => /\b(?:until|till|through|to|up to|on|before|including|ending)\b(?: and including)?(?: midnight)?(?: (?:of|on))?(?: the)?(?: end of)? $/u.test(p.sentence.words.slice(p.after, d.from)));
  if (day === undefined || /\bentry into force\b/u.test(tail.slice(0, day.from - p.after))) return null;
  const from = daysIn(p.sentence, 0, p.verb).findLast((d) => d.on < day.on)?.on ?? daysIn(p.sentence, p.after, day.from)[0]?.on ?? null;
  return { term: { kind: 'until-date', until: day.on, from }, piece: p, doubts: [] };
};

const untilEvent = (p: Piece): FoundTerm | null => {
  const m = /\b(?:until|as long as|so long as|for as long as|for the duration of|pending|on the date on which|upon the (?:completion|entry))\b (.{8,160})/u.exec(p.sentence.words.slice(p.after, p.to));
  return m === null ? null : { term: { kind: 'until-event', event: m[1]!.trim() }, piece: p, doubts: [] };
};

/** "for twelve months from the date when one Party notifies": the length of a notice, not of the term. */
const noticeBehind = /^,? ?(?:from|after|following|as from|of|since) (?:the )?(?:date|day|moment|time|receipt|notification|denunciation)?,? ?(?:when|on which|of|that)?[^.]{0,60}?\b(?:notif\p{L}+|notice|denounc\p{L}+|denunciation|inform\p{L}+)/u;

/** How long it goes on once it has been denounced is the length of the notice. */
const afterNotice = /^\W*(?:in (?:the|such|this|that) (?:event|case)(?: of (?:the )?(?:termination|denunciation))?)\b/u;

const readPiece = (p: Piece): FoundTerm | null => {
  if (afterNotice.test(p.sentence.words)) return null;
  const tail = p.sentence.words.slice(p.after, p.to);
  const whole = p.sentence.words.slice(p.from, p.to);
  const fixed = forLength.exec(tail) ?? (p.verb === p.from || /^(?:expire|terminate|lapse|end)/u.test(p.sentence.words.slice(p.verb, p.after)) ? bareLength.exec(tail) : null);
  if (fixed !== null && noticeBehind.test(tail.slice(fixed.index + fixed[0].length))) return { term: { kind: 'indefinite' }, piece: p, doubts: [] };
  if (fixed !== null && fixed.index < 90 && !again.test(tail.slice(0, fixed.index + fixed[0].length + 12).replace(/\bfor a further period of ten years after\b/u, ''))) {
    return fixedOf(p, fixed[1]!, p.after + fixed.index + fixed[0].length);
  }
  const day = untilDay(p);
  if (day !== null) return day;
  const rest = p.sentence.words.slice(p.after);
  if (endless.test(tail) || untilNotice.test(rest.slice(0, 260)) || endless.test(whole.slice(p.verb - p.from))) return again.test(tail.slice(0, 40)) ? null : { term: { kind: 'indefinite' }, piece: p, doubts: [] };
  return untilEvent(p);
};

const nounForm = (m: Material, s: Sentence): Piece | null => {
  const hit = new RegExp(`\\b(?:the )?(?:initial |total )?(?:duration|validity|term|period of validity|period|life) of ${m.own.phrase} (?:shall be|is|will be|shall extend|shall last|is fixed|shall not exceed)(?: (?:fixed|limited|set))?`, 'u').exec(s.words);
  return hit === null ? null : { sentence: s, from: hit.index, verb: hit.index, after: hit.index + hit[0].length, to: s.words.length };
};

const conference = new RegExp(`\\b(${lengthPattern}) after the (?:entry|coming) into force .{0,60}\\b(?:conference|meeting)\\b.{0,80}\\bdecide whether`, 'u');

const tailOf = /\b(?:investments?|contracts?|projects?|rights|obligations|claims) (?:made|concluded|entered|acquired|arising|which|begun|started|already|that|in respect)/u;

/** Pieces about duration in the order of the text, those of goods and contracts left out. */
const durationPieces = (m: Material, s: Sentence): readonly Piece[] => {
  if (!/force|effect|valid|conclud|duration|period|year|unlimited|indefinite|permanent|apply|last|expire|terminat|operat|binding/u.test(s.words)) return [];
  const found = piecesOf(m.own, m.sentences, s, remainVerb).filter((p) => !tailOf.test(s.words.slice(p.from, Math.min(p.to, p.after + 120))));
  const noun = found.length === 0 ? nounForm(m, s) : null;
  return noun === null ? found : [noun];
};

/** How long the instrument is to last, as found; null where the text says nothing. */
export const findTerm = (m: Material): FoundTerm | null => {
  const found: FoundTerm[] = [];
  for (const s of m.sentences) {
    for (const p of durationPieces(m, s)) {
      const t = readPiece(p);
      if (t !== null) found.push(t);
    }
    const review = conference.exec(s.words);
    if (review !== null) found.push({ term: { kind: 'fixed', length: lengthOf(review[1]!)!, anchor: 'entry-into-force', anchorDate: null, isAnchorAssumed: false }, piece: { sentence: s, from: review.index, verb: review.index, after: review.index, to: s.words.length }, doubts: [{ note: 'what follows after this time is left to a conference', span: spanIn(s, review.index, s.words.length) }] });
  }
  return found.find((t) => t.term.kind === 'fixed') ?? found.find((t) => t.term.kind === 'until-date') ?? found.find((t) => t.term.kind === 'indefinite') ?? found[0] ?? null;
};

/** The term as a clause. */
export const termOf = (found: FoundTerm | null): Clause<Term> => (found === null ? notStated : stated(found.term, [spanOf(found.piece)], found.doubts));
