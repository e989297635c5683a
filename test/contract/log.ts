import { describe, expect, it } from 'vitest';
import { chainFlaws, chainHash, genesis } from '../../src/ledger/chain.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import type { Log } from '../../src/ledger/log.ts';

const entry = (n: number): Entry => ({ kind: 'decision', decision: { verb: 'reject', about: [`clm_${n}`], by: 'A. Reader', reason: `reason ${n}` } });
const at = '2026-01-01T00:00:00Z';

/** What every Log must do. Called once from each adapter's own test file. */
export const logContract = (name: string, open: () => Log): void => {
  describe(`${name} keeps the contract of a log`, () => {
    it('reads back what it took, in order, as a prefix', () => {
      const log = open();
      log.append([entry(1), entry(2), entry(3)], at);
      expect([...log.read(0, 2)].map((r) => r.seq)).toEqual([1, 2]);
      expect([...log.read(1)].map((r) => r.entry)).toEqual([entry(2), entry(3)]);
    });

    it('takes the same entry once', () => {
      const log = open();
      log.append([entry(1)], at);
      const again = log.append([entry(1), entry(2)], '2026-02-02T00:00:00Z');
      expect(again).toMatchObject({ ok: true, value: { added: 1, held: 1, head: { seq: 2 } } });
    });

    it('hashes each entry with the one before', () => {
      const log = open();
      log.append([entry(1), entry(2)], at);
      const [a, b] = [...log.read()];
      expect(a!.hash).not.toBe(b!.hash);
      expect(log.head()).toEqual({ seq: 2, hash: b!.hash });
    });

    it('gives the same head for the same entries in however many batches', () => {
      const one = open();
      const two = open();
      one.append([entry(1), entry(2)], at);
      two.append([entry(1)], at);
      two.append([entry(2)], at);
      expect(one.head()).toEqual(two.head());
    });
  });
};

describe('the chain', () => {
  const row = (seq: number, previous: string, body: string) => {
    const content = { seq, id: `ent_${seq}`, recordedAt: at, kind: 'decision', body };
    return { ...content, hash: chainHash(previous, content) };
  };
  it('names every entry whose content was changed, and a position that is missing', () => {
    const first = row(1, genesis, '{}');
    const second = row(2, first.hash, '{}');
    const third = row(3, second.hash, '{}');
    expect([...chainFlaws([first, second, third])]).toEqual([]);
    expect([...chainFlaws([first, { ...second, body: '{"x":1}' }, third])].map((f) => f.seq)).toEqual([2]);
    expect([...chainFlaws([first, third])].map((f) => f.what)).toContain('sequence');
  });
});
