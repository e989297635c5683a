import { Command, CommanderError } from 'commander';
import { fileURLToPath } from 'node:url';
import type { AddOptions } from './add.ts';
import { anchorsTyped } from './anchors.ts';
import type { ArticlesOptions } from './articles.ts';
import type { AskOptions } from './ask.ts';
import type { DecideOptions } from './decide.ts';
import type { ParseOptions } from './parse.ts';
import type { ReadOptions } from './read.ts';
import type { ScheduleOptions } from './schedule.ts';
import type { ServeCommand } from './serve.ts';
import type { StartCommand } from './start.ts';
import { StoreFault } from '../store/trouble.ts';
import { sayRefusal } from './say-refusal.ts';
import type { Decision } from '../ledger/entry.ts';
import type { WatchOptions } from './watch.ts';
import type { ExitCode, World } from './world.ts';

const codes = 'Exit codes: 0 answered · 1 a fault of ours, or verify found a flaw · 2 asked wrongly · 3 some documents were refused · 74 the disk did not take what it was given.';

const exampleFolder = fileURLToPath(new URL('../../examples/', import.meta.url));

const asking = (c: Command): Command => c
  .option('--store <file>', 'the record', './depositary.db').option('--on <day>', 'as of a day in the world, YYYY-MM-DD (today)')
  .option('--known <point>', 'as known at a position of the record, or from documents published by a day (all)').option('--json', 'as JSON');

const filing = (c: Command): Command => c.option('--published <day>', 'publication date of the files, YYYY-MM-DD').option('--publisher <name>', 'who published them').option('--encoding <name>', 'how their letters are written, where it is guessed wrongly').option('--json', 'as JSON, one object a line')
  .option('--reader <name>', 'rules, or llm: a language model proposes the words, our rules read the rest', 'rules').option('--endpoint <url>', 'for llm: the base address of an OpenAI-compatible API').option('--model <name>', 'for llm: the model, as the endpoint calls it');

/** The commands; each sets the exit code through `done`. What a command needs is loaded when it is called: `read` starts no server. */
const build = (world: World, done: (code: ExitCode | Promise<ExitCode>) => void): Command => {
  const program = new Command('depositary').description('One auditable record of every international agreement that documents speak of.').version('0.1.0')
    .addHelpText('after', `\n${codes}`).configureOutput({ writeOut: world.out, writeErr: world.err }).exitOverride().showSuggestionAfterError();
  const verbs = (name: string, description: string): Command => program.command(name).description(description).exitOverride().configureOutput({ writeOut: world.out, writeErr: world.err });
  filing(verbs('read <files...>', 'say what documents state about agreements; no record needed')).option('--jsonl', 'each file is JSON Lines: {"id","published","text"}; "-" is standard input')
    .action(async (files: string[], o: ReadOptions) => done((await import('./read.ts')).read(world, files, o)));
  filing(verbs('add <files...>', 'read documents and record them: files, folders, addresses, lists of feeds')).option('--store <file>', 'the record', './depositary.db').option('--allow <host:port...>', 'servers of your own that may be asked though they are not public').action(async (files: string[], o: AddOptions) => done((await import('./add.ts')).add(world, files, o)));
  verbs('watch [names...]', 'look at feeds, pages and folders again and again, and record what is new').option('--store <file>', 'the record', './depositary.db').option('--once', 'once round, then end').option('--every <minutes>', 'as often as this, instead of by the habit of each source')
    .option('--allow <host:port...>', 'servers of your own that may be asked though they are not public').action(async (names: string[], o: WatchOptions) => done((await import('./watch.ts')).watch(world, names, o)));
  verbs('sources', 'what is watched, and how each source fares').option('--store <file>', 'the record', './depositary.db').option('--drop <address>', 'watch it no more').option('--json', 'as JSON').action(async (o: { store: string; json?: boolean; drop?: string }) => done((await import('./watch.ts')).listSources(world, o)));
  asking(verbs('status <party> [other]', 'where the agreements of a party, or of a pair, stand')).action(async (a: string, b: string | undefined, o: AskOptions) => done((await import('./ask.ts')).status(world, b === undefined ? [a] : [a, b], o)));
  asking(verbs('show <agreement>', 'one agreement: stage, standings, claims, conflicts, expectations')).action(async (a: string, o: AskOptions) => done((await import('./ask.ts')).show(world, a, o)));
  asking(verbs('schedule <agreement>', 'what follows from its clauses: periods, last day for notice, end')).option('--anchor <event>', `count from this alone: ${anchorsTyped.join(', ')}`).option('--notice <day>', 'what a notice given on that day would lead to')
    .action(async (a: string, o: ScheduleOptions) => done((await import('./schedule.ts')).schedule(world, a, o)));
  asking(verbs('articles <text>', 'the structure of a treaty text, of a file or on record: articles, parties, who signed when and where')).option('--akn', 'as Akoma Ntoso (XML)')
    .action(async (text: string, o: ArticlesOptions) => done((await import('./articles.ts')).articles(world, text, o)));
  asking(verbs('clauses <text>', 'the final clauses of a treaty text, of a file or on record: each with its words, or "not stated"')).action(async (text: string, o: AskOptions) => done((await import('./clauses.ts')).clauses(world, text, o)));
  asking(verbs('compare <older> <newer>', 'two treaty texts article by article: added, dropped, changed, moved')).action(async (a: string, b: string, o: AskOptions) => done((await import('./compare.ts')).compare(world, a, b, o)));
  asking(verbs('agreements', 'all agreements, a line each')).option('--all', 'those that are only mentioned too').action(async (o: AskOptions) => done((await import('./ask.ts')).list(world, o)));
  asking(verbs('due', 'what is to come, what is overdue, and what came of the rest')).option('--all', 'what is settled too').action(async (o: AskOptions) => done((await import('./follow.ts')).due(world, o)));
  asking(verbs('outcomes', 'what came of announcements, by who made them, always with n')).option('--since <day>', 'only what was due on or after a day').action(async (o: AskOptions & { since?: string }) => done((await import('./follow.ts')).outcomes(world, o)));
  asking(verbs('conflicts', 'claims that cannot all be so, side by side')).action(async (o: AskOptions) => done((await import('./follow.ts')).conflicts(world, o)));
  asking(verbs('changes', 'what changed between two points of the record, as facts')).requiredOption('--since <point>', 'the earlier point: a position, or a day of publication').action(async (o: AskOptions & { since: string }) => done((await import('./changes.ts')).changes(world, o)));
  asking(verbs('review', 'what may be one agreement and waits for a person; what was decided')).action(async (o: AskOptions) => done((await import('./decide.ts')).review(world, o)));
  const deciding = (name: Decision['verb'], args: string, description: string): void => {
    verbs(`${name} ${args}`, description).option('--store <file>', 'the record', './depositary.db').option('--by <name>', 'who decides').option('--reason <text>', 'why').option('--json', 'as JSON')
      .action(async (first: string, rest: string[] | DecideOptions, o: DecideOptions) => done((await import('./decide.ts')).decide(world, name, Array.isArray(rest) ? [first, ...rest] : [first], Array.isArray(rest) ? o : rest)));
  };
  deciding('merge', '<agreement> <others...>', 'join agreements; the first keeps its id, the ids of the others lead to it');
  deciding('same', '<agreement> <others...>', 'confirm a suggestion: these are one agreement');
  deciding('different', '<agreement> <others...>', 'decline a suggestion: these are not one agreement');
  deciding('split', '<agreement> <documents...>', 'take what some documents say out of an agreement, as an agreement of its own');
  deciding('prefer', '<claim> [claims...]', 'hold the value that a claim states, whatever the precedence says');
  deciding('reject', '<claim> [claims...]', 'set a claim aside: it is kept and counts for nothing');
  deciding('precedence', '<kind> [kinds...]', 'order the kinds of source anew, the weightiest first');
  deciding('undo', '<decision>', 'take a decision back, by its position or its id');
  asking(verbs('documents', 'what has been read')).action(async (o: AskOptions) => done((await import('./ask.ts')).documents(world, o)));
  asking(verbs('evidence <fact>', 'the words of one claim in their place')).action(async (id: string, o: AskOptions) => done((await import('./ask.ts')).evidence(world, id, o)));
  const keeping = (c: Command): Command => c.option('--store <file>', 'the record', './depositary.db').option('--json', 'as JSON');
  keeping(verbs('verify', 'recompute every hash and every quote')).option('--contains <hash>', 'a head noted earlier that the record must pass through')
    .action(async (o: { store: string; contains?: string; json?: boolean }) => done((await import('./upkeep.ts')).verify(world, o)));
  keeping(verbs('rebuild', 'fold the record anew and compare')).action(async (o: { store: string; json?: boolean }) => done((await import('./upkeep.ts')).rebuild(world, o)));
  verbs('parse <text...>', 'the grammatical tree of every sentence; "-" reads standard input').option('--conllu', 'as CoNLL-U').option('--json', 'as JSON')
    .action(async (text: string[], o: ParseOptions) => done((await import('./parse.ts')).parse(world, text, o)));
  verbs('serve', 'the record in a browser and as an API').option('--store <file>', 'the record', './depositary.db').option('--port <number>', 'where to listen', '4747').option('--host <address>', 'for whom: this machine alone, unless another address is given', '127.0.0.1')
    .option('--write', 'decisions may be made on the pages, from this machine alone').option('--logs', 'a line of JSON on standard error for every request').action(async (o: ServeCommand) => done((await import('./serve.ts')).listen(world, o)));
  verbs('key <name>', 'a key for another machine, or for a program that writes; --drop takes it back').option('--store <file>', 'the record', './depositary.db').option('--drop', 'take the key of that name back').action(async (name: string, o: { store: string; drop?: boolean }) => done((await import('./serve.ts')).key(world, name, o)));
  verbs('start', 'read the examples and say where things stand').option('--store <file>', 'the record', './depositary.db').option('--once', 'end after printing').option('--no-open', 'serve without opening a browser').option('--port <number>', 'where to listen', '4747')
    .action(async (o: StartCommand) => done((await import('./start.ts')).start(world, { ...o, examples: exampleFolder })));
  return program;
};

/** Runs one command line without the program's own name. Never throws for what a user typed. */
export const run = async (argv: readonly string[], world: World): Promise<ExitCode> => {
  let code: ExitCode | Promise<ExitCode> = 0;
  try {
    await build(world, (c) => { code = c; }).parseAsync([...argv], { from: 'user' });
    return await code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof StoreFault) {
      sayRefusal(world, error.refusal);
      return error.exitCode;
    }
    throw error;
  }
};
