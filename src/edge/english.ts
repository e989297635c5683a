import { readFileSync } from 'node:fs';
import { createAnalyser } from '../language/english.ts';
import type { Analyser } from '../language/syntax.ts';

let held: Analyser | undefined;

/** The English analyser with the weights of the package, loaded at the first call. */
export const english = (): Analyser => {
  held ??= createAnalyser(readFileSync(new URL('../language/weights/english.bin', import.meta.url)));
  return held;
};
