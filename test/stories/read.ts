import type { Claim, Subject } from '../../src/core/claim.ts';
import type { ReadingRecord } from '../../src/core/record.ts';
import type { Analyser } from '../../src/language/syntax.ts';
import type { Decision, Entry } from '../../src/ledger/entry.ts';
import { aliasOf } from '../../src/ledger/identity/index.ts';
import { readText } from '../../src/reading/pipeline.ts';
import { toRecord } from '../../src/reading/record.ts';
import type { Story, StoryDecision, StoryDocument, StorySubject } from './story.ts';
import { documentId, documentOf, type Teller } from './tell.ts';

/** How well a subject that was read goes with one that is annotated: facts in the same words weigh most, then name, kind and parties. */
const fit = (d: StoryDocument, s: StorySubject, subject: Subject, claims: readonly Claim[]): number => {
  const own = claims.filter((c) => c.subject === subject.key);
  const shared = s.facts.filter((f) => { const start = d.text.indexOf(f.words); return own.some((c) => c.evidence.start < start + f.words.length && c.evidence.end > start && c.fact.type === f.type); }).length;
  const isNamed = subject.names.some((n) => [s.name, ...(s.names ?? [])].some((x) => x.toLowerCase().includes(n.toLowerCase()) || n.toLowerCase().includes(x.toLowerCase())));
  const parties = s.parties.filter((p) => subject.parties.includes(p)).length / Math.max(1, s.parties.length);
  return 4 * shared + (isNamed ? 2 : 0) + (subject.kind === s.kind ? 0.5 : 0) + parties;
};

/** Reads the texts of stories as anybody's reports, and finds in what was read what is annotated. */
export const reader = (analyser: Analyser): Teller => {
  const readings = new Map<string, ReadingRecord>();
  const readingOf = (story: Story, d: StoryDocument): ReadingRecord => {
    const key = `${story.name} ${d.id}`;
    const held = readings.get(key);
    if (held !== undefined) return held;
    const document = documentOf(story, d);
    const made = toRecord(readText(d.text, { published: document.published, publisher: document.publisher, title: null }, analyser), document.id, { name: 'depositary', version: 'story' });
    readings.set(key, made);
    return made;
  };
  const documentIn = (story: Story, id: string): StoryDocument => story.entries.find((e): e is StoryDocument => 'id' in e && e.id === id)!;
  const keyOf = (story: Story, named: string): string | undefined => {
    const [id = '', is] = named.split(':');
    const d = documentIn(story, id);
    const { subjects, claims } = readingOf(story, d);
    // Each subject that was read is taken once, by the one that it goes with best.
    const taken = new Map<string, string>();
    const all = d.subjects.flatMap((s) => subjects.map((x) => ({ is: s.is, key: x.key, value: fit(d, s, x, claims) }))).filter((x) => x.value >= 1.5).toSorted((a, b) => b.value - a.value);
    for (const { is: who, key } of all) if (!taken.has(who) && ![...taken.values()].includes(key)) taken.set(who, key);
    return taken.get(is ?? '');
  };
  const aliasIn = (story: Story, named: string): string => {
    const key = keyOf(story, named);
    return key === undefined ? `nothing ${named}` : aliasOf(documentId(story, named.split(':')[0]!), key);
  };
  const claimIn = (story: Story, named: string): string | undefined => {
    const [subject = '', n = '0'] = named.split('#');
    const [id = '', is] = subject.split(':');
    const d = documentIn(story, id);
    const f = d.subjects.find((s) => s.is === is)!.facts[Number(n)]!;
    const start = d.text.indexOf(f.words);
    return readingOf(story, d).claims.find((c) => c.subject === keyOf(story, subject) && c.fact.type === f.type && c.evidence.start < start + f.words.length && c.evidence.end > start)?.id;
  };
  const decisionOf = (story: Story, e: StoryDecision): readonly Entry[] => {
    const about = e.about.map((a) => (e.decide === 'undo' ? a : a.includes('#') ? claimIn(story, a) : aliasIn(story, a))).filter((a) => a !== undefined);
    const decision: Decision = { verb: e.decide, about, by: 'The reader of the story', reason: 'as the story says', after: story.entries.indexOf(e) };
    return [{ kind: 'decision', decision }];
  };
  return {
    aliasIn,
    entriesOf: (story, e) => ('decide' in e ? { entries: decisionOf(story, e), at: `${e.on}T12:00:00Z` }
      // The same text read again says the same: the positions of later decisions are kept by reading it once more.
      : { entries: e.again === true ? [{ kind: 'reading', reading: { ...readingOf(story, e), reader: { name: 'depositary', version: 'again' } } }] : [{ kind: 'document', document: documentOf(story, e) }, { kind: 'reading', reading: readingOf(story, e) }], at: `${e.published}T12:00:00Z` }),
  };
};
