import { irregular } from './irregular.ts';

const vowels = /[aeiouy]/;

/** Doubled consonant before -ed or -ing goes (planned → plan), a silent e comes back (signing → sign, agreeing → agree, making → make). */
const stem = (s: string): string => {
  if (/([bdgmnprt])\1$/.test(s) || /(?:iti?al|av?el|unravel|[cbdns]el|ig?nal|ann?el|fuel|eval|rrel|[gq]ual|rshal|ot?tal|rival|[mpx]pel|ebel|ontrol|atrol|[ae]trol)l$/.test(s)) return s.slice(0, -1);
  if (eStems.has(s) || /(?:[aeio]s|dg|[eo]ez)$/.test(s)) return `${s}e`;
  if (/(?:at|iz|is|iv|uc|ud|us|ag|ng|rg|lv|rv|ps|ns|nc|rc|ec|ok|ak|ik|ut|in|ir|ur|or|ar|id|ov|av|at|et|um|ol|ul|bl|tl|gl|pl|cl|dl)$/.test(s) && needsE(s)) return `${s}e`;
  return s;
};

const eStems = new Set(('conclud exclud includ provid decid declar prepar requir ensur secur assur acquir expir retir desir admir inspir continu argu issu valu rescu pursu agre fre ' +
  'ratif declin defin combin examin determin imagin outlin undermin resum assum consum schedul rul disagre endors acced conced reced interced preced supersed postpon vot quot promot devot denot rewrit overrul paus caus claus rehears revers convers traver').split(' '));

const needsE = (s: string): boolean =>
  eStems.has(s) || /(?:[^aeiou](?:at|iz|iv|uc|ag)|[aeiou][^aeiou]?(?:at|iz)|lv|rv|ns|nc|rc|rg|ps|dg|bl|tl|gl|pl|ok|ak|ik|ut|ov|av)$/.test(s);

const verb = (s: string): string => {
  if (s.endsWith('ies') && s.length > 4) return `${s.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(s)) return s.slice(0, -2);
  if (s.endsWith('s') && !s.endsWith('ss') && s.length > 3) return s.slice(0, -1);
  if (s.endsWith('ied') && s.length > 4) return `${s.slice(0, -3)}y`;
  if (s.endsWith('eed') && s.length > 4) return s.slice(0, -1);
  if (s.endsWith('ed') && s.length > 3 && vowels.test(s.slice(0, -2))) return stem(s.slice(0, -2));
  if (s.endsWith('ing') && s.length > 4 && vowels.test(s.slice(0, -3))) return stem(s.slice(0, -3));
  return s;
};

const noun = (s: string): string => {
  if (s.endsWith('ies') && s.length > 4) return `${s.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(s)) return s.slice(0, -2);
  if (s.endsWith('s') && !/(?:ss|us|is)$/.test(s) && s.length > 3) return s.slice(0, -1);
  return s;
};

/** The dictionary form of a word by its universal part of speech: irregular forms from a list, the rest by rule. */
export const lemmaOf = (form: string, upos: string): string => {
  if (upos === 'PROPN') return form;
  const lower = form.toLowerCase().replaceAll('’', "'");
  const known = irregular[`${upos === 'AUX' ? 'VERB' : upos} ${lower}`];
  if (known !== undefined) return known;
  if (upos === 'VERB' || upos === 'AUX') return verb(lower);
  if (upos === 'NOUN') return noun(lower);
  return lower;
};
