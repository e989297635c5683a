'use strict';
// The published form: TypeScript compiled to dist/, with the data files that the code reads beside it.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { root } = require('./toolchain.cjs');

fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
fs.rmSync(path.join(root, '.cache', 'build.tsbuildinfo'), { force: true });
const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-b', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status || 1);
const client = spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.client.build.json'], { cwd: root, stdio: 'inherit' });
if (client.status !== 0) process.exit(client.status || 1);

const isData = (file) => !/\.tsx?$/.test(file);
const copy = (from, to) => {
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) copy(source, target);
    else if (isData(entry.name)) {
      fs.mkdirSync(to, { recursive: true });
      fs.copyFileSync(source, target);
    }
  }
};
copy(path.join(root, 'src'), path.join(root, 'dist'));

// The fonts that the pages name, out of their packages, so that the published form needs none of them.
const styles = fs.readFileSync(path.join(root, 'src/web/assets/fonts.css'), 'utf8');
fs.mkdirSync(path.join(root, 'dist/web/fonts'), { recursive: true });
for (const [, name, family] of styles.matchAll(/fonts\/((ibm-plex-[a-z]+)-[\w-]+\.woff2)/g)) fs.copyFileSync(path.join(root, 'node_modules/@fontsource', family, 'files', name), path.join(root, 'dist/web/fonts', name));
