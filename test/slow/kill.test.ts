import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonical } from '../../src/ledger/chain.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { verify } from '../../src/store/verify.ts';
import { entryOf } from '../fault/entries.ts';
import { seeded } from '../fault/power.ts';
import { writer } from '../fault/trace.ts';
import { seedOf, times } from '../fault/size.ts';
import { scratch } from './whole.ts';

/** Starts a writer, kills it `after` milliseconds behind its first acknowledgement, and gives the last one it made. */
const killed = (file: string, size: number, how: string, after: number): Promise<number> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [writer, file, 'FULL', '1000000', String(size), how], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => { child.kill('SIGKILL'); }, after);
    said += chunk.toString();
  });
  child.on('error', reject);
  child.on('close', (_, signal) => {
    const last = /ACK (\d+)\n(?:ACK \d*)?$/.exec(said)?.[1];
    if (signal === 'SIGKILL' && last !== undefined) resolve(Number(last));
    else reject(new Error(`the writer ended by itself: ${said.slice(-100)}`));
  });
});

test(`${times(50)} times kill -9 at a random moment: what was acknowledged is there, and the chain holds`, async () => {
  const folder = scratch();
  const random = seeded(seedOf(9));
  for (let i = 0; i < times(50); i += 1) {
    const file = join(folder, `${i % 10}.db`);
    const acked = await killed(file, [1, 10, 100][i % 3]!, i % 2 === 0 ? '' : 'together', random() * 120);
    const log = openLog(file);
    if (!log.ok) throw new Error(log.refusal.message);
    expect(log.value.head().seq).toBeGreaterThanOrEqual(acked);
    expect(verify(log.value).flaws).toEqual([]);
    expect([...log.value.rows()].filter((r) => r.body !== canonical(entryOf(r.seq)))).toEqual([]);
    log.value.close();
  }
  console.info(`kill -9: ${times(50)} trials on ten files, 0 acknowledged lost, every record opened and verified`);
});
