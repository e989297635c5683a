import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, chainFlaws, chainHash, genesis, type Row } from '../../src/ledger/chain.ts';
import type { Entry, Recorded } from '../../src/ledger/entry.ts';
import type { Log } from '../../src/ledger/log.ts';

/** Entry `n` of a test: another number is another entry. */
export const entry = (n: number): Entry => ({ kind: 'decision', decision: { verb: 'reject', about: [`clm_${n}`], by: 'A. Reader', reason: `reason ${n}` } });
const at = '2026-01-01T00:00:00Z';
const later = '2026-02-02T00:00:00Z';

/** Batches as callers send them: some empty, with entries that come again. */
export const batches = fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 5 }), { maxLength: 8 });

/** The order in which entries are first heard: what a log must hold after these batches. */
export const firstHeard = (list: readonly (readonly number[])[]): readonly number[] => [...new Set(list.flat())];

const numbersOf = (all: Iterable<Recorded>): readonly number[] => [...all].map((r) => (r.entry.kind === 'decision' ? Number(r.entry.decision.about[0]!.slice(4)) : 0));
const rowsOf = (log: Log): readonly Row[] => [...log.read()].map((r) => ({ seq: r.seq, id: r.id, recordedAt: r.recordedAt, kind: r.entry.kind, body: canonical(r.entry), hash: r.hash }));
const filled = (open: () => Log, list: readonly (readonly number[])[]): Log => {
  const log = open();
  for (const batch of list) log.append(batch.map(entry), at);
  return log;
};

/** What every Log must do. Called once from each adapter's own test file; `numRuns` is how many cases each property is given. */
export const logContract = (name: string, open: () => Log, numRuns: number): void => {
  const holds = <T extends unknown[]>(property: fc.IProperty<T>): void => { fc.assert(property, { numRuns }); };

  describe(`${name} keeps the contract of a log`, () => {
    it('begins empty, and stays so when nothing is appended', () => {
      const log = open();
      expect(log.append([], at)).toEqual({ ok: true, value: { head: { seq: 0, hash: genesis }, added: 0, held: 0, isNew: [] } });
      expect([log.head(), [...log.read()]]).toEqual([{ seq: 0, hash: genesis }, []]);
    });

    it('reads back what it took, in order, as a prefix', () => {
      const log = filled(open, [[1, 2, 3]]);
      expect([...log.read(0, 2)].map((r) => r.seq)).toEqual([1, 2]);
      expect([...log.read(1)].map((r) => r.entry)).toEqual([entry(2), entry(3)]);
    });

    it.each([[0, 0, []], [1, 2, [2]], [2, 9, [3]], [3, 9, []], [7, 9, []], [2, 1, []]] as const)('reads after %i up to %i: %j', (after, upTo, numbers) => {
      expect(numbersOf(filled(open, [[1, 2, 3]]).read(after, upTo))).toEqual(numbers);
    });

    it('takes the same entry once, in another batch and in its own', () => {
      const log = filled(open, [[1]]);
      expect(log.append([entry(1), entry(2), entry(2)], later)).toMatchObject({ ok: true, value: { added: 1, held: 2, isNew: [false, true, false], head: { seq: 2 } } });
      expect(numbersOf(log.read())).toEqual([1, 2]);
    });

    it('keeps the time at which an entry was first recorded', () => {
      const log = filled(open, [[1]]);
      log.append([entry(1), entry(2)], later);
      expect([...log.read()].map((r) => r.recordedAt)).toEqual([at, later]);
    });

    it('hashes each entry with the one before', () => {
      const log = filled(open, [[1, 2]]);
      const [a, b] = [...log.read()];
      expect(a!.hash).not.toBe(b!.hash);
      expect(log.head()).toEqual({ seq: 2, hash: b!.hash });
    });

    it('takes all of a batch or none of it', () => {
      const log = filled(open, [[1]]);
      const cannotBeWritten = { kind: 'decision', decision: { verb: 'reject', about: [], by: 'A. Reader', reason: 1n } } as unknown as Entry;
      expect(() => log.append([entry(2), cannotBeWritten, entry(3)], at)).toThrow(TypeError);
      expect(numbersOf(log.read())).toEqual([1]);
      expect(log.append([entry(2)], at)).toMatchObject({ ok: true, value: { added: 1, head: { seq: 2 } } });
    });

    it('goes on reading what was there when the reading began, whatever is appended meanwhile', () => {
      const log = filled(open, [[1, 2, 3]]);
      const numbers: number[] = [];
      for (const r of log.read()) {
        numbers.push(r.seq);
        log.append([entry(10 + r.seq)], at);
      }
      expect([numbers, log.head().seq]).toEqual([[1, 2, 3], 6]);
    });

    it('holds each entry once, in the order in which it was first heard, without holes, in a chain', () => {
      holds(fc.property(batches, (list) => {
        const log = filled(open, list);
        expect(numbersOf(log.read())).toEqual(firstHeard(list));
        expect([...log.read()].map((r) => r.seq)).toEqual(firstHeard(list).map((_, i) => i + 1));
        expect([...chainFlaws(rowsOf(log))]).toEqual([]);
        log.close();
      }));
    });

    it('gives the same head for the same entries in however many batches', () => {
      holds(fc.property(batches, (list) => {
        const [one, many] = [filled(open, [list.flat()]), filled(open, list)];
        expect(one.head()).toEqual(many.head());
        one.close();
        many.close();
      }));
    });

    it('is not changed by a batch that comes again', () => {
      holds(fc.property(batches, fc.nat(), (list, n) => {
        const log = filled(open, list);
        const head = log.head();
        const again = list[n % Math.max(1, list.length)] ?? [];
        expect(log.append(again.map(entry), later)).toEqual({ ok: true, value: { head, added: 0, held: again.length, isNew: again.map(() => false) } });
        log.close();
      }));
    });

    it('says for ever what was known at a position', () => {
      holds(fc.property(batches, batches, (then, since) => {
        const log = filled(open, then);
        const known = log.head();
        const before = [...log.read(0, known.seq)];
        for (const batch of since) log.append(batch.map((n) => entry(n + 6)), later);
        expect([...log.read(0, known.seq)]).toEqual(before);
        expect(before.at(-1)?.hash ?? genesis).toBe(known.hash);
        log.close();
      }));
    });
  });
};

describe('the chain', () => {
  const row = (seq: number, previous: string, body: string): Row => {
    const content = { seq, id: `ent_${seq}`, recordedAt: at, kind: 'decision', body };
    return { ...content, hash: chainHash(previous, content) };
  };
  const chained = (bodies: readonly string[]): readonly Row[] => bodies.reduce<readonly Row[]>((rows, body, i) => [...rows, row(i + 1, rows.at(-1)?.hash ?? genesis, body)], []);

  it('names every entry whose content was changed, and a position that is missing', () => {
    const [first, second, third] = chained(['{}', '{}', '{}']);
    expect([...chainFlaws([first!, second!, third!])]).toEqual([]);
    expect([...chainFlaws([first!, { ...second!, body: '{"x":1}' }, third!])].map((f) => f.seq)).toEqual([2]);
    expect([...chainFlaws([first!, third!])]).toMatchObject([{ seq: 2, what: 'sequence', message: 'entry 2 is missing, so that entry 3 cannot be checked' }]);
  });

  it('names the entry whatever was changed in it', () => {
    const fields = fc.constantFrom('id', 'recordedAt', 'kind', 'body', 'hash');
    fc.assert(fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), fc.nat(), fields, fc.string({ minLength: 1 }), (bodies, n, field, more) => {
      const rows = chained(bodies);
      const seq = (n % rows.length) + 1;
      const edited = rows.map((r) => (r.seq === seq ? { ...r, [field]: r[field as 'id'] + more } : r));
      expect([...chainFlaws(edited)][0]).toMatchObject({ seq, what: 'hash' });
    }), { numRuns: 1000 });
  });

  it('tells where entries were taken out, put in or exchanged', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 }), fc.nat(), fc.constantFrom('out', 'in', 'exchanged'), (bodies, n, how) => {
      const rows = chained(bodies);
      const i = n % (rows.length - 1);
      const edited = how === 'out' ? rows.toSpliced(i, 1) : how === 'in' ? rows.toSpliced(i, 0, rows[i + 1]!) : rows.with(i, { ...rows[i + 1]!, seq: i + 1 }).with(i + 1, { ...rows[i]!, seq: i + 2 });
      const flaws = [...chainFlaws(edited)];
      expect(flaws.length).toBeGreaterThan(0);
      expect(flaws[0]!.seq).toBeLessThanOrEqual(i + 2);
    }), { numRuns: 1000 });
  });
});
