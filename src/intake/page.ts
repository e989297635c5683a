import type { Document } from '../core/document.ts';
import { limits } from '../core/limits.ts';
import { accept, type Result } from '../core/refusal.ts';
import { decode } from './decode.ts';
import { dateAmong, fromLines } from './head.ts';
import type { Hints } from './hints.ts';
import { makeDocument } from './make.ts';
import { safeTree } from './page-guard.ts';
import { metaOf } from './page-meta.ts';
import { allWordsOf, wordsOf, type Words } from './page-text.ts';
import type { Piece } from './pieces.ts';

const declarations = [
  /<\?xml[^<>]{0,200}?encoding\s?=\s?["']([^"'>]{1,60})["']/i,
  /<meta[^<>]{0,400}?charset\s?=\s?["']?\s?([^"'>\s;/]{1,60})/i,
];

/** The encoding that a page declares at its head; UTF-16 there is a lie, since the declaration itself was readable. */
const declaredIn = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, limits.declarationBytes));
  const label = declarations.map((p) => p.exec(head)?.[1]).find((l) => l !== undefined);
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
};

const entity = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/iy;

/** Words against their source: the same letters are exact, an entity is one place. */
const aligned = (value: string, source: string, start: number, end: number): readonly Piece[] => {
  const pieces: Piece[] = [];
  let [i, j, from] = [start, 0, 0];
  const flush = (): void => { if (j > from) pieces.push({ text: value.slice(from, j), from: i - (j - from), exact: true }); };
  while (j < value.length && i < end) {
    entity.lastIndex = i;
    const m = source[i] === '&' ? entity.exec(source) : null;
    if (m === null && source[i] === value[j]) { i += 1; j += 1; continue; }
    flush();
    if (m === null && source[i] === '\r') { i += 1; from = j; continue; }
    if (m === null) return [...pieces, { text: value.slice(j), from: i, exact: false }];
    const length = (value.codePointAt(j) ?? 0) > 0xffff ? 2 : 1;
    pieces.push({ text: value.slice(j, j + length), from: i, exact: false });
    i += m[0].length; j += length; from = j;
  }
  flush();
  return j < value.length ? [...pieces, { text: value.slice(j), from: i, exact: false }] : pieces;
};

const placed = ({ nodes, value }: Words & { readonly kind: 'words' }, source: string): readonly Piece[] => (nodes.length === 0
  ? [{ text: value, from: null, exact: false }]
  : nodes.flatMap((node) => {
    const at = node.sourceCodeLocation;
    return at === null || at === undefined ? [{ text: node.value, from: null, exact: false }] : aligned(node.value, source, at.startOffset, at.endOffset);
  }));

const order = ['', '\t', '\n', '\n\n'];
const wider = (a: string, b: string): string => (order.indexOf(a) > order.indexOf(b) ? a : b);

/** White space folded as a browser does: one space, none at the edge of a block, lines where they are set as written. */
const folded = (words: readonly Words[], source: string): readonly Piece[] => {
  const out: Piece[] = [];
  let [gap, owed] = ['', ''];
  for (const w of words) {
    if (w.kind === 'break') { owed = wider(owed, w.gap); continue; }
    for (const piece of placed(w, source)) {
      for (const m of piece.text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
        if (/^[ \t\r\n\f]/.test(m[0])) {
          gap = ' ';
          const lines = w.isSet ? m[0].split('\n').length - 1 : 0;
          if (lines > 0) owed = wider(owed, lines === 1 ? '\n' : '\n\n');
          continue;
        }
        const lead = out.length === 0 ? '' : owed !== '' ? owed : gap;
        const from = piece.from === null ? null : piece.exact ? piece.from + m.index : piece.from;
        // A single blank of the source keeps its place, so that a line of words is one run.
        const own = lead === ' ' && from !== null && piece.exact && m.index > 0 && source[from - 1] === ' ';
        if (lead !== '') out.push({ text: lead, from: own ? from - 1 : null, exact: own });
        out.push({ text: m[0], from, exact: piece.exact });
        [gap, owed] = ['', ''];
      }
    }
  }
  return out;
};

/** Lines of a page, menus included, among which its date may stand. */
const linesLookedAt = 60;

/** How a page is taken: `article` looks for the article among menus; `whole` takes all that is visible, where no menus can be. */
export type PageMode = 'article' | 'whole';

/** The visible words of some markup, one after another, with no way back to it. Refused like a page. */
export const wordsOfMarkup = (source: string): Result<string> => {
  const tree = safeTree(source);
  return tree.ok ? accept(folded(wordsOf(tree.value, 'whole').words, source).map((p) => p.text).join('')) : tree;
};

/** A saved page: the words of its article, its title, publisher and date; nothing that a reader does not see. */
export const page = (bytes: Uint8Array, hints: Hints, mode: PageMode = 'article'): Result<Document> => {
  const decoded = decode(bytes, hints.encoding ?? declaredIn(bytes));
  if (!decoded.ok) return decoded;
  const { source } = decoded.value;
  const tree = safeTree(source);
  if (!tree.ok) return tree;
  const found = metaOf(tree.value);
  const { words, isWhole } = wordsOf(tree.value, mode, found.title);
  const notes = isWhole ? ['document/whole-page: The page is too large to look for its article, so everything visible was read, menus included.'] : [];
  const pieces = folded(words, source);
  // What a page says in its head about its own date is surer than any date in its first lines.
  const told = found.dates.length > 0 ? found.dates : fromLines(pieces.slice(0, 2_000).map((p) => p.text).join('')).dates;
  const dates = told.length > 0 || mode === 'whole' ? told : dateAmong(folded(allWordsOf(tree.value), source).slice(0, 4_000).map((p) => p.text).join(''), linesLookedAt, found.title);
  return makeDocument({ bytes, medium: 'text/html', decoded: decoded.value, pieces, found: { ...found, dates, notes } }, hints);
};
