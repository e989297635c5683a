import type { Syntax, Token } from '../../language/syntax.ts';
import { children, headOf, relation, verbGroup } from '../../language/tree.ts';

/** Where the clause of a time expression looks. */
export type Look = 'past' | 'future' | 'unknown';

const plans: ReadonlySet<string> = new Set(['expect', 'plan', 'schedule', 'due', 'set', 'intend', 'hope', 'aim', 'prepare', 'slate', 'want', 'agree', 'promise', 'pledge', 'vow', 'arrange', 'ready', 'poise', 'intend', 'urge', 'call', 'ask', 'propose']);
const deadlines: ReadonlySet<string> = new Set(['by', 'until', 'till', 'before', 'through', 'from']);

/** "fixed for 17 January", "extended to Nov. 16", "set Nov. 10 as the deadline": heads that look ahead whatever their tense. */
const ahead: ReadonlySet<string> = new Set(['fix', 'set', 'schedule', 'plan', 'foresee', 'slate', 'book', 'call', 'announce', 'extend', 'postpone', 'delay', 'move', 'reschedule', 'payable', 'effective', 'due', 'name', 'valid', 'adjourn']);

const verbAbove = (syntax: Syntax, token: Token): Token | undefined => {
  let t: Token | undefined = token;
  for (let guard = 0; t !== undefined && guard < 30; guard += 1) {
    if (t.upos === 'VERB' || (t.upos === 'AUX' && relation(t) !== 'aux' && relation(t) !== 'cop')) return t;
    if (t.index !== token.index && children(syntax, t).some((c) => relation(c) === 'cop')) return t;
    t = headOf(syntax, t);
  }
  return undefined;
};

const ofVerb = (syntax: Syntax, verb: Token): Look => {
  const group = verbGroup(syntax, verb);
  if (group.tense === 'future' || group.modal === 'would' || group.modal === 'should' || group.modal === 'may' || group.modal === 'might' || group.modal === 'must' || group.modal === 'could' || group.modal === 'can') return group.perfect ? 'past' : 'future';
  if (group.infinitive) {
    const above = headOf(syntax, verb);
    // "is to sign on Friday", "planned to sign": forward; "managed to sign": as the verb above.
    if (above === undefined || relation(verb) === 'root' || relation(verb) === 'ccomp' || relation(verb) === 'acl' || relation(verb) === 'advcl') return 'future';
    return plans.has(above.lemma) || verbGroup(syntax, above).tense !== 'past' ? 'future' : 'past';
  }
  if (plans.has(verb.lemma) && group.passive) return 'future';
  if (group.tense === 'past' || group.perfect || verb.xpos === 'VBN' || verb.xpos === 'VBD') return 'past';
  if (group.progressive && group.tense === 'present') return 'future';
  if (verb.xpos === 'VBG') {
    const above = headOf(syntax, verb);
    return above !== undefined && (above.upos === 'VERB' || above.upos === 'AUX') ? ofVerb(syntax, above) : 'unknown';
  }
  return 'unknown';
};

/** Reads tense, aspect and modality of the verb that governs a time expression; nouns between them ("a visit on Friday") are looked through. */
export const lookOf = (syntax: Syntax, first: number, last: number): Look => {
  const inside = syntax.tokens.slice(first, last + 1);
  const head = inside.find((t) => t.head < first || t.head > last) ?? inside[0];
  if (head === undefined) return 'unknown';
  const before = syntax.tokens[first - 1]?.text.toLowerCase() ?? '';
  const noun = headOf(syntax, head);
  // "the meeting scheduled for Friday", "by Friday" in a clause that is not past.
  const verb = verbAbove(syntax, head);
  const look = verb === undefined ? 'unknown' : ofVerb(syntax, verb);
  if (verb !== undefined && ahead.has(verb.lemma) && ['for', 'to', 'until', 'till', 'through'].includes(before) && !(verb.lemma === 'call' && before !== 'for')) return 'future';
  const two = syntax.tokens[first - 1]?.lemma ?? '';
  if (ahead.has(two) && two !== 'announce' && two !== 'call' && two !== 'name') return 'future';
  if (look === 'past' && (before === 'until' || before === 'through')) return 'unknown';
  if (look === 'unknown' && deadlines.has(before) && before !== 'from') return 'future';
  if (noun !== undefined && noun.upos === 'NOUN' && children(syntax, noun).some((c) => /^(?:upcoming|coming|planned|scheduled|forthcoming|expected)$/.test(c.text.toLowerCase()))) return 'future';
  return look;
};
