/** CPU of this thread in microseconds: a busy machine makes a clock late, but not this. */
const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};

/**
 * How many times more work four times the input is, the least of three trials: about 4 where the work grows with the input,
 * about 16 where it grows with its square.
 */
export const growth = (work: (size: number) => void, size: number): number => {
  const spent = (n: number): number => {
    const from = cpu();
    work(n);
    return cpu() - from;
  };
  spent(size);
  return Math.min(...Array.from({ length: 3 }, () => {
    const one = spent(size);
    return spent(4 * size) / Math.max(one, 1);
  }));
};
