import type { DefaultTreeAdapterTypes } from 'parse5';

/** A page. */
export type PageDocument = DefaultTreeAdapterTypes.Document;
/** An element of a page. */
export type PageElement = DefaultTreeAdapterTypes.Element;
/** Anything in the tree of a page. */
export type PageNode = DefaultTreeAdapterTypes.Node;
/** A run of text in a page. */
export type PageText = DefaultTreeAdapterTypes.TextNode;

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is PageElement => 'tagName' in node;
/** Whether a node is text. */
export const isText = (node: PageNode): node is PageText => node.nodeName === '#text';
/** The nodes under a node. */
export const childrenOf = (node: PageNode): readonly PageNode[] => ('childNodes' in node ? node.childNodes : []);

/** The value of an attribute, or undefined. */
export const attribute = (element: PageElement, name: string): string | null => element.attrs.find((a) => a.name === name)?.value ?? null;

/** All nodes under a node, in the order of the page. */
export const within = function* (root: PageNode): Generator<PageNode> {
  const open: PageNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i];
      if (child !== undefined) open.push(child);
    }
  }
};

/** All text under a node. */
export const textOf = (node: PageNode): string => [...within(node)].filter(isText).map((t) => t.value).join('');
