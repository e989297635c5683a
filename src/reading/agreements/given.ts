import { near, spanOver } from '../near.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, children, clauseOf, headOf, objectsOf, relation, subjectOf, subtree } from '../../language/tree.ts';
import { draftsOf, type Draft } from './draft.ts';
import type { Cluster } from './clusters.ts';
import type { Context } from './context.ts';
import { codeOf, codesUnder } from './doers.ts';
import type { Mention } from './mentions.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const binding = /^(?:let|allow|permit|oblige|require|commit|bind|entitle|force|compel|enable|authorise|authorize|give|grant|hand|cede|cost|guarantee|promise|forbid|ban|bar|prevent)$/;
const embracing = /^(?:include|cover|embrace|comprise|involve|encompass)$/;

/** Clauses that hang on the noun of a mention: "an agreement under which …", "a text that lets …", "a deal giving …". */
const clausesOf = (ctx: Context, m: Mention): readonly Token[] => children(ctx.reading.syntax, m.head).filter((c) => ['acl', 'acl:relcl'].includes(c.deprel) && c.upos === 'VERB');

/** "under which", "in which", "whereby". */
const isUnderIt = (ctx: Context, verb: Token): boolean => {
  const { syntax, text } = ctx.reading;
  const first = children(syntax, verb)[0];
  return first !== undefined && /\b(?:(?:under|in|by|through) which|whereby)\b/i.test(text.slice(Math.max(0, first.start - 9), Math.min(verb.start, first.start + 24)));
};

/** Whom the text of an agreement binds or lets do something, as its own clause says: "under which Chad is to …", "which obliges Peru to …". */
export const obligedBy = (ctx: Context, m: Mention): readonly string[] => clausesOf(ctx, m).flatMap((verb) => {
  const { syntax } = ctx.reading;
  if (isUnderIt(ctx, verb)) {
    const subject = subjectOf(syntax, verb);
    return subject === undefined || subject.index === m.head.index ? [] : codesUnder(ctx, subject);
  }
  return binding.test(verb.lemma) ? [...objectsOf(syntax, verb), ...children(syntax, verb).filter((c) => relation(c) === 'iobj')].slice(0, 2).flatMap((o) => codesUnder(ctx, o)) : [];
});

/** "a wider accord that takes in Chad": whom it is to take in. */
export const embracedBy = (ctx: Context, m: Mention): readonly string[] => clausesOf(ctx, m).filter((v) => embracing.test(v.lemma)).flatMap((v) => objectsOf(ctx.reading.syntax, v).flatMap((o) => codesUnder(ctx, o)));

/** "In Kenya and Uganda the treaty remains in force", "still binds Chad": those for whom it goes on. */
export const boundBy = (ctx: Context, m: Mention): readonly string[] => {
  const { syntax, actors } = ctx.reading;
  const verb = syntax.tokens[m.head.head];
  if (verb === undefined || relation(m.head) !== 'nsubj' || !/^(?:remain|stay|continue|apply|bind|keep)$/.test(verb.lemma)) return [];
  const whom = children(syntax, verb).filter((c) => (relation(c) === 'obl' && ['in', 'for', 'on', 'to', 'between'].includes(lower(childBy(syntax, c, 'case')))) || (verb.lemma === 'bind' && relation(c) === 'obj')).flatMap((c) => [c, ...children(syntax, c).filter((x) => relation(x) === 'conj')]);
  return whom.flatMap((t) => actors.filter((a) => a.kind === 'state' && a.form === 'name' && a.start <= t.start && t.end <= a.end)).map(codeOf).filter((c) => c !== null);
};

const entering = /^(?:accession|entry|membership|bid|application|admission|inclusion)$/;

/** An instrument by which somebody is let in. */
export const isOfAccession = (c: Cluster): boolean => c.mentions.some((m) => m.words.includes('accession') || m.words.includes('admission'));

/** Whose way in a text speaks of: "Sweden's entry into NATO", "the accession of Croatia". */
export const applicantsIn = (ctx: Context): readonly string[] => [...new Set(ctx.reading.syntax.tokens.flatMap((t) => {
  if (t.upos !== 'NOUN' || !entering.test(t.lemma)) return [];
  const { syntax } = ctx.reading;
  const owners = children(syntax, t).filter((c) => (c.deprel === 'nmod:poss' && c.upos !== 'PRON') || (relation(c) === 'nmod' && lower(childBy(syntax, c, 'case')) === 'of' && t.lemma !== 'membership'));
  return owners.flatMap((c) => codesUnder(ctx, c));
}))];

/** Those who only ask to be let in, as far as one agreement is told of. */
export const askingToJoin = (drafts: readonly Draft[], c: Cluster): ReadonlySet<string> =>
  new Set(draftsOf(drafts, c).filter((d) => d.fact.type === 'negotiation' && /^(?:apply|ask|seek|want|hope|wish)$/.test(d.verb.lemma)).flatMap((d) => d.doers));

/** "after Brexit", "the post-Brexit settlement": between the two that parted. */
export const isOfBrexit = (ctx: Context, m: Mention): boolean => {
  const s = ctx.reading.syntax.sentences[m.head.sentence]!;
  return /\bBrexit\b/.test(ctx.reading.text.slice(Math.max(s.start, m.start - 60), Math.min(s.end, m.end + 60)));
};

/** A phrase with all that is joined to it or stands in apposition, wherever the tree has hung that. */
const joinedTo = (ctx: Context, c: Token, depth = 0): readonly Token[] => [c, ...(depth > 3 ? [] : children(ctx.reading.syntax, c).filter((k) => ['conj', 'appos'].includes(relation(k))).flatMap((k) => joinedTo(ctx, k, depth + 1)))];

const listed = (ctx: Context, c: Token): readonly string[] => {
  const all = joinedTo(ctx, c);
  const offices = near(ctx.reading.actors, spanOver(all)).filter((a) => a.kind === 'office' && a.state !== null && all.some((t) => a.start <= t.start && t.end <= a.end)).map(codeOf).filter((x) => x !== null);
  return [...offices, ...all.flatMap((x) => codesUnder(ctx, x))];
};

/** "put his name to it together with the American envoy", "signed for Port Louis", "concluded between Chad and Peru". */
export const signingBeside = (ctx: Context, d: Draft): readonly string[] => {
  const { syntax } = ctx.reading;
  if (d.verb.upos !== 'VERB') return [];
  const phrases = children(syntax, d.verb).filter((c) => ['obl', 'nmod'].includes(relation(c)));
  // The word that opens the phrase, wherever the tree has hung it.
  const cased = (c: Token): readonly string[] => { const own = children(syntax, c).filter((k) => relation(k) === 'case').map(lower); return own.length > 0 ? own : [lower(subtree(syntax, c)[0])]; };
  const beside = d.doers.length > 0 ? phrases.filter((c) => cased(c).some((w) => w === 'with' || w === 'alongside')) : [];
  const between = phrases.filter((c) => cased(c).includes('between'));
  const for_ = phrases.filter((c) => cased(c).join(' ') === 'for' || (c.lemma === 'behalf' && cased(c).includes('on')));
  const named = for_.flatMap((c) => (c.lemma === 'behalf' ? children(syntax, c).filter((k) => relation(k) === 'nmod') : [c]));
  return [...beside, ...between, ...named].flatMap((c) => listed(ctx, c));
};

const telling = /^(?:notify|inform|tell|advise|warn)$/;
const leaving: ReadonlySet<string> = new Set(['denunciation', 'termination', 'suspension', 'extension', 'renewal']);

/** "informed Russia and Belarus that they would not prolong it": who is told of leaving has something to be left. */
export const noticed = (ctx: Context, d: Draft): readonly string[] => {
  if (!leaving.has(d.fact.type)) return [];
  const { syntax } = ctx.reading;
  const over = d.verb.upos === 'VERB' ? headOf(syntax, d.verb) : undefined;
  const verb = telling.test(d.verb.lemma) ? d.verb : over;
  if (verb === undefined || !telling.test(verb.lemma)) return [];
  return children(syntax, verb).filter((c) => ['obj', 'iobj'].includes(relation(c))).flatMap((c) => listed(ctx, c));
};

const agreeing = /^(?:agree|commit|undertake|settle|pledge|promise|decide|shake|vow|resolve|make|reach|strike)$/;

/** "Norway and Chad agreed how to share the cod. Under the deal, …": whoever has just agreed. */
export const agreedBefore = (ctx: Context, c: Cluster): readonly string[] => {
  const { syntax } = ctx.reading;
  const m = c.mentions[0]!;
  if (!m.isDefinite) return [];
  for (let s = m.head.sentence; s >= Math.max(0, m.head.sentence - 2); s -= 1) {
    const root = syntax.tokens[syntax.sentences[s]!.root]!;
    const verbs = [root, ...children(syntax, root).filter((x) => ['ccomp', 'conj', 'parataxis'].includes(relation(x)))].filter((v) => agreeing.test(v.lemma) && v.index < m.first);
    for (const v of verbs) {
      const subject = subjectOf(syntax, v);
      const codes = subject === undefined ? [] : [...new Set(codesUnder(ctx, subject))];
      if (codes.length >= 2) return codes;
    }
  }
  return [];
};

/** "the minister insisted that the arrangement with Chad would stay": the State of whoever speaks of it, above its own clause. */
export const speakingOf = (ctx: Context, m: Mention): readonly string[] => {
  const { syntax } = ctx.reading;
  let clause: Token | undefined = clauseOf(syntax, m.head);
  for (let guard = 0; clause !== undefined && guard < 5; guard += 1) {
    const subject = subjectOf(syntax, clause);
    const codes = subject === undefined || subject.index === m.head.index ? [] : codesUnder(ctx, subject);
    if (codes.length > 0) return codes;
    const up: Token | undefined = headOf(syntax, clause);
    clause = up === undefined ? undefined : clauseOf(syntax, up);
  }
  return [];
};
