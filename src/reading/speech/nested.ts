import { contains, type Span } from '../../core/span.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from './draft.ts';
import { indexed } from './places.ts';
import { isUtterance, type Quotation } from './quotes.ts';
import { actorOf, isMedium } from './source.ts';

const holds = (content: readonly Span[], cue: Span): boolean => content.some((c) => contains(c, cue));

/** True where a saying inside another's words has a speaker of its own: "Putin told me the deal is done," Trump said; inside a report, anybody but the report. */
const isOthers = (reading: Reading, inner: Draft, outer: Draft | undefined): boolean => {
  if (inner.source === null || inner.class !== 'speech' || (inner.by !== 'speech/clause' && inner.by !== 'speech/according')) return false;
  const actor = actorOf(reading, inner.source);
  const teller = outer?.source ?? null;
  if (teller !== null && isReport(reading, teller)) return !/^(?:it|we|i|you)$/i.test(reading.text.slice(inner.source.start, inner.source.end));
  if (actor === undefined || actor.form === 'pronoun' || (actor.kind !== 'person' && actor.form === 'role' && actor.id === null)) return false;
  return teller === null || actor.id === null || actorOf(reading, teller)?.id !== actor.id;
};

const isReport = (reading: Reading, source: Span): boolean =>
  isMedium(reading, source) || /\b(?:report|article|story|statement|readout|communiqu[eé]|letter|document)$/i.test(reading.text.slice(source.start, source.end));

const layout: ReadonlySet<string> = new Set(['speech/label', 'speech/dash']);

/** A saying without a clause or a quotation: an object, an infinitive, a noun's complement. */
const isWeak = (d: Draft): boolean => ['speech/governed', 'speech/noun', 'speech/ownerless', 'speech/agent', 'speech/adjective', 'speech/adverb', 'speech/asked'].includes(d.by);

/** Leaves out what speakers say inside their own words: "he said he believes", “I think that …”. What others are said to say stays, as a link of a chain. */
export const withoutOwn = (reading: Reading, drafts: readonly Draft[], quotes: readonly Quotation[]): readonly Draft[] => {
  const near = indexed(drafts, (d) => d.content);
  const utterances = indexed(quotes.filter((q) => isUtterance(reading.text, q)), (q) => [q]);
  return drafts.filter((d) => {
    const outer = near.touching(d.cue).find((e) => e !== d && e.by !== 'speech/dash' && holds(e.content, d.cue) && !holds(d.content, e.cue) && (!isWeak(e) || isWeak(d)));
    const isQuoted = outer === undefined && !layout.has(d.by) && utterances.touching(d.cue).some((q) => contains(q.inner, d.cue) && !d.content.some((c) => c.start <= q.start));
    return (outer === undefined && !isQuoted) || isOthers(reading, d, outer);
  });
};
