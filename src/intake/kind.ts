/** Kinds of bytes that are more than one text, or whose text is packed. */
export const packedKinds = ['pdf', 'docx', 'epub', 'gzip', 'warc', 'mbox', 'mail', 'feed', 'opml', 'sitemap'] as const;
/** One of `packedKinds`. */
export type PackedKind = (typeof packedKinds)[number];

const latin = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, Math.min(to, bytes.length));

/** Names of the files in a ZIP archive, as its local headers and directory spell them: enough to tell its kind, and unpacked by nobody. */
const zipKind = (bytes: Uint8Array): PackedKind | undefined => {
  const [head, tail] = [latin(bytes, 0, 4_000), latin(bytes, Math.max(0, bytes.length - 100_000), bytes.length)];
  if (/mimetypeapplication\/epub\+zip/.test(head) || /META-INF\/container\.xml/.test(head + tail)) return 'epub';
  return /word\/document\.xml/.test(head + tail) ? 'docx' : undefined;
};

/** The name of the first element, past declarations, comments and a document type. */
const rootOf = (head: string): string | undefined =>
  /^\s{0,200}(?:<\?[^>]{0,300}\?>\s{0,200}|<!--(?:(?!-->)[^]){0,2000}-->\s{0,200}|<!DOCTYPE[^[>]{0,300}(?:\[[^\]]{0,3000}\]\s{0,20})?>\s{0,200}){0,12}<([A-Za-z][\w.-]{0,40}(?::[\w.-]{1,40})?)/.exec(head)?.[1]?.toLowerCase();

const xmlKinds: Readonly<Record<string, PackedKind>> = { rss: 'feed', feed: 'feed', 'atom:feed': 'feed', 'rdf:rdf': 'feed', opml: 'opml', urlset: 'sitemap', sitemapindex: 'sitemap' };

const isJsonFeed = (head: string): boolean => /^\s{0,200}\{/.test(head) && /"version"\s{0,20}:\s{0,20}"https?:\/\/jsonfeed\.org\/version\//.test(head);

const isLetter = (head: string): boolean => {
  const block = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^(?:From|Return-Path|Received|Delivered-To|Date|Subject|Message-ID|MIME-Version):\s/im.test(block) && /^Date:\s/im.test(block) && /^(?:From|Sender):\s/im.test(block)
    && /^(?:Message-ID|MIME-Version|Received|To):\s/im.test(block) && /^[\w-]{2,40}:/.test(block);
};

/** What the bytes are by a look at them, where they are no plain text or page; the name decides nothing that the bytes deny. */
export const packedKind = (bytes: Uint8Array): PackedKind | undefined => {
  const head = latin(bytes, 0, 6_000).replace(/^\u00ef\u00bb\u00bf/, '');
  if (/%PDF-\d/.test(head.slice(0, 1_024))) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return zipKind(bytes);
  if (head.startsWith('\x1f\x8b\x08')) return 'gzip';
  if (/^WARC\/[01]\.\d/.test(head)) return 'warc';
  if (/^From \S[^\n]{0,200}\n[\w-]{1,60}: /.test(head.replaceAll('\r\n', '\n'))) return 'mbox';
  const root = rootOf(head);
  if (root !== undefined && Object.hasOwn(xmlKinds, root)) return xmlKinds[root];
  return isJsonFeed(head) ? 'feed' : isLetter(head) ? 'mail' : undefined;
};
