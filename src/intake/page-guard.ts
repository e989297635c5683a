import { Parser } from 'htmlparser2';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { limits } from '../core/limits.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';

type PageDocument = DefaultTreeAdapterTypes.Document;
type PageNode = DefaultTreeAdapterTypes.Node;

const tooDeep = (): Result<never> => refuse('document/too-deep', `The page has more than ${limits.pageDepth} elements inside one another, so it was not read. Save its text instead.`);
const tooMany = (what: string): Result<never> => refuse('document/too-many-elements', `The page has more than ${what}, so it was not read. Save its text instead.`);

/** A look at the tags alone, before a tree is built: depth is the cheapest attack on the reader that follows. */
const lookAtTags = (source: string): Result<null> => {
  let [depth, deepest, elements, attributes, most] = [0, 0, 0, 0, 0];
  const parser = new Parser({
    onopentagname: () => { attributes = 0; },
    onattribute: () => { attributes += 1; most = Math.max(most, attributes); },
    onopentag: () => { depth += 1; elements += 1; deepest = Math.max(deepest, depth); },
    onclosetag: () => { depth -= 1; },
  });
  const step = 65_536;
  for (let at = 0; at < source.length; at += step) {
    parser.write(source.slice(at, at + step));
    if (deepest > limits.pageDepth) return tooDeep();
    if (elements > limits.pageElements) return tooMany(`${limits.pageElements} elements`);
    if (most > limits.pageAttributes) return tooMany(`${limits.pageAttributes} attributes in one element`);
  }
  return accept(null);
};

class TooManyElements extends Error {}

/** The tree builder may make more elements than there are tags (it reopens what was left open), so they are counted again. */
const counting = (): typeof defaultTreeAdapter => {
  let made = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...args: Parameters<typeof defaultTreeAdapter.createElement>) => {
      made += 1;
      if (made > limits.pageElements) throw new TooManyElements();
      return defaultTreeAdapter.createElement(...args);
    },
  };
};

const depthOf = (root: PageNode): number => {
  let deepest = 0;
  const open: (readonly [PageNode, number])[] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    if ('childNodes' in node) for (const child of node.childNodes) if ('tagName' in child) open.push([child, depth + 1]);
  }
  return deepest;
};

/** The tree of a page whose size is within bounds, with the place of every node in the source. */
export const safeTree = (source: string): Result<PageDocument> => {
  const tags = lookAtTags(source);
  if (!tags.ok) return tags;
  try {
    const tree = parse(source, { sourceCodeLocationInfo: true, treeAdapter: counting() });
    return depthOf(tree) > limits.pageDepth ? tooDeep() : accept(tree);
  } catch (error) {
    if (error instanceof TooManyElements) return tooMany(`${limits.pageElements} elements`);
    throw error;
  }
};
