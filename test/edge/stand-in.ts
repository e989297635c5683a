import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Body { readonly model: string; readonly messages: readonly { readonly role: string; readonly content: string }[]; readonly response_format: unknown }
/** What the stand-in was asked: the path, the headers, and the body as data. */
export interface Asked { readonly url: string; readonly headers: IncomingMessage['headers']; readonly body: Body }
/** How it answers the question with this number, from 0. */
export type Manner = (response: ServerResponse, asked: Asked, number: number) => void;

/** An answer as an OpenAI-compatible endpoint gives it: the model's words in the first choice. */
export const says = (content: unknown): Manner => (response) => {
  const words = typeof content === 'string' || content === null ? content : JSON.stringify(content);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: 'x', object: 'chat.completion', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: words } }] }));
};
/** A status without an answer; it may be tried again at once. */
export const fails = (status: number, headers: Readonly<Record<string, string>> = {}): Manner => (response) => {
  response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1', ...headers }).end('{"error":{"message":"no"}}');
};
/** One manner after the other, the last for ever. */
export const inTurn = (...manners: readonly Manner[]): Manner => (response, asked, n) => { manners[Math.min(n, manners.length - 1)]!(response, asked, n); };

const bodyOf = async (request: IncomingMessage): Promise<Body> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Body;
};

/** A local endpoint that answers in a manner and remembers what it was asked. */
export const standIn = async (manner: Manner): Promise<{ readonly url: URL; readonly asked: Asked[]; readonly close: () => Promise<void> }> => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      asked.push({ url: request.url ?? '', headers: request.headers, body });
      manner(response, asked.at(-1)!, asked.length - 1);
    });
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/v1`), asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => { server.close(done); });
    },
  };
};
