import { generateAtomFeed } from 'feedsmith';
import { sha256Hex } from '../../core/id.ts';
import { saySlot } from '../../say/words.ts';
import { sayValue } from '../../say/sentences.ts';
import type { TurnLine } from '../../views/lines.ts';
import type { Stamp } from './stamp.ts';

const said = (t: TurnLine, v: string): string => (t.slot === 'stage' ? v.replaceAll('-', ' ') : sayValue(t.slot, v));

const titleOf = (t: TurnLine): string => `${t.name}: ${t.slot === 'stage' ? '' : `${saySlot(t.slot)} `}${t.before === null ? '' : `${said(t, t.before)} → `}${said(t, t.after)}`;

const entriesMax = 200;

/** Changes as RFC 4287; ids follow from content, so that a reader tells old from new. */
export const atomOf = (news: readonly TurnLine[], at: { readonly title: string; readonly site: string; readonly path: string; readonly now: Date; readonly stamp: Stamp }): string => {
  const id = (key: string): string => `urn:depositary:${sha256Hex(new TextEncoder().encode(key)).slice(0, 32)}`;
  return generateAtomFeed({
    id: id(at.path), title: { value: at.title }, updated: news[0] === undefined ? at.now : new Date(`${news[0].day}T00:00:00Z`), links: [{ href: `${at.site}${at.path}`, rel: 'alternate' }], authors: [{ name: 'Depositary' }], rights: { value: at.stamp.rights }, subtitle: { value: `As of ${at.stamp.on}, as known at ${at.stamp.known}: position ${at.stamp.position} of the record, ${at.stamp.head}.` },
    entries: news.slice(0, entriesMax).map((t) => ({
      id: id(`${t.agreement} ${t.document.id} ${t.slot === 'stage' ? `stage ${t.after}` : `value ${t.slot} ${t.after}`}`), title: { value: titleOf(t) }, updated: new Date(`${t.day}T00:00:00Z`),
      links: [{ href: `${at.site}/agreements/${t.agreement}` }], summary: { value: t.by === null ? '' : `“${t.by.exact}” ${t.document.publisher ?? t.document.title}` },
    })),
  });
};
