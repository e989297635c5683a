const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
/** Numerals to CCCXCIX in their only lawful form; the longest treaty on file has 359 articles. */
const lawful = /^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** The value of a lawful Roman numeral, whatever its case; null for anything else ("IIII", "vx", "mix"). */
export const romanValue = (raw: string): number | null => {
  const s = raw.toLowerCase();
  if (s.length > 12 || !lawful.test(s)) return null;
  let sum = 0;
  for (let i = 0; i < s.length; i += 1) {
    const [a, b] = [values[s[i]!]!, values[s[i + 1] ?? ''] ?? 0];
    sum += a < b ? -a : a;
  }
  return sum;
};
