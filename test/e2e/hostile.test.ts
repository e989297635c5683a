import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './addresses.ts';
import { browserPath, openBrowser } from './browser.ts';
import { siteOver } from './site.ts';

const run = 'window.__ran=(window.__ran||0)+1';

/** Ways in which text has been made to run, each told apart by its number. */
const payloads: readonly string[] = [
  ...['script', 'ScRiPt', 'script ', 'script/x'].map((t) => `<${t}>${run}</script>`),
  ...['img src=x onerror', 'svg onload', 'body onload', 'input autofocus onfocus', 'details open ontoggle', 'video src=x onerror', 'audio src=x onerror', 'marquee onstart', 'iframe onload', 'object data=x onerror', 'select autofocus onfocus', 'textarea autofocus onfocus', 'keygen autofocus onfocus', 'style onload', 'link rel=stylesheet href=x onerror', 'embed src=x onerror', 'form onsubmit', 'button autofocus onfocus', 'a href=# onmouseover', 'div onpointerenter']
    .flatMap((t) => [`<${t}="${run}">`, `<${t}=${run}>`, `"><${t}='${run}'>`]),
  ...['javascript:', 'JaVaScRiPt:', 'java\tscript:', '&#106;avascript:', 'data:text/html,<script>', 'vbscript:'].map((u) => `<a href="${u}${run}">x</a>`),
  `'"><script>${run}</script>`, `</title><script>${run}</script>`, `</textarea><script>${run}</script>`, `</script><script>${run}</script>`, `<!--><script>${run}</script>-->`, `<![CDATA[<script>${run}</script>]]>`, `\${${run}}`, `{{constructor.constructor('${run}')()}}`, `<math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=${run} src>">`,
  `<svg><script>${run}</script></svg>`, `<svg><animate onbegin=${run} attributeName=x>`, `<svg><foreignObject><iframe srcdoc="<script>parent.${run}</script>">`, `<noscript><p title="</noscript><img src=x onerror=${run}>">`, `<template><script>${run}</script></template>`, `<base href="https://evil.invalid/">`, `<meta http-equiv=refresh content="0;url=javascript:${run}">`, `<style>@import 'https://evil.invalid/x.css';*{background:url(https://evil.invalid)}</style>`,
  `\u202Egnp.exe <script>${run}</script>`, `\u2066<img src=x onerror=${run}>\u2069`, `\uFEFF<script>${run}</script>`, `\uFF1Cscript\uFF1E${run}\uFF1C/script\uFF1E`, `%3Cscript%3E${run}%3C/script%3E`, `&lt;script&gt;${run}&lt;/script&gt;`, `\\u003cscript\\u003e${run}`, `<scr\u200Bipt>${run}</scr\u200Bipt>`, `<img src="x" onerror="eval(atob('${Buffer.from(run).toString('base64')}'))">`, `<a href="\tjavascript:${run}">x</a>`, `<input type=image src=x onerror=${run}>`, `<x contenteditable onblur=${run}>lose focus</x>`, `${'A'.repeat(5_000)}<script>${run}</script>`,
];

const report = (p: string, i: number): string => `---\ntitle: ${JSON.stringify(`Report ${i} ${p}`.slice(0, 300))}\npublisher: ${JSON.stringify(`Paper ${p}`.slice(0, 120))}\ndate: 2025-03-0${1 + (i % 9)}\n---\n\nIran and Russia signed the ${p.slice(0, 60)} friendship treaty in Moscow on 3 March 2025, the foreign minister said. ${p}\n\nThe treaty entered into force on 4 March 2025. ${p}\n`;
const web = (p: string, i: number): string => `<html><head><title>${p}</title><meta name="author" content="x"></head><body><article><h1>Treaty ${i}</h1><p>Iran and Russia signed the treaty on 3 March 2025. ${p}</p><p>${p}</p></article></body></html>`;

describe.skipIf(browserPath === undefined)('documents that want to run', () => {
  let site: Awaited<ReturnType<typeof siteOver>>;
  let browser: BrowserContext;
  let page: Page;
  const went: string[] = [];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'depositary-hostile-'));
    const files = payloads.flatMap((p, i) => {
      const [text, html] = [join(folder, `t${i}.md`), join(folder, `w${i}.html`)];
      writeFileSync(text, report(p, i));
      writeFileSync(html, web(p, i));
      return i % 3 === 0 ? [text, html] : [text];
    });
    site = await siteOver(files);
    browser = await openBrowser();
    page = browser.pages()[0] ?? await browser.newPage();
    page.on('request', (r) => { if (!r.url().startsWith(site.address) && !r.url().startsWith('data:')) went.push(r.url()); });
    page.on('dialog', (d) => { went.push(`dialog ${d.message()}`); void d.dismiss(); });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const ran = async (): Promise<number> => {
    const counts = await Promise.all(page.frames().map((f) => f.evaluate('window.__ran || 0').catch(() => 0) as Promise<number>));
    return counts.reduce((a, b) => a + b, 0);
  };

  test('there are a hundred of them', () => expect(payloads.length).toBeGreaterThanOrEqual(100));

  test('none runs on the page of a document, nor as its original, nor asks anybody else', async () => {
    const documents: { readonly id: string }[] = [];
    for (let after = ''; ;) {
      const r = await (await fetch(`${site.address}/api/v1/documents?limit=200${after}`)).json() as { readonly rows: readonly { readonly id: string }[]; readonly next: string | null };
      documents.push(...r.rows);
      if (r.next === null) break;
      after = `&after=${r.next}`;
    }
    expect(documents.length).toBeGreaterThanOrEqual(100);
    let count = 0;
    for (const [i, d] of documents.entries()) {
      await page.goto(`${site.address}/documents/${d.id}${i % 5 === 0 ? '?view=original' : ''}`);
      if (i % 5 === 0) await page.frameLocator('iframe.original').locator('body').waitFor({ state: 'attached' });
      count += await ran();
    }
    expect(count).toBe(0);
    expect(went).toEqual([]);
  });

  test('none runs on the pages that gather them', async () => {
    const agreements = await rowsOf<{ readonly id: string }>(site.address, '/agreements?limit=50');
    for (const path of ['/', '/agreements?all=yes', '/documents', '/sources', '/search?q=script', '/timeline', '/calendar', '/conflicts', '/review', '/ledger', `/search?q=${encodeURIComponent(payloads[0]!)}`, `/${encodeURIComponent(payloads[5]!)}`, ...agreements.slice(0, 20).map((a) => `/agreements/${a.id}`)]) {
      await page.goto(site.address + path);
      expect([path, await ran()]).toEqual([path, 0]);
    }
    expect(went).toEqual([]);
  });

  test('the canary: the same count sees what does run', async () => {
    await page.goto(site.address);
    await page.evaluate(run);
    expect(await ran()).toBe(1);
  });
});
