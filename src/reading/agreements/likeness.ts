import type { Reading } from '../reading.ts';
import { children, headOf, relation } from '../../language/tree.ts';
import { aliases } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { content, initials } from './telling.ts';
import { actRules } from './rules.ts';
import type { Cluster } from './clusters.ts';

/** Nouns of truces. */
export const truces: ReadonlySet<string> = new Set(['ceasefire', 'cease-fire', 'truce', 'armistice']);

/** Words that set one agreement beside another. */
export const another: ReadonlySet<string> = new Set(['supplemental', 'supplementary', 'side', 'separate', 'second', 'third', 'fourth', 'additional', 'further', 'parallel', 'companion', 'complementary', 'replacement', 'successor', 'follow']);

const reworked = /^(?:revised|amended|modernised|modernized|updated|adapted|upgraded|reworked|enlarged|expanded)$/;

/** "a modernised version", "an amended treaty". */
export const isReworked = (m: Mention): boolean => !m.isDefinite && m.words.some((w) => reworked.test(w));

/** Words that a mention has in common with a cluster. */
export const shares = (c: Cluster, m: Mention): number => {
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
export const nounsOf = (c: Cluster): ReadonlySet<string> => {
  const { nouns, weakNouns } = saidOf(c);
  return nouns.size > 0 ? nouns : weakNouns;
};

/** A name with no word that the other lacks. */
export const sameName = (c: Cluster, m: Mention): boolean => c.mentions.some((x) => x.strength === 'named' && (x.noun === m.noun || x.noun === 'name' || m.noun === 'name') && content(x).length > 0 && content(m).length > 0 && (content(m).every((w) => content(x).includes(w)) || content(x).every((w) => content(m).includes(w))));

/** "trade and economic partnership agreement" spells TEPA. */
const spells = (text: string, m: Mention, letters: string): boolean => {
  const words = text.slice(Math.max(0, m.start - 60), m.end).split(/[\s-]+/).filter((w) => /^\p{L}/u.test(w) && !/^(?:of|on|and|the|for|in|to|a|an)$/i.test(w));
  return words.length >= letters.length && words.slice(-letters.length).map((w) => w[0]!.toUpperCase()).join('') === letters;
};

/** The letters of the name that a cluster has, or the other way round. */
export const isAbbreviation = (c: Cluster, m: Mention, text: string): boolean => {
  const own = text.slice(m.start, m.end);
  // "the EEA agreement" of the Agreement on the European Economic Area.
  const lead = /^[A-Z]{3,6}(?= \p{Ll})/u.exec(own)?.[0];
  if (lead !== undefined && c.mentions.some((x) => x.strength === 'named' && x.last > x.first && initials(x, text).slice(1) === lead)) return true;
  if (/^[A-Z]{3,7}$/.test(own) && c.mentions.some((x) => x.strength === 'strong' && spells(text, x, own))) return true;
  return (/^[A-Z]{3,6}$/.test(own) && c.mentions.some((x) => shortens(own, initials(x, text)))) || (m.strength === 'named' && m.last > m.first && c.mentions.some((x) => x.noun === 'name' && text.slice(x.start, x.end) === initials(m, text)));
};

/** Two names that the world has for one agreement. */
export const isAlias = (c: Cluster, m: Mention, text: string): boolean => {
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

/** Whether a cluster has a mention of private people. */
export const hasPrivate = hasOne((m) => m.isPrivate);
const isAmongThree = hasOne((m) => isOfThree(m));

/** Parties that cannot be the same pair: both name two, and they share at most one. */
export const clash = (reading: Reading, c: Cluster, m: Mention): boolean => {
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

/** A noun that may mean what the cluster has been called. */
export const akin = (c: Cluster, noun: string): boolean => [...nounsOf(c)].some((n) => n === noun || families.some((f) => f.includes(n) && f.includes(noun)));

/** Words by which a report may take up any agreement, whatever its own name says. */
export const anyText: ReadonlySet<string> = new Set(['treaty', 'agreement', 'accord', 'pact', 'deal', 'document', 'text', 'instrument', 'arrangement', 'paper', 'draft']);

/** "the pact" may be a protocol; "the fisheries agreement" may not. */
export const compatible = (c: Cluster, m: Mention): boolean => akin(c, m.noun) || (m.isDefinite && anyText.has(m.noun) && content(m).length === 0 && m.age === null);

/** Governed by a verb that tells of acts on agreements. */
export const isSigned = (reading: Reading, m: Mention): boolean => {
  const verb = reading.syntax.tokens[m.head.head];
  return verb !== undefined && (actRules.has(verb.lemma) && verb.lemma !== 'work');
};

/** Signed, approved or ended before the story begins: governed by a past perfect or given a year of its own. */
export const isPast = (reading: Reading, m: Mention): boolean => {
  if (m.year !== null) return true;
  const verb = reading.syntax.tokens[m.head.head];
  const verbs = [verb, ...children(reading.syntax, m.head).filter((c) => relation(c) === 'acl')].filter((v) => v !== undefined && v.upos === 'VERB');
  const after = reading.text.slice(m.end, Math.min(m.end + 60, reading.syntax.sentences[m.head.sentence]!.end));
  const told = /^,? (?:which |that )?(?:was |were )?(?:formally )?(?:signed|concluded|agreed|adopted|struck|made|ratified)\b[^.;]{0,40}?\b((?:1[89]|20)\d\d)\b/.exec(after)?.[1];
  if (told !== undefined && reading.published !== null && Number(told) < Number(reading.published.slice(0, 4)) - 1) return true;
  return verbs.some((v) => children(reading.syntax, v!).some((c) => relation(c) === 'aux' && c.lemma === 'have' && c.xpos === 'VBD') || children(reading.syntax, v!).some((c) => relation(c) === 'obl' && /^(?:1[89]|20)\d\d$/.test(c.text) && reading.published !== null && Number(c.text) < Number(reading.published.slice(0, 4)) - 1));
};

/** Told of a year long gone: "which he ceded in 1713". */
export const isLongPast = (reading: Reading, m: Mention): boolean => {
  const end = Math.min(m.end + 90, reading.syntax.sentences[m.head.sentence]!.end);
  const year = /^,? (?:[^.;,]{0,40}\b(?:which|that|signed|concluded|agreed)\b[^.;]{0,50}?|of )\b(?:in|of|from) (1[5-9]\d\d|20\d\d)\b/.exec(reading.text.slice(m.end, end))?.[1];
  return year !== undefined && reading.published !== null && Number(year) < Number(reading.published.slice(0, 4)) - 8;
};

/** In the first line of the text, which ends without a full stop. */
export const isHeadline = (reading: Reading, m: Mention): boolean => {
  const s = reading.syntax.sentences[m.head.sentence]!;
  return s.index <= 1 && !/[.!?]["”’]?$/.test(reading.text.slice(s.start, s.end));
};

/** "the River Treaty, the last pact that …", "which many call the Accord of X": two names of one thing, side by side. */
export const isApposed = (reading: Reading, c: Cluster, m: Mention): boolean => {
  const before = c.mentions.at(-1);
  if (before === undefined || before.head.sentence !== m.head.sentence || m.start <= before.end || m.noun === 'protocol' || m.noun === 'annex') return false;
  const gap = reading.text.slice(before.end, m.start);
  if (/\b(?:call|called|calls|known as|dubbed|named|nicknamed|titled|entitled)\b(?: as)? (?:the |a |an )?["“'‘]?$/i.test(gap) && gap.length < 60) return true;
  const joins = children(reading.syntax, m.head).some((x) => relation(x) === 'cc') || relation(m.head) === 'conj' || /^,? and\b/.test(reading.text.slice(m.end, m.end + 6));
  return !joins && (/^,? \(?$/.test(gap) && relation(m.head) === 'appos' || /^, (?:the|a|an|its|their)\b[^,.;:]{0,40}$/.test(gap) && !/\b(?:of|to|in|on|with|and|or|that|which)\b[^,]*\b(?:of|to|in|on|with|and|or|that|which)\b/.test(gap));
};

/** "… signed an agreement … The Exchange of Information Agreement provides …": the title of the one thing that has been described so far. */
export const isUnveiled = (reading: Reading, c: Cluster, m: Mention): boolean => relation(m.head) === 'nsubj' && m.parties.length < 2 && c.age !== 'old' && c.mentions.length >= 2 && c.mentions[0]!.strength === 'strong' && /^the$/i.test(reading.syntax.tokens[m.first - 1]?.text ?? '');

/** "prefers “joint declaration”": what somebody calls it, in quotes and with no article. */
export const isNamedOnly = (reading: Reading, m: Mention): boolean => m.strength === 'strong' && /["“'‘]$/.test(reading.text.slice(Math.max(0, m.start - 1), m.start)) && /^["”'’.,]/.test(reading.text.slice(m.end, m.end + 1)) && !/\b(?:an?|the|this|that|its|their)$/i.test(reading.text.slice(Math.max(0, m.start - 8), m.start - 1).trimEnd());

const judging = /^(?:praise|hail|welcome|criticise|criticize|attack|condemn|defend|celebrate|tout|applaud|laud|denigrate|dismiss|deplore|bemoan|regard|see|view|treat)$/;

/** Object of praise or blame, or what something is regarded as. */
export const isJudged = (reading: Reading, m: Mention): boolean => {
  const up = headOf(reading.syntax, m.head);
  return up?.upos === 'VERB' && judging.test(up.lemma) && (relation(m.head) === 'obj' || (relation(m.head) === 'obl' && /\bas an? $/.test(reading.text.slice(Math.max(0, m.start - 6), m.start))));
};

/** "without a deal", "until an agreement": one that there is not. */
export const isHypothetical = (reading: Reading, m: Mention): boolean => /\b(?:without|absent|no|for want of|instead of|reach|until) (?:a|an|any)? ?$/i.test(reading.text.slice(Math.max(0, m.start - 16), m.start));

/** "the Military Information Agreement, or GSOMIA", "the Framework Agreement (CFA)". */
export const isParenthesis = (reading: Reading, c: Cluster, m: Mention): boolean => {
  const before = c.mentions.at(-1);
  return before !== undefined && m.noun === 'name' && m.start > before.end && /^(?:,? or| \(|, known as|, the)[ (]?$/.test(reading.text.slice(before.end, m.start)) && before.head.sentence === m.head.sentence;
};

/** "Korean", "Colombian" before a noun that is no title. */
const ownersOf = (reading: Reading, m: Mention): readonly string[] => (m.strength === 'named' ? [] : reading.syntax.tokens.slice(m.first, m.head.index).filter((t) => /^\p{Lu}\p{Ll}+(?:n|sh|ese|ch|ss|ek|i)$/u.test(t.text) && ['ADJ', 'PROPN', 'NOUN'].includes(t.upos) && reading.syntax.sentences[t.sentence]!.first !== t.index).map((t) => t.text));

/** "the Korean pact" and "the Colombian accord" are two, whoever the third is that has both. */
export const isOtherwiseOwned = (reading: Reading, c: Cluster, m: Mention): boolean => {
  const own = ownersOf(reading, m);
  if (own.length !== 1) return false;
  const others = c.mentions.flatMap((x) => ownersOf(reading, x));
  return others.length > 0 && !others.includes(own[0]!);
};

/** Begins with a capital, and is one word. */
export const isCapitalised = (reading: Reading, m: Mention): boolean => /^\p{Lu}/u.test(reading.text.slice(m.head.start, m.head.end)) && m.first === m.head.index;
