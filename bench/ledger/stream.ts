import type { AgreementKind, FactType, Mode } from '../../src/core/act.ts';
import type { Claim, Subject } from '../../src/core/claim.ts';
import { addDays, type Day, type Edtf } from '../../src/core/date.ts';
import type { Document } from '../../src/core/document.ts';
import { contentId, sha256Hex } from '../../src/core/id.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import { chance } from '../measure/chance.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const states = Array.from({ length: 190 }, (_, i) => `${letters[i % 26]!}${letters[Math.floor(i / 26) + 7]!}${letters[(i * 7) % 26]!}`);
const subjects = ['trade', 'defence', 'border', 'energy', 'water', 'fisheries', 'extradition', 'visa', 'transport', 'investment', 'space', 'climate', 'health', 'tax', 'customs', 'security', 'nuclear', 'migration', 'education', 'mining'];
const nouns: readonly (readonly [AgreementKind, string])[] = [['treaty', 'treaty'], ['agreement', 'agreement'], ['agreement', 'deal'], ['agreement', 'pact'], ['memorandum', 'memorandum'], ['protocol', 'protocol'], ['convention', 'convention']];
const outlets = ['Lowland Gazette', 'Harbour Post', 'Steppe Observer', 'Caspian Mirror', 'Andean Courier', 'Gulf Wire Service', 'Reuters', 'TASS', 'Xinhua', 'Eastern Ledger', 'Tidewater Review', 'Lake Country Herald', 'Treaty Desk', 'Foreign Ministry'];
const filler = 'the talks were held behind closed doors and officials declined to say what had been settled while markets waited for word from the capitals where ministers met through the night over tariffs borders patrols and the price of gas before leaving without taking questions from reporters who had gathered outside in the rain since early morning hoping that a text would be read aloud by somebody with the right to do so on behalf of both governments'.split(' ');

interface Made { readonly parties: readonly string[]; readonly kind: AgreementKind; readonly names: readonly string[]; readonly signed: Day; readonly isOpen: boolean; readonly articles: number; readonly years: number }
interface Planned { readonly of: number; readonly day: Day }

/** How many claims, documents, agreements and days a stream is made of. Claims come out right within a dozen. */
export interface Size { readonly claims: number; readonly documents: number; readonly agreements: number; readonly days: number }

/** Ranks by Zipf and Mandelbrot: the first of 20,000 has about one document in ninety. */
const flat = 10;
const zipf = (r: number, n: number): number => Math.max(0, Math.min(n - 1, Math.floor((1 + flat) * ((n + flat) / (1 + flat)) ** r - 1 - flat)));

const madeWith = (next: () => number, size: Size, i: number, start: Day): Made => {
  const isOpen = next() < 0.04;
  const count = isOpen ? 5 + Math.floor(next() * 15) : 2;
  const parties = new Set<string>();
  while (parties.size < count) parties.add(states[zipf(next(), states.length)]!);
  const subject = subjects[Math.floor(next() * subjects.length)]!;
  const second = subjects[Math.floor(next() * subjects.length)]!;
  const [kind, noun] = nouns[Math.floor(next() * nouns.length)]!;
  const place = `${letters[i % 26]!}${['ora', 'elin', 'ubar', 'ithe', 'onda'][i % 5]!}${['ville', 'burg', 'abad', 'stan', 'haven'][Math.floor(i / 26) % 5]!}`;
  const title = isOpen ? `${place} ${noun[0]!.toUpperCase()}${noun.slice(1)} on ${subject}` : `${subject} and ${second} ${noun}`;
  return { parties: [...parties].toSorted(), kind, names: [title, `${subject} ${noun}`, noun, `${noun} on ${subject} cooperation`], signed: addDays(start, Math.floor(next() * size.days)), isOpen, articles: 8 + Math.floor(next() * 60), years: 5 * (1 + Math.floor(next() * 4)) };
};

type Told = readonly [FactType, Mode, string | null, string | null, string | number | null];

const factsOf = (a: Made, day: Day, next: () => number): readonly Told[] => {
  const wrong = next() < 0.02 ? 1 + Math.floor(next() * 20) : 0;
  const signed = addDays(a.signed, wrong);
  const out: Told[] = [];
  if (day < a.signed) {
    out.push(['negotiation', 'ongoing', null, null, null], ['signature', 'planned', next() < 0.7 ? addDays(a.signed, Math.floor(next() * 3) * -10) : null, null, null]);
    if (next() < 0.3) out.push(['term', 'planned', null, null, `P${a.years}Y`]);
  } else {
    out.push(['signature', 'done', next() < 0.7 ? signed : signed.slice(0, 7), null, null]);
    for (const p of a.parties.slice(0, 2)) if (next() < 0.6) out.push(['ratification', day > addDays(a.signed, 120) ? 'done' : 'planned', addDays(a.signed, 90), p, null]);
    if (day > addDays(a.signed, 200)) out.push(['entry-into-force', next() < 0.03 ? 'denied' : 'done', next() < 0.8 ? addDays(a.signed, 180 + (next() < 0.05 ? 1 : 0)) : null, null, null]);
    if (next() < 0.5) out.push(['article-count', 'done', null, null, a.articles + (next() < 0.03 ? 1 : 0)]);
    if (next() < 0.5) out.push(['term', 'done', null, null, `P${a.years}Y`]);
  }
  if (next() < 0.8) out.push(['extension', 'possible', null, null, null]);
  return out;
};

/** What a longer report goes on to say. */
const moreOf = (a: Made, day: Day): readonly Told[] => {
  const party = a.parties[0]!;
  return day < a.signed
    ? [['text-agreed', 'planned', addDays(a.signed, -20), null, null], ['submission', 'possible', null, party, null], ['renewal-period', 'planned', null, null, 'P5Y']]
    : [['renewal-period', 'done', null, null, 'P5Y'], ['submission', 'done', addDays(a.signed, 40), party, null], ['notice-period', 'done', null, null, 'P6M'], ['text-agreed', 'done', addDays(a.signed, -20), null, null]];
};

/** A report that says some facts more than most do, or one fewer. */
const asLong = (a: Made, day: Day, next: () => number, more: number): readonly Told[] => {
  const facts = factsOf(a, day, next);
  return more < 0 ? facts.slice(0, Math.max(1, facts.length - 1)) : [...facts, ...moreOf(a, day).slice(0, more)];
};

const sentenceOf = (f: readonly unknown[], next: () => number): string => `${f.map((x) => String(x ?? '-')).join(' ')} ${Array.from({ length: 9 }, () => filler[Math.floor(next() * filler.length)]!).join(' ')}.`;

interface Written { readonly text: string; readonly subjects: readonly Subject[]; readonly claims: readonly Omit<Claim, 'id' | 'document'>[] }

const write = (about: readonly Made[], day: Day, next: () => number, more: number): Written => {
  let text = `${Array.from({ length: 25 }, () => filler[Math.floor(next() * filler.length)]!).join(' ')}. `;
  const told: Subject[] = [];
  const claims: Omit<Claim, 'id' | 'document'>[] = [];
  for (const [i, a] of about.entries()) {
    const key = `a${i + 1}`;
    const name = a.names[Math.floor(next() ** 2 * a.names.length)]!;
    told.push({ key, name, names: [name], kind: a.kind, parties: a.isOpen ? [...a.parties].toSorted(() => next() - 0.5).slice(0, 3).toSorted() : a.parties, multilateral: a.isOpen, mentions: [{ start: 0, end: 5 }] });
    for (const f of i > 0 ? factsOf(a, day, next) : asLong(a, day, next, more)) {
      const exact = sentenceOf(f, next);
      const evidence = { start: text.length, end: text.length + exact.length };
      text += `${exact} `;
      const isSaid = next() < 0.5;
      claims.push({
        subject: key, fact: { type: f[0], mode: f[1], on: f[2] as Edtf | null, party: f[3], place: null, value: f[4] }, evidence, exact, stated: day as Edtf, basis: { kind: 'stated' },
        chain: isSaid ? [{ class: 'speech', speaker: { id: null, name: `Minister ${letters[Math.floor(next() * 26)]!}`, state: a.parties[0]!, office: 'foreign minister' }, source: null, addressee: null, medium: null, saidOn: null }] : [],
      });
    }
  }
  return { text, subjects: told, claims };
};

const entriesWith = (w: Written, n: number, day: Day, publisher: string, version: string): readonly [Entry, Entry, Document] => {
  const id = contentId('document', ['stream', n]);
  const document: Document = {
    id, name: `s${n}.txt`, sha256: sha256Hex(new TextEncoder().encode(id)), lengthBytes: w.text.length, mediaType: 'text/plain', fetchedAt: `${day}T12:00:00Z`, published: day, publishedFrom: 'option', publisher, title: `${w.subjects[0]!.name} ${n}`, url: null, language: 'en',
    encoding: { name: 'utf-8', basis: 'utf-8' }, text: w.text, map: [{ text: 0, byte: 0, exact: true }], notes: [],
  };
  const claims = w.claims.map((c): Claim => ({ ...c, id: contentId('claim', [id, c.evidence.start, version, c.fact.type]), document: id }));
  return [{ kind: 'document', document }, { kind: 'reading', reading: { document: id, reader: { name: 'stream', version }, subjects: w.subjects, claims, announcements: [], events: [], refused: [] } }, document];
};

/**
 * A stream of documents as they would come: few agreements in most of the news, most in little of it; wire copies with a changed word or fact; one in
 * twenty late by days and one in five hundred by months; one in a hundred read again by a newer reader. Same numbers in, same entries out.
 */
export function* streamOf(size: Size, seed = 20_250_117): Iterable<readonly Entry[]> {
  const next = chance(seed);
  const start = '2015-01-01' as Day;
  const made = Array.from({ length: size.agreements }, (_, i) => madeWith(next, size, i, start));
  const byPair = Map.groupBy(made.keys(), (i) => made[i]!.parties.slice(0, 2).join());
  const end = addDays(start, size.days);
  const planned = (): Planned => {
    for (;;) {
      const of = zipf(next(), size.agreements);
      const day = addDays(made[of]!.signed, Math.floor((next() ** 2) * 700) - 120);
      if (day >= start && day <= end) return { of, day };
    }
  };
  const plan: Planned[] = Array.from({ length: size.documents }, planned).map((p): Planned & { readonly arrives: Day } => ({ ...p, arrives: addDays(p.day, next() < 0.002 ? 120 + Math.floor(next() * 200) : next() < 0.05 ? 1 + Math.floor(next() * 14) : 0) })).toSorted((a, b) => (a.arrives < b.arrives ? -1 : a.arrives > b.arrives ? 1 : 0));
  let last: { readonly w: Written; readonly day: Day } | undefined;
  let again: readonly [Written, number, Day, string] | undefined;
  let claims = 0;
  for (const [n, p] of plan.entries()) {
    const a = made[p.of]!;
    const others = byPair.get(a.parties.slice(0, 2).join())!;
    const isCopy = last !== undefined && last.day === p.day && next() < 0.3;
    const about = next() < 0.3 ? [a, made[others[Math.floor(next() * others.length)]!]!].filter((x, i, l) => l.indexOf(x) === i) : [a];
    const behind = Math.floor((size.claims / size.documents) * n - claims);
    const w: Written = isCopy ? last!.w : write(about, p.day, next, behind);
    const publisher = outlets[Math.floor(next() * outlets.length)]!;
    const [document, reading] = entriesWith(w, n, p.day, publisher, '1');
    last = { w, day: p.day };
    const out: Entry[] = [document, reading];
    claims += w.claims.length;
    if (again !== undefined && next() < 0.01) {
      claims += again[0].claims.length - 1;
      out.push(entriesWith({ ...again[0], claims: again[0].claims.slice(0, -1) }, again[1], again[2], again[3], '2')[1]);
    }
    again = [w, n, p.day, publisher];
    yield out;
  }
}
