import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRoom } from '../../src/intake/room/room.ts';
import { times } from '../fault/size.ts';
import { hints } from '../intake/hints.ts';
import { article, bytes, docx, epub, letterOf, mbox, pdf, prose, rss, warc, warcGz } from '../intake/makers.ts';

/** A sound file of every format that is read. */
const sound: readonly (readonly [name: string, raw: Uint8Array])[] = [
  ['a.txt', bytes(`date 2025-01-16\n${prose.join('\n\n')}`)], ['a.md', bytes(`---\ntitle: Pact\n---\n# Pact\n\n${prose.join('\n\n')}`)], ['a.html', bytes(article('Pact'))], ['a.jsonl', bytes(prose.map((text, i) => JSON.stringify({ id: String(i), text })).join('\n'))],
  ['a.pdf', pdf([prose, prose])], ['a.docx', docx(prose)], ['a.epub', epub(prose.map((p) => `<p>${p}</p>`))], ['a.rss', bytes(rss(prose.map((p, i) => `<title>${i}</title><link>https://harbour.example/${i}</link><description>${p}</description>`)))],
  ['a.json', bytes(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Post', items: [{ id: '1', url: 'https://harbour.example/1', content_html: `<p>${prose[0]}</p>` }] }))], ['f.opml', bytes('<opml version="2.0"><body><outline xmlUrl="https://harbour.example/rss"/></body></opml>')],
  ['s.xml', bytes('<urlset><url><loc>https://harbour.example/a</loc></url></urlset>')], ['a.eml', bytes(letterOf('Pact', prose.join('\r\n')))], ['a.mbox', mbox([letterOf('A', prose[0]!), letterOf('B', prose[1]!)])],
  ['a.warc', warc([{ url: 'https://harbour.example/a', body: bytes(article('A')) }, { url: 'https://harbour.example/b', body: bytes(article('B')) }])], ['a.warc.gz', warcGz([{ url: 'https://harbour.example/a', body: bytes(article('A')) }])], ['a.gz', gzipSync(article('Pact'))],
];

type Change = { readonly at: number; readonly cut: number; readonly put: Uint8Array };
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40), fc.nat(2_000)),
  put: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.uint8Array({ maxLength: 60 }), fc.constantFrom('<', '>', '&', '"', '\0', '<![CDATA[', '<!--', 'PK\x03\x04', 'endstream', '{', '[', '\r\n\r\n', '%%EOF', '1e999', '-1', '4294967296').map((s) => Buffer.from(s, 'latin1'))),
});

const changed = (raw: Uint8Array, changes: readonly Change[]): Uint8Array => changes.reduce<Uint8Array>((now, { at, cut, put }) => {
  const from = Math.floor(at * now.length);
  return Buffer.concat([now.subarray(0, from), put, now.subarray(from + cut)]);
}, raw);

const input = fc.record({ file: fc.constantFrom(...sound), changes: fc.array(change, { minLength: 1, maxLength: 6 }) }).map(({ file: [name, raw], changes }) => ({ name, raw: changed(raw, changes) }));

/** Codes of what broke; none where nothing did. */
type Look = (name: string, raw: Uint8Array) => Promise<readonly string[]>;

const found = async (look: Look, runs: number, seed: number): Promise<string | null> => {
  const done = await fc.check(fc.asyncProperty(input, async ({ name, raw }) => { expect(await look(name, raw)).toEqual([]); }), { numRuns: runs, seed, endOnFailure: true });
  return done.failed ? `seed ${done.seed}: ${JSON.stringify(done.counterexample?.[0]?.name)} ${String(done.errorInstance).slice(0, 300)}` : null;
};

test(`${times(2_000)} damaged files of every format: each is read or refused, none breaks or holds up the room`, async () => {
  const room = openRoom({ budget: { cpuMs: 4_000, wallMs: 20_000, bytes: 512_000_000 } });
  const look: Look = async (name, raw) => (await room.examine(raw, hints(name))).received.flatMap(({ outcome }) => (outcome.ok || !outcome.refusal.code.startsWith('intake/') ? [] : [`${outcome.refusal.code}: ${outcome.refusal.message}`]));
  expect(await found(look, times(2_000), 20_251_125)).toBeNull();
  room.close();
});

test('a fault that was planted is found', async () => {
  const canary: Look = async (_name, raw) => (Buffer.from(raw).includes('endstream<') || raw[Math.floor(raw.length / 2)] === 0xfe ? ['intake/crashed'] : []);
  expect(await found(canary, 2_000, 1)).toContain('seed 1');
});
