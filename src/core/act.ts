/** What can be done to or with an agreement (VCLT articles in docs/vocabulary.md). */
export const actTypes = [
  'negotiation', 'text-agreed', 'signature', 'submission', 'ratification', 'acceptance', 'approval', 'accession',
  'succession', 'exchange', 'provisional-application', 'entry-into-force', 'registration', 'reservation', 'declaration',
  'objection', 'amendment', 'extension', 'renewal', 'suspension', 'resumption', 'denunciation', 'withdrawal',
  'revocation-of-consent', 'termination', 'expiry', 'replacement', 'rejection', 'collapse',
] as const;
/** An act on an agreement. */
export type ActType = (typeof actTypes)[number];

/** Terms of the agreement itself, as its text or somebody states them. */
export const clauseTypes = [
  'article-count', 'term', 'renewal-period', 'notice-period', 'supersedes', 'depositary', 'language', 'entry-into-force-condition',
] as const;
/** A term of an agreement. */
export type ClauseType = (typeof clauseTypes)[number];

/** What a fact can be of: an act or a term. */
export type FactType = ActType | ClauseType;

/** How an act is claimed: from tense, aspect, modality and polarity, never from a keyword alone. */
export const modes = ['done', 'ongoing', 'planned', 'possible', 'called-for', 'denied'] as const;
/** How an act is claimed: as done, planned, possible, called for, denied, going on. */
export type Mode = (typeof modes)[number];

/** The kinds of text the field tells apart. */
export const agreementKinds = [
  'treaty', 'agreement', 'convention', 'protocol', 'memorandum', 'declaration', 'ceasefire', 'amendment', 'other',
] as const;
/** What a text calls an agreement; the name decides nothing about its force (VCLT art. 2(1)(a)). */
export type AgreementKind = (typeof agreementKinds)[number];

const acts: ReadonlySet<string> = new Set(actTypes);

/** Whether a fact is of an act and not of a term. */
export const isAct = (type: FactType): type is ActType => acts.has(type);
