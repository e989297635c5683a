import type { Annex, Instrument, InstrumentDoubt } from '../../core/instrument.ts';
import { trim } from '../../core/span.ts';
import { annexHeadsIn, type AnnexHead } from './annexes.ts';
import { articlesOf } from './articles.ts';
import { closingIn, notesClosing, readClosing, type Closing } from './closing.ts';
import { divisionLines, divisionsOf, headingsAbove, type DivisionMark } from './divisions.ts';
import { doubtsOf } from './doubts.ts';
import { candidatesIn, type Candidate } from './markers.ts';
import { numberedIn } from './numbered.ts';
import { openingOf } from './opening.ts';
import { isNothing, recognise, type Recognition } from './recognise.ts';
import { seriesIn, type Series } from './sequence.ts';
import { signatoriesIn } from './signatories.ts';
import { tongueOf } from './tongue.ts';

/** Everything that is found once for the whole text, and then used by each instrument in it. */
interface Finds { readonly text: string; readonly series: readonly Series[]; readonly heads: readonly AnnexHead[]; readonly lines: readonly DivisionMark[] }

/** Below this score a numbering is a handful of references. */
const wholeFrom = 4;
/** A numbering that is this much weaker than the strongest one is no instrument's own. */
const weakShare = 0.12;
const signaturesMax = 6_000;

const startOf = (s: Series): number => s.members[0]!.start;

const agreed = /\b(?:(?:have|hereby|has|do|now,? therefore,?|therefore)\s{1,3}(?:hereby |further |therefore |also |now |reached an? |concluded |entered into )*(?:agree[ds]?|conclude[ds]?|convene[ds]?|decide[ds]?)|agree(?:d)? (?:as follows|upon|on|to|that)|following (?:articles|provisions|agreement)|as follows|han convenido|han acordado|sont convenu[es]{0,2})\b/giu;

/** Whether an agreeing formula stands shortly before the first article. */
export const isAgreedBefore = (text: string, at: number): boolean => [...text.slice(Math.max(0, at - 700), at).matchAll(agreed)].length > 0;

const lengthOf = (s: Series): number => s.members.at(-1)!.start - startOf(s);

/** Longest line that a table of contents has for one article. */
const contentsLine = 110;

/** A table of contents: as many numbers as a later numbering has, each with no more behind it than a heading. */
const isContents = (s: Series, all: readonly Series[]): boolean =>
  s.members.length > 3 && lengthOf(s) < contentsLine * s.members.length && all.some((t) => startOf(t) > startOf(s) && t.members.length >= 0.8 * s.members.length && lengthOf(t) > 3 * lengthOf(s));

/** The numbering that is the main instrument's: the first that is strong, or that the parties agree on just before it. */
const mainOf = (text: string, found: readonly Series[]): Series | undefined => {
  const series = found.filter((s) => !isContents(s, found));
  const top = Math.max(0, ...series.map((s) => s.score));
  const strong = series.filter((s) => s.score >= Math.max(wholeFrom, weakShare * top));
  return strong.find((s) => s.members.length > 1 && isAgreedBefore(text, startOf(s))) === strong[0] ? strong[0] : strong.find((s) => s.score >= 0.5 * top || isAgreedBefore(text, startOf(s))) ?? strong[0];
};

const firstHead = (heads: readonly AnnexHead[], from: number, to: number, isSureOnly: boolean): number => heads.find((h) => h.start >= from && h.start < to && (h.isSure || !isSureOnly))?.start ?? to;

/** Articles behind a closing formula and signatures belong to what follows, though their numbers go on. */
const beforeClosing = (text: string, members: readonly Candidate[]): readonly Candidate[] => {
  for (let i = 1; i + 1 < members.length; i += 1) {
    const [from, to] = [members[i]!.end, members[i + 1]!.start];
    const closing = to - from > 80 ? closingIn(text, from, to) : null;
    if (closing === null || closing.doneAt === null || !/\bin\s{1,3}(?:witness|faith|testimony)/iu.test(text.slice(closing.start, closing.end))) continue;
    if (/(?:^|[\s.])(?:For|FOR|for) (?:the|The|THE) |\(s(?:ig|g)?d?\.?\)|ANNEX|Annex/u.test(text.slice(closing.end, Math.min(to, closing.end + 3_000)))) return members.slice(0, i + 1);
  }
  return members;
};

interface Extent { readonly bodyEnd: number; readonly closing: Closing | null; readonly end: number }

/** Where the articles stop, the closing formula, and where the signatures under it end. */
const extentOf = ({ text, heads }: Finds, members: readonly Candidate[], limit: number): Extent => {
  const from = members.at(-1)!.end;
  const firm = firstHead(heads, from, limit, true);
  const closing = closingIn(text, from, firm) ?? (firm < limit ? lateClosing(text, from, firm, limit) : null);
  if (closing === null) {
    const end = firstHead(heads, from, limit, false);
    return { bodyEnd: end, closing: null, end };
  }
  const bodyEnd = Math.min(closing.start, firm < closing.start ? firm : closing.start);
  return { bodyEnd, closing, end: firstHead(heads, closing.end, Math.min(limit, closing.end + signaturesMax), false) };
};

/** "Annex 1 …" may be named on a line of the last article; a formula with signatures soon behind it is still the treaty's. */
const lateClosing = (text: string, from: number, firm: number, limit: number): Closing | null => {
  const closing = closingIn(text, from, Math.min(limit, from + 6_000));
  return closing !== null && closing.start - firm < 400 ? closing : null;
};

/** "Part II, Article 1": a numbering that begins anew under a division of the same instrument, before it is closed, goes on with it. */
const withDivisions = (finds: Finds, main: Series): readonly Candidate[] => {
  const { text, series, heads } = finds;
  let members = main.members;
  for (const next of series.slice(series.indexOf(main) + 1)) {
    const [from, to] = [members.at(-1)!.end, startOf(next)];
    const isUnder = headingsAbove(text, from, to).marks.length > 0;
    if (next.score < wholeFrom || !isUnder || heads.some((h) => h.isSure && h.start >= from && h.start < to) || closingIn(text, from, to) !== null) break;
    members = [...members, ...next.members];
  }
  return members;
};

const annexesOf = (finds: Finds, from: number, to: number, tongue: string | null): readonly Annex[] => {
  const { text, heads, series, lines } = finds;
  const own = series.filter((s) => startOf(s) >= from && startOf(s) < to && s.members.length > 1 && s.score > 0);
  const marks = heads.filter((h) => h.start >= from && h.start < to);
  const kept = marks.filter((h, i) => i === 0 || h.isSure || marks[i - 1]!.kind !== h.kind || h.start - marks[i - 1]!.start > 400);
  const starts = kept.length > 0 && kept[0]!.start - from < 200 ? kept : headless(text, from, kept[0]?.start ?? to, kept);
  return starts.flatMap((h, i) => {
    const end = starts[i + 1]?.start ?? to;
    const span = trim(text, { start: h.start, end });
    if (span === undefined || span.end - span.start < 3) return [];
    const mine = own.filter((s) => startOf(s) >= h.start && startOf(s) < end);
    const other = tongueOf(text.slice(span.start, span.end));
    const kind = other !== null && tongue !== null && other !== tongue ? 'translation' : h.kind;
    return [{ ...span, kind, title: h.title, articles: mine.flatMap((s) => articlesOf(text, s.members, lines, span.end).articles) }];
  });
};

/** What follows without a head of its own is named after its first line. */
const headless = (text: string, from: number, to: number, rest: readonly AnnexHead[]): readonly AnnexHead[] => {
  const span = trim(text, { start: from, end: to });
  if (span === undefined || span.end - span.start < 200) return rest;
  const line = text.slice(span.start, span.end).split('\n')[0]!.slice(0, 160).trim();
  return [{ ...span, kind: /\b(?:proclaim|proclamation)/iu.test(text.slice(span.start, span.start + 1_500)) ? 'proclamation' : 'annex', title: line, isSure: false }, ...rest];
};

const partiesFrom = (signatories: Instrument['signatories'], otherwise: Instrument['parties']): Instrument['parties'] => {
  const signed = signatories.flatMap((s) => (s.party === null ? [] : [{ start: s.start, end: s.end, id: s.party, name: s.partyName ?? s.party }]));
  return signed.length > otherwise.length ? signed.filter((p, i) => signed.findIndex((q) => q.id === p.id) === i) : otherwise;
};

const instrumentFrom = (finds: Finds, members: readonly Candidate[], floor: number, limit: number): Instrument => {
  const { text, lines } = finds;
  const kept = beforeClosing(text, members);
  const extent = extentOf(finds, kept, kept.length < members.length ? Math.min(limit, members[kept.length]!.start) : limit);
  const { articles, marks } = articlesOf(text, kept, lines.filter((l) => l.start < extent.bodyEnd), extent.bodyEnd);
  // A part without articles may open the body: "Part I. The Parties accept as the aim of their policy …".
  const early = lines.find((l) => l.start >= floor && l.start < articles[0]!.start && isAgreedBefore(text, l.start));
  const all = early === undefined ? marks : [...lines.filter((l) => l.start >= early.start && l.start < articles[0]!.start), ...marks];
  const opening = openingOf(text, floor, Math.min(articles[0]!.start, ...all.map((m) => m.start)));
  const whole = trim(text, { start: opening.start, end: extent.end })!;
  const testimonium = extent.closing === null ? null : readClosing(text, extent.closing, extent.end);
  const signatories = testimonium === null ? [] : signatoriesIn(text, { start: testimonium.end, end: Math.max(whole.end, testimonium.end) });
  return {
    ...whole, title: opening.title, parties: opening.parties.length >= 2 ? opening.parties : partiesFrom(signatories, opening.parties), preamble: opening.preamble,
    divisions: divisionsOf(all, extent.bodyEnd), articles, testimonium, signatories, annexes: annexesOf(finds, whole.end, limit, tongueOf(text.slice(whole.start, whole.end))), doubts: [],
  };
};

/** An instrument whose provisions carry no numbers at all: notes exchanged, a declaration. */
const unnumbered = (text: string): Instrument | null => {
  const whole = trim(text, { start: 0, end: text.length });
  if (whole === undefined) return null;
  const closing = notesClosing(text) ?? closingIn(text, whole.start, whole.end);
  const opening = openingOf(text, 0, closing?.start ?? whole.end);
  const testimonium = closing === null ? null : readClosing(text, closing, whole.end);
  const signatories = testimonium === null ? [] : signatoriesIn(text, { start: testimonium.end, end: whole.end });
  return { ...whole, title: opening.title, parties: opening.parties.length >= 2 ? opening.parties : partiesFrom(signatories, opening.parties), preamble: opening.preamble, divisions: [], articles: [], testimonium, signatories, annexes: [], doubts: [] };
};

const standsAlone = /\b(?:agreement|treaty|convention|covenant|pact|accord)\b/iu;
const depends = /^\W*(?:(?:additional |final |optional |amending )?protocol|annex|appendix|schedule|exchange of|letter|declaration|minutes|statute|constitution|charter|administrative)|\b(?:implementation of the|annexed to|amending the|supplementary to)\b/iu;

/** Another instrument with a title, an agreeing formula and a close of its own in what seemed to be annexed to the first. */
const secondOf = (finds: Finds, first: Instrument): Instrument | null => {
  const { text, series } = finds;
  for (const s of series.filter((x) => startOf(x) > first.end && x.members.length > 1 && x.score >= wholeFrom && isAgreedBefore(text, startOf(x)))) {
    const draft = instrumentFrom(finds, s.members, first.end, text.length);
    const title = draft.title?.text ?? '';
    if (draft.testimonium !== null && standsAlone.test(title) && !depends.test(title) && title.toLowerCase() !== first.title?.text.toLowerCase() && recognise(text, draft).kind === 'instrument'
      && tongueOf(text.slice(draft.start, draft.end)) === tongueOf(text.slice(first.start, first.end))) return draft;
  }
  return null;
};

/** What a text was taken for, and the instruments whose own text stands in it, in its order. */
export interface Assembly { readonly recognition: Recognition; readonly instruments: readonly Instrument[] }

const draftOf = (text: string): { readonly finds: Finds; readonly members: readonly Candidate[]; readonly areArticles: boolean } | null => {
  const series = seriesIn(candidatesIn(text));
  const main = mainOf(text, series);
  const finds: Finds = { text, series, heads: annexHeadsIn(text), lines: divisionLines(text) };
  if (main !== undefined) return { finds, members: withDivisions(finds, main), areArticles: true };
  const numbered = seriesIn(numberedIn(text));
  const best = mainOf(text, numbered);
  return best === undefined || best.members.length < 2 ? null : { finds: { ...finds, series: numbered }, members: best.members, areArticles: false };
};

/** Reads a text as a treaty's own. Pure; time grows with its length. */
export const assemble = (text: string): Assembly => {
  const draft = draftOf(text);
  if (draft === null && notesClosing(text) === null && closingIn(text, 0, text.length) === null && isNothing(text)) return { recognition: { kind: 'other', score: 0, own: 0, signs: [] }, instruments: [] };
  const first = draft === null ? unnumbered(text) : instrumentFrom(draft.finds, draft.members, 0, text.length);
  const recognition = recognise(text, first, draft?.areArticles ?? false, draft !== null && isAgreedBefore(text, draft.members[0]!.start));
  if (recognition.kind !== 'instrument' || first === null) return { recognition, instruments: [] };
  const instruments: Instrument[] = [];
  let at: Instrument | null = first;
  while (at !== null && instruments.length < instrumentsMax) {
    const next: Instrument | null = draft === null ? null : secondOf(draft.finds, at);
    const own: Instrument = next === null ? at : { ...at, annexes: annexesOf(draft!.finds, at.end, next.start, tongueOf(text.slice(at.start, at.end))) };
    instruments.push({ ...own, doubts: [...doubtsOf(text, own), ...(next === null ? [] : [several(next)])] });
    at = next;
  }
  return { recognition, instruments };
};

/** Instruments of one file at most; the rest would be taken for annexes. */
const instrumentsMax = 20;

const several = (next: Instrument): InstrumentDoubt => ({ code: 'instrument/several', note: `another instrument begins in the same text: ${next.title?.text ?? 'without a title'}`, span: next.title ?? { start: next.start, end: Math.min(next.end, next.start + 80) } });
