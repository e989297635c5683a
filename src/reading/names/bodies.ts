import type { Syntax, Token } from '../../language/syntax.ts';
import type { Raw } from './find.ts';
import { partyName } from './lexicon.ts';

/** Houses that several States call by one name: bare, the name is of the State that the report is from. */
const shared: ReadonlySet<string> = new Set(['Congress', 'House of Representatives', 'House of Commons', 'Foreign Office', 'State Council']);

const isState = (r: Raw | undefined): r is Raw & { readonly entry: NonNullable<Raw['entry']> } => r?.entry?.kind === 'state';

/** "Colombia's Congress", "the Philippine Congress", "the Congress of Peru". */
const besideOf = (syntax: Syntax, raws: readonly Raw[], k: number): string | undefined => {
  const { tokens } = syntax;
  const r = raws[k]!;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const before = raws[k - 1];
  const isBeside = isState(before) && (before.last === r.first - 1 ? before.entry.form === 'demonym' : before.last === r.first - 2 && /^['’]s?$/.test(text(r.first - 1)));
  if (isBeside) return before.entry.id;
  const after = raws.slice(k + 1, k + 3).find(isState);
  const gap = isState(after) ? tokens.slice(r.last + 1, after.first).map((t: Token) => t.text.toLowerCase()).join(' ') : '';
  return isState(after) && /^of(?: the)?(?: republic of)?(?: the)?$/.test(gap) ? after.entry.id : undefined;
};

/** "LIMA – Congress on Thursday …": the State of the place that a report is sent from. */
const fromOf = (syntax: Syntax, raws: readonly Raw[]): string | undefined => {
  const first = raws.find((r) => isState(r) && r.entry.form === 'metonym' && r.first <= 2);
  if (!isState(first)) return undefined;
  const words = syntax.tokens.slice(first.first, first.last + 1);
  return words.every((t) => t.text === t.text.toUpperCase() && t.text.length > 2) ? first.entry.id : undefined;
};

const withState = (r: Raw, state: string): Raw => {
  const body = r.entry!.id.split('/')[1] ?? r.entry!.name;
  return { ...r, entry: { ...r.entry!, id: `${state}/${body}`, name: `${partyName(state) ?? state} ${body}`, state } };
};

/** Houses of parliament and ministries with a name that many States use, each given to the State beside it, or to that of the dateline. */
export const withOwners = (syntax: Syntax, raws: readonly Raw[]): readonly Raw[] => {
  const home = fromOf(syntax, raws);
  return raws.map((r, k) => {
    const body = r.entry?.kind === 'organisation' ? r.entry.id.split('/')[1] : undefined;
    if (body === undefined || !shared.has(body)) return r;
    const owner = besideOf(syntax, raws, k) ?? home;
    return owner === undefined || owner === r.entry!.state ? r : withState(r, owner);
  });
};

/** "the Union", "the Commission" in a text of the European one; "Brussels was not asked": the same, in a text that says nothing of Belgium; "in Brussels" is the city. */
export const withSeats = (syntax: Syntax, raws: readonly Raw[], isPlace: (syntax: Syntax, r: Raw) => boolean): readonly Raw[] => {
  const union = { kind: 'organisation', form: 'name', id: 'EU', name: 'European Union', state: 'EU' } as const;
  const isUnion = (r: Raw): boolean => r.entry === null && ['place', 'organisation'].includes(r.what) && r.first === r.last && /^(?:Union|Commission)$/.test(syntax.tokens[r.first]!.text) && syntax.tokens[r.first - 1]?.text.toLowerCase() === 'the' && /\b(?:EU|European (?:Union|Commission|Parliament))\b/.test(syntax.text) && !/\b(?:African|Soviet|Eurasian|Labou?r) Union\b|\b(?:Election|Electoral|African Union|Human Rights|Trade|Atomic Energy) Commission\b/.test(syntax.text);
  const unions = new Set(raws.filter(isUnion));
  const withUnions = unions.size === 0 ? raws : raws.map((r) => (unions.has(r) ? { ...r, what: 'lexicon' as const, entry: union, state: 'EU' } : r));
  return withBrussels(syntax, withUnions, isPlace);
};

const withBrussels = (syntax: Syntax, raws: readonly Raw[], isPlace: (syntax: Syntax, r: Raw) => boolean): readonly Raw[] => {
  const isOfUnion = !raws.some((r) => isState(r) && r.entry.id === 'BEL' && r.entry.form !== 'metonym');
  if (!isOfUnion) return raws;
  return raws.map((r) => (isState(r) && r.entry.id === 'BEL' && !isPlace(syntax, r) ? { ...r, entry: { ...r.entry, id: 'EU', name: 'European Union', state: 'EU' } } : r));
};
