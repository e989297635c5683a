/** One agreement of the benchmark's status data. */
export interface StatusRow {
  readonly id: string; readonly source: string; readonly title: string; readonly signed?: string; readonly inForce?: string; readonly ended?: string; readonly adopted?: string;
  readonly events?: readonly StatusEvent[];
  readonly parties: readonly { readonly iso3: string | null; readonly name: string; readonly events: readonly StatusEvent[] }[];
}
interface StatusEvent { readonly type: string; readonly date: string }

const cell = (s: string): string => (/[",\n\r]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s);

/** The row as a status table in CSV, one act a line, as a user would add it. Acts of the agreement as a whole have no party. */
export const tableOf = (a: StatusRow): string => {
  const rows: string[][] = [];
  const add = (party: string, code: string | null, e: StatusEvent): void => { rows.push([party, code ?? '', e.type, e.date]); };
  for (const e of a.events ?? []) add('', null, e);
  const whole: readonly (readonly [string, string | undefined])[] = [['signature', a.signed], ['adoption', a.adopted], ['entry into force', a.inForce], ['termination', a.ended]];
  const isWholeTold = a.parties.some((p) => p.events.length > 0);
  for (const [type, date] of whole) if (date !== undefined && !(isWholeTold && type === 'termination')) add('', null, { type, date });
  for (const p of a.parties) {
    if (p.events.length === 0) rows.push([p.name, p.iso3 ?? '', '', '']);
    for (const e of p.events) add(p.name, p.iso3, e);
  }
  return ['register,number,agreement,party,code,act,date', ...rows.map((r) => [a.source, a.id, a.title, ...r].map(cell).join(','))].join('\n');
};
