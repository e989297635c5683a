import { refuse, type Result } from '../core/refusal.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { parseKnown } from '../ledger/view-point.ts';
import { partyOf } from '../reading/names/index.ts';
import { openLog, type SqliteLog } from '../store/sqlite-log.ts';
import { foldBeside } from '../store/fold/beside.ts';
import type { FoldFile } from '../store/fold/open.ts';
import { findAgreement, foldAt, foldOver, ofParties, type AsOf, type Fold } from '../views/question.ts';
import { revisedOf } from '../views/revisions.ts';
import { summarise, type Summary } from '../views/summary.ts';
import { allClaims, paragraph } from './render.ts';
import { revisedJson, revisedLines } from './revised.ts';
import { summaryJson } from '../say/data.ts';
import { sayAsOf, sayStanding, stageSentence } from '../say/sentences.ts';
import { wrap } from './ink.ts';
import { sayRefusal } from './say-refusal.ts';
import { typedDay } from './typed-day.ts';
import { sayChain, sayFact, sayKin, sayParties, sayReason } from '../say/words.ts';
import { todayOf, type ExitCode, type World } from './world.ts';

/** What every question is asked with: the record, both clocks, the form of the answer. */
export interface AskOptions { readonly store: string; readonly on?: string; readonly known?: string; readonly json?: boolean; readonly all?: boolean }

const asOfOf = (world: World, log: SqliteLog, options: AskOptions): Result<AsOf> => {
  const on = typedDay(options.on, '--on');
  if (!on.ok) return on;
  const head = log.head().seq;
  const known = parseKnown(options.known, head);
  if (known === undefined) return refuse('question/future-position', `--known ${options.known ?? ''} is neither a day (YYYY-MM-DD) nor a position of the record, which stands at ${head}.`);
  return { ok: true, value: { on: on.value ?? todayOf(world), known } };
};

/** Opens the record for reading, folds it at both clocks, and hands it on, with a way to fold it at other points; every refusal is one sentence and exit code 2. */
export const withFold = (world: World, options: AskOptions, then: (fold: Fold, log: SqliteLog, at: (known: AsOf['known'], on: AsOf['on']) => Fold) => ExitCode): ExitCode => {
  let beside: FoldFile | undefined;
  const log = openLog(options.store, { readOnly: true });
  if (!log.ok) {
    sayRefusal(world, log.refusal);
    return 2;
  }
  try {
    const asOf = asOfOf(world, log.value, options);
    if (!asOf.ok) {
      sayRefusal(world, asOf.refusal);
      return 2;
    }
    beside = foldBeside(log.value);
    const point = asOf.value;
    const at = (known: AsOf['known'], on: AsOf['on']): Fold => (beside === undefined ? foldAt(log.value.read(), { on, known }) : foldOver(beside, { on, known }));
    return then(at(point.known, point.on), log.value, at);
  } finally {
    beside?.close();
    log.value.close();
  }
};

/** The answer in the form that was asked for. */
export const print = (world: World, options: AskOptions, json: unknown, prose: string): ExitCode => {
  world.out(options.json === true ? `${JSON.stringify(json)}\n` : prose);
  return 0;
};

/** Both clocks as data. */
export const clocks = (fold: Fold): { readonly on: string; readonly known: string | number } => ({ on: fold.asOf.on, known: fold.asOf.known.kind === 'day' ? fold.asOf.known.day : fold.asOf.known.seq });

/** `depositary status PARTY [PARTY]`. */
export const status = (world: World, typed: readonly string[], options: AskOptions): ExitCode => {
  const parties: string[] = [];
  for (const t of typed) {
    const code = partyOf(t);
    if (code === undefined) {
      sayRefusal(world, { code: 'question/unknown-party', message: `"${t}" is no State or organisation known here. Use its English name, or its code such as IRN, RUS, EU.` });
      return 2;
    }
    parties.push(code);
  }
  return withFold(world, options, (fold) => {
    const list = ofParties(fold, parties).map((a) => summarise(a, fold.asOf.on, fold.rulings)).toSorted((a, b) => b.documents - a.documents || (a.agreement.id < b.agreement.id ? -1 : 1));
    const [told, named] = [list.filter((s) => !isPassing(s)), list.filter(isPassing)];
    const head = `${wrap(`${sayParties(parties)}: ${told.length} agreement${told.length === 1 ? '' : 's'}${named.length === 0 ? '' : `, and ${named.length} only named`}. ${sayAsOf(fold.asOf, todayOf(world))}`, Math.min(world.columns, 100), '')}\n\n`;
    const empty = `Nothing is recorded between them in ${fold.heard.documents.size} documents. That is no "no": it is not covered here.\n`;
    return print(world, options, { parties, asOf: clocks(fold), documents: fold.heard.documents.size, covered: list.length > 0, agreements: list.map(summaryJson) },
      list.length === 0 ? `${head.trimEnd()}\n${empty}` : `${head}${told.map((s) => paragraph(world, s, fold, false)).join('\n')}${alsoNamed(world, named)}`);
  });
};

/** The one agreement that is meant; where none or several are, that is said and nothing comes back. */
export const findOne = (world: World, fold: Fold, typed: string): Agreement | undefined => {
  const found = findAgreement(fold, typed);
  if (found.length !== 1) {
    const several = found.slice(0, 10).map((a) => `  ${a.id}  ${a.name} (${a.parties.join(', ')})`).join('\n');
    sayRefusal(world, found.length === 0 ? { code: 'question/unknown-id', message: `No agreement is called "${typed}". "depositary agreements" lists them.` }
      : { code: 'question/ambiguous', message: `${found.length} agreements fit "${typed}"; name one by its id:\n${several}\n` });
    return undefined;
  }
  return found[0];
};

/** `depositary show AGREEMENT`. */
export const show = (world: World, typed: string, options: AskOptions): ExitCode => withFold(world, options, (fold) => {
  const found = findOne(world, fold, typed);
  if (found === undefined) return 2;
  const s = summarise(found, fold.asOf.on, fold.rulings);
  const standings = s.standings.map((x) => `  ${sayStanding(x)}${x.basis.length === 0 ? '' : ` · ${x.basis.at(-1)!.claim.id}`}`).join('\n');
  const joined = s.agreement.members.map((m) => wrap(`${m.document.published ?? 'undated'} ${m.document.name}, "${m.subject.name}": ${m.reasons.map(sayReason).join('; ')}`, Math.min(world.columns, 100), '  ')).join('\n');
  const revised = revisedOf(fold, found);
  return print(world, options, { asOf: clocks(fold), ...summaryJson(s), revised: revisedJson(revised) }, `${sayAsOf(fold.asOf, todayOf(world))}\n\n${paragraph(world, s, fold, true)}\nStandings\n${standings}\n\nClaims\n${allClaims(world, s)}\n${revisedLines(world, revised)}\nWhy these documents speak of one agreement\n${joined}\n`);
});

/** Agreements that are only named, in a line each. */
const alsoNamed = (world: World, list: readonly Summary[]): string => (list.length === 0 ? '' : `\n${wrap(`Only named, in one document each and without an act: ${list.map((s) => `${s.agreement.name} (${s.agreement.id})`).join(', ')}.`, Math.min(world.columns, 100), '')}\n`);

/** Mentioned in one document, and nothing is said to have happened to it or to be due. */
const isPassing = (s: Summary): boolean => s.documents === 1 && s.stage.name === 'spoken-of' && s.expectations.length === 0;

/** `depositary agreements`. */
export const list = (world: World, options: AskOptions): ExitCode => withFold(world, options, (fold) => {
  const all = fold.agreements.map((a) => summarise(a, fold.asOf.on, fold.rulings)).toSorted((a, b) => b.documents - a.documents || (a.agreement.id < b.agreement.id ? -1 : 1));
  const line = (s: (typeof all)[number]): string => `${s.agreement.id}  ${stageSentence(s).padEnd(38)} ${String(s.documents).padStart(3)}  ${s.agreement.name} (${s.agreement.parties.join(', ')})`;
  const shown = options.all === true ? all : all.filter((s) => !isPassing(s));
  const rest = all.length - shown.length;
  const more = rest === 0 ? '' : `\n${rest} more ${rest === 1 ? 'is' : 'are'} only mentioned, in one document each and without an act: --all lists them.\n`;
  return print(world, options, { asOf: clocks(fold), agreements: all.map(summaryJson) }, `${sayAsOf(fold.asOf, todayOf(world))}\n${shown.map(line).join('\n')}\n${more}`);
});

/** `depositary documents`. */
export const documents = (world: World, options: AskOptions): ExitCode => withFold(world, options, (fold) => {
  const all = [...fold.heard.documents.values()].toSorted((a, b) => ((a.published ?? '9999') < (b.published ?? '9999') ? -1 : 1));
  const claimsOf = (id: string): number => fold.heard.readings.get(id)?.claims.length ?? 0;
  const line = (d: (typeof all)[number]): string => `${d.published ?? 'no date   '}  ${d.id}  ${d.publisher ?? '–'}: ${d.title ?? d.name} (${claimsOf(d.id)} ${claimsOf(d.id) === 1 ? 'claim' : 'claims'}${d.kin === undefined ? '' : `; ${sayKin(d.kin)}`})`;
  return print(world, options, { asOf: clocks(fold), documents: all.map(({ text, map, ...d }) => ({ ...d, length: text.length, runs: map.length, claims: claimsOf(d.id) })) }, `${all.map(line).join('\n')}\n`);
});

/** `depositary evidence FACT`: the words in their place. */
export const evidence = (world: World, id: string, options: AskOptions): ExitCode => withFold(world, options, (fold) => {
  const told = fold.agreements.flatMap((a) => a.told.map((t) => ({ a, t }))).find(({ t }) => t.claim.id === id || (id.length >= 8 && t.claim.id.startsWith(id)));
  if (told === undefined) {
    sayRefusal(world, { code: 'question/unknown-id', message: `No claim has the id ${id}. Ids stand behind each quote, for example clm_0123456789abcdef.` });
    return 2;
  }
  const { a, t } = told;
  const { start, end } = t.claim.evidence;
  const context = `…${t.document.text.slice(Math.max(0, start - 200), start)}【${t.claim.exact}】${t.document.text.slice(end, end + 200)}…`;
  const width = Math.min(world.columns, 100);
  return print(world, options, { claim: t.claim, document: { id: t.document.id, name: t.document.name, sha256: t.document.sha256, published: t.document.published, publisher: t.document.publisher, url: t.document.url }, agreement: a.id,
    selector: { type: 'TextPositionSelector', start: [...t.document.text.slice(0, start)].length, end: [...t.document.text.slice(0, end)].length }, quote: { type: 'TextQuoteSelector', exact: t.claim.exact, prefix: t.document.text.slice(Math.max(0, start - 32), start), suffix: t.document.text.slice(end, end + 32) } },
  `${a.name} (${a.id})\n${sayFact(t.claim.fact)}\n\n${wrap(context, width, '  ')}\n\n${wrap(`Says ${sayChain(t.claim.chain, t.document.publisher)}.`, width, '')}\n${t.document.name}, characters ${start}–${end}, SHA-256 ${t.document.sha256}\n`);
});
