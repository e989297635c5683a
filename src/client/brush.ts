import { all } from './dom.ts';

const go = (from: string, until: string): void => {
  const url = new URL(location.href);
  url.searchParams.set('from', `${from}-01-01`);
  url.searchParams.set('until', `${until}-12-31`);
  location.assign(url.pathname + url.search);
};

const years = (): readonly HTMLElement[] => all('[data-brush] [data-year]');
const ordered = (a: string, b: string): readonly [string, string] => (a <= b ? [a, b] : [b, a]);

/** Nearer or farther: half the years that are shown, or twice as many, about the middle of them. */
export const zoom = (by: 'in' | 'out'): void => {
  const brush = all('[data-brush]')[0];
  if (brush === undefined) return;
  const [from, until] = [Number(brush.dataset['from']), Number(brush.dataset['until'])];
  const [middle, half] = [(from + until) / 2, (until - from + 1) / 2];
  const next = by === 'in' ? half / 2 : half * 2;
  go(String(Math.ceil(middle - next)).padStart(4, '0'), String(Math.floor(Math.max(middle, middle + next))).padStart(4, '0'));
};

/** Dragging over years chooses them; with keys, arrows walk along them and Shift with Enter goes on to one. The two fields under it say the same by typing. */
export const brushYears = (): void => {
  for (const brush of all('[data-brush]')) {
    let begun: string | undefined;
    const yearAt = (e: Event): string | undefined => (e.target instanceof Element ? e.target.closest<HTMLElement>('[data-year]')?.dataset['year'] : undefined);
    const paint = (a: string, b: string): void => { const [x, y] = ordered(a, b); for (const l of years()) l.classList.toggle('chosen', (l.dataset['year'] ?? '') >= x && (l.dataset['year'] ?? '') <= y); };
    brush.addEventListener('dragstart', (e) => { e.preventDefault(); });
    brush.addEventListener('pointerdown', (e) => { begun = yearAt(e); });
    brush.addEventListener('pointermove', (e) => { const at = yearAt(e); if (begun !== undefined && at !== undefined && at !== begun) paint(begun, at); });
    brush.addEventListener('pointerup', (e) => {
      const at = yearAt(e);
      if (begun !== undefined && at !== undefined && at !== begun) {
        brush.addEventListener('click', (c) => { c.preventDefault(); }, { once: true, capture: true });
        go(...ordered(begun, at) as [string, string]);
      }
      begun = undefined;
    });
    brush.addEventListener('keydown', (e) => {
      const list = years();
      const at = list.indexOf(document.activeElement as HTMLElement);
      if (at < 0) return;
      if (e.key === 'ArrowRight' || e.key === 'ArrowLeft') {
        e.preventDefault();
        list[at + (e.key === 'ArrowRight' ? 1 : -1)]?.focus();
      } else if (e.key === 'Enter' && e.shiftKey) {
        e.preventDefault();
        go(...ordered(brush.dataset['from'] ?? '', list[at]?.dataset['year'] ?? '') as [string, string]);
      }
    });
  }
};
