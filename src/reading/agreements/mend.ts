import { isPastOnly } from '../../language/strong-verbs.ts';
import { isClauseVerb } from '../speech/lexicon.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { mendComplete, mendForm, mendLast, mendTold } from './mend-clause.ts';
import { dependants, type Changes } from './mend-word.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

const dueVerbs: ReadonlySet<string> = new Set(['lapse', 'end', 'expire', 'sign', 'ratify', 'start', 'run', 'vote', 'resume', 'meet', 'exchange', 'review', 'take', 'begin', 'close', 'leave', 'visit', 'exit', 'finish', 'terminate']);

/** "is due to lapse", where the tree takes "due to" for a preposition and the verb for a noun. */
const mendDue = (syntax: Syntax, t: Token, changes: Changes): void => {
  const [to, verb] = [syntax.tokens[t.index + 1], syntax.tokens[t.index + 2]];
  if (lower(t) !== 'due' || lower(to) !== 'to' || verb === undefined || verb.sentence !== t.sentence || !dueVerbs.has(lower(verb)) || verb.upos === 'VERB') return;
  const kids = dependants(syntax, verb);
  if (!kids.some((k) => k.deprel === 'cop')) return;
  changes.set(t.index, { upos: 'ADJ', xpos: 'JJ', head: verb.head, deprel: verb.deprel });
  changes.set(to!.index, { upos: 'PART', xpos: 'TO', head: verb.index, deprel: 'mark' });
  changes.set(verb.index, { upos: 'VERB', xpos: 'VB', lemma: lower(verb), head: t.index, deprel: 'xcomp' });
  for (const k of kids) if (k.index < t.index || k.upos === 'PUNCT') changes.set(k.index, { head: t.index });
};

const phrasal: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ['off', new Set(['break', 'call', 'put', 'cut', 'write', 'kick', 'finish', 'stave'])],
  ['out', new Set(['rule', 'throw', 'strike', 'hammer', 'work', 'iron', 'thrash', 'carry', 'leave', 'wave'])],
  ['down', new Set(['strike', 'turn', 'vote', 'shoot', 'nail', 'lay', 'put', 'throw', 'tear'])],
  ['up', new Set(['tear', 'rip', 'draw', 'wrap', 'take', 'give', 'sign', 'stitch', 'patch', 'hold', 'shred', 'pick'])],
  ['over', new Set(['hand', 'roll', 'pass', 'give', 'turn'])],
  ['back', new Set(['take', 'push', 'put', 'hold', 'bring'])],
  ['through', new Set(['push', 'wave', 'vote', 'nod', 'rush', 'steer', 'pilot', 'force', 'ram'])],
  ['aside', new Set(['set', 'put', 'lay'])], ['away', new Set(['throw', 'sign'])], ['in', new Set(['hand', 'send'])],
]);

/** "has broken off the talks", where the tree takes the particle for a preposition of the object. */
const mendParticle = (syntax: Syntax, t: Token, changes: Changes): void => {
  const verb = syntax.tokens[t.index - 1];
  if (t.deprel !== 'case' || t.head <= t.index || verb?.upos !== 'VERB' || verb.sentence !== t.sentence || phrasal.get(lower(t))?.has(verb.lemma) !== true) return;
  const noun = syntax.tokens[t.head]!;
  if (noun.head !== verb.index || !/^(?:obl|nmod)/.test(noun.deprel)) return;
  changes.set(t.index, { xpos: 'RP', head: verb.index, deprel: 'compound:prt' });
  changes.set(noun.index, { deprel: 'obj' });
};

/** "could clinch a fisheries deal this month", where the tree takes "deal" behind its article for a verb. */
const mendDeal = (syntax: Syntax, t: Token, changes: Changes): void => {
  if (lower(t) !== 'deal' || t.upos !== 'VERB' || !['VB', 'VBP'].includes(t.xpos)) return;
  let first = t.index - 1;
  while (first > 0 && ['NOUN', 'ADJ', 'PROPN'].includes(syntax.tokens[first]!.upos) && t.index - first < 5) first -= 1;
  const det = syntax.tokens[first]!;
  if (det.upos !== 'DET' || first === t.index - 1 || det.sentence !== t.sentence) return;
  const over = syntax.tokens[t.head];
  changes.set(t.index, { upos: 'NOUN', xpos: 'NN', ...(over?.upos === 'VERB' ? { deprel: over.index < t.index ? 'obj' : 'nsubj' } : {}) });
  for (const k of dependants(syntax, t)) {
    if (k.index < t.index) changes.set(k.index, k.index === first ? { deprel: 'det' } : { deprel: 'compound' });
    else if (over?.upos === 'VERB' && (k.deprel === 'obl:unmarked' || k.deprel === 'obl')) changes.set(k.index, { head: over.index });
    else if (k.deprel === 'obl') changes.set(k.index, { deprel: 'nmod' });
  }
  const detHead = syntax.tokens[det.head];
  if (detHead !== undefined && detHead.index !== t.index) changes.set(det.index, { head: t.index, deprel: 'det' });
};

const units = /^(?:day|week|month|year|hour|decade)s?$/;

/** "gave its approval five days later", "gives notice ninety days before", where the tree takes the object for a part of the measure. */
const mendMeasure = (syntax: Syntax, t: Token, changes: Changes): void => {
  const [count, unit] = [syntax.tokens[t.index + 1], syntax.tokens[t.index + 2]];
  if (t.upos !== 'NOUN' || t.deprel !== 'compound' || unit === undefined || t.head !== unit.index || count?.upos !== 'NUM' || !units.test(lower(unit)) || unit.sentence !== t.sentence) return;
  const up = syntax.tokens[unit.head];
  const verb = up?.upos === 'ADV' ? syntax.tokens[up.head] : up;
  if (verb?.upos !== 'VERB' || verb.index > t.index) return;
  changes.set(t.index, { head: verb.index, deprel: 'obj' });
  if (up === verb) changes.set(unit.index, { deprel: 'obl:unmarked' });
  for (const k of dependants(syntax, unit)) if (k.index < t.index && /^(?:det|nmod:poss|amod|compound)$/.test(k.deprel)) changes.set(k.index, { head: t.index });
};

const texts: ReadonlySet<string> = new Set(['agreement', 'accord', 'pact', 'deal', 'treaty', 'truce', 'ceasefire', 'protocol', 'memorandum', 'convention', 'document', 'text', 'declaration', 'plan', 'arrangement', 'paper', 'statement', 'compact', 'letter']);

/** "a truce that both governments signed": a relative clause, where the tree sees one that tells what is claimed, or calls it by another name. */
const mendThat = (syntax: Syntax, t: Token, changes: Changes): void => {
  const verb = syntax.tokens[t.head];
  if (verb?.upos !== 'VERB' || !verb.deprel.startsWith('acl') || t.index > verb.index) return;
  if (lower(t) === 'that' && t.xpos === 'IN' && ['nsubj', 'obj'].includes(t.deprel)) changes.set(t.index, { upos: 'PRON', xpos: 'WDT' });
  if (['WDT', 'WP'].includes(t.xpos) && ['nsubj', 'obj'].includes(t.deprel)) changes.set(verb.index, { ...changes.get(verb.index), deprel: 'acl:relcl' });
  if (t.deprel !== 'mark' || lower(t) !== 'that' || !texts.has(syntax.tokens[verb.head]?.lemma ?? '')) return;
  const kids = dependants(syntax, verb);
  if (kids.some((k) => k.deprel === 'obj' || k.deprel === 'ccomp') || !kids.some((k) => k.deprel === 'nsubj' && k.index < verb.index)) return;
  changes.set(t.index, { upos: 'PRON', xpos: 'WDT', deprel: 'obj' });
  changes.set(verb.index, { ...changes.get(verb.index), deprel: 'acl:relcl' });
};

const participles: ReadonlyMap<string, string> = new Map([['laid', 'lay'], ['signed', 'sign'], ['sealed', 'seal'], ['ratified', 'ratify'], ['initialled', 'initial'], ['initialed', 'initial'], ['concluded', 'conclude'], ['denounced', 'denounce'], ['struck', 'strike'], ['tabled', 'table'], ['shelved', 'shelve'], ['suspended', 'suspend'], ['extended', 'extend'], ['renewed', 'renew'], ['approved', 'approve'], ['adopted', 'adopt'], ['rejected', 'reject'], ['terminated', 'terminate'], ['deposited', 'deposit'], ['exchanged', 'exchange'], ['negotiated', 'negotiate'], ['finalised', 'finalise'], ['finalized', 'finalize']]);

/** "It was laid before both houses", where the tagger takes the participle for an adjective. */
const mendParticiple = (syntax: Syntax, t: Token, changes: Changes): void => {
  const lemma = t.upos === 'ADJ' ? participles.get(lower(t)) : undefined;
  if (lemma === undefined) return;
  const kids = dependants(syntax, t);
  const cop = kids.find((k) => k.deprel === 'cop');
  if (cop === undefined) return;
  changes.set(t.index, { upos: 'VERB', xpos: 'VBN', lemma });
  changes.set(cop.index, { upos: 'AUX', deprel: 'aux:pass' });
  for (const k of kids) if (k.deprel === 'nsubj' || k.deprel === 'expl') changes.set(k.index, { deprel: 'nsubj:pass' });
};

/** "Neither went through parliament", where the tree takes the pronoun for an adverb. */
const mendNeither = (syntax: Syntax, t: Token, changes: Changes): void => {
  const verb = syntax.tokens[t.head];
  if (!/^(?:neither|both)$/.test(lower(t)) || !['advmod', 'cc', 'cc:preconj', 'det'].includes(t.deprel) || verb?.upos !== 'VERB' || t.index > verb.index || verb.index - t.index > 3) return;
  const kids = dependants(syntax, verb);
  if (kids.some((k) => k.deprel.startsWith('nsubj'))) return;
  changes.set(t.index, { upos: 'PRON', xpos: 'DT', deprel: kids.some((k) => k.deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj' });
};

/** "The protocol that lets them work there runs out", where the tree loses the verb of the whole sentence in the clause about its subject. */
const mendHeadless = (syntax: Syntax, t: Token, changes: Changes): void => {
  if (t.head >= 0 || !['NOUN', 'PROPN'].includes(t.upos)) return;
  const s = syntax.sentences[t.sentence]!;
  const relative = dependants(syntax, t).find((k) => k.deprel.startsWith('acl') && k.index > t.index);
  if (relative === undefined) return;
  const isFinite = (v: Token): boolean => v.upos === 'VERB' && v.index > relative.index && (['VBZ', 'VBP', 'VBD'].includes(v.xpos) || dependants(syntax, v).some((k) => k.deprel.startsWith('aux') && ['VBZ', 'VBP', 'VBD', 'MD'].includes(k.xpos)));
  const lost = syntax.tokens.slice(relative.index + 1, s.last + 1).find((v) => isFinite(v) && ['ccomp', 'advcl', 'parataxis', 'xcomp', 'dep'].includes(v.deprel) && !dependants(syntax, v).some((k) => k.index < v.index && (k.deprel.startsWith('nsubj') || k.deprel === 'mark' || k.deprel === 'expl' || k.xpos === 'TO')));
  if (lost === undefined || syntax.tokens.slice(relative.index, lost.index).some((k) => k.text === ',' || k.text === ';')) return;
  const isPassive = dependants(syntax, lost).some((k) => k.deprel === 'aux:pass');
  changes.set(lost.index, { ...changes.get(lost.index), head: -1, deprel: 'root' });
  changes.set(t.index, { ...changes.get(t.index), head: lost.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' });
};

/** "the arrangement for officials, which Paris suspended": of two subjects the pronoun in front is the object. */
const mendRelative = (syntax: Syntax, t: Token, changes: Changes): void => {
  if (!['WDT', 'WP'].includes(t.xpos) || t.deprel !== 'nsubj' || syntax.tokens[t.head]?.upos !== 'VERB') return;
  const verb = syntax.tokens[t.head]!;
  if (dependants(syntax, verb).some((k) => k.index > t.index && k.index < verb.index && k.deprel === 'nsubj')) changes.set(t.index, { deprel: 'obj' });
};

/** "Norway tore up the treaty", where the tagger takes a past tense that it has not met for an infinitive. */
const mendPast = (t: Token, changes: Changes): void => {
  if (t.upos === 'VERB' && (t.xpos === 'VB' || t.xpos === 'VBP') && isPastOnly(lower(t))) changes.set(t.index, { ...changes.get(t.index), xpos: 'VBD' });
};

/** "said on Monday evening that it was leaving": what was said hangs on the verb, and tells nothing of the evening. */
const mendSaid = (syntax: Syntax, t: Token, changes: Changes): void => {
  const noun = t.deprel === 'acl:relcl' || t.deprel === 'acl' ? syntax.tokens[t.head] : undefined;
  const verb = noun === undefined || !/^(?:obl|nmod)/.test(noun.deprel) ? undefined : syntax.tokens[noun.head];
  if (verb?.upos !== 'VERB' || verb.index > noun!.index || noun!.index > t.index || !isClauseVerb(verb.lemma)) return;
  const kids = dependants(syntax, t);
  const isThat = kids.some((k) => lower(k) === 'that' && k.deprel === 'mark') && kids.some((k) => k.deprel.startsWith('nsubj') && k.index < t.index);
  if (isThat && !dependants(syntax, verb).some((k) => k.deprel === 'ccomp')) changes.set(t.index, { ...changes.get(t.index), head: verb.index, deprel: 'ccomp' });
};

const known = new WeakMap<Syntax, Syntax>();

/** "the first customs pact sealed by the two blocs", where the tree takes the noun for a modifier of the participle behind it. */
const mendStruck = (syntax: Syntax, t: Token, changes: Changes): void => {
  const noun = syntax.tokens[t.index - 1];
  if (t.xpos !== 'VBN' || !['obj', 'nsubj', 'obl', 'nmod', 'nsubj:pass'].includes(t.deprel) || noun?.upos !== 'NOUN' || noun.head !== t.index || noun.deprel !== 'compound' || noun.sentence !== t.sentence) return;
  changes.set(noun.index, { head: t.head, deprel: t.deprel });
  changes.set(t.index, { head: noun.index, deprel: 'acl' });
  for (const k of dependants(syntax, t)) if (k.index < noun.index) changes.set(k.index, { head: noun.index });
};

/**
 * The trees with those mistakes put right that the words themselves give away and that hide an act: a parser of general English has met
 * few texts that lapse or are broken off.
 */
export const mended = (syntax: Syntax): Syntax => {
  const held = known.get(syntax);
  if (held !== undefined) return held;
  const changes: Changes = new Map();
  for (const t of syntax.tokens) {
    mendDue(syntax, t, changes);
    mendParticle(syntax, t, changes);
    mendDeal(syntax, t, changes);
    mendMeasure(syntax, t, changes);
    mendRelative(syntax, t, changes);
    mendThat(syntax, t, changes);
    mendHeadless(syntax, t, changes);
    mendParticiple(syntax, t, changes);
    mendTold(syntax, t, changes);
    mendLast(syntax, t, changes);
    mendForm(syntax, t, changes);
    mendComplete(syntax, t, changes);
    mendNeither(syntax, t, changes);
    mendPast(t, changes);
    mendSaid(syntax, t, changes);
    mendStruck(syntax, t, changes);
  }
  const roots = new Map([...changes].filter(([, c]) => c.head === -1).map(([i]) => [syntax.tokens[i]!.sentence, i]));
  const better = changes.size === 0 ? syntax : {
    ...syntax,
    tokens: syntax.tokens.map((t) => { const c = changes.get(t.index); return c === undefined ? t : { ...t, ...c }; }),
    sentences: syntax.sentences.map((s) => { const root = roots.get(s.index); return root === undefined ? s : { ...s, root }; }),
  };
  known.set(syntax, better);
  return better;
};
