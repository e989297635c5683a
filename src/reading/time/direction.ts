import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, verbGroup, type VerbGroup } from '../../language/tree.ts';
import { aheadNouns, aheadWords, calledOff, papers, planVerbs, scheduled, soonVerbs } from './lexicon.ts';

/** Where the clause of a time expression looks. */
export type Look = 'past' | 'future' | 'unknown';

const deadlines: ReadonlySet<string> = new Set(['by', 'until', 'till', 'before', 'through']);
const whens: ReadonlySet<string> = new Set(['when', 'if', 'once', 'until', 'unless', 'before', 'after']);

const verbAbove = (syntax: Syntax, token: Token): Token | undefined => {
  let t: Token | undefined = token;
  for (let guard = 0; t !== undefined && guard < 30; guard += 1) {
    if (t.upos === 'VERB' || (t.upos === 'AUX' && relation(t) !== 'aux' && relation(t) !== 'cop')) return t;
    if (t.index !== token.index && childBy(syntax, t, 'cop') !== undefined) return t;
    t = headOf(syntax, t);
  }
  return undefined;
};

/** "is to sign", "plans to sign", "a deal to sign": forward, unless what it hangs on is past and plans nothing. */
const ofInfinitive = (syntax: Syntax, verb: Token, depth: number): Look => {
  const above = headOf(syntax, verb);
  if (above === undefined || relation(verb) === 'root' || relation(verb) === 'ccomp') return 'future';
  if (above.upos === 'VERB' && verbGroup(syntax, above).perfect && verbGroup(syntax, above).tense === 'past') return 'past';
  if (planVerbs.has(above.lemma) || aheadWords.has(above.lemma) || aheadNouns.has(above.lemma)) return isPluperfect(syntax, above) ? 'past' : 'future';
  // "the first countries to accede on Friday", "celebrations to mark the entry on Friday".
  if (relation(verb) === 'acl' && children(syntax, above).some((c) => c.xpos === 'JJ' && /^(?:first|second|third|last|latest|only)$/.test(c.text.toLowerCase()))) return 'past';
  const up = verbAbove(syntax, above);
  if (up === undefined || up.index === verb.index) return 'future';
  return depth < 6 && ofVerb(syntax, up, depth + 1) === 'past' ? (relation(verb) === 'xcomp' || relation(verb) === 'acl' ? 'past' : 'future') : 'future';
};

const isPluperfect = (syntax: Syntax, t: Token): boolean => children(syntax, t).some((c) => c.lemma === 'have' && c.xpos === 'VBD');

/** "reported losses for the third quarter": what is announced has been. */
const isToldOf = (syntax: Syntax, verb: Token): boolean => {
  const object = verb.lemma === 'announce' ? childBy(syntax, verb, 'obj') : undefined;
  return object !== undefined && !aheadNouns.has(object.lemma);
};

const isModalAhead = (g: VerbGroup): boolean => g.tense === 'future' || (g.modal !== null && /^(?:would|should|may|might|must|could|can)$/.test(g.modal));

const ofVerb = (syntax: Syntax, verb: Token, depth = 0): Look => {
  const group = verbGroup(syntax, verb);
  // "could not be located Wednesday" tells, "could sign on Friday" foretells.
  if (group.modal === 'could' && (group.negated || syntax.tokens[syntax.sentences[verb.sentence]!.first]!.lemma === 'neither')) return 'past';
  if (isModalAhead(group)) return group.perfect ? 'past' : 'future';
  if (group.infinitive) return ofInfinitive(syntax, verb, depth);
  if (planVerbs.has(verb.lemma) && group.passive) return isPluperfect(syntax, verb) ? 'past' : 'future';
  // "when the case is heard in May"
  if (group.passive && group.tense === 'present' && !group.perfect && relation(verb) === 'advcl' && children(syntax, verb).some((c) => whens.has(c.lemma))) return 'future';
  if (group.tense === 'past' || group.perfect || verb.xpos === 'VBN' || verb.xpos === 'VBD') return 'past';
  if (group.progressive && group.tense === 'present') return 'future';
  if (group.tense === 'present' && (soonVerbs.has(verb.lemma) || (verb.lemma === 'take' && childBy(syntax, verb, 'obj')?.lemma === 'effect') || (relation(verb) === 'advcl' && children(syntax, verb).some((c) => whens.has(c.lemma))))) return 'future';
  if (verb.xpos === 'VBG') {
    const above = headOf(syntax, verb);
    return depth < 6 && above !== undefined && (above.upos === 'VERB' || above.upos === 'AUX') ? ofVerb(syntax, above, depth + 1) : 'unknown';
  }
  return 'unknown';
};

/** "the Oct. 23 slaying" was, "the Jan. 14 deadline" and "Friday's summit" may be to come. */
const ofNoun = (syntax: Syntax, last: number): Look | undefined => {
  let i = last + 1;
  const first = syntax.tokens[i];
  if (first === undefined || first.sentence !== syntax.tokens[last]!.sentence) return undefined;
  const isPossessive = first.xpos === 'POS';
  if (isPossessive) i += 1;
  const from = i;
  while (i < from + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(syntax.tokens[i]?.upos ?? '')) i += 1;
  const noun = i > from ? syntax.tokens[i - 1] : undefined;
  if (noun === undefined || (noun.upos !== 'NOUN' && !isPossessive) || (!isPossessive && syntax.tokens[last]!.head !== noun.index)) return undefined;
  return aheadNouns.has(noun.lemma) || aheadNouns.has(syntax.tokens[i - 2]?.lemma ?? '') ? undefined : 'past';
};

/** True where a noun stands between the time and the verb: "heard of a cutback in September", "the March accession will": of the time, the verb says little. */
export const isOfNoun = (syntax: Syntax, first: number, last: number): boolean => {
  const inside = syntax.tokens.slice(first, last + 1);
  const head = inside.find((t) => t.head < first || t.head > last);
  const above = head === undefined ? undefined : headOf(syntax, head);
  return above !== undefined && (above.upos === 'NOUN' || above.upos === 'PROPN') && childBy(syntax, above, 'cop') === undefined;
};

/** Prepositions and participles right before it: "scheduled for Friday", "as soon as Tuesday", "ahead of the weekend", "since March". */
const ofWordsBefore = (syntax: Syntax, first: number): Look | undefined => {
  const word = (k: number): string => syntax.tokens[first - k]?.text.toLowerCase() ?? '';
  if (word(1) === 'since' || (word(1) === 'until' && word(2) === 'up')) return 'past';
  if (word(1) === 'as' && (word(2) === 'soon' || word(2) === 'early' || word(2) === 'late') && word(3) === 'as') return 'future';
  if (word(1) === 'of' && (word(2) === 'ahead' || word(2) === 'record')) return 'future';
  if (word(1) === 'record' && word(2) === 'of') return 'future';
  // "its notice of 23 August": a paper has the day on which it was written.
  if (word(1) === 'of' && papers.has(syntax.tokens[first - 2]?.lemma ?? '')) return 'past';
  return undefined;
};

/** Reads tense, aspect and modality of the verb that governs a time expression; nouns between them ("a visit on Friday") are looked through. */
export const lookOf = (syntax: Syntax, first: number, last: number): Look => {
  const inside = syntax.tokens.slice(first, last + 1);
  const head = inside.find((t) => t.head < first || t.head > last) ?? inside[0];
  if (head === undefined) return 'unknown';
  const said = ofWordsBefore(syntax, first) ?? ofNoun(syntax, last);
  if (said !== undefined) return said;
  const before = syntax.tokens[first - 1]?.text.toLowerCase() ?? '';
  const noun = headOf(syntax, head);
  if (noun !== undefined && noun.upos === 'NOUN' && children(syntax, noun).some((c) => /^(?:upcoming|coming|planned|scheduled|forthcoming|expected|slated|proposed|future)$/.test(c.text.toLowerCase()))) return 'future';
  const verb = verbAbove(syntax, head);
  // "the service planned for Saturday was cancelled"
  const over = verb !== undefined && relation(verb) === 'acl' ? verbAbove(syntax, headOf(syntax, verb) ?? verb) : verb;
  if (over !== undefined && calledOff.has(over.lemma) && over.index > last) return 'past';
  const look = verb === undefined ? 'unknown' : ofVerb(syntax, verb);
  if (verb !== undefined && scheduled.has(verb.lemma) && (verb.index < first || verb.xpos !== 'VBD') && !isPluperfect(syntax, verb)) return 'future';
  if (verb !== undefined && verb.index < first && aheadWords.has(verb.lemma) && ['for', 'to', 'until', 'till', 'through'].includes(before) && !(verb.lemma === 'call' && before !== 'for') && !isToldOf(syntax, verb)) return isPluperfect(syntax, verb) ? 'past' : 'future';
  const prior = syntax.tokens[first - 1];
  const two = prior?.lemma ?? '';
  if (prior !== undefined && prior.upos !== 'NOUN' && aheadWords.has(two) && two !== 'announce' && two !== 'call' && two !== 'name') return 'future';
  if (before === 'until' && verb !== undefined && verbGroup(syntax, verb).perfect && !isPluperfect(syntax, verb)) return 'future';
  // "by setting a Jan. 14 return date": the noun looks ahead whatever was said of it.
  const next = syntax.tokens[last + 1];
  if (next !== undefined && aheadNouns.has(next.lemma) && /^(?:deadline|date|target|expiry|expiration)$/.test(next.lemma)) return 'future';
  if (syntax.tokens[last + 2]?.lemma === 'date' && next?.upos === 'NOUN') return 'future';
  if (look === 'past' && (before === 'until' || before === 'through')) return 'unknown';
  return look === 'unknown' && deadlines.has(before) ? 'future' : look;
};

/** True where the clause looks back from the past: "had been destroyed in 1492". */
export const isBefore = (syntax: Syntax, first: number, last: number): boolean => {
  const inside = syntax.tokens.slice(first, last + 1);
  const head = inside.find((t) => t.head < first || t.head > last);
  const verb = head === undefined ? undefined : verbAbove(syntax, head);
  return verb !== undefined && isPluperfect(syntax, verb);
};

/** True where the date only tells which thing is meant: "the protocol, dated April 1922, was ..." */
export const isLabel = (syntax: Syntax, first: number, last: number): boolean => {
  const inside = syntax.tokens.slice(first, last + 1);
  const head = inside.find((t) => t.head < first || t.head > last);
  const verb = head === undefined ? undefined : headOf(syntax, head);
  return verb !== undefined && verb.xpos === 'VBN' && relation(verb) === 'acl';
};
