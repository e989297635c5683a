import { partyOf } from '../names/index.ts';

/** Languages in which status tables name States. */
const languages = ['nl', 'fr', 'es', 'de'] as const;

/** Forms of registers that the runtime's names do not have, folded. */
const registerForms: Readonly<Record<string, string>> = {
  nederlanden: 'NLD', eue: 'EU', 'verenigde staten van amerika': 'USA', 'verenigd koninkrijk van groot brittannie en noord ierland': 'GBR', 'russische federatie': 'RUS', 'republiek korea': 'KOR', 'etats unis d amerique': 'USA',
  'federation de russie': 'RUS', 'republique de coree': 'KOR', 'royaume uni de grande bretagne et d irlande du nord': 'GBR', 'estados unidos de america': 'USA', 'federacion de rusia': 'RUS',
};

const fold = (s: string): string => s.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ').trim();

let foreign: Map<string, string> | undefined;

/** Names of States in other languages, from the names that come with the runtime. */
const foreignNames = (): Map<string, string> => {
  if (foreign !== undefined) return foreign;
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const others = languages.map((l) => new Intl.DisplayNames([l], { type: 'region', fallback: 'none' }));
  const made = new Map(Object.entries(registerForms));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters) for (const b of letters) {
    const name = english.of(a + b);
    const code = name === undefined ? undefined : partyOf(name);
    if (code !== undefined) for (const o of others) made.set(fold(o.of(a + b) ?? ''), code);
  }
  foreign = made;
  return made;
};

/** States that are no more and that no State of today continues alone: their acts are theirs, and their successors' are listed beside them. */
const extinct = /^(?:czechoslovakia|czech and slovak federal republic|(?:the )?(?:former )?(?:socialist federal republic of )?yugoslavia|german democratic republic|democratic yemen|yemen arab republic|serbia and montenegro|republic of viet-?nam|tanganyika|zanzibar)(?![\p{L}])(?! \((?:serbia|montenegro))/iu;

const held = new Map<string, string | undefined>();

const find = (name: string): string | undefined => {
  const bare = name.replace(/\s?[\d,\s]{0,12}$/, '').replace(/\s?\[.{0,20}\]$/, '').trim();
  if (extinct.test(bare)) return undefined;
  const forms = [bare, bare.replace(/\s?\(.{0,80}\)/, '').trim(), bare.split(',')[0]!.trim(), /\((.{2,40})\)$/.exec(bare)?.[1] ?? ''];
  for (const form of forms) {
    const code = form === '' ? undefined : partyOf(form) ?? foreignNames().get(fold(form));
    if (code !== undefined) return code;
  }
  return undefined;
};

/** Code of a party as a table names it ("Bolivia (Plurinational State of)", "Nederlanden, het Koninkrijk der"); undefined where it is no State or organisation known here. */
export const partyIn = (name: string): string | undefined => {
  if (!held.has(name)) {
    if (held.size > 5_000) held.clear();
    held.set(name, find(name));
  }
  return held.get(name);
};
