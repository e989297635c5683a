import { generateAtomFeed } from 'feedsmith';
import { sha256Hex } from '../../core/id.ts';
import { saySlot } from '../../say/words.ts';
import { sayValue } from '../../say/sentences.ts';
import type { News } from '../../views/news.ts';

const titleOf = ({ agreement, turn: t }: News): string => (t.kind === 'stage' ? `${agreement.name}: ${t.before === null ? '' : `${t.before.name.replaceAll('-', ' ')} → `}${t.after.name.replaceAll('-', ' ')}`
  : `${agreement.name}: ${saySlot(t.slot)} ${t.before === null ? '' : `${sayValue(t.slot, t.before)} → `}${sayValue(t.slot, t.after)}`);

const entriesMax = 200;

/** Changes as RFC 4287; ids follow from content, so that a reader tells old from new. */
export const atomOf = (news: readonly News[], at: { readonly title: string; readonly site: string; readonly path: string; readonly now: Date }): string => {
  const id = (key: string): string => `urn:depositary:${sha256Hex(new TextEncoder().encode(key)).slice(0, 32)}`;
  return generateAtomFeed({
    id: id(at.path), title: { value: at.title }, updated: news[0] === undefined ? at.now : new Date(`${news[0].turn.day}T00:00:00Z`), links: [{ href: `${at.site}${at.path}`, rel: 'alternate' }], authors: [{ name: 'Depositary' }],
    entries: news.slice(0, entriesMax).map((n) => ({
      id: id(`${n.agreement.id} ${n.turn.document.id} ${n.turn.kind} ${n.turn.kind === 'stage' ? n.turn.after.name : `${n.turn.slot} ${n.turn.after}`}`), title: { value: titleOf(n) }, updated: new Date(`${n.turn.day}T00:00:00Z`),
      links: [{ href: `${at.site}/agreements/${n.agreement.id}` }], summary: { value: n.turn.by === null ? '' : `“${n.turn.by.claim.exact}” ${n.turn.document.publisher ?? n.turn.document.name}` },
    })),
  });
};
