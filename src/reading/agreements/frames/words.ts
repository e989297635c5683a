/** Words parted by white space, as a set. */
export const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Bodies that a text is laid before, inside a pattern. */
export const chambers = 'parliaments?|legislatures?|dum[ay]|senates?|congress(?:es)?|assembl(?:y|ies)|lawmakers|legislators|(?<!White )houses?|chambers?|knesset|rada|majlis|mps|meps|deputies|seimas|sejm|saeima|riigikogu|eduskunta|bundestag|bundesrat|diet|bundesversammlung|storting|folketing|riksdag|cortes|commons|lords|council|committees?|sabha|shura|meclis|verkhovna|voters|referendum|plebiscite';
/** To, before or in such a body. */
export const toChamber = new RegExp(`^.{0,60}\\b(?:to|before|in|with|at|for)\\b.{0,45}\\b(?:${chambers})\\b`, 'i');
/** Through such a body. */
export const throughChamber = new RegExp(`^ (?:through|past|by)? ?.{0,30}\\b(?:${chambers})\\b`, 'i');
/** Nouns of consent. */
export const consentNouns = set('consent approval assent backing blessing endorsement ratification go-ahead agreement nod acceptance signature confirmation concurrence');
/** Nouns of talks and of what they are about. */
export const talkNouns = set('negotiation negotiations talk talks bargaining discussion discussions work drafting text draft wording consultation consultations');
/** What is put under a text. */
export const nameNouns = set('name names signature signatures pen initials');
/** Called null, void or dead. */
export const dead = /^.{0,80}\b(?:null|void|invalid|dead|over|defunct|null and void|at an end|terminated)\b/i;
/** Nouns of notices. */
export const noticeNouns = set('notice withdrawal notification letter denunciation note');
/** Nouns of instruments. */
export const papers = set('instrument document note notification ratification letter paper instruments notes');
