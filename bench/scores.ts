import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookFigures } from './measure/look.ts';
import { timePeers } from './time/peers.ts';

/**
 * `npm run bench:reading [-- DATA]`: the scores on our own corpus of reports, what the look before reading lets pass, then every scorer of the reading benchmarks in DATA (`../shared/bench`), with
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
    [`time: ${name}${peer === undefined ? '' : `, ${peer}`}`, ['time', '--gold', join(data, `time/${file}.jsonl`)], peer === undefined ? 'reading' : `peers ${peer}`, /^(?:strict|relaxed|value)\s|laws broken/])),
  ['speech', ['speech'], 'reading', /^linked|^source accuracy|laws broken/],
  ['speech, sayings alone', ['speech', '--speech'], 'reading', /^linked|^source accuracy|laws broken/],
  ['names', ['names'], 'reading', /F1|strict|laws broken/i],
  ['treaty articles', ['articles'], 'reading', /^(?:group|ALL|layout)|laws broken/],
  ['treaty articles, ruined layout', ['articles', '--gold', join(data, 'treaty-text/data/texts-stress.jsonl'), '--texts', 'texts-stress.jsonl'], 'reading', /^(?:group|ALL|layout)|laws broken/],
];

spawnSync(process.execPath, [join(root, 'bench/reports/main.ts')], { cwd: root, stdio: 'inherit' });

process.stdout.write(`\n== the look that comes before reading\n${lookFigures(data).join('\n')}\n`);

if (!existsSync(join(data, 'run.mjs'))) {
  process.stdout.write(`\nThere are no further reading benchmarks at ${data}; give their folder as an argument.\n`);
  process.exit(0);
}
for (const [what, args, name, keep] of runs) {
  const run = spawnSync(process.execPath, [join(data, 'run.mjs'), ...args, '--cmd', driver(name)], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  process.stdout.write(`\n== ${what}\n${run.status === 0 ? run.stdout.split('\n').filter((l) => keep.test(l)).join('\n') : run.stderr}\n`);
}

/** Events have a scorer of their own, which takes files: all events of a sentence, then the type where the pair of actors is given. */
const folder = mkdtempSync(join(tmpdir(), 'events-'));
for (const [name, file] of [['PLV train', 'plv-train'], ['PETRARCH unit sentences', 'petrarch-unit']] as const) {
  const gold = join(data, `events/${file}.jsonl`);
  const found = spawnSync(process.execPath, [join(root, 'bench/drivers/events.ts'), gold], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const answers = join(folder, `${file}.jsonl`);
  writeFileSync(answers, found.stdout);
  const score = (mode: string): string => spawnSync(process.execPath, [join(data, 'events/score.mjs'), gold, answers, `--mode=${mode}`, '--match=text', '--merge-yield'], { encoding: 'utf8' }).stdout;
  const lines = `${score('open')}\n${file === 'plv-train' ? score('pair') : ''}`.split('\n').filter((l) => /^(?:type|quad|triple|pairs|has event)/.test(l));
  process.stdout.write(`\n== events: ${name}\n${found.status === 0 ? lines.join('\n') : found.stderr}\n`);
}
rmSync(folder, { recursive: true });
