import type { Clause, Renewal, Withdrawal } from '../../../core/clauses.ts';
import type { Span } from '../../../core/span.ts';
import { laterNoticeIn, noticeIn } from './exit-words.ts';
import { lengthOf, lengthPattern } from './lengths.ts';
import { notStated, stated, type Material } from './reading.ts';
import { spanIn, type Sentence } from './sentence.ts';
import { isCarried } from './subject.ts';
import type { FoundTerm } from './term.ts';

const renewWord = /\b(?:renew(?:ed|able|al|als|s)?|extend(?:ed|able|s)?|extension|prolong(?:ed|ation|able)?|prorog\p{L}+|continued?|reconduct\p{L}*|remains? in (?:force|effect)|continues? (?:to be )?in (?:force|effect)|valid|validity|automatically|tacit(?:ly)?|from year to year|for successive|thereafter|in force|in effect)\b/gu;
const more = `(?:(?:for|by|of|to) )?(?:(?:a|an|the|another|each|every|any) )?(?:(?:further|additional|successive|subsequent|consecutive|new|another|equal|similar|like|same|identical|other|more|separate|respective|next|following|succeeding) ?(?:and )?(?:successive |equal |additional |further |consecutive )?)*(?:(?:period|term|duration)s? ?(?:of|, each of|each of)? ?)?(?:(?:further|additional|successive|consecutive|another) )?(?:each of |of )?`;
const periodic = new RegExp(`\\b(?:renew|extend|prolong|continu|prorog|reconduct|valid|force|effect|automatic|tacit|successive|further|subsequent|additional|another|periods?|every|for)\\p{L}*\\b[^.;]{0,120}?(?:${more})(${lengthPattern}|[\\p{L}]+-(?:year|month) (?=periods?|terms?|intervals?))`, 'u');
const further = new RegExp(`\\b(?:further|additional|successive|subsequent|consecutive|another|new|each|every|equal|more|like|similar|other) (?:and [\\p{L}]+ )?(?:successive |additional |further )?(?:(?:period|term)s? (?:of )?(?:each of )?(?:a )?)?(${lengthPattern})|(?:periods|terms) (?:each )?of (?:a )?(${lengthPattern})|\\b(${lengthPattern}) (?:longer|more|at a time|periods?|terms?|each)|\\b(${countPatternYear()})`, 'u');
const yearly = /\b(?:from )?year (?:to|by) year\b|\bannually\b|\byearly\b|\bevery year\b|\beach year\b|\bfrom one year to (?:the next|another)\b/u;
const sameAgain = /\b(?:same|equal|like|similar|identical|equivalent|as many|corresponding|such) (?:\p{L}+ ){0,2}?(?:period|term|duration|time|length|intervals?)s?\b|\bperiods? of the same (?:duration|length)|\bequal (?:successive )?periods?|\bthe same (?:period|term)/u;
const automatic = /\b(?:automatic\p{L}*|tacit\p{L}*|implied|implicit\p{L}*|ipso facto|deemed|considered)\b|\b(?:shall|will|is to|is|be)\b[^.;]{0,60}?\b(?:renewed|extended|prolonged|continued?|remain|continue|renewable|extendable|valid|in force)\b|^(?:and )?(?:be )?(?:renewed|extended|prolonged|continue|remain)|\bsuccessive|\band so on|\bthereafter\b|unless|provided neither/u;
const optional = /\bunless\b[^.;]{0,160}\b(?:decide|agree)s?\b[^.;]{0,60}\b(?:extend|renew|prolong)|\b(?:may|can|might|could|shall be capable of being)\b(?: also| then| thereafter| be| only)*(?: \p{L}+){0,3}? (?:renewed|extended|prolonged|continued|be extended|renew|extend|prolong)|\bdecide whether\b|\b(?:renew|extend|prolong)\p{L}*[^.;]{0,60}\b(?:by|upon|on|through|with|subject to) (?:the )?(?:mutual|common|express|written|joint|agreement|consent)/u;
const onward = /\b(?:thereafter|after (?:that|which|this|the expir\p{L}+ of (?:this|that|such|the said|the)) ?(?:period|time|date|term|initial)?|and then|beyond (?:that|this)|subsequently|continue\p{L}* (?:in force|in effect|to be in force)|remain\p{L}* (?:in force|in effect)|from that (?:date|time))\b[^.;]{0,200}?\b(?:until|till|unless|indefinitely|subject to (?:the right|termination|denunciation)|without limit)\b/u;

/** Renewed by silence for a time that is not named. */
const bySilence = /\b(?:automatic|tacit|implicit|deem|consider)\p{L}*\b[^.;]{0,40}\b(?:renew|extend|prolong|prorog)\p{L}*|\b(?:renew|extend|prolong|prorog)\p{L}*\b[^.;]{0,40}\b(?:automatic|tacit|implicit)\p{L}*/u;

function countPatternYear(): string { return '(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)-year'; }

const once = /\b(?:once(?: only)?|one further|a single|a further (?:and final|single)|only once|one (?:additional|more|extension|renewal))\b/u;

/** What goes on from the words of the term: the sentence that holds them and the next ones of its article. */
const neighbours = (m: Material, found: FoundTerm): readonly { readonly s: Sentence; readonly from: number }[] => {
  const { sentence, to, from, after } = found.piece;
  const next = m.sentences.slice(sentence.index + 1, sentence.index + 5).filter((x) => x.article === sentence.article);
  const before = m.sentences.slice(Math.max(0, sentence.index - 2), sentence.index).filter((x) => x.article === sentence.article);
  return [{ s: sentence, from: to < sentence.words.length ? to : Math.min(sentence.words.length, after + 24) }, ...next.map((s) => ({ s, from: 0 })), { s: sentence, from: -from }, ...before.map((s) => ({ s, from: 0 }))].filter((x) => x.from >= 0);
};

const periodIn = (words: string, term: FoundTerm | null): Renewal['period'] | undefined => {
  if (/\b(?:extend|renew|prolong|continu)\p{L}*\b[^.;]{0,40}\b(?:indefinite|unlimited)/u.test(words)) return 'indefinite';
  const hit = further.exec(words);
  // "From year to year … before the end of the first two-year period": the period named last is that of the notice.
  if (yearly.test(words) && (hit === null || (hit[1] ?? hit[2]) === undefined)) return 'P1Y';
  if (hit !== null) {
    const found = hit[1] ?? hit[2] ?? hit[3];
    const value = found === undefined ? lengthOf(hit[4]!.replace('-', ' ')) : lengthOf(found);
    if (value !== undefined) return value;
  }
  if (yearly.test(words)) return 'P1Y';
  if (sameAgain.test(words)) return term?.term.kind === 'fixed' ? term.term.length : null;
  const any = periodic.exec(words);
  if (any !== null && /\b(?:renew|extend|prolong|prorog|reconduct|automatic|tacit)/u.test(words.slice(0, any.index + any[0].length))) return lengthOf(any[1]!.replace('-', ' ').trim());
  return undefined;
};

interface Found { readonly value: Renewal; readonly spans: readonly Span[] }

const isRenewing = (words: string): boolean => {
  renewWord.lastIndex = 0;
  return /\b(?:renew|extend|extension|prolong|prorog|reconduct|continu|tacit|automatic|year to year|thereafter|successive|longer|remain|further|valid)/u.test(words) && [...words.matchAll(renewWord)].length > 0;
};

const beyond = /\b(?:protocol|annex|visa|permit|licen[cs]e|loan|payment|interest|article \d+ (?:shall|may) be extended|time[- ]limit|this period may be extended|deadline|territor\p{L}+|netherlands antilles|aruba|assistance|fellowship|contract|import|quota|to any (?:country|part))\b/u;

const read = (found: FoundTerm | null, s: Sentence, from: number): Found | null => {
  const words = s.words.slice(from);
  if (!isRenewing(words)) return null;
  const shown = { start: spanIn(s, from, s.words.length).start, end: spanIn(s, from, s.words.length).end };
  const base = { times: once.test(words) ? 1 : null, optOut: null, laterOptOut: null };
  const head = words.split(/\bunless\b|\bif neither\b|\bprovided\b/u, 1)[0]!;
  const scope = /\b(?:renew|extend|prolong|continu|year to year|remain|valid|periods?|longer|successive|automatic|tacit|thereafter)/u.test(head) ? head : words;
  const period = periodIn(scope, found);
  if (optional.test(words) && !/\b(?:automatic|tacit)/u.test(words)) return { value: { ...base, automatic: false, period: null }, spans: [shown] };
  if (period !== undefined && automatic.test(words)) return { value: { ...base, automatic: true, period }, spans: [shown] };
  if (onward.test(words) && found?.term.kind === 'fixed') return { value: { ...base, automatic: true, period: 'indefinite' }, spans: [shown] };
  const open = bySilence.exec(words);
  return open === null ? null : { value: { ...base, automatic: true, period: /\b(?:indefinite|unlimited|without limit)/u.test(words) ? 'indefinite' : null }, spans: [shown] };
};

const mentions = /\b(?:renew(?:ed|able)|extended|prolonged|prorogued|renewable|tacit(?:ly)?|automatic(?:ally)? (?:renew|extend|prolong)\p{L}*)\b/u;

/** Where the term itself is not found, a sentence of renewal by its own words. */
const alone = (m: Material, found: FoundTerm | null): Found | null => {
  for (const s of m.sentences) {
    if (!mentions.test(s.words) || beyond.test(s.words) || !/\b(?:period|term|year|duration|validity)/u.test(s.words)) continue;
    if (!m.own.anywhere.test(s.words) && !(/\bits? (?:validity|duration|term|shall|will|may)\b|\bit\b|\bvalidity\b/u.test(s.words) && isCarried(m.own, m.sentences, s, s.words.length))) continue;
    const r = read(found, s, 0);
    if (r !== null) return r;
  }
  return null;
};

/** "and thereafter until": no second term, only a floor under the notice. */
const openEnded = (found: FoundTerm | null): Found | null => {
  if (found === null || found.term.kind !== 'fixed') return null;
  const { sentence, after } = found.piece;
  const rest = sentence.words.slice(after);
  const hit = /(?:,? and|;|,)? ?(?:shall |will |it (?:shall|will) |continue )*(?:thereafter|after that|subsequently|until|beyond|then|unless|after (?:this|such|which))[^]{0,10}/u.exec(rest);
  if (hit === null || !onward.test(rest) || optional.test(rest)) return null;
  return { value: { automatic: true, period: 'indefinite', times: null, optOut: null, laterOptOut: null }, spans: [spanIn(sentence, after + hit.index, sentence.words.length)] };
};

const stopping = /\b(?:unless|provided|if (?:neither|none|no)|failing|notice|notif|denounc|terminat)/u;

const optOutOf = (value: Renewal, spans: readonly Span[], withdrawal: Clause<Withdrawal>, m: Material): Renewal => {
  if (!value.automatic || value.period === 'indefinite') return value;
  const words = spans.map((sp) => m.sentences.filter((s) => s.start < sp.end && sp.start < s.end).map((s) => s.words).join(' '));
  const own = words.map((w) => (stopping.test(w) ? noticeIn(w.slice(Math.max(0, w.search(stopping)))) ?? noticeIn(w) : null)).find((n) => n !== null);
  const exit = withdrawal.kind === 'stated' ? withdrawal.value.exits.find((e) => e.timing === 'end-of-term' && e.notice !== null) : undefined;
  const optOut = own?.length ?? exit?.notice ?? null;
  return { ...value, optOut, laterOptOut: laterNoticeIn(words.join(' '), optOut) };
};

/** What happens when the term has run. */
export const renewalOf = (m: Material, found: FoundTerm | null, withdrawal: Clause<Withdrawal>): Clause<Renewal> => {
  const near = found === null || found.term.kind === 'indefinite' ? [] : neighbours(m, found).flatMap(({ s, from }) => {
    if (s !== found.piece.sentence && beyond.test(s.words.split(/\bunless\b|\bprovided\b/u, 1)[0]!) && !mentions.test(s.words)) return [];
    const r = read(found, s, from);
    return r === null ? [] : [r];
  });
  const best = near.find((r) => r.value.automatic) ?? openEnded(found) ?? near[0] ?? alone(m, found);
  return best === null || best === undefined ? notStated : stated(optOutOf(best.value, best.spans, withdrawal, m), best.spans);
};

