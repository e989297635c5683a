import { children, conjuncts, relation } from '../../language/tree.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';

/** "signed an agreement on storage and a protocol", "the treaty and the pact have entered into force": what is told of one is told of those beside it. */
export const findConjoined = (ctx: Context, told: readonly Draft[]): readonly Draft[] => {
  const known = new Set(told.map((d) => `${d.verb.index} ${ctx.clusters.indexOf(d.cluster)}`));
  return told.filter((d) => d.verb.upos === 'VERB' && d.fact.by === 'agreements/verb').flatMap((d): readonly Draft[] => {
    const { syntax } = ctx.reading;
    const arguments_ = children(syntax, d.verb).filter((c) => ['obj', 'nsubj'].includes(relation(c)));
    const own = arguments_.find((c) => [c, ...conjuncts(syntax, c)].some((t) => ctx.clusterOf.get(ctx.mentionAt.get(t.index)!) === d.cluster));
    if (own === undefined) return [];
    const others = [own, ...conjuncts(syntax, own)].map((t) => ctx.mentionAt.get(t.index)).filter((m) => m !== undefined && !m.isPredicate).map((m) => ctx.clusterOf.get(m!)!);
    return [...new Set(others)].filter((c) => c !== d.cluster && !known.has(`${d.verb.index} ${ctx.clusters.indexOf(c)}`)).map((cluster) => ({ ...d, cluster }));
  });
};
