import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/slow/**', 'test/e2e/**', 'node_modules/**'],
    pool: 'threads',
    // Both cores of a small machine: by default one of them is left idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
});
