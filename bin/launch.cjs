#!/usr/bin/env node
'use strict';
// Behind `npm start`, `npm test`, `npm run check` and the benchmarks: finds or brings a good Node, installs what is missing, then goes on.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { lean } = require('./lean.cjs');
const { root, ensureNode, ensureInstalled } = require('./toolchain.cjs');

const [task, ...rest] = process.argv.slice(2);
const node = ensureNode();
ensureInstalled(node);

const environment = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH || ''}` };
const run = (args) => {
  const { status, signal } = spawnSync(node, args, { cwd: root, stdio: 'inherit', env: environment });
  return signal ? 1 : status === null ? 1 : status;
};
const tool = (name, file) => path.join(root, 'node_modules', name, file);
const vitest = (config, report) => run([tool('vitest', 'vitest.mjs'), 'run', '--config', config, `--reporter=${process.env.CI ? 'dot' : 'default'}`, '--reporter=json', `--outputFile.json=${report}`, ...rest]);

const title = (text) => process.stdout.write(`\n== ${text}\n`);

const quick = () => {
  title('types');
  const types = run([tool('typescript', 'bin/tsc'), '-p', 'tsconfig.json']) || run([tool('typescript', 'bin/tsc'), '-p', 'tsconfig.client.json']);
  title('lint');
  const lint = run([tool('oxlint', 'bin/oxlint'), '--quiet']);
  title('unit and property tests');
  const tests = vitest('vitest.config.ts', '.cache/fast.json');
  return { types, lint, tests };
};

const count = (report) => {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(fs.readFileSync(path.join(root, report), 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests || (numFailedTestSuites > 0 ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const all = () => {
  for (const stale of ['.cache/fast.json', '.cache/slow.json']) fs.rmSync(path.join(root, stale), { force: true });
  const { types, lint, tests } = quick();
  title('build');
  const build = run(['bin/build.cjs']);
  title('slow tests: faults, whole processes, the built package');
  const slow = vitest('vitest.slow.config.ts', '.cache/slow.json');
  const sums = [count('.cache/fast.json'), count('.cache/slow.json'), ...[types, lint, build].map((s) => ({ passed: s === 0 ? 1 : 0, failed: s === 0 ? 0 : 1 }))];
  const passed = sums.reduce((n, s) => n + s.passed, 0);
  const failed = sums.reduce((n, s) => n + s.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 || [types, lint, tests, build, slow].some((s) => s !== 0) ? 1 : 0;
};

const tasks = {
  bench: () => run(['bin/build.cjs']) || run(['bench/main.ts', ...rest]),
  'bench:treaty': () => run(['bench/treaty/main.ts', ...rest]),
  'bench:reading': () => run(['bench/scores.ts', ...rest]),
  'bench:intake': () => run(['bench/intake/main.ts', ...rest]),
  'bench:ledger': () => run(['bench/ledger/main.ts', ...rest]),
  'bench:stories': () => run(['bench/stories.ts', ...rest]),
  start: () => run([...lean, 'src/cli/main.ts', 'start', ...rest]),
  check: () => { const { types, lint, tests } = quick(); return types || lint || tests; },
  test: all,
};

if (!Object.hasOwn(tasks, task || '')) {
  process.stderr.write(`usage: node bin/launch.cjs ${Object.keys(tasks).join('|')}\n`);
  process.exit(2);
}
process.exit(tasks[task]());
