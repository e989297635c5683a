import type { ActType, Mode } from '../../core/act.ts';
import type { Token } from '../../language/syntax.ts';
import { near } from '../near.ts';
import type { Actor } from '../reading.ts';
import type { Context } from './context.ts';
import { codeOf } from './doers.ts';
import { draft, lower, type Draft } from './draft.ts';
import { actRules } from './rules.ts';
import { topicAt } from './refer.ts';

/** Verbs that tell an act of a State without an object, where an agreement is spoken of. */
const told: ReadonlyMap<string, ActType> = new Map<string, ActType>([['sign', 'signature'], ['ratify', 'ratification'], ['accede', 'accession']]);

const auxiliaries: ReadonlySet<string> = new Set(['has', 'have', 'had', 'did', 'does', 'do', 'will', 'would', 'may', 'might', 'could', 'can', 'must', 'should', 'to', 'is', 'are', 'was', 'were', 'be', 'been']);
const adverbs: ReadonlySet<string> = new Set(['not', 'never', 'yet', 'also', 'already', 'still', 'finally', 'only', 'since', 'ever', 'all', 'both', 'now', 'too', 'recently', 'duly', 'promptly', "n't", 'n’t', 'however', 'so', 'far', 'formally', 'soon', 'even', 'eventually', 'initially', 'later', 'once']);
const denying: ReadonlySet<string> = new Set(['not', 'never', "n't", 'n’t']);
const counts = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|both|all|many|most|\d+)$/i;

/** What stands between the subject and the verb: its auxiliaries and adverbs, from right to left. */
interface Lead { readonly words: readonly string[]; readonly before: Token | undefined }

const leadOf = (ctx: Context, verb: Token): Lead => {
  const { tokens } = ctx.reading.syntax;
  const words: string[] = [];
  let at = verb.index - 1;
  while (at >= 0 && tokens[at]!.sentence === verb.sentence && (auxiliaries.has(lower(tokens[at])) || adverbs.has(lower(tokens[at])))) {
    words.unshift(lower(tokens[at]));
    at -= 1;
  }
  return { words, before: at >= 0 && tokens[at]!.sentence === verb.sentence ? tokens[at] : undefined };
};

/** "Russia, which has much of it, signed": over a clause between commas. */
const overRelative = (ctx: Context, before: Token | undefined): Token | undefined => {
  if (before?.text !== ',') return before;
  const { tokens } = ctx.reading.syntax;
  for (let i = before.index - 1; i > 0 && before.index - i < 24 && tokens[i]!.sentence === before.sentence; i -= 1) {
    if (tokens[i]!.text === ',' && /^(?:which|who|whose)$/i.test(tokens[i + 1]?.text ?? '')) return tokens[i - 1];
  }
  return undefined;
};

/** The States of a list that ends with one, and where it begins. */
const joinedTo = (ctx: Context, last: Actor, code: string): { readonly codes: readonly string[]; readonly start: number } => {
  const { text, actors } = ctx.reading;
  const out = [code];
  for (let at = last; ;) {
    const before = near(actors, { start: at.start - 40, end: at.start }).filter((a) => a.end <= at.start && a.kind === 'state' && a.form === 'name').at(-1);
    const other = before === undefined || !/^(?:,? and |, )(?:the )?$/.test(text.slice(before.end, at.start)) ? null : codeOf(before);
    if (before === undefined || other === null) return { codes: out, start: at.start };
    out.unshift(other);
    at = before;
  }
};

const modeIn = (words: readonly string[], verb: Token): Mode | undefined => {
  if (words.some((w) => denying.has(w)) || (words.includes('yet') && words.includes('to'))) return 'denied';
  if (words.includes('will') || words.includes('would') || words.includes('must') || (words.includes('to') && words.some((w) => ['is', 'are', 'was', 'were', 'has', 'have'].includes(w)))) return words.includes('would') && words.includes('have') ? 'denied' : 'planned';
  if (words.some((w) => ['may', 'might', 'could', 'can'].includes(w))) return 'possible';
  if (words.includes('should')) return 'called-for';
  if (words.some((w) => ['has', 'have', 'had', 'did'].includes(w))) return 'done';
  return words.every((w) => adverbs.has(w)) && lower(verb).endsWith('ed') ? 'done' : undefined;
};

const behind = /^(?! (?:on to|on for|in on|as of)\b)(?:[.,;:”"]| (?:in|on|last|this|under|but|and|yet|either|too|as|already|so|earlier|later|only|at|while|before|after|within|by)\b|$)/;

/** The day behind the verb, before the clause ends. */
const dayBehind = (ctx: Context, verb: Token): Draft['fact']['date'] => {
  const { text, times } = ctx.reading;
  return near(times, { start: verb.end, end: verb.end + 24 }).find((t) => t.start >= verb.end && t.type === 'DATE' && t.edtf !== null && /^ (?:(?:in|on|only in|as early as|back in) (?:the )?)?$/.test(text.slice(verb.end, t.start)))?.edtf ?? null;
};

/** Acts by the order of the words alone, for clauses that the tree has torn apart: "Cairo never signed", "six signed in 2010", "signed but has not ratified". */
export const findBareWords = (ctx: Context, known: readonly Draft[]): readonly Draft[] => {
  const { syntax, text, actors } = ctx.reading;
  const heard = new Set(known.map((d) => d.verb.index));
  let last: { readonly verb: Token; readonly doers: readonly string[] } | undefined;
  return syntax.tokens.flatMap((verb): readonly Draft[] => {
    const act = told.get(verb.lemma);
    if (act === undefined || heard.has(verb.index) || !['VERB', 'ADJ'].includes(verb.upos) || !actRules.has(verb.lemma) || ['VBG', 'NN'].includes(verb.xpos) || !behind.test(text.slice(verb.end, verb.end + 10))) return [];
    const { words, before } = leadOf(ctx, verb);
    const passive = words.some((w) => w === 'be' || w === 'been') || (words.some((w) => ['is', 'are', 'was', 'were'].includes(w)) && !words.includes('to'));
    const mode = passive ? undefined : modeIn(words, verb);
    if (mode === undefined) return [];
    // "signed but has not ratified": the subject of the verb before.
    const isShared = before !== undefined && /^(?:but|and|yet)$/.test(lower(before)) && last !== undefined && before.index - last.verb.index <= 2 && last.verb.sentence === verb.sentence;
    const subject = isShared ? undefined : overRelative(ctx, before);
    const actor = subject === undefined ? undefined : near(actors, subject).find((a) => a.end === subject.end && a.form !== 'pronoun' && (a.kind === 'state' || a.state !== null || a.kind === 'organisation'));
    // "Nobody from Asmara has signed": no subject, or one that denies.
    const lead = actor === undefined ? '' : text.slice(Math.max(0, actor.start - 16), actor.start);
    if (/\b(?:from|of|in|with|by|to|for|at)(?: the)? $/.test(lead)) return [];
    const code = actor === undefined ? null : codeOf(actor);
    // "five of those have ratified: Ethiopia, Rwanda and Uganda"
    const isOfThose = subject !== undefined && /^(?:those|them|these)$/.test(lower(subject)) && lower(syntax.tokens[subject.index - 1]) === 'of' && syntax.tokens[subject.index - 2]?.upos === 'NUM';
    const listed = isOfThose && text[verb.end] === ':' ? [...new Set(near(actors, { start: verb.end, end: verb.end + 160 }).filter((a) => a.start > verb.end && a.end <= syntax.sentences[verb.sentence]!.end && a.kind === 'state').map(codeOf).filter((c) => c !== null))] : [];
    const isCount = subject !== undefined && code === null && counts.test(subject.text) && subject.upos === 'NUM';
    // "Iran and Russia are to sign": all of the list.
    const together = code === null ? undefined : joinedTo(ctx, actor!, code);
    const doers = isShared ? last!.doers : together?.codes ?? listed;
    if (doers.length === 0 && !(isCount && act === 'signature')) return [];
    const cluster = topicAt(ctx, verb);
    last = { verb, doers };
    if (cluster === undefined) return [];
    const start = together?.start ?? subject?.start ?? verb.start;
    const date = mode === 'denied' ? null : dayBehind(ctx, verb);
    const end = date === null ? verb.end : near(ctx.reading.times, { start: verb.end, end: verb.end + 24 }).find((t) => t.edtf === date)?.end ?? verb.end;
    return [draft(ctx, cluster, act, verb, mode, doers, { date, evidence: { start: Math.min(start, verb.start), end }, by: 'agreements/words' })];
  });
};
