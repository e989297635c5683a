import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[] }

/** What axe finds wrong with a page as it is now. */
export const audit = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate('typeof window.axe === "object"'))) await page.evaluate(axe.source);
  const found = await page.evaluate('window.axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], iframes: false, preload: false })') as { readonly violations: readonly Violation[] };
  return found.violations.flatMap((v) => v.nodes.slice(0, 3).map((n) => `${v.id} ${n.target.join(' ')}: ${n.failureSummary.split('\n').slice(1, 3).join(' ')}`));
};
