import { claimOf, type ClaimAnswer } from './claims.ts';
import { el, say, withClocks } from './dom.ts';

let open: { readonly box: HTMLElement; readonly by: HTMLElement } | undefined;

/** Closes the quote that is open; true where one was. */
export const closePeek = (): boolean => {
  if (open === undefined) return false;
  open.box.remove();
  open.by.removeAttribute('aria-expanded');
  open = undefined;
  return true;
};

const quote = ({ claim, document: d }: ClaimAnswer): HTMLElement => el('div', { class: 'peek-body' },
  el('blockquote', { lang: d.language ?? '', dir: 'auto' }, el('span', { class: 'around' }, claim.before), el('mark', {}, claim.exact), el('span', { class: 'around' }, claim.after)),
  el('p', { class: 'small' }, `${claim.saidBy}${d.published === null ? '' : `, ${d.published}`} · `, el('a', { href: withClocks(`/documents/${d.id}?claim=${claim.id}#${claim.id}`) }, 'in its place'), ' · ', el('kbd', {}, 'w'), ' why'));

/** Where in the flow the words are shown: under the row or paragraph of the fact, never over it. */
const place = (by: HTMLElement, box: HTMLElement): HTMLElement => {
  const row = by.closest('tr');
  if (row !== null) {
    const cell = el('td', { colspan: String(row.children.length) }, box);
    const line = el('tr', { class: 'peek-row' }, cell);
    row.after(line);
    return line;
  }
  const track = by.closest('ol.track, p.sentence, dl, figure');
  (track ?? by.closest('p, li, div, h3, h4, blockquote') ?? by).after(box);
  return box;
};

/** Opens the words of a fact where the fact is, or closes them. */
export const peek = async (by: HTMLElement): Promise<void> => {
  const isOpen = open?.by === by;
  closePeek();
  if (isOpen) return;
  const body = el('div', { class: 'peek', role: 'note', 'aria-label': 'The words' }, el('p', { class: 'muted' }, 'Fetching the words …'));
  const box = place(by, body);
  open = { box, by };
  by.setAttribute('aria-expanded', 'true');
  try {
    const answer = await claimOf(by.dataset['claim'] ?? '');
    body.replaceChildren(quote(answer));
    say(`“${answer.claim.exact}” ${answer.claim.saidBy}`);
  } catch (error) {
    body.replaceChildren(el('p', {}, `The words could not be fetched (${error instanceof Error ? error.message : 'no answer'}). The link opens their page.`));
  }
};
