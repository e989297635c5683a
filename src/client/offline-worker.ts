// Keeps the pages read last, and everything they load, for when the server cannot be reached. What comes from the server always goes first.
interface Extendable { readonly waitUntil: (p: Promise<unknown>) => void }
interface Fetching { readonly request: Request; readonly respondWith: (r: Promise<Response>) => void }
interface Asking { readonly data: { readonly ask?: string }; readonly source: { readonly postMessage: (m: unknown) => void } | null }
interface Scope {
  readonly addEventListener: (name: 'install' | 'activate' | 'fetch' | 'message', listen: (e: Extendable & Fetching & Asking) => void) => void;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
}

const scope = globalThis as unknown as Scope;
const pagesName = 'depositary-pages';
const pagesMax = 60;
/** Pages that were last given from what is kept, with when they were kept. */
const given = new Map<string, string>();

const keep = async (request: Request, response: Response): Promise<void> => {
  const cache = await caches.open(pagesName);
  const headers = new Headers(response.headers);
  headers.set('x-kept', new Date().toISOString());
  await cache.put(request, new Response(await response.blob(), { status: 200, headers }));
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - pagesMax))) await cache.delete(old);
};

const answer = async (request: Request): Promise<Response> => {
  try {
    const response = await fetch(request);
    if (response.status === 200) void keep(request, response.clone());
    given.delete(request.url);
    return response;
  } catch (error) {
    const held = await (await caches.open(pagesName)).match(request, { ignoreVary: true });
    if (held === undefined) throw error;
    given.set(request.url, held.headers.get('x-kept') ?? new Date().toISOString());
    return held;
  }
};

scope.addEventListener('install', (e) => { e.waitUntil(scope.skipWaiting()); });
scope.addEventListener('activate', (e) => { e.waitUntil(scope.clients.claim()); });
scope.addEventListener('fetch', (e) => {
  const { request } = e;
  const path = new URL(request.url).pathname;
  // Pages, what they load, and the words behind facts; lists of data and streams are left alone.
  if (request.method === 'GET' && new URL(request.url).origin === location.origin && (request.mode === 'navigate' || path.startsWith('/assets/') || path.startsWith('/claims/'))) e.respondWith(answer(request));
});
scope.addEventListener('message', (e) => {
  if (typeof e.data.ask === 'string') e.source?.postMessage({ kept: given.get(e.data.ask) ?? null });
});
