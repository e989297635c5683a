import { clausesToContract } from './treaty-text/clauses/contract.ts';
import type { Article } from '../core/instrument.ts';
import type { ReaderVersion } from '../core/record.ts';
import { isLawful, type Span } from '../core/span.ts';
import type { Actor, Attribution, FoundAgreement, FoundEvent, FoundExpectation, FoundInstrument, Reading, Timex } from './reading.ts';

type Pair = readonly [number, number];

const pair = (s: Span): Pair => [s.start, s.end];
const maybe = (s: Span | null): Pair | null => (s === null ? null : pair(s));

/** What is printed of the document beside its reading. */
export interface DocumentHead {
  readonly id: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly sha256: string;
  /** Given where offsets are into a text that the caller does not have. */
  readonly text?: string;
}

const time = (text: string) => (t: Timex) => ({ start: t.start, end: t.end, text: text.slice(t.start, t.end), type: t.type, value: t.value, edtf: t.edtf, mod: t.mod, quant: t.quant, freq: t.freq, basis: t.basis });

const actor = (text: string) => (a: Actor) => ({ start: a.start, end: a.end, text: text.slice(a.start, a.end), kind: a.kind, form: a.form, id: a.id, name: a.name, state: a.state, office: a.office, members: a.members });

const attribution = (a: Attribution) => ({
  id: a.id, class: a.class, source: a.source.map(pair), cue: a.cue.map(pair), content: a.content.map(pair), quoted: a.quoted, polarity: a.polarity,
  speaker: a.speaker, addressee: a.addressee, medium: a.medium, saidOn: a.saidOn, within: a.within,
});

const agreement = (a: FoundAgreement) => ({
  key: a.key, name: a.name, names: a.names, mentions: a.mentions.map(pair), kind: a.kind, parties: a.parties, multilateral: a.multilateral,
  facts: a.facts.map((f) => ({
    type: f.type, status: f.status, date: f.date, party: f.party, place: f.place, value: f.value, ...(f.part === undefined ? {} : { part: f.part }), ...(f.effect === undefined ? {} : { effect: f.effect }), evidence: pair(f.evidence), source: maybe(f.source), saidOn: f.saidOn,
    attribution: f.attribution, basis: f.basis, ...(f.rule === null ? {} : { rule: f.rule, from: f.from }),
  })),
});

const expectation = (e: FoundExpectation) => ({ what: e.what, agreement: e.agreement, actors: e.actors, persons: e.persons, place: e.place, due: e.due, evidence: pair(e.evidence), source: maybe(e.source) });

const event = (e: FoundEvent) => {
  const side = (s: FoundEvent['actors'][number]): { readonly id: string | null; readonly span: Pair } => ({ id: s.id, span: pair(s.span) });
  return {
    type: e.type, mode: e.mode, status: e.status, actor: e.actors[0] === undefined ? null : side(e.actors[0]), actors: e.actors.map((s) => s.id),
    recipient: e.recipients[0] === undefined ? null : side(e.recipients[0]), recipients: e.recipients.map((s) => s.id), date: e.date, place: e.place, evidence: pair(e.evidence), attribution: e.attribution,
  };
};

const article = (a: Article) => ({ number: a.number, heading: a.heading, start: a.start, end: a.end, body: a.bodyStart, paragraphs: a.paragraphs.map((p) => ({ number: p.number, start: p.start, end: p.end })) });

/** An instrument with its structure: spans of the text, numbers as printed. */
const treaty = (i: FoundInstrument) => ({
  agreement: i.subject, start: i.start, end: i.end, title: i.title?.text ?? null, parties: i.parties.map((p) => p.id ?? p.name), preamble: i.preamble === null ? null : pair(i.preamble),
  divisions: i.divisions.map((d) => ({ kind: d.kind, number: d.number, heading: d.heading, start: d.start, end: d.end })), articles: i.articles.map(article),
  clauses: i.clauses === null ? {} : clausesToContract(i.clauses),
  signed_on: i.testimonium?.on ?? null, signed_at: i.testimonium?.places[0] ?? null, testimonium: i.testimonium, signatories: i.signatories,
  annexes: i.annexes.map((a) => ({ kind: a.kind, title: a.title, start: a.start, end: a.end, articles: a.articles.map(article) })), doubts: i.doubts,
});

/** A pronoun names nobody by itself: it is printed apart, with what it stands for; one that stands for nothing known is left out. */
const isPronoun = (a: Actor): boolean => a.form === 'pronoun';
const isTelling = (a: Actor): boolean => a.id !== null || a.members.length > 0;

/** A reading as the public contract has it (version 1): the shape printed by `depositary read --json`. */
export const toContract = (document: DocumentHead, reading: Reading, reader: ReaderVersion) => ({
  document,
  reader,
  times: reading.times.filter((t) => isLawful(t, reading.text.length)).map(time(reading.text)),
  actors: reading.actors.filter((a) => !isPronoun(a)).map(actor(reading.text)),
  references: reading.actors.filter((a) => isPronoun(a) && isTelling(a)).map(actor(reading.text)),
  attributions: reading.attributions.map(attribution),
  agreements: reading.agreements.map(agreement),
  expected: reading.expected.map(expectation),
  events: reading.events.map(event),
  treaty: reading.instruments[0] === undefined ? null : treaty(reading.instruments[0]),
  ...(reading.instruments.length > 1 ? { treaties: reading.instruments.map(treaty) } : {}),
  refused: reading.refused,
});
