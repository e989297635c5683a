import { parentPort } from 'node:worker_threads';
import { english } from '../english.ts';
import type { Done, Task } from './pool.ts';
import { recordByRules } from './record-reader.ts';

/** The program of a reading thread: a document in, its reading for the record out. */

const read = ({ n, document, version }: Task): Done => {
  try {
    return { n, record: recordByRules(document, version, english()) };
  } catch (fault) {
    return { n, fault }; // Passed on: it ends the work of whoever asked.
  }
};

parentPort?.on('message', (task: Task) => { parentPort?.postMessage(read(task)); });
