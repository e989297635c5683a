/** A few small words that are frequent in one language and rare in the others. */
const small: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['the', 'of', 'and', 'shall', 'be', 'by', 'this', 'which', 'with', 'for']),
  fr: new Set(['les', 'des', 'et', 'du', 'est', 'dans', 'une', 'aux', 'par', 'sera', 'présent', 'ou']),
  es: new Set(['los', 'del', 'las', 'el', 'una', 'por', 'será', 'presente', 'y', 'con', 'para']),
  de: new Set(['der', 'die', 'und', 'des', 'das', 'den', 'wird', 'dieses', 'mit', 'zu', 'vertragsparteien']),
  nl: new Set(['het', 'een', 'en', 'van', 'deze', 'zal', 'voor', 'worden', 'dit', 'verdragsluitende']),
  it: new Set(['il', 'della', 'di', 'che', 'sarà', 'gli', 'presente', 'nel', 'dei', 'per']),
  pt: new Set(['do', 'da', 'os', 'será', 'presente', 'dos', 'uma', 'em', 'com', 'não']),
};

const tongues: ReadonlyMap<string, readonly string[]> = new Map([...new Set(Object.values(small).flatMap((s) => [...s]))].map((w) => [w, Object.keys(small).filter((code) => small[code]!.has(w))]));

/** ISO 639-1 of the language that a stretch of a treaty is written in, by its small words; null where none stands out. */
export const tongueOf = (text: string): string | null => {
  const counts = new Map<string, number>();
  let words = 0;
  for (const m of text.slice(0, 2_500).matchAll(/\p{L}+/gu)) {
    words += 1;
    for (const code of tongues.get(m[0].toLowerCase()) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [best, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best === undefined || words < 40 || best[1] < words * 0.08 || best[1] < 1.3 * (second?.[1] ?? 0) ? null : best[0];
};
