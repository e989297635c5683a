import type { Match, Rule } from '../form.ts';
import { cardinal, partsOfDay, units, weekdays } from '../lexicon.ts';
import { isCapital, monthAt, numberAt, w, type View } from '../words.ts';
import { letter } from '../units.ts';

/** Adverbs of what comes again. */
export const adverbs: ReadonlyMap<string, string> = new Map(Object.entries({ hourly: 'PT1H', daily: 'P1D', nightly: 'P1D', weekly: 'P1W', fortnightly: 'P2W', monthly: 'P1M', quarterly: 'P3M', yearly: 'P1Y', annually: 'P1Y', biannually: 'P6M', biennially: 'P2Y' }));

const again = (n: number, unit: string): string => `P${/^[HM]$/.test(unit) && unit === 'H' ? 'T' : ''}${n}${unit}`;

/** "every two weeks", "each Thursday", "every morning", "each May", "every day". */
const every: Rule = (v, i) => {
  if (w(v, i) !== 'every' && w(v, i) !== 'each') return undefined;
  const quant = w(v, i).toUpperCase();
  const j = w(v, i + 1) === 'other' || w(v, i + 1) === 'single' ? i + 2 : i + 1;
  const twice = w(v, i + 1) === 'other' ? 2 : 1;
  const n = w(v, j) === 'a' ? undefined : numberAt(v, j);
  const at = j + (n?.length ?? 0);
  const unit = units.get(w(v, at));
  const set = (value: string, length: number): Match => ({ length, form: { kind: 'set', value, quant, freq: null } });
  if (unit !== undefined && unit !== 'second' && w(v, at + 1) !== '-') return set(again((n?.n ?? 1) * twice, letter(unit)), at + 1 - i);
  const day = weekdays.get(w(v, j));
  if (day !== undefined) {
    const part = partsOfDay.get(w(v, j + 1));
    return set(`XXXX-WXX-${day}${part === undefined ? '' : `T${part}`}`, j + (part === undefined ? 1 : 2) - i);
  }
  const month = monthAt(v, j);
  if (month !== undefined) return set(`XXXX-${String(month).padStart(2, '0')}`, j + 1 - i);
  const part = partsOfDay.get(w(v, j));
  return part === undefined ? undefined : set(`XXXX-XX-XXT${part}`, j + 1 - i);
};

/** Words that count times. */
export const counts: ReadonlyMap<string, number> = new Map([['once', 1], ['twice', 2], ['thrice', 3]]);

/** "twice a week", "three times every day", "once a year". */
const often: Rule = (v, i) => {
  const count = counts.get(w(v, i));
  const n = count ?? cardinal(w(v, i));
  const j = count === undefined ? (w(v, i + 1) === 'times' ? i + 2 : -1) : i + 1;
  if (n === undefined || j < 0 || !/^(?:a|an|each|every|per)$/.test(w(v, j))) return undefined;
  const unit = units.get(w(v, j + 1));
  return unit === undefined ? undefined : { length: j + 2 - i, form: { kind: 'set', value: again(1, letter(unit)), quant: null, freq: `${n}X` } };
};

const amounts = /^(?:dozens|scores|hundreds|thousands|millions|billions|once|twice|times)$/;

/** "$2 million a year", "four flights a week", "200 tonnes per month": so much in each. */
const rate: Rule = (v, i) => {
  const unit = /^(?:a|per)$/.test(w(v, i)) ? units.get(w(v, i + 1)) : undefined;
  if (unit === undefined || !/^(?:day|week|month|year)$/.test(w(v, i + 1)) || /^(?:ago|earlier|later|before|after|or|from|since|old|-)$/.test(w(v, i + 2))) return undefined;
  if (!/^(?:NOUN|NUM|SYM)$/.test(v.tokens[i - 1]?.upos ?? '')) return undefined;
  for (let k = i - 1; k >= i - 4 && /^(?:NOUN|NUM|SYM|ADJ|ADP)$/.test(v.tokens[k]?.upos ?? ''); k -= 1) {
    // "24 hours a day" is all the time.
    if (units.has(w(v, k))) return undefined;
    if (v.tokens[k]!.upos === 'NUM' || amounts.test(w(v, k))) return { length: 2, form: { kind: 'set', value: again(1, letter(unit)), quant: null, freq: null } };
  }
  return undefined;
};

/** "paid annually", "meets monthly": "daily flights". */
const adverb: Rule = (v: View, i: number) => {
  const value = adverbs.get(w(v, i));
  // "the Russian daily Vedomosti" is a paper, "the weekly" another.
  if (value === undefined || isCapital(v, i + 1) && v.tokens[i]?.upos !== 'ADV' || v.tokens[i]?.upos === 'PROPN' || (v.tokens[i]?.upos === 'NOUN' && w(v, i + 1) === ',')) return undefined;
  if (w(v, i) === 'quarterly' || w(v, i) === 'nightly') return undefined;
  // "rise 8% annually", "10,000 units annually": rates.
  if (/^(?:NOUN|NUM|SYM)$/.test(v.tokens[i - 1]?.upos ?? '')) return undefined;
  return { length: 1, form: { kind: 'set', value, quant: 'EVERY', freq: null } };
};

/** Times that come again. */
export const sets: Rule = (v, i) => every(v, i) ?? often(v, i) ?? rate(v, i) ?? adverb(v, i);
