import { createRequire } from 'node:module';
import { serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { limits } from '../core/limits.ts';
import { clearFurniture } from './page-furniture.ts';
import { attribute, childrenOf, isElement, isText, within, type PageDocument, type PageElement, type PageNode, type PageText } from './page-tree.ts';

/** What stands between two parts of a page: cells of a row, lines, blocks. */
export type Gap = '\t' | '\n' | '\n\n';

/** A stretch of visible words and the neighbouring texts of the page that they stand in, or a break between blocks. */
export type Words = { readonly kind: 'words'; readonly nodes: readonly PageText[]; readonly value: string; /** Its line ends are kept as they are written. */ readonly isSet: boolean } | { readonly kind: 'break'; readonly gap: Gap };

const unseen = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'head', 'title', 'select', 'button', 'textarea', 'dialog']);
const furniture = new Set(['nav', 'aside', 'footer', 'form']);
const blocks = new Set([
  'p', 'div', 'section', 'article', 'main', 'header', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'dl', 'figure', 'figcaption', 'table', 'address', 'hr', 'body', ...furniture,
]);
const lines = new Set(['br', 'li', 'tr', 'dt', 'dd', 'option', 'caption']);
const cells = new Set(['td', 'th']);

const gapOf = (name: string): Gap | undefined => (blocks.has(name) ? '\n\n' : lines.has(name) ? '\n' : cells.has(name) ? '\t' : undefined);

const isHidden = (node: PageNode): boolean => isElement(node) && (unseen.has(node.tagName) || attribute(node, 'hidden') !== null
  || attribute(node, 'aria-hidden') === 'true' || /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(attribute(node, 'style') ?? ''));

/** Takes what nobody sees out of the tree, so that no later step can bring it back. */
const prune = (root: PageNode): void => {
  for (const node of [...within(root)]) {
    if (!('childNodes' in node)) continue;
    node.childNodes = node.childNodes.filter((c) => (isElement(c) ? c.tagName === 'head' || !isHidden(c) : isText(c) || c.nodeName === '#documentType')) as typeof node.childNodes;
  }
};

type Part = { readonly text: string; readonly isSet: boolean } | { readonly gap: Gap };

interface DomNode { readonly nodeType: number; readonly nodeName: string; readonly data?: string; readonly childNodes: Iterable<DomNode> }

const walk = function* (root: DomNode, isSetAround = false): Generator<Part> {
  const name = root.nodeName.toLowerCase();
  const isSet = isSetAround || name === 'pre';
  if (unseen.has(name)) return;
  const gap = gapOf(name);
  if (gap !== undefined) yield { gap };
  let run = '';
  for (const child of root.childNodes) {
    if (child.nodeType === 3) { run += child.data ?? ''; continue; } // linkedom cuts a text in two at each entity.
    if (run !== '') yield { text: run, isSet };
    run = '';
    yield* walk(child, isSet);
  }
  if (run !== '') yield { text: run, isSet };
  if (gap !== undefined && name !== 'br') yield { gap };
};

type Found = readonly Part[];

/** Signs that are written as entities; linkedom makes a node of its own of each. */
const entities = (text: string): number => text.match(/[&<>\u00a0]/g)?.length ?? 0;

/** Nodes and the squares of their depths: what the article finder's time grows with. */
const isSmall = (tree: PageDocument): boolean => {
  let [nodes, depths] = [0, 0];
  const open: (readonly [PageNode, number])[] = [[tree, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    nodes += 1 + (isText(node) ? entities(node.value) : 0);
    depths += depth * depth;
    if (nodes > limits.articleNodes || depths > limits.articleDepths) return false;
    for (const child of childrenOf(node)) open.push([child, depth + 1]);
  }
  return true;
};

const load = createRequire(import.meta.url);
/** A tree of the browser's kind and the finder of articles: half a second to load, so only a page pays for them. */
const pageTools = (): Pick<typeof import('linkedom'), 'parseHTML'> & Pick<typeof import('@mozilla/readability'), 'Readability'> =>
  ({ ...(load('linkedom') as typeof import('linkedom')), ...(load('@mozilla/readability') as typeof import('@mozilla/readability')) });

/** The name of a heading is made of its words; the finder would take "share-of-costs" for buttons. */
const forgetHeadings = (tree: PageDocument): void => {
  for (const node of within(tree)) if (isElement(node) && /^h[1-6]$/.test(node.tagName)) node.attrs = node.attrs.filter((a) => a.name !== 'id');
};

/** The part that reads like an article, found by Readability; undefined where it finds none. */
const article = (tree: PageDocument): Found | undefined => {
  const { parseHTML, Readability } = pageTools();
  forgetHeadings(tree);
  const { document } = parseHTML(serialize(tree));
  const found = new Readability<DomNode>(document, { serializer: (node) => node as unknown as DomNode, disableJSONLD: true }).parse();
  const content = found?.content;
  return content === null || content === undefined ? undefined : [...walk(content)];
};

const articleIfAny = (tree: PageDocument): Found | undefined => {
  try {
    return article(tree);
  } catch {
    return undefined; // The finder is not ours and stumbles over odd trees; all that is visible is the safe answer.
  }
};

type Run = readonly PageText[];

/** Texts with nothing between them, as they come out of the article finder in one. */
const textRuns = function* (root: PageNode): Generator<Run> {
  for (const node of within(root)) {
    let run: PageText[] = [];
    for (const child of childrenOf(node)) {
      if (isText(child)) { run.push(child); continue; }
      if (run.length > 0) yield run;
      run = [];
    }
    if (run.length > 0) yield run;
  }
};

interface Waiting { readonly runs: Run[]; next: number }

const startOf = (run: Run | undefined): number => run?.[0]?.sourceCodeLocation?.startOffset ?? -1;

/** Texts of the page by their words, each handed out once and in order, since the article keeps the order of the page. Linear in all. */
const finder = (tree: PageDocument): ((value: string) => Run) => {
  const byWords = new Map<string, Waiting>();
  for (const run of [...textRuns(tree)].sort((a, b) => startOf(a) - startOf(b))) {
    const value = run.map((t) => t.value).join('');
    const known = byWords.get(value);
    if (known === undefined) byWords.set(value, { runs: [run], next: 0 }); else known.runs.push(run);
  }
  let last = -1;
  return (value) => {
    // White space stands everywhere and would carry the search past the words that follow; it needs no place.
    const waiting = value.trim() === '' ? undefined : byWords.get(value);
    if (waiting === undefined) return [];
    while (waiting.next < waiting.runs.length && startOf(waiting.runs[waiting.next]) <= last) waiting.next += 1;
    const run = waiting.runs[waiting.next];
    if (run === undefined) return [];
    waiting.next += 1;
    last = startOf(run);
    return run;
  };
};

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx'];
const deepestList = 3;

/** Items counted so far of each list: they come in the order of the page. */
type Counts = WeakMap<PageNode, number>;

/** The number that an item of a numbered list is shown with: 1. and under it (a), (i); undefined where it has none. */
const numberOf = (item: PageElement, counts: Counts): string | undefined => {
  const list = item.parentNode;
  if (item.tagName !== 'li' || list === null || !isElement(list) || list.tagName !== 'ol') return undefined;
  let level = 0;
  for (let at: PageElement['parentNode'] = list.parentNode; at !== null && isElement(at) && level < deepestList; at = at.parentNode) if (at.tagName === 'ol') level += 1;
  const first = Number(attribute(list, 'start') ?? 1);
  const n = counts.get(list) ?? (Number.isSafeInteger(first) ? first : 1);
  counts.set(list, n + 1);
  return level === 0 || n < 1 || n > (level === 1 ? 26 : roman.length) ? `${n}. ` : `(${level === 1 ? String.fromCharCode(96 + n) : roman[n - 1]}) `;
};

/** Office programs keep the numbers of paragraphs out of their words. */
const numbered = function* (node: PageNode, counts: Counts): Generator<Words> {
  const number = isElement(node) ? numberOf(node, counts) : undefined;
  if (number !== undefined) yield { kind: 'words', nodes: [], value: number, isSet: false };
};

const everything = function* (node: PageNode, isSetAround = false, counts?: Counts): Generator<Words> {
  if (isText(node)) { yield { kind: 'words', nodes: [node], value: node.value, isSet: isSetAround }; return; }
  if (isElement(node) && (isHidden(node) || furniture.has(node.tagName))) return;
  const name = isElement(node) ? node.tagName : '';
  const gap = gapOf(name);
  if (gap !== undefined) yield { kind: 'break', gap };
  if (counts !== undefined) yield* numbered(node, counts);
  for (const child of childrenOf(node)) yield* everything(child, isSetAround || name === 'pre', counts);
  if (gap !== undefined && name !== 'br') yield { kind: 'break', gap };
};

/** All that is visible of a page but its furniture, of which the finder of articles may have left the line with the date. Wants a tree whose hidden parts were taken out. */
export const allWordsOf = (tree: PageDocument): readonly Words[] => [...everything(tree)];

/** What is visible of a page, and whether its article was looked for. */
export interface PageWords { readonly words: readonly Words[]; readonly isWhole: boolean }

/** The words of a page as a reader sees them: the article where there is one, else everything but furniture. Changes the tree. */
export const wordsOf = (tree: PageDocument, mode: 'article' | 'whole', title: string | null = null): PageWords => {
  prune(tree);
  if (mode === 'whole') return { words: [...everything(tree as DefaultTreeAdapterTypes.Document, false, new WeakMap())], isWhole: false };
  const isWhole = !isSmall(tree);
  if (!isWhole) clearFurniture(tree, title);
  const found = isWhole ? undefined : articleIfAny(tree);
  if (found === undefined) return { words: [...everything(tree as DefaultTreeAdapterTypes.Document)], isWhole };
  const find = finder(tree);
  return { words: found.map((w): Words => ('text' in w ? { kind: 'words', nodes: find(w.text), value: w.text, isSet: w.isSet } : { kind: 'break', gap: w.gap })), isWhole };
};
