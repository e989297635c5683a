import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementKinds, clauseTypes, actTypes, modes } from '../../src/core/act.ts';
import type { Claim, Fact, Saying, Subject } from '../../src/core/claim.ts';
import type { Day, Edtf } from '../../src/core/date.ts';
import type { Document } from '../../src/core/document.ts';
import type { ClaimId, DocumentId } from '../../src/core/id.ts';
import type { Span } from '../../src/core/span.ts';
import { packBrief, packWords, unpackBrief, unpackWords, withPrints } from '../../src/store/fold/body.ts';
import { lazyClaims, lazyDocument, lazySubject } from '../../src/store/fold/lazy.ts';

const day = fc.constantFrom('2025-01-16', '2024-02-29', '1999-12-31').map((d) => d as Day);
const date = fc.oneof(day, fc.constantFrom('2025', '2025-03~', '2024-01/..').map((d) => d as Edtf));
/** Words with everything that packing has a meaning for. */
const words = fc.oneof(fc.constantFrom('', '|', '\\', '\n', '\\p', '\\e', ',', '#', '0', 'a|b\\n', 'Å "q" \u001f'), fc.string({ maxLength: 8 }));
const orNull = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(a, { nil: null });
const span: fc.Arbitrary<Span> = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 60 })).map(([start, n]) => ({ start, end: start + n }));

const fact: fc.Arbitrary<Fact> = fc.record({ type: fc.constantFrom(...actTypes, ...clauseTypes), mode: fc.constantFrom(...modes), on: orNull(date), party: orNull(words), place: orNull(words), value: orNull(fc.oneof(fc.integer(), words)), part: words, effect: date }, { requiredKeys: ['type', 'mode', 'on', 'party', 'place', 'value'] });
const saying: fc.Arbitrary<Saying> = fc.record({
  class: fc.constantFrom('speech', 'decree', 'attitude' as const), speaker: fc.record({ id: orNull(words), name: orNull(words), state: orNull(words), office: orNull(words) }), source: orNull(span), addressee: orNull(words), medium: orNull(words), saidOn: orNull(date),
});
const claim = fc.record({
  id: fc.stringMatching(/^clm_[0-9a-f]{16}$/).map((id) => id as ClaimId), document: fc.constant('doc_1' as DocumentId), subject: fc.constant('a1'), fact, evidence: span, exact: words, chain: fc.array(saying, { maxLength: 2 }), stated: orNull(date),
  basis: fc.oneof(fc.constant({ kind: 'stated' } as const), fc.constant({ kind: 'inferred', rule: 'a rule', from: ['clm_2' as ClaimId] } as const)),
}) satisfies fc.Arbitrary<Claim>;
const subject: fc.Arbitrary<Subject> = fc.record({ key: fc.constant('a1'), name: words, names: fc.array(words, { minLength: 1, maxLength: 3 }), kind: fc.constantFrom(...agreementKinds), parties: fc.array(words, { maxLength: 3 }), multilateral: fc.boolean(), mentions: fc.array(span, { maxLength: 2 }), register: words }, { requiredKeys: ['key', 'name', 'names', 'kind', 'parties', 'multilateral', 'mentions'] });

test('what a row says is what was put into it, whatever stands in the words', () => {
  fc.assert(fc.property(subject, fc.array(claim, { maxLength: 5 }), fc.array(span, { maxLength: 2 }), orNull(day), orNull(words), fc.array(words, { maxLength: 2 }), fc.array(words, { maxLength: 2 }), (s, claims, texts, published, publisher, quotes, prints) => {
    const document: Document = {
      id: 'doc_1' as DocumentId, name: 'a.txt', sha256: '0'.repeat(64), lengthBytes: 9, mediaType: 'text/plain', fetchedAt: '2025-05-05T01:00:00Z', published, publishedFrom: null, publisher, title: publisher, url: null, language: 'en',
      encoding: { name: 'utf-8', basis: 'utf-8' }, text: 'a text', map: [], notes: [],
    };
    const body = { document, subject: s, claims, texts, credit: publisher, quotes };
    const unread = { words: () => unpackWords(packWords(body)), whole: () => document, subject: () => 'a1' };
    const brief = unpackBrief(withPrints(packBrief(body), prints), (published ?? '2025-05-05') as Day, lazyClaims(document.id, unread));
    const [gotDocument, gotSubject] = [lazyDocument(document.id, brief, unread), lazySubject(brief, unread)];
    expect(JSON.parse(JSON.stringify({ claims: brief.claims, subject: gotSubject }))).toEqual(JSON.parse(JSON.stringify({ claims, subject: s })));
    for (const key of Object.keys(document) as (keyof Document)[]) expect(gotDocument[key]).toEqual(document[key]);
    expect([brief.quotes, brief.prints, brief.credit, brief.isText]).toEqual([quotes, prints, publisher, texts.length > 0]);
    expect(brief.isClause ?? claims.map(() => false)).toEqual(claims.map((c) => texts.some((t) => t.start <= c.evidence.start && c.evidence.end <= t.end)));
  }), { numRuns: 1_000 });
});
