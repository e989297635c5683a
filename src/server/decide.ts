import type { Context } from 'hono';
import { limits } from '../core/limits.ts';
import { refuse, type Result } from '../core/refusal.ts';
import type { Day } from '../core/date.ts';
import { keyIn, keyName, readKeys } from './keys.ts';
import { plainAsk, send } from './send.ts';
import type { Setting } from './setting.ts';
import { openLog } from '../store/sqlite-log.ts';
import { decisionOf, decisionVerbs, type Asked } from '../views/deciding.ts';
import { narrowed } from '../views/finder.ts';
import type { Fold } from '../views/question.ts';
import type { RecordAtHand } from './record.ts';

/** A decision that was recorded. */
interface Recorded { readonly seq: number; readonly verb: string; readonly about: readonly string[]; readonly by: string; readonly reason: string }

const askedIn = (fields: ReadonlyMap<string, readonly string[]>): Result<Asked> => {
  const one = (name: string): string => (fields.get(name)?.[0] ?? '').trim();
  const verb = decisionVerbs.find((v) => v === one('verb'));
  if (verb === undefined) return refuse('question/bad-parameter', `“${one('verb').slice(0, 40)}” is no decision. It is one of ${decisionVerbs.join(', ')}.`);
  if (one('by') === '' || one('reason') === '') return refuse('decision/unsigned', 'A decision needs a name and a reason.');
  const long = ['by', 'reason'].find((f) => one(f).length > limits.queryLength);
  if (long !== undefined) return refuse('question/too-long', `The field “${long}” has ${one(long).length} characters; the limit is ${limits.queryLength}.`);
  return { ok: true, value: { verb, typed: (fields.get('about') ?? []).slice(0, limits.pageRows), by: one('by'), reason: one('reason') } };
};

const strings = (v: unknown): readonly string[] => (Array.isArray(v) ? v.filter((x): x is string => typeof x === 'string') : typeof v === 'string' ? [v] : []);

/** The fields of a body, of a form or of JSON; refused where it is larger than the limit or cannot be read. */
export const fieldsOf = async (c: Context): Promise<Result<ReadonlyMap<string, readonly string[]>>> => {
  const tooLarge = refuse('server/too-large', `The body of a request has at most ${limits.requestBytes.toLocaleString('en-GB')} bytes.`);
  if (Number(c.req.header('content-length') ?? 0) > limits.requestBytes) return tooLarge;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.length;
    if (length > limits.requestBytes) return tooLarge;
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (c.req.header('content-type')?.startsWith('application/json') !== true) {
    const form = new URLSearchParams(text);
    return { ok: true, value: new Map([...new Set(form.keys())].map((k) => [k, form.getAll(k)])) };
  }
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? { ok: true, value: new Map(Object.entries(data).map(([k, v]) => [k, strings(v)])) } : refuse('question/bad-parameter', 'The body is no JSON object.');
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('question/bad-parameter', 'The body is no JSON.');
    throw error;
  }
};

/** The fold that a decision is read against: of a large record, with the agreements of the claims that it names in the place of all. */
const foldFor = (record: RecordAtHand, typed: readonly string[], on: Day): Fold => {
  const { finder } = record.at({ kind: 'seq', seq: record.head().seq });
  return narrowed(finder.fold, on, [...new Set(typed.flatMap((id) => finder.claim(id)?.agreement ?? []))]);
};

/** Records a decision: read against the record as it stands, appended as one entry. */
const decideOn = (record: RecordAtHand, fields: ReadonlyMap<string, readonly string[]>, now: Date): Result<Recorded> => {
  const asked = askedIn(fields);
  if (!asked.ok) return asked;
  const log = openLog(record.file);
  if (!log.ok) return log;
  try {
    const made = decisionOf(foldFor(record, asked.value.typed, now.toISOString().slice(0, 10) as Day), asked.value, record.head().seq);
    if (!made.ok) return made;
    const done = log.value.append([{ kind: 'decision', decision: made.value }], now.toISOString());
    return done.ok ? { ok: true, value: { seq: done.value.head.seq, verb: made.value.verb, about: made.value.about, by: made.value.by, reason: made.value.reason } } : done;
  } finally {
    log.value.close();
  }
};

/** What may be written is asked for by POST, by our own pages or by a program with a key; a page of another site is told no. */
const isForeign = (c: Context, hosts: ReadonlySet<string>): boolean => {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  // Our own pages send no referrer, and browsers then send no origin with a form either: what says where it comes from is Sec-Fetch-Site.
  if (site === 'same-origin' && origin === 'null') return false;
  return (site !== undefined && site !== 'same-origin' && site !== 'none') || (origin !== undefined && !hosts.has(origin.replace(/^https?:\/\//, '').toLowerCase()));
};

/** Answers a POST of a decision, from a form or as JSON. */
export const decide = (s: Setting) => async (c: Context): Promise<Response> => {
  const ask = { ...plainAsk(s, c.req.path), path: c.req.path };
  if (isForeign(c, s.hosts)) return send(c, ask, { code: 'server/wrong-origin', message: 'A decision is made from the pages of this server, or by a program with a key; not from another site.' });
  const holder = keyName(readKeys(s.record.file), keyIn(c.req.header('authorization')));
  if (holder === undefined && !s.mayWrite) return send(c, ask, { code: 'server/needs-key', message: 'A decision needs a key (Authorization: Bearer …), or a server that was started with --write.' });
  const fields = await fieldsOf(c);
  if (!fields.ok) return send(c, ask, fields.refusal);
  const done = decideOn(s.record, fields.value, s.now());
  if (!done.ok) return send(c, ask, done.refusal);
  // Whoever decided sees what came of it.
  await s.record.follow();
  s.log({ event: 'decided', seq: done.value.seq, verb: done.value.verb, by: done.value.by.slice(0, 100), key: holder ?? 'none' });
  if (c.req.path.startsWith('/api/')) return c.json(done.value, 201);
  const back = fields.value.get('back')?.[0] ?? '/review';
  // Only a path of ours, written as our pages write it, is gone back to.
  return c.redirect(/^\/[a-z]+(?:\/[\w~-]+)*$/.test(back) ? back : '/review', 303);
};
