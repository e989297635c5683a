import { expect, test } from 'vitest';
import { english } from '../../src/edge/english.ts';
import { lawsBroken } from '../language/laws.ts';
import { mutated, sequence } from '../language/texts.ts';

test('twenty thousand random and mutated texts are read within the laws', () => {
  const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
  const random = sequence(seed);
  for (let i = 0; i < 20_000; i += 1) {
    const text = mutated(random);
    expect(lawsBroken(english().analyse(text)), `seed ${seed}, text ${i}: ${JSON.stringify(text)}`).toEqual([]);
  }
});

test('time grows with the length of the text, whatever it is made of', () => {
  const shapes = ['. ', 'A. ', '"', '( ', 'http://a/', "'s", 'U.S. ', '- ', '[1] ', '1,', 'a-', '\n', '👍🏽', 'no. 5 ', '. [1] A ', 'MOSCOW, '];
  const took = (text: string): number => {
    const from = performance.now();
    english().analyse(text);
    return performance.now() - from;
  };
  for (const shape of shapes) {
    const text = (n: number): string => shape.repeat(Math.ceil(n / shape.length));
    took(text(20_000));
    const [short, long] = [took(text(20_000)), took(text(160_000))];
    // Eight times the text: quadratic time would be 64 times as long.
    expect(long, `${JSON.stringify(shape)}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`).toBeLessThan(24 * short + 200);
  }
});
