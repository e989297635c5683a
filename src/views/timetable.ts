import type { TermAnchor } from '../core/clauses.ts';
import type { Day } from '../core/date.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { termCaseOf } from '../ledger/term/case.ts';
import { derivedConflictsOf, type DerivedConflict } from '../ledger/term/derived.ts';
import type { Entry } from '../ledger/term/entry.ts';
import type { NoticeEffect } from '../ledger/term/exit.ts';
import type { TermRule } from '../ledger/term/rule.ts';
import { derivedEntry, noticeOn, schedulesOf, type Schedule, type TermCase } from '../ledger/term/schedule.ts';
import type { Heard } from '../ledger/view-point.ts';

/** What follows in time from the clauses of one agreement, on one day: the schedules side by side, and whoever says otherwise. */
export interface Timetable {
  readonly agreement: Agreement;
  /** Whether the rule is the treaty's own text, or what documents tell of it. */
  readonly basis: 'treaty-text' | 'told';
  readonly rule: TermRule;
  readonly entry: Entry | null;
  readonly schedules: readonly Schedule[];
  readonly conflicts: readonly DerivedConflict[];
  /** What a notice given on a day would lead to; empty where none was asked about. */
  readonly notice: readonly NoticeEffect[];
}

/** Where claims on record are explained by another anchor than the text's, what follows from that anchor stands beside what follows from the text's. */
const withClaimed = (c: TermCase, on: Day, own: readonly Schedule[], conflicts: readonly DerivedConflict[]): readonly Schedule[] => {
  const anchors = [...new Set(conflicts.flatMap((x) => x.hypotheses.flatMap((h) => h.anchor ?? [])))];
  const more = anchors.flatMap((a) => schedulesOf(c, on, a));
  return [...own, ...more.filter((s, i) => [...own, ...more.slice(0, i)].every((x) => x.anchor.on !== s.anchor.on))];
};

/** `anchor` asks for one schedule alone; `notice` for the effect of a notice given on a day; `held` is the case where it was worked out before: it is the same on every day. */
export const timetableOf = (agreement: Agreement, heard: Heard, { on, anchor, notice, held = termCaseOf(agreement, heard) }: { readonly on: Day; readonly anchor?: TermAnchor | undefined; readonly notice?: Day | undefined; readonly held?: ReturnType<typeof termCaseOf> }): Timetable => {
  const { termCase, basis } = held;
  const conflicts = derivedConflictsOf(termCase, agreement.told, on);
  const own = schedulesOf(termCase, on, anchor);
  const schedules = anchor === undefined ? withClaimed(termCase, on, own, conflicts) : own;
  return {
    agreement, basis, rule: termCase.rule, entry: derivedEntry(termCase), schedules, conflicts,
    notice: notice === undefined ? [] : noticeOn(termCase, schedules[0] ?? null, notice),
  };
};
