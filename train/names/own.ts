import { readFileSync } from 'node:fs';
import { cities } from '../../src/reading/names/data/cities.ts';
import { forenames } from '../../src/reading/names/data/forenames.ts';
import { given, peoples, regions } from '../../src/reading/names/data/peoples.ts';
import { states } from '../../src/reading/names/data/states.ts';
import { surnames } from '../../src/reading/names/data/surnames.ts';

/** A text with names marked in it. */
export interface Marked { readonly text: string; readonly names: readonly { readonly start: number; readonly end: number; readonly kind: 'PER' | 'LOC' | 'ORG' }[] }

/** Numbers that look random and are the same in every run. */
export const dice = (seed: number): ((n: number) => number) => {
  let s = seed >>> 0;
  return (n) => {
    s = (Math.imul(s, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((s / 4_294_967_296) * n);
  };
};

const list = (data: string): readonly string[] => data.trim().split(/[;\n]+/).map((s) => s.trim()).filter((s) => s !== '');
const words = (data: string): readonly string[] => data.trim().split(/[;\s]+/);
const towns = [...list(cities), ...list(regions), ...list(regions)];
const first = [...words(forenames), ...words(given), ...words(given)];
const last = [...words(surnames), ...words(peoples), ...words(peoples), ...words(peoples)];
const countries = states.trim().split('\n').map((l) => l.split('|')[1]!.split(';')[0]!);

const adjectives = states.trim().split('\n').map((l) => l.split('|')[2]!).filter((a) => a !== '');
const instruments = ['Treaty', 'Convention', 'Agreement', 'Protocol', 'Accord', 'Pact', 'Declaration', 'Memorandum of Understanding', 'Charter', 'Strategic Partnership Agreement', 'Free Trade Agreement', 'Peace Agreement'];
const topics = words('Health Education Finance Energy Transport Agriculture Defence Justice Culture Trade Water Mining Labour Tourism Environment Planning Aviation Statistics Telecommunications Housing Fisheries Forestry Youth Sports Science Technology Development Investment Insurance Security');
const scopes = words('National Federal Central Royal African Asian European Pacific International Regional State General United Islamic Arab Caribbean Global World First Standard Imperial Premier Modern Metropolitan Eastern Northern Southern Western');
const heads = ['Bank', 'Authority', 'Commission', 'Council', 'Agency', 'Institute', 'Foundation', 'Association', 'Federation', 'Corporation', 'Group', 'Holdings', 'Union', 'Committee', 'Board', 'Fund', 'Centre', 'Network', 'Company', 'Society', 'Trust', 'Airlines', 'Railways', 'Motors', 'Industries', 'Telecom', 'Hospital', 'Services', 'Partners', 'Capital', 'Energy', 'Petroleum', 'Steel', 'Foods', 'Media', 'Bureau', 'Office', 'Department', 'Court', 'Tribunal', 'Chamber of Commerce', 'Academy', 'Ltd', 'Inc', 'Limited', 'Brothers', '& Sons', 'Labs', 'Technologies'];
const ideas = words('Democratic Progressive Liberal Conservative Socialist National Green Republican Labour Unity Freedom Justice Reform Alliance Congress People’s Workers’ Patriotic Popular Christian Islamic New Forward Homeland Civic');
const syllables = words('ba be bi bo da di do fa fi ga go ja jo ka ki ko la li lo ma mi mo na ni no pa pe po ra ri ro sa se si so ta ti to va vi vo xa xi za zo zen tel net ex on ix um cor ver lum tra plo gra');

const capital = (s: string): string => s[0]!.toUpperCase() + s.slice(1);

/** Makes names of each sort out of the lists. */
const makers = (roll: (n: number) => number) => {
  const one = (from: readonly string[]): string => from[roll(from.length)]!;
  const LOC = (): string => (roll(5) === 0 ? one(countries) : one(towns));
  const LAST = (): string => (roll(14) === 0 ? `${one(last)}-${one(last)}` : roll(16) === 0 ? `${one(['de', 'van', 'al-', 'bin ', 'El ', 'Al ', 'Mac', 'O’', 'Abu ', 'von'])}${one(last)}`.replace(/^(de|van|von)(?=\p{Lu})/u, '$1 ') : one(last));
  const PER = (): string => [one(first), ...(roll(4) === 0 ? [roll(2) === 0 ? `${one(first)[0]}.` : one(first)] : []), LAST(), ...(roll(12) === 0 ? [one(last)] : [])].join(' ');
  const BRAND = (): string => { const s = Array.from({ length: 2 + roll(2) }, () => one(syllables)).join(''); return roll(8) === 0 ? s : roll(6) === 0 ? `${capital(s)}${capital(one(syllables))}` : capital(s); };
  const ACRO = (): string => Array.from({ length: 3 + roll(3) }, () => 'ABCDEFGHIJKLMNOPRSTUVWZ'[roll(23)]!).join('');
  const UNI = (): string => [() => `University of ${one(towns)}`, () => `${one(towns)} University`, () => `${one(scopes)} University of ${one(topics)}`, () => `${one(last)} College`, () => `${one(towns)} Institute of Technology`][roll(5)]!();
  const MIN = (): string => [() => `Ministry of ${one(topics)}`, () => `${one(topics)} Ministry`, () => `Ministry of ${one(topics)} and ${one(topics)}`, () => `Department of ${one(topics)}`, () => 'Ministry of Foreign Affairs', () => 'Foreign Ministry', () => `Ministry of ${one(topics)}, ${one(topics)} and ${one(topics)}`][roll(7)]!();
  const ORG = (): string => [() => `${one(scopes)} ${one(topics)} ${one(heads)}`, () => `${one(towns)} ${one(heads)}`, () => `${one(last)} ${one(heads)}`, () => `${one(heads.slice(0, 16))} for ${one(topics)}`, () => `${one(scopes)} ${one(heads)}`, () => `${one(topics)} ${one(heads)}`, () => `${BRAND()} ${one(heads)}`, BRAND, ACRO, UNI, MIN, () => `${one(heads.slice(0, 16))} of ${one(countries)}`, () => `${one(scopes)} ${one(heads)} for ${one(topics)} and ${one(topics)}`, () => `${one(last)} & ${one(last)}`, () => `${one(scopes)} ${one(heads)} of ${one(topics)} ${one(['Experts', 'Teachers', 'Doctors', 'Workers', 'Journalists', 'Engineers'])}`][roll(15)]!();
  const CLUB = (): string => [() => `${one(towns)} United`, () => `${one(towns)} FC`, () => `FC ${one(towns)}`, () => `${one(['Real', 'Sporting', 'Dynamo', 'Racing', 'Inter', 'Atlético'])} ${one(towns)}`, () => one(towns), BRAND, () => `${one(towns)} ${one(['City', 'Rovers', 'Stars', 'Lions', 'Tigers', 'Warriors'])}`][roll(7)]!();
  const PARTY = (): string => [() => `${one(ideas)} Party`, () => `${one(ideas)} ${one(ideas)} Party`, () => `${one(ideas)} Movement`, () => `${one(ideas)} ${one(['Front', 'Coalition', 'Union', 'League'])}`, () => `Movement for ${one(ideas)} Change`, ACRO, () => `Party of ${one(ideas)} ${one(['Unity', 'Action', 'Rule'])}`][roll(7)]!();
  const PAPER = (): string => [() => `${one(['Daily', 'Sunday', 'Evening', 'Morning'])} ${one(['Star', 'News', 'Post', 'Mail', 'Nation', 'Monitor', 'Observer', 'Herald'])}`, () => `${one(towns)} Times`, () => `The ${one(towns)} Post`, () => `${BRAND()} News`, () => `Radio ${one(towns)}`][roll(5)]!();
  const _ADJ = (): string => one(one(adjectives).split(';'));
  const _OFFICE = (): string => one(['Foreign Minister', 'foreign minister', 'Prime Minister', 'prime minister', 'President', 'president', 'Defence Minister', 'Trade Minister', 'Commerce Minister', 'Finance Minister', 'ambassador', 'envoy', 'Deputy Prime Minister', 'Vice President', 'King', 'Chancellor', 'speaker', 'Secretary of State', 'trade representative', 'deputy foreign minister', 'special envoy', 'chief negotiator', 'Interior Minister', 'Energy Minister']);
  const _INSTR = (): string => [() => `${one(towns)} ${one(instruments)}`, () => `${one(instruments)} on ${one(topics)} and ${one(topics)}`, () => `${one(topics)} ${one(instruments)}`, () => `${one(instruments)} between ${one(countries)} and ${one(countries)}`.replace(/ between.*/, ''), () => `Comprehensive ${one(topics)} ${one(instruments)}`, () => `${one(instruments)} on ${one(topics)}, ${one(topics)} and ${one(topics)}`, () => `${one(topics)} ${one(['Initiative', 'Plan', 'Programme', 'Strategy', 'Act', 'Law', 'Code', 'Amendment'])}`][roll(7)]!();
  const _EVENT = (): string => one(['World Cup', 'Second World War', 'Cold War', 'Olympic Games', 'Climate Summit', 'Arab Spring', 'Eid al-Adha', 'Ramadan', 'Independence Day', 'Peace Conference', 'Champions League', 'Civil War', 'Spring Festival', 'Nobel Prize', 'Copa America', 'Covid-19 pandemic', 'Great Depression', 'Film Festival', 'Black Panther', 'Constitution Day']);
  return { _ADJ, _OFFICE, _INSTR, _EVENT, LOC, LAST, PER, BRAND, ACRO, UNI, MIN, ORG, CLUB, PARTY, PAPER, FIRST: () => one(first), STATE: () => one(countries) };
};

const kinds: Readonly<Record<string, 'PER' | 'LOC' | 'ORG'>> = { LOC: 'LOC', STATE: 'LOC', PER: 'PER', LAST: 'PER', FIRST: 'PER' };

/** Sentences written for this project with names out of the lists, `times` each, as documents of a few sentences. */
export const ownTexts = (times: number, seed: number): readonly Marked[] => {
  const roll = dice(seed);
  const make = makers(roll);
  const sentences = readFileSync(new URL('own.txt', import.meta.url), 'utf8').trim().split('\n');
  return Array.from({ length: times }, () => sentences).flat().map((sentence) => {
    let text = '';
    const names: Marked['names'][number][] = [];
    const held = new Map<string, string>();
    for (const [i, part] of sentence.split(/[{}]/).entries()) {
      if (i % 2 === 0) { text += part; continue; }
      const [sort = '', key] = part.split(':');
      const other = key === undefined ? undefined : [...held].find(([k]) => k.endsWith(`:${key}`))?.[1];
      const name = other === undefined ? make[sort as keyof typeof make]() : sort === 'LAST' ? other.split(' ').at(-1)! : `${make.FIRST()} ${other}`;
      if (key !== undefined) held.set(part, name);
      // "The Daily Star" is a name without its article, as the news has it.
      const start = text.length + (name.startsWith('The ') ? 4 : 0);
      if (!sort.startsWith('_')) names.push({ start, end: text.length + name.length, kind: kinds[sort] ?? 'ORG' });
      text += name;
    }
    return { text, names };
  });
};

/** The same text with other names: persons, towns and States out of the lists, each name the same throughout. */
export const renamed = (m: Marked, seed: number): Marked => {
  const roll = dice(seed);
  const make = makers(roll);
  const held = new Map<string, string>();
  const isState = new Set(countries);
  const other = (name: string, kind: string): string => {
    const known = held.get(name);
    if (known !== undefined) return known;
    let to = name;
    const parts = name.split(' ');
    if (kind === 'PER') to = parts.map((p, i) => held.get(p) ?? (i === parts.length - 1 && parts.length > 1 ? make.LAST() : /^\p{Lu}\.?$/u.test(p) ? p : parts.length === 1 && roll(2) === 0 ? make.LAST() : make.FIRST())).join(' ');
    else if (kind === 'LOC') to = isState.has(name) ? make.STATE() : parts.length <= 2 ? make.LOC() : name;
    else if (/^\p{Lu}{2,6}$/u.test(name)) to = make.ACRO();
    else if (parts.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(name)) to = make.BRAND();
    held.set(name, to);
    if (kind === 'PER') for (const [i, p] of parts.entries()) if (!held.has(p) && parts.length > 1) held.set(p, to.split(' ')[i === parts.length - 1 ? to.split(' ').length - 1 : i] ?? p);
    return to;
  };
  let text = '';
  let at = 0;
  const names: Marked['names'][number][] = [];
  for (const n of [...m.names].sort((a, b) => b.end - b.start - (a.end - a.start))) other(m.text.slice(n.start, n.end), n.kind);
  for (const n of [...m.names].sort((a, b) => a.start - b.start)) {
    if (n.start < at) continue;
    text += m.text.slice(at, n.start);
    const name = other(m.text.slice(n.start, n.end), n.kind);
    names.push({ start: text.length, end: text.length + name.length, kind: n.kind });
    text += name;
    at = n.end;
  }
  return { text: text + m.text.slice(at), names };
};
