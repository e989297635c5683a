import type { Kinship } from '../core/document.ts';
import { isAct } from '../core/act.ts';
import type { Fact, Saying } from '../core/claim.ts';
import { parseDuration } from '../core/duration.ts';
import { speakerName } from '../core/speaker.ts';
import { sayDate, sayWhen } from '../core/words.ts';
import { partName, slotNamed } from '../ledger/slot.ts';
import { partyName } from '../reading/names/index.ts';

/** A duration as a person says it: 5 years, 60 days. */
export const sayDuration = (value: string): string => {
  const d = parseDuration(value);
  if (d === undefined) return value;
  const part = (n: number, unit: string): string => (n === 0 ? '' : `${n} ${unit}${n === 1 ? '' : 's'}`);
  return [part(d.years, 'year'), part(d.months, 'month'), part(d.weeks, 'week'), part(d.days, 'day')].filter((x) => x !== '').join(' ');
};

/** A party by its English name. */
export const sayParty = (code: string): string => partyName(code) ?? code;

/** Parties as a list in words. */
export const sayParties = (codes: readonly string[]): string => {
  const names = codes.map(sayParty);
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
};

/** A reason for joining with parties by their names: "same parties: Iran, Russia". */
export const sayReason = (reason: string): string => (/^[^:]*\bparties\b[^:]*: /.test(reason) ? reason.replaceAll(/\b[A-Z][A-Z0-9-]+\b/g, sayParty) : reason);

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Words of a name that is no title, and parties that are named with it. */
const bareWordsMax = 4;
const namedMax = 3;

/** What an agreement is called where its name stands alone: what reports only call "the ceasefire" is told apart by its parties. */
export const sayAgreement = ({ name, parties }: { readonly name: string; readonly parties: readonly string[] }): string => {
  const isBare = name.split(/\s+/).length <= bareWordsMax && !/\p{Lu}/u.test(name.slice(1));
  if (!isBare || parties.length === 0) return capital(name);
  const shown = parties.length <= namedMax ? sayParties(parties) : `${parties.slice(0, namedMax).map(sayParty).join(', ')} and ${parties.length - namedMax} more`;
  return `${capital(name)} ${parties.length === 1 ? 'of' : 'between'} ${shown}`;
};

const verbs: Readonly<Record<string, string>> = {
  negotiation: 'negotiation', 'text-agreed': 'text agreed', signature: 'signature', submission: 'submission to a legislature', ratification: 'ratification', 'entry-into-force': 'entry into force',
  'provisional-application': 'provisional application', 'article-count': 'number of articles', term: 'term', 'renewal-period': 'renewal period', 'notice-period': 'notice', supersedes: 'replaces', kind: 'kind of text', party: 'parties',
};

/** A fact type in words: "entry into force". */
export const sayType = (type: string): string => verbs[type] ?? type.replaceAll('-', ' ');

/** A slot in words: "ratification by Russia". */
export const saySlot = (slot: string): string => {
  const { what, party, part } = slotNamed(slot);
  return `${sayType(what)}${part === '' ? '' : ` of ${part}`}${party === '' ? '' : ` by ${sayParty(party)}`}`;
};

/** One fact in a line: "signature planned, 17 January 2025, Moscow". */
export const sayFact = (f: Fact): string => {
  const value = f.value === null ? (f.type === 'term' ? 'without limit' : '') : typeof f.value === 'number' ? String(f.value) : /^P\d/.test(f.value) ? sayDuration(f.value) : f.value;
  const isClause = !isAct(f.type);
  const isSuccession = f.type === 'succession' && typeof f.value === 'string';
  const parts = [isClause ? `${sayType(f.type)}: ${value}` : `${sayType(f.type)}${f.part === undefined ? '' : ` of ${partName(f.part)}`} ${f.mode === 'called-for' ? 'called for' : f.mode}`, f.party === null ? '' : `by ${sayParty(f.party)}`, isSuccession ? `in the place of ${sayParty(value)}` : isClause ? '' : value,
    f.on === null ? '' : sayDate(f.on), f.effect === undefined ? '' : `with effect from ${sayDate(f.effect)}`, f.place ?? ''];
  return parts.filter((p) => p !== '').join(', ');
};

/** Who says so, from the innermost outward: "Sergey Lavrov (Russia, foreign minister) to IRNA on 14 January 2025; printed by …". */
export const sayChain = (chain: readonly Saying[], publisher: string | null): string => {
  const links = chain.map((s) => {
    const about = [s.speaker.state === null ? '' : sayParty(s.speaker.state), s.speaker.office ?? ''].filter((x) => x !== '' && !(s.speaker.name ?? '').includes(x)).join(', ');
    const to = s.addressee ?? s.medium;
    return `${speakerName(s.speaker) ?? 'somebody not named'}${about === '' ? '' : ` (${about})`}${to === null || to === s.speaker.name ? '' : ` to ${to}`}${s.saidOn === null ? '' : ` ${sayWhen(s.saidOn)}`}`;
  });
  const outlet = publisher === null ? '' : publisher;
  return links.length === 0 ? (outlet === '' ? 'the document in its own voice' : `${outlet} in its own voice`) : links.join(', as reported by ') + (outlet === '' ? '' : `; in ${outlet}`);
};

/** What a document has to do with an earlier one, before the id of that one. */
export const kinWords: Readonly<Record<Kinship['kind'], string>> = { revision: 'a later text of the address of', 'same-text': 'the same words as', 'near-copy': 'nearly the same words as' };
/** What a document has to do with an earlier one. */
export const sayKin = ({ kind, of }: Kinship): string => `${kinWords[kind]} ${of}`;
