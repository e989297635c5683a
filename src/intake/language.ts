import { franc } from 'franc';
import { limits } from '../core/limits.ts';

/** ISO 639-3, as the guesser says it, to BCP 47. Few languages, so that short texts are not told as rare ones. */
const tags: Readonly<Record<string, string>> = {
  eng: 'en', fra: 'fr', deu: 'de', spa: 'es', por: 'pt', ita: 'it', nld: 'nl', pol: 'pl', ces: 'cs', hun: 'hu', ron: 'ro', swe: 'sv', dan: 'da',
  fin: 'fi', est: 'et', lit: 'lt', lav: 'lv', ell: 'el', tur: 'tr', rus: 'ru', ukr: 'uk', bel: 'be', bul: 'bg', srp: 'sr', hrv: 'hr', kat: 'ka',
  hye: 'hy', azj: 'az', arb: 'ar', pes: 'fa', heb: 'he', urd: 'ur', hin: 'hi', ben: 'bn', ind: 'id', vie: 'vi', tha: 'th', cmn: 'zh', jpn: 'ja',
  kor: 'ko', swh: 'sw', uzn: 'uz', kaz: 'kk',
};
const only = Object.keys(tags);

/** The likeliest language of a text, or null where there is too little of it to say. */
export const languageOf = (text: string): string | null => {
  const sample = text.slice(0, limits.languageSample);
  return sample.trim().length < limits.languageMinimum ? null : tags[franc(sample, { only })] ?? null;
};
