import { irregular } from './irregular.ts';
import { strongVerb } from './strong-verbs.ts';

const vowels = /[aeiouy]/;

/** Doubled consonant before -ed or -ing goes (planned → plan), a silent e comes back (signing → sign, agreeing → agree, making → make). */
const stem = (s: string): string => {
  if (/([bdgmnprt])\1$/.test(s) || (!/^(?:re|out|over|under)?sell$/.test(s) && /(?:iti?al|av?el|unravel|[cbdns]el|ig?nal|ann?el|fuel|eval|rrel|[gq]ual|rshal|ot?tal|rival|[mpx]pel|ebel|ontrol|atrol|[ae]trol)l$/.test(s))) return s.slice(0, -1);
  return needsE(s) ? `${s}e` : s;
};

const eStems = new Set(('conclud exclud includ provid decid declar prepar requir ensur secur assur acquir expir retir desir admir inspir agre fre ' +
  'ratif declin defin combin examin determin imagin outlin undermin resum assum consum schedul rul disagre chang challeng arrang exchang plung lung infring aveng reveng ' +
  'opin enthus fum reassur deplor implor explor ignor restor welcom blam defam fram nam overcom presum aspir dar shar car compar scar stor scor underscor underlin streamlin ' +
  'chid derid collid divid resid presid confid guid hid rid slid allud elud delud intrud conclud preclud persuad fad invad evad trad grad degrad upgrad chronicl profil compil reconcil smil fil exil ' +
  'loath breath bath cloth sooth sooth tast wast past hast past typ hop cop scop shap scrap escap tap hyp pip wip cit excit invit recit unit ignit incit writ quot vot devot promot not dot ' +
  'delet complet compet disput refut divulg execut contribut comput distribut attribut constitut institut substitut pollut salut dilut rebuk lectur measur pressur featur captur ventur secur injur matur endur ' +
  'acced conced reced interced preced supersed postpon rewrit overrul figur conjur procur obscur brib subscrib describ prescrib inscrib prob rob tub eye dy ey').split(' '));

const bare: ReadonlySet<string> = new Set('focus refocus bias canvas chorus discus quiz blitz waltz gas bus hang bang clang twang'.split(' '));

/** A stem that ends so has lost a silent e: no English verb ends in -v, -u, -c, -z or a single -s without one. */
const needsE = (s: string): boolean =>
  !bare.has(s) && (eStems.has(s) || /[vucz]$|[^s]s$|[aeiou]g$|[dr]g$|(?:[^aeiou](?:at|ag)|[aeiou][^aeiou]?at|[cbmpl]ut|[^aeiou][aeiou]k|[^aeiou](?:ok|ak|ik)|bl|tl|gl|pl|cl|dl|fl|kl|zl|sl)$/.test(s));

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
  if (upos === 'VERB' || upos === 'AUX') return strongVerb(lower) ?? verb(lower);
  if (upos === 'NOUN') return noun(lower);
  return lower;
};
