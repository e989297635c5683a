import type { Document } from '../core/document.ts';
import { refuse, type Result } from '../core/refusal.ts';
import { extracted } from './extracted.ts';
import { foundDate, nothingFound } from './found.ts';
import type { Hints } from './hints.ts';
import { makeDocument } from './make.ts';
import { wordsOfMarkup } from './page.ts';

/** One letter: its text, or the words of its markup; attachments are left. The sender is the publisher. */
export const letter = async (bytes: Uint8Array, hints: Hints): Promise<Result<Document>> => {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(new Uint8Array(bytes).buffer, { maxNestingDepth: 32, maxHeadersSize: 200_000 });
    const fromMarkup = mail.html === undefined || mail.html.trim() === '' ? undefined : wordsOfMarkup(mail.html);
    if (fromMarkup !== undefined && !fromMarkup.ok) return fromMarkup;
    const plain = mail.text?.replaceAll('\r\n', '\n').trim() ?? '';
    const text = fromMarkup !== undefined && fromMarkup.value.length > plain.length / 2 ? fromMarkup.value : plain;
    const date = mail.headers.find((h) => h.key === 'date')?.value;
    return makeDocument({
      bytes, medium: 'message/rfc822', ...extracted(text),
      found: { ...nothingFound, title: mail.subject ?? null, publisher: mail.from?.name?.trim() || (mail.from?.address ?? null), dates: date === undefined ? [] : [foundDate('mail', date)] },
    }, { ...hints, name: mail.messageId?.replace(/^<|>$/g, '').slice(0, 200) ?? hints.name });
  } catch (error) {
    return refuse('document/damaged', `${hints.name}: the letter cannot be read (${error instanceof Error ? error.message.slice(0, 120) : 'no reason given'}).`, hints.name);
  }
};
