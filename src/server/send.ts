import type { Context } from 'hono';
import type { Day } from '../core/date.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Ask } from '../web/ask.ts';
import { problemPage } from '../web/pages/problem.ts';
import { shell } from '../web/shell.ts';
import { pageHeaders } from './headers.ts';
import { problemOf, statusOf } from './problem.ts';
import type { Setting } from './setting.ts';

/** A page that is asked about nothing in particular: for refusals. */
export const plainAsk = (s: Setting, path: string): Ask => {
  const today = s.now().toISOString().slice(0, 10) as Day;
  return { asOf: { on: today, known: { kind: 'seq', seq: 0 } }, today, head: 0, headDay: null, isNow: { on: true, known: true }, path, params: {}, assets: s.assets.base, mayWrite: false };
};

const againMax = 2_000;

/** The whole question, to ask again: it is never lost. */
const again = (c: Context): string => { const { pathname, search } = new URL(c.req.url); return (pathname + search).length > againMax ? pathname.slice(0, againMax) : pathname + search; };

/** A refusal as a page, or as a problem document where data was asked for. */
export const send = (c: Context, ask: Ask, refusal: Refusal): Response => {
  for (const [k, v] of Object.entries(pageHeaders)) c.header(k, v);
  if (refusal.code === 'server/busy') c.header('retry-after', '1');
  const status = statusOf(refusal.code) as 400;
  if (ask.path.startsWith('/api/') || /\.(?:json|csv|ics|atom|txt|jsonld|sqlite|svg)$/.test(ask.path)) return c.body(JSON.stringify(problemOf(refusal)), status, { 'content-type': 'application/problem+json' });
  return c.html(shell(ask, problemPage(ask, refusal, again(c))), status);
};
