import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Document } from '../../core/document.ts';
import type { ReaderVersion, ReadingRecord } from '../../core/record.ts';
import { accept } from '../../core/refusal.ts';
import type { Analyser } from '../../language/syntax.ts';
import type { Readable, RecordReader } from './record-reader.ts';

/** What a thread is asked, and what it answers. */
export interface Task { readonly n: number; readonly document: Readable; readonly version: ReaderVersion }
/** A reading, or what broke. */
export type Done = { readonly n: number; readonly record: ReadingRecord } | { readonly n: number; readonly fault: unknown };

/** Readers in threads of their own. Nothing is started before there is enough to read. */
export interface Readers { reader(version: ReaderVersion): RecordReader; close(): Promise<void> }

interface Thread { readonly worker: Worker; readonly waiting: Map<number, { readonly tell: (r: ReadingRecord) => void; readonly fail: (fault: unknown) => void }> }

const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const program = (): string => fileURLToPath(new URL(`./thread.${extension}`, import.meta.url));

/** As many documents are read here before a thread is started: it takes half a second and its own warming up. */
const readHere = 12;
/** Documents that wait in one thread; where all have as many, the next is read here. */
const queueLength = 3;
/** Documents under way at once: most are passed over by a look, and stand behind the few that are not. */
const width = 64;

const startThread = (): Thread => {
  const worker = new Worker(program());
  const waiting: Thread['waiting'] = new Map();
  worker.on('message', (done: Done) => {
    const asked = waiting.get(done.n);
    waiting.delete(done.n);
    if ('record' in done) asked?.tell(done.record); else asked?.fail(done.fault);
  });
  const failAll = (fault: unknown): void => { for (const { fail } of waiting.values()) fail(fault); waiting.clear(); };
  worker.on('error', failAll);
  worker.on('exit', (code) => { failAll(new Error(`a reading thread ended with code ${code}`)); });
  return { worker, waiting };
};

/** Readers in at most `most` threads beside this one. The reading of a document does not depend on where it is read. */
export const openReaders = (most: number, analyser: () => Analyser): Readers => {
  const threads: Thread[] = [];
  let asked = 0;

  const freest = (): Thread | undefined => {
    const free = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)[0];
    if (threads.length < most && (free === undefined || free.waiting.size > 0)) {
      const made = startThread();
      threads.push(made);
      return made;
    }
    return free !== undefined && free.waiting.size < queueLength ? free : undefined;
  };

  const inThread = ({ worker, waiting }: Thread, n: number, { id, text, published, publisher, title, language }: Document, version: ReaderVersion): Promise<ReadingRecord> => new Promise((tell, fail) => {
    waiting.set(n, { tell, fail });
    worker.postMessage({ n, document: { id, text, published, publisher, title, language }, version } satisfies Task);
  });

  const record = async (document: Document, version: ReaderVersion): Promise<ReadingRecord> => {
    // Loaded with the first document: most commands read none.
    const { isCheap, recordByRules } = await import('./record-reader.ts');
    if (isCheap(document)) return recordByRules(document, version, analyser());
    asked += 1;
    const thread = asked > readHere ? freest() : undefined;
    return thread === undefined ? recordByRules(document, version, analyser()) : inThread(thread, asked, document, version);
  };

  return {
    reader: (version) => ({ version, width, record: async (document) => accept(await record(document, version)) }),
    close: async () => { await Promise.all(threads.map(({ worker }) => worker.terminate())); },
  };
};
