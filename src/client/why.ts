import { claimOf, type ClaimAnswer } from './claims.ts';
import { el, say, withClocks } from './dom.ts';

const panel = (): HTMLElement | null => document.getElementById('why');
let asker: HTMLElement | undefined;

/** Closes the panel; true where it was open. Focus goes back to the fact. */
export const closeWhy = (): boolean => {
  const why = panel();
  if (why === null || why.hidden) return false;
  why.hidden = true;
  document.body.classList.remove('has-why');
  asker?.focus();
  return true;
};

const line = (term: string, ...value: readonly (Node | string)[]): HTMLElement => el('div', {}, el('dt', {}, term), el('dd', {}, ...value));

const content = (a: ClaimAnswer): readonly Node[] => {
  const { claim, document: d } = a;
  return [
    el('h2', {}, 'Why this is held'),
    el('p', { class: 'said' }, claim.say),
    el('blockquote', { lang: d.language ?? '', dir: 'auto' }, el('span', { class: 'around' }, claim.before), el('mark', {}, claim.exact), el('span', { class: 'around' }, claim.after)),
    el('dl', {},
      line('said by', claim.saidBy), line('said', claim.stated ?? 'not dated'), line('so in the world', claim.on ?? 'not dated'),
      line('we took it', d.seq === null ? 'position not known' : `at position ${d.seq}${d.recordedAt === null ? '' : `, ${d.recordedAt.slice(0, 10)}`}`),
      line('read by', a.reader), line('how', claim.basis),
      line('held', a.held === null ? 'no value is held for this slot' : `${a.held.value}: ${a.held.why}`),
      line('says the same', `${a.same} other ${a.same === 1 ? 'claim' : 'claims'}`),
      line('disagrees', ...(a.disagreeing.length === 0 ? ['nothing on record'] : a.disagreeing.flatMap((x) => [el('a', { href: withClocks(`/claims/${x.id}`) }, `${x.say}: “${x.exact}”`), el('br')])))),
    el('p', { class: 'small' }, el('a', { href: withClocks(`/documents/${d.id}?claim=${claim.id}#${claim.id}`) }, 'Open the document here'), ' · ', el('a', { href: withClocks(`/agreements/${a.agreement.id}#history`) }, 'before this')),
    el('p', {}, el('button', { type: 'button', 'data-do': 'close-why' }, 'Close ', el('kbd', {}, 'Esc'))),
  ];
};

/** Opens the panel for a fact: beside the page where there is room, under it where there is none. */
export const openWhy = async (by: HTMLElement): Promise<void> => {
  const why = panel();
  if (why === null) return;
  asker = by;
  try {
    const answer = await claimOf(by.dataset['claim'] ?? '');
    why.replaceChildren(...content(answer));
  } catch (error) {
    why.replaceChildren(el('p', {}, `The reasons could not be fetched (${error instanceof Error ? error.message : 'no answer'}).`));
  }
  why.hidden = false;
  document.body.classList.add('has-why');
  say('Why this is held: opened. Escape closes it.');
};
