import type { Claim, Subject } from '../../src/core/claim.ts';
import type { Day, Edtf } from '../../src/core/date.ts';
import { parseDay, parseEdtf } from '../../src/core/date.ts';
import type { Document } from '../../src/core/document.ts';
import { contentId, type DocumentId } from '../../src/core/id.ts';
import { silentClauses } from './silent.ts';
import type { Decision, Entry } from '../../src/ledger/entry.ts';
import { aliasOf } from '../../src/ledger/identity/index.ts';
import type { Story, StoryDecision, StoryDocument, StoryFact, StorySubject } from './story.ts';

export const documentId = (story: Story, id: string): DocumentId => contentId('document', ['story', story.name, id]);

export const documentOf = (story: Story, d: StoryDocument): Document => {
  if (parseDay(d.published) === undefined) throw new Error(`${story.name} ${d.id}: ${d.published} is not a day`);
  return {
    id: documentId(story, d.id), name: `${d.id}.txt`, sha256: '0'.repeat(64), lengthBytes: d.text.length, mediaType: 'text/plain', fetchedAt: `${d.published}T12:00:00Z`, published: d.published as Day, publishedFrom: 'option',
    publisher: d.publisher, title: null, url: null, language: 'en', encoding: { name: 'utf-8', basis: 'utf-8' }, text: d.text, map: [{ text: 0, byte: 0, exact: true }], notes: [],
  };
};

const keyOf = (i: number): string => `a${i + 1}`;

const claimOf = (story: Story, d: StoryDocument, s: StorySubject, key: string, f: StoryFact, n: number): Claim => {
  const start = d.text.indexOf(f.words);
  if (start < 0 || f.words === '') throw new Error(`${story.name} ${d.id}: the text does not say "${f.words}"`);
  if (f.on !== undefined && parseEdtf(f.on) === undefined) throw new Error(`${story.name} ${d.id}: ${f.on} is no date`);
  if (f.effect !== undefined && parseEdtf(f.effect) === undefined) throw new Error(`${story.name} ${d.id}: ${f.effect} is no date`);
  const document = documentId(story, d.id);
  return {
    id: contentId('claim', [document, s.is, n, d.again === true ? 2 : 1, f.words]), document, subject: key, evidence: { start, end: start + f.words.length }, exact: f.words, stated: (f.saidOn ?? d.published) as Edtf, basis: { kind: 'stated' },
    fact: { type: f.type, mode: f.mode, on: (f.on ?? null) as Edtf | null, party: f.party ?? null, place: f.place ?? null, value: f.value ?? null, ...(f.part === undefined ? {} : { part: f.part }), ...(f.effect === undefined ? {} : { effect: f.effect as Edtf }) },
    chain: f.by === undefined ? [] : [{ class: 'speech', speaker: { id: null, name: f.by.name ?? null, state: f.by.state ?? null, office: f.by.office ?? null }, source: null, addressee: null, medium: null, saidOn: (f.saidOn ?? null) as Edtf | null }],
  };
};

const subjectOf = (s: StorySubject, key: string): Subject => ({
  key, name: s.name, names: [s.name, ...(s.names ?? [])], kind: s.kind, parties: [...s.parties].toSorted(), multilateral: s.multilateral ?? s.parties.length > 2, mentions: [{ start: 0, end: 1 }],
});

const readingOf = (story: Story, d: StoryDocument): Entry => ({
  kind: 'reading',
  reading: {
    document: documentId(story, d.id), reader: { name: 'story', version: d.again === true ? '2' : '1' }, subjects: d.subjects.map((s, i) => subjectOf(s, keyOf(i))),
    claims: d.subjects.flatMap((s, i) => s.facts.map((f, n) => claimOf(story, d, s, keyOf(i), f, n))), announcements: [], events: [], refused: [],
    ...(d.subjects.some((s) => s.isText === true) ? { instruments: d.subjects.flatMap((s, i) => (s.isText === true ? [{ subject: keyOf(i), span: { start: 0, end: d.text.length }, articles: [], clauses: silentClauses }] : [])) } : {}),
  },
});

/** Where in a story a subject stands: its document, its number there. */
const placeOf = (story: Story, named: string): { readonly d: StoryDocument; readonly i: number } => {
  const [id, is] = named.split(':');
  const d = story.entries.filter((e): e is StoryDocument => 'id' in e && e.id === id).at(-1);
  const i = d?.subjects.findIndex((s) => s.is === is) ?? -1;
  if (d === undefined || i < 0) throw new Error(`${story.name}: no subject ${named}`);
  return { d, i };
};

/** The id under which a subject of a story can be named. */
export const aliasIn = (story: Story, named: string): string => {
  const { d, i } = placeOf(story, named);
  return aliasOf(documentId(story, d.id), keyOf(i));
};

/** What the documents of a story are taken to say: what is annotated, or what a reader makes of their text. */
export interface Teller {
  readonly entriesOf: (story: Story, e: StoryDocument | StoryDecision) => { readonly entries: readonly Entry[]; readonly at: string };
  /** The id under which a subject can be named; of one that a reader did not find, an id of nothing. */
  readonly aliasIn: (story: Story, named: string) => string;
}

const claimIn = (story: Story, named: string): string => {
  const [subject = '', n = '0'] = named.split('#');
  const { d, i } = placeOf(story, subject);
  const s = d.subjects[i]!;
  return claimOf(story, d, s, keyOf(i), s.facts[Number(n)]!, Number(n)).id;
};

const decisionOf = (story: Story, e: StoryDecision): Decision => ({
  verb: e.decide, about: e.about.map((a) => (e.decide === 'undo' ? a : a.includes('#') ? claimIn(story, a) : aliasIn(story, a))), by: 'The reader of the story', reason: 'as the story says', after: story.entries.indexOf(e),
});

/** The entries of the log that one entry of a story makes, and the wall time at which they are recorded. An undone decision is named by its position in the log. */
export const entriesOf = (story: Story, e: StoryDocument | StoryDecision): { readonly entries: readonly Entry[]; readonly at: string } =>
  ('decide' in e ? { entries: [{ kind: 'decision', decision: decisionOf(story, e) }], at: `${e.on}T12:00:00Z` }
  : { entries: e.again === true ? [readingOf(story, e)] : [{ kind: 'document', document: documentOf(story, e) }, readingOf(story, e)], at: `${e.published}T12:00:00Z` });

/** What is annotated. */
export const annotated: Teller = { entriesOf, aliasIn };
