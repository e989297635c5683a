import type { Syntax, Token } from '../../language/syntax.ts';
import type { Actor } from '../reading.ts';
import { givenNames, honorifics, institutionHeads, officeHeads, officeModifiers, stateBodies } from './data/offices.ts';
import { fold, knownBySurname, lookUp, type Entry } from './lexicon.ts';

/** A name, office or pronoun before it is linked to others. `tokens` are first and last index. */
export interface Raw {
  readonly first: number;
  readonly last: number;
  readonly what: 'lexicon' | 'person' | 'office' | 'body' | 'organisation' | 'place';
  readonly entry: Entry | null;
  /** State or organisation code that modifies it: "Iran's envoy", "the Russian parliament". */
  readonly state: string | null;
  /** Office words in lower case, without the state: "foreign minister". */
  readonly office: string | null;
}

const isCapital = (t: Token | undefined): boolean => t !== undefined && /^\p{Lu}/u.test(t.text);
const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const particles: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'ibn', 'bint', 'de', 'da', 'di', 'do', 'dos', 'del', 'der', 'den', 'van', 'von', 'la', 'le', 'ter', 'ten', 'abu', 'zu', 'af']);
const notNames: ReadonlySet<string> = new Set(`treaty agreement accord pact convention protocol memorandum declaration statement deal charter framework act law code article chapter january february march april may june july august september october
november december monday tuesday wednesday thursday friday saturday sunday president minister the a an this that these those he she it they we i you in on at by for from of and but or if when while after before since until
mr mrs ms dr sir however meanwhile moreover both all some many most no not one two three his her its their our my your there here what who where why how which under over during according earlier later last next now then still despite even only just other once neither each
north south east west northern southern eastern western central middle foreign prime defence defense islamic republic kingdom united joint comprehensive strategic partnership peace nuclear security cooperation trade free economic general special annual ministry parliament
yes talks also as with to is are was were will would should could may might must can did does do has have had be been being asked signed ratified`.split(/\s+/));

/** Tokens of the text with what the lexicon says, scanned once. */
export interface Scan { readonly syntax: Syntax; readonly words: readonly string[]; readonly taken: Uint8Array; readonly found: Raw[] }

const take = (s: Scan, raw: Raw): void => {
  for (let i = raw.first; i <= raw.last; i += 1) s.taken[i] = 1;
  s.found.push(raw);
};

/** A capital's or an adjective's letters may hide in a longer proper name: "New York Times" and "Paris Agreement" are told apart by the lexicon's longest match. */
const ambiguous: ReadonlySet<string> = new Set(['Georgia', 'Jordan', 'Chad', 'Guinea', 'Niger', 'Male', 'Victoria', 'Stanley', 'Wellington', 'Santiago', 'Jersey', 'Trend', 'MAP', 'ABC', 'TT', 'SANA', 'Bild', 'Dawn', 'APA', 'PAP', 'Congress', 'CAR', 'Male', 'Turkey', 'Praia', 'Mali', 'Kingston', 'Georgetown', 'San Juan', 'San Jose', 'Hamilton', 'Diet', 'Time', 'Fars', 'RT', 'AP', 'Pole', 'Dane', 'Finn', 'Kiwi', 'English', 'IS', 'WB', 'US', 'AU', 'SPA']);

const lexiconPass = (s: Scan): void => {
  const { tokens } = s.syntax;
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = lookUp(s.words, i);
    if (hit === undefined) continue;
    const next = tokens[i + hit.length];
    const text = tokens.slice(i, i + hit.length).map((t) => t.text).join(' ');
    // "Jordan Smith" is a person; "US" in capitals among capitals may be the pronoun, which no report prints.
    if (hit.entry.kind === 'state' && hit.length === 1 && ambiguous.has(text) && isCapital(next) && next?.upos === 'PROPN' && givenNames.has(text.toLowerCase())) continue;
    if (text === 'IS' && next !== undefined && !isCapital(next) && lower(tokens[i - 1]) !== 'by') continue;
    take(s, { first: i, last: i + hit.length - 1, what: 'lexicon', entry: hit.entry, state: hit.entry.state ?? hit.entry.id, office: null });
    i += hit.length - 1;
  }
};

/** Index of findings by token, rebuilt after each pass since later passes ask for neighbours often. */
const byToken = (s: Scan): ReadonlyMap<number, Raw> => {
  const out = new Map<number, Raw>();
  for (const r of s.found) for (let i = r.first; i <= r.last; i += 1) out.set(i, r);
  return out;
};

/** The state that stands before a noun phrase: "Russian …", "Russia 's …", "US …". */
const stateBefore = (s: Scan, at: ReadonlyMap<number, Raw>, i: number): { readonly code: string; readonly first: number } | null => {
  let j = i - 1;
  if (/^['’]s?$/.test(lower(s.syntax.tokens[j]))) j -= 1;
  const raw = at.get(j);
  if (raw?.entry === undefined || raw.entry === null || (raw.entry.kind !== 'state' && raw.entry.kind !== 'organisation')) return null;
  return { code: raw.entry.id.split('/')[0]!, first: raw.first };
};

const prepositions: ReadonlySet<string> = new Set(['of', 'to', 'in', 'for', 'at', 'from']);

/** The state that stands after an office: "ambassador to Moscow", "president of the Islamic Republic of Iran". */
const stateAfter = (s: Scan, at: ReadonlyMap<number, Raw>, i: number): { readonly code: string; readonly last: number; readonly preposition: string } | null => {
  const { tokens } = s.syntax;
  if (!prepositions.has(lower(tokens[i]))) return null;
  let j = i + 1;
  if (lower(tokens[j]) === 'the') j += 1;
  if (/^(?:islamic|federal|democratic|people's)$/.test(lower(tokens[j])) || lower(tokens[j]) === 'republic' || lower(tokens[j]) === 'kingdom') while (j < i + 6 && !at.has(j)) j += 1;
  const raw = at.get(j);
  if (raw?.entry === undefined || raw.entry === null || raw.entry.form === 'demonym' || (raw.entry.kind !== 'state' && raw.entry.kind !== 'organisation')) return null;
  return { code: raw.entry.id.split('/')[0]!, last: raw.last, preposition: lower(tokens[i]) };
};

/** Office nouns with what belongs to them: "Russian deputy foreign minister", "envoy to Moscow". The state's own token stays a mention of its own. */
const officePass = (s: Scan): void => {
  const at = byToken(s);
  const { tokens } = s.syntax;
  for (let i = 0; i < tokens.length; i += 1) {
    const word = lower(tokens[i]);
    const singular = word.endsWith('s') && officeHeads.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
    if (s.taken[i] === 1 || !officeHeads.has(singular) || !/^(?:NOUN|PROPN)$/.test(tokens[i]!.upos)) continue;
    let first = i;
    while (first > 0 && s.taken[first - 1] === 0 && tokens[first - 1]!.sentence === tokens[i]!.sentence &&
      (officeModifiers.has(lower(tokens[first - 1])) || (lower(tokens[first - 1]) === '-' && officeModifiers.has(lower(tokens[first - 2]))) || (officeHeads.has(lower(tokens[first - 1])) && lower(tokens[first - 1]) !== 'president'))) first -= 1;
    let last = i;
    if (lower(tokens[i + 1]) === '-' && lower(tokens[i + 2]) === 'general') last = i + 2;
    else if (lower(tokens[i + 1]) === 'general') last = i + 1;
    if (singular === 'secretary' && lower(tokens[i + 1]) === 'of' && lower(tokens[i + 2]) === 'state') last = i + 2;
    if (singular === 'minister' && (lower(tokens[i + 1]) === 'of' || lower(tokens[i + 1]) === 'for') && lower(tokens[i + 2]) === 'foreign' && lower(tokens[i + 3]) === 'affairs') last = i + 3;
    const before = stateBefore(s, at, first);
    const after = stateAfter(s, at, last + 1);
    // An ambassador "to Moscow" serves the other State, which only the words before can name.
    const isPosted = after !== null && (after.preposition === 'to' || after.preposition === 'in') && /ambassador|envoy|representative|delegate/.test(singular);
    const state = before?.code ?? (after !== null && !isPosted ? after.code : null);
    const office = tokens.slice(first, last + 1).map((t) => t.text.toLowerCase()).join(' ').replaceAll(' - ', '-');
    take(s, { first, last, what: 'office', entry: null, state, office: word === singular ? office : `${office}` });
    i = last;
  }
};

/** Ministries, parliaments and other bodies by common noun: "the Russian foreign ministry", "Iran's parliament". */
const bodyPass = (s: Scan): void => {
  const at = byToken(s);
  const { tokens } = s.syntax;
  for (let i = 0; i < tokens.length; i += 1) {
    const word = lower(tokens[i]);
    if (s.taken[i] === 1 || !stateBodies.has(word) || !/^(?:NOUN|PROPN)$/.test(tokens[i]!.upos)) continue;
    let first = i;
    while (first > 0 && s.taken[first - 1] === 0 && (officeModifiers.has(lower(tokens[first - 1])) || /^(?:lower|upper|federal|military)$/.test(lower(tokens[first - 1])))) first -= 1;
    const before = stateBefore(s, at, first);
    const after = stateAfter(s, at, i + 1);
    take(s, { first, last: i, what: 'body', entry: null, state: before?.code ?? after?.code ?? null, office: tokens.slice(first, i + 1).map((t) => t.text.toLowerCase()).join(' ') });
  }
};

const isNameToken = (s: Scan, i: number): boolean => {
  const t = s.syntax.tokens[i];
  return t !== undefined && s.taken[i] === 0 && isCapital(t) && /^\p{L}[\p{L}.'’]*$/u.test(t.text) && !notNames.has(lower(t)) && (t.upos === 'PROPN' || t.upos === 'NOUN' || t.upos === 'ADJ' || givenNames.has(fold(lower(t))) || t.upos === 'X' || t.upos === 'VERB');
};

/** The end of a run of name words: capitals, particles and hyphens between them ("Abdel Fattah al-Sisi", "Kassym-Jomart Tokayev"). */
const runEnd = (s: Scan, from: number): number => {
  const { tokens } = s.syntax;
  let end = from;
  for (let i = from + 1; i < tokens.length && tokens[i]!.sentence === tokens[from]!.sentence; i += 1) {
    if (isNameToken(s, i)) { end = i; continue; }
    const isJoin = lower(tokens[i]) === '-' && tokens[i]!.start === tokens[i - 1]!.end;
    if (isJoin && tokens[i + 1]?.start === tokens[i]!.end) continue;
    if (particles.has(lower(tokens[i])) && s.taken[i] === 0 && (isNameToken(s, i + 1) || lower(tokens[i + 1]) === '-' || particles.has(lower(tokens[i + 1])))) continue;
    break;
  }
  return end;
};

const personVerbs: ReadonlySet<string> = new Set('say tell add note warn argue claim sign meet arrive travel visit welcome call urge believe reply ask insist stress announce declare write explain describe'.split(' '));

/** What a run of capitalised words outside the lexicon names. */
const classify = (s: Scan, at: ReadonlyMap<number, Raw>, first: number, last: number): Raw['what'] | null => {
  const { tokens } = s.syntax;
  const words = tokens.slice(first, last + 1).map(lower);
  const tail = words.at(-1) ?? '';
  if (institutionHeads.has(tail)) return 'organisation';
  const previous = at.get(first - 1);
  const isTitled = previous?.what === 'office' || honorifics.has(lower(tokens[first - 1]));
  const isApposed = lower(tokens[last + 1]) === ',' && (at.get(last + 2)?.what === 'office' || at.get(last + 3)?.what === 'office' || at.get(last + 4)?.what === 'office');
  if (isTitled || isApposed) return 'person';
  if (words.length > 1 && givenNames.has(fold(words[0]!))) return 'person';
  const governing = s.syntax.tokens[tokens[last]!.head] ?? s.syntax.tokens[tokens[first]!.head];
  const relation = tokens[last]!.deprel === 'flat' ? tokens[first]!.deprel : tokens[last]!.deprel;
  if (relation === 'nsubj' && governing !== undefined && personVerbs.has(governing.lemma)) return 'person';
  if (words.length === 1 && knownBySurname(words[0]!).length > 0) return 'person';
  const before = lower(tokens[first - 1]);
  if ((before === 'in' || before === 'at' || before === 'near' || before === 'from') && words.length <= 2) return 'place';
  if (words.length >= 2 && words.length <= 4 && tokens.slice(first, last + 1).every((t) => t.text === '-' || /^\p{Lu}\p{Ll}/u.test(t.text) || particles.has(lower(t)))) return 'person';
  if (/^[A-Z]{2,6}$/.test(tokens[last]!.text) && words.length === 1) return 'organisation';
  return null;
};

const namePass = (s: Scan): void => {
  const at = byToken(s);
  const { tokens } = s.syntax;
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isNameToken(s, i)) continue;
    const isFirstOfSentence = s.syntax.sentences[tokens[i]!.sentence]?.first === i;
    const last = runEnd(s, i);
    // A lone capital at the head of a sentence is a capital and no more, unless the tagger calls it a name.
    if (last === i && isFirstOfSentence && tokens[i]!.upos !== 'PROPN' && !givenNames.has(lower(tokens[i]))) continue;
    const what = classify(s, at, i, last);
    if (what !== null) take(s, { first: i, last, what, entry: null, state: null, office: null });
    i = last;
  }
};

/** Everything that is or may be an actor, in the order of the text, not yet linked. */
export const findRaw = (syntax: Syntax): readonly Raw[] => {
  const s: Scan = { syntax, words: syntax.tokens.map((t) => fold(t.text)), taken: new Uint8Array(syntax.tokens.length), found: [] };
  lexiconPass(s);
  officePass(s);
  bodyPass(s);
  namePass(s);
  return s.found.sort((a, b) => a.first - b.first);
};

/** A name as found, before it is linked. */
export type ActorDraft = Omit<Actor, 'start' | 'end' | 'basis' | 'by'>;
