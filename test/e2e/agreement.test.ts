import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, openBrowser } from './browser.ts';
import { exampleSite } from './site.ts';

describe.skipIf(browserPath === undefined)('the page of an agreement', () => {
  let site: Awaited<ReturnType<typeof exampleSite>>;
  let browser: BrowserContext;
  let page: Page;
  const said: string[] = [];
  let address = '';

  beforeAll(async () => {
    site = await exampleSite();
    browser = await openBrowser();
    page = browser.pages()[0] ?? await browser.newPage();
    page.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') said.push(m.text()); });
    const rows = await (await fetch(`${site.address}/agreements.json?party=IRN&limit=50`)).json() as { readonly rows: readonly { readonly id: string; readonly parties: readonly string[]; readonly documents: number }[] };
    address = `${site.address}/agreements/${rows.rows.find((r) => r.parties.join() === 'IRN,RUS')!.id}`;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('says where it stands in one sentence', async () => {
    await page.goto(address);
    expect(await page.textContent('.sentence')).toContain('In force since 2 October 2025');
  });

  test('opens the words of a fact with one key, where the fact is', async () => {
    await page.goto(address);
    await page.focus('.sentence [data-claim]');
    await page.keyboard.press('Space');
    await page.waitForSelector('.peek mark');
    expect(await page.textContent('.peek mark')).toMatch(/entered into force/);
    await page.keyboard.press('Escape');
    expect(await page.$('.peek')).toBeNull();
  });

  test('goes back in the world by typing a day', async () => {
    await page.goto(address);
    await page.fill('.asof [name=on]', '2025-01-16');
    await page.keyboard.press('Enter');
    await page.waitForURL(/on=2025-01-16/);
    expect(await page.textContent('.sentence')).not.toContain('2 October 2025');
    expect(await page.textContent('.asof .flag')).toBe('Past');
  });

  test('nothing was said on the console', () => expect(said).toEqual([]));
});
