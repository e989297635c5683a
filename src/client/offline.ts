import { el } from './dom.ts';

interface Policy { readonly createScriptURL: (path: string) => string }
interface Factory { readonly createPolicy: (name: string, rules: { readonly createScriptURL: (path: string) => string }) => Policy }

const worker = '/offline.js';

/** The one address of a script that this page ever makes from text. */
const trusted = (): string => {
  const factory = (globalThis as unknown as { readonly trustedTypes?: Factory }).trustedTypes;
  return factory === undefined ? worker : factory.createPolicy('depositary', { createScriptURL: (path) => { if (path !== worker) throw new TypeError(path); return path; } }).createScriptURL(worker);
};

const banner = (keptAt: string): HTMLElement => el('p', { class: 'offline', role: 'status' }, el('strong', {}, 'Offline. '), `This page is kept from ${keptAt.slice(0, 10)} ${keptAt.slice(11, 16)} UTC, with its clocks as they were. Pages read before can be read; nothing new is asked for. `, el('a', { href: location.href }, 'Try again'));

/** Pages read last can be read again when the server cannot be reached; such a page says so. */
export const keepPages = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(trusted());
  } catch {
    // A browser that keeps nothing shows its own page when the server is away.
    return;
  }
  navigator.serviceWorker.addEventListener('message', (e: MessageEvent<{ readonly kept?: string | null }>) => {
    if (typeof e.data.kept === 'string' && document.querySelector('.offline') === null) document.getElementById('main')?.before(banner(e.data.kept));
  });
  navigator.serviceWorker.controller?.postMessage({ ask: location.href.split('#')[0] });
};
