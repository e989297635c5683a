import { z } from '@hono/zod-openapi';
import { isAct } from '../../core/act.ts';
import { parseDay, type Day } from '../../core/date.ts';
import { limits } from '../../core/limits.ts';
import type { Agreement } from '../../ledger/identity/index.ts';
import { stageNames } from '../../ledger/stage.ts';
import { partyName } from '../../reading/names/index.ts';
import { newsOf, newsDocumentsMax } from '../../views/news.ts';
import { sourcesList, type SourceRecord } from '../../views/sources.ts';
import type { Summary } from '../../views/summary.ts';
import { timetableOf } from '../../views/timetable.ts';
import { byWorld } from '../../web/parts/acts.ts';
import { partyTyped, search } from '../search/search.ts';
import { lastEntries } from '../about.ts';
import type { Question } from '../answer.ts';
import { neighboursOfAgreement, neighboursOfParty } from '../../web/pages/network.ts';
import { agreementData, agreementRowData, changeData, conflictData, documentRowData, evidenceData, expectationData, scheduleData, standingData, toldData } from './make.ts';
import * as shapes from './shapes.ts';

/** A list that is answered a page at a time. */
export interface ListRoute {
  readonly kind: 'list';
  readonly path: string;
  readonly summary: string;
  /** Parameters beside the clocks, `limit` and `after`. */
  readonly params: Readonly<Record<string, string>>;
  readonly row: z.ZodType;
  readonly rows: (q: Question) => readonly unknown[] | { readonly refused: string };
  readonly key: (row: never) => string;
  /** Where rows are found by their ids alone: makes those of one page whole. */
  readonly fill?: (q: Question, rows: readonly never[]) => readonly unknown[];
}

/** One thing by its id. */
export interface OneRoute { readonly kind: 'one'; readonly path: string; readonly summary: string; readonly params: Readonly<Record<string, string>>; readonly shape: z.ZodType; readonly one: (q: Question) => unknown }

/** One address of data. */
export type DataRoute = ListRoute | OneRoute;

const chosen = (q: Question): readonly Agreement[] | { readonly refused: string } => {
  const { params } = q.ask;
  const one = params['agreement'];
  if (one !== undefined) {
    const found = q.held.finder.agreement(one);
    return found === undefined ? { refused: `No agreement has the id ${one}.` } : [found];
  }
  const typed = params['party'];
  if (typed === undefined) return q.held.finder.fold.agreements;
  const party = partyTyped(q, typed);
  return party === undefined ? { refused: `“${typed}” is no State or organisation known here.` } : q.held.finder.ofParty(party);
};

const over = <T>(q: Question, each: (s: Summary) => readonly T[]): readonly T[] | { readonly refused: string } => {
  const list = chosen(q);
  return 'refused' in list ? list : list.flatMap((a) => each(q.held.summary(a, q.ask.asOf.on)));
};

const then = <T, U>(list: readonly T[] | { readonly refused: string }, map: (rows: readonly T[]) => readonly U[]): readonly U[] | { readonly refused: string } => ('refused' in list ? list : map(list));

const which = { agreement: 'id of an agreement', party: 'code, name or capital of a party' };

const told = (q: Question, isWanted: (type: string) => boolean) => then(chosen(q), (list) => list.flatMap((a) => a.told.filter((t) => isWanted(t.claim.fact.type)
  && (q.ask.params['type'] === undefined || t.claim.fact.type === q.ask.params['type']) && (q.ask.params['mode'] === undefined || t.claim.fact.mode === q.ask.params['mode']) && (q.ask.params['document'] === undefined || t.document.id === q.ask.params['document']))
  .toSorted(byWorld).map((t) => toldData(a.id, t))));

const sourceData = (s: SourceRecord): z.infer<typeof shapes.sourceShape> => ({ name: s.publisher, documents: s.documents, first: s.first, last: s.last, languages: [...s.languages], claims: s.claims, confirmed: s.confirmed.length, contradicted: s.contradicted.length, prevailed: s.prevailed.length, reprints: s.reprints });

const partyRow = (code: string, n: number): z.infer<typeof shapes.partyRow> => ({ code, name: partyName(code) ?? code, agreements: n });

const list = <T, R = T>(path: string, summary: string, params: Readonly<Record<string, string>>, row: z.ZodType<T>, rows: (q: Question) => readonly R[] | { readonly refused: string }, key: (row: R) => string, fill?: (q: Question, rows: readonly R[]) => readonly T[]): ListRoute =>
  ({ kind: 'list', path, summary, params, row, rows, key: key as (row: never) => string, ...(fill === undefined ? {} : { fill: fill as unknown as (q: Question, rows: readonly never[]) => readonly unknown[] }) });

/** Documents that a list goes through. */
const documentsMax = 1_000_000;

const one = <T>(path: string, summary: string, shape: z.ZodType<T>, give: (q: Question) => T | undefined): OneRoute => ({ kind: 'one', path, summary, params: {}, shape, one: give });

const codes = (q: Question): readonly string[] | undefined => {
  const found = [q.part('a'), q.part('b')].map((t) => partyTyped(q, t));
  return found.every((c) => c !== undefined) ? found as readonly string[] : undefined;
};

const byWeight = (a: Summary, b: Summary): number => b.documents - a.documents || (a.agreement.id < b.agreement.id ? -1 : 1);

/** Every address of data, in the order of the documentation. */
export const dataRoutes: readonly DataRoute[] = [
  list('/agreements', 'Agreements, those of most documents first', { party: which.party, stage: `one of ${stageNames.join(', ')}`, kind: 'kind of agreement' }, shapes.agreementRow, (q) => then(chosen(q), (all) => {
    const rows = all.map((a) => q.held.summary(a, q.ask.asOf.on)).filter((s) => (q.ask.params['stage'] === undefined || s.stage.name === q.ask.params['stage']) && (q.ask.params['kind'] === undefined || s.agreement.kind === q.ask.params['kind']));
    return rows.toSorted(byWeight).map(agreementRowData);
  }), (r) => r.id),
  one('/agreements/{id}', 'One agreement: stage, standings, values held, disputes, expectations', shapes.agreementShape, (q) => {
    const a = q.held.finder.agreement(q.part('id'));
    return a === undefined ? undefined : agreementData(q.held.summary(a, q.ask.asOf.on));
  }),
  list('/acts', 'Acts on agreements as they are claimed, in the order of the world', { ...which, type: 'kind of act', mode: 'done, ongoing, planned, possible, called-for, denied' }, shapes.toldShape, (q) => told(q, (t) => isAct(t as 'signature')), (r) => r.claim),
  list('/claims', 'All claims: acts and terms', { ...which, document: 'id of a document', type: 'kind of act or clause', mode: 'done, ongoing, planned, possible, called-for, denied' }, shapes.toldShape, (q) => told(q, () => true), (r) => r.claim),
  one('/claims/{id}', 'One claim: its words in their place, what is held, what disagrees', shapes.evidenceShape, (q) => {
    const found = q.held.finder.claim(q.part('id'));
    return found === undefined ? undefined : evidenceData(q.held, found, q.held.summary(found.agreement, q.ask.asOf.on));
  }),
  one('/evidence/{id}', 'The same as /claims/{id}, under the name of the command', shapes.evidenceShape, (q) => {
    const found = q.held.finder.claim(q.part('id'));
    return found === undefined ? undefined : evidenceData(q.held, found, q.held.summary(found.agreement, q.ask.asOf.on));
  }),
  list('/standings', 'Where parties stand towards agreements', which, shapes.standingShape, (q) => {
    const code = q.ask.params['party'] === undefined ? undefined : partyTyped(q, q.ask.params['party']);
    return over(q, (s) => standingData(s).filter((x) => code === undefined || x.party === code));
  }, (r) => `${r.agreement} ${r.party}`),
  list('/schedules', 'What follows in time from the clauses of an agreement, with the arithmetic', which, shapes.scheduleShape, (q) => then(chosen(q), (all) => all.slice(0, limits.pageRows).flatMap((a) => scheduleData(timetableOf(a, q.held.finder.fold.heard, { on: q.ask.asOf.on })))), (r) => `${r.agreement} ${r.anchor} ${r.from}`),
  list('/conflicts', 'Claims that cannot all be so', which, shapes.conflictShape, (q) => over(q, (s) => s.conflicts.map((c) => conflictData(s, c))), (r) => `${r.agreement} ${r.slot} ${r.readings.map((x) => x.value).join()}`),
  list('/expectations', 'What was announced, by when, and what came of it', { ...which, outcome: 'open, met, met-late, lesser, called-off, overdue, unknown' }, shapes.expectationShape, (q) => then(over(q, (s) => s.expectations.map(expectationData)), (rows) => rows.filter((e) => q.ask.params['outcome'] === undefined || e.outcome === q.ask.params['outcome'])
    .toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '9999') > (b.due ?? '9999') ? 1 : a.agreement < b.agreement ? -1 : 1))), (r) => `${r.agreement} ${r.what} ${r.party ?? ''}`),
  list('/changes', 'What the newest documents changed in the record', { since: 'a day, YYYY-MM-DD' }, shapes.changeShape, (q) => {
    const since = q.ask.params['since'] === undefined ? null : parseDay(q.ask.params['since']);
    if (since === undefined) return { refused: `“${q.ask.params['since'] ?? ''}” is not a day.` };
    return newsOf(q.held.finder, q.held.newest(q.ask.asOf.on, newsDocumentsMax), (a) => q.held.history(a, q.ask.asOf.on), since).map(({ agreement, turn }) => changeData(q.held, agreement, turn));
  }, (r) => `${r.document} ${r.agreement} ${r.slot}`),
  list('/parties', 'Every party with the number of its agreements', {}, shapes.partyRow, (q) => [...q.held.finder.parties].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([c, n]) => partyRow(c, n)), (r) => r.code),
  list('/parties/{code}', 'Where the agreements of one party stand', {}, shapes.agreementRow, (q) => {
    const code = partyTyped(q, q.part('code'));
    return code === undefined ? { refused: `“${q.part('code')}” is no State or organisation known here.` } : q.held.finder.ofParty(code).map((a) => agreementRowData(q.held.summary(a, q.ask.asOf.on)));
  }, (r) => r.id),
  list('/pairs/{a}/{b}', 'Where the agreements between two parties stand', {}, shapes.agreementRow, (q) => {
    const pair = codes(q);
    return pair === undefined ? { refused: `“${q.part('a')}” or “${q.part('b')}” is no State or organisation known here.` } : q.held.finder.fold.ofParties(pair).map((a) => agreementRowData(q.held.summary(a, q.ask.asOf.on)));
  }, (r) => r.id),
  list('/documents', 'What has been read, the newest first', { publisher: 'name of a source' }, shapes.documentRow, (q) => {
    return q.held.index.newest(q.held.reach, { until: '9999-12-31' as Day, limit: documentsMax, publisher: q.ask.params['publisher'] }).map((id) => ({ id }));
  }, (r) => r.id, (q, rows) => rows.flatMap((r) => documentRowData(q.held, r.id) ?? [])),
  one('/documents/{id}', 'One document with its text', shapes.documentShape, (q) => {
    const row = documentRowData(q.held, q.part('id'));
    const d = q.held.finder.fold.heard.documents.get(q.part('id'));
    if (row === undefined || d === undefined) return undefined;
    return { ...row, text: d.text, notes: [...d.notes], agreements: q.held.finder.inDocument(d.id).map((a) => a.id), refused: (q.held.finder.fold.heard.readings.get(d.id)?.refused ?? []).map((r) => ({ ...r })) };
  }),
  list('/sources', 'Every source with its record: numbers, no score', {}, shapes.sourceShape, (q) => sourcesList(q.held.finder.fold).map(sourceData), (r) => r.name),
  one('/sources/{name}', 'One source with its record', shapes.sourceShape, (q) => {
    const found = sourcesList(q.held.finder.fold).find((s) => s.publisher === q.part('name'));
    return found === undefined ? undefined : sourceData(found);
  }),
  list('/neighbours', 'What is tied to a party or an agreement at one step, the most ties first', { from: 'a party, or the id of an agreement; the party of most agreements if left out' }, shapes.neighbourShape, (q) => {
    const from = q.ask.params['from'] ?? [...q.held.finder.parties].toSorted((a, b) => b[1] - a[1])[0]?.[0];
    if (from === undefined) return [];
    const own = q.held.finder.agreement(from);
    if (own !== undefined) return neighboursOfAgreement(own, [...new Set(own.parties.slice(0, 20).flatMap((p) => q.held.finder.ofParty(p)))]).map((n) => ({ ...n }));
    const code = partyTyped(q, from);
    return code === undefined ? { refused: `“${from}” is no State or organisation known here, and no id of an agreement.` } : neighboursOfParty(code, q.held.finder.ofParty(code)).map((n) => ({ ...n }));
  }, (r) => r.id),
  list('/entries', 'The last entries of the record, the newest first', {}, shapes.entryShape, (q) => lastEntries(q)[1].map((e) => ({ ...e })), (r) => String(r.seq)),
  list('/suggestions', 'Pairs that may be one agreement and are not sure enough', {}, shapes.suggestionShape, (q) => q.held.finder.fold.suggestions.map((s) => ({ ...s, reasons: [...s.reasons] })), (r) => `${r.one} ${r.other}`),
  list('/decisions', 'What people decided, the newest first', {}, shapes.decisionShape, (q) => q.held.finder.fold.heard.decisions.toReversed().map((d) => ({ seq: d.seq, id: d.id, recordedAt: d.recordedAt, verb: d.decision.verb, about: [...d.decision.about], by: d.decision.by, reason: d.decision.reason })), (r) => String(r.seq)),
  list('/search', 'Agreements, parties, documents and claims that fit', { q: 'words, codes, ids; party:IRN act:signature year:2025 in "quotes"' }, shapes.hitShape, (q) => search(q).hits.map((h) => ({ ...h })), (r) => `${r.kind} ${r.id}`),
];
