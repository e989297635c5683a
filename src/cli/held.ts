import { latest, type Day, type Edtf } from '../core/date.ts';
import { sayDate, sayWhen } from '../core/words.ts';
import { noRulings, type Rulings } from '../ledger/decisions.ts';
import { originCount } from '../ledger/origins.ts';
import type { Position } from '../ledger/positions.ts';
import { weightIn } from '../ledger/source.ts';
import { hadHappened, type Told } from '../ledger/view-point.ts';
import { sayValue } from '../say/sentences.ts';
import { sayParty, sayType } from '../say/words.ts';
import type { Summary } from '../views/summary.ts';

/** Acts in the order of an agreement's life, then its clauses. */
const lifeOrder: readonly string[] = ['text-agreed', 'signature', 'submission', 'approval', 'acceptance', 'ratification', 'accession', 'succession', 'exchange', 'provisional-application', 'entry-into-force', 'registration', 'suspension', 'resumption', 'extension', 'renewal', 'amendment', 'reservation', 'declaration', 'objection', 'denunciation', 'withdrawal', 'revocation-of-consent', 'termination', 'expiry', 'replacement', 'rejection', 'collapse'];
const rankOf = (type: string): number => (lifeOrder.includes(type) ? lifeOrder.indexOf(type) : lifeOrder.length);

/** One line of what is held, with the claims that state it. */
export interface HeldLine { readonly type: string; readonly text: string; readonly words: readonly Told[]; /** What is held of a later day than the one asked about. */ readonly isLater: boolean }

/** "(2 origins)". */
export const origins = (told: readonly Told[]): string => {
  const n = originCount(told);
  return n === 1 ? ' (1 origin)' : ` (${n} origins)`;
};

/** The claim of those that state a value which weighs most, the first stated of equals: its words are the ones to show for it. */
export const weightiest = (told: readonly Told[], rulings: Rulings = noRulings): Told => {
  const weight = weightIn(rulings);
  return told.reduce((best, t) => (weight(t) - weight(best) || ((t.claim.stated ?? '9999') < (best.claim.stated ?? '9999') ? -1 : 1)) < 0 ? t : best);
};

/** Whether a value is a date that had not passed by a day. */
export const isLater = (value: string, on: Day): boolean => { const d = value.replace(/^by /, ''); return /^\d{4}/.test(d) && latest(d as Edtf) > on; };

/** What a party is said not to have done stands no more once it did what comes after. */
const isPast = (p: Position, all: readonly Position[]): boolean => p.mode === 'denied'
  && all.some((o) => o.mode === 'done' && rankOf(o.type) > rankOf(p.type) && rankOf(o.type) < rankOf('registration') && rankOf(p.type) < rankOf('registration') && (o.party === null || o.party === p.party) && o.held.told.some((t) => p.held.told.every((d) => (t.claim.stated ?? '') > (d.claim.stated ?? ''))));

/** Done by all, on no day that is given, where each has a line of its own. */
const isSaidBetter = (p: Position, parties: readonly string[], all: readonly Position[]): boolean => p.party === null && p.held.value === 'done' && parties.length > 0
  && parties.every((x) => all.some((o) => o.type === p.type && o.party === x && o.mode === 'done'));

const single = (s: Summary, on: Day, isLong: boolean): readonly HeldLine[] => {
  // What is dated before the signature is of another agreement, and told as that.
  const disputed = new Set(s.conflicts.map((c) => c.slot.replace(/^order\//, '')));
  const shown = s.positions.filter((p) => (p.mode === 'done' || (isLong && p.mode === 'denied')) && !disputed.has(p.slot) && !(p.slot === 'entry-into-force' && s.stage.name === 'in-force' && !isLong)
    && !isPast(p, s.positions) && !isSaidBetter(p, s.agreement.parties, s.positions));
  return [...Map.groupBy(shown, (p) => `${p.type}|${isLater(p.held.value, on)}`).values()].map((list): HeldLine => {
    const said = list.map((p) => `${p.part === null ? '' : `${p.part} `}${p.party === null ? '' : `${sayParty(p.party)} `}${sayValue(p.slot, p.held.value)}${effectOf(p)}${origins(p.held.told)}`).join('; ');
    return { type: list[0]!.type, text: said, words: list.map((p) => weightiest(p.held.told)), isLater: isLater(list[0]!.held.value, on) };
  });
};

const effectOf = (p: Position): string => {
  const { effect, value } = p.held.told.map((t) => t.claim.fact).find((f) => f.effect !== undefined || (f.type === 'succession' && f.value !== null)) ?? {};
  return `${p.type === 'succession' && typeof value === 'string' ? `, in the place of ${sayParty(value)}` : ''}${effect === undefined || effect === p.held.value ? '' : `, with effect from ${sayDate(effect)}`}`;
};

const again: ReadonlySet<string> = new Set(['extension', 'renewal', 'amendment', 'reservation', 'declaration', 'objection']);

/** Acts that come again and again have no one value: each day, party and length is a line of its own. */
const repeated = (s: Summary, on: Day): readonly HeldLine[] => {
  const told = s.agreement.told.filter((t) => again.has(t.claim.fact.type) && t.claim.fact.mode === 'done' && hadHappened(t.claim, on));
  const groups = [...Map.groupBy(told, ({ claim: { fact: f } }) => `${f.type}|${f.party ?? ''}|${f.on ?? ''}|${String(f.value ?? '')}|${f.part ?? ''}`).values()];
  // Told without a day, it is the one of which the day is told.
  const kept = groups.filter((g) => { const f = g[0]!.claim.fact; return f.on !== null || !groups.some((o) => { const x = o[0]!.claim.fact; return x.on !== null && x.type === f.type && x.party === f.party && (f.value === null || x.value === f.value); }); });
  return kept.map((g): HeldLine => {
    const { type, party, on: day, value, part } = g[0]!.claim.fact;
    const length = typeof value === 'string' && /^P\d/.test(value) ? `by ${sayValue(type, value)}` : '';
    return { type, text: `${[part ?? '', party === null ? '' : sayParty(party), length, day === null ? 'no day given' : sayWhen(day)].filter((x) => x !== '').join(', ')}${origins(g)}`, words: [weightiest(g)], isLater: false };
  });
};

/** What is held, a line for each act and clause: what is only planned stands among the expectations, what is disputed among the conflicts. */
export const heldLines = (s: Summary, on: Day, isLong: boolean): readonly HeldLine[] =>
  [...single(s, on, isLong), ...repeated(s, on)].map((l) => ({ ...l, text: `${sayType(l.type)}: ${l.text}` })).toSorted((a, b) => Number(a.isLater) - Number(b.isLater) || rankOf(a.type) - rankOf(b.type) || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
