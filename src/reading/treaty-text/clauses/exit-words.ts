import { countPattern, lengthOf, lengthPattern, ordinalOf, ordinalPattern } from './lengths.ts';
import type { Alignment, DurationText, Exit } from '../../../core/clauses.ts';
import { parseDuration, printDuration } from '../../../core/duration.ts';

/** How long before its effect a notice must be given, and the day its effect is moved to. */
export interface Notice { readonly length: DurationText; readonly align: Alignment | null; readonly isBeforeEnd: boolean }

const L = `(${lengthPattern})`;
const least = '(?:at least |not less than |not later than |no later than |no less than |not earlier than |a minimum of |about |of |only |within )?';
const passes = '(?:,? or (?:such|any|at) [^,.;]{0,120},)? ?(?:after|from|following|later|subsequent to|as from|counted from|has elapsed|have elapsed|since|thereafter|upon)';
const receipt = '(?:receipt|received|notice|notif|communicat|denunciation|denounc|deposit|registr|withdrawal|such|it (?:was|is|has)|the other|having|given|its (?:receipt|deposit|notification|communication)|on which|the date|the day|that date|this|the said|delivery|day of|transmi|the (?:intention|declaration|submission)|announc|written|one|either|been (?:given|received))';

const beforeEnd = new RegExp(`\\b${least}${L} (?:'s |')?(?:(?:in advance )?(?:of|to)|before|prior to|previous to|preceding|in advance of|ahead of|to|previously to|before hand to)(?= (?:the |any |such |each |that |its |this |any such )?(?:date |day |time )?(?:of |on which |when )?(?:the |its |such |this |that |each |any )?(?:\\p{L}+ ){0,5}?(?:expir|end|terminat|lapse|conclusion|period|term|renew|date|date|validity|said|fixed|close|current|31|30|anniversary|first of january|year|time|termin|cessation|intended|proposed|completion|effective|ensuing|duration|leav|withdraw|five|ten))`, 'u');
const advance = new RegExp(`\\b${least}${L} (?:'s |')?(?:in advance|beforehand|before ?hand|previously|ahead|earlier|before(?=[ ,.;]*$))`, 'u');
const noticeOf = new RegExp(`\\b${least}${L}(?:'s?|')? ?(?:of )?-?(?:(?:prior|previous|advance|written|formal|due|official|such|a|clear|full|calendar|diplomatic|or longer|preliminary) ){0,3}(?:notice|notification|warning|denunciation)\\b`, 'u');
const givingOf = new RegExp(`\\b(?:notice|notification)s? (?:\\p{L}+ ){0,6}?(?:of|shall be|is|being|must be) ${least}${L}`, 'u');
const effectAfter = new RegExp(`\\b${L}${passes}(?= (?:the )?(?:date |day |time )?(?:of |on |in |when |that )?(?:the |its |such |which |said |this |any |that |a )?(?:[\\p{L}-]+,? ){0,3}?${receipt})`, 'u');
const elapses = new RegExp(`\\b(?:until|till|on|upon|at|after|with|only after) (?:the )?(?:expir\\p{L}*|end|lapse|expiration|termination|completion|period|passage)(?: of)?(?: a| the)?(?: further)?(?: period| term| notice period)?(?: of)? ?${L}`, 'u');
const nthDay = new RegExp(`\\bthe (${ordinalPattern}) day (?:after|following|from|next)`, 'u');
const nthMonth = new RegExp(`\\bfirst day of the (${ordinalPattern}) (?:calendar )?month (?:following|after|from|which follows)`, 'u');
const monthAfter = new RegExp(`\\bfirst day of the (?:calendar )?month (?:next )?following (?:the )?(?:expir\\p{L}+|end|lapse|completion) of (?:a |the )?(?:period of )?(?:at least )?${L}`, 'u');
const takes = new RegExp(`\\b(?:take|takes|taking|have|has|become|becomes|be|terminat\\p{L}*|cease\\p{L}*|expire|lapse|end|void|effective|effect)\\b[^.]{0,60}?(?:within|after|in|be|in the|not (?:earlier|sooner|before) than|only|until|for|within a period of) (?:a period of )?(?:at least )?${L}`, 'u');
/** The end of the year after that of the notice is at least a year away. */
const nextYearEnd = /\b(?:end|close|expiry|december (?:31(?:st)?|thirty-first)|31(?:st)? (?:of )?december) of the (?:calendar |civil )?year (?:following|after|which follows) (?:that|the year|the one|the date)|\bend of the (?:following|next|ensuing) (?:calendar |civil )?year/u;
const monthsEnd = new RegExp(`\\b(?:end|last day|expiration|expiry) of the (?:calendar )?month\\b`, 'u');

const value = (m: RegExpExecArray | null, n = 1): DurationText | null => (m === null ? null : lengthOf(m[n]!) ?? null);

/** Time that must pass before notice may be given at all: it is taken out of the words before the notice itself is looked for. */
export interface Waiting { readonly length: DurationText; readonly from: number; readonly to: number; readonly isForParty: boolean; readonly isEffect: boolean }

const start = '(?:entry|coming|enter\\p{L}*|comes?|has (?:been|entered)|(?:date|day) (?:on|of|from|upon|when) (?:which )?(?:this|its|it\\b(?! (?:is|was|has been|were|shall have been) (?:registered|received|notified|deposited|communicated|given|made))|the (?:said |present )?(?:entry|coming|agreement|convention|treaty|protocol|present))|signature|its (?:entry|coming)|application|ratif\\p{L}+|this (?:agreement|convention|treaty|protocol|statute)|the (?:agreement|convention|treaty|protocol|statute|present)|it (?:has|enter|came|comes)|exchange|effective date|becoming|enforcement|acceptance|accession|adherence|admission|it became|deposit of its)';
const waitingA = new RegExp(`\\b(?:after|upon|on|at any time after|following|any time after|not (?:earlier|sooner|before) than|from|until|before|within|prior to|at) (?:the )?(?:expir\\p{L}* |end |lapse |completion |elapse |termination |first |initial )?(?:of )?(?:an? )?(?:the )?(?:initial )?(?:first )?(?:period of )?(?:at least )?${L}(?: (?:period|term))? (?:after|from|following|as from|of|since|have elapsed|has elapsed|counted from|dating from|reckoned from|subsequent to|to be counted from|commencing)(?: (?:the )?(?:date|day|time|moment)?(?: (?:of|on|from))? ?(?:which )?(?:the |its |this )?)?(?: ?${start})`, 'u');
const waitingB = new RegExp(`(?:^|[^\\p{L}])${L} after (?:the )?(?:date of )?(?:the |its )?(?:entry|coming) into force`, 'u');
const waitingC = new RegExp(`\\b(?:been|remained|is|has been) in force(?: for that (?:party|state|government))? (?:for )?(?:a period of )?(?:at least )?${L}`, 'u');
const waitingD = new RegExp(`\\bafter (?:it|(?:this|the|the present) \\p{L}+) has been in force (?:for )?(?:a period of )?(?:at least )?${L}`, 'u');

/** Waiting periods of a clause on leaving. */
export const waitingIn = (words: string): readonly Waiting[] => [waitingA, waitingC, waitingD, waitingB].flatMap((p): readonly Waiting[] => {
  const m = p.exec(words);
  const length = value(m);
  if (m === null || length === null) return [];
  const around = words.slice(Math.max(0, m.index - 60), m.index + m[0].length + 90);
  return [{ length, from: m.index, to: m.index + m[0].length, isForParty: /\bfor (?:that|it|the|such|this) (?:\p{L}+ ){0,3}(?:party|state|member|government)|with respect to that|for it\b/u.test(around), isEffect: /\b(?:take|have) effect (?:before|until|earlier)/u.test(around) }];
}).slice(0, 1);

/** The words without the waiting period, so that its length is not taken for the notice. */
export const withoutWaiting = (words: string, waiting: readonly Waiting[]): string =>
  waiting.reduce((w, x) => w.slice(0, x.from) + ' '.repeat(Math.max(0, x.to - x.from)) + w.slice(x.to), words);

/** The least time between notice and effect that the words ask for. */
export const noticeIn = (words: string): Notice | null => {
  const month = nthMonth.exec(words);
  const nth = month === null ? undefined : ordinalOf(month[1]!);
  if (nth !== undefined) return { length: `P${nth}M`, align: 'month-start', isBeforeEnd: false };
  const counted = parseDuration(value(monthAfter.exec(words)) ?? '');
  if (counted !== undefined && counted.days === 0 && counted.weeks === 0) return { length: printDuration({ ...counted, years: 0, months: counted.years * 12 + counted.months + 1 }), align: 'month-start', isBeforeEnd: false };
  const end = beforeEnd.exec(words);
  const other = advance.exec(words) ?? noticeOf.exec(words) ?? givingOf.exec(words);
  const after = effectAfter.exec(words) ?? elapses.exec(words) ?? takes.exec(words);
  const align: Alignment | null = monthsEnd.test(words) && after !== null ? 'month-end' : null;
  if (value(end) !== null && !(after !== null && /\bany time\b/u.test(words) && after.index < end!.index)) return { length: value(end)!, align: null, isBeforeEnd: true };
  if (value(other) !== null && (after === null || other!.index < after.index)) return { length: value(other)!, align: null, isBeforeEnd: false };
  if (value(after) === null && value(other) === null && value(end) === null && nextYearEnd.test(words)) return { length: 'P1Y', align: null, isBeforeEnd: false };
  if (value(after) !== null) return { length: value(after)!, align, isBeforeEnd: false };
  const day = nthDay.exec(words);
  const n = day === null ? undefined : ordinalOf(day[1]!);
  if (n !== undefined) return { length: `P${n}D`, align: null, isBeforeEnd: false };
  return value(other) === null ? null : { length: value(other)!, align, isBeforeEnd: false };
};

const early = `(${countPattern}(?: (?:days?|weeks?|months?|years?))?)`;
const bounds = [
  new RegExp(`\\bnot (?:more|earlier|sooner) than ${early},? (?:and|nor|but|or) (?:not |no )?(?:less|later|fewer) than ${L}`, 'u'),
  new RegExp(`\\b(?:between|from) ${early} (?:and|to) ${L} (?:before|prior to|preceding|previous to)`, 'u'),
  new RegExp(`\\bat the earliest ${early},? (?:and|but) at the latest ${L}`, 'u'),
];

/** The time in which a notice against the end of a term is taken: "not more than twelve and not less than six months before". */
export const windowIn = (words: string): Exit['window'] => {
  const m = bounds.map((p) => p.exec(words)).find((x) => x !== null);
  const closes = m === undefined || m === null ? undefined : lengthOf(m[2]!);
  if (m === undefined || m === null || closes === undefined) return null;
  const unit = /[a-z]+$/.exec(m[2]!)![0];
  const opens = lengthOf(/(?:day|week|month|year)s?$/.test(m[1]!) ? m[1]! : `${m[1]!} ${unit}`);
  return opens === undefined ? null : { opens, closes };
};

const beforeIt = new RegExp(`${L}(?:'s?)?(?: (?:written |prior )?notice)? (?:before|prior to|previous to|preceding|in advance of) ([^.;,]{0,90})`, 'gu');

/** Notice against the end of a later period, where it differs from that against the end of the first; null where it does not. */
export const laterNoticeIn = (words: string, first: DurationText | null): DurationText | null => {
  if (first === null) return null;
  const found = [...words.matchAll(beforeIt)].find((m) => /\b(?:current|subsequent|successive|further|renewed|extended|additional|any such|each such|later|succeeding)\b[^.;,]{0,24}\b(?:periods?|terms?|validity)/u.test(m[2]!) && lengthOf(m[1]!) !== first);
  return found === undefined ? null : lengthOf(found[1]!) ?? null;
};
