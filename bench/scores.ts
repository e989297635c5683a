import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timePeers } from './time/peers.ts';

/**
 * `npm run bench:reading [-- DATA]`: the scores on our own corpus of reports, then every scorer of the reading benchmarks in DATA (`../shared/bench`), with
 * the part of its output that is a figure; for times beside three libraries. Those data are not part of this package; without them only the first part is measured.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const data = resolve(root, process.argv[2] ?? '../shared/bench');
const driver = (call: string): string => {
  const [name = '', ...args] = call.split(' ');
  return [process.execPath, join(root, 'bench/drivers', `${name}.ts`), ...args].join(' ');
};

const runs: readonly (readonly [what: string, args: readonly string[], driver: string, keep: RegExp])[] = [
  ['founding', ['founding'], 'reading', /^founding questions|laws broken/],
  ['news', ['news'], 'reading', /F1|accuracy|false alarms|laws broken/],
  ...[['TimeBank', 'timebank'], ['AQUAINT', 'aquaint'], ['WikiWars, half', 'wikiwars-dev']].flatMap(([name, file]) => [undefined, ...Object.keys(timePeers)].map((peer): (typeof runs)[number] =>
    [`time: ${name}${peer === undefined ? '' : `, ${peer}`}`, ['time', '--gold', join(data, `time/${file}.jsonl`)], peer === undefined ? 'steps' : `peers ${peer}`, /^(?:strict|relaxed|value)\s|laws broken/])),
  ['speech', ['speech'], 'steps', /^linked|^source accuracy|laws broken/],
  ['names', ['names'], 'steps', /F1|strict|laws broken/i],
  ['treaty articles', ['articles'], 'reading', /^(?:group|ALL|layout)|laws broken/],
  ['treaty articles, ruined layout', ['articles', '--gold', join(data, 'treaty-text/data/texts-stress.jsonl'), '--texts', 'texts-stress.jsonl'], 'reading', /^(?:group|ALL|layout)|laws broken/],
];

spawnSync(process.execPath, [join(root, 'bench/reports/main.ts')], { cwd: root, stdio: 'inherit' });

if (!existsSync(join(data, 'run.mjs'))) {
  process.stdout.write(`\nThere are no further reading benchmarks at ${data}; give their folder as an argument.\n`);
  process.exit(0);
}
for (const [what, args, name, keep] of runs) {
  const run = spawnSync(process.execPath, [join(data, 'run.mjs'), ...args, '--cmd', driver(name)], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  process.stdout.write(`\n== ${what}\n${run.status === 0 ? run.stdout.split('\n').filter((l) => keep.test(l)).join('\n') : run.stderr}\n`);
}
