import type { Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, subtree } from '../../language/tree.ts';
import { near } from '../near.ts';
import type { Reading } from '../reading.ts';
import { heads } from './lexicon.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const premodifiers: ReadonlySet<string> = new Set(['amod', 'compound', 'nummod', 'nmod', 'nmod:desc', 'flat', 'goeswith', 'dep', 'advmod', 'nmod:unmarked']);
/** Words in small letters that a title may have inside. */
export const small: ReadonlySet<string> = new Set(['of', 'on', 'and', 'the', 'for', 'in', 'to', 'against', 'concerning', 'a', 'an', 'by', 'with', '-', ',', 'between', 'non', 'their', 'its', 'beyond']);

/** What a convention is about, where its short title begins so: "Law of the Sea", "Rights of the Child", "Protection of the Ozone Layer". */
const subjects: ReadonlySet<string> = new Set(['law', 'laws', 'right', 'rights', 'status', 'protection', 'prevention', 'prohibition', 'conservation', 'use', 'uses', 'freedom', 'safety', 'regulation', 'suppression', 'abolition', 'elimination', 'recognition', 'exchange', 'transfer']);
/** A plural noun. */
export const isPlural = (t: Token): boolean => t.xpos === 'NNS' || t.xpos === 'NNPS';
/** Whether a word begins with a capital. */
export const isCapital = (t: Token | undefined): boolean => t !== undefined && /^\p{Lu}/u.test(t.text);

/** First token of the phrase: modifiers that touch one another to the left, up to an article, possessor or break. */
export const leftEdge = (reading: Reading, head: Token): number => {
  const { tokens } = reading.syntax;
  let first = head.index;
  for (let i = head.index - 1; i >= 0 && tokens[i]!.sentence === head.sentence; i -= 1) {
    const t = tokens[i]!;
    if (t.upos === 'DET' || t.upos === 'PRON' || t.xpos === 'POS' || /^['’]s?$/.test(t.text) || t.upos === 'VERB' && !/^(?:VB[NG]|NNPS?)$/.test(t.xpos) || t.upos === 'AUX' || t.upos === 'ADP' || relation(t) === 'case' || t.upos === 'ADV' && !/^(?:newly|long|once|recently|jointly|legally|non|so)$/.test(lower(t))) break;
    const isHyphen = t.text === '-' && t.end === tokens[i + 1]?.start;
    if (t.upos === 'PUNCT' && !isHyphen) break;
    if (t.upos === 'CCONJ' || t.upos === 'SCONJ') {
      // "defence and security agreement" is one phrase when both are modifiers of the head.
      const before = tokens[i - 1];
      if (before === undefined || !(before.upos === 'NOUN' || before.upos === 'ADJ') || isPlural(before)) break;
      const up = headOf(reading.syntax, before);
      if (up === undefined || up.index > head.index || up.index <= before.index) break;
    } else if (!isHyphen && !/^(?:non|so)$/i.test(t.text) && !['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X', 'VERB'].includes(t.upos)) break;
    if (relation(t) === 'root' || (t.upos === 'VERB' && !/^NNPS?$/.test(t.xpos) && !(isCapital(t) && isCapital(head) && isCapital(tokens[i + 1])) && !['amod', 'compound'].includes(relation(t)) && t.head !== head.index)) break;
    if (!premodifiers.has(t.deprel) && !premodifiers.has(relation(t)) && !isHyphen && t.upos !== 'CCONJ' && !isCapital(t) && t.head !== head.index) break;
    first = i;
  }
  while (first < head.index && (tokens[first]!.text === '-' || tokens[first]!.upos === 'CCONJ')) first += 1;
  // "the status of forces agreement"
  if (lower(tokens[first]) === 'forces' && lower(tokens[first - 1]) === 'of' && lower(tokens[first - 2]) === 'status') return first - 2;
  // "the Exchange of Naval Propulsion Information Agreement", "the Law of the Sea Convention": a title that begins before its preposition.
  const isOfThe = lower(tokens[first - 1]) === 'the' && lower(tokens[first - 2]) === 'of' && subjects.has(lower(tokens[first - 3]));
  const before = isOfThe ? first - 1 : first;
  const [of, lead] = [tokens[before - 1], tokens[before - 2]];
  const isLed = isCapital(head) && first < head.index && isCapital(tokens[first]) && of?.text === 'of' && lead !== undefined && isCapital(lead) && lead.upos !== 'VERB' && !heads.has(lower(lead));
  let from = before - 2;
  while (isLed && from > 0 && isCapital(tokens[from - 1]) && !/^the$/i.test(tokens[from - 1]!.text) && first - from < 6) from -= 1;
  const isTitle = isLed && /^the$/i.test(tokens[from - 1]?.text ?? '') && !reading.actors.some((a) => a.start <= tokens[from]!.start && lead.end <= a.end);
  return isTitle ? from : first;
};

/** Last token: a title goes on over capitals ("Treaty on the Basis of Mutual Relations"), "on …" belongs to a name in small letters. */
export const rightEdge = (reading: Reading, head: Token): number => {
  const { tokens } = reading.syntax;
  let last = head.index;
  const next = tokens[last + 1];
  if (isCapital(head) && /^(?:of|on|for|concerning|against|relating|regarding|governing|to|under)$/.test(lower(next))) {
    // "the Agreement under the Law of the Sea Convention": under another; "the Agreement under the Minsk process" is no such title.
    if (lower(next) === 'under' && !tokens.slice(last + 2, last + 10).some((t) => isCapital(t) && heads.has(lower(t)))) return rightOn(reading, head, last);
    for (let i = last + (lower(next) === 'under' ? 2 : 1); i < tokens.length && tokens[i]!.sentence === head.sentence; i += 1) {
      const t = tokens[i]!;
      const isDated = (x: Token | undefined): boolean => x !== undefined && near(reading.times, x).some((d) => d.start <= x.start && x.end <= d.end);
      // "…, Oslo, 18 September 1997": where and when it was done is no part of its title.
      if (isDated(t) || (tokens[i + 1]?.text === ',' && isDated(tokens[i + 2]))) break;
      // "Friendship, Good-neighbourliness and Cooperation"
      const isJoined = tokens[i - 1]!.text === '-' && tokens[i - 1]!.end === t.start && tokens[i - 2]!.end === tokens[i - 1]!.start;
      if (isCapital(t) || (isJoined && last === i - 2)) last = i;
      else if (last === head.index && i - last <= 2 && !small.has(lower(t))) return Math.max(last, titleOn(reading, head));
      else if (!small.has(lower(t)) || lower(t) === 'between' || (lower(t) === 'with' && i > head.index + 1)) break;
      else if (lower(t) === ',' && !(isCapital(tokens[i + 1]) && last > head.index + 1 && tokens.slice(i + 1, i + 6).some((x) => lower(x) === 'and') && !reading.actors.some((a) => a.kind !== 'state' && a.id !== null && a.start >= tokens[i + 1]!.start && a.start <= tokens[i + 1]!.end))) break;
      else if (lower(t) === 'in' && reading.actors.some((a) => a.form === 'metonym' && a.start >= t.end && a.start - t.end <= 5)) break;
    }
    return last;
  }
  if (head.lemma === 'memorandum' && lower(next) === 'of' && lower(tokens[last + 2]) === 'understanding') return rightOn(reading, head, last + 2);
  return rightOn(reading, head, last);
};

/** "the Agreement concerning security procedures for exchanging classified information": a title in small letters, as far as its phrase goes. */
const titleOn = (reading: Reading, head: Token): number => {
  const { tokens } = reading.syntax;
  if (!/^(?:on|concerning|regarding|relating|governing|for)$/.test(lower(tokens[head.index + 1]))) return head.index;
  const complement = children(reading.syntax, head).find((c) => c.index > head.index && ['nmod', 'acl', 'obl'].includes(relation(c)));
  const plain = titleByWords(reading, head);
  if (complement === undefined || complement.index - head.index > 6) return plain;
  let last = head.index;
  const under = new Set(subtree(reading.syntax, complement, (t) => ['appos', 'parataxis', 'advcl'].includes(relation(t)) || t.deprel === 'acl:relcl').map((t) => t.index));
  for (let i = head.index + 1; i < tokens.length && under.has(i) && tokens[i]!.upos !== 'PUNCT' && !near(reading.times, tokens[i]!).some((x) => x.start <= tokens[i]!.start && tokens[i]!.end <= x.end); i += 1) last = i;
  while (last > head.index && ['ADP', 'CCONJ', 'DET'].includes(tokens[last]!.upos)) last -= 1;
  return last - head.index > 14 ? head.index : Math.max(last, plain);
};

/** The same by the kinds of words alone, where the tree has torn the title apart. */
const titleByWords = (reading: Reading, head: Token): number => {
  const { tokens } = reading.syntax;
  let last = head.index;
  for (let i = head.index + 2; i < tokens.length && i - head.index <= 12 && tokens[i]!.sentence === head.sentence; i += 1) {
    const t = tokens[i]!;
    const isInner = ['ADJ', 'ADP', 'DET', 'CCONJ', 'SCONJ'].includes(t.upos) || (t.upos === 'VERB' && t.xpos === 'VBG');
    if (['NOUN', 'PROPN'].includes(t.upos) && !heads.has(lower(t)) && !reading.times.some((x) => x.start <= t.start && t.end <= x.end)) last = i;
    else if (!isInner || /^(?:that|which|as|because|while|by|with|after|before|from|until|under)$/.test(lower(t)) || (t.upos === 'DET' && lower(tokens[i - 1]) === 'and')) break;
  }
  return last;
};

const rightOn = (reading: Reading, head: Token, last: number): number => {
  const { tokens } = reading.syntax;
  if (lower(tokens[last + 1]) !== 'on' && !(head.lemma === 'agreement' && lower(tokens[last + 1]) === 'of')) return last;
  const complement = children(reading.syntax, head).find((c) => relation(c) === 'nmod' && c.index > last && ['on', 'of'].includes(lower(childBy(reading.syntax, c, 'case'))));
  if (complement === undefined || near(reading.times, complement).some((t) => t.start <= complement.start && complement.end <= t.end)) return last;
  let end = last;
  // "on the basis of mutual relations" is named whole.
  const of = children(reading.syntax, complement).find((c) => relation(c) === 'nmod' && c.index > complement.index && lower(childBy(reading.syntax, c, 'case')) === 'of');
  for (let i = last + 1; i <= (of ?? complement).index; i += 1) end = i;
  return end - last > 8 ? last : end;
};
