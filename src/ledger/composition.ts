import type { AgreementKind } from '../core/act.ts';
import type { Conflict, Turn } from './conflicts.ts';
import type { Agreement, Member } from './identity/agreement.ts';
import type { Value } from './positions.ts';
import { heardOn, type Told } from './view-point.ts';

/**
 * Kinds of text that bind as such, and those that are made not to. Everyday names ("agreement", "deal") go with either, and the name alone
 * decides nothing about the force of a text (VCLT art. 2(1)(a)): that it is called both is shown, not judged.
 */
const sorts: Readonly<Partial<Record<AgreementKind, 'binding' | 'political'>>> = { treaty: 'binding', convention: 'binding', protocol: 'binding', memorandum: 'political', declaration: 'political' };

/** Claims by the subject that they are of. */
type Spoken = ReadonlyMap<string, readonly Told[]>;

const spokenIn = (a: Agreement): Spoken => Map.groupBy(a.told, (t) => `${t.document.id} ${t.subject.key}`);

const ownOf = (spoken: Spoken, m: Member): readonly Told[] => spoken.get(`${m.document.id} ${m.subject.key}`) ?? [];

/** The claims by which a member speaks, the one first that holds the name it gives. */
const wordsOf = (spoken: Spoken, m: Member): readonly Told[] => {
  const own = ownOf(spoken, m);
  const named = own.filter((t) => t.claim.exact.includes(m.subject.name));
  return (named.length > 0 ? named : own).slice(0, 1);
};

interface Camp { readonly value: string; readonly members: readonly Member[] }

const byDay = (x: Member, y: Member): number => (heardOn(x.document) < heardOn(y.document) ? -1 : heardOn(x.document) > heardOn(y.document) ? 1 : x.alias < y.alias ? -1 : 1);

/** Opened by the second camp to speak, settled by the text or a register. */
const lifeOf = (spoken: Spoken, camps: readonly Camp[]): readonly Turn[] => {
  const all = camps.flatMap((c) => c.members.map((m) => ({ m, value: c.value }))).toSorted((x, y) => byDay(x.m, y.m));
  const first = all[0]!;
  const second = all.find((x) => x.value !== first.value)!;
  const decides = all.find((x) => x.m.isText || x.m.subject.register !== undefined);
  const by = (m: Member): Told | null => wordsOf(spoken, m)[0] ?? null;
  const opened: Turn = { what: 'opened', on: heardOn(second.m.document), by: by(second.m), decided: null, why: 'a second account' };
  if (decides === undefined) return [opened];
  const on = heardOn(decides.m.document) > opened.on ? heardOn(decides.m.document) : opened.on;
  return [opened, { what: 'settled', on, by: by(decides.m), decided: null, why: decides.m.isText ? 'treaty text decides' : 'the register decides' }];
};

const conflictOf = (a: Agreement, kind: 'kind' | 'party', camps: readonly Camp[], note: string): readonly Conflict[] => {
  const spoken = spokenIn(a);
  // What cannot be shown in words is no conflict to show.
  if (camps.some((c) => c.members.every((m) => ownOf(spoken, m).length === 0))) return [];
  const readings = camps.map((c): Value => {
    let told: readonly Told[] | undefined;
    // The words of hundreds of documents are looked through only for whoever reads them.
    return { value: c.value, get told() { return told ??= c.members.flatMap((m) => wordsOf(spoken, m)); } };
  });
  const history = lifeOf(spoken, camps);
  return [{ id: `${a.id}:${kind}`, kind, slot: kind, readings, note, near: null, state: history.at(-1)!.what === 'settled' ? 'settled' : 'open', history }];
};

const byWeight = (x: Camp, y: Camp): number => Number(y.members.some((m) => m.isText || m.subject.register !== undefined)) - Number(x.members.some((m) => m.isText || m.subject.register !== undefined)) || y.members.length - x.members.length || (x.value < y.value ? -1 : 1);

/** Called a treaty by some and a memorandum by others. */
const kindConflict = (a: Agreement): readonly Conflict[] => {
  const camps = [...Map.groupBy(a.members.filter((m) => sorts[m.subject.kind] !== undefined), (m) => m.subject.kind)].map(([value, members]): Camp => ({ value, members })).toSorted(byWeight);
  if (new Set(camps.map((c) => sorts[c.value as AgreementKind])).size < 2) return [];
  return conflictOf(a, 'kind', camps, `called ${camps.map((c) => `a ${c.value} in ${c.members.length}`).join(', ')} of ${a.members.length} documents`);
};

/** Parties of a subject in one text; documents that name the same often share the list of them. */
const texts = new WeakMap<readonly string[], string>();

const partiesText = (parties: readonly string[]): string => {
  const held = texts.get(parties);
  if (held !== undefined) return held;
  const text = parties.toSorted().join(', ');
  texts.set(parties, text);
  return text;
};

const isClosed = (m: Member): boolean => !m.subject.multilateral && m.subject.parties.length === 2;

/**
 * A State that some name as a party of what others know as made between two. Nobody lists all parties of an open treaty, and a report that
 * names one of two names no other: only accounts that name two, and others that name more or another, are set against each other.
 */
const partyConflict = (a: Agreement): readonly Conflict[] => {
  const closed = a.members.filter(isClosed);
  const sets = Map.groupBy(a.members.filter((m) => m.subject.parties.length >= 2), (m) => partiesText(m.subject.parties));
  const pair = [...Map.groupBy(closed, (m) => partiesText(m.subject.parties))].toSorted((x, y) => y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1))[0];
  // One report of two parties may have left one out; two that agree have not.
  if (sets.size < 2 || pair === undefined || pair[1].length < 2) return [];
  const others = [...sets].filter(([value]) => value !== pair[0]);
  // Where more documents name three than two, two were named for short.
  if (others.some(([, members]) => members.length >= pair[1].length)) return [];
  const camps = [{ value: pair[0], members: pair[1] }, ...others.map(([value, members]): Camp => ({ value, members }))];
  // Who took another's place came later.
  const successors = new Set(a.told.filter((t) => t.claim.fact.type === 'succession').map((t) => t.claim.fact.party));
  const extra = [...new Set(others.flatMap(([, members]) => members.flatMap((m) => m.subject.parties)))].filter((p) => !pair[0].split(', ').includes(p) && !successors.has(p)).toSorted();
  return extra.length === 0 ? [] : conflictOf(a, 'party', camps, `${extra.join(', ')} named as a party in ${others.reduce((n, [, m]) => n + m.length, 0)} documents, not in ${pair[1].length}`);
};

/** What accounts of an agreement differ in as a whole: what kind of text it is, and who its parties are. */
export const compositionConflicts = (a: Agreement): readonly Conflict[] => [...kindConflict(a), ...partyConflict(a)];
