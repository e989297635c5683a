import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, openBrowser } from './browser.ts';
import { exampleSite } from './site.ts';

describe.skipIf(browserPath === undefined)('when the server is away', () => {
  let site: Awaited<ReturnType<typeof exampleSite>>;
  let browser: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await exampleSite();
    browser = await openBrowser();
    page = browser.pages()[0] ?? await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('a page that was read is shown as it was and says so; one that was not is not made up', async () => {
    await page.goto(`${site.address}/agreements`);
    await page.evaluate('navigator.serviceWorker.ready');
    // The script that keeps pages sees those that are read after it came.
    await page.goto(`${site.address}/agreements?stage=in-force`);
    await page.goto(`${site.address}/agreements`);
    await expect.poll(() => page.evaluate('caches.open("depositary-pages").then((c) => c.keys()).then((k) => k.length)'), { timeout: 10_000 }).toBeGreaterThan(1);
    await browser.setOffline(true);
    await page.goto(`${site.address}/agreements`);
    await page.waitForSelector('.offline');
    expect(await page.textContent('.offline')).toMatch(/^Offline\. This page is kept from \d{4}-/);
    expect(await page.textContent('h1')).toBe('Agreements');
    await expect(page.goto(`${site.address}/parties`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
    await browser.setOffline(false);
    await page.goto(`${site.address}/agreements`);
    expect(await page.$('.offline')).toBeNull();
  });
});
