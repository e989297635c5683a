import type { Token } from '../../language/syntax.ts';
import { children, headOf, relation, tokensIn } from '../../language/tree.ts';
import type { Actor, Reading } from '../reading.ts';

const companies = /\b(?:Inc|Corp|PLC|Ltd|LLC|GmbH|Holdings|shareholders?|stockholders?|tender offer|subsidiary|a share|shares outstanding|quarter|takeover|merger|acquisition|to merge|chief executive|board of directors)\b/g;
const courts = /\b(?:plead(?:ed|s|ing)? guilty|guilty plea|plea|prosecutors?|defendants?|counts? of|indict(?:ed|ment)|judge|his lawyer|her lawyer|lawyers for|sentenced?|testify|jurors?|jury)\b/g;
const clubs = /\b(?:club|striker|midfielder|goalkeeper|defender|winger|forward|transfer|the league|champions|season|medical|coach|loan spell|matches|played|goals)\b/g;
const wages = /\b(?:union|unions|wages?|wage agreement|employers?|strikes?|walkout|pay rise|dock ?workers|collective agreement|bargaining|shop stewards?|payroll)\b/g;

const kinds: Readonly<Record<'companies' | 'courts' | 'clubs' | 'wages', RegExp>> = { companies, courts, clubs, wages };

const looksLikeNewsOf = (kind: keyof typeof kinds, text: string): boolean => {
  const found = text.match(kinds[kind]) ?? [];
  return found.length >= Math.max(3, text.length / 500) && (kind === 'companies' || new Set(found).size >= 3);
};

/** The answers for the text that is being read: each of its agreements asks the same of the whole of it. */
let held: { readonly text: string; readonly answers: Map<keyof typeof kinds, boolean> } = { text: '', answers: new Map() };

/** News of companies, of a trial, of a transfer, of wages: their words all over the text, and not one of them alone. */
export const isNewsOf = (kind: keyof typeof kinds, text: string): boolean => {
  if (held.text !== text) held = { text, answers: new Map() };
  const answer = held.answers.get(kind) ?? looksLikeNewsOf(kind, text);
  held.answers.set(kind, answer);
  return answer;
};

/** News of private people and bodies in which the bare "deal" is theirs. */
export const isPrivateNews = (text: string): boolean => isNewsOf('courts', text) || isNewsOf('clubs', text) || isNewsOf('wages', text);

const trades = /^(?:compan(?:y|ies)|firm|maker|manufacturer|producer|builder|shipbuilder|brewer|giant|rival|bank|lender|insurer|airline|carrier|retailer|developer|operator|supplier|subsidiary|investor|club|forward|striker|midfielder|player|coach|champion|citizen|national|actor|singer|tourist|worker|employer|prosecutor)s?$/i;

/** A firm, a club or a man by trade. */
export const isTrade = (t: Token): boolean => t.text === t.text.toLowerCase() && trades.test(t.lemma);

/** "the American company", "the Danish turbine maker": of a firm, a club or a man, and not of the State that it names. */
export const isOfPrivate = (reading: Reading, a: Actor): boolean => {
  if (a.form !== 'demonym') return false;
  const own = tokensIn(reading.syntax, a).at(-1);
  const head = own === undefined ? undefined : headOf(reading.syntax, own);
  return head !== undefined && head.index > own!.index && head.index - own!.index <= 4 && trades.test(head.lemma);
};

/** "Canada and its postal workers reached it", "Volkswagen and the government of Rwanda signed it": one side of those who act is a firm or a trade. */
export const isWithTrade = (reading: Reading, subject: Token): boolean => {
  const all = [subject, ...children(reading.syntax, subject).filter((c) => relation(c) === 'conj')];
  const isFirm = (t: Token): boolean => reading.actors.some((a) => a.kind === 'organisation' && a.id === null && a.state === null && a.start <= t.start && t.end <= a.end);
  return all.length === 2 && all.some((t) => isTrade(t) || isFirm(t));
};

/** The Security Council decides, and "the text" is its resolution. */
export const isOfCouncil = (text: string): boolean => /\bSecurity Council\b[^.]{0,60}\b(?:adopt|vote|renew|extend|approve|reject)/.test(text.slice(0, 240)) && /\b(?:resolution|mandate)\b/.test(text);
