import type { AgreementKind } from '../../core/act.ts';
import type { Span } from '../../core/span.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, children, clauseOf, headIn, headOf, relation, subtree } from '../../language/tree.ts';
import { near } from '../near.ts';
import type { Actor, Reading } from '../reading.ts';
import { isCapital, leftEdge, rightEdge, small } from './edges.ts';
import { meantBy } from './pronouns.ts';
import { heads, privateModifiers, properNames, weakHeads } from './lexicon.ts';
import { isOfPrivate, isTrade } from './private.ts';
import { actRules } from './rules.ts';
import { isOtherSense, isPluralOfMany } from './senses.ts';

/** A nominal reference to an agreement. */
export interface Mention extends Span {
  readonly head: Token;
  readonly first: number;
  readonly last: number;
  /** Lemma of the head noun in lower case; `name` for a proper name without one. */
  readonly noun: string;
  readonly kind: AgreementKind | null;
  readonly strength: 'named' | 'strong' | 'weak';
  readonly isDefinite: boolean;
  /** Content words before and after the head, lower case, without States. */
  readonly words: readonly string[];
  readonly year: string | null;
  /** Codes of parties that the phrase itself names. */
  readonly parties: readonly string[];
  /** With whom, by the words behind it: "with Chad". */
  readonly partners: readonly string[];
  /** The one State whose it is said to be: "Britain's treaty", "was reviewing its own arrangement". */
  readonly owner: string | null;
  /** "which was a 20-year accord": says something of an agreement, and is no mention of its own. */
  readonly isPredicate: boolean;
  /** "previous", "earlier": the older of two; "new", "upcoming": the one in the making. */
  readonly age: 'old' | 'new' | null;
  /** A coalition, a player's contract, a merger: told apart, so that "the deal" after it is not taken for one of States. */
  readonly isPrivate: boolean;
}

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const oldWords: ReadonlySet<string> = new Set(['previous', 'earlier', 'older', 'old', 'existing', 'former', 'current', 'last', 'expired', 'original']);
const newWords: ReadonlySet<string> = new Set(['new', 'upcoming', 'future', 'planned', 'forthcoming', 'proposed', 'prospective', 'successor', 'coming', 'draft', 'impending', 'broader']);
const determiners: ReadonlySet<string> = new Set(['the', 'this', 'that', 'both', 'its', 'their', 'his', 'our']);


/** Blanks before the first word of a line, as far back as is looked. */
const indentMax = 12;

/** "LUXEMBOURG – The court …", "DJIBOUTI, May 3 (Agency) –": where a report is sent from. */
const isDateline = (reading: Reading, a: Actor): boolean => {
  const { text } = reading;
  const isFirst = a.start === 0 || /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, a.start - indentMax), a.start));
  return isFirst && (a.start <= indentMax || text.slice(a.start - indentMax, a.start).includes('\n')) && /^[A-Z][A-Z' -]+$/.test(text.slice(a.start, a.end)) && /^(?: City)?(?:, [^\n–—-]{1,40})?(?: \([^)\n]{1,20}\))? ?(?:–|—|-)/i.test(text.slice(a.end, a.end + 70));
};

/** "in Prague", "the Ottawa Convention": a city that is a place or part of a name, and no government. */
export const isPlaceUse = (reading: Reading, a: Actor): boolean => {
  if (isDateline(reading, a)) return true;
  if (/^['’]s? /.test(reading.text.slice(a.end, a.end + 3))) return false;
  if (/\b(?:[Vv]oters|[Pp]arliaments?|[Gg]overnments?|[Ll]awmakers|[Cc]ourts?|[Dd]eputies|[Ll]egislators|[Aa]uthorities|[Ll]eaders|[Oo]fficials|[Cc]itizens|[Ll]egislatures?) in (?:the )?$/.test(reading.text.slice(Math.max(0, a.start - 24), a.start))) return false;
  if (a.kind === 'state' && a.form === 'name' && /\b(?:in|inside|across|near|over)\s+(?:the\s+)?$/i.test(reading.text.slice(Math.max(0, a.start - 12), a.start))) return true;
  if (a.form !== 'metonym') return false;
  // "(ADDIS ABABA) – "
  if (reading.text[a.start - 1] === '(' && /^\) ?[–—-]/.test(reading.text.slice(a.end, a.end + 3))) return true;
  if (/\b(?:in|at|near|from|to|around|outside|via|through)\s+(?:the\s+)?$/i.test(reading.text.slice(Math.max(0, a.start - 14), a.start))) return true;
  const after = /^ (?:[A-Z][\w-]+ ){0,3}(?:Convention|Treaty|Agreements?|Accords?|Protocol|Pact|Declaration|Memorandum|Charter|Covenant|Statute|Framework|Process|Summit|Conference|Group|Format|Initiative|process|format|text|accords?|agreements?|II|club)\b/;
  return after.test(reading.text.slice(a.end, a.end + 70));
};

/** "the American Convention on Human Rights": of a continent. */
export const isOfContinent = (reading: Reading, a: Actor): boolean => /^American$/.test(reading.text.slice(a.start, a.end)) && /^ (?:Convention|Treaty|Declaration|Charter)\b/.test(reading.text.slice(a.end, a.end + 14)) ||
  (/^America$/.test(reading.text.slice(a.start, a.end)) && /\b(?:countries|states|nations|peoples|republics) of $/i.test(reading.text.slice(Math.max(0, a.start - 14), a.start)));

const statesIn = (reading: Reading, span: Span): readonly string[] =>
  near(reading.actors, span).filter((a) => span.start <= a.start && a.end <= span.end && !isPlaceUse(reading, a) && !isOfContinent(reading, a) && !isOfPrivate(reading, a) && (a.kind === 'state' || a.kind === 'organisation') && a.id !== null && a.form !== 'pronoun').map((a) => (a.kind === 'state' ? a.id! : a.id!.split('/')[0]!)).filter((c) => /^[A-Z0-9]{2,12}$/.test(c));

/** "the MoU, signed in March between Chad and Peru". */
const madeBetween = /^['"”’]*,? ?(?:\([^)]{1,12}\),? ?)?(?:which |that )?(?:was |were |has been |had been )?(?:first |finally |formally |originally )?(?:signed|concluded|reached|agreed|ratified|struck|made|negotiated|brokered|sealed)(?: (?:in|on|at|last|this|earlier|by|under)\b[^.;:()]{0,40}?)? between /;

const makes = /^(?:sign|conclude|reach|strike|make|negotiate|ratify|initial|agree|seal|ink|draw|draft)$/;

/** States of those in a stretch of text, by name, by office or as a pair. */
const codesIn = (reading: Reading, span: Span): readonly string[] => near(reading.actors, span).filter((a) => span.start <= a.start && a.end <= span.end && a.form !== 'pronoun' && !isPlaceUse(reading, a) && !isOfPrivate(reading, a))
  // "the two sides" are as a rule those of the agreement itself, and say nothing of who they are.
  .flatMap((a) => (a.kind === 'group' && a.basis === 'inferred' ? [] : a.members.length > 0 ? a.members : a.kind === 'place' || a.kind === 'media' ? [] : [(a.kind === 'state' ? a.id : a.state ?? a.id)?.split('/')[0] ?? ''])).filter((c) => /^[A-Z0-9]{2,12}$/.test(c));

/** "signed by the ministers of Chad and Peru", "which Chad concluded with Peru": those who made it, as the clause behind it says. */
const makersIn = (reading: Reading, head: Token): readonly string[] => {
  const { syntax } = reading;
  const clauses = children(syntax, head).filter((c) => ['acl', 'acl:relcl'].includes(c.deprel) && c.upos === 'VERB' && makes.test(c.lemma));
  const phrases = clauses.flatMap((v) => {
    const isTold = v.deprel === 'acl' && v.xpos === 'VBN' || children(syntax, v).some((c) => c.deprel === 'aux:pass');
    const subject = isTold ? undefined : childBy(syntax, v, 'nsubj');
    const sides = children(syntax, v).filter((c) => relation(c) === 'obl' && (isTold ? ['by', 'between'] : ['with']).includes(lower(childBy(syntax, c, 'case'))));
    return [...(subject === undefined || ['WDT', 'WP'].includes(subject.xpos) ? [] : [subject]), ...sides];
  });
  return [...new Set(phrases.flatMap((t) => { const under = subtree(syntax, t, (x) => ['acl', 'advcl', 'appos'].includes(relation(x))); return codesIn(reading, { start: under[0]!.start, end: under.at(-1)!.end }); }))];
};

/** Parties that a phrase names: possessor, adjectives, "between A and B", "with C". */
export const partiesOf = (reading: Reading, head: Token, first: number, last: number): readonly string[] => {
  const { syntax } = reading;
  // "on Gibraltar's border", "on the basis of …": what it is about; "between Norway and Chad" inside a title: whose it is.
  const sides = syntax.tokens.slice(head.index + 1, last + 1).find((t) => ['between', 'with', 'among'].includes(lower(t)));
  const spans: Span[] = [{ start: syntax.tokens[first]!.start, end: head.end }, ...(sides === undefined ? [] : [{ start: sides.start, end: syntax.tokens[last]!.end }])];
  for (const c of children(syntax, head)) {
    const cased = lower(childBy(syntax, c, 'case'));
    if (c.deprel === 'nmod:poss' || (relation(c) === 'nmod' && ['between', 'with', 'among', 'by'].includes(cased))) {
      const under = [c, ...children(syntax, c).filter((x) => ['conj', 'nmod', 'compound', 'amod', 'flat'].includes(relation(x)))];
      const low = Math.min(...under.map((x) => x.start));
      const high = Math.max(...under.flatMap((x) => [x, ...children(syntax, x)]).map((x) => x.end));
      spans.push({ start: low, end: high });
    }
  }
  // "the agreement which Norway concluded last June with Chad".
  const relative = syntax.tokens[last + 1];
  const behind = relative !== undefined && ['that', 'which'].includes(lower(relative)) ? headOf(syntax, relative) : undefined;
  for (const verb of [...children(syntax, head).filter((c) => relation(c) === 'acl'), ...(behind !== undefined && behind.upos === 'VERB' && behind.head !== head.index && behind.index > last ? [behind] : [])].filter((c) => /^(?:sign|conclude|reach|make|agree|have|strike|negotiate)$/.test(c.lemma))) {
    const subject = childBy(syntax, verb, 'nsubj');
    const partner = children(syntax, verb).find((c) => relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'with');
    // "the treaty that Norway and Chad are to sign", "struck by both Norway and Chad": two of them need no partner.
    const agent = children(syntax, verb).find((c) => relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'by');
    const isPair = (t: Token | undefined): boolean => t !== undefined && children(syntax, t).some((c) => relation(c) === 'conj');
    if (partner === undefined && !isPair(subject) && !isPair(agent)) continue;
    for (const t of [partner, subject, isPair(agent) ? agent : undefined].filter((x) => x !== undefined)) {
      const under = subtree(syntax, t, (x) => relation(x) === 'acl');
      spans.push({ start: under[0]!.start, end: under.at(-1)!.end });
    }
  }
  // "the treaty by which India and Bangladesh share the water".
  const under = children(syntax, head).find((c) => c.deprel === 'acl:relcl' && /^ (?:by|under|in|through) which\b/.test(reading.text.slice(syntax.tokens[last]!.end, syntax.tokens[last]!.end + 14)));
  const sharers = under === undefined ? undefined : childBy(syntax, under, 'nsubj');
  if (sharers !== undefined && children(syntax, sharers).some((c) => relation(c) === 'conj')) {
    const all = subtree(syntax, sharers, (x) => relation(x) === 'acl');
    spans.push({ start: all[0]!.start, end: all.at(-1)!.end });
  }
  // "another agreement was between Norway and Chad"
  const said = relation(head) === 'nsubj' ? headOf(syntax, head) : undefined;
  if (said !== undefined && said.index > last && childBy(syntax, said, 'cop') !== undefined && ['between', 'with', 'among'].includes(lower(childBy(syntax, said, 'case')))) {
    const under = subtree(syntax, said, (t) => t.index !== said.index && !['conj', 'cc', 'compound', 'flat', 'amod', 'det'].includes(relation(t))).filter((t) => t.index >= said.index);
    spans.push({ start: said.start, end: under.at(-1)!.end });
  }
  const possessor = syntax.tokens[first - 1];
  if (possessor !== undefined && /^['’]s?$/.test(possessor.text)) spans.push({ start: syntax.tokens[Math.max(0, first - 4)]!.start, end: possessor.start });
  // "a treaty of its own with Chad"
  const own = /^of (?:its|their|his|her) own$/.test(syntax.tokens.slice(last + 1, last + 4).map(lower).join(' ')) ? 3 : 0;
  const after = syntax.tokens.slice(last + own + 1, last + own + 12).map(lower);
  if (after[0] === 'between' || after[0] === 'with' || after[0] === 'among') {
    const stop = after.findIndex((w, i) => i > 0 && !/^(?:the|and|,|republic|of|islamic|people|'s|’s|democratic|kingdom|federation|government|governments|its|neighbour|neighbouring)$/.test(w) && !isCapital(syntax.tokens[last + own + 1 + i]));
    const end = syntax.tokens[last + own + (stop < 0 ? after.length : stop)];
    if (end !== undefined && end.start > syntax.tokens[last]!.end) spans.push({ start: syntax.tokens[last + 1]!.start, end: end.end });
  }
  const made = madeBetween.exec(reading.text.slice(syntax.tokens[last]!.end, syntax.tokens[last]!.end + 90));
  if (made !== null) {
    const from = syntax.tokens[last]!.end + made[0].length;
    const stop = reading.text.slice(from, from + 120).search(/[.;:()]|, (?!and\b|\p{Lu})| (?:in|on|to|for|which|that|will|is|was|has|at|under|by|after|of) /u);
    spans.push({ start: from, end: stop < 0 ? from + 60 : from + stop });
  }
  const members = spans.slice(1).flatMap((s) => near(reading.actors, s).filter((a) => a.members.length === 2 && s.start <= a.start && a.end <= s.end).flatMap((a) => a.members));
  const makers = makersIn(reading, head);
  return [...new Set([...spans.flatMap((s) => statesIn(reading, s)), ...members, ...(makers.length <= 3 ? makers : [])])];
};

/** "with Chad", right behind the phrase. */
const partnersOf = (reading: Reading, last: number): readonly string[] => {
  const { tokens } = reading.syntax;
  if (/^of (?:its|their) own$/.test(tokens.slice(last + 1, last + 4).map(lower).join(' '))) return partnersOf(reading, last + 3);
  if (lower(tokens[last + 1]) !== 'with') return [];
  const stop = tokens.slice(last + 2, last + 10).findIndex((t) => !isCapital(t) && !/^(?:the|and|of|['’]s|republic|government|neighbouring|neighboring)$/.test(lower(t)));
  const end = tokens[stop < 0 ? last + 9 : last + 1 + stop];
  return end === undefined || end.index <= last + 1 ? [] : statesIn(reading, { start: tokens[last + 1]!.start, end: end.end });
};

/** Whose a phrase says that it is, where that is one State. */
const ownerOf = (reading: Reading, head: Token, first: number): string | null => {
  const { tokens } = reading.syntax;
  const before = tokens[first - 1];
  const isNamed = before !== undefined && /^['’]s?$/.test(before.text);
  const own = tokens[first - 1] === undefined ? undefined : ['its', 'their'].includes(lower(before)) ? childBy(reading.syntax, clauseOf(reading.syntax, head), 'nsubj') : undefined;
  const at = isNamed ? tokens[first - 2] : own;
  if (at === undefined || at.index === head.index) return null;
  const holders = near(reading.actors, at).filter((a) => a.start <= at.start && at.end <= a.end && a.kind === 'state' && a.form !== 'demonym');
  return holders.length === 1 && children(reading.syntax, at).every((c) => relation(c) !== 'conj') ? holders[0]!.id : null;
};

/** A phrase that names fewer than two takes those who sign, negotiate or conclude it: "Norway and Chad are working on a deal". */
const withSubject = (reading: Reading, head: Token, own: readonly string[]): readonly string[] => {
  if (own.length >= 2) return own;
  const over = headOf(reading.syntax, head);
  // "put off the end of a pact with Japan", "reviewing its own arrangement"
  const verb = over?.upos === 'NOUN' && relation(head) === 'nmod' ? headOf(reading.syntax, over) : over;
  const isOwned = ['its', 'their', 'own'].includes(lower(reading.syntax.tokens[leftEdge(reading, head) - 1])) || lower(reading.syntax.tokens[head.index - 2]) === 'own';
  const isHeld = own.length === 1 && /^(?:have|enjoy|share|seek|want|keep|hold|get|obtain|announce|propose|offer)$/.test(verb?.lemma ?? '') && lower(reading.syntax.tokens[rightEdge(reading, head) + 1]) === 'with';
  if (verb === undefined || !(actRules.has(verb.lemma) || isOwned || isHeld) || verb.lemma === 'broker' || verb.upos !== 'VERB') return own;
  const direct = childBy(reading.syntax, verb, 'nsubj');
  // "a memorandum with Chad was approved, along with a protocol": what another agreement names is not its own.
  if (direct === undefined || direct.index === head.index || (heads.has(direct.lemma) && relation(direct) === 'nsubj')) return own;
  const subject = /^it$/i.test(direct.text) ? meantBy(reading.syntax, direct) ?? direct : direct;
  const all = subtree(reading.syntax, subject, (t) => ['acl', 'appos', 'parataxis'].includes(relation(t)));
  const span = { start: all[0]!.start, end: all.at(-1)!.end };
  const alone = statesIn(reading, span);
  if (own.length === 0 && lower(reading.syntax.tokens[head.index - 1]) === 'own' && new Set(alone).size === 1) return alone.slice(0, 1);
  const found = [...alone, ...near(reading.actors, span).filter((a) => a.members.length === 2 && span.start <= a.start && a.end <= span.end && (a.form !== 'pronoun' || a.start === subject.start)).flatMap((a) => a.members)];
  return [...new Set([...own, ...(new Set(found).size === 2 || own.length === 1 ? found : [])])].slice(0, 3);
};

const isPrivate = (reading: Reading, head: Token, first: number): boolean =>
  reading.syntax.tokens.slice(first, head.index).some((t) => privateModifiers.has(lower(t)) && !(isCapital(t) && isCapital(head))) ||
  /^ to (?:merge|acquire|buy|take over|sell|plead|play|sponsor)\b/.test(reading.text.slice(head.end, head.end + 14)) ||
  children(reading.syntax, head).some((c) => relation(c) === 'nmod' && isTrade(c) && ['with', 'between'].includes(lower(childBy(reading.syntax, c, 'case')))) ||
  /^(?:worth|to (?:buy|sell|supply|play))/.test(reading.text.slice(head.end + 1, head.end + 12).toLowerCase()) && head.lemma === 'deal' && /^[^.]{0,30}(?:million|billion)/.test(reading.text.slice(head.end, head.end + 40));

const isCopular = (reading: Reading, t: Token | undefined): boolean => t !== undefined && childBy(reading.syntax, t, 'cop')?.xpos === 'VBZ' && /NOUN|ADJ|PRON/.test(t.upos) && !/^(?:near|close|possible|likely|ready|unlikely|imminent|reach|sight|place)$/.test(t.lemma);

const idiom = (reading: Reading, head: Token, first: number): boolean => {
  const before = lower(reading.syntax.tokens[first - 1]);
  if (head.lemma === 'agreement' && first === head.index && (before === 'in' || before === 'by' || before === 'of' || before === 'no' || before === 'reach' || before === 'reached')) return true;
  if (head.lemma === 'accord' && (before === 'own' || lower(reading.syntax.tokens[head.index - 1]) === 'own')) return true;
  if (head.lemma === 'agreement' && /^['’]s?$|^its$|^their$|^his$|^her$/.test(before) && first === head.index && /^(?:win|get|obtain|secure|give|seek|need|want|require|gain)$/.test(headOf(reading.syntax, head)?.lemma ?? '')) return true;
  // "require mutual agreement", "reach broad agreement": no thing.
  const isBareNoun = /^(?:agreement|understanding|settlement|accord)$/.test(head.lemma) && !isCapital(head) && head.xpos === 'NN' && reading.syntax.tokens.slice(first, head.index).every((t) => /^(?:mutual|broad|full|prior|general|common|written|final|joint|unanimous|political|basic)$/.test(lower(t))) && !/^(?:the|an?|this|that|its|their|his|our|any|no|another|one|such|each|every|['’]s?)$/.test(before);
  if (isBareNoun) return true;
  if (/^an?$/.test(before) && lower(reading.syntax.tokens[first - 2]) === 'not') return true;
  if (before === 'no' && weakHeads.has(head.lemma)) return true;
  if (before === 'such' || before === 'any' || before === 'every' || before === 'each' || /^(?:such|any) an?$/.test(`${lower(reading.syntax.tokens[first - 2])} ${before}`)) return true;
  // "an agreement of this kind", "an agreement between neighbours is no taxi": of all of them.
  if (/^ of (?:this|that|such a|the same) (?:kind|sort|type|nature)\b/.test(reading.text.slice(head.end, head.end + 30))) return true;
  if (/^an?$/.test(before) && relation(head) === 'nsubj' && first === head.index && isCopular(reading, headOf(reading.syntax, head))) return true;
  if (head.lemma === 'protocol' && /^(?:under|diplomatic|security|safety)$/.test(before)) return true;
  return head.lemma === 'deal' && head.upos === 'VERB';
};

/** "Armenia, Azerbaijan and Russia signed a statement": of more than one. */
const isSignedByMany = (reading: Reading, head: Token): boolean => {
  const verb = headOf(reading.syntax, head);
  if (verb === undefined || !['sign', 'initial'].includes(verb.lemma) || relation(head) !== 'obj') return false;
  const subject = childBy(reading.syntax, verb, 'nsubj');
  return subject !== undefined && children(reading.syntax, subject).some((c) => relation(c) === 'conj');
};

const strengthOf = (reading: Reading, head: Token, first: number, noun: string): Mention['strength'] | undefined => {
  const { tokens } = reading.syntax;
  if (heads.has(noun)) {
    const isTitle = isCapital(head) && (tokens.slice(first, head.index).some((t) => isCapital(t) && t.text !== '-') || isCapital(tokens[head.index + 2]) || isCapital(tokens[head.index + 3]));
    const isOfCourt = noun === 'statute' && /^ of (?:an?|the) (?:new |permanent |proposed |future )?(?:international|world|special)\b/.test(reading.text.slice(head.end, head.end + 40));
    if (!isOfCourt && (noun === 'statute' || noun === 'minute') && !(isCapital(head) && (isTitle || /^(?:the|this|that|its)$/i.test(lower(tokens[head.index - 1])) || /^ \d/.test(reading.text.slice(head.end, head.end + 3))))) return undefined;
    // "a side letter on cars", "the 1929 exchange of notes with Britain".
    if (noun === 'letter') return lower(tokens[head.index - 1]) === 'side' ? 'strong' : undefined;
    if (noun === 'exchange') return /^ of (?:notes|letters)\b/.test(reading.text.slice(head.end, head.end + 12)) && (/^\d{4}$/.test(tokens[head.index - 1]?.text ?? '') || /^ of (?:notes|letters) (?:between|with) (?:the )?\p{Lu}/u.test(reading.text.slice(head.end, head.end + 30)) && relation(head) !== 'root') && !/^(?:following|after|upon|on|by|since|before)$/.test(lower(tokens[first - 2])) ? 'strong' : undefined;
    if (noun === 'understanding' && !/^(?:a|an|the|this|that|own|separate|common|joint|new|ceasefire|secret|written|tacit)$/.test(lower(tokens[head.index - 1]))) return undefined;
    if (noun === 'declaration' && !isCapital(head) && !/joint|political|common|final|peace|draft/.test(reading.text.slice(tokens[first]!.start, head.start).toLowerCase())) return 'weak';
    if ((noun === 'settlement' || noun === 'annex' || noun === 'charter') && !isTitle) return noun === 'annex' || (noun === 'charter' && first < head.index && isCapital(tokens[head.index - 1])) ? 'strong' : 'weak';
    return isTitle ? 'named' : 'strong';
  }
  if (noun === 'statement') return /\b(?:joint|trilateral|tripartite|common)\b/i.test(reading.text.slice(tokens[first]!.start, head.start)) || isSignedByMany(reading, head) ? 'strong' : undefined;
  // "a visa arrangement", "a three-way arrangement" is one of its own; "the arrangement" takes up another.
  if (noun === 'arrangement' && first < head.index) return 'strong';
  return weakHeads.has(noun) ? 'weak' : undefined;
};

/** The verb of "called it a provisional arrangement", which says of something what it is. */
export const callingOf = (syntax: Syntax, head: Token): Token | undefined => {
  const verb = headOf(syntax, head);
  if (verb === undefined || !/^(?:call|term|dub|label|brand|deem|describe|consider)$/.test(verb.lemma) || !['xcomp', 'obl'].includes(relation(head)) || children(syntax, head).every((c) => !/^an?$/.test(lower(c)))) return undefined;
  const object = childBy(syntax, verb, 'obj');
  return object !== undefined && /^(?:it|this|that)$/i.test(object.text) ? verb : undefined;
};

/** What the phrase of a head noun says of the agreement that it names; undefined where it names none. */
export const describe = (reading: Reading, head: Token, noun: string): Mention | undefined => {
  const { tokens } = reading.syntax;
  const first = leftEdge(reading, head);
  const strength = strengthOf(reading, head, first, noun);
  if (strength === undefined || isPluralOfMany(reading, head) || isOtherSense(reading, head, first) || idiom(reading, head, first)) return undefined;
  const last = rightEdge(reading, head);
  const inside = tokens.slice(first, last + 1);
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  const isState = (t: Token): boolean => near(reading.actors, t).some((a) => a.kind === 'state' && a.start <= t.start && t.end <= a.end);
  const words = inside.filter((t) => t.index !== head.index && /\p{L}/u.test(t.text) && !small.has(lower(t)) && !isState(t)).map(lower);
  const preceding = lower(tokens[first - 1]);
  return {
    ...span, head, first, last, noun, strength, words, kind: kindOf(noun, words),
    isDefinite: determiners.has(preceding) || /^['’]s?$/.test(preceding) || strength === 'named',
    isPredicate: (childBy(reading.syntax, head, 'cop') !== undefined && childBy(reading.syntax, head, 'nsubj') !== undefined) || callingOf(reading.syntax, head) !== undefined,
    year: inside.find((t) => /^(?:1[89]|20)\d\d$/.test(t.text))?.text ?? /^ (?:of|from) ((?:1[89]|20)\d\d)\b/.exec(reading.text.slice(span.end, span.end + 10))?.[1] ?? null,
    // "deposited its instrument with the Union": who keeps it is no party.
    parties: noun === 'instrument' ? [] : withSubject(reading, head, partiesOf(reading, head, first, last)),
    partners: partnersOf(reading, last),
    owner: ownerOf(reading, head, first),
    isPrivate: noun === 'contract' || isPrivate(reading, head, first),
    age: words.some((w) => oldWords.has(w)) ? 'old' : words.some((w) => newWords.has(w)) ? 'new' : null,
  };
};

const kindOf = (noun: string, words: readonly string[]): AgreementKind | null => {
  if (words.includes('ceasefire') || words.includes('truce') || words.includes('armistice')) return 'ceasefire';
  if (noun === 'statement') return 'declaration';
  if (noun === 'amendment') return 'amendment';
  return heads.get(noun) ?? null;
};

/** Known agreements whose name has no head noun. */
const properMentions = (reading: Reading): readonly Mention[] => properNames.flatMap((name) => {
  const out: Mention[] = [];
  for (let at = reading.text.indexOf(name); at >= 0; at = reading.text.indexOf(name, at + name.length)) {
    const inside = reading.syntax.tokens.filter((t) => at <= t.start && t.end <= at + name.length);
    const last = inside.at(-1);
    const before = reading.text[at - 1] ?? ' ';
    if (last === undefined || last.end !== at + name.length || /[\p{L}\d]/u.test(before)) continue;
    const following = lower(reading.syntax.tokens[last.index + 1]);
    if (heads.has(following) || (name === 'Schengen' && /^(?:visas?|area|zone|countries|country|states?|members?|borders?|rules|travel)$/.test(following))) continue;
    const head = headIn(reading.syntax, { start: at, end: at + name.length }) ?? last;
    out.push({ start: at, end: at + name.length, head, first: inside[0]!.index, last: last.index, noun: 'name', kind: null, strength: 'named', isDefinite: true, words: name.toLowerCase().split(' '), isPredicate: false, year: null, parties: [], partners: [], owner: null, age: null, isPrivate: false });
  }
  return out;
});

const smallWords = /^(?:of|on|and|the|for|in|to|against|concerning|a|an|by|with|under)$/;

/** "VFA" in a text that names the Visiting Forces Agreement: capitals that are the first letters of a title of the text, and no name of anything else. */
const abbreviations = (reading: Reading, named: readonly Mention[]): readonly Mention[] => {
  const { tokens } = reading.syntax;
  const titles = named.filter((m) => m.strength === 'named' && m.last > m.first).map((m) => tokens.slice(m.first, m.last + 1).filter((t) => isCapital(t) && !smallWords.test(lower(t))).map((t) => t.text[0]).join(''));
  // "a trade and economic partnership agreement … the TEPA": first letters of a phrase in small letters, from one of its words on.
  const small = reading.text.search(/\b[Tt]he [A-Z]{3,7}\b/) < 0 ? [] : named.filter((m) => m.strength === 'strong').flatMap((m) => {
    const words = tokens.slice(Math.max(0, m.head.index - 7), m.head.index + 1).filter((t) => t.sentence === m.head.sentence && /^\p{L}/u.test(t.text) && !smallWords.test(lower(t)));
    return words.map((_, i) => words.slice(i).map((t) => t.text[0]!.toUpperCase()).join(''));
  });
  const known = new Set([...titles, ...small].filter((x) => x.length >= 3));
  if (known.size === 0) return [];
  return tokens.filter((t) => /^[A-Z]{3,7}$/.test(t.text) && known.has(t.text) && !near(reading.actors, t).some((a) => a.start <= t.start && t.end <= a.end && a.id !== null)).map((t) => nameAt(t));
};

const nameAt = (t: Token): Mention => ({ start: t.start, end: t.end, head: t, first: t.index, last: t.index, noun: 'name', kind: null, strength: 'named', isDefinite: true, words: [t.text.toLowerCase()], isPredicate: false, year: null, parties: [], partners: [], owner: null, age: null, isPrivate: false });

/** Every mention of a text, in order, none inside another. */
export const findMentions = (reading: Reading): readonly Mention[] => {
  const nouns = reading.syntax.tokens.flatMap((t): readonly Mention[] => {
    if (t.upos !== 'NOUN' && t.upos !== 'PROPN') return [];
    const noun = t.upos === 'PROPN' ? lower(t).replace(/^(ceasefire|truce)s$/, '$1') : t.lemma.toLowerCase();
    if (!heads.has(noun) && !weakHeads.has(noun)) return [];
    // "treaty law", "ceasefire talks", "truce line": the word is a modifier of something else, unless that is an agreement itself.
    const next = reading.syntax.tokens[t.index + 1];
    if (relation(t) === 'compound' && t.head === next?.index && next.upos === 'NOUN' && (heads.has(next.lemma) || weakHeads.has(next.lemma))) return [];
    // "former Warsaw Pact countries", "the North Atlantic Treaty Organization"
    if (next !== undefined && /^(?:organi[sz]ation|countries|states|members?|allies|forces|troops|nations|secretariat|commission|council)$/i.test(next.text) && next.start === t.end + 1) return [];
    const m = describe(reading, t, noun);
    return m === undefined ? [] : [m];
  });
  const all = [...properMentions(reading), ...nouns, ...abbreviations(reading, nouns)].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((m) => !near(all, m).some((o) => o !== m && o.start <= m.start && m.end <= o.end && (o.end - o.start > m.end - m.start)));
};
