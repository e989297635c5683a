import { say } from './dom.ts';

/** The address that gives this answer for ever. */
export const pinnedAddress = (): string => {
  const link = document.querySelector<HTMLAnchorElement>('[data-pinned]');
  return new URL(link?.getAttribute('href') ?? location.href, location.origin).href + location.hash;
};

/** Puts text on the clipboard and says what was put there. */
export const copy = async (text: string, what: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied: ${text}`);
  } catch {
    say(`The browser does not let this page copy. ${what}: ${text}`);
  }
};
