import type { ActType, Mode } from '../../../core/act.ts';

/** Where an agreement stands to the verb that does something to it; `near` is the one that the sentence is about, named in it or before. */
export type Role = 'object' | 'subject' | 'oblique' | 'near';

/** One way in which a verb tells an act. All conditions that are given must hold. */
export interface ActRule {
  readonly act: ActType;
  readonly roles: readonly Role[];
  readonly prepositions?: ReadonlySet<string>;
  /** One of these stands by the verb: "pull *out* of". */
  readonly particles?: ReadonlySet<string>;
  /** The direct object (the subject of a passive) is one of these: "put its *name* to". */
  readonly objects?: ReadonlySet<string>;
  /** What it is done to, by its noun: "the *parties* are no longer bound". */
  readonly patient?: RegExp;
  /** The words that follow, up to a hundred and fifty characters. */
  readonly followed?: RegExp;
  /** Words of the verb's clause, before or behind it. */
  readonly beside?: RegExp;
  /** The doer is a parliament, a government, a head of State or a court. */
  readonly isByBody?: boolean;
  /** The doer is a State or one of its bodies. */
  readonly isByState?: boolean;
  /** Nothing is done to anything: "they withdrew", not "they withdrew their troops". */
  readonly isBare?: boolean;
  /** Told of who does it: "prepared the pact", not "was prepared". */
  readonly isActive?: boolean;
  /** The agreement is named in the verb's own phrase; "it" is too little, since the verb is used of much else. */
  readonly isDirect?: boolean;
  /** Only of what is made by being given out: declarations, joint statements. */
  readonly isJointly?: boolean;
  /** Told in one of these modes only: "has still to vote". */
  readonly modes?: ReadonlySet<Mode>;
  /** The words of whoever does it. */
  readonly doer?: RegExp;
  /** What the clause claims where its verb claims that it is done: "finished, it applied to join" is talks, "lacks approval" is none. */
  readonly mode?: Mode;
  /** What it claims whatever is heard: "would no longer be bound" is a farewell. */
  readonly instead?: Mode;
}

/** Verbs, the act that they tell, the roles in which the agreement may stand, and what else must hold. */
export type Frame = readonly [lemmas: string, act: ActType, roles: string, more?: Omit<ActRule, 'act' | 'roles'>];
