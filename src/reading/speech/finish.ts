import type { Speaker } from '../../core/claim.ts';
import { contains, type Span } from '../../core/span.ts';
import type { Actor, Attribution, Reading } from '../reading.ts';
import { overlapsAny, sizeOf, type Draft } from './draft.ts';
import { firstFrom, indexed, within } from './places.ts';
import { polarityOf } from './polarity.ts';
import type { Quotation } from './quotes.ts';
import { actorOf, isMedium, speakerOf } from './source.ts';

const nobody: Speaker = { id: null, name: null, state: null, office: null };
const personal = /^(?:he|she|him|her)$/i;

const lastPerson = (actors: readonly Actor[], before: number): Actor | undefined => {
  for (let i = firstFrom(actors, before) - 1; i >= 0; i -= 1) if (actors[i]!.kind === 'person' && actors[i]!.end <= before) return actors[i];
  return undefined;
};

/** Who speaks; a pronoun without a person near is whoever was quoted last, or was named last. */
const resolved = (reading: Reading, d: Draft, quoted: Speaker | undefined): Speaker => {
  if (d.source === null) return nobody;
  const speaker = speakerOf(reading, d.source);
  if (!personal.test(reading.text.slice(d.source.start, d.source.end)) || actorOf(reading, d.source) !== undefined) return speaker;
  const person = lastPerson(reading.actors, d.source.start);
  return quoted ?? (person === undefined ? speaker : { id: person.id, name: person.name, state: person.state, office: person.office });
};

const quotedOf = (marks: readonly Quotation[], content: readonly Span[]): Attribution['quoted'] =>
  marks.some((q) => content.some((c) => c.start >= q.start - 1 && c.end <= q.end + 1)) ? 'direct' : marks.some((q) => overlapsAny(q, content)) ? 'mixed' : 'indirect';

/** Attributions of drafts in the order of the text, each inside the smallest that holds it. */
export const finish = (reading: Reading, drafts: readonly Draft[], quotes: readonly Quotation[]): readonly Attribution[] => {
  const people = new Set(reading.actors.filter((a) => a.kind === 'person').map((a) => a.id));
  const marks = indexed(quotes, (q) => [q]);
  let quoted: Speaker | undefined;
  const all = drafts.map((d, i): Attribution => {
    const speaker = resolved(reading, d, quoted);
    if (speaker.id !== null && people.has(speaker.id)) quoted = speaker;
    const printer = d.source !== null && isMedium(reading, d.source) ? reading.text.slice(d.source.start, d.source.end) : null;
    return {
      id: `t${i + 1}`, by: d.by, class: d.class, source: d.source === null ? [] : [d.source], cue: [d.cue], content: d.content,
      quoted: quotedOf(d.content.flatMap((c) => marks.touching(c)), d.content), polarity: polarityOf(reading, d.cue), speaker,
      addressee: d.addressee, medium: d.medium ?? printer, saidOn: within(reading.times, d.clause).find((t) => t.edtf !== null && (t.type === 'DATE' || t.type === 'TIME'))?.edtf ?? null, within: null,
    };
  });
  const near = indexed(all, (a) => a.content);
  return all.map((a) => {
    const cue = a.cue[0]!;
    const outer = near.touching(cue).filter((b) => b !== a && b.content.some((c) => contains(c, cue)) && sizeOf(b.content) > sizeOf(a.content)).toSorted((x, y) => sizeOf(x.content) - sizeOf(y.content))[0];
    return outer === undefined ? a : { ...a, within: outer.id };
  });
};
