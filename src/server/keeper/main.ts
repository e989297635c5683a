import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Day } from '../../core/date.ts';
import { rulingsOf } from '../../ledger/decisions.ts';
import type { Known } from '../../ledger/view-point.ts';
import { foldBeside } from '../../store/fold/beside.ts';
import { openLog } from '../../store/sqlite-log.ts';
import { summarise } from '../../views/summary.ts';
import { listJob } from '../lists/follow.ts';
import { listWriter } from '../lists/lists.ts';
import { digestOf, documentDigest } from '../lists/rows.ts';
import { followIndex, indexFile, indexOn } from '../search/record-index.ts';
import type { Order, Told } from './keeper.ts';

// A thread of its own: it alone writes what is kept beside a large record, so that no answer ever waits for counting.
const { store, readMs } = workerData as { readonly store: string; readonly readMs: number };
const port = parentPort!;
const tell = (t: Told): void => { port.postMessage(t); };

const opened = openLog(store, { readOnly: true });
if (!opened.ok) throw new Error(opened.refusal.message);
const log = opened.value;
const orders: Order[] = [];
let wake: () => void = () => undefined;
port.on('message', (o: Order) => { orders.push(o); wake(); });

const db = indexFile(log, `${store}-search`);
const index = indexOn(db);
const fold = foldBeside(log);
if (fold === undefined) throw new Error(`No fold can be kept beside ${store}: its folder takes no files.`);
tell({ kind: 'folded', seq: fold.position(), index: db.name });

/** Documents whose words are taken in between two breaths. */
const documentsAtOnce = 250;

const follow = async (on: Day): Promise<void> => {
  fold.follow();
  const seq = fold.position();
  tell({ kind: 'folded', seq, index: db.name });
  while (!followIndex(db, log, documentsAtOnce, seq)) {
    tell({ kind: 'progress', key: '', what: 'words', done: index.position(), all: seq });
    await breath();
  }
  // Counting what has been read takes longer the more it is: it is counted here, once, and read off by whoever asks.
  const reach = { seq, day: '~' };
  const w = listWriter(db);
  w.note('counted', seq, index.counted(reach));
  w.note('published', seq, index.published(reach));
  const job = listJob(db, fold, on, index.documentOf);
  while (!job.step()) {
    tell({ kind: 'progress', key: '', what: 'lists', ...job.progress() });
    await breath();
  }
  tell({ kind: 'listed', key: '', file: db.name });
};

/** Lists as they were at other clocks, in a file that is thrown away when the program ends. */
const past = async (key: string, on: Day, known: Known): Promise<void> => {
  const file = join(mkdtempSync(join(tmpdir(), 'depositary-lists-')), 'lists');
  const then = indexFile(log, file);
  const w = listWriter(then);
  const heard = fold.heard(known);
  const rulings = rulingsOf(heard.decisions);
  const leaders = [...fold.leaders(known)];
  const all = leaders.length;
  const made = new Set<string>();
  while (leaders.length > 0) {
    then.exec('BEGIN');
    for (const { agreement } of fold.grouped(leaders.splice(0, 40), known)) {
      if (made.has(agreement.id)) continue;
      made.add(agreement.id);
      w.put(digestOf(summarise(agreement, on, rulings), heard, on), []);
    }
    then.exec('COMMIT');
    tell({ kind: 'progress', key, what: 'lists', done: all - leaders.length, all });
    await breath();
  }
  then.exec('BEGIN');
  for (const id of db.prepare('SELECT DISTINCT r.document FROM reading r JOIN document d ON d.id = r.document WHERE r.announces = 1 AND d.seq <= ? AND d.day <= ?').pluck().all(...(known.kind === 'seq' ? [known.seq, '~'] : [Number.MAX_SAFE_INTEGER, known.day])) as string[]) {
    const d = documentDigest(id, heard, on);
    if (d !== undefined) w.put(d, []);
  }
  w.stand(Math.max(1, heard.seq), on);
  then.exec('COMMIT');
  then.close();
  tell({ kind: 'listed', key, file });
};

for (;;) {
  const o = orders.shift();
  if (o === undefined) {
    await new Promise<void>((done) => { wake = done; setTimeout(done, readMs).unref(); });
    continue;
  }
  if (o.kind === 'stop') break;
  if (o.kind === 'follow') {
    await follow(o.on);
    tell({ kind: 'followed', number: o.number });
  } else await past(o.key, o.on, o.known);
}
fold.close();
db.close();
log.close();
port.close();
