import { limits } from '../core/limits.ts';
import { foundDate, webAddress, type Found, type FoundDate } from './found.ts';
import { attribute, isElement, textOf, within, type PageDocument, type PageElement } from './page-tree.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (v: unknown): v is Fields => typeof v === 'object' && v !== null && !Array.isArray(v);
const words = (v: unknown): string | null => (typeof v === 'string' && v.trim() !== '' ? v.trim() : isFields(v) ? words(v['name']) : Array.isArray(v) ? words(v[0]) : null);

const parse = (raw: string): unknown => {
  try {
    return raw.length > limits.jsonLdLength ? undefined : JSON.parse(raw);
  } catch {
    return undefined; // Expected: broken JSON-LD is common; the meta elements are asked next.
  }
};

const isArticle = (fields: Fields): boolean => [fields['@type']].flat().some((t) => typeof t === 'string' && /(?:Article|Posting|Report|WebPage|Statement|PressRelease)$/.test(t));

const graphOf = (value: unknown): readonly Fields[] => {
  const items = Array.isArray(value) ? value : [value];
  return items.filter(isFields).flatMap((f) => [f, ...(Array.isArray(f['@graph']) ? f['@graph'].filter(isFields) : [])]);
};

interface LinkedData { readonly date: FoundDate | undefined; readonly publisher: string | null; readonly title: string | null; readonly url: string | null }

const linkedData = (elements: readonly PageElement[]): LinkedData => {
  const articles = elements
    .filter((e) => e.tagName === 'script' && attribute(e, 'type')?.trim().toLowerCase() === 'application/ld+json')
    .flatMap((e) => graphOf(parse(textOf(e)))).filter(isArticle);
  const article = articles.find((a) => words(a['datePublished']) !== null) ?? articles[0] ?? {};
  const date = words(article['datePublished']);
  return { date: date === null ? undefined : foundDate('json-ld', date), publisher: words(article['publisher']), title: words(article['headline']), url: words(article['url']) };
};

type Metas = ReadonlyMap<string, string>;

const metasOf = (elements: readonly PageElement[]): Metas => {
  const metas = new Map<string, string>();
  for (const e of elements) {
    const key = (attribute(e, 'property') ?? attribute(e, 'name') ?? attribute(e, 'itemprop'))?.trim().toLowerCase();
    const content = attribute(e, 'content')?.trim();
    if (e.tagName === 'meta' && key !== undefined && content !== undefined && content !== '' && !metas.has(key)) metas.set(key, content);
  }
  return metas;
};

const dateMetas = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'date.issued', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date',
  'citation_publication_date', 'parsely-pub-date', 'sailthru.date', 'publish-date', 'publication_date', 'pubdate', 'date',
];

const first = (metas: Metas, keys: readonly string[]): string | null => keys.map((k) => metas.get(k)).find((v) => v !== undefined) ?? null;

/** Parts of a page that tell of other pages: a date in them is theirs. */
const isElsewhere = (element: PageElement): boolean =>
  ['aside', 'nav', 'footer', 'a'].includes(element.tagName) || /\b(?:related|teaser|sidebar|side|promo|recommended|most-read|more-(?:news|stories)|comments?|newsletter)\b/i.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`);

const standsElsewhere = (element: PageElement): boolean => {
  for (let at: PageElement['parentNode'] = element; at !== null && isElement(at); at = at.parentNode) if (isElsewhere(at)) return true;
  return false;
};

const timeOf = (elements: readonly PageElement[]): string | null => {
  const times = elements.filter((e) => e.tagName === 'time' && attribute(e, 'datetime') !== null);
  const marked = times.find((e) => attribute(e, 'pubdate') !== null || attribute(e, 'itemprop')?.toLowerCase() === 'datepublished');
  const chosen = marked ?? times.find((e) => !standsElsewhere(e));
  return chosen === undefined ? null : attribute(chosen, 'datetime');
};

const inTag = (elements: readonly PageElement[], tag: string): string | null => {
  const element = elements.find((e) => e.tagName === tag);
  return element === undefined ? null : words(textOf(element));
};

const canonical = (elements: readonly PageElement[]): string | null => {
  const link = elements.find((e) => e.tagName === 'link' && attribute(e, 'rel')?.toLowerCase() === 'canonical');
  return link === undefined ? null : attribute(link, 'href');
};

/** What a page says of itself: JSON-LD before meta elements before what is visible. */
export const metaOf = (tree: PageDocument): Found => {
  const elements = [...within(tree)].filter(isElement);
  const linked = linkedData(elements);
  const metas = metasOf(elements);
  const [meta, time] = [first(metas, dateMetas), timeOf(elements)];
  const html = elements.find((e) => e.tagName === 'html');
  return {
    dates: [linked.date, meta === null ? undefined : foundDate('meta', meta), time === null ? undefined : foundDate('time', time)].filter((d) => d !== undefined),
    publisher: linked.publisher ?? first(metas, ['og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name']),
    title: linked.title ?? first(metas, ['og:title', 'dc.title']) ?? inTag(elements, 'h1') ?? inTag(elements, 'title'),
    url: webAddress(canonical(elements)) ?? webAddress(metas.get('og:url')) ?? webAddress(linked.url),
    language: html === undefined ? null : words(attribute(html, 'lang')),
    notes: [],
  };
};
