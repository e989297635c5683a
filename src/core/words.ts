import { earliest, precision, type Edtf } from './date.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date as a person writes it: 17 January 2025, January 2025, the week of 13 January 2025. */
export const sayDate = (d: Edtf | string): string => {
  if (d.includes('/')) return d.split('/').map((x) => (x === '..' ? 'open' : sayDate(x))).join(' to ');
  const mark = /[~?%]$/.exec(d)?.[0];
  const body = mark === undefined ? d : d.slice(0, -1);
  const lead = mark === '~' || mark === '%' ? 'about ' : '';
  const tail = mark === '?' || mark === '%' ? ' (uncertain)' : '';
  const [y = '', m = '', day = ''] = body.split('-');
  const said = precision(body as Edtf) === 'week' ? `the week of ${sayDate(earliest(body as Edtf))}` : day !== '' ? `${Number(day)} ${months[Number(m) - 1]} ${y}` : m !== '' ? `${months[Number(m) - 1]} ${y}` : y;
  return `${lead}${said}${tail}`;
};

/** A date with the word that goes before it: on 17 January 2025, in January 2025, "within …" where a stretch is meant. */
export const sayWhen = (d: Edtf | string): string => (d.includes('/') ? `within ${sayDate(d)}` : /^\d{4}-\d\d-\d\d/.test(d) ? `on ${sayDate(d)}` : `in ${sayDate(d)}`);

/** Once, twice, three times. */
export const sayTimes = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][n] ?? n} times`);
