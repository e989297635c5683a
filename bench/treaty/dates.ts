import type { Day, Edtf } from '../../src/core/date.ts';
import type { TermEvent, TermRule } from '../../src/ledger/term/rule.ts';
import { derivedEntry, noticeOn, schedulesOf, type TermCase } from '../../src/ledger/term/schedule.ts';

/** One worked date of the benchmark. */
export interface Task {
  readonly id: string;
  readonly kind: 'eif' | 'term' | 'exit';
  readonly agreement: string;
  readonly given: { readonly nthDeposit?: string; readonly lastNotification?: string; readonly exchange?: string; readonly signed?: string; readonly inForce?: string; readonly provisionalFrom?: string; readonly asOf?: string; readonly notice?: string };
}

/** What the scorer compares. */
export type Answer = string | Readonly<Record<string, string>>;

const event = (kind: TermEvent['kind'], on: string, party: string | null = null): TermEvent => ({ kind, on: on as Edtf, party, length: null, until: null, grounds: [] });

const caseOf = ({ given }: Task, rule: TermRule): TermCase => {
  const n = rule.entry?.value.n ?? 1;
  const events: TermEvent[] = [];
  // "The nth deposit was on": n parties had done so by then.
  if (given.nthDeposit !== undefined) for (let i = 0; i < n; i += 1) events.push(event('deposit', given.nthDeposit, `party ${i}`));
  if (given.lastNotification !== undefined) events.push(event('exchange', given.lastNotification));
  if (given.exchange !== undefined) events.push(event('exchange', given.exchange));
  if (given.signed !== undefined) events.push(event('signature', given.signed));
  if (given.inForce !== undefined) events.push(event('entry-into-force', given.inForce));
  if (given.provisionalFrom !== undefined) events.push(event('provisional-application', given.provisionalFrom));
  return { rule, events, parties: [] };
};

/** Answers one task by the engine; an empty answer where it derives nothing. */
export const answerTask = (task: Task, rule: TermRule): { readonly answer: Answer; readonly why: readonly string[] } => {
  const c = caseOf(task, rule);
  if (task.kind === 'eif') {
    const entry = derivedEntry(c);
    return { answer: entry?.kind === 'derived' ? entry.on : '', why: entry === null ? [] : [entry.step.text] };
  }
  const until = rule.term?.value.kind === 'until-date' ? { ...c, events: [...c.events, event('entry-into-force', rule.term.value.from ?? rule.term.value.until)] } : c;
  const on = (task.given.asOf ?? task.given.notice ?? '') as Day;
  const schedule = schedulesOf(until, on)[0] ?? null;
  if (task.kind === 'term') {
    const parts = Object.fromEntries(Object.entries({ termEnd: schedule?.current?.to, lastNotice: schedule?.lastNotice, survivalEnd: schedule?.survivalEnd })
      .flatMap(([k, v]) => (typeof v === 'string' ? [[k, v]] : [])) as readonly (readonly [string, string])[]);
    return { answer: parts, why: schedule?.steps.map((s) => s.text) ?? [] };
  }
  const effects = noticeOn(c, schedule, on);
  const first = effects.find((e) => e.kind === 'ends');
  return { answer: first?.kind === 'ends' ? first.on : '', why: effects.map((e) => e.step.text) };
};
