import { english } from '../src/edge/english.ts';
import { stories } from '../test/stories/all.ts';
import { reader } from '../test/stories/read.ts';
import { f1, noScores, precision, recall, scoreStory, type Scores, type Tally } from '../test/stories/score.ts';
import { annotated } from '../test/stories/tell.ts';

/** `npm run bench:stories [-- --errors] [-- --text]`: the ledger against the stories, in one table; with `--text` from what the reader makes of their texts. */
const isRead = process.argv.includes('--text');
const tell = isRead ? reader(english()) : annotated;
const scores: Scores = noScores();
for (const s of stories) scoreStory(s, scores, tell);

const line = (name: string, t: Tally, figure: string): string => `${name.padEnd(22)} ${figure.padEnd(34)} ${t.right} right, ${t.wrong} wrong, ${t.extra} that are not so`;
const say = (x: number): string => x.toFixed(3);
const { identity, positions, conflicts, outcomes, origins, stages } = scores;
process.stdout.write(`${[
  `${stories.length} stories, ${stories.reduce((n, s) => n + s.entries.length, 0)} entries, ${isRead ? 'read from their texts' : 'from what is annotated'}`,
  line('identity, pairs', identity, `F1 ${say(f1(identity))}, false joins ${identity.extra}`), line('positions', positions, say(recall(positions))), line('conflicts', conflicts, `found ${say(recall(conflicts))}, so ${say(precision(conflicts))}`),
  line('outcomes', outcomes, say(recall(outcomes))), line('origins', origins, say(recall(origins))), line('stages and standings', stages, say(recall(stages))),
].join('\n')}\n`);
if (process.argv.includes('--errors')) process.stdout.write(`\n${scores.errors.join('\n')}\n`);
