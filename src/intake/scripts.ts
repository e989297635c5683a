/** An encoding, the letters its language uses most, and the share of all its signs that those make in ordinary prose. */
export interface Candidate {
  readonly encoding: string;
  readonly common: ReadonlySet<string>;
  readonly within: RegExp;
  readonly usual: number;
}

const cyrillic = { common: new Set('оеаинтсрвлк'), within: /[\u0400-\u04ff«»—–№ ]/, usual: 0.7 };
const han = { common: new Set('的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出年月日会政府协定条约签署'), within: /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/, usual: 0.2 };
const hanOld = { ...han, common: new Set('的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出年月日會政府協定條約簽署') };

/** Encodings that are tried where a text is not Western; the best fit is taken, if it fits at all. */
export const candidates: readonly Candidate[] = [
  { encoding: 'windows-1251', ...cyrillic },
  { encoding: 'koi8-r', ...cyrillic },
  { encoding: 'iso-8859-5', ...cyrillic },
  { encoding: 'ibm866', ...cyrillic },
  { encoding: 'windows-1253', common: new Set('αοιετσνρ'), within: /[\u0370-\u03ff«»]/, usual: 0.55 },
  { encoding: 'windows-1255', common: new Set('יוהלאתרמ'), within: /[\u0590-\u05ff]/, usual: 0.6 },
  { encoding: 'windows-1256', common: new Set('اليمونرتبة'), within: /[\u0600-\u06ff«»،؛؟\u200c]/, usual: 0.65 },
  { encoding: 'shift_jis', common: new Set('のにはをたがでとしれさいるてなも、。'), within: /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/, usual: 0.35 },
  { encoding: 'euc-jp', common: new Set('のにはをたがでとしれさいるてなも、。'), within: /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/, usual: 0.35 },
  { encoding: 'euc-kr', common: new Set('이다에는의을고가하한를로지사도은기'), within: /[\uac00-\ud7af\u3000-\u303f\uff00-\uffef]/, usual: 0.3 },
  { encoding: 'gb18030', ...han },
  { encoding: 'big5', ...hanOld },
];
