import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** What one first visit to one page came to. Times are milliseconds since the visit began. */
export interface Visit { readonly status: number; readonly painted: number; readonly usable: number; readonly shift: number; readonly scriptBytes: number; readonly otherBytes: number; readonly requests: number; readonly others: readonly string[] }

const flags = ['--no-sandbox', '--disable-gpu', '--use-gl=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

// Before anything of the page runs: notes when the command menu, which a key brings, is there.
const watch = `addEventListener('DOMContentLoaded', () => new MutationObserver(() => { if (!window.__usable && document.querySelector('dialog.menu[open]')) window.__usable = performance.now(); }).observe(document, { childList: true, subtree: true, attributes: true }));
new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.__shift = (window.__shift ?? 0) + e.value; }).observe({ type: 'layout-shift', buffered: true });`;

/** A browser that has seen nothing yet: a user folder of its own, thrown away. */
export const newReader = (): Promise<BrowserContext> => chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'depositary-reader-')), { executablePath: '/usr/bin/chromium', args: flags, headless: true, viewport: { width: 1280, height: 900 } });

const keyUntil = async (page: Page): Promise<number> => {
  // A reader who presses a key again and again from the first moment on.
  for (const until = performance.now() + 20_000; performance.now() < until;) {
    await page.keyboard.press('Control+k');
    const at = await page.evaluate('window.__usable ?? null').catch(() => null) as number | null;
    if (at !== null) return at;
    await new Promise((done) => { setTimeout(done, 5); });
  }
  return Number.NaN;
};

/** Visits an address for the first time and presses a key until the page answers it. */
export const visit = async (reader: BrowserContext, address: string): Promise<Visit> => {
  const page = await reader.newPage();
  await page.addInitScript(watch);
  const met: { readonly url: string; readonly isScript: boolean; readonly bytes: Promise<number> }[] = [];
  page.on('requestfinished', (r) => { met.push({ url: r.url(), isScript: r.resourceType() === 'script', bytes: r.sizes().then((s) => s.responseBodySize, () => 0) }); });
  const response = await page.goto(address, { waitUntil: 'commit' });
  const usable = await keyUntil(page);
  await page.waitForLoadState('networkidle');
  const painted = await page.evaluate('performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN') as number;
  const shift = await page.evaluate('window.__shift ?? 0') as number;
  const sizes = await Promise.all(met.map(async (m) => ({ ...m, bytes: await m.bytes })));
  const sum = (isScript: boolean): number => sizes.filter((m) => m.isScript === isScript).reduce((n, m) => n + m.bytes, 0);
  await page.close();
  const site = new URL(address).origin;
  return { status: response?.status() ?? 0, painted, usable, shift, scriptBytes: sum(true), otherBytes: sum(false), requests: met.length, others: met.map((m) => m.url).filter((u) => !u.startsWith(site) && !u.startsWith('data:')) };
};
