import type { AgreementKind } from '../../core/act.ts';
import type { Reading } from '../reading.ts';
import { childBy, children, headOf, relation, subjectOf } from '../../language/tree.ts';
import { actNouns, aliases } from './lexicon.ts';
import { callingOf, type Mention } from './mentions.ts';
import { candidates, newShelf, shelve } from './shelf.ts';
import { content, initials } from './telling.ts';
import { actRules } from './rules.ts';

/** One agreement as the document speaks of it, while it is being put together. */
export interface Cluster {
  readonly mentions: Mention[];
  readonly parties: Set<string>;
  age: 'old' | 'new' | null;
  years: Set<string>;
}

const truces: ReadonlySet<string> = new Set(['ceasefire', 'cease-fire', 'truce', 'armistice']);

/** Words that set one agreement beside another. */
const another: ReadonlySet<string> = new Set(['supplemental', 'supplementary', 'side', 'separate', 'second', 'third', 'fourth', 'additional', 'further', 'parallel', 'companion', 'complementary', 'replacement', 'successor', 'follow']);

const reworked = /^(?:revised|amended|modernised|modernized|updated|adapted|upgraded|reworked|enlarged|expanded)$/;

/** "a modernised version", "an amended treaty". */
const isReworked = (m: Mention): boolean => !m.isDefinite && m.words.some((w) => reworked.test(w));

const shares = (c: Cluster, m: Mention): number => {
  const { words } = saidOf(c);
  return content(m).filter((w) => words.has(w)).length;
};

/** Words and head nouns of a cluster so far; it only grows, so that each mention is looked at once. */
interface SaidOf { count: number; readonly words: Set<string>; readonly nouns: Set<string>; readonly weakNouns: Set<string> }

const saids = new WeakMap<Cluster, SaidOf>();

const saidOf = (c: Cluster): SaidOf => {
  const held = saids.get(c) ?? { count: 0, words: new Set(), nouns: new Set(), weakNouns: new Set() };
  saids.set(c, held);
  for (; held.count < c.mentions.length; held.count += 1) {
    const m = c.mentions[held.count]!;
    for (const w of content(m)) held.words.add(w);
    (m.strength === 'weak' ? held.weakNouns : held.nouns).add(m.noun);
  }
  return held;
};

/** Head nouns that say what it is; "document" and "text" only where nothing else does. */
const nounsOf = (c: Cluster): ReadonlySet<string> => {
  const { nouns, weakNouns } = saidOf(c);
  return nouns.size > 0 ? nouns : weakNouns;
};

const sameName = (c: Cluster, m: Mention): boolean => c.mentions.some((x) => x.strength === 'named' && (x.noun === m.noun || x.noun === 'name' || m.noun === 'name') && content(x).length > 0 && content(m).length > 0 && (content(m).every((w) => content(x).includes(w)) || content(x).every((w) => content(m).includes(w))));

/** "trade and economic partnership agreement" spells TEPA. */
const spells = (text: string, m: Mention, letters: string): boolean => {
  const words = text.slice(Math.max(0, m.start - 60), m.end).split(/[\s-]+/).filter((w) => /^\p{L}/u.test(w) && !/^(?:of|on|and|the|for|in|to|a|an)$/i.test(w));
  return words.length >= letters.length && words.slice(-letters.length).map((w) => w[0]!.toUpperCase()).join('') === letters;
};

const isAbbreviation = (c: Cluster, m: Mention, text: string): boolean => {
  const own = text.slice(m.start, m.end);
  // "the EEA agreement" of the Agreement on the European Economic Area.
  const lead = /^[A-Z]{3,6}(?= \p{Ll})/u.exec(own)?.[0];
  if (lead !== undefined && c.mentions.some((x) => x.strength === 'named' && x.last > x.first && initials(x, text).slice(1) === lead)) return true;
  if (/^[A-Z]{3,7}$/.test(own) && c.mentions.some((x) => x.strength === 'strong' && spells(text, x, own))) return true;
  return (/^[A-Z]{3,6}$/.test(own) && c.mentions.some((x) => shortens(own, initials(x, text)))) || (m.strength === 'named' && m.last > m.first && c.mentions.some((x) => x.noun === 'name' && text.slice(x.start, x.end) === initials(m, text)));
};

/** Two names that the world has for one agreement. */
const isAlias = (c: Cluster, m: Mention, text: string): boolean => {
  const own = text.slice(m.start, m.end);
  const group = aliases.find((names) => names.some((n) => own.includes(n)));
  return group !== undefined && c.mentions.some((x) => group.some((n) => text.slice(x.start, x.end).includes(n)));
};

/** "GCTB" of "General Convention on Trade and Borders": the letters in order, at most two left out. */
const shortens = (own: string, letters: string): boolean => {
  if (own[0] !== letters[0] || letters.length - own.length > 2) return false;
  let at = 0;
  for (const letter of own) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

const isOfThree = (m: Mention): boolean => m.words.some((w) => /^(?:trilateral|tripartite)$/.test(w)) || (m.words.includes('three') && m.words.some((w) => /^(?:way|party|nation|country|sided)$/.test(w)));

const lists = new WeakMap<Reading, readonly ReadonlySet<string>[]>();

/** States that a text lists behind "with", as those with whom one has an agreement each. */
const listsIn = (reading: Reading): readonly ReadonlySet<string>[] => {
  const held = lists.get(reading) ?? partnerLists(reading);
  lists.set(reading, held);
  return held;
};

const partnerLists = (reading: Reading): readonly ReadonlySet<string>[] => {
  const states = reading.actors.filter((a) => a.kind === 'state' && a.id !== null);
  const out: Set<string>[] = [];
  let run: Set<string> | undefined;
  states.forEach((a, i) => {
    const before = states[i - 1];
    const gap = before === undefined ? '' : reading.text.slice(before.end, a.start);
    if (run !== undefined && /^(?:,? and (?:the |with )?|, (?:the )?)$/.test(gap)) { run.add(a.id!); return; }
    const lead = reading.text.slice(Math.max(0, a.start - 60), a.start);
    run = /\b(?:treaties|agreements|accords|pacts|deals|conventions|protocols|those|ones)\b[^.;]{0,30}\bwith (?:the )?$/.test(lead) ? new Set([a.id!]) : undefined;
    if (run !== undefined) out.push(run);
  });
  return out.filter((list) => list.size >= 2);
};

/** Whether one of a cluster's mentions is so; each is looked at once, as the cluster grows. */
const hasOne = (isSo: (m: Mention) => boolean): ((c: Cluster) => boolean) => {
  const looked = new WeakMap<Cluster, { until: number; found: boolean }>();
  return (c) => {
    const seen = looked.get(c) ?? { until: 0, found: false };
    for (; seen.until < c.mentions.length; seen.until += 1) seen.found ||= isSo(c.mentions[seen.until]!);
    looked.set(c, seen);
    return seen.found;
  };
};

const hasPrivate = hasOne((m) => m.isPrivate);
const isAmongThree = hasOne((m) => isOfThree(m));

/** Parties that cannot be the same pair: both name two, and they share at most one. */
const clash = (reading: Reading, c: Cluster, m: Mention): boolean => {
  // "was reviewing its own arrangement", "Britain's treaty": one State's is not another's, unless both are said to share it.
  const owners = m.owner === null || m.strength === 'named' ? [] : c.mentions.flatMap((x) => (x.owner === null ? [] : [x.owner]));
  if (m.owner !== null && m.strength !== 'named' && owners.length > 0 && !owners.includes(m.owner) && !c.parties.has(m.owner) && !owners.some((o) => m.parties.includes(o))) return true;
  if (m.parties.length === 0 || c.parties.size === 0) return false;
  // "Britain's treaty", long after one of somebody else with China.
  const isWithOther = m.owner !== null && m.strength !== 'named' && c.parties.size === 1 && !c.parties.has(m.owner) && c.mentions.some((x) => x.partners.length > 0) && m.head.sentence - (c.mentions.at(-1)?.head.sentence ?? 0) >= 2;
  if (isWithOther) return true;
  // "those with Chad, Peru and Ghana": the Peruvian treaty is not the one with Chad.
  if (listsIn(reading).some((list) => m.parties.some((p) => list.has(p) && !c.parties.has(p)) && [...c.parties].some((p) => list.has(p) && !m.parties.includes(p)))) return true;
  // "a trilateral document" is not what two of the three have settled between them.
  if (m.parties.length === 2 && (m.strength !== 'weak' || m.partners.length > 0) && isAmongThree(c) && !isOfThree(m)) return true;
  // "with Egypt", "with Lebanon": two of one State's.
  const withOthers = m.partners.length === 0 ? [] : c.mentions.flatMap((x) => x.partners);
  if (m.partners.length > 0 && withOthers.length > 0 && !m.partners.some((p) => c.parties.has(p)) && !withOthers.some((p) => m.parties.includes(p))) return true;
  const shared = m.parties.filter((p) => c.parties.has(p)).length;
  if (m.parties.length >= 2 && c.parties.size >= 2) return shared < 2;
  return shared === 0 && c.parties.size >= 2;
};

const families: readonly (readonly string[])[] = [
  ['treaty', 'agreement', 'accord', 'pact', 'deal', 'document', 'text', 'arrangement', 'compact', 'instrument', 'partnership', 'draft', 'name', 'framework', 'version', 'package', 'paper', 'settlement', 'contract'],
  ['convention', 'treaty', 'agreement', 'accord', 'document', 'text', 'instrument', 'covenant', 'name', 'draft'], ['protocol', 'document', 'text', 'instrument', 'accord'],
  ['memorandum', 'mou', 'document', 'text', 'understanding', 'arrangement', 'agreement', 'accord'], ['declaration', 'communique', 'communiqué', 'statement', 'document', 'text'],
  ['ceasefire', 'cease-fire', 'truce', 'armistice', 'agreement', 'deal', 'accord', 'arrangement', 'document', 'text', 'initiative', 'pact', 'plan', 'settlement'], ['initiative', 'deal', 'accord', 'agreement', 'arrangement', 'pact', 'plan'],
  ['charter', 'treaty', 'document', 'text'], ['annex', 'document', 'text'], ['understanding', 'arrangement', 'document', 'declaration', 'accord'], ['amendment', 'document', 'text', 'protocol'],
];

const akin = (c: Cluster, noun: string): boolean => [...nounsOf(c)].some((n) => n === noun || families.some((f) => f.includes(n) && f.includes(noun)));

/** Words by which a report may take up any agreement, whatever its own name says. */
const anyText: ReadonlySet<string> = new Set(['treaty', 'agreement', 'accord', 'pact', 'deal', 'document', 'text', 'instrument', 'arrangement', 'paper', 'draft']);

/** "the pact" may be a protocol; "the fisheries agreement" may not. */
const compatible = (c: Cluster, m: Mention): boolean => akin(c, m.noun) || (m.isDefinite && anyText.has(m.noun) && content(m).length === 0 && m.age === null);

const isSigned = (reading: Reading, m: Mention): boolean => {
  const verb = reading.syntax.tokens[m.head.head];
  return verb !== undefined && (actRules.has(verb.lemma) && verb.lemma !== 'work');
};

/** Signed, approved or ended before the story begins: governed by a past perfect or given a year of its own. */
const isPast = (reading: Reading, m: Mention): boolean => {
  if (m.year !== null) return true;
  const verb = reading.syntax.tokens[m.head.head];
  const verbs = [verb, ...children(reading.syntax, m.head).filter((c) => relation(c) === 'acl')].filter((v) => v !== undefined && v.upos === 'VERB');
  const after = reading.text.slice(m.end, Math.min(m.end + 60, reading.syntax.sentences[m.head.sentence]!.end));
  const told = /^,? (?:which |that )?(?:was |were )?(?:formally )?(?:signed|concluded|agreed|adopted|struck|made|ratified)\b[^.;]{0,40}?\b((?:1[89]|20)\d\d)\b/.exec(after)?.[1];
  if (told !== undefined && reading.published !== null && Number(told) < Number(reading.published.slice(0, 4)) - 1) return true;
  return verbs.some((v) => children(reading.syntax, v!).some((c) => relation(c) === 'aux' && c.lemma === 'have' && c.xpos === 'VBD') || children(reading.syntax, v!).some((c) => relation(c) === 'obl' && /^(?:1[89]|20)\d\d$/.test(c.text) && reading.published !== null && Number(c.text) < Number(reading.published.slice(0, 4)) - 1));
};

/** Told of a year long gone: "which he ceded in 1713". */
const isLongPast = (reading: Reading, m: Mention): boolean => {
  const end = Math.min(m.end + 90, reading.syntax.sentences[m.head.sentence]!.end);
  const year = /^,? (?:[^.;,]{0,40}\b(?:which|that|signed|concluded|agreed)\b[^.;]{0,50}?|of )\b(?:in|of|from) (1[5-9]\d\d|20\d\d)\b/.exec(reading.text.slice(m.end, end))?.[1];
  return year !== undefined && reading.published !== null && Number(year) < Number(reading.published.slice(0, 4)) - 8;
};

/** In the first line of the text, which ends without a full stop. */
const isHeadline = (reading: Reading, m: Mention): boolean => {
  const s = reading.syntax.sentences[m.head.sentence]!;
  return s.index <= 1 && !/[.!?]["”’]?$/.test(reading.text.slice(s.start, s.end));
};

/** "the River Treaty, the last pact that …", "which many call the Accord of X": two names of one thing, side by side. */
const isApposed = (reading: Reading, c: Cluster, m: Mention): boolean => {
  const before = c.mentions.at(-1);
  if (before === undefined || before.head.sentence !== m.head.sentence || m.start <= before.end || m.noun === 'protocol' || m.noun === 'annex') return false;
  const gap = reading.text.slice(before.end, m.start);
  if (/\b(?:call|called|calls|known as|dubbed|named|nicknamed|titled|entitled)\b(?: as)? (?:the |a |an )?["“'‘]?$/i.test(gap) && gap.length < 60) return true;
  const joins = children(reading.syntax, m.head).some((x) => relation(x) === 'cc') || relation(m.head) === 'conj' || /^,? and\b/.test(reading.text.slice(m.end, m.end + 6));
  return !joins && (/^,? \(?$/.test(gap) && relation(m.head) === 'appos' || /^, (?:the|a|an|its|their)\b[^,.;:]{0,40}$/.test(gap) && !/\b(?:of|to|in|on|with|and|or|that|which)\b[^,]*\b(?:of|to|in|on|with|and|or|that|which)\b/.test(gap));
};

/** "… signed an agreement … The Exchange of Information Agreement provides …": the title of the one thing that has been described so far. */
const isUnveiled = (reading: Reading, c: Cluster, m: Mention): boolean => relation(m.head) === 'nsubj' && m.parties.length < 2 && c.age !== 'old' && c.mentions.length >= 2 && c.mentions[0]!.strength === 'strong' && /^the$/i.test(reading.syntax.tokens[m.first - 1]?.text ?? '');

/** "prefers “joint declaration”": what somebody calls it, in quotes and with no article. */
const isNamedOnly = (reading: Reading, m: Mention): boolean => m.strength === 'strong' && /["“'‘]$/.test(reading.text.slice(Math.max(0, m.start - 1), m.start)) && /^["”'’.,]/.test(reading.text.slice(m.end, m.end + 1)) && !/\b(?:an?|the|this|that|its|their)$/i.test(reading.text.slice(Math.max(0, m.start - 8), m.start - 1).trimEnd());

const judging = /^(?:praise|hail|welcome|criticise|criticize|attack|condemn|defend|celebrate|tout|applaud|laud|denigrate|dismiss|deplore|bemoan|regard|see|view|treat)$/;

/** Object of praise or blame, or what something is regarded as. */
const isJudged = (reading: Reading, m: Mention): boolean => {
  const up = headOf(reading.syntax, m.head);
  return up?.upos === 'VERB' && judging.test(up.lemma) && (relation(m.head) === 'obj' || (relation(m.head) === 'obl' && /\bas an? $/.test(reading.text.slice(Math.max(0, m.start - 6), m.start))));
};

const isHypothetical = (reading: Reading, m: Mention): boolean => /\b(?:without|absent|no|for want of|instead of|reach|until) (?:a|an|any)? ?$/i.test(reading.text.slice(Math.max(0, m.start - 16), m.start));

/** "the Military Information Agreement, or GSOMIA", "the Framework Agreement (CFA)". */
const isParenthesis = (reading: Reading, c: Cluster, m: Mention): boolean => {
  const before = c.mentions.at(-1);
  return before !== undefined && m.noun === 'name' && m.start > before.end && /^(?:,? or| \(|, known as|, the)[ (]?$/.test(reading.text.slice(before.end, m.start)) && before.head.sentence === m.head.sentence;
};

/** "Korean", "Colombian" before a noun that is no title. */
const ownersOf = (reading: Reading, m: Mention): readonly string[] => (m.strength === 'named' ? [] : reading.syntax.tokens.slice(m.first, m.head.index).filter((t) => /^\p{Lu}\p{Ll}+(?:n|sh|ese|ch|ss|ek|i)$/u.test(t.text) && ['ADJ', 'PROPN', 'NOUN'].includes(t.upos) && reading.syntax.sentences[t.sentence]!.first !== t.index).map((t) => t.text));

/** "the Korean pact" and "the Colombian accord" are two, whoever the third is that has both. */
const isOtherwiseOwned = (reading: Reading, c: Cluster, m: Mention): boolean => {
  const own = ownersOf(reading, m);
  if (own.length !== 1) return false;
  const others = c.mentions.flatMap((x) => ownersOf(reading, x));
  return others.length > 0 && !others.includes(own[0]!);
};

const isCapitalised = (reading: Reading, m: Mention): boolean => /^\p{Lu}/u.test(reading.text.slice(m.head.start, m.head.end)) && m.first === m.head.index;

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
