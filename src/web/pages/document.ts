import type { DocumentView } from '../../views/documents.ts';
import type { Document } from '../../core/document.ts';
import type { Reanchored } from '../../views/revisions.ts';
import { kinWords, sayChain, sayFact } from '../../say/words.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, webAddress, type Html } from '../html.ts';
import { differenceOf } from '../parts/difference.ts';
import { count, day, fact, words } from '../parts/fact.ts';
import { paragraph, paragraphsOf, type Numbered } from '../parts/marked-text.ts';
import type { Page } from '../shell.ts';

/** What the reader of one document is made from. */
export interface DocumentAnswer { readonly view: DocumentView; readonly revisions: readonly Document[]; readonly others: readonly Reanchored[]; /** The revision that this one is compared with, word by word. */ readonly against: Document | undefined; readonly place: { readonly seq: number; readonly recordedAt: string } | undefined }

const kinds = (ask: Ask, all: DocumentView['claims']): Html => {
  const counts = [...Map.groupBy(all, (c) => c.fact.type)].map(([k, l]) => [k, l.length] as const).toSorted((a, b) => b[1] - a[1]);
  return counts.length < 2 ? none : html`<nav class="chips" aria-label="Filter claims by kind" data-filter tabindex="-1"><ul>${counts.map(([k, n]) => html`<li><a class="chip" href="${to(ask, `${ask.path}#claims`, { kind: ask.params['kind'] === k ? null : k })}"${ask.params['kind'] === k ? html` aria-current="true"` : none}>${k.replaceAll('-', ' ')} <span class="n">${n}</span></a></li>`)}</ul></nav>`;
};

const outline = (ask: Ask, v: DocumentView, at: string): Html => {
  const articles = v.instruments.flatMap((i) => i.articles);
  return html`<nav class="outline" aria-label="Outline"><h2>Outline</h2>
${v.subjects.length === 0 ? html`<p class="muted" id="speaks-of">It speaks of no agreement.</p>` : html`<h3 id="speaks-of">Speaks of <span class="n">${new Set(v.subjects.map((s) => s.agreement)).size}</span></h3><ul>${[...new Map(v.subjects.map((s) => [s.agreement, s])).values()].map((s) => html`<li><a href="${to(ask, `/agreements/${s.agreement}`)}">${s.agreementName}</a>${s.name === s.agreementName ? none : html` <span class="muted">as “${s.name}”</span>`}</li>`)}</ul>`}
${articles.length === 0 ? none : html`<h3>Articles <span class="n">${articles.length}</span></h3><ul>${articles.slice(0, 400).map((a) => html`<li><a href="${at}#at-${a.start}">${a.number}${a.heading === null ? '' : ` ${a.heading}`}</a></li>`)}</ul>`}
<h3>What the reader did</h3><ul class="small"><li>${v.reader === null ? 'not read' : `read by ${v.reader.name} ${v.reader.version}`}</li><li>${count(v.claims.length, 'claim')}, ${count(v.announcements.length, 'announcement')}, ${count(v.events.length, 'event')}</li>${v.refused.map((r) => html`<li>${r.count} refused: <code>${r.code}</code></li>`)}${v.document.notes.map((n) => html`<li>${n}</li>`)}</ul></nav>`;
};

const claimList = (ask: Ask, shown: readonly Numbered[], all: DocumentView['claims'], { lost, at }: { readonly lost: number; /** Where the text is, when it is on another page than the list. */ readonly at: string }): Html => html`<section id="claims" class="claims"><h2>Claims <span class="n">${all.length}</span></h2><p class="small muted">${all.length - lost} exact, ${lost} lost. <kbd>n</kbd> next, <kbd>Space</kbd> the words, <kbd>w</kbd> why.</p>${kinds(ask, all)}<ol>${shown.map(({ n, evidence: e }) => html`<li id="list-${e.claim}" value="${n}"><span class="number">${n}</span><div><p><a class="fact" href="${at}#${e.claim}" data-claim="${e.claim}">${sayFact(e.fact)}</a></p><p class="small"><a href="${to(ask, `/agreements/${e.agreement}`)}">${e.agreementName}</a> · <span class="source">${sayChain(e.chain, null)}</span></p></div></li>`)}</ol></section>`;

const revisions = (ask: Ask, { revisions: list, others }: DocumentAnswer): Html => {
  if (list.length === 0) return none;
  const say = { exact: 'in its place', moved: 'moved', lost: 'not in this revision; the claim stands on the one in which it was read' } as const;
  return html`<section id="revisions"><h2>Other revisions <span class="n">${list.length}</span></h2><ul>${list.map((r) => html`<li><a href="${to(ask, `/documents/${r.id}`)}" dir="auto">${r.title ?? r.name}</a>, ${day(r.published)} · <a href="${to(ask, `${ask.path}#changes`, { against: r.id })}">what changed, word by word</a></li>`)}</ul>${others.length === 0 ? none : html`<h3>Their claims in this text</h3><ul>${others.slice(0, 100).map(({ told: t, anchor }) => html`<li class="anchor ${anchor.kind}">${fact(ask, t, sayFact(t.claim.fact))} ${words(t)} <strong>${anchor.kind}</strong>: ${say[anchor.kind]}${anchor.kind === 'moved' ? ` (from ${anchor.from} to ${anchor.at})` : ''}</li>`)}</ul>`}</section>`;
};

const changes = (ask: Ask, v: DocumentView, against: Document): Html => {
  const [older, newer] = (against.published ?? '') <= (v.document.published ?? '') ? [against, v.document] : [v.document, against];
  const d = differenceOf(older.text, newer.text);
  const name = (x: Document): Html => html`<a href="${to(ask, `/documents/${x.id}`)}" dir="auto">${x.title ?? x.name}</a> of ${day(x.published)}`;
  return html`<section id="changes"><h2>What changed</h2><p class="note">From ${name(older)} to ${name(newer)}: ${count(d.added, 'word')} <ins>added</ins>, ${count(d.dropped, 'word')} <del>dropped</del>.</p><div class="text difference" lang="${newer.language ?? ''}" dir="auto">${d.added + d.dropped === 0 ? html`<p>Not a word.</p>` : d.markup}</div></section>`;
};

const articleAt = (v: DocumentView, start: number, end: number): Html => html`${v.instruments.flatMap((i) => i.articles).filter((a) => a.start >= start && a.start < end).map((a) => html`<span id="at-${a.start}"></span>`)}`;

const body = (ask: Ask, v: DocumentView, claims: readonly Numbered[]): Html => {
  const seen = new Set<string>();
  const { text, language } = v.document;
  return html`<div class="text" id="text" lang="${language ?? ''}">${paragraphsOf(text).map((p, i) => html`<p dir="auto" id="p${i + 1}"><a class="para" href="#p${i + 1}" aria-label="paragraph ${i + 1}">${i + 1}</a>${articleAt(v, p.start, p.end)}${paragraph(ask, text, p, claims, seen)}</p>`)}</div>`;
};

const headlineMax = 120;

/** A document that names no title is called by its first line, where that is short enough to be a headline. */
const headlineOf = (d: Document): string => {
  const line = d.text.slice(0, 2_000).split('\n').find((l) => l.trim() !== '')?.trim() ?? '';
  return line.length > 0 && line.length <= headlineMax && !/[.:;,]$/.test(line) ? line : d.name;
};

const original = (ask: Ask, v: DocumentView): Html => html`<section id="original"><h2>Original</h2><p class="small muted">As it was received, without script and without anything from the network. If it does not show, the <a href="${to(ask, ask.path)}">text</a> is whole.</p><iframe class="original" sandbox src="/documents/${v.document.id}/original" title="The document as it was received" loading="lazy"></iframe></section>`;

/** The reader of one document: outline, text with the words of claims underlined, claims. */
export const documentPage = (ask: Ask, answer: DocumentAnswer): Page => {
  const { view: v, place } = answer;
  const d = v.document;
  const all = v.claims.map((evidence, i): Numbered => ({ n: i + 1, evidence }));
  const shown = all.filter(({ evidence }) => ask.params['kind'] === undefined || evidence.fact.type === ask.params['kind']);
  const lost = v.claims.filter((c) => d.text.slice(c.span[0], c.span[1]) !== c.exact).length;
  const current = shown.findIndex(({ evidence }) => evidence.claim === ask.params['claim']);
  const next = shown[current + 1] ?? shown[0];
  const url = webAddress(d.url);
  const isOriginal = ask.params['view'] === 'original';
  const isText = !isOriginal && answer.against === undefined;
  const at = isText ? '' : to(ask, ask.path);
  const [revision] = answer.revisions;
  return {
    title: d.title ?? headlineOf(d), kind: 'document', forms: ['json', 'txt', 'jsonld'],
    sentence: html`${d.publisher === null ? 'Published by somebody not named' : html`<a href="${to(ask, `/sources/${encodeURIComponent(d.publisher)}`)}">${d.publisher}</a>`}, ${day(d.published)}: <a href="#claims">${count(v.claims.length, 'claim')}</a> about <a href="#speaks-of">${count(new Set(v.subjects.map((s) => s.agreement)).size, 'agreement')}</a>${v.reprintOf === null ? none : html`; a reprint of <a href="${to(ask, `/documents/${v.reprintOf}`)}">an earlier document</a>`}${d.kin === undefined || d.kin.of === v.reprintOf ? none : html`; ${kinWords[d.kin.kind]} <a href="${to(ask, `/documents/${d.kin.of}`)}">an earlier document</a>`}.`,
    main: html`<p class="tabs"><a class="button" href="${to(ask, ask.path)}"${isText ? html` aria-current="page"` : none}>Text</a>${revision === undefined ? none : html` <a class="button" href="${to(ask, ask.path, { against: answer.against?.id ?? revision.id })}"${answer.against === undefined ? none : html` aria-current="page"`}>Changes</a>`} <a class="button" data-original href="${to(ask, ask.path, { view: 'original' })}"${isOriginal ? html` aria-current="page"` : none}>Original <kbd>o</kbd></a>${next === undefined ? none : html` <a class="button" data-next href="${to(ask, ask.path, { claim: next.evidence.claim, kind: ask.params['kind'] })}#${next.evidence.claim}">Next claim <kbd>n</kbd></a>`}${url === null ? none : html` <a class="button" href="${url}" rel="noreferrer noopener external">${new URL(url).host} ↗</a>`}</p>
<div class="reader">${outline(ask, v, at)}${isOriginal ? original(ask, v) : answer.against !== undefined ? changes(ask, v, answer.against) : body(ask, v, all)}${claimList(ask, shown, v.claims, { lost, at })}</div>${revisions(ask, answer)}
<p class="id">${d.name} · ${d.id} · ${d.mediaType} · ${count(d.lengthBytes, 'byte')} · ${d.encoding.name} · SHA-256 ${d.sha256}${place === undefined ? '' : ` · position ${place.seq}, recorded ${place.recordedAt.slice(0, 10)}`}</p>`,
  };
};
