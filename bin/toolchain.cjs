'use strict';
// Runs on any Node from 16 on, before anything is installed: no dependencies, CommonJS, no new syntax.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.dirname(__dirname);
const wanted = [24, 15];

const isGoodVersion = (version) => {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > wanted[0] || (major === wanted[0] && minor >= wanted[1]);
};

const say = (sentence) => process.stderr.write(`depositary: ${sentence}\n`);

const stop = (sentence) => {
  say(sentence);
  process.exit(1);
};

/** npm as it was started, so that a machine with several keeps to one. */
const npm = (node, args) => {
  const cli = (process.env.npm_execpath || '').replace(/npx-cli\.js$/, 'npm-cli.js');
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  return cli && /\.c?js$/.test(cli)
    ? spawnSync(node, [cli, ...args], options)
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { ...options, shell: process.platform === 'win32' });
};

const ownNode = () => path.join(root, '.toolchain', 'node_modules', `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const works = (node) => {
  if (!fs.existsSync(node)) return false;
  const run = spawnSync(node, ['-v'], { encoding: 'utf8' });
  return run.status === 0 && isGoodVersion(run.stdout.trim());
};

/** A Node that can run the product: the one at hand, the one brought along, or one brought along now. */
const ensureNode = () => {
  if (isGoodVersion(process.versions.node)) return process.execPath;
  const node = ownNode();
  // A mark with the version saves a process start at every later run.
  if (fs.existsSync(node) && (fs.existsSync(`${node}.ok`) || works(node))) return node;
  const name = path.basename(path.dirname(path.dirname(node)));
  say(`Node ${process.versions.node} is too old (${wanted.join('.')} or later is needed); bringing Node 24 into .toolchain, once.`);
  fs.mkdirSync(path.join(root, '.toolchain'), { recursive: true });
  const run = npm(process.execPath, ['install', '--prefix', path.join(root, '.toolchain'), '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `${name}@24`]);
  if (run.status !== 0 || !works(node)) stop(`Node 24 could not be brought along (package ${name}). Install Node ${wanted.join('.')} or later and try again.`);
  fs.writeFileSync(`${node}.ok`, '');
  return node;
};

const modified = (file) => {
  try { return fs.statSync(file).mtimeMs; } catch { return 0; }
};

/** Installs the locked dependencies when they are missing or older than the lock file. */
const ensureInstalled = (node) => {
  const modules = path.join(root, 'node_modules');
  if (fs.existsSync(modules) && fs.lstatSync(modules).isSymbolicLink()) return;
  if (modified(path.join(modules, '.package-lock.json')) >= modified(path.join(root, 'package-lock.json'))) return;
  say('installing the locked dependencies.');
  const run = npm(node, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (run.status !== 0) stop('the dependencies could not be installed; the lines above say why.');
};

module.exports = { root, ensureNode, ensureInstalled, ownNode, isGoodVersion, wanted };
