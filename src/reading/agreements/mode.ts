import type { Mode } from '../../core/act.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, subjectOf, verbGroup } from '../../language/tree.ts';
import { governors, type Force } from './governors.ts';

const lowered = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

/** "No member has ever left", "neither State ratified", "nobody signed". */
const isOfNobody = (syntax: Syntax, verb: Token): boolean => {
  const subject = childBy(syntax, verb, 'nsubj');
  if (subject === undefined) return false;
  const none = ['no', 'neither', 'none', 'nobody', 'nothing', 'few'];
  return none.includes(lowered(subject)) || children(syntax, subject).some((c) => ['det', 'cc', 'advmod'].includes(relation(c)) && none.slice(0, 3).includes(lowered(c)));
};

/** "is no longer feasible". */
const isNoLonger = (syntax: Syntax, verb: Token): boolean => children(syntax, verb).some((c) => lowered(c) === 'longer' && (lowered(syntax.tokens[c.index - 1]) === 'no' || lowered(syntax.tokens[c.index - 1]) === 'any'));

const hardly: ReadonlySet<string> = new Set(['never', 'hardly', 'nowhere', 'neither', 'nor']);

/** "would run out if they did not", "would rejoin, provided that …": hangs on somebody's choice. */
const isConditioned = (syntax: Syntax, verb: Token): boolean => children(syntax, verb).some((k) => {
  if (relation(k) !== 'advcl' && relation(k) !== 'parataxis') return false;
  const first = children(syntax, k)[0];
  return ['if', 'provided', 'unless'].includes(lowered(childBy(syntax, k, 'mark'))) || (first !== undefined && relation(first) === 'aux' && /^(?:should|were)$/.test(lowered(first)) && childBy(syntax, k, 'nsubj') !== undefined && first.index < childBy(syntax, k, 'nsubj')!.index);
});

/** What a verb's own group says; `bare` for an infinitive or gerund, whose force is that of the word above. */
const ownMode = (syntax: Syntax, verb: Token): Mode | 'bare' => {
  const group = verbGroup(syntax, verb);
  const kids = children(syntax, verb);
  const auxiliaries = kids.filter((k) => ['aux', 'cop'].includes(relation(k)));
  const isBeTo = auxiliaries.some((k) => k.lemma === 'be') && kids.some((k) => k.xpos === 'TO') && relation(verb) !== 'xcomp' && auxiliaries.some((k) => /^(?:is|are|was|were|am|'s|’s)$/.test(lowered(k)));
  // "was to have been signed in May": it was not.
  if (isBeTo && auxiliaries.some((k) => /^(?:was|were)$/.test(lowered(k))) && auxiliaries.some((k) => k.lemma === 'have' && k.xpos === 'VB')) return 'denied';
  // "cannot enter into force before both have ratified" lies ahead.
  const isOnlyAfter = kids.some((k) => relation(k) === 'advcl' && (group.modal === 'would' || group.modal === 'will' ? ['before', 'until'] : ['before', 'until', 'unless']).includes(lowered(childBy(syntax, k, 'mark')))) && group.tense !== 'past';
  if (group.negated && isOnlyAfter && group.modal !== null) return 'planned';
  if (group.negated && group.modal !== 'may' && group.modal !== 'might') return 'denied';
  if (kids.some((k) => hardly.has(lowered(k)) && k.index < verb.index) || isOfNobody(syntax, verb) || isNoLonger(syntax, verb)) return 'denied';
  if (kids.some((k) => lowered(k) === 'yet') && (kids.some((k) => k.xpos === 'TO') || auxiliaries.some((k) => k.lemma === 'have' && k.xpos !== 'VBD')) && kids.some((k) => lowered(k) === 'to')) return 'denied';
  if (group.modal === 'would' && group.perfect) return 'denied';
  if ((group.modal === 'would' || group.modal === 'will') && (isConditioned(syntax, verb) || kids.some((k) => lowered(k) === 'either'))) return group.perfect ? 'denied' : 'possible';
  if (group.modal === 'will' || group.modal === 'shall' || group.modal === 'must' || group.modal === 'would' || isBeTo) return 'planned';
  if (group.modal === 'may' || group.modal === 'might' || group.modal === 'could' || group.modal === 'can') return group.perfect ? 'done' : 'possible';
  if (group.modal === 'should' || group.modal === 'ought') return 'called-for';
  // "proposed that the treaty be concluded".
  const isSubjunctive = kids.some((k) => relation(k) === 'aux' && k.xpos === 'VB' && k.lemma === 'be') && group.modal === null;
  if (group.infinitive || isSubjunctive) return 'bare';
  if (group.progressive) return 'ongoing';
  if (verb.xpos === 'VBG' && !auxiliaries.some((k) => k.lemma === 'have')) return 'bare';
  return 'done';
};

/** How a word that governs an act bends it; the word's own mode is asked for only where that matters. */
const bend = (force: Force, own: () => Mode): Mode => {
  if (force === 'as-is') return own();
  const mode = own();
  if (force === 'denied') return mode === 'denied' ? 'possible' : 'denied';
  if (mode === 'denied') return 'denied';
  if (force === 'planned') return mode === 'possible' || mode === 'called-for' ? mode : 'planned';
  return force;
};

const forceOf = (syntax: Syntax, up: Token, verb: Token): Force | undefined => {
  const kids = children(syntax, up).map(lowered);
  // "still needs to be approved by both houses": has it before it.
  if (up.lemma === 'need' && relation(verb) === 'xcomp' && verbGroup(syntax, verb).passive) return 'planned';
  if (up.lemma === 'look') return kids.includes('forward') ? 'planned' : undefined;
  if (up.lemma === 'have' && relation(verb) === 'xcomp') return kids.includes('yet') || children(syntax, verb).some((c) => lowered(c) === 'yet') ? 'denied' : 'planned';
  if (up.lemma === 'rule' || up.lemma === 'call') return kids.includes('out') || kids.includes('off') ? 'denied' : up.lemma === 'call' ? 'called-for' : undefined;
  if (up.lemma === 'put' || up.lemma === 'hold') return kids.includes('off') ? 'denied' : undefined;
  // "took three years to negotiate"
  if (up.lemma === 'take' && verbGroup(syntax, verb).infinitive && children(syntax, up).some((c) => ['obj', 'obl'].includes(relation(c)) && /^(?:year|month|week|day|decade|round|time)$/.test(c.lemma))) return 'as-is';
  // "is going to sign"
  if (up.lemma === 'go' && up.xpos === 'VBG' && relation(verb) === 'xcomp' && verbGroup(syntax, verb).infinitive && !kids.includes('on')) return 'planned';
  if (up.lemma === 'take' || up.lemma === 'go' || up.lemma === 'turn') return kids.includes('back') || kids.includes('down') ? 'denied' : undefined;
  return governorOf(up);
};

/** "open", "free" and "set" bend as adjectives only: "opened negotiations" says that they were. */
const governorOf = (t: Token): Force | undefined => (t.upos === 'VERB' && /^(?:open|free|bind|ready|mean|warn)$/.test(t.lemma) ? undefined : governors.get(t.lemma.toLowerCase()));

const isAdverbial = (syntax: Syntax, verb: Token): boolean => relation(verb) === 'advcl' && !children(syntax, verb).some((c) => c.xpos === 'TO');

/** Force of the governor of a bare verb: "plans to sign", "called on Athens to ratify", "a decision to leave", "is due to expire". */
const fromAbove = (syntax: Syntax, verb: Token, depth: number): Mode | undefined => {
  const up = headOf(syntax, verb);
  if (up === undefined || depth > 6) return undefined;
  const rel = relation(verb);
  if (!['xcomp', 'ccomp', 'advcl', 'acl', 'csubj', 'obj', 'obl', 'nmod', 'nsubj', 'parataxis', 'dep'].includes(rel)) return undefined;
  const mark = lowered(childBy(syntax, verb, 'mark') ?? childBy(syntax, verb, 'case'));
  if (mark === 'without') return 'denied';
  if (mark === 'after' || mark === 'since' || mark === 'by' || mark === 'despite' || (mark === 'on' && rel === 'advcl' && governors.get(up.lemma) === undefined)) return verb.xpos === 'VBG' ? 'done' : undefined;
  if (mark === 'before' || mark === 'pending' || mark === 'until') return 'planned';
  // "ruled out renegotiating", where the tree takes the object for an adverbial.
  const isNext = isAdverbial(syntax, verb) && verb.xpos === 'VBG' && mark === '' && verb.index - up.index <= 2;
  const force = !isNext && isAdverbial(syntax, verb) && !['from', 'of', 'against', 'for', 'about', 'to', 'on', 'with', 'in'].includes(mark) ? undefined : forceOf(syntax, up, verb);
  // "A ceremony to sign the pact was held on Monday."
  if (rel === 'acl' && /^(?:ceremony|session|meeting|summit)$/.test(up.lemma) && /^(?:hold|take|stage|go)$/.test(headOf(syntax, up)?.lemma ?? '')) return modeAt(syntax, headOf(syntax, up)!, depth + 1);
  if (force === undefined) return undefined;
  return bend(force, () => (up.upos === 'VERB' ? modeAt(syntax, up, depth + 1) : up.upos === 'NOUN' ? nounForce(syntax, up, depth + 1) : stateMode(syntax, up, depth + 1)));
};

/** "has no intention of leaving", "took back its decision", "there are no plans to": the noun that governs an act is itself denied or in doubt. */
const nounForce = (syntax: Syntax, noun: Token, depth: number): Mode => {
  if (children(syntax, noun).some((c) => ['no', 'neither'].includes(lowered(c)))) return 'denied';
  const up = headOf(syntax, noun);
  // "has not given up the idea of leaving" still has it.
  const isGivenUp = up !== undefined && (/^(?:abandon|drop|shelve)$/.test(up.lemma) || (up.lemma === 'give' && children(syntax, up).some((c) => lowered(c) === 'up')) || (up.lemma === 'rule' && children(syntax, up).some((c) => lowered(c) === 'out')));
  if (isGivenUp) return verbGroup(syntax, up).negated ? 'done' : 'denied';
  if (up === undefined || up.upos !== 'VERB' || depth > 6 || !['obj', 'nsubj', 'obl'].includes(relation(noun))) return 'done';
  if (relation(noun) !== 'nsubj' || verbGroup(syntax, up).passive) {
    const force = forceOf(syntax, up, noun) ?? 'as-is';
    if (force === 'denied') return modeAt(syntax, up, depth + 1) === 'denied' ? 'done' : 'denied';
    if (/^(?:take|withdraw|reverse|cancel|drop|abandon|revoke|shelve|scrap|reject|abandon|retract|rescind|undo)$/.test(up.lemma) && (up.lemma !== 'take' || children(syntax, up).some((c) => lowered(c) === 'back'))) return 'denied';
  }
  return verbGroup(syntax, up).negated ? 'denied' : 'done';
};

/** Mode of an adjective or noun that is a predicate: "is not ready", "may be willing". */
const stateMode = (syntax: Syntax, head: Token, depth: number): Mode => {
  const own = ownMode(syntax, head);
  return own === 'bare' ? fromAbove(syntax, head, depth) ?? 'planned' : own === 'ongoing' ? 'done' : own;
};

/** "they would sign it as soon as the two sides finished the procedures": the past of a clause that waits for what is still to come. */
const isBackshifted = (syntax: Syntax, verb: Token, word: string): boolean => {
  if (relation(verb) !== 'advcl' || !['once', 'when', 'until', 'till', 'as'].includes(word)) return false;
  const over = headOf(syntax, verb);
  const isSoon = over !== undefined && /^(?:soon|long)$/.test(over.lemma);
  const up = isSoon ? headOf(syntax, over) : over;
  if (up === undefined || (word === 'as' && !isSoon)) return false;
  const ahead = verbGroup(syntax, up);
  return ahead.tense === 'future' || (ahead.modal === 'would' && !ahead.perfect);
};

const condition = (syntax: Syntax, verb: Token): Mode | undefined => {
  const kids = children(syntax, verb);
  const mark = childBy(syntax, verb, 'mark');
  const when = kids.find((c) => relation(c) === 'advmod' && (c.xpos === 'WRB' || c.upos === 'SCONJ'));
  const word = lowered(mark ?? when);
  const group = verbGroup(syntax, verb);
  if (word === 'if' || word === 'unless' || word === 'whether') return 'possible';
  // "Should he return it", "Were the Senate to approve": conditions without a conjunction.
  const first = kids[0];
  const subject = childBy(syntax, verb, 'nsubj');
  if (first !== undefined && subject !== undefined && relation(first) === 'aux' && first.index < subject.index && /^(?:should|were|had)$/.test(lowered(first)) && ['advcl', 'ccomp', 'parataxis'].includes(relation(verb))) return 'possible';
  const isFuture = group.tense === 'present' || (group.tense === null && group.perfect);
  if (['once', 'when', 'until', 'before', 'after', 'as', 'till', 'whenever'].includes(word) && isFuture) return 'planned';
  if (isBackshifted(syntax, verb, word)) return 'planned';
  if ((word === 'until' || word === 'before') && relation(verb) === 'advcl') {
    // "only a proposal until Belgrade had given its word": what has not happened yet.
    const up = headOf(syntax, verb);
    if (word === 'until' && up !== undefined && group.perfect && !verbGroup(syntax, up).negated) return 'planned';
  }
  return undefined;
};

const reports = /^(?:report|claim|rumou?r|assertion|suggestion|allegation|speculation|statement)$/;

/** "denied that it had been signed"; "reports that it was in force were denied". */
const isDisowned = (syntax: Syntax, verb: Token): boolean => {
  const up = headOf(syntax, verb);
  if (up === undefined) return false;
  const isDenial = (t: Token | undefined): boolean => t !== undefined && /^(?:deny|refute|dispute)$/.test(t.lemma) && !verbGroup(syntax, t).negated;
  if (relation(verb) === 'ccomp' && isDenial(up)) return true;
  return ['acl', 'ccomp'].includes(relation(verb)) && reports.test(up.lemma) && ['nsubj', 'obj'].includes(relation(up)) && isDenial(headOf(syntax, up));
};

/** A full clause under a verb of wishing, doubting or asking takes its force: "hopes that it will ratify", "proposed that it be signed". */
const overClause = (syntax: Syntax, verb: Token, own: Mode | 'bare'): Mode | undefined => {
  const up = headOf(syntax, verb);
  if (up === undefined || relation(verb) !== 'ccomp' || up.upos !== 'VERB') return undefined;
  const force = governors.get(up.lemma);
  const isOpen = own === 'bare' || own === 'planned' || own === 'possible' || ['VB', 'VBP'].includes(verb.xpos) && childBy(syntax, verb, 'aux') === undefined;
  if (force === 'called-for' && isOpen) return bend('called-for', () => modeAt(syntax, up, 1));
  if (/^(?:hope|wish)$/.test(up.lemma) && isOpen) return 'called-for';
  if (/^(?:doubt)$/.test(up.lemma)) return 'possible';
  return undefined;
};

/** "flew home without having signed anything". */
const isLeftUndone = (syntax: Syntax, verb: Token): boolean =>
  relation(verb) === 'advcl' && lowered(childBy(syntax, verb, 'mark') ?? childBy(syntax, verb, 'case')) === 'without';

const modeAt = (syntax: Syntax, verb: Token, depth: number): Mode => {
  const own = ownMode(syntax, verb);
  if (own === 'denied' || isDisowned(syntax, verb) || isLeftUndone(syntax, verb)) return 'denied';
  const special = condition(syntax, verb) ?? overClause(syntax, verb, own);
  if (special !== undefined) return special;
  if (own !== 'bare') return shared(syntax, verb, own, depth);
  const over = fromAbove(syntax, verb, depth);
  const above = over === 'planned' && isConditioned(syntax, verb) ? 'possible' : over;
  if (above !== undefined) return above;
  const up = headOf(syntax, verb);
  if (up === undefined) return verb.xpos === 'VBG' ? 'ongoing' : 'planned';
  if (relation(verb) === 'conj' && up.upos === 'VERB' && depth < 8) return modeAt(syntax, up, depth + 1);
  if (relation(verb) === 'xcomp' && up.upos === 'VERB' && depth < 8) {
    const mode = modeAt(syntax, up, depth + 1);
    return verb.xpos === 'VBG' || mode !== 'done' ? mode : 'planned';
  }
  // A gerund that tells how something is done, or after what, has happened with it; one that is the subject is spoken of in general.
  if (verb.xpos === 'VBG') return relation(verb) === 'advcl' || relation(verb) === 'acl' ? (up.upos === 'VERB' && depth < 8 ? modeAt(syntax, up, depth + 1) : 'ongoing') : relation(verb) === 'amod' ? 'ongoing' : 'planned';
  return 'planned';
};

/** "urged both to show restraint and agree on a successor": the tree calls "agree" a present, the verb before it is none. */
const shared = (syntax: Syntax, verb: Token, own: Mode, depth: number): Mode => {
  const up = relation(verb) === 'conj' ? headOf(syntax, verb) : undefined;
  if (up === undefined || up.upos !== 'VERB' || depth > 8) return own;
  if (up.xpos === 'VB' && ['VB', 'VBP'].includes(verb.xpos) && childBy(syntax, verb, 'nsubj', 'aux') === undefined) return modeAt(syntax, up, depth + 1);
  const isShared = verbGroup(syntax, verb).tense === null || (verb.xpos === 'VBN' && childBy(syntax, verb, 'aux') === undefined);
  if (isShared && subjectOf(syntax, verb)?.index === subjectOf(syntax, up)?.index && childBy(syntax, verb, 'aux') === undefined && verb.xpos === up.xpos) return modeAt(syntax, up, depth + 1);
  return own;
};

/** How an act is claimed by the verb that states it: its own tense, modality and polarity, bent by every word above it. */
export const modeOf = (syntax: Syntax, verb: Token): Mode => modeAt(syntax, verb, 0);

/** The same for an act told by a noun: by what stands with it, then by the word that governs it. */
export const nounModeOf = (syntax: Syntax, noun: Token): Mode => {
  const modifiers = children(syntax, noun).map(lowered);
  if (modifiers.some((m) => /^(?:planned|upcoming|expected|scheduled|forthcoming|eventual|future|pending|imminent|proposed)$/.test(m)) && !modifiers.includes('proposed')) return 'planned';
  // "the fastest possible ratification" is wished for.
  const isBestPossible = children(syntax, noun).some((c) => lowered(c) === 'possible' && syntax.tokens[c.index - 1]?.xpos === 'JJS');
  if (!isBestPossible && modifiers.some((m) => /^(?:possible|potential|threatened)$/.test(m))) return 'possible';
  if (modifiers.includes('no') || modifiers.includes('any')) return 'denied';
  const cased = lowered(childBy(syntax, noun, 'case'));
  let up = headOf(syntax, noun);
  if (up?.upos === 'NOUN' || up?.upos === 'ADJ') {
    const force = governors.get(up.lemma.toLowerCase());
    if (force !== undefined && force !== 'as-is') return bend(force, () => (up!.upos === 'NOUN' ? nounForce(syntax, up!, 1) : stateMode(syntax, up!, 1)));
  }
  for (let guard = 0; up !== undefined && up.upos !== 'VERB' && guard < 5; guard += 1) up = headOf(syntax, up);
  if (up === undefined) return cased === 'before' || cased === 'pending' || cased === 'until' ? 'planned' : 'done';
  const own = (): Mode => modeAt(syntax, up, 1);
  if (cased === 'for' && up.lemma === 'vote') return own();
  if (cased === 'for' && /^(?:call|push|press|hope|wait|ask|lobby|argue|plead|vote|campaign)$/.test(up.lemma)) return up.lemma === 'wait' ? 'planned' : bend('called-for', own);
  if (['pending', 'until', 'before'].includes(cased)) return 'planned';
  const kids = children(syntax, up).map(lowered);
  if ((up.lemma === 'break' || up.lemma === 'call' || up.lemma === 'put') && kids.includes('off')) return 'denied';
  if (relation(noun) === 'obj' || verbGroup(syntax, up).passive || relation(noun) === 'obl') {
    if (/^(?:announcement|decision|move|step|declaration)$/.test(noun.lemma) && /^(?:reject|oppose|resist|dispute|condemn|deplore|protest|criticise|criticize|regret|denounce)$/.test(up.lemma)) return 'done';
    const force = kids.includes('out') && up.lemma === 'rule' ? 'denied' : governingNouns.get(up.lemma) ?? governorOf(up);
    if (force !== undefined) return bend(force, own);
  }
  const mode = own();
  return mode === 'ongoing' && ['prepare', 'plan'].includes(up.lemma) ? 'planned' : mode;
};

/** Verbs whose object is an act and that bend it otherwise than they bend a verb below them. */
const governingNouns: ReadonlyMap<string, Force> = new Map<string, Force>([
  ...'await require need expect foresee schedule fix set plan prepare follow precede'.split(' ').map((w): [string, Force] => [w, 'planned']),
  ...'announce agree confirm declare complete welcome hail mark celebrate regret order decree make give win get hold carry effect approve adopt sign decide condemn criticise criticize deplore notify'.split(' ').map((w): [string, Force] => [w, 'as-is']),
  ...'refuse withhold deny oppose object reject cancel postpone delay stall block prevent avert avoid exclude resist'.split(' ').map((w): [string, Force] => [w, 'denied']),
  ...'urge demand propose seek request recommend want favour favor support advocate'.split(' ').map((w): [string, Force] => [w, 'called-for']),
  ...'threaten consider mull weigh discuss contemplate debate study explore fear risk'.split(' ').map((w): [string, Force] => [w, 'possible']),
]);
