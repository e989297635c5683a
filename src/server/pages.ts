import type { Day } from '../core/date.ts';
import { parseDay } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import { limits } from '../core/limits.ts';
import { standing } from '../ledger/decisions.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { sayParty } from '../say/words.ts';
import { documentView } from '../views/documents.ts';
import { dueList, outcomesView } from '../views/due.ts';
import { narrowed } from '../views/finder.ts';
import { newsDocumentsMax, newsOf } from '../views/news.ts';
import { reanchored, revisionsOf } from '../views/revisions.ts';
import { sourcesList } from '../views/sources.ts';
import type { Summary } from '../views/summary.ts';
import { timetableOf } from '../views/timetable.ts';
import { aboutPage, apiPage, keysPage, ledgerPage } from '../web/pages/about.ts';
import { agreementPage } from '../web/pages/agreement.ts';
import { calendarPage } from '../web/pages/calendar.ts';
import { claimPage } from '../web/pages/claim.ts';
import { conflictPage, conflictsPage, type Dispute } from '../web/pages/conflict.ts';
import { documentPage } from '../web/pages/document.ts';
import { homePage } from '../web/pages/home.ts';
import { agreementsPage, documentsPage, partiesPage, sourcesPage, type Listed } from '../web/pages/lists.ts';
import { neighboursOfAgreement, neighboursOfParty, networkPage } from '../web/pages/network.ts';
import { pairPage, partyPage } from '../web/pages/party.ts';
import { reviewPage } from '../web/pages/review.ts';
import { searchPage } from '../web/pages/search.ts';
import { sourcePage } from '../web/pages/source.ts';
import { timelinePage } from '../web/pages/timeline.ts';
import { notFound, page, type Answer, type PageRoute, type Question } from './answer.ts';
import { dataRoutes } from './api/routes.ts';
import { partyTyped, search } from './search/search.ts';
import { coverageOf, lastEntries } from './about.ts';

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
  const a = q.held.finder.agreement(id) ?? q.held.finder.fold.byId(id);
  if (a === undefined) return noAgreement(q);
  // An id that was merged into another leads to that one, and its old address says so by moving.
  return a.id === id ? then(a) : { kind: 'moved', to: q.ask.path.replace(id, a.id) };
};

const isPassing = (s: Summary): boolean => s.documents === 1 && s.stage.name === 'spoken-of' && s.expectations.length === 0;

const disputesOf = (q: Question): readonly Dispute[] => q.held.summaries(q.ask.asOf.on).flatMap((summary) => summary.conflicts.map((conflict) => ({ summary, conflict })))
  .toSorted((a, b) => Number(a.conflict.state === 'settled') - Number(b.conflict.state === 'settled') || (a.conflict.id < b.conflict.id ? -1 : 1));

const home = (q: Question): Answer => {
  const { on } = q.ask.asOf;
  const summaries = q.held.summaries(on);
  const next = summaries.flatMap((s) => s.expectations).filter((e) => e.outcome === 'open' && e.due !== null).toSorted((a, b) => (a.due! < b.due! ? -1 : 1)).slice(0, 10);
  const disputes = disputesOf(q).filter((d) => d.conflict.state !== 'settled').map(({ summary, conflict }) => ({ summary, slot: conflict.slot, note: conflict.note }));
  return page(homePage(q.ask, { news: newsOf(q.held.finder, q.held.newest(on, newsDocumentsMax), (a) => q.held.history(a, on)), documents: q.held.finder.fold.heard.documents.size, lastDay: q.held.newest(on, 1)[0]?.published ?? null, next, disputes }));
};

const agreements = (q: Question): Answer => {
  const all = q.held.summaries(q.ask.asOf.on);
  const isAll = q.ask.params['all'] !== undefined;
  const counts = new Map<string, number>();
  for (const s of all) counts.set(s.stage.name, (counts.get(s.stage.name) ?? 0) + 1);
  const fit = all.filter((s) => (isAll || !isPassing(s)) && (q.ask.params['stage'] === undefined || s.stage.name === q.ask.params['stage']));
  return page(agreementsPage(q.ask, listed(q, fit), counts, all.filter(isPassing).length));
};

const document = (q: Question): Answer => {
  const view = documentView(narrowed(q.held.finder.fold, q.ask.asOf.on, q.held.finder.inDocument(q.part('id'))), q.part('id'));
  if (view === undefined) return notFound(`No document of the id ${q.part('id').slice(0, 80)} is in the record as it was known then.`);
  const revisions = revisionsOf(q.held.finder, view.document, (url) => q.held.index.sharing(url, q.held.reach));
  return page(documentPage(q.ask, { view, revisions, others: reanchored(q.held.finder, view.document, revisions), place: q.held.index.placeOf(view.document.id) }));
};

const party = (q: Question): Answer => {
  const code = partyTyped(q, q.part('code'));
  if (code === undefined) return { kind: 'refused', refusal: { code: 'question/unknown-party', message: `“${q.part('code').slice(0, 80)}” is no State or organisation known here.` } };
  if (code !== q.part('code')) return { kind: 'moved', to: `/parties/${code}` };
  const own = q.held.finder.ofParty(code);
  const list = listed(q, own);
  const rows = list.rows.map((a) => q.held.summary(a, q.ask.asOf.on));
  const partners = neighboursOfParty(code, own).map((n) => [n.id, n.ties] as const);
  return page(partyPage(q.ask, code, { ...list, rows }, partners, rows.filter((s) => s.standings.find((x) => x.party === code)?.name === 'party').length));
};

const pair = (q: Question): Answer => {
  const [a, b] = [partyTyped(q, q.part('a')), partyTyped(q, q.part('b'))];
  if (a === undefined || b === undefined) return { kind: 'refused', refusal: { code: 'question/unknown-party', message: `“${(a === undefined ? q.part('a') : q.part('b')).slice(0, 80)}” is no State or organisation known here.` } };
  if (a !== q.part('a') || b !== q.part('b')) return { kind: 'moved', to: `/pairs/${a}/${b}` };
  return page(pairPage(q.ask, a, b, q.held.finder.ofParty(a).filter((x) => x.parties.includes(b)).slice(0, limits.pageRows).map((x) => q.held.summary(x, q.ask.asOf.on))));
};

const timeline = (q: Question): Answer => {
  const { agreement, party: typed, from, until } = q.ask.params;
  const stretch = from === undefined && until === undefined ? null : { from: parseDay(from ?? '1500-01-01'), until: parseDay(until ?? '2199-12-31') };
  if (stretch !== null && (stretch.from === undefined || stretch.until === undefined || stretch.from > stretch.until)) return { kind: 'refused', refusal: { code: 'question/bad-date', message: `“${from ?? ''}” to “${until ?? ''}” is no stretch of days. Write both as YYYY-MM-DD, the earlier first.` } };
  const shown = stretch as { readonly from: Day; readonly until: Day } | null;
  if (agreement !== undefined) {
    const a = q.held.finder.agreement(agreement);
    return a === undefined ? notFound(`No agreement has the id ${agreement.slice(0, 80)}.`) : page(timelinePage(q.ask, [a], a.name, shown));
  }
  const code = typed === undefined ? undefined : partyTyped(q, typed);
  if (typed !== undefined && code === undefined) return { kind: 'refused', refusal: { code: 'question/unknown-party', message: `“${typed.slice(0, 80)}” is no State or organisation known here.` } };
  const of = code === undefined ? q.held.summaries(q.ask.asOf.on).slice(0, limits.pageRows).map((s) => s.agreement) : q.held.finder.ofParty(code).slice(0, limits.pageRows);
  return page(timelinePage(q.ask, of, code === undefined ? null : sayParty(code), shown));
};

const network = (q: Question): Answer => {
  const from = q.ask.params['from'] ?? [...q.held.finder.parties].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const own = q.held.finder.agreement(from);
  if (own !== undefined) return page(networkPage(q.ask, { name: own.name, path: `/agreements/${own.id}` }, neighboursOfAgreement(own, [...new Set(own.parties.slice(0, 20).flatMap((p) => q.held.finder.ofParty(p)))])));
  const code = partyTyped(q, from);
  return code === undefined ? notFound(`“${from.slice(0, 80)}” is neither a party nor the id of an agreement.`) : page(networkPage(q.ask, { name: sayParty(code), path: `/parties/${code}` }, neighboursOfParty(code, q.held.finder.ofParty(code))));
};

const documents = (q: Question): Answer => {
  const { publisher, agreement } = q.ask.params;
  const own = agreement === undefined ? undefined : q.held.finder.agreement(agreement);
  if (agreement !== undefined && own === undefined) return notFound(`No agreement has the id ${agreement.slice(0, 80)}.`);
  const heard = q.held.finder.fold.heard;
  const at = pageTyped(q);
  if (own !== undefined) return page(documentsPage(q.ask, listed(q, own.members.map((m) => m.document).toReversed()), (id) => heard.readings.get(id)?.claims.length ?? 0));
  const ids = q.held.index.newest(q.held.reach, { until: '9999-12-31' as Day, limit: rowsOfPage, from: (at - 1) * rowsOfPage, publisher });
  return page(documentsPage(q.ask, { rows: ids.flatMap((id): readonly Document[] => { const d = heard.documents.get(id); return d === undefined ? [] : [d]; }), total: q.held.index.count(q.held.reach, publisher), page: at, size: rowsOfPage }, (id) => heard.readings.get(id)?.claims.length ?? 0));
};

const review = (q: Question): Answer => {
  const { suggestions, heard } = q.held.finder.fold;
  const pairs = suggestions.flatMap((suggestion) => {
    const [one, other] = [q.held.finder.agreement(suggestion.one), q.held.finder.agreement(suggestion.other)];
    return one === undefined || other === undefined ? [] : [{ suggestion, one, other }];
  });
  return page(reviewPage(q.ask, { suggestions: pairs, decisions: heard.decisions, stands: new Set(standing(heard.decisions)), agreements: q.held.finder.fold.agreements.toSorted((a, b) => b.members.length - a.members.length).slice(0, 200) }));
};

/** Every page, by its address. */
export const pages: readonly PageRoute[] = [
  { path: '/', params: ['party', 'kind', 'what'], answer: home },
  { path: '/agreements', params: ['stage', 'all', 'page'], answer: agreements },
  {
    path: '/agreements/:id', params: [],
    answer: (q) => withAgreement(q, (a) => {
      const { on } = q.ask.asOf;
      return page(agreementPage(q.ask, { summary: q.held.summary(a, on), timetable: timetableOf(a, q.held.finder.fold.heard, { on }), history: q.held.history(a, on), fold: q.held.finder.fold }));
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
  { path: '/documents/:id', params: ['claim', 'kind', 'view'], answer: document },
  { path: '/parties', params: [], answer: (q) => page(partiesPage(q.ask, q.held.finder.parties)) },
  { path: '/parties/:code', params: ['page'], answer: party },
  { path: '/pairs/:a/:b', params: [], answer: pair },
  { path: '/timeline', params: ['agreement', 'party', 'from', 'until', 'lanes'], answer: timeline },
  { path: '/network', params: ['from'], answer: network },
  { path: '/calendar', params: ['month', 'outcome'], answer: (q) => (q.ask.params['month'] !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$|^no date$/.test(q.ask.params['month']) ? { kind: 'refused', refusal: { code: 'question/bad-date', message: `“${q.ask.params['month']}” is no month. Write it as YYYY-MM.` } } : page(calendarPage(q.ask, q.held.worked('due', q.ask.asOf.on, dueList), q.held.worked('outcomes', q.ask.asOf.on, (f) => outcomesView(f))))) },
  { path: '/conflicts', params: [], answer: (q) => page(conflictsPage(q.ask, disputesOf(q))) },
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
      return found.moved !== null ? { kind: 'moved', to: found.moved } : page(searchPage(q.ask, { typed: found.query.typed, chips: found.query.chips, words: [...found.query.words, ...found.query.phrases.map((p) => `“${p.join(' ')}”`)], hits: found.hits, near: found.near, looked: found.looked, through: q.held.newest('9999-12-31' as Day, 1)[0]?.published ?? null }));
    },
  },
  { path: '/sources', params: [], answer: (q) => page(sourcesPage(q.ask, q.held.worked('sources', q.ask.asOf.on, sourcesList))) },
  {
    path: '/sources/:name', params: [],
    answer: (q) => {
      const found = q.held.worked('sources', q.ask.asOf.on, sourcesList).find((s) => s.publisher === q.part('name'));
      return found === undefined ? notFound(`No source of the name ${q.part('name').slice(0, 80)} is in the record as it was known then.`) : page(sourcePage(q.ask, found));
    },
  },
  { path: '/ledger', params: [], answer: (q) => page(ledgerPage(q.ask, ...lastEntries(q))) },
  { path: '/review', params: [], answer: review },
  { path: '/keys', params: [], answer: (q) => page(keysPage(q.ask)) },
  { path: '/about', params: [], answer: (q) => page(aboutPage(q.ask, coverageOf(q))) },
  { path: '/api', params: [], answer: (q) => page(apiPage(q.ask, dataRoutes.map((r) => ({ path: r.path, summary: r.summary, params: Object.keys(r.params) })))) },
];
