import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earliest, latest, parseDay, type Day } from '../../../src/core/date.ts';
import { english } from '../../../src/edge/english.ts';
import { emptyReading } from '../../../src/reading/empty.ts';
import type { Timex } from '../../../src/reading/reading.ts';
import { times } from '../../../src/reading/time/index.ts';

const read = (text: string, published: string | null = '2025-01-16'): readonly Timex[] =>
  times.run(emptyReading(english().analyse(text), { published: published as Day | null })).times;
const said = (text: string, published?: string | null): readonly string[] => read(text, published).map((t) => `${text.slice(t.start, t.end)} = ${t.value ?? '-'}`);
const kept = (text: string, published?: string | null): readonly string[] => read(text, published).map((t) => `${text.slice(t.start, t.end)} = ${t.edtf ?? '-'}`);

test('a day of the week looks where its clause looks', () => {
  expect(said('The envoy told the agency on Tuesday that the pact will be signed on Friday.')).toEqual(['Tuesday = 2025-01-14', 'Friday = 2025-01-17']);
  expect(said('The hearing had been scheduled to open on Monday.')).toEqual(['Monday = 2025-01-13']);
  expect(said('The Monday ceremony was short. Neither minister could be reached on Wednesday.')).toEqual(['Monday = 2025-01-13', 'Wednesday = 2025-01-15']);
  expect(said('The truce expires Sunday. The clerk has scheduled a vote Saturday.')).toEqual(['Sunday = 2025-01-19', 'Saturday = 2025-01-18']);
});

test('a month without its year is of the year that its clause means', () => {
  expect(said('The regime fell in December. Talks will resume in March.')).toEqual(['December = 2024-12', 'March = 2025-03']);
  expect(said('They have been at work since November. The deputies decided to vote in early February.')).toEqual(['November = 2024-11', 'early February = 2025-02']);
  expect(said('The ferry sank on Thursday, 3 October.')).toEqual(['Thursday, 3 October = 2024-10-03']);
});

test('what shares a year, a month or an era has it', () => {
  expect(said('It rained from 22 to 24 October 2023, on May 4 and 5, 2019 and in August/September 1956.')).toEqual(
    ['22 = 2023-10-22', '24 October 2023 = 2023-10-24', 'May 4 = 2019-05-04', '5, 2019 = 2019-05-05', 'August = 1956-08', 'September 1956 = 1956-09']);
  expect(said('The siege (499-493 BC) was longer than that of 1958-59.')).toEqual(['499 = BC0499', '493 BC = BC0493', '1958 = 1958', '59 = 1959']);
});

test('shifts count from the day of the report or from the date spoken of', () => {
  expect(said('They met two weeks ago and parted three months earlier.', '2025-01-16')).toEqual(['two weeks ago = 2025-W01', 'three months earlier = 2024-10']);
  expect(said('The fleet sailed on 3 May 1911. Two days later it was off the cape; the following month it came home.')).toEqual(['3 May 1911 = 1911-05-03', 'Two days later = 1911-05-05', 'the following month = 1911-06']);
  expect(said('After a minute and a half the 2 1/2 hours of talks and the 1.5 years of silence were over.')).toEqual(['a minute and a half = PT1M30S', 'the 2 1/2 hours = PT2H30M', 'the 1.5 years = P1Y6M']);
  expect(said('It will be signed in four to five days. He wrote it in two days.')).toEqual(['four to five days = 2025-01-21', 'two days = P2D']);
});

test('a chronicle has a running date of its own', () => {
  const chronicle = 'In 1911 the canal was begun. In March 1912 the first lock was filled; by June the second. In 1913 the works stood still. On 4 May 1914 they began again. In November the engineers left, and in February they were back. In late 1915 the war came. By April all was lost. It had been planned in 1899.';
  expect(said(chronicle)).toEqual(['1911 = 1911', 'March 1912 = 1912-03', 'June = 1912-06', '1913 = 1913', '4 May 1914 = 1914-05-04', 'November = 1914-11', 'February = 1915-02', 'late 1915 = 1915', 'April = 1916-04', '1899 = 1899']);
});

test('what is planned, looked ahead to, or stands as a heading over a year does not carry a chronicle off', () => {
  expect(said('In 1951 it began. In May 1952 the dam was begun. A second one was planned for 1955. On 3 June it broke; by late 1952 nothing was left. On 9 August the engineer fled.\n\n1953: The Trial\n\nOn 31 January he was heard.')).toEqual(
    ['1951 = 1951', 'May 1952 = 1952-05', '1955 = 1955', '3 June = 1952-06-03', 'late 1952 = 1952', '9 August = 1952-08-09', '1953 = 1953', '31 January = 1953-01-31']);
});

test('a month that hangs on a noun is the one nearby', () => {
  expect(said('The ministry told buyers of a February cut. The February accession will help them.', '2025-01-16')).toEqual(['February = 2025-02', 'February = 2025-02']);
  expect(said('They are trying to go on under a December accord. The plan was announced Nov. 21.', '2025-01-16')).toEqual(['December = 2024-12', 'Nov. 21 = 2024-11-21']);
  expect(said('The pact was signed in February. A service planned for Saturday was cancelled.', '2025-01-16')).toEqual(['February = 2024-02', 'Saturday = 2025-01-11']);
});

test('figures of a quarter are compared with the same quarter a year earlier', () => {
  expect(said('Third-quarter sales rose to $5 million from $4 million a year earlier. In the year-earlier quarter costs were lower than in the quarter.', '1998-11-02')).toEqual(
    ['Third-quarter = 1998-Q3', 'a year earlier = 1997-Q3', 'the year-earlier quarter = 1997-Q3', 'the quarter = 1998-Q3']);
});

test('lengths, sets and times of day', () => {
  expect(said('For more than two and a half years they met every other Thursday, twice a month, at 5 p.m. on Friday.')).toEqual(['more than two and a half years = P2Y6M', 'every other Thursday = XXXX-WXX-4', 'twice a month = P1M', '5 p.m. on Friday = 2025-01-10T17:00']);
  expect(said('On the night of 8 February 1904 the port was shelled.')).toEqual(['the night of 8 February 1904 = 1904-02-08TNI']);
  expect(said('It may, on the march, take a 60-year-old a second or two; three quarters of them fall, and Jan Novak springs.')).toEqual([]);
});

test('dates of other calendars are kept with the day they are in ours', () => {
  expect(kept('It was signed on 22 Esfand 1379, on 1 Dhu al-Hijjah 1446 AH and on 15 Nisan 5784.')).toEqual(['22 Esfand 1379 = 2001-03-12', '1 Dhu al-Hijjah 1446 AH = 2025-05-28', '15 Nisan 5784 = 2024-04-23']);
  expect(kept('In Esfand 1379 the two sides met.')).toEqual(['Esfand 1379 = 2001-02-19/2001-03-20']);
});

test('feasts that move fall where they fall', () => {
  expect(said('The Good Friday accord of Easter Monday 1916 and Thanksgiving 2024.')).toEqual(['Good Friday = 2024-03-29', 'Easter Monday 1916 = 1916-04-24', 'Thanksgiving 2024 = 2024-11-28']);
});

test('the ledger is never told more than the words say', () => {
  expect(kept('By the end of 2024, in early 2026, in late May 2024, around 5 May 2024, in the summer of 2023, in the third quarter of 2024, earlier this month.')).toEqual(
    ['the end of 2024 = 2024', 'early 2026 = 2026', 'late May 2024 = 2024-05', 'around 5 May 2024 = 2024-05-05~', 'the summer of 2023 = 2023~', 'the third quarter of 2024 = 2024-07/2024-09', 'earlier this month = 2025-01']);
  expect(kept('It was signed more than twenty years ago and changed just over two years ago.')).toEqual(['more than twenty years ago = 2005~', 'just over two years ago = 2023~']);
  expect(kept('The treaty of 450 BC, the 1990s, the 19th century, soon, now and in recent years.').every((s) => s.endsWith('= -'))).toBe(true);
});

test('without a dateline nothing is tied to a day that nobody named', () => {
  expect(kept('He spoke on Friday, last year, two days ago and in March.', null).every((s) => s.endsWith('= -'))).toBe(true);
  expect(kept('He spoke on 3 March 1999.', null)).toEqual(['3 March 1999 = 1999-03-03']);
});

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const aDay = fc.date({ min: new Date('1600-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const styles: readonly ((y: string, m: number, d: number) => string)[] = [
  (y, m, d) => `${d} ${months[m - 1]} ${y}`, (y, m, d) => `${months[m - 1]} ${d}, ${y}`, (y, m, d) => `the ${d}${d === 1 || d === 21 || d === 31 ? 'st' : d === 2 || d === 22 ? 'nd' : d === 3 || d === 23 ? 'rd' : 'th'} of ${months[m - 1]}, ${y}`,
];

test('whatever day is written, in whatever style, is read as that day', () => {
  fc.assert(fc.property(aDay, fc.integer({ min: 0, max: styles.length - 1 }), (day, style) => {
    const text = `The instrument was deposited on ${styles[style]!(day.slice(0, 4), Number(day.slice(5, 7)), Number(day.slice(8)))}.`;
    expect(read(text).map((t) => t.edtf)).toEqual([day]);
  }), { numRuns: 300 });
});

test('every value lies in the calendar and every span in the text, whatever the words', () => {
  const words = ['last', 'next', 'the', 'a', 'of', 'early', 'mid', '-', 'Friday', 'May', '31', '30', 'February', '2024', '1999', 'BC', 'week', 'years', 'two', 'ago', 'later', 'quarter', 'first', 'end', 'that', 'same', 'day', 'in', 'to', 'and', ',', 'century', 'summer', '1990s', 'noon', '5', 'p.m.', 'every', 'night', 'Easter', 'year-end', 'fiscal', '29', 'few', 'half', 'Esfand', '1379'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }), fc.option(aDay), (list, published) => {
    const text = list.join(' ');
    let end = 0;
    for (const t of read(text, published)) {
      expect(t.start >= end && t.end > t.start && t.end <= text.length, text).toBe(true);
      end = t.end;
      if (t.edtf === null) continue;
      const [from, to] = [earliest(t.edtf), latest(t.edtf)];
      expect(from <= to && parseDay(from) !== undefined, `${text}: ${t.edtf}`).toBe(true);
    }
  }), { numRuns: 400 });
});

test('a text without a day takes the year of a quarter from its figures, and of a season from its story', () => {
  expect(said('Revenue rose in the third quarter of 1998. Profit fell in the quarter ended September 30.', null)).toEqual(['the third quarter of 1998 = 1998-Q3', 'the quarter = 1998-Q3', 'September 30 = XXXX-09-30']);
  expect(() => said('War came in 490 BC. It spread in 483 BC, grew in 480 BC and ended in 479 BC. Last summer the harvest had failed.', null)).not.toThrow();
});

test('so much a week is what comes again; a week ago is not', () => {
  expect(said('The ferry carries two hundred passengers a week and 40 tonnes of mail per month.')).toEqual(['a week = P1W', 'per month = P1M']);
  expect(said('She left a week after him and is on the phone 24 hours a day.').filter((x) => x.startsWith('a '))).toEqual(['a week = P1W']);
});

test('results that are announced are of a quarter that is over, votes of a day to come', () => {
  expect(said('The bank announced a fall in revenue for the fourth quarter.', '2025-01-26')).toEqual(['the fourth quarter = 2024-Q4']);
  expect(said('The speaker announced a vote for Monday.', '2025-01-16')).toEqual(['Monday = 2025-01-20']);
});

test('a bare month half a year away on either side is the one that is over', () => {
  expect(said('A rally of farmers in November.', '2025-05-06')).toEqual(['November = 2024-11']);
});

test('the following January is counted from the date spoken of', () => {
  expect(said('It was signed in June 2020 and began the following January.')).toEqual(['June 2020 = 2020-06', 'the following January = 2021-01']);
  expect(said('It was signed in June 2020; the talks had ended the previous November.')).toEqual(['June 2020 = 2020-06', 'the previous November = 2019-11']);
});
