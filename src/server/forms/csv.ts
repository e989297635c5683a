import { stringify } from 'csv-stringify/sync';

const cell = (v: unknown): string => {
  if (v === null || v === undefined) return '';
  if (Array.isArray(v)) return v.map(cell).join('; ');
  return typeof v === 'object' ? JSON.stringify(v) : String(v);
};

const flat = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(row).flatMap(([k, v]) =>
  (typeof v === 'object' && v !== null && !Array.isArray(v) ? Object.entries(v).map(([k2, v2]) => [`${k}.${k2}`, cell(v2)]) : [[k, cell(v)]])));

/** Rows as RFC 4180, with a head; a cell that a sheet would take for a formula is escaped. */
export const csvOf = (rows: readonly unknown[]): string => {
  const all = rows.map((r) => flat(r as Readonly<Record<string, unknown>>));
  const columns = [...new Set(all.flatMap((r) => Object.keys(r)))];
  return stringify(all as Record<string, string>[], { header: true, columns, record_delimiter: 'windows', escape_formulas: true });
};
