import type { InstrumentParty } from '../../core/instrument.ts';
import type { Span } from '../../core/span.ts';
import { tokenise } from '../../language/tokenise.ts';
import { fold, lookUp, partyName } from '../names/lexicon.ts';

/** Full names of States that the lexicon has by their short ones alone. */
const formal: readonly (readonly [RegExp, string])[] = [
  [/union of (?:the )?soviet(?: socialist republics)?/iu, 'RUS'], [/u\.?s\.?s\.?r\.?(?!\p{L})/iu, 'RUS'], [/united mexican states/iu, 'MEX'], [/lao people['’]?s? ?democratic republic/iu, 'LAO'],
  [/(?:the )?former yugoslav republic of macedonia/iu, 'MKD'], [/german democratic republic/iu, 'DEU'], [/(?:great )?(?:socialist people['’]?s )?libyan arab (?:jamahiriya|republic)/iu, 'LBY'],
  [/belgo-luxembourg economic union|belgium-luxembourg economic union/iu, 'BEL'], [/ottoman (?:empire|porte)|sublime porte/iu, 'TUR'], [/kingdom of prussia|king of prussia/iu, 'DEU'],
  [/czech and slovak federal republic|czechoslovak (?:socialist )?republic/iu, 'CZE'], [/romanian (?:people['’]?s|socialist) republic/iu, 'ROU'], [/hungarian people['’]?s republic/iu, 'HUN'], [/polish people['’]?s republic/iu, 'POL'],
  [/federal people['’]?s republic of yugoslavia/iu, 'SRB'], [/king of great britain, ireland[^;]{0,80}?emperor of india/iu, 'GBR'], [/swiss federal council/iu, 'CHE'], [/korean people['’]?s republic/iu, 'PRK'],
];

const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'de', 'la', 'du', 'des', 'da', 'el', 'del', 'y', 'et', 'for', 'in', 'on', 'to']);
const capital = (word: string): string => (smallWords.has(word) ? word : word.replace(/^\p{Ll}/u, (c) => c.toUpperCase()));
/** Nouns that make an adjective the name of a State: "the Swiss Confederation", "the Italian Government". */
const stateNouns: ReadonlySet<string> = new Set(['republic', 'confederation', 'federation', 'government', 'kingdom', 'party', 'side', 'union', 'empire', 'state', 'federal', 'people']);
/** What is said of a State beside its being a party: who it signs for, whose archives keep the text. */
const aside = /\b(?:in respect of|with respect to|on behalf of the|archives of)\b[^,;:\n]{0,80}/giu;

/** Bodies that States are members of far more often than they conclude treaties beside them. */
const worldBodies: ReadonlySet<string> = new Set(['UN', 'WTO', 'CIS', 'OECD', 'IMF', 'OSCE', 'ICAO', 'ILO', 'UNESCO']);

/** "Member Countries of the Association …", "the EFTA States": the body says which States are meant. */
const isDescribed = (part: string, start: number, end: number): boolean => /\bmembers?\b[^.;]{0,40}$/iu.test(part.slice(Math.max(0, start - 60), start)) || /^[^,;.]{0,50}?\b(?:member|states|countries)\b/iu.test(part.slice(end, end + 60));

/** States and organisations named in a stretch of text, in order, each once. A text in lower case is read as if its names were capitalised. */
export const partiesNamed = (text: string, { start, end }: Span): readonly InstrumentParty[] => {
  const whole = text.slice(start, end).replace(aside, (m) => ' '.repeat(m.length));
  const named = formal.flatMap(([pattern, id]) => { const m = pattern.exec(whole.replace(/\s/g, ' ')); return m === null ? [] : [{ start: m.index, end: m.index + m[0].length, id }]; });
  const part = named.reduce((t, n) => t.slice(0, n.start) + ' '.repeat(n.end - n.start) + t.slice(n.end), whole);
  const isLower = !/\p{Lu}\p{Ll}/u.test(part) && !/\p{Lu}{3}/u.test(part);
  const tokens = tokenise(part).flatMap((s) => s.tokens);
  const words = tokens.map((t) => { const w = fold(part.slice(t.start, t.end)); return isLower ? capital(w) : w; });
  const out = new Map<string, InstrumentParty>(named.map((n) => [n.id, { start: start + n.start, end: start + n.end, id: n.id, name: partyName(n.id) ?? n.id }]));
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = lookUp(words, i);
    if (hit === undefined) continue;
    const { entry, length } = hit;
    const after = words[i + length]?.toLowerCase() ?? '';
    const isState = entry.kind === 'state' && (entry.form === 'name' || (entry.form === 'demonym' && stateNouns.has(after)));
    const isBody = entry.kind === 'organisation' && entry.form === 'name' && !entry.id.includes('/') && !isDescribed(part, tokens[i]!.start, tokens[i + length - 1]!.end);
    const last = tokens[i + length - 1]!;
    i += length - 1;
    if (!isState && !isBody) continue;
    if (!out.has(entry.id)) out.set(entry.id, { start: start + tokens[i - length + 1]!.start, end: start + last.end, id: entry.id, name: partyName(entry.id) ?? entry.name });
  }
  const all = [...out.values()].toSorted((a, b) => a.start - b.start);
  const states = all.filter((p) => /^[A-Z]{3}$/.test(p.id ?? '') && !worldBodies.has(p.id!));
  return states.length < 2 ? all : all.filter((p) => !worldBodies.has(p.id ?? ''));
};
