import type { Syntax } from '../../../language/syntax.ts';
import type { Found, Match } from '../form.ts';
import { w, type View } from '../words.ts';
import { rangeEnd } from './dates.ts';
import { expression, nounModifiers } from './modifiers.ts';

const articled: ReadonlySet<Match['form']['kind']> = new Set(['offset', 'shift', 'weekday-from', 'quarter', 'half', 'period', 'season', 'decade', 'century', 'duration', 'part']);

/** "the last two weeks", "the fourth quarter", "the late 1970s": the article belongs to the expression; in "a five-hour journey" it is the noun's. */
const takesArticle = (v: View, i: number, m: Match): boolean => {
  const before = w(v, i - 1);
  if (before !== 'the' && before !== 'a' && before !== 'an' && before !== 'that' && before !== 'this') return false;
  if (before === 'that' || before === 'this') return m.form.kind === 'shift' && w(v, i) === 'same';
  const last = i + m.length - 1;
  if (nounModifiers.has(w(v, i))) return before === 'the';
  if (m.form.kind === 'duration') {
    if (w(v, last - 1) === '-' || w(v, i + 1) === '-') return w(v, i) === 'year';
    // "a five year low", "the two day rally": a number that stands before a noun.
    if (/^(?:day|week|month|year|hour|minute|decade|century|night)$/.test(w(v, last)) && !/^(?:past|last|next|coming|previous|following|half)$/.test(w(v, i))) return false;
    return before === 'the' || /^(?:full|whole|further|good|mere|couple|few)$/.test(w(v, i));
  }
  if ((m.form.kind === 'quarter' || m.form.kind === 'century') && before !== 'the') return false;
  if (m.form.kind === 'quarter' && w(v, last - 1) === '-' && m.length <= 3) return false;
  if (m.form.kind === 'period' && w(v, last) !== 'period' && w(v, last) !== 'quarter') return false;
  return articled.has(m.form.kind) || (m.form.kind === 'month-name' && m.form.sign !== undefined) || (m.mod !== undefined && m.mod !== null && m.form.kind !== 'weekday') || (m.form.kind === 'date' && w(v, last) === 'period') || (m.form.kind === 'present' && m.mod !== undefined);
};

/** Every time expression of a text, left to right, without overlaps; linear in its tokens. */
export const findTimes = (syntax: Syntax): readonly Found[] => {
  const { tokens } = syntax;
  const view: View = { tokens, words: tokens.map((t) => t.text.toLowerCase()) };
  const out: Found[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const held = out.at(-1);
    const isNext = held !== undefined && held.last === i - 2;
    const m = expression(view, i) ?? (isNext ? rangeEnd(view, i, held.form) : undefined);
    if (m === undefined) continue;
    const last = i + m.length - 1;
    if (last >= tokens.length || tokens[last]!.sentence !== tokens[i]!.sentence) continue;
    const from = takesArticle(view, i, m) && tokens[i - 1]!.sentence === tokens[i]!.sentence && (held?.last ?? -1) < i - 1 ? i - 1 : i;
    out.push({ first: from, last, start: tokens[from]!.start, end: tokens[last]!.end, form: m.form, mod: m.mod ?? null, approximate: m.approximate ?? false });
    i = last;
  }
  return out;
};
