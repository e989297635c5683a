import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { RecordAtHand } from './record.ts';

const pollMs = 1_000;
const streamsMax = 100;

/** Tells those who listen when the record has grown, with the new position; they ask for what changed at the clocks they want. */
export const streams = (record: RecordAtHand) => {
  let open = 0;
  const listen = (c: Context): Response | undefined => {
    if (open >= streamsMax) return undefined;
    open += 1;
    return streamSSE(c, async (stream) => {
      let last = Number(c.req.header('last-event-id') ?? record.head().seq);
      let beat = 0;
      stream.onAbort(() => { open -= 1; });
      while (!stream.aborted && !stream.closed) {
        const { seq, hash } = record.head();
        if (seq > last) {
          await stream.writeSSE({ event: 'grown', id: String(seq), data: JSON.stringify({ from: last, to: seq, hash }) });
          last = seq;
        } else if (beat % 15 === 0) await stream.writeSSE({ event: 'beat', data: String(seq) });
        beat += 1;
        await stream.sleep(pollMs);
      }
    });
  };
  return { listen, open: () => open };
};
