import type { Speaker } from './claim.ts';

/** Words that stand for somebody, or for nobody: no name, whatever their first letter. */
const noNames: ReadonlySet<string> = new Set((
  'i you he she it we they this that these those who which what one some many most much several few all both each others another somebody someone nobody no none anyone everyone there here ' +
  'two three four five six seven eight nine ten dozens hundreds thousands the a an its his her their our'
).split(' '));

/** Of these a speaker cannot even be called: "four" says that there were four. */
const pronouns: ReadonlySet<string> = new Set('i you he she it we they this that these those who which what one'.split(' '));

/** What is written, and what stands in a town: they say nothing themselves. */
const things: ReadonlySet<string> = new Set((
  'order decree headline coverage article version report reports text document treaty agreement statement square street road avenue bridge airport palace hall coming week month year yesterday today sides'
).split(' '));

/** Somebody of some kind, and nobody in particular. */
const vague: ReadonlySet<string> = new Set((
  'official officials diplomat diplomats source sources aide aides lawmaker lawmakers deputy deputies mp mps newspaper newspapers broadcaster broadcasters media analyst analysts expert experts negotiator negotiators mediator mediators insider insiders person people'
).split(' '));

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\d'’]+/gu) ?? [];

/** Whether a name is one: of a person, an office, an organisation or a State, and no pronoun, number or thing. */
export const isName = (name: string | null): boolean => {
  const words = name === null ? [] : wordsOf(name);
  return name !== null && /^[\p{Lu}\d]/u.test(name) && !noNames.has(words[0] ?? 'it') && !(words.length === 1 && things.has(words[0]!));
};

/**
 * Who can be held to what he said: a person, an office of a State, an organisation, a State. "It", "an order", "officials",
 * "a diplomat" are nobody who can; null for these.
 */
export const accountable = (s: Speaker): string | null => {
  if (s.id === null && s.name !== null && wordsOf(s.name).some((w) => vague.has(w))) return null;
  if (s.name !== null && isName(s.name)) return s.name;
  if (s.id !== null && /^[A-Z]/.test(s.id) && s.name !== null) return s.name;
  return s.state !== null && s.office !== null && s.name === null ? `${s.state} ${s.office}` : null;
};

/** What to call a speaker; null for one of whom the words give nothing but a pronoun or a thing. */
export const speakerName = ({ name, id }: Speaker): string | null => {
  if (name === null) return null;
  const words = wordsOf(name);
  return (id === null || !/^[A-Z]/.test(id)) && words.length === 1 && (pronouns.has(words[0]!) || things.has(words[0]!)) ? null : name;
};
