import { addDays, earliest, latest, type Day } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import type { Announcement, EventRecord, ReadingRecord } from '../core/record.ts';
import { heardOn } from './view-point.ts';

/** A meeting that a document tells of as held. */
export interface Meeting { readonly document: Document; readonly event: EventRecord }

/** Days around the one announced on which a meeting still counts as the one: a time zone, a talk that began the night before. */
const slackDays = 1;
/** A longer window says too little of which meeting is meant. */
const windowDays = 40;

/** Meetings told as held, by the first day on which they may have been. */
export const meetingsHeld = (readings: Iterable<ReadingRecord>, documentOf: (id: string) => Document | undefined): ReadonlyMap<Day, readonly Meeting[]> => {
  const out = new Map<Day, Meeting[]>();
  for (const r of readings) for (const event of r.events) {
    if (event.type !== 'CONSULT' || event.on === null || (event.status !== 'done' && event.status !== 'ongoing')) continue;
    const document = documentOf(r.document);
    if (document === undefined) continue;
    const day = earliest(event.on);
    const list = out.get(day);
    if (list === undefined) out.set(day, [{ document, event }]); else list.push({ document, event });
  }
  return out;
};

/** The first report that a meeting was held which had been announced: all its actors met within its days, and somebody told of it no earlier than it was announced. */
export const heldAs = (a: Announcement, announced: Document, held: ReadonlyMap<Day, readonly Meeting[]>): Meeting | undefined => {
  if (a.due === null || a.actors.length === 0) return undefined;
  const last = addDays(latest(a.due), slackDays);
  let day = addDays(earliest(a.due), -slackDays);
  for (let n = 0; day <= last && n < windowDays; n += 1, day = addDays(day, 1)) {
    const found = (held.get(day) ?? []).filter(({ document, event }) => latest(event.on!) <= last && heardOn(document) >= heardOn(announced) && a.actors.every((x) => event.actors.includes(x) || event.recipients.includes(x)))
      .toSorted((x, y) => (heardOn(x.document) < heardOn(y.document) ? -1 : heardOn(x.document) > heardOn(y.document) ? 1 : x.event.id < y.event.id ? -1 : 1));
    if (found[0] !== undefined) return found[0];
  }
  return undefined;
};
