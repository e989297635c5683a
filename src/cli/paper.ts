import { sayDate } from '../core/words.ts';
import { sayChain } from '../say/words.ts';
import type { Evidence } from '../views/evidence.ts';
import { inkFor, wrap } from './ink.ts';
import type { World } from './world.ts';

/** How wide lines are. */
export const widthOf = (world: World): number => Math.min(world.columns, 100);

/** Who printed it; the file itself where nobody is named. */
export const paperOf = (d: { readonly publisher: string | null; readonly title: string | null; readonly name: string }): string => d.publisher ?? d.title ?? d.name;

/** Words of a document with those whose they are. */
export type Quote = Pick<Evidence, 'exact' | 'claim' | 'chain' | 'publisher' | 'title' | 'name' | 'published'> & { readonly isText?: boolean };

/** Who says so, where and when, and the id. */
export const saidBy = (e: Quote): string => `${e.isText === true ? `its own text, in ${e.name}` : sayChain(e.chain, paperOf(e))}${e.published === null ? '' : `, ${sayDate(e.published)}`} · ${e.claim}`;

/** A quote with its speaker and id, in the form in which every command shows words. */
export const sayEvidence = (world: World, e: Quote, indent: string): string =>
  `${wrap(`“${e.exact}”`, widthOf(world), indent)}\n${wrap(inkFor(world).quiet(saidBy(e)), widthOf(world), indent)}`;
