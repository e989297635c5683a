import { expect, test } from 'vitest';
import { english } from '../../src/edge/english.ts';
import { lawsBroken } from '../language/laws.ts';
import { mutated, sequence } from '../language/texts.ts';
import { growth } from '../growth.ts';

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
  for (const shape of shapes) {
    const text = (n: number): string => shape.repeat(Math.ceil(n / shape.length));
    expect(growth((n) => { english().analyse(text(n)); }, 8_000), JSON.stringify(shape)).toBeLessThan(9);
  }
});
