import type { Span } from '../../core/span.ts';

/** Languages in which treaties are drawn up, by their English names; ISO 639-1, 639-3 where there is none. */
const names: Readonly<Record<string, string>> = {
  albanian: 'sq', amharic: 'am', arabic: 'ar', armenian: 'hy', azerbaijani: 'az', azeri: 'az', azerbaijanian: 'az', belarusian: 'be', belarussian: 'be', byelorussian: 'be', bengali: 'bn', bangla: 'bn', bosnian: 'bs', bulgarian: 'bg', burmese: 'my', myanmar: 'my',
  catalan: 'ca', chinese: 'zh', mandarin: 'zh', croatian: 'hr', czech: 'cs', danish: 'da', dari: 'prs', dutch: 'nl', netherlands: 'nl', netherlandic: 'nl', flemish: 'nl', dzongkha: 'dz', english: 'en', estonian: 'et', faroese: 'fo', farsi: 'fa', persian: 'fa',
  filipino: 'tl', finnish: 'fi', french: 'fr', georgian: 'ka', german: 'de', greek: 'el', hebrew: 'he', hindi: 'hi', hungarian: 'hu', icelandic: 'is', indonesian: 'id', irish: 'ga', gaelic: 'ga', italian: 'it', japanese: 'ja', kazakh: 'kk', khmer: 'km',
  kirghiz: 'ky', kyrgyz: 'ky', korean: 'ko', tadjik: 'tg', kurdish: 'ku', lao: 'lo', latin: 'la', latvian: 'lv', lithuanian: 'lt', luxembourgish: 'lb', macedonian: 'mk', malay: 'ms', malagasy: 'mg', maltese: 'mt', moldavian: 'ro', moldovan: 'ro', mongolian: 'mn',
  montenegrin: 'cnr', nepali: 'ne', nepalese: 'ne', norwegian: 'no', pashto: 'ps', polish: 'pl', portuguese: 'pt', romanian: 'ro', rumanian: 'ro', russian: 'ru', serbian: 'sr', 'serbo-croatian': 'sr', 'serbo-croat': 'sr', sinhala: 'si', sinhalese: 'si', slovak: 'sk',
  slovene: 'sl', slovenian: 'sl', somali: 'so', spanish: 'es', castilian: 'es', swahili: 'sw', kiswahili: 'sw', swedish: 'sv', tajik: 'tg', tamil: 'ta', thai: 'th', turkish: 'tr', turkmen: 'tk', turkmeni: 'tk', turkman: 'tk', ukrainian: 'uk', ukranian: 'uk', urdu: 'ur', uzbek: 'uz', vietnamese: 'vi', welsh: 'cy',
  español: 'es', castellano: 'es', portugués: 'pt', inglés: 'en', francés: 'fr', alemán: 'de', italiano: 'it', ruso: 'ru', anglaise: 'en', anglais: 'en', française: 'fr', français: 'fr', francaise: 'fr', allemande: 'de', allemand: 'de', espagnole: 'es', espagnol: 'es', russe: 'ru', italienne: 'it', néerlandaise: 'nl',
};
const name = new RegExp(`(?<!\\p{L})(?:bahasa (?:indonesia|malaysia|melayu)|${Object.keys(names).toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'giu');
/** "the Netherlands, Czech and English languages" names a language, "the Kingdom of the Netherlands" a State. */
const state = /\b(?:kingdom of the|government of the|for the|part(?:ies)? of the|behalf of the|republic of)\s*$/iu;
const noun = /^[\s,]*(?:america|republic|confederation|federation|government|people|republics|kingdom|party|side|side's|authorities|minist|federal|council|archives|state|union|embassy|shall be (?:open|deposit))/iu;

const codeOf = (word: string): string => { const w = word.toLowerCase(); return w.startsWith('bahasa') ? (w.endsWith('indonesia') ? 'id' : 'ms') : names[w]!; };

/** Units that may stand between two languages of one list. */
const listGap = 90;

/** Languages named in a stretch of text, in order, each once, with the words that name them. */
export const languagesNamed = (text: string, { start, end }: Span): { readonly codes: readonly string[]; readonly span: Span | null } => {
  const part = text.slice(start, end);
  const all = [...part.matchAll(name)].filter((m) => !state.test(part.slice(Math.max(0, m.index - 24), m.index)) && !noun.test(part.slice(m.index + m[0].length, m.index + m[0].length + 24)));
  // A name far behind the others is in another sentence: which text prevails, who translates.
  const far = all.findIndex((m, i) => {
    const between = i === 0 ? '' : part.slice(all[i - 1]!.index + all[i - 1]![0].length, m.index);
    return between.length > listGap || /\.\s/.test(between);
  });
  const hits = far < 0 ? all : all.slice(0, far);
  const last = hits.at(-1);
  return { codes: [...new Set(hits.map((m) => codeOf(m[0])))], span: last === undefined ? null : { start: start + hits[0]!.index, end: start + last.index + last[0].length } };
};

const prevails = /\b(?:prevail|preponderat|be (?:decisive|binding|operative|used|authoritative in case|considered as authentic|regarded as|taken as)|text of reference|be (?:the )?authentic|have precedence|take precedence|be conclusive)\b/iu;
const differ = /\b(?:diverg|disagree|differen|discrepan|conflict|doubt|dispute|inconsisten|discord|case of)/iu;

/** The language whose text decides where others differ, as a sentence of the closing formula says; null where none does. */
export const prevailingIn = (text: string, { start, end }: Span): string | null => {
  for (const m of text.slice(start, end).matchAll(/[^.;\n]{3,400}(?:\n[^.;\n]{1,200}){0,4}/gu)) {
    const sentence = m[0];
    const verb = prevails.exec(sentence);
    if (verb === null || !differ.test(sentence)) continue;
    const before = sentence.slice(0, verb.index);
    const own = /(?:the )?(\p{L}+(?: \p{L}+)?)(?: language)? (?:text|version|language)[^,]{0,40}$/iu.exec(before);
    const span = own === null ? { start: verb.index, end: Math.min(sentence.length, verb.index + 90) } : { start: own.index, end: verb.index };
    const code = languagesNamed(sentence, span).codes[0];
    if (code !== undefined) return code;
  }
  return null;
};
