import type { World } from './world.ts';

/** Words with weight and colour on a terminal, plain everywhere else. */
export interface Ink { readonly strong: (s: string) => string; readonly quiet: (s: string) => string; readonly alarm: (s: string) => string }

const wrapIn = (code: number) => (s: string): string => `\u001B[${code}m${s}\u001B[0m`;
const plain = (s: string): string => s;

/** Colour only on a terminal, and not where NO_COLOR is set. */
export const inkFor = (world: World): Ink => (world.isColourWanted ? { strong: wrapIn(1), quiet: wrapIn(2), alarm: wrapIn(35) } : { strong: plain, quiet: plain, alarm: plain });

/** Breaks a text at spaces so that no line is longer than `width`, each line after `indent`. */
export const wrap = (text: string, width: number, indent: string): string => {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      out.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') out.push(indent + line);
  return out.join('\n');
};
