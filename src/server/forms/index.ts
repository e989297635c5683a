import { setImmediate as breath } from 'node:timers/promises';
import { addDays, parseDay } from '../../core/date.ts';
import { limits } from '../../core/limits.ts';
import { sayDate } from '../../core/words.ts';
import type { Agreement } from '../../ledger/identity/index.ts';
import type { Told } from '../../ledger/view-point.ts';
import { stageSentence } from '../../say/sentences.ts';
import { sayFact, sayParties, sayParty, sayType } from '../../say/words.ts';
import { turnLineOf, type DueLine, type TurnLine } from '../../views/lines.ts';
import type { Summary } from '../../views/summary.ts';
import { agreementOf, type Question } from '../answer.ts';
import { agreementData, documentRowData, toldData } from '../api/make.ts';
import { dataRoutes, type ListRoute } from '../api/routes.ts';
import { newsOf } from '../lists/questions.ts';
import { digestOf } from '../lists/rows.ts';
import { atomOf } from './atom.ts';
import { cardOf } from './card.ts';
import { csvOf } from './csv.ts';
import { icsOf } from './ics.ts';
import { jsonLdOf, type ToldOf } from './json-ld.ts';
import { sqliteOf } from './sqlite.ts';
import { rights, stampOf, type Stamp } from './stamp.ts';

/** An answer in another form, with what it says of itself. */
export interface Formed { readonly type: string; readonly body: string | Uint8Array<ArrayBuffer>; readonly file: string; readonly stamp: Stamp }

/** Where the answer is and when it was made, for forms that name it. */
export interface Site { readonly site: string; readonly now: Date }

const columns: readonly (readonly [string, readonly string[]])[] = [['signed', ['signature']], ['consent', ['ratification', 'acceptance', 'approval', 'accession', 'succession', 'exchange']], ['inForce', ['entry-into-force']], ['notice', ['withdrawal', 'denunciation', 'revocation-of-consent']], ['left', ['termination', 'expiry']]];

const dated = (s: Summary, party: string, acts: readonly string[]): Told | undefined => {
  const own = s.agreement.told.filter((t) => acts.includes(t.claim.fact.type) && t.claim.fact.mode === 'done' && t.claim.fact.on !== null && (t.claim.fact.party === party || t.claim.fact.party === null));
  return own.find((t) => t.claim.fact.party === party) ?? own[0];
};

const partyRows = (s: Summary): readonly Readonly<Record<string, string>>[] => s.standings.map((x) => {
  const cells = columns.map(([name, acts]) => [name, dated(s, x.party, acts)] as const);
  const means = cells.find(([n]) => n === 'consent')?.[1]?.claim.fact.type;
  return { party: x.party, name: sayParty(x.party), ...Object.fromEntries(cells.map(([n, t]) => [n, t?.claim.fact.on ?? ''])), means: means === undefined ? '' : sayType(means), standing: x.name, since: x.since ?? '', suspended: String(x.suspended), claims: cells.flatMap(([, t]) => (t === undefined ? [] : [t.claim.id])).join(' ') };
});

const agreementText = (s: Summary, on: string): string => [
  s.agreement.name, sayParties(s.agreement.parties), `As of ${sayDate(on)}: ${stageSentence(s)}`, '',
  ...s.standings.map((x) => `${sayParty(x.party)}: ${x.name.replaceAll('-', ' ')}${x.since === null ? '' : ` since ${sayDate(x.since)}`}`), '', ...s.agreement.told.map((t) => `${sayFact(t.claim.fact)}\n  “${t.claim.exact}” [${t.claim.id}]`), '',
].join('\n');

const matched = (path: string): { readonly route: ListRoute; readonly parts: Readonly<Record<string, string>> } | undefined => {
  for (const route of dataRoutes) {
    if (route.kind !== 'list') continue;
    const m = new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`).exec(path);
    if (m !== null) return { route, parts: Object.fromEntries(Object.entries(m.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)])) };
  }
  return undefined;
};

/** Rows that one export has at most; what is left out is told in its head. */
const rowsMax = 200_000;

/** A list page by page, so that others are answered in between. */
const allRows = async (q: Question, route: ListRoute): Promise<{ readonly rows: readonly unknown[]; readonly left: number } | undefined> => {
  const rows: unknown[] = [];
  let total = 0;
  for (let after: string | null | undefined; after !== null && rows.length < rowsMax;) {
    const page = route.give(q, { after, limit: limits.pageRows });
    if ('refused' in page) return undefined;
    rows.push(...page.rows);
    [after, total] = [page.next, page.total];
    await breath();
  }
  return { rows, left: Math.max(0, total - rows.length) };
};

const agreementAt = (q: Question, path: string): Agreement | undefined => {
  const one = /^\/agreements\/(agr_\w+)$/.exec(path);
  return one === null ? undefined : agreementOf(q, one[1]!);
};

const listAt = async (q: Question, path: string): Promise<{ readonly rows: readonly object[]; readonly left: number; readonly name: string } | undefined> => {
  const found = matched(path);
  const all = found === undefined ? undefined : await allRows({ ask: q.ask, held: q.held, record: q.record, part: (name) => found.parts[name] ?? '' }, found.route);
  return all === undefined ? undefined : { rows: all.rows as readonly object[], left: all.left, name: path.slice(1).replaceAll('/', '-') };
};

const csv = async (q: Question, path: string): Promise<Formed | undefined> => {
  const a = agreementAt(q, path);
  if (a !== undefined) {
    const rows = partyRows(q.held.summary(a, q.ask.asOf.on));
    return { type: 'text/csv; charset=utf-8', body: csvOf(rows), file: `${a.id}-parties.csv`, stamp: stampOf(q, rows.length) };
  }
  const list = await listAt(q, path);
  return list === undefined ? undefined : { type: 'text/csv; charset=utf-8', body: csvOf(list.rows), file: `${list.name}.csv`, stamp: stampOf(q, list.rows.length, list.left) };
};

/** Tables about one agreement: itself, who stands where, what is held, what is told, and in which documents. */
const tablesOf = (q: Question, a: Agreement): ReadonlyMap<string, readonly object[]> => {
  const { standings, positions, disputes, expectations, joined, ...row } = agreementData(q.held.summary(a, q.ask.asOf.on));
  return new Map<string, readonly object[]>([['agreement', [row]], ['standing', standings], ['position', positions], ['dispute', disputes], ['expectation', expectations], ['claim', a.told.map((t) => toldData(a.id, t))], ['document', joined.flatMap((j) => documentRowData(q.held, j.document) ?? [])]]);
};

const sqlite = async (q: Question, path: string): Promise<Formed | undefined> => {
  const a = agreementAt(q, path);
  const list = a === undefined ? await listAt(q, path) : undefined;
  const tables = a !== undefined ? tablesOf(q, a) : list === undefined ? undefined : new Map([[path.split('/')[1]!, list.rows]]);
  if (tables === undefined) return undefined;
  const stamp = stampOf(q, list?.rows.length ?? a!.told.length, list?.left);
  return { type: 'application/vnd.sqlite3', body: sqliteOf(tables, stamp), file: `${a?.id ?? list!.name}.sqlite`, stamp };
};

/** Claims that one graph has at most. */
const graphClaims = 20_000;

/** The claims that an address is about: those of an agreement, of a document, of a list, or one. */
const claimsAt = async (q: Question, path: string): Promise<{ readonly claims: readonly ToldOf[]; readonly left: number } | undefined> => {
  const [, kind, id] = /^\/(agreements|documents|claims)\/(\w+)$/.exec(path) ?? [];
  const { finder } = q.held;
  const of = (a: Agreement): readonly ToldOf[] => a.told.map((told) => ({ told, agreement: a }));
  if (kind === 'agreements') {
    const a = agreementOf(q, id!);
    return a === undefined ? undefined : { claims: of(a), left: 0 };
  }
  if (kind === 'documents') return finder.fold.heard.documents.get(id!) === undefined ? undefined : { claims: finder.inDocument(id!).flatMap(of).filter((c) => c.told.document.id === id), left: 0 };
  if (kind === 'claims') {
    const found = finder.claim(id!);
    return found === undefined ? undefined : { claims: [found], left: 0 };
  }
  const list = path === '/claims' || path === '/acts' ? await listAt(q, path) : undefined;
  if (list === undefined) return undefined;
  const rows = list.rows.slice(0, graphClaims) as readonly { readonly claim: string }[];
  return { claims: rows.flatMap((r) => finder.claim(r.claim) ?? []), left: list.left + list.rows.length - rows.length };
};

const jsonLd = async (q: Question, path: string, at: Site): Promise<Formed | undefined> => {
  const found = await claimsAt(q, path);
  if (found === undefined) return undefined;
  const stamp = stampOf(q, found.claims.length, found.left);
  return { type: 'application/ld+json', body: jsonLdOf(found.claims, q.held.finder.fold.heard.readings, { ...at, path, stamp }), file: `${path.slice(1).replaceAll('/', '-')}.jsonld`, stamp };
};

const svg = (q: Question, path: string, at: Site): Formed | undefined => {
  const a = agreementAt(q, path);
  if (a === undefined) return undefined;
  const stamp = stampOf(q, null);
  const { known } = q.ask.asOf;
  const asOf = `As it was on ${sayDate(stamp.on)}, as known ${known.kind === 'day' ? `from documents published by ${sayDate(known.day)}` : `at position ${stamp.known} of the record`}.`;
  return { type: 'image/svg+xml', body: cardOf({ title: a.name, sentence: stageSentence(q.held.summary(a, q.ask.asOf.on)), asOf, address: `${at.site}${path}?on=${stamp.on}&known=${stamp.known}` }), file: `${a.id}.svg`, stamp };
};

const datesMax = 10_000;

/** What is due of one agreement, or of all: of very many those whose time passed long ago are left out. */
const dueOf = (q: Question, a: Agreement | undefined): readonly DueLine[] => {
  const { on } = q.ask.asOf;
  if (a !== undefined) return digestOf(q.held.summary(a, on), q.held.finder.fold.heard, on).rows.flatMap((r) => (r.list === 'due' ? [r.line as DueLine] : []));
  const lists = q.held.lists(on);
  return lists.page('due', '', { limit: datesMax, ...(lists.count('due') > datesMax ? { from: addDays(on, -365) } : {}) }).map((p) => p.line);
};

const ics = (q: Question, path: string, at: Site): Formed | undefined => {
  const a = agreementAt(q, path);
  if (path !== '/expectations' && a === undefined) return undefined;
  const due = dueOf(q, a);
  const stamp = stampOf(q, due.length);
  return { type: 'text/calendar; charset=utf-8', body: icsOf(due, { name: a === undefined ? 'Depositary: expected' : a.name, stamp, ...at }), file: a === undefined ? 'expected.ics' : `${a.id}.ics`, stamp };
};

const newsAt = (q: Question): readonly TurnLine[] => {
  const { since, party, kind, what } = q.ask.params;
  return newsOf(q.held.lists(q.ask.asOf.on), q.ask.asOf.on, { ...(party === undefined ? {} : { party }), ...(kind === undefined ? {} : { kind }), ...(what === undefined ? {} : { what }) }, since === undefined ? null : parseDay(since) ?? null);
};

const atom = (q: Question, path: string, at: Site): Formed | undefined => {
  const agreement = agreementAt(q, path);
  if (path !== '/changes' && agreement === undefined) return undefined;
  const news = agreement === undefined ? newsAt(q) : q.held.history(agreement, q.ask.asOf.on, true).turns.toReversed().map((turn) => turnLineOf(agreement, turn));
  const stamp = stampOf(q, news.length);
  return { type: 'application/atom+xml; charset=utf-8', body: atomOf(news, { title: agreement === undefined ? 'Depositary: what changed' : agreement.name, path: agreement === undefined ? '/' : path, stamp, ...at }), file: 'changes.atom', stamp };
};

const txt = (q: Question, path: string): Formed | undefined => {
  const a = agreementAt(q, path);
  const [, id] = /^\/documents\/(\w+)$/.exec(path) ?? [];
  const stamp = stampOf(q, null);
  const body = a !== undefined ? `${agreementText(q.held.summary(a, q.ask.asOf.on), q.ask.asOf.on)}\nPosition ${stamp.position} of the record, ${stamp.head}. ${rights}\n` : id === undefined ? undefined : q.held.finder.fold.heard.documents.get(id)?.text;
  return body === undefined ? undefined : { type: 'text/plain; charset=utf-8', body, file: `${a?.id ?? id!}.txt`, stamp };
};

/** An answer in a form, by the suffix of its address; undefined where there is none. */
export const formed = async (q: Question, suffix: string, path: string, at: Site): Promise<Formed | undefined> => {
  switch (suffix) {
    case 'csv': return await csv(q, path);
    case 'sqlite': return await sqlite(q, path);
    case 'jsonld': return await jsonLd(q, path, at);
    case 'svg': return svg(q, path, at);
    case 'ics': return ics(q, path, at);
    case 'atom': return atom(q, path, at);
    case 'txt': return txt(q, path);
    default: return undefined;
  }
};
