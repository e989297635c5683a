const marks = /\p{M}+/gu;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const letters = /[\p{L}\p{N}]+/gu;
const special: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' };

/** Text as it is compared: compatibility forms undone, marks dropped, small letters. Length may change. */
export const foldText = (text: string): string => text.normalize('NFKD').replace(marks, '').toLowerCase().replace(/[øđłßæœıþð]/g, (c) => special[c]!);

const pairsOf = (word: string): readonly string[] => {
  const chars = [...word];
  return chars.length < 2 ? chars : chars.slice(1).map((c, i) => `${chars[i]!}${c}`);
};

/** Words of a text as they are indexed; writing without spaces gives pairs of signs. */
export const wordsOf = (text: string): readonly string[] => (foldText(text).match(letters) ?? []).flatMap((w) => (wide.test(w) ? pairsOf(w) : [w]));
