import type { APIError } from 'openai';
import { limits } from '../core/limits.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';

/** Where a language model is asked, and how long and how often at most. */
export interface Endpoint {
  /** The base address of an OpenAI-compatible API: nothing outside it is ever called. */
  readonly url: URL;
  readonly model: string;
  readonly key: string | undefined;
  /** For one question with all its tries. */
  readonly timeoutMs: number;
  /** Tries after the first, where the endpoint is busy (408, 409, 429, 5xx) or the line broke: those pass. */
  readonly retries: number;
}

/** One question: instructions, message, the shape of the answer. The answer is the model's words, unexamined. */
export type Ask = (system: string, user: string, schema: Readonly<Record<string, unknown>>) => Promise<Result<string>>;

class AnswerTooLong extends Error {}

/** The body of a response, up to a number of bytes. */
const bounded = (response: Response): Response => {
  let seen = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > limits.answerBytes) controller.error(new AnswerTooLong());
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(counting) ?? null, { status: response.status, statusText: response.statusText, headers: response.headers });
};

/** Sends to the endpoint and to nothing else: no other address, no redirection followed, no header but these. */
const guarded = ({ url, key }: Endpoint): typeof fetch => async (input, init) => {
  const asked = new URL(input instanceof Request ? input.url : input);
  if (asked.origin !== url.origin || !asked.pathname.startsWith(url.pathname)) throw new TypeError(`${asked.origin} is not the endpoint that was named`);
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) };
  return bounded(await fetch(asked, { method: 'POST', body: init?.body ?? null, signal: init?.signal ?? null, headers, redirect: 'manual' }));
};

const causes = (error: unknown): readonly unknown[] => (error instanceof Error && error.cause !== undefined ? [error, ...causes(error.cause)] : [error]);

/** Why there is no answer, in a refusal; a fault of ours is thrown on. */
const declined = (error: unknown, { url, timeoutMs }: Endpoint, hasStopped: boolean): Result<never> => {
  const at = url.host;
  if (causes(error).some((e) => e instanceof AnswerTooLong)) return refuse('reader/bad-answer', `${at} answered with more than ${limits.answerBytes} bytes.`);
  if (hasStopped) return refuse('reader/timeout', `${at} did not answer within ${timeoutMs / 1000} s.`);
  if (error instanceof SyntaxError) return refuse('reader/bad-answer', `${at} answered with something that is no JSON.`);
  const { name, status } = error as Partial<APIError>;
  if (typeof status === 'number') {
    return status === 429 || status >= 500 ? refuse('reader/busy', `${at} is busy or failing (${status}); it was tried several times.`) : refuse('reader/declined', `${at} declines the question (${status}); check address, model and key.`);
  }
  if (name !== undefined && error instanceof Error) return refuse('reader/unreachable', `${at} cannot be reached.`);
  throw error;
};

/** The client of an endpoint; a refusal where its library is not installed, which is not needed for anything else. */
export const connect = async (endpoint: Endpoint): Promise<Result<Ask>> => {
  const library = await import('openai').catch(() => undefined);
  if (library === undefined) return refuse('reader/not-installed', 'The client library of the second reader is not installed: npm install openai@7.57.0');
  const client = new library.OpenAI({
    baseURL: endpoint.url.href.replace(/\/$/, ''), apiKey: endpoint.key ?? 'none', organization: null, project: null, maxRetries: endpoint.retries, timeout: endpoint.timeoutMs, fetch: guarded(endpoint), logLevel: 'off',
  });
  return accept(async (system, user, schema) => {
    const signal = AbortSignal.timeout(endpoint.timeoutMs);
    try {
      const answer: unknown = await client.chat.completions.create({
        model: endpoint.model, messages: [{ role: 'system', content: system }, { role: 'user', content: user }],
        response_format: { type: 'json_schema', json_schema: { name: 'agreements', strict: true, schema } },
      }, { signal });
      const said = (answer as { readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[] } | null)?.choices?.[0]?.message?.content;
      return typeof said === 'string' ? accept(said) : refuse('reader/bad-answer', `${endpoint.url.host} answered without any words.`);
    } catch (error) {
      return declined(error, endpoint, signal.aborted);
    }
  });
};
