import { actTypes, type ActType } from '../../core/act.ts';
import { parseDay, type Day } from '../../core/date.ts';
import { partyOf } from '../../reading/names/index.ts';
import { wordsOf } from '../../views/fold-text.ts';

/** A part of the query that is no plain word: shown as a chip, with the words it was made from. */
export type Chip =
  | { readonly kind: 'party'; readonly value: string; readonly typed: string }
  | { readonly kind: 'act'; readonly value: ActType; readonly typed: string }
  | { readonly kind: 'year'; readonly value: string; readonly typed: string }
  | { readonly kind: 'day'; readonly value: Day; readonly typed: string }
  | { readonly kind: 'agreement'; readonly value: string; readonly typed: string }
  | { readonly kind: 'source'; readonly value: string; readonly typed: string };

/** What was asked for: chips, words and phrases. */
export interface Query { readonly typed: string; readonly chips: readonly Chip[]; readonly words: readonly string[]; readonly phrases: readonly (readonly string[])[] }

const actWords: ReadonlyMap<string, ActType> = new Map<string, ActType>([...actTypes.map((a): readonly [string, ActType] => [a, a]), ['signed', 'signature'], ['ratified', 'ratification'], ['acceded', 'accession'], ['denounced', 'denunciation'], ['withdrew', 'withdrawal'], ['terminated', 'termination'], ['expired', 'expiry'], ['suspended', 'suspension'], ['extended', 'extension'], ['in-force', 'entry-into-force'], ['force', 'entry-into-force']]);
const keys = /^(party|act|year|day|agreement|source):(.+)$/i;
const partyWordsMax = 4;
// Words that are names of States in other places and nothing of the sort in a query.
const never = new Set('the of and in on to a an for with by at from all'.split(' '));

const keyed = (token: string): Chip | undefined => {
  const m = keys.exec(token);
  if (m === null) return undefined;
  const [, key = '', value = ''] = m;
  switch (key.toLowerCase()) {
    case 'party': {
      const code = partyOf(value.replaceAll('_', ' '));
      return code === undefined ? undefined : { kind: 'party', value: code, typed: value };
    }
    case 'act': {
      const act = actWords.get(value.toLowerCase());
      return act === undefined ? undefined : { kind: 'act', value: act, typed: value };
    }
    case 'year': return /^\d{4}$/.test(value) ? { kind: 'year', value, typed: value } : undefined;
    case 'day': {
      const day = parseDay(value);
      return day === undefined ? undefined : { kind: 'day', value: day, typed: value };
    }
    default: return { kind: key.toLowerCase() as 'source', value: value.replaceAll('_', ' '), typed: value };
  }
};

const plain = (token: string): Chip | undefined => {
  const day = parseDay(token);
  if (day !== undefined) return { kind: 'day', value: day, typed: token };
  if (/^(?:1[89]|20)\d\d$/.test(token)) return { kind: 'year', value: token, typed: token };
  const act = actWords.get(token.toLowerCase());
  return act === undefined ? undefined : { kind: 'act', value: act, typed: token };
};

/** Reads a query: bounded by its length, no grammar that a typo can break. Names of parties may have several words. */
export const readQuery = (typed: string): Query => {
  const phrases: (readonly string[])[] = [];
  const rest = typed.replace(/"([^"]*)"?/g, (_, inside: string) => {
    const words = wordsOf(inside);
    if (words.length > 0) phrases.push(words);
    return ' ';
  });
  const tokens = rest.split(/[\s,;]+/).filter((t) => t !== '');
  const chips: Chip[] = [];
  const words: string[] = [];
  for (let i = 0; i < tokens.length;) {
    const own = keyed(tokens[i]!);
    let taken = own === undefined ? 0 : 1;
    if (own !== undefined) chips.push(own);
    for (let n = Math.min(partyWordsMax, tokens.length - i); n > 0 && taken === 0; n -= 1) {
      const said = tokens.slice(i, i + n).join(' ');
      const code = never.has(said.toLowerCase()) || said.length < 2 ? undefined : partyOf(said);
      if (code === undefined) continue;
      chips.push({ kind: 'party', value: code, typed: said });
      taken = n;
    }
    if (taken === 0) {
      const chip = plain(tokens[i]!);
      if (chip !== undefined) chips.push(chip); else if (!never.has(tokens[i]!.toLowerCase())) words.push(...wordsOf(tokens[i]!));
      taken = 1;
    }
    i += taken;
  }
  return { typed, chips: chips.filter((c, i) => chips.findIndex((o) => o.kind === c.kind && o.value === c.value) === i), words, phrases };
};
