import { createRequire } from 'node:module';
import { limits } from '../core/limits.ts';
import { refuse, type Result } from '../core/refusal.ts';
import { listSource } from './feed.ts';
import { webAddress } from './found.ts';
import type { Hints } from './hints.ts';
import { alone, type Examined, type Listed, type Received } from './received.ts';

const load = createRequire(import.meta.url);

interface Outline { readonly text?: string | undefined; readonly title?: string | undefined; readonly xmlUrl?: string | undefined; readonly url?: string | undefined; readonly outlines?: readonly Outline[] | undefined }

const within = function* (outlines: readonly Outline[], depth = 0): Generator<Outline> {
  for (const o of outlines) {
    yield o;
    if (depth < limits.xmlDepth) yield* within(o.outlines ?? [], depth + 1);
  }
};

const bounded = (listed: readonly Listed[], title: string | null, hints: Hints): Examined => {
  const seen = new Set<string>();
  const single = listed.filter((l) => !seen.has(l.url) && seen.add(l.url) !== undefined);
  const received: readonly Received[] = single.length > limits.feedItems
    ? [{ outcome: refuse('document/too-many-items', `${hints.name} names ${single.length} addresses; the first ${limits.feedItems} were taken. Split it for the others.`, hints.name), bytes: null }]
    : single.length === 0 ? [{ outcome: refuse('document/empty', `${hints.name} names no address of the web.`, hints.name), bytes: null }] : [];
  return { received, listed: single.slice(0, limits.feedItems), title };
};

/** A list of feeds in OPML. */
export const opml = (bytes: Uint8Array, hints: Hints): Examined => {
  const source = listSource(bytes, hints, hints.name);
  if (!source.ok) return alone(source);
  if (!/xmlurl/i.test(source.value)) return bounded([], null, hints);
  const { parseOpml } = load('feedsmith') as typeof import('feedsmith');
  try {
    const read = parseOpml(source.value) as { readonly head?: { readonly title?: string }; readonly body?: { readonly outlines?: readonly Outline[] } };
    const listed = [...within(read.body?.outlines ?? [])].flatMap((o): readonly Listed[] => {
      const url = webAddress(o.xmlUrl?.trim());
      return url === null ? [] : [{ kind: 'feed', url, title: o.title ?? o.text ?? null, published: null, updated: null }];
    });
    return bounded(listed, read.head?.title ?? null, hints);
  } catch (error) {
    return alone(refuse('document/damaged', `${hints.name} cannot be read as a list of feeds (${error instanceof Error ? error.message.slice(0, 120) : 'no reason given'}).`, hints.name));
  }
};

interface Place { loc: string; lastmod: string }

const places = (source: string): { readonly isIndex: boolean; readonly places: readonly Place[] } => {
  const { SaxesParser } = load('saxes') as typeof import('saxes');
  const parser = new SaxesParser({ xmlns: false });
  const found: Place[] = [];
  let [isIndex, open] = [false, ''];
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name }) => {
    open = (name.split(':').pop() ?? '').toLowerCase();
    if (open === 'sitemapindex') isIndex = true;
    if (open === 'url' || open === 'sitemap') found.push({ loc: '', lastmod: '' });
  });
  parser.on('closetag', () => { open = ''; });
  const add = (text: string): void => {
    const last = found.at(-1);
    if (last !== undefined && (open === 'loc' || open === 'lastmod')) last[open] += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(source).close();
  return { isIndex, places: found };
};

/** A sitemap, or a list of sitemaps. What it says of a page's last change is no date of publication. */
export const sitemap = (bytes: Uint8Array, hints: Hints): Examined => {
  const source: Result<string> = listSource(bytes, hints, hints.name);
  if (!source.ok) return alone(source);
  const read = places(source.value);
  const listed = read.places.flatMap((p): readonly Listed[] => { const url = webAddress(p.loc.trim()); return url === null ? [] : [{ kind: read.isIndex ? 'list' : 'page', url, title: null, published: null, updated: p.lastmod.trim() === '' ? null : p.lastmod.trim().slice(0, 100) }]; });
  return bounded(listed, null, hints);
};
