import { numbersAt, type NumberReading } from './numbers.ts';

/** A place where an article may begin, with what speaks for and against it as one score (log odds, about -6 to 6). */
export interface Candidate {
  readonly start: number;
  /** First unit behind the number. */
  readonly end: number;
  readonly reading: NumberReading;
  readonly score: number;
  readonly style: Style;
}

/** How an article's marker is set, to be compared with the others of the same text. */
export interface Style { readonly line: string; readonly cased: string; readonly follow: string; readonly numeral: string }

/** "Article" in the languages that treaties on file come in, with what scans make of it. */
const marker = /(?<![\p{L}\p{N}])(?:art[il1]c[il1l]?es?|artícul?os?|articul?os?|artikel|artigos?|articol[oi]|artide|artiele|aricle|articie|art\.)(?=[^\p{L}]|[IVXLivxl]|the\b|prem|first|sole)/giu;
const ordinalBefore = /(?<![\p{L}\p{N}])(sole|single|only|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s{1,3}article(?![\p{L}])/giu;
const gap = /^[\s.:–—-]{0,4}(?:(?:no|nr|number|n°|nº)[.\s]{0,2})?(?:the\s{1,2})?["“([]?/iu;

/** Words before "Article 8" that make it a reference. */
const leading = /(?:\b(?:of|in|under|to|with|by|and|or|from|this|that|said|the|per|see|than|both|either|new|former|following|preceding|old|existing|paragraphs?|clauses?|subject|pursuant|through|for|at|on|as|notwithstanding|whereas|de|del|la|el|los|du|les?|y|et|en|par|por|con|au|gatt|gats|draft|amended|replace|entitled|titled|is|are|shall)|[(,[–-])["“'‘’ \t\r\n]*$/iu;
/** Words that may end a sentence without a stop as well as lead to a reference ("GATT Article 8"). */
const named = /\b(?:annex|protocol|convention|treaty|agreement|charter|constitution|article|statute|covenant)["“'‘’ \t\r\n]*$/iu;
/** Words behind "Article 8" that make it a reference. */
const trailing = /^(?:\s*(?:\(\d|\([a-z]\)|,|;|\))|["”]|\s+(?:of|and|or|to|shall|above|below|hereof|thereof|herein|paragraphs?|is|are|was|were|as|in|on|for|with|by|which|that|may|does|also|under|has|have|had|sets?|says?|said|adds?|defines?|requires?|states(?!\s+part)\b|establishes|deals?|covers?|obliges?|commits?|calls?|guarantees?|allows?|permits?|prohibits?|creates?|describes?|contains?|refers?|gives?|makes?|lists?|says|protects?|bans?|provides?|applies|apply|from|except|only|a|will|must|where|when|sub-?paragraphs?|de|del|y|et|du|or|thereto|concerning|relating|mutatis|if|any)\b)/iu;

const isLineStart = (text: string, at: number): boolean => {
  let i = at - 1;
  while (i >= 0 && at - i < 12 && /[ \t#*_>=|"“[(\u00a0\f]/.test(text[i]!)) i -= 1;
  return i < 0 || text[i] === '\n' || text[i] === '\r' || text[i] === '\f';
};

const caseOf = (word: string): string => (word === word.toUpperCase() ? 'upper' : word[0] === word[0]!.toUpperCase() ? 'title' : 'lower');

/** What stands behind the number, as a class of setting. */
const followOf = (after: string): string => (/^[ \t*_#=\])]*(?:\r?\n|$)/.test(after) ? 'line' : /^\s*[.:]/.test(after) ? 'stop' : /^\s*[-–—]/.test(after) ? 'dash' : /^[)\]]/.test(after) ? 'close' : /^\s/.test(after) ? 'space' : 'glued');

/** Ends of sentences and of headings, behind which an article may begin in running text. */
const closed = /(?:[.;:!?”"’)\]*_•…]|[.;:]['"”’)]?\s?\d{1,3})\s*$/u;

const numeralOf = (printed: string): string => (/^\d+$/.test(printed) ? 'arabic' : /^\d|^\p{L}[.\-–—:]/u.test(printed) ? 'composite' : /^[IVXLC]+$/.test(printed) ? 'roman' : /^[ivxlc]+$/.test(printed) ? 'small-roman' : 'word');

const opening = /(?:as follows|the following(?: articles| provisions)?|following articles|agreed that|agreed)\s*[,:;.—–-]*\s*$/i;

const scoreOf = (text: string, start: number, numberAt: number, end: number, word: string, isWhole = true): { readonly score: number; readonly style: Style } => {
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 60)];
  const [line, cased, follow] = [isLineStart(text, start), caseOf(word), followOf(after)];
  let score = -1.5;
  if (line) score += 2.5;
  if (cased === 'upper') score += 2;
  if (cased === 'title') score += 0.5;
  if (follow === 'line') score += line ? 2.5 : -0.5;
  else if (follow === 'stop' || follow === 'dash') score += 1.5;
  else if (follow === 'close') score -= 3;
  // Only at the head of an article does a whole numeral grow together with a word: "article ivlanguage".
  else if (follow === 'glued') score += isWhole && /^\p{L}/u.test(after) ? 1.5 : cased === 'upper' ? 0.5 : -0.5;
  if (!line || cased === 'lower') {
    if (opening.test(before)) score += 2;
    else if (leading.test(before)) score -= 4;
    else if (named.test(before)) score -= cased === 'upper' ? 0.5 : 2;
    else if (closed.test(before) || start === 0) score += 2;
  } else if (/\b(?:of|in|under|to|with|by|and|or|from|this|the|paragraphs?)\s*$/i.test(before)) score -= 1.5;
  if (follow !== 'line' && trailing.test(after)) score -= cased === 'upper' ? 1.5 : 3;
  if (/s$/i.test(word)) score -= 2;
  if (/["“„«]\s?$/.test(before)) score -= 2;
  return { score, style: { line: line ? 'line' : 'run', cased, follow, numeral: numeralOf(text.slice(numberAt, end)) } };
};

/** Every place where "Article" and a number stand, references among them; time grows with the length of the text. */
export const candidatesIn = (text: string): readonly Candidate[] => {
  const out: Candidate[] = [];
  for (const m of text.matchAll(marker)) {
    const word = m[0];
    const from = m.index + word.length;
    const at = from + (gap.exec(text.slice(from, from + 24))?.[0].length ?? 0);
    if (/s$/i.test(word) && /[.:]/.test(text.slice(from, at))) continue;
    for (const reading of numbersAt(text, at)) {
      const { score, style } = scoreOf(text, m.index, at, reading.end, word, reading.cost <= 1.5);
      out.push({ start: m.index, end: reading.end, reading, score: score - reading.cost, style });
    }
  }
  for (const m of text.matchAll(ordinalBefore)) {
    const n = Math.max(1, ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].indexOf(m[1]!.toLowerCase()) + 1);
    const end = m.index + m[0].length;
    const { score, style } = scoreOf(text, m.index, m.index, end, m[0]);
    out.push({ start: m.index, end, reading: { printed: m[1]!, chapter: 0, n, sub: 0, end, cost: 0 }, score: score - 1, style });
  }
  return out.toSorted((a, b) => a.start - b.start || a.end - b.end);
};
