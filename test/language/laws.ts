import type { Syntax } from '../../src/language/syntax.ts';

/** What every reading of every text must hold to; gives the sentences that say what is wrong. */
export const lawsBroken = ({ text, tokens, sentences }: Syntax): readonly string[] => {
  const wrong: string[] = [];
  let last = 0;
  tokens.forEach((t, i) => {
    if (t.index !== i) wrong.push(`token ${i} has index ${t.index}`);
    if (t.start < last || t.end <= t.start || t.end > text.length) wrong.push(`token ${i} has span ${t.start}-${t.end} after ${last} in ${text.length}`);
    if (text.slice(last, t.start).trim() !== '' && /[\p{L}\p{N}]/u.test(text.slice(last, t.start))) wrong.push(`letters before token ${i} belong to none`);
    if (t.text !== text.slice(t.start, t.end)) wrong.push(`token ${i} is not its text`);
    if (t.upos === '' || t.deprel === '' || t.lemma === '') wrong.push(`token ${i} lacks a part`);
    last = t.end;
  });
  sentences.forEach((s, k) => {
    const own = tokens.slice(s.first, s.last + 1);
    if (s.index !== k || s.first !== (k === 0 ? 0 : sentences[k - 1]!.last + 1)) wrong.push(`sentence ${k} does not follow the one before`);
    if (own.length === 0 || own.some((t) => t.sentence !== k)) wrong.push(`sentence ${k} and its tokens disagree`);
    if (own.filter((t) => t.head === -1).length !== 1 || tokens[s.root]?.head !== -1) wrong.push(`sentence ${k} has not one root`);
    for (const t of own) {
      let up = t;
      for (let steps = 0; up.head >= 0 && steps <= own.length; steps += 1) up = tokens[up.head]!;
      if (up.index !== s.root) wrong.push(`token ${t.index} does not hang under the root of sentence ${k}`);
    }
  });
  if ((sentences.at(-1)?.last ?? -1) !== tokens.length - 1) wrong.push('the last sentence does not end with the last token');
  return wrong;
};
