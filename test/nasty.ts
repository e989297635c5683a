/** A text of about `size` characters that is hard to read in one way. */
export type Nasty = (size: number) => string;

const again = (part: string, between = ' '): Nasty => (size) => Array.from({ length: Math.max(1, Math.floor(size / (part.length + between.length))) }, () => part).join(between);
const numbered = (make: (k: number) => string, between = ' '): Nasty => (size) => {
  const out: string[] = [];
  for (let length = 0, k = 0; length < size; k += 1) {
    const part = make(k);
    out.push(part);
    length += part.length + between.length;
  }
  return out.join(between);
};
const letters = 'abcdefghijklmnopqrstuvwxyz';
const word = (k: number): string => { let s = ''; for (let r = k + 7; r > 0; r = Math.floor(r / 26)) s += letters[r % 26]; return s; };
const name = (k: number): string => { const s = word(k * 7919 + 3); return s[0]!.toUpperCase() + s.slice(1); };

/** Forty ways to be hard: length without structure, structure without end, and the words that rules wait for. */
export const nastyTexts: Readonly<Record<string, Nasty>> = {
  'one word without an end': (n) => 'a'.repeat(n),
  'blanks': (n) => `The pact${' '.repeat(n)}holds.`,
  'empty lines': (n) => `The pact holds.${'\n'.repeat(n)}It ends.`,
  'full stops': (n) => `It ended${'.'.repeat(n)}`,
  'commas and one letter': again('a,', ''),
  'quotation marks that open': again('“', ''),
  'quotation marks that open and close': again('“No,” he said, “never.”'),
  'apostrophes': again("it's the states' '90s o'clock"),
  'brackets that open': again('(', ''),
  'brackets in brackets': (n) => `${'(the treaty '.repeat(n / 24)}${') '.repeat(n / 24)}`,
  'hyphens': again('twenty-', ''),
  'a sentence without an end': again('the minister said that the treaty would be signed and'),
  'that clauses in that clauses': again('the envoy said that'),
  'relative clauses': again('the treaty which the state that signed'),
  'conjunctions': again('and signed or ratified but denounced'),
  'names without an end': numbered((k) => name(k)),
  'names that said so': numbered((k) => `${name(k)} said ${name(k + 1)} told ${name(k + 2)}.`),
  'states': again('Iran, Russia, North Korea, Chad, Mali, France and Germany signed the treaty with Japan.'),
  'agreements of many pairs': numbered((k) => `${['Iran', 'Chad', 'Mali', 'Peru', 'Togo'][k % 5]} and ${['Japan', 'Cuba', 'Oman', 'Fiji'][k % 4]} signed the ${word(k)} treaty on ${(k % 28) + 1} May ${1900 + (k % 120)}.`),
  'one agreement said again and again': again('The treaty was signed. It was ratified. The accord is in force. The deal ended.'),
  'negotiations': again('Talks on the agreement are to be held; the agreement is expected to be signed on Friday in Moscow.'),
  'every act': again('The protocol was signed, ratified, suspended, extended, renewed, denounced, revoked, terminated and replaced.'),
  'dates': numbered((k) => `${(k % 28) + 1} May ${1800 + (k % 220)},`),
  'dates in ranges': again('from 3 to 5 May, 1990-91, 499-493 BC and'),
  'numbers': numbered((k) => String(k * 7919), ' '),
  'units of time': again('two years three months four weeks five days'),
  'early the end of the': again('early the end of the late'),
  'years ago': again('a year earlier the day before the following week'),
  'clocks': again('10:30 a.m. 17:45 GMT 5 p.m. noon'),
  'terms and notices': again('for a term of five years, renewed automatically for five years unless notice is given six months before'),
  'articles': numbered((k) => `Article ${k + 1}\nThis Treaty shall enter into force on the day of the exchange.`, '\n'),
  'final clauses in one line': again('may denounce this Convention by giving six months notice in writing to the Depositary and it shall thereafter continue and'),
  'languages': again('in the English, French and Russian languages, both texts being'),
  'lists of bullets': numbered((k) => `• ${name(k)}: signed ${1990 + (k % 30)}`, '\n'),
  'headlines': again('ISLAND STATES SIGN PACT', '\n'),
  'datelines': again('MOSCOW, May 2 (Agency) — Talks went on.', '\n\n'),
  'tables': again('| State | Signed | 2 May 1998 |', '\n'),
  'addresses': again('https://example.org/a?b=c#d press@example.org'),
  'pictures and other scripts': again('🇫🇷🤝🇩🇪 договор вступает в силу 条約は発効する المعاهدة'),
  'damaged print': again('Tbe trea- ty , wbich vvas s1gned in l998 ,enters ínto f0rce\u0301'),
};
