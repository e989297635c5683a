/** The kinds of document that are read. */
export const media = ['text/plain', 'text/markdown', 'text/html', 'application/jsonl'] as const;
/** A kind of file that intake can open. */
export type Medium = (typeof media)[number];

const byName: readonly (readonly [RegExp, Medium])[] = [
  [/\.(?:jsonl|ndjson)$/i, 'application/jsonl'], [/\.(?:html?|xhtml)$/i, 'text/html'], [/\.(?:md|markdown)$/i, 'text/markdown'],
];

const byType: readonly (readonly [RegExp, Medium])[] = [
  [/^application\/(?:x-)?(?:jsonl|ndjson|jsonlines)\b/i, 'application/jsonl'], [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'text/html'],
  [/^text\/(?:x-)?markdown\b/i, 'text/markdown'],
];

const lookAt = (bytes: Uint8Array): Medium => {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024)).replaceAll('\0', '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart();
  return /^(?:<\?xml[^>]{0,200}\?>\s{0,99})?(?:<!--[^>]{0,400}-->\s{0,99})?<(?:!doctype html|html|head|body)\b/i.test(head) ? 'text/html' : 'text/plain';
};

/** What kind of document this is: by what the sender said, then by the name, then by a look at it. */
export const mediumOf = (bytes: Uint8Array, hints: { readonly name: string; readonly mediaType?: string | undefined }): Medium =>
  byType.find(([p]) => p.test(hints.mediaType ?? ''))?.[1] ?? byName.find(([p]) => p.test(hints.name))?.[1] ?? lookAt(bytes);

const signatures: readonly (readonly [what: string, advice: string, bytes: readonly number[]])[] = [
  ['a PDF file', 'Turn it into text first, for example with pdftotext.', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an Office document', 'Unpack it, or save the document as text.', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', 'Save it as text.', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive', 'Unpack it first.', [0x1f, 0x8b, 0x08]],
  ['a PNG image', 'Only text can be read.', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', 'Only text can be read.', [0xff, 0xd8, 0xff]],
  ['a GIF image', 'Only text can be read.', [0x47, 0x49, 0x46, 0x38]],
  ['an SQLite database', 'Name it with --store instead.', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
  ['a program', 'Only text can be read.', [0x7f, 0x45, 0x4c, 0x46]],
  ['an RTF document', 'Save it as text.', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** A known kind of file that holds no plain text, by its first bytes. */
export const foreignKind = (bytes: Uint8Array): { readonly what: string; readonly advice: string } | undefined => {
  const found = signatures.find(([, , s]) => s.every((b, i) => bytes[i] === b));
  return found && { what: found[0], advice: found[1] };
};
