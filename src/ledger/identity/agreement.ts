import type { Claim, Subject } from '../../core/claim.ts';
import { firstPrintings } from '../origins.ts';
import { contentId, type AgreementId, type DocumentId } from '../../core/id.ts';
import type { Document } from '../../core/document.ts';
import type { Told } from '../view-point.ts';

/** One document's subject in an agreement, with the reasons that can be read. */
export interface Member {
  readonly document: Document;
  readonly subject: Subject;
  readonly score: number;
  readonly reasons: readonly string[];
  /** Id under which this subject alone can be named; it leads to whatever agreement the subject is in. */
  readonly alias: AgreementId;
  /** The document holds the agreement's own text. */
  readonly isText: boolean;
}

/** An agreement as the record knows it: the subjects of documents that speak of one thing, and why they were joined. */
export interface Agreement {
  /** Id of its first subject in the order of publication; ids of the others lead here. */
  readonly id: AgreementId;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: Subject['kind'];
  readonly parties: readonly string[];
  readonly multilateral: boolean;
  readonly told: readonly Told[];
  readonly members: readonly Member[];
  /** Claims that a person set aside, kept beside the others. */
  readonly rejected: readonly Told[];
}

/** Room for what a part tells where its report comes from one origin. */
export interface Lately { origin: string; told: readonly Told[] }

/** A member with what it tells, the documents that are one report with its own, and the agency it is from. */
export interface Part extends Member { readonly claims: readonly Claim[]; /** Of each claim whether it is a clause of the agreement's own text; null where none is. */ readonly isClause: readonly boolean[] | null; /** What it told last, which the next question mostly asks for again. */ readonly lately: Lately; readonly prints: readonly string[]; readonly credit: string | null; readonly quotes: readonly string[] }

const toldBy = (parts: readonly Part[]): readonly Told[] => {
  const origins = parts.some((p) => p.prints.length > 0) ? firstPrintings([...new Map(parts.map((p) => [p.document.id as string, { id: p.document.id as string, prints: p.prints }])).values()]) : undefined;
  return parts.flatMap((p) => toldFrom(p, origins?.get(p.document.id) ?? p.document.id));
};

/** What a part tells where its report comes from one origin. */
const toldFrom = (p: Part, origin: string): readonly Told[] => {
  // Beside the part and not in a map of weak keys, which is gone through at every collection of what is not used any more.
  if (p.lately.origin === origin) return p.lately.told;
  const { subject, document, credit, quotes } = p;
  const plain = (claim: Claim): Told => (quotes.length > 0 ? { claim, subject, document, origin, credit, quotes } : { claim, subject, document, origin, credit });
  const told = p.claims.map((claim, i): Told => (p.isClause?.[i] === true ? { ...plain(claim), isText: true } : plain(claim)));
  p.lately.origin = origin;
  p.lately.told = told;
  return told;
};

/** The id of one document's subject as an agreement of its own. */
export const aliasOf = (document: DocumentId, key: string): AgreementId => contentId('agreement', [document, key]);

const titleRank = (n: string): number => ((n.match(/\b\p{Lu}/gu) ?? []).length >= 2 ? 1 : 0);

/** The name that most documents use, a title before a description, the fuller of two. */
const commonName = (names: readonly string[]): string => {
  const uses = new Map<string, number>();
  for (const n of names) uses.set(n, (uses.get(n) ?? 0) + 1);
  return [...uses].toSorted(([a, x], [b, y]) => titleRank(b) - titleRank(a) || y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
};

const counted = <T>(values: readonly T[]): ReadonlyMap<T, number> => {
  const out = new Map<T, number>();
  for (const v of values) out.set(v, (out.get(v) ?? 0) + 1);
  return out;
};

/** A party that one reading in many names is more likely that reading's mistake than a party. */
export const partiesOf = (members: readonly Member[]): readonly string[] => {
  const registered = new Set(members.filter((m) => m.subject.register !== undefined).flatMap((m) => m.subject.parties));
  return [...counted(members.flatMap((m) => m.subject.parties))].filter(([party, n]) => registered.has(party) || members.length < 4 || n * 5 >= members.length).map(([p]) => p).toSorted();
};

/** Puts the parts of an agreement together; `parts` in the order of publication. */
export const agreementOf = (parts: readonly Part[], id: AgreementId = parts[0]!.alias, rejected: ReadonlySet<string> = new Set(), parties: readonly string[] = partiesOf(parts)): Agreement => {
  const told = toldBy(parts);
  return {
    id, name: commonName(parts.map((m) => m.subject.name)), names: [...new Set(parts.flatMap((m) => m.subject.names))],
    kind: [...counted(parts.map((p) => p.subject.kind))].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0], parties, multilateral: parts.some((m) => m.subject.multilateral) || parties.length > 2,
    told: rejected.size === 0 ? told : told.filter((t) => !rejected.has(t.claim.id)), rejected: rejected.size === 0 ? [] : told.filter((t) => rejected.has(t.claim.id)),
    members: parts.map(({ document, subject, score, reasons, alias, isText }) => ({ document, subject, score, reasons, alias, isText })),
  };
};
