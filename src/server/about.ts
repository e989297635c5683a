import type { Entry } from '../ledger/entry.ts';
import type { Coverage } from '../web/pages/about.ts';
import type { Question } from './answer.ts';

/** What is on record at a point of it, counted. */
export const coverageOf = (q: Question): Coverage => {
  const { heard, agreements } = q.held.finder.fold;
  const documents = [...heard.documents.values()];
  const days = documents.map((d) => d.published).filter((d) => d !== null).toSorted();
  const refused = new Map<string, number>();
  let claims = 0;
  let unread = 0;
  for (const r of heard.readings.values()) {
    claims += r.claims.length;
    for (const x of r.refused) refused.set(x.code, (refused.get(x.code) ?? 0) + x.count);
    if (r.refused.some((x) => x.code === 'reading/language')) unread += 1;
  }
  const languages = [...Map.groupBy(documents, (d) => d.language ?? 'not told')].map(([l, list]) => [l, list.length] as const).toSorted((a, b) => b[1] - a[1]);
  return { documents: documents.length, claims, agreements: agreements.length, parties: q.held.finder.parties.size, sources: new Set(documents.map((d) => d.publisher)).size, first: days[0] ?? null, last: days.at(-1) ?? null, unread, languages, refused: [...refused].toSorted((a, b) => b[1] - a[1]) };
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
