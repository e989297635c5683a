import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someSubjects, type Subjects } from './addresses.ts';
import { audit } from './audit.ts';
import { browserPath, openBrowser } from './browser.ts';
import { keptSite } from './site.ts';

/** How long an answer is held back so that the page says that it is slow. */
const heldMs = 4_500;

describe.skipIf(browserPath === undefined)('a page that cannot answer at once, or not as it was asked', () => {
  let site: Awaited<ReturnType<typeof keptSite>>;
  let browser: BrowserContext;
  let page: Page;
  let of: Subjects;

  beforeAll(async () => {
    site = await keptSite();
    browser = await openBrowser();
    page = browser.pages()[0] ?? await browser.newPage();
    // What the browser's own worker asks for cannot be held back from here.
    await page.addInitScript('delete Navigator.prototype.serviceWorker');
    of = await someSubjects(site.address);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const sound = async (): Promise<void> => {
    const wrong: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      wrong.push(...(await audit(page)).map((v) => `${colorScheme} ${width}: ${v}`));
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(wrong).toEqual([]);
  };

  test('what does not come at once is announced, then explained, and the page stays as it is until it comes', async () => {
    await page.goto(`${site.address}/keys`);
    await page.route('**/agreements', async (route) => {
      await new Promise((done) => { setTimeout(done, heldMs); });
      await route.continue();
    });
    // While the browser waits it answers nobody: the page notes for itself what it shows meanwhile.
    await page.evaluate(`sessionStorage.clear(); const from = performance.now(); new MutationObserver(() => { for (const e of document.querySelectorAll('.waiting, .slow')) if (sessionStorage.getItem(e.className) === null) sessionStorage.setItem(e.className, JSON.stringify([performance.now() - from, e.textContent, document.querySelector('h1').textContent])); }).observe(document.body, { childList: true }); document.querySelector('nav.places a[href="/agreements"]').click()`);
    await page.waitForURL(/\/agreements$/, { timeout: 20_000 });
    const seen = async (name: string): Promise<readonly [number, string, string]> => JSON.parse(await page.evaluate(`sessionStorage.getItem('${name}') ?? '[0, "", ""]'`) as string) as [number, string, string];
    const [bar, slow] = [await seen('waiting'), await seen('slow')];
    expect(bar[0]).toBeGreaterThanOrEqual(290);
    expect(slow[0]).toBeGreaterThanOrEqual(2_990);
    expect(slow.slice(1)).toEqual([expect.stringMatching(/^Still reading \/agreements.*data/), 'Keys and legend']);
    expect(await page.textContent('h1')).toBe('Agreements');
    await page.unroute('**/agreements');
  });

  test('lists at clocks that nobody asked about are counted first: how far, and the same question again', async () => {
    const address = `${site.address}/agreements?on=2019-06-01&stage=signed`;
    const first = await page.goto(address);
    expect([first?.status(), first?.headers()['retry-after']]).toEqual([503, '1']);
    expect(await page.textContent('main')).toMatch(/being counted: [\d,]+ of [\d,]+/);
    expect(await page.textContent('main')).toContain('server/busy');
    await sound();
    const again = await page.getAttribute('main a[href*="stage=signed"]', 'href');
    expect(again).toContain('on=2019-06-01');
    await expect.poll(async () => (await fetch(address)).status, { timeout: 60_000, interval: 300 }).toBe(200);
    await page.goto(new URL(again!, site.address).href);
    expect(await page.textContent('h1')).toBe('Agreements');
    // What has an address of its own never waits for counting.
    expect((await fetch(`${site.address}/agreements/${of.treaty}?on=2018-03-04`)).status).toBe(200);
  });

  test('a question that is too long is refused with both numbers, and is not lost', async () => {
    const r = await page.goto(`${site.address}/search?q=${'x'.repeat(600)}`);
    expect(r?.status()).toBe(414);
    expect(await page.textContent('main')).toMatch(/600 characters; the limit is 512/);
    await sound();
  });

  test('what lies over a page is sound too: words, reasons, the command menu', async () => {
    await page.goto(`${site.address}/agreements/${of.treaty}`);
    await page.focus('.sentence [data-claim]');
    await page.keyboard.press('Space');
    await page.waitForSelector('.peek mark');
    await sound();
    await page.keyboard.press('w');
    await page.waitForSelector('#why:not([hidden]) dl');
    await sound();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog.menu[open]');
    await sound();
  });
});
