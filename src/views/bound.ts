import { latest, type Day } from '../core/date.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import type { Fold } from './question.ts';

/** One entry into, or leaving of, an agreement by one party, on the last day its date may mean. `listings`: how often one register has it. */
interface Turn { readonly on: Day; readonly isIn: boolean; readonly listings: number }

/** Entries and leavings of every party to every agreement, ready to be asked. Made once for a fold; each question is answered without walking the record. */
export interface Bonds {
  /** Parties bound by an agreement on a day, sorted. */
  readonly parties: (agreement: Agreement, on: Day) => readonly string[];
  /** Agreements that bind all of the parties on a day, in the order of the fold. */
  readonly agreements: (parties: readonly string[], on: Day) => readonly Agreement[];
}

/** An entry on the day of a leaving does not undo it. */
const inOrder = (a: Turn, b: Turn): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : Number(b.isIn) - Number(a.isIn));

const leavings: ReadonlySet<string> = new Set(['termination', 'expiry', 'replacement']);

/**
 * Where a source says from when each party is bound, that is the answer. Where only the agreement's own entry into force is told, it binds
 * the two parties of a bilateral agreement; of an agreement of more it is not known whom.
 */
const turnsOf = (a: Agreement): ReadonlyMap<string, readonly Turn[]> => {
  const done = a.told.filter((t) => t.claim.fact.mode === 'done' && t.claim.fact.on !== null && (t.claim.fact.type === 'entry-into-force' || leavings.has(t.claim.fact.type)));
  const isByParty = done.some((t) => t.claim.fact.type === 'entry-into-force' && t.claim.fact.party !== null);
  const out = new Map<string, Map<string, Turn>>();
  const seen = new Map<string, number>();
  for (const { claim: { fact }, subject, document } of done) {
    const isIn = fact.type === 'entry-into-force';
    const whom = fact.party !== null ? [fact.party] : !isIn || (!isByParty && a.parties.length <= 2) ? a.parties : [];
    const on = latest(fact.on!);
    for (const p of whom) {
      const key = `${on} ${String(isIn)}`;
      const inDocument = `${document.id} ${p} ${key}`;
      const listings = subject.register === undefined ? 1 : (seen.get(inDocument) ?? 0) + 1;
      seen.set(inDocument, listings);
      const turns = out.get(p) ?? new Map<string, Turn>();
      turns.set(key, { on, isIn, listings: Math.max(listings, turns.get(key)?.listings ?? 0) });
      out.set(p, turns);
    }
  }
  return new Map([...out].map(([p, turns]) => [p, [...turns.values()].toSorted(inOrder)]));
};

/**
 * Bound where the last turn on or before the day is an entry. A register that lists a party twice over has it bound until it has left as often:
 * a leaving that stands in one listing does not end the other.
 */
const isBound = (turns: readonly Turn[], on: Day): boolean => {
  const until = turns.filter((t) => t.on <= on);
  if (until.at(-1)?.isIn !== false) return until.length > 0;
  let left = 0;
  for (const t of until.toReversed()) {
    if (t.isIn) return t.listings > left;
    left += t.listings;
  }
  return false;
};

/** Indexes a fold by agreement and by party; linear in the claims of entries and leavings. */
export const bondsOf = (fold: Fold): Bonds => {
  const byAgreement = new Map<string, ReadonlyMap<string, readonly Turn[]>>();
  const byParty = new Map<string, { readonly agreement: Agreement; readonly turns: readonly Turn[] }[]>();
  for (const agreement of fold.agreements) {
    const turns = turnsOf(agreement);
    byAgreement.set(agreement.id, turns);
    for (const [party, list] of turns) {
      const held = byParty.get(party);
      if (held === undefined) byParty.set(party, [{ agreement, turns: list }]); else held.push({ agreement, turns: list });
    }
  }
  return {
    parties: (agreement, on) => [...(byAgreement.get(agreement.id) ?? [])].filter(([, turns]) => isBound(turns, on)).map(([p]) => p).toSorted(),
    agreements: (parties, on) => {
      const [first, ...rest] = parties.map((p) => byParty.get(p) ?? []).toSorted((a, b) => a.length - b.length);
      const all = (first ?? []).filter((x) => isBound(x.turns, on)).map((x) => x.agreement);
      return rest.reduce((left, list) => {
        const bound = new Set(list.filter((x) => isBound(x.turns, on)).map((x) => x.agreement.id));
        return left.filter((a) => bound.has(a.id));
      }, all);
    },
  };
};
