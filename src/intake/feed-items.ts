import { createRequire } from 'node:module';
import { accept, refuse, type Result } from '../core/refusal.ts';

/** One item of a feed, whatever its dialect. Dates and addresses as written. */
export interface FeedItem {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** When it was last changed, where the feed says so. */
  readonly updated: string | null;
  /** The whole text where the feed carries it, as markup. */
  readonly content: string | null;
  readonly summary: string | null;
}

/** A feed as its reader needs it. */
export interface FeedRead { readonly title: string | null; readonly home: string | null; readonly items: readonly FeedItem[] }

const load = createRequire(import.meta.url);

type Fields = Readonly<Record<string, unknown>>;
const fields = (v: unknown): Fields => (typeof v === 'object' && v !== null && !Array.isArray(v) ? v as Fields : {});
const list = (v: unknown): readonly Fields[] => (Array.isArray(v) ? v.map(fields) : []);
const said = (v: unknown): string | null => (typeof v === 'string' && v.trim() !== '' ? v.trim().slice(0, 2_000_000) : typeof v === 'number' ? String(v) : typeof v === 'object' && v !== null ? said(fields(v)['value']) : null);
const first = (...values: readonly unknown[]): string | null => values.map(said).find((v) => v !== null) ?? null;

const links = (v: Fields): string | null => {
  const all = list(v['links']);
  return first((all.find((l) => l['rel'] === undefined || l['rel'] === 'alternate') ?? all[0] ?? {})['href']);
};

const titleText = (v: unknown): string | null => first(v)?.replace(/<[^<>]{0,500}>/g, '').replace(/\s+/g, ' ').slice(0, 500) ?? null;

const fromXml = (item: Fields): FeedItem => {
  const [dc, terms, content, guid] = [fields(item['dc']), fields(item['dcterms']), fields(item['content']), fields(item['guid'])];
  const dated = (v: unknown): string | null => first(Array.isArray(v) ? v[0] : v);
  return {
    id: first(item['id'], guid['value'], fields(item['rdf'])['about']), url: first(item['link'], links(item), guid['isPermaLink'] === false ? undefined : guid['value']),
    title: titleText(item['title'] ?? dated(dc['title'] ?? dc['titles'])),
    published: first(item['pubDate'], item['published'], dated(dc['date'] ?? dc['dates']), dated(terms['issued'] ?? terms['created']), item['updated']), updated: first(item['updated'], dated(terms['modified'])),
    content: first(content['encoded'], item['content']), summary: first(item['description'], item['summary']),
  };
};

const fromJson = (item: Fields): FeedItem => ({
  id: first(item['id']), url: first(item['url'], item['external_url']), title: titleText(item['title']), published: first(item['date_published'], item['date_modified']), updated: first(item['date_modified']),
  content: first(item['content_html'], item['content_text']), summary: first(item['summary']),
});

/** The items of a feed. Refuses what is none. */
export const feedItems = (source: string): Result<FeedRead> => {
  const { parseFeed } = load('feedsmith') as typeof import('feedsmith');
  try {
    const { format, feed } = parseFeed(source) as { readonly format: string; readonly feed: unknown };
    const f = fields(feed);
    const items = list(f['items'] ?? f['entries']).map(format === 'json' ? fromJson : fromXml);
    return accept({ title: titleText(f['title']), home: first(f['link'], f['home_page_url'], links(f)), items });
  } catch (error) {
    return refuse('document/damaged', `The feed cannot be read (${error instanceof Error ? error.message.slice(0, 120) : 'no reason given'}). Look at it in a browser; if it shows there, save the pages instead.`);
  }
};
