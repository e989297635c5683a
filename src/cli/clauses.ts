import type { Clause, FinalClauses } from '../core/clauses.ts';
import type { InstrumentRecord } from '../core/record.ts';
import { quote, type Span } from '../core/span.ts';
import { clausesToContract } from '../reading/treaty-text/clauses/contract.ts';
import { clauseLabels, sayClause } from '../say/clauses.ts';
import type { HeldText } from '../views/akoma-ntoso.ts';
import type { AskOptions } from './ask.ts';
import { inkFor, wrap } from './ink.ts';
import { ofTexts } from './texts.ts';
import type { ExitCode, World } from './world.ts';

/** Longest quote that is printed whole; a longer one is cut in its middle. */
const quoteMax = 420;

/** What holds where the text is silent: a default, and shown as one. */
const defaultOfLeaving = 'Default, not the text: nobody may leave unless the parties meant to allow it or the nature of the treaty implies it, and then with twelve months\' notice (VCLT art. 56).';

const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim();

const shorten = (words: string): string => (words.length <= quoteMax ? words : `${words.slice(0, quoteMax - 130)} … ${words.slice(-120)}`);

const articleAt = (instrument: InstrumentRecord, { start }: Span): string => {
  const a = instrument.articles.find((x) => x.start <= start && start < x.end);
  return a === undefined ? '' : ` · Article ${a.number}`;
};

const lines = (world: World, { document, instrument }: HeldText, key: keyof FinalClauses): readonly string[] => {
  const c: Clause<unknown> = instrument.clauses[key];
  const width = Math.min(world.columns, 100);
  const label = inkFor(world).strong(clauseLabels[key].padEnd(24));
  if (c.kind === 'not-stated') return [`${label} not stated`, ...(key === 'withdrawal' ? [wrap(defaultOfLeaving, width, '    ')] : [])];
  const quotes = c.spans.map((s) => wrap(inkFor(world).quiet(`“${shorten(squeeze(quote(document.text, s)))}”${articleAt(instrument, s)}`), width, '    '));
  if (c.kind === 'unread') return [`${label} not made out: ${c.why}`, ...quotes];
  return [`${label} ${sayClause(key, instrument.clauses)}`, ...c.doubts.map((d) => wrap(`open: ${d.note}`, width, '    ')), ...quotes];
};

const prose = (world: World, held: HeldText): string =>
  `${[`${inkFor(world).strong(held.name)} (${held.document.name})`, '', ...(Object.keys(clauseLabels) as readonly (keyof FinalClauses)[]).flatMap((key) => lines(world, held, key))].join('\n')}\n`;

const json = ({ name, document, instrument }: HeldText) => ({ name, document: document.id, span: instrument.span, clauses: instrument.clauses, contract: clausesToContract(instrument.clauses) });

const put = (world: World, options: AskOptions, texts: readonly HeldText[]): void => {
  for (const held of texts) world.out(options.json === true ? `${JSON.stringify(json(held))}\n` : prose(world, held));
};

/** `depositary clauses FILE|AGREEMENT`: the final clauses of a treaty's own text, each with its words, silence included. */
export const clauses = (world: World, typed: string, options: AskOptions): Promise<ExitCode> => ofTexts(world, typed, options, (texts) => { put(world, options, texts); });
