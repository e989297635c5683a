import type { Syntax, Token } from '../../language/syntax.ts';
import { relation } from '../../language/tree.ts';
import type { Actor } from '../reading.ts';
import { withOwners, withSeats } from './bodies.ts';
import { blocs, bodyMeant } from './meant.ts';
import type { Raw } from './find.ts';
import { fold, knownBySurname, knownLeaders, partyName } from './lexicon.ts';
import { namedSets } from './sets.ts';

/** A person of the document with all that the text says of office and state. */
interface Person { readonly id: string; name: string; state: string | null; office: string | null; readonly firstToken: number }

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const slug = (name: string): string => fold(name).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const textOf = (syntax: Syntax, r: Raw): string => syntax.text.slice(syntax.tokens[r.first]!.start, syntax.tokens[r.last]!.end);
const surnameOf = (name: string): string => fold(name).split(/\s+/).at(-1)!.replace(/^al-|^el-/i, '').toLowerCase();

const headOffice = (office: string): string => office.split(' ').at(-1) ?? office;

/** Office and state of a person from the words around the name: before it, in apposition after it, or a state's possessive. */
const described = (syntax: Syntax, raws: readonly Raw[], k: number): { readonly office: string | null; readonly state: string | null } => {
  const { tokens } = syntax;
  const person = raws[k]!;
  const before = raws[k - 1];
  if (before?.what === 'office' && before.last === person.first - 1) return { office: before.office, state: before.state };
  if (before !== undefined && before.entry !== null && before.last === person.first - 1 && raws[k - 2]?.what === 'office') {
    const office = raws[k - 2]!;
    // "Norway's envoy to Lisbon Ola Nordmann", "the President of the Republic of Utopia Jane Doe".
    if (office.last < before.first && before.first - office.last <= 6) return { office: office.office, state: office.state };
  }
  const after = raws.slice(k + 1, k + 4).find((r) => r.what === 'office');
  if (after !== undefined && lower(tokens[person.last + 1]) === ',' && after.first - person.last <= 6 && tokens[after.first]!.sentence === tokens[person.first]!.sentence) {
    const between = tokens.slice(person.last + 1, after.first).map(lower);
    if (between.every((w) => w === ',' || w === 'the' || w === 'a' || w === 'an' || w === "'s" || w === '’s' || raws.some((r) => r.entry !== null && tokens.slice(r.first, r.last + 1).some((t) => t.text.toLowerCase() === w)))) {
      return { office: after.office, state: after.state };
    }
  }
  if (before?.entry?.kind === 'state' && (before.last === person.first - 1 || (before.last === person.first - 2 && /^['’]s?$/.test(lower(tokens[person.first - 1]))))) return { office: null, state: before.entry.id };
  return { office: null, state: null };
};

interface People { readonly all: Person[]; readonly of: Map<Raw, Person>; readonly ordered: readonly (readonly [Raw, Person])[] }

/** Persons by full name, then surnames alone, over the whole document; the lexicon of leaders fills what the text leaves out. */
const people = (syntax: Syntax, raws: readonly Raw[]): People => {
  const all: Person[] = [];
  // A name that grows keeps its surname, so that persons stay where they were put.
  const bySurname = new Map<string, Person[]>();
  const of = new Map<Raw, Person>();
  const found = raws.map((r, k) => ({ r, k })).filter(({ r }) => r.what === 'person');
  const enlist = ({ r, k }: { r: Raw; k: number }): void => {
    const name = textOf(syntax, r);
    const isFull = r.last > r.first;
    const surname = surnameOf(name);
    let person = (bySurname.get(surname) ?? []).find((p) => (!isFull || fold(p.name).toLowerCase() === fold(name).toLowerCase() || !p.name.includes(' ') || p.name.split(' ')[0]?.[0] === name[0]));
    const said = described(syntax, raws, k);
    if (person === undefined) {
      const family = fold(name).split(/\s+/)[0]!.toLowerCase();
      const recent = (knownBySurname(surname).length > 0 ? knownBySurname(surname) : knownBySurname(family).filter((x) => fold(x.name).split(' ')[0]!.toLowerCase() === family)).filter((x) => (isFull ? fold(x.name).split(' ')[0]?.[0] === fold(name)[0] : true) && (said.state === null || x.state === said.state));
      const lexicon = recent.length > 0 ? recent : knownLeaders(name, said.office).filter((x) => said.state === null || x.state === said.state);
      const known = lexicon.length === 1 || (lexicon.length > 1 && lexicon.every((x) => x.state === lexicon[0]!.state)) ? lexicon[0] : undefined;
      const full = isFull || known === undefined ? name : known.name;
      person = { id: slug(full), name: full, state: said.state ?? known?.state ?? null, office: said.office ?? known?.office ?? null, firstToken: r.first };
      all.push(person);
      const own = surnameOf(person.name);
      bySurname.set(own, [...(bySurname.get(own) ?? []), person]);
    } else {
      if (said.state !== null) person.state = person.state ?? said.state;
      if (said.office !== null) person.office = person.office ?? said.office;
      if (isFull && !person.name.includes(' ')) person.name = name;
    }
    of.set(r, person);
  };
  found.filter(({ r }) => r.last > r.first).forEach(enlist);
  found.filter(({ r }) => r.last === r.first).forEach(enlist);
  return { all, of, ordered: [...of].sort((a, b) => a[0].first - b[0].first) };
};

/** The last person mentioned before a token whose office ends in the same noun and whose state does not differ. */
const personOfOffice = (p: People, before: number, office: string, state: string | null): Person | undefined => {
  const head = headOffice(office);
  const same = (a: string, b: string): boolean => a === b || (/^(?:ambassador|envoy)$/.test(a) && /^(?:ambassador|envoy)$/.test(b)) || (a.startsWith('spokes') && b.startsWith('spokes')) || (/^(?:premier|prime minister)$/.test(a) && b === 'minister');
  const fits = p.all.filter((x) => x.office !== null && same(head, headOffice(x.office)) && (state === null || x.state === null || x.state === state));
  if (fits.length === 0) return undefined;
  const earlier = p.ordered.findLast(([r, x]) => r.first < before && fits.includes(x))?.[1];
  return earlier ?? (state !== null ? fits[0] : undefined);
};

const pluralRoles = /^(?:presidents|leaders|ministers|sides|countries|nations|states|parties|neighbours|neighbors|governments|capitals|allies|powers|two|partners|premiers)$/;

/** "the North" and "the South" in a text that speaks of a Korea. */
const withHalves = (syntax: Syntax, found: readonly Raw[]): readonly Raw[] => {
  const isKorean = found.some((r) => r.entry?.id === 'PRK' || r.entry?.id === 'KOR');
  if (!isKorean) return found;
  const entryOf = (id: string): Raw['entry'] => ({ kind: 'state', form: 'name', id, name: partyName(id) ?? id, state: id });
  const isNorth = !found.some((r) => r.entry?.id === 'KOR');
  const korean = syntax.tokens.filter((t) => /^Koreans?$/.test(t.text) && !/^(?:north|south)$/.test(lower(syntax.tokens[t.index - 1])) && !/^(?:peninsula|war|central)$/.test(lower(syntax.tokens[t.index + 1])) && !found.some((r) => r.entry !== null && r.first <= t.index && t.index <= r.last));
  const halves = syntax.tokens.filter((t) => /^(?:North|South)$/.test(t.text) && lower(syntax.tokens[t.index - 1]) === 'the' && !/^\p{Lu}/u.test(syntax.tokens[t.index + 1]?.text ?? '') && !found.some((r) => r.entry !== null && r.first <= t.index && t.index <= r.last));
  const demonyms = korean.map((t): Raw => ({ first: t.index, last: t.index, what: 'lexicon', entry: { ...entryOf(isNorth ? 'PRK' : 'KOR')!, form: 'demonym' }, state: null, office: null }));
  const rest = found.filter((r) => ![...halves, ...korean].some((t) => r.first === t.index && r.last === t.index));
  const made = halves.map((t): Raw => ({ first: t.index, last: t.index, what: 'lexicon', entry: entryOf(t.text === 'North' ? 'PRK' : 'KOR'), state: null, office: null }));
  return [...rest, ...made, ...demonyms].sort((a, b) => a.first - b.first);
};

/** "in Prague", "the Ottawa Convention", "the Malaysian capital", "the American company": where something is or whence it comes, and no State that acts. */
const isPlace = (syntax: Syntax, r: Raw): boolean => {
  if (r.entry === null || (r.entry.form !== 'metonym' && r.entry.form !== 'demonym')) return false;
  const next = lower(syntax.tokens[r.last + 1]);
  if (r.entry.form === 'demonym') return /^(?:capital|city|town|resort|port|coast|soil|territory|waters|airspace|border|waterway|company|companies|firms?|clubs?|players?|airlines?|investors?|tourists?|citizens?|subsidiary|rival)$/.test(next);
  const before = lower(syntax.tokens[r.first - 1]);
  // "in Baku's view" is a government's.
  if (/^['’]s?$/.test(next)) return false;
  return ['in', 'at', 'near', 'outside', 'via', 'through', 'around'].includes(before) || /^(?:convention|treaty|agreement|accords?|protocol|pact|declaration|memorandum|charter|framework|summit|peace|conference|process|format|statement|round|statute|compact|covenant|club|group|criteria|rules|pact)$/.test(next);
};

/** "the defence ministers of Estonia, Latvia and Poland", "the Iranian and Russian presidents": the States that the role itself names. */
const ownersOf = (syntax: Syntax, raws: readonly Raw[], role: Raw): readonly string[] | undefined => {
  const states = raws.filter((r) => r.entry?.kind === 'state');
  const joined = (from: number, to: number): boolean => syntax.tokens.slice(from, to).every((t) => [',', 'and', 'the', 'both', '-', "'s", '’s'].includes(lower(t)));
  const after = lower(syntax.tokens[role.last + 1]) === 'of' ? states.filter((r) => r.first > role.last) : [];
  const out: string[] = [];
  let at = role.last + 2;
  for (const r of after) {
    if (!joined(at, r.first)) break;
    out.push(r.entry!.id);
    at = r.last + 1;
  }
  if (out.length === 0) {
    at = role.first;
    for (const r of states.filter((x) => x.last < role.first).toReversed()) {
      if (!joined(r.last + 1, at)) break;
      out.push(r.entry!.id);
      at = r.first;
    }
  }
  return out.length >= 2 ? [...new Set(out)].toSorted() : undefined;
};

/** "the foreign ministers Ana Dahl and Juma Okoro": the States of those who are named right behind their office. */
const namedHolders = (syntax: Syntax, p: People, role: Raw): readonly string[] | undefined => {
  const out: (string | null)[] = [];
  let at = role.last + 1;
  for (const [r, person] of p.ordered) {
    if (r.first < at) continue;
    if (r.first - at > 2 || !syntax.tokens.slice(at, r.first).every((t) => [',', 'and'].includes(lower(t)))) break;
    out.push(person.state);
    at = r.last + 1;
  }
  const states = out.filter((x) => x !== null);
  return states.length >= 2 && states.length === out.length ? [...new Set(states)].toSorted() : undefined;
};

/** "their", where a group that names its own members was spoken of in this sentence or the one before. */
const groupBefore = (groups: readonly Actor[], syntax: Syntax, t: Token): readonly string[] | undefined => {
  const from = syntax.sentences[Math.max(0, t.sentence - 1)]!.start;
  return groups.findLast((a) => a.start >= from && a.end <= t.start)?.members;
};

/** States of a text by place and by sentence, with how often each is named; made once, since every plural asks. */
interface States { readonly list: readonly { readonly at: number; readonly id: string }[]; readonly bySentence: ReadonlyMap<number, readonly { readonly at: number; readonly id: string }[]>; readonly counts: ReadonlyMap<string, number>; readonly frequent: readonly string[] }

const statesOf = (syntax: Syntax, mentions: readonly { readonly at: number; readonly id: string }[]): States => {
  const list = mentions.toSorted((a, b) => a.at - b.at);
  const bySentence = new Map<number, { at: number; id: string }[]>();
  const counts = new Map<string, number>();
  for (const m of list) {
    counts.set(m.id, (counts.get(m.id) ?? 0) + 1);
    const sentence = syntax.tokens[m.at]!.sentence;
    const here = bySentence.get(sentence);
    if (here === undefined) bySentence.set(sentence, [m]); else here.push(m);
  }
  return { list, bySentence, counts, frequent: [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2).map(([id]) => id) };
};

/** The two states that a plural role stands for: the pair spoken of last, else the pair of the whole document. */
const pairBefore = ({ list, counts, frequent }: States, at: number, acting: States): readonly string[] => {
  const out: string[] = [];
  let low = 0;
  let high = list.length;
  while (low < high) { const mid = (low + high) >> 1; if (list[mid]!.at < at) low = mid + 1; else high = mid; }
  for (let i = low - 1; i >= 0 && out.length < 2; i -= 1) if (!out.includes(list[i]!.id)) out.push(list[i]!.id);
  // The nearest two, unless the document is plainly about another pair.
  const isMainPair = frequent.length === 2 && out.length === 2 && !out.every((id) => frequent.includes(id)) && frequent.every((id) => (counts.get(id) ?? 0) >= 2 * (counts.get(out.find((o) => !frequent.includes(o)) ?? '') ?? 0));
  // Where too few have been named yet, those that the text comes back to; a State named in passing is none of the two.
  if (out.length < 2) return acting.frequent.every((id) => (acting.counts.get(id) ?? 0) >= 2) ? acting.frequent.toSorted() : [];
  return (isMainPair ? frequent : out).toSorted();
};

const pronouns: ReadonlyMap<string, 'one' | 'many'> = new Map([['he', 'one'], ['she', 'one'], ['him', 'one'], ['his', 'one'], ['her', 'one'], ['they', 'many'], ['their', 'many'], ['them', 'many']]);

/** A body written as a name: "the Foreign Ministry", "the State Department". */
const isWritten = (syntax: Syntax, r: Raw): boolean => /^\p{Lu}/u.test(syntax.tokens[r.last]!.text) && !/^\p{Ll}/u.test(syntax.tokens[r.first]!.text) && (r.last > r.first || syntax.sentences[syntax.tokens[r.first]!.sentence]!.first !== r.first);

/** Links findings to actors: persons over the document, roles to persons, plural roles and pronouns to what they stand for. */
export const link = (syntax: Syntax, found: readonly Raw[]): readonly Actor[] => {
  const wholes = namedSets(syntax);
  const isInSet = (r: Raw): boolean => wholes.some((w) => r.first <= w.last && w.first <= r.last);
  const raws = withSeats(syntax, withOwners(syntax, withHalves(syntax, wholes.length === 0 ? found : found.filter((r) => !isInSet(r)))), isPlace);
  const { tokens } = syntax;
  const p = people(syntax, raws);
  const out: Actor[] = [];
  const groups: Actor[] = [];
  const push = (first: number, last: number, draft: Omit<Actor, 'start' | 'end' | 'basis' | 'by' | 'members'> & { members?: readonly string[] }, basis: 'stated' | 'inferred' = 'stated'): void => {
    const actor: Actor = { members: [], ...draft, start: tokens[first]!.start, end: tokens[last]!.end, basis, by: 'names' };
    out.push(actor);
    if (actor.members.length >= 2 && actor.form === 'role') groups.push(actor);
  };
  for (const w of wholes) push(w.first, w.last, { kind: 'group', form: 'role', id: null, name: null, state: null, office: null, members: w.members });
  const mentioned = raws.filter((r) => !isPlace(syntax, r)).filter((r) => r.entry?.kind === 'state' || (r.entry?.kind === 'organisation' && blocs.has(r.entry.id))).map((r) => ({ at: r.first, id: r.entry!.id }));
  const stateMentions = statesOf(syntax, mentioned);
  const acting = statesOf(syntax, [...mentioned, ...[...p.of].flatMap(([r, x]) => (x.state === null ? [] : [{ at: r.last, id: x.state }]))]);
  const named = new Set([...p.of.keys()].map((x) => x.first));
  for (const r of raws) {
    if (r.entry !== null) push(r.first, r.last, { kind: r.entry.kind, form: r.entry.form, id: r.entry.id, name: r.entry.name, state: r.entry.state ?? (r.entry.kind === 'organisation' ? r.entry.id : null), office: null });
    else if (r.what === 'person') {
      const person = p.of.get(r)!;
      push(r.first, r.last, { kind: 'person', form: 'name', id: person.id, name: person.name, state: person.state, office: person.office });
    } else if (r.what === 'office') {
      const word = lower(tokens[r.last]);
      if (pluralRoles.test(word) || word.endsWith('s') && r.state === null) push(r.first, r.last, { kind: 'office', form: 'role', id: null, name: null, state: null, office: r.office, members: ownersOf(syntax, raws, r) ?? namedHolders(syntax, p, r) ?? (pluralRoles.test(word) ? actingBefore(syntax, acting, tokens[r.first]!) ?? pairBefore(stateMentions, r.first + 12, acting) : []) });
      else {
        const isNamed = named.has(r.last + 1);
        const holder = isNamed ? undefined : personOfOffice(p, r.first, r.office ?? '', r.state);
        push(r.first, r.last, { kind: 'office', form: 'role', id: holder?.id ?? null, name: holder?.name ?? null, state: r.state ?? holder?.state ?? null, office: r.office }, holder === undefined ? 'stated' : 'inferred');
      }
    } else if (r.what === 'body') push(r.first, r.last, { kind: isWritten(syntax, r) ? 'organisation' : 'office', form: isWritten(syntax, r) ? 'name' : 'role', id: r.state === null ? null : `${r.state}/${r.office}`, name: r.state === null ? r.office : `${partyName(r.state) ?? r.state} ${r.office}`, state: r.state, office: r.office });
    else push(r.first, r.last, { kind: r.what === 'place' ? 'place' : 'organisation', form: 'name', id: null, name: textOf(syntax, r), state: null, office: null });
  }
  const taken = new Set([...raws, ...wholes].flatMap((r) => Array.from({ length: r.last - r.first + 1 }, (_, i) => r.first + i)));
  const personMentions = [...p.of].map(([r, x]) => ({ at: r.first, token: tokens[r.last]!, x })).sort((a, b) => a.at - b.at);
  let spoken = 0;
  for (const t of tokens) {
    if (taken.has(t.index)) continue;
    if (t.upos !== 'NOUN' && t.upos !== 'PRON') continue;
    const word = lower(t);
    const body = t.upos === 'NOUN' && lower(tokens[t.index - 1]) === 'the' ? bodyMeant(syntax, raws, t) : undefined;
    if (body !== undefined) {
      push(t.index, t.index, { kind: body.kind, form: 'role', id: body.id, name: body.name, state: body.state ?? body.id, office: null }, 'inferred');
      continue;
    }
    const number = t.upos === 'PRON' ? pronouns.get(word) : undefined;
    // "twenty-two countries" are no pair.
    if ((number === undefined && t.upos === 'PRON') || (lower(tokens[t.index - 1]) === 'two' && lower(tokens[t.index - 2]) === '-')) continue;
    if (pluralRoles.test(word) && t.upos === 'NOUN' && (/^(?:two|both|the|these|all|three|its)$/.test(lower(tokens[t.index - 1])) || lower(tokens[t.index - 1]) === 'neighbouring')) {
      const members = actingBefore(syntax, acting, t) ?? pairBefore(stateMentions, t.index, acting);
      if (members.length === 2 && lower(tokens[t.index - 1]) !== 'three') push(t.index, t.index, { kind: 'group', form: 'role', id: null, name: null, state: null, office: null, members }, 'inferred');
      continue;
    }
    if (number === undefined) continue;
    if (number === 'many') push(t.index, t.index, { kind: 'group', form: 'pronoun', id: null, name: null, state: null, office: null, members: groupBefore(groups, syntax, t) ?? actingBefore(syntax, acting, t) ?? pairBefore(stateMentions, t.index, acting) }, 'inferred');
    else {
      // The person spoken of last as a subject, in this sentence or the two before, before anybody spoken of in passing.
      const near: (typeof personMentions)[number][] = [];
      while (spoken < personMentions.length && personMentions[spoken]!.at < t.index) spoken += 1;
      for (let i = spoken - 1; i >= 0 && tokens[personMentions[i]!.at]!.sentence >= t.sentence - 3; i -= 1) near.push(personMentions[i]!);
      const subject = near.find((m) => m.token.sentence < t.sentence && isSubject(syntax, m.token)) ?? near.find((m) => isSubject(syntax, m.token)) ?? near.find((m) => m.token.sentence >= t.sentence - 1 && !['compound', 'nmod', 'amod'].includes(relation(m.token)));
      if (subject !== undefined) push(t.index, t.index, { kind: 'person', form: 'pronoun', id: subject.x.id, name: subject.x.name, state: subject.x.state, office: subject.x.office }, 'inferred');
    }
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** A subject by the tree, or by standing right before a finite verb: the tree often hangs a name on the title before it. */
const isSubject = (syntax: Syntax, t: Token): boolean => {
  let next = syntax.tokens[t.index + 1];
  while (next !== undefined && next.upos === 'ADV') next = syntax.tokens[next.index + 1];
  if (next !== undefined && next.sentence === t.sentence && (next.upos === 'VERB' || next.upos === 'AUX') && /^(?:VBD|VBZ|VBP|MD)$/.test(next.xpos)) return true;
  let at: Token | undefined = t;
  for (let guard = 0; at !== undefined && guard < 6; guard += 1) {
    if (relation(at) === 'nsubj') return true;
    const up: Token | undefined = syntax.tokens[at.head];
    // "United" of "United States"
    const isPart = ['compound', 'amod', 'nmod:desc'].includes(at.deprel) && up?.upos === 'PROPN' && up.index > at.index && up.index - at.index <= 3;
    if (!isPart && !['flat', 'appos', 'conj'].includes(relation(at))) return false;
    at = up;
  }
  return false;
};

/** "Estonia, Latvia and Lithuania": names with nothing between them but commas and "and". */
const areListed = (syntax: Syntax, states: readonly { readonly at: number }[]): boolean => {
  const at = states.map((m) => m.at).toSorted((a, b) => a - b);
  return at.every((x, i) => i === 0 || syntax.tokens.slice(at[i - 1]! + 1, x).every((t) => [',', 'and', 'the'].includes(lower(t)) || (t.upos === 'PROPN' && x - at[i - 1]! <= 5)));
};

/** "the governments of Chad, Peru and Ghana": all of a list, whichever of them the tree makes the subject. */
const listWith = <T extends { readonly at: number }>(syntax: Syntax, all: readonly T[], some: readonly T[]): readonly T[] => {
  const joins = (a: T, b: T): boolean => b.at - a.at <= 5 && syntax.tokens.slice(a.at + 1, b.at).some((t) => lower(t) === ',' || lower(t) === 'and') && syntax.tokens.slice(a.at + 1, b.at).every((t) => [',', 'and', 'the'].includes(lower(t)) || t.upos === 'PROPN');
  const kept = new Set(some);
  for (let i = all.length - 2; i >= 0; i -= 1) if (kept.has(all[i + 1]!) && joins(all[i]!, all[i + 1]!)) kept.add(all[i]!);
  for (let i = 1; i < all.length; i += 1) if (kept.has(all[i - 1]!) && joins(all[i - 1]!, all[i]!)) kept.add(all[i]!);
  return all.filter((m) => kept.has(m));
};

/** Whether a token is in the subject of the verb at `root`. */
const isSubjectOf = (syntax: Syntax, t: Token, root: number): boolean => {
  let at: Token | undefined = t;
  for (let guard = 0; at !== undefined && guard < 8; guard += 1) {
    if (relation(at) === 'nsubj') return at.head === root;
    at = syntax.tokens[at.head];
  }
  return false;
};

/** States that were subjects together, by themselves or through their leaders, in this sentence or one of the three before. */
const actingBefore = (syntax: Syntax, states: States, t: Token): readonly string[] | undefined => {
  const isPair = ['two', 'both'].includes(lower(syntax.tokens[t.index - 1]));
  for (let s = t.sentence; s >= Math.max(0, t.sentence - 3); s -= 1) {
    const all = (states.bySentence.get(s) ?? []).filter((m) => m.at < t.index);
    const acting = all.filter((m) => isSubject(syntax, syntax.tokens[m.at]!));
    const here = listWith(syntax, all, acting).map((m) => m.id);
    const distinct = [...new Set(here)];
    if (isPair && distinct.length > 2) continue;
    if (distinct.length === 2 || (distinct.length > 2 && distinct.length <= 6 && areListed(syntax, all.filter((m) => here.includes(m.id))))) return distinct.toSorted();
    const main = [...new Set(all.filter((m) => isSubjectOf(syntax, syntax.tokens[m.at]!, syntax.sentences[s]!.root)).map((m) => m.id))];
    if (main.length === 2) return main.toSorted();
  }
  return undefined;
};
