import { pinnedAddress } from './copy.ts';

const title = (): string => `${document.querySelector('main h1')?.textContent ?? ''} (Depositary)`;
const clocks = (): string => document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
const today = (): string => new Date().toISOString().slice(0, 10);

/** The page as BibTeX: the permanent address, and both clocks as a note. */
export const bibtex = (): string => {
  const plain = (t: string): string => t.replace(/[{}\\]/g, '').replace(/([&%$#_])/g, '\\$1');
  return `@misc{depositary:${today()},\n  title = {${plain(title())}},\n  note = {${plain(clocks())}},\n  url = {${pinnedAddress()}},\n  urldate = {${today()}}\n}`;
};

/** The same as CSL-JSON. */
export const csl = (): string => {
  const [y, m, d] = today().split('-').map(Number);
  return JSON.stringify([{ id: `depositary-${today()}`, type: 'webpage', title: title(), note: clocks(), URL: pinnedAddress(), accessed: { 'date-parts': [[y, m, d]] } }], null, 1);
};
