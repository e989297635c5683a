/** A fixed sequence of numbers in [0, 1) by seed. */
export const sequence = (seed: number): (() => number) => {
  let s = seed | 0;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const prose = [
  'MINSK, August 2 (Agency) — The two presidents signed a treaty on Monday, but neither parliament has ratified it.',
  '“We shall never accept it,” the minister said. «Nous verrons», replied his guest; „vielleicht“ was all the third would say.',
  'Article 14\n1. This Convention shall enter into force on the ninetieth day after the deposit of the tenth instrument.\n2. Any Party may denounce it.\n(a) by notice;\n(b) otherwise.',
  'TALKS COLLAPSE OVER GAS PRICE\n\nBy a staff writer\nUpdated 14:05 GMT',
  '• Chad — signed 3 May 1999\n• Mali — not a party\n- Niger:\tacceded\t2004\n| State | Signed |\n|---|---|\n| Togo | 2 May 1998 |',
  "Don't say it wasn't agreed: they'd've signed at 5.30 p.m. on Dec. 3, Mr. Okello's aide (U.N.) said... or did he?!",
  'Договор вступает в силу. 条約は発効する。 المعاهدة سارية. Η συνθήκη ισχύει. São Tomé e Príncipe, Türkiye, Côte d’Ivoire.',
  '🇫🇷🤝🇩🇪 signed 👍🏽 today 👨‍👩‍👧 see https://example.org/a?b=c#d or write to press@example.org 1️⃣',
  'Tbe treaty , wbich vvas s1gned in l998 ,enters into f0rce on l Jan- uary 2OOO .',
  '["{<&;`~^%$#@!*()_+=\\|/?>}]', '``Quite so,\'\' he said. -- And then --- nothing ...', 'a.b.c.d.e.f.g U.S.S.R. e.g. i.e. No. 5 Nos. 6-7 Art.8 pp.9f. 3,000.50 10:30:15 1/2',
];

const strange = ['\u0000', '\ud800', '\udc00', '\ufeff', '\u200b', '\u200d', '\ufe0f', '\u0301', '\r\n', '\u2028', '\t', '\u00a0', '"', '’', '.', '…', '—', '-', '(', '[', '1', 'É', 'ß', 'İ', 'ﬁ', '\ud83c\uddeb'];

/** A text made from prose by cutting, joining, doubling and damage, or from characters alone. */
export const mutated = (random: () => number): string => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  if (random() < 0.15) return Array.from({ length: Math.floor(random() * 120) }, () => (random() < 0.5 ? pick(strange) : String.fromCharCode(Math.floor(random() * 0x10000)))).join('');
  let text = random() < 0.5 ? pick(prose) : `${pick(prose)}${pick([' ', '\n', '\n\n', ''])}${pick(prose)}`;
  for (let k = Math.floor(random() * 8); k > 0; k -= 1) {
    const at = Math.floor(random() * (text.length + 1));
    const to = Math.min(text.length, at + Math.floor(random() * 30));
    const how = random();
    if (how < 0.3) text = text.slice(0, at) + text.slice(to);
    else if (how < 0.5) text = text.slice(0, to) + text.slice(at);
    else if (how < 0.8) text = text.slice(0, at) + pick(strange) + text.slice(at);
    else if (how < 0.9) text = text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to);
    else text = text.slice(at) + text.slice(0, at);
  }
  return text;
};

/** All the prose, one piece after the other. */
export const allProse = prose.join('\n\n');
