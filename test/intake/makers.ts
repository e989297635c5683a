import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** Builders of containers, small and lawful unless told otherwise. */

export const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

export interface ZipPart { readonly name: string; readonly data: Uint8Array; readonly stored?: boolean; readonly saysSize?: number; readonly flags?: number }

/** A ZIP archive; `saysSize` lies about what a part unpacks to. */
export const zip = (parts: readonly ZipPart[], saysCount = parts.length): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, stored = false, saysSize = data.length, flags = 0 } of parts) {
    const packed = stored ? Buffer.from(data) : deflateRawSync(data, { level: 9 });
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0); fixed.writeUInt16LE(flags, 2); fixed.writeUInt16LE(stored ? 0 : 8, 4);
    fixed.writeUInt32LE(crc32(data), 10); fixed.writeUInt32LE(packed.length, 14); fixed.writeUInt32LE(saysSize, 18);
    fixed.writeUInt16LE(bytes(name).length, 22);
    const local = Buffer.concat([bytes('PK\x03\x04'), fixed, bytes(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fixed, rest, bytes(name)]));
    locals.push(local);
    offset += local.length;
  }
  const dir = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(saysCount, 4); end.writeUInt16LE(saysCount, 6); end.writeUInt32LE(dir.length, 8); end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, dir, bytes('PK\x05\x06'), end]);
};

const wordHead = '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';

/** A Word document of plain paragraphs. */
export const docx = (paragraphs: readonly string[], more: readonly ZipPart[] = [], documentXml?: string): Buffer => zip([
  { name: '[Content_Types].xml', data: bytes('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>') },
  { name: '_rels/.rels', data: bytes('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>') },
  { name: 'word/document.xml', data: bytes(documentXml ?? `${wordHead}${paragraphs.map((p) => `<w:p><w:r><w:t xml:space="preserve">${p}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`) },
  ...more,
]);

/** A book of the given chapters. */
export const epub = (chapters: readonly string[], meta = '<dc:title>A book of treaties</dc:title><dc:date>2019-03-12</dc:date>'): Buffer => zip([
  { name: 'mimetype', data: bytes('application/epub+zip'), stored: true },
  { name: 'META-INF/container.xml', data: bytes('<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>') },
  { name: 'OEBPS/content.opf', data: bytes(`<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${meta}</metadata><manifest>${chapters.map((_, i) => `<item id="c${i}" href="text/c${i}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('')}</spine></package>`) },
  ...chapters.map((c, i) => ({ name: `OEBPS/text/c${i}.xhtml`, data: bytes(`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${i}</title></head><body>${c}</body></html>`) })),
]);

/** A PDF of the given pages, each a list of lines set one below the other. */
export const pdf = (pages: readonly (readonly string[])[], more = ''): Buffer => {
  const escaped = (line: string): string => line.replace(/[\\()]/g, (c) => `\\${c}`);
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, i) => {
      const content = `BT /F1 11 Tf 14 TL 72 760 Td\n${lines.map((l) => (l === '' ? 'T*' : `(${escaped(l)}) Tj T*`)).join('\n')}\nET`;
      return [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`];
    }),
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((o, i) => { const at = out.length; out += `${i + 1} 0 obj\n${o}\nendobj\n`; return at; });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
};

export interface WarcPage { readonly url: string; readonly body: Uint8Array; readonly type?: string; readonly status?: string; readonly headers?: readonly string[]; readonly kind?: string }

/** One record of a web archive. */
export const warcRecord = ({ url, body, type = 'text/html; charset=utf-8', status = '200 OK', headers = [], kind = 'response' }: WarcPage, saysLength?: number): Buffer => {
  const http = kind === 'response' ? Buffer.concat([bytes(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers.map((h) => `${h}\r\n`).join('')}Content-Length: ${body.length}\r\n\r\n`), Buffer.from(body)]) : Buffer.from(body);
  const head = `WARC/1.0\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-01-20T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(url.length).padStart(12, '0')}>\r\nContent-Type: ${kind === 'response' ? 'application/http; msgtype=response' : type}\r\nContent-Length: ${saysLength ?? http.length}\r\n\r\n`;
  return Buffer.concat([bytes(head), http, bytes('\r\n\r\n')]);
};

export const warc = (pages: readonly WarcPage[]): Buffer => Buffer.concat(pages.map((p) => warcRecord(p)));
/** Each record packed by itself, as web archives are. */
export const warcGz = (pages: readonly WarcPage[]): Buffer => Buffer.concat(pages.map((p) => gzipSync(warcRecord(p))));

export const letterOf = (subject: string, text: string, date = 'Thu, 16 Jan 2025 10:00:00 +0000', more = ''): string =>
  `From: Harbour Post <news@harbour.example>\r\nTo: reader@example.org\r\nSubject: ${subject}\r\nDate: ${date}\r\nMessage-ID: <${subject.replace(/\W/g, '')}@harbour.example>\r\nMIME-Version: 1.0\r\n${more === '' ? 'Content-Type: text/plain; charset=utf-8\r\n' : more}\r\n${text}\r\n`;
export const mbox = (letters: readonly string[]): Buffer => bytes(letters.map((l) => `From news@harbour.example Thu Jan 16 10:00:00 2025\n${l.replaceAll('\r\n', '\n')}\n`).join(''));

export const rss = (items: readonly string[], head = '<title>Harbour Post</title><link>https://harbour.example/</link>'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}${items.map((i) => `<item>${i}</item>`).join('')}</channel></rss>`;

/** Words that a reader of any kind must bring through whole. */
export const prose: readonly string[] = [
  'The governments of Chile and Peru signed an agreement on fisheries in Lima on Thursday, the Chilean foreign ministry said.',
  'It will enter into force thirty days after both parliaments have approved it, and it is to last for ten years.',
];
export const article = (title: string, paragraphs: readonly string[] = prose, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article><footer>All rights reserved</footer></body></html>`;
