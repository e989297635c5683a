import type { Token } from '../../language/syntax.ts';
import type { Reading } from '../reading.ts';
import { isCapital, isPlural } from './edges.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

/** "the party's national convention", "delegates to the convention": people in a hall, and no text. */
const isAssembly = (reading: Reading, head: Token, first: number): boolean => {
  if (head.lemma.toLowerCase() !== 'convention') return false;
  const { tokens } = reading.syntax;
  const modifiers = tokens.slice(first, head.index).map(lower);
  if (modifiers.some((w) => assemblies.has(w)) || (modifiers.length === 0 && !isCapital(head) && hasAssembly(reading))) return true;
  if (/^(?:on|for|against|concerning|relating|relative|regarding|of|between|with|to|signed|adopted|concluded)$/.test(lower(tokens[head.index + 1])) && !(lower(tokens[head.index + 1]) === 'of' && /^(?:delegates|members|the party|lawyers|scientists)/.test(reading.text.slice(head.end + 4, head.end + 16)))) return false;
  const lead = reading.text.slice(Math.max(0, tokens[first]!.start - 24), tokens[first]!.start);
  return /\b(?:at|during|throughout|attend(?:ed|ing)?|address(?:ed|ing)?|delegates? (?:to|at)|speech (?:to|at|before)|told|before|nominat\w+ (?:at|by)|hosts? (?:of|the)|holds?|held) (?:the |a |an |its |this |that |last |\w+['’]s )?$/i.test(lead) && !modifiers.some((w) => /^(?:un|u\.n\.|geneva|vienna|hague)$/.test(w));
};
const gathered = new WeakMap<Reading, boolean>();

/** A text that tells of a gathering by that name; looked for once. */
const hasAssembly = (reading: Reading): boolean => {
  const held = gathered.get(reading) ?? /\b(?:constitutional|national|party|republican|democratic|nominating|annual) convention\b/i.test(reading.text);
  gathered.set(reading, held);
  return held;
};

const assemblies: ReadonlySet<string> = new Set('democratic republican national party baptist constitutional labour labor conservative annual delegate political nominating gop dnc rnc comic-con comic sales trade-union union gaming industry business tech technology medical science-fiction book fan anime dental'.split(' '));

/** "a great deal", "more agreement", "a declaration of war", "modus operandi": the noun with another meaning. */
export const isOtherSense = (reading: Reading, head: Token, first: number): boolean => {
  const { tokens } = reading.syntax;
  const before = lower(tokens[head.index - 1]);
  const after = reading.text.slice(head.end, head.end + 24);
  switch (head.lemma.toLowerCase()) {
    case 'deal': return /^(?:great|good|big|raw|square|fair|real|new)$/.test(before) && (before === 'new' ? /\bGreen New Deal|\bNew Deal\b/.test(reading.text.slice(tokens[Math.max(0, head.index - 2)]!.start, head.end)) : /^(?: of\b| more\b| less\b|[.,;])/.test(after) || /^(?:great|raw|square)$/.test(before));
    case 'agreement': case 'understanding': case 'accord': return ['JJR', 'JJS'].includes(tokens[head.index - 1]?.xpos ?? '') && /^(?:more|less|much|most|little|wide|wider|widest|better|closer)$/.test(before) && first >= head.index - 1 && !/^an?$/.test(lower(tokens[first - 1]));
    case 'declaration': return /^ of (?:a )?(?:state of )?(?:war|independence|emergency|martial|bankruptcy|victory|faith|love|assets|income|interest|interests|disaster|intent|candidacy|innocence)\b/i.test(after);
    case 'modus': return !/^ vivendi\b/i.test(after);
    // "83 treaty actions", "the Treaty Event", "treaty bodies": of treaties in general.
    case 'treaty': return /^(?:-making|[ -](?:actions?|events?|bod(?:y|ies)|offices?|sections?|series|law|practice|collections?|examination|committees?))\b/i.test(after);
    case 'convention': return isAssembly(reading, head, first);
    // What a government gives out alone is no text of two.
    case 'communique': case 'communiqué': return /^(?:government|military|army|official|ministry|cabinet|police|rebel|presidential|party|press)$/.test(before);
    default: return false;
  }
};

/** "Agreements worth billions", "Knack for Deals": a plural with a capital that begins a line or stands in a headline, and names no one text. */
export const isPluralOfMany = (reading: Reading, head: Token): boolean => {
  if (!isPlural(head)) return false;
  const { tokens, sentences } = reading.syntax;
  const before = tokens[head.index - 1];
  const isTitle = isCapital(head) && before !== undefined && before.sentence === head.sentence && isCapital(before) && sentences[head.sentence]!.first !== before.index || (isCapital(before) && /^(?:Accords|Agreements|Conventions|Protocols)$/.test(head.text) && before !== undefined && before.sentence === head.sentence && before.upos === 'PROPN');
  return !isTitle && !(isCapital(head) && /^ of \p{Lu}/u.test(reading.text.slice(head.end, head.end + 6)));
};
