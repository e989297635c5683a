import { createRequire } from 'node:module';
import { limits } from '../core/limits.ts';

/** ISO 639-3, as the guesser says it, to BCP 47. Few languages, so that short texts are not told as rare ones. */
const tags: Readonly<Record<string, string>> = {
  eng: 'en', fra: 'fr', deu: 'de', spa: 'es', por: 'pt', ita: 'it', nld: 'nl', pol: 'pl', ces: 'cs', hun: 'hu', ron: 'ro', swe: 'sv', dan: 'da',
  fin: 'fi', est: 'et', lit: 'lt', lav: 'lv', ell: 'el', tur: 'tr', rus: 'ru', ukr: 'uk', bel: 'be', bul: 'bg', srp: 'sr', hrv: 'hr', kat: 'ka',
  hye: 'hy', azj: 'az', arb: 'ar', pes: 'fa', heb: 'he', urd: 'ur', hin: 'hi', ben: 'bn', ind: 'id', vie: 'vi', tha: 'th', cmn: 'zh', jpn: 'ja',
  kor: 'ko', swh: 'sw', uzn: 'uz', kaz: 'kk',
};
const only = Object.keys(tags);

/**
 * Foreign names pull a short English text towards another language: of 1,044 single sentences of news sixteen were told as foreign, with English at
 * .69 to .99 of the best; in sentences that were foreign English reached .67 at most. A text told as foreign is not read, so the doubt goes to English.
 */
const englishEnough = 0.75;
/** Enough where also one word in twelve is a small word of English. */
const englishWithWords = 0.5;
const smallWords = /(?<![\p{L}'’])(?:the|and|its|their|of|with|which|said|says|from|against|between)(?![\p{L}'’])/giu;

/** Of 653 reports and news texts all but two have one of these for every eight words, and none has fewer than one for nine; a Dutch text made of "of", "not" and "had" one for eleven. */
const plainWords = /(?<![\p{L}'’])(?:the|and|of|to|that|with|which|from|his|were|been|have|has|had|would|they|their|this|said|says|its|against|between|but|who|not|it|she|are)(?![\p{L}'’])/giu;

const share = (text: string, words: RegExp): number => (text.match(words)?.length ?? 0) / Math.max(1, text.match(/\S+/g)?.length ?? 0);

const isEnglish = (text: string, score: number): boolean =>
  score >= englishEnough || (score >= englishWithWords && share(text, smallWords) >= 1 / 12);

/** The guesser costs a tenth of a second to load: texts that are plainly English do without it. */
let held: typeof import('franc') | undefined;
const guesser = (): typeof import('franc') => (held ??= createRequire(import.meta.url)('franc') as typeof import('franc'));

/** One word in seven is one of these in no other language. */
const isPlainlyEnglish = (text: string): boolean => share(text, plainWords) >= 1 / 7;

/** The likeliest language of a text, or null where there is too little of it to say. */
export const languageOf = (text: string): string | null => {
  const sample = text.slice(0, limits.languageSample);
  if (sample.trim().length < limits.languageMinimum) return null;
  if (isPlainlyEnglish(sample)) return 'en';
  const told = guesser().francAll(sample, { only });
  const english = told.find(([code]) => code === 'eng')?.[1] ?? 0;
  return isEnglish(sample, english) ? 'en' : tags[told[0]?.[0] ?? ''] ?? null;
};
