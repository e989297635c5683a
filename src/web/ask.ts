import type { Day } from '../core/date.ts';
import type { AsOf } from '../views/question.ts';

/** What every page is made for: both clocks, and where the reader is. */
export interface Ask {
  readonly asOf: AsOf;
  readonly today: Day;
  /** Last position of the record. */
  readonly head: number;
  /** The wall time of that position, by its day; null for an empty record. */
  readonly headDay: Day | null;
  /** Whether each clock was left at now. */
  readonly isNow: { readonly on: boolean; readonly known: boolean };
  readonly path: string;
  /** Parameters of the page apart from the clocks. */
  readonly params: Readonly<Record<string, string>>;
  /** Where styles, fonts and scripts lie; changes with their content. */
  readonly assets: string;
  /** Whether changes may be made from here. */
  readonly mayWrite: boolean;
}

type Params = Readonly<Record<string, string | number | null | undefined>>;

const query = (params: Params): string => {
  const pairs = Object.entries(params).filter(([, v]) => v !== null && v !== undefined && v !== '');
  return pairs.length === 0 ? '' : `?${pairs.map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(String(v)).replaceAll('%2C', ',')}`).join('&')}`;
};

/** The point of the record as it is typed: a position or a day. */
export const knownText = ({ known }: AsOf): string => (known.kind === 'day' ? known.day : String(known.seq));

const clocks = (ask: Ask): Params => ({ on: ask.isNow.on ? null : ask.asOf.on, known: ask.isNow.known ? null : knownText(ask.asOf) });

/** An address that keeps the clocks of the page it stands on. */
export const to = (ask: Ask, path: string, params: Params = {}): string => {
  const [before = '', anchor] = path.split('#');
  return `${before}${query({ ...params, ...clocks(ask) })}${anchor === undefined ? '' : `#${anchor}`}`;
};

/** The same page at other clocks. */
export const here = (ask: Ask, at: { readonly on?: string | null; readonly known?: string | null }, params: Params = {}): string => {
  const now = clocks(ask);
  return `${ask.path}${query({ ...ask.params, ...params, on: at.on === undefined ? now['on'] : at.on, known: at.known === undefined ? now['known'] : at.known })}`;
};

/** The address that gives this answer for ever: both clocks are written out. */
export const pinned = (ask: Ask): string => `${ask.path}${query({ ...ask.params, on: ask.asOf.on, known: knownText(ask.asOf) })}`;
