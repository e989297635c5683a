import type { Span } from '../../core/span.ts';
import { childBy } from '../../language/tree.ts';
import type { Reading } from '../reading.ts';
import type { Quotation } from './quotes.ts';
import { actorOf } from './source.ts';

/** A speaker set before or behind what was said by the layout of the page. */
export interface Label { readonly source: Span; readonly cue: Span; readonly clause: Span; readonly content: readonly Span[]; readonly by: string }

const notNames: ReadonlySet<string> = new Set('abstract letters update updated note editor photo photos video videos correction corrections related watch read more also see source sources image images credit caption live breaking opinion analysis summary background contact tel fax email date place time topic subject re q a to from cc p.s'.split(' '));

const isSpeakerLabel = (reading: Reading, words: string, source: Span, repeated: ReadonlySet<string>): boolean => {
  if (notNames.has(words.toLowerCase()) || /[.!?]$/.test(words)) return false;
  // A name in capitals that comes back is a part in a conversation.
  if (/^\p{Lu}[\p{Lu}\s.'’-]+$/u.test(words) && words.length > 2) return repeated.has(words);
  // A clause before a colon is no speaker.
  if (reading.syntax.tokens.some((t) => source.start <= t.start && t.end <= source.end && ['VBD', 'VBZ', 'VBP', 'MD'].includes(t.xpos))) return false;
  const actor = actorOf(reading, source);
  if (actor === undefined) return /^(?:\w+ ){0,3}(?:poll|report|study|survey|officials|police|analysts|experts|sources)$/i.test(words);
  return actor.kind === 'person' || actor.kind === 'office' || actor.form === 'metonym' || (actor.kind === 'organisation' && actor.end === source.end);
};

const pattern = /(?:^|\n)[ \t]*[“"]?([^\n:.“"]{2,60}):[ \t]+(\S[^\n]{8,})/g;

/** "Minister: pact close to signature" at the head of a line; "SMITH: We will sign." in a conversation. */
export const colonLabels = (reading: Reading): readonly Label[] => {
  const found = [...reading.text.matchAll(pattern)];
  const counts = new Map<string, number>();
  for (const m of found) counts.set(m[1]!.trim(), (counts.get(m[1]!.trim()) ?? 0) + 1);
  const repeated = new Set([...counts].filter(([, n]) => n > 1).map(([w]) => w));
  return found.flatMap((m): readonly Label[] => {
    const end = m.index + m[0].length;
    const colon = reading.text.indexOf(':', m.index);
    const source = { start: colon - m[1]!.length, end: colon };
    if (!isSpeakerLabel(reading, m[1]!.trim(), source, repeated)) return [];
    return [{ source, cue: { start: colon, end: colon + 1 }, clause: { start: source.start, end: colon + 1 }, content: [{ start: end - m[2]!.length, end }], by: 'speech/label' }];
  });
};

/** “We are afraid.” — Jane Roe, fisherwoman: a name behind a dash, at the end of a quotation's line. */
export const dashLabels = (reading: Reading, quotes: readonly Quotation[]): readonly Label[] =>
  quotes.flatMap((q): readonly Label[] => {
    const m = /^[ \t]*\n?[ \t]*(--|[―—–-])[ \t]*(\p{Lu}[^\n“"]{2,80})/u.exec(reading.text.slice(q.end, q.end + 120));
    if (m === null || !/(?:^|\n)[ \t]*$/.test(reading.text.slice(Math.max(0, q.start - 3), q.start))) return [];
    const cue = q.end + m[0].indexOf(m[1]!);
    const start = q.end + m[0].length - m[2]!.length;
    const source = { start, end: start + m[2]!.trimEnd().replace(/[.,;]$/, '').length };
    return [{ source, cue: { start: cue, end: cue + m[1]!.length }, clause: { start: cue, end: source.end }, content: [{ start: q.start, end: q.end }], by: 'speech/dash' }];
  });

/** "They have signed, TASS reports.": a name and a verb in the present at the end of a sentence, which the tree takes for a noun with its noun. */
export const closingLabels = (reading: Reading): readonly Label[] =>
  reading.syntax.sentences.flatMap((s): readonly Label[] => {
    const { tokens } = reading.syntax;
    const end = tokens[s.last]?.text === '.' ? s.last - 1 : s.last;
    if (!/^(?:reports|says|writes)$/i.test(tokens[end]?.text ?? '') || (tokens[end]!.upos === 'VERB' && childBy(reading.syntax, tokens[end]!, 'nsubj') !== undefined)) return [];
    let first = end;
    while (first - 1 > s.first && /^(?:PROPN|ADJ|NOUN)$/.test(tokens[first - 1]!.upos) && end - first < 6) first -= 1;
    if (first === end || tokens[first - 1]?.text !== ',' || first - 2 <= s.first) return [];
    const source = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
    const cue = { start: tokens[end]!.start, end: tokens[end]!.end };
    return [{ source, cue, clause: { start: source.start, end: cue.end }, content: [{ start: s.start, end: tokens[first - 2]!.end }], by: 'speech/clause' }];
  });
