import type { Renewal, Term, TermAnchor } from '../../core/clauses.ts';
import { latest, type Edtf } from '../../core/date.ts';
import { parseDuration } from '../../core/duration.ts';
import type { Agreement } from '../identity/index.ts';
import { heldDate, joinDates, positionsOf, valuesOf, type Position, type Value } from '../positions.ts';
import type { Told } from '../view-point.ts';
import { silentRule, type Ground, type Grounded, type TermEvent, type TermRule } from './rule.ts';

/** Quotes enough to check a number; all of them stand in `show`. */
const groundsMax = 3;

/** The words of claims as grounds. */
export const groundsOf = (told: readonly Told[]): readonly Ground[] =>
  told.slice(0, groundsMax).map((t) => ({ exact: t.claim.exact, document: t.document.id, claim: t.claim.id }));

const anchorPhrases: readonly (readonly [RegExp, TermAnchor])[] = [
  [/\b(?:from|after|since|following|with|upon) (?:the |its )?(?:date of |day of |moment of )?(?:the |its )?(?:entry|entering|coming) in(?:to)? force\b/i, 'entry-into-force'],
  [/\b(?:from|after|since|following|with|upon) (?:the |its )?(?:date of |day of |moment of )?(?:the )?exchange of (?:the )?(?:instruments|ratifications|notes|notifications)\b/i, 'exchange'],
  [/\b(?:from|after|since|following|with|upon) (?:the |its )?(?:date of |day of |moment of )?(?:the |its )?(?:signature|signing)\b/i, 'signature'],
];

/** Units of text on either side of a claim in which it may say from when a term is counted. */
const reach = 160;

/** From what event a term is counted, where the sentence of the claim says so. */
const anchorOf = (t: Told): TermAnchor | null => {
  const { start, end } = t.claim.evidence;
  const after = t.document.text.slice(end, end + reach).split(/[.;\n]/, 1)[0] ?? '';
  const words = t.document.text.slice(start, end) + after;
  return anchorPhrases.find(([p]) => p.test(words))?.[1] ?? null;
};

const termOf = (held: Value): Term => {
  if (held.value === 'without limit') return { kind: 'indefinite' };
  const anchor = held.told.map(anchorOf).find((a) => a !== null) ?? null;
  return { kind: 'fixed', length: held.value, anchor: anchor ?? 'entry-into-force', anchorDate: null, isAnchorAssumed: anchor === null };
};

const renewalOf = (period: Value, notice: Value | undefined): Renewal =>
  ({ automatic: true, period: period.value === 'without limit' ? 'indefinite' : period.value, times: null, optOut: notice?.value ?? null, laterOptOut: null });

const lengthsIn = (p: Position | undefined): readonly Value[] =>
  (p === undefined ? [] : [p.held, ...p.others]).filter((v) => v.value === 'without limit' || parseDuration(v.value) !== undefined);

/** "Article 21 gives it ten years": whoever names the article reports the text, which weighs more here than what anybody remembers of it. */
const citesText = (v: Value): boolean => v.told.some((t) => /\b(?:article|art\.|clause) \w{1,5}\b/i.test(t.claim.exact));

const asDuration = (p: Position | undefined): Value | undefined => {
  const all = lengthsIn(p);
  return all.find(citesText) ?? all[0];
};

const said = <T>(value: T, values: readonly (Value | undefined)[], doubts: readonly string[] = []): Grounded<T> =>
  ({ value, grounds: values.flatMap((v) => (v === undefined ? [] : groundsOf(v.told))), doubts });

/** The rule as it is told: the values held for term, renewal and notice. Each is somebody's word, not the text's. */
export const ruleFromClaims = (a: Agreement): TermRule => {
  const positions = positionsOf(a);
  const of = (slot: string): Position | undefined => positions.find((p) => p.slot === slot);
  const term = asDuration(of('term'));
  const period = asDuration(of('renewal-period'));
  const notice = asDuration(of('notice-period'));
  const disputed = lengthsIn(of('term')).filter((v) => v !== term).map((v) => `others say ${v.value}`);
  return {
    ...silentRule,
    term: term === undefined ? null : said(termOf(term), [term], disputed),
    renewal: period === undefined ? null : said(renewalOf(period, notice), [period, notice]),
  };
};

const dated = (a: Agreement, types: readonly string[]): readonly Told[] => a.told.filter((t) => types.includes(t.claim.fact.type) && t.claim.fact.mode === 'done' && t.claim.fact.on !== null);

const eventOf = (kind: TermEvent['kind'], v: Value, t: Told, more: Partial<TermEvent> = {}): TermEvent =>
  ({ kind, on: v.value as Edtf, party: t.claim.fact.party, length: null, until: null, grounds: groundsOf(v.told), ...more });

const byParty = (a: Agreement, kind: TermEvent['kind'], types: readonly string[]): readonly TermEvent[] => {
  const parties = [...new Set(dated(a, types).map((t) => t.claim.fact.party))];
  return parties.flatMap((p) => joinDates(valuesOf(dated(a, types).filter((t) => t.claim.fact.party === p), (t) => t.claim.fact.on)).map((v) => eventOf(kind, v, v.told[0]!)));
};

/** Signatures that bind without ratification, as registers mark them (VCLT art. 12). */
const definitiveSignatures = (a: Agreement): readonly TermEvent[] =>
  dated(a, ['signature']).filter((t) => String(t.claim.fact.value).startsWith('definitive')).map((t) => eventOf('deposit', { value: t.claim.fact.on!, told: [t] }, t));

/** An act that prolongs. What the clause does by itself is no act, though reports call it an extension. */
const extensionsOf = (a: Agreement, rule: TermRule): readonly TermEvent[] => {
  const renewal = rule.renewal?.value;
  const acts = dated(a, ['extension']).filter((t) => renewal === undefined || !renewal.automatic || (typeof t.claim.fact.value === 'string' && t.claim.fact.value !== renewal.period));
  return joinDates(valuesOf(acts, (t) => t.claim.fact.on)).flatMap((v): readonly TermEvent[] => {
    const length = v.told.map((t) => t.claim.fact.value).find((x): x is string => typeof x === 'string' && parseDuration(x) !== undefined);
    return length === undefined ? [] : [eventOf('extension', v, v.told[0]!, { length, party: null })];
  });
};

/** What happened, as held: one date for each act of all parties, one for each act of each party. */
export const eventsFromClaims = (a: Agreement, rule: TermRule): readonly TermEvent[] => {
  const positions = positionsOf(a);
  const shared = (['signature', 'entry-into-force'] as const).flatMap((slot) => {
    const p = heldDate(positions, slot);
    return p === undefined ? [] : [eventOf(slot, p.held, p.held.told[0]!, { party: null })];
  });
  const exchange = joinDates(valuesOf(dated(a, ['exchange']), (t) => t.claim.fact.on)).toSorted((x, y) => (latest(x.value as Edtf) < latest(y.value as Edtf) ? 1 : -1)).slice(0, 1);
  return [
    ...shared, ...exchange.map((v) => eventOf('exchange', v, v.told[0]!, { party: null })), ...extensionsOf(a, rule),
    // A successor takes the place of a State whose own instrument was counted: it adds none.
    ...byParty(a, 'deposit', ['ratification', 'acceptance', 'approval', 'accession']).filter((e) => e.party !== null),
    ...definitiveSignatures(a),
    ...byParty(a, 'provisional-application', ['provisional-application']).filter((e) => e.party === null),
    // One party's leaving ends an agreement of two; among many it ends that party's part only.
    ...(a.parties.length <= 2 ? byParty(a, 'notice', ['denunciation']) : []),
  ];
};
