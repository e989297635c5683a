/** An element with attributes and children; text stays text. */
export const el = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  for (const [k, v] of Object.entries(attributes)) made.setAttribute(k, v);
  made.append(...children);
  return made;
};

/** All elements that fit, in the order of the page. */
export const all = (selector: string, root: ParentNode = document): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

/** Whether a person can see it. */
export const isShown = (e: HTMLElement): boolean => e.getClientRects().length > 0;

/** Says something to those who listen, once. */
export const say = (text: string): void => {
  const live = document.getElementById('live');
  if (live !== null) live.textContent = text;
};

/** The address of a page with the clocks of this one. */
export const withClocks = (path: string): string => {
  const here = new URLSearchParams(location.search);
  const url = new URL(path, location.origin);
  for (const clock of ['on', 'known']) {
    const value = here.get(clock);
    if (value !== null && value !== '') url.searchParams.set(clock, value);
  }
  return url.pathname + url.search + url.hash;
};
