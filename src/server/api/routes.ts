import { z } from '@hono/zod-openapi';
import { isAct } from '../../core/act.ts';
import { parseDay, type Day } from '../../core/date.ts';
import type { Agreement } from '../../ledger/identity/index.ts';
import { stageNames } from '../../ledger/stage.ts';
import { partyName } from '../../reading/names/index.ts';
import { agreementLine, conflictLines, expectationLine, type AgreementLine, type DueLine } from '../../views/lines.ts';
import type { Told } from '../../ledger/view-point.ts';
import type { Summary } from '../../views/summary.ts';
import { byWorld } from '../../web/parts/acts.ts';
import { partyTyped, search } from '../search/search.ts';
import { lastEntries } from '../about.ts';
import { agreementOf, type Question } from '../answer.ts';
import type { Lists } from '../lists/lists.ts';
import { neighboursOf, sieve, sourceLines, turnsWithin, type SourceLine } from '../lists/questions.ts';
import { badCursor, cursorOf, filteredPage, keyOf, listPage, pageOf, walkPage, type Refused, type Rows, type Walk, type Wanted } from './page.ts';
import { factPart } from '../lists/rows.ts';
import { agreementData, agreementRowData, agreementText, changeData, conflictData, documentRowData, evidenceData, expectationData, scheduleData, standingData, toldData } from './make.ts';
import * as shapes from './shapes.ts';

/** A list that is answered a page at a time. */
export interface ListRoute {
  readonly kind: 'list';
  readonly path: string;
  readonly summary: string;
  /** Parameters beside the clocks, `limit` and `after`. */
  readonly params: Readonly<Record<string, string>>;
  readonly row: z.ZodType;
  readonly give: (q: Question, wanted: Wanted) => Rows<unknown> | Refused;
}

/** One thing by its id. */
export interface OneRoute { readonly kind: 'one'; readonly path: string; readonly summary: string; readonly params: Readonly<Record<string, string>>; readonly shape: z.ZodType; readonly one: (q: Question) => unknown; /** The same as JSON text, where that costs less. */ readonly text?: (q: Question) => string | undefined }

/** One address of data. */
export type DataRoute = ListRoute | OneRoute;

const listsOf = (q: Question): Lists => q.held.lists(q.ask.asOf.on);

/** What a list is about: one agreement, those of one party, or everything. */
type Scope = { readonly kind: 'one'; readonly agreement: Agreement } | { readonly kind: 'party'; readonly code: string } | { readonly kind: 'all' };

const scopeOf = (q: Question): Scope | Refused => {
  const { agreement: id, party: typed } = q.ask.params;
  if (id !== undefined) {
    const found = agreementOf(q, id);
    return found === undefined ? { refused: `No agreement has the id ${id}.` } : { kind: 'one', agreement: found };
  }
  if (typed === undefined) return { kind: 'all' };
  const code = partyTyped(q, typed);
  return code === undefined ? { refused: `“${typed}” is no State or organisation known here.` } : { kind: 'party', code };
};

const mapped = <T, U>(rows: Rows<T> | Refused, each: (row: T) => U): Rows<U> | Refused => ('refused' in rows ? rows : { ...rows, rows: rows.rows.map(each) });

const partOf = (s: Scope): string => (s.kind === 'party' ? `party=${s.code}` : '');

const summaryOf = (q: Question, a: Agreement): Summary => q.held.summary(a, q.ask.asOf.on);

const which = { agreement: 'id of an agreement', party: 'code, name or capital of a party' };

type ToldRow = z.infer<typeof shapes.toldShape>;

/** Claims agreement by agreement, each in the order of the world. */
const told = (q: Question, wanted: Wanted, of: 'claims' | 'acts'): Rows<ToldRow> | Refused => {
  const scope = scopeOf(q);
  if ('refused' in scope) return scope;
  const { type, mode, document } = q.ask.params;
  const fits = (t: Told): boolean => (of === 'claims' || isAct(t.claim.fact.type)) && (type === undefined || t.claim.fact.type === type) && (mode === undefined || t.claim.fact.mode === mode) && (document === undefined || t.document.id === document);
  const rowsOf = (a: Agreement): readonly ToldRow[] => a.told.filter(fits).toSorted(byWorld).map((t) => toldData(a.id, t));
  const key = (r: ToldRow): string => r.claim;
  if (scope.kind === 'one') return pageOf(rowsOf(scope.agreement), key, wanted);
  if (document !== undefined) return pageOf(q.held.finder.inDocument(document).filter((a) => scope.kind === 'all' || a.parties.includes(scope.code)).flatMap(rowsOf), key, wanted);
  const lists = listsOf(q);
  const part = factPart(type ?? (of === 'acts' ? 'acts' : undefined), mode);
  const walk: Walk = { ...(scope.kind === 'all' ? { list: 'fact', part } : { list: 'agreement', part: partOf(scope), only: part }), total: lists.counted(`claim ${partOf(scope)} ${part}`) };
  return walkPage(lists, walk, (id) => { const a = q.held.finder.agreement(id); return a === undefined ? [] : rowsOf(a); }, key, wanted);
};

const sourceData = (s: SourceLine): z.infer<typeof shapes.sourceShape> => ({ name: s.publisher, documents: s.documents, first: s.first, last: s.last, languages: [...s.languages], claims: s.claims, confirmed: s.confirmed, contradicted: s.contradicted, prevailed: s.prevailed, reprints: s.reprints });

const partyRow = (code: string, n: number): z.infer<typeof shapes.partyRow> => ({ code, name: partyName(code) ?? code, agreements: n });

const list = <T>(path: string, summary: string, params: Readonly<Record<string, string>>, row: z.ZodType<T>, give: (q: Question, wanted: Wanted) => Rows<T> | Refused): ListRoute => ({ kind: 'list', path, summary, params, row, give });

/** A list that is short enough to be made whole. */
const whole = <T>(path: string, summary: string, params: Readonly<Record<string, string>>, row: z.ZodType<T>, rows: (q: Question) => readonly T[] | Refused, key: (row: T) => string): ListRoute =>
  list(path, summary, params, row, (q, wanted) => { const all = rows(q); return 'refused' in all ? all : pageOf(all, key, wanted); });

const one = <T>(path: string, summary: string, shape: z.ZodType<T>, give: (q: Question) => T | undefined): OneRoute => ({ kind: 'one', path, summary, params: {}, shape, one: give });

const codes = (q: Question): readonly string[] | undefined => {
  const found = [q.part('a'), q.part('b')].map((t) => partyTyped(q, t));
  return found.every((c) => c !== undefined) ? found as readonly string[] : undefined;
};

/** Agreements whose schedules one list goes through. */
const schedulesMax = 50;

/** Every address of data, in the order of the documentation. */
export const dataRoutes: readonly DataRoute[] = [
  list('/agreements', 'Agreements, those of most documents first', { party: which.party, stage: `one of ${stageNames.join(', ')}`, kind: 'kind of agreement' }, shapes.agreementRow, (q, wanted) => {
    const scope = scopeOf(q);
    if ('refused' in scope) return scope;
    const { stage, kind } = q.ask.params;
    const parts = [...(scope.kind === 'party' ? [partOf(scope)] : []), ...(stage === undefined ? [] : [`stage=${stage}`]), ...(kind === undefined ? [] : [`kind=${kind}`])];
    if (parts.length < 2) return mapped(listPage(listsOf(q), 'agreement', parts[0] ?? '', wanted), agreementRowData);
    return mapped(filteredPage(listsOf(q), 'agreement', parts[0]!, (l) => (stage === undefined || l.stage.name === stage) && (kind === undefined || l.kind === kind), wanted), agreementRowData);
  }),
  {
    ...one('/agreements/{id}', 'One agreement: stage, standings, values held, disputes, expectations', shapes.agreementShape, (q) => {
      const a = agreementOf(q, q.part('id'));
      return a === undefined ? undefined : agreementData(q.held.summary(a, q.ask.asOf.on));
    }),
    text: (q) => {
      const a = agreementOf(q, q.part('id'));
      return a === undefined ? undefined : agreementText(q.held.summary(a, q.ask.asOf.on));
    },
  },
  list('/acts', 'Acts on agreements as they are claimed, in the order of the world', { ...which, type: 'kind of act', mode: 'done, ongoing, planned, possible, called-for, denied' }, shapes.toldShape, (q, wanted) => told(q, wanted, 'acts')),
  list('/claims', 'All claims: acts and terms', { ...which, document: 'id of a document', type: 'kind of act or clause', mode: 'done, ongoing, planned, possible, called-for, denied' }, shapes.toldShape, (q, wanted) => told(q, wanted, 'claims')),
  one('/claims/{id}', 'One claim: its words in their place, what is held, what disagrees', shapes.evidenceShape, (q) => {
    const found = q.held.finder.claim(q.part('id'));
    return found === undefined ? undefined : evidenceData(q.held, found, q.held.summary(found.agreement, q.ask.asOf.on));
  }),
  one('/evidence/{id}', 'The same as /claims/{id}, under the name of the command', shapes.evidenceShape, (q) => {
    const found = q.held.finder.claim(q.part('id'));
    return found === undefined ? undefined : evidenceData(q.held, found, q.held.summary(found.agreement, q.ask.asOf.on));
  }),
  list('/standings', 'Where parties stand towards agreements', which, shapes.standingShape, (q, wanted) => {
    const scope = scopeOf(q);
    if ('refused' in scope) return scope;
    const typed = q.ask.params['party'];
    const code = typed === undefined ? undefined : partyTyped(q, typed);
    const rows = (l: AgreementLine): readonly z.infer<typeof shapes.standingShape>[] => standingData(l).filter((x) => code === undefined || x.party === code);
    const key = (r: { readonly agreement: string; readonly party: string }): string => `${r.agreement} ${r.party}`;
    if (scope.kind === 'one') return pageOf(rows(agreementLine(summaryOf(q, scope.agreement))), key, wanted);
    const lists = listsOf(q);
    return walkPage(lists, { list: 'agreement', part: partOf(scope), total: scope.kind === 'party' ? lists.count('agreement', partOf(scope)) : lists.counted('standing') }, (id) => { const l = lists.agreement(id); return l === undefined ? [] : rows(l); }, key, wanted);
  }),
  list('/schedules', 'What follows in time from the clauses of an agreement, with the arithmetic; without a filter of the agreements of most documents', which, shapes.scheduleShape, (q, wanted) => {
    const scope = scopeOf(q);
    if ('refused' in scope) return scope;
    const ids = scope.kind === 'one' ? [scope.agreement.id as string] : listsOf(q).page('agreement', partOf(scope), { limit: schedulesMax }).map((p) => p.line.id);
    return pageOf(ids.flatMap((id) => { const a = q.held.finder.agreement(id); return a === undefined ? [] : scheduleData(q.held.timetable(a, q.ask.asOf.on)); }), (r) => `${r.agreement} ${r.anchor} ${r.from}`, wanted);
  }),
  list('/conflicts', 'Claims that cannot all be so', which, shapes.conflictShape, (q, wanted) => {
    const scope = scopeOf(q);
    if ('refused' in scope) return scope;
    if (scope.kind === 'one') return pageOf(conflictLines(summaryOf(q, scope.agreement)).map(conflictData), (r) => `${r.agreement} ${r.slot} ${r.readings.map((x) => x.value).join()}`, wanted);
    return mapped(listPage(listsOf(q), 'conflict', partOf(scope), wanted), conflictData);
  }),
  list('/expectations', 'What was announced, by when, and what came of it', { ...which, outcome: 'open, met, met-late, lesser, called-off, overdue, unknown' }, shapes.expectationShape, (q, wanted) => {
    const scope = scopeOf(q);
    if ('refused' in scope) return scope;
    const { outcome } = q.ask.params;
    if (scope.kind === 'one') return mapped(pageOf(summaryOf(q, scope.agreement).expectations.filter((e) => outcome === undefined || e.outcome === outcome).map((e, i) => ({ i, e })), (r) => String(r.i), wanted), ({ e }) => expectationData(expectationLine(e, [])));
    const announced = scope.kind === 'all' ? listPage(listsOf(q), 'due', outcome === undefined ? 'announced' : `announced outcome=${outcome}`, wanted) : filteredPage(listsOf(q), 'due', partOf(scope), (l) => l.kind === 'announced' && (outcome === undefined || l.outcome === outcome), wanted);
    return mapped(announced, (l) => expectationData(l as Extract<DueLine, { readonly kind: 'announced' }>));
  }),
  list('/changes', 'What documents changed in the record, the newest first', { since: 'a day, YYYY-MM-DD', party: which.party, kind: 'kind of agreement', what: 'what changed: stage, or a kind of act or clause' }, shapes.changeShape, (q, wanted) => {
    const since = q.ask.params['since'] === undefined ? null : parseDay(q.ask.params['since']);
    if (since === undefined) return { refused: `“${q.ask.params['since'] ?? ''}” is not a day.` };
    const { kind, what, party: typed } = q.ask.params;
    const party = typed === undefined ? undefined : partyTyped(q, typed);
    if (typed !== undefined && party === undefined) return { refused: `“${typed}” is no State or organisation known here.` };
    const { part, isAll, fits } = sieve({ ...(party === undefined ? {} : { party }), ...(kind === undefined ? {} : { kind }), ...(what === undefined ? {} : { what }) });
    const within = turnsWithin(q.ask.asOf.on, since);
    return mapped(isAll ? listPage(listsOf(q), 'turn', part, wanted, within) : filteredPage(listsOf(q), 'turn', part, fits, wanted, within), (t) => changeData(q.held, t));
  }),
  whole('/parties', 'Every party with the number of its agreements', {}, shapes.partyRow, (q) => [...listsOf(q).parts('agreement', 'party=')].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([c, n]) => partyRow(c, n)), (r) => r.code),
  list('/parties/{code}', 'Where the agreements of one party stand', {}, shapes.agreementRow, (q, wanted) => {
    const code = partyTyped(q, q.part('code'));
    return code === undefined ? { refused: `“${q.part('code')}” is no State or organisation known here.` } : mapped(listPage(listsOf(q), 'agreement', `party=${code}`, wanted), agreementRowData);
  }),
  list('/pairs/{a}/{b}', 'Where the agreements between two parties stand', {}, shapes.agreementRow, (q, wanted) => {
    const pair = codes(q);
    return pair === undefined ? { refused: `“${q.part('a')}” or “${q.part('b')}” is no State or organisation known here.` } : mapped(filteredPage(listsOf(q), 'agreement', `party=${pair[0]!}`, (l) => l.parties.includes(pair[1]!), wanted), agreementRowData);
  }),
  list('/documents', 'What has been read, the newest first', { publisher: 'name of a source' }, shapes.documentRow, (q, { after, limit }) => {
    const { publisher } = q.ask.params;
    const [published, id, ...rest] = (after === undefined ? undefined : keyOf(after))?.split('\t') ?? [];
    if (after !== undefined && (id === undefined || rest.length > 0)) return badCursor;
    const found = q.held.index.newest(q.held.reach, { until: '9999-12-31' as Day, limit: limit + 1, publisher, after: id === undefined ? undefined : { id, published: published! } });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return { rows: page.flatMap((d) => documentRowData(q.held, d.id) ?? []), total: q.held.index.count(q.held.reach, publisher), next: found.length > limit && last !== undefined ? cursorOf(`${last.published}\t${last.id}`) : null };
  }),
  one('/documents/{id}', 'One document with its text', shapes.documentShape, (q) => {
    const row = documentRowData(q.held, q.part('id'));
    const d = q.held.finder.fold.heard.documents.get(q.part('id'));
    if (row === undefined || d === undefined) return undefined;
    return { ...row, text: d.text, notes: [...d.notes], agreements: q.held.finder.inDocument(d.id).map((a) => a.id), refused: (q.held.finder.fold.heard.readings.get(d.id)?.refused ?? []).map((r) => ({ ...r })) };
  }),
  whole('/sources', 'Every source with its record: numbers, no score', {}, shapes.sourceShape, (q) => sourceLines(q).map(sourceData), (r) => r.name),
  one('/sources/{name}', 'One source with its record', shapes.sourceShape, (q) => {
    const found = sourceLines(q).find((s) => s.publisher === q.part('name'));
    return found === undefined ? undefined : sourceData(found);
  }),
  whole('/neighbours', 'What is tied to a party or an agreement at one step, the most ties first', { from: 'a party, or the id of an agreement; the party of most agreements if left out' }, shapes.neighbourShape, (q) => {
    const found = neighboursOf(q);
    return found === undefined ? { refused: `“${q.ask.params['from'] ?? ''}” is no State or organisation known here, and no id of an agreement.` } : found.all.map((n) => ({ ...n }));
  }, (r) => r.id),
  whole('/entries', 'The last entries of the record, the newest first', {}, shapes.entryShape, (q) => lastEntries(q)[1].map((e) => ({ ...e })), (r) => String(r.seq)),
  list('/suggestions', 'Pairs that may be one agreement and are not sure enough', {}, shapes.suggestionShape, (q, wanted) => mapped(listPage(listsOf(q), 'suggestion', '', wanted), (s) => ({ ...s, reasons: [...s.reasons] }))),
  whole('/decisions', 'What people decided, the newest first', {}, shapes.decisionShape, (q) => q.held.finder.fold.heard.decisions.toReversed().map((d) => ({ seq: d.seq, id: d.id, recordedAt: d.recordedAt, verb: d.decision.verb, about: [...d.decision.about], by: d.decision.by, reason: d.decision.reason })), (r) => String(r.seq)),
  whole('/search', 'Agreements, parties, documents and claims that fit', { q: 'words, codes, ids; party:IRN act:signature year:2025 in "quotes"' }, shapes.hitShape, (q) => search(q).hits.map((h) => ({ ...h })), (r) => `${r.kind} ${r.id}`),
];
