import type { ActType } from '../../core/act.ts';
import { accession } from './frames/accession.ts';
import { consent } from './frames/consent.ts';
import { ends } from './frames/ends.ts';
import { force } from './frames/force.ts';
import { instruments } from './frames/instruments.ts';
import { leaving } from './frames/leaving.ts';
import { notices } from './frames/notices.ts';
import { prolonging } from './frames/prolonging.ts';
import { refusal } from './frames/refusal.ts';
import { signature } from './frames/signature.ts';
import { submission } from './frames/submission.ts';
import { suspension } from './frames/suspension.ts';
import { talks } from './frames/talks.ts';
import { text } from './frames/text.ts';
import { wording } from './frames/wording.ts';
import type { ActRule, Frame, Role } from './frames/frame.ts';

export type { ActRule, Role } from './frames/frame.ts';

/** Subject by subject; of two frames of one verb the first that fits is taken. */
const frames: readonly Frame[] = [notices, signature, consent, text, talks, submission, accession, prolonging, suspension, leaving, ends, refusal, wording, force, instruments].flat();

const parts = (list: string): readonly string[] => list.trim().split(/\s+/);
const byLemma = frames.flatMap(([lemmas, act, roles, more]) => parts(lemmas).map((lemma): readonly [string, ActRule] => [lemma, { act, roles: parts(roles) as readonly Role[], ...more }]));

/** Acts by verb lemma, the most particular way first. */
export const actRules: ReadonlyMap<string, readonly ActRule[]> = new Map([...Map.groupBy(byLemma, ([lemma]) => lemma)].map(([lemma, list]) => [lemma, list.map(([, rule]) => rule)]));

/** Acts of one side, told for each State where several are named. */
export const unilateral: ReadonlySet<ActType> = new Set<ActType>(['ratification', 'accession', 'succession', 'denunciation', 'suspension', 'resumption', 'submission', 'rejection']);

/** Bodies that give a State's consent, and those who act for it. */
export const bodies = /parliament|duma|senate|house|chamber|congress|council|assembly|knesset|rada|majlis|bundestag|bundesrat|lawmaker|legislat|\bmps?\b|\bmeps?\b|deput|president(?!ial)|king|emir|monarch|commission|sejm|saeima|riigikogu|eduskunta|seimas|diet|sabha|voters?|referendum|cabinet|government|side|court|both|board|member|storting|folketing|riksdag|cortes|commons|lords|queen|sultan/i;
