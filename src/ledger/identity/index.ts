import type { Claim, Subject } from '../../core/claim.ts';
import type { Document } from '../../core/document.ts';
import type { ReadingRecord } from '../../core/record.ts';
import { contains, type Span } from '../../core/span.ts';
import { printsAmong, quotesIn, sourceOf } from '../origins.ts';
import { declined, pairKey, rulingsOf } from '../decisions.ts';
import { inOrder, positionOf, type Heard } from '../view-point.ts';
import { agreementOf, aliasOf, type Agreement, type Part } from './agreement.ts';
import { Places, type First, type Placement, type Position } from './places.ts';
import { regroup } from './regroup.ts';
import { traitOf, type Trait } from './trait.ts';

export type { Agreement, Member } from './agreement.ts';
export { aliasOf } from './agreement.ts';
export { sureLine } from './score.ts';

/** One subject of one document, with the trait by which it is compared. */
export interface Spoken { readonly document: Document; readonly subject: Subject; readonly claims: readonly Claim[]; readonly at: Position; readonly trait: Trait; readonly alias: string; /** Where the document is the agreement's own text. */ readonly texts: readonly Span[] }

/** Two subjects of one document that look the same are still two: each is then compared as itself. */
const apart = (spoken: readonly Spoken[]): readonly Spoken[] => {
  const uses = Map.groupBy(spoken, (s) => s.trait.key);
  return uses.size === spoken.length ? spoken : spoken.map((s) => (uses.get(s.trait.key)!.length > 1 ? { ...s, trait: { ...s.trait, key: `${s.trait.key}|${s.alias}` } } : s));
};

/** The subjects of one reading, with their traits and their places in the order of the record. */
export const spokenIn = (document: Document, reading: Pick<ReadingRecord, 'subjects' | 'claims' | 'instruments'>): readonly Spoken[] => {
  const bySubject = Map.groupBy(reading.claims, (c) => c.subject);
  return apart(reading.subjects.map((subject, i): Spoken => {
    const own = bySubject.get(subject.key) ?? [];
    return { document, subject, claims: own, at: positionOf(document, i), trait: traitOf(document, subject, own), alias: aliasOf(document.id, subject.key), texts: (reading.instruments ?? []).filter((t) => t.subject === subject.key).map((t) => t.span) };
  }));
};

/** First positions of traits among subjects given in the order of the record. */
export const firstsOf = (spoken: readonly Spoken[]): ReadonlyMap<string, First> => {
  const siblings = new Map([...Map.groupBy(spoken, (s) => s.document.id)].map(([id, list]) => [id, new Set(list.map((s) => s.trait.key))]));
  const out = new Map<string, First>();
  for (const s of spoken) {
    if (out.has(s.trait.key)) continue;
    out.set(s.trait.key, { trait: s.trait, at: s.at, siblings: siblings.get(s.document.id)! });
  }
  return out;
};

/** What is known of the documents as prints. */
export interface Prints { readonly prints: ReadonlyMap<string, readonly string[]>; readonly credits: ReadonlyMap<string, string | null>; readonly quotes: ReadonlyMap<string, readonly string[]> }

/** Why a subject is in its agreement. */
export const whyOf = (placement: Placement, isFirst: boolean): Pick<Part, 'score' | 'reasons'> =>
  (isFirst ? { score: 0, reasons: ['first document to speak of it'] } : placement.score === 0 ? { score: 3, reasons: ['told in the same words'] } : { score: placement.score, reasons: placement.reasons });

const partOf = (s: Spoken, places: Places, isFirst: boolean, { prints, credits, quotes }: Prints): Part => ({
  document: s.document, subject: s.subject, alias: aliasOf(s.document.id, s.subject.key), ...whyOf(places.of(s.trait.key)!, isFirst), isText: s.texts.length > 0,
  claims: s.claims, lately: { origin: '', told: [] }, isClause: s.texts.length === 0 ? null : s.claims.map((c) => s.texts.some((t) => contains(t, c.evidence))), prints: prints.get(s.document.id) ?? [], credit: credits.get(s.document.id) ?? null, quotes: quotes.get(s.document.id) ?? [],
});

/** What may be one agreement, or may belong to one, without being sure enough: for a person to say. */
export interface Suggestion { readonly one: string; readonly other: string; readonly score: number; readonly reasons: readonly string[]; readonly isAmbiguous: boolean }

/** Agreements of a point of the record, and what a person should look at. */
export interface Identified { readonly agreements: readonly Agreement[]; readonly suggestions: readonly Suggestion[]; /** Every id that ever named one of them, with the agreement it leads to. */ readonly byAlias: ReadonlyMap<string, Agreement> }

/**
 * Joins the subjects of all documents into agreements. The same documents give the same agreements in whatever order they came;
 * within one document nothing is joined; what people decided is laid over what the evidence gives.
 */
export const identifyAll = (heard: Heard): Identified => {
  const documents = inOrder(heard);
  const spoken = documents.flatMap(({ document, reading }) => spokenIn(document, reading));
  const places = new Places();
  places.update([...firstsOf(spoken)].map(([key, first]) => ({ key, first })));
  const groups = Map.groupBy(spoken, (s) => places.of(s.trait.key)!.leader);
  const prints = printsOf(documents);
  const byAlias = new Map(spoken.map((s) => [s.alias, s]));
  const rejected = new Set(rulingsOf(heard.decisions).rejected.keys());
  const groupings = regroup([...groups.values()].map((list) => list.map((s) => s.alias)), heard.decisions, (a) => byAlias.get(a)!.at);
  const agreements = groupings.map((g) => agreementOf(g.aliases.map((a, i) => partOf(byAlias.get(a)!, places, i === 0, prints)), g.id as Agreement['id'], rejected));
  const home = new Map(agreements.flatMap((a) => a.members.map((m) => [m.alias as string, a] as const)));
  return { agreements, byAlias: home, suggestions: suggestionsOf(groups, places, home, heard) };
};

/** Only documents that speak of an agreement are compared as prints. */
const printsOf = (documents: readonly { readonly document: Document; readonly reading: ReadingRecord }[]): Prints => {
  const speaking = documents.filter((d) => d.reading.subjects.length > 0);
  const sources = speaking.map((d) => sourceOf(d.document));
  return { prints: printsAmong(sources), credits: new Map(sources.map((s) => [s.id, s.credit])), quotes: new Map(speaking.map((d) => [d.document.id, quotesIn(d.document.text)])) };
};

const suggestionsOf = (groups: ReadonlyMap<string, readonly Spoken[]>, places: Places, home: ReadonlyMap<string, Agreement>, heard: Heard): readonly Suggestion[] => {
  const different = declined(heard.decisions);
  return [...groups].flatMap(([leader, list]): readonly Suggestion[] => {
    const placement = places.of(leader)!;
    const one = home.get(list[0]!.alias)!;
    return placement.near.flatMap((n): readonly Suggestion[] => {
      const other = home.get(groups.get(n.leader)?.[0]?.alias ?? '');
      if (other === undefined || other === one || different.has(pairKey(one.id, other.id))) return [];
      return [{ one: one.id, other: other.id, score: n.score, reasons: n.reasons, isAmbiguous: placement.isLoose }];
    });
  }).toSorted((a, b) => b.score - a.score || (a.one < b.one ? -1 : 1));
};

/** The agreements alone. */
export const identify = (heard: Heard): readonly Agreement[] => identifyAll(heard).agreements;
