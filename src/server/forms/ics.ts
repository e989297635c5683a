import ical from 'ical-generator';
import { addDays, earliest, latest } from '../../core/date.ts';
import { sha256Hex } from '../../core/id.ts';
import { outcomeWords } from '../../say/sentences.ts';
import { sayParties, sayParty, sayType } from '../../say/words.ts';
import type { DueLine } from '../../views/lines.ts';
import type { Stamp } from './stamp.ts';

const titleOf = (x: DueLine): string => {
  if (x.kind === 'meeting') return `${x.what}${x.actors.length === 0 ? '' : `: ${sayParties(x.actors)}`}`;
  if (x.kind === 'clause') return `${x.name}: ${x.what.replaceAll('-', ' ')}`;
  return `${x.name}: ${sayType(x.what)}${x.party === null ? '' : ` by ${sayParty(x.party)}`} (${outcomeWords[x.outcome]})`;
};

const wordsOf = (x: DueLine): string => (x.kind === 'meeting' ? `“${x.exact}”` : x.kind === 'clause' ? x.because : `“${x.last.exact}”`);
const keyOf = (x: DueLine): string => (x.kind === 'meeting' ? x.claim : x.kind === 'clause' ? `${x.agreement} ${x.what}` : `${x.agreement} ${x.what} ${x.party ?? ''}`);

/** What is due as RFC 5545: whole days, a stretch of them where only a month or a year is told. What has no date is left out. */
export const icsOf = (items: readonly DueLine[], at: { readonly name: string; readonly site: string; readonly now: Date; readonly stamp: Stamp }): string => {
  const calendar = ical({ name: at.name, prodId: { company: 'Depositary', product: 'record' }, description: `As of ${at.stamp.on}, as known at ${at.stamp.known}: position ${at.stamp.position} of the record, ${at.stamp.head}. ${at.stamp.rights}` });
  for (const x of items) {
    if (x.due === null) continue;
    const path = x.kind === 'meeting' ? `/documents/${x.document}` : `/agreements/${x.agreement}`;
    calendar.createEvent({ id: `${sha256Hex(new TextEncoder().encode(keyOf(x))).slice(0, 24)}@depositary`, start: new Date(`${earliest(x.due)}T00:00:00Z`), end: new Date(`${addDays(latest(x.due), 1)}T00:00:00Z`), allDay: true, timezone: 'UTC', summary: titleOf(x), description: wordsOf(x), url: `${at.site}${path}`, stamp: at.now });
  }
  return calendar.toString();
};
