import type { Day } from '../core/date.ts';
import type { DocumentId } from '../core/id.ts';
import { aliasOf, type Agreement } from '../ledger/identity/index.ts';
import type { Told } from '../ledger/view-point.ts';
import type { Fold } from './question.ts';

/** A claim with the agreement it was told of. */
export interface Found { readonly told: Told; readonly agreement: Agreement }

/** A fold with its things by their ids, so that no question walks the record. Made once for a fold. */
export interface Finder {
  readonly fold: Fold;
  readonly agreement: (id: string) => Agreement | undefined;
  readonly claim: (id: string) => Found | undefined;
  /** Agreements that a document speaks of. */
  readonly inDocument: (id: string) => readonly Agreement[];
  /** Agreements of one party; those of most documents first. */
  readonly ofParty: (code: string) => readonly Agreement[];
  /** Every party with the number of its agreements, by code. */
  readonly parties: ReadonlyMap<string, number>;
}

const grouped = <T>(pairs: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> => {
  const out = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = out.get(key);
    if (list === undefined) out.set(key, [value]); else list.push(value);
  }
  return out;
};

const lazy = <T>(make: () => T): (() => T) => {
  let held: { readonly value: T } | undefined;
  return () => (held ??= { value: make() }).value;
};

/** Indexes are made when they are first asked for; each is linear in what it holds. */
export const finderOf = (fold: Fold): Finder => {
  const byId = lazy(() => new Map(fold.agreements.map((a) => [a.id as string, a])));
  const claims = lazy(() => new Map(fold.agreements.flatMap((agreement) => [...agreement.told, ...agreement.rejected].map((told): readonly [string, Found] => [told.claim.id, { told, agreement }]))));
  const documents = lazy(() => grouped(fold.agreements.flatMap((a) => a.members.map((m): readonly [string, Agreement] => [m.document.id, a]))));
  const parties = lazy(() => new Map([...grouped(fold.agreements.flatMap((a) => a.parties.map((p): readonly [string, Agreement] => [p, a])))]
    .map(([p, list]) => [p, list.toSorted((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1))] as const)));
  const counts = lazy(() => new Map([...parties()].map(([p, list]) => [p, list.length] as const)));
  return {
    fold, agreement: (id) => byId().get(id), claim: (id) => claims().get(id), inDocument: (id) => [...new Set(documents().get(id) ?? [])], ofParty: (code) => parties().get(code) ?? [],
    get parties() { return counts(); },
  };
};

/** A fold with some agreements in the place of all, asked about a day: for views that go through all of them. */
export const narrowed = (fold: Fold, on: Day, agreements: readonly Agreement[]): Fold =>
  ({ asOf: { on, known: fold.asOf.known }, heard: fold.heard, agreements, rulings: fold.rulings, suggestions: [], byId: fold.byId, ofParties: fold.ofParties, named: fold.named });

/** Claims of the agreements that are kept at hand, and how many they are at most; those asked for last stay. */
const claimsKept = 250_000;
const agreementsKept = 6_000;

/** The same over a fold that reads what it is asked for: nothing but the list of parties reads the whole record. */
export const finderOver = (fold: Fold, documentOf: (claim: string) => string | undefined): Finder => {
  const ofParty = new Map<string, readonly Agreement[]>();
  const counts = lazy(() => new Map([...grouped(fold.agreements.flatMap((a) => a.parties.map((p): readonly [string, Agreement] => [p, a])))].map(([p, list]) => [p, list.length] as const)));
  // One agreement is one value, however it is reached: what is worked out from it is then worked out once.
  const held = new Map<string, Agreement>();
  let claims = 0;
  const again = (id: string): Agreement | undefined => {
    const known = held.get(id);
    if (known !== undefined) {
      held.delete(id);
      held.set(id, known);
    }
    return known;
  };
  const same = (a: Agreement | undefined): Agreement | undefined => {
    if (a === undefined) return undefined;
    const known = again(a.id);
    if (known !== undefined) return known;
    held.set(a.id, a);
    claims += a.told.length;
    for (const [id, old] of held) {
      if ((claims <= claimsKept && held.size <= agreementsKept) || old === a) break;
      held.delete(id);
      claims -= old.told.length;
    }
    return a;
  };
  const agreement = (id: string): Agreement | undefined => {
    const found = again(id) ?? same(fold.byId(id));
    return found?.id === id ? found : undefined;
  };
  const inDocument = (id: string): readonly Agreement[] => {
    const keys = fold.heard.readings.get(id)?.subjects.map((s) => s.key) ?? [];
    const found = keys.flatMap((k) => same(fold.byId(aliasOf(id as DocumentId, k))) ?? []);
    return found.filter((a, i) => found.findIndex((o) => o.id === a.id) === i);
  };
  const claim = (id: string): Found | undefined => {
    const document = documentOf(id);
    for (const a of document === undefined ? [] : inDocument(document)) {
      const told = a.told.find((t) => t.claim.id === id) ?? a.rejected.find((t) => t.claim.id === id);
      if (told !== undefined) return { told, agreement: a };
    }
    return undefined;
  };
  return {
    fold, agreement, claim, inDocument, get parties() { return counts(); },
    ofParty: (code) => {
      const known = ofParty.get(code) ?? fold.ofParties([code]).toSorted((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
      ofParty.set(code, known);
      return known;
    },
  };
};
