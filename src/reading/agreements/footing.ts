import type { Span } from '../../core/span.ts';
import { draftsOf, type Draft } from './draft.ts';
import type { Cluster } from './clusters.ts';
import { stateMatters } from './commons.ts';
import type { Context } from './context.ts';
import { codeOf } from './doers.ts';
import { commercialModifiers } from './lexicon.ts';
import { makerAt, makersOf, ownCodes, privateShare, privateWordsIn } from './makers.ts';
import type { Mention } from './mentions.ts';
import { isOpen } from './open.ts';
import { isOfPrivate } from './private.ts';
import { pairOfPlural } from './series.ts';
import { near } from '../near.ts';

/** What the noun alone says: a treaty is of States, a deal may be anybody's. */
const nounWeights: ReadonlyMap<string, number> = new Map([
  ['treaty', 1.5], ['armistice', 1.5], ['ceasefire', 1], ['cease-fire', 1], ['truce', 0.5], ['convention', 0.5], ['protocol', 0.8], ['accord', 0.3], ['pact', 0.3], ['memorandum', 0.3], ['communique', 0.5],
  ['covenant', 0], ['agreement', 0], ['deal', -0.3], ['contract', -2], ['settlement', -0.3], ['charter', 0.5], ['statute', 0.5], ['concordat', 1.5], ['modus', 0.5],
]);

/** Acts that are done to agreements of States, and to others by way of speaking only. */
const stately: ReadonlySet<string> = new Set(['exchange', 'accession', 'denunciation', 'provisional-application', 'registration', 'reservation', 'submission']);

/** What speaks for and against a text's being one of States, each once; see `weightOf`. */
export interface Footing { readonly states: number; readonly privates: number; readonly named: number; readonly noun: number; readonly matter: number; readonly acts: number; readonly officials: number; readonly trade: number; readonly affairs: number; readonly share: number }

/** Those of some codes that the sentence of a token names, and does not only mean by "the two" or by where a firm is from. */
const namedIn = (ctx: Context, at: Span, codes: readonly string[]): readonly string[] => {
  const s = near(ctx.reading.syntax.sentences, at)[0];
  return s === undefined || codes.length === 0 ? [] : near(ctx.reading.actors, s).filter((a) => s.start <= a.start && a.end <= s.end && a.form !== 'pronoun' && a.kind !== 'group' && !isOfPrivate(ctx.reading, a)).map(codeOf).filter((x) => x !== null).filter((x) => codes.includes(x));
};

const distinct = <T>(list: readonly T[]): number => new Set(list).size;

const sentencesOf = (c: Cluster): readonly number[] => [...new Set(c.mentions.map((m) => m.head.sentence))].slice(0, 6);

/** Offices that act for a State abroad, in the sentences of the mentions. */
const officialsNear = (ctx: Context, c: Cluster): number => distinct(sentencesOf(c).flatMap((i) => {
  const s = ctx.reading.syntax.sentences[i]!;
  return near(ctx.reading.actors, s).filter((a) => s.start <= a.start && a.end <= s.end && (a.kind === 'office' || a.kind === 'person') && a.state !== null && /minister|president|premier|chancellor|ambassador|envoy|secretary|king|emir|sultan|prince|leader|negotiator|government|parliament|ministry/.test(a.office ?? '')).map(codeOf);
}));

const isMatter = (m: Mention): boolean => m.words.some((w) => stateMatters.has(w) || w.split('-').some((x) => stateMatters.has(x)));

/** Weighs what the text shows of one agreement. */
export const footingOf = (ctx: Context, c: Cluster, drafts: readonly Draft[]): Footing => {
  const makers = c.mentions.slice(0, 20).flatMap((m) => makersOf(ctx, m)).map((t) => ({ t, maker: makerAt(ctx, t) }));
  const own = draftsOf(drafts, c);
  // What somebody calls it by way of speaking says nothing.
  const said = c.mentions.filter((m) => !m.isPredicate);
  const stated = makers.flatMap(({ maker }) => (maker.kind === 'state' ? maker.codes : []));
  const privates = makers.filter(({ maker }) => maker.kind === 'private');
  const unknown = makers.filter(({ maker }) => maker.kind === 'unknown');
  // "Havbruk of Norway", "the Brazilian forward": where a firm or a man is from.
  const whence = new Set([...privates, ...unknown].flatMap(({ t }) => ownCodes(ctx, t)).filter((x) => !stated.includes(x)));
  const told = [...c.mentions.flatMap((m) => namedIn(ctx, m, m.parties)), ...own.flatMap((d) => namedIn(ctx, d.verb, d.doers))].filter((x) => !whence.has(x));
  const sentences = sentencesOf(c);
  const named = c.mentions.some((m) => m.strength === 'named');
  return {
    states: Math.min(2, distinct([...stated, ...told, ...pairOfPlural(ctx, c)])), privates: Math.min(3, privates.length + unknown.length * 0.4), named: isOpen(ctx.reading, c) ? 3 : c.mentions.some((m) => m.noun === 'name') ? 2 : named ? 1 : 0,
    noun: Math.max(-2, ...said.map((m) => nounWeights.get(m.noun) ?? 0)), matter: said.some(isMatter) ? 1 : 0,
    acts: own.some((d) => stately.has(d.fact.type)) ? 1 : own.some((d) => d.fact.type === 'ratification' || d.fact.type === 'entry-into-force') ? 0.5 : 0,
    trade: c.mentions.some((m) => m.words.some((w) => commercialModifiers.has(w))) ? 1 : 0,
    officials: Math.min(2, officialsNear(ctx, c)), affairs: Math.min(4, sentences.reduce((n, s) => n + privateWordsIn(ctx.reading, s), 0) / sentences.length), share: Math.min(3, privateShare(ctx.reading)),
  };
};

/** For and against, in one sum. */
export const weightOf = (f: Footing): number => {
  const isBare = f.states === 0 && f.officials === 0 && f.named === 0;
  return (f.states === 2 ? 2 : f.states * 0.7) - (isBare ? 1 : 0) - f.privates * 1.5 + f.named + f.noun + f.matter + f.acts + f.officials * 0.5 - f.trade * 0.7 - f.affairs * 0.6 - f.share * 0.5;
};

/** What one must show that stands alone; less where the text speaks of others that are of States, least where one of them is plainly so. */
const enough = 0.95;
const enoughBeside = -1.5;
const enoughBesidePlain = -4;
const plain = 2.5;

/** Those of a text's agreements that are made by States, as far as the text shows. */
export const thoseOfStates = (ctx: Context, clusters: readonly Cluster[], drafts: readonly Draft[]): ReadonlySet<Cluster> => {
  const weights = clusters.map((c) => ({ c, footing: footingOf(ctx, c, drafts) })).map((x) => ({ ...x, weight: weightOf(x.footing) }));
  const best = Math.max(-Infinity, ...weights.filter((x) => x.footing.states > 0 || x.footing.named > 0 || x.footing.officials > 0).map((x) => x.weight));
  const least = best >= plain ? enoughBesidePlain : best >= enough ? enoughBeside : enough;
  return new Set(weights.filter((x) => x.weight >= (x.footing.privates < 1 ? least : enough)).map((x) => x.c));
};

/** Whether the text leaves no doubt that one is of States, whoever they are. */
export const isPlainlyOfStates = (ctx: Context, c: Cluster, drafts: readonly Draft[]): boolean => weightOf(footingOf(ctx, c, drafts)) >= 2;
