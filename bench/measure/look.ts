import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPassedOver } from '../../src/reading/pipeline.ts';
import { quantile, round, timed } from './timing.ts';

interface Text { readonly text: string; readonly agreements?: readonly { readonly facts: readonly unknown[] }[] }

const textsIn = (file: string): readonly Text[] => readFileSync(file, 'utf8').split('\n').filter((l) => l.trim() !== '').map((l) => JSON.parse(l) as Text);
const words = (texts: readonly Text[]): number => texts.reduce((n, d) => n + (d.text.match(/\S+/g)?.length ?? 0), 0);
const isPassed = ({ text }: Text): boolean => isPassedOver(text, { published: null, only: 'agreements' });

/** Annotated facts of the texts that the look passes over; null where a set is annotated for something else. */
const lostIn = (texts: readonly Text[]): number | null => (texts.every((d) => d.agreements === undefined) ? null : texts.filter(isPassed).flatMap((d) => d.agreements ?? []).reduce((n, a) => n + a.facts.length, 0));

/** What the trigger look loses on annotated reports, and how fast real prose without agreements passes it; lines for people. */
export const lookFigures = (data: string): readonly string[] => {
  const own = ['dev', 'heldout'].map((half) => [`own corpus, ${half}`, fileURLToPath(new URL(`../../test/corpus/${half}.jsonl`, import.meta.url))] as const);
  const given = [['news', 'news/dev.jsonl'], ['TimeBank', 'time/timebank.jsonl'], ['AQUAINT', 'time/aquaint.jsonl'], ['PolNeAR', 'speech/polnear-dev.jsonl'], ['world newswire', 'names/ner-worldwide-dev.jsonl']]
    .map(([name, file]) => [name!, join(data, file!)] as const).filter(([, file]) => existsSync(file));
  const sets = [...own, ...given].map(([name, file]) => ({ name, texts: textsIn(file) }));
  const lines = sets.map(({ name, texts }) => {
    const lost = lostIn(texts);
    return `${name.padEnd(24)} ${texts.filter(isPassed).length} of ${texts.length} texts passed over${lost === null ? '' : `; facts lost: ${lost}`}`;
  });
  const passed = sets.flatMap(({ texts }) => texts).filter(isPassed);
  if (passed.length < 20) return lines;
  const total = words(passed);
  const sorted = timed(() => { for (const d of passed) isPassed(d); }, 15, 3);
  return [...lines, `words/s of the ${passed.length} texts passed over, ${round(total)} words: ${round((total / quantile(sorted, 0.5)) * 1000)} (${round((total / sorted.at(-1)!) * 1000)}–${round((total / sorted[0]!) * 1000)} in ${sorted.length} runs)`];
};
