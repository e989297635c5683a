import { isWall } from './page-walls.ts';
import { attribute, childrenOf, isElement, isText, textOf, within, type PageDocument, type PageElement, type PageNode } from './page-tree.ts';

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Words of every element, counted once from the leaves up. */
const counted = (root: PageNode): ReadonlyMap<PageNode, { readonly words: number; readonly linked: number }> => {
  const out = new Map<PageNode, { words: number; linked: number }>();
  for (const node of [...within(root)].toReversed()) {
    if (isText(node)) { out.set(node, { words: wordCount(node.value), linked: 0 }); continue; }
    const sum = { words: 0, linked: 0 };
    for (const child of childrenOf(node)) { const c = out.get(child); sum.words += c?.words ?? 0; sum.linked += c?.linked ?? 0; }
    if (isElement(node) && node.tagName === 'a') sum.linked = sum.words;
    out.set(node, sum);
  }
  return out;
};

const remove = (node: PageNode): void => {
  const parent = 'parentNode' in node ? node.parentNode : null;
  if (parent !== null && parent !== undefined) parent.childNodes = parent.childNodes.filter((c) => c !== node);
};

const names = /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|didomi|newsletters?|paywall|regwall|subscribe|subscription|related|recirc|recommended|most-?read|trending|promos?|read-?(?:more|also|next)|also-?read|outbrain|taboola|adverts?|advertisement|ads?|sponsored|share(?:-?(?:bar|buttons?|links?|tools?|this|icons?))?|social-?(?:media|bar|buttons?|links?|share|icons?)|breadcrumbs?|skip(?:-?links?)?|follow-?us)(?=$|[\s_-])/i;
/** Where a page is told by the names of its parts: an id is often made of a heading, and a heading may be of social security. */
const boxes = new Set(['div', 'section', 'ul', 'ol', 'figure', 'form', 'span']);
const never = new Set(['html', 'body', 'main', 'article', 'table', 'tbody', 'tr', 'td', 'head']);
const smallWords = 120;

const isNamedFurniture = (e: PageElement, words: number, all: number): boolean => words <= smallWords && words * 5 <= all && boxes.has(e.tagName) && names.test(attribute(e, 'class') ?? '');

const label = /^\W{0,3}(?:read (?:also|more|next|our|the full)|also read|more on this|see also|related(?: (?:stories|articles|news|coverage|content))?|watch|listen|further reading|recommended(?: for you)?|don['’]t miss|you (?:may|might) also (?:like|be interested)|most (?:read|popular|viewed)|trending(?: now)?|in other news|next up|up next|editors?['’]? picks?|more (?:stories|news|from|in|galleries))\b/i;
const emptyLine = /^\W{0,3}(?:advertisement|sponsored|(?:article |story )?continues? (?:reading )?below(?: advertisement)?|continue reading(?: below)?|scroll (?:down )?to continue|share(?: (?:this(?: (?:page|article|story))?|on \w+))?|listen to this article|\d{1,3} min(?:ute)?s? read|read more|back to top|next story|previous story)\W{0,3}$/i;
const lineLike = new Set(['p', 'div', 'li', 'span', 'section', 'aside', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'ul', 'ol']);

const nextElement = (e: PageElement): PageElement | undefined => {
  const all = e.parentNode === null ? [] : childrenOf(e.parentNode);
  return all.slice(all.indexOf(e) + 1).find(isElement);
};

/** "Also read: …" with its links, and the line over them. */
const isPointer = (e: PageElement, count: { readonly words: number; readonly linked: number }, of: (n: PageNode) => { readonly words: number; readonly linked: number }): boolean => {
  if (!lineLike.has(e.tagName) || count.words > 80) return false;
  const text = textOf(e).replaceAll(/\s+/g, ' ').trim();
  if (emptyLine.test(text)) return true;
  if (!label.test(text)) return false;
  if (count.linked > 0) return count.linked >= count.words * 0.6;
  const next = nextElement(e);
  if (!/^h\d$|^div$|^span$|^strong$|^p$/.test(e.tagName) || count.words > 6 || next === undefined) return false;
  const below = of(next);
  if (below.words === 0 || below.linked < below.words * 0.7) return false;
  remove(next);
  return true;
};

const folded = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Whole stories that follow under the one that the page is about, each under a heading of its own. */
const clearNext = (articles: readonly PageElement[], title: string | null): void => {
  const wanted = folded(title ?? '');
  const headed = articles.map((e) => { const h = [...within(e)].find((n): n is PageElement => isElement(n) && /^h[12]$/.test(n.tagName)); return { e, heading: h === undefined ? '' : folded(textOf(h)) }; });
  const first = headed.findIndex(({ heading }) => heading !== '' && wanted.includes(heading));
  if (first < 0) return;
  const own = headed[first]!.e;
  for (const { e, heading } of headed.slice(first + 1)) if (heading !== '' && !wanted.includes(heading) && e.parentNode === own.parentNode) remove(e);
};

const answers = /^\W{0,3}(?:reply|report(?: (?:comment|abuse))?|likes?|upvote|downvote|flag|quote|permalink|recommend)\b.{0,8}$/i;

const signature = (e: PageElement): string => `${e.tagName} ${(attribute(e, 'class') ?? '').replaceAll(/\d+/g, '')}`;
const elementsIn = (e: PageNode): readonly PageElement[] => [...within(e)].filter((n): n is PageElement => isElement(n));

/** What somebody said below, with a way to answer it. */
const isRemark = (e: PageElement): boolean => elementsIn(e).some((n) => childrenOf(n).every(isText) && answers.test(textOf(n).trim()));
/** A heading that leads to another page, with or without a few words of it. */
const isTeaser = (e: PageElement): boolean => elementsIn(e).some((n) => (/^h[2-6]$/.test(n.tagName) && elementsIn(n).some((a) => a.tagName === 'a' && /^(?:https?:|\/)/.test(attribute(a, 'href') ?? ''))) || (n.tagName === 'a' && elementsIn(n).some((h) => /^h[2-6]$/.test(h.tagName))));

const rowLeast = 4;

/** Parts that stand in a row, made alike: remarks of readers, other stories with the beginnings of their texts. */
const rowsOf = (tree: PageDocument): readonly PageElement[] => elementsIn(tree).flatMap((parent) => {
  const alike = Map.groupBy(childrenOf(parent).filter((c): c is PageElement => isElement(c) && ['div', 'li', 'article', 'section'].includes(c.tagName)), signature);
  return [...alike.values()].filter((row) => row.length >= rowLeast).flatMap((row) => {
    const isRow = [isRemark, isTeaser].some((is) => row.filter((e) => is(e)).length >= row.length * 0.8);
    return isRow ? row : [];
  });
});

/** Least words that must be left of a page for anything to be taken from it. */
const leastLeft = 40;

/**
 * Takes out of a page what stands in and around an article and is none of it: walls of consent, offers, pointers to other stories, the next story. Told by
 * what it says more than by its names; never so much that nothing would be left. Linear in the page, but for walls, which are looked for from the top down.
 */
export const clearFurniture = (tree: PageDocument, title: string | null): void => {
  clearNext([...within(tree)].filter((n): n is PageElement => isElement(n) && n.tagName === 'article'), title);
  const count = counted(tree);
  const of = (n: PageNode): { readonly words: number; readonly linked: number } => count.get(n) ?? { words: 0, linked: 0 };
  const all = of(tree).words;
  let left = all;
  const take = (node: PageElement): void => { left -= of(node).words; remove(node); };
  const rows = new Set<PageNode>(rowsOf(tree));
  if (left - [...rows].reduce((n, e) => n + of(e).words, 0) < leastLeft) rows.clear();
  const open: { readonly node: PageNode; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { node, depth } = at;
    if (isElement(node) && (rows.has(node) || !never.has(node.tagName))) {
      const c = of(node);
      const mayGo = left - c.words >= leastLeft;
      // A wall is looked for near the top, or in a single block: the texts that are gone through stay few.
      const isLooked = depth <= wallDepth || c.words <= smallWords;
      if (mayGo && (rows.has(node) || isNamedFurniture(node, c.words, all) || isPointer(node, c, of) || (isLooked && c.words * 5 <= all * 4 && isWall(node, c)))) { take(node); continue; }
    }
    for (const child of childrenOf(node).toReversed()) open.push({ node: child, depth: depth + 1 });
  }
};

const wallDepth = 8;
