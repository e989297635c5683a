import { copy, pinnedAddress } from './copy.ts';
import { all, isShown, withClocks } from './dom.ts';
import { walkGrids } from './grid.ts';
import { brushYears, zoom } from './brush.ts';
import { choose, openMenu } from './menu.ts';
import { keepPages } from './offline.ts';
import { closePeek, peek } from './peek.ts';
import { meantBy, remap, showKeys } from './remap.ts';
import { watchLeaving } from './wait.ts';
import { closeWhy, openWhy } from './why.ts';

const focusedFact = (): HTMLElement | null => {
  const at = document.activeElement;
  const own = at instanceof Element ? at.closest<HTMLElement>('[data-claim]') ?? at.querySelector<HTMLElement>('[data-claim]') : null;
  return own ?? document.querySelector<HTMLElement>('[data-claim][aria-expanded]');
};

/** What j and k walk along: the facts and links of the main part, a row at a time. */
const rows = (): readonly HTMLElement[] => {
  const seen = new Set<Element>();
  return all('main a[href], main button, main summary').filter((e) => {
    const row = e.closest('tr, li, h2, h3') ?? e;
    if (seen.has(row) || !isShown(e) || e.closest('.peek') !== null) return false;
    seen.add(row);
    return true;
  });
};

const step = (by: 1 | -1): void => {
  const list = rows();
  const at = document.activeElement;
  const here = list.findIndex((e) => e === at || (at !== null && (e.closest('tr, li') ?? e).contains(at)));
  const next = list[here < 0 ? (by === 1 ? 0 : list.length - 1) : here + by];
  next?.focus();
};

const tick = (by: 1 | -1): void => {
  const ticks = all('[data-tick]');
  const here = ticks.findIndex((t) => t.getAttribute('aria-current') === 'true');
  ticks[here + by]?.click();
};

const toggle = (): void => {
  for (const view of all('[data-twin]')) view.hidden = !view.hidden;
};

const focus = (selector: string): void => {
  const e = document.querySelector<HTMLElement>(selector);
  e?.focus();
  if (e instanceof HTMLInputElement) e.select();
};

let isGoing = false;
const places: Readonly<Record<string, string>> = { h: '/', a: '/agreements', p: '/parties', c: '/calendar', s: '/sources', d: '/documents', l: '/ledger', t: '/timeline', r: '/review' };

const single: Readonly<Record<string, () => void>> = {
  '/': () => { focus('#q'); }, '?': () => { location.assign(withClocks('/keys')); }, j: () => { step(1); }, k: () => { step(-1); }, '[': () => { tick(-1); }, ']': () => { tick(1); },
  w: () => { const f = focusedFact(); if (f !== null) void openWhy(f); }, o: () => { focus('[data-original]'); document.querySelector<HTMLElement>('[data-original]')?.click(); }, t: toggle, f: () => { focus('[data-filter]'); }, e: () => { focus('[data-form]'); },
  y: () => { void copy(pinnedAddress(), 'Permanent address'); }, b: () => { history.back(); }, n: () => { document.querySelector<HTMLElement>('[data-next]')?.click(); }, '+': () => { zoom('in'); }, '-': () => { zoom('out'); },
};

const isTyping = (t: EventTarget | null): boolean => t instanceof HTMLElement && (t.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(t.tagName));

document.addEventListener('keydown', (e) => {
  if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') {
    e.preventDefault();
    openMenu();
    return;
  }
  if (e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]') !== null) return;
  if (e.key === 'Escape') {
    if (isTyping(e.target)) (e.target as HTMLElement).blur();
    else if (!closePeek()) closeWhy();
    return;
  }
  if (isTyping(e.target) || document.documentElement.dataset['keys'] === 'off') return;
  const key = meantBy(e.key);
  if (e.key === ' ') {
    const f = e.target instanceof Element ? e.target.closest<HTMLElement>('[data-claim]') : null;
    if (f === null) return;
    e.preventDefault();
    void peek(f);
    return;
  }
  if (isGoing) {
    isGoing = false;
    const path = places[e.key];
    if (path !== undefined) location.assign(withClocks(path));
    return;
  }
  if (key === 'g') {
    isGoing = true;
    setTimeout(() => { isGoing = false; }, 1_500);
    return;
  }
  const act = single[key];
  if (act !== undefined) {
    e.preventDefault();
    act();
  }
});

document.addEventListener('click', (e) => {
  const on = e.target instanceof Element ? e.target.closest<HTMLElement>('[data-do]') : null;
  if (on === null) return;
  const what = on.dataset['do'];
  if (what === 'copy') void copy(pinnedAddress(), 'Permanent address');
  else if (what === 'close-why') closeWhy();
  else if (what === 'menu') openMenu();
  else if (what === 'twin') toggle();
  else if (what === 'remap') remap(on);
  else if (what === 'set') choose(on.dataset['name'] as 'theme', on.dataset['value'] === '' ? null : on.dataset['value'] ?? null);
});

// What needs this script is shown only where it runs.
for (const e of all('[data-do][hidden]')) e.hidden = false;
walkGrids();
brushYears();
showKeys();
watchLeaving();
void keepPages();

// A jump inside a page is shown, and the way back is the browser's own.
const flash = (): void => {
  const at = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  at?.classList.add('flash');
};
addEventListener('hashchange', flash);
flash();
