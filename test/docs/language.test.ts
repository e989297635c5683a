import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../src/edge/english.ts';
import { drawTree } from '../../src/language/draw.ts';
import * as language from '../../src/language/index.ts';

const page = new URL('../../docs/language.md', import.meta.url);
const picture = /```\n\$ depositary parse "([^"\n]{1,200})"\n([^`]{0,4000})```/g;

const drawn = (text: string): string => {
  const syntax = english().analyse(text);
  return syntax.sentences.map((s) => `${drawTree(syntax, s).join('\n')}\n`).join('\n');
};

test('the pictures on the page are what the program prints', () => {
  const text = readFileSync(page, 'utf8');
  const right = text.replace(picture, (_, sentence: string) => `\`\`\`\n$ depositary parse "${sentence}"\n${drawn(sentence)}\`\`\``);
  if (process.env['GOLDEN'] === 'accept') writeFileSync(page, right);
  expect([...text.matchAll(picture)].length).toBeGreaterThan(2);
  expect(readFileSync(page, 'utf8')).toBe(right);
});

test('every function that the page names can be had', () => {
  const table = readFileSync(page, 'utf8').split('## Questions to a tree')[1]!.split('## Bounds')[0]!;
  const names = [...table.matchAll(/^\| ((?:`[A-Za-z]+` ?)+)/gm)].flatMap((m) => [...m[1]!.matchAll(/`([A-Za-z]+)`/g)].map((x) => x[1]!));
  expect(names.length).toBeGreaterThan(12);
  expect(names.filter((n) => !(n in language))).toEqual([]);
});
