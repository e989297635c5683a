import type { Clause, Supersession } from '../../../core/clauses.ts';
import { quote } from '../../../core/span.ts';
import { daysIn } from './days.ts';
import { notStated, stated, type Material } from './reading.ts';
import { leadOf, spanIn, type Sentence } from './sentence.ts';
import { subjectOf, isCarried } from './subject.ts';

const kinds = '(?:agreements?|treat(?:y|ies)|conventions?|protocols?|arrangements?|memorand(?:um|a)|accords?|exchanges? of (?:notes|letters)|notes|declarations?|acts?|understandings?|pacts?|provisions?|articles?|modus vivendi|contracts?|regulations)';
const verbs = '(?:supersedes?|supercedes?|replaces?|repeals?(?: and replaces?)?|abrogates?|annuls?|terminates?(?: and (?:replaces?|supersedes?))?|cancels?(?: and replaces?)?|substitutes?(?: for)?|takes? the place of|revokes?|supplants?|takes? precedence over)';
const active = new RegExp(`\\b(?:(?:shall|will|does|hereby|is intended to|is to|therefore|also|wholly|completely|fully|in all respects|,) ?)*(?<verb>${verbs}),? (?:(?:in (?:the |their )?relations?|as regards|as between|between|for|with respect to|in respect of)\\b[^,;.]{0,110}, )?(?:and [\\p{L}]+ )?(?:(?:in its entirety|as from [^,]{0,60}|on [^,]{0,80}|upon [^,]{0,60}|from [^,]{0,60}|between [^,]{0,90}),? )?(?=(?:the |all |any |that |those |both |previous |an |article|and )(?:[^.;]{0,200}?)${kinds})`, 'gu');
const passive = new RegExp(`\\b(?<obj>the (?:[^.;]{0,420}?)${kinds}\\b(?:[^.;]|\\.(?=[^ ])){0,520}?) (?:shall|will|is|are)(?:,[^.;]{0,120}?,)? (?:hereby |thereupon |then |thereby |also |automatically |be |is |cease |to )*(?<verb>superseded|replaced|repealed|abrogated|terminate[ds]?|annulled|cancelled|cease (?:to (?:have effect|be (?:in force|effective|valid|applicable|applied|operative|binding)|apply|exist|produce))|ceases? |lapse|expire|be void|become (?:void|inoperative)|no longer be (?:in force|valid|applied)|lose (?:its|their) (?:force|validity|effect)|be deemed to have (?:been )?terminated|come to an end|be considered (?:as )?(?:terminated|abrogated)|be discontinued|rescinded|stand (?:terminated|abrogated))`, 'u');
const future = /\b(?:if|in the event|should|when(?:ever)?|any (?:multilateral|future|subsequent|general)|enters? into force,? (?:for|in respect|concerning)|multilateral agreement|to be concluded|new convention revising|revising convention)\b/u;
const ownEnd = /\b(?:withdraw|notice of|denounc|unless|expiry of|months after|amend)\b/u;
const textWork = /^[^]{0,40}["“”]|["“”]$|\bfollowing (?:text|paragraph|article|wording)|\bby the following|\bthe words?\b|\bsentence\b|\bparagraph \d+ (?:of|shall)|\barticle \w+ (?:of [^.;]{0,60})?(?:shall be|is) (?:replaced|deleted|amended)|\bsubstitut\p{L}+ (?:for|by) the/u;
const past = /\b(?:interim|provisional|signed|concluded|done|dated|of (?:the )?\d|of (?:january|february|march|april|may|june|july|august|september|october|november|december)|entered into|made (?:at|on)|between|existing|previous|earlier|former|\d{4}|in force between)\b/u;

const nameStop = /,? (?:which shall|which (?:is|are) hereby|shall|will|as from|with effect|upon (?:the )?(?:entry|its entry)|on the (?:date|day) (?:of|on)|from the (?:date|day) (?:of|on)|in so far|insofar|to the extent|except|provided|the latter having|without prejudice|and (?:shall|all (?:rights|other))|in relations)\b/u;
/** These may be part of a title, and end a name only behind its date. */
const lateStop = /,? (?:as regards|between the contracting|in respect of|for as long)\b/u;
const nameEnd = (words: string): number => {
  const dated = /\b\d{4}\b/u.exec(words)?.index ?? words.length;
  const late = lateStop.exec(words.slice(dated));
  return Math.min(nameStop.exec(words)?.index ?? words.length, late === null ? words.length : dated + late.index);
};

/** An older instrument with its date, to which "the above-mentioned Agreement" points back. */
const antecedent = new RegExp(`\\b(?:agreement|treaty|convention|protocol|arrangement|declaration|pact)\\b(?:(?!\\bthe (?:present|above)\\b)[^;]){0,260}?\\b\\d{4}\\b`, 'gu');

const extentOf = (s: Sentence, at: number): Supersession['extent'] => {
  const around = s.words.slice(Math.max(0, at - 200), at + 320);
  if (/\b(?:remain|continue)s? in force until\b/u.test(around)) return 'later';
  return /\b(?:provisions?|articles? \S+|paragraphs?|in so far as|insofar as|to the extent|as regards|in respect of|with respect to taxes|chapter|annex)\b/u.test(around) ? 'part' : 'whole';
};

const make = (m: Material, s: Sentence, from: number, to: number, at: number, whole: readonly [number, number]): Supersession => {
  const named = spanIn(s, from, to);
  return { name: quote(m.text, named).replace(/\s+/g, ' ').replace(/^[Tt]he /, ''), date: daysIn(s, from, to)[0]?.on ?? null, extent: extentOf(s, at), span: spanIn(s, whole[0], whole[1]) };
};

/** "the Agreement … of 1970 and the Protocol … of 1980": cut where a second instrument begins. */
const split = (s: Sentence, from: number, to: number): readonly (readonly [number, number])[] => {
  const words = s.words.slice(from, to);
  const cuts = [...words.matchAll(new RegExp(`(?:,? and|;|,) (?=(?:also |of )?the (?:[\\p{L}-]+ ){0,3}${kinds}\\b)`, 'gu'))].filter((c) => /\d{4}/.test(words.slice(0, c.index)) && /\d{4}/.test(words.slice(c.index)) && !/^(?:,? and|,) (?:its|the) (?:final )?(?:protocol|annex)/u.test(words.slice(c.index)));
  const edges = [0, ...cuts.flatMap((c) => [c.index, c.index + c[0].length]), words.length];
  const out: [number, number][] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) out.push([from + edges[i]!, from + edges[i + 1]!]);
  return out;
};

const bySubject = (m: Material, s: Sentence): readonly Supersession[] => [...s.words.matchAll(active)].flatMap((hit): readonly Supersession[] => {
  const at = hit.index + hit[0].indexOf(hit.groups!['verb']!);
  const subject = subjectOf(m.own, s.words, at);
  const isOwn = subject.kind === 'own' || ((subject.kind === 'it' || subject.kind === 'joined') && isCarried(m.own, m.sentences, s, at));
  const from = hit.index + hit[0].length;
  const rest = s.words.slice(from, from + 700);
  if (!isOwn || textWork.test(s.words) || future.test(s.words.slice(Math.max(0, at - 120), at)) || /^(?:terminates?)$/u.test(hit.groups!['verb']!) && !/\bthe [^.]{0,80}(?:agreement|convention|treaty)/u.test(rest)) return [];
  const meant = /^(?:the |that )?(?:above-? ?mentioned|aforementioned|aforesaid|said|latter|before-?mentioned)\b/u.test(rest) ? [...s.words.slice(0, from).matchAll(antecedent)].at(-1) : undefined;
  if (meant !== undefined) return [make(m, s, meant.index, meant.index + meant[0].length, at, [leadOf(s.words), s.words.length])];
  if (!past.test(rest) || /^(?:this|the present)\b/u.test(rest)) return [];
  const to = from + nameEnd(rest);
  const begin = subject.kind === 'own' ? Math.max(leadOf(s.words), Math.min(subject.from, at)) : leadOf(s.words);
  return split(s, from, Math.min(to, s.words.length)).map(([a, b]) => make(m, s, a, b, at, [begin, s.words.length]));
});

const byObject = (m: Material, s: Sentence): readonly Supersession[] => {
  const hit = passive.exec(s.words);
  if (hit === null || textWork.test(s.words) || ownEnd.test(s.words.slice(hit.index + hit.groups!['obj']!.length))) return [];
  const lead = leadOf(s.words);
  const words = s.words.slice(hit.index, hit.index + hit.groups!['obj']!.length);
  // The object is the last noun phrase with "the" that is no part of the introduction ("with the entry into force of this Agreement, the …").
  const intro = new RegExp(`^[^]{0,260}?\\b(?:${m.own.phrase}),? (?=the )`, 'u').exec(s.words);
  const from = intro !== null && intro[0].length > hit.index ? intro[0].length : hit.index;
  const object = s.words.slice(from, hit.index + words.length);
  if (m.own.endsWith.test(object) || !past.test(object) || (future.test(s.words.slice(0, hit.index)) && !/\benters? into force\b/u.test(s.words.slice(0, hit.index + 200))) || !/\d{4}|previous|existing|earlier|former|between/u.test(object)) return [];
  if (new RegExp(`^${m.own.phrase}(?:$| shall)`, 'u').test(object)) return [];
  return split(s, from, hit.index + words.length).map(([a, b]) => make(m, s, a, b, hit.index, [lead, s.words.length]));
};

/** Earlier agreements that this one takes the place of, in whole or in part (VCLT art. 59). */
export const supersessionOf = (m: Material): Clause<readonly Supersession[]> => {
  const out: Supersession[] = [];
  for (const s of m.sentences) {
    if (!/supersed|supplant|superced|replac|repeal|abrogat|annul|terminat|cancel|cease|lapse|expire|void|substitut|place of|precedence|end\b|discontinu|rescind/u.test(s.words)) continue;
    if (/\b(?:bilateral|trade in|products?|imports?) .{0,40}\bduties\b/u.test(s.words)) continue;
    const a = bySubject(m, s);
    out.push(...(a.length > 0 ? a : byObject(m, s)));
  }
  const dated = out.filter((x) => x.date === null || !out.some((y) => y !== x && y.name.includes(`(hereinafter`) && x.name.length < 30));
  const unique = dated.filter((x, i) => dated.findIndex((y) => y.date !== null && y.date === x.date || y.name === x.name) === i);
  return unique.length === 0 ? notStated : stated(unique, unique.map((x) => x.span).filter((x, i, all) => all.findIndex((y) => y.start === x.start) === i));
};
