import type { Edtf } from '../core/date.ts';
import type { FoundFact, Reading, Step } from './reading.ts';

/** What can be done to a part of an agreement alone (VCLT arts 17, 25(1), 44). */
const partial: ReadonlySet<string> = new Set(['entry-into-force', 'provisional-application', 'suspension', 'resumption', 'termination', 'denunciation', 'withdrawal', 'ratification', 'approval', 'acceptance']);
/** What can have effect from another day than its own (VCLT art. 28; 1978 Convention art. 23). */
const dated: ReadonlySet<string> = new Set(['entry-into-force', 'succession', 'provisional-application']);

const number = '(?:[IVXLC]{1,7}|\\d{1,3})\\b';
const partPattern = new RegExp(`\\b(?:(?:Parts?|Chapters?|Titles?|Annex(?:es)?|PARTS?|CHAPTERS?) ${number}(?:(?:, | and | to |[–-])${number}){0,6}|[Aa]rticles? ${number}(?:(?:, | and | to |[–-])${number}){0,6})`, 'g');
/** Words before a part that make it the ground of an act, not what is acted upon: "under its article 19". */
const ground = /\b(?:under|by|per|with|to|see|from|of|and|invok\w+|cit\w+|pursuant|accordance|terms|meaning|provided|required)(?: (?:its|the|of|for|in))?\s{0,2}$/i;
/** Between a part that acts or is acted upon and the words of the act: "Part I of the Protocol | enters into force". */
const bridge = /^(?: of (?:the|its|this|that|their) [\p{L}\d ’'-]{0,80})?\s{0,2}$/u;
/** An act done to it: "has suspended | Part III". */
const onlyObject = /^\s{0,2}(?:only |just |merely )?$/;

const effectPattern = /\b(?:with (?:retroactive )?effect (?:from|as of)|retroactive(?:ly)? (?:to|from|as of)|backdated to|effective (?:as of|from))\b/g;
/** Units between "with effect from" and the day: "the date of its independence, 1 September 2051". */
const reach = 60;

const sentenceOf = (reading: Reading, f: FoundFact): { readonly start: number; readonly end: number } =>
  reading.syntax.sentences.find((s) => s.start <= f.evidence.start && f.evidence.start < s.end) ?? f.evidence;

/** The part that the words of an act are about; undefined where they are about the whole. */
const partOf = (reading: Reading, f: FoundFact): string | undefined => {
  const s = sentenceOf(reading, f);
  const { text } = reading;
  for (const m of text.slice(s.start, s.end).matchAll(partPattern)) {
    const [start, end] = [s.start + m.index, s.start + m.index + m[0].length];
    if (ground.test(text.slice(Math.max(s.start, start - 40), start))) continue;
    const isInside = start >= f.evidence.start && end <= f.evidence.end;
    if (isInside || (end <= f.evidence.start && bridge.test(text.slice(end, f.evidence.start))) || (start >= f.evidence.end && onlyObject.test(text.slice(f.evidence.end, start)))) return m[0];
  }
  return undefined;
};

/** The day from which an act has effect, where the words give another than its own. */
const effectOf = (reading: Reading, f: FoundFact): Edtf | undefined => {
  const s = sentenceOf(reading, f);
  for (const m of reading.text.slice(s.start, s.end).matchAll(effectPattern)) {
    const at = s.start + m.index + m[0].length;
    const day = reading.times.find((t) => t.edtf !== null && t.type === 'DATE' && t.start >= at && t.start <= at + reach && t.end <= s.end)?.edtf;
    if (day !== undefined && day !== null && day !== f.date) return day;
  }
  return undefined;
};

const succeeded = /\b(?:succe(?:ed|eds|eded|eding)|(?:in|takes?|took|taking) the place of|successor (?:State )?(?:of|to))\s{1,2}(?:the )?$/i;

/** Whose place a successor takes, where the words name that State. */
const predecessorOf = (reading: Reading, f: FoundFact): string | undefined => {
  const s = sentenceOf(reading, f);
  const found = reading.actors.find((a) => a.kind === 'state' && a.form === 'name' && a.start >= s.start && a.end <= s.end && succeeded.test(reading.text.slice(Math.max(s.start, a.start - 30), a.start)));
  return found?.state === f.party ? undefined : found?.state ?? undefined;
};

const qualify = (reading: Reading, f: FoundFact): FoundFact => {
  if (f.type === 'succession' && f.value === null) {
    const value = predecessorOf(reading, f);
    if (value !== undefined) return qualify(reading, { ...f, value });
  }
  const part = partial.has(f.type) ? partOf(reading, f) : undefined;
  const effect = dated.has(f.type) ? effectOf(reading, f) : undefined;
  return part === undefined && effect === undefined ? f : { ...f, ...(part === undefined ? {} : { part }), ...(effect === undefined ? {} : { effect }) };
};

/** Says of acts of which part of an agreement they are, and from when they have effect, where the words say so. */
export const qualified: Step = { name: 'qualified', run: (reading) => ({ ...reading, agreements: reading.agreements.map((a) => ({ ...a, facts: a.facts.map((f) => qualify(reading, f)) })) }) };
