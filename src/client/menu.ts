import { bibtex, csl } from './cite.ts';
import { copy, pinnedAddress } from './copy.ts';
import { all, el, withClocks } from './dom.ts';

interface Entry { readonly label: string; readonly key: string; readonly run: () => void }

const go = (path: string) => (): void => { location.assign(withClocks(path)); };

/** A choice that is kept in this browser. */
export const choose = (name: 'theme' | 'density' | 'keys', value: string | null): void => {
  if (value === null) {
    localStorage.removeItem(`depositary.${name}`);
    delete document.documentElement.dataset[name];
  } else {
    localStorage.setItem(`depositary.${name}`, value);
    document.documentElement.dataset[name] = value;
  }
};

const entries = (): readonly Entry[] => [
  { label: 'Go to: changes', key: 'g h', run: go('/') }, { label: 'Go to: agreements', key: 'g a', run: go('/agreements') }, { label: 'Go to: parties', key: 'g p', run: go('/parties') },
  { label: 'Go to: calendar', key: 'g c', run: go('/calendar') }, { label: 'Go to: sources', key: 'g s', run: go('/sources') }, { label: 'Go to: two readings', key: '', run: go('/conflicts') },
  { label: 'Go to: timeline', key: '', run: go('/timeline') }, { label: 'Go to: documents', key: '', run: go('/documents') }, { label: 'Go to: ledger', key: '', run: go('/ledger') }, { label: 'Keys and legend', key: '?', run: go('/keys') },
  { label: 'Copy permanent address', key: 'y', run: () => { void copy(pinnedAddress(), 'Permanent address'); } },
  { label: 'Copy sentence', key: '', run: () => { void copy(`${document.querySelector('main h1')?.textContent ?? ''}: ${document.querySelector('.sentence')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''} ${pinnedAddress()}`, 'Sentence'); } },
  { label: 'Copy citation: BibTeX', key: '', run: () => { void copy(bibtex(), 'Citation'); } }, { label: 'Copy citation: CSL-JSON', key: '', run: () => { void copy(csl(), 'Citation'); } },
  ...all('[data-form]').map((a): Entry => ({ label: `Export as ${a.textContent ?? ''}`, key: 'e', run: () => { a.click(); } })),
  { label: 'Theme: as the system', key: '', run: () => { choose('theme', null); } }, { label: 'Theme: light', key: '', run: () => { choose('theme', 'light'); } }, { label: 'Theme: dark', key: '', run: () => { choose('theme', 'dark'); } },
  { label: 'Rows: regular', key: '', run: () => { choose('density', null); } }, { label: 'Rows: dense', key: '', run: () => { choose('density', 'dense'); } },
  { label: 'Single keys: on', key: '', run: () => { choose('keys', null); } }, { label: 'Single keys: off', key: '', run: () => { choose('keys', 'off'); } },
];

const asOf = (typed: string): Entry | undefined => {
  const m = /^(?:as of |on )?(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(typed.trim());
  if (m === null) return undefined;
  // A year or a month stands for its last day.
  const day = m[3] === undefined ? new Date(Date.UTC(Number(m[1]), Number(m[2] ?? 12), 0)).toISOString().slice(0, 10) : `${m[1]!}-${m[2]!}-${m[3]}`;
  const url = new URL(location.href);
  url.searchParams.set('on', day);
  return { label: `As of ${day}`, key: '', run: () => { location.assign(url.pathname + url.search + url.hash); } };
};

const found = (typed: string): readonly Entry[] => {
  const words = typed.toLowerCase().split(/\s+/).filter((w) => w !== '');
  const day = asOf(typed);
  const fit = entries().filter((e) => words.every((w) => e.label.toLowerCase().includes(w)));
  return [...(day === undefined ? [] : [day]), ...fit, ...(typed.trim() === '' ? [] : [{ label: `Search for “${typed.trim()}”`, key: '/', run: go(`/search?q=${encodeURIComponent(typed.trim())}`) }])];
};

let dialog: HTMLDialogElement | undefined;

/** Opens the command menu: type, arrow, Enter. */
export const openMenu = (): void => {
  if (dialog?.open === true) return;
  const input = el('input', { type: 'text', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'menu-list', 'aria-label': 'Command, or a day such as 2019', placeholder: 'go to, as of 2019, copy, export, theme …', autocomplete: 'off', spellcheck: 'false' });
  const list = el('ul', { id: 'menu-list', role: 'listbox', 'aria-label': 'Commands' });
  const box = el('dialog', { class: 'menu', 'aria-label': 'Commands' }, input, list);
  let at = 0;
  let shown: readonly Entry[] = [];
  const before = document.activeElement;
  // At once, and not when the browser comes to tell of it: a key pressed right after belongs to the page.
  const leave = (): void => {
    if (dialog !== box) return;
    dialog = undefined;
    box.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  const run = (e: Entry | undefined): void => {
    box.close();
    leave();
    e?.run();
  };
  const draw = (): void => {
    list.replaceChildren(...shown.map((e, i) => {
      const item = el('li', { role: 'option', id: `menu-${i}`, 'aria-selected': String(i === at) }, el('span', {}, e.label), ...(e.key === '' ? [] : [el('kbd', {}, e.key)]));
      item.addEventListener('click', () => { run(e); });
      return item;
    }));
    input.setAttribute('aria-activedescendant', `menu-${at}`);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const type = (): void => {
    at = 0;
    shown = found(input.value).slice(0, 40);
    draw();
  };
  input.addEventListener('input', type);
  input.addEventListener('keydown', (e) => {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      at = (at + (e.key === 'ArrowDown' ? 1 : shown.length - 1)) % Math.max(1, shown.length);
      draw();
    } else if (e.key === 'Enter') {
      e.preventDefault();
      run(shown[at]);
    }
  });
  box.addEventListener('close', leave);
  document.body.append(box);
  dialog = box;
  box.showModal();
  type();
};
