import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../../src/store/sqlite-log.ts';
import { verify } from '../../src/store/verify.ts';
import { seeded } from '../fault/power.ts';
import { writer } from '../fault/trace.ts';
import { scratch } from './whole.ts';

/** Starts a writer, kills it `after` milliseconds behind its first acknowledgement, and gives the last one it made. */
const killed = (file: string, size: number, after: number): Promise<number> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [writer, file, 'FULL', '1000000', String(size)], { stdio: ['ignore', 'pipe', 'pipe'] });
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

test('50 times kill -9 at a random moment: what was acknowledged is there, and the chain holds', async () => {
  const folder = scratch();
  const random = seeded(9);
  for (let i = 0; i < 50; i += 1) {
    const file = join(folder, `${i % 10}.db`);
    const acked = await killed(file, [1, 10, 100][i % 3]!, random() * 120);
    const log = openLog(file);
    if (!log.ok) throw new Error(log.refusal.message);
    expect(log.value.head().seq).toBeGreaterThanOrEqual(acked);
    expect(verify(log.value).flaws).toEqual([]);
    log.value.close();
  }
});
