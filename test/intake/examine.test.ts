import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { limits } from '../../src/core/limits.ts';
import type { Refusal } from '../../src/core/refusal.ts';
import { examine } from '../../src/intake/examine.ts';
import { packedKind } from '../../src/intake/kind.ts';
import { hints } from './hints.ts';
import { article, bytes, docx, epub, letterOf, mbox, pdf, prose, rss, warc, warcGz, warcRecord, zip } from './makers.ts';

const outcomes = async (raw: Uint8Array, name: string): Promise<{ readonly documents: readonly Document[]; readonly refusals: readonly Refusal[]; readonly listed: readonly string[] }> => {
  const { received, listed } = await examine(raw, hints(name));
  return {
    documents: received.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])), refusals: received.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.refusal])), listed: listed.map((l) => `${l.kind} ${l.url}`),
  };
};

const lines = [...prose[0]!.match(/.{1,60}(?: |$)/g)!.map((l) => l.trim()), '', ...prose[1]!.match(/.{1,60}(?: |$)/g)!.map((l) => l.trim())];

const packed: readonly (readonly [name: string, kind: string, raw: Uint8Array])[] = [
  ['a.pdf', 'pdf', pdf([lines])], ['a.docx', 'docx', docx(prose)], ['a.epub', 'epub', epub([prose.map((p) => `<p>${p}</p>`).join('')])], ['a.eml', 'mail', bytes(letterOf('Pact', prose.join('\r\n\r\n')))],
  ['a.mbox', 'mbox', mbox([letterOf('Pact', prose.join('\n\n'))])], ['a.warc', 'warc', warc([{ url: 'https://harbour.example/a', body: bytes(article('Pact')) }])],
  ['a.warc.gz', 'gzip', warcGz([{ url: 'https://harbour.example/a', body: bytes(article('Pact')) }])], ['a.html.gz', 'gzip', gzipSync(article('Pact'))],
  ['a.rss', 'feed', bytes(rss([`<title>Pact</title><link>https://harbour.example/a</link><content:encoded><![CDATA[${prose.map((p) => `<p>${p}</p>`).join('')}]]></content:encoded>`]))],
];

test.each(packed)('%s brings its words through whole, whatever it is called', async (name, kind, raw) => {
  expect(packedKind(raw)).toBe(kind);
  for (const called of [name, 'nameless']) {
    const { documents, refusals } = await outcomes(raw, called);
    expect(refusals).toEqual([]);
    for (const p of prose) expect(documents[0]?.text.replaceAll(/\s+/g, ' ')).toContain(p);
  }
});

test.each(packed)('%s gives the same documents twice', async (name, _kind, raw) => {
  expect(await examine(raw, hints(name))).toEqual(await examine(raw, hints(name)));
});

test('pages of a PDF are told apart, their heads, feet and numbers left, words cut at a line made whole', async () => {
  const page = (n: number, ...body: readonly string[]): readonly string[] => ['TREATY SERIES', '', '', ...body, '', '', `Page ${n} of 3`];
  const { documents } = await outcomes(pdf([page(1, 'Article 1', 'The Parties shall exchange infor-', 'mation every year.'), page(2, 'Article 2', 'Done at Oslo.'), page(3, 'Annex')]), 'a.pdf');
  const [doc] = documents;
  expect(doc?.text).toBe('Article 1\n\nThe Parties shall exchange information every year.\n\nArticle 2\n\nDone at Oslo.\n\nAnnex');
  expect(doc?.parts?.map((p) => [p.name, doc.text.slice(p.text, p.text + 5)])).toEqual([['page 1', 'Artic'], ['page 2', 'Artic'], ['page 3', 'Annex']]);
});

test('chapters of a book stand in the order of reading, with its date and title', async () => {
  const { documents } = await outcomes(epub(['<h1>One</h1><p>Signed.</p>', '<h1>Two</h1><p>Ratified.</p>']), 'a.epub');
  expect(documents[0]).toMatchObject({ title: 'A book of treaties', published: '2019-03-12', publishedFrom: 'properties', text: 'One\n\nSigned.\n\nTwo\n\nRatified.' });
});

test('letters of a mailbox are documents each, with sender and day', async () => {
  const { documents } = await outcomes(mbox([letterOf('One', 'First.\n\n>From the capital it was said that the treaty is signed.'), letterOf('Two', 'Second.', 'Fri, 17 Jan 2025 23:30:00 +0300')]), 'a.mbox');
  expect(documents.map((d) => [d.title, d.publisher, d.published, d.publishedFrom])).toEqual([['One', 'Harbour Post', '2025-01-16', 'mail'], ['Two', 'Harbour Post', '2025-01-17', 'mail']]);
  expect(documents[0]?.text).toContain('\nFrom the capital it was said');
});

test('a letter in two forms is read once', async () => {
  const two = 'Content-Type: multipart/alternative; boundary=b\r\n';
  const body = `--b\r\nContent-Type: text/plain\r\n\r\n${prose.join('\r\n\r\n')}\r\n--b\r\nContent-Type: text/html\r\n\r\n${prose.map((p) => `<p>${p}</p>`).join('')}<style>p{}</style>\r\n--b--\r\n`;
  const { documents } = await outcomes(bytes(letterOf('Pact', body, undefined, two)), 'a.eml');
  expect(documents[0]?.text).toBe(prose.join('\n\n'));
});

test('an item of a feed is dated by the feed, its relative address made whole, and told once', async () => {
  const item = '<title>Pact &amp; peace</title><link>/2025/pact</link><guid isPermaLink="false">7</guid><pubDate>Thu, 16 Jan 2025 10:00:00 GMT</pubDate><description>&lt;p&gt;The treaty was signed on Thursday, the ministry said.&lt;/p&gt;</description>';
  const { documents, listed } = await outcomes(bytes(rss([item, item])), 'a.rss');
  expect(documents.map((d) => [d.title, d.url, d.published, d.publishedFrom, d.publisher, d.text])).toEqual([['Pact & peace', 'https://harbour.example/2025/pact', '2025-01-16', 'feed', 'Harbour Post', 'The treaty was signed on Thursday, the ministry said.']]);
  expect(listed).toEqual(['item https://harbour.example/2025/pact']);
});

test.each([
  ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><id>1</id><title>Pact</title><link rel="alternate" href="https://harbour.example/a"/><published>2025-01-16T09:00:00Z</published><content type="html">&lt;p&gt;Signed on Thursday.&lt;/p&gt;</content></entry></feed>'],
  ['RDF', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title></channel><item><title>Pact</title><link>https://harbour.example/a</link><description>Signed on Thursday.</description><dc:date>2025-01-16T09:00:00Z</dc:date></item></rdf:RDF>'],
  ['JSON', '{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[{"id":"1","url":"https://harbour.example/a","title":"Pact","date_published":"2025-01-16T09:00:00Z","content_text":"Signed on Thursday."}]}'],
])('a feed in %s is read', async (_dialect, source) => {
  const { documents } = await outcomes(bytes(source), 'a.xml');
  expect(documents.map((d) => [d.title, d.url, d.published, d.publisher, d.text])).toEqual([['Pact', 'https://harbour.example/a', '2025-01-16', 'Post', 'Signed on Thursday.']]);
});

test('lists of feeds and of pages lead to addresses', async () => {
  expect((await outcomes(bytes('<opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline text="Post" xmlUrl="https://harbour.example/rss"/></outline><outline text="No" xmlUrl="ftp://x"/></body></opml>'), 'f.opml')).listed).toEqual(['feed https://harbour.example/rss']);
  expect((await outcomes(bytes('<urlset><url><loc>https://harbour.example/a</loc><lastmod>2025-01-16</lastmod></url></urlset>'), 's.xml')).listed).toEqual(['page https://harbour.example/a']);
  expect((await outcomes(bytes('<sitemapindex><sitemap><loc>https://harbour.example/s1.xml</loc></sitemap></sitemapindex>'), 's.xml')).listed).toEqual(['list https://harbour.example/s1.xml']);
});

test('records of a web archive that are no pages are passed over, packed ones unpacked, the address gives a day', async () => {
  const { documents, refusals } = await outcomes(warc([
    { url: 'https://harbour.example/', body: bytes('software: x'), kind: 'warcinfo' }, { url: 'https://harbour.example/x.png', body: bytes('PNG'), type: 'image/png' }, { url: 'https://harbour.example/gone', body: bytes(article('Gone')), status: '404 Not Found' },
    { url: 'https://harbour.example/2025/01/16/pact', body: gzipSync(article('Pact')), headers: ['Content-Encoding: gzip'] },
  ]), 'a.warc');
  expect(refusals).toEqual([]);
  expect(documents.map((d) => [d.url, d.title, d.published, d.publishedFrom, d.fetchedAt])).toEqual([['https://harbour.example/2025/01/16/pact', 'Pact', '2025-01-16', 'address', '2025-01-20T08:00:00Z']]);
});

const good = warcRecord({ url: 'https://harbour.example/a', body: bytes(article('Pact')) });
test.each([
  ['cut in the middle', Buffer.concat([good, good.subarray(0, good.length - 200)])], ['followed by something else', Buffer.concat([good, bytes('this is no record\r\n\r\nat all\r\n')])],
  ['packed and damaged', (() => { const raw = Buffer.concat(Array.from({ length: 30 }, () => gzipSync(good))); raw[raw.length - 300]! ^= 0xff; return raw; })()],
])('a web archive that is %s says so, and what came before is read', async (_how, raw) => {
  const { documents, refusals } = await outcomes(raw, 'a.warc');
  expect(documents.length).toBeGreaterThanOrEqual(1);
  expect(refusals.map((r) => r.code)).toEqual(['document/damaged']);
});

test.each([
  ['a scan', pdf([['']]), 'document/no-text'], ['a broken PDF', bytes('%PDF-1.4\nnothing'), 'document/damaged'], ['a broken archive', Buffer.concat([docx(prose).subarray(0, 400)]), 'document/unknown-type'],
  ['a Word document cut short', docx(prose).subarray(0, docx(prose).length - 60), 'document/damaged'], ['a locked Word document', docx(prose, [{ name: 'word/x.xml', data: bytes('x'), flags: 1 }]), 'document/encrypted'],
  ['a document type in a feed', bytes(`<!DOCTYPE rss [<!ENTITY a "b">]>${rss(['<title>&a;</title>']).replace(/^<\?xml.*?\?>/, '')}`), 'document/doctype'],
  ['a document type in a Word document', docx([], [], '<!DOCTYPE x [<!ENTITY a "b">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'), 'document/doctype'],
  ['gzip in gzip', gzipSync(gzipSync('x')), 'document/inflates'],
])('%s is refused with its reason', async (_what, raw, code) => {
  expect((await outcomes(raw, 'x')).refusals.map((r) => r.code)).toEqual([code]);
});

const filler = (n: number): Buffer => Buffer.alloc(n, 'a');

test('archives as large as the limits are unpacked, larger ones are not, whatever their directory says', async () => {
  const incompressible = (n: number): Buffer => { const b = Buffer.alloc(n); let s = 1; for (let i = 0; i < n; i += 1) { s = (s * 1_103_515_245 + 12_345) & 0x7fffffff; b[i] = s >> 16; } return b; };
  const ratio = await outcomes(docx(prose, [{ name: 'word/media/a', data: filler(20_000_000) }]), 'a.docx');
  expect([ratio.refusals[0]?.code, ratio.refusals[0]?.message]).toEqual(['document/inflates', expect.stringContaining(String(limits.archiveRatio))]);
  const lies = await outcomes(docx(prose, [{ name: 'word/media/a', data: filler(20_000_000), saysSize: 10 }]), 'a.docx');
  expect(['document/inflates', 'document/damaged']).toContain(lies.refusals[0]?.code);
  const many = (n: number): Buffer => docx(prose, Array.from({ length: n }, (_, i) => ({ name: `word/media/${i}`, data: bytes('x') })));
  expect((await outcomes(many(limits.archiveEntries - 3), 'a.docx')).refusals).toEqual([]);
  expect((await outcomes(many(limits.archiveEntries - 2), 'a.docx')).refusals.map((r) => r.code)).toEqual(['document/inflates']);
  const part = incompressible(1_000);
  const large = (n: number): Buffer => docx(prose, Array.from({ length: n / 1_000_000 }, (_, i) => ({ name: `word/media/${i}`, data: Buffer.concat(Array.from({ length: 1_000 }, () => part)) })));
  expect(large(limits.archiveBytes).length).toBeLessThan(limits.documentBytes);
  expect((await outcomes(large(limits.archiveBytes), 'a.docx')).refusals.map((r) => r.code)).toEqual(['document/inflates']);
});

test('as many pages as the limit are read, one more is refused', async () => {
  const pages = (n: number): Buffer => pdf(Array.from({ length: n }, (_, i) => [`Article ${i + 1} says nothing.`]));
  expect((await outcomes(pages(limits.pdfPages), 'a.pdf')).refusals).toEqual([]);
  expect((await outcomes(pages(limits.pdfPages + 1), 'a.pdf')).refusals.map((r) => r.code)).toEqual(['document/too-many-pages']);
});

test('as many items and bytes of a feed as the limits are read', async () => {
  const items = (n: number): Buffer => bytes(rss(Array.from({ length: n }, (_, i) => `<title>${i}</title><link>https://harbour.example/${i}</link>`)));
  expect(await outcomes(items(limits.feedItems), 'a.rss')).toMatchObject({ refusals: [], listed: { length: limits.feedItems } });
  expect(await outcomes(items(limits.feedItems + 1), 'a.rss')).toMatchObject({ refusals: [{ code: 'document/too-many-items' }], listed: { length: limits.feedItems } });
  const large = (n: number): Buffer => { const empty = rss(['<title>a</title><link>https://harbour.example/a</link><!---->']); return bytes(empty.replace('<!---->', `<!--${' '.repeat(n - empty.length)}-->`)); };
  expect((await outcomes(large(limits.feedBytes), 'a.rss')).refusals).toEqual([]);
  expect((await outcomes(large(limits.feedBytes + 1), 'a.rss')).refusals.map((r) => r.code)).toEqual(['document/too-large']);
});

test('XML as deep as the limit is read, one deeper is refused', async () => {
  const deep = (n: number): Buffer => bytes(rss([`<title>a</title><link>https://harbour.example/a</link>${'<x>'.repeat(n - 3)}${'</x>'.repeat(n - 3)}`]));
  expect((await outcomes(deep(limits.xmlDepth), 'a.rss')).refusals).toEqual([]);
  expect((await outcomes(deep(limits.xmlDepth + 1), 'a.rss')).refusals.map((r) => r.code)).toEqual(['document/too-deep']);
});

test('a part of no archive is taken for a path', async () => {
  expect((await outcomes(zip([{ name: '../../etc/word/document.xml', data: bytes('x') }]), 'a.docx')).refusals.map((r) => r.code)).toEqual(['document/damaged']);
});
