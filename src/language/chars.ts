/** Letters of the alphabets that English text quotes names from, by character code; no Unicode tables at run time. */
export const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7) ||
  (c >= 0x300 && c <= 0x36f) || (c >= 0x370 && c <= 0x1fff) || (c >= 0x3040 && c <= 0xd7ff);

/** 0 to 9, by character code. */
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** A to Z and the capitals beyond ASCII, by character code. */
export const isUpper = (c: number): boolean => {
  if (c < 0xc0) return c >= 65 && c <= 90;
  if (c <= 0xde) return c !== 0xd7;
  if (!isLetter(c)) return false;
  const s = String.fromCharCode(c);
  return s !== s.toLowerCase();
};

/** Every space of Unicode, by character code. */
export const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000 || c === 0xfeff || c === 0x2028 || c === 0x2029;

/** The straight and the curly apostrophe, by character code. */
export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** Marks that may close a quotation or bracket after a full stop. */
export const isCloser = (c: number): boolean =>
  c === 34 || c === 39 || c === 41 || c === 93 || c === 0x201d || c === 0x2019 || c === 0xbb;

/** Marks that may open a sentence before its first letter. */
export const isOpener = (c: number): boolean =>
  c === 34 || c === 39 || c === 40 || c === 91 || c === 0x201c || c === 0x2018 || c === 0xab || c === 0x201e;
