import type { FactType } from '../../core/act.ts';
import type { Claim, Saying, Subject } from '../../core/claim.ts';
import type { Edtf } from '../../core/date.ts';
import type { Document } from '../../core/document.ts';
import { contentId } from '../../core/id.ts';
import type { ReaderVersion, ReadingRecord } from '../../core/record.ts';
import type { RefusalCode } from '../../core/refusal.ts';
import { quote, type Span } from '../../core/span.ts';
import { actByLetter, actOf, isDefinitive, type Column } from './columns.ts';
import { datesIn, orderIn, type Order } from './dates.ts';
import { partyIn } from './party.ts';
import type { Cell, Row } from './rows.ts';
import { findTable, type Table } from './table.ts';

interface Draft { readonly type: FactType; readonly on: Edtf | null; readonly party: string | null; readonly mark: string | null; readonly evidence: Span }
interface Made { readonly drafts: readonly Draft[]; readonly refused: readonly RefusalCode[]; readonly parties: readonly string[] }

const cellOf = (t: Table, row: Row, kind: Column['kind']): Cell | undefined => {
  const i = t.columns.findIndex((c) => c.kind === kind);
  const cell = i < 0 ? undefined : row.cells[i];
  return cell === undefined || cell.value === '' ? undefined : cell;
};

const partyOfRow = (t: Table, row: Row): { readonly code: string | null; readonly cell: Cell | undefined; readonly isUnknown: boolean } => {
  const cell = cellOf(t, row, 'code') ?? cellOf(t, row, 'party');
  const name = cellOf(t, row, 'party') ?? cell;
  if (cell === undefined) return { code: null, cell: undefined, isUnknown: false };
  // A code says more than a name: Yugoslavia is not the State that has its name for a predecessor.
  const code = partyIn(cell.value) ?? (/^[A-Z]{3}$/.test(cell.value) ? cell.value : undefined) ?? (name === undefined ? undefined : partyIn(name.value));
  // A State that is no more, or is not known here, keeps the name that the table gives it.
  return { code: code ?? cell.value, cell: name ?? cell, isUnknown: code === undefined };
};

const cover = (a: Span | undefined, b: Span): Span => (a === undefined ? { start: b.start, end: b.end } : { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** A row that is one act: who, what, when. */
const longRow = (t: Table, row: Row, order: Order): Made => {
  const { code, cell, isUnknown } = partyOfRow(t, row);
  const [act, date, letter] = [cellOf(t, row, 'act'), cellOf(t, row, 'date'), cellOf(t, row, 'letter')];
  const type = act === undefined ? undefined : actOf(act.value) ?? actByLetter(act.value, t.scheme);
  const [found] = date === undefined ? [] : datesIn(date.value, order);
  const parties = code === null ? [] : [code];
  const refused: RefusalCode[] = [...(isUnknown ? ['status/unknown-party' as const] : []), ...(act !== undefined && type === undefined ? ['status/unknown-act' as const] : []), ...(date !== undefined && (found === undefined || found.on === null) ? ['status/bad-date' as const] : [])];
  if (act === undefined || type === undefined) return { drafts: [], refused, parties };
  const mark = letter?.value ?? found?.letter ?? (type.replaceAll('-', ' ') === act.value.toLowerCase().replaceAll(/[_-]/g, ' ') ? null : act.value);
  return { drafts: [{ type, on: found?.on ?? null, party: code, mark, evidence: cover(cover(cell, act), date ?? act) }], refused, parties };
};

/** A row that is one party, with a column for each kind of act. */
const wideRow = (t: Table, row: Row, order: Order): Made => {
  const { code, cell, isUnknown } = partyOfRow(t, row);
  const refused: RefusalCode[] = isUnknown ? ['status/unknown-party'] : [];
  if (code === null) return { drafts: [], refused, parties: [] };
  const letter = cellOf(t, row, 'letter');
  const own = letter?.value ?? null;
  const drafts = t.columns.flatMap((column, i): readonly Draft[] => {
    const value = row.cells[i];
    if (column.kind !== 'acts' || value === undefined || value.value === '') return [];
    return datesIn(value.value, order).flatMap((d): readonly Draft[] => {
      const mark = d.letter ?? (column.isConsent && column.act !== 'signature' ? own : null);
      const byLetter = mark === null || !column.isConsent ? undefined : actByLetter(mark, t.scheme);
      if (d.on === null) refused.push('status/bad-date');
      if (mark !== null && column.isConsent && byLetter === undefined) refused.push('status/unknown-act');
      return d.on === null ? [] : [{ type: byLetter ?? column.act, on: d.on, party: code, mark: byLetter === 'signature' && isDefinitive(mark!, t.scheme) ? `definitive (${mark!})` : mark, evidence: cover(d.letter === null && mark !== null && letter !== undefined ? cover(cell, letter) : cell, { start: value.start, end: value.end }) }];
    });
  });
  return { drafts, refused, parties: [code] };
};

const consent: ReadonlySet<string> = new Set(['ratification', 'acceptance', 'approval', 'accession', 'succession']);

/** Rows that cannot all be so stay, and are counted: order of acts turned round, or two dates for one act of one party. */
const contradictions = (drafts: readonly Draft[]): readonly RefusalCode[] => {
  const byParty = Map.groupBy(drafts.filter((d) => d.party !== null && d.on !== null), (d) => d.party!);
  return [...byParty.values()].flatMap((list): readonly RefusalCode[] => {
    const first = (is: (d: Draft) => boolean): string | undefined => list.filter(is).map((d) => d.on as string).toSorted()[0];
    const [signed, bound, entered, left] = [first((d) => d.type === 'signature'), first((d) => consent.has(d.type)), first((d) => d.type === 'entry-into-force'), first((d) => d.type === 'termination')];
    const before = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a < b.slice(0, a.length);
    const twice = [...Map.groupBy(list, (d) => d.type).values()].some((same) => new Set(same.map((d) => d.on)).size > 1);
    return [...(before(bound, signed) || before(entered, bound) || before(left, entered) ? ['status/out-of-order' as const] : []), ...(twice ? ['status/two-dates' as const] : [])];
  });
};

const titleBefore = (document: Document, t: Table): string => {
  const line = document.text.slice(0, t.start).split('\n').map((l) => l.replace(/^[#\s]+/, '').trim()).find((l) => l.length > 3);
  return line ?? document.title ?? document.name.replace(/\.[a-z]{2,5}$/i, '').replaceAll(/[-_]+/g, ' ');
};

const kindOf = (name: string): Subject['kind'] => (['protocol', 'amendment', 'memorandum', 'declaration', 'convention', 'treaty', 'agreement'] as const).find((k) => new RegExp(`\\b${k}`, 'i').test(name)) ?? 'other';

const depositaries = /treaty (?:collection|database)|treaty series|depositary|verdragenbank|united nations treaty/i;

const chainOf = (document: Document, t: Table, register: string | null): readonly Saying[] => {
  const name = document.publisher ?? register;
  const isDepositary = depositaries.test(`${document.publisher ?? ''} ${document.text.slice(0, t.start)}`);
  return name === null && !isDepositary ? [] : [{ class: 'decree', speaker: { id: null, name: name ?? 'depositary', state: null, office: isDepositary ? 'depositary' : 'register' }, source: null, addressee: null, medium: null, saidOn: null }];
};

interface Group { readonly name: string; readonly register: string | null; readonly mention: Span; readonly rows: Row[] }

const groupsOf = (document: Document, t: Table): readonly Group[] => {
  const groups = new Map<string, Group>();
  const title = titleBefore(document, t);
  for (const row of t.rows) {
    const [agreement, number, register] = [cellOf(t, row, 'agreement'), cellOf(t, row, 'number'), cellOf(t, row, 'register')];
    const id = number === undefined ? null : `${(register?.value ?? document.publisher ?? document.name).replaceAll(':', ' ')}:${number.value}`;
    const name = agreement?.value ?? title;
    const key = id ?? name;
    const held = groups.get(key);
    if (held === undefined) groups.set(key, { name, register: id, mention: agreement ?? row.cells[0]!, rows: [row] });
    else held.rows.push(row);
  }
  return [...groups.values()];
};

/** The record of a document that is a status table: one subject for each agreement in it, one claim for each act; undefined where it is none. */
export const readStatus = (document: Document, reader: ReaderVersion): ReadingRecord | undefined => {
  // The text of a page has no empty cells, so that what stands in a row may belong to another column: nothing is better than a wrong act.
  const t = document.mediaType === 'text/html' ? undefined : findTable(document.text);
  if (t === undefined) return undefined;
  const order = orderIn(function* () { for (const r of t.rows) for (const c of r.cells) yield c.value; }());
  const isLong = t.columns.some((c) => c.kind === 'act') && t.columns.some((c) => c.kind === 'date');
  const refused: RefusalCode[] = [];
  const subjects: Subject[] = [];
  const claims = new Map<string, Claim>();
  for (const [i, g] of groupsOf(document, t).entries()) {
    const made = g.rows.map((row) => (isLong ? longRow(t, row, order) : wideRow(t, row, order)));
    const drafts = made.flatMap((m) => m.drafts);
    const parties = [...new Set(made.flatMap((m) => m.parties))].toSorted();
    const key = `a${i + 1}`;
    subjects.push({ key, name: g.name, names: [g.name], kind: kindOf(g.name), parties, multilateral: parties.length > 2, mentions: [{ start: g.mention.start, end: g.mention.end }], ...(g.register === null ? {} : { register: g.register }) });
    refused.push(...made.flatMap((m) => m.refused), ...contradictions(drafts));
    const chain = chainOf(document, t, g.register);
    for (const d of drafts) {
      const id = contentId('claim', [document.id, key, d.type, d.on, d.party, d.mark, d.evidence.start, d.evidence.end]);
      claims.set(id, {
        id, document: document.id, subject: key, fact: { type: d.type, mode: 'done', on: d.on, party: d.party, place: null, value: d.mark }, evidence: d.evidence,
        exact: quote(document.text, d.evidence), chain, stated: document.published, basis: { kind: 'stated' },
      });
    }
  }
  const counts = Map.groupBy(refused, (c) => c);
  return { document: document.id, reader, subjects, claims: [...claims.values()], announcements: [], events: [], refused: [...counts].map(([code, list]) => ({ code, count: list.length })) };
};
