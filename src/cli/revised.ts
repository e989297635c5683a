import { sayDate } from '../core/words.ts';
import { sayFact } from '../say/words.ts';
import type { Revised } from '../views/revisions.ts';
import { wrap } from './ink.ts';
import type { World } from './world.ts';

const say = { moved: 'stands elsewhere in it', lost: 'is not in it any more' } as const;

/** What became of claims whose text was revised, in words: those that were moved or lost one by one, the others by their number. */
export const revisedLines = (world: World, revised: readonly Revised[]): string => (revised.length === 0 ? '' : `\nRevised since\n${revised.map(({ document, claims }) => {
  const width = Math.min(world.columns, 100);
  const stay = claims.filter((c) => c.anchor.kind === 'exact').length;
  const others = claims.flatMap(({ told, anchor }) => (anchor.kind === 'exact' ? [] : [wrap(`– ${sayFact(told.claim.fact)}: “${told.claim.exact}” ${say[anchor.kind]} [${anchor.kind}]`, width, '    ')]));
  return [wrap(`${document.url ?? document.name}, now ${document.id}${document.published === null ? '' : ` of ${sayDate(document.published)}`}: ${stay} of ${claims.length} earlier ${claims.length === 1 ? 'claim' : 'claims'} in place word for word.`, width, '  '), ...others].join('\n');
}).join('\n')}\n`);

/** The same as data. */
export const revisedJson = (revised: readonly Revised[]) => revised.map(({ document: d, claims }) => ({
  document: d.id, url: d.url, published: d.published, claims: claims.map(({ told, anchor }) => ({ claim: told.claim.id, document: told.document.id, exact: told.claim.exact, anchor })),
}));
