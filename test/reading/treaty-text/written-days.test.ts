import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberWordsAt } from '../../../src/reading/treaty-text/number-words.ts';
import { writtenDaysIn } from '../../../src/reading/treaty-text/written-days.ts';

const read = (text: string): readonly string[] => writtenDaysIn(text, 0, text.length).map((d) => `${d.on ?? d.doubt}|${text.slice(d.start, d.end)}`);

test.each([
  ['done at Vell this twenty-first day of October, one thousand nine hundred and thirty-eight', '1938-10-21|twenty-first day of October, one thousand nine hundred and thirty-eight'],
  ['on the 3 rd day of March 2011', '2011-03-03|3 rd day of March 2011'],
  ['at Marsk, April 9, 1987, corresponding to', '1987-04-09|April 9, 1987'],
  ['this second day of may two thousand and four', '2004-05-02|second day of may two thousand and four'],
  ['le quinze mai mil neuf cent quatre-vingt-dix', '1990-05-15|quinze mai mil neuf cent quatre-vingt-dix'],
  ['a los once días del mes de julio del año mil novecientos setenta y dos', '1972-07-11|once días del mes de julio del año mil novecientos setenta y dos'],
  ['in the year of our Lord one thousand nine hundred and four, the tenth day of June', '1904-06-10|year of our Lord one thousand nine hundred and four, the tenth day of June'],
  ['this first day of June nineteen hundred and ninetyone', '1991-06-01|first day of June nineteen hundred and ninetyone'],
  ['on the twelth day of Febuary 1960, the fiftheenth day of March 1960', '1960-03-15|fiftheenth day of March 1960'],
  ['signed on 14.02.1997', '1997-02-14|14.02.1997'],
])('%s', (text, want) => expect(read(text)).toEqual([want]));

test('a footnote mark in a date is read over, and said', () => {
  const [day] = writtenDaysIn('on December 14, 1 1964,', 0, 23);
  expect(day).toMatchObject({ on: '1964-12-14', doubt: 'footnote' });
});

test('30 February is no day', () => {
  expect(read('this 30th day of February 1999')).toEqual(['impossible|30th day of February 1999']);
});

const units = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const below = (n: number): string => (n < 20 ? units[n]! : `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${units[n % 10]}`}`);
const hundreds = (n: number, and: string): string => [n >= 100 ? `${units[Math.floor(n / 100)]} hundred` : '', below(n % 100)].filter((x) => x !== '').join(and);

test('numbers in words read back, with or without "and", spaces or line breaks', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 2_999 }), fc.constantFrom(' ', ' and '), fc.constantFrom(' ', '\n', '  '), (n, and, gap) => {
    const words = [n >= 1_000 ? `${units[Math.floor(n / 1_000)]} thousand` : '', hundreds(n % 1_000, and)].filter((x) => x !== '').join(and).replaceAll(' ', gap);
    expect(numberWordsAt(words, 0)?.value).toBe(n);
  }));
});
