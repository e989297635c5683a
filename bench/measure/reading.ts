import { readdirSync, readFileSync } from 'node:fs';
import { parseDay } from '../../src/core/date.ts';
import { english } from '../../src/edge/english.ts';
import { readText } from '../../src/reading/pipeline.ts';
import { quantile, round, timed, type Figure } from './timing.ts';

const folder = new URL('../../examples/', import.meta.url);
const published = parseDay('2025-01-16') ?? null;

/** Texts of the examples, and prose that speaks of nothing that the product is for, of about the same length. */
const texts = readdirSync(folder).filter((f) => f.endsWith('.txt')).map((f) => readFileSync(new URL(f, folder), 'utf8'));
const weather = 'The hills above the town were white this morning, and the bakery opened late because its oven had to be mended. Children carried the bread home through the snow. '.repeat(400);

const words = (text: string): number => text.split(/\s+/).length;
const rate = (n: number, sorted: readonly number[]): string => `${round((n / quantile(sorted, 0.5)) * 1000)} words/s`;
const spread = (n: number, sorted: readonly number[]): string => `${round((n / sorted.at(-1)!) * 1000)}–${round((n / sorted[0]!) * 1000)} in ${sorted.length} runs`;

/** Words per second on one core, warm: everything, the syntax alone, and text without agreements. */
export const readingFigures = (): readonly Figure[] => {
  const total = texts.reduce((n, t) => n + words(t), 0);
  const all = timed(() => { for (const t of texts) readText(t, { published, publisher: null, title: null }, english()); }, 7);
  const syntax = timed(() => { for (const t of texts) english().analyse(t); }, 7);
  const none = timed(() => { readText(weather, { published, publisher: null, title: null }, english()); }, 5);
  const looked = timed(() => { for (let i = 0; i < 50; i += 1) readText(weather, { published, publisher: null, title: null, only: 'agreements' }, english()); }, 7);
  const tokens = texts.reduce((n, t) => n + english().analyse(t).tokens.length, 0);
  return [
    { what: 'full reading of the examples', figure: rate(total, all), note: `${texts.length} documents, ${round(total)} words; ${spread(total, all)}` },
    { what: 'tokens, tags and trees alone', figure: rate(total, syntax), note: `${round((tokens / quantile(syntax, 0.5)) * 1000)} tokens/s; ${spread(total, syntax)}` },
    { what: 'text without agreements', figure: rate(words(weather), none), note: spread(words(weather), none) },
    { what: 'the same through the cheap look', figure: rate(words(weather) * 50, looked), note: spread(words(weather) * 50, looked) },
  ];
};
