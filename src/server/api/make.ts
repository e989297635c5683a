import type { z } from '@hono/zod-openapi';
import type { Agreement } from '../../ledger/identity/index.ts';
import type { Value } from '../../ledger/positions.ts';
import type { Told } from '../../ledger/view-point.ts';
import { sayExpectation, sayValue, stageSentence } from '../../say/sentences.ts';
import { sayChain, sayFact, saySlot } from '../../say/words.ts';
import type { Found } from '../../views/finder.ts';
import { agreementLine, conflictLines, expectationLine, type AgreementLine, type ConflictLine, type DueLine, type TurnLine } from '../../views/lines.ts';
import type { Summary } from '../../views/summary.ts';
import type { Timetable } from '../../views/timetable.ts';
import { sameFact } from '../../web/parts/acts.ts';
import type { Held } from '../record.ts';
import type * as shapes from './shapes.ts';

type Of<K extends keyof typeof shapes> = z.infer<(typeof shapes)[K]>;

/** A claim as data. */
export const toldData = (agreement: string, t: Told): Of<'toldShape'> => ({
  claim: t.claim.id, agreement, document: t.document.id, published: t.document.published, publisher: t.document.publisher, stated: t.claim.stated, fact: { ...t.claim.fact }, say: sayFact(t.claim.fact), exact: t.claim.exact,
  evidence: { start: t.claim.evidence.start, end: t.claim.evidence.end }, chain: t.claim.chain.map((s) => ({ ...s, speaker: { ...s.speaker }, source: s.source === null ? null : { start: s.source.start, end: s.source.end } })),
  basis: t.claim.basis.kind === 'stated' ? { kind: 'stated' } : { ...t.claim.basis, from: [...t.claim.basis.from] },
});

/** An agreement as a row. */
export const agreementRowData = (l: AgreementLine): Of<'agreementRow'> => ({
  id: l.id, name: l.name, kind: l.kind, parties: [...l.parties], multilateral: l.multilateral,
  stage: { name: l.stage.name, since: l.stage.since, claim: l.stage.by?.claim.id ?? null, say: stageSentence(l) }, documents: l.documents, conflicts: l.conflicts, last: l.last,
});

const valueData = (slot: string, v: Value) => ({ value: v.value, say: sayValue(slot, v.value), claims: v.told.map((t) => t.claim.id) });

/** Standings as data. */
export const standingData = (l: AgreementLine): readonly Of<'standingShape'>[] =>
  l.standings.map((x) => ({ agreement: l.id, party: x.party, standing: x.name, since: x.since, suspended: x.suspended, claims: [...x.claims] }));

/** A conflict as data. */
export const conflictData = (c: ConflictLine): Of<'conflictShape'> => (
  { agreement: c.agreement, kind: c.kind, slot: c.slot, note: c.note, readings: c.readings.map((r) => ({ value: r.value, say: sayValue(c.slot, r.value), claims: [...r.claims], held: r.isHeld })) });

/** An expectation as data. */
export const expectationData = (e: Extract<DueLine, { readonly kind: 'announced' }>): Of<'expectationShape'> => ({
  agreement: e.agreement, name: e.name, what: e.what, party: e.party, due: e.due, slips: e.slips, outcome: e.outcome, say: sayExpectation(e), history: [...e.history], settledBy: e.settledBy?.id ?? null,
});

const positionsData = (s: Summary) => s.positions.map((p) => ({ slot: p.slot, held: valueData(p.slot, p.held), why: p.why, others: p.others.map((o) => valueData(p.slot, o)) }));
const joinedData = (a: Agreement) => a.members.map((m) => ({ document: m.document.id, key: m.subject.key, score: m.score, reasons: [...m.reasons] }));
const disputesData = (s: Summary) => conflictLines(s).map(conflictData);

const onDay = (s: Summary) => {
  const line = agreementLine(s);
  return { ...agreementRowData(line), standings: [...standingData(line)], expectations: s.expectations.map((e) => expectationData(expectationLine(e, []))), names: [...s.agreement.names] };
};

/** Everything about an agreement as data. */
export const agreementData = (s: Summary): Of<'agreementShape'> => ({ ...onDay(s), disputes: disputesData(s), positions: positionsData(s), joined: joinedData(s.agreement) });

const texts = new WeakMap<object, string>();

/** The JSON text of what is made from a value, worked out once for as long as the value is held. */
const textOf = (of: object, make: () => unknown): string => {
  const text = texts.get(of) ?? JSON.stringify(make());
  texts.set(of, text);
  return text;
};

/** The same as JSON text. What is held, in dispute and joined is the same on every day, and most of it: its text is made once. */
export const agreementText = (s: Summary): string =>
  `${JSON.stringify(onDay(s)).slice(0, -1)},"disputes":${textOf(s.conflicts, () => disputesData(s))},"positions":${textOf(s.positions, () => positionsData(s))},"joined":${textOf(s.agreement.members, () => joinedData(s.agreement))}}`;

/** A document as a row. */
export const documentRowData = (held: Held, id: string): Of<'documentRow'> | undefined => {
  const d = held.finder.fold.heard.documents.get(id);
  if (d === undefined) return undefined;
  const reading = held.finder.fold.heard.readings.get(id);
  const place = held.index.placeOf(id);
  return {
    id: d.id, name: d.name, title: d.title, publisher: d.publisher, published: d.published, url: d.url, language: d.language, mediaType: d.mediaType, sha256: d.sha256, bytes: d.lengthBytes,
    position: place?.seq ?? null, recordedAt: place?.recordedAt ?? null, claims: reading?.claims.length ?? 0, read: reading !== undefined && reading.refused.every((r) => r.code !== 'reading/language'),
  };
};

const contextUnits = 160;

const aroundUnits = 32;
const points = (text: string): number => [...text].length;

/** Where the words of a claim stand, as W3C Web Annotation counts: in code points, and by the words around them. */
export const selectorsOf = ({ claim, document: d }: Told): Of<'evidenceShape'>['selectors'] => {
  const { start, end } = claim.evidence;
  const at = points(d.text.slice(0, start));
  return [{ type: 'TextPositionSelector', start: at, end: at + points(claim.exact) }, { type: 'TextQuoteSelector', exact: claim.exact, prefix: d.text.slice(Math.max(0, start - aroundUnits), start), suffix: d.text.slice(end, end + aroundUnits) }];
};

/** The words of a claim in their place, what is held of its slot, and what disagrees. */
export const evidenceData = (held: Held, { told, agreement }: Found, s: Summary): Of<'evidenceShape'> => {
  const { claim, document: d } = told;
  const { start, end } = claim.evidence;
  const place = held.index.placeOf(d.id);
  const slot = s.positions.find((p) => p.type === claim.fact.type && p.party === claim.fact.party);
  const disagreeing = s.conflicts.filter((c) => c.readings.some((r) => r.told.some((t) => t.claim.id === claim.id)))
    .flatMap((c) => c.readings.filter((r) => r.told.every((t) => t.claim.id !== claim.id)).flatMap((r) => r.told.slice(0, 3)));
  const reader = held.finder.fold.heard.readings.get(d.id)?.reader;
  return {
    claim: {
      id: claim.id, exact: claim.exact, say: sayFact(claim.fact), saidBy: sayChain(claim.chain, d.publisher), stated: claim.stated, on: claim.fact.on, basis: claim.basis.kind === 'stated' ? 'stated in these words' : `inferred by the rule ${claim.basis.rule}`,
      before: `${start > contextUnits ? '… ' : ''}${d.text.slice(Math.max(0, start - contextUnits), start)}`, after: `${d.text.slice(end, end + contextUnits)}${end + contextUnits < d.text.length ? ' …' : ''}`, position: start,
    },
    document: { id: d.id, title: d.title ?? d.name, publisher: d.publisher, published: d.published, language: d.language, sha256: d.sha256, url: d.url, seq: place?.seq ?? null, recordedAt: place?.recordedAt ?? null },
    agreement: { id: agreement.id, name: agreement.name }, held: slot === undefined ? null : { value: sayValue(slot.slot, slot.held.value), why: slot.why },
    disagreeing: disagreeing.slice(0, 20).map((t) => ({ id: t.claim.id, exact: t.claim.exact, say: sayFact(t.claim.fact) })), same: agreement.told.filter((t) => t.claim.id !== claim.id && sameFact(t) === sameFact(told)).length,
    reader: reader === undefined ? 'not known' : `${reader.name} ${reader.version}`,
    selectors: selectorsOf(told),
  };
};

/** A change as data. */
export const changeData = (held: Held, t: TurnLine): Of<'changeShape'> => {
  const isStage = t.slot === 'stage';
  const said = (v: string | null): string => (v === null ? '' : isStage ? v.replaceAll('-', ' ') : sayValue(t.slot, v));
  return { day: t.day, agreement: t.agreement, name: t.name, document: t.document.id, position: held.index.placeOf(t.document.id)?.seq ?? null, kind: isStage ? 'stage' : 'value', slot: t.slot, before: t.before, after: t.after, claim: t.by?.id ?? null, say: `${saySlot(t.slot)}: ${t.before === null ? '' : `${said(t.before)} → `}${said(t.after)}` };
};

/** The schedules of an agreement as data. */
export const scheduleData = (t: Timetable): readonly Of<'scheduleShape'>[] => t.schedules.map((s) => ({
  agreement: t.agreement.id, basis: t.basis, anchor: s.anchor.kind, from: s.anchor.on, how: s.anchor.basis, state: s.state, current: s.current === null ? null : { from: s.current.from, to: s.current.to, renews: s.current.renews },
  lastNotice: s.lastNotice, warnBy: s.warnBy, noticeOpens: s.noticeOpens, end: s.end, survivalEnd: s.survivalEnd, steps: s.steps.map((x) => ({ text: x.text, quotes: x.grounds.map((g) => ({ exact: g.exact, document: g.document, claim: g.claim })) })),
}));
