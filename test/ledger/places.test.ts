import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Places, type First } from '../../src/ledger/identity/places.ts';
import type { Trait } from '../../src/ledger/identity/trait.ts';

/** Traits of few agreements of two pairs, so that groups grow beyond the number that is compared. */
const trait: fc.Arbitrary<Trait> = fc.record({
  parties: fc.constantFrom(['ARM', 'AZE'], ['ARM', 'AZE'], ['ARM', 'AZE'], ['ARM']), multilateral: fc.constant(false), kind: fc.constantFrom('treaty' as const, 'agreement' as const), words: fc.constantFrom([], ['border'], ['border', 'water'], ['water']),
  titles: fc.constantFrom([], ['lake accord']), subjects: fc.constant([]), born: fc.constantFrom(null, null, '2024-03-01', '2024-03-02', '2025-01-15') as fc.Arbitrary<Trait['born']>, bornBy: fc.constantFrom('signature' as const, 'act' as const), isAhead: fc.boolean(), isEnded: fc.constantFrom(false, false, true),
  articles: fc.constantFrom([], [12], [13], [14]), places: fc.constantFrom([], ['tbilisi'], ['yerevan'], ['baku']), marks: fc.constant([]), register: fc.constant(null), era: fc.integer({ min: 4048, max: 4050 }), isBare: fc.constant(false),
}).map((t) => { const own = { ...t, isBare: t.words.length === 0 && t.titles.length === 0, bornBy: t.born === null ? null : t.bornBy }; return { key: JSON.stringify(own), ...own }; });

const firstAt = (t: Trait, at: number): First => ({ trait: t, at: `2025-01-01|doc_${String(at).padStart(9, '0')}|0000`, siblings: new Set([t.key]) });

const placed = (p: Places, traits: readonly Trait[]): readonly unknown[] => traits.map((t) => p.of(t.key));

test('traits stand where they would stand if they had come in order, however they came, moved and went', () => {
  fc.assert(fc.property(fc.uniqueArray(trait, { minLength: 60, maxLength: 110, selector: (t) => t.key }), fc.infiniteStream(fc.nat(1_000_000)), (traits, numbers) => {
    const next = (): number => numbers.next().value as number;
    const before = new Map(traits.map((t, i) => [t.key, next() * 200 + i]));
    const after = new Map(traits.map((t, i) => [t.key, i % 9 === 0 ? next() * 200 + i : before.get(t.key)!]));
    const gone = new Set(traits.filter((_, i) => i % 11 === 5).map((t) => t.key));
    const mixed = new Places();
    for (const t of traits.toSorted(() => (next() % 2 === 0 ? 1 : -1))) mixed.update([{ key: t.key, first: firstAt(t, before.get(t.key)!) }]);
    for (const t of traits) if (gone.has(t.key)) mixed.update([{ key: t.key, first: null }]);
    for (const t of traits) if (!gone.has(t.key) && after.get(t.key) !== before.get(t.key)) mixed.update([{ key: t.key, first: firstAt(t, after.get(t.key)!) }]);
    const left = traits.filter((t) => !gone.has(t.key));
    const inOrder = new Places();
    inOrder.update(left.map((t) => ({ key: t.key, first: firstAt(t, after.get(t.key)!) })));
    expect(placed(mixed, left)).toEqual(placed(inOrder, left));
  }), { numRuns: 60, endOnFailure: true });
});

/** Traits that fit several agreements as often as one: names that say nothing, two agreements of a pair made days or years apart, numbers in a register. */
const doubtful: fc.Arbitrary<Trait> = fc.record({
  parties: fc.constantFrom(['ARM', 'AZE'], ['ARM', 'AZE'], ['ARM']), multilateral: fc.constant(false), kind: fc.constantFrom('treaty' as const, 'agreement' as const, 'ceasefire' as const), words: fc.constantFrom([], [], ['border'], ['water']),
  titles: fc.constantFrom([], [], ['lake accord']), subjects: fc.constant([]), born: fc.constantFrom(null, null, null, '2024-03-01', '2025-01-15') as fc.Arbitrary<Trait['born']>, bornBy: fc.constantFrom('signature' as const, 'name' as const), isAhead: fc.boolean(), isEnded: fc.constantFrom(false, false, true),
  articles: fc.constantFrom([], [], [12]), places: fc.constant([]), marks: fc.constant([]), register: fc.constantFrom(null, null, null, 'un:1', 'un:2'), era: fc.integer({ min: 4048, max: 4050 }), isBare: fc.constant(false),
}).map((t) => { const own = { ...t, isBare: t.words.length === 0 && t.titles.length === 0, bornBy: t.born === null ? null : t.bornBy }; return { key: JSON.stringify(own), ...own }; });

test('however often and in whatever batches they come, go and move, traits stand where they stand in the end', () => {
  fc.assert(fc.property(fc.uniqueArray(doubtful, { minLength: 2, maxLength: 14, selector: (t) => t.key, size: 'max' }), fc.array(fc.array(fc.tuple(fc.nat(30), fc.nat(5_000), fc.nat(4)), { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 14, size: 'max' }), (traits, batches) => {
    const now = new Map<string, number>();
    const mixed = new Places();
    const changed = (i: number, at: number, what: number): { readonly key: string; readonly first: First | null } => {
      const t = traits[i % traits.length]!;
      // A place is taken by one trait alone.
      if (what === 0) now.delete(t.key); else now.set(t.key, at * 100 + (i % traits.length));
      return { key: t.key, first: what === 0 ? null : firstAt(t, now.get(t.key)!) };
    };
    for (const batch of [traits.map((_, i): [number, number, number] => [i, (i * 7_919) % 5_000, 1]), ...batches]) mixed.update([...new Map(batch.map(([i, at, what]) => [i % traits.length, changed(i, at, what)])).values()]);
    const left = traits.filter((t) => now.has(t.key));
    const inOrder = new Places();
    inOrder.update(left.map((t) => ({ key: t.key, first: firstAt(t, now.get(t.key)!) })));
    expect(placed(mixed, left)).toEqual(placed(inOrder, left));
  }), { numRuns: 1_500, endOnFailure: true });
});
