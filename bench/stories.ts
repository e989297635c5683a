import { stories } from '../test/stories/all.ts';
import { f1, noScores, precision, recall, scoreStory, type Tally } from '../test/stories/score.ts';

/** `npm run bench:stories [-- --errors]`: the ledger against the stories, in one table. */
const scores = noScores();
for (const s of stories) scoreStory(s, scores);

const line = (name: string, t: Tally, figure: string): string => `${name.padEnd(22)} ${figure.padEnd(34)} ${t.right} right, ${t.wrong} wrong, ${t.extra} that are not so`;
const say = (x: number): string => x.toFixed(3);
const { identity, positions, conflicts, outcomes, origins, stages } = scores;
process.stdout.write(`${[
  `${stories.length} stories, ${stories.reduce((n, s) => n + s.entries.length, 0)} entries`,
  line('identity, pairs', identity, `F1 ${say(f1(identity))}, false joins ${identity.extra}`), line('positions', positions, say(recall(positions))), line('conflicts', conflicts, `found ${say(recall(conflicts))}, so ${say(precision(conflicts))}`),
  line('outcomes', outcomes, say(recall(outcomes))), line('origins', origins, say(recall(origins))), line('stages and standings', stages, say(recall(stages))),
].join('\n')}\n`);
if (process.argv.includes('--errors')) process.stdout.write(`\n${scores.errors.join('\n')}\n`);
