import { all } from './dom.ts';

const cells = (row: Element): readonly HTMLElement[] => [...row.children].filter((c): c is HTMLElement => c instanceof HTMLElement && !c.closest('.peek-row'));
const target = (cell: HTMLElement): HTMLElement => cell.querySelector<HTMLElement>('a, button') ?? cell;

/** Arrow keys walk the cells of a grid; Tab leaves it. */
export const walkGrids = (): void => {
  for (const grid of all('[data-grid]')) {
    const stops = all('th, td', grid).map(target);
    for (const [i, s] of stops.entries()) s.tabIndex = i === 0 ? 0 : -1;
    grid.addEventListener('keydown', (e) => {
      const cell = e.target instanceof Element ? e.target.closest<HTMLElement>('th, td') : null;
      const row = cell?.parentElement ?? null;
      const step = ({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [0, -99], End: [0, 99] } as const)[e.key as 'Home'];
      if (cell === null || row === null || step === undefined) return;
      const rows = all('tr', grid).filter((r) => !r.classList.contains('peek-row'));
      const y = rows.indexOf(row) + step[0];
      const next = rows[y];
      if (next === undefined) return;
      const line = cells(next);
      const x = Math.max(0, Math.min(line.length - 1, cells(row).indexOf(cell) + step[1]));
      const to = line[x];
      if (to === undefined) return;
      e.preventDefault();
      for (const s of all('[tabindex="0"]', grid)) s.tabIndex = -1;
      const aim = target(to);
      aim.tabIndex = 0;
      aim.focus();
    });
  }
};
