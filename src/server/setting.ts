import type { Assets } from './assets.ts';
import type { RecordAtHand } from './record.ts';

/** All that the server may touch. */
export interface Setting {
  readonly record: RecordAtHand;
  readonly assets: Assets;
  readonly now: () => Date;
  /** Hosts by which it may be called: others are refused, so that no foreign name leads here. */
  readonly hosts: ReadonlySet<string>;
  readonly mayWrite: boolean;
  /** Whether only this machine can reach it: then reading needs no key. */
  readonly isLocal: boolean;
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
}
