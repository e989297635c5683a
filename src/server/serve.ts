import { serve as listen } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Day } from '../core/date.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';
import { makeApp } from './app.ts';
import { loadAssets } from './assets.ts';
import { holdRecord } from './record.ts';
import type { Setting } from './setting.ts';

/** How the server is started. `port` 0 takes any that is free. */
export interface ServeOptions { readonly store: string; readonly host: string; readonly port: number; readonly mayWrite: boolean; readonly now: () => Date; readonly log: Setting['log'] }

/** A server that listens. `stop` lets answers that are being given finish, within a second, and closes the record. */
export interface Serving { readonly address: string; readonly stop: () => Promise<void> }

const loopbacks: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether only this machine can reach an address. */
export const isLoopback = (host: string): boolean => loopbacks.has(host) || /^127\.\d+\.\d+\.\d+$/.test(host);

const hostsOf = (host: string, port: number): ReadonlySet<string> => {
  const names = isLoopback(host) ? ['127.0.0.1', 'localhost', '[::1]', host] : [host, 'localhost', '127.0.0.1'];
  return new Set(names.flatMap((n) => (port === 80 ? [n, `${n}:${port}`] : [`${n}:${port}`])));
};

const stopper = (server: Server, close: () => void) => (): Promise<void> => new Promise((done) => {
  const end = setTimeout(() => { server.closeAllConnections(); }, 1_000);
  server.close(() => {
    clearTimeout(end);
    close();
    done();
  });
  server.closeIdleConnections();
});

/** Opens the record and listens; every expected failure comes back as a refusal. */
export const serve = (o: ServeOptions): Promise<Result<Serving>> => {
  const record = holdRecord(o.store, () => o.now().toISOString().slice(0, 10) as Day, (error) => { o.log({ event: 'fault', number: 'keeper', path: '', error: error.stack ?? String(error) }); });
  if (!record.ok) return Promise.resolve(record);
  const hosts = new Set<string>();
  const app = makeApp({ record: record.value, assets: loadAssets(), now: o.now, hosts, mayWrite: o.mayWrite, isLocal: isLoopback(o.host), log: o.log });
  return new Promise((done) => {
    const server = listen({ fetch: app.fetch, hostname: o.host, port: o.port, serverOptions: { maxHeaderSize: 16_384, requestTimeout: 10_000, headersTimeout: 5_000 } }, (info: AddressInfo) => {
      for (const h of hostsOf(o.host, info.port)) hosts.add(h);
      const name = o.host.includes(':') ? `[${o.host}]` : o.host;
      // The first fold is made before anybody asks for it, after the port is open: whoever waits for it asks /health/ready.
      setImmediate(() => { if (record.value.isOpen() && record.value.isReady()) record.value.at({ kind: 'seq', seq: record.value.head().seq }); });
      done(accept({ address: `http://${name}:${info.port}`, stop: stopper(server as Server, record.value.close) }));
    }) as Server;
    server.on('error', (error: NodeJS.ErrnoException) => {
      record.value.close();
      if (error.code === 'EADDRINUSE') done(refuse('server/port-taken', `Port ${o.port} of ${o.host} is taken by another program. Take another with --port.`));
      else if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL') done(refuse('server/port-taken', `${o.host}:${o.port} cannot be listened on (${error.code}). Take another with --host and --port.`));
      else throw error;
    });
  });
};
