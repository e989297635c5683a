import type { Span } from '../../core/span.ts';
import { fold, lookUp } from '../names/lexicon.ts';

const lead = /(?<!\p{L})(?:at|in|en|à|te)\s{1,3}(?:the\s{1,3}(?:cit(?:y|ies)|town|capitals?)\s{1,3}of\s{1,3}|la\s{1,3}ciudad\s{1,3}de\s{1,3}|the\s{1,3}headquarters\s{1,3}of\s{1,3}the\s{1,3}united\s{1,3}nations,?\s{1,3}(?:in\s{1,3})?)?/giu;
/** Words that end the name of a place in the formula. */
const stop = /[\s,]{0,3}(?:\b(?:this|on|and declared|the (?:present|following)|the (?:\d{1,2}(?:st|nd|rd|th)?|\p{L}+(?:-\p{L}+)? day)|in (?:duplicate|triplicate|quadruplicate|two|three|four|five|six|a |an |one|both|the|english|french|spanish|\p{L}+ (?:original|cop|language))|dated?|le|a los|el (?:d[ií]a )?\d|el d[ií]a|ce|and signed|and by|this,|where|which|during|by|hereby|having|january|february|march|april|may|june|july|august|september|october|november|december)\b|\d|[(:;_…\n]|\.(?:\s|$)|\.\.)/iu;
const notPlace = /^(?:duplicate|triplicate|quadruplicate|quintuplicate|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|any|all|both|each|good|due|proper|single|original|originals|the (?!hague)|two|english|french|spanish|russian|arabic|chinese|german|dutch|italian|portuguese|witness|faith|testimony|force|writing|accordance|case|its|their|this|that|which|such|equal|identical|un|una|dos|deux|idiomas|langues|double|original|conformity|respect|virtue|order|\p{L}+ languages?|\d)\b/iu;

const isKnown = (name: string): boolean => {
  const words = name.split(/\s+/).map((w) => fold(w).replace(/^\p{Ll}/u, (c) => c.toUpperCase()));
  const hit = lookUp(words, 0);
  return hit !== undefined && hit.entry.form === 'metonym';
};

/** "Amman, Jordan" is one place, "London, Moscow and Washington" are three. */
const split = (words: string): readonly string[] => {
  const parts = words.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s+y\s+|\s+et\s+/iu).map((p) => p.replace(/^the (?=\p{Lu})(?!Hague)/u, '').trim()).filter((p) => p !== '');
  const isList = /\band\b|\by\b|\bet\b/iu.test(words) || (parts.length > 1 && parts.every(isKnown));
  return isList ? parts : parts.slice(0, 1);
};

const tidy = (name: string): string => name.replace(/\s+/g, ' ').replace(/(?:^|[\s-])\p{Ll}/gu, (c) => c).trim();

/** The places named in a closing formula, in order; a text in lower case gives its names as it writes them. */
export const placesIn = (text: string, { start, end }: Span): { readonly places: readonly string[]; readonly span: Span | null } => {
  const part = text.slice(start, end);
  const isLower = !/\p{Lu}\p{Ll}/u.test(part);
  const places: string[] = [];
  let span: Span | null = null;
  for (const m of part.matchAll(lead)) {
    const from = m.index + m[0].length;
    const rest = part.slice(from, from + 90);
    const cut = stop.exec(rest);
    const raw = rest.slice(0, cut?.index ?? rest.length).replace(/[\s,.]+$/, '');
    const isLong = raw.split(/\s+/).length > (/\band\b|,/.test(raw) ? 12 : 6);
    if (raw.length < 3 || notPlace.test(raw) || isLong || (!isLower && !/^(?:the |den |['’]s-|la |el )?\p{Lu}/u.test(raw))) continue;
    if (!/^(?:at|à|te)/iu.test(m[0]) && places.length > 0) continue;
    for (const p of split(raw)) if (!places.includes(tidy(p))) places.push(tidy(p));
    span ??= { start: start + from, end: start + from + raw.length };
  }
  return { places, span };
};
