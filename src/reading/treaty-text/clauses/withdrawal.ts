import type { Clause, Exit, ExitTiming, Withdrawal } from '../../../core/clauses.ts';
import type { Span } from '../../../core/span.ts';
import { lengthPattern } from './lengths.ts';
import { piecesOf } from './piece.ts';
import { noticeIn, waitingIn, windowIn, withoutWaiting } from './exit-words.ts';
import { notStated, stated, type Material } from './reading.ts';
import { leadOf, spanIn, type Sentence } from './sentence.ts';
import { subjectOf, isCarried } from './subject.ts';
import type { FoundTerm } from './term.ts';

const may = /\b(?:may|my(?= (?:secede|denounce|withdraw|terminate))|can|could|shall have the right|has the right|have the right|shall have (?:the|a) right|shall be (?:entitled|free|at liberty|allowed)|is (?:entitled|free)|are entitled|be entitled|reserves? (?:the|to itself the) right|shall have the (?:option|power|faculty)|shall be able)\b(?: also| however| thereafter|,[^,]{0,160},)?(?: at any time| however| also| to| of| in \p{L}+ing its national sovereignty|,){0,3}/u;
const leave = '(?:denounce|denouncing|terminate|terminating|withdraw(?:ing)?|secede|cancel|abrogate|renounce|revoke|end|leave (?=this|the)|discontinue|repudiate|bring to an end|retire|cease to be a (?:party|member)|give (?:\\p{L}+ ){0,6}?notice|notify|inform|announce|declare|communicate|my secede|serve|put an end|propose (?:the )?termination|request termination)';
const active = new RegExp(`${may.source}(?: [\\p{L}'-]+,?){0,26}? ${leave}\\b`, 'u');
const passive = /\b(?:may|can|shall|will|could|might|is|to)(?: \p{L}+){0,4}? (?:be )?(?:denounced|terminated?|cancelled|canceled|ended|abrogated|revoked|terminable|discontinued|withdrawn from|cease to be in force|subject to (?:termination|denunciation))\b/u;
const stop = /\b(?:unless|if it (?:has|is) not(?= (?:been )?(?:denounced|terminated))|(?:which|who|as|that) (?:do|does|have|has|shall) not(?= (?:\p{L}+ )?denounc)|if (?:neither|none|no|not)|provided(?: that)?(?: neither| none| no| it)|except (?:if|when|where)|in the absence of|failing|as long as neither|so long as neither|until|till|upon (?:the )?expir\p{L}+ of)\b[^.;]{0,260}?\b(?:notice|notif\p{L}+|denounc\p{L}+|denunciation|terminat\p{L}+|inform\p{L}*|cancel\p{L}*|withdraw\p{L}*|expressed|signif\p{L}+|declar\p{L}+|intention|gives?|manifest\p{L}*|communicat\p{L}+|object\p{L}*)/u;
const wish = /\b(?:wish\p{L}*|desir\p{L}*|intend\p{L}*|decid\p{L}*|intention|that (?:withdraws|denounces|terminates)) (?:to |of )?(?:terminat\p{L}+|denounc\p{L}+|withdraw\p{L}*|end|cancel)/u;
const nounNotice = /\b(?:notice|notification|instrument|declaration) of (?:(?:its|the|such|their|intention|intent|intended) ){0,3}(?:to )?(?:terminat\p{L}+|denunciation|denounc\p{L}+|withdraw\p{L}*|secession|cancellation)|\b(?:denunciation|withdrawal) (?:of this|from this|of the|from the|shall be|shall take|takes|may)/u;
/** "No State shall withdraw before …": held back, and so allowed afterwards. */
const heldBack = /\bno (?:[\p{L}-]+ ){1,4}(?:shall|may|can) (?:withdraw|denounce|terminate)\b[^.;]{0,80}\b(?:before|until|prior to)\b/u;
const effect = /^[^,]{0,70}\b(?:denunciation|withdrawal|termination|notice|secession|notification|renunciation|cancellation|agreement|convention|treaty|protocol|it|statute|same|(?:such|that|this|latter) (?:a )?(?:case|event))\b[^.]{0,160}?\b(?:takes? (?:effect|place)|tak(?:e|en|ing) effect|(?:remain|continue)s? in force (?:until|for)|comes? into (?:effect|force|operation)|effective|terminates?|terminated|cease[sd]? to|expires?|come to an end|lapse|be deemed|be valid|end|produce its effects?|shall be (?:made|given|notified|in writing|effected|addressed|communicated|deposited|transmitted|simultaneously communicated)|(?:shall|must|will) (?:give|notify|inform|include|specify))\b/u;
const special = /\b(?:in respect of (?:any|one or more|its|part|each|a|those|all|one|some|either)(?! (?:(?:denouncing|seceding|withdrawing|such|contracting) )?(?:state|party|government|member))|territor\p{L}+|serious|breach|violat\p{L}+|separately|constituent|antilles|aruba|amendment|ceases to be a member|non-?payment|emergency|fundamental change|expulsion|extension of th\p{L}+ to)\b/u;
const foreign = /\b(?:arbitra\p{L}+|tribunal|contract of|employ\p{L}+|licen[cs]e|designat\p{L}+ (?:of|airline)|operat\p{L}+ (?:the|of|its) |consultations? (?:shall|may)|airlines?|benefits? (?:of|payable)|pension|member of the (?:tribunal|council|board)|reservation|declaration under|signature|authoriz|suspend)\b/u;
/** All of them, or a body of theirs, decide. */
const jointly = /\b(?:unanimous|mutual|common|joint) (?:\p{L}+ )?(?:agreement|consent|decision|accord)\b|\b(?:council|assembly|conference|commission|committee|all (?:the )?(?:\p{L}+ )?parties)\b[^.;]{0,90}\b(?:decides?|agrees?)\b/u;
/** An end that comes by itself. */
const byEvent = /\b(?:cease to (?:be in force|have effect|apply)|expire|lapse|come to an end|terminated?)(?: automatically)?,? (?:on|upon|if|when|in the event|in case|as soon as|once)\b/u;
const mutual = /\b(?:by|with|through|upon|on|subject to) (?:the )?(?:mutual|common|joint|unanimous)? ?(?:written )?(?:agreement|consent|decision|accord)\b/u;

/** The words of a sentence speak of leaving the instrument itself. */
const aboutOwn = (m: Material, s: Sentence, at: number): boolean => {
  const around = s.words.slice(Math.max(0, at - 260), at + 320);
  if (m.own.anywhere.test(around) || /\b(?:therefrom|hereof|thereof|denunciation|denounce (?:it|the same)|withdraw(?:al)? from (?:the|this)|notice of (?:withdrawal|termination|denunciation)|withdraw by|may withdraw)\b/u.test(around)) return true;
  return /\bit\b/u.test(around) && isCarried(m.own, m.sentences, s, at);
};

type CoreKind = 'may' | 'passive' | 'stop' | 'noun';
interface Core { readonly sentence: Sentence; readonly kind: CoreKind; readonly from: number; readonly at: number }

const object = /\b(?:terminat\p{L}+|cancel\p{L}*|end|denounc\p{L}+|withdraw(?:ing|al)?(?: from)?|revoke|abrogate) (?:of )?(?:(?:either |wholly |partly |at any time )?(?:in whole or in part|wholly or (?:partly|in part)|or partly|in part)?,? )?(?:the |its |any |this |that |such |a |an |his )?(?:\p{L}+ ){0,2}?(ratification|acceptance|accession(?! to (?:this|the present))|designation|contract|participation(?! in)|provisional application|operations?|consultations?|concession|proposal|request|reservation|declaration|approval|service|application of (?:this|the|any)|suspension|status|project|support|permit|licen[cs]e|authorization|signature|statement|invitation|rights?|permission|measures?|loan|investment|employment)\b|\b(?:denounce|terminate|cancel) (?:them|those|these|other)\b/u;

/** "shall terminate on the expiration of twelve months from the date of a written notice": the way out is told by how the end comes. */
const afterNotice = new RegExp(`\\b(?:within|on|upon|after|at|until|till|for|by)(?: the)?(?: expir\\p{L}+| end| lapse)?(?: of)?(?: a| the)?(?: period of)? ?${lengthPattern} (?:from|since|after|following)\\b[^.;]{0,160}?\\b(?:notice|notif\\p{L}+|denounc\\p{L}+|denunciation|inform\\p{L}+)`, 'u');
const endVerb = /\b(?:remains?|continues?|terminates?|be terminated|ceases?|expires?|lapses?)\b/gu;

/** "may withdraw substantially equivalent coverage": something is taken back, and nobody leaves. */
const takesBack = /\bwithdraw (?!from\b|by\b|on\b|upon\b|at\b|after\b|if\b|with\b|without\b|in\b|voluntarily\b|there|and\b|or\b|only\b|freely\b|unilaterally\b|it(?:self)?\b|at any\b|either\b|before\b|prior\b|subject\b|not\b)[\p{L}-]+/u;

/** What may be withdrawn or notified here is no instrument. */
const lesser = /\b(?:reservations?|objections?|declarations?|statements?)\b[^,;.]{0,70}$/u;

/** The instrument was named just before, in the same article. */
const isNear = (m: Material, s: Sentence): boolean => m.sentences.slice(Math.max(0, s.index - 3), s.index).some((x) => x.article === s.article && m.own.anywhere.test(x.words));

/** "may withdraw from the protocol", in the convention under which protocols are made. */
const otherNoun = /\b(?:withdraw(?:al)? from|denounce|terminate) (?:the|that|such|any|a) (protocol|annex|convention|agreement|treaty)\b/u;
const isOfOther = (m: Material, words: string): boolean => { const noun = otherNoun.exec(words)?.[1]; return noun !== undefined && noun !== m.own.noun && (noun === 'protocol' || noun === 'annex') && !new RegExp(`\\bth(?:is|e present) ${noun}\\b`, 'u').test(words); };

/** Speaks of lasting, though it does not name the instrument. */
const lasts = /\b(?:(?:remain|continue)s? (?:\p{L}+ ){0,3}?(?:in|to|valid|effective|binding)|renew|extend|prolong|valid|in force|in effect|tacit|automatic|concluded|year to year|duration)\p{L}*/u;

const isJoint = (words: string): boolean => jointly.test(words) && !/\bnotice|\bnotif|denounc/u.test(words);

const coreOf = (m: Material, s: Sentence): Core | null => {
  const w = s.words;
  if (!/terminat|denounc|denunciation|withdraw|secede|cancel|notice|notif|abrogat|renounce|ended|inform|cease|discontinu|revoke/u.test(w)) return null;
  if (isOfOther(m, w)) return null;
  const a = active.exec(w);
  if (a !== null && aboutOwn(m, s, a.index) && !lesser.test(w.slice(Math.max(0, a.index - 90), a.index)) && !(takesBack.test(w.slice(a.index, a.index + a[0].length + 40)) && !/\bfrom (?:this|the|it)\b|denounc|terminat/u.test(w.slice(a.index, a.index + 200))) && (/denounc|terminat|withdraw|secede|abrogat|cancel|renounce|intention|desire|notice of|decision to|discontinue|\bend\b|\bleave (?:this|the)\b/u.test(w.slice(a.index, a.index + 420))) && !object.test(w.slice(a.index, a.index + a[0].length + 90)) && !foreign.test(w.slice(Math.max(0, a.index - 60), a.index + a[0].length + 40))) {
    return { sentence: s, kind: 'may', from: leadOf(w), at: a.index };
  }
  const h = heldBack.exec(w);
  if (h !== null && m.own.anywhere.test(w)) return { sentence: s, kind: 'may', from: leadOf(w), at: h.index };
  const p = passive.exec(w);
  if (p !== null) {
    const subject = subjectOf(m.own, w, p.index);
    const isOwn = subject.kind === 'own' || ((subject.kind === 'it' || subject.kind === 'joined' || subject.kind === 'none') && isCarried(m.own, m.sentences, s, p.index));
    if (isOwn && !subject.isSubordinate && (!mutual.test(w) || /\bnotice|notif/u.test(w)) && !/\bshall terminate (?:on|upon|if|when|in the event)|automatically terminat|\bshall be terminated (?:in the event|if|when|on|upon)/u.test(w) && !((byEvent.test(w) || /\b(?:shall|will) (?:\p{L}+ ){0,2}?(?:terminate|expire)\b/u.test(w)) && !/\bnotice|\bnotif|denounc/u.test(w))) return { sentence: s, kind: 'passive', from: subject.kind === 'own' ? subject.from : leadOf(w), at: p.index };
  }
  const u = stop.exec(w);
  if (u !== null && /\b(?:remain|continue|renew|extend|prolong|valid|in force|tacit|automatic|duration|until|till|concluded|in effect|year to year|effective|operative|apply)\p{L}*/u.test(w) && (m.own.anywhere.test(w) || (lasts.test(w) && isNear(m, s) && isCarried(m.own, m.sentences, s, u.index))) && /\bnotice|denounc|denunciation|terminat|cancel|withdraw|intention|desire|wish|contrary|\bend\b|expir|not to (?:renew|extend)|discontinu/u.test(u[0] + w.slice(u.index + u[0].length, u.index + u[0].length + 160)) && !/\bentry into force|enters? into force/u.test(u[0]) && !isJoint(w.slice(u.index, u.index + u[0].length + 160))) {
    return { sentence: s, kind: 'stop', from: u.index, at: u.index };
  }
  const v = afterNotice.exec(w);
  if (v !== null && piecesOf(m.own, m.sentences, s, endVerb).some((x) => x.after <= v.index && v.index - x.after < 90)) return { sentence: s, kind: 'stop', from: v.index, at: v.index };
  const n = wish.exec(w) ?? nounNotice.exec(w);
  if (n !== null && aboutOwn(m, s, n.index) && !foreign.test(w.slice(0, n.index)) && !object.test(w)) return { sentence: s, kind: 'noun', from: leadOf(w), at: n.index };
  return null;
};

/** One way out: the sentence that opens it and those right behind it that say when it takes effect. */
interface Block { readonly core: Core; readonly parts: readonly Sentence[]; readonly words: string; readonly isSpecial: boolean }

const partsMax = 4;
/** Sentences on other things that may stand between the right to leave and the day on which leaving takes effect. */
const asideMax = 2;

/** A way out of its own begins here. */
const opens = (words: string): boolean => active.test(words) || /\b(?:may|can) (?:\p{L}+ ){0,4}?be (?:terminated|denounced|cancelled)\b/u.test(words);

/** Of another instrument, or of what outlives this one. */
const aside = /^(?:if|should|when) the (?:\p{L}+ )?(?:convention|agreement|treaty|protocol) of\b|\bevent of (?:the )?(?:termination|denunciation)[^,]*, any rights?\b/u;

/** The sentence says when, or how, the leaving just spoken of is to be done. */
const follows = (s: Sentence): boolean =>
  effect.test(s.words) && !opens(s.words) && !aside.test(s.words) && !/\b(?:deemed|acknowledg\p{L}+)\b/u.test(s.words) && (!/\b(?:shall not (?:affect|release|prejudice)|without prejudice|amendment)/u.test(s.words) || noticeIn(s.words) !== null);

/** Says when it takes effect, so that what stands between is no more than an aside. */
const settles = (s: Sentence): boolean => follows(s) && /\b(?:denunciation|withdrawal|termination|notice|notification|renunciation|agreement|convention|treaty|protocol)\b/u.test(s.words) && noticeIn(s.words) !== null;

const blockOf = (m: Material, core: Core): Block => {
  const parts: Sentence[] = [core.sentence];
  const { article } = core.sentence;
  const start = core.sentence.words.slice(core.kind === 'stop' ? core.from : 0);
  const words = (): string => [start, ...parts.slice(1).map((s) => s.words)].join(' ');
  for (let i = core.sentence.index + 1; i < m.sentences.length && parts.length < partsMax; i += 1) {
    const s = m.sentences[i]!;
    if (s.article !== article) break;
    if (follows(s)) { parts.push(s); continue; }
    if ((opens(s.words) && !isOfOther(m, s.words)) || noticeIn(withoutWaiting(words(), waitingIn(words()))) !== null) break;
    const next = m.sentences.slice(i + 1, i + 1 + asideMax).find((x) => x.article === article && settles(x));
    if (next === undefined) break;
    i = next.index;
    parts.push(next);
  }
  return { core, parts, words: words(), isSpecial: special.test(core.sentence.words.slice(Math.max(0, core.at - 120), core.at + 240)) };
};

const yearEnd = /\bdecember (?:31(?:st)?|thirty-first)\b|\bthirty-first (?:day )?of december\b|\b(?:end|close|expir\p{L}+|termination|last day) of (?:the|any|each|a|that|such|every|the current|the same|the then current|the following|the next)? ?(?:current |following |next |same |relevant |respective )?(?:calendar |civil )?year\b|\b31(?:st)? (?:of )?december\b/u;
/** "At any time … by notice of six months to the end of the year". */
const tiedToYear = /\b(?:months?|weeks?|days?|effect|effective|notice|force|terminate)\b(?: until| in advance| prior)?,? (?:to|before|prior to|at|from|until|on) (?:the )?(?:end|close|expiry) of (?:the|any|each|a)(?: \p{L}+)? year\b/u;
const termEnd = /\b(?:expir\p{L}+|end|termination|lapse|conclusion|close) of (?:(?:the|any|each|such|that|this|a|every|its|either|of|one|said|same|initial|current|first|original|successive|additional|subsequent|then|respective|relevant|corresponding|further|ongoing|running|fixed|five|ten|three|two|one|four|given|extended|renewed|-year|year|years?|this) ?){0,8}(?:period|term|validity|duration|extension|agreement|treaty|convention|protocol|two|three|five|ten|twenty|year period)|\b(?:expires|expiry date|date of expiry|date of (?:its )?expir\p{L}+|before (?:its|the) expir\p{L}+|validity expires|period expires|prior to (?:its|such) expir\p{L}+|to the expiry)/u;
const monthNames = 'january|february|march|april|may|june|july|august|september|october|november|december';
const dayNumber = '(?:\\d{1,2}(?:st|nd|rd|th)?|first|thirtieth|thirty-first)';
const fixedDay = new RegExp(`\\b(?:on|by|before|from|after|than|following|effect on|effect from|prior to|same) (?:the )?(?:${dayNumber} (?:day )?(?:of )?(${monthNames})|(${monthNames}) (?:the )?${dayNumber})(?! ?,? ?\\d{4})`, 'u');

const firstPeriod = /\b(?:after|upon|on|at|following) (?:the )?(?:expir\p{L}+|end|lapse|termination|conclusion) of (?:the |this |that |such )?(?:initial|first|said|above-mentioned|\p{L}+-year|above|aforesaid|aforementioned|five|ten|three|two|original)\b|\bat any time thereafter\b|\bafter (?:that|this|the said|the initial|such) (?:period|time|term|date)\b/u;

const timingOf = (b: Block, found: FoundTerm | null, hasWait: boolean, isBeforeEnd: boolean): ExitTiming => {
  const w = b.words;
  const isFixed = found?.term.kind === 'fixed' || found?.term.kind === 'until-date';
  const days = [...w.matchAll(new RegExp(fixedDay.source, 'gu'))].length;
  if (days > 1) return 'fixed-date';
  const isYear = yearEnd.test(w) && !(b.core.kind === 'stop' && isFixed && !/\bcalendar|\bcivil|december/u.test(w));
  if (isYear && (!/\bany time\b/u.test(w) || tiedToYear.test(w))) return 'end-of-calendar-year';
  if (days > 0 && !/\bany time\b/u.test(w)) return 'fixed-date';
  if (hasWait || /\b(?:any time after|not before|not earlier than|only after) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}, \d{4})/u.test(w)) return 'after-waiting';
  if (b.core.kind === 'stop' && /\b(?:terminat\p{L}+|denounc\p{L}+) (?:sooner|earlier|previously|prior to|before that)\b|\b(?:sooner|earlier) (?:terminat|denounc)/u.test(w)) return 'any-time';
  if (b.core.kind === 'stop' && isFixed) {
    if (/\b(?:until|till)\b/u.test(w.slice(0, 12)) || /\bthereafter|after (?:that|this|the said|the expir)/u.test(b.core.sentence.words.slice(0, b.core.at)) && !isBeforeEnd && !/\bperiods?\b|year to year|renew|extend|prolong/u.test(b.core.sentence.words)) return 'after-initial';
    return 'end-of-term';
  }
  if (/\bany time\b/u.test(w) && !/\bthereafter\b|\bafter the\b/u.test(w.slice(0, 200))) return 'any-time';
  if (isFixed && (firstPeriod.test(w) || /^\W*(?:\d\W*)?thereafter\b/u.test(w))) return 'after-initial';
  if (isBeforeEnd && (termEnd.test(w) || isFixed)) return 'end-of-term';
  if (termEnd.test(w) && isFixed && !/\bany\b/u.test(w.slice(0, 60))) return 'end-of-term';
  return 'any-time';
};

const daysOfYear = (s: Sentence): readonly string[] => [...s.words.matchAll(new RegExp(fixedDay.source, 'gu'))].map((m) => {
  const month = monthNames.split('|').indexOf(m[1] ?? m[2] ?? '') + 1;
  const day = /\d{1,2}/.exec(m[0])?.[0] ?? (/thirty-first/u.test(m[0]) ? '31' : /thirtieth/u.test(m[0]) ? '30' : '1');
  return `--${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
});

const noticeFromOf = (words: string): Exit['noticeFrom'] =>
  /\bregist/u.test(words) ? 'registration' : /\b(?:receipt|received|receives)\b/u.test(words) ? 'receipt' : /\bdeposit/u.test(words) ? 'deposit' : /\b(?:dispatch|despatch|sent)\b/u.test(words) ? 'dispatch' : 'notice';

const blockSpan = (b: Block): Span => {
  const { words } = b.core.sentence;
  const rest = b.core.kind === 'stop' ? /, (?=(?:it|this agreement|the agreement|the treaty|this treaty|the convention|this convention) (?:shall|will)\b)/u.exec(words.slice(b.core.from)) : null;
  const first = spanIn(b.core.sentence, b.core.kind === 'may' && b.core.at - b.core.from > 300 ? b.core.at : b.core.from, rest === null ? words.length : b.core.from + rest.index);
  const last = b.parts.at(-1)!;
  return { start: first.start, end: b.parts.length === 1 ? first.end : spanIn(last, 0, last.words.length).end };
};

const exitOf = (b: Block, found: FoundTerm | null): Exit => {
  const waits = waitingIn(b.words);
  const rest = withoutWaiting(b.words, waits);
  const notice = noticeIn(rest);
  const timing = timingOf({ ...b, words: rest }, found, waits.length > 0, notice?.isBeforeEnd ?? false);
  const wait = waits[0];
  const days = timing === 'fixed-date' ? b.parts.flatMap(daysOfYear) : [];
  return {
    timing, notice: notice?.length ?? null, noticeFrom: noticeFromOf(rest), window: timing === 'end-of-term' ? windowIn(rest) : null,
    earliestNotice: wait === undefined || wait.isEffect ? null : wait.length, earliestEffect: wait !== undefined && wait.isEffect ? wait.length : null,
    countedFor: wait?.isForParty === true ? 'party' : 'instrument', noticeBy: days.length > 1 ? days[0]! : null, effectDay: days[1] ?? days[0] ?? null, align: notice?.align ?? null, span: blockSpan(b),
  };
};

const rank = (e: Exit, b: Block): number => (b.core.kind === 'noun' ? 20 : 0) + (e.notice === null && e.timing !== 'fixed-date' && e.timing !== 'end-of-calendar-year' ? 10 : 0) + (e.timing === 'any-time' ? 0 : e.timing === 'end-of-term' ? 2 : 1);

/** How a party may leave. The exits are those of the text, the most general first. */
export const withdrawalOf = (m: Material, found: FoundTerm | null): Clause<Withdrawal> => {
  const blocks: Block[] = [];
  let covered = -1;
  for (const s of m.sentences) {
    if (s.index <= covered) continue;
    const core = coreOf(m, s);
    if (core === null) continue;
    const b = blockOf(m, core);
    covered = b.parts.at(-1)!.index;
    blocks.push(b);
  }
  const general = blocks.filter((b) => !b.isSpecial);
  const kept = general.length > 0 ? general : blocks;
  const ranked = kept.map((b) => ({ b, exit: exitOf(b, found) })).toSorted((x, y) => rank(x.exit, x.b) - rank(y.exit, y.b));
  const clear = ranked.filter((x) => x.b.core.kind !== 'noun');
  const isTold = (x: (typeof ranked)[number]): boolean => x.exit.notice !== null || x.exit.timing === 'fixed-date';
  const told = clear.some(isTold) ? clear.filter(isTold) : ranked.filter((x) => isTold(x));
  const shown = (told.length > 0 ? told : clear.length > 0 ? clear : ranked).map((x) => x.exit).slice(0, 4);
  return shown.length === 0 ? notStated : stated({ allowed: true, exits: shown }, shown.map((e) => e.span));
};

