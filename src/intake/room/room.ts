import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { limits } from '../../core/limits.ts';
import { refuse, type Result } from '../../core/refusal.ts';
import type { Document } from '../../core/document.ts';
import type { Hints } from '../hints.ts';
import type { PackedKind } from '../kind.ts';
import { alone, type Examined, type Received } from '../received.ts';
import { walls } from './walls.ts';
import { watchdog, type Budget, type Excess } from './watchdog.ts';
import { framed, fromWire, inbox, type WireExamined, type WireReceived } from './wire.ts';

/** A process apart in which foreign bytes are taken apart, one piece at a time. */
export interface Room {
  /** Never rejects for what the bytes are: a crash, a loop or a flood is a refusal, and the room is made anew. */
  examine(bytes: Uint8Array, hints: Hints): Promise<Examined>;
  /** The documents of an open file, as they come; the file is read by the room alone. */
  flow(file: number, kind: PackedKind, hints: Hints): AsyncGenerator<Received>;
  close(): void;
}

/** `program` stands in for the room's own in tests; `budget` for the limits. */
export interface RoomOptions { readonly program?: string; readonly budget?: Budget }

const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const ownProgram = (): string => fileURLToPath(new URL(`./main.${extension}`, import.meta.url));
const ownBudget: Budget = { cpuMs: limits.examineCpuMs, wallMs: limits.examineWallMs, bytes: limits.examineBytes };

/** An answer is bounded too: text, map and base64 of the largest document several times over. */
const largestAnswer = 200_000_000;
/** Libraries leak a little; a room that has seen this many is swept. */
const documentsBeforeSweep = 1_000;

const why: Readonly<Record<Excess | 'crashed', (name: string, detail: string) => Result<never>>> = {
  'too-slow': (name, used) => refuse('intake/too-slow', `${name} was not taken apart: after ${used} it was not done. It is damaged or made to be slow; save its text instead.`, name),
  'too-large': (name, used) => refuse('intake/too-large', `${name} was not taken apart: it took ${used} of memory. It is damaged or made to be large; save its text instead.`, name),
  crashed: (name, detail) => refuse('intake/crashed', `${name} broke the program that takes files apart (${detail}). Nothing else was touched. Save its text instead.`, name),
};

const start = (program: string, args: readonly string[], stdin: 'pipe' | number): ChildProcess => {
  const { command, before } = walls();
  const child = spawn(command, [...before, program, ...args], { stdio: [stdin, 'pipe', 'ignore'], env: { TZ: 'UTC', LANG: 'C.UTF-8' }, windowsHide: true });
  // A room that died takes no more bytes; its end is told by `close`.
  child.stdin?.on('error', () => undefined);
  return child;
};

const endOf = (child: ChildProcess): string => (child.signalCode === null ? `it ended with code ${child.exitCode ?? 'none'}` : `it was ended by ${child.signalCode}`);

/** A room; nothing is started before it is used. */
export const openRoom = ({ program = ownProgram(), budget = ownBudget }: RoomOptions = {}): Room => {
  let child: ChildProcess | undefined;
  let served = 0;
  const flows = new Set<ChildProcess>();

  const sweep = (): void => { child?.kill('SIGKILL'); child = undefined; served = 0; };

  const ask = (bytes: Uint8Array, hints: Hints): Promise<Examined> => new Promise((resolve) => {
    if (served >= documentsBeforeSweep) sweep();
    child ??= start(program, ['serve'], 'pipe');
    served += 1;
    const now = child;
    const box = inbox();
    const settle = (answer: Examined): void => {
      dog.stop();
      now.stdout?.removeListener('data', onData);
      now.removeListener('close', onClose);
      now.removeListener('error', onClose);
      resolve(answer);
    };
    const give = (reason: Excess | 'crashed', detail: string): void => { settle(alone(why[reason](hints.name, detail))); sweep(); };
    const onClose = (): void => { if (child === now) child = undefined; give('crashed', endOf(now)); };
    const onData = (chunk: Buffer): void => {
      box.push(chunk);
      try {
        const message = box.message(largestAnswer) as WireExamined | undefined;
        if (message !== undefined) settle({ received: message.received.map(fromWire), listed: message.listed, title: message.title });
      } catch (error) {
        give('crashed', error instanceof Error ? error.message.slice(0, 100) : 'its answer is none');
      }
    };
    const dog = watchdog(now.pid ?? 0, budget, give);
    now.stdout?.on('data', onData);
    now.once('close', onClose);
    now.once('error', onClose);
    now.stdin?.write(framed({ length: bytes.length, hints }));
    now.stdin?.write(bytes);
  });

  // One at a time: what comes meanwhile waits.
  let last: Promise<unknown> = Promise.resolve();
  const examine = (bytes: Uint8Array, hints: Hints): Promise<Examined> => {
    const mine = last.then(() => ask(bytes, hints));
    last = mine;
    return mine;
  };

  const flow = async function* (file: number, kind: PackedKind, hints: Hints): AsyncGenerator<Received> {
    const now = start(program, ['flow', JSON.stringify({ kind, hints })], file);
    flows.add(now);
    let refused: Result<Document> | undefined;
    const dog = watchdog(now.pid ?? 0, budget, (reason, detail) => { refused = why[reason](hints.name, detail); now.kill('SIGKILL'); });
    const ended = new Promise<void>((resolve) => { now.once('close', () => { resolve(); }); now.once('error', () => { resolve(); }); });
    const box = inbox();
    try {
      for await (const chunk of now.stdout ?? []) {
        box.push(chunk as Buffer);
        for (let m = box.message(largestAnswer); m !== undefined; m = box.message(largestAnswer)) {
          yield fromWire(m as WireReceived);
          dog.progress();
        }
      }
      await ended;
      if (refused !== undefined || now.exitCode !== 0) yield { outcome: refused ?? why.crashed(hints.name, endOf(now)), bytes: null };
    } catch (error) {
      yield { outcome: why.crashed(hints.name, error instanceof Error ? error.message.slice(0, 100) : 'its answer is none'), bytes: null };
    } finally {
      dog.stop();
      flows.delete(now);
      now.kill('SIGKILL');
    }
  };

  return { examine, flow, close: () => { sweep(); for (const f of flows) f.kill('SIGKILL'); } };
};
