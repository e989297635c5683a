import type { InstrumentParty } from '../../core/instrument.ts';
import type { Span } from '../../core/span.ts';
import { tokenise } from '../../language/tokenise.ts';
import { fold, lookUp, partyName } from '../names/lexicon.ts';

const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'de', 'la', 'du', 'des', 'da', 'el', 'del', 'y', 'et', 'for', 'in', 'on', 'to']);
const capital = (word: string): string => (smallWords.has(word) ? word : word.replace(/^\p{Ll}/u, (c) => c.toUpperCase()));
/** Nouns that make an adjective the name of a State: "the Swiss Confederation", "the Italian Government". */
const stateNouns: ReadonlySet<string> = new Set(['republic', 'confederation', 'federation', 'government', 'kingdom', 'party', 'side', 'union', 'empire', 'state']);
/** What is said of a State beside its being a party: who it signs for, whose archives keep the text. */
const aside = /\b(?:in respect of|with respect to|on behalf of the|archives of)\b[^,;:\n]{0,80}/giu;

/** States and organisations named in a stretch of text, in order, each once. A text in lower case is read as if its names were capitalised. */
export const partiesNamed = (text: string, { start, end }: Span): readonly InstrumentParty[] => {
  const part = text.slice(start, end).replace(aside, (m) => ' '.repeat(m.length));
  const isLower = !/\p{Lu}\p{Ll}/u.test(part) && !/\p{Lu}{3}/u.test(part);
  const tokens = tokenise(part).flatMap((s) => s.tokens);
  const words = tokens.map((t) => { const w = fold(part.slice(t.start, t.end)); return isLower ? capital(w) : w; });
  const out = new Map<string, InstrumentParty>();
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = lookUp(words, i);
    if (hit === undefined) continue;
    const { entry, length } = hit;
    const after = words[i + length]?.toLowerCase() ?? '';
    const isState = entry.kind === 'state' && (entry.form === 'name' || (entry.form === 'demonym' && stateNouns.has(after)));
    const isBody = entry.kind === 'organisation' && entry.form === 'name' && !entry.id.includes('/');
    const last = tokens[i + length - 1]!;
    i += length - 1;
    if (!isState && !isBody) continue;
    if (!out.has(entry.id)) out.set(entry.id, { start: start + tokens[i - length + 1]!.start, end: start + last.end, id: entry.id, name: partyName(entry.id) ?? entry.name });
  }
  return [...out.values()];
};
