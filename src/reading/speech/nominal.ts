import type { AttributionClass } from '../../core/claim.ts';
import type { Span } from '../../core/span.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, children, clauseOf, headOf, relation, subjectOf, subtree } from '../../language/tree.ts';
import type { Reading } from '../reading.ts';
import { phraseSpan, phraseWith, trimEdge } from './governed.ts';
import { adjectiveFrames, agents, evidentialAdverbs, lightVerbs, nounFrames, type Frames } from './lexicon.ts';
import { sourceSpan } from './source.ts';
import { isDocument, isSpeaker } from './speakers.ts';

/** A cue that is no verb: a noun, an adjective or an adverb, with whose it is and what it is about. */
export interface WordCue { readonly class: AttributionClass; readonly source: Span | null; readonly cue: Span; readonly clause: Span; readonly content: readonly Span[]; readonly by: string }

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

const spanOf = (syntax: Syntax, head: Token): Span | undefined => {
  const all = subtree(syntax, head);
  return trimEdge(syntax, all[0]!.index, all[all.length - 1]!.index);
};

/** What a noun or adjective takes behind it: a clause with "that", an infinitive, a phrase with one of its prepositions. */
const complementOf = (syntax: Syntax, word: Token, frames: Frames): Span | undefined => {
  const kids = children(syntax, word).filter((c) => c.index > word.index);
  const clause = frames.has.has('c') ? kids.find((c) => ['acl', 'ccomp'].includes(relation(c)) && lower(childBy(syntax, c, 'mark')) === 'that') ?? kids.find((c) => relation(c) === 'ccomp') : undefined;
  if (clause !== undefined) return spanOf(syntax, clause);
  const infinitive = frames.has.has('x') ? kids.find((c) => ['acl', 'xcomp', 'advcl'].includes(relation(c)) && children(syntax, c).some((m) => m.xpos === 'TO')) : undefined;
  if (infinitive !== undefined) return spanOf(syntax, infinitive);
  const phrase = phraseWith(syntax, word, frames);
  return phrase === undefined ? strayed(syntax, word, frames) : phraseSpan(syntax, phrase);
};

/** "his claim that people would …", "its claims about the test": the words stand right behind the noun, though the tree hangs them elsewhere. */
const strayed = (syntax: Syntax, word: Token, frames: Frames): Span | undefined => {
  const lead = syntax.tokens[word.index + 1];
  const head = lead === undefined || lead.sentence !== word.sentence ? undefined : headOf(syntax, lead);
  if (lead === undefined || head === undefined || head.index <= lead.index) return undefined;
  const isClause = lower(lead) === 'that' && relation(lead) === 'mark' && frames.has.has('c');
  const isPhrase = relation(lead) === 'case' && frames.has.has(lower(lead)) && lower(lead) !== 'of';
  return isClause || isPhrase ? trimEdge(syntax, lead.index + 1, subtree(syntax, head).at(-1)!.index) : undefined;
};

/** Whose claim it is: "his claim", "Iran's warning", "a demand by the rebels"; or the subject of a verb that adds nothing to it: "voiced doubts". */
const ownerOf = (reading: Reading, noun: Token): { readonly token: Token; readonly light: Token | null } | undefined => {
  const { syntax } = reading;
  const owner = childBy(syntax, noun, 'nmod:poss') ?? children(syntax, noun).find((c) => relation(c) === 'nmod' && ['by', 'from'].includes(lower(childBy(syntax, c, 'case'))) && isSpeaker(reading, c));
  if (owner !== undefined) return { token: owner, light: null };
  // "the intention of the allies to open talks"
  const holder = children(syntax, noun).find((c) => relation(c) === 'nmod' && lower(childBy(syntax, c, 'case')) === 'of' && isSpeaker(reading, c));
  if (holder !== undefined && children(syntax, noun).some((c) => c.index > holder.index && relation(c) === 'acl' && (children(syntax, c).some((m) => m.xpos === 'TO') || lower(childBy(syntax, c, 'mark')) === 'that'))) return { token: holder, light: null };
  const verb = headOf(syntax, noun);
  if (verb === undefined || relation(noun) !== 'obj' || !lightVerbs.has(verb.lemma)) return undefined;
  const subject = subjectOf(syntax, verb);
  return subject === undefined ? undefined : { token: subject, light: verb };
};

/** "made the offer last month: the caps would be kept" */
const behindColon = (syntax: Syntax, noun: Token): Span | undefined => {
  const sentence = syntax.sentences[noun.sentence]!;
  const colon = syntax.tokens.slice(noun.index + 1, noun.index + 7).find((t) => t.sentence === noun.sentence && t.text === ':');
  const isPlain = colon !== undefined && !syntax.tokens.slice(noun.index + 1, colon.index).some((t) => t.upos === 'VERB');
  return isPlain && sentence.last - colon.index > 4 ? trimEdge(syntax, colon.index + 1, sentence.last) : undefined;
};

/** Sayings whose speakers need not be named. */
const ownerless: ReadonlySet<string> = new Set('claim allegation accusation criticism call demand fear concern complaint rumour rumor suspicion speculation warning praise support opposition question doubt plea request'.split(' '));

const nounCue = (reading: Reading, noun: Token): WordCue | undefined => {
  const frames = nounFrames.get(noun.lemma);
  const owner = frames === undefined ? undefined : ownerOf(reading, noun);
  if (frames !== undefined && owner === undefined && ownerless.has(noun.lemma)) {
    const about = complementOf(reading.syntax, noun, frames);
    return about === undefined ? undefined : { class: frames.class, source: null, cue: { start: noun.start, end: noun.end }, clause: { start: noun.start, end: noun.end }, content: [about], by: 'speech/ownerless' };
  }
  if (frames === undefined || owner === undefined || !(isSpeaker(reading, owner.token) || isDocument(owner.token))) return undefined;
  const content = complementOf(reading.syntax, noun, frames) ?? behindColon(reading.syntax, noun);
  if (content === undefined) return undefined;
  const source = sourceSpan(reading.syntax, owner.token);
  const cue = { start: Math.min(owner.light?.start ?? noun.start, noun.start), end: noun.end };
  return { class: frames.class, source, cue, clause: { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) }, content: [content], by: 'speech/noun' };
};

/** "a staunch opponent of the pact": who is one thinks so; the name of whoever is said to be one where the noun is a predicate. */
const agentCue = (reading: Reading, noun: Token): WordCue | undefined => {
  const { syntax } = reading;
  if (!agents.has(noun.lemma)) return undefined;
  const about = children(syntax, noun).find((c) => relation(c) === 'nmod' && c.index > noun.index && ['of', 'for'].includes(lower(childBy(syntax, c, 'case'))));
  const subject = childBy(syntax, noun, 'nsubj');
  if (about === undefined || subject === undefined || childBy(syntax, noun, 'cop') === undefined || !isSpeaker(reading, subject)) return undefined;
  const content = phraseSpan(syntax, about);
  const source = sourceSpan(syntax, subject);
  return content === undefined ? undefined : { class: 'attitude', source, cue: { start: noun.start, end: noun.end }, clause: { start: source.start, end: noun.end }, content: [content], by: 'speech/agent' };
};

const adjectiveCue = (reading: Reading, word: Token): WordCue | undefined => {
  const { syntax } = reading;
  const frames = adjectiveFrames.get(word.lemma);
  const subject = frames === undefined ? undefined : childBy(syntax, word, 'nsubj', 'nsubj:pass') ?? subjectOf(syntax, word);
  if (frames === undefined || subject === undefined || !isSpeaker(reading, subject) || subject.index > word.index) return undefined;
  const content = complementOf(syntax, word, frames);
  if (content === undefined) return undefined;
  const source = sourceSpan(syntax, subject);
  return { class: 'attitude', source, cue: { start: word.start, end: word.end }, clause: { start: source.start, end: word.end }, content: [content], by: 'speech/adjective' };
};

/** "has reportedly been ill": nobody says who says so. */
const adverbCue = (reading: Reading, word: Token): WordCue | undefined => {
  if (!evidentialAdverbs.has(lower(word)) || word.upos !== 'ADV') return undefined;
  const { syntax } = reading;
  const all = subtree(syntax, clauseOf(syntax, word), (t) => t.index === word.index);
  const before = all.filter((t) => t.index < word.index);
  const after = all.filter((t) => t.index > word.index);
  const content = [before, after].flatMap((part) => {
    const span = part.length === 0 ? undefined : trimEdge(syntax, part[0]!.index, part[part.length - 1]!.index);
    return span === undefined ? [] : [span];
  });
  return content.length === 0 ? undefined : { class: 'speech', source: null, cue: { start: word.start, end: word.end }, clause: { start: word.start, end: word.end }, content, by: 'speech/adverb' };
};

/** Cues that are no verbs. */
export const wordCues = (reading: Reading): readonly WordCue[] =>
  reading.syntax.tokens.flatMap((t) => {
    const found = t.upos === 'NOUN' ? nounCue(reading, t) ?? agentCue(reading, t) : t.upos === 'ADJ' || t.xpos === 'VBN' ? adjectiveCue(reading, t) : t.upos === 'ADV' ? adverbCue(reading, t) : undefined;
    return found === undefined ? [] : [found];
  });
