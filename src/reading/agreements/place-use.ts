import type { Actor, Reading } from '../reading.ts';

/** Blanks before the first word of a line, as far back as is looked. */
const indentMax = 12;

/** "LUXEMBOURG – The court …", "DJIBOUTI, May 3 (Agency) –": where a report is sent from. */
const isDateline = (reading: Reading, a: Actor): boolean => {
  const { text } = reading;
  const isFirst = a.start === 0 || /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, a.start - indentMax), a.start));
  return isFirst && (a.start <= indentMax || text.slice(a.start - indentMax, a.start).includes('\n')) && /^[A-Z][A-Z' -]+$/.test(text.slice(a.start, a.end)) && /^(?: City)?(?:, [^\n–—-]{1,40})?(?: \([^)\n]{1,20}\))? ?(?:–|—|-)/i.test(text.slice(a.end, a.end + 70));
};

/** "in Prague", "the Ottawa Convention": a city that is a place or part of a name, and no government. */
export const isPlaceUse = (reading: Reading, a: Actor): boolean => {
  if (isDateline(reading, a)) return true;
  if (/^['’]s? /.test(reading.text.slice(a.end, a.end + 3))) return false;
  if (/\b(?:[Vv]oters|[Pp]arliaments?|[Gg]overnments?|[Ll]awmakers|[Cc]ourts?|[Dd]eputies|[Ll]egislators|[Aa]uthorities|[Ll]eaders|[Oo]fficials|[Cc]itizens|[Ll]egislatures?) in (?:the )?$/.test(reading.text.slice(Math.max(0, a.start - 24), a.start))) return false;
  if (a.kind === 'state' && a.form === 'name' && /\b(?:in|inside|across|near|over)\s+(?:the\s+)?$/i.test(reading.text.slice(Math.max(0, a.start - 12), a.start))) return true;
  if (a.form !== 'metonym') return false;
  // "(ADDIS ABABA) – "
  if (reading.text[a.start - 1] === '(' && /^\) ?[–—-]/.test(reading.text.slice(a.end, a.end + 3))) return true;
  if (/\b(?:in|at|near|from|to|around|outside|via|through)\s+(?:the\s+)?$/i.test(reading.text.slice(Math.max(0, a.start - 14), a.start))) return true;
  const after = /^ (?:[A-Z][\w-]+ ){0,3}(?:Convention|Treaty|Agreements?|Accords?|Protocol|Pact|Declaration|Memorandum|Charter|Covenant|Statute|Framework|Process|Summit|Conference|Group|Format|Initiative|process|format|text|accords?|agreements?|II|club)\b/;
  return after.test(reading.text.slice(a.end, a.end + 70));
};

/** "the American Convention on Human Rights": of a continent. */
export const isOfContinent = (reading: Reading, a: Actor): boolean => /^American$/.test(reading.text.slice(a.start, a.end)) && /^ (?:Convention|Treaty|Declaration|Charter)\b/.test(reading.text.slice(a.end, a.end + 14)) ||
  (/^America$/.test(reading.text.slice(a.start, a.end)) && /\b(?:countries|states|nations|peoples|republics) of $/i.test(reading.text.slice(Math.max(0, a.start - 14), a.start)));
