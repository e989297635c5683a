/** A made-up web site in the shapes that real ones have: the same seed gives the same pages. */
export interface MadePage { readonly path: string; readonly html: string; readonly paragraphs: readonly string[]; readonly published: string; readonly title: string; /** Words that may be taken for the article's or not: captions, bylines. */ readonly neutral?: string; readonly shape?: string }

/** A small generator of numbers between 0 and 1 (mulberry32). */
export const numbers = (seed: number): (() => number) => {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const states = ['Chile', 'Peru', 'Norway', 'Estonia', 'Kenya', 'Vietnam', 'Jordan', 'Portugal', 'Canada', 'Mongolia', 'Oman', 'Ghana', 'Uruguay', 'Georgia', 'Malta', 'Nepal'];
const capitals = ['Lima', 'Oslo', 'Tallinn', 'Nairobi', 'Hanoi', 'Amman', 'Lisbon', 'Ottawa', 'Muscat', 'Accra', 'Valletta', 'Kathmandu'];
export const subjects = ['fisheries', 'air services', 'double taxation', 'extradition', 'visa facilitation', 'the protection of investments', 'cross-border water', 'nuclear safety', 'defence cooperation', 'the exchange of prisoners'];
const acts = ['signed', 'initialled', 'agreed the text of', 'exchanged the instruments of ratification of', 'announced the suspension of', 'prolonged by five years', 'submitted to parliament'];
const says = ['the foreign ministry said', 'a spokesman told reporters', 'according to a joint statement', 'the ambassador said on the sidelines', 'two diplomats familiar with the text said', 'the minister wrote in an article'];
const tails = ['Negotiations had begun two years earlier and were broken off twice.', 'The text has 23 articles and an annex that has not been published.', 'Either side may leave it with six months of notice in writing.', 'It replaces an accord of 1987 that neither side had applied for a decade.',
  'The opposition asked for a debate before the vote, which is expected in the spring.', 'Officials on both sides declined to say when it would enter into force.', 'Analysts called it modest but said that it closed a gap which had long been a nuisance.', 'It is to be applied provisionally until both parliaments have approved it.'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const pick = <T>(next: () => number, from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
export const dayOf = (next: () => number): string => `${2015 + Math.floor(next() * 10)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
export const inWords = (day: string): string => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

const other = ['The match ended without a goal after ninety minutes in heavy rain.', 'Prices of wheat rose for the third week as the harvest came in late.', 'The museum will open its new wing in the autumn with a show of drawings.', 'Two lorries collided on the ring road in the morning and held up traffic for hours.', 'The council voted to plant four hundred trees along the river.', 'Her second novel sold out within a week and is being printed again.',
  'Temperatures are to fall below zero in the hills by the end of the week.', 'The company will close one of its plants and hire two hundred people at another.', 'Researchers found the fossil in a quarry that has been worked since Roman times.', 'The strike of bus drivers entered its second day without talks.'];

/** News of anything else, in which no State does anything to another. */
export const elsewhere = (next: () => number): readonly string[] => Array.from({ length: 5 + Math.floor(next() * 9) }, () => `${pick(next, other)} ${pick(next, other)} ${pick(next, other)}`);

export const paragraphs = (next: () => number): readonly string[] => {
  const [a, b] = [pick(next, states), pick(next, states)];
  const lead = `The governments of ${a} and ${b === a ? 'Iceland' : b} ${pick(next, acts)} an agreement on ${pick(next, subjects)} in ${pick(next, capitals)} on ${pick(next, ['Monday', 'Tuesday', 'Thursday', 'Friday'])}, ${pick(next, says)}.`;
  return [lead, ...Array.from({ length: 4 + Math.floor(next() * 9) }, () => `${pick(next, tails)} ${pick(next, tails)} “${pick(next, ['We have waited long enough', 'This is only a first step', 'Nothing is agreed until everything is agreed', 'The law leaves no other way'])},” ${pick(next, says)}.`)];
};

export const menu = (next: () => number): string => `<ul>${Array.from({ length: 6 + Math.floor(next() * 14) }, () => `<li><a href="/s/${Math.floor(next() * 99)}">${pick(next, ['World', 'Politics', 'Business', 'Sport', 'Weather', 'Opinion', 'Culture', 'Travel', 'Video'])}</a></li>`).join('')}</ul>`;
const related = (next: () => number): string => `<aside class="related"><h3>Read also</h3>${Array.from({ length: 4 }, () => { const d = dayOf(next); return `<div class="teaser"><a href="/a/${Math.floor(next() * 999)}">${pick(next, states)} and ${pick(next, states)} at odds over ${pick(next, subjects)}</a> <time datetime="${d}">${inWords(d)}</time></div>`; }).join('')}</aside>`;
const banner = '<div class="cookie-banner" role="dialog"><p>We use cookies and similar tools. By clicking accept you agree to our terms.</p><button>Accept</button></div>';
const newsletter = '<form class="newsletter"><p>Get the morning briefing in your inbox every day.</p><input type="email"><button>Sign up</button></form>';
const share = '<div class="share"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Print</a></div>';
const comments = (next: () => number): string => `<section id="comments"><h3>${Math.floor(next() * 40)} comments</h3>${Array.from({ length: 5 }, () => '<div class="comment"><b>reader</b> <p>First!</p></div>').join('')}</section>`;
export const foot = '<footer><p>All rights reserved. Terms of use. Privacy. Contact the desk. Advertise with us.</p></footer>';

type Shape = (p: { readonly title: string; readonly body: string; readonly day: string; readonly next: () => number }) => { readonly head: string; readonly body: string; readonly path?: string };
const stamp = (day: string, next: () => number): string => `${day}T${String(6 + Math.floor(next() * 12)).padStart(2, '0')}:30:00Z`;

/** How pages say when they were published, among dates that are not theirs. */
const shapes: readonly Shape[] = [
  ({ title, body, day, next }) => ({ head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(title)},"datePublished":"${stamp(day, next)}","dateModified":"2026-01-01T00:00:00Z"}</script>`, body: `<header>${menu(next)}</header><main><article><h1>${title}</h1>${share}${body}${share}</article>${related(next)}</main>${comments(next)}${foot}` }),
  ({ title, body, day, next }) => ({ head: `<meta property="article:published_time" content="${stamp(day, next)}"><meta property="article:modified_time" content="2026-01-01T00:00:00Z">`, body: `<div id="top"><nav>${menu(next)}</nav></div>${banner}<div class="page"><div class="col-main"><h1>${title}</h1><div class="story">${body}</div>${newsletter}</div><div class="col-side">${related(next)}</div></div>${foot}` }),
  ({ title, body, day, next }) => ({ head: '', body: `<nav>${menu(next)}</nav><article><h1>${title}</h1><p class="byline">By a correspondent · <time datetime="${day}" itemprop="datePublished">${inWords(day)}</time></p>${body}${newsletter}</article>${related(next)}${foot}` }),
  ({ title, body, day, next }) => ({ head: '', body: `<table width="100%"><tr><td>${menu(next)}</td><td><h2>${title}</h2><p>${inWords(day)}</p>${body}</td><td>${related(next)}</td></tr></table>${foot}` }),
  ({ title, body, day, next }) => ({ head: `<meta name="dc.date.issued" content="${day}">`, body: `<div class="gov-header"><a href="/">Ministry of Foreign Affairs</a>${menu(next)}</div><div role="main"><h1>${title}</h1>${body}</div><div class="gov-footer">Ministry of Foreign Affairs, Press Office</div>` }),
  ({ title, body, day, next }) => ({ head: '', path: `/${day.replaceAll('-', '/')}/`, body: `<div class="wrap">${menu(next)}<div class="post"><h1>${title}</h1><div class="entry">${body}</div></div>${comments(next)}</div>${foot}` }),
  ({ title, body, day, next }) => ({ head: `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Post"},{"@type":["Article","NewsArticle"],"datePublished":"${stamp(day, next)}"}]}</script>`, body: `${banner}<header>${menu(next)}</header><div><div><div><section><h1>${title}</h1>${body.replaceAll('<p>', '<div class="para"><p>').replaceAll('</p>', '</p></div>')}</section></div></div></div>${related(next)}${newsletter}${foot}` }),
  ({ title, body, day, next }) => ({ head: '', body: `<nav>${menu(next)}</nav><h1>${title}</h1><p>Published on ${inWords(day)}</p>${body}<hr>${share}${foot}` }),
];

/** `count` pages of one site, of which a share is about agreements. */
export const site = (count: number, seed: number, share = 1): readonly MadePage[] => {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, i) => {
    const [day, text] = [dayOf(next), next() < share ? paragraphs(next) : elsewhere(next)];
    const title = `${pick(next, states)} and ${pick(next, states)}: ${pick(next, subjects)} (${i + 1})`;
    const { head, body, path = '/a/' } = shapes[i % shapes.length]!({ title, day, next, body: text.map((p) => `<p>${p}</p>`).join('\n') });
    return { path: `${path}${i + 1}`, published: day, title, paragraphs: text, html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Harbour Post</title>${head}<style>.a{color:red}</style><script>var ads = ["never shown"];</script></head><body>${body}</body></html>` };
  });
};
