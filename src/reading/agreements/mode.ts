import type { Mode } from '../../core/act.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, subjectOf, verbGroup } from '../../language/tree.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const planning = set('plan intend agree promise pledge prepare schedule expect set due decide vow commit aim arrange announce undertake slate ready look hope instruct order');
const urging = set('urge call ask demand want request recommend propose suggest press appeal invite encourage seek need offer wish push plead must advise');
const pondering = set('threaten consider consider mull weigh debate contemplate warn study explore examine');
const denying = set('refuse decline fail deny rule forget postpone delay avoid');
const lowered = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

/** "No member has ever left", "neither State ratified", "nobody signed". */
const isOfNobody = (syntax: Syntax, verb: Token): boolean => {
  const subject = childBy(syntax, verb, 'nsubj');
  if (subject === undefined) return false;
  return ['no', 'neither', 'none', 'nobody', 'nothing'].includes(lowered(subject)) || children(syntax, subject).some((c) => ['det', 'cc', 'advmod'].includes(relation(c)) && ['no', 'neither', 'none'].includes(lowered(c)));
};

/** Mode of the verb's own group, before the verbs above it are looked at. */
const ownMode = (syntax: Syntax, verb: Token): Mode | 'infinitive' => {
  const group = verbGroup(syntax, verb);
  const kids = children(syntax, verb);
  const adverbs = kids.filter((k) => relation(k) === 'advmod').map(lowered);
  const isBeTo = kids.some((k) => ['aux', 'cop'].includes(relation(k)) && k.lemma === 'be') && kids.some((k) => k.xpos === 'TO');
  // "cannot enter into force before both have ratified" lies ahead.
  const isOnlyAfter = kids.some((k) => relation(k) === 'advcl' && ['before', 'until', 'unless'].includes(lowered(childBy(syntax, k, 'mark')))) && group.tense !== 'past';
  if (group.negated && isOnlyAfter && group.modal !== null) return 'planned';
  if (group.negated && group.modal !== 'may' && group.modal !== 'might') return 'denied';
  if (kids.some((k) => ['neither', 'nor'].includes(lowered(k)) && k.index < verb.index)) return 'denied';
  if (adverbs.includes('never') || adverbs.includes('hardly') || isOfNobody(syntax, verb)) return 'denied';
  if (group.modal === 'will' || group.modal === 'shall' || group.modal === 'must' || group.modal === 'would' || isBeTo) return group.modal === 'would' && group.perfect ? 'denied' : 'planned';
  if (group.modal === 'may' || group.modal === 'might' || group.modal === 'could' || group.modal === 'can') return 'possible';
  if (group.modal === 'should' || group.modal === 'ought') return 'called-for';
  // "proposed that the treaty be concluded".
  const isSubjunctive = kids.some((k) => relation(k) === 'aux' && k.xpos === 'VB' && k.lemma === 'be') && group.modal === null;
  if (group.infinitive || isSubjunctive) return 'infinitive';
  if (group.progressive || (verb.xpos === 'VBG' && group.tense === 'present')) return 'ongoing';
  return 'done';
};

/** "yet to ratify", "has to ratify", "be due to expire", "plans to sign", "called on Athens to ratify". */
const fromAbove = (syntax: Syntax, verb: Token): Mode | undefined => {
  const up = headOf(syntax, verb);
  if (up === undefined) return undefined;
  const rel = relation(verb);
  if (!['xcomp', 'ccomp', 'advcl', 'acl', 'csubj', 'conj', 'obj', 'obl', 'nmod'].includes(rel)) return undefined;
  if (up.lemma === 'have' && rel === 'xcomp') return children(syntax, up).some((c) => lowered(c) === 'yet') || children(syntax, verb).some((c) => lowered(c) === 'yet') ? 'denied' : 'planned';
  const above = up.upos === 'VERB' || up.upos === 'ADJ' || up.upos === 'NOUN' ? up.lemma.toLowerCase() : '';
  const group = up.upos === 'VERB' ? verbGroup(syntax, up) : undefined;
  if (up.lemma === 'look' && children(syntax, up).some((c) => lowered(c) === 'forward')) return 'planned';
  if (above === 'vote' && rel !== 'advcl') return modeOf(syntax, up);
  if (denying.has(above)) return 'denied';
  if (urging.has(above) && rel !== 'advcl') return 'called-for';
  if (pondering.has(above) && rel !== 'advcl') return group?.negated === true ? 'denied' : 'possible';
  if (planning.has(above) && rel !== 'advcl') return group?.negated === true ? 'denied' : group?.modal === 'may' || group?.modal === 'might' ? 'possible' : 'planned';
  if (/^(?:ready|willing|able|likely|due|set|prepared|scheduled|poised)$/.test(above)) return above === 'likely' || above === 'willing' || above === 'able' ? 'possible' : 'planned';
  if (/^(?:plan|intention|decision|promise|pledge|commitment|agreement|readiness|aim|goal|invitation)$/.test(above)) return 'planned';
  if (/^(?:call|demand|proposal|request|appeal|offer|wish|desire|need)$/.test(above)) return 'called-for';
  if (/^(?:threat|option|possibility|right|chance)$/.test(above)) return 'possible';
  return undefined;
};

const condition = (syntax: Syntax, verb: Token): Mode | undefined => {
  const mark = childBy(syntax, verb, 'mark');
  const when = children(syntax, verb).find((c) => relation(c) === 'advmod' && c.xpos === 'WRB');
  const word = lowered(mark ?? when);
  const group = verbGroup(syntax, verb);
  if (word === 'if' || word === 'unless' || word === 'whether') return 'possible';
  if ((word === 'once' || word === 'when' || word === 'until' || word === 'before' || word === 'after' || word === 'as') && group.tense === 'present') return 'planned';
  return undefined;
};

const complexMove = (syntax: Syntax, verb: Token): Mode | undefined => {
  const kids = children(syntax, verb).map(lowered);
  // "is expected to be signed", "was supposed to": the head is the adjective or participle above.
  return kids.includes('yet') && kids.includes('to') ? 'denied' : undefined;
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

/** How an act is claimed by the verb that states it. */
export const modeOf = (syntax: Syntax, verb: Token): Mode => {
  const own = ownMode(syntax, verb);
  if (own === 'denied' || isDisowned(syntax, verb)) return 'denied';
  const special = complexMove(syntax, verb) ?? condition(syntax, verb);
  if (special !== undefined) return special;
  const governor = headOf(syntax, verb);
  const isWished = relation(verb) === 'ccomp' && governor !== undefined && urging.has(governor.lemma) && ['VB', 'VBP'].includes(verb.xpos) && childBy(syntax, verb, 'aux') === undefined;
  const above = isWished || own === 'infinitive' || (verb.xpos === 'VBG' && !verbGroup(syntax, verb).progressive) || own === 'planned' || (relation(verb) === 'ccomp' && own === 'done' && ['VB', 'VBN'].includes(verb.xpos) && verbGroup(syntax, verb).tense === null) ? fromAbove(syntax, verb) : undefined;
  if (above !== undefined) return above;
  if (own === 'infinitive') {
    const up = headOf(syntax, verb);
    if (relation(verb) === 'conj' && up !== undefined && up.upos === 'VERB') return modeOf(syntax, up);
    if (up !== undefined && relation(verb) === 'xcomp' && up.upos === 'VERB') return modeOf(syntax, up);
    return 'planned';
  }
  // "urged both to show restraint and agree on a successor": the tree calls "agree" a present, the verb before it is none.
  const first = relation(verb) === 'conj' ? headOf(syntax, verb) : undefined;
  if (first?.upos === 'VERB' && first.xpos === 'VB' && ['VB', 'VBP'].includes(verb.xpos) && childBy(syntax, verb, 'nsubj', 'aux') === undefined) return modeOf(syntax, first);
  if (relation(verb) === 'conj' && verbGroup(syntax, verb).tense === null) {
    const up = headOf(syntax, verb);
    if (up !== undefined && up.upos === 'VERB' && subjectOf(syntax, verb)?.index === subjectOf(syntax, up)?.index && childBy(syntax, verb, 'aux') === undefined && verb.xpos === up.xpos) return modeOf(syntax, up);
  }
  return own;
};
