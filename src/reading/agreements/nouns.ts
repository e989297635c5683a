import type { ActType, Mode } from '../../core/act.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, children, headOf, isClauseHead, relation, subjectOf, subtree, verbGroup } from '../../language/tree.ts';
import { clauseTokens, evidenceOf, type Context } from './context.ts';
import { dateOf, dateUnder } from './dates.ts';
import { codeOf, codesUnder, doersOf } from './doers.ts';
import { draft, lower, settled, type Draft } from './draft.ts';
import { actNouns } from './lexicon.ts';
import { modeOf, nounModeOf } from './mode.ts';
import type { Cluster } from './clusters.ts';
import { clusterAt, topicAt } from './refer.ts';
import type { FoundFact } from '../reading.ts';
import { actRules, bodies } from './rules.ts';
import { isPassive } from './targets.ts';
import { near } from '../near.ts';

/** Verbs that say of an act that it was, is or should be done: "announced the extension", "completed its ratification", "the signing took place". */
const governing = /^(?:order|vote|announce|confirm|approve|postpone|delay|oppose|urge|demand|propose|reject|decree|declare|seek|request|complete|await|need|require|recommend|threaten|consider|notify|plan|schedule|prepare|expect|call|rule|refuse|block|adopt|give|lead|want|ask|link|advise|agree|amount|mean|constitute|speak|talk|rule|put|stall)$/;
const happening = /^(?:come|take|become|happen|occur|follow|come|complete|finish|conclude|schedule|plan|expect|set|fix|hold|announce|postpone|delay|foresee)$/;
const bareActs: ReadonlySet<ActType> = new Set<ActType>(['suspension', 'extension', 'renewal', 'denunciation', 'signature', 'ratification', 'termination', 'amendment', 'accession', 'rejection', 'exchange']);
const inward: ReadonlySet<string> = new Set(['of', 'from', 'on', 'to', 'over', 'about', 'for', 'in', 'towards']);

/** Who the noun says acts: its possessor, a demonym before it, "by …". */
export const ownersOf = (ctx: Context, noun: Token): readonly string[] => {
  const { syntax, actors } = ctx.reading;
  const poss = childBy(syntax, noun, 'nmod:poss');
  const by = subtree(syntax, noun, (t) => t.index !== noun.index && isClauseHead(syntax, t)).find((c) => relation(c) === 'nmod' && c.index > noun.index && lower(childBy(syntax, c, 'case')) === 'by');
  const agents = by === undefined ? [] : codesUnder(ctx, by);
  if (agents.length > 0) return agents;
  if (poss !== undefined && ctx.mentionAt.get(poss.index) === undefined) {
    const own = codesUnder(ctx, poss);
    if (own.length > 0 || !['its', 'his', 'her', 'their'].includes(lower(poss))) return own;
    // "Russia is starting procedures for its withdrawal": whoever the clause is about.
    const verb = verbOver(ctx, noun);
    const subject = verb === undefined ? undefined : subjectOf(syntax, verb);
    return subject === undefined || subject.index === noun.index ? [] : codesUnder(ctx, subject);
  }
  const held = children(syntax, noun).find((c) => relation(c) === 'nmod' && /^(?:instrument|note|ratification|letter|notification)$/.test(c.lemma));
  const holder = held === undefined ? undefined : childBy(syntax, held, 'nmod:poss');
  if (holder !== undefined && holder.upos !== 'PRON') return codesUnder(ctx, holder);
  const before = actors.find((a) => a.form === 'demonym' && a.end === noun.start - 1);
  const code = before === undefined ? null : codeOf(before);
  return code === null ? [] : [code];
};

const verbOver = (ctx: Context, noun: Token): Token | undefined => {
  let up = headOf(ctx.reading.syntax, noun);
  for (let guard = 0; up !== undefined && up.upos !== 'VERB' && guard < 5; guard += 1) up = headOf(ctx.reading.syntax, up);
  return up?.upos === 'VERB' ? up : undefined;
};

/** "is weighing accession to the treaty": a phrase right behind the noun that the tree gives to the verb. */
const strayOf = (ctx: Context, noun: Token): readonly Token[] => {
  const { syntax } = ctx.reading;
  const [next, up] = [syntax.tokens[noun.index + 1], headOf(syntax, noun)];
  const phrase = next === undefined || next.upos !== 'ADP' || next.sentence !== noun.sentence || up === undefined ? undefined : headOf(syntax, next);
  return phrase !== undefined && (phrase.head === up!.index || phrase.head === up!.head) && relation(phrase) === 'obl' && ctx.mentionAt.has(phrase.index) ? [phrase] : [];
};

/** The agreement that the noun is an act on: "the signing of the treaty", "its ratification", "talks on a pact", "treaty talks". */
const objectOf = (ctx: Context, noun: Token, act: ActType): { readonly cluster: ReturnType<typeof clusterAt>; readonly isBare: boolean } => {
  const { syntax } = ctx.reading;
  if (act === 'exchange') return { cluster: subtree(syntax, noun, (t) => t.index !== noun.index && isClauseHead(syntax, t)).map((t) => ctx.mentionAt.get(t.index)).filter((m) => m !== undefined).map((m) => ctx.clusterOf.get(m))[0] ?? topicAt(ctx, noun), isBare: true };
  for (const c of [...children(syntax, noun), ...strayOf(ctx, noun)]) {
    const isInward = ['nmod', 'obl'].includes(relation(c)) && inward.has(lower(childBy(syntax, c, 'case')));
    if (!isInward && !['nmod:poss', 'compound'].includes(c.deprel)) continue;
    const held = clusterAt(ctx, c);
    if (held !== undefined && !(act === 'negotiation' && isInward && lower(childBy(syntax, c, 'case')) === 'to')) return { cluster: held, isBare: false };
    // "withdrawal of troops", "the extension of the deadline": of something else.
    if (isInward && ['of', 'from', 'to', 'on'].includes(lower(childBy(syntax, c, 'case'))) && !near(ctx.reading.actors, c).some((a) => a.start <= c.start && c.end <= a.end)) return { cluster: undefined, isBare: false };
  }
  // "in talks about becoming a member of the pact", "negotiations to renew the accord".
  const inner = act === 'negotiation' ? children(syntax, noun).find((c) => ['acl', 'advcl', 'nmod'].includes(relation(c)) && c.deprel !== 'acl:relcl' && c.upos === 'VERB') : undefined;
  // "called for talks with Iceland on a fisheries pact", where the tree gives the subject to the verb.
  const beside = act === 'negotiation' ? topicBehind(ctx, noun) : undefined;
  if (beside !== undefined) return { cluster: beside, isBare: false };
  const within = inner === undefined ? undefined : clauseTokens(ctx.reading, inner).map((t) => ctx.mentionAt.get(t.index)).find((m) => m !== undefined);
  if (within !== undefined) return { cluster: ctx.clusterOf.get(within), isBare: false };
  // "the signing in May 1990 of the Bergen Accords"
  const far = /^ (?:in|on) [^,;.]{3,24}? of (?:the |an? )?/.exec(ctx.reading.text.slice(noun.end, noun.end + 44));
  const named = far === null ? undefined : syntax.tokens.slice(noun.index + 1, noun.index + 14).map((t) => ctx.mentionAt.get(t.index)).find((m) => m !== undefined && Math.abs(m.start - noun.end - far[0].length) <= 1);
  if (named !== undefined) return { cluster: ctx.clusterOf.get(named), isBare: false };
  const up = headOf(syntax, noun);
  const step = childBy(syntax, noun, 'cop') === undefined ? undefined : childBy(syntax, noun, 'nsubj');
  // "The first step is adoption by the assembly next week."
  if (step !== undefined && /^(?:step|stage|thing|aim|goal|task|hurdle)$/.test(step.lemma)) return { cluster: topicAt(ctx, noun), isBare: true };
  const det = lower(syntax.tokens[noun.index - 1]);
  const isKnown = ['the', 'its', 'their', 'this', 'that', "'s", '’s', 'a', 'another', 'formal', 'no'].includes(det) || childBy(syntax, noun, 'nmod:poss', 'det') !== undefined;
  // "recommended ratification", "calls for renegotiation": no article, since there is one agreement to ratify.
  const isPlain = children(syntax, noun).every((c) => ['case', 'conj', 'punct'].includes(relation(c))) && up !== undefined && /^(?:recommend|urge|oppose|announce|demand|favou?r|call|seek|delay|postpone|complete|propose|reject|approve|await|support|threaten|consider|stall|block|freeze)$/.test(up.lemma) && relation(noun) !== 'nsubj' || up !== undefined && /^(?:put|call)$/.test(up.lemma) && children(syntax, up).some((c) => lower(c) === 'off') && relation(noun) === 'obj' && bareActs.has(act);
  const carrier = carrierOf(ctx, noun);
  const over = carrier === noun ? up : headOf(syntax, carrier);
  const isTalks = act === 'negotiation' && over?.upos === 'VERB' && relation(carrier) === 'nsubj' && /^(?:begin|start|open|launch|continue|resume|collapse|stall|break|fail|drag|go|hold|suspend|freeze|plan|schedule|set|expect|foresee)$/.test(over.lemma) && !children(syntax, noun).some((c) => relation(c) === 'nmod' && ['on', 'about', 'over'].includes(lower(childBy(syntax, c, 'case'))));
  // "There is no signature."
  const isThere = up !== undefined && bareActs.has(act) && childBy(syntax, up, 'expl') !== undefined && relation(noun) === 'nsubj' && ['no', 'any'].includes(det);
  if (isThere) return { cluster: topicAt(ctx, noun), isBare: true };
  if (isTalks) return { cluster: topicAt(ctx, noun), isBare: true };
  // "Ratification by the Storting came on Tuesday", "Norway's withdrawal in May was the last": somebody's, and with a day of its own.
  const isOwned = bareActs.has(act) && !['its', 'their', 'his', 'her'].includes(det) && relation(noun) === 'nsubj' && placedDate(ctx, noun) !== null && ownersOf(ctx, noun).length > 0;
  if (isOwned) return { cluster: topicAt(ctx, noun), isBare: true };
  const isBy = children(syntax, noun).some((c) => relation(c) === 'nmod' && lower(childBy(syntax, c, 'case')) === 'by');
  const isTold = up?.upos === 'VERB' && (bareActs.has(act) ? isKnown || isPlain || isBy : isPlain && noun.lemma === 'renegotiation') && ((['obj', 'obl'].includes(relation(noun)) && governing.test(up.lemma)) || (relation(noun) === 'nsubj' && happening.test(up.lemma)));
  return { cluster: isTold ? topicAt(ctx, noun) : undefined, isBare: true };
};

/** The agreement behind "on", "about" or "over" in the dozen words after a noun of talks. */
const topicBehind = (ctx: Context, noun: Token): Cluster | undefined => {
  const { syntax } = ctx.reading;
  for (const t of syntax.tokens.slice(noun.index + 1, noun.index + 13)) {
    if (t.sentence !== noun.sentence || t.upos === 'VERB' || t.upos === 'PUNCT') return undefined;
    if (!ctx.mentionAt.has(t.index)) continue;
    return ['on', 'about', 'over', 'towards', 'for'].includes(lower(childBy(syntax, t, 'case'))) ? clusterAt(ctx, t) : undefined;
  }
  return undefined;
};

/** "the deposit of Norway's instrument", "the exchange of notes". */
const isHandover = (ctx: Context, noun: Token): boolean => {
  const { syntax } = ctx.reading;
  return /^(?:deposit|exchange|swap|handover)$/.test(noun.lemma) && children(syntax, noun).some((c) => relation(c) === 'nmod' && lower(childBy(syntax, c, 'case')) === 'of' && /^(?:instrument|note|ratification|letter|notification|document)$/.test(c.lemma));
};

const light = /^(?:round|start|beginning|launch|opening|resumption|completion|process|series|phase|continuation|outcome|announcement|end|close|start-up|reopening|session|course)$/;

/** "a fresh round of talks", "the completion of ratification": the noun that carries the act's name, else the act's own. */
const carrierOf = (ctx: Context, noun: Token): Token => {
  const { syntax } = ctx.reading;
  const up = headOf(syntax, noun);
  const isCarried = up?.upos === 'NOUN' && light.test(up.lemma) && ((relation(noun) === 'nmod' && lower(childBy(syntax, noun, 'case')) === 'of') || relation(noun) === 'compound');
  return isCarried ? up : noun;
};

const placing: ReadonlySet<string> = new Set(['after', 'since', 'following', 'of', 'under', 'by', 'with', 'during', 'despite', 'without', 'in', 'besides', 'than', 'unlike', 'like', 'as']);

/** The day in the noun's own phrase, or right behind it, which the tree may have given to the verb. */
const placedDate = (ctx: Context, noun: Token): FoundFact['date'] => {
  const own = dateUnder(ctx, noun);
  if (own !== null) return own;
  const end = subtree(ctx.reading.syntax, noun).at(-1)!.end;
  return near(ctx.reading.times, { start: end, end: end + 12 }).find((t) => t.start >= end && t.type === 'DATE' && /^ (?:in|on) (?:the )?$/.test(ctx.reading.text.slice(end, t.start)))?.edtf ?? null;
};

/** "After its withdrawal in 2019 …": with a day of its own the act is told as done. */
const dating: ReadonlySet<string> = new Set(['after', 'since', 'following', 'despite', 'with', 'upon']);

const statusOf = (ctx: Context, noun: Token, act: ActType, up: Token | undefined): Mode => {
  const step = childBy(ctx.reading.syntax, noun, 'cop') === undefined ? undefined : childBy(ctx.reading.syntax, noun, 'nsubj');
  if (step !== undefined && /^(?:step|stage|thing|aim|goal|task|hurdle)$/.test(step.lemma)) return 'planned';
  const mode = nounModeOf(ctx.reading.syntax, noun);
  if (act !== 'negotiation') return settled(mode, act);
  if (up === undefined) return headOf(ctx.reading.syntax, noun)?.upos === 'ADJ' && mode !== 'done' ? (mode === 'planned' ? 'possible' : mode) : 'ongoing';
  if (/^(?:continue|progress|proceed|go|drag)$/.test(up.lemma) && ['VBZ', 'VBP'].includes(up.xpos)) return 'ongoing';
  const isOff = children(ctx.reading.syntax, up).some((c) => lower(c) === 'off' || (lower(c) === 'down' && up.lemma === 'break'));
  const isEnd = up.lemma === 'end' && !/^.{0,40}\b(?:without|in failure|in deadlock|in acrimony|inconclusive\w*|in vain|abruptly)\b/.test(ctx.reading.text.slice(up.end, up.end + 60));
  if (isOff || (/^(?:suspend|halt|pause|freeze|stall|collapse|fail|end|founder|stop|deadlock)$/.test(up.lemma) && !isEnd)) return mode === 'done' || mode === 'ongoing' ? 'denied' : mode;
  const group = up.upos === 'VERB' ? verbGroup(ctx.reading.syntax, up) : undefined;
  // "Talks have begun": they go on.
  if (/^(?:begin|start|open|resume|reopen)$/.test(up.lemma) && mode === 'done' && group?.perfect === true && group.tense === 'present' && dateOf(ctx, up) === null) return 'ongoing';
  if (/^(?:continue|progress|advance|underway|be|proceed|drag|near)$/.test(up.lemma) && mode === 'done') return 'ongoing';
  return mode;
};

/** "Negotiations on the pact were concluded in March": there is a text. */
const isConcluded = (ctx: Context, up: Token | undefined, act: ActType): boolean => act === 'negotiation' && up !== undefined && (/^(?:conclude|complete|finalise|finalize)$/.test(up.lemma) || /^(?:end|finish|close)$/.test(up.lemma) && /^.{0,20}\b(?:success\w*|in agreement|with (?:a|an) (?:deal|agreement|accord|text))\b/.test(ctx.reading.text.slice(up.end, up.end + 50))) && !/^ (?:without|with no|in failure)\b/.test(ctx.reading.text.slice(up.end, up.end + 12));

/** "the exit takes effect", "its withdrawal became effective": notice and effect are two dates (VCLT art. 65). */
const isInEffect = (ctx: Context, up: Token | undefined, act: ActType): boolean => act === 'denunciation' && up !== undefined && /^(?:take|become|come|go|enter)$/.test(up.lemma) && /^ (?:legal )?(?:into )?(?:effect|effective|force|final)\b/.test(ctx.reading.text.slice(up.end, up.end + 24));

/** "Negotiations were launched in 2010, suspended in 2013 and resumed in 2016": each verb of the chain tells of them. */
const chained = (ctx: Context, cluster: Cluster, noun: Token, first: Token): readonly Draft[] => children(ctx.reading.syntax, first).flatMap((c) => [c, ...children(ctx.reading.syntax, c)]).filter((c) => relation(c) === 'conj' && c.upos === 'VERB' && childBy(ctx.reading.syntax, c, 'nsubj') === undefined).flatMap((verb): readonly Draft[] => {
  const status = statusOf(ctx, noun, 'negotiation', verb);
  const isText = isConcluded(ctx, verb, 'negotiation');
  const isKnown = isText || /^(?:suspend|halt|pause|freeze|stall|collapse|break|resume|reopen|continue|restart|relaunch|reactivate|revive|begin|start|launch|open)$/.test(verb.lemma);
  return isKnown ? [draft(ctx, cluster, isText ? 'text-agreed' : 'negotiation', verb, isText ? modeOf(ctx.reading.syntax, verb) : status === 'denied' ? 'denied' : modeOf(ctx.reading.syntax, verb), [], { date: status === 'denied' ? null : dateOf(ctx, verb), by: 'agreements/noun' })] : [];
});

/** Acts told by nouns: "the signing of the treaty", "ordered its suspension", "is in talks on a pact". */
export const findNounActs = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((word): readonly Draft[] => {
  if (word.upos !== 'NOUN') return [];
  const act = actNouns.get(word.lemma) ?? actNouns.get(lower(word)) ?? (isHandover(ctx, word) ? 'exchange' : undefined);
  if (act === 'amendment' && /^(?:legal|linguistic|final|judicial|technical)$/.test(lower(ctx.reading.syntax.tokens[word.index - 1]))) return [];
  if (act === undefined || act === 'entry-into-force' || ctx.mentionAt.has(word.index) || (relation(word) === 'appos' && ctx.mentionAt.has(word.head))) return [];
  const { syntax } = ctx.reading;
  const noun = carrierOf(ctx, word);
  const { cluster } = objectOf(ctx, word, act);
  if (cluster === undefined) return [];
  // "after the signing" only places another act in time; the one that governs is told by its own verb.
  const cased = lower(childBy(syntax, noun, 'case'));
  const up = verbOver(ctx, noun);
  const isInTalks = act === 'negotiation' && cased === 'in';
  const isTaken = cased === 'with' && /^(?:deal|proceed|go|move|press|forge|begin|start)$/.test(up?.lemma ?? '');
  const placed = !isTaken && (placing.has(cased) || act === 'exchange' && ['upon', 'on'].includes(cased)) && !isInTalks;
  const owners = ownersOf(ctx, word);
  if (placed && act === 'exchange' && up !== undefined && ['after', 'upon', 'following', 'on', 'with'].includes(cased) && placedDate(ctx, noun) === null) {
    const whole = modeOf(syntax, up);
    return whole === 'planned' ? [draft(ctx, cluster, act, noun, whole, owners, { date: null, evidence: evidenceOf(ctx, noun), by: 'agreements/noun' })] : [];
  }
  if (placed && (!dating.has(cased) || act === 'negotiation' || placedDate(ctx, noun) === null)) return [];
  // "needs no approval by parliament" is told by its verb.
  if (/^(?:need|require)$/.test(up?.lemma ?? '') && lower(childBy(syntax, noun, 'det')) === 'no') return [];
  if (up?.lemma === 'call' && relation(noun) === 'obj' && !children(syntax, up).some((c) => lower(c) === 'off')) return [];
  if (relation(noun) === 'compound' || (up !== undefined && actRules.has(up.lemma) && relation(noun) === 'obj' && !governing.test(up.lemma))) return [];
  if (placed) return [draft(ctx, cluster, act, noun, 'done', owners, { date: placedDate(ctx, noun), evidence: evidenceOf(ctx, noun), by: 'agreements/noun' })];
  const subject = up !== undefined && !isPassive(ctx, up) && relation(noun) !== 'nsubj' ? doersOf(ctx, up, false) : up !== undefined && ['announce', 'order', 'decree', 'break', 'decide'].includes(up.lemma) ? doersOf(ctx, up, true) : [];
  const isOwn = owners.length > 0 || !/^(?:order|announce|decree|threaten|consider|complete|decide|break|give|notify|reject|seek|start|begin|adopt|delay|postpone|block|weigh|mull|plan|recommend|promise|halt|deal|proceed)$/.test(up?.lemma ?? '');
  const status = isInTalks && childBy(syntax, noun, 'cop') !== undefined ? (modeOf(syntax, noun) === 'done' ? 'ongoing' : modeOf(syntax, noun)) : statusOf(ctx, noun, act, up);
  const doers = isOwn && !isInTalks ? owners : isInTalks && childBy(syntax, noun, 'nsubj') !== undefined ? codesUnder(ctx, childBy(syntax, noun, 'nsubj')!) : subject;
  const isEffect = isInEffect(ctx, up, act);
  if (isEffect && ['a', 'an', 'any'].includes(lower(syntax.tokens[noun.index - 1]))) return [];
  // "Both houses approved the extension": consent to it.
  const isConsented = up !== undefined && ['extension', 'renewal', 'amendment', 'accession'].includes(act) && relation(noun) === 'obj' && /^(?:approve|ratify|pass|endorse|back|clear)$/.test(up.lemma) && bodies.test(ctx.reading.text.slice(Math.max(0, (subjectOf(syntax, up)?.start ?? up.start) - 20), up.start));
  const told = isConsented ? 'ratification' : isConcluded(ctx, up, act) ? 'text-agreed' : isEffect ? 'termination' : act;
  const isAhead = isEffect && up !== undefined && ['VBZ', 'VBP'].includes(up.xpos);
  const more = act === 'negotiation' && up !== undefined && relation(noun) === 'nsubj' ? chained(ctx, cluster, noun, up) : [];
  return [...more, draft(ctx, cluster, told, noun, isAhead ? 'planned' : status, doers, { date: act === 'negotiation' && status === 'denied' ? null : up === undefined ? dateOf(ctx, noun) : dateOf(ctx, noun) ?? dateOf(ctx, up), evidence: evidenceOf(ctx, up ?? noun, [noun]), by: 'agreements/noun' })];
});
