import type { Annex } from '../../core/instrument.ts';
import type { Span } from '../../core/span.ts';
import { titlesIn } from './opening.ts';

/** The head of something annexed: where it begins, what it is, its first line. */
export interface AnnexHead extends Span { readonly kind: Annex['kind']; readonly title: string; /** Whether it can only be the head of an annex, wherever it stands. */ readonly isSure: boolean }

const kinds: readonly (readonly [RegExp, Annex['kind']])[] = [
  [/^(?:annex|anexo|bijlage|appendi|attachment|enclosure|aanhangsel)/i, 'annex'],
  [/^(?:schedule)/i, 'schedule'],
  [/^(?:statutes?|charter|constitution|regulations|rules)/i, 'charter'],
  [/^(?:(?:final |additional |optional |signature |special |supplementary )?protocol|protocolo)/i, 'protocol'],
  [/^(?:proclamation|by the president|now,? therefore|be it known)/i, 'proclamation'],
  [/^(?:(?:agreed |approved )?minutes|memorandum|record of|understanding|agreed)/i, 'minutes'],
  [/^(?:(?:joint |unilateral |interpretative |final )?(?:declarations?|statement)|final act|reservations?)/i, 'declaration'],
  [/^(?:exchange of|(?:side |related |accompanying )?letters?|notes?\b|nr|no|sir|excellency|your excellency|mr|dear|i have the honou?r|the minister|the ambassador|the embassy|embassy of|ministry of)/i, 'letter'],
  [/^(?:vertaling|translation|traduction|traducción|nederlandse tekst|texte français)/i, 'translation'],
];

const kindOf = (head: string): Annex['kind'] => kinds.find(([p]) => p.test(head))?.[1] ?? 'annex';

const word = '(?:annex(?:es|e)?|anexo|bijlagen?|appendix|appendices|attachment|enclosure|schedules?|statutes?|charter|(?:final |additional |optional |signature |special |supplementary )?protocol|protocolo|(?:agreed |approved )?minutes|record of (?:discussion|understanding|signature)s?|exchange of (?:notes|letters)|(?:side |related |accompanying )letters?|letters?|notes?|memorandum of understanding|agreed minutes|(?:joint |unilateral |interpretative |final )?declarations?|joint statement|final act|understanding|proclamation|vertaling|translation|nr\\.? ?[ivx\\d]+|no\\.? ?[ivx\\d]+)';
const lineHead = new RegExp(`(?<=^|\\n|\\f)[ \\t#*_"“\\[(]{0,12}(${word})(?![\\p{L}])`, 'giu');
const capitalHead = /(?<=[\s.;:)”"\]])(?:ANNEX(?:ES|E)?|APPENDIX|APPENDICES|SCHEDULE|ATTACHMENT|PROTOCOL|FINAL PROTOCOL|AGREED MINUTES|EXCHANGE OF (?:NOTES|LETTERS)|FINAL ACT)(?![\p{L}])/gu;
const letterOpening = /(?<=^|\n)[ \t]*(?:(?:Your )?Excellenc(?:y|ies)|Sir|Monsieur|Dear (?:Sir|Mr|Minister|Ambassador)|I have the honou?r)\b/gu;

const titleMax = 200;

const isProse = (line: string): boolean => /\b(?:shall|is|are|was|were|means|may|contains?|forms?|refers?|has|have|hereto|thereto)\b/u.test(line.replace(/^(?:.{0,30}\b(?:referred|regarding|concerning|relating)\b).*$/u, '')) || /[,;]\s*$/.test(line) || (/[.]\s*$/.test(line) && line.length > 60) || line.length > titleMax + 100;

const surely = /^(?:annex|anexo|appendi|bijlage|attachment|schedule|vertaling|translation|exchange of|final act|agreed minutes|(?:final |additional )protocol)/i;

/** Every line that may head something annexed, and, in running text, words in capitals that do. */
export const annexHeadsIn = (text: string): readonly AnnexHead[] => {
  const out: AnnexHead[] = [];
  for (const m of text.matchAll(lineHead)) {
    const start = m.index + m[0].length - m[1]!.length;
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    const line = text.slice(start, Math.min(end, start + titleMax + 120)).replace(/[\s*_#]+$/, '');
    if (!/^\p{Lu}/u.test(line) || isProse(line)) continue;
    out.push({ start, end: start + line.length, kind: kindOf(line), title: line.replace(/\s+/g, ' ').slice(0, titleMax), isSure: surely.test(line) });
  }
  const known = new Set(out.map((h) => h.start));
  for (const t of titlesIn(text)) if (!known.has(t.start)) out.push({ ...t, kind: kindOf(text.slice(t.start, t.end)), title: text.slice(t.start, t.end).replace(/\s+/g, ' ').slice(0, titleMax), isSure: false });
  for (const m of text.matchAll(letterOpening)) {
    const start = m.index + m[0].search(/\S/);
    out.push({ start, end: m.index + m[0].length, kind: 'letter', title: text.slice(start, start + 60).split('\n')[0]!, isSure: false });
  }
  if (/\n/.test(text.slice(0, 3_000)) && out.length > 0) return out.toSorted((a, b) => a.start - b.start);
  for (const m of text.matchAll(capitalHead)) out.push({ start: m.index, end: m.index + m[0].length, kind: kindOf(m[0]), title: text.slice(m.index, m.index + 90).replace(/\s+/g, ' ').replace(/[.;].*$/u, ''), isSure: true });
  return out.toSorted((a, b) => a.start - b.start);
};
