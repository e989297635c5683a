import { all, say } from './dom.ts';

const place = 'depositary.keymap';

const stored = (): Readonly<Record<string, string>> => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    return typeof value === 'object' && value !== null ? value as Readonly<Record<string, string>> : {};
  } catch {
    return {};
  }
};

/** The key as the program knows it, behind the one that was pressed. A key that was given to something else no longer does what it did. */
export const meantBy = (pressed: string): string => {
  const map = stored();
  const own = Object.keys(map).find((k) => map[k] === pressed);
  return own ?? (Object.hasOwn(map, pressed) ? '' : pressed);
};

const show = (): void => {
  const map = stored();
  for (const b of all('[data-do="remap"]')) {
    const key = b.dataset['key'] ?? '';
    const own = map[key];
    b.textContent = own === undefined ? 'change' : `now ${own}; change`;
    b.setAttribute('aria-label', own === undefined ? `change the key for ${key}` : `now ${own}; change the key for ${key}`);
  }
};

/** Takes the next key that is pressed for what a button names; its own key brings back what was. */
export const remap = (button: HTMLElement): void => {
  const key = button.dataset['key'] ?? '';
  button.textContent = 'press a key …';
  button.setAttribute('aria-label', 'press a key …');
  say(`Press the key that is to stand for ${key}. Escape leaves it as it is.`);
  document.addEventListener('keydown', (e) => {
    e.preventDefault();
    e.stopImmediatePropagation();
    if (e.key.length === 1 && e.key !== ' ') {
      const { [key]: _, ...rest } = stored();
      localStorage.setItem(place, JSON.stringify(e.key === key ? rest : { ...rest, [key]: e.key }));
      say(`${e.key} now stands for ${key}.`);
    }
    show();
  }, { capture: true, once: true });
};

/** Shows what was chosen before, on the page of keys. */
export const showKeys = show;
