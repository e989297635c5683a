import type { Span } from '../core/span.ts';
import { isApostrophe, isCloser, isDigit, isLetter, isOpener, isSpace, isUpper } from './chars.ts';
import { beforeNumber, maybeFinal, months, prefixes, starters, titles } from './abbreviations.ts';

/** Longest token kept in one piece; what is longer is cut, never dropped. */
export const tokenUnitsMax = 200;

/** A sentence as token spans. */
export interface RawSentence { readonly tokens: readonly Span[] }

/** State of the scan: one pass from left to right, no backtracking over more than a word. */
interface Scan { readonly text: string; at: number; tokens: Span[]; readonly sentences: RawSentence[] }

const code = (s: Scan, i: number): number => (i < s.text.length ? s.text.charCodeAt(i) : 0);

const push = (s: Scan, end: number): void => {
  while (end - s.at > tokenUnitsMax) {
    s.tokens.push({ start: s.at, end: s.at + tokenUnitsMax });
    s.at += tokenUnitsMax;
  }
  if (end > s.at) s.tokens.push({ start: s.at, end });
  s.at = end;
};

const flush = (s: Scan): void => {
  if (s.tokens.length > 0) s.sentences.push({ tokens: s.tokens });
  s.tokens = [];
};

const skip = (s: Scan, i: number, test: (c: number) => boolean): number => {
  let j = i;
  while (j < s.text.length && test(code(s, j))) j += 1;
  return j;
};

/** White space; an empty line ends a sentence, a single line break does so before a list mark or after a line without a verb's room. */
const space = (s: Scan): void => {
  const from = s.at;
  s.at = skip(s, from, isSpace);
  let lines = 0;
  for (let i = from; i < s.at; i += 1) if (code(s, i) === 10) lines += 1;
  const next = code(s, s.at);
  if (lines > 1 || (lines === 1 && (next === 0x2022 || next === 0x25cf || (next === 45 && isSpace(code(s, s.at + 1)))))) flush(s);
};

const address = /^(?:https?:\/\/|www\.)/i;

const webAddress = (s: Scan): boolean => {
  const c = code(s, s.at) | 32;
  if ((c !== 104 && c !== 119) || !address.test(s.text.slice(s.at, s.at + 8))) return false;
  let end = skip(s, s.at, (d) => !isSpace(d));
  while (end > s.at && '.,;:!?)"”’\''.includes(s.text[end - 1] ?? '')) end -= 1;
  push(s, end);
  return true;
};

/** End of a word: letters and digits with inner points (U.S), commas and colons in figures, ampersands (AT&T), and addresses with "@". */
const wordEnd = (s: Scan): { readonly end: number; readonly isMail: boolean } => {
  let j = s.at;
  let isMail = false;
  for (;;) {
    j = skip(s, j, (c) => isLetter(c) || isDigit(c) || c === 95);
    const c = code(s, j);
    const before = code(s, j - 1);
    const after = code(s, j + 1);
    const isDotted = c === 46 && isLetter(before) && isLetter(after) && (j - s.at === 1 || code(s, j - 2) === 46);
    const isFileLike = c === 46 && (isLetter(before) || isDigit(before)) && isLetter(after) && !isUpper(after);
    const isFigure = (c === 46 || c === 44 || c === 58) && isDigit(before) && isDigit(after);
    const isAt = c === 64 && (isLetter(after) || isDigit(after));
    const isAmpersand = c === 38 && isUpper(before) && isUpper(after) && j - s.at <= 3;
    if (!(isDotted || isFileLike || isFigure || isAt || isAmpersand)) return { end: j, isMail };
    isMail ||= isAt;
    j += 1;
  }
};

type Stop = 'none' | 'inside' | 'maybe-final';

/** What a full stop after this word is. */
const abbreviation = (s: Scan, end: number): Stop => {
  const word = s.text.slice(s.at, end);
  const lower = word.toLowerCase();
  const isCapital = isUpper(word.charCodeAt(0));
  if (isLetter(code(s, end + 1))) return 'none';
  const next = code(s, skip(s, end + 1, isSpace));
  if (beforeNumber.has(lower) && !(isCapital && word.length === 1)) return isDigit(next) ? 'inside' : 'none';
  if (titles.has(lower)) return isCapital || lower.length <= 4 ? 'inside' : 'none';
  if (months.has(lower) && isCapital) return isDigit(next) ? 'inside' : lower === 'mar' || lower === 'jun' || lower === 'jul' ? 'none' : 'maybe-final';
  if (maybeFinal.has(lower)) return isCapital || lower.includes('.') || lower === 'etc' ? 'maybe-final' : 'none';
  if (word.length === 1 && isCapital && word !== 'I') return 'inside';
  return word.length >= 3 && word[1] === '.' ? 'maybe-final' : 'none';
};

const closeSentence = (s: Scan, closersEnd: number): void => {
  while (s.at < closersEnd) push(s, s.at + 1);
  flush(s);
};

/** After "U.S." and its like: a new sentence only if what follows begins one. */
const maybeClose = (s: Scan): void => {
  const closers = skip(s, s.at, isCloser);
  if (closers < s.text.length && !isSpace(code(s, closers))) return;
  const word = skip(s, skip(s, closers, isSpace), isOpener);
  if (isUpper(code(s, word)) && starters.has(s.text.slice(word, skip(s, word, isLetter)).toLowerCase())) closeSentence(s, closers);
};

const units: ReadonlySet<string> = new Set(['am', 'pm', 'km', 'kg', 'mph', 'bn', 'm', 'mn', 'tn', 'gmt']);

/** Two words written as one, the first of three letters. */
const joined: ReadonlySet<string> = new Set(['cannot', 'gonna', 'wanna', 'gotta']);

/** Clitics, joined prefixes, figures with a unit: the parts in which treebanks count words. */
const splitWord = (s: Scan, end: number): void => {
  const lower = s.text.slice(s.at, end).toLowerCase();
  const after = code(s, end);
  if (isApostrophe(after) && (code(s, end + 1) | 32) === 116 && !isLetter(code(s, end + 2)) && lower.endsWith('n') && lower.length > 1) {
    push(s, end - 1);
    push(s, end + 2);
  } else if (joined.has(lower)) {
    push(s, s.at + 3);
    push(s, end);
  } else if (isApostrophe(after) && (lower === 'o' || lower === 'd' || lower === 'l') && isUpper(code(s, end + 1))) push(s, skip(s, end + 1, isLetter));
  else if (after === 45 && isLetter(code(s, end + 1)) && prefixes.has(lower) && !isUpper(code(s, s.at))) push(s, skip(s, end + 1, isLetter));
  else if (isDigit(code(s, s.at))) {
    let letters = s.at;
    while (letters < end && !isLetter(code(s, letters))) letters += 1;
    if (letters < end && units.has(s.text.slice(letters, end).toLowerCase())) push(s, letters);
    push(s, end);
  } else push(s, end);
};

const word = (s: Scan): void => {
  if (webAddress(s)) return;
  const { end, isMail } = wordEnd(s);
  if (isMail) return push(s, end);
  const stop = code(s, end) === 46 ? abbreviation(s, end) : 'none';
  if (stop === 'none') return splitWord(s, end);
  push(s, end + 1);
  if (stop === 'maybe-final') maybeClose(s);
};

const clitics: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

const apostrophe = (s: Scan): void => {
  const before = code(s, s.at - 1);
  const letters = skip(s, s.at + 1, isLetter);
  if (s.at > 0 && (isLetter(before) || isDigit(before) || before === 46) && clitics.has(s.text.slice(s.at + 1, letters).toLowerCase())) return push(s, letters);
  const isDecade = isDigit(code(s, s.at + 1)) && isDigit(code(s, s.at + 2)) && !isDigit(code(s, s.at + 3));
  push(s, isDecade ? s.at + (code(s, s.at + 3) === 115 ? 4 : 3) : s.at + 1);
};

/** End of a note's mark such as "[12]" or "[citation needed]" that begins here, or the same place when there is none. */
const noteEnd = (s: Scan, at: number): number => {
  if (code(s, at) !== 91) return at;
  const figures = skip(s, at + 1, isDigit);
  const isFigure = figures > at + 1 && figures - at <= 4;
  const end = isFigure ? figures : at + 1 + (/^[a-z][a-z ]{2,30}(?=\])/.exec(s.text.slice(at + 1, at + 34))?.[0].length ?? 0);
  return end > at + 1 && code(s, end) === 93 ? end + 1 : at;
};

/** The words of one note's mark. */
const pushNote = (s: Scan, end: number): void => {
  push(s, s.at + 1);
  while (s.at < end - 1) {
    const next = skip(s, s.at, isSpace);
    s.at = next;
    push(s, Math.max(next + 1, Math.min(end - 1, skip(s, next, (c) => isLetter(c) || isDigit(c)))));
  }
  push(s, end);
};

/** "1." and "12." at the head of a line are the mark of what follows. */
const isListMark = (s: Scan): boolean => {
  const first = s.tokens[0];
  if (first === undefined || s.tokens.length !== 2 || first.end - first.start > 3 || !isDigit(code(s, first.start))) return false;
  return first.start === 0 || code(s, first.start - 1) === 10;
};

/** A full stop, question mark, exclamation mark or ellipsis, and whether a sentence ends with it. */
const terminator = (s: Scan): void => {
  const c = code(s, s.at);
  const end = c === 46 ? skip(s, s.at, (d) => d === 46) : c === 0x2026 ? s.at + 1 : skip(s, s.at, (d) => d === 33 || d === 63);
  const isEllipsis = c === 0x2026 || (c === 46 && end - s.at > 1);
  push(s, end);
  const closers = skip(s, s.at, isCloser);
  if (closers < s.text.length && !isSpace(code(s, closers))) return;
  const gap = skip(s, closers, isSpace);
  const start = skip(s, gap, isOpener);
  const next = start < s.text.length ? code(s, start) : 65;
  const begins = isUpper(next) || (isDigit(next) && !isEllipsis) || start > gap || next === 0x2022 || next === 45 ||
    (!isLetter(next) && !isDigit(next) && next !== 44 && next !== 59);
  if (!begins || (next === 0x2014 && isEllipsis)) return;
  if (c === 46 && isListMark(s)) return;
  if (noteEnd(s, gap) === gap) return closeSentence(s, closers);
  // "…in 1805. [6] [7] A student": the marks of notes belong to the sentence that they follow.
  while (s.at < closers) push(s, s.at + 1);
  for (let at = gap; noteEnd(s, at) > at; at = skip(s, s.at, isSpace)) {
    s.at = at;
    pushNote(s, noteEnd(s, at));
  }
  flush(s);
};

/** "MOSCOW, January 17 (Agency) —" at the head of a paragraph is a line of its own, not the subject of what follows. */
const dateline = (s: Scan, end: number): boolean => {
  const first = s.tokens[0];
  if (first === undefined || s.tokens.length > 16 || first.end - first.start < 3 || !isSpace(code(s, end)) || !isSpace(code(s, s.at - 1))) return false;
  if (s.tokens.some((t, i) => i > 0 && s.text.slice(t.start, t.end).length > 2 && /^\p{Ll}/u.test(s.text.slice(t.start, t.end)))) return false;
  return /^\p{Lu}{3,}$/u.test(s.text.slice(first.start, first.end)) && (first.start === 0 || /\n\s*$/.test(s.text.slice(Math.max(0, first.start - 4), first.start)));
};

const dash = (s: Scan, end: number): void => {
  const isLine = dateline(s, end);
  push(s, end);
  if (isLine) flush(s);
};

/** A picture of several characters (flags, skin tones, joined figures) is one token. */
const pictureEnd = (s: Scan): number => {
  let end = Math.min(s.at + 2, s.text.length);
  for (;;) {
    const c = code(s, end);
    const next = code(s, end + 1);
    if (c === 0xfe0f || c === 0x20e3) end += 1;
    else if (c === 0x200d && next >= 0xd800 && next <= 0xdbff) end = Math.min(end + 3, s.text.length);
    else if (c === 0xd83c && next >= 0xdffb && next <= 0xdfff) end += 2;
    else if (isFlag(s, end) && isFlag(s, s.at) && end - s.at === 2) end += 2;
    else return end;
  }
};

const isFlag = (s: Scan, at: number): boolean => code(s, at) === 0xd83c && code(s, at + 1) >= 0xdde6 && code(s, at + 1) <= 0xddff;

/** Tokens and sentences of a text in one scan, linear in its length; offsets are those of the text as given. */
export const tokenise = (text: string): readonly RawSentence[] => {
  const s: Scan = { text, at: 0, tokens: [], sentences: [] };
  while (s.at < text.length) {
    const c = code(s, s.at);
    if (isSpace(c)) space(s);
    else if (isLetter(c) || isDigit(c)) word(s);
    else if (isApostrophe(c)) apostrophe(s);
    else if (c === 46 || c === 33 || c === 63 || c === 0x2026) terminator(s);
    else if (c === 45) dash(s, skip(s, s.at, (d) => d === 45));
    else if (c === 0x2014 || c === 0x2013) dash(s, s.at + 1);
    else if (c >= 0xd800 && c <= 0xdbff) push(s, pictureEnd(s));
    else if (c === 96 && code(s, s.at + 1) === 96) push(s, s.at + 2);
    else push(s, s.at + 1);
  }
  flush(s);
  return s.sentences;
};
