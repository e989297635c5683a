import { date, firstOpened, type Form, type Match, type Mod, type Rule } from '../form.ts';
import { months } from '../lexicon.ts';
import { numberAt, w, yearAfter, type View } from '../words.ts';
import { amount, stretch } from './amounts.ts';
import { openings } from './openings.ts';

/** What can begin at a word, the more telling first. */
const plain: Rule = firstOpened(openings);

const leadMods: ReadonlyMap<string, Mod> = new Map([
  ['early', 'START'], ['earlier', 'START'], ['beginning', 'START'], ['start', 'START'], ['outset', 'START'], ['mid', 'MID'], ['middle', 'MID'], ['late', 'END'], ['later', 'END'], ['end', 'END'], ['close', 'END'], ['turn', 'START'], ['latter', 'END'], ['rest', null], ['remainder', null], ['much', null], ['most', null], ['sometime', null], ['course', null],
]);
/** Nouns that take part of a time: "the end of 2024", "the rest of the year". */
export const nounModifiers: ReadonlySet<string> = new Set(['beginning', 'start', 'outset', 'middle', 'end', 'close', 'turn', 'rest', 'remainder', 'much', 'most', 'course']);

const gluedMonth = (v: View, i: number): Match | undefined => {
  const glued = /^(mid|early|late)-([a-z]+)$/.exec(w(v, i));
  const month = glued === null ? undefined : months.get(glued[2]!);
  if (glued === null || month === undefined) return undefined;
  const y = yearAfter(v, i + 1);
  const tail = y.year === null ? spokenYear(v, i + 1) : undefined;
  const form: Form = y.year !== null ? date(y.year, month, null) : tail !== undefined ? { ...date(null, month, null), yearBy: tail.by } : { kind: 'month-name', month, direction: null };
  return { length: 1 + y.length + (tail?.length ?? 0), form, mod: leadMods.get(glued[1]!) ?? null };
};

/** "this year" after a month that is written together with its modifier. */
const spokenYear = (v: View, i: number): { readonly by: -1 | 0 | 1; readonly length: number } | undefined => {
  const by = ({ last: -1, this: 0, next: 1 } as const)[w(v, i)];
  return by === undefined || w(v, i + 1) !== 'year' ? undefined : { by, length: 2 };
};

const calendar: ReadonlySet<Form['kind']> = new Set(['date', 'foreign', 'weekday', 'month-name', 'season', 'quarter', 'half', 'decade', 'century', 'offset', 'present', 'shift', 'holiday', 'period', 'part']);

/** "early 2026", "late May", "the end of 2024", "earlier this month", "later in the day", "the early part of the next decade". */
const partly: Rule = (v, i) => {
  const mod = leadMods.get(w(v, i));
  if (mod === undefined) return undefined;
  let j = i + 1;
  const isNoun = nounModifiers.has(w(v, i)) || (w(v, j) === 'part' && w(v, j + 1) === 'of');
  if (w(v, j) === 'part' && w(v, j + 1) === 'of') j += 1;
  if (isNoun && w(v, j) !== 'of') return undefined;
  if (w(v, j) === '-') j += 1;
  if (w(v, j) === 'of' || w(v, j) === 'in' || w(v, j) === 'on') j += 1;
  // "the end of the year": the article belongs to what is found there.
  const m = plain(v, j) ?? (w(v, j) === 'the' ? plain(v, j + 1) : undefined);
  if (m === undefined) return undefined;
  const gap = plain(v, j) === undefined ? 1 : 0;
  if (!calendar.has(m.form.kind)) return undefined;
  if (m.form.kind === 'part' && m.form.on === null && isNoun) return undefined;
  // "late Friday" is a day; "most of Friday" too.
  return { ...m, length: j + gap - i + m.length, mod: m.mod ?? mod };
};

/** "year-end", "the year end", "month-end". */
const atEnd: Rule = (v, i) => {
  if (w(v, i) !== 'year' && w(v, i) !== 'month') return undefined;
  const gap = w(v, i + 1) === '-' ? 1 : 0;
  const y = w(v, i + 1 + gap) === 'end' && w(v, i) === 'year' ? yearAfter(v, i + 2 + gap) : { year: null, length: 0 };
  if (y.year !== null) return { length: 2 + gap + y.length, form: date(y.year, null, null), mod: 'END' };
  return w(v, i + 1 + gap) === 'end' ? { length: 2 + gap, form: { kind: 'present', unit: w(v, i) as 'year' | 'month', isEnd: true }, mod: 'END' } : undefined;
};

const opened = {
  partly: { rule: partly, opens: (word: string) => leadMods.has(word) },
  atEnd: { rule: atEnd, opens: (word: string) => word === 'year' || word === 'month' },
};

const unbounded: Rule = firstOpened([opened.partly, opened.atEnd, ...openings]);

const about: ReadonlySet<string> = new Set(['about', 'around', 'approximately', 'roughly', 'nearly', 'almost', 'circa', 'ca', 'ca.', 'c.', 'some']);
const longer: readonly (readonly [words: readonly string[], mod: Mod])[] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'], [['no', 'less', 'than'], 'EQUAL_OR_MORE'], [['not', 'more', 'than'], 'EQUAL_OR_LESS'], [['more', 'than'], 'MORE_THAN'], [['less', 'than'], 'LESS_THAN'], [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'], [['at', 'most'], 'EQUAL_OR_LESS'], [['up', 'to'], 'EQUAL_OR_LESS'], [['well', 'over'], 'MORE_THAN'], [['just', 'over'], 'MORE_THAN'], [['just', 'under'], 'LESS_THAN'],
];
const isLength = (m: Match): boolean => m.form.kind === 'duration' || m.form.kind === 'shift' || (m.form.kind === 'reference' && m.length > 1);

/** A length with its bound; "more than twenty years ago" is no date of its own, but one thereabouts. */
const bound = (m: Match, before: number, mod: Mod): Match => ({ ...m, length: m.length + before, mod, ...(m.form.kind === 'shift' ? { approximate: true } : {}) });

/** "about ten years", "more than a year", "no more than sixty days", "over a week", "nearly two years ago", "around 5 May". */
const bounded: Rule = (v, i) => {
  const word = w(v, i);
  if (about.has(word)) {
    const gap = w(v, i + 1) === 'the' && unbounded(v, i + 1) === undefined ? 1 : 0;
    const m = unbounded(v, i + 1 + gap);
    if (m === undefined || m.form.kind === 'reference' || m.form.kind === 'set' && word !== 'almost') return undefined;
    if (word === 'some' && (m.form.kind !== 'duration' && m.form.kind !== 'shift' || numberAt(v, i + 1) === undefined)) return undefined;
    // "to get around Wednesday's ruling".
    if ((word === 'around' || word === 'about') && (m.form.kind === 'weekday' || m.form.kind === 'present') && w(v, i + 1 + m.length) === "'s") return undefined;
    return { ...m, length: m.length + 1 + gap, mod: m.mod ?? 'APPROX', approximate: true };
  }
  for (const [words, mod] of longer) {
    if (!words.every((x, k) => w(v, i + k) === x)) continue;
    const m = plain(v, i + words.length);
    if (m !== undefined && isLength(m)) return bound(m, words.length, mod);
  }
  if (word !== 'over' && word !== 'under') return undefined;
  const m = amount(v, i + 1);
  const isPrepositionBefore = /^(?:for|after|in|within|than|of|with|just|lasts?|lasted|lasting|took|takes|take|spent|by|from|well)$/.test(w(v, i - 1));
  return m === undefined || !isPrepositionBefore || !isLength(m) ? undefined : bound(m, 1, word === 'over' ? 'MORE_THAN' : 'LESS_THAN');
};

/** "five of the past ten years" and "each of the last three years" count; everything else is as it stands. */
const each: Rule = (v, i) => {
  if (w(v, i) !== 'each' || w(v, i + 1) !== 'of' || w(v, i + 2) !== 'the') return undefined;
  const m = stretch(v, i + 3);
  return m === undefined ? undefined : { ...m, length: m.length + 3 };
};

/** Whatever time begins at a word, with its modifiers. */
export const expression: Rule = firstOpened([
  { rule: gluedMonth, opens: (word) => /^(?:mid|early|late)-/.test(word) }, opened.atEnd, { rule: each, opens: (word) => word === 'each' },
  { rule: bounded, opens: (word) => about.has(word) || word === 'over' || word === 'under' || longer.some(([words]) => words[0] === word) }, opened.partly, ...openings,
]);
