import type { Document } from '../core/document.ts';
import { toContract } from '../reading/contract.ts';
import type { FoundInstrument, Reading } from '../reading/reading.ts';
import { toRecord } from '../reading/record.ts';
import { inkFor, wrap } from './ink.ts';
import { filesNamed } from './source.ts';
import type { ReaderVersion } from '../core/record.ts';
import { readerFor, type ReaderOptions } from './reader.ts';
import { sayRefusal } from './say-refusal.ts';
import { take } from './take.ts';
import { typedDay } from './typed-day.ts';
import { sayDate } from '../core/words.ts';
import { sayChain, sayFact, sayParties } from '../say/words.ts';
import type { ExitCode, World } from './world.ts';

/** What `read` is asked with. */
export interface ReadOptions extends ReaderOptions { readonly json?: boolean; readonly jsonl?: boolean; readonly published?: string; readonly publisher?: string; readonly encoding?: string }

const likeness: Readonly<Record<string, string>> = { 'instrument/law': 'a law or a regulation', 'instrument/contract': 'a contract', 'instrument/resolution': 'a resolution of an organ', 'instrument/judgment': 'a judgment' };

/** That a treaty's own text stands here, and what is wrong with it. */
const instrumentLines = (i: FoundInstrument, width: number): readonly string[] => [
  wrap(`The text of a treaty: ${i.articles.length === 0 ? 'its provisions carry no numbers' : `articles ${i.articles[0]!.number} to ${i.articles.at(-1)!.number}`}${i.annexes.length === 0 ? '' : `; followed by ${i.annexes.length} annexed`}. "depositary articles" shows its structure.`, width, '  '),
  ...i.doubts.map((d) => wrap(`Note: ${d.note} [${d.code}]`, width, '  ')),
];

/** What a document says about agreements, as a note for people. */
export const note = (world: World, document: Document, reading: Reading, reader: ReaderVersion): string => {
  const ink = inkFor(world);
  const width = Math.min(world.columns, 100);
  const record = toRecord(reading, document.id, reader);
  const lines: string[] = [];
  const head = [document.title ?? document.name, document.publisher, document.published === null ? 'no date: words such as "on Friday" stay unresolved' : sayDate(document.published)].filter((x) => x !== null);
  lines.push(ink.strong(head.join(' · ')));
  for (const n of document.notes) lines.push(wrap(`Note: ${n}`, width, '  '));
  const unlike = record.refused.flatMap((r) => (likeness[r.code] === undefined ? [] : [likeness[r.code]!]));
  for (const what of unlike) lines.push(wrap(`This text is set like a treaty and reads like ${what}: no articles and no clauses were read from it.`, width, '  '));
  if (record.subjects.length === 0) lines.push('  Speaks of no international agreement.');
  for (const i of reading.instruments) lines.push('', ...instrumentLines(i, width));
  for (const s of record.subjects) {
    lines.push('', `  ${ink.strong(s.name)} · ${s.kind}${s.parties.length === 0 ? '' : ` · ${sayParties(s.parties)}`}`);
    const other = s.names.slice(1, 6);
    if (other.length > 0) lines.push(wrap(ink.quiet(`also: ${other.join('; ')}`), width, '    '));
    for (const c of record.claims.filter((x) => x.subject === s.key)) {
      lines.push(`    – ${sayFact(c.fact)}${c.basis.kind === 'inferred' ? ` [inferred: ${c.basis.rule}]` : ''}`);
      lines.push(wrap(`“${c.exact}”`, width, '      '), wrap(ink.quiet(`says ${sayChain(c.chain, document.publisher)}`), width, '      '));
    }
  }
  if (record.announcements.length > 0) lines.push('', '  Announced beside the agreements');
  for (const a of record.announcements) {
    lines.push(`    – ${a.what}${a.actors.length === 0 ? '' : `, ${sayParties(a.actors)}`}${a.due === null ? '' : `, ${sayDate(a.due)}`}`, wrap(`“${a.exact}”`, width, '      '));
  }
  if (record.events.length > 0) lines.push('', '  Events, which are no acts on an agreement');
  for (const e of record.events) {
    lines.push(wrap(`– ${e.type} ${e.status}: ${e.actors.join(', ') || 'somebody'}${e.recipients.length === 0 ? '' : ` → ${e.recipients.join(', ')}`}${e.on === null ? '' : `, ${sayDate(e.on)}`} “${e.exact}”`, width, '    '));
  }
  for (const r of record.refused.filter((x) => !x.code.startsWith('instrument/'))) lines.push(wrap(`Refused: ${r.code}, ${r.count} time${r.count === 1 ? '' : 's'}`, width, '  '));
  return `${lines.join('\n')}\n\n`;
};

const contractLine = (document: Document, reading: Reading, reader: ReaderVersion, isLines: boolean): string => `${JSON.stringify(toContract({
  id: isLines ? document.name : document.id, published: document.published, publisher: document.publisher, title: document.title, language: document.language, sha256: document.sha256,
  ...(isLines ? {} : { text: document.text }),
}, reading, reader))}\n`;

/** `depositary read FILE…`: needs no store. 0 all read, 3 some refused. */
export const read = async (world: World, files: readonly string[], options: ReadOptions): Promise<ExitCode> => {
  const published = typedDay(options.published, '--published');
  if (!published.ok) {
    sayRefusal(world, published.refusal);
    return 2;
  }
  const reader = await readerFor(world, options);
  if (!reader.ok) {
    sayRefusal(world, reader.refusal);
    return 2;
  }
  const { version } = reader.value;
  const isLines = options.jsonl === true;
  const isJson = options.json === true || isLines;
  let refused = 0;
  for (const file of files.flatMap(filesNamed)) {
    for await (const { outcome, where } of take(world, file, { published: published.value, publisher: options.publisher, encoding: options.encoding, isLines })) {
      const reading = outcome.ok ? await reader.value.read(outcome.value) : outcome;
      if (outcome.ok && reading.ok) world.out(isJson ? contractLine(outcome.value, reading.value, version, isLines) : note(world, outcome.value, reading.value, version));
      else if (!reading.ok) {
        refused += 1;
        const { code, message } = reading.refusal;
        if (isJson) world.out(`${JSON.stringify({ document: { id: reading.refusal.where ?? where }, refusal: { code, message } })}\n`);
        else sayRefusal(world, reading.refusal);
      }
    }
  }
  return refused > 0 ? 3 : 0;
};

