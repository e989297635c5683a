import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthsIn, ordinalOf } from '../../../../src/reading/treaty-text/clauses/lengths.ts';
import { clausesOf, valueOf } from './a.ts';

const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const inWords = (n: number): string => {
  if (n >= 100) return `${ones[Math.floor(n / 100)]!} hundred${n % 100 === 0 ? '' : ` and ${inWords(n % 100)}`}`;
  return n < 20 ? ones[n]! : `${tens[Math.floor(n / 10)]!}${n % 10 === 0 ? '' : `-${ones[n % 10]!}`}`;
};

const forms: readonly ((n: number) => string)[] = [(n) => String(n), inWords, (n) => `${inWords(n)} (${n})`, (n) => `${n} (${inWords(n)})`];
const units = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const;
const count = fc.integer({ min: 2, max: 199 });
const form = fc.constantFrom(...forms);

test('a length of time is read the same in words, in figures and in both', () => {
  fc.assert(fc.property(count, form, fc.constantFrom(...Object.keys(units) as (keyof typeof units)[]), (n, say, unit) => {
    expect(lengthsIn(`for a period of ${say(n)} ${unit}s from that day`).map((l) => l.value)).toEqual([`P${n}${units[unit]}`]);
  }), { numRuns: 1_000 });
});

const ordinalEnd: Readonly<Record<string, string>> = { one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' };
const ordinal = (n: number): string => {
  const words = inWords(n);
  const at = Math.max(words.lastIndexOf('-'), words.lastIndexOf(' ')) + 1;
  const last = words.slice(at);
  return words.slice(0, at) + (ordinalEnd[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
};

test('an ordinal in words is its number', () => {
  for (let n = 1; n < 100; n += 1) expect([ordinal(n), ordinalOf(ordinal(n))]).toEqual([ordinal(n), n]);
});

test('term, renewal and notice come out as they were put in, whatever the numbers', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 24 }), form, (term, again, notice, say) => {
    const c = clausesOf(`This Agreement shall enter into force on signature. It shall remain in force for ${say(term)} years and shall be renewed for further periods of ${say(again)} years, unless either Party gives the other notice in writing at least ${say(notice)} months before the end of a period.`);
    expect(valueOf(c.term)).toMatchObject({ length: `P${term}Y` });
    expect(valueOf(c.renewal)).toMatchObject({ automatic: true, period: `P${again}Y`, optOut: `P${notice}M` });
    expect(valueOf(c.withdrawal).exits[0]).toMatchObject({ timing: 'end-of-term', notice: `P${notice}M` });
  }), { numRuns: 300 });
});

test('the number of instruments and the delay come out as they were put in', () => {
  fc.assert(fc.property(fc.integer({ min: 3, max: 99 }), count, (n, days) => {
    const e = valueOf(clausesOf(`This Convention shall enter into force ${inWords(days)} days after the deposit of the ${ordinal(n)} instrument of ratification.`).entryIntoForce);
    expect(e).toMatchObject({ mode: 'after-nth-ratification', n, delay: `P${days}D` });
  }), { numRuns: 300 });
});
