import type { Signatory } from '../../core/instrument.ts';
import { trim, type Span } from '../../core/span.ts';
import { partiesNamed } from './named-parties.ts';

const signed = /\(?\b(?:sgd?|sd|signed|s)\b\.?:?\)?\s*|\[\s*signed[^\]]{0,30}\]\s*:?/giu;
const forWhom = /(?:^|[\s.…_)\]}])(for|pour|por|on behalf of)\s{1,3}(?=(?:the|his|her|le|la|el|los|l['’])?\s{0,2}\p{L})/giu;
const blank = /[_….\-*\s]+/gu;
const title = /\b(?:ambassador|minister|secretary|president|chargé|charge d|director|permanent|plenipotentiary|deputy|under|state|chairman|commissioner|governor|representative|head|chief|general|managing|executive|prime|vice|foreign|chairperson|administrator)\b.*$/isu;
const person = /^(?:(?:mr|mrs|ms|dr|h\.?\s?e|sir|lord|the hon(?:ourable)?|prof|eng|mag|ir|jhr|drs|maj)\.?\s{1,2}){0,3}(?:\p{Lu}[\p{L}.'’-]*\.?\s?|(?:van|von|de|der|den|da|di|del|la|le|el|al|bin|ter|ten|te|dos|du)\s){1,7}/u;

const nameIn = (words: string): string | null => {
  const bare = words.replace(signed, ' ').replace(blank, ' ').replace(title, ' ').replace(/^[\s,:;.\][)(]+/, '').replace(/\s+/g, ' ');
  const m = person.exec(bare)?.[0].trim().replace(/[,;:.]+$/, '');
  return m === undefined || m.length < 4 || m.length > 60 || partiesNamed(m, { start: 0, end: m.length }).some((p) => p.end - p.start > m.length / 2) ? null : m;
};

/** The words that name the party end where a name is signed or the line ends. */
const partyWords = (words: string): string => /^[^\n:,(_[]{3,120}?(?=\s*(?:[\n:,(_[]|$|\(s|\s{3}|(?<=\p{Ll})(?=\p{Lu}\.)))/u.exec(words)?.[0] ?? words.slice(0, 90);

/** Who signed for whom, in the order of the text; names stand behind "For …" or, where the block begins with one, before it. */
export const signatoriesIn = (text: string, { start, end }: Span): readonly Signatory[] => {
  const block = text.slice(start, end);
  const marks = [...block.matchAll(forWhom)].map((m) => m.index + m[0].search(/(?:for|pour|por|on behalf of)\s/iu));
  if (marks.length === 0) return [];
  const lead = block.slice(0, marks[0]!);
  const isNameFirst = nameIn(lead) !== null && !/\b(?:duly|undersigned|article)\b/iu.test(lead);
  return marks.flatMap((at, i) => {
    const to = marks[i + 1] ?? block.length;
    const span = trim(text, { start: start + at, end: start + Math.min(to, at + 400) });
    if (span === undefined) return [];
    const words = block.slice(at, to).replace(/^(?:for|pour|por|on behalf of)\s{1,3}/iu, '');
    const head = partyWords(words);
    const [party] = partiesNamed(head, { start: 0, end: head.length });
    const behind = words.slice(head.length, head.length + 200);
    const before = i === 0 ? lead : block.slice(marks[i - 1]!, at).split('\n').slice(1).join('\n');
    const who = isNameFirst ? nameIn(before.split('\n').filter((l) => l.trim() !== '').at(-1) ?? before) : nameIn(behind);
    if (party === undefined && !/\b(?:government|kingdom|republic|union|state|council|organi[sz]ation|commission|fund|ministry|federal|principality|sultanate)\b/iu.test(head)) return [];
    return [{ ...span, party: party?.id ?? null, partyName: party?.name ?? head.replace(/\s+/g, ' ').trim(), person: who }];
  });
};
