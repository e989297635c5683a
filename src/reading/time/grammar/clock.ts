import type { Form, Match, Rule } from '../form.ts';
import { cardinal, partsOfDay, units } from '../lexicon.ts';
import { w, type View } from '../words.ts';
import { namedDate } from './dates.ts';
import { anyDay, dayName, dayWord } from './relative.ts';

const dayAt = anyDay(namedDate);
const zone = /^(?:gmt|utc|cet|cest|eet|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|msk|ist|jst|bst|eastern|pacific|local|moscow|beijing)$/;

/** Words that a time zone takes up: "GMT", "local time", "Eastern Daylight Time". */
const zoneLength = (v: View, i: number): number => {
  if (!zone.test(w(v, i))) return 0;
  const more = w(v, i + 1) === 'standard' || w(v, i + 1) === 'daylight' ? 1 : 0;
  return w(v, i + 1 + more) === 'time' ? 2 + more : /^(?:local|eastern|pacific|moscow|beijing)$/.test(w(v, i)) ? 0 : 1;
};

/** "noon on Friday", "9 a.m. Tuesday", "5 p.m. EST, Nov. 9": the day of a time of day. */
const dayAfter = (v: View, i: number): { readonly length: number; readonly form: Form } | undefined => {
  let j = i;
  if (w(v, j) === ',') j += 1;
  if (w(v, j) === 'on') j += 1;
  const m = dayAt(v, j);
  return m === undefined || (m.form.kind !== 'date' && m.form.kind !== 'offset' && m.form.kind !== 'weekday') ? undefined : { length: j + m.length - i, form: m.form };
};

const halfDay = (v: View, i: number): 'am' | 'pm' | undefined => {
  const s = w(v, i).replaceAll('.', '');
  if (s === 'am' || s === 'pm') return s;
  if (w(v, i) === 'in' && w(v, i + 1) === 'the') return w(v, i + 2) === 'morning' ? 'am' : w(v, i + 2) === 'afternoon' || w(v, i + 2) === 'evening' ? 'pm' : undefined;
  return undefined;
};

const on24 = (hour: number, part: 'am' | 'pm' | undefined): number => (part === 'pm' && hour < 12 ? hour + 12 : part === 'am' && hour === 12 ? 0 : hour);

/** "17:30", "9 a.m.", "0735 GMT", "4 in the morning", "seven o'clock", "9:05 pm EST on Friday". */
const face: Rule = (v, i) => {
  const word = w(v, i);
  const glued = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?([ap])\.?m\.?$/.exec(word);
  const m = glued ?? /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?::[0-5]\d)?$/.exec(word);
  const four = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word);
  if (four !== null && (w(v, i + 1) === 'gmt' || w(v, i + 1) === 'utc' || w(v, i + 1) === 'hours')) return close(v, i, i + 1, Number(four[1]), Number(four[2]));
  const spelled = m === null ? cardinal(word) : undefined;
  const isOclock = w(v, i + 1) === "o'clock" || w(v, i + 1) === 'o’clock';
  if (m === null && !(spelled !== undefined && spelled >= 1 && spelled <= 12 && isOclock)) return undefined;
  const at = isOclock ? i + 2 : i + 1;
  const part = glued === null ? halfDay(v, at) : glued[3] === 'a' ? 'am' : 'pm';
  const hour = m === null ? spelled! : Number(m[1]);
  const minute = m?.[2] === undefined ? null : Number(m[2]);
  const isDotted = word.includes('.') && glued === null;
  if (part === undefined && (minute === null || isDotted) && !isOclock) return undefined;
  if (part !== undefined && hour > 12) return undefined;
  // "10-year", "3:2": scores and races are no clocks.
  const end = glued === null && part !== undefined ? at + (w(v, at) === 'in' ? 3 : 1) : at;
  return close(v, i, end, on24(hour, part), minute);
};

const close = (v: View, i: number, from: number, hour: number, minute: number | null): Match => {
  const end = from + zoneLength(v, from);
  const on = dayAfter(v, end);
  // "10:35 a.m. (0735 GMT) Friday": the day is said after the other zone, and for itself.
  const isOther = w(v, end) === '(' && /^\d{4}$/.test(w(v, end + 1)) && zone.test(w(v, end + 2)) && w(v, end + 3) === ')';
  if (isOther) return { length: end - i, form: { kind: 'time', hour, minute, on: dayAfter(v, end + 4)?.form ?? null } };
  return { length: end - i + (on?.length ?? 0), form: { kind: 'time', hour, minute, on: on?.form ?? null } };
};

/** "noon Saturday", "midnight on Friday", "midday". */
const turn: Rule = (v, i) => {
  const word = w(v, i);
  if (word !== 'midnight' && word !== 'noon' && word !== 'midday') return undefined;
  return close(v, i, i + 1, word === 'midnight' ? 24 : 12, 0);
};

/** "the night of 8 February", "the early morning hours of November 1, 1954", "mid-afternoon yesterday", "overnight", "at night", "night-time". */
const part: Rule = (v, i) => {
  const isMid = w(v, i) === 'mid' || /^mid-?(?:morning|afternoon)$/.test(w(v, i));
  const glued = /^mid-?(morning|afternoon)$/.exec(w(v, i));
  const at = glued !== null ? i : isMid ? (w(v, i + 1) === '-' ? i + 2 : i + 1) : i;
  const code = glued !== null ? partsOfDay.get(glued[1]!) : partsOfDay.get(w(v, at));
  if (code === undefined || code.includes(':') || w(v, at).endsWith('s')) return undefined;
  const hours = /^hours?$/.test(w(v, at + 1)) ? 1 : 0;
  let end = at + 1 + hours;
  if (w(v, end) === 'of' || w(v, end) === 'on' || w(v, end) === ',') {
    const on = dayAt(v, end + 1);
    if (on !== undefined && w(v, end) !== ',') return { length: end + 1 + on.length - i, form: { kind: 'part', part: code, on: on.form } };
    // "the night of 3-4 May": the first of two days is said as a number.
    if (on === undefined && w(v, end) === 'of' && /^\d{1,2}$/.test(w(v, end + 1)) && /^[-–/]$/.test(w(v, end + 2))) {
      const tail = namedDate(v, end + 3);
      if (tail?.form.kind === 'date' && tail.form.day !== null) return { length: end + 2 - i, form: { kind: 'part', part: code, on: { ...tail.form, day: Number(w(v, end + 1)) } } };
    }
  } else {
    const on = dayWord(v, end) ?? dayName(v, end);
    if (on !== undefined && (on.form.kind === 'offset' || on.form.kind === 'weekday')) return { length: end + on.length - i, form: { kind: 'part', part: code, on: on.form } };
  }
  end = at + 1 + hours;
  if (isMid || (w(v, i) === 'overnight' && w(v, i - 1) !== 'stay')) return { length: end - i, form: { kind: 'part', part: code, on: null } };
  return w(v, i - 1) === 'at' && w(v, i) === 'night' ? { length: 1, form: { kind: 'part', part: `XXXX-XX-XXT${code}`, on: null } } : undefined;
};

/** Times of day. */
export const clock: Rule = (v, i) => (units.has(w(v, i)) ? part(v, i) : face(v, i) ?? turn(v, i) ?? part(v, i));
