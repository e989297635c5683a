import { all, el, say } from './dom.ts';

const barMs = 300;
const slowMs = 3_000;
let timers: readonly ReturnType<typeof setTimeout>[] = [];

const clear = (): void => {
  for (const t of timers) clearTimeout(t);
  timers = [];
  for (const e of all('.waiting, .slow')) e.remove();
};

/** What is asked for does not come at once: after a moment a line says so, after three seconds what is slow and what there is instead. The page stays as it is. */
const wait = (to: URL): void => {
  clear();
  const bar = setTimeout(() => { document.body.append(el('div', { class: 'waiting', role: 'presentation' })); }, barMs);
  const slow = setTimeout(() => {
    const data = `${to.pathname === '/' ? '/changes' : to.pathname}.json${to.search}`;
    document.body.append(el('p', { class: 'slow', role: 'status' }, `Still reading ${to.pathname}. A large record, or clocks that nobody asked about before, take longer. The same as `, el('a', { href: data }, 'data'), '.'));
    say('Still reading.');
  }, slowMs);
  timers = [bar, slow];
};

/** Watches for ways out of the page. */
export const watchLeaving = (): void => {
  document.addEventListener('click', (e) => {
    const link = e.target instanceof Element ? e.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link === null || e.defaultPrevented || e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0 || link.target !== '') return;
    const to = new URL(link.href);
    if (to.origin === location.origin && to.pathname + to.search !== location.pathname + location.search && !/\.(?:json|csv|ics|atom|txt|jsonld|sqlite|svg)$/.test(to.pathname)) wait(to);
  });
  document.addEventListener('submit', (e) => { if (e.target instanceof HTMLFormElement && !e.defaultPrevented) wait(new URL(e.target.action)); });
  addEventListener('pageshow', clear);
};
