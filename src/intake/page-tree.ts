import type { DefaultTreeAdapterTypes } from 'parse5';

export type PageDocument = DefaultTreeAdapterTypes.Document;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageText = DefaultTreeAdapterTypes.TextNode;

export const isElement = (node: PageNode): node is PageElement => 'tagName' in node;
export const isText = (node: PageNode): node is PageText => node.nodeName === '#text';
export const childrenOf = (node: PageNode): readonly PageNode[] => ('childNodes' in node ? node.childNodes : []);

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

export const textOf = (node: PageNode): string => [...within(node)].filter(isText).map((t) => t.value).join('');
