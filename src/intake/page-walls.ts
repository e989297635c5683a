import { textOf, type PageNode } from './page-tree.ts';

/** Walls of consent: what they ask, and words by which they speak to their reader. */
const consent = [
  /\bcookies?\b/i, /\bpartners?\b|\bvendors?\b|third part(?:y|ies)/i, /personal data|personal information|unique identifiers?|device/i, /privacy (?:policy|notice|settings|statement)/i, /legitimate interest|right to object|withdraw (?:your )?consent|\bconsent\b/i,
  /accept all|reject all|accept (?:and|&) (?:close|continue)|i (?:accept|agree)|manage (?:your )?(?:choices|preferences|settings|cookies)|cookie settings/i, /we value your privacy|your privacy|we (?:and our|use|store)\b/i, /personali[sz]ed|measure(?:ment)?|improve (?:our )?services/i,
];
const consentVoice = /\bwe (?:and our|use|store|value)\b|your (?:privacy|choices|preferences|consent|device)|accept all|reject all|manage (?:your )?(?:choices|preferences|cookies)/i;

/** Offers to subscribe, and to have news sent. States sign up to treaties and subscribe to protocols: an offer speaks to "you". */
const offer = [
  /\bsubscri(?:be|ber|bers|ption|ptions)\b/i, /sign (?:in|up)|log ?in|register(?:ed)?(?: for free)?|create (?:an|your|a free) account/i, /unlimited|full access|unlock|premium|exclusive access/i, /free (?:articles?|stories|trial|month|account)|(?:a|per) (?:month|week|year)\b|cancel (?:at )?any ?time|first (?:\w+ )?months?/i,
  /continue reading|keep reading|to read (?:the full|this|more|on)|remaining free|last free/i, /newsletters?|briefing|in(?:to)? your inbox|by e-?mail/i, /already a (?:subscriber|member)|students? pay|group licen[cs]e|gift this|have an account/i,
];
const offerVoice = /(?=[^]*\b(?:you|your|our|us)\b)(?=[^]*(?:subscri|sign (?:in|up)|log ?in|account|continue reading|keep reading|unlock))/i;
const sent = /\b(?:newsletters?|inbox|briefing|alerts?)\b/i;
const sentVoice = /\b(?:sign up|subscribe|register|get|join)\b/i;

interface Kind { readonly signs: readonly RegExp[]; readonly voice: RegExp; readonly least: number; readonly most: number; /** Words for each sign, at most. */ readonly thin: number }
const kinds: readonly Kind[] = [{ signs: consent, voice: consentVoice, least: 4, most: 5_000, thin: 20 }, { signs: offer, voice: offerVoice, least: 3, most: 250, thin: 16 }];

const isOf = (text: string, words: number, { signs, voice, least, most, thin }: Kind): boolean => {
  if (words > most || !voice.test(text) || signs.filter((s) => s.test(text)).length < least) return false;
  return signs.reduce((n, s) => n + (text.match(new RegExp(s, 'gi'))?.length ?? 0), 0) * thin >= words;
};

/** "Our newsletter, every morning. Sign up here.": a line or two with somewhere to go to. */
const isCall = (text: string, words: number, linked: number): boolean => words <= 40 && linked > 0 && linked <= 8 && sent.test(text) && sentVoice.test(text) && /\b(?:our|your|here|now|free)\b/i.test(text);

/** Whether all that a part of a page says is a wall before the article, an offer, or a call to have news sent. What is quoted is never one. */
export const isWall = (node: PageNode, { words, linked }: { readonly words: number; readonly linked: number }): boolean => {
  if (words < 8) return false;
  const text = textOf(node);
  return !/[“”«»"]/.test(text) && (kinds.some((k) => isOf(text, words, k)) || isCall(text, words, linked));
};
