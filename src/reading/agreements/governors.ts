import type { Mode } from '../../core/act.ts';

/** How a word bends the act below it; `as-is` for what says no more than that it happened ("managed to sign", "went on to ratify"). */
export type Force = Exclude<Mode, 'done' | 'ongoing'> | 'as-is';

const list = (force: Force, words: string): readonly [string, Force][] => words.trim().split(/\s+/).map((w): [string, Force] => [w, force]);

/** Verbs, adjectives and nouns over an infinitive, a gerund or another act, and what they make of it. Knowledge of English, as data. */
export const governors: ReadonlyMap<string, Force> = new Map<string, Force>([
  ...list('as-is', 'manage succeed help begin start proceed go come vote opt choose continue hasten rush move dare happen finish complete celebrate regret result end lead serve let make see witness'),
  ...list('planned', `plan intend agree promise pledge prepare schedule expect set due decide vow commit aim arrange announce undertake slate ready resolve determine mean instruct order authorise authorize direct oblige compel
    bind swear poise book resolve move prepared scheduled slated poised obliged bound set ready determined eager committed about
    plan intention decision promise pledge commitment agreement readiness aim goal invitation preparation obligation duty vow resolve deadline date order mandate procedure step process ceremony proceeding duty undertaking determination verge brink cusp eve threshold`),
  ...list('called-for', `urge call ask demand want request recommend propose suggest press appeal invite encourage seek need offer wish push plead advise hope like lobby exhort implore beg counsel advocate favour favor
    call demand proposal request appeal offer wish desire need suggestion recommendation advice plea petition motion pressure desirable necessary essential urgent important hopeful keen anxious ought`),
  ...list('possible', `threaten consider mull weigh debate contemplate warn study explore examine toy ponder think discuss speak talk hint flirt likely able willing free possible conceivable open inclined tempted entitled
    threat option possibility right chance prospect risk idea thought question talk discussion speculation rumour rumor scenario likelihood bill reason point sense feasible realistic worthwhile`),
  ...list('denied', 'refuse decline fail deny forget postpone delay avoid oppose reject resist hesitate rule abstain refrain prevent stop keep bar unwilling reluctant unable unlikely impossible unready refusal failure delay reluctance unwillingness inability'),
]);
