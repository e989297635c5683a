import { limits } from '../core/limits.ts';
import { foundDate, nothingFound, webAddress, type Found, type FoundDate } from './found.ts';
import { dateAtStart } from './written-date.ts';

/** What the head of a plain text says, and where the text proper begins. */
export interface Head { readonly found: Found; readonly bodyStart: number }

const lineAt = (text: string, at: number): { readonly line: string; readonly next: number } => {
  const end = text.indexOf('\n', at);
  return { line: text.slice(at, end < 0 ? undefined : end).replace(/\r$/, ''), next: end < 0 ? text.length : end + 1 };
};

const unquote = (raw: string): string => {
  const value = raw.trim().slice(0, 2_000);
  const m = /^(["'])(.*)\1$/.exec(value);
  return m?.[2] ?? value;
};

const publisherKeys = ['publisher', 'source', 'outlet', 'site'];
const dateKeys = ['date', 'published', 'publication_date', 'pubdate', 'published_at'];

const fromFields = (fields: ReadonlyMap<string, string>): Found => {
  const first = (keys: readonly string[]): string | null => keys.map((k) => fields.get(k)).find((v) => v !== undefined && v !== '') ?? null;
  const date = first(dateKeys);
  return {
    dates: date === null ? [] : [foundDate('front-matter', date)],
    publisher: first(publisherKeys), title: first(['title', 'headline']),
    url: webAddress(first(['url', 'link'])), language: first(['language', 'lang']), notes: [],
  };
};

/** Front matter: `key: value` lines between two lines of three dashes, the first of them the first line of all. It is not part of the text. */
const frontMatter = (text: string): Head | undefined => {
  const first = lineAt(text, 0);
  if (first.line.trimEnd() !== '---') return undefined;
  const fields = new Map<string, string>();
  let at = first.next;
  for (let n = 0; n <= limits.frontMatterLines && at < text.length; n += 1) {
    const { line, next } = lineAt(text, at);
    at = next;
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return { found: fromFields(fields), bodyStart: at };
    const colon = line.indexOf(':');
    if (colon > 0 && colon < 40) fields.set(line.slice(0, colon).trim().toLowerCase(), unquote(line.slice(colon + 1)));
    else if (line.trim() !== '' && !/^\s*(?:#|-\s)/.test(line)) return undefined;
  }
  return undefined;
};

const dateWord = /^\s{0,20}(?:date(?:d|line)?|published(?: on)?|publication date|issued(?: on)?|posted(?: on)?)\s{0,3}:?\s{1,3}(?=\S)/i;

/** `date 2025-01-16 Iran and Russia …`: the words stay in the text, whose offsets must not move. */
const dateOfLine = (line: string): FoundDate | undefined => {
  const word = dateWord.exec(line.slice(0, 120));
  const rest = line.slice(word?.[0].length ?? 0).trimStart();
  const written = dateAtStart(rest);
  if (written === undefined) return undefined;
  const after = rest.slice(written.length).trim();
  const alone = /^(?:[T,|·-]?\s{0,2}\d{1,2}:\d{2}[^\n]{0,30})?$/.test(after);
  return word !== null || alone ? foundDate('line', rest.slice(0, written.length)) : undefined;
};

const publisherLine = /^\s{0,20}(?:publisher|source|outlet)\s{0,3}:\s{1,3}(\S[^\n]{0,98})$/i;
const titleLine = /^\s{0,20}(?:title|headline)\s{0,3}:\s{1,3}(\S[^\n]{0,298})$/i;
const addressLine = /^\s{0,20}(?:url|link)\s{0,3}:\s{1,3}(https?:\/\/\S{1,1990})$/i;

/** The letterhead of an official note. */
const letterhead = /^\s{0,20}((?:the )?(?:ministry|department|office|embassy|government|presidency|chancellery|permanent mission|secretariat|council)\b[^.:;!?\n]{3,98})$/i;

const headLines = (text: string): readonly string[] => {
  const lines: string[] = [];
  let at = 0;
  for (let n = 0; n < 12 && lines.length < 6 && at < text.length; n += 1) {
    const { line, next } = lineAt(text, at);
    if (line.trim() !== '') lines.push(line.slice(0, 2_100));
    at = next;
  }
  return lines;
};

const headKey = /^\s{0,20}(?:date(?:d|line)?|published|publisher|source|outlet|title|headline|url|link|language)(?:\s{0,3}:\s|\s{1,3}\d)/i;

/** Two or more lines of `key: value` and then a blank one are front matter without its fences. A single date line is text. */
const openBlockEnd = (text: string): number => {
  let [at, lines] = [0, 0];
  while (lines <= limits.frontMatterLines) {
    const { line, next } = lineAt(text, at);
    if (!headKey.test(line)) return lines > 1 && line.trim() === '' ? next : 0;
    [at, lines] = [next, lines + 1];
  }
  return 0;
};

/** "MOSCOW, January 16, 2025 (Agency) —": the weakest of dates, since it is when the reporter wrote. */
const dateline = /^\s{0,20}\p{Lu}[\p{L}\s./'’-]{1,40},\s{1,3}(?=[\p{L}\d])/u;

const datelineOf = (line: string): FoundDate | undefined => {
  const place = dateline.exec(line.slice(0, 120));
  const written = place === null ? undefined : dateAtStart(line.slice(place[0].length));
  return place === null || written === undefined || !/^\s{0,3}(?:\(|[—–:-])/.test(line.slice(place[0].length + written.length)) ? undefined
    : foundDate('dateline', line.slice(place[0].length, place[0].length + written.length));
};

const firstMatch = (lines: readonly string[], pattern: RegExp): string | null => {
  for (const line of lines) {
    const m = pattern.exec(line);
    if (m?.[1] !== undefined) return m[1].trim();
  }
  return null;
};

const byWhom = /^(?:by|from|text|posted|written|published|updated)\b/i;

/** "by the desk | 6 October 2015", "6 October 2015 · Lima": a short line whose parts are a day and who or where. */
const dateOfByline = (line: string): FoundDate | undefined => {
  const parts = line.trim().slice(0, 160).split(/\s{0,3}[|·•/]\s{0,3}|\s[—–-]\s|,\s(?=\d|\p{Lu}\p{Ll}{2,8} \d)/u);
  if (line.trim().length > 140 || parts.length < 2 || parts.length > 5 || parts.some((p) => p.split(/\s+/).length > 8)) return undefined;
  const day = parts.map((p) => dateOfLine(p)).find((d) => d?.day !== undefined);
  return day !== undefined && (/[|·•]/.test(line) || byWhom.test(line.trim())) ? day : undefined;
};

/** The first of the lines of a page, menus left, that is a date by itself or says when it was published; those under the title before those above it. */
export const dateAmong = (text: string, most: number, title: string | null): readonly FoundDate[] => {
  const all = text.split('\n', most * 4).map((l) => l.trim()).filter((l) => l !== '').slice(0, most);
  const under = title === null ? -1 : all.findIndex((l) => l.length > 8 && title.includes(l));
  for (const line of [...all.slice(under + 1), ...all.slice(0, under + 1)]) {
    const found = dateOfLine(line) ?? dateOfByline(line);
    if (found?.day !== undefined) return [found];
  }
  return [];
};

/** What the first lines of a text say, wherever the text came from. */
export const fromLines = (text: string): Found => {
  const lines = headLines(text);
  const dates = [lines.map(dateOfLine), lines.map(datelineOf)].flatMap((found) => found.filter((d) => d !== undefined).slice(0, 1));
  return {
    ...nothingFound, dates, publisher: firstMatch(lines, publisherLine) ?? firstMatch(lines.slice(0, 1), letterhead), title: firstMatch(lines, titleLine), url: webAddress(firstMatch(lines, addressLine)),
  };
};

/** What a plain text says of itself: in front matter, in its first lines, in its dateline. */
export const headOf = (text: string): Head => {
  const front = frontMatter(text);
  const below = fromLines(text.slice(front?.bodyStart ?? 0, (front?.bodyStart ?? 0) + 20_000));
  if (front === undefined) return { found: below, bodyStart: openBlockEnd(text) };
  const { found, bodyStart } = front;
  return {
    bodyStart,
    found: {
      ...found, dates: [...found.dates, ...below.dates], publisher: found.publisher ?? below.publisher,
      title: found.title ?? below.title, url: found.url ?? below.url,
    },
  };
};
