/** A run of glyphs as a page places it; units of the page, origin at the lower left. */
export interface Glyphs { readonly str: string; readonly x: number; readonly y: number; readonly width: number; readonly size: number; readonly hasEOL: boolean }

/** A line of a page; `isEdge` where it is one of the two highest or lowest. */
export interface Line { readonly text: string; readonly y: number; readonly size: number; readonly isEdge: boolean }

/** Fonts write some letters as one sign, and old Arabic fonts one sign for each form of a letter. */
const presentation = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]/g;
const plain = (text: string): string => text.replaceAll(presentation, (c) => c.normalize('NFKC')).replaceAll('\u00ad', '');

const isNewLine = (before: Glyphs, now: Glyphs): boolean => before.hasEOL || Math.abs(before.y - now.y) > 0.6 * Math.max(before.size, now.size, 1);

const isApart = (before: Glyphs, now: Glyphs): boolean => now.x - (before.x + before.width) > 0.15 * Math.max(now.size, 1) && !/\s$/.test(before.str) && !/^\s/.test(now.str);

/** Glyphs of one page in lines, in the order in which the page draws them. */
export const linesOf = (glyphs: readonly Glyphs[]): readonly Line[] => {
  const rows: Glyphs[][] = [];
  for (const [i, now] of glyphs.entries()) {
    const before = glyphs[i - 1];
    if (before === undefined || isNewLine(before, now)) rows.push([]);
    rows.at(-1)?.push(now);
  }
  const lines = rows.map((row) => ({
    text: plain(row.map((g, i) => { const b = row[i - 1]; return b !== undefined && isApart(b, g) ? ` ${g.str}` : g.str; }).join('')).replace(/\s+/g, ' ').trim(),
    y: row[0]?.y ?? 0, size: Math.max(...row.map((g) => g.size)),
  })).filter((l) => l.text !== '');
  const heights = lines.map((l) => l.y).toSorted((a, b) => a - b);
  const [low, high] = [heights[Math.min(1, heights.length - 1)] ?? 0, heights[Math.max(0, heights.length - 2)] ?? 0];
  return lines.map((l) => ({ ...l, isEdge: l.y <= low || l.y >= high }));
};

/** A heading or a numbered paragraph begins anew, however close it stands. */
const beginsAnew = /^(?:article|chapter|section|part|annex|protocol|title)\s{1,2}[\dIVXLC]{1,8}\b|^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/i;

/** A heading by itself: what follows is another paragraph. */
const isHeading = (text: string): boolean => /^(?:article|chapter|section|part|annex|title)\s{1,2}[\dIVXLC]{1,8}\.?$/i.test(text);

/** A page number, or words that stand at the edge of page after page: numbers in them do not count. */
const furnitureKey = (text: string): string => (beginsAnew.test(text) ? text : text.replaceAll(/\d+/g, '#').toLowerCase());
const isPageNumber = (text: string): boolean => /^\W{0,4}(?:page\s{0,2})?(?:\d{1,4}|[ivxlc]{1,7})(?:\s{0,2}(?:\/|of)\s{0,2}\d{1,4})?\W{0,4}$/i.test(text);

/** Heads and feet of pages that run through the whole file. */
export const withoutFurniture = (pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] => {
  const seen = new Map<string, number>();
  for (const page of pages) for (const key of new Set(page.filter((l) => l.isEdge).map((l) => furnitureKey(l.text)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const isRepeated = (l: Line): boolean => pages.length >= 2 && !beginsAnew.test(l.text) && l.text.length < 200 && (seen.get(furnitureKey(l.text)) ?? 0) > pages.length / 2;
  // On a page of few lines all stand at an edge: there a sentence is no head or foot, however often it comes.
  const isWords = (page: readonly Line[], l: Line): boolean => page.length <= 4 && /[.;:]$/.test(l.text);
  return pages.map((page) => page.filter((l) => !(l.isEdge && (isPageNumber(l.text) || (isRepeated(l) && !isWords(page, l))))));
};

/** Parts of words that keep their hyphen where a line ends at it; one that also begins other words ("ex", "co") does not. */
const keepsHyphen = /(?:^|\W)(?:non|self|vice|anti|multi|semi|cross|short|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-$/i;

const join = (text: string, next: string): string =>
  /\p{Ll}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(next) ? (keepsHyphen.test(text) ? text + next : text.slice(0, -1) + next) : `${text} ${next}`;

/** The commonest distance between lines that follow one another, in sizes of their letters, over all pages: a page of few lines has none of its own. */
export const usualGap = (pages: readonly (readonly Line[])[]): number => {
  const counts = new Map<number, number>();
  for (const lines of pages) {
    for (const [i, l] of lines.entries()) {
      const gap = Math.round(20 * Math.abs((lines[i - 1]?.y ?? l.y) - l.y) / Math.max(1, l.size)) / 20;
      if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 0;
};

/** Lines of a page in paragraphs: a gap wider than usual parts them, a word cut at a line's end is made whole. */
export const paragraphsOf = (lines: readonly Line[], usual: number): string => {
  const out: string[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const isNew = before === undefined || Math.abs(before.y - line.y) > usual * 1.2 * line.size || beginsAnew.test(line.text) || isHeading(before.text) || Math.abs(before.size - line.size) > 0.15 * line.size;
    if (isNew) out.push(line.text); else out.push(join(out.pop() ?? '', line.text));
  }
  return out.join('\n\n');
};
