import type { Sentence } from './sentence.ts';

/** Nouns by which an instrument speaks of itself. */
const nouns = ['agreement', 'treaty', 'convention', 'protocol', 'arrangement', 'memorandum', 'memorandum of understanding', 'accord', 'covenant', 'charter', 'pact', 'statute', 'constitution', 'understanding', 'exchange of notes', 'exchange of letters', 'declaration', 'act', 'compact', 'articles of agreement', 'note', 'notes', 'instrument', 'concordat', 'amendment', 'contract', 'administrative arrangement', 'additional protocol', 'recommendation', 'regulations', 'code', 'programme', 'project agreement', 'loan agreement', 'settlement', 'framework', 'general act', 'final act', 'modus vivendi'] as const;

const own = new RegExp(`\\b(?:this|the present|present)(?: \\(?\\p{L}+\\)?){0,2}? (${nouns.join('|')})\\b`, 'gu');

/** What the instrument calls itself: the noun it most often puts behind "this" and "the present", the commonest noun where it never does. */
export const ownNounOf = (sentences: readonly Sentence[], title: string | null): string => {
  const named = title === null ? undefined : /\b(?:agreement|treaty|convention|protocol|arrangement|memorandum|accord|covenant|charter|pact|statute|constitution|declaration|amendment)\b/iu.exec(title)?.[0].toLowerCase();
  const speaks = new RegExp(`\\b(?:this|the present|the) ${named ?? ''} (?:shall|will|may|is)\\b`, 'u');
  // A protocol speaks of the convention that it amends far more often than of itself.
  if (named !== undefined && (named === 'protocol' || named === 'amendment') && sentences.some((s) => speaks.test(s.words))) return named;
  const counts = new Map<string, number>();
  for (const s of sentences) for (const m of s.words.matchAll(own)) counts.set(m[1]!, (counts.get(m[1]!) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'agreement';
};

/** Recognises the instrument as a subject by the noun it has for itself. */
export interface Own {
  readonly noun: string;
  /** Source of a pattern for the instrument as a noun phrase. */
  readonly phrase: string;
  readonly endsWith: RegExp;
  readonly parenthesis: RegExp;
  readonly anywhere: RegExp;
}

/** Nouns that stand for the same instrument wherever it uses them with "this". */
const also = 'agreement|treaty|convention|protocol|arrangement|memorandum(?: of understanding)?|accord|covenant|charter|pact|statute|constitution|understanding|exchange of (?:notes|letters)|act|compact|instrument|instruments|contract|notes|modus vivendi';

/** Patterns for an instrument that calls itself by `noun`. */
export const ownOf = (noun: string): Own => {
  const tail = '(?: of (?:\\d{4}|understanding|agreement|cooperation|co-operation|friendship(?: and [a-z]+)?|free trade))?(?: (?:and|including|together with|with|as well as) (?:its |the |this |their |any |all )?(?:attached |annexed |accompanying |integral |related )?(?:annex\\w*|protocols?|appendi\\w+|amendments?|schedules?|attachments?|exchange of notes|final protocol|administrative arrangement)[^,;.]{0,60}?)?(?: or any (?:part|provision)s? thereof)?';
  const phrase = `(?:(?:these|the present) (?:[a-z-]+ ){0,2}?(?:regulations|rules|terms|notes|arrangements|articles of agreement)|(?:this|the present|the said|said|present|the aforesaid|the foregoing|the above)(?: \\(?[a-z-]+\\)?){0,3}? (?:${also}|${noun})|the(?: (?:${'whole|entire|general|additional|administrative|interim|framework|project|loan|trade|provisional|air services|mutual'}))? ${noun})${tail}`;
  return {
    noun, phrase,
    endsWith: new RegExp(`(?:^|[^a-z]|(?<=[a-z])(?=this ))((?:the provisions of |the terms of |provisions of )?${phrase})$`, 'u'),
    parenthesis: new RegExp(`${phrase}(?: (?:shall|will|may|is|are|must))?(?: \\([^)]{0,80}\\))?,`, 'gu'),
    anywhere: new RegExp(phrase, 'u'),
  };
};

const preposition = /(?:^|[\s(])(?:of|to|in|under|by|with|from|for|on|at|between|into|amending|concerning|modifying|supplementing|than|within|through|implementing|extending|terminating|during|upon|annexed|attached|via|against|regarding)$/u;
const auxiliary = /(?:^|[\s,])(?:shall|will|may|must|should|is|are|to|does|do|has|have|not|can|hereby|also|thus|then|thereupon|first|only|therefore|accordingly|thereafter|however|otherwise|again|be|deemed|considered|hereafter|\p{L}+ly|itself|(?:up)?on its (?:entry|coming) into (?:force|effect)|in (?:any|each|either) case|in any event|in turn|in its turn)$/u;
const subordinate = /(?:\b(?:when|as soon as|once|if|until|till|before|unless|whereas|while|date|day|time|(?:up)?on which|in which|at which|from which|after which|among (?:which|whom)|for which|between which|by which|to which|after|following|upon|since|that|where|whenever|provided that)|\b(?:date|day) of) *$/u;

/** What is proposed or agreed is laid down, though it stands behind "that". */
const proposing = /\b(?:propos|agree|understood|suggest|stipulat|decid)\p{L}*(?: also| further| therefore)? that$/u;

/** Who does what the verb says: the instrument itself, it by a pronoun, something else; and where the words of the subject begin. */
export interface Subject { readonly kind: 'own' | 'it' | 'joined' | 'other' | 'none'; readonly from: number; readonly isSubordinate: boolean }

const withoutBrackets = (pre: string): string => (pre.endsWith(')') && pre.lastIndexOf('(') > pre.length - 160 ? pre.slice(0, Math.max(0, pre.lastIndexOf('('))).trimEnd() : pre);

/** Steps back over auxiliaries and adverbs. */
const bare = (pre: string): string => {
  let at = withoutBrackets(pre.trimEnd());
  for (let i = 0; i < 8; i += 1) {
    const m = auxiliary.exec(at);
    if (m === null) return at;
    at = withoutBrackets(at.slice(0, m.index).trimEnd());
  }
  return at;
};

/** "This Agreement and its Annexes, which form part of the Agreement, …": the words up to the subject before the parenthesis, not up to a noun within it. */
const openedBy = (own: Own, pre: string): string | undefined =>
  [...pre.matchAll(own.parenthesis)].toReversed().map((m) => bare(pre.slice(0, m.index + m[0].length - 1))).find((head) => {
    const m = own.endsWith.exec(head);
    return m !== null && !preposition.test(head.slice(0, head.length - m[1]!.length).trimEnd());
  });

/** "shall, from the date of the exchange of ratifications be deemed to …": without the words on the day. */
const withoutDay = (pre: string): string => {
  const m = /\b(?:shall|will),? (?:as )?(?:from|on|upon) the (?:date|day|entry|exchange)[^,;.]{0,60}$/u.exec(pre);
  return m === null ? pre : pre.slice(0, m.index);
};

/** The subject of a verb that begins at `verb`: what stands right before it, behind auxiliaries and a parenthesis. */
export const subjectOf = (own: Own, words: string, verb: number): Subject => {
  let pre = bare(withoutDay(bare(words.slice(Math.max(0, verb - 1_400), verb))));
  const shift = Math.max(0, verb - 1_400);
  if (pre.endsWith(',')) {
    const opened = openedBy(own, pre);
    if (opened !== undefined) pre = opened;
    else if (/\bit,[^,]{0,300},$/u.test(pre)) pre = pre.slice(0, pre.lastIndexOf(' it,') + 3);
    else if (/\bit (?:shall|will|may),[^,]{0,300},$/u.test(pre)) pre = pre.slice(0, /\bit (?:shall|will|may),[^,]{0,300},$/u.exec(pre)!.index + 2);
  }
  const m = own.endsWith.exec(pre);
  if (m !== null) {
    const from = pre.length - m[1]!.length;
    const before = pre.slice(0, from).trimEnd();
    if (preposition.test(before) && !/\b(?:together|along|jointly) with$/u.test(before)) return { kind: 'other', from: shift + from, isSubordinate: false };
    return { kind: 'own', from: shift + from, isSubordinate: subordinate.test(before) && !proposing.test(before) };
  }
  if (/(?:^|[\s,.;:(])(?:it|the same|both)$/u.test(pre)) {
    const from = pre.length - /(?:it|the same|both)$/u.exec(pre)![0].length;
    return { kind: 'it', from: shift + from, isSubordinate: subordinate.test(pre.slice(0, from)) };
  }
  // "my note and your reply shall constitute an agreement, which shall enter into force …": the agreement that the notes make is the instrument.
  if (/\b(?:constitut\p{L}+|form|regarded as|considered as|make up) (?:an|the) (?:\p{L}+ ){0,2}?(?:agreement|arrangement|understanding|accord)[^.;]{0,300}(?:,? which(?: agreement)?|, to|and that (?:this|the) agreement)$/u.test(pre)) return { kind: 'own', from: shift + pre.length - /(?:which(?: agreement)?|to|and that (?:this|the) agreement)$/u.exec(pre)![0].length, isSubordinate: false };
  if (/(?:\band(?: thereafter| then| thereupon)?|\bor|\bbut)$/u.test(pre) || /^[^,]{0,60},$/u.test(pre.trim()) || (pre.endsWith(',') && /\b(?:shall|will)\b[^.]*$/u.test(pre) && own.anywhere.test(pre))) return { kind: 'joined', from: shift + pre.length, isSubordinate: false };
  return { kind: pre.trim() === '' ? 'none' : 'other', from: shift + pre.length, isSubordinate: false };
};

const rival = /\b(?:amendments?|modifications?|revisions?|annex(?:es)?|protocol|decision|denunciation|withdrawal|termination|alteration|adjustments?|supplement|extension|measures?|resolution|changes?|declaration|notification|accession|proposal|list|rules?|regulations?|schedule)\b/u;

/** Whether "it" or a verb without a subject of its own speaks of the instrument: the sentence or the one before must, and speak of nothing that may enter into force instead. */
export const isCarried = (own: Own, sentences: readonly Sentence[], s: Sentence, at: number): boolean => {
  const head = s.words.slice(0, at);
  const before = sentences[s.index - 1];
  const near = /\S{3}/u.test(head.replace(/^[\d.() ]+/u, '')) ? head : before !== undefined && before.article === s.article ? before.words : head;
  const last = (text: string): { readonly own: number; readonly rival: number } => {
    const o = [...text.matchAll(new RegExp(`(?<!(?:of|to|in|under|from|with|by|amending) )${own.phrase}`, 'gu'))].at(-1)?.index ?? -1;
    const r = [...text.matchAll(new RegExp(rival.source, 'gu'))].filter((m) => /(?:^|\b(?:an?|any|such|the|every|each|no|these|those|said|proposed|adopted) )(?:\p{L}+ ){0,2}$/u.test(text.slice(Math.max(0, m.index - 30), m.index)) && !m[0].startsWith(own.noun)).at(-1)?.index ?? -1;
    return { own: o, rival: r };
  };
  const a = last(near);
  if (a.own >= 0 || a.rival >= 0) return a.own >= a.rival;
  if (before === undefined || before.article !== s.article) return true;
  const b = last(before.words);
  return b.own >= b.rival;
};
