import { accept } from '../core/refusal.ts';
import { canonical, chainHash, entryId, genesis, toRecorded, type Row } from './chain.ts';
import type { Log } from './log.ts';

/** A log that lives as long as the process; for tests and for reading without a store. */
export const memoryLog = (): Log => {
  const rows: Row[] = [];
  const held = new Set<string>();
  const head = (): { readonly seq: number; readonly hash: string } => ({ seq: rows.length, hash: rows.at(-1)?.hash ?? genesis });
  return {
    head,
    append(entries, recordedAt) {
      // Written down first, so that an entry that cannot be leaves nothing of its batch.
      const written = entries.map((entry) => ({ entry, body: canonical(entry) }));
      const isNew = written.map(({ entry, body }) => {
        const id = entryId(entry, body);
        if (held.has(id)) return false;
        held.add(id);
        const at = { seq: rows.length + 1, id, recordedAt, kind: entry.kind, body };
        rows.push({ ...at, hash: chainHash(head().hash, at) });
        return true;
      });
      const added = isNew.filter(Boolean).length;
      return accept({ head: head(), added, held: entries.length - added, isNew });
    },
    *read(after = 0, upTo = rows.length) {
      for (const row of rows.slice(after, upTo)) yield toRecorded(row);
    },
    close() { rows.length = 0; },
  };
};
