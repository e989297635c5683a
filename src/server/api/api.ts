import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { limits } from '../../core/limits.ts';
import type { Refusal, RefusalCode } from '../../core/refusal.ts';
import { knownText, type Ask } from '../../web/ask.ts';
import type { Question } from '../answer.ts';
import { commonHeaders } from '../headers.ts';
import { problemOf, statusOf } from '../problem.ts';
import { badCursor } from './page.ts';
import { dataRoutes, type DataRoute } from './routes.ts';
import { asOfShape, problemShape } from './shapes.ts';

/** How a request becomes a question, or why it does not. */
export type Read = (c: Context, params: readonly string[]) => { readonly ok: true; readonly question: Question; readonly tag: string } | { readonly ok: false; readonly refusal: Refusal };

const clockParams = {
  on: z.string().optional().openapi({ description: 'as of a day in the world, YYYY-MM-DD; today if left out' }),
  known: z.string().optional().openapi({ description: 'as known at a position of the record, or from documents published by a day; all of it if left out' }),
};
const pageParams = {
  limit: z.string().optional().openapi({ description: `rows of a page, 1 to ${limits.pageRows}; 50 if left out` }),
  after: z.string().optional().openapi({ description: 'where the page before ended: its `next`' }),
};

const texts = (params: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(params).map(([k, d]) => [k, z.string().optional().openapi({ description: d })]));

const answerShape = (route: DataRoute): z.ZodType => route.kind === 'one'
  ? z.object({ asOf: asOfShape, covered: z.literal(true), answer: route.shape }).strict()
  : z.object({ asOf: asOfShape, covered: z.boolean().openapi({ description: 'false where nothing on record speaks of what was asked: that is no “no”' }), total: z.number().int(), rows: z.array(route.row), next: z.string().nullable(), documents: z.number().int().openapi({ description: 'documents that were looked at' }) }).strict();

/** The shape of every answer, by path: what the documentation says, and what tests hold the answers to. */
export const answerShapes: ReadonlyMap<string, z.ZodType> = new Map(dataRoutes.map((r) => [r.path, answerShape(r)]));

const definition = (route: DataRoute) => {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!);
  return createRoute({
    method: 'get', path: route.path, summary: route.summary,
    request: { params: z.object(Object.fromEntries(names.map((n) => [n, z.string()]))), query: z.object({ ...clockParams, ...(route.kind === 'list' ? pageParams : {}), ...texts(route.params) }) },
    responses: {
      200: { description: route.summary, content: { 'application/json': { schema: answerShapes.get(route.path)! } } },
      304: { description: 'not changed since the ETag that was sent' },
      default: { description: 'what failed, as a problem document (RFC 9457)', content: { 'application/problem+json': { schema: problemShape } } },
    },
  });
};

const refuse = (c: Context, refusal: Refusal): Response => c.body(JSON.stringify(problemOf(refusal)), statusOf(refusal.code) as 400, { ...commonHeaders, 'content-type': 'application/problem+json' });

/** Both clocks of an answer. */
export const asOfData = (ask: Ask, position: number): z.infer<typeof asOfShape> => ({ on: ask.asOf.on, known: ask.asOf.known.kind === 'day' ? ask.asOf.known.day : Number(knownText(ask.asOf)), position });

const limitOf = (typed: string | undefined): number | undefined => (typed === undefined ? 50 : /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= limits.pageRows ? Number(typed) : undefined);

/** The answer of one route to one question, as JSON text. */
const dataAnswer = (route: DataRoute, q: Question): { readonly ok: true; readonly body: string } | { readonly ok: false; readonly refusal: Refusal } => {
  const asOf = asOfData(q.ask, q.held.finder.fold.heard.seq);
  if (route.kind === 'one') {
    const one = route.text === undefined ? route.one(q) : undefined;
    const text = route.text === undefined ? (one === undefined ? undefined : JSON.stringify(one)) : route.text(q);
    return text === undefined ? { ok: false, refusal: { code: 'question/unknown-id', message: `Nothing of the id ${q.ask.path.split('/').at(-1)!.slice(0, 80)} is in the record as it was known then. That is no “no”: it may not be covered.` } } : { ok: true, body: `{"asOf":${JSON.stringify(asOf)},"covered":true,"answer":${text}}` };
  }
  const limit = limitOf(q.ask.params['limit']);
  if (limit === undefined) return { ok: false, refusal: { code: 'question/bad-parameter', message: `limit is a number from 1 to ${limits.pageRows}.` } };
  const page = route.give(q, { after: q.ask.params['after'], limit });
  if ('refused' in page) return { ok: false, refusal: { code: refusedCode(page.refused), message: page.refused } };
  return { ok: true, body: JSON.stringify({ asOf, covered: page.total > 0, total: page.total, rows: page.rows, next: page.next, documents: q.held.index.count(q.held.reach) }) };
};

const refusedCode = (said: string): RefusalCode => (said === badCursor.refused ? 'question/bad-parameter' : said.includes('No agreement') ? 'question/unknown-id' : said.includes('not a day') ? 'question/bad-date' : 'question/unknown-party');

/** Names of the parameters that a route takes beside the clocks. */
export const paramsOf = (route: DataRoute): readonly string[] => [...Object.keys(route.params), ...(route.kind === 'list' ? ['limit', 'after'] : [])];

/** The HTTP API with its own description. */
export const makeApi = (read: Read): OpenAPIHono => {
  const api = new OpenAPIHono({ strict: true });
  for (const route of dataRoutes) {
    api.openapi(definition(route), ((c: Context) => {
      const asked = read(c, paramsOf(route));
      if (!asked.ok) return refuse(c, asked.refusal);
      if (c.req.header('if-none-match') === asked.tag) return c.body(null, 304, { etag: asked.tag });
      const answer = dataAnswer(route, asked.question);
      if (!answer.ok) return refuse(c, answer.refusal);
      return c.body(answer.body, 200, { ...commonHeaders, 'content-type': 'application/json; charset=utf-8', etag: asked.tag, 'cache-control': 'private, no-cache' });
    }) as never);
  }
  return api;
};

/** The description of the API, OpenAPI 3.1. */
export const apiDocument = (api: OpenAPIHono): unknown => api.getOpenAPI31Document({
  openapi: '3.1.0', info: { title: 'Depositary', version: '1', description: 'One auditable record of every international agreement that documents speak of. Every question takes two clocks; every fact names the claims it rests on.' }, servers: [{ url: '/api/v1' }],
});
