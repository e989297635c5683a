/**
 * The notation in which the corpus is written. A document is a head, its paragraphs (a line each), `--`, and its agreements with their facts:
 *
 *     @ dev-001 news 2004-11-05 | Publisher | Title
 *     Russia ratified the [1 Kyoto Protocol] on Friday, the Kremlin said.
 *     --
 *     1 protocol RUS multi = name, where it is not the longest mention
 *     ratification done 2004-11-05 RUS @Place =value | Russia .. Friday | Kremlin | 2004-11-05
 *
 * `[1 …]` marks a mention of agreement 1; a fact has type, status, date, party, evidence, then source and day of the saying where there are any.
 * A quote may be shortened with ` .. `; a quote met several times takes `#2` and so on, a source is the one nearest to its evidence.
 */
export type Span = readonly [start: number, end: number];
export interface Fact {
  readonly type: string; readonly status: string; readonly date: string | null; readonly party: string | null; readonly place: string | null;
  readonly value: string | number | null; readonly evidence: Span; readonly source: Span | null; readonly said_on: string | null;
}
export interface Agreement {
  readonly key: string; readonly mentions: readonly Span[]; readonly name: string; readonly kind: string; readonly parties: readonly string[];
  readonly multilateral: boolean; readonly facts: readonly Fact[];
}
export interface Expected { readonly what: string; readonly agreement: string; readonly due: string | null }
export interface Document {
  readonly id: string; readonly kind: string; readonly published: string; readonly publisher: string; readonly title: string; readonly text: string;
  readonly agreements: readonly Agreement[]; readonly expected: readonly Expected[];
}

/** Facts about the wording; planned ones are no steps that anybody waits for. */
const terms: ReadonlySet<string> = new Set(['article_count', 'term', 'renewal_period', 'notice_period', 'supersedes']);
const none = (s: string | undefined): string | null => (s === undefined || s === '-' || s === '' ? null : s);

/** The documents of a file in this notation; throws a RangeError that names the document and the line which cannot be read. */
export const parseMarked = (source: string): readonly Document[] =>
  source.split(/^@ /m).slice(1).map((part) => {
    const [head = '', ...lines] = part.trimEnd().split('\n');
    try {
      return parseDocument(head, lines);
    } catch (error) {
      throw new RangeError(`${head}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });

const parseDocument = (head: string, lines: readonly string[]): Document => {
  const [first = '', publisher = '', title = ''] = head.split(' | ');
  const [id = '', kind = '', published = ''] = first.split(' ');
  const cut = lines.indexOf('--');
  const { text, mentions } = unmark(lines.slice(0, cut).filter((l) => l.trim() !== '').join('\n\n'));
  const agreements: Agreement[] = [];
  for (const line of lines.slice(cut + 1).filter((l) => l.trim() !== '')) {
    if (/^\d/.test(line)) agreements.push(agreementOf(line, text, mentions));
    else {
      const last = agreements.at(-1);
      if (last === undefined) throw new RangeError(`fact before any agreement: ${line}`);
      agreements[agreements.length - 1] = { ...last, facts: [...last.facts, factOf(line, text)] };
    }
  }
  for (const key of mentions.keys()) if (!agreements.some((a) => a.key === key)) throw new RangeError(`${key} is mentioned and not described`);
  return { id, kind, published, publisher, title, text, agreements, expected: expectedOf(agreements) };
};

const unmark = (marked: string): { readonly text: string; readonly mentions: ReadonlyMap<string, readonly Span[]> } => {
  const mentions = new Map<string, Span[]>();
  const open: { readonly key: string; readonly start: number }[] = [];
  let text = '';
  for (const [piece = '', key] of marked.matchAll(/\[(\d+) |\]|[^[\]]+|\[/g)) {
    if (key !== undefined) open.push({ key: `a${key}`, start: text.length });
    else if (piece === ']') {
      const from = open.pop();
      if (from === undefined) throw new RangeError(`a bracket closes that was not opened after "${text.slice(-30)}"`);
      mentions.set(from.key, [...(mentions.get(from.key) ?? []), [from.start, text.length]]);
    } else text += piece;
  }
  if (open.length > 0) throw new RangeError('a bracket is not closed');
  return { text, mentions };
};

const agreementOf = (line: string, text: string, all: ReadonlyMap<string, readonly Span[]>): Agreement => {
  const [left = '', named] = line.split(' = ');
  const [number = '', kind = '', parties = '', how = ''] = left.trim().split(/\s+/);
  const key = `a${number}`;
  const mentions = [...(all.get(key) ?? [])].sort((a, b) => a[0] - b[0]);
  const words = mentions.map(([s, e]) => text.slice(s, e));
  const name = named?.trim() ?? words.reduce((best, w) => (w.length > best.length ? w : best), '');
  return { key, mentions, name, kind, parties: (none(parties) ?? '').split(',').filter((p) => p !== '').sort(), multilateral: how === 'multi', facts: [] };
};

const factOf = (line: string, text: string): Fact => {
  const [left = '', quote = '', speaker, day] = line.split(' | ');
  const match = /^(\w+) (\w+) (\S+) (\S+)(?: @([^=]+?))?(?: =(\S+))?$/.exec(left.trim());
  if (match === null) throw new RangeError(`no fact: ${line}`);
  const [, type = '', status = '', date, party, place, value] = match;
  const evidence = find(text, quote.trim());
  const source = none(speaker?.trim());
  return {
    type, status, date: none(date), party: none(party), place: none(place), value: valueOf(value), evidence,
    source: source === null ? null : find(text, source, evidence), said_on: none(day?.trim()),
  };
};

const valueOf = (value: string | undefined): string | number | null => {
  const given = none(value);
  return given !== null && /^\d+$/.test(given) ? Number(given) : given;
};

/** Where a quote stands: the occurrence asked for, or the one nearest to the span `near`, or the first. Words are matched whole. */
const find = (text: string, quote: string, near?: Span): Span => {
  const [, words = '', nth] = /^(.*?)(?:#(\d+))?$/s.exec(quote) ?? [];
  const [from = '', to] = words.split(' .. ');
  const starts = occurrences(text, from);
  const start = nth === undefined && near !== undefined ? nearest(starts, from.length, near) : starts[Number(nth ?? 1) - 1];
  if (start === undefined) throw new RangeError(`not in the text: "${quote}"`);
  if (to === undefined) return [start, start + from.length];
  const end = occurrences(text, to).find((at) => at >= start + from.length);
  if (end === undefined) throw new RangeError(`no end in the text: "${quote}"`);
  return [start, end + to.length];
};

const nearest = (starts: readonly number[], length: number, [start, end]: Span): number | undefined => {
  const distance = (at: number): number => Math.max(start - at - length, at - end, 0);
  return starts.reduce<number | undefined>((best, at) => (best === undefined || distance(at) < distance(best) ? at : best), undefined);
};

const occurrences = (text: string, words: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/\w\w/.test((text[at - 1] ?? ' ') + words[0]) && !/\w\w/.test(words.at(-1) + (text[at + words.length] ?? ' '))) found.push(at);
  }
  return found;
};

const expectedOf = (agreements: readonly Agreement[]): readonly Expected[] => {
  const planned = agreements.flatMap((a) =>
    a.facts.filter((f) => f.status === 'planned' && !terms.has(f.type)).map((f) => ({ what: f.type, agreement: a.key, due: f.date })));
  return planned.filter((x, i) => planned.findIndex((y) => x.what === y.what && x.agreement === y.agreement && x.due === y.due) === i);
};
