import { setImmediate as breath } from 'node:timers/promises';
import { addDays } from '../../core/date.ts';
import { limits } from '../../core/limits.ts';
import { sayDate } from '../../core/words.ts';
import type { Agreement } from '../../ledger/identity/index.ts';
import type { Told } from '../../ledger/view-point.ts';
import { stageSentence } from '../../say/sentences.ts';
import { sayFact, sayParties, sayParty, sayType } from '../../say/words.ts';
import { turnLineOf, type DueLine } from '../../views/lines.ts';
import type { Summary } from '../../views/summary.ts';
import type { Question } from '../answer.ts';
import { dataRoutes, type ListRoute } from '../api/routes.ts';
import { newsOf } from '../lists/questions.ts';
import { digestOf } from '../lists/rows.ts';
import { atomOf } from './atom.ts';
import { csvOf } from './csv.ts';
import { icsOf } from './ics.ts';

/** An answer in another form. */
export interface Formed { readonly type: string; readonly body: string; readonly file: string; /** Rows that were left out. */ readonly left?: number }

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

const csv = async (q: Question, path: string): Promise<Formed | undefined> => {
  const one = /^\/agreements\/(agr_\w+)$/.exec(path);
  if (one !== null) {
    const a = q.held.finder.agreement(one[1]!);
    return a === undefined ? undefined : { type: 'text/csv; charset=utf-8', body: csvOf(partyRows(q.held.summary(a, q.ask.asOf.on))), file: `${a.id}-parties.csv` };
  }
  const found = matched(path);
  if (found === undefined) return undefined;
  const all = await allRows({ ask: q.ask, held: q.held, record: q.record, part: (name) => found.parts[name] ?? '' }, found.route);
  return all === undefined ? undefined : { type: 'text/csv; charset=utf-8', body: csvOf(all.rows), file: `${path.slice(1).replaceAll('/', '-')}.csv`, left: all.left };
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
  const one = /^\/agreements\/(agr_\w+)$/.exec(path);
  const a = one === null ? undefined : q.held.finder.agreement(one[1]!);
  if (path !== '/expectations' && a === undefined) return undefined;
  return { type: 'text/calendar; charset=utf-8', body: icsOf(dueOf(q, a), { name: a === undefined ? 'Depositary: expected' : a.name, ...at }), file: a === undefined ? 'expected.ics' : `${a.id}.ics` };
};

const atom = (q: Question, path: string, at: Site): Formed | undefined => {
  const one = /^\/agreements\/(agr_\w+)$/.exec(path);
  const agreement = one === null ? undefined : q.held.finder.agreement(one[1]!);
  if (path !== '/changes' && agreement === undefined) return undefined;
  const news = agreement === undefined ? newsOf(q.held.lists(q.ask.asOf.on), q.ask.asOf.on) : q.held.history(agreement, q.ask.asOf.on).toReversed().map((turn) => turnLineOf(agreement, turn));
  return { type: 'application/atom+xml; charset=utf-8', body: atomOf(news, { title: agreement === undefined ? 'Depositary: what changed' : agreement.name, path: agreement === undefined ? '/' : path, ...at }), file: 'changes.atom' };
};

const txt = (q: Question, path: string): Formed | undefined => {
  const [, kind, id] = /^\/(agreements|documents)\/(\w+)$/.exec(path) ?? [];
  const a = kind === 'agreements' ? q.held.finder.agreement(id!) : undefined;
  const d = kind === 'documents' ? q.held.finder.fold.heard.documents.get(id!) : undefined;
  const body = a !== undefined ? agreementText(q.held.summary(a, q.ask.asOf.on), q.ask.asOf.on) : d?.text;
  return body === undefined ? undefined : { type: 'text/plain; charset=utf-8', body, file: `${id!}.txt` };
};

/** An answer in a form, by the suffix of its address; undefined where there is none. */
export const formed = async (q: Question, suffix: string, path: string, at: Site): Promise<Formed | undefined> => {
  switch (suffix) {
    case 'csv': return await csv(q, path);
    case 'ics': return ics(q, path, at);
    case 'atom': return atom(q, path, at);
    case 'txt': return txt(q, path);
    default: return undefined;
  }
};
