import { expect, test } from 'vitest';
import { limits } from '../../src/core/limits.ts';
import { atMost, collected, Overflow, peeked, streamOf } from '../../src/intake/streams.ts';

const step = 100_000_000;
const zeros = new Uint8Array(step);

const flowing = async function* (total: number): AsyncGenerator<Uint8Array> {
  for (let left = total; left > 0; left -= step) yield left >= step ? zeros : zeros.subarray(0, left);
};

const lengthOf = async (source: AsyncIterable<Uint8Array>): Promise<number> => {
  let n = 0;
  for await (const chunk of source) n += chunk.length;
  return n;
};

test('as many bytes as the limit flow by, one more does not', async () => {
  expect(await lengthOf(atMost(flowing(limits.streamBytes), limits.streamBytes))).toBe(limits.streamBytes);
  await expect(lengthOf(atMost(flowing(limits.streamBytes + 1), limits.streamBytes))).rejects.toThrow(Overflow);
});

test('looking at the head takes nothing away, not even from before a failure', async () => {
  const broken = async function* (): AsyncGenerator<Uint8Array> { yield Buffer.from('ab'); yield Buffer.from('cd'); throw new RangeError('cut'); };
  const { head, all } = await peeked(broken(), 1_000);
  expect(Buffer.from(head).toString()).toBe('abcd');
  const seen: string[] = [];
  await expect((async () => { for await (const c of all) seen.push(Buffer.from(c).toString()); })()).rejects.toThrow('cut');
  expect(seen.join('')).toBe('abcd');
  expect(Buffer.from(await collected((await peeked(streamOf(Buffer.from('abcdef')), 2)).all, 6)).toString()).toBe('abcdef');
});
