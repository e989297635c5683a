import { isAct } from '../../core/act.ts';
import { earliest, type Day } from '../../core/date.ts';
import { announcerOf, type Expectation } from '../../ledger/expectations.ts';
import type { Agreement, Suggestion } from '../../ledger/identity/index.ts';
import type { Heard } from '../../ledger/view-point.ts';
import { clauseItemsOf } from '../../views/due.ts';
import { historyOf } from '../../views/history.ts';
import { actLines, agreementLine, conflictLines, creditLines, expectationLine, meetingLines, soundUntil, turnLineOf, type ActLine, type AgreementLine, type ConflictLine, type DueLine, type TurnLine } from '../../views/lines.ts';
import type { Summary } from '../../views/summary.ts';

/** The lists that are kept, each with what its lines are. A credit has no line: its key is the claim or the document. */
export interface ListKinds { readonly agreement: AgreementLine; readonly conflict: ConflictLine; readonly due: DueLine; readonly turn: TurnLine; readonly act: ActLine; readonly credit: null; /** Agreements by the claims they have: `TYPE|MODE`, either left out; `acts|` for any act. */ readonly fact: null; readonly suggestion: Suggestion; /** Agreements by the acts they have: by type, by year, or both. */ readonly acted: null; /** How late what was announced came, in days, by announcer. */ readonly late: null }

/** Name of a list. */
export type ListName = keyof ListKinds;

/** One line, in every part of its list in which it stands. Within a part lines are in the order of `sort`, then `key`. */
export interface Row { readonly list: ListName; readonly parts: readonly string[]; readonly sort: string; readonly key: string; readonly line: object | null }

/** All lines that hang on one agreement or document, the names that it is searched by, and the first day on which they may be otherwise. */
export interface Digest { readonly of: string; /** The agreement's own line. */ readonly line: AgreementLine | null; readonly until: string; readonly names: readonly string[]; readonly weight: number; readonly rows: readonly Row[]; /** How many there are of what is not listed one by one: claims by party, type and mode; standings. */ readonly counts: ReadonlyMap<string, number> }

const last = '9999-12-31';
/** Documents as they sort: those of most first. */
export const weighty = (n: number): string => String(1_000_000_000 - n).padStart(10, '0');
/** The day that sorts as the other end of time: newest first. */
const backwards = (day: string): string => day.replace(/\d/g, (d) => String(9 - Number(d)));

/** Parts by which agreements are filtered. `main`: without those that are only mentioned in passing. */
const agreementParts = (l: AgreementLine): readonly string[] => [
  '', `stage=${l.stage.name}`, `kind=${l.kind}`, ...(l.isPassing ? ['passing'] : ['main', `main stage=${l.stage.name}`]), ...l.parties.map((p) => `party=${p}`),
  ...(l.parties.length > pairsOfMax ? [] : l.parties.flatMap((p, i) => l.parties.slice(i + 1).map((q) => `pair=${p},${q}`))),
];

/** Parties of an agreement up to which its pairs are listed; those of more are found by going through the parties' own. */
export const pairsOfMax = 12;

const dueParts = (l: DueLine, announcers: readonly string[]): readonly string[] => {
  const month = l.due === null ? 'no date' : earliest(l.due).slice(0, 7);
  const hasCome = l.outcome !== 'open';
  return ['', `outcome=${l.outcome}`, `month=${month}`, `month=${month} outcome=${l.outcome}`, ...(l.kind === 'meeting' ? [] : l.parties.map((p) => `party=${p}`)),
    ...(l.kind === 'announced' ? ['announced', `announced outcome=${l.outcome}`, ...(hasCome ? ['all', ...announcers].flatMap((w) => [`by=${w}`, `by=${w} outcome=${l.outcome}`]) : [])] : [])];
};

const pastDays = (n: number): string => String(n).padStart(8, '0');

const lateRow = (e: Expectation, key: string, announcers: readonly string[]): readonly Row[] => (e.late === null ? [] : [{ list: 'late', parts: ['all', ...announcers], sort: pastDays(e.late), key, line: null }]);

const dueRow = (line: DueLine, key: string, announcers: readonly string[] = []): Row => ({ list: 'due', parts: dueParts(line, announcers), sort: line.due ?? last, key, line });

/** Documents of an agreement whose turns are listed, the newest of them. */
const turnDocuments = 20;

/** A part of the claims: those of a type and a mode, either left out. */
export const factPart = (type: string | undefined, mode: string | undefined): string => `${type ?? ''}|${mode ?? ''}`;

/** Claims of each type and mode, and of each party's agreements, counted. */
const countsOf = (a: Agreement, standings: number): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  const add = (part: string, n: number): void => { for (const scope of ['', ...a.parties.map((p) => `party=${p}`)]) out.set(`claim ${scope} ${part}`, (out.get(`claim ${scope} ${part}`) ?? 0) + n); };
  for (const [type, ofType] of Map.groupBy(a.told, (t) => t.claim.fact.type)) for (const [mode, list] of Map.groupBy(ofType, (t) => t.claim.fact.mode)) {
    for (const t of [undefined, type, ...(isAct(type) ? ['acts'] : [])]) for (const m of [undefined, mode]) add(factPart(t, m), list.length);
  }
  out.set('standing', standings);
  return out;
};

/** What lists say of one agreement on a day. */
export const digestOf = (s: Summary, heard: Heard, on: Day): Digest => {
  const a: Agreement = s.agreement;
  const line = agreementLine(s);
  const clauses = clauseItemsOf(a, heard, on);
  const announced = s.expectations.map((e, i) => ({ e, i, who: [...new Set(e.history.map(announcerOf))] }));
  const turns = historyOf(a, last as Day, turnDocuments).map((t, i) => ({ line: turnLineOf(a, t), i })).filter(({ line: t }) => t.slot !== 'stage' || t.before !== null || t.after !== 'spoken-of');
  const counts = countsOf(a, s.standings.length);
  const acts = actLines(a);
  const acted = [...new Set(acts.flatMap(({ told: { fact } }) => { const year = earliest(fact.on!).slice(0, 4); return [` ${year}`, `type=${fact.type}`, `type=${fact.type} ${year}`]; }))];
  return {
    counts, line, of: a.id, names: [...a.names, ...new Set(a.members.flatMap((m) => m.subject.register ?? []))], weight: s.documents, until: soundUntil(a, [...s.expectations.map((e) => e.due), ...clauses.map((c) => c.due)], on),
    rows: [
      { list: 'fact', parts: [...counts.keys()].filter((k) => k.startsWith('claim  ')).map((k) => k.slice(7)), sort: weighty(s.documents), key: a.id, line: null },
      { list: 'agreement', parts: agreementParts(line), sort: weighty(s.documents), key: a.id, line },
      ...conflictLines(s).map((c): Row => ({ list: 'conflict', parts: ['', c.state === 'settled' ? 'settled' : 'open', ...c.parties.map((p) => `party=${p}`)], sort: c.state === 'settled' ? '1' : '0', key: `${a.id} ${c.slot}`, line: c })),
      ...announced.flatMap(({ e, i, who }) => { const key = `${a.id} ${e.what} ${e.party ?? ''} ${i}`; return [dueRow(expectationLine(e, who), key, who), ...lateRow(e, key, who)]; }),
      ...clauses.map((c) => dueRow({ kind: 'clause', agreement: a.id, name: a.name, parties: a.parties, what: c.what, due: c.due, outcome: c.outcome, because: c.because }, `${a.id} ${c.what}`)),
      ...turns.map(({ line: t, i }): Row => ({ list: 'turn', parts: ['', `kind=${t.kind}`, `what=${t.slot.split('/')[0]!}`, ...t.parties.map((p) => `party=${p}`)], sort: backwards(t.day), key: `${a.id} ${t.document.id} ${String(i).padStart(4, '0')}`, line: t })),
      { list: 'acted', parts: acted, sort: weighty(s.documents), key: a.id, line: null },
      ...acts.map((x): Row => ({ list: 'act', parts: ['', ...x.parties.map((p) => `party=${p}`), `type=${x.told.fact.type}`].flatMap((p) => [p, `${p} ${earliest(x.told.fact.on!).slice(0, 4)}`]), sort: earliest(x.told.fact.on!), key: x.told.id, line: x })),
      ...creditLines(s).map((c): Row => ({ list: 'credit', parts: [`${c.publisher} ${c.credit}`], sort: backwards(c.day), key: c.of, line: null })),
    ],
  };
};

/** Pairs that may be one agreement, those that weigh most first. */
export const suggestionDigest = (all: readonly Suggestion[]): Digest => ({ of: '', line: null, names: [], weight: 0, counts: new Map(), until: last, rows: all.map((s): Row => ({ list: 'suggestion', parts: [''], sort: String(1_000_000 - Math.round(s.score * 1_000)).padStart(7, '0'), key: `${s.one} ${s.other}`, line: s })) });

/** What lists say of one document: the meetings that it announces. */
export const documentDigest = (document: string, heard: Heard, on: Day): Digest | undefined => {
  const lines = meetingLines(document, heard, on);
  const next = lines.map((l) => l.due).filter((d) => d !== null && d >= on).toSorted()[0];
  return lines.length === 0 ? undefined : { of: document, line: null, names: [], weight: 0, counts: new Map(), until: next ?? last, rows: lines.map((l) => dueRow(l, l.kind === 'meeting' ? l.claim : '')) };
};
