import type { Document } from '../core/document.ts';
import { limits } from '../core/limits.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';
import { decode } from './decode.ts';
import { feedItems, type FeedItem } from './feed-items.ts';
import { foundDate, webAddress } from './found.ts';
import type { Hints } from './hints.ts';
import { page } from './page.ts';
import { plainText } from './plain.ts';
import { alone, type Examined, type Listed, type Received } from './received.ts';
import { safeXml } from './xml.ts';

/** The characters of a feed or a list, looked through for traps; JSON has none. */
export const listSource = (bytes: Uint8Array, hints: Hints, what: string): Result<string> => {
  if (bytes.length > limits.feedBytes) return refuse('document/too-large', `${what} has ${(bytes.length / 1e6).toFixed(1)} MB; at most ${limits.feedBytes / 1e6} MB are read of one. Split it.`);
  const declared = /^[^<]{0,10}<\?xml[^>]{0,200}encoding=["']([\w-]{1,40})["']/.exec(Buffer.from(bytes.subarray(0, 300)).toString('latin1'))?.[1];
  const decoded = decode(bytes, hints.encoding ?? (/^utf-?16/i.test(declared ?? '') ? undefined : declared));
  if (!decoded.ok) return decoded;
  const source = decoded.value.source;
  return /^\s*\{/.test(source) ? accept(source) : safeXml(source, what);
};

const fuller = (item: FeedItem): string | null => item.content ?? item.summary;

const isMarkup = (text: string): boolean => /<\/?[a-z][^<>]{0,2000}>|&(?:#\d{1,6}|[a-z]{2,10});/i.test(text);

/** An address relative to the feed's own is made whole; one that leads nowhere on the web is none. */
const absolute = (raw: string | null, base: string | undefined): string | null => {
  if (raw === null || raw.length > 2_000) return null;
  const href = raw.trim();
  return base !== undefined && URL.canParse(href, base) ? webAddress(new URL(href, base).href) : webAddress(href);
};

const documentOf = (item: FeedItem, words: string, hints: Hints, title: string | null, base: string | undefined): Received => {
  const url = absolute(item.url, base);
  const bytes = new TextEncoder().encode(words);
  const inner: Hints = {
    name: url ?? item.id ?? item.title ?? hints.name, fetchedAt: hints.fetchedAt, today: hints.today, published: hints.published, encoding: 'utf-8', publisher: hints.publisher ?? undefined, url: url ?? undefined,
    around: { dates: item.published === null ? [] : [foundDate('feed', item.published)], publisher: title, title: item.title, language: null },
  };
  const outcome: Result<Document> = isMarkup(words) ? page(bytes, inner, 'whole') : plainText(bytes, inner);
  return { outcome: outcome.ok ? outcome : refuse(outcome.refusal.code, `${hints.name}: the item ${JSON.stringify(inner.name.slice(0, 100))}: ${outcome.refusal.message}`, hints.name), bytes };
};

/** One item once, by its id, else its address, else its title: feeds repeat themselves. */
const once = (items: readonly FeedItem[]): readonly FeedItem[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = item.id ?? item.url ?? item.title ?? '';
    // An id that two items share while their addresses differ is a mistake of the feed, not one item.
    const full = `${key}\0${item.url ?? ''}\0${item.title ?? ''}`;
    return seen.has(full) ? false : seen.add(full) !== undefined;
  });
};

/** A feed in RSS, RDF, Atom or JSON: the words of each item as a document, and its addresses to go to. */
export const feed = (bytes: Uint8Array, hints: Hints): Examined => {
  const source = listSource(bytes, hints, hints.name);
  if (!source.ok) return alone(source);
  const read = feedItems(source.value);
  if (!read.ok) return alone(read);
  const items = once(read.value.items);
  const base = webAddress(hints.url) ?? webAddress(read.value.home) ?? undefined;
  const kept = items.slice(0, limits.feedItems);
  const listed = kept.flatMap((item): readonly Listed[] => { const url = absolute(item.url, base); return url === null ? [] : [{ kind: 'item', url, title: item.title, published: item.published, updated: item.updated }]; });
  const received = kept.flatMap((item) => { const words = fuller(item); return words === null || words.trim() === '' ? [] : [documentOf(item, words, hints, read.value.title, base)]; });
  const rest: readonly Received[] = items.length <= limits.feedItems ? []
    : [{ outcome: refuse('document/too-many-items', `${hints.name} has ${items.length} items; the first ${limits.feedItems} were read. Split it for the others.`, hints.name), bytes: null }];
  return { received: [...received, ...rest], listed, title: read.value.title };
};
