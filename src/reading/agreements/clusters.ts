import type { AgreementKind } from '../../core/act.ts';
import type { Reading } from '../reading.ts';
import { childBy, children, headOf, relation, subjectOf } from '../../language/tree.ts';
import { actNouns } from './lexicon.ts';
import { callingOf, type Mention } from './mentions.ts';
import { candidates, newShelf, shelve } from './shelf.ts';
import { content } from './telling.ts';
import { actRules } from './rules.ts';
import { akin, another, anyText, clash, compatible, hasPrivate, isAbbreviation, isAlias, isApposed, isCapitalised, isHeadline, isHypothetical, isJudged, isLongPast, isNamedOnly, isOtherwiseOwned, isParenthesis, isPast, isReworked, isSigned, isUnveiled, nounsOf, sameName, shares, truces } from './likeness.ts';

/** One agreement as the document speaks of it, while it is being put together. */
export interface Cluster {
  readonly mentions: Mention[];
  readonly parties: Set<string>;
  age: 'old' | 'new' | null;
  years: Set<string>;
}

/** How well a mention fits a cluster; the best above zero takes it. Recency is a tie-break of less than one point. */
const fit = (reading: Reading, c: Cluster, m: Mention, isMain: boolean, isOnly: boolean): number => {
  if (clash(reading, c, m)) return -1;
  if ((m.isPrivate || m.parties.length > 0 || m.strength === 'named') && m.isPrivate !== hasPrivate(c)) return -1;
  const distance = m.head.sentence - (c.mentions.at(-1)?.head.sentence ?? 0);
  // "That paper was signed in May": the one named last, and not the one that the story is of.
  const isShown = m.strength !== 'named' && /^that$/i.test(reading.syntax.tokens[m.first - 1]?.text ?? '');
  const recency = isShown ? Math.max(0, 1.6 - (m.head.index - (c.mentions.at(-1)?.head.index ?? 0)) * 0.02) : Math.max(0, 0.9 - distance * 0.2) + Math.min(0.3, c.mentions.length * 0.05) + (isMain ? 0.4 : 0);
  if (isAlias(c, m, reading.text) || isAbbreviation(c, m, reading.text) || isParenthesis(reading, c, m)) return 9;
  const same = reading.text.slice(m.start, m.end).toLowerCase();
  if (m.strength === 'named' && m.first !== m.head.index && c.mentions.some((x) => x.strength === 'named' && reading.text.slice(x.start, x.end).toLowerCase() === same)) return 9;
  if (isOtherwiseOwned(reading, c, m)) return -1;
  // "takes the place of the arrangement of 2003", "replaces a treaty of 1991": another one.
  if (m.year !== null && distance <= 1 && /\b(?:place of|replac\w+|supersed\w+|succeed\w*|instead of|in lieu of) (?:the |an? )?$/i.test(reading.text.slice(Math.max(0, m.start - 30), m.start)) && !c.years.has(m.year)) return -1;
  // "a trade deal … the memorandum that Norway concluded with Chad": another thing, of others.
  if (m.parties.length >= 2 && c.parties.size === 0 && m.strength === 'strong' && !nounsOf(c).has(m.noun) && !isApposed(reading, c, m) && distance > 0) return -1;
  if (isNamedOnly(reading, m) && distance <= 4) return 5 + recency;
  // "the START treaty of 1991" is not the one of 2010, though they share their names.
  if (m.year !== null && !c.years.has(m.year) && (c.years.size > 0 || !c.mentions.some((x) => x.words.join() === m.words.join() && (x.noun === m.noun || m.strength === 'named')))) return isApposed(reading, c, m) ? 7 : -1;
  // "the 1959 agreement with Sudan" is not the framework of many that has been named.
  if (m.year !== null && c.years.size === 0 && m.strength === 'strong' && m.parties.length > 0 && !m.parties.some((p) => c.parties.has(p)) && c.mentions.some((x) => x.strength === 'named')) return -1;
  if (m.strength === 'named') {
    if (sameName(c, m) || c.mentions.some((x) => x.strength === 'named' && m.words.length > 0 && x.noun === m.noun && x.words.join() === m.words.join())) return 8 + recency;
    // A title after a description: "a treaty … the Treaty on X" when nothing titled is there yet and the words meet.
    if (isApposed(reading, c, m)) return 7;
    // "the pact, which he calls the USMCA", "dubbed it the Accord of X".
    if (distance <= 1 && c.mentions.every((x) => x.strength !== 'named') && /\b(?:calls?|called|dubs?|dubbed|christened|named) (?:it|this) (?:the |a )?["“'‘]?$/i.test(reading.text.slice(Math.max(0, m.start - 24), m.start))) return 6 + recency;
    // "the Treaty of Utrecht, by which Madrid ceded it in 1713" is not the one in the making.
    if (isLongPast(reading, m) && !c.mentions.some((x) => isPast(reading, x) || isLongPast(reading, x))) return -1;
    // "a joint declaration … the Declaration of Algiers": the one thing of that kind so far, by the name that it got.
    if (isMain && m.noun !== 'name' && nounsOf(c).has(m.noun) && c.years.size === 0 && c.age !== 'old' && distance <= 8 && c.mentions.every((x) => x.strength !== 'named' && content(x).length === 0) && content(m).length === 0) return 1.8 + recency;
    // An acronym that nobody has introduced is the name of the one thing spoken of so far.
    if (m.noun === 'name' && isOnly && m.parties.length < 2 && c.mentions.every((x) => x.strength !== 'named')) return 1.6 + recency;
    if (/\b(?:name|title)(?: is|,|:| of)? (?:the )?$/i.test(reading.text.slice(Math.max(0, m.start - 14), m.start)) && c.mentions.every((x) => x.strength !== 'named')) return 6 + recency;
    return c.mentions.some((x) => x.strength === 'named') ? -1 : shares(c, m) > 0 && akin(c, m.noun) ? 4 + recency : c.mentions.every((x) => content(x).length === 0) && akin(c, m.noun) && distance <= 2 ? 2 + recency : isOnly && isUnveiled(reading, c, m) && akin(c, m.noun) ? 1.2 + recency : -1;
  }
  if (isApposed(reading, c, m)) return 7;
  // "praised an accord that others would copy": what somebody calls good or bad has been spoken of.
  if (!m.isDefinite && anyText.has(m.noun) && m.parties.length === 0 && m.age === null && content(m).length === 0 && distance <= 3 && c.age !== 'old' && isJudged(reading, m)) return 1 + recency;
  // "They want a ceasefire. A truce of thirty days …": wished for again and again, it is the one truce of the talks.
  if (!m.isDefinite && truces.has(m.noun) && m.parties.length < 2 && m.age === null && m.year === null && [...nounsOf(c)].some((n) => truces.has(n)) && !m.words.some((w) => another.has(w)) && !isPast(reading, m) && !c.mentions.some((x) => isPast(reading, x)) && distance <= 4) return 1.1 + recency;
  // "an older treaty", "a supplemental agreement": another one.
  if (!m.isDefinite && m.age === 'old') return -1;
  if (m.words.some((w) => another.has(w)) && !c.mentions.some((x) => x.words.some((w) => another.has(w)))) return -1;
  // "a revised version": what has come out of an amendment is another text.
  if (isReworked(m) && !c.mentions.some(isReworked)) return -1;
  if (!compatible(c, m)) return -1;
  const words = content(m);
  const shared = shares(c, m);
  // "Without a deal, he said, …": no other one is meant.
  if (!m.isDefinite && m.strength === 'strong' && m.age === null && words.length === 0 && m.parties.length === 0 && m.words.length === 0 && isHypothetical(reading, m)) return 1 + recency;
  // "the Gaza ceasefire deal" is not the agreement of 2001 spoken of before.
  if (c.years.size > 0 && m.year === null && words.length > 0 && shared === 0 && m.strength !== 'weak') return -1;
  // "the treaty on the basis of relations, signed in 2001" is not the one in the making.
  if (m.strength !== 'weak' && words.length > 0 && shared === 0 && isPast(reading, m) && !c.mentions.some((x) => isPast(reading, x)) && !(isOnly && m.isDefinite && distance <= 2 && c.mentions.every((x) => content(x).length === 0))) return -1;
  if (m.age !== null && c.age !== null && m.age !== c.age) return -1;
  // "the previous agreement" is the one that is not in the making; where only one is spoken of, it is another.
  if (m.age === 'old' && c.age === null) return c.years.size > 0 || c.mentions.some((x) => isPast(reading, x)) ? 2.5 + recency : -1;
  if (m.age === 'new' && c.age === null && c.mentions.some((x) => isPast(reading, x))) return -1;
  // "had signed an agreement": an indefinite one of the past is not the one in the making.
  if (!m.isDefinite && m.strength === 'strong' && c.age === 'new' && isPast(reading, m)) return -1;
  if (!m.isDefinite && m.strength === 'strong' && (m.age === 'new' || m.age === 'old')) return -1;
  if (words.length > 0 && shared > 0) return 3 + shared + recency + (m.age !== null && m.age === c.age ? 2 : 0);
  if (m.age !== null && m.age === c.age) return 3 + recency;
  // What a headline names is what the first sentence introduces.
  if (!m.isDefinite && m.strength === 'strong' && c.mentions.length === 1 && isHeadline(reading, c.mentions[0]!) && distance <= 2 && (shared > 0 || words.length === 0 || content(c.mentions[0]!).length === 0)) return 1.2 + recency;
  // "The treaty on comprehensive strategic partnership" after a bare "Iran treaty" of a headline says more of the same.
  if (m.isDefinite && words.length > 0 && m.strength !== 'weak' && c.mentions.every((x) => content(x).length === 0) && distance <= 3) return 1.5 + recency;
  // "the Agreement", with a capital, is the one that has been named so; "the pact" rather one that may be called so.
  const isTitled = isCapitalised(reading, m) && c.mentions.some((x) => x.strength === 'named' && x.noun === m.noun);
  const exact = (nounsOf(c).has(m.noun) ? 0.35 : 0) + (isTitled ? 1 : 0) - (akin(c, m.noun) ? 0 : 0.5);
  // "said that the two sides had a deal": what the sentence before calls an agreement.
  if (!m.isDefinite && isOnly && words.length === 0 && m.words.length === 0 && (m.parties.length < 2 || m.parties.every((p) => c.parties.has(p))) && distance <= 1 && anyText.has(m.noun) && !isPast(reading, m) && c.age !== 'old') return 0.7 + recency;
  if (m.isDefinite && m.strength === 'weak' && words.length > 0 && /^(?:partnership|framework|initiative|plan|package|statement|amendment)$/.test(m.noun)) return -1;
  // "the document" after a convention that was named in passing is rather what the story is about.
  const passing = !isMain && m.strength === 'weak' && c.mentions.length === 1 && c.mentions[0]!.strength === 'named' ? 0.6 : 0;
  if (m.isDefinite) return words.length === 0 || m.strength === 'weak' ? 1 + exact + recency - passing : words.length <= 1 && c.mentions.every((x) => content(x).length === 0) ? 0.6 + recency : -1;
  // "a cooperation document" signed by the pair of the deal in the making is that deal.
  return m.strength === 'weak' && isSigned(reading, m) && distance <= 3 ? 0.8 + recency : -1;
};

/** Governed by a verb or a noun of acts on agreements. */
const isUndergoing = (reading: Reading, m: Mention): boolean => {
  const up = reading.syntax.tokens[m.head.head];
  return up !== undefined && (up.upos === 'VERB' ? actRules.has(up.lemma) : actNouns.has(up.lemma));
};

/** Weak nouns begin no agreement unless something is done to them that is done to agreements. */
const mayFound = (reading: Reading, m: Mention): boolean => {
  if (m.strength !== 'weak') return true;
  const told = [reading.syntax.tokens[m.head.head], ...children(reading.syntax, m.head).filter((c) => relation(c) === 'acl')].filter((v) => v !== undefined && v.upos === 'VERB');
  // "the fisheries partnership with Morocco", voted down or prolonged.
  if ((m.words.includes('successor') || (m.noun === 'version' && isReworked(m))) && isUndergoing(reading, m)) return true;
  if (['replacement', 'successor'].includes(m.noun)) return told.some((v) => ['sign', 'negotiate', 'conclude'].includes(v!.lemma)) || /\b(?:talks|negotiations|work) on (?:a|its) $/.test(reading.text.slice(Math.max(0, m.start - 26), m.start));
  if (m.parties.length > 0 && /^ (?:with|between)\b/.test(reading.text.slice(m.end, m.end + 9)) && ['partnership', 'arrangement', 'statement', 'framework', 'plan'].includes(m.noun) && isUndergoing(reading, m)) return true;
  if (/^ of (?:an?|the|its|their) /.test(reading.text.slice(m.end, m.end + 10))) return false;
  if (['document', 'text', 'instrument', 'paper', 'arrangement', 'declaration', 'framework', 'plan', 'charter', 'statement'].includes(m.noun) && told.some((v) => ['sign', 'ratify', 'initial', 'conclude', 'ink', 'negotiate'].includes(v!.lemma) && subjectOf(reading.syntax, v!) !== undefined)) return true;
  const verb = reading.syntax.tokens[m.head.head];
  return ['document', 'text', 'instrument', 'arrangement', 'declaration'].includes(m.noun) && verb !== undefined && ['sign', 'ratify', 'initial', 'conclude', 'ink'].includes(verb.lemma) && subjectOf(reading.syntax, verb) !== undefined;
};

/** What a predicate is said of: its subject, or the noun that its relative clause hangs on. */
const antecedent = (reading: Reading, out: readonly Cluster[], m: Mention): Cluster | undefined => {
  const subject = childBy(reading.syntax, m.head, 'nsubj');
  const called = callingOf(reading.syntax, m.head);
  const of = called !== undefined ? childBy(reading.syntax, called, 'obj') : m.head.deprel === 'acl:relcl' ? headOf(reading.syntax, m.head) : subject;
  if (of === undefined) return undefined;
  const before = out.flatMap((c) => c.mentions.map((x) => ({ c, x }))).filter(({ x }) => x.head.sentence === m.head.sentence && x.head.index < m.head.index).at(-1);
  if (m.head.deprel === 'acl:relcl' && !out.some((c) => c.mentions.some((x) => x.head.index === of.index))) return before?.c;
  const isPronoun = ['it', 'this', 'that', 'which'].includes(of.text.toLowerCase());
  return out.find((c) => c.mentions.some((x) => x.head.index === of.index)) ?? (isPronoun ? out.toSorted((a, b) => (b.mentions.at(-1)?.head.index ?? 0) - (a.mentions.at(-1)?.head.index ?? 0))[0] : undefined);
};

/** Joins mentions into agreements in one pass from left to right. */
export const cluster = (reading: Reading, mentions: readonly Mention[]): readonly Cluster[] => {
  const shelf = newShelf();
  const out = shelf.all;
  for (const m of mentions) {
    const told = m.isPredicate ? antecedent(reading, shelf.recent, m) : undefined;
    if (told !== undefined) {
      told.mentions.push(m);
      continue;
    }
    // "What he proposes is not an agreement": says of something else what it is.
    if (m.isPredicate && m.strength !== 'named') continue;
    const ranked = candidates(shelf, m, reading.text).map((c) => ({ c, score: fit(reading, c, m, c === out[0] && (c.mentions.length > 1 || c.mentions[0]!.strength === 'named'), out.length === 1) })).filter((x) => x.score > 0).sort((a, b) => b.score - a.score);
    const best = ranked[0]?.c;
    if (best !== undefined) {
      best.mentions.push(m);
      for (const p of m.parties) best.parties.add(p);
      best.age ??= m.age;
      if (m.year !== null) best.years.add(m.year);
      shelve(shelf, best, m, reading.text);
    } else if (mayFound(reading, m)) {
      const founded: Cluster = { mentions: [m], parties: new Set(m.parties), age: m.age, years: new Set(m.year === null ? [] : [m.year]) };
      out.push(founded);
      shelve(shelf, founded, m, reading.text);
    }
  }
  return out;
};

const specific = (m: Mention): number => (m.strength === 'named' ? 1000 : m.strength === 'strong' ? 500 : 0) + (m.end - m.start) + (m.noun === 'name' ? -20 : 0);

/** The most specific mention names the agreement. */
export const nameOf = (c: Cluster): Mention => c.mentions.toSorted((a, b) => specific(b) - specific(a))[0]!;

/** The kind that the most specific name says, else the first that any name says. */
export const kindOf = (c: Cluster): AgreementKind => {
  const named = nameOf(c);
  if (named.kind !== null) return named.kind;
  return c.mentions.find((m) => m.kind !== null)?.kind ?? 'agreement';
};
