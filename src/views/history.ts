import { isAct } from '../core/act.ts';
import type { Day } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { positionsOf, type Position } from '../ledger/positions.ts';
import { stageAsOf, type Stage } from '../ledger/stage.ts';
import type { Told } from '../ledger/view-point.ts';

/** One turn in what the record held of an agreement: what a document changed on the day it was published. */
export type Turn =
  | { readonly kind: 'stage'; readonly day: Day; readonly document: Document; readonly before: Stage | null; readonly after: Stage; readonly by: Told | null }
  | { readonly kind: 'value'; readonly day: Day; readonly document: Document; readonly slot: string; readonly before: string | null; readonly after: string; readonly by: Told | null };

/** Documents looked at, the newest of them; of an agreement of more the earlier turns are not told. */
export const historyDocumentsMax = 200;

const upTo = (a: Agreement, heard: ReadonlySet<string>): Agreement => ({ ...a, told: a.told.filter((t) => heard.has(t.document.id)) });

/** Claims by the slot that they speak of; no value of one slot hangs on what is told of another. */
const slotOf = ({ claim: { fact: { type, party } } }: Told): string => (isAct(type) && party !== null ? `${type}/${party}` : type);

/** What is held of an agreement by those who were heard, in the slots that one document speaks of. */
const heldIn = (a: Agreement, slots: ReadonlyMap<string, readonly Told[]>, of: ReadonlySet<string>, heard: ReadonlySet<string>): readonly Position[] =>
  positionsOf({ ...a, told: [...of].flatMap((s) => slots.get(s)!.filter((t) => heard.has(t.document.id))) });

/**
 * What was held of an agreement after each document that speaks of it, in the order of publication, as of the day of that document.
 * Which documents speak of it is taken as it is known now. Grows with the number of documents times what is told of a slot; both are bounded.
 */
export const historyOf = (a: Agreement, until: Day, documentsMax = historyDocumentsMax): readonly Turn[] => {
  const members = a.members.filter((m) => m.document.published !== null && m.document.published <= until).toSorted((x, y) => (x.document.published! < y.document.published! ? -1 : x.document.published! > y.document.published! ? 1 : x.document.id < y.document.id ? -1 : 1));
  const first = Math.max(0, members.length - documentsMax);
  const heard = new Set(members.slice(0, first).map((m) => m.document.id as string));
  const slots = Map.groupBy(a.told, slotOf);
  const spoken = Map.groupBy(a.told, (t) => t.document.id as string);
  const out: Turn[] = [];
  let stage: Stage | null = first === 0 ? null : stageAsOf(upTo(a, heard), members[first]!.document.published!);
  const held = new Map(first === 0 ? [] : positionsOf(upTo(a, heard)).map((p) => [p.slot, p.held.value]));
  for (const { document } of members.slice(first)) {
    if (heard.has(document.id)) continue;
    heard.add(document.id);
    const day = document.published!;
    const now = stageAsOf(upTo(a, heard), day);
    if (stage === null || now.name !== stage.name) out.push({ kind: 'stage', day, document, before: stage, after: now, by: now.by });
    stage = now;
    const touched = new Set((spoken.get(document.id) ?? []).map(slotOf));
    const positions = heldIn(a, slots, touched, heard);
    for (const p of positions) {
      const before = held.get(p.slot) ?? null;
      if (before !== p.held.value) out.push({ kind: 'value', day, document, slot: p.slot, before, after: p.held.value, by: p.held.told[0] ?? null });
    }
    // A plan without a day takes the place of a denial, and then nothing is held.
    for (const slot of touched) held.delete(slot);
    for (const p of positions) held.set(p.slot, p.held.value);
  }
  return out;
};
