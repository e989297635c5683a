import { readFileSync } from 'node:fs';

/** What a process has used so far, or undefined where the system does not say. */
export interface Used { readonly cpuMs: number; readonly bytes: number }

const msPerTick = 10;
const pageBytes = 4_096;

/** Processor time and memory of a process, from Linux. */
export const usedBy = (pid: number): Used | undefined => {
  try {
    // The name of the program stands in brackets and may hold anything; the numbers follow the last one.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ');
    return { cpuMs: (Number(fields[11]) + Number(fields[12])) * msPerTick, bytes: Number(fields[21]) * pageBytes };
  } catch {
    return undefined; // Expected: no such file elsewhere than on Linux, and none for a process that has just ended.
  }
};

/** What an examination may cost. */
export interface Budget { readonly cpuMs: number; readonly wallMs: number; readonly bytes: number }

/** Why a process was ended. */
export type Excess = 'too-slow' | 'too-large';

const everyMs = 50;

/** Looks at a process until it is told to stop; calls `excess` once where a budget is passed. `progress` begins the time anew. */
export const watchdog = (pid: number, budget: Budget, excess: (why: Excess, used: string) => void): { readonly progress: () => void; readonly stop: () => void } => {
  let wallFrom = performance.now();
  let cpuFrom = usedBy(pid)?.cpuMs ?? 0;
  const timer = setInterval(() => {
    const used = usedBy(pid);
    const [cpu, wall] = [(used?.cpuMs ?? 0) - cpuFrom, performance.now() - wallFrom];
    const why: Excess | undefined = cpu > budget.cpuMs || wall > budget.wallMs ? 'too-slow' : (used?.bytes ?? 0) > budget.bytes ? 'too-large' : undefined;
    if (why === undefined) return;
    clearInterval(timer);
    excess(why, why === 'too-slow' ? `${(Math.max(cpu, cpu > budget.cpuMs ? cpu : wall) / 1000).toFixed(0)} s` : `${((used?.bytes ?? 0) / 1e6).toFixed(0)} MB`);
  }, everyMs);
  return {
    progress: () => { wallFrom = performance.now(); cpuFrom = usedBy(pid)?.cpuMs ?? cpuFrom; },
    stop: () => { clearInterval(timer); },
  };
};
