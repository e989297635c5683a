import type { Day } from '../core/date.ts';
import type { Readers } from '../edge/readers/pool.ts';
import type { Room } from '../intake/room/room.ts';
import type { Analyser } from '../language/syntax.ts';

/** All that a command may touch. Tests pass their own. */
export interface World {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** ISO 8601 instant. */
  readonly now: () => string;
  readonly analyser: () => Analyser;
  readonly stdin: () => Uint8Array;
  /** Where foreign bytes are taken apart; the same one each time, closed when the command ends. */
  readonly rooms: () => Room;
  /** Threads that read, closed when the command ends; a world without any reads in this one. */
  readonly readers?: () => Readers;
  /** Waits; ends early where the program is being stopped. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Aborted when the user asks the program to stop; asking for it takes over the interrupt key. */
  readonly stopping: () => AbortSignal;
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly isColourWanted: boolean;
  /** A variable of the environment; a world without any has none set. */
  readonly env?: (name: string) => string | undefined;
}

/** How a command ended: 0 answered, 1 a fault of ours, 2 asked wrongly, 3 some documents were refused, 74 the disk did not take what it was given. */
export type ExitCode = 0 | 1 | 2 | 3 | 74;

/** Today by the handed-in clock, in UTC. */
export const todayOf = (world: World): Day => world.now().slice(0, 10) as Day;
