import type { Clause } from '../../../core/clauses.ts';
import { notStated, stated, type Material } from './reading.ts';
import { leadOf, spanIn, type Sentence } from './sentence.ts';

interface Found { readonly name: string; readonly s: Sentence; readonly from: number; readonly to: number; readonly rank: number }

const stopAt = /,? (?:which|who|that shall|and (?:shall|the|a|each|for|an|by|upon|notice|certified|are|in|to)|as soon|in (?:a|accordance|the english|order|one)|shall|will|is hereby|are hereby|within|not later|by \d|on or|without|until|before|at the (?:latest|time)|for (?:the|each|safe)|designated|being|hereinafter|referred|pursuant|under|if|when|after|upon|who|where|whereupon|acting|from|during|at|that|for registration|\()\b|[;:(]|,(?! (?:the (?:union|united|russian|people|republic|french|federal|governments?)|union|united|and (?:the )?(?:government|union|united|republic|secretary|russian|french)|science|education|scientific|cultural))|\.(?= |$)/u;

const stopList = /,? (?:which|who|that shall|shall|will|is hereby|are hereby|within|designated|being|hereinafter|as soon|not later|on or|in accordance)\b|[;:(]|\.(?= |$)/u;

const tidy = (words: string): string => words.replace(/^(?:depositar(?:y|ies)|depository|depositories)[ :.-]*(?=the |an? |th\p{L}+ government)/u, '').replace(/^(?:the )?(?:archives|headquarters) of /, '').replace(/^(?:the |an? |its )+/, '').replace(/\s+/g, ' ').replace(/[ ,.;]+$/, '').trim();

const nameAt = (s: Sentence, from: number): { readonly name: string; readonly to: number } | null => {
  const rest = s.words.slice(from, from + 260);
  const lead = /^ ?(?:the )?/u.exec(rest)![0].length;
  const cut = (/^ ?(?:the )?governments of/u.test(rest) ? stopList : stopAt).exec(rest.slice(lead));
  const name = tidy(rest.slice(0, lead + (cut?.index ?? rest.length - lead)));
  return name.length < 4 || /^(?:depositar\w+|depository|depositor\w*|it|him|them|other|other (?:party|government)|this|that|each other|paragraph|article)\b/u.test(name) ? null : { name, to: from + lead + (cut?.index ?? rest.length - lead) };
};

const deposited = /\b(?:effected by|by the|instruments?|ratifications?|acceptances?|approvals?|accessions?|acceded|treaty|convention|agreement|protocol|original|originals|documents?|notifications?)\b[^.;]{0,220}?\b(?:be |been |being |are )?(?:deposited|lodged|placed on deposit|delivered|depositing|deposit) (?:for deposit |of (?:\p{L}+ ){1,8}?)?(?:with|in|by|at) (?:the headquarters of )?(?=the |its )|\bdeposit of (?:the |its |their |an? |such |that )?(?:instruments?|ratifications?|acceptances?|accessions?)[^.;]{0,60}? with (?=the )/gu;
const acts = /\b(?:shall |is |are |will |hereby |be |act |acts |serve |serves |been )(?:hereby |the |designated |appointed |act |as |be |is |function |serve |performed |carried out |exercised |assumed )*(?:as )?(?:the |a )?(?:depositar(?:y|ies)|depository|depositories|depositor)\b/u;
const subjectBefore = /(?:^|[.;:] ?|, (?!which|who|kingdom|united|and )|\b(?:that|with|and) (?=the ))([^.;:]{3,200}?)(?:,? (?:which|who))?,? ?$/u;
const named = /\b(?:the )?(?:depositar(?:y|ies)|depository)(?: (?:of|to|for) (?:this|the)(?: present)? \p{L}+| functions(?: for th\p{L}+ \p{L}+)?)? (?:shall be|is|are|will be|means|shall be performed by|shall be exercised by|for th\p{L}+ (?:present )?\p{L}+ (?:shall be|is))(?: performed by| carried out by| the responsibility of)? /u;
const registers = /\b(?:communicated|addressed|transmitted|sent) to (?=the (?:director|secretary)-general\b)[^.;]{0,120}? for registration/u;
const designates = /\b(?:designate|appoint|request)s? (?:the )?([^.;]{4,120}?) (?:as|to (?:act|serve|be)(?: as)?) (?:the )?(?:depositar|depositor)/u;
const notifies = /\b(?:(?:notification|notice)s? of (?:its |their |such |the )?(?:\p{L}+ ){1,4}?(?:(?:shall be |be )?(?:given|addressed|sent|made) )?to|notify|notified to|inform|notifications? (?:shall be )?(?:sent|addressed|made|given|communicated) to|received by|communicate\w* to|notice to|notification to) (?=the (?:secretar|director|general secretariat|depositar|government|federal|ministry|swiss|president|executive|council|commission|organi))/u;

const inSentence = (m: Material, s: Sentence): readonly Found[] => {
  const w = s.words;
  if (!/deposit|notif|lodged|delivered/u.test(w)) return [];
  const out: Found[] = [];
  const add = (at: number, rank: number, from: number): void => {
    const n = nameAt(s, at);
    if (n !== null) out.push({ name: n.name, s, from, to: Math.max(n.to, Math.min(w.length, n.to)), rank });
  };
  const isOther = /\b(?:protocol relating|of the convention on|arbitra|under the convention|amendment|declaration)\b/u.test(w) && !/\bratif|instruments? of/u.test(w);
  const act = acts.exec(w);
  const before = act === null ? null : subjectBefore.exec(w.slice(leadOf(w), act.index));
  const isDeposit = /\bdeposited (?:with|in)\b/u.test(w);
  if (before !== null && !isOther && !isDeposit) {
    const name = tidy(before[1]!.replace(/^for (?:the )?(?:purposes?) of [^,]{0,40}?(?:article|agreement|convention|treaty|protocol|paragraph),? /u, ''));
    if (name.length > 3 && !/\b(?:if|when|who|which|functions|state that|it|he|they|this|there|such)$/u.test(name) && !/^(?:depositar|depositor|there|it|he|capacity|functions|capacity as)/u.test(name)) out.push({ name, s, from: leadOf(w), to: act!.index + act![0].length, rank: 0 });
  }
  const n = named.exec(w);
  if (n !== null) add(n.index + n[0].length, 0, n.index);
  const d = designates.exec(w);
  if (d !== null) out.push({ name: tidy(d[1]!), s, from: leadOf(w), to: w.length, rank: 0 });
  const archive = m.isBilateral ? null : /\bdeposited in the archives of (?=the government)/u.exec(w);
  if (archive !== null) add(archive.index + archive[0].length, 4, leadOf(w));
  const single = m.sentences.some((x) => /\bthe depositar(?:y|ies)\b/u.test(x.words)) ? /\bcop(?:y|ies)\b[^.;]{0,160}?\bdeposited with (?=the )/u.exec(w) : null;
  if (single !== null) add(single.index + single[0].length, 2, leadOf(w));
  for (const m2 of w.matchAll(deposited)) {
    const isConsent = /instruments?|ratif|accept|approv|access|notif/u.test(m2[0]);
    const isArchive = /\b(?:original|cop(?:y|ies)|certified|archives)\b/u.test(m2[0] + w.slice(m2.index + m2[0].length, m2.index + m2[0].length + 24)) && !isConsent;
    add(m2.index + m2[0].length, act !== null && !isOther ? 0 : !isConsent || isArchive || /\b(?:amendment|objection|declaration)\b/u.test(w) ? 2 : 1, leadOf(w));
  }
  const r = registers.exec(w);
  if (r !== null && /\bratif/u.test(w)) add(w.indexOf('the ', r.index + 8), 3, leadOf(w));
  const t = notifies.exec(w);
  if (t !== null && !m.isBilateral && /\b(?:constitutional|internal|legal|domestic|procedures|requirements|formalities|completion|fulfil|complied|ratif|accept|approv|accession|withdraw|denounc)/u.test(w)) add(t.index + t[0].length, 3, leadOf(w));
  return out;
};

const place = /^(?:city|town|capital|seat|foreign office)\b/u;

/** Whom the instrument makes its depositary (VCLT art. 76): by that name, by where instruments are deposited, or by who is to be notified. */
export const depositaryOf = (m: Material): Clause<{ readonly name: string }> => {
  const found = m.sentences.flatMap((s) => inSentence(m, s)).filter((f) => !place.test(f.name) && f.name.length < 240);
  const best = found.toSorted((a, b) => a.rank - b.rank)[0];
  if (best === undefined) return notStated;
  const named = best.rank === 0 && /^(?:government|depositar\w* government|secretariat|secretary-general|director-general)$/u.test(best.name) ? found.find((f) => f.name.length > best.name.length && f.rank > 0) ?? best : best;
  const at = spanIn(named.s, named.from, endOf(named));
  const second = found.find((f) => f.s !== named.s && f.rank <= 1 && (f.name.includes(named.name) || named.name.includes(f.name)));
  return stated({ name: fullName(m, named.name) ?? originalOf(m.text, named.name, at) }, second === undefined ? [at] : [at, spanIn(second.s, second.from, endOf(second))]);
};

/** Where the words on the depositary end: before what else it is to do. */
const endOf = (f: Found): number => {
  const rest = f.s.words.slice(f.rank === 3 ? f.s.words.length : f.to);
  const stop = /,? (?:and shall (?:send|transmit|notify|inform)|of which it|which shall (?:send|transmit|notify|inform|furnish|communicate|circulate)|who shall (?:send|transmit|notify|inform)|and (?:the|certified) )/u.exec(rest);
  return f.rank === 3 || stop === null ? f.s.words.length : f.to + stop.index;
};

/** An office named in short is named in full where it is first spoken of. */
const fullName = (m: Material, name: string): string | null => {
  if (!/^(?:(?:secretary|director)[- ]general|executive secretar(?:y|iat))$/u.test(name)) return null;
  const key = name.toLowerCase();
  for (const s of m.sentences) {
    const at = s.words.search(new RegExp(`${key} of the (?:united nations|league|council|organi[sz]ation|association|conference|union|community|international|world|european|benelux|pacific|caribbean|african|arab|food|permanent|inter)`, 'u'));
    const full = at < 0 ? null : nameAt(s, at);
    if (full !== null && !/\b(?:organization|organisation|agency|union|fund)$/u.test(full.name.slice(name.length, name.length + 21).trimEnd())) return originalOf(m.text, full.name, spanIn(s, at, full.to));
  }
  return null;
};

/** The name in the letters of the text. */
const originalOf = (text: string, name: string, { start, end }: { readonly start: number; readonly end: number }): string => {
  const pattern = name.split(' ').map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, '[\'’‘`´]').replace(/-/g, '[-–—]')).join('\\s+');
  return new RegExp(pattern, 'iu').exec(text.slice(start, end))?.[0].replace(/\s+/g, ' ') ?? name;
};
