import type { Span } from '../core/span.ts';
import type { Syntax, Token } from './syntax.ts';

const cache = new WeakMap<Syntax, readonly (readonly Token[])[]>();

/** Shared by all words that nothing hangs on. */
const none: readonly Token[] = [];

const childTable = (syntax: Syntax): readonly (readonly Token[])[] => {
  const held = cache.get(syntax);
  if (held !== undefined) return held;
  const table: (Token[] | undefined)[] = syntax.tokens.map(() => undefined);
  for (const t of syntax.tokens) if (t.head >= 0) (table[t.head] ??= []).push(t);
  const whole = table.map((list) => list ?? none);
  cache.set(syntax, whole);
  return whole;
};

/** Dependants of a token in the order of the text. */
export const children = (syntax: Syntax, token: Token): readonly Token[] => childTable(syntax)[token.index] ?? none;

/** The token that a token depends on; undefined for the root. */
export const headOf = (syntax: Syntax, token: Token): Token | undefined => (token.head < 0 ? undefined : syntax.tokens[token.head]);

/** Relations without their subtypes: some fifty strings, asked for at every step of every rule. */
const plain = new Map<string, string>();

/** The relation without its subtype: `nsubj` for `nsubj:pass`. */
export const relation = ({ deprel }: Token): string => {
  const held = plain.get(deprel);
  if (held !== undefined) return held;
  const at = deprel.indexOf(':');
  const found = at < 0 ? deprel : deprel.slice(0, at);
  plain.set(deprel, found);
  return found;
};

/** First dependant with one of the relations, subtypes included only when named. */
export const childBy = (syntax: Syntax, token: Token, ...relations: readonly string[]): Token | undefined =>
  children(syntax, token).find((c) => relations.includes(c.deprel) || relations.includes(relation(c)));

/** All tokens under and including a token, in the order of the text. `stop` keeps branches out. */
export const subtree = (syntax: Syntax, token: Token, stop: (t: Token) => boolean = () => false): readonly Token[] => {
  const out: Token[] = [];
  const todo: Token[] = [token];
  while (todo.length > 0) {
    const t = todo.pop()!;
    out.push(t);
    for (const c of children(syntax, t)) if (!stop(c)) todo.push(c);
  }
  return out.sort((a, b) => a.index - b.index);
};

/** The span from the first to the last token of a subtree. */
export const subtreeSpan = (syntax: Syntax, token: Token, stop?: (t: Token) => boolean): Span => {
  const tokens = subtree(syntax, token, stop);
  return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end };
};

/** Tokens that lie wholly in a span. Binary search, since spans are asked for often. */
export const tokensIn = (syntax: Syntax, span: Span): readonly Token[] => {
  const { tokens } = syntax;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (tokens[mid]!.start < span.start) low = mid + 1; else high = mid;
  }
  const out: Token[] = [];
  for (let i = low; i < tokens.length && tokens[i]!.end <= span.end; i += 1) out.push(tokens[i]!);
  return out;
};

/** The token of a span whose head lies outside it: what the span is grammatically. */
export const headIn = (syntax: Syntax, span: Span): Token | undefined => {
  const inside = tokensIn(syntax, span);
  const set = new Set(inside.map((t) => t.index));
  return inside.find((t) => !set.has(t.head) && t.upos !== 'PUNCT' && t.upos !== 'DET' && t.upos !== 'ADP') ?? inside.find((t) => !set.has(t.head)) ?? inside[0];
};

const clauseRelations: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis', 'root']);

/** True when a token heads a clause: a root, a complement, an adverbial or relative clause, or a verb coordinated with one. */
export const isClauseHead = (syntax: Syntax, token: Token): boolean => {
  if (token.head < 0 || clauseRelations.has(relation(token))) return true;
  if (relation(token) !== 'conj') return false;
  return token.upos === 'VERB' || childBy(syntax, token, 'nsubj', 'cop', 'aux') !== undefined;
};

/** The head of the clause that a token stands in. */
export const clauseOf = (syntax: Syntax, token: Token): Token => {
  let t = token;
  for (let guard = 0; guard < 200; guard += 1) {
    if (isClauseHead(syntax, t)) return t;
    const up = headOf(syntax, t);
    if (up === undefined) return t;
    t = up;
  }
  return t;
};

/** Words of one clause: its subtree without the clauses inside it. */
export const clauseSpan = (syntax: Syntax, head: Token): Span =>
  subtreeSpan(syntax, head, (t) => t.index !== head.index && (isClauseHead(syntax, t) || t.upos === 'PUNCT'));

/** Conjuncts of a token, itself first. */
export const conjuncts = (syntax: Syntax, token: Token): readonly Token[] => {
  const first = relation(token) === 'conj' ? headOf(syntax, token) ?? token : token;
  return [first, ...children(syntax, first).filter((c) => relation(c) === 'conj')];
};

const addressing: ReadonlyMap<string, ReadonlySet<string>> = new Map([['call', new Set(['on', 'upon'])], ['rely', new Set(['on', 'upon'])], ['count', new Set(['on', 'upon'])], ['prevail', new Set(['on', 'upon'])], ['appeal', new Set(['to'])], ['plead', new Set(['with'])]]);

/** "helped Norway and Chad to conclude it": the object does what the infinitive tells, whatever the tree calls that. */
const controlling: ReadonlySet<string> = new Set(['help', 'lead', 'persuade', 'enable', 'urge', 'ask', 'force', 'press', 'push', 'invite', 'encourage', 'get', 'bring', 'induce', 'convince', 'oblige', 'compel']);

const isToInfinitive = (syntax: Syntax, verb: Token): boolean => children(syntax, verb).some((c) => c.xpos === 'TO');

/** "called on Norway to ratify", "appealed to both to sign": who is to do it. */
const addressee = (syntax: Syntax, verb: Token): Token | undefined => {
  const by = addressing.get(verb.lemma);
  return by === undefined ? undefined : children(syntax, verb).find((c) => relation(c) === 'obl' && by.has(childBy(syntax, c, 'case')?.text.toLowerCase() ?? ''));
};

/** The subject of a verb, shared over coordination and control ("plans to sign", "signed and ratified"), with its voice. */
export const subjectOf = (syntax: Syntax, verb: Token): Token | undefined => {
  let t = verb;
  for (let guard = 0; guard < 12; guard += 1) {
    const own = childBy(syntax, t, 'nsubj', 'csubj');
    if (own !== undefined) return own;
    const up = headOf(syntax, t);
    if (up === undefined) return undefined;
    const rel = relation(t);
    if (rel === 'acl' && t.deprel !== 'acl:relcl') return undefined;
    if (t.deprel === 'acl:relcl') return up;
    const asked = rel === 'advcl' && isToInfinitive(syntax, t) ? addressee(syntax, up) ?? (controlling.has(up.lemma) ? childBy(syntax, up, 'obj') : undefined) : undefined;
    if (asked !== undefined) return asked;
    if (rel === 'xcomp') {
      const controller = childBy(syntax, up, 'obj', 'iobj') ?? addressee(syntax, up);
      if (controller !== undefined && up.lemma !== 'promise') return controller;
    } else if (rel !== 'conj' && rel !== 'advcl') return undefined;
    t = up;
  }
  return undefined;
};

/** Direct objects of a verb, those of a coordinated verb to the right included where the verb has none. */
export const objectsOf = (syntax: Syntax, verb: Token): readonly Token[] => {
  const own = children(syntax, verb).filter((c) => relation(c) === 'obj');
  if (own.length > 0) return own;
  const later = children(syntax, verb).filter((c) => relation(c) === 'conj' && c.upos === 'VERB');
  return later.flatMap((c) => children(syntax, c).filter((o) => relation(o) === 'obj')).slice(0, 1);
};

/** Tense, aspect, voice, modality and polarity of a verb with its auxiliaries. */
export interface VerbGroup {
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** Lemma of the modal, `be to` or `have to`; null without one. */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly infinitive: boolean;
}

const negations: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no']);
const modals: Readonly<Record<string, string>> = { "'ll": 'will', '’ll': 'will', wo: 'will', ca: 'can', sha: 'shall', "'d": 'would', '’d': 'would' };

const groups = new WeakMap<Syntax, Map<number, VerbGroup>>();

/** Reads the verb group from the auxiliaries around a verb; once for each, since many rules ask. */
export const verbGroup = (syntax: Syntax, verb: Token): VerbGroup => {
  let held = groups.get(syntax);
  if (held === undefined) groups.set(syntax, held = new Map());
  const known = held.get(verb.index);
  if (known !== undefined) return known;
  const found = groupOf(syntax, verb);
  held.set(verb.index, found);
  return found;
};

const groupOf = (syntax: Syntax, verb: Token): VerbGroup => {
  const kids = children(syntax, verb);
  const shared = relation(verb) === 'conj' && !kids.some((k) => relation(k) === 'nsubj' || relation(k) === 'aux') ? headOf(syntax, verb) : undefined;
  const auxiliaries = [...kids.filter((k) => relation(k) === 'aux' || relation(k) === 'cop'),
    ...(shared === undefined ? [] : children(syntax, shared).filter((k) => relation(k) === 'aux' && verb.xpos === shared.xpos))];
  const modal = auxiliaries.find((a) => a.xpos === 'MD');
  const have = auxiliaries.some((a) => a.lemma === 'have');
  const passive = kids.some((k) => k.deprel === 'aux:pass' || k.deprel === 'nsubj:pass') || auxiliaries.some((a) => a.deprel === 'aux:pass');
  const infinitive = kids.some((k) => k.xpos === 'TO') || (verb.xpos === 'VB' && modal === undefined && !auxiliaries.some((a) => a.lemma === 'do'));
  const finite = auxiliaries.find((a) => a.xpos !== 'VB' && a.xpos !== 'VBN' && a.xpos !== 'VBG') ?? verb;
  const modalWord = modal === undefined ? null : modals[modal.text.toLowerCase()] ?? modal.text.toLowerCase();
  const isFuture = modalWord === 'will' || modalWord === 'shall' || auxiliaries.some((a) => a.lemma === 'go' && verb.xpos === 'VB');
  const tense = isFuture ? 'future' : finite.xpos === 'VBD' ? 'past' : finite.xpos === 'VBZ' || finite.xpos === 'VBP' ? 'present' : finite.xpos === 'VBN' && finite === verb ? 'past' : modal ? 'present' : null;
  return {
    tense, perfect: have && (verb.xpos === 'VBN' || passive), progressive: (verb.xpos === 'VBG' && auxiliaries.some((a) => a.lemma === 'be')) || auxiliaries.some((a) => a.xpos === 'VBG' && a.lemma === 'be'), passive,
    modal: modalWord, negated: kids.some((k) => negations.has(k.text.toLowerCase())) || auxiliaries.some((a) => children(syntax, a).some((c) => negations.has(c.text.toLowerCase()))), infinitive,
  };
};
