import { Agent, get } from 'node:http';

/** What one run of clients met. */
export interface Met { readonly ms: readonly number[]; readonly byStatus: ReadonlyMap<number, number>; readonly retryAfter: number }

const ask = (agent: Agent, url: string): Promise<{ readonly status: number; readonly retry: string | undefined }> => new Promise((done) => {
  const request = get(url, { agent }, (r) => {
    r.on('data', () => undefined);
    r.on('end', () => { done({ status: r.statusCode ?? 0, retry: r.headers['retry-after'] }); });
  });
  request.on('error', () => { done({ status: 0, retry: undefined }); });
});

/** So many clients, each asking again as soon as it has its answer, for so long. */
export const run = async (clients: number, seconds: number, address: () => string): Promise<Met> => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const until = performance.now() + seconds * 1_000;
  const ms: number[] = [];
  const byStatus = new Map<number, number>();
  let retryAfter = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const from = performance.now();
      const { status, retry } = await ask(agent, address());
      byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
      if (status === 503 && retry !== undefined) {
        retryAfter += 1;
        // A client that is sent away waits as it is told to.
        await new Promise((r) => { setTimeout(r, Number(retry) * 1_000); });
      } else ms.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { ms, byStatus, retryAfter };
};

/** The value below which a share of all lie. */
export const quantile = (ms: readonly number[], q: number): number => ms.toSorted((a, b) => a - b)[Math.min(ms.length - 1, Math.floor(ms.length * q))] ?? Number.NaN;
