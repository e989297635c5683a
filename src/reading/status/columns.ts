import type { FactType } from '../../core/act.ts';

/** What a column of a status table holds. `consent` is one whose cells say by a letter which act they date. */
export type Column =
  | { readonly kind: 'party' | 'code' | 'agreement' | 'register' | 'number' | 'act' | 'date' | 'letter' | 'other' }
  | { readonly kind: 'acts'; readonly act: FactType; readonly isConsent: boolean };

const plain: readonly (readonly [RegExp, Exclude<Column['kind'], 'acts'>])[] = [
  [/^(?:participants?|part(?:y|ies)|states?(?: or .{1,30})?|countr(?:y|ies)|contracting (?:part|state).{0,10}|members?|partij(?:en)?|staat|pays|état|signator(?:y|ies))$/, 'party'],
  [/^(?:iso ?-?3?|iso ?code|alpha-?3|(?:party|country|state) ?code|code)$/, 'code'],
  [/^(?:agreement|treaty|convention|instrument|title|(?:name|title) of (?:the )?(?:agreement|treaty)|treaty ?name|verdrag)$/, 'agreement'],
  [/^(?:register|source|collection|database)$/, 'register'],
  [/^(?:id|number|no\.?|treaty ?id|agreement ?id|register number|registration ?(?:number|no\.?)|mtdsg(?: ?no\.?)?|treaty ?number)$/, 'number'],
  [/^(?:act|action|event|action ?type|type of action|treaty action|handeling)$/, 'act'],
  [/^(?:date|on|day|date of (?:action|act|event)|datum|when)$/, 'date'],
  [/^(?:letter|kind|mark|type)\*?$/, 'letter'],
];

const acts: readonly (readonly [RegExp, FactType, boolean])[] = [
  [/^(?:date of )?(?:signature|signed|signing|ondertekening)\b/, 'signature', true],
  [/^(?:provisional(?:ly)? appl|voorlopige)/, 'provisional-application', false],
  [/^(?:date of )?(?:ratif|bekrachtiging|consent to be bound|formal confirmation|instrument)/, 'ratification', true],
  [/^(?:date of )?accept|^aanvaarding/, 'acceptance', true],
  [/^(?:date of )?approv|^goedkeuring/, 'approval', true],
  [/^(?:date of )?acces|^toetreding/, 'accession', true],
  [/^(?:date of )?succes|^voortgezette/, 'succession', true],
  [/^(?:date of )?(?:entry in ?to force|entered in ?to force|entry|in force|inwerking|in werking)/, 'entry-into-force', false],
  [/^(?:renunciation|denunciation|notice of|notification of (?:withdrawal|denunciation)|opzegging|denounced)/, 'denunciation', false],
  [/^(?:termination|withdrawal|withdrew|exit|end\b|ended|effect of (?:withdrawal|denunciation)|buiten ?werking|expir)/, 'termination', false],
];

/** What a heading announces; `other` is left out by name. */
export const columnOf = (heading: string): Column => {
  const h = heading.toLowerCase().replaceAll(/[_\s]+/g, ' ').replace(/^[\s*#"]+/, '').trim();
  const role = plain.find(([p]) => p.test(h));
  if (role !== undefined) return { kind: role[1] };
  const act = acts.find(([p]) => p.test(h));
  return act === undefined ? { kind: 'other' } : { kind: 'acts', act: act[1], isConsent: act[2] };
};

/** An act by the word of a table in which each row is one act; undefined where the word is none that is known. */
export const actOf = (word: string): FactType | undefined => {
  const w = word.toLowerCase().replaceAll(/[_\s-]+/g, ' ').trim();
  if (/^(?:definitive signature|signature without reservation)/.test(w)) return 'signature';
  if (/^(?:consent to be bound|simplified procedure)$/.test(w)) return 'acceptance';
  if (/^formal confirmation$/.test(w)) return 'ratification';
  if (/^(?:adoption|adopted)$/.test(w)) return 'text-agreed';
  if (/^(?:participation end|exit|withdrawal)$/.test(w)) return 'termination';
  if (/^succession to signature$/.test(w)) return 'signature';
  if (/^(?:exchange\b.{0,60})$/.test(w)) return 'exchange';
  if (/^(?:reservation|declaration|objection|suspension|resumption|revocation of consent|registration|extension|renewal)$/.test(w)) return w.replaceAll(' ', '-') as FactType;
  return acts.find(([p]) => p.test(w))?.[1];
};

/** Whose letters a table uses: the same letter means different things ("A" is acceptance with the United Nations, accession in the Dutch register). */
export type Letters = 'un' | 'dutch';

const letters: Readonly<Record<Letters, Readonly<Record<string, FactType>>>> = {
  un: { a: 'accession', A: 'acceptance', AA: 'approval', d: 'succession', s: 'signature', c: 'ratification', P: 'acceptance', n: 'provisional-application', R: 'ratification', r: 'ratification' },
  dutch: { R: 'ratification', A: 'accession', T: 'accession', S: 'signature', O: 'signature', Su: 'succession', VG: 'succession' },
};

/** The act that a letter behind a date stands for; undefined where it is none of the table's. */
export const actByLetter = (letter: string, scheme: Letters): FactType | undefined => letters[scheme][letter];

/** Letters by which a signature binds without ratification (VCLT art. 12). */
export const isDefinitive = (letter: string, scheme: Letters): boolean => (scheme === 'un' ? letter === 's' : letter === 'S' || letter === 'O');

/** Headings of the Dutch register, or a legend of its letters. */
export const schemeOf = (headings: string): Letters => (/\b(?:renunciation|opzegging|ondertekening|buiten werking)\b|\bR ?= ?(?:ratif|bekr)/i.test(headings) ? 'dutch' : 'un');
