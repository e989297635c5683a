import { once } from 'node:events';
import { examine, examineFlow } from '../examine.ts';
import { framed, inbox, toWire, type FlowOrder, type Order, type WireExamined } from './wire.ts';

/** The program inside a room: takes bytes from standard input apart and says what they hold. It has no network, no files to write and no keys. */

const largestOrder = 1_000_000;

const send = async (message: unknown): Promise<void> => {
  if (!process.stdout.write(framed(message))) await once(process.stdout, 'drain');
};

/** One piece of bytes after another, each with an order before it. */
const serve = async (): Promise<void> => {
  const box = inbox();
  let order: Order | undefined;
  for await (const chunk of process.stdin) {
    box.push(chunk as Buffer);
    for (;;) {
      order ??= box.message(largestOrder) as Order | undefined;
      const bytes = order === undefined ? undefined : box.take(order.length);
      if (order === undefined || bytes === undefined) break;
      const { received, listed, title } = await examine(bytes, order.hints);
      order = undefined;
      await send({ received: received.map(toWire), listed, title } satisfies WireExamined);
    }
  }
};

/** One container, whose bytes are standard input from its beginning to its end. */
const flow = async ({ kind, hints }: FlowOrder): Promise<void> => {
  for await (const one of examineFlow(process.stdin as AsyncIterable<Buffer>, kind, hints)) await send(toWire(one));
};

const [mode, order] = process.argv.slice(2);
await (mode === 'flow' && order !== undefined ? flow(JSON.parse(order) as FlowOrder) : serve());
