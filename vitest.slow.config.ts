import { defineConfig } from 'vitest/config';

// Whole processes, injected faults and browsers: one file at a time, so that their timings do not disturb one another.
export default defineConfig({
  test: {
    include: ['test/slow/**/*.test.ts', 'test/e2e/**/*.test.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
