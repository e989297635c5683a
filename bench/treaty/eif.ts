import type { Day } from '../../src/core/date.ts';
import { receive } from '../../src/intake/receive.ts';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import { termCaseOf } from '../../src/ledger/term/case.ts';
import { silentRule, type TermEvent } from '../../src/ledger/term/rule.ts';
import { derivedEntry } from '../../src/ledger/term/schedule.ts';
import { readStatus } from '../../src/reading/status/index.ts';
import { foldAt } from '../../src/views/question.ts';
import { tableOf, type StatusRow } from './status.ts';

/** One convention of the benchmark: how many deposits, what delay, and when it entered into force in the world. */
export interface EifTask { readonly id: string; readonly n: number; readonly delay: string; readonly align?: 'next_month_start'; readonly derived: string | null; readonly actual: string }

/** What the engine derives, always marked as derived, and what may explain a miss. */
export interface EifAnswer { readonly id: string; readonly derived: string | null; readonly marked: 'derived' | 'waiting'; readonly actual: string; readonly cause: string; readonly sentence: string }

const now = '2026-01-01T00:00:00Z';

const depositsOf = (row: StatusRow): readonly TermEvent[] => {
  const bytes = new TextEncoder().encode(tableOf(row));
  const [made] = receive(bytes, { name: `${row.id}.csv`, fetchedAt: now, today: '2026-01-01' as Day, published: undefined, publisher: undefined, encoding: undefined });
  if (made === undefined || !made.ok) throw new Error(row.id);
  const log = memoryLog();
  log.append([{ kind: 'document', document: made.value }, { kind: 'reading', reading: readStatus(made.value, { name: 'bench', version: '1' })! }], now);
  const fold = foldAt(log.read(), { on: '2026-01-01' as Day, known: { kind: 'seq', seq: 9 } });
  return termCaseOf(fold.agreements[0]!, fold.heard).termCase.events;
};

const days = (a: string, b: string): number => Math.round((Date.parse(a) - Date.parse(b)) / 86_400_000);

/** What the rows themselves show of why the date is another one. */
const causeOf = (task: EifTask, derived: string | null, row: StatusRow, deposits: readonly TermEvent[]): string => {
  if (derived === task.actual) return '';
  if (derived === null) return `the list has ${deposits.length} of ${task.n} deposits: it is older than the event`;
  const off = days(derived, task.actual);
  const successions = row.parties.filter((p) => p.events.some((e) => e.type === 'succession' && e.date > task.actual)).length;
  if (off < 0) return `${-off} days early: the deposits were there, and the text waits for something else as well (a protocol waits for its covenant)`;
  if (off === 1) return 'one day late: the list has a deposit a day later than the depositary counted it';
  return `${off} days late: deposits of States that are no more are missing; ${successions} of those now on the list came by later succession`;
};

/** Derives entry into force from the deposits of a status table loaded as any other. */
export const answerEif = (task: EifTask, row: StatusRow): EifAnswer => {
  const deposits = depositsOf(row);
  const entry = derivedEntry({
    rule: { ...silentRule, entry: { value: { mode: 'after-nth-ratification', modeAlternatives: [], date: null, n: task.n, required: [], delay: task.delay, align: task.align === 'next_month_start' ? 'next-month-start' : null, forLater: null }, grounds: [], doubts: [] } },
    events: deposits, parties: [],
  })!;
  const derived = entry.kind === 'derived' ? entry.on : null;
  return { id: task.id, derived, marked: entry.kind === 'derived' ? 'derived' : 'waiting', actual: task.actual, cause: causeOf(task, derived, row, deposits.filter((d) => d.kind === 'deposit')), sentence: entry.step.text };
};
