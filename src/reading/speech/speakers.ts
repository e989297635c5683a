import type { Token } from '../../language/syntax.ts';
import { children, relation } from '../../language/tree.ts';
import { officeHeads, stateBodies } from '../names/data/offices.ts';
import type { Actor, Reading } from '../reading.ts';
import { documents, people } from './lexicon.ts';

const held = new WeakMap<readonly Actor[], ReadonlyMap<number, Actor>>();

/** Actors by the place where they begin or end, made once for a reading. */
const byPlace = (actors: readonly Actor[]): ReadonlyMap<number, Actor> => {
  let map = held.get(actors);
  if (map === undefined) {
    const made = new Map<number, Actor>();
    for (const a of actors) { made.set(-1 - a.end, a); made.set(a.start, a); }
    map = made;
    held.set(actors, map);
  }
  return map;
};

/** The actor that a token begins or ends. */
export const actorAt = (reading: Reading, t: Token): Actor | undefined => byPlace(reading.actors).get(t.start) ?? byPlace(reading.actors).get(-1 - t.end);

const somebody: ReadonlySet<string> = new Set('he she they who i we it you someone somebody everyone everybody nobody anyone anybody one none many some most others both several few those all half which that whoever neither him her them me us himself herself themselves'.split(' '));

const isPersonNoun = (t: Token): boolean => people.has(t.lemma) || people.has(t.text.toLowerCase()) || officeHeads.has(t.lemma) || stateBodies.has(t.text.toLowerCase()) || stateBodies.has(t.lemma) || /(?:ists?|ians|crats?|(?:[^aeiou](?:er|or)|ant|eer|ee)s)$/.test(t.text.toLowerCase()) && !things.test(t.text.toLowerCase());

/** Plurals that end like those of people. */
const things = /(?:numbers|papers|orders|powers|centers|matters|letters|factors|sectors|errors|computers|towers|rivers|borders|corners|waters|weathers|doors|floors|colors|quarters|shoulders|servers|grants|plants|warrants|fees|trees|degrees|committees|guarantees|variants|restaurants|covers|offers|efforts|motors|reactors|vectors|mirrors|horrors|terrors|tumors|rumors|favors|labors|dollars|pointers|containers|trailers|printers|chapters|masters|disasters|winters|summers|dinners|answers|fingers|fevers|cancers|layers|folders|headers|filters|meters|liters|boosters|clusters|posters|rosters|shelters|barriers|carriers|tankers|bunkers|boilers|dangers|hungers|triggers|transfers)$/;

/** True for a word that can name who says or thinks: a person, a body, a State, a pronoun. */
export const isSpeaker = (reading: Reading, t: Token): boolean => {
  // A town may stand for its government: "Kyiv says".
  if (t.upos === 'PROPN') return true;
  if (t.upos === 'PRON' || t.upos === 'DET') return somebody.has(t.text.toLowerCase());
  if (isPersonNoun(t)) return true;
  const actor = actorAt(reading, t);
  if (actor !== undefined && actor.kind !== 'place') return true;
  // "Sixty per cent of voters", "a number of states".
  if (t.upos === 'NUM' || t.upos === 'ADJ' || /^(?:percent|cent|number|majority|half|third|quarter|handful|score|dozen|hundred|thousand|million|group|pair|team|member|lot|plenty|%)s?$/.test(t.lemma)) {
    return t.upos !== 'NOUN' || children(reading.syntax, t).some((c) => relation(c) === 'nmod' && (isPersonNoun(c) || c.upos === 'PROPN'));
  }
  return false;
};

/** True for what speaks by being read: "the report", "exit polls". */
export const isDocument = (t: Token): boolean => documents.has(t.lemma);
