import type { Clause, Doubt, EntryIntoForce, EntryMode } from '../../../core/clauses.ts';
import { partiesNamed } from '../named-parties.ts';
import { countOf, countPattern, ordinalOf, ordinalPattern } from './lengths.ts';
import { daysIn } from './days.ts';
import { delayIn } from './delay.ts';
import { spanOf, wordsOf, piecesOf, type Piece } from './piece.ts';
import { notStated, stated, type Material } from './reading.ts';
import { spanIn, type Sentence } from './sentence.ts';
import { isCarried } from './subject.ts';

/** Verbs that bring an instrument into force, in every tense in which a text lays it down. */
const entryVerb = /\b(?:(?:(?<=(?:shall|will) )entry(?= into)|enters?|comes?|be brought|be put|is brought|put|be placed|is put) (?:definitively |finally |definitely |formally |provisionally )?in(?:to)? (?:full )?(?:force|effect|operation)|takes? (?:full )?effect|becomes? (?:effective|operative|binding|valid|operational)|be (?:considered )?(?:as )?effective(?= (?:from|on|upon|as|after|when))|be (?:considered |deemed )?(?:as )?in(?:to)? force(?= (?:from|on|upon|as|after|when))|is effective(?= (?:from|on|upon|as|after|when)))\b/gu;

const joiner = /\b(?:acced\w+|accession|subsequent(?:ly)?|deposit(?:s|ing) [^.]{0,60} after|thereafter|remaining|any other|each other (?:state|government|party)|other (?:states|governments|parties)|its own instrument|after (?:its|the|that|such) (?:date|entry|deposit|coming)|after (?:this|the) (?:\w+ )?(?:agreement|convention|treaty|protocol|statute)\b.{0,40}\bforce|after it has (?:entered|come)|later ratif|after the (?:deposit|conditions)|already in force)/u;
const single = /\b(?:for|with (?:respect|regard) to|in respect of|as regards|in the case of|in regard to|in relation to|as to|between) (?:each|any|every|an|a|the|such|those|other|all|states|that|members?)\b/u;

/** "For each Power from the date of its ratification": every State starts on its own day, and nobody's ratification starts it for the others. */
const eachOnItsOwn = /\b(?:for|with (?:respect|regard) to|in respect of|as regards|in the case of|in regard to|as to) (?:each|every|any) (?:(?:of the )?(?:\p{L}+ ){0,2})?(?:states?|powers?|part(?:y|ies)|governments?|countr(?:y|ies)|members?|signator(?:y|ies))\b.{0,90}\b(?:its|by (?:that|such|the said)|(?:that|such|the said) (?:state|power|party|government|country|member|signatory)|of each|each) /u;

/** A sentence for those who come later, and no rule of the instrument's own start. */
const isForLater = (words: string): boolean => single.test(words) && joiner.test(words) && !/\bfirst (?:two|three|four|five|six|seven|eight|ten|\d+) (?:contracting |signatory )?(?:states|parties|governments|countries|members|instruments)\b|\bthose contracting parties\b/u.test(words);

const everybody = /\b(?:all|both|each|every|either) (?:of )?(?:the )?(?:\p{L}+ ){0,3}(?:states?|part(?:y|ies)|governments?|countries|members|signator\p{L}+|sides?|instruments|ratifications)|\bthe (?:two|three|four|five|six|seven) (?:\p{L}+ ){0,2}(?:governments|states|parties|instruments|countries)|(?<!-)\b(?:last|second|final|latter|later) (?:of the )?(?:\p{L}+ ){0,2}(?:instruments?|ratifications?|deposit)/u;
const exchanged = /\bexchange (?:of|the) (?:the |their )?(?:respective )?(?:instruments? of )?(?:ratif|accept|approv|the ratif|the instruments)|\b(?:instruments? of )?ratifications? (?:\p{L}+ ){0,3}(?:be |been |are |is )?exchanged|exchange of (?:these|those|such|the) instruments|\bthe (?:date|day) (?:of|on which) (?:the |such |that |this |said )?exchange\b(?! of (?:diplomatic )?(?:notes|letters))/u;
const consent = /\b(?:ratif\p{L}*|becom\p{L}+ (?:contracting )?part(?:y|ies)|becom\p{L}+ bound|instruments? (?:of|for|expressing|indicating)|accept(?:ance|ed|ances)|approv(?:al|ed)|become parties|(?:fulfill?ed|satisfied|complied with|met) the (?:requirements|conditions|provisions|formalities) (?:of|in|under|laid down in|set out in|specified in|referred to in|provided for in) (?:(?:sub-?)?paragraphs?|articles?|section)|deposit(?:s|ed|ing)?|acced\p{L}*|accession|consent to be bound)\b/u;
const notified = /\b(?:notif\p{L}+|notes?\b|informed|communicat\p{L}+|advised|exchange of (?:diplomatic )?(?:notes|letters)|diplomatic (?:note|channels)|confirm\p{L}* (?:to each other|each other|that)|reply|replies)/u;
const signed = /\b(?:sign(?:ature|ing|ed|atories)?)\b/u;

const nth = new RegExp(`\\b(${ordinalPattern})(?!s\\b) ?(?:such |of (?:the|such|these) )?(?:\\p{L}+ ){0,3}?(?:instruments?|ratifications?|acceptances?|approvals?|notifications?|signatures?|accessions?|states?|depos\\p{L}*|government|part(?:y|ies)|member|document)`, 'u');
const counted = 'states|powers|governments|parties|members|countries|instruments|ratifications|signatories|acceptances|approvals|accessions|notifications|signatures|organi[sz]ations|entities|nations|them';
const notCounted = 'calendar |consecutive |days?\\b|weeks?\\b|months?\\b|years?\\b|per ?cent|of (?:this|the present) |articles?\\b|paragraphs?\\b|thirds|fourths|quarters|annex|copies|originals|languages';
const several = new RegExp(`(?<!(?:article|paragraph|articles|paragraphs|annex|protocol|resolution|no\\.?) |[\\d/.-])\\b(${countPattern})(?![\\d/.-]) (?!${notCounted})(?:(?!(?:months?|days?|years?|after|from|which|on|until|date|when|before|articles?|paragraphs?)\\b)[\\p{L}/()-]+,? ){0,6}?(?:${counted})\\b`, 'u');
const share = /\b(?:majority|two[-? ]?thirds|one[- ]third|three[-? ]?(?:fourths|quarters)|half|per ?cent(?:um)?|p(?:er|\.) 100|\d{2} ?%)[ ,.;]/u;

interface Needed { readonly n: number | null; readonly required: readonly string[]; readonly isShare: boolean }

const designated = /\b(?:designated|depositary) (?:as )?(?:depositar|governments?)|depositary governments|governments? of which are designated|designated depositar/u;

/** States that must be among those who ratify: named in the clause, or designated elsewhere as depositaries. */
const requiredIn = (m: Material, p: Piece, words: string): readonly string[] => {
  if (designated.test(words)) {
    const clause = m.sentences.find((s) => /designated (?:as )?(?:the )?depositar|depositary governments/u.test(s.words) && /deposited with|governments of/u.test(s.words));
    return clause === undefined ? [] : partiesNamed(m.text, clause).map((x) => x.id ?? x.name);
  }
  const including = /\b(?:including|among (?:which|whom|them)|which (?:shall|must) include|one of which|being those of|of which)\b/u.exec(words);
  return including === null ? [] : partiesNamed(m.text, spanIn(p.sentence, p.from + including.index, p.to)).map((x) => x.id ?? x.name);
};

const neededIn = (m: Material, p: Piece, words: string): Needed => {
  const required = requiredIn(m, p, words);
  const ordinalHit = [...words.matchAll(new RegExp(nth.source, 'gu'))].find((x) => !/day|month/u.test(x[0]) && !/^first(?: |$)/.test(x[1]!));
  const count = several.exec(words);
  const number = count === null ? undefined : countOf(count[1]!);
  const other = number !== undefined && (/\bother\b/u.test(count![0]) || new RegExp(`${countPattern} other `, 'u').test(words));
  const n = ordinalHit !== undefined ? ordinalOf(ordinalHit[1]!) ?? null : number === undefined || number < 2 ? null : other ? number + required.length : number;
  return { n, required, isShare: share.test(words) };
};

/** What the words make the start depend on; `n` where a number of instruments is asked for. */
const modeOf = (m: Material, words: string, needed: Needed): EntryMode => {
  const all = everybody.test(words) && !share.test(words);
  if (exchanged.test(words)) return 'after-ratification-by-all';
  const isNotice = notified.test(words) && !/\b(?:instruments? of notification|deposit(?:s|ed|ing)?\b)/u.test(words);
  const allOf = all && (needed.n === null || new RegExp(`\\b(?:all|the) ${countPattern}`, 'u').test(words) || /\bby the (?:two|three|four)\b|\bof the (?:two|three|four)\b/u.test(words) || (m.isBilateral && needed.n === 2));
  if (needed.n !== null && !allOf && (consent.test(words) || isNotice || (signed.test(words) && !m.isBilateral))) return m.isBilateral && needed.n <= 2 ? (isNotice ? 'after-exchange-of-notifications' : 'after-ratification-by-all') : 'after-nth-ratification';
  if (needed.isShare && (consent.test(words) || signed.test(words))) return needed.required.length > 0 ? 'after-nth-ratification' : 'other';
  if (isNotice && !(/\bdeposit(?:s|ed|ing)?\b/u.test(words))) return 'after-exchange-of-notifications';
  if (consent.test(words)) return !m.isBilateral && needed.n === null && eachOnItsOwn.test(words) ? 'other' : 'after-ratification-by-all';
  return signed.test(words) ? 'on-signature' : 'other';
};

const fixedDay = /^(?: retroactively| provisionally| definitively|,)?(?: and be applicable)? ?(?:(?:on|from|as from|as of|with effect (?:from|on|as from)|effective|at [\d:.]+ [\p{L}. ]{0,12}on|retroactively from|upon|retroactively as from|with retroactive effect from|beginning(?: on)?) )?(?:and from )?(?:the )?(?:date of )?(?:midnight )?$/u;

const dayOf = (p: Piece): { readonly on: EntryIntoForce['date']; readonly to: number } | null => {
  const day = daysIn(p.sentence, p.after, p.to)[0];
  return day !== undefined && fixedDay.test(p.sentence.words.slice(p.after, day.from)) ? day : null;
};

/** Words that the mode is looked for in: behind the verb first, then before it, then the sentences just before. */
const contexts = (m: Material, p: Piece): readonly string[] => {
  const { words, index, article } = p.sentence;
  const before = m.sentences.slice(Math.max(0, index - 2), index).filter((s) => s.article === article).map((s) => s.words).toReversed();
  const listed = /(?:\b(?:which|when|that|following|conditions?|requirements?|met|fulfilled)|[:-])[:. -]{0,4}\d?\.?$/u.test(words) ? m.sentences.slice(index + 1, index + 4).filter((s) => s.article === article).map((s) => s.words) : [];
  const whole = listed.length === 0 ? [] : [`${words.slice(p.after)} ${listed.join(' ')}`];
  return [...whole, words.slice(p.after, p.to), words.slice(p.from, p.to), words, ...before.map((b) => `${b} ${words}`)];
};

/** "It shall come into force on that date": the delay stands in the sentence before. */
const delayFor = (m: Material, p: Piece): ReturnType<typeof delayIn> => {
  const own = delayIn(wordsOf(p));
  const before = m.sentences[p.sentence.index - 1];
  return own.delay !== null || before === undefined || before.article !== p.sentence.article || !/^[^.]{0,12}\bon (?:that|the said|this|such) (?:date|day)\b/u.test(p.sentence.words.slice(p.after)) ? own : delayIn(before.words);
};

const valueOf = (m: Material, p: Piece): { readonly value: EntryIntoForce; readonly doubts: readonly Doubt[] } => {
  const base = { modeAlternatives: [], date: null, n: null, required: [], forLater: null };
  const day = dayOf(p);
  if (day !== null) {
    const tail = p.sentence.words.slice(day.to);
    const other = modeOf(m, tail, { n: null, required: [], isShare: false });
    const doubts = other === 'other' ? [] : [{ note: 'a day is named, and beside it a condition that may not have been met by then', span: spanIn(p.sentence, day.to, p.sentence.words.length) }];
    return { value: { ...base, mode: 'on-date', modeAlternatives: other === 'other' ? [] : [other], date: day.on, delay: null, align: null }, doubts };
  }
  for (const words of contexts(m, p)) {
    const needed = neededIn(m, p, words);
    const mode = modeOf(m, words, needed);
    if (mode === 'other' && !(needed.isShare && consent.test(words))) continue;
    const isAgreed = /\bdate to be (?:laid down|fixed|agreed|determined|specified)/u.test(words);
    return { value: { ...base, ...delayFor(m, p), mode, modeAlternatives: isAgreed ? ['other'] : [], n: mode === 'after-nth-ratification' || mode === 'after-ratification-by-all' ? needed.n : null, required: mode === 'after-nth-ratification' ? needed.required : [] }, doubts: [] };
  }
  return { value: { ...base, ...delayFor(m, p), mode: 'other' }, doubts: [] };
};

/** "Once this Protocol enters into force …": a verb in the present behind such a word lays nothing down. */
const isCondition = (p: Piece): boolean => {
  const { words } = p.sentence;
  return !/\b(?:shall|will|must|is to|should)\b[^.]{0,220}$/u.test(words.slice(p.from, p.verb)) && !/\b(?:propos|agree|suggest)\p{L}* that\b[^,;.]{0,80}$/u.test(words.slice(0, p.verb)) && /\b(?:once|when|whenever|if|after|before|as soon as|date|day|time|until|unless|upon|since|provided|that|which|where)\b[^.]{0,160}$/u.test(words.slice(0, p.verb));
};

/** More verbs of entry than any sentence has; bounds the work on noise. */
const piecesMax = 6;

const isDenied = (p: Piece): boolean => /\b(?:not|never|neither|nor)\b[^,]{0,30}$/u.test(p.sentence.words.slice(0, p.verb));

/** "shall not come into force until …": denied, and yet the rule. */
const isHeldBack = (p: Piece): boolean => /^,? (?:until|unless|before|till)\b/u.test(p.sentence.words.slice(p.after, p.to));

const nounForm = (m: Material, s: Sentence): Piece | null => {
  const hit = new RegExp(`\\b(?:the )?(?:date (?:of|for) )?(?:(?:the )?(?:entry|coming) into (?:force|effect) of ${m.own.phrase}|its (?:entry|coming) into (?:force|effect)|date of (?:entry|coming) into (?:force|effect)) (?:shall|will|is|takes)(?: take place| be| occur)? (?=subject to|on|upon|the (?:date|day|first|\\p{L}+ day)|when|after|\\d)`, 'u').exec(s.words);
  if (hit !== null && !m.own.anywhere.test(hit[0]) && !isCarried(m.own, m.sentences, s, hit.index)) return null;
  return hit === null || /not affect|without prejudice/u.test(s.words) ? null : { sentence: s, from: hit.index, verb: hit.index, after: hit.index + hit[0].length, to: s.words.length };
};

/** When the instrument enters into force, by its own words (VCLT art. 24); the rule for those who join later beside it. */
export const entryIntoForceOf = (m: Material): Clause<EntryIntoForce> => {
  const found = m.sentences.flatMap((s) => {
    if (!/force|effect|operat|binding|valid/u.test(s.words)) return [];
    return piecesOf(m.own, m.sentences, s, entryVerb).slice(0, piecesMax).filter((p) => !isCondition(p));
  }).filter((p) => !/provisional/u.test(p.sentence.words.slice(p.verb - 20, p.after + 20)));
  const pieces = found.filter((p) => !isDenied(p));
  const firm = pieces.filter((p) => !isForLater(wordsOf(p)));
  const nouns = firm.length > 0 ? [] : m.sentences.flatMap((s) => nounForm(m, s) ?? []);
  const held = firm.length + nouns.length > 0 ? [] : found.filter((p) => isDenied(p) && isHeldBack(p));
  const start = [...firm, ...nouns, ...held];
  const main = start.length > 0 ? start : pieces.length === 1 ? pieces : [];
  const read = main.map((p) => ({ p, ...valueOf(m, p) }));
  const best = read.find((r) => r.value.mode !== 'other' || share.test(wordsOf(r.p))) ?? read[0];
  if (best === undefined) return notStated;
  const told = best.value.delay !== null || best.value.mode === 'on-date' ? [] : m.sentences.slice(best.p.sentence.index + 1, best.p.sentence.index + 3).filter((s) => s.article === best.p.sentence.article).flatMap((s) => nounForm(m, s) ?? []);
  const delay = told[0] === undefined ? null : delayIn(wordsOf(told[0]));
  const later = pieces.find((p) => p !== best.p && isForLater(p.sentence.words));
  const forLater = later === undefined ? null : { ...delayIn(wordsOf(later)), span: spanOf(later) };
  return stated({ ...best.value, ...(delay?.delay === undefined || delay.delay === null ? {} : delay), forLater }, [spanOf(best.p), ...(told[0] === undefined ? [] : [spanOf(told[0])])], best.doubts);
};
