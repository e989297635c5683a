import type { Agreement } from '../ledger/identity/index.ts';
import { historyOf } from '../views/history.ts';
import { timetableOf } from '../views/timetable.ts';
import { agreementPage } from '../web/pages/agreement.ts';
import { claimPage } from '../web/pages/claim.ts';
import { notFound, page, type PageRoute, type Question } from './answer.ts';

const agreementOf = (q: Question): Agreement | undefined => q.held.finder.agreement(q.part('id'));

const noAgreement = (q: Question) => notFound(`No agreement of the id ${q.part('id').slice(0, 80)} is in the record as it was known then. That is no “no”: it may not be covered, or it may have come later.`);

/** Every page, by its address. */
export const pages: readonly PageRoute[] = [
  {
    path: '/agreements/:id', params: [],
    answer: (q) => {
      const a = agreementOf(q);
      if (a === undefined) return noAgreement(q);
      const { on } = q.ask.asOf;
      return page(agreementPage(q.ask, { summary: q.held.summary(a, on), timetable: timetableOf(a, q.held.finder.fold.heard, { on }), history: historyOf(a, on), fold: q.held.finder.fold }));
    },
  },
  {
    path: '/claims/:id', params: [],
    answer: (q) => {
      const found = q.held.finder.claim(q.part('id'));
      if (found === undefined) return notFound(`No claim of the id ${q.part('id').slice(0, 80)} is in the record as it was known then.`);
      return page(claimPage(q.ask, found, q.held.summary(found.agreement, q.ask.asOf.on)));
    },
  },
];
