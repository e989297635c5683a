import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './addresses.ts';
import { browserPath, openBrowser } from './browser.ts';
import { exampleSite } from './site.ts';

interface Row { readonly id: string; readonly parties: readonly string[]; readonly name: string }
interface At { readonly page: Page; readonly base: string; readonly treaty: string; readonly claim: string; readonly document: string }
type Task = readonly [name: string, start: (a: At) => string, steps: (a: At) => Promise<void>];

const tabsMax = 160;

const press = async ({ page }: At, ...keys: readonly string[]): Promise<void> => { for (const k of keys) await page.keyboard.press(k); };
const type = ({ page }: At, text: string): Promise<void> => page.keyboard.type(text);
const isAt = ({ page }: At, selector: string): Promise<boolean> => page.evaluate((s) => (globalThis as unknown as { document: { activeElement: { matches: (x: string) => boolean } | null } }).document.activeElement?.matches(s) === true, selector);

/** Tab until what has the focus fits; a person would do the same. */
const tabTo = async (a: At, selector: string): Promise<void> => {
  for (let i = 0; i < tabsMax; i += 1) {
    await press(a, 'Tab');
    if (await isAt(a, selector)) return;
  }
  throw new Error(`Tab never reaches ${selector} on ${a.page.url()}`);
};

const text = async ({ page }: At, selector: string): Promise<string> => (await page.textContent(selector) ?? '').replace(/\s+/g, ' ').trim();
const says = async (a: At, selector: string, pattern: RegExp | string): Promise<void> => {
  await a.page.waitForSelector(selector, { state: 'attached' });
  // What a key brings may come a moment later: the clipboard answers when it likes.
  const said = expect.poll(() => text(a, selector), { timeout: 5_000 });
  await (typeof pattern === 'string' ? said.toContain(pattern) : said.toMatch(pattern));
};
const leads = ({ page }: At, pattern: RegExp): Promise<void> => page.waitForURL(pattern);
const command = async (a: At, typed: string): Promise<void> => {
  await press(a, 'Control+k');
  await a.page.waitForSelector('dialog.menu');
  await type(a, typed);
  await press(a, 'Enter');
};
const clipboard = ({ page }: At): Promise<string> => page.evaluate('navigator.clipboard.readText()');
const asOf = async (a: At, day: string): Promise<void> => {
  await tabTo(a, '.asof [name=on]');
  await press(a, 'Control+a');
  await type(a, day);
  await press(a, 'Enter');
  await leads(a, new RegExp(`on=${day}`));
};

const home = (): string => '/';
const treatyPage = (a: At): string => `/agreements/${a.treaty}`;
const documentPage = (a: At): string => `/documents/${a.document}`;

const five: readonly Task[] = [
  ['who was bound on a day, and how do we know', treatyPage, async (a) => {
    await asOf(a, '2025-11-01');
    await tabTo(a, '.matrix th');
    await press(a, 'ArrowDown');
    for (let i = 0; i < 7; i += 1) await press(a, 'ArrowRight');
    expect(await isAt(a, '.standing a')).toBe(true);
    await says(a, '.matrix .standing', 'party since 2 October 2025');
    await press(a, 'Space');
    await says(a, '.peek mark', /entered into force/);
  }],
  ['what changed for two parties', home, async (a) => {
    await press(a, '/');
    await type(a, 'Iran Russia');
    await press(a, 'Enter');
    await leads(a, /q=Iran/);
    await tabTo(a, 'a[href^="/agreements/"]');
    await press(a, 'Enter');
    await leads(a, /agreements\/agr_/);
    await says(a, '#history', /signed|in force/);
  }],
  ['two papers disagree on a date: which is held, and why', home, async (a) => {
    await command(a, 'two readings');
    await leads(a, /\/conflicts/);
    await tabTo(a, 'a[href*="/signature"]');
    await press(a, 'Enter');
    await leads(a, /signature/);
    await says(a, '.side.held', /17 January 2025.*Held:/);
    await says(a, 'main', 'What would settle it');
  }],
  ['what was believed before the record knew better', treatyPage, async (a) => {
    await tabTo(a, '.asof [name=known]');
    await type(a, '2025-09-01');
    await press(a, 'Enter');
    await leads(a, /known=2025-09-01/);
    await says(a, '.sentence', /^(?!.*2 October 2025)/);
    await says(a, '.asof .flag', 'Past');
  }],
  ['the parties with their dates, for a sheet', treatyPage, async (a) => {
    await press(a, 'e');
    await tabTo(a, '[data-form=csv]');
    const href = await a.page.evaluate('document.activeElement.getAttribute("href")') as string;
    const sheet = await (await fetch(a.base + href)).text();
    expect(sheet).toContain('RUS,Russia,2025-01-17');
  }],
];

const goTo = (key: string, pattern: RegExp): Task => [`go to with g ${key}`, treatyPage, async (a) => { await press(a, 'g', key); await leads(a, pattern); }];
const menu = (typed: string, pattern: RegExp): Task => [`the command menu: ${typed}`, home, async (a) => { await command(a, typed); await leads(a, pattern); }];
const find = (typed: string, found: RegExp): Task => [`search: ${typed}`, home, async (a) => { await press(a, '/'); await type(a, typed); await press(a, 'Enter'); await leads(a, /search\?q=/); await says(a, 'main', found); }];

const further: readonly Task[] = [
  goTo('h', /\/$/), goTo('a', /\/agreements$/), goTo('p', /\/parties$/), goTo('c', /\/calendar$/), goTo('s', /\/sources$/), goTo('d', /\/documents$/), goTo('l', /\/ledger$/), goTo('t', /\/timeline$/), goTo('r', /\/review$/),
  menu('calendar', /calendar/), menu('as of 2025', /on=2025-12-31/), menu('2025-01-16', /on=2025-01-16/), menu('keys', /\/keys/), menu('ledger', /\/ledger/), menu('timeline', /\/timeline/),
  find('Tehran', /matched another name/), find('entered into force', /Documents/), find('Iran ratification 2025', /act: ratification/), find('"entry into force"', /Documents|Claims/), find('xyzzy plugh', /Nothing fits.*were searched/), find('Ottawa Convention', /Ottawa Convention/),
  ['an id goes straight there', home, async (a) => { await press(a, '/'); await type(a, a.treaty); await press(a, 'Enter'); await leads(a, new RegExp(`/agreements/${a.treaty}`)); }],
  ['the words of a fact, and closing them', treatyPage, async (a) => { await tabTo(a, '.sentence [data-claim]'); await press(a, 'Space'); await says(a, '.peek mark', /force/); await press(a, 'Escape'); expect(await a.page.$('.peek')).toBeNull(); expect(await isAt(a, '.sentence [data-claim]')).toBe(true); }],
  ['why a fact is held, and back to the fact', treatyPage, async (a) => { await tabTo(a, '.sentence [data-claim]'); await press(a, 'w'); await says(a, '#why', /said by.*read by.*disagrees/); await press(a, 'Escape'); expect(await isAt(a, '.sentence [data-claim]')).toBe(true); }],
  ['from a fact to its place in the document', treatyPage, async (a) => { await tabTo(a, '.sentence [data-claim]'); await press(a, 'Space'); await says(a, '.peek mark', /force/); await tabTo(a, '.peek a'); await press(a, 'Enter'); await leads(a, /documents\/doc_.*claim=.*#clm_/); await says(a, '.marked.flash', /./); }],
  ['back after a jump', treatyPage, async (a) => { await tabTo(a, '.sentence [data-claim]'); await press(a, 'Enter'); await leads(a, /claims\/clm_/); await press(a, 'b'); await leads(a, /agreements\/agr_/); }],
  ['the change before', treatyPage, async (a) => { await press(a, '['); await leads(a, /on=2025-0/); await says(a, '.asof .flag', 'Past'); }],
  ['and the change after it', (a) => `${treatyPage(a)}?on=2025-01-17`, async (a) => { await press(a, ']'); await leads(a, /on=2025-01-18/); }],
  ['back to now', (a) => `${treatyPage(a)}?on=2025-01-16`, async (a) => { await tabTo(a, '[data-key=now]'); await press(a, 'Enter'); await leads(a, /agr_[0-9a-f]+$/); }],
  ['copy the permanent address', treatyPage, async (a) => { await press(a, 'y'); await says(a, '#live', /Permanent address/); expect(await clipboard(a)).toMatch(/on=2026-03-01&known=\d+/); }],
  ['copy the sentence', treatyPage, async (a) => { await command(a, 'copy sentence'); await says(a, '#live', /Sentence/); expect(await clipboard(a)).toMatch(/In force since 2 October 2025.*known=/); }],
  ['down and up the rows', () => '/agreements', async (a) => { await press(a, 'j', 'j'); const second = await a.page.evaluate('document.activeElement.textContent'); await press(a, 'j', 'k'); expect(await a.page.evaluate('document.activeElement.textContent')).toBe(second); }],
  ['open a row', () => '/agreements?stage=in-force', async (a) => { await tabTo(a, 'tbody th a'); await press(a, 'Enter'); await leads(a, /agreements\/agr_/); await says(a, '.sentence', /[Ii]n force/); }],
  ['filter the agreements', () => '/agreements', async (a) => { await press(a, 'f'); await tabTo(a, '.chip[href*="stage=signed"]'); await press(a, 'Enter'); await leads(a, /stage=signed/); await says(a, 'table.list', /Signed/); }],
  ['filter what changed by a party', home, async (a) => { await press(a, 'f'); await tabTo(a, '.facets a[href*="party=IRN"]'); await press(a, 'Enter'); await leads(a, /party=IRN/); await says(a, '#changes', /Iran/); }],
  ['the next claim of a document', documentPage, async (a) => { await press(a, 'n'); await leads(a, /claim=clm_.*#clm_/); await says(a, '.marked.flash', /./); }],
  ['the original of a document, in its sandbox', documentPage, async (a) => { await press(a, 'o'); await leads(a, /view=original/); expect(await a.page.getAttribute('iframe.original', 'sandbox')).toBe(''); }],
  ['a table for a picture', () => '/pairs/IRN/RUS', async (a) => { await press(a, 't'); expect(await a.page.isVisible('div[data-twin] table')).toBe(true); await press(a, 't'); expect(await a.page.isVisible('figure[data-twin] svg')).toBe(true); }],
  ['what is overdue', () => '/calendar', async (a) => { await tabTo(a, 'a[href*="outcome=overdue"]'); await press(a, 'Enter'); await leads(a, /outcome=overdue/); await says(a, 'main', /overdue/); }],
  ['what became of a source’s claims', () => '/sources', async (a) => { await tabTo(a, 'tbody th a'); await press(a, 'Enter'); await leads(a, /sources\/./); await says(a, 'main', /Contradicted.*Prevailed.*Confirmed/); }],
  ['the neighbours of a party', () => '/parties/RUS', async (a) => { await tabTo(a, 'a[href*="/network"]'); await press(a, 'Enter'); await leads(a, /network/); await says(a, '#list', /Iran/); }],
  ['a stretch of a timeline, typed', () => '/timeline?party=IRN', async (a) => { await tabTo(a, '[name=from]'); await press(a, 'Control+a'); await type(a, '2025-01-01'); await press(a, 'Enter'); await leads(a, /from=2025-01-01/); await says(a, '.sentence', '1 January 2025'); }],
  ['nearer and farther in a timeline', () => '/timeline?party=IRN', async (a) => { await press(a, '+'); await leads(a, /from=\d{4}-01-01/); const from = a.page.url(); await press(a, '-'); await a.page.waitForURL((u) => u.href !== from); }],
  ['years of a timeline, from one to another', () => '/timeline?party=IRN&from=2001-01-01&until=2001-12-31', async (a) => { await tabTo(a, '[data-brush] [data-year]'); await press(a, 'ArrowRight', 'ArrowRight', 'Shift+Enter'); await leads(a, /from=2001-01-01&until=20(?!01)\d\d-12-31/); }],
  ['another key for a thing, and its own again', () => '/keys', async (a) => {
    await tabTo(a, '[data-do=remap][data-key=y]');
    await press(a, 'Enter', 'z');
    await says(a, '[data-do=remap][data-key=y]', 'now z');
    await press(a, 'z');
    await says(a, '#live', /Permanent address/);
    await press(a, 'Enter', 'y');
    await says(a, '[data-do=remap][data-key=y]', 'change');
  }],
  ['a citation', treatyPage, async (a) => { await command(a, 'bibtex'); await says(a, '#live', /Citation/); expect(await clipboard(a)).toMatch(/@misc\{depositary:[^]*known=\d+/); }],
  ['how to check the record', () => '/about', async (a) => { await press(a, 'g', 'l'); await leads(a, /ledger/); await says(a, 'pre', /depositary verify --contains [0-9a-f]{64}/); }],
  ['dark, and it stays so', () => '/agreements', async (a) => { await command(a, 'theme: dark'); await a.page.waitForFunction('document.documentElement.dataset.theme === "dark"'); await a.page.reload(); expect(await a.page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(19, 22, 25)'); await command(a, 'theme: as'); }],
  ['single keys switched off and on again', () => '/agreements', async (a) => { await command(a, 'single keys: off'); await press(a, 'y'); expect(await text(a, '#live')).toBe(''); await command(a, 'single keys: on'); await press(a, 'y'); await says(a, '#live', /copied/); }],
  ['past the head of the page to its content', home, async (a) => { await press(a, 'Tab'); expect(await isAt(a, '.skip')).toBe(true); await press(a, 'Enter'); expect(await isAt(a, 'main')).toBe(true); }],
  ['a decision, and taking it back', (a) => `/conflicts/${a.treaty}/signature~`.replace('~', ''), async (a) => {
    await tabTo(a, '.decide [name=about]');
    await press(a, 'Tab');
    await type(a, 'An Editor');
    await press(a, 'Tab');
    await type(a, 'the register has it so');
    await tabTo(a, '.decide button[value=prefer]');
    await Promise.all([a.page.waitForNavigation(), press(a, 'Enter')]);
    await press(a, 'g', 'r');
    await leads(a, /review/);
    await says(a, '#decided', 'the register has it so');
    await tabTo(a, 'a[href="#decided"]');
    await press(a, 'Enter');
    await tabTo(a, '#decided .decide [name=by]');
    await type(a, 'An Editor');
    await press(a, 'Tab');
    await type(a, 'only a trial');
    await tabTo(a, '#decided .decide button[value=undo]');
    await Promise.all([a.page.waitForNavigation(), press(a, 'Enter')]);
    await a.page.waitForFunction('document.querySelector("#decided")?.textContent.includes("only a trial")');
    await says(a, '#decided', /taken back/);
  }],
];

describe.skipIf(browserPath === undefined)('by keyboard alone', () => {
  let site: Awaited<ReturnType<typeof exampleSite>>;
  let browser: BrowserContext;
  let at: At;

  beforeAll(async () => {
    site = await exampleSite();
    browser = await openBrowser();
    const page = browser.pages()[0] ?? await browser.newPage();
    page.setDefaultTimeout(15_000);
    const treaty = (await rowsOf<Row>(site.address, '/agreements?party=IRN')).find((r) => r.parties.join() === 'IRN,RUS')!.id;
    const claim = (await rowsOf<{ readonly claim: string; readonly document: string }>(site.address, `/claims?agreement=${treaty}&type=signature&mode=done`))[0]!;
    at = { page, base: site.address, treaty, claim: claim.claim, document: claim.document };
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('there are the five tasks of the design and forty more', () => expect([five.length, further.length >= 40]).toEqual([5, true]));

  test.each([...five, ...further])('%s', async (_, start, steps) => {
    await at.page.goto(at.base + start(at));
    await steps(at);
  });
});
