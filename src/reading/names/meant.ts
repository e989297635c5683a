import type { Syntax, Token } from '../../language/syntax.ts';
import type { Raw } from './find.ts';

/** Blocs that make agreements as one side of two. */
export const blocs: ReadonlySet<string> = new Set(['EU', 'NATO', 'MERCOSUR', 'EAEU', 'ASEAN', 'AU', 'ECOWAS', 'GCC', 'EFTA', 'CARICOM', 'SADC', 'EAC']);
const kingdoms: ReadonlySet<string> = new Set('SAU JOR MAR BHR NLD DNK NOR SWE ESP BEL THA KHM BTN TON LSO SWZ GBR'.split(' '));
const emirates: ReadonlySet<string> = new Set('QAT KWT ARE'.split(' '));

/** What may be meant by a noun that takes up a body or a State by its kind: "the bloc", "the agency", "the kingdom". */
const kindsMeant: Readonly<Record<string, (e: NonNullable<Raw['entry']>) => boolean>> = {
  bloc: (e) => blocs.has(e.id), grouping: (e) => blocs.has(e.id), alliance: (e) => e.id === 'NATO' || e.id === 'AES',
  agency: (e) => e.kind === 'organisation' && /Agency/.test(e.name), watchdog: (e) => e.kind === 'organisation' && /Agency|Organi[sz]ation for the Prohibition/.test(e.name),
  organisation: (e) => e.kind === 'organisation' && !e.id.includes('/'), organization: (e) => e.kind === 'organisation' && !e.id.includes('/'),
  kingdom: (e) => e.kind === 'state' && kingdoms.has(e.id), emirate: (e) => e.kind === 'state' && emirates.has(e.id), sultanate: (e) => e.id === 'OMN' || e.id === 'BRN',
};

/** The last body or State of that kind named before, within five sentences. */
export const bodyMeant = (syntax: Syntax, raws: readonly Raw[], t: Token): NonNullable<Raw['entry']> | undefined => {
  const fits = Object.hasOwn(kindsMeant, t.lemma) ? kindsMeant[t.lemma] : undefined;
  if (fits === undefined || /^\p{Lu}/u.test(syntax.tokens[t.index + 1]?.text ?? '')) return undefined;
  return raws.findLast((r) => r.first < t.index && t.sentence - syntax.tokens[r.first]!.sentence <= 5 && r.entry !== null && fits(r.entry))?.entry ?? undefined;
};
