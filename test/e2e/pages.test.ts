import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage, exampleSubjects } from './addresses.ts';
import { audit } from './audit.ts';
import { browserPath, openBrowser } from './browser.ts';
import { exampleSite } from './site.ts';

const shift = 'new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value; }).observe({ type: "layout-shift", buffered: true }); setTimeout(() => done(sum), 60); })';

describe.skipIf(browserPath === undefined)('every page', () => {
  let site: Awaited<ReturnType<typeof exampleSite>>;
  let browser: BrowserContext;
  let page: Page;
  let addresses: readonly string[] = [];
  const said: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    site = await exampleSite();
    browser = await openBrowser();
    page = browser.pages()[0] ?? await browser.newPage();
    page.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') said.push(`${page.url()}: ${m.text()}`); });
    page.on('pageerror', (e) => { said.push(`${page.url()}: ${e.message}`); });
    page.on('request', (r) => { asked.push(r.url()); });
    addresses = await everyPage(site.address, await exampleSubjects(site.address));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('does not move while it loads', async () => {
    const moved: string[] = [];
    for (const path of addresses) {
      await page.goto(site.address + path);
      const sum = await page.evaluate(shift) as number;
      if (sum > 0) moved.push(`${path}: ${sum}`);
    }
    expect(moved).toEqual([]);
  });

  test('asks nobody but this server, and says nothing on the console but that a refusal was refused', () => {
    expect(asked.length).toBeGreaterThan(addresses.length);
    expect(asked.filter((u) => !u.startsWith(site.address) && !u.startsWith('data:'))).toEqual([]);
    expect(said.filter((s) => !/\/nothing-here|on=tomorrow/.test(s))).toEqual([]);
    expect(site.lines.filter((l) => l['event'] === 'csp-report' || l['event'] === 'fault')).toEqual([]);
  });

  test('has links that lead somewhere, on every page', async () => {
    const links = new Set<string>();
    for (const path of addresses) {
      await page.goto(site.address + path);
      const own = await page.evaluate('[...document.querySelectorAll("a[href]")].map((a) => new URL(a.getAttribute("href"), location.href).href)') as readonly string[];
      for (const l of own) if (l.startsWith(site.address)) links.add(l);
      const ids = await page.evaluate('[...document.querySelectorAll("a[href^=\'#\']")].map((a) => a.getAttribute("href").slice(1)).filter((id) => document.getElementById(id) === null)') as readonly string[];
      expect([path, ids]).toEqual([path, []]);
    }
    const broken: string[] = [];
    const pages = [...new Set([...links].map((l) => l.split('#')[0]!))];
    expect(pages.length).toBeGreaterThan(300);
    for (let i = 0; i < pages.length; i += 20) {
      await Promise.all(pages.slice(i, i + 20).map(async (l) => { const r = await fetch(l); if (r.status !== 200 && !l.includes('/nothing-here') && !l.includes('on=tomorrow')) broken.push(`${r.status} ${l}`); await r.arrayBuffer(); }));
    }
    expect(broken).toEqual([]);
  });

  test('has no violation that axe can find, light and dark, wide and at 320 px, and is no wider than its window', async () => {
    const wrong: string[] = [];
    for (const path of addresses) {
      await page.goto(site.address + path);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth') as number;
        if (over > 0) wrong.push(`${path} at ${width}: ${over} px too wide`);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          wrong.push(...(await audit(page)).map((v) => `${path} ${width} ${colorScheme}: ${v}`));
        }
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    expect(wrong).toEqual([]);
  });

  test('works without script: reading, forms, data', async () => {
    const bare = await browser.browser()?.newContext({ javaScriptEnabled: false }) ?? undefined;
    const at = bare === undefined ? page : await bare.newPage();
    if (bare === undefined) await browser.route('**/*.js', (r) => r.abort());
    await at.goto(`${site.address}/search`);
    await at.fill('#q', 'Tehran');
    await at.press('#q', 'Enter');
    await at.waitForURL(/q=Tehran/);
    expect(await at.textContent('main')).toContain('matched another name');
    await at.click('main a[href^="/parties/IRN"]');
    expect(await at.textContent('h1')).toBe('Iran');
    if (bare === undefined) await browser.unroute('**/*.js'); else await bare.close();
  });

  test('loads little script, all of it counted, the first time anybody comes', async () => {
    const named = await Promise.all(addresses.map(async (p) => [...(await (await fetch(site.address + p)).text()).matchAll(/<script[^>]*src="([^"]+)"/g)].map((m) => m[1]).join(' ')));
    expect(new Set(named).size).toBe(1);
    const heavy: string[] = [];
    for (const path of addresses.filter((p) => /^\/(?:agreements|documents)\/\w+$|^\/$|claim=/.test(p))) {
      const stranger = await openBrowser();
      const at = stranger.pages()[0] ?? await stranger.newPage();
      const sizes: Promise<number>[] = [];
      // The script that keeps pages is asked for by no page but by the browser.
      stranger.on('requestfinished', (r) => { if (new URL(r.url()).pathname.endsWith('.js')) sizes.push(r.sizes().then((s) => s.responseBodySize)); });
      await at.goto(site.address + path, { waitUntil: 'networkidle' });
      await at.evaluate('navigator.serviceWorker.ready');
      const bytes = (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
      if (bytes > 90_000 || bytes < 5_000 || sizes.length < 10) heavy.push(`${path}: ${bytes} bytes in ${sizes.length} files`);
      await stranger.close();
    }
    expect(heavy).toEqual([]);
  });
});
