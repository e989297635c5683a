import type { Change } from '../ledger/compare/articles.ts';
import type { Hunk } from '../ledger/compare/words.ts';
import { comparisonOf, textsFor, type Comparison, type Text } from '../views/comparison.ts';
import type { Fold } from '../views/question.ts';
import { print, withFold, type AskOptions } from './ask.ts';
import { inkFor, wrap } from './ink.ts';
import { sayRefusal } from './say-refusal.ts';
import type { ExitCode, World } from './world.ts';

const pick = (world: World, fold: Fold, typed: string): Text | undefined => {
  const texts = textsFor(fold, typed);
  if (texts.length === 1) return texts[0];
  const several = texts.slice(0, 10).map((t) => `  ${t.document.id}  ${t.name} (${t.document.name})`).join('\n');
  sayRefusal(world, texts.length === 0 ? { code: 'question/no-text', message: `No treaty text is on record for "${typed}". Add the text itself with "depositary add", and name it by its file, its document id or its agreement.` }
    : { code: 'question/ambiguous', message: `${texts.length} texts fit "${typed}"; name one by its document id:\n${several}\n` });
  return undefined;
};

/** Words kept on either side of a change. */
const around = 6;

const shorten = (text: string, isFirst: boolean, isLast: boolean): string => {
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  if (words.length <= around * 2 + 2) return words.join(' ');
  return [...(isFirst ? [] : words.slice(0, around)), '…', ...(isLast ? [] : words.slice(-around))].join(' ');
};

const hunkLine = (world: World, hunks: readonly Hunk[]): string => hunks.map((h, i) => {
  const text = h.text.replace(/\s+/g, ' ').trim();
  return h.kind === 'same' ? shorten(text, i === 0, i === hunks.length - 1) : h.kind === 'dropped' ? `[-${text}-]` : inkFor(world).strong(`{+${text}+}`);
}).join(' ');

const title = (a: { readonly number: string; readonly heading: string | null }): string => `Article ${a.number}${a.heading === null ? '' : `, ${a.heading}`}`;

const changeLines = (world: World, c: Change): string => {
  if (c.kind === 'added') return `+ ${title(c.newer)}: added`;
  if (c.kind === 'dropped') return `- ${title(c.older)}: dropped`;
  const place = c.kind === 'same' ? '' : `${c.kind === 'moved' ? 'moved' : 'renumbered'} from ${c.older.number}`;
  const isReworded = c.hunks.some((h) => h.kind !== 'same');
  const headed = c.isRetitled ? (c.older.heading === null ? 'has a heading now' : `headed "${c.older.heading}" before`) : '';
  const head = [place, headed, isReworded ? `changed, ${Math.round(c.likeness * 100)} % of the words kept` : ''].filter((x) => x !== '').join('; ');
  if (head === '') return `  ${title(c.newer)}: as it was`;
  return `~ ${title(c.newer)}: ${head}${isReworded ? `\n${wrap(hunkLine(world, c.hunks), Math.min(world.columns, 100), '    ')}` : ''}`;
};

const prose = (world: World, c: Comparison): string => {
  const head = `${inkFor(world).strong(c.older.name)} (${c.older.document.name})\n  against ${inkFor(world).strong(c.newer.name)} (${c.newer.document.name})\n`;
  if (c.kind === 'structure') {
    const rows = c.articles.map((a) => (a.only !== null ? `${a.only === 'older' ? '-' : '+'} Article ${a.number}: only in the ${a.only === 'older' ? 'first' : 'second'}` : a.paragraphs[0] === a.paragraphs[1] ? `  Article ${a.number}: in both` : `~ Article ${a.number}: ${a.paragraphs[0]} paragraphs against ${a.paragraphs[1]}`));
    return `${head}The texts are in different languages; what is compared is which articles there are and how many paragraphs each has.\n\n${rows.join('\n')}\n`;
  }
  const count = (is: (x: Change) => boolean): number => c.changes.filter(is).length;
  const sum = `${count((x) => x.kind === 'added')} added, ${count((x) => x.kind === 'dropped')} dropped, ${count((x) => 'isChanged' in x && x.isChanged)} changed, ${count((x) => x.kind === 'moved')} moved, ${count((x) => x.kind === 'renumbered')} renumbered, ${count((x) => x.kind === 'same' && !x.isChanged)} as they were.`;
  return `${head}${sum}\n\n${c.changes.map((x) => changeLines(world, x)).join('\n')}\n`;
};

const textJson = (t: Text) => ({ name: t.name, document: t.document.id, articles: t.instrument.articles.length });

/** `depositary compare A B`: two treaty texts article by article, the older first. */
export const compare = (world: World, a: string, b: string, options: AskOptions): ExitCode => withFold(world, options, (fold) => {
  const older = pick(world, fold, a);
  const newer = older === undefined ? undefined : pick(world, fold, b);
  if (older === undefined || newer === undefined) return 2;
  const c = comparisonOf(older, newer);
  return print(world, options, { kind: c.kind, older: textJson(older), newer: textJson(newer), ...(c.kind === 'words' ? { changes: c.changes } : { articles: c.articles }) }, prose(world, c));
});
