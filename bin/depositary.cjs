#!/usr/bin/env node
'use strict';
// The command. In a checkout it runs the sources; in an installed package, what was built from them.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { optionsFor } = require('./lean.cjs');
const { root, ensureNode, ensureInstalled, isGoodVersion, wanted } = require('./toolchain.cjs');

const source = path.join(root, 'src', 'cli', 'main.ts');
const isCheckout = fs.existsSync(source);
const main = isCheckout ? source : path.join(root, 'dist', 'cli', 'main.js');

if (!isCheckout && !isGoodVersion(process.versions.node)) {
  process.stderr.write(`depositary: Node ${process.versions.node} is too old; install Node ${wanted.join('.')} or later.\n`);
  process.exit(1);
}
const node = isCheckout ? ensureNode() : process.execPath;
if (isCheckout) ensureInstalled(node);

const args = process.argv.slice(2);
const options = optionsFor(args).filter((o) => !process.execArgv.includes(o));
if (node === process.execPath) {
  // The engine takes these at its start only: the process begins anew, in its own place. Where a system cannot do that, it goes on as it is.
  if (options.length > 0 && typeof process.execve === 'function' && process.platform !== 'win32') process.execve(node, [node, ...process.execArgv, ...options, __filename, ...args], process.env);
  // Compiled code is kept in the package's own folder: whoever may write there could change the package itself. Where nobody may, it is compiled each time.
  require('node:module').enableCompileCache(path.join(root, '.cache', 'compile'));
  process.argv[1] = main;
  import(require('node:url').pathToFileURL(main).href);
} else {
  const { status, signal } = spawnSync(node, [...options, main, ...args], { stdio: 'inherit' });
  if (signal) process.kill(process.pid, signal);
  process.exit(status === null ? 1 : status);
}
