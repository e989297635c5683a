import type { Span } from '../../core/span.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, subtree, type VerbGroup } from '../../language/tree.ts';
import type { Frames } from './lexicon.ts';
import { particles } from './lexicon.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

/** The span of tokens from one to another, without marks of punctuation and "that" at its edges. */
export const trimEdge = (syntax: Syntax, first: number, last: number): Span | undefined => {
  let a = first;
  let b = last;
  const isEdge = (t: Token | undefined): boolean => t !== undefined && /^[,;:.\-–—]+$/.test(t.text);
  while (a <= b && (isEdge(syntax.tokens[a]) || lower(syntax.tokens[a]) === 'that')) a += 1;
  while (b >= a && isEdge(syntax.tokens[b])) b -= 1;
  return a <= b ? { start: syntax.tokens[a]!.start, end: syntax.tokens[b]!.end } : undefined;
};

const spanOf = (syntax: Syntax, tokens: readonly Token[]): Span | undefined =>
  tokens.length === 0 ? undefined : trimEdge(syntax, tokens[0]!.index, tokens[tokens.length - 1]!.index);

/** What a verb's complement says goes on in what hangs on the verb behind it: "praised him for his speech", "likened it to a ship". */
const andWhy = (syntax: Syntax, verb: Token, from: Token): Span | undefined => {
  const more = children(syntax, verb).filter((c) => c.index > from.index &&
    ((relation(c) === 'obl' && ['for', 'of', 'as', 'to', 'with', 'over', 'from', ...(verb.lemma === 'put' ? ['at'] : [])].includes(lower(childBy(syntax, c, 'case')))) || (relation(c) === 'advcl' && ['for', 'of', 'as', 'to'].includes(lower(childBy(syntax, c, 'mark')))) || relation(c) === 'xcomp' || (verb.lemma === 'call' && relation(c) === 'obj')));
  const all = [from, ...more].flatMap((t) => subtree(syntax, t)).filter((t) => t.index > verb.index).sort((a, b) => a.index - b.index);
  return spanOf(syntax, all);
};

/** The phrase that a verb or noun takes with one of its prepositions. */
export const phraseWith = (syntax: Syntax, word: Token, frames: Frames): Token | undefined =>
  children(syntax, word).find((c) => {
    // A day is no subject of talk: "spoke on Monday".
    if (c.index < word.index || /^(?:\d.*|[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(c.text)) return false;
    const rel = relation(c);
    if (rel === 'obl' || rel === 'nmod') return frames.has.has(lower(childBy(syntax, c, 'case'))) && !c.deprel.endsWith(':tmod');
    return (rel === 'advcl' || rel === 'acl') && frames.has.has(lower(childBy(syntax, c, 'mark')));
  });

/** The words of a phrase without its own preposition. */
export const phraseSpan = (syntax: Syntax, phrase: Token): Span | undefined => {
  const all = subtree(syntax, phrase);
  const lead = all[0]!.upos === 'ADP' || all[0]!.upos === 'SCONJ' ? 1 : 0;
  return spanOf(syntax, all.slice(lead));
};

/** "called out", "pointed to": false where a verb stands without the particle that makes it a cue by its object. */
const hasParticle = (syntax: Syntax, verb: Token): boolean => {
  const wanted = particles.get(verb.lemma);
  return wanted === undefined || wanted.has(lower(syntax.tokens[verb.index + 1]));
};

/** "called the charges unfounded", "called it “a first step”": a name is given, nobody is called. */
const isNaming = (syntax: Syntax, verb: Token, object: Token, second: Token | undefined): boolean =>
  verb.lemma === 'call' && (second !== undefined || lower(object) === 'it' || lower(object) === 'him' || lower(object) === 'her' || lower(object) === 'them' ||
    syntax.tokens.slice(object.index, object.index + 16).some((t) => t.sentence === verb.sentence && /^[“"‘]$|^''$/.test(t.text)) || subtree(syntax, object).some((t) => (t.upos === 'ADJ' && t.index > object.index && t.head === object.index)) ||
    syntax.tokens.slice(object.index + 1, object.index + 16).some((t) => t.sentence === verb.sentence && /^an?$/.test(lower(t)) && !/^(?:ADP|VERB|SCONJ|CCONJ)$/.test(syntax.tokens[t.index - 1]!.upos)));

/** "put the number of articles at 15" */
const isPutAt = (syntax: Syntax, verb: Token): boolean =>
  verb.lemma === 'put' && children(syntax, verb).some((c) => c.index > verb.index && relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'at' && /^\d|^(?:CD)$/.test(c.text + c.xpos));

/** "said as much", "said the same thing", "said no": words that stand for what was said. */
const standIn = /^(?:thing|much|so|yes|no|nothing|something|everything|word)$/;

const isOpen = (frames: Frames, verb: Token): boolean => frames.has.has('o') && verb.lemma !== 'say' && verb.lemma !== 'tell';

/** "condemned the launch as …": the noun right behind a finite verb of speech is its object, though the tree gives it to a verb further on. */
const strayedObject = (syntax: Syntax, verb: Token, frames: Frames): Span | undefined => {
  const next = syntax.tokens[verb.index + 1];
  if (frames.class !== 'speech' || !isOpen(frames, verb) || frames.has.has('q') || particles.has(verb.lemma) || !/^VB[DZP]$/.test(verb.xpos) || next === undefined || next.sentence !== verb.sentence || !/^(?:DET|PROPN|NOUN|ADJ|PRON)$/.test(next.upos)) return undefined;
  let last = next.index;
  while (syntax.tokens[last + 1]?.sentence === verb.sentence && !/^(?:PUNCT|SCONJ|VERB|AUX|CCONJ)$/.test(syntax.tokens[last + 1]!.upos)) last += 1;
  return trimEdge(syntax, next.index, last);
};

/** What was said where a verb takes no clause and stands by no quotation: an infinitive, an object, a phrase with its preposition, or the noun that a relative clause hangs on. */
export const governed = (syntax: Syntax, verb: Token, frames: Frames, group: VerbGroup): readonly Span[] => {
  const kids = children(syntax, verb);
  const asked = frames.has.has('t') && frames.has.has('x') ? kids.find((c) => relation(c) === 'obj' || relation(c) === 'iobj') : undefined;
  const hung = asked === undefined ? undefined : children(syntax, asked).find((c) => relation(c) === 'acl' && children(syntax, c).some((m) => m.xpos === 'TO'));
  const infinitive = hung ?? kids.find((c) => relation(c) === 'xcomp' && c.index > verb.index && (c.upos === 'VERB' || childBy(syntax, c, 'cop') !== undefined || childBy(syntax, c, 'mark') !== undefined)) ??
    // "vowed Tuesday to keep it open": behind a day the tree takes what is vowed for a purpose.
    (frames.has.has('x') && frames.class !== 'attitude' ? kids.find((c) => relation(c) === 'advcl' && c.index > verb.index && children(syntax, c).some((m) => m.xpos === 'TO') && !kids.some((o) => relation(o) === 'obj')) : undefined);
  const subject = kids.find((c) => c.deprel === 'nsubj:pass' || (group.passive && relation(c) === 'nsubj'));
  if (group.passive && subject !== undefined) {
    const isAgentless = !kids.some((c) => relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'by');
    // "was targeted" by nobody is no saying; "was accused of" and "is expected to" are.
    const isCharged = phraseWith(syntax, verb, { class: frames.class, has: new Set(['of']) }) !== undefined;
    if (isAgentless && infinitive === undefined && !(isCharged && frames.class === 'speech')) return [];
    if (!frames.has.has('o') && !(infinitive !== undefined && (frames.has.has('c') || frames.has.has('t')))) return [];
    const own = subtree(syntax, subject, (t) => t.index !== subject.index && relation(t) === 'acl' && t.index > verb.index).filter((t) => t.index < verb.index);
    const first = spanOf(syntax, own);
    const rest = infinitive ?? (isAgentless ? phraseWith(syntax, verb, { class: frames.class, has: new Set(['of', 'with', 'as', 'for']) }) : undefined);
    const second = rest === undefined ? undefined : spanOf(syntax, subtree(syntax, rest));
    return [first, second].filter((s): s is Span => s !== undefined);
  }
  const told = kids.find((c) => relation(c) === 'obj' || relation(c) === 'iobj');
  if (infinitive !== undefined && (frames.has.has('x') || (frames.has.has('o') && (told !== undefined || infinitive.xpos === 'VBG')))) {
    const from = told !== undefined && told.index < infinitive.index && (!frames.has.has('t') || frames.class === 'decree') ? subtree(syntax, told)[0]! : subtree(syntax, infinitive)[0]!;
    const span = trimEdge(syntax, Math.max(from.index, verb.index + 1), subtree(syntax, infinitive).at(-1)!.index);
    return span === undefined ? [] : [span];
  }
  const object = kids.find((c) => relation(c) === 'obj' && c.index > verb.index);
  if (object !== undefined && isOpen(frames, verb) && (hasParticle(syntax, verb) || isPutAt(syntax, verb) || isNaming(syntax, verb, object, infinitive))) {
    const span = andWhy(syntax, verb, object);
    return span === undefined ? [] : [span];
  }
  const stands = verb.lemma === 'say' ? kids.find((c) => c.index > verb.index && ['obj', 'ccomp', 'advmod'].includes(relation(c)) && standIn.test(lower(c))) : undefined;
  if (stands !== undefined) {
    const span = trimEdge(syntax, verb.index + 1, stands.index);
    return span === undefined ? [] : [span];
  }
  const phrase = phraseWith(syntax, verb, frames);
  if (phrase !== undefined && hasParticle(syntax, verb)) {
    const span = phraseSpan(syntax, phrase);
    return span === undefined ? [] : [span];
  }
  // "called on the Council to act", where the tree hangs the Council on the act
  const toAct = verb.lemma === 'call' && /^(?:on|upon|for)$/.test(lower(syntax.tokens[verb.index + 1])) ? kids.find((c) => relation(c) === 'advcl' && c.index > verb.index + 2 && children(syntax, c).some((m) => m.xpos === 'TO')) : undefined;
  if (toAct !== undefined) {
    const span = trimEdge(syntax, verb.index + 2, subtree(syntax, toAct).at(-1)!.index);
    return span === undefined ? [] : [span];
  }
  // "what he called a rant"
  const named = kids.find((c) => relation(c) === 'xcomp' && c.index > verb.index);
  if (named !== undefined && frames.has.has('o')) {
    const span = spanOf(syntax, subtree(syntax, named));
    return span === undefined ? [] : [span];
  }
  const stray = object === undefined ? strayedObject(syntax, verb, frames) : undefined;
  if (stray !== undefined) return [stray];
  const noun = headOf(syntax, verb);
  if (verb.deprel === 'acl:relcl' && noun !== undefined && object === undefined && isOpen(frames, verb) && childBy(syntax, verb, 'nsubj') !== undefined && relation(childBy(syntax, verb, 'nsubj')!) === 'nsubj' && lower(childBy(syntax, verb, 'nsubj')) !== 'who') {
    const span = spanOf(syntax, subtree(syntax, noun, (t) => t.index === verb.index || (t.index > noun.index && t.index > verb.index)));
    return span === undefined ? [] : [span];
  }
  return [];
};
