import type { Instrument } from '../../core/instrument.ts';
import type { Span } from '../../core/span.ts';

/** What a text with articles or sections may be. `other` says nothing: too little speaks for a treaty, and nothing for what else it is. */
export type TextKind = 'instrument' | 'law' | 'contract' | 'resolution' | 'judgment' | 'other';

/** Something in the text that speaks for one kind. */
export interface Sign extends Span { readonly kind: Exclude<TextKind, 'other'>; readonly name: string; readonly weight: number }

/** What a text was taken for, how much speaks for that beyond the rest, and on which words it rests. */
export interface Recognition { readonly kind: TextKind; readonly score: number; /** What speaks for an instrument, whatever speaks against it. */ readonly own: number; readonly signs: readonly Sign[] }

const notes = 'notes that constitute an agreement';

/** Each counts once, or twice where it is found in two places far apart. */
const signs: readonly (readonly [kind: Sign['kind'], name: string, weight: number, pattern: RegExp, near?: RegExp])[] = [
  ['instrument', 'parties that are States', 2, /\b(?:high\s{1,3}contracting\s{1,3}part(?:y|ies)|contracting\s{1,3}(?:part(?:y|ies)|states?|governments?)|states?\s{1,3}part(?:y|ies)|the\s{1,3}two\s{1,3}governments|signatory\s{1,3}(?:states?|governments?)|plenipotentiar|partes\s{1,3}contratantes|parties\s{1,3}contractantes|member\s{1,3}states?)\b/gi],
  ['instrument', 'Governments or Heads of State that agree', 3, /\b(?:(?:have|hereby|has|do|therefore)\s{1,3}(?:(?:hereby|further|therefore|also|now)\s{1,3})?(?:agree|conclude|decide|convene)[ds]?|agree(?:d)?\s{1,3}(?:as\s{1,3}follows|that|upon)|han\s{1,3}(?:convenido|acordado|resuelto)|acuerdan|convienen|sont\s{1,3}convenu)/gi, /\b(?:governments?\s{1,3}of|gobiernos?\s{1,3}de|kingdom\s{1,3}of|rep[uú]blica?|république|majesty|states\s{1,3}parties|contracting\s{1,3}(?:parties|states)|member\s{1,3}states|confederation|union|parties\s{1,3}to\s{1,3}(?:this|the\s{1,3}present))\b/i],
  ['instrument', 'closing formula of plenipotentiaries', 3, /\bin\s{1,3}(?:witness|faith|testimony)\s{1,3}(?:where\s?of|thereof|of\s{1,3}which)[^.]{0,300}?\b(?:plenipotentiar|duly\s{1,3}authori[sz]ed|governments|this\s{1,3}(?:agreement|convention|treaty|protocol)|present\s{1,3}(?:agreement|convention|treaty|protocol))/gi],
  ['instrument', 'done at a place in copies', 2, /\bdone\b[^.]{0,140}\b(?:in\s{1,3}(?:duplicate|triplicate|quadruplicate|(?:two|three|four|a\s{1,3}single|one)\s{1,3}(?:original|cop))|languages?,?\s|equally\s{1,3}authentic)/gi],
  ['instrument', 'signed for States', 2, /\bfor\s{1,3}(?:the\s{1,3})?(?:governments?\s{1,3}of|kingdom\s{1,3}of|republic\s{1,3}of|federal\s{1,3}republic|union\s{1,3}of|united\s{1,3}(?:states|kingdom)|people['’]s\s{1,3}republic)/gi],
  ['instrument', 'instruments of ratification, diplomatic channels', 2, /\b(?:instruments?\s{1,3}of\s{1,3}(?:ratification|accession|acceptance|approval)|diplomatic\s{1,3}channels?|exchange\s{1,3}of\s{1,3}(?:notes|letters|instruments|ratifications)|shall\s{1,3}be\s{1,3}ratified|open(?:ed)?\s{1,3}for\s{1,3}signature|depositary|(?:constitutional|internal\s{1,3}legal|domestic)\s{1,3}(?:requirements|procedures|formalities))\b/gi],
  ['instrument', 'the present treaty enters into force', 1, /\b(?:this|the\s{1,3}present)\s{1,3}(?:agreement|treaty|convention|protocol|covenant|charter|pact|arrangement|memorandum)\b[^.]{0,120}\b(?:enters?|comes?)\s{1,3}into\s{1,3}(?:force|effect)/gi],
  ['instrument', 'ratification of the present treaty', 2, /\b(?:this|the\s{1,3}present)\s{1,3}(?:agreement|treaty|convention|protocol|covenant|charter|pact|statute|constitution)\b[^.]{0,160}\b(?:ratif|accession|accede|denounc|denunciation|binding\s{1,3}(?:up)?on|signator|withdraw)/gi],
  ['instrument', 'convention of the International Labour Organisation', 3, /\b(?:following\s{1,3}convention|this\s{1,3}convention|draft\s{1,3}convention)\b/gi, /\binternational\s{1,3}labour\s{1,3}(?:organi[sz]ation|conference|office)\b/i],
  ['instrument', 'statute of a body of States', 3, /\b(?:participating\s{1,3}states?|member\s{1,3}(?:states?|countries)|members?\s{1,3}of\s{1,3}the|signatory)\b/gi, /\b(?:statutes?|constitution|articles\s{1,3}of\s{1,3}agreement|charter)\s{1,3}of\s{1,3}the\b/i],
  ['instrument', 'two or more States as parties', 1.5, /\b(?:the\s{1,3}two\s{1,3}(?:states|countries|parties|governments)|(?:either|each|both|any|neither|other)\s{1,3}(?:contracting\s{1,3})?(?:state|party|parties|government)s?\b|the\s{1,3}parties\s{1,3}shall)/gi],
  ['instrument', 'tratado entre Estados', 3, /\b(?:entrar[áa]\s{1,3}en\s{1,3}vigor|instrumentos?\s{1,3}de\s{1,3}ratificaci[óo]n|en\s{1,3}fe\s{1,3}de\s{1,3}lo\s{1,3}cual|las\s{1,3}partes|entrera\s{1,3}en\s{1,3}vigueur|instruments?\s{1,3}de\s{1,3}ratification|parties\s{1,3}contractantes|en\s{1,3}foi\s{1,3}de\s{1,3}quoi)\b/gi],
  ['instrument', notes, 4, /\bconstitut(?:e|ing|es)\s{1,3}(?:an|the)\s{1,3}(?:agreement|understanding)\s{1,3}between\s{1,3}(?:our|the|their)\s{1,3}(?:two\s{1,3})?(?:governments?|countries|states?)|\bexchange\s{1,3}of\s{1,3}notes\s{1,3}(?:constituting|accepting|between)|\bI\s{1,3}have\s{1,3}the\s{1,3}honou?r\s{1,3}(?:to\s{1,3}(?:propose|confirm|refer|acknowledge)|,?\s?under\s{1,3}instructions)/gi],
  ['instrument', 'named as a treaty between States', 2, /\b(?:agreement|treaty|convention|protocol|memorandum\s{1,3}of\s{1,3}understanding|accord|pact|arrangement|charter|covenant)\s{1,3}(?:on|of|for|concerning|regarding|relating\s{1,3}to|between|among|amending)\b[^.]{0,200}?\b(?:governments?|kingdom|republic|states|union|nations|community|confederation|federation|commonwealth|canada|japan)\b/gi],

  ['law', 'enacting words', 4, /\b(?:be\s{1,3}it\s{1,3}(?:therefore\s{1,3})?enacted|it\s{1,3}is\s{1,3}hereby\s{1,3}enacted|enacted\s{1,3}by|an\s{1,3}act\s{1,3}(?:to|for)\b|parliament\s{1,3}(?:of\s{1,3}\p{L}+\s{1,3})?enacts|has\s{1,3}(?:passed|adopted)\s{1,3}the\s{1,3}following\s{1,3}law|hereby\s{1,3}(?:decrees|promulgates)|HAS\s{1,3}ADOPTED\s{1,3}THIS|have\s{1,3}adopted\s{1,3}this\s{1,3}(?:regulation|directive|decision))/giu],
  ['law', 'short title of an act', 3, /\bthis\s{1,3}(?:act|law|ordinance|regulation|order|code|decree)\s{1,3}(?:may\s{1,3}be\s{1,3}cited|shall\s{1,3}be\s{1,3}(?:known|called|published|binding)|comes?\s{1,3}into|shall\s{1,3}(?:come|enter)\s{1,3}into|applies|regulates|governs|establishes)/gi],
  ['law', 'published in a gazette', 2, /\b(?:official\s{1,3}(?:gazette|journal|bulletin)|government\s{1,3}gazette|statutory\s{1,3}instrument|royal\s{1,3}(?:assent|decree)|law\s{1,3}no\.?\s?\d|\bAct\s{1,3}(?:No\.?\s?\d|,?\s(?:18|19|20)\d\d))/g],
  ['law', 'offences and orders of a minister', 3, /\b(?:guilty\s{1,3}of\s{1,3}an\s{1,3}offence|liable\s{1,3}(?:on|upon)\s{1,3}(?:summary\s{1,3})?conviction|commits\s{1,3}an\s{1,3}offence|minister\s{1,3}may,?\s{1,3}by\s{1,3}(?:order|regulation|decree)|shall\s{1,3}be\s{1,3}punish(?:ed|able)|fined?\s{1,3}(?:not\s{1,3}exceeding|of\s{1,3}up))/gi],
  ['law', 'nation that legislates', 2, /\b(?:citizens\s{1,3}of\s{1,3}the\s{1,3}republic|the\s{1,3}(?:national\s{1,3}assembly|parliament|congress|cabinet)\s{1,3}(?:shall|may|has)|supreme\s{1,3}court|member\s{1,3}states\s{1,3}shall\s{1,3}bring\s{1,3}into\s{1,3}force)/gi],

  ['contract', 'private parties by their roles', 4, /(?:hereinafter|hereafter|\(|referred\s{1,3}to\s{1,3}as|called)[^)\n]{0,40}["“'‘](?:the\s{1,3})?(?:company|seller|buyer|purchaser|contractor|client|customer|supplier|vendor|tenant|landlord|lessee|lessor|employer|employee|borrower|lender|licensor|licensee|consultant|distributor|shareholder|service\s{1,3}provider|franchisee|franchisor)s?["”'’]/gi],
  ['contract', 'companies', 3, /(?<=[\s,])(?:Ltd|Inc|LLC|GmbH|PLC|B\.V|S\.A|S\.p\.A|Pty|Co\.,\s?Ltd)\b\.?|\b(?:limited\s{1,3}(?:liability\s{1,3})?company|company\s{1,3}(?:under|incorporated|organi[sz]ed|registered|established|existing)|corporation\s{1,3}(?:under|incorporated|organi[sz]ed))/gi],
  ['contract', 'law that governs it', 3, /\b(?:governed\s{1,3}by\s{1,3}(?:and\s{1,3}construed\s{1,3}in\s{1,3}accordance\s{1,3}with\s{1,3})?the\s{1,3}laws?\s{1,3}of|exclusive\s{1,3}jurisdiction\s{1,3}of\s{1,3}the\s{1,3}courts|courts\s{1,3}of\s{1,3}competent\s{1,3}jurisdiction)/gi],
  ['contract', 'terms of trade', 2, /\b(?:purchase\s{1,3}price|invoices?\b|confidential\s{1,3}information|indemnif|entire\s{1,3}agreement|severab|rent\s{1,3}shall|salary|intellectual\s{1,3}property\s{1,3}of\s{1,3}the|liquidated\s{1,3}damages|force\s{1,3}majeure)/gi],

  ['resolution', 'organ that resolves', 4, /(?:^|\n|\.\s?|source:\s?|\d\s)\s{0,4}the\s{1,3}(?:general\s{1,3}assembly|security\s{1,3}council|human\s{1,3}rights\s{1,3}council|economic\s{1,3}and\s{1,3}social\s{1,3}council|european\s{1,3}parliament|conference\s{1,3}of\s{1,3}the\s{1,3}parties|meeting\s{1,3}of\s{1,3}the\s{1,3}parties|(?:marine\s{1,3}environment\s{1,3}protection|maritime\s{1,3}safety)\s{1,3}committee|council|assembly|meeting)\s?,/gi],
  ['resolution', 'words of a resolution', 3, /\b(?:decides\s{1,3}to\s{1,3}remain\s{1,3}(?:actively\s{1,3})?seized|acting\s{1,3}under\s{1,3}chapter\s{1,3}VII|adopted\s{1,3}by\s{1,3}the\s{1,3}(?:security\s{1,3}council|general\s{1,3}assembly)|resolution\s{1,3}(?:adopted|\d{1,4}\s?\(|[a-z]{2,5}[.\s]?\d)|plenary\s{1,3}meeting)/gi],
  ['resolution', 'operative verbs', 3, /(?:^|\n|[;.]\s?)\s{0,4}\d{1,2}\.\s{0,3}(?:decides|requests|urges|calls\s{1,3}upon|invites|reaffirms|demands|welcomes|encourages|condemns|stresses|adopts|determines|recommends|expresses|notes|takes\s{1,3}note)\b/gi],

  ['judgment', 'parties to a case', 4, /\b(?:plaintiffs?|defendants?|appellants?|respondents?|claimants?|applicant(?:\s{1,3}state)?|petitioners?)\b[^.]{0,300}\b(?:court|tribunal|judge)/gi],
  ['judgment', 'head of a judgment', 4, /\b(?:delivers\s{1,3}the\s{1,3}following\s{1,3}(?:judgment|order|advisory)|the\s{1,3}(?:court|tribunal|chamber),?\s{1,3}composed|judgment\s{1,3}of\s{1,3}\d|award\s{1,3}of\s{1,3}the\s{1,3}tribunal)/gi],
  ['judgment', 'what a court does', 3, /\b(?:the\s{1,3}(?:court|tribunal)\s{1,3}(?:finds|holds|concludes|observes|dismisses|rejects|considers\s{1,3}that|notes\s{1,3}that|has\s{1,3}jurisdiction)|judgment\s{1,3}of|for\s{1,3}these\s{1,3}reasons|dissenting\s{1,3}opinion|ECLI:|case\s{1,3}(?:no\.?|concerning)|\bv\.\s\p{Lu})/giu],
];

/** A report too says "signed in Vienna on 3 May"; only a treaty is done. */
const formal = /\bin\s{1,3}(?:witness|faith|testimony)\b|\b(?:done|hecho|fait)\s/iu;

/** A title that begins with what the text is. */
const entitled = /^(?:\P{L}*\p{L}+\P{L}+){0,4}?(?:agreement|treaty|convention|protocol|covenant|charter|pact)\b/iu;

/** Enough of a text to tell by, and the most that one sign may be looked for in. */
const headLength = 24_000;
const tailLength = 16_000;

/** How far before the words of a sign the words it needs beside it may stand. */
const nearWithin = 10_000;

const find = (text: string, from: number, among = signs): readonly Sign[] => among.flatMap(([kind, name, weight, pattern, near]) => {
  const beside = near === undefined ? 0 : text.search(near);
  if (beside < 0) return [];
  const hits = near === undefined ? [...text.matchAll(pattern)] : [...text.matchAll(pattern)].filter((m) => m.index > beside && m.index - beside < nearWithin);
  const [first, second] = hits.slice(0, 40).filter((m, i, all) => i === 0 || m.index - all[0]!.index > 400);
  if (first === undefined) return [];
  const at = from + first.index + (/^\s*/.exec(first[0])![0].length);
  return [{ kind, name, weight: second === undefined ? weight : weight * 1.25, start: at, end: Math.min(from + first.index + Math.min(first[0].length, 160), from + text.length) }];
});

const strongest = (list: readonly Sign[]): readonly Sign[] => {
  const best = new Map<string, Sign>();
  for (const s of list) if ((best.get(s.name)?.weight ?? 0) < s.weight) best.set(s.name, s);
  return [...best.values()];
};

const sum = (list: readonly Sign[], kind: Sign['kind']): number => list.filter((s) => s.kind === kind).reduce((n, s) => n + s.weight, 0);

const notesAlone = signs.filter(([, name]) => name === notes);
const rivals = signs.filter(([kind]) => kind !== 'instrument');

/** A rival kind is told from this much on. */
const rivalFrom = 4;

/** True for a text without a provision or a close of its own that nothing else speaks for either: what nearly every report is, told by the fewest signs. */
export const isNothing = (text: string): boolean => {
  const head = text.slice(0, headLength);
  const tailFrom = Math.max(head.length, text.length - 4_000);
  const tail = text.slice(tailFrom, tailFrom + tailLength);
  if (find(head, 0, notesAlone).length > 0 || find(tail, tailFrom, notesAlone).length > 0) return false;
  const found = strongest([...find(head, 0, rivals), ...find(tail, tailFrom, rivals)]);
  return (['law', 'contract', 'resolution', 'judgment'] as const).every((kind) => sum(found, kind) < rivalFrom);
};

/** From this much on it is an instrument: less is asked of a text with many articles of its own, more of one without any. */
const enoughFor = (articles: number): number => (articles >= 5 ? 5 : articles > 0 ? 6 : 7);

/**
 * Tells a treaty's own text from laws, contracts, resolutions, judgments and reports by its opening and its end. `draft` is what its structure would be
 * if it were one: articles and a closing formula count, and the signs are looked for around them. Numbered paragraphs that are not called articles
 * (`areArticles` false) prove nothing: such a text must do what a treaty does, by an agreeing formula before them (`isAgreed`), a dated close or notes.
 */
export const recognise = (text: string, draft: Instrument | null, areArticles = true, isAgreed = true): Recognition => {
  const from = Math.max(0, (draft?.start ?? 0) - 2_000);
  const head = text.slice(from, from + headLength);
  const tailFrom = Math.max(from + head.length, (draft?.articles.at(-1)?.start ?? text.length) - 4_000);
  // What stands before a treaty may adopt or publish it: a resolution there says nothing of the treaty.
  const found = strongest([...find(head, from).filter((s) => s.kind !== 'resolution' || !areArticles || draft === null || s.start >= draft.start), ...find(text.slice(tailFrom, tailFrom + tailLength), tailFrom)]);
  const articles = areArticles ? draft?.articles.length ?? 0 : 0;
  const closed = draft?.testimonium ?? null;
  const structure = (articles >= 3 ? 2 : articles > 0 ? 1 : 0) + (closed === null ? 0 : closed.on === null ? 1 : 2) + ((draft?.parties.length ?? 0) >= 2 ? 1.5 : 0) + (articles > 0 && entitled.test(draft?.title?.text ?? '') ? 1.5 : 0);
  const own = sum(found, 'instrument') + structure;
  const others = (['law', 'contract', 'resolution', 'judgment'] as const).map((kind) => ({ kind, score: sum(found, kind) })).toSorted((a, b) => b.score - a.score);
  const rival = others[0]!;
  const isPerformed = articles > 0 || (!areArticles && isAgreed) || (closed !== null && closed.on !== null && formal.test(text.slice(closed.start, closed.end))) || found.some((s) => s.name === notes);
  if (isPerformed && own >= enoughFor(articles) && own > rival.score) return { kind: 'instrument', score: own - rival.score, own, signs: found.filter((s) => s.kind === 'instrument') };
  if (rival.score >= rivalFrom) return { kind: rival.kind, score: rival.score - own, own, signs: found.filter((s) => s.kind === rival.kind) };
  return { kind: 'other', score: 0, own, signs: [] };
};
