import type { Span } from '../../core/span.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, children, clauseOf, headOf, relation, subtree } from '../../language/tree.ts';
import { near } from '../near.ts';
import type { Reading } from '../reading.ts';
import { isCapital, leftEdge, rightEdge } from './edges.ts';
import { meantBy } from './pronouns.ts';
import { heads } from './lexicon.ts';
import { isOfPrivate } from './private.ts';
import { actRules } from './rules.ts';
import { isOfContinent, isPlaceUse } from './place-use.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

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
export const partnersOf = (reading: Reading, last: number): readonly string[] => {
  const { tokens } = reading.syntax;
  if (/^of (?:its|their) own$/.test(tokens.slice(last + 1, last + 4).map(lower).join(' '))) return partnersOf(reading, last + 3);
  if (lower(tokens[last + 1]) !== 'with') return [];
  const stop = tokens.slice(last + 2, last + 10).findIndex((t) => !isCapital(t) && !/^(?:the|and|of|['’]s|republic|government|neighbouring|neighboring)$/.test(lower(t)));
  const end = tokens[stop < 0 ? last + 9 : last + 1 + stop];
  return end === undefined || end.index <= last + 1 ? [] : statesIn(reading, { start: tokens[last + 1]!.start, end: end.end });
};

/** Whose a phrase says that it is, where that is one State. */
export const ownerOf = (reading: Reading, head: Token, first: number): string | null => {
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
export const withSubject = (reading: Reading, head: Token, own: readonly string[]): readonly string[] => {
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
