import { isAct } from '../core/act.ts';
import type { Day } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { positionsOf, type Position } from '../ledger/positions.ts';
import { stagesOf, type Stage } from '../ledger/stage.ts';
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

/** Whoever tells the history of one agreement: what is told of it is put in order once, and each stretch of its documents can be asked for by itself. */
export interface Historian {
  /** Dated documents that speak of it, in the order of publication. */
  readonly documents: readonly Document[];
  /** What the documents from one place up to another changed, each as of its day. */
  readonly turns: (from: number, until: number) => readonly Turn[];
}

const inOrder = (a: Agreement): readonly Document[] =>
  [...new Map(a.members.filter((m) => m.document.published !== null).map((m) => [m.document.id, m.document])).values()]
    .toSorted((x, y) => (x.published! < y.published! ? -1 : x.published! > y.published! ? 1 : x.id < y.id ? -1 : 1));

/**
 * What was held of an agreement after each document that speaks of it, in the order of publication, as of the day of that document.
 * Which documents speak of it is taken as it is known now. A stretch costs its documents times what is told of a slot, and what was told before it once.
 */
export const historianOf = (a: Agreement): Historian => {
  const documents = inOrder(a);
  const slots = Map.groupBy(a.told, slotOf);
  const spoken = Map.groupBy(a.told, (t) => t.document.id as string);
  const stageOn = stagesOf(a);
  const turns = (from: number, until: number): readonly Turn[] => {
    const heard = new Set(documents.slice(0, from).map((d) => d.id as string));
    const wasHeard = (t: Told): boolean => heard.has(t.document.id);
    const out: Turn[] = [];
    let stage: Stage | null = from === 0 ? null : stageOn(documents[from - 1]!.published!, wasHeard);
    const held = new Map(from === 0 ? [] : positionsOf(upTo(a, heard)).map((p) => [p.slot, p.held.value]));
    for (const document of documents.slice(from, until)) {
      heard.add(document.id);
      const day = document.published!;
      const now = stageOn(day, wasHeard);
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
  return { documents, turns };
};

/** The history by a day, of the newest documents by then. */
export const historyOf = (a: Agreement, until: Day, documentsMax = historyDocumentsMax): readonly Turn[] => {
  const { documents, turns } = historianOf(a);
  const end = documentsBy(documents, until);
  return turns(Math.max(0, end - documentsMax), end);
};

/** How many of a list in the order of publication were published by a day. */
export const documentsBy = (documents: readonly Document[], day: Day): number => documents.findLastIndex((d) => d.published! <= day) + 1;
