import { z } from '@hono/zod-openapi';
import { actTypes, agreementKinds, clauseTypes, modes } from '../../core/act.ts';
import { stageNames } from '../../ledger/stage.ts';
import { standingNames } from '../../ledger/standing.ts';

const text = z.string();
const date = text.nullable().openapi({ description: 'EDTF, never more precise than the words; null where no date is given', example: '2025-01-17' });
const day = text.nullable().openapi({ description: 'YYYY-MM-DD or null', example: '2025-01-17' });

/** What a claim says of an agreement. */
export const factShape = z.object({ type: z.enum([...actTypes, ...clauseTypes]), mode: z.enum(modes), on: date, party: text.nullable(), place: text.nullable(), value: z.union([text, z.number()]).nullable(),
  part: text.optional().openapi({ description: 'the part of the agreement that it is about, where it is not the whole' }), effect: text.optional().openapi({ description: 'from when it has effect, where that is another day than `on`' }) }).strict().openapi('Fact');

const speaker = z.object({ id: text.nullable(), name: text.nullable(), state: text.nullable(), office: text.nullable() }).strict();
const span = z.object({ start: z.number().int(), end: z.number().int() }).strict();
const saying = z.object({ class: z.enum(['speech', 'decree', 'attitude']), speaker, source: span.nullable(), addressee: text.nullable(), medium: text.nullable(), saidOn: date }).strict().openapi('Saying');
const basis = z.discriminatedUnion('kind', [z.object({ kind: z.literal('stated') }).strict(), z.object({ kind: z.literal('inferred'), rule: text, from: z.array(text) }).strict()]).openapi('Basis');

/** One claim with its words, its chain of speakers and its document. */
export const toldShape = z.object({
  claim: text, agreement: text, document: text, published: day, publisher: text.nullable(), stated: date, fact: factShape, say: text.openapi({ description: 'the fact in words' }), exact: text.openapi({ description: 'the words, character for character' }),
  evidence: span.openapi({ description: 'UTF-16 units of the text of the document, end exclusive' }), chain: z.array(saying), basis,
}).strict().openapi('Claim');

/** Both clocks of an answer, and the position to which the record was read. */
export const asOfShape = z.object({ on: text.openapi({ example: '2025-06-01' }), known: z.union([text, z.number()]), position: z.number().int() }).strict().openapi('AsOf');

const stage = z.object({ name: z.enum(stageNames), since: day, claim: text.nullable(), say: text }).strict().openapi('Stage');

/** One agreement in a list. */
export const agreementRow = z.object({ id: text, name: text, kind: z.enum(agreementKinds), parties: z.array(text), multilateral: z.boolean(), stage, documents: z.number().int(), conflicts: z.number().int(), last: day }).strict().openapi('AgreementRow');

/** Where one party stands towards one agreement. */
export const standingShape = z.object({ agreement: text, party: text, standing: z.enum(standingNames), since: date, suspended: z.boolean(), claims: z.array(text) }).strict().openapi('Standing');

const value = z.object({ value: text, say: text, claims: z.array(text) }).strict();
/** A value held, why, and everything that lost. */
export const positionShape = z.object({ slot: text, held: value, why: text, others: z.array(value) }).strict().openapi('Position');
/** Claims that cannot all be so. */
export const conflictShape = z.object({ agreement: text, kind: text, slot: text, note: text, readings: z.array(value.extend({ held: z.boolean() }).strict()) }).strict().openapi('Conflict');
/** Something announced and what came of it. */
export const expectationShape = z.object({ agreement: text, name: text, what: text, party: text.nullable(), due: date, slips: z.number().int(), outcome: text, say: text, history: z.array(text), settledBy: text.nullable() }).strict().openapi('Expectation');

/** Everything about one agreement. */
export const agreementShape = agreementRow.extend({
  names: z.array(text), standings: z.array(standingShape), positions: z.array(positionShape), disputes: z.array(conflictShape), expectations: z.array(expectationShape),
  joined: z.array(z.object({ document: text, key: text, score: z.number(), reasons: z.array(text) }).strict()),
}).strict().openapi('Agreement');

/** One document in a list. */
export const documentRow = z.object({ id: text, name: text, title: text.nullable(), publisher: text.nullable(), published: day, url: text.nullable(), language: text.nullable(), mediaType: text, sha256: text, bytes: z.number().int(), position: z.number().int().nullable(), recordedAt: text.nullable(), claims: z.number().int(), read: z.boolean() }).strict().openapi('DocumentRow');
/** One document with its text. */
export const documentShape = documentRow.extend({ text, notes: z.array(text), agreements: z.array(text), refused: z.array(z.object({ code: text, count: z.number().int() }).strict()) }).strict().openapi('Document');

/** The words of one claim in their place, as W3C selectors. */
export const evidenceShape = z.object({
  claim: z.object({ id: text, exact: text, say: text, saidBy: text, stated: date, on: date, basis: text, before: text, after: text, position: z.number().int() }).strict(),
  document: z.object({ id: text, title: text, publisher: text.nullable(), published: day, language: text.nullable(), sha256: text, url: text.nullable(), seq: z.number().int().nullable(), recordedAt: text.nullable() }).strict(),
  agreement: z.object({ id: text, name: text }).strict(),
  held: z.object({ value: text, why: text }).strict().nullable(), disagreeing: z.array(z.object({ id: text, exact: text, say: text }).strict()), same: z.number().int(), reader: text,
  selectors: z.tuple([z.object({ type: z.literal('TextPositionSelector'), start: z.number().int(), end: z.number().int() }).strict(), z.object({ type: z.literal('TextQuoteSelector'), exact: text, prefix: text, suffix: text }).strict()]),
}).strict().openapi('Evidence');

/** One change in what is held. */
export const changeShape = z.object({ day: text, agreement: text, name: text, document: text, position: z.number().int().nullable(), kind: z.enum(['stage', 'value']), slot: text, before: text.nullable(), after: text, claim: text.nullable(), say: text }).strict().openapi('Change');
/** One party with the number of its agreements. */
export const partyRow = z.object({ code: text, name: text, agreements: z.number().int() }).strict().openapi('PartyRow');
/** One source with its record. */
export const sourceShape = z.object({ name: text, documents: z.number().int(), first: day, last: day, languages: z.array(text), claims: z.number().int(), confirmed: z.number().int(), contradicted: z.number().int(), prevailed: z.number().int(), reprints: z.number().int() }).strict().openapi('Source');
/** Several schedules of one agreement. */
export const scheduleShape = z.object({
  agreement: text, basis: z.enum(['treaty-text', 'told']), anchor: text, from: date, how: text, state: text, current: z.object({ from: text, to: text.nullable(), renews: z.boolean() }).strict().nullable(), lastNotice: date, warnBy: day, noticeOpens: date, end: date, survivalEnd: date,
  steps: z.array(z.object({ text, quotes: z.array(z.object({ exact: text, document: text.nullable(), claim: text.nullable() }).strict()) }).strict()),
}).strict().openapi('Schedule');
/** One hit of a search, with why it fits. */
export const hitShape = z.object({ kind: z.enum(['agreement', 'party', 'document', 'claim']), id: text, title: text, why: text, context: text }).strict().openapi('Hit');
/** What is tied to a party or an agreement. */
export const neighbourShape = z.object({ id: text, name: text, path: text, ties: z.number().int(), by: text }).strict().openapi('Neighbour');
/** One entry of the record. */
export const entryShape = z.object({ seq: z.number().int(), kind: z.enum(['document', 'reading', 'decision']), id: text, recordedAt: text, hash: text, say: text, path: text.nullable() }).strict().openapi('Entry');
/** A pair that may be one agreement. */
export const suggestionShape = z.object({ one: text, other: text, score: z.number(), reasons: z.array(text), isAmbiguous: z.boolean() }).strict().openapi('Suggestion');
/** What a person decided. */
export const decisionShape = z.object({ seq: z.number().int(), id: text, recordedAt: text, verb: text, about: z.array(text), by: text, reason: text }).strict().openapi('Decision');
/** RFC 9457. */
export const problemShape = z.object({ type: text, title: text, status: z.number().int(), detail: text, code: text }).strict().openapi('Problem');
