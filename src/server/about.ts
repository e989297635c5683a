import type { Entry } from '../ledger/entry.ts';
import type { Coverage } from '../web/pages/about.ts';
import type { Question } from './answer.ts';

/** What is on record at a point of it, counted. */
export const coverageOf = (q: Question): Coverage => {
  const lists = q.held.lists(q.ask.asOf.on);
  return { ...q.held.index.counted(q.held.reach), agreements: lists.count('agreement'), parties: lists.parts('agreement', 'party=').size };
};

const said = (entry: Entry): { readonly say: string; readonly path: string | null } => {
  switch (entry.kind) {
    case 'document': return { say: entry.document.title ?? entry.document.name, path: `/documents/${entry.document.id}` };
    case 'reading': return { say: `read by ${entry.reading.reader.name}: ${entry.reading.claims.length} claims`, path: `/documents/${entry.reading.document}` };
    case 'decision': return { say: `${entry.decision.verb}, by ${entry.decision.by}: ${entry.decision.reason}`, path: '/review' };
  }
};

const entriesShown = 60;

/** The head of the record, and its last entries up to the point that is asked about. */
export const lastEntries = (q: Question) => {
  const head = q.record.head();
  const { known } = q.ask.asOf;
  const upTo = known.kind === 'seq' ? known.seq : head.seq;
  const entries = [...q.record.log.read(Math.max(0, upTo - entriesShown), upTo)].toReversed().map((r) => ({ seq: r.seq, kind: r.entry.kind, id: r.id as string, recordedAt: r.recordedAt, hash: r.hash, ...said(r.entry) }));
  return [{ seq: head.seq, hash: head.hash }, entries] as const;
};
