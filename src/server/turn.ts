import { limits } from '../core/limits.ts';

/** Lets requests in one after the other, in the order in which they came, and sends away those that would wait too long. */
export interface Gate { readonly enter: () => Promise<boolean>; readonly waiting: () => number }

/**
 * Every answer is made in one go on one thread, so that what waits is what has come in and has not had its turn. A turn is given at the
 * end of each round of the event loop: in between, all that has arrived is counted, and what is over the limit is told at once.
 */
export const gate = (max: number = limits.requestsWaiting): Gate => {
  const queue: (() => void)[] = [];
  let isTurning = false;
  const turn = (): void => {
    queue.shift()?.();
    if (queue.length > 0) setImmediate(turn);
    else isTurning = false;
  };
  return {
    waiting: () => queue.length,
    enter: () => {
      if (queue.length >= max) return Promise.resolve(false);
      return new Promise((done) => {
        queue.push(() => { done(true); });
        if (!isTurning) {
          isTurning = true;
          setImmediate(turn);
        }
      });
    },
  };
};
