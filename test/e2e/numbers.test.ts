import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage, exampleSubjects, someSubjects, type Subjects } from './addresses.ts';
import { browserPath, openBrowser } from './browser.ts';
import { exampleSite, keptSite } from './site.ts';

/** A link whose words begin with a number: where it stands, what it says, where it leads. */
interface Numbered { readonly from: string; readonly text: string; readonly n: number; readonly href: string }

/** Numbers of a page that are links: those of the sentence, of chips and of columns of counts. */
const numbersOf = `[...document.querySelectorAll('.sentence a, .chip, td.num a, .columns a, .facets a, .beside h2 a.n, td[data-label=outcomes] a')].flatMap((a) => {
  const own = a.querySelector('.n')?.textContent ?? (/^[\\d,]+(?= (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)|$)/.exec(a.textContent.trim()) ?? [''])[0];
  const n = Number(own.replaceAll(',', ''));
  return own === '' || Number.isNaN(n) || !a.hasAttribute('href') || a.getAttribute('href') === '#readings' ? [] : [{ text: a.textContent.replace(/\\s+/g, ' ').trim(), n, href: new URL(a.getAttribute('href'), location.href).href }];
})`;

/** Numbers of a page that are not links: each must be the length of the list under its heading, a place in a list, or a part of a name. */
const bareNumbers = `[...document.querySelectorAll('.sentence')].flatMap((s) => {
  const copy = s.cloneNode(true);
  for (const x of copy.querySelectorAll('a, time, .date')) x.remove();
  // A day counts nothing: "by the ministry on 24 December 2024".
  const text = copy.textContent.replace(/(?:\\b\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}\\b/g, '');
  return [...text.matchAll(/(?<![\\w.])\\d[\\d,]*(?![\\w.]*\\d)/g)].map((m) => copy.textContent.replace(/\\s+/g, ' ').trim() + ' » ' + m[0]);
})`;

/** How long the list says it is to which an address leads: by its heading, its caption, or its sentence. */
const lengthsAt = `((id) => {
  const at = id === '' ? document : document.getElementById(id);
  if (at === null) return [];
  const heads = [...at.querySelectorAll('h2 .n, h3 .n, caption, .chip[aria-current] .n'), ...(id === '' ? document.querySelectorAll('.sentence') : [])].map((e) => e.textContent);
  const near = id === '' ? [] : [at.closest('section')?.querySelector('.n')?.textContent ?? ''];
  const rows = [...at.querySelectorAll('tbody, ul, ol')].map((l) => String(l.children.length));
  return [...heads, ...near, ...rows].flatMap((t) => [...t.matchAll(/[\\d,]+/g)].map((m) => Number(m[0].replaceAll(',', ''))));
})(decodeURIComponent(location.hash.slice(1)))`;

const records: readonly (readonly [string, () => ReturnType<typeof exampleSite>, (base: string) => Promise<Subjects>])[] = [['the examples', exampleSite, exampleSubjects], ['a record with a keeper', keptSite, someSubjects]];

describe.skipIf(browserPath === undefined).each(records)('every number and every fact of %s', (_, open, subjects) => {
  let site: Awaited<ReturnType<typeof exampleSite>>;
  let browser: BrowserContext;
  let page: Page;
  let addresses: readonly string[] = [];

  beforeAll(async () => {
    site = await open();
    browser = await openBrowser();
    page = browser.pages()[0] ?? await browser.newPage();
    addresses = (await everyPage(site.address, await subjects(site.address))).filter((p) => !/nothing-here|tomorrow/.test(p));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('a number that counts is a link to a list that has so many', async () => {
    // Only what the pages say is looked at.
    await page.route('**/assets/**', (r) => r.abort());
    const links = new Map<string, Numbered>();
    const bare: string[] = [];
    for (const path of addresses) {
      await page.goto(site.address + path);
      for (const l of await page.evaluate(numbersOf) as readonly Omit<Numbered, 'from'>[]) links.set(`${l.href} ${l.n}`, { ...l, from: path });
      bare.push(...(await page.evaluate(bareNumbers) as readonly string[]).map((b) => `${path}: ${b}`));
    }
    expect(links.size).toBeGreaterThan(150);
    const wrong: string[] = [];
    for (const { from, text, n, href } of links.values()) {
      await page.goto(href);
      const lengths = await page.evaluate(lengthsAt) as readonly number[];
      if (!lengths.includes(n) && n !== 0) wrong.push(`${from}: “${text}” leads to ${href.slice(site.address.length)}, which speaks of ${lengths.slice(0, 12).join(', ')}`);
    }
    await page.unroute('**/assets/**');
    expect(wrong).toEqual([]);
    // What is left is counted by nobody: positions, spans of characters, days of delay.
    expect(bare.filter((b) => !/position|characters|delay|days?|first \d|where 2.5|: “|Search:|\/search/.test(b))).toEqual([]);
  });

  test('a fact opens its words and its reasons with one key, where it stands', async () => {
    const tried: string[] = [];
    const wrong: string[] = [];
    for (const path of addresses) {
      await page.goto(site.address + path);
      const facts = await page.evaluate('[...document.querySelectorAll("main [data-claim]")].filter((e) => e.getClientRects().length > 0).map((e, i) => { e.setAttribute("data-nth", i); return e.getAttribute("data-claim"); })') as readonly string[];
      for (const nth of [...new Set([0, Math.floor(facts.length / 2), facts.length - 1])].filter((i) => i >= 0 && i < facts.length)) {
        tried.push(`${path} ${nth}`);
        await page.focus(`[data-nth="${nth}"]`, { timeout: 5_000 }).catch(() => { wrong.push(`${path}, fact ${nth} takes no focus`); });
        await page.keyboard.press('Space');
        const words = await page.waitForSelector('.peek mark', { timeout: 5_000 }).then((e) => e.textContent(), () => null);
        await page.keyboard.press('Escape');
        await page.focus(`[data-nth="${nth}"]`, { timeout: 5_000 }).catch(() => undefined);
        await page.keyboard.press('w');
        const why = await page.waitForSelector('#why:not([hidden]) dl', { timeout: 5_000 }).then((e) => e.textContent(), () => null);
        await page.keyboard.press('Escape');
        if (words === null || words === '' || why === null || !/said by/.test(why)) wrong.push(`${path}, fact ${nth} (${facts[nth] ?? ''})`);
      }
    }
    expect(tried.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  test('whatever looks like a fact names its claim', async () => {
    const wrong: string[] = [];
    for (const path of addresses) {
      await page.goto(site.address + path);
      wrong.push(...(await page.evaluate('[...document.querySelectorAll("main a.fact")].filter((a) => !a.hasAttribute("data-claim")).map((a) => a.textContent)') as readonly string[]).map((t) => `${path}: ${t}`));
    }
    expect(wrong).toEqual([]);
  });
});
