import { dayOf, elsewhere, foot, inWords, menu, numbers, paragraphs, pick, states, subjects, type MadePage } from './site.ts';

/**
 * Pages of harsher shapes, as the web has them: what is not the article is as long as it, stands in it, or is marked up like it. Written before any of
 * them was read by the program.
 */
interface Told { readonly title: string; readonly text: readonly string[]; readonly day: string; readonly next: () => number }
interface Made { readonly body: string; readonly head?: string; readonly paragraphs?: readonly string[]; readonly neutral?: string; readonly html?: string; readonly path?: string }

const p = (text: readonly string[]): string => text.map((t) => `<p>${t}</p>`).join('\n');
const later = (day: string, by: number): string => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
const link = (next: () => number): string => `<a href="/n/${Math.floor(next() * 9_999)}">${pick(next, states)} and ${pick(next, states)} ${pick(next, ['close in on', 'part ways over', 'sign a pact on', 'suspend their accord on'])} ${pick(next, subjects)}</a>`;
const many = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('\n');
const ld = (day: string, title: string, more = ''): string => `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(title)},"datePublished":"${day}T07:12:00+00:00","dateModified":"${later(day, 9)}T10:00:00+00:00"${more}}</script>`;

const consent = many(6, (i) => `<p>We and our ${700 + i} partners store and access information on a device, such as unique identifiers in cookies, to process personal data. You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used, or at any time on the privacy policy page. These choices will be signaled to our partners and will not affect browsing data. Purpose ${i + 1}: measure content performance, develop and improve services.</p>`);

const opinions = ['They signed it because they had no choice, wait and see what the courts make of it.', 'My grandfather was at the border in those days and he would not believe that anybody ratified this.', 'Typical. Both governments agreed on nothing and call it a treaty.', 'Could somebody explain why the minister signed before the parliament voted? The article does not say.',
  'I disagree with the comment above: an accord that nobody enforces is worth nothing, ask the fishermen.', 'Fake news, they signed this in 2012 already and it was never applied by anyone.'];

const shapes: Readonly<Record<string, (t: Told) => Made>> = {
  'cookie wall': ({ title, text, day }) => ({ head: ld(day, title), body: `<div id="sp_message_container_1" class="message-overlay"><div class="message type-modal"><h2>We value your privacy</h2>${consent}<a class="btn">Accept all</a><a class="btn">Reject all</a></div></div><div id="app"><header class="site-head">Harbour Post</header><div class="content"><h1>${title}</h1>${p(text)}</div></div>${foot}` }),
  'live blog': ({ title, text, day, next }) => ({
    head: `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":${JSON.stringify(title)},"datePublished":"${day}T05:00:00Z","coverageEndTime":"${later(day, 2)}T05:00:00Z"}</script>`,
    neutral: text.map((_, i) => `${8 + i}.${10 + i} GMT Updated Key event Share`).join(' '),
    body: `<header>${menu(next)}</header><main><h1>${title}</h1><div class="key-events"><h2>Key events</h2><ul>${many(6, () => `<li>${link(next)}</li>`)}</ul></div><div class="live-feed">${text.map((t, i) => `<article id="block-${i}" class="block"><header><time datetime="${later(day, 0)}T${String(8 + i).padStart(2, '0')}:${10 + i}:00Z">${8 + i}.${10 + i} GMT</time></header><div class="block-elements"><p>${t}</p></div><footer><a href="#">Share</a></footer></article>`).toReversed().join('\n')}</div></main>${foot}`,
  }),
  gallery: ({ title, text, day, next }) => ({
    head: `<meta property="article:published_time" content="${day}">`, paragraphs: text.slice(0, 4), neutral: many(10, (i) => `${i + 1} / 10 Ministers arrive for the ceremony in the old customs house on the quay. Photograph Courier Agency`),
    body: `<nav>${menu(next)}</nav><article class="gallery"><h1>${title}</h1><div class="intro">${p(text.slice(0, 4))}</div>${many(10, (i) => `<figure><img src="/i/${i}.jpg" alt="ceremony"><figcaption><span class="count">${i + 1} / 10</span> Ministers arrive for the ceremony in the old customs house on the quay. <span class="credit">Photograph: Courier Agency</span></figcaption></figure>`)}</article><section class="more-galleries"><h3>More galleries</h3>${many(8, () => `<div class="card">${link(next)}<span>12 pictures</span></div>`)}</section>${foot}`,
  }),
  'comment thread': ({ title, text, day, next }) => ({
    body: `<div class="top">${menu(next)}</div><div class="post"><h1>${title}</h1><div class="meta">by the desk | ${inWords(day)}</div><div class="entry-content">${p(text.slice(0, 5))}</div></div><div class="replies"><h3>${20} thoughts on “${title}”</h3><ol>${many(20, (i) => `<li><div class="vcard"><b>reader${i}</b> says: <a href="#c${i}">${inWords(later(day, 1 + i))} at 10:${10 + i}</a></div><p>${pick(next, opinions)} ${pick(next, opinions)}</p><p>${pick(next, opinions)}</p><a class="reply">Reply</a></li>`)}</ol><h3>Leave a reply</h3><p>Your email address will not be published. Required fields are marked.</p></div>${foot}`,
    paragraphs: text.slice(0, 5), neutral: 'by the desk',
  }),
  'nested tables': ({ title, text, day, next }) => ({
    html: `<html><head><title>${title}</title></head><body bgcolor="#ffffff" link="#0000cc"><center><table width="760" border="0" cellpadding="0"><tr><td colspan="3"><font size="1"><a href="/">Home</a> | <a href="/a">Archive</a> | <a href="/s">Search</a> | <a href="/m">Sitemap</a></font></td></tr><tr><td width="150" valign="top"><table>${many(16, () => `<tr><td><font size="2">${link(next)}</font></td></tr>`)}</table></td><td valign="top"><table width="100%"><tr><td><table><tr><td><font face="Arial" size="4"><b>${title}</b></font><br><font size="1">${inWords(day)}</font></td></tr><tr><td><font face="Arial" size="2">${text.join('<br><br>\n')}</font></td></tr></table></td></tr></table></td><td width="120" valign="top"><table bgcolor="#eeeeee">${many(6, () => `<tr><td><font size="1"><b>Advertisement</b><br>Cheap flights to everywhere, book today and save on hotels and cars</font></td></tr>`)}</table></td></tr><tr><td colspan="3"><font size="1">Copyright ${day.slice(0, 4)} Harbour Post. No part of this page may be reproduced.</font></td></tr></table></center></body></html>`,
    body: '',
  }),
  amp: ({ title, text, day, next }) => ({
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><script async src="https://cdn.example/v0.js"></script><title>${title}</title><link rel="canonical" href="https://harbour.example/amp-${day}">${ld(day, title)}<style amp-boilerplate>body{visibility:hidden}</style></head><body><amp-sidebar id="menu" layout="nodisplay"><ul>${many(14, () => `<li>${link(next)}</li>`)}</ul></amp-sidebar><header class="amp-head"><button on="tap:menu">Menu</button><a href="/">Harbour Post</a></header><article class="amp-article"><h1>${title}</h1><div class="amp-byline"><span>By a correspondent</span></div><amp-img src="a.jpg" width="600" height="400"></amp-img>${text.map((t, i) => `<p>${t}</p>${i === 1 ? '<amp-ad width="300" height="250"><div placeholder>Advertisement</div></amp-ad>' : ''}`).join('')}<amp-social-share type="email"></amp-social-share></article><div class="amp-related"><h2>Most read</h2>${many(8, () => `<p>${link(next)}</p>`)}</div><footer class="amp-foot"><p>Terms and privacy. View the full version of this page.</p></footer></body></html>`,
    body: '', neutral: 'By a correspondent',
  }),
  'paywall teaser': ({ title, text, day, next }) => ({
    head: ld(day, title, ',"isAccessibleForFree":false'), paragraphs: text.slice(0, 3),
    body: `<header>${menu(next)}</header><main><article><h1>${title}</h1><div class="article-body">${p(text.slice(0, 3))}<div class="fade"></div></div><div class="offer"><h2>Continue reading with a subscription</h2><p>You have read your last free article this month. Subscribe to the Harbour Post for unlimited access to all our reporting, newsletters and the archive since 1921.</p><ul><li>Digital: 4 a month for the first six months, then 12</li><li>Print and digital: 20 a month, delivered to your door</li><li>Cancel at any time, no questions asked</li></ul><p>Already a subscriber? <a href="/login">Sign in</a>. Students pay half, and companies may ask for a group licence.</p></div></article></main>${foot}`,
  }),
  'print view': ({ title, text, day }) => ({
    html: `<html><head><title>Print: ${title}</title></head><body onload="window.print()"><p>Harbour Post | https://harbour.example/world/story-4711.html | Printed on ${inWords(later(day, 400))}</p><hr><h2>${title}</h2><p><i>Published: ${inWords(day)}</i></p><div>${p(text)}</div><hr><p>Find this article at: https://harbour.example/world/story-4711.html</p><p>© Harbour Post. <a href="javascript:window.close()">Close this window</a></p></body></html>`,
    body: '', neutral: 'Published Harbour Post https harbour example world story 4711 html Printed on',
  }),
  'ministry site': ({ title, text, day, next }) => ({
    body: `<div class="skip"><a href="#main">Skip to main content</a></div><header role="banner"><div class="crest">Ministry of Foreign Affairs</div></header><main id="main" role="main"><ol class="breadcrumb"><li>Home</li><li>News</li><li>Press releases</li></ol><div class="row"><div class="col-3"><h2>In this section</h2><ul class="side-menu">${many(22, (i) => `<li><a href="/p/${i}">${pick(next, ['Consular services', 'Treaties and agreements', 'Embassies', 'Foreign policy', 'Development aid', 'Sanctions', 'Press room', 'Travel advice', 'Visas', 'Vacancies'])}</a></li>`)}</ul></div><div class="col-9"><h1>${title}</h1><div class="field field--name-date"><div class="label">Published</div><div class="item">${inWords(day)}</div></div><div class="field field--name-updated"><div class="label">Last updated</div><div class="item">${inWords(later(day, 30))}</div></div><div class="field field--name-body">${text.map((t) => `<div class="field__item"><p>${t}</p></div>`).join('')}</div><div class="share"><span>Share this page</span><a>Facebook</a><a>X</a><a>Print</a></div><div class="related"><h2>Related documents</h2><ul>${many(5, () => `<li>${link(next)} (PDF, 120 kB)</li>`)}</ul></div><div class="contact"><h2>Contact</h2><p>Press office of the Ministry, telephone 555 0100, press@mfa.example. The press office is open on working days from nine to five.</p></div></div></div></main><footer role="contentinfo"><p>Accessibility statement. Data protection. Imprint.</p></footer>`,
    neutral: 'Published Last updated January February March April May June July August September October November December 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025',
  }),
  'related in the text': ({ title, text, day, next }) => ({
    head: `<meta property="article:published_time" content="${day}T10:00:00Z">`,
    body: `<header>${menu(next)}</header><article><h1>${title}</h1>${text.map((t, i) => `<p>${t}</p>${i % 3 === 1 ? pick(next, [
      () => `<div class="inline-related"><span>Read more</span>${link(next)}</div>`, () => `<aside class="promo"><h4>Related</h4><ul><li>${link(next)}</li><li>${link(next)}</li></ul></aside>`, () => `<p><strong>Also read:</strong> ${link(next)}</p>`,
      () => '<div class="newsletter-inline"><h4>The morning briefing</h4><p>Our reporters on what matters, in your inbox at six. Sign up here, it is free.</p></div>', () => `<div class="ad"><span>Advertisement</span><span>Continue reading below</span></div>`,
    ])() : ''}`).join('\n')}</article>${foot}`,
  }),
  'next story below': ({ title, text, day, next }) => ({
    head: ld(day, title),
    body: `<header>${menu(next)}</header><main><article class="story"><h1>${title}</h1><div class="body">${p(text)}</div></article><div class="divider">Next story</div>${many(2, () => `<article class="story"><h1>${pick(next, states)}: something else entirely</h1><time datetime="${later(day, -3)}">${inWords(later(day, -3))}</time><div class="body">${p(elsewhere(next))}</div></article>`)}</main>${foot}`,
  }),
  'lists and tables': ({ title, text, day, next }) => {
    const points = text.slice(2, 6);
    const rows = [0, 1, 2, 3].map((i) => [pick(next, states), `${2_000 + i * 7} tonnes`, `until ${2_030 + i}`]);
    return {
      head: `<meta name="dc.date.issued" content="${day}">`, paragraphs: [...text, ...rows.map((r) => r.join(' '))],
      body: `<header>${menu(next)}</header><main><h1>${title}</h1>${p(text.slice(0, 2))}<h2>What was agreed</h2><ul>${points.map((t) => `<li>${t}</li>`).join('')}</ul><table>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>${p(text.slice(6))}</main>${foot}`, neutral: 'What was agreed',
    };
  },
  'spans without paragraphs': ({ title, text, day, next }) => ({
    head: ld(day, title),
    body: `<div id="root"><div class="css-1a"><div class="css-2b">${menu(next)}</div><div class="css-3c"><div class="css-4d"><div role="heading" aria-level="1">${title}</div></div><div class="css-5e">${text.map((t) => `<div class="css-6f">${t.split(/(?<=\.) /).map((s) => `<span>${s} </span>`).join('')}</div>`).join('')}</div></div><div class="css-7g">${many(6, () => `<div class="css-8h">${link(next)}</div>`)}</div></div></div>`,
  }),
};

/** A second set, written when the first was read well and not yet read itself. */
const others: Readonly<Record<string, (t: Told) => Made>> = {
  'metered overlay': ({ title, text, day, next }) => ({
    head: ld(day, title), paragraphs: text,
    body: `<div class="x1">${menu(next)}</div><div class="x2"><h1>${title}</h1><div class="x3">${p(text)}</div></div><div class="x9"><div class="x8"><b>Enjoying our journalism?</b><div>Create a free account to go on. It takes a minute and you can read three stories a week without paying.</div><div>Email address</div><div>By continuing you accept our terms and the privacy notice.</div><a href="/r">Register</a><a href="/l">I have an account, log in</a></div></div>${foot}`,
  }),
  'consent form': ({ title, text, day, next }) => ({
    head: ld(day, title),
    body: `<form class="zz" action="/ok"><h3>Before you continue</h3><p>This site and selected third parties place cookies and process data such as your IP address to show advertisements that fit your interests and to count visits.</p><p>Strictly necessary cookies cannot be switched off. Statistics: 14 vendors. Marketing: 211 vendors.</p><label>Necessary</label><label>Statistics</label><label>Marketing</label><p>You can change your mind at any time in the cookie settings. More in our privacy statement.</p></form><div class="wrap"><div class="bar">${menu(next)}</div><h1>${title}</h1><section>${p(text)}</section></div>`,
  }),
  'talk below': ({ title, text, day, next }) => ({
    head: `<meta name="pubdate" content="${day}">`, paragraphs: text.slice(0, 5),
    body: `<div>${menu(next)}</div><div id="story"><h1>${title}</h1>${p(text.slice(0, 5))}</div><div id="talk"><div class="h">Join the conversation (41)</div>${many(24, (i) => `<div class="msg"><span class="who">user_${i}</span><span class="when">${i + 1} h</span><div class="txt">${pick(next, opinions)} ${pick(next, opinions)}</div><span>Like (${i})</span><span>Report</span></div>`)}</div>${foot}`,
  }),
  'latest with excerpts': ({ title, text, day, next }) => ({
    body: `<div class="nav">${menu(next)}</div><div class="c1"><h1>${title}</h1><span>Lima · ${inWords(day)} · 4 min read</span>${p(text)}</div><div class="c2"><h2>Latest from World</h2>${many(9, () => `<div class="t"><h3>${link(next)}</h3><p>${elsewhere(next)[0]}</p><span>${inWords(later(day, 1))}</span></div>`)}</div>${foot}`, neutral: 'Lima 4 min read',
  }),
  'wire page': ({ title, text, day, next }) => ({
    head: ld(day, title), neutral: 'Reporting by A Correspondent and B Other Editing by C Third Our Standards The Courier Trust Principles LIMA Courier',
    body: `<header>${menu(next)}</header><div data-testid="Article"><h1 data-testid="Heading">${title}</h1><div data-testid="Body">${p(text.map((t, i) => (i === 0 ? `LIMA (Courier) - ${t}` : t)))}<p>Get a look at the day ahead in world markets with our newsletter. Sign up <a href="/nl">here</a>.</p><p>Reporting by A. Correspondent and B. Other; Editing by C. Third</p><p>Our Standards: <a href="/p">The Courier Trust Principles.</a></p></div><div data-testid="Next"><div>Read Next</div>${many(5, () => `<div><a href="/c">World category</a><h3>${link(next)}</h3><time>${inWords(later(day, 2))}</time></div>`)}</div></div>`,
  }),
  'release in pre': ({ title, text, day }) => ({
    html: `<html><head><title>MFA: Press Releases</title></head><body><table><tr><td><a href="/">MFA</a></td><td><a href="/pr">Press</a></td></tr></table><pre>\nPress release no. 17\n${inWords(day)}\n\n${title}\n\n${text.map((t) => t.replaceAll(/(.{50,64}) /g, '$1\n')).join('\n\n')}\n</pre><a href="/up">Up</a></body></html>`, body: '', neutral: 'Press release no 17',
  }),
  encyclopedia: ({ title, text, day, next }) => ({
    head: ld(day, title), paragraphs: text,
    body: `<div id="mw-panel"><ul>${many(12, () => `<li><a href="/x">${pick(next, ['Main page', 'Random article', 'What links here', 'Page information', 'Cite this page'])}</a></li>`)}</ul></div><div id="content"><h1>${title}</h1><div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#a">1 Background</a></li><li><a href="#b">2 Terms</a></li></ul></div>${p(text.slice(0, 3).map((t, i) => `${t}<sup class="reference"><a href="#r${i}">[${i + 1}]</a></sup>`))}<h2>Terms<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>${p(text.slice(3))}<div class="navbox"><table>${many(8, () => `<tr><td>${link(next)} ${link(next)}</td></tr>`)}</table></div></div><div id="footer"><ul><li>This page was last edited on ${inWords(later(day, 90))}.</li><li>Text is available under a free licence; additional terms may apply.</li></ul></div>`,
    neutral: 'Terms edit 1 2 3',
  }),
};

/** `count` pages, each shape of the first or the second set in its turn. */
export const harsh = (count: number, seed: number, set: 1 | 2 = 1): readonly MadePage[] => {
  const from = set === 1 ? shapes : others;
  const next = numbers(seed);
  const names = Object.keys(from);
  return Array.from({ length: count }, (_, i): MadePage => {
    const day = dayOf(next);
    const text = [...paragraphs(next), ...paragraphs(next).slice(1, 3)];
    const title = `${pick(next, states)} and ${pick(next, states)}: ${pick(next, subjects)} (${i + 1})`;
    const shape = names[i % names.length]!;
    const { head = '', body, html, paragraphs: own = text, neutral = '' } = from[shape]!({ title, text, day, next });
    return { path: `/h/${i + 1}`, published: day, title, paragraphs: own, neutral, shape, html: html ?? `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Harbour Post</title>${head}</head><body>${body}</body></html>` };
  });
};
