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
export const weekdays = table(`monday mon. mon mondays
tuesday tue. tues. tues tuesdays
wednesday wed. wednesdays
thursday thu. thurs. thur. thurs thursdays
friday fri. fri fridays
saturday sat. saturdays
sunday sun. sundays`);

/** A unit of the calendar or the clock. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'night' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'millennium' | 'generation';

const unitNames: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'night', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'millennium', 'generation'];

/** Units of time, singular and plural. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ...unitNames.flatMap((u): readonly (readonly [string, Unit])[] => [[u, u], [u === 'century' ? 'centuries' : u === 'millennium' ? 'millennia' : `${u}s`, u]]),
  ['hr', 'hour'], ['hrs', 'hour'], ['min', 'minute'], ['mins', 'minute'], ['yr', 'year'], ['yrs', 'year'],
]);

/** Meteorological seasons in TIMEX3 codes. */
export const seasons: ReadonlyMap<string, string> = new Map([['spring', 'SP'], ['summer', 'SU'], ['autumn', 'FA'], ['fall', 'FA'], ['winter', 'WI']]);

/** Parts of a day in TIMEX3 codes. */
export const partsOfDay: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'], ['mornings', 'MO'], ['dawn', 'MO'], ['daybreak', 'MO'], ['sunrise', 'MO'], ['afternoon', 'AF'], ['afternoons', 'AF'], ['evening', 'EV'], ['evenings', 'EV'], ['dusk', 'EV'], ['sunset', 'EV'], ['night', 'NI'], ['nights', 'NI'], ['overnight', 'NI'], ['nightfall', 'NI'], ['noon', '12:00'], ['midday', '12:00'], ['midnight', '24:00'],
]);

/** Feasts: a fixed day `MM-DD`, the n-th weekday of a month `MM-Wd-n` (`n` 5 for the last), or days from Western Easter `E±n`. */
export const holidays: ReadonlyMap<string, string> = new Map([
  ['thanksgiving', '11-W4-4'], ['thanksgiving day', '11-W4-4'], ['labor day', '09-W1-1'], ['labour day', '05-01'], ['memorial day', '05-W1-5'], ['columbus day', '10-W1-2'], ['presidents day', '02-W1-3'], ["presidents' day", '02-W1-3'],
  ["mother's day", '05-W7-2'], ["father's day", '06-W7-3'], ['martin luther king day', '01-W1-3'],
  ['easter', 'E+0'], ['easter sunday', 'E+0'], ['easter monday', 'E+1'], ['good friday', 'E-2'], ['palm sunday', 'E-7'], ['ash wednesday', 'E-46'], ['maundy thursday', 'E-3'], ['ascension day', 'E+39'], ['whit monday', 'E+50'], ['pentecost', 'E+49'],
  ['independence day', '07-04'], ['veterans day', '11-11'], ['armistice day', '11-11'], ['remembrance day', '11-11'], ['flag day', '06-14'], ["april fool's day", '04-01'], ["april fools' day", '04-01'], ['groundhog day', '02-02'], ['epiphany', '01-06'], ["st. patrick's day", '03-17'],
  ['new year', '01-01'], ["women's day", '03-08'], ['canada day', '07-01'], ['australia day', '01-26'], ['anzac day', '04-25'], ["saint patrick's day", '03-17'],
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

/** True of a word that begins with a figure. */
export const isFigure = (word: string): boolean => {
  const c = word.charCodeAt(0);
  return c >= 48 && c <= 57;
};

/** `3rd`, `third`; undefined for any other word. */
export const ordinal = (word: string): number | undefined => {
  if (!isFigure(word)) return ordinalWords.get(word);
  const m = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  return m === null ? undefined : Number(m[1]);
};

/** A number in figures or one spelled word; undefined for any other word. */
export const cardinal = (word: string): number | undefined => {
  if (!isFigure(word)) return spelled.get(word);
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return Number(word.replaceAll(',', ''));
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(word)) return Number(word);
  return undefined;
};

/** Words for a number that nobody counted. */
export const vagueNumbers: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some', 'numerous', 'countless', 'multiple', 'various']);

/** Words of the tens. */
export const tens = (word: string): number | undefined => {
  const n = spelled.get(word);
  return n !== undefined && n >= 20 ? n : undefined;
};

const calendarMonths = (calendar: string, list: string): readonly (readonly [string, readonly [string, number]])[] =>
  list.trim().split('\n').flatMap((line, i) => line.trim().split(' ').map((name) => [name, [calendar, i + 1]] as const));

/** Months of the Persian, Islamic and Hebrew calendars with the calendar and number of the month; spelled without spaces, hyphens and apostrophes. */
export const foreignMonths: ReadonlyMap<string, readonly [calendar: string, month: number]> = new Map([
  ...calendarMonths('persian', `farvardin
    ordibehesht
    khordad
    tir
    mordad amordad
    shahrivar
    mehr
    aban
    azar
    dey
    bahman
    esfand`),
  ...calendarMonths('islamic-umalqura', `muharram
    safar
    rabialawwal rabiulawwal rabii
    rabialthani rabialakhir rabiulthani rabiii
    jumadaalawwal jumadaalula jumadai
    jumadaalthani jumadaalakhirah jumadaii
    rajab
    shaban shaaban
    ramadan ramzan
    shawwal
    dhualqadah dhulqadah dhualqidah dhulqada zilqad
    dhualhijjah dhulhijjah dhulhijja zilhij`),
  ...calendarMonths('hebrew', `tishrei tishri
    cheshvan heshvan marcheshvan
    kislev
    tevet
    shevat
    adar`),
  ...([['nisan', 7], ['iyar', 8], ['sivan', 9], ['tammuz', 10], ['av', 11], ['elul', 12]] as const).map(([name, month]) => [name, ['hebrew', month]] as const),
]);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that look forward to what hangs on them: "planned to sign". */
export const planVerbs = words('expect plan schedule due set intend hope aim prepare slate want agree promise pledge vow arrange ready poise urge call ask propose likely decide choose seek threaten volunteer commit suppose');

/** Heads that look ahead whatever their tense: "fixed for 17 January", "extended to Nov. 16", "set Nov. 10 as the deadline". */
export const aheadWords = words('fix set schedule plan foresee slate book call announce extend postpone delay move reschedule payable effective due name valid adjourn');

/** Verbs whose object is yet to come, with a day said beside it: "has scheduled a hearing Thursday". */
export const scheduled = words('schedule slate reschedule plan');

/** What was planned and will not be. */
export const calledOff = words('cancel scrap scuttle abandon');

/** Verbs whose present tense tells of a day ahead: "the treaty expires Friday". */
export const soonVerbs = words('meet expire lapse end begin start open arrive leave depart resume travel come enter provide foresee envisage stipulate');

/** Nouns that may well be of something to come. */
export const aheadNouns = words(`deadline date target expiry expiration meeting summit election vote ballot referendum hearing talk conference visit trip ceremony session runoff poll launch opening start summit game match debate signing inauguration
plan decision deal agreement offer bid effort move proposal pledge promise intention invitation order chance ability right opportunity attempt commitment obligation authority permission power time need`);

/** What is known by the day it was written or made. */
export const papers = words('notice letter note treaty agreement statement decree declaration resolution law memorandum convention protocol accord order ruling judgment decision report telegram cable message coup massacre revolution attack');
