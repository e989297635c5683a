import type { FactType, Mode } from '../src/core/act.ts';
import type { Claim, Subject } from '../src/core/claim.ts';
import type { Day, Edtf } from '../src/core/date.ts';
import type { Document } from '../src/core/document.ts';
import { contentId, type DocumentId } from '../src/core/id.ts';
import type { Entry } from '../src/ledger/entry.ts';

/** A fact in the shortest form: what, mode, when, by whom, how much; of which part, with effect from when. */
export type Said = readonly [type: FactType, mode: Mode, on?: string | null, party?: string | null, value?: string | number | null, part?: string | null, effect?: string | null];

/** One document about one agreement, in the shortest form a test can say it. */
export interface Report { readonly published: string; readonly parties: readonly string[]; readonly name?: string; readonly facts: readonly Said[]; readonly by?: string; readonly publisher?: string }

const sentence = ([type, mode, on, party, value, part, effect]: Said): string => `${type} ${mode} ${on ?? '-'} ${party ?? '-'} ${String(value ?? '-')}${part === null || part === undefined ? '' : ` ${part}`}${effect === null || effect === undefined ? '' : ` from ${effect}`}.`;

/** The document and the reading of a report, as the log takes them. The text is the facts, so that every quote holds. */
export const entriesOf = (r: Report): readonly [Entry, Entry] => {
  const name = r.name ?? 'treaty on comprehensive partnership';
  const head = `The ${name}, told by ${r.by ?? 'the outlet'} in ${r.publisher ?? 'a paper'} on ${r.published}. `;
  const text = head + r.facts.map(sentence).join(' ');
  const id: DocumentId = contentId('document', [text]);
  const document: Document = {
    id, name: `${r.published}.txt`, sha256: '0'.repeat(64), lengthBytes: text.length, mediaType: 'text/plain', fetchedAt: `${r.published}T12:00:00Z`, published: r.published as Day, publishedFrom: 'option',
    publisher: r.publisher ?? 'A Paper', title: null, url: null, language: 'en', encoding: { name: 'utf-8', basis: 'utf-8' }, text, map: [{ text: 0, byte: 0, exact: true }], notes: [],
  };
  const subject: Subject = { key: 'a1', name, names: [name], kind: 'treaty', parties: [...r.parties].toSorted(), multilateral: r.parties.length > 2, mentions: [{ start: 4, end: 4 + name.length }] };
  let at = head.length;
  const claims = r.facts.map((f): Claim => {
    const exact = sentence(f);
    const evidence = { start: at, end: at + exact.length };
    at = evidence.end + 1;
    return {
      id: contentId('claim', [id, exact, evidence.start]), document: id, subject: 'a1', evidence, exact, stated: r.published as Edtf, basis: { kind: 'stated' },
      fact: { type: f[0], mode: f[1], on: (f[2] ?? null) as Edtf | null, party: f[3] ?? null, place: null, value: f[4] ?? null, ...(f[5] === null || f[5] === undefined ? {} : { part: f[5] }), ...(f[6] === null || f[6] === undefined ? {} : { effect: f[6] as Edtf }) },
      chain: r.by === undefined ? [] : [{ class: 'speech', speaker: { id: null, name: r.by, state: null, office: null }, source: null, addressee: null, medium: null, saidOn: null }],
    };
  });
  return [
    { kind: 'document', document },
    { kind: 'reading', reading: { document: id, reader: { name: 'test', version: '1' }, subjects: [subject], claims, announcements: [], events: [], refused: [] } },
  ];
};
