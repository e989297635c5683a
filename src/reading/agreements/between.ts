import type { Token } from '../../language/syntax.ts';
import { childBy, children, relation } from '../../language/tree.ts';
import type { Context } from './context.ts';
import { codesUnder } from './doers.ts';

const mediation: ReadonlySet<string> = new Set(['broker', 'mediate', 'facilitate', 'witness', 'oversee', 'guarantee', 'monitor', 'host', 'chair']);
const role = /^(?:mediator|guarantor|witness|broker|depositary|facilitator|host|observer|intermediary)$/;
const helping: ReadonlySet<string> = new Set(['help', 'mediation', 'witness', 'guarantor', 'mediator', 'auspices', 'facilitation', 'patronage']);
const making = /^(?:sign|conclude|reach|agree|negotiate|strike|make)$/;

const caseOf = (ctx: Context, t: Token): string => childBy(ctx.reading.syntax, t, 'case')?.text.toLowerCase() ?? '';

/** "brokered by Turkey", "Qatar is hosting the talks on it". */
const byVerb = (ctx: Context, t: Token): readonly string[] => {
  const { syntax } = ctx.reading;
  if (t.upos !== 'VERB') return [];
  if (mediation.has(t.lemma)) return children(syntax, t).filter((c) => (relation(c) === 'nsubj' && c.deprel !== 'nsubj:pass') || (relation(c) === 'obl' && caseOf(ctx, c) === 'by')).flatMap((c) => codesUnder(ctx, c));
  // "Beijing helped the two to conclude it"
  const isHelping = t.lemma === 'help' && childBy(syntax, t, 'obj') !== undefined && children(syntax, t).some((c) => c.upos === 'VERB' && making.test(c.lemma));
  return isHelping ? children(syntax, t).filter((c) => c.deprel === 'nsubj').flatMap((c) => codesUnder(ctx, c)) : [];
};

/** "the mediator, Qatar", "Norway is the depositary". */
const byRole = (ctx: Context, t: Token): readonly string[] => {
  const { syntax } = ctx.reading;
  if (!role.test(t.lemma) || t.upos === 'VERB') return [];
  if (childBy(syntax, t, 'cop') !== undefined) return codesUnder(ctx, childBy(syntax, t, 'nsubj') ?? t);
  return ['appos', 'nmod', 'nummod'].includes(relation(t)) ? codesUnder(ctx, syntax.tokens[t.head < 0 ? t.index : t.head]!) : [];
};

/** "with the help of the UN", "under the auspices of the Union". */
const byHelp = (ctx: Context, t: Token): readonly string[] =>
  helping.has(t.lemma) ? children(ctx.reading.syntax, t).filter((c) => relation(c) === 'nmod' && ['of', 'by', 'from'].includes(caseOf(ctx, c))).flatMap((c) => codesUnder(ctx, c)) : [];

const held = new WeakMap<Context, ReadonlySet<string>>();

/** States and blocs that only bring others together: who brokers, hosts, keeps or witnesses an agreement of others. Found once for a text. */
export const mediators = (ctx: Context): ReadonlySet<string> => {
  const known = held.get(ctx);
  if (known !== undefined) return known;
  const spoken = new Set([...ctx.mentionAt.values()].map((m) => m.head.sentence));
  const found = new Set(ctx.reading.syntax.tokens.flatMap((t): readonly string[] => {
    // "plundered with the help of the president": of nobody's agreement.
    if (!spoken.has(t.sentence) && !spoken.has(t.sentence - 1)) return [];
    return [...byVerb(ctx, t), ...byRole(ctx, t), ...(spoken.has(t.sentence) ? byHelp(ctx, t) : [])];
  }));
  held.set(ctx, found);
  return found;
};
