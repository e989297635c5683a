/** CPU of this thread in microseconds: a busy machine makes a clock late, but not this. */
const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};

/** Some systems count CPU in ticks of up to ten milliseconds, so that a short piece of work seems to cost nothing: it is done again until this much is counted. */
const enough = 60_000;

/** CPU of one run of a piece of work, in microseconds. */
export const cost = (work: () => void): number => {
  const from = cpu();
  let [runs, spent] = [0, 0];
  for (; spent < enough; runs += 1, spent = cpu() - from) work();
  return spent / runs;
};

/**
 * How many times more work four times the input is, the least of three trials: about 4 where the work grows with the input,
 * about 16 where it grows with its square.
 */
export const growth = (work: (size: number) => void, size: number): number => {
  const spent = (n: number): number => cost(() => { work(n); });
  spent(size);
  return Math.min(...Array.from({ length: 3 }, () => {
    const one = spent(size);
    return spent(4 * size) / one;
  }));
};
