const table = (list: string): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  list.trim().split('\n').forEach((line, i) => { for (const w of line.trim().split(' ')) out.set(w, i + 1); });
  return out;
};

/** Months by name and abbreviation, 1 to 12. */
export const months = table(`january jan jan.
february feb feb.
march mar mar.
april apr apr.
may
june jun jun.
july jul jul.
august aug aug.
september sep sep. sept sept.
october oct oct.
november nov nov.
december dec dec.`);

/** Days of the week, Monday 1 to Sunday 7. */
export const weekdays = table(`monday mon. mondays
tuesday tue. tues. tuesdays
wednesday wed. wednesdays
thursday thu. thurs. thursdays
friday fri. fridays
saturday sat. saturdays
sunday sun. sundays`);

/** A unit of the calendar or the clock. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'night' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'generation';

const unitNames: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'night', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'generation'];

/** Units of time, singular and plural. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ...unitNames.flatMap((u): readonly (readonly [string, Unit])[] => [[u, u], [u === 'century' ? 'centuries' : `${u}s`, u]]),
  ['hr', 'hour'], ['hrs', 'hour'], ['min', 'minute'], ['mins', 'minute'], ['yr', 'year'], ['yrs', 'year'],
]);

/** Meteorological seasons in TIMEX3 codes. */
export const seasons: ReadonlyMap<string, string> = new Map([['spring', 'SP'], ['summer', 'SU'], ['autumn', 'FA'], ['fall', 'FA'], ['winter', 'WI']]);

/** Parts of a day in TIMEX3 codes. */
export const partsOfDay: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'], ['mornings', 'MO'], ['dawn', 'MO'], ['afternoon', 'AF'], ['afternoons', 'AF'], ['evening', 'EV'], ['evenings', 'EV'], ['dusk', 'EV'], ['night', 'NI'], ['nights', 'NI'], ['overnight', 'NI'], ['noon', '12:00'], ['midday', 'MI'], ['midnight', '24:00'],
]);

/** Feasts with a fixed day, `MM-DD`. */
export const holidays: ReadonlyMap<string, string> = new Map([
  ["new year's day", '01-01'], ["new year's eve", '12-31'], ['christmas', '12-25'], ['christmas day', '12-25'], ['christmas eve', '12-24'], ['halloween', '10-31'],
  ["valentine's day", '02-14'], ['boxing day', '12-26'], ["all saints' day", '11-01'], ['may day', '05-01'], ['bastille day', '07-14'], ['victory day', '05-09'], ['nowruz', '03-21'],
]);

const spelled: ReadonlyMap<string, number> = new Map(Object.entries({
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}));

const ordinalWords: ReadonlyMap<string, number> = new Map(Object.entries({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14,
  fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, 'twenty-first': 21, thirtieth: 30,
}));

/** `3rd`, `third`; undefined for any other word. */
export const ordinal = (word: string): number | undefined => {
  const m = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  return m === null ? ordinalWords.get(word) : Number(m[1]);
};

/** A number in figures or one spelled word; undefined for any other word. */
export const cardinal = (word: string): number | undefined => {
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return Number(word.replaceAll(',', ''));
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(word)) return Number(word);
  return spelled.get(word);
};

/** Words of the tens. */
export const tens = (word: string): number | undefined => {
  const n = spelled.get(word);
  return n !== undefined && n >= 20 ? n : undefined;
};

/** Persian, Hijri and Hebrew month names with the calendar and month they name. */
export const foreignMonths: ReadonlyMap<string, readonly [calendar: string, month: number]> = new Map([
  ...['farvardin', 'ordibehesht', 'khordad', 'tir', 'mordad', 'shahrivar', 'mehr', 'aban', 'azar', 'dey', 'bahman', 'esfand'].map((m, i): [string, [string, number]] => [m, ['persian', i + 1]]),
  ...['muharram', 'safar', '', '', '', '', 'rajab', 'shaban', 'ramadan', 'shawwal', '', ''].flatMap((m, i): [string, [string, number]][] => (m === '' ? [] : [[m, ['islamic-civil', i + 1]]])),
  ['dhu al-qadah', ['islamic-civil', 11]], ['dhu al-hijjah', ['islamic-civil', 12]],
]);
