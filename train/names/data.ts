import { readFileSync } from 'node:fs';
import { officeHeads, officeModifiers, honorifics } from '../../src/reading/names/data/offices.ts';
import type { Marked } from './own.ts';

interface Entity { readonly start: number; readonly end: number; readonly type: string; readonly head?: readonly [number, number] }

const kinds: Readonly<Record<string, 'PER' | 'LOC' | 'ORG'>> = { person: 'PER', place: 'LOC', organization: 'ORG' };
const joiner = /^(?:of|the|and|for|de|da|do|dos|del|di|du|la|le|el|al|bin|van|von|der|den|y|&|-|–|in|on)$/;
const title = (w: string): boolean => { const l = w.toLowerCase().replace(/[.,]/g, ''); return honorifics.has(l) || officeHeads.has(l) || (officeModifiers.has(l)) || /^(?:vice|rev|lt|sgt|capt|prof|professor|reverend|coach|captain)$/.test(l); };

/** The name inside one phrase of GUM, whose entities are whole phrases; undefined where the phrase is no name. */
const nameIn = (text: string, e: Entity): { readonly start: number; readonly end: number } | undefined => {
  let phrase = text.slice(e.start, e.end);
  let start = e.start;
  const drop = (n: number): void => { phrase = phrase.slice(n); start += n; };
  for (let m = /^(?:the|a|an|our|this|that|his|her|its|their|my|your)\s+/i.exec(phrase); m !== null; m = /^(?:the|a|an|our|this|that|his|her|its|their|my|your)\s+/i.exec(phrase)) drop(m[0].length);
  phrase = phrase.replace(/['’]s?$/, '').replace(/[\s,;:(].*$/s, (rest) => (/^[,;:(]/.test(rest) ? '' : rest)).replace(/\s*[,;:(].*$/s, '');
  if (kinds[e.type] === 'PER') {
    const before = phrase.split(/(?<=\s)/);
    const last = before.findLastIndex((w, i) => i < before.length - 1 && title(w.trim()));
    if (last >= 0) drop(before.slice(0, last + 1).join('').length);
  }
  const parts = phrase.split(/\s+/);
  if (phrase === '' || parts.length > 8 || !/^\p{Lu}/u.test(phrase)) return undefined;
  if (!parts.every((p) => /^['’]?[\p{Lu}\d]/u.test(p) || joiner.test(p))) return undefined;
  if (kinds[e.type] === 'PER' && (parts.length > 5 || parts.some((p) => /^(?:of|the|for|and)$/.test(p)) || title(parts.at(-1)!))) return undefined;
  if (/^(?:I|We|He|She|They|It|You|Here|There|Who|This|That|One|Everyone|Someone|People|Students|Figure)$/.test(parts[0]!)) return undefined;
  return { start, end: start + phrase.length };
};

/** GUM's documents with their names of persons, places and bodies; of names inside names the outer one. */
export const gumTexts = (file: string): readonly Marked[] =>
  readFileSync(file, 'utf8').split('\n').filter((l) => l !== '').map((line) => {
    const d = JSON.parse(line) as { text: string; entities: readonly Entity[] };
    const found = d.entities.flatMap((e) => {
      const kind = kinds[e.type];
      const name = kind === undefined ? undefined : nameIn(d.text, e);
      return kind === undefined || name === undefined ? [] : [{ ...name, kind }];
    }).sort((a, b) => a.start - b.start || b.end - a.end);
    const names: typeof found = [];
    for (const n of found) if (n.start >= (names.at(-1)?.end ?? 0)) names.push(n);
    return { text: d.text, names };
  });

/** Universal NER's layer over EWT: words with labels, one a line. */
export const unerTexts = (file: string): readonly Marked[] => {
  const out: Marked[] = [];
  let text = '';
  let names: { start: number; end: number; kind: 'PER' | 'LOC' | 'ORG' }[] = [];
  let at = 0;
  const flush = (): void => { if (text !== '') out.push({ text, names }); text = ''; names = []; at = 0; };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) flush();
    else if (line.startsWith('# text = ')) { if (text !== '') text += ' '; at = text.length; text += line.slice(9); }
    else if (/^\d+\t/.test(line)) {
      const [, word = '', label = 'O'] = line.split('\t');
      const start = text.indexOf(word, at);
      if (start < 0) continue;
      at = start + word.length;
      const kind = label.slice(2) as 'PER' | 'LOC' | 'ORG';
      if (label.startsWith('B-')) names.push({ start, end: at, kind });
      else if (label.startsWith('I-') && names.length > 0) names[names.length - 1]!.end = at;
    }
  }
  flush();
  return out.map((d) => ({ ...d, names: d.names.filter((n) => ['PER', 'LOC', 'ORG'].includes(n.kind)) }));
};
