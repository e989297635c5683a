import type { Syntax, Token } from '../../language/syntax.ts';
import type { Actor } from '../reading.ts';
import { institutionHeads, officeHeads, officeModifiers, stateBodies } from './data/offices.ts';
import { fold, leaderAt, lookUp, type Entry } from './lexicon.ts';
import type { Tagged } from './tagger/decode.ts';
import { bit, placeAt, wordBits } from './tagger/gazetteer.ts';
import { tagNames } from './tagger/index.ts';

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
/** Tokens of the text with what the lexicon says, scanned once. */
export interface Scan { readonly syntax: Syntax; readonly words: readonly string[]; readonly taken: Uint8Array; readonly found: Raw[] }

const take = (s: Scan, raw: Raw): void => {
  for (let i = raw.first; i <= raw.last; i += 1) s.taken[i] = 1;
  s.found.push(raw);
};

/** Full names of those who have stood at the head of a State: no town, no firm, and never cut in two. */
const leaderPass = (s: Scan): void => {
  for (let i = 0; i < s.words.length; i += 1) {
    const length = leaderAt(s.words, i);
    if (length < 2) continue;
    take(s, { first: i, last: i + length - 1, what: 'person', entry: null, state: null, office: null });
    i += length - 1;
  }
};

const lexiconPass = (s: Scan, tagged: readonly Tagged[]): void => {
  const { tokens } = s.syntax;
  const around = new Map<number, Tagged>();
  for (const t of tagged) for (let i = t.first; i <= t.last; i += 1) around.set(i, t);
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = s.taken[i] === 1 ? undefined : lookUp(s.words, i);
    if (hit === undefined) continue;
    const next = tokens[i + hit.length];
    const text = tokens.slice(i, i + hit.length).map((t) => t.text).join(' ');
    // "US" in capitals among capitals may be the pronoun, which no report prints; "IS" may be the verb.
    if (text === 'IS' && next !== undefined && !isCapital(next) && lower(tokens[i - 1]) !== 'by') continue;
    if (isInRegion(s, i, hit.length) || isForename(s, i, hit)) continue;
    const raw: Raw = { first: i, last: i + hit.length - 1, what: 'lexicon', entry: hit.entry, state: hit.entry.state ?? hit.entry.id, office: null };
    const t = around.get(i);
    if (t !== undefined && isSwallowed(s, raw, t)) continue;
    take(s, raw);
    i += hit.length - 1;
  }
};

/** "Latin America", "the Gulf of Mexico": a place that ends in the name of a State. */
const isInRegion = (s: Scan, i: number, length: number): boolean =>
  [1, 2].some((k) => i >= k && s.syntax.tokens[i - k]!.sentence === s.syntax.tokens[i]!.sentence && placeAt(s.words, i - k) >= k + length && lookUp(s.words, i - k) === undefined);

/** "Victoria Treadell": a capital that is a given name, before a name that is nothing else. */
const isForename = (s: Scan, i: number, hit: { readonly length: number; readonly entry: Entry }): boolean => {
  const next = s.syntax.tokens[i + 1];
  if (hit.length !== 1 || hit.entry.form !== 'metonym' || next?.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(next.text) || (wordBits(s.words[i]!.toLowerCase()) & bit.forename) === 0) return false;
  const following = s.words[i + 1]!.toLowerCase();
  return !instruments.has(following) && !institutionHeads.has(following) && (wordBits(following) & (bit.office | bit.body | bit.institution)) === 0 && lookUp(s.words, i + 1) === undefined && !prepositions.has(lower(s.syntax.tokens[i - 1]));
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

/** The first of the words that belong to a body's noun. */
const bodyStart = (s: Scan, noun: number): number => {
  let first = noun;
  while (first > 0 && s.taken[first - 1] === 0 && (officeModifiers.has(lower(s.syntax.tokens[first - 1])) || /^(?:lower|upper|federal|military)$/.test(lower(s.syntax.tokens[first - 1])))) first -= 1;
  return first;
};

const bodyOf = (s: Scan, at: ReadonlyMap<number, Raw>, tagged: readonly Tagged[], i: number): Raw => {
  const isFree = (from: number, to: number): boolean => s.taken.subarray(from, to + 1).every((x) => x === 0);
  const first = bodyStart(s, i);
  // "Ministry of Water and Irrigation": as far as the tagger sees the name.
  const whole = tagged.find((t) => t.kind === 'ORG' && t.first <= first && i <= t.last);
  return {
    first: whole !== undefined && isFree(whole.first, first) ? whole.first : first, last: whole !== undefined && isFree(i + 1, whole.last) ? whole.last : i,
    what: 'body', entry: null, state: stateBefore(s, at, first)?.code ?? stateAfter(s, at, i + 1)?.code ?? null, office: s.syntax.tokens.slice(first, i + 1).map((t) => t.text.toLowerCase()).join(' '),
  };
};

/** Ministries, parliaments and other bodies by common noun: "the Russian foreign ministry", "Iran's parliament". */
const bodyPass = (s: Scan, tagged: readonly Tagged[]): void => {
  const at = byToken(s);
  const { tokens } = s.syntax;
  for (let i = 0; i < tokens.length; i += 1) {
    if (s.taken[i] === 0 && stateBodies.has(lower(tokens[i])) && /^(?:NOUN|PROPN)$/.test(tokens[i]!.upos)) take(s, bodyOf(s, at, tagged, i));
  }
};

const kinds = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const;

/** "Chad" in "Chad Lindqvist", "Washington" in "George Washington": a word that people are called by, inside a person's name. */
const isSwallowed = (s: Scan, raw: Raw, t: Tagged): boolean =>
  t.kind === 'PER' && raw.first === raw.last && t.first < t.last && (wordBits(s.words[raw.first]!.toLowerCase()) & (bit.forename | bit.surname)) !== 0 &&
  (raw.first > t.first || !prepositions.has(lower(s.syntax.tokens[t.first - 1])));

/** Instruments are no bodies, however they are written: "the Ottawa Convention". */
const instruments: ReadonlySet<string> = new Set('treaty agreement agreements accord accords pact convention protocol memorandum declaration charter act law code initiative deal amendment summit conference award prize cup war festival games day project plan programme program'.split(' '));

const isInstrument = (s: Scan, first: number, last: number): boolean => {
  const words = s.words.slice(first, last + 1).map((w) => w.toLowerCase());
  return !institutionHeads.has(words.at(-1)!) && words.some((w, i) => instruments.has(w) && (i === words.length - 1 || prepositions.has(words[i + 1]!) || words[i + 1] === 'on' || words[i + 1] === 'against'));
};

/** "the Treaty on the Basis of Mutual Relations": the rest of a title names nobody. */
const isInTitle = (s: Scan, first: number): boolean => {
  for (let j = first - 1; j >= Math.max(0, first - 10); j -= 1) {
    const word = s.words[j]!.toLowerCase();
    if (instruments.has(word) && /^(?:on|for|against|concerning|relating)$/.test(s.words[j + 1] ?? '')) return true;
    if (!/^\p{Lu}|^(?:the|of|and|for|on|in|to|against|concerning|relating|,|-)$/u.test(s.words[j]!)) return false;
  }
  return false;
};

/** The last stretch of a name that nothing else has taken: "Kazem Jalali" of "Moscow Kazem Jalali". */
const freeOf = (s: Scan, t: Tagged): { readonly first: number; readonly last: number } | undefined => {
  let last = t.last;
  while (last >= t.first && s.taken[last] === 1) last -= 1;
  if (last < t.first) return undefined;
  let first = last;
  while (first > t.first && s.taken[first - 1] === 0) first -= 1;
  const isLead = (i: number): boolean => /^\d|\p{Lu}/u.test(s.syntax.tokens[i]!.text);
  while (first <= last && !isLead(first)) first += 1;
  while (last > first && /^(?:of|the|and|for|in|on|to|-|&|['’]s?|,)$/.test(s.words[last]!)) last -= 1;
  return first > last ? undefined : { first, last };
};

const isNameToken = (s: Scan, i: number): boolean =>
  s.taken[i] === 0 && i < s.syntax.tokens.length && /^\p{Lu}[\p{L}.'’]*$/u.test(s.syntax.tokens[i]!.text) && /^(?:PROPN|NOUN|ADJ|X|VERB)$/.test(s.syntax.tokens[i]!.upos);

/** Capitals from a token on, with hyphens and particles between them: "Kassym-Jomart Tokayev", "Mohammed bin Salman". */
const runEnd = (s: Scan, from: number): number => {
  const { tokens } = s.syntax;
  let end = from;
  for (let i = from + 1; i <= s.syntax.sentences[tokens[from]!.sentence]!.last && i - end <= 2; i += 1) {
    if (isNameToken(s, i)) end = i;
    else if (!/^(?:-|al|el|bin|ibn|bint|de|da|dos|del|der|den|van|von|la|abu)$/.test(lower(tokens[i]))) break;
  }
  return end;
};

/** Who stands behind a title is a person, whatever the name looks like: "Trade Representative Jamieson Greer", "the prime minister, Navin Ramgoolam,". */
const titledPass = (s: Scan, tagged: readonly Tagged[]): void => {
  const { tokens } = s.syntax;
  const at = byToken(s);
  const bodies = new Set(tagged.filter((t) => t.kind === 'ORG').map((t) => t.first));
  for (const office of s.found.filter((r) => r.what === 'office' && officeHeads.has(lower(tokens[r.last])))) {
    const after = stateAfter(s, at, office.last + 1);
    const ends = after === null ? office.last : after.last;
    const first = lower(tokens[ends + 1]) === ',' ? ends + 2 : ends + 1;
    if (!isNameToken(s, first) || bodies.has(first) || tokens[first]!.sentence !== tokens[office.last]!.sentence || stateBodies.has(lower(tokens[first]))) continue;
    const last = runEnd(s, first);
    // Behind a comma only a full name, closed by another comma, is the holder's.
    if (first === ends + 2 && (last === first || !/^[,(.]$/.test(tokens[last + 1]?.text ?? '.') && tokens[last + 1]?.upos !== 'VERB')) continue;
    if (last - first > 5 || institutionHeads.has(lower(tokens[last]))) continue;
    take(s, { first, last, what: 'person', entry: null, state: null, office: null });
  }
};

/** "Richard Giragosian of the Regional Studies Center": a person, then the body that the person belongs to. */
const parted = (s: Scan, t: Tagged): readonly Tagged[] => {
  const of = s.words.slice(t.first, t.last + 1).findIndex((w, i) => i >= 2 && (w === 'of' || w === 'from'));
  if (t.kind !== 'ORG' || of < 0 || (wordBits(s.words[t.first]!.toLowerCase()) & bit.forename) === 0 || institutionHeads.has(s.words[t.first + of - 1]!.toLowerCase())) return [t];
  const rest = t.first + of + (s.words[t.first + of + 1] === 'the' ? 2 : 1);
  return [{ first: t.first, last: t.first + of - 1, kind: 'PER' }, { first: rest, last: t.last, kind: 'ORG' }];
};

/** What the tagger found, without what the lexicon knows better. */
const namePass = (s: Scan, tagged: readonly Tagged[]): void => {
  for (const t of tagged.flatMap((x) => parted(s, x))) {
    const free = freeOf(s, t);
    if (free === undefined || isInstrument(s, t.first, t.last) || (t.kind !== 'LOC' && isInTitle(s, t.first))) continue;
    const isWhole = free.first === t.first && free.last === t.last;
    if (!isWhole && t.kind === 'LOC') continue;
    take(s, { ...free, what: kinds[t.kind], entry: null, state: null, office: null });
  }
};

/** A family name alone is the person's whose full name stands elsewhere in the text, and no town of that name. */
const echoPass = (s: Scan): void => {
  const families = new Set(s.found.filter((r) => r.what === 'person' && r.last > r.first).map((r) => s.words[r.last]!).filter((w) => /^\p{Lu}\p{Ll}/u.test(w)));
  for (const [k, r] of s.found.entries()) if (r.what === 'place' && r.first === r.last && families.has(s.words[r.first]!)) s.found[k] = { ...r, what: 'person' };
  for (let i = 0; i < s.words.length; i += 1) {
    if (s.taken[i] === 0 && families.has(s.words[i]!) && isNameToken(s, i) && !isNameToken(s, i + 1) && !isNameToken(s, i - 1)) take(s, { first: i, last: i, what: 'person', entry: null, state: null, office: null });
  }
};

/** Everything that is or may be an actor, in the order of the text, not yet linked. */
export const findRaw = (syntax: Syntax): readonly Raw[] => {
  const s: Scan = { syntax, words: syntax.tokens.map((t) => fold(t.text)), taken: new Uint8Array(syntax.tokens.length), found: [] };
  const tagged = tagNames(syntax, s.words);
  leaderPass(s);
  lexiconPass(s, tagged);
  officePass(s);
  bodyPass(s, tagged);
  titledPass(s, tagged);
  namePass(s, tagged);
  echoPass(s);
  return s.found.sort((a, b) => a.first - b.first);
};

/** A name as found, before it is linked. */
export type ActorDraft = Omit<Actor, 'start' | 'end' | 'basis' | 'by'>;
