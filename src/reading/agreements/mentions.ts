import type { AgreementKind } from '../../core/act.ts';
import type { Span } from '../../core/span.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, children, headIn, headOf, relation } from '../../language/tree.ts';
import { near } from '../near.ts';
import type { Reading } from '../reading.ts';
import { isCapital, leftEdge, rightEdge, small } from './edges.ts';
import { heads, privateModifiers, properNames, weakHeads } from './lexicon.ts';
import { isTrade } from './private.ts';
import { isOtherSense, isPluralOfMany } from './senses.ts';
import { ownerOf, partiesOf, partnersOf, withSubject } from './phrase-parties.ts';

/** A nominal reference to an agreement. */
export interface Mention extends Span {
  readonly head: Token;
  readonly first: number;
  readonly last: number;
  /** Lemma of the head noun in lower case; `name` for a proper name without one. */
  readonly noun: string;
  readonly kind: AgreementKind | null;
  readonly strength: 'named' | 'strong' | 'weak';
  readonly isDefinite: boolean;
  /** Content words before and after the head, lower case, without States. */
  readonly words: readonly string[];
  readonly year: string | null;
  /** Codes of parties that the phrase itself names. */
  readonly parties: readonly string[];
  /** With whom, by the words behind it: "with Chad". */
  readonly partners: readonly string[];
  /** The one State whose it is said to be: "Britain's treaty", "was reviewing its own arrangement". */
  readonly owner: string | null;
  /** "which was a 20-year accord": says something of an agreement, and is no mention of its own. */
  readonly isPredicate: boolean;
  /** "previous", "earlier": the older of two; "new", "upcoming": the one in the making. */
  readonly age: 'old' | 'new' | null;
  /** A coalition, a player's contract, a merger: told apart, so that "the deal" after it is not taken for one of States. */
  readonly isPrivate: boolean;
}

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const oldWords: ReadonlySet<string> = new Set(['previous', 'earlier', 'older', 'old', 'existing', 'former', 'current', 'last', 'expired', 'original']);
const newWords: ReadonlySet<string> = new Set(['new', 'upcoming', 'future', 'planned', 'forthcoming', 'proposed', 'prospective', 'successor', 'coming', 'draft', 'impending', 'broader']);
const determiners: ReadonlySet<string> = new Set(['the', 'this', 'that', 'both', 'its', 'their', 'his', 'our']);

const isPrivate = (reading: Reading, head: Token, first: number): boolean =>
  reading.syntax.tokens.slice(first, head.index).some((t) => privateModifiers.has(lower(t)) && !(isCapital(t) && isCapital(head))) ||
  /^ to (?:merge|acquire|buy|take over|sell|plead|play|sponsor)\b/.test(reading.text.slice(head.end, head.end + 14)) ||
  children(reading.syntax, head).some((c) => relation(c) === 'nmod' && isTrade(c) && ['with', 'between'].includes(lower(childBy(reading.syntax, c, 'case')))) ||
  /^(?:worth|to (?:buy|sell|supply|play))/.test(reading.text.slice(head.end + 1, head.end + 12).toLowerCase()) && head.lemma === 'deal' && /^[^.]{0,30}(?:million|billion)/.test(reading.text.slice(head.end, head.end + 40));

const isCopular = (reading: Reading, t: Token | undefined): boolean => t !== undefined && childBy(reading.syntax, t, 'cop')?.xpos === 'VBZ' && /NOUN|ADJ|PRON/.test(t.upos) && !/^(?:near|close|possible|likely|ready|unlikely|imminent|reach|sight|place)$/.test(t.lemma);

const idiom = (reading: Reading, head: Token, first: number): boolean => {
  const before = lower(reading.syntax.tokens[first - 1]);
  if (head.lemma === 'agreement' && first === head.index && (before === 'in' || before === 'by' || before === 'of' || before === 'no' || before === 'reach' || before === 'reached')) return true;
  if (head.lemma === 'accord' && (before === 'own' || lower(reading.syntax.tokens[head.index - 1]) === 'own')) return true;
  if (head.lemma === 'agreement' && /^['’]s?$|^its$|^their$|^his$|^her$/.test(before) && first === head.index && /^(?:win|get|obtain|secure|give|seek|need|want|require|gain)$/.test(headOf(reading.syntax, head)?.lemma ?? '')) return true;
  // "require mutual agreement", "reach broad agreement": no thing.
  const isBareNoun = /^(?:agreement|understanding|settlement|accord)$/.test(head.lemma) && !isCapital(head) && head.xpos === 'NN' && reading.syntax.tokens.slice(first, head.index).every((t) => /^(?:mutual|broad|full|prior|general|common|written|final|joint|unanimous|political|basic)$/.test(lower(t))) && !/^(?:the|an?|this|that|its|their|his|our|any|no|another|one|such|each|every|['’]s?)$/.test(before);
  if (isBareNoun) return true;
  if (/^an?$/.test(before) && lower(reading.syntax.tokens[first - 2]) === 'not') return true;
  if (before === 'no' && weakHeads.has(head.lemma)) return true;
  if (before === 'such' || before === 'any' || before === 'every' || before === 'each' || /^(?:such|any) an?$/.test(`${lower(reading.syntax.tokens[first - 2])} ${before}`)) return true;
  // "an agreement of this kind", "an agreement between neighbours is no taxi": of all of them.
  if (/^ of (?:this|that|such a|the same) (?:kind|sort|type|nature)\b/.test(reading.text.slice(head.end, head.end + 30))) return true;
  if (/^an?$/.test(before) && relation(head) === 'nsubj' && first === head.index && isCopular(reading, headOf(reading.syntax, head))) return true;
  if (head.lemma === 'protocol' && /^(?:under|diplomatic|security|safety)$/.test(before)) return true;
  return head.lemma === 'deal' && head.upos === 'VERB';
};

/** "Armenia, Azerbaijan and Russia signed a statement": of more than one. */
const isSignedByMany = (reading: Reading, head: Token): boolean => {
  const verb = headOf(reading.syntax, head);
  if (verb === undefined || !['sign', 'initial'].includes(verb.lemma) || relation(head) !== 'obj') return false;
  const subject = childBy(reading.syntax, verb, 'nsubj');
  return subject !== undefined && children(reading.syntax, subject).some((c) => relation(c) === 'conj');
};

const strengthOf = (reading: Reading, head: Token, first: number, noun: string): Mention['strength'] | undefined => {
  const { tokens } = reading.syntax;
  if (heads.has(noun)) {
    const isTitle = isCapital(head) && (tokens.slice(first, head.index).some((t) => isCapital(t) && t.text !== '-') || isCapital(tokens[head.index + 2]) || isCapital(tokens[head.index + 3]));
    const isOfCourt = noun === 'statute' && /^ of (?:an?|the) (?:new |permanent |proposed |future )?(?:international|world|special)\b/.test(reading.text.slice(head.end, head.end + 40));
    if (!isOfCourt && (noun === 'statute' || noun === 'minute') && !(isCapital(head) && (isTitle || /^(?:the|this|that|its)$/i.test(lower(tokens[head.index - 1])) || /^ \d/.test(reading.text.slice(head.end, head.end + 3))))) return undefined;
    // "a side letter on cars", "the 1929 exchange of notes with Britain".
    if (noun === 'letter') return lower(tokens[head.index - 1]) === 'side' ? 'strong' : undefined;
    if (noun === 'exchange') return /^ of (?:notes|letters)\b/.test(reading.text.slice(head.end, head.end + 12)) && (/^\d{4}$/.test(tokens[head.index - 1]?.text ?? '') || /^ of (?:notes|letters) (?:between|with) (?:the )?\p{Lu}/u.test(reading.text.slice(head.end, head.end + 30)) && relation(head) !== 'root') && !/^(?:following|after|upon|on|by|since|before)$/.test(lower(tokens[first - 2])) ? 'strong' : undefined;
    if (noun === 'understanding' && !/^(?:a|an|the|this|that|own|separate|common|joint|new|ceasefire|secret|written|tacit)$/.test(lower(tokens[head.index - 1]))) return undefined;
    if (noun === 'declaration' && !isCapital(head) && !/joint|political|common|final|peace|draft/.test(reading.text.slice(tokens[first]!.start, head.start).toLowerCase())) return 'weak';
    if ((noun === 'settlement' || noun === 'annex' || noun === 'charter') && !isTitle) return noun === 'annex' || (noun === 'charter' && first < head.index && isCapital(tokens[head.index - 1])) ? 'strong' : 'weak';
    return isTitle ? 'named' : 'strong';
  }
  if (noun === 'statement') return /\b(?:joint|trilateral|tripartite|common)\b/i.test(reading.text.slice(tokens[first]!.start, head.start)) || isSignedByMany(reading, head) ? 'strong' : undefined;
  // "a visa arrangement", "a three-way arrangement" is one of its own; "the arrangement" takes up another.
  if (noun === 'arrangement' && first < head.index) return 'strong';
  return weakHeads.has(noun) ? 'weak' : undefined;
};

/** The verb of "called it a provisional arrangement", which says of something what it is. */
export const callingOf = (syntax: Syntax, head: Token): Token | undefined => {
  const verb = headOf(syntax, head);
  if (verb === undefined || !/^(?:call|term|dub|label|brand|deem|describe|consider)$/.test(verb.lemma) || !['xcomp', 'obl'].includes(relation(head)) || children(syntax, head).every((c) => !/^an?$/.test(lower(c)))) return undefined;
  const object = childBy(syntax, verb, 'obj');
  return object !== undefined && /^(?:it|this|that)$/i.test(object.text) ? verb : undefined;
};

/** What the phrase of a head noun says of the agreement that it names; undefined where it names none. */
export const describe = (reading: Reading, head: Token, noun: string): Mention | undefined => {
  const { tokens } = reading.syntax;
  const first = leftEdge(reading, head);
  const strength = strengthOf(reading, head, first, noun);
  if (strength === undefined || isPluralOfMany(reading, head) || isOtherSense(reading, head, first) || idiom(reading, head, first)) return undefined;
  const last = rightEdge(reading, head);
  const inside = tokens.slice(first, last + 1);
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  const isState = (t: Token): boolean => near(reading.actors, t).some((a) => a.kind === 'state' && a.start <= t.start && t.end <= a.end);
  const words = inside.filter((t) => t.index !== head.index && /\p{L}/u.test(t.text) && !small.has(lower(t)) && !isState(t)).map(lower);
  const preceding = lower(tokens[first - 1]);
  return {
    ...span, head, first, last, noun, strength, words, kind: kindOf(noun, words),
    isDefinite: determiners.has(preceding) || /^['’]s?$/.test(preceding) || strength === 'named',
    isPredicate: (childBy(reading.syntax, head, 'cop') !== undefined && childBy(reading.syntax, head, 'nsubj') !== undefined) || callingOf(reading.syntax, head) !== undefined,
    year: inside.find((t) => /^(?:1[89]|20)\d\d$/.test(t.text))?.text ?? /^ (?:of|from) ((?:1[89]|20)\d\d)\b/.exec(reading.text.slice(span.end, span.end + 10))?.[1] ?? null,
    // "deposited its instrument with the Union": who keeps it is no party.
    parties: noun === 'instrument' ? [] : withSubject(reading, head, partiesOf(reading, head, first, last)),
    partners: partnersOf(reading, last),
    owner: ownerOf(reading, head, first),
    isPrivate: noun === 'contract' || isPrivate(reading, head, first),
    age: words.some((w) => oldWords.has(w)) ? 'old' : words.some((w) => newWords.has(w)) ? 'new' : null,
  };
};

const kindOf = (noun: string, words: readonly string[]): AgreementKind | null => {
  if (words.includes('ceasefire') || words.includes('truce') || words.includes('armistice')) return 'ceasefire';
  if (noun === 'statement') return 'declaration';
  if (noun === 'amendment') return 'amendment';
  return heads.get(noun) ?? null;
};

/** Known agreements whose name has no head noun. */
const properMentions = (reading: Reading): readonly Mention[] => properNames.flatMap((name) => {
  const out: Mention[] = [];
  for (let at = reading.text.indexOf(name); at >= 0; at = reading.text.indexOf(name, at + name.length)) {
    const inside = reading.syntax.tokens.filter((t) => at <= t.start && t.end <= at + name.length);
    const last = inside.at(-1);
    const before = reading.text[at - 1] ?? ' ';
    if (last === undefined || last.end !== at + name.length || /[\p{L}\d]/u.test(before)) continue;
    const following = lower(reading.syntax.tokens[last.index + 1]);
    if (heads.has(following) || (name === 'Schengen' && /^(?:visas?|area|zone|countries|country|states?|members?|borders?|rules|travel)$/.test(following))) continue;
    const head = headIn(reading.syntax, { start: at, end: at + name.length }) ?? last;
    out.push({ start: at, end: at + name.length, head, first: inside[0]!.index, last: last.index, noun: 'name', kind: null, strength: 'named', isDefinite: true, words: name.toLowerCase().split(' '), isPredicate: false, year: null, parties: [], partners: [], owner: null, age: null, isPrivate: false });
  }
  return out;
});

const smallWords = /^(?:of|on|and|the|for|in|to|against|concerning|a|an|by|with|under)$/;

/** "VFA" in a text that names the Visiting Forces Agreement: capitals that are the first letters of a title of the text, and no name of anything else. */
const abbreviations = (reading: Reading, named: readonly Mention[]): readonly Mention[] => {
  const { tokens } = reading.syntax;
  const titles = named.filter((m) => m.strength === 'named' && m.last > m.first).map((m) => tokens.slice(m.first, m.last + 1).filter((t) => isCapital(t) && !smallWords.test(lower(t))).map((t) => t.text[0]).join(''));
  // "a trade and economic partnership agreement … the TEPA": first letters of a phrase in small letters, from one of its words on.
  const small = reading.text.search(/\b[Tt]he [A-Z]{3,7}\b/) < 0 ? [] : named.filter((m) => m.strength === 'strong').flatMap((m) => {
    const words = tokens.slice(Math.max(0, m.head.index - 7), m.head.index + 1).filter((t) => t.sentence === m.head.sentence && /^\p{L}/u.test(t.text) && !smallWords.test(lower(t)));
    return words.map((_, i) => words.slice(i).map((t) => t.text[0]!.toUpperCase()).join(''));
  });
  const known = new Set([...titles, ...small].filter((x) => x.length >= 3));
  if (known.size === 0) return [];
  return tokens.filter((t) => /^[A-Z]{3,7}$/.test(t.text) && known.has(t.text) && !near(reading.actors, t).some((a) => a.start <= t.start && t.end <= a.end && a.id !== null)).map((t) => nameAt(t));
};

const nameAt = (t: Token): Mention => ({ start: t.start, end: t.end, head: t, first: t.index, last: t.index, noun: 'name', kind: null, strength: 'named', isDefinite: true, words: [t.text.toLowerCase()], isPredicate: false, year: null, parties: [], partners: [], owner: null, age: null, isPrivate: false });

/** Every mention of a text, in order, none inside another. */
export const findMentions = (reading: Reading): readonly Mention[] => {
  const nouns = reading.syntax.tokens.flatMap((t): readonly Mention[] => {
    if (t.upos !== 'NOUN' && t.upos !== 'PROPN') return [];
    const noun = t.upos === 'PROPN' ? lower(t).replace(/^(ceasefire|truce)s$/, '$1') : t.lemma.toLowerCase();
    if (!heads.has(noun) && !weakHeads.has(noun)) return [];
    // "treaty law", "ceasefire talks", "truce line": the word is a modifier of something else, unless that is an agreement itself.
    const next = reading.syntax.tokens[t.index + 1];
    if (relation(t) === 'compound' && t.head === next?.index && next.upos === 'NOUN' && (heads.has(next.lemma) || weakHeads.has(next.lemma))) return [];
    // "former Warsaw Pact countries", "the North Atlantic Treaty Organization"
    if (next !== undefined && /^(?:organi[sz]ation|countries|states|members?|allies|forces|troops|nations|secretariat|commission|council)$/i.test(next.text) && next.start === t.end + 1) return [];
    const m = describe(reading, t, noun);
    return m === undefined ? [] : [m];
  });
  const all = [...properMentions(reading), ...nouns, ...abbreviations(reading, nouns)].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((m) => !near(all, m).some((o) => o !== m && o.start <= m.start && m.end <= o.end && (o.end - o.start > m.end - m.start)));
};
