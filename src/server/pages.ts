import type { Day } from '../core/date.ts';
import { earliest, parseDay } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import { limits } from '../core/limits.ts';
import { standing } from '../ledger/decisions.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { sayParty } from '../say/words.ts';
import { documentView } from '../views/documents.ts';
import { narrowed } from '../views/finder.ts';
import { evidenceOf, type Evidence } from '../views/evidence.ts';
import { actLines, credits, turnLineOf, type ActLine } from '../views/lines.ts';
import { reanchored, revisionsOf } from '../views/revisions.ts';
import { aboutPage, apiPage, keysPage, ledgerPage } from '../web/pages/about.ts';
import { agreementPage } from '../web/pages/agreement.ts';
import { calendarPage, type OutcomeLine } from '../web/pages/calendar.ts';
import { claimPage } from '../web/pages/claim.ts';
import { conflictPage, conflictsPage } from '../web/pages/conflict.ts';
import { documentPage } from '../web/pages/document.ts';
import { homePage } from '../web/pages/home.ts';
import { agreementsPage, documentsPage, partiesPage, sourcesPage, type Listed } from '../web/pages/lists.ts';
import { networkPage } from '../web/pages/network.ts';
import { pairPage, partyPage } from '../web/pages/party.ts';
import { reviewPage } from '../web/pages/review.ts';
import { searchPage } from '../web/pages/search.ts';
import { sourcePage } from '../web/pages/source.ts';
import { timelinePage } from '../web/pages/timeline.ts';
import { agreementOf, notFound, page, type Answer, type PageRoute, type Question } from './answer.ts';
import { outcomes as outcomeNames } from '../ledger/expectations.ts';
import type { Stretch } from '../web/parts/lanes.ts';
import { dataRoutes } from './api/routes.ts';
import type { Lists } from './lists/lists.ts';
import { creditsOf, linesMax, monthsOf, neighbourCounts, neighboursOf, newsOf, sourceLines, wholeDays } from './lists/questions.ts';
import type { ListKinds, ListName } from './lists/rows.ts';
import { partyTyped, search } from './search/search.ts';
import { coverageOf, lastEntries } from './about.ts';
import { stillPage } from './still.ts';

const rowsOfPage = 50;

const pageTyped = (q: Question): number => {
  const typed = q.ask.params['page'];
  return typed !== undefined && /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 1;
};

const listed = <T>(q: Question, rows: readonly T[], size = rowsOfPage): Listed<T> => {
  const n = pageTyped(q);
  return { rows: rows.slice((n - 1) * size, n * size), total: rows.length, page: n, size };
};

const noAgreement = (q: Question): Answer => notFound(`No agreement of the id ${q.part('id').slice(0, 80)} is in the record as it was known then. That is no “no”: it may not be covered, or it may have come later.`);

const withAgreement = (q: Question, then: (a: Agreement) => Answer): Answer => {
  const id = q.part('id');
  const a = agreementOf(q, id);
  if (a === undefined) return noAgreement(q);
  // An id that was merged into another leads to that one, and its old address says so by moving.
  return a.id === id ? then(a) : { kind: 'moved', to: q.ask.path.replace(id, a.id) };
};

const listsOf = (q: Question): Lists => q.held.lists(q.ask.asOf.on);

/** One page of a list that is kept, by its number. */
const numbered = <K extends ListName>(q: Question, list: K, part: string, size = rowsOfPage): Listed<ListKinds[K]> => {
  const n = pageTyped(q);
  return { rows: listsOf(q).page(list, part, { limit: size, skip: (n - 1) * size }).map((p) => p.line), total: listsOf(q).count(list, part), page: n, size };
};

const lastDay = (q: Question, until: Day): Day | null => (q.held.index.newest(q.held.reach, { until, limit: 1, isDated: true })[0]?.published ?? null) as Day | null;

const nextShown = 10;
const disputesShown = 8;

const home = (q: Question): Answer => {
  const lists = listsOf(q);
  const { on } = q.ask.asOf;
  const typed = q.ask.params['since'];
  const since = typed === undefined ? null : parseDay(typed);
  if (since === undefined) return { kind: 'refused', refusal: { code: 'question/bad-date', message: `“${(typed ?? '').slice(0, 60)}” is not a day. Write it as YYYY-MM-DD, for example 2025-01-16.` } };
  const { since: _, ...filter } = q.ask.params;
  const near = wholeDays(newsOf(lists, on, {}, since));
  return page(homePage(q.ask, {
    news: wholeDays(newsOf(lists, on, filter, since)), near, since: near.at(-1)?.day ?? null, documents: q.held.index.count(q.held.reach), lastDay: lastDay(q, on), awaited: lists.count('due', 'outcome=open'), next: lists.page('due', 'outcome=open', { limit: nextShown }).map((p) => p.line),
    open: lists.count('conflict', 'open'), disputes: lists.page('conflict', 'open', { limit: disputesShown }).map((p) => p.line),
  }));
};

const agreements = (q: Question): Answer => {
  const { stage, all } = q.ask.params;
  const scope = all === undefined ? 'main ' : '';
  const part = all === 'passing' ? 'passing' : stage === undefined ? scope.trim() : `${scope}stage=${stage}`;
  return page(agreementsPage(q.ask, numbered(q, 'agreement', part), { stages: listsOf(q).parts('agreement', `${scope}stage=`), all: listsOf(q).count('agreement'), passing: listsOf(q).count('agreement', 'passing'), inForce: listsOf(q).count('agreement', `${scope}stage=in-force`) }));
};

const document = (q: Question): Answer => {
  const view = documentView(narrowed(q.held.finder.fold, q.ask.asOf.on, q.held.finder.inDocument(q.part('id'))), q.part('id'));
  if (view === undefined) return notFound(`No document of the id ${q.part('id').slice(0, 80)} is in the record as it was known then.`);
  const revisions = revisionsOf(q.held.finder, view.document, (url) => q.held.index.sharing(url, q.held.reach));
  const { against } = q.ask.params;
  const other = against === undefined ? undefined : revisions.find((r) => r.id === against);
  if (against !== undefined && other === undefined) return notFound(`${against.slice(0, 80)} is no other revision of this document.`);
  return page(documentPage(q.ask, { view, revisions, against: other, others: reanchored(q.held.finder, view.document, revisions), place: q.held.index.placeOf(view.document.id) }));
};

const party = (q: Question): Answer => {
  const code = partyTyped(q, q.part('code'));
  if (code === undefined) return { kind: 'refused', refusal: { code: 'question/unknown-party', message: `“${q.part('code').slice(0, 80)}” is no State or organisation known here.` } };
  if (code !== q.part('code')) return { kind: 'moved', to: `/parties/${code}` };
  const lists = listsOf(q);
  const ties = [...neighbourCounts(lists, code)].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return page(partyPage(q.ask, code, numbered(q, 'agreement', `party=${code}`), ties));
};

/** Lanes of a pair's picture. */
const lanesShown = 40;
/** Agreements between two parties that one page shows. */
const pairMax = 200;

const pair = (q: Question): Answer => {
  const [a, b] = [partyTyped(q, q.part('a')), partyTyped(q, q.part('b'))];
  if (a === undefined || b === undefined) return { kind: 'refused', refusal: { code: 'question/unknown-party', message: `“${(a === undefined ? q.part('a') : q.part('b')).slice(0, 80)}” is no State or organisation known here.` } };
  if (a !== q.part('a') || b !== q.part('b')) return { kind: 'moved', to: `/pairs/${a}/${b}` };
  const both = listsOf(q).page('agreement', `party=${a}`, { limit: linesMax }).map((p) => p.line).filter((l) => l.parties.includes(b));
  const bound = both.slice(0, lanesShown).flatMap((l) => q.held.finder.agreement(l.id) ?? []);
  return page(pairPage(q.ask, a, b, { rows: both.slice(0, pairMax), all: both, bound }));
};

const timeline = (q: Question): Answer => {
  const { agreement, party: typed, from, until } = q.ask.params;
  const stretch = from === undefined && until === undefined ? null : { from: parseDay(from ?? '1500-01-01'), until: parseDay(until ?? '2199-12-31') };
  if (stretch !== null && (stretch.from === undefined || stretch.until === undefined || stretch.from > stretch.until)) return { kind: 'refused', refusal: { code: 'question/bad-date', message: `“${from ?? ''}” to “${until ?? ''}” is no stretch of days. Write both as YYYY-MM-DD, the earlier first.` } };
  const shown = stretch as { readonly from: Day; readonly until: Day } | null;
  if (agreement !== undefined) {
    const a = agreementOf(q, agreement);
    return a === undefined ? notFound(`No agreement has the id ${agreement.slice(0, 80)}.`) : page(timelinePage(q.ask, { of: a.name, ...ownActs(actLines(a), shown) }, shown));
  }
  const code = typed === undefined ? undefined : partyTyped(q, typed);
  if (typed !== undefined && code === undefined) return { kind: 'refused', refusal: { code: 'question/unknown-party', message: `“${typed.slice(0, 80)}” is no State or organisation known here.` } };
  const part = code === undefined ? '' : `party=${code}`;
  const lists = listsOf(q);
  const years = lists.parts('act', `${part} `);
  // Of a record that goes over many years the last ones are shown first.
  const span: Stretch = shown ?? newestYears(years, q.ask.asOf.on);
  const acts = lists.page('act', part, { limit: actsOfPage, from: span.from, until: span.until }).map((p) => p.line);
  return page(timelinePage(q.ask, { of: code === undefined ? null : sayParty(code), acts, total: lists.between('act', part, span.from, span.until), years }, span));
};

/** Acts that one page of the timeline lists. */
const actsOfPage = 1_000;

const ownActs = (lines: readonly ActLine[], stretch: Stretch | null) => {
  const sorted = lines.toSorted((a, b) => (earliest(a.told.fact.on!) < earliest(b.told.fact.on!) ? -1 : 1));
  const years = new Map<string, number>();
  for (const l of sorted) years.set(earliest(l.told.fact.on!).slice(0, 4), (years.get(earliest(l.told.fact.on!).slice(0, 4)) ?? 0) + 1);
  const fit = sorted.filter((l) => stretch === null || (earliest(l.told.fact.on!) >= stretch.from && earliest(l.told.fact.on!) <= stretch.until));
  return { acts: fit.slice(0, actsOfPage), total: fit.length, years };
};

/** All years where they have few acts; else the last ones that together have no more than the picture shows. */
const newestYears = (years: ReadonlyMap<string, number>, on: Day): Stretch => {
  const all = [...years].filter(([y]) => y > '1500' && y < '2200').toSorted(([a], [b]) => (a > b ? -1 : 1));
  let n = 0;
  const some = all.filter(([, k], i) => { n += k; return i === 0 || n <= limits.timelineMarks; });
  return { from: `${some.at(-1)?.[0] ?? on.slice(0, 4)}-01-01` as Day, until: `${all[0]?.[0] ?? on.slice(0, 4)}-12-31` as Day };
};

const network = (q: Question): Answer => {
  const found = neighboursOf(q);
  return found === undefined ? notFound(`“${(q.ask.params['from'] ?? '').slice(0, 80)}” is neither a party nor the id of an agreement.`) : page(networkPage(q.ask, found, found.all));
};

const documents = (q: Question): Answer => {
  const { publisher, agreement } = q.ask.params;
  const own = agreement === undefined ? undefined : agreementOf(q, agreement);
  if (agreement !== undefined && own === undefined) return notFound(`No agreement has the id ${agreement.slice(0, 80)}.`);
  const heard = q.held.finder.fold.heard;
  const at = pageTyped(q);
  if (own !== undefined) return page(documentsPage(q.ask, listed(q, own.members.map((m) => m.document).toReversed()), (id) => heard.readings.get(id)?.claims.length ?? 0));
  const found = q.held.index.newest(q.held.reach, { until: '9999-12-31' as Day, limit: rowsOfPage, from: (at - 1) * rowsOfPage, publisher });
  return page(documentsPage(q.ask, { rows: found.flatMap(({ id }): readonly Document[] => { const d = heard.documents.get(id); return d === undefined ? [] : [d]; }), total: q.held.index.count(q.held.reach, publisher), page: at, size: rowsOfPage }, (id) => heard.readings.get(id)?.claims.length ?? 0, publisher === undefined ? q.held.index.counted(q.held.reach).claims : q.held.index.published(q.held.reach).find((p) => p.publisher === publisher)?.claims ?? 0));
};

const suggestionsShown = 50;

const review = (q: Question): Answer => {
  const lists = listsOf(q);
  const { decisions } = q.held.finder.fold.heard;
  const pairs = lists.page('suggestion', '', { limit: suggestionsShown }).flatMap(({ line: suggestion }) => {
    const [one, other] = [lists.agreement(suggestion.one), lists.agreement(suggestion.other)];
    return one === undefined || other === undefined ? [] : [{ suggestion, one, other }];
  });
  return page(reviewPage(q.ask, { total: lists.count('suggestion'), suggestions: pairs, decisions, stands: new Set(standing(decisions)), agreements: lists.page('agreement', '', { limit: limits.pageRows }).map((p) => p.line) }));
};

const calendar = (q: Question): Answer => {
  const { month, outcome, by } = q.ask.params;
  if (month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$|^no date$/.test(month)) return { kind: 'refused', refusal: { code: 'question/bad-date', message: `“${month}” is no month. Write it as YYYY-MM.` } };
  const lists = listsOf(q);
  const part = by !== undefined ? `by=${by}${outcome === undefined ? '' : ` outcome=${outcome}`}` : [month === undefined ? '' : `month=${month}`, outcome === undefined ? '' : `outcome=${outcome}`].filter((x) => x !== '').join(' ');
  // Without a filter what is to come is shown, the nearest first.
  const isNarrowed = month !== undefined || outcome !== undefined || by !== undefined;
  const shown = numbered(q, 'due', isNarrowed ? part : 'outcome=open', limits.pageRows / 2);
  const months = [...lists.parts('due', 'month=')].filter(([m]) => !m.includes(' outcome=')).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const gridMonth = month === 'no date' ? null : month ?? (outcome === undefined && by === undefined ? shown.rows.find((x) => x.due !== null)?.due?.slice(0, 7) ?? null : null);
  const ofMonth = gridMonth === null ? [] : lists.page('due', `month=${gridMonth}`, { limit: limits.pageRows }).map((p) => p.line);
  return page(calendarPage(q.ask, { shown, months, grid: gridMonth === null ? null : { month: gridMonth, items: ofMonth }, all: lists.count('due'), open: lists.count('due', 'outcome=open'), overdue: lists.count('due', 'outcome=overdue'), record: outcomeRecord(lists, 'all'), announcers: announcersIn(lists) }));
};

const announcersShown = 60;

const outcomeRecord = (lists: Lists, who: string): OutcomeLine => {
  const outcomesOf = outcomeNames.map((o) => [o, lists.count('due', `by=${who} outcome=${o}`)] as const).filter(([, n]) => n > 0);
  const late = lists.count('late', who);
  const [median] = late === 0 ? [] : lists.page('late', who, { limit: 1, skip: Math.floor((late - 1) / 2) });
  return { who, n: lists.count('due', `by=${who}`), outcomes: outcomesOf, medianDelay: median === undefined ? null : Number(median.sort) };
};

const announcersIn = (lists: Lists): { readonly all: number; readonly shown: readonly OutcomeLine[] } => {
  const all = [...lists.parts('due', 'by=')].filter(([who]) => who !== 'all' && !/ outcome=[a-z-]+$/.test(who)).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { all: all.length, shown: all.slice(0, announcersShown).map(([who]) => outcomeRecord(lists, who)) };
};

const source = (q: Question): Answer => {
  const found = sourceLines(q).find((s) => s.publisher === q.part('name'));
  if (found === undefined) return notFound(`No source of the name ${q.part('name').slice(0, 80)} is in the record as it was known then.`);
  const wanted = credits.find((c) => c === q.ask.params['outcome']);
  const shown = (wanted === undefined ? (['contradicted', 'prevailed', 'confirmed'] as const) : [wanted]).map((credit) => {
    const size = wanted === undefined ? creditsShown : rowsOfPage;
    const n = wanted === undefined ? 1 : pageTyped(q);
    const keys = creditsOf(q, found.publisher, credit, size, (n - 1) * size);
    return { credit, list: { rows: credit === 'reprint' ? [] : keys.flatMap((id) => evidenceFor(q, id) ?? []), total: listsOf(q).count('credit', `${found.publisher} ${credit}`), page: n, size }, documents: credit === 'reprint' ? keys.flatMap((id) => q.held.finder.fold.heard.documents.get(id) ?? []) : [] };
  });
  return page(sourcePage(q.ask, found, shown, found.first === null || found.last === null ? [] : monthsOf(q, found.publisher, found.first, found.last)));
};

const creditsShown = 20;

/** A claim with its document, without its agreement. */
const evidenceFor = (q: Question, id: string): Evidence | undefined => {
  const documentId = q.held.index.documentOf(id) ?? '';
  const { documents: heard, readings } = q.held.finder.fold.heard;
  const document = heard.get(documentId);
  const reading = readings.get(documentId);
  const claim = reading?.claims.find((c) => c.id === id);
  const subject = reading?.subjects.find((s) => s.key === claim?.subject);
  return document === undefined || claim === undefined || subject === undefined ? undefined : evidenceOf({ claim, subject, document });
};

/** Every page, by its address. */
export const pages: readonly PageRoute[] = [
  { path: '/', params: ['party', 'kind', 'what', 'since'], answer: home },
  { path: '/agreements', params: ['stage', 'all', 'page'], answer: agreements },
  {
    path: '/agreements/:id', params: ['whole'],
    answer: (q) => withAgreement(q, (a) => {
      const { on } = q.ask.asOf;
      const history = q.held.history(a, on, q.ask.params['whole'] === 'history');
      const { still, bytes } = stillPage(q.ask, `${q.held.name} ${a.id}`, q.record.parts);
      return page(agreementPage(q.ask, { summary: q.held.summary(a, on), timetable: q.held.timetable(a, on), history: { ...history, turns: history.turns.map((t) => turnLineOf(a, t)) }, fold: q.held.finder.fold }, still), bytes);
    }),
  },
  {
    path: '/claims/:id', params: [],
    answer: (q) => {
      const found = q.held.finder.claim(q.part('id'));
      return found === undefined ? notFound(`No claim of the id ${q.part('id').slice(0, 80)} is in the record as it was known then.`) : page(claimPage(q.ask, found, q.held.summary(found.agreement, q.ask.asOf.on)));
    },
  },
  { path: '/documents', params: ['publisher', 'agreement', 'page'], answer: documents },
  { path: '/documents/:id', params: ['claim', 'kind', 'view', 'against'], answer: document },
  { path: '/parties', params: [], answer: (q) => page(partiesPage(q.ask, listsOf(q).parts('agreement', 'party='))) },
  { path: '/parties/:code', params: ['page'], answer: party },
  { path: '/pairs/:a/:b', params: [], answer: pair },
  { path: '/timeline', params: ['agreement', 'party', 'from', 'until', 'lanes'], answer: timeline },
  { path: '/network', params: ['from'], answer: network },
  { path: '/calendar', params: ['month', 'outcome', 'by', 'page'], answer: calendar },
  { path: '/conflicts', params: ['state', 'page'], answer: (q) => page(conflictsPage(q.ask, numbered(q, 'conflict', q.ask.params['state'] === undefined ? '' : q.ask.params['state']), { open: listsOf(q).count('conflict', 'open'), settled: listsOf(q).count('conflict', 'settled') })) },
  {
    path: '/conflicts/:id/:slot', params: [],
    answer: (q) => withAgreement(q, (a) => {
      const summary = q.held.summary(a, q.ask.asOf.on);
      const slot = q.part('slot').replace('~', '/');
      const conflict = summary.conflicts.find((c) => c.slot === slot);
      return conflict === undefined ? notFound(`Nothing is in dispute there as it was known then: ${a.name}, ${slot.slice(0, 60)}.`) : page(conflictPage(q.ask, { summary, conflict }));
    }),
  },
  {
    path: '/search', params: ['q'],
    answer: (q) => {
      const found = search(q);
      return found.moved !== null ? { kind: 'moved', to: found.moved } : page(searchPage(q.ask, { typed: found.query.typed, chips: found.query.chips, words: [...found.query.words, ...found.query.phrases.map((p) => `“${p.join(' ')}”`)], hits: found.hits, near: found.near, looked: found.looked, through: lastDay(q, '9999-12-31' as Day) }));
    },
  },
  { path: '/sources', params: [], answer: (q) => page(sourcesPage(q.ask, sourceLines(q))) },
  { path: '/sources/:name', params: ['outcome', 'page'], answer: source },
  { path: '/ledger', params: [], answer: (q) => page(ledgerPage(q.ask, ...lastEntries(q))) },
  { path: '/review', params: [], answer: review },
  { path: '/keys', params: [], answer: (q) => page(keysPage(q.ask)) },
  { path: '/about', params: [], answer: (q) => page(aboutPage(q.ask, coverageOf(q))) },
  { path: '/api', params: [], answer: (q) => page(apiPage(q.ask, dataRoutes.map((r) => ({ path: r.path, summary: r.summary, params: Object.keys(r.params) })))) },
];
