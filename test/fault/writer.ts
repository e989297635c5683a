import { writeSync } from 'node:fs';
import { openDriver, type OpenDriver } from '../../src/store/driver.ts';
import { groupAppends } from '../../src/store/group.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { StoreFault } from '../../src/store/trouble.ts';
import { entryOf } from './entries.ts';

/**
 * Appends `batches` batches of `size` entries to `file` and prints "ACK n" after each that was acknowledged.
 * `mode` NORMAL is the canary: the same writer with `synchronous=NORMAL` behind the log's back. `how` is `again` to begin with
 * the first entry whatever is held, a number to begin after that one, `together` to append each entry of a batch by itself and let them share a commit, and `crash` to
 * be killed by the first fault in place of ending.
 */
const [, , file = '', mode = 'FULL', batches = '1', size = '1', how = ''] = process.argv;

const now = (): string => '2026-01-01T00:00:00Z';

/** A driver that checkpoints often, so that a short trial sees many, and in the canary does not wait for the disk. */
const harried: OpenDriver = (path, access) => {
  const inner = openDriver(path, access);
  inner.exec('PRAGMA wal_autocheckpoint = 40');
  if (mode === 'FULL') return inner;
  return {
    ...inner,
    exec: (sql) => { inner.exec(sql.replace('synchronous = 2', 'synchronous = 1')); },
    all: (sql, ...values) => (sql === 'PRAGMA synchronous' ? [{ synchronous: 2 }] : inner.all(sql, ...values)),
  };
};

try {
  const log = openLog(file, { open: harried });
  if (!log.ok) throw new StoreFault(log.refusal, 2);
  const sharing = groupAppends(log.value, { now });
  let next = how === 'again' ? 0 : /^\d+$/.test(how) ? Number(how) : log.value.head().seq;
  for (let b = 0; b < Number(batches); b += 1) {
    const entries = Array.from({ length: Number(size) }, () => entryOf((next += 1)));
    const all = how === 'together' ? await Promise.all(entries.map((e) => sharing.append([e]))) : [log.value.append(entries, now())];
    for (const done of all) {
      if (!done.ok) throw new StoreFault(done.refusal, 2);
      writeSync(1, `ACK ${done.value.head.seq}\n`);
    }
  }
  log.value.close();
} catch (error) {
  if (!(error instanceof StoreFault)) throw error;
  if (how === 'crash') process.kill(process.pid, 'SIGKILL');
  writeSync(2, `${error.message} [${error.refusal.code}]\n`);
  process.exitCode = error.exitCode;
}
