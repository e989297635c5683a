import { near } from '../near.ts';
import type { Actor, Timex } from '../reading.ts';
import type { Context } from './context.ts';
import { codeOf } from './doers.ts';
import { draft, type Draft } from './draft.ts';
import { bodies } from './rules.ts';

const repeatable: ReadonlySet<string> = new Set(['signature', 'ratification', 'accession', 'denunciation', 'submission', 'exchange', 'suspension', 'entry-into-force', 'rejection', 'provisional-application']);

/** The date that stands right behind a State: "Iceland a year later", "Kenya in May". */
const dateBehind = (ctx: Context, a: Actor, until: number): Timex | undefined => {
  const { text, times } = ctx.reading;
  return near(times, { start: a.end, end: a.end + 14 }).find((t) => t.start >= a.end && t.end <= until && t.edtf !== null && t.type !== 'SET' && /^,? (?:(?:only |as early as |already )?(?:in|on|by|since) )?(?:the )?$/.test(text.slice(a.end, t.start)));
};

/** "ratified by Norway in 2020 and by Iceland's parliament in 2021": the second of two agents, with a day of its own. */
const byOthers = (ctx: Context, told: readonly Draft[]): readonly Draft[] => told.filter((d) => d.verb.upos === 'VERB' && d.verb.xpos === 'VBN' && repeatable.has(d.fact.type) && d.doers.length > 0).flatMap((d): readonly Draft[] => {
  const { syntax, text, times } = ctx.reading;
  const s = syntax.sentences[d.verb.sentence]!;
  return [...text.slice(d.verb.end, s.end).matchAll(/(?:,| and|, and) by (?:the )?([^,;.]{2,50}?) (?:in|on) (?=\p{L}|\d)/gu)].flatMap((m): readonly Draft[] => {
    const [start, end] = [d.verb.end + m.index, d.verb.end + m.index + m[0].length];
    const codes = [...new Set(near(ctx.reading.actors, { start, end }).filter((a) => a.start >= start && a.end <= end).map(codeOf).filter((c) => c !== null))];
    const when = near(times, { start: end - 4, end: end + 4 }).find((t) => t.end > end && t.start <= end + 1 && t.edtf !== null);
    const word = syntax.tokens.find((t) => t.start >= start && t.text === 'by');
    return codes.length !== 1 || when === undefined || word === undefined || d.doers.includes(codes[0]!) ? [] : [draft(ctx, d.cluster, d.fact.type as Parameters<typeof draft>[2], word, d.fact.status, codes, { date: when.edtf, evidence: { start: word.start, end: when.end }, by: 'agreements/gapped' })];
  });
});

/**
 * "Norway ratified in 2020, Iceland a year later", "Kenya in 2016 and Ghana in 2017", "Egypt in April.": a State and its day, without the verb
 * that the clause before has. The same act by each.
 */
export const findGapped = (ctx: Context, told: readonly Draft[]): readonly Draft[] => {
  const { text, syntax, actors, times } = ctx.reading;
  return [...byOthers(ctx, told), ...actors.flatMap((a): readonly Draft[] => {
    // "the Duma on 18 October and the Federation Council a week later": two bodies of one State.
    const isBody = a.kind !== 'state' && a.state !== null && bodies.test(text.slice(a.start, a.end));
    const code = (a.kind === 'state' && a.form === 'name') || isBody ? codeOf(a) : null;
    if (code === null) return [];
    const word = near(syntax.tokens, a).find((t) => t.end === a.end);
    const sentence = word === undefined ? undefined : syntax.sentences[word.sentence]!;
    if (word === undefined || sentence === undefined) return [];
    const isFirst = a.start - sentence.start <= 4;
    if (!isFirst && !/(?:[,;:–—]|,? and|,? but|,? while)(?: the)? $/.test(text.slice(Math.max(sentence.start, a.start - 14), a.start))) return [];
    const when = dateBehind(ctx, a, sentence.end);
    // What follows must be the end of the clause: no verb of its own.
    if (when === undefined || !/^(?:[.,;:)]|,? and\b|$)/.test(text.slice(when.end, Math.min(sentence.end, when.end + 5)))) return [];
    if (isFirst && !/^[.]?$/.test(text.slice(when.end, sentence.end))) return [];
    const model = told.findLast((d) => d.verb.index < word.index && word.sentence - d.verb.sentence <= (isFirst ? 1 : 0) && d.verb.upos === 'VERB' && d.doers.length > 0 && repeatable.has(d.fact.type) && d.fact.by !== 'agreements/clause');
    if (model === undefined || (model.doers.length === 1 && model.doers[0] === code && !isBody)) return [];
    // "with Mexico and Canada next year": a list, and no second clause, unless the clause before has its own day.
    const isListed = /(?:and|but|while)(?: the)? $/.test(text.slice(Math.max(sentence.start, a.start - 14), a.start)) && !/[,;] (?:and|but|while) $/.test(text.slice(Math.max(sentence.start, a.start - 14), a.start));
    const before = near(times, { start: sentence.start, end: a.start }).filter((t) => t.end <= a.start && t.edtf !== null && t.start >= sentence.start).at(-1);
    if (isListed && before === undefined) return [];
    const span = { start: a.start, end: when.end };
    return [draft(ctx, model.cluster, model.fact.type as Parameters<typeof draft>[2], word, model.fact.status, [code], { date: when.edtf, evidence: span, by: 'agreements/gapped' })];
  })];
};
