import { tokenise } from '../../language/tokenise.ts';
import type { ActorKind } from '../reading.ts';
import { heads } from './data/heads.ts';
import { leaders } from './data/leaders.ts';
import { media, organisations } from './data/organisations.ts';
import { organs, states } from './data/states.ts';

/** What the lexicon knows of a name. */
export interface Entry {
  readonly kind: ActorKind;
  readonly form: 'name' | 'demonym' | 'metonym';
  readonly id: string;
  readonly name: string;
  readonly state: string | null;
}

interface Node { readonly next: Map<string, Node>; entry: Entry | undefined }

const node = (): Node => ({ next: new Map(), entry: undefined });
const root = node();
const main = new Map<string, string>();

/** Letters without marks, so that "Malacañang" and "Malacanang" meet; case is kept, since "us" is no State. */
export const fold = (s: string): string => (/^[\x20-\x7e]*$/.test(s) ? s : s.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replaceAll('’', "'"));

const wordsOf = (name: string): readonly string[] => tokenise(name).flatMap((s) => s.tokens.map((t) => fold(name.slice(t.start, t.end))));

/** The node of a name under another, made where it is not there yet. */
const placeOf = (top: Node, name: string): Node => wordsOf(name).reduce((at, word) => {
  const following = at.next.get(word) ?? node();
  at.next.set(word, following);
  return following;
}, top);

const add = (name: string, entry: Entry): void => {
  for (const form of [name, name.toUpperCase()]) placeOf(root, form).entry ??= entry;
};

const lines = (data: string): readonly (readonly string[])[] => data.trim().split('\n').map((line) => line.split('|'));
const list = (cell: string | undefined): readonly string[] => (cell === undefined || cell === '' ? [] : cell.split(';'));

/** Demonyms that are the same in the plural, or have one of their own. */
const plurals = (demonym: string): readonly string[] =>
  /(?:ese|ish|sh|ch|ss|i-Kiribati|Swiss)$/.test(demonym) || /^[A-Z]\.?[A-Z]/.test(demonym) ? [] : [demonym.endsWith('man') ? `${demonym.slice(0, -3)}men` : `${demonym}s`];

/** Built once, on first use: some four thousand names. */
const build = (): void => {
  for (const [code = '', names, demonyms, seats] of lines(states)) {
    const official = list(names)[0] ?? code;
    main.set(code, official);
    for (const name of list(names)) add(name.replace(/^the /, ''), { kind: 'state', form: 'name', id: code, name: official, state: code });
    for (const d of list(demonyms)) {
      if (list(names).includes(d)) continue;
      for (const form of [d, ...plurals(d)]) add(form, { kind: 'state', form: 'demonym', id: code, name: official, state: code });
    }
    for (const seat of list(seats)) add(seat, { kind: 'state', form: 'metonym', id: code, name: official, state: code });
  }
  for (const [code = '', names] of lines(organs)) for (const name of list(names)) add(name, { kind: 'organisation', form: 'name', id: `${code}/${name}`, name, state: code });
  for (const [code = '', names] of lines(organisations)) {
    main.set(code, list(names)[0] ?? code);
    for (const name of list(names)) add(name.replace(/^the /, ''), { kind: 'organisation', form: 'name', id: code, name: list(names)[0] ?? code, state: null });
  }
  for (const [name = '', state] of lines(media)) add(name, { kind: 'media', form: 'name', id: name, name, state: state ?? null });
};

let isBuilt = false;
const ready = (): Node => {
  if (!isBuilt) build();
  isBuilt = true;
  return root;
};

/** Longest name of the lexicon that begins at a token; its entry and how many tokens it takes. */
export const lookUp = (words: readonly string[], from: number, top: Node = ready()): { readonly entry: Entry; readonly length: number } | undefined => {
  let at: Node | undefined = top;
  let best: { entry: Entry; length: number } | undefined;
  for (let i = from; i < words.length; i += 1) {
    at = at.next.get(words[i]!);
    if (at === undefined) break;
    if (at.entry !== undefined) best = { entry: at.entry, length: i - from + 1 };
  }
  return best;
};

/** English name of a party code; undefined where the lexicon has none. */
export const partyName = (code: string): string | undefined => {
  ready();
  return main.get(code);
};

/** Every party code of the lexicon. */
export const partyCodes = (): readonly string[] => {
  ready();
  return [...main.keys()];
};

/** Code of a party from a code, name, demonym or capital as a person types it; undefined where nothing matches. */
export const partyOf = (typed: string): string | undefined => {
  ready();
  const upper = typed.trim().toUpperCase();
  if (main.has(upper)) return upper;
  const titled = typed.trim().replace(/^the /i, '');
  for (const form of [titled, titled.replace(/(^|[\s-])\p{Ll}/gu, (c) => c.toUpperCase())]) {
    const words = wordsOf(form);
    const found = lookUp(words, 0);
    if (found !== undefined && found.length === words.length) return found.entry.kind === 'state' || found.entry.kind === 'organisation' ? found.entry.id.split('/')[0] : undefined;
  }
  return undefined;
};

/** What the lexicon says of a name. */
export interface Known { readonly name: string; readonly state: string; readonly office: string }

/** People in high office by folded surname, for texts that give a name alone. */
const known = new Map<string, Known[]>();

/** People in the news by surname, where the surname is theirs alone. */
export const knownBySurname = (surname: string): readonly Known[] => {
  if (known.size === 0) {
    for (const [name = '', state = '', office = ''] of lines(leaders)) {
      const key = fold(name).split(' ').at(-1)!.toLowerCase().replace(/^al-/, '');
      known.set(key, [...(known.get(key) ?? []), { name, state, office }]);
      // Family names come first in China, Korea, Taiwan and Vietnam.
      const family = fold(name).split(' ')[0]!.toLowerCase();
      if (['CHN', 'PRK', 'KOR', 'TWN', 'VNM'].includes(state)) known.set(family, [...(known.get(family) ?? []), { name, state, office }]);
    }
  }
  return known.get(fold(surname).toLowerCase()) ?? [];
};

const people = node();
const byName = new Map<string, Known[]>();
const bySurname = new Map<string, Known[]>();

const file = (map: Map<string, Known[]>, key: string, one: Known): void => { map.set(key, [...(map.get(key) ?? []), one]); };

/** Built once, on first use: some two thousand names. */
const enlist = (): void => {
  for (const [state = '', ...posts] of lines(heads)) for (const post of posts) {
    const [office = '', names] = post.split(':');
    for (const name of list(names)) {
      file(byName, fold(name).toLowerCase(), { name, state, office });
      file(bySurname, fold(name).split(' ').at(-1)!.toLowerCase(), { name, state, office });
      placeOf(people, name).entry ??= { kind: 'person', form: 'name', id: state, name, state };
    }
  }
};

const ofHistory = (): void => { if (byName.size === 0) enlist(); };

/** How many tokens from one on are the full name of somebody who has stood at the head of a State; none where they are not. */
export const leaderAt = (words: readonly string[], from: number): number => {
  ofHistory();
  return lookUp(words, from, people)?.length ?? 0;
};

/** Those of a full name, or of a family name with an office beside it, who have stood at the head of a State or spoken for it. */
export const knownLeaders = (name: string, office: string | null): readonly Known[] => {
  ofHistory();
  const key = fold(name).toLowerCase();
  if (key.includes(' ')) return byName.get(key) ?? [];
  const head = office?.split(' ').at(-1);
  return head === undefined ? [] : (bySurname.get(key.replace(/^al-/, '')) ?? []).filter((x) => x.office.split(' ').at(-1) === head);
};
