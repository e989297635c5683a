import type { Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, subjectOf, verbGroup } from '../../language/tree.ts';
import type { Draft } from './acts.ts';
import type { Cluster } from './clusters.ts';
import { evidenceOf, type Context } from './context.ts';
import { clusterAt, lastBefore } from './refer.ts';
import { modeOf } from './mode.ts';
import { cardinal } from '../time/lexicon.ts';
import { near } from '../near.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

const draft = (cluster: Cluster, verb: Token, type: Draft['fact']['type'], value: string | number | null, evidence: Draft['fact']['evidence'], status: Draft['fact']['status']): Draft =>
  ({ cluster, verb, doers: [], fact: { type, status, date: null, party: null, place: null, value, evidence, by: 'agreements/clause' } });

/** "consists of 47 articles", "the 23-article text". */
const articleCount = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((t): readonly Draft[] => {
  if (t.lemma !== 'article' && lower(t) !== 'articles') return [];
  const { syntax } = ctx.reading;
  const before = syntax.tokens[t.index - 1];
  const n = cardinal(lower(before?.text === '-' ? syntax.tokens[t.index - 2] : before));
  if (n === undefined || n < 2 || n > 999 || before === undefined) return [];
  let verb = headOf(syntax, t);
  for (let guard = 0; verb !== undefined && verb.upos !== 'VERB' && guard < 4; guard += 1) verb = headOf(syntax, verb);
  const cluster = clusterAt(ctx, verb === undefined ? undefined : subjectOf(syntax, verb)) ?? clusterAt(ctx, headOf(syntax, t)) ?? lastBefore(ctx, t);
  return cluster === undefined ? [] : [draft(cluster, t, 'article-count', n, verb === undefined ? { start: before.start, end: t.end } : evidenceOf(ctx, verb), 'done')];
});

const termVerbs: ReadonlySet<string> = new Set(['valid', 'good', 'run', 'last', 'remain', 'stay', 'conclude', 'sign', 'be', 'continue', 'cover', 'hold', 'set', 'apply', 'take', 'enter', 'come', 'have', 'give']);
const notTerms = /renew|extend|prolong|roll|notice|suspend/;

/** "a 20-year accord", "runs for ten years", "concluded for an unlimited period". */
const term = (ctx: Context): readonly Draft[] => {
  const { reading } = ctx;
  const out: Draft[] = [];
  for (const t of reading.times) {
    if (t.type !== 'DURATION' || t.value === null || !/\d/.test(t.value)) continue;
    const token = near(reading.syntax.tokens, { start: t.end - 1, end: t.end }).find((w) => w.start <= t.end - 1 && t.end <= w.end)!;
    const inName = [...ctx.mentionAt.values()].find((m) => m.start <= t.start && t.end <= m.end);
    if (inName !== undefined) {
      const cluster = ctx.clusterOf.get(inName);
      if (cluster !== undefined && inName.head.index - token.index <= 4) out.push(draft(cluster, token, 'term', t.value, { start: inName.start, end: inName.end }, 'done'));
      continue;
    }
    const before = reading.text.slice(Math.max(0, t.start - 60), t.start).toLowerCase();
    let verb = headOf(reading.syntax, token);
    for (let guard = 0; verb !== undefined && verb.upos !== 'VERB' && verb.lemma !== 'valid' && guard < 4; guard += 1) verb = headOf(reading.syntax, verb);
    if (/(?:quarter|half|third|part) of (?:a |an |the )?$/.test(before)) continue;
    // "The deal is for ten years."
    const copula = childBy(reading.syntax, token, 'cop') === undefined ? undefined : clusterAt(ctx, childBy(reading.syntax, token, 'nsubj'));
    if (copula !== undefined && /\bfor (?:an? |the |a period of |at least )?$/.test(before)) { out.push(draft(copula, token, 'term', t.value, evidenceOf(ctx, token), 'done')); continue; }
    if (verb === undefined || notTerms.test(verb.lemma) || notTerms.test(before.slice(-25)) || !/(?:for|of|validity|term|period|lasts?|valid|runs?)\s+(?:a |an |the |initial |at least |period of |term of )*$/.test(before)) continue;
    if (!termVerbs.has(verb.lemma)) continue;
    const subject = subjectOf(reading.syntax, verb);
    const cluster = clusterAt(ctx, subject) ?? (relation(verb) === 'acl' ? clusterAt(ctx, headOf(reading.syntax, verb)) : undefined) ?? clusterAt(ctx, children(reading.syntax, verb).find((c) => relation(c) === 'obj')) ?? clusterAt(ctx, children(reading.syntax, verb).find((c) => relation(c) === 'iobj'));
    if (cluster !== undefined) out.push(draft(cluster, verb, 'term', t.value, evidenceOf(ctx, verb), 'done'));
  }
  for (const m of reading.text.matchAll(/\b(?:unlimited (?:period|duration|term|time)|indefinite (?:period|duration|term)|of unlimited duration|without (?:a )?(?:time limit|limit of time|expiry date)|indefinitely|no (?:fixed )?(?:term|expiry date|end date|time limit))\b/gi)) {
    const token = reading.syntax.tokens.find((w) => w.start >= m.index);
    if (token === undefined) continue;
    const verb = verbOver(ctx, token);
    const cluster = (verb === undefined ? undefined : clusterAt(ctx, subjectOf(reading.syntax, verb))) ?? lastBefore(ctx, token);
    if (cluster !== undefined && verb !== undefined && !/suspend|postpone|halt|delay|freeze/.test(verb.lemma)) out.push(draft(cluster, token, 'term', null, evidenceOf(ctx, verb), 'done'));
  }
  return out;
};

const verbOver = (ctx: Context, token: Token): Token | undefined => {
  let t: Token | undefined = token;
  for (let guard = 0; t !== undefined && guard < 6; guard += 1) {
    if (t.upos === 'VERB') return t;
    t = headOf(ctx.reading.syntax, t);
  }
  return undefined;
};

/** "prolonged automatically, five years at a time", "a year's notice". */
const periods = (ctx: Context): readonly Draft[] => ctx.reading.times.flatMap((t): readonly Draft[] => {
  if (t.type !== 'DURATION' || t.value === null || !/\d/.test(t.value)) return [];
  const { reading } = ctx;
  const token = near(reading.syntax.tokens, { start: t.end - 1, end: t.end }).find((w) => w.start <= t.end - 1 && t.end <= w.end)!;
  const after = reading.text.slice(t.end, t.end + 40).toLowerCase();
  const before = reading.text.slice(Math.max(0, t.start - 80), t.start).toLowerCase();
  const cluster = lastBefore(ctx, reading.syntax.tokens[Math.min(token.index + 1, reading.syntax.tokens.length - 1)]!);
  if (cluster === undefined) return [];
  if (/^\s*(?:['’]s?)?\s*(?:written |prior |advance )?notice/.test(after) || /notice (?:period )?of\s+(?:at least )?$/.test(before) || (/\bnotice\s+(?:at least |not less than )?$/.test(before) && /^\s+(?:before|in advance|ahead|prior)/.test(after))) return [draft(cluster, token, 'notice-period', t.value, { start: t.start, end: t.end }, 'done')];
  // "unless one party tells the other in writing, at least one year before the period ends".
  const isToldOff = /\b(?:unless|if neither|if no|notif\w+|notice|denounc\w+)\b[^.]{0,110}$/.test(reading.text.slice(Math.max(0, t.start - 130), t.start).toLowerCase());
  // "unless one of them objects at least six months ahead", "gives notice ninety days before".
  const isUnless = /\b(?:unless|if neither|if no)\b[^.]{0,110}$/.test(before) && /^\s+(?:ahead|before|beforehand|earlier|in advance|prior)\b/.test(after);
  const isWarned = /\b(?:leave|withdraw|quit|denounce|terminate|end)\b[^.]{0,60}\b(?:inform|notify|give notice|tell|warn|announce)\b[^.]{0,50}$/.test(before) && /^\s+(?:ahead|before|beforehand|earlier|in advance|prior)\b/.test(after);
  if (isUnless || isWarned) return [draft(cluster, token, 'notice-period', t.value, evidenceOf(ctx, verbOver(ctx, token) ?? token), 'done')];
  if (isToldOff && /^\s+(?:before|prior to|in advance of)\s+(?:the |its |that |each |such |this )?(?:[a-z]+ ){0,2}(?:period|term|expir|end|validity)/.test(after)) return [draft(cluster, token, 'notice-period', t.value, evidenceOf(ctx, verbOver(ctx, token) ?? token), 'done')];
  // "the exit takes effect a year after", "ceases to be bound twelve months after the notification", "leave on six months' notice".
  const around = reading.text.slice(Math.max(0, t.start - 100), Math.min(reading.text.length, t.end + 70)).toLowerCase();
  const isAway = /^\s+(?:after|later|afterwards|from|following|hence|on)\b/.test(after) || /\b(?:after|within)\s+(?:at least )?$/.test(before.slice(-20));
  const isLeaving = /\b(?:withdraw\w*|denounc\w+|denunciation|exit|notice|notif\w+|leaving)\b/.test(around) && /\b(?:takes? effect|became? effective|becomes? effective|effective|ceases?|cease to|lapses?|run out|ends|expires?|bound|in force)\b/.test(around);
  // "takes effect thirty days after the second of two notifications": how it begins.
  const isBeginning = /\b(?:second|last|later|latter|latest|final|both|exchanged?|ratifications?|instruments?|ent(?:er|ers|ered|ry) into force|comes? into force)\b/.test(around) && !/\b(?:withdr[ae]w\w*|denounc\w+|denunciation|exit\w*|leav\w+|terminat\w+)\b/.test(around);
  if (isLeaving && !isBeginning && isAway && !/\b(?:renew|extend|prolong)/.test(around) && modeOf(reading.syntax, verbOver(ctx, token) ?? token) !== 'denied') return [draft(cluster, token, 'notice-period', t.value, evidenceOf(ctx, verbOver(ctx, token) ?? token), 'done')];
  const leaves = /(?:withdraw\w*|denunciation|leaving|exit|termination)\b[^.]{0,40}\b(?:effect|effective)\b[^.]{0,12}$/.test(before);
  if (leaves && /^\s+(?:after|from|following)\b/.test(after)) return [draft(cluster, token, 'notice-period', t.value, evidenceOf(ctx, verbOver(ctx, token) ?? token), 'done')];
  const isAutomatic = /automatic|tacit|itself|by itself|successive|subsequent|further|additional|each time|every|consecutive/.test(before) || /^\s*(?:periods?|at a time|each|increments|stretches|terms)/.test(after);
  const isRenewal = /(?:renew|extend|prolong|roll|continue|stays? in force)/.test(before);
  const verb = verbOver(ctx, token);
  if (!isAutomatic || !isRenewal || verb === undefined) return [];
  const { tense, perfect } = verbGroup(reading.syntax, verb);
  // "was extended for five years" is a prolongation; "is renewed for periods of five years" is the rule.
  const isPast = modeOf(reading.syntax, verb) === 'done' && (tense !== 'present' || perfect);
  return isPast ? [] : [draft(cluster, verb, 'renewal-period', t.value, evidenceOf(ctx, verb), 'done')];
});

/** "made the earlier pact redundant". */
const isRedundant = (ctx: Context, verb: Token): boolean => (verb.lemma === 'make' || verb.lemma === 'render') && /^.{0,60}\b(?:redundant|obsolete|superfluous)\b/.test(ctx.reading.text.slice(verb.end, verb.end + 80));

/** "replaces the treaty of 1991": both are agreements. */
const supersedes = (ctx: Context, keyOf: (c: Cluster) => string): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  const { syntax } = ctx.reading;
  // "takes the place of the treaty", "took effect in place of it".
  const place = verb.upos !== 'VERB' ? undefined : syntax.tokens.slice(verb.index, verb.index + 14).find((t) => t.sentence === verb.sentence && t.text === 'place' && lower(syntax.tokens[t.index + 1]) === 'of');
  const isPlace = place !== undefined && (verb.lemma === 'take' && place.index - verb.index <= 2 || lower(syntax.tokens[place.index - 1]) === 'in');
  if (verb.upos !== 'VERB' || (!['replace', 'supersede', 'succeed', 'supplant', 'displace'].includes(verb.lemma) && !isPlace && !isRedundant(ctx, verb))) return [];
  const isTurned = !isPlace && verbGroup(syntax, verb).passive;
  const agent = isTurned ? children(syntax, verb).find((c) => relation(c) === 'obl' && ['by', 'with'].includes(lower(childBy(syntax, c, 'case')))) : undefined;
  const newer = clusterAt(ctx, isTurned ? agent : subjectOf(syntax, verb));
  const after = place === undefined ? undefined : [...ctx.mentionAt.values()].find((m) => m.head.index > place.index && m.first - place.index <= 4);
  const older = isPlace ? (after === undefined ? undefined : ctx.clusterOf.get(after)) : clusterAt(ctx, isTurned ? childBy(syntax, verb, 'nsubj') ?? subjectOf(syntax, verb) : childBy(syntax, verb, 'obj'));
  if (newer === undefined || older === undefined || newer === older) return [];
  return [draft(newer, verb, 'supersedes', keyOf(older), evidenceOf(ctx, verb), modeOf(syntax, verb))];
});

/** "lasts for one year and renews itself each time for another": as long again as the period told before. */
const likePeriods = (ctx: Context): readonly Draft[] => [...ctx.reading.text.matchAll(/\b(?:renews? itself|renewed|prolonged|extended|continues?|(?:tacit|automatic) (?:renewal|prolongation|extension))\b[^.;]{0,40}?\b(?:for as long(?: again)?|for another(?! \w+ (?:years?|months?))|for (?:like|equal|the same|similar) periods?|each time for (?:the same|another|a like)(?: period)?)/gi)].flatMap((m): readonly Draft[] => {
  const { reading } = ctx;
  const token = reading.syntax.tokens.find((t) => t.start >= m.index);
  const last = reading.times.findLast((t) => t.type === 'DURATION' && t.end <= m.index && m.index - t.end < 260 && t.value !== null && /\d/.test(t.value));
  const cluster = token === undefined ? undefined : lastBefore(ctx, token);
  return token === undefined || last === undefined || cluster === undefined ? [] : [draft(cluster, token, 'renewal-period', last.value, { start: m.index, end: m.index + m[0].length }, 'done')];
});

/** Terms of agreements that a text states. */
export const findClauses = (ctx: Context, keyOf: (c: Cluster) => string): readonly Draft[] => [...articleCount(ctx), ...term(ctx), ...periods(ctx), ...likePeriods(ctx), ...supersedes(ctx, keyOf)];
