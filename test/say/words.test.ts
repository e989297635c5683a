import { describe, expect, test } from 'vitest';
import { sayDate, sayWhen } from '../../src/core/words.ts';
import { sayAgreement, sayReason } from '../../src/say/words.ts';

describe('dates in words', () => {
  test.each([['2025-01-17', 'on 17 January 2025'], ['2025-01', 'in January 2025'], ['2025', 'in 2025'], ['2025-W03', 'in the week of 13 January 2025'], ['2025-01/2025-03', 'within January 2025 to March 2025']])('%s is %s', (date, said) => {
    expect(sayWhen(date)).toBe(said);
  });
  test('a week that begins in the year before is named by its Monday', () => expect(sayDate('2025-W01')).toBe('the week of 30 December 2024'));
});

describe('an agreement where its name stands alone', () => {
  test.each<[string, readonly string[], string]>([
    ['ceasefire', ['ISR', 'LBN'], 'Ceasefire between Israel and Lebanon'],
    ['20-year agreement', ['IRN', 'RUS'], '20-year agreement between Iran and Russia'],
    ['convention', ['EST', 'FIN', 'LVA', 'LTU', 'POL'], 'Convention between Estonia, Finland, Latvia and 2 more'],
    ['treaty on comprehensive strategic partnership', ['IRN', 'RUS'], 'Treaty on comprehensive strategic partnership'],
    ['New START', ['RUS', 'USA'], 'New START'],
    ['Agreement', ['MAR', 'USA'], 'Agreement between Morocco and United States'],
    ['treaty', [], 'Treaty'],
  ])('%s of %j is "%s"', (name, parties, said) => { expect(sayAgreement({ name, parties })).toBe(said); });
});

test('reasons name parties, and leave other capitals alone', () => {
  expect(sayReason('same parties: IRN, RUS')).toBe('same parties: Iran, Russia');
  expect(sayReason('2 parties in common: HEZBOLLAH, ISR')).toBe('2 parties in common: Hezbollah, Israel');
  expect(sayReason('the same name: SALT')).toBe('the same name: SALT');
});
