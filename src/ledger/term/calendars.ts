import { addDays, dayNumber, type Day } from '../../core/date.ts';

/** A calendar beside the Gregorian in which some States date their acts. */
export type OtherCalendar = 'persian' | 'islamic-umalqura' | 'hebrew' | 'ethiopic' | 'julian';

/** Whose acts may be dated in which calendar. A calendar is only looked at for its own States, since any day agrees with some calendar by chance. */
const calendarsOf: Readonly<Record<string, readonly OtherCalendar[]>> = {
  IRN: ['persian'], AFG: ['persian'], SAU: ['islamic-umalqura'], ARE: ['islamic-umalqura'], QAT: ['islamic-umalqura'], KWT: ['islamic-umalqura'], BHR: ['islamic-umalqura'], OMN: ['islamic-umalqura'], YEM: ['islamic-umalqura'],
  JOR: ['islamic-umalqura'], ISR: ['hebrew'], ETH: ['ethiopic'], RUS: ['julian'], GRC: ['julian'], BGR: ['julian'], SRB: ['julian'], ROU: ['julian'],
};

/** Last year in which a State dated its acts by the Julian calendar (Greece, 1923). */
const julianUntil = '1924-01-01';

const names: Readonly<Record<OtherCalendar, string>> = { persian: 'Iranian', 'islamic-umalqura': 'Islamic', hebrew: 'Hebrew', ethiopic: 'Ethiopian', julian: 'Julian' };

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (calendar: OtherCalendar): Intl.DateTimeFormat => {
  const held = formats.get(calendar) ?? new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  formats.set(calendar, held);
  return held;
};

/** Days by which the Gregorian calendar is ahead of the Julian on a day. */
const julianGap = (d: Day): number => {
  const century = Math.floor((Number(d.slice(0, 4)) - (d.slice(5) < '03-01' ? 1 : 0)) / 100);
  return century - Math.floor(century / 4) - 2;
};

/** A day of the Gregorian calendar as another calendar counts it. */
export const inCalendar = (d: Day, calendar: OtherCalendar): { readonly day: number; readonly said: string } => {
  if (calendar === 'julian') {
    const old = addDays(d, -julianGap(d));
    return { day: Number(old.slice(8)), said: `${old} of the Julian calendar` };
  }
  const parts = formatOf(calendar).formatToParts(new Date(dayNumber(d) * 86_400_000));
  const of = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return { day: Number(of('day')), said: `${of('day')} ${of('month')} ${of('year') || of('relatedYear')} in the ${names[calendar]} calendar` };
};

/** Where one of two days carries the other's day number in a calendar of the parties ("22 March" for 22 Esfand, 12 March), how it came about; undefined where none does. */
export const otherCalendarsDay = (held: Day, claimed: Day, parties: readonly string[]): string | undefined => {
  if (held === claimed) return undefined;
  const calendars = [...new Set(parties.flatMap((p) => calendarsOf[p] ?? []))];
  for (const c of calendars.filter((x) => x !== 'julian')) {
    const { day, said } = inCalendar(held, c);
    if (day === Number(claimed.slice(8)) && held.slice(0, 7) === claimed.slice(0, 7)) return `${held} is ${said}: the day of one calendar was put beside the month of the other`;
  }
  const isOld = held < julianUntil && calendars.includes('julian');
  if (isOld && (addDays(held, -julianGap(held)) === claimed || addDays(claimed, -julianGap(claimed)) === held)) return `${julianGap(held)} days apart: the same day in the Julian calendar and in the Gregorian`;
  return undefined;
};
