import type { ActType, AgreementKind } from '../../core/act.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Head nouns of agreements and the kind they name. */
export const heads: ReadonlyMap<string, AgreementKind> = new Map<string, AgreementKind>([
  ['treaty', 'treaty'], ['agreement', 'agreement'], ['accord', 'agreement'], ['pact', 'agreement'], ['deal', 'agreement'], ['convention', 'convention'], ['covenant', 'convention'], ['protocol', 'protocol'],
  ['memorandum', 'memorandum'], ['mou', 'memorandum'], ['declaration', 'declaration'], ['communique', 'declaration'], ['communiqué', 'declaration'], ['ceasefire', 'ceasefire'], ['cease-fire', 'ceasefire'],
  ['truce', 'ceasefire'], ['armistice', 'ceasefire'], ['charter', 'treaty'], ['compact', 'agreement'], ['concordat', 'treaty'], ['entente', 'agreement'], ['modus', 'agreement'], ['annex', 'other'], ['understanding', 'declaration'], ['settlement', 'agreement'],
]);

/** Nouns that stand for an agreement only where one is spoken of already, or where they are signed or ratified. */
export const weakHeads: ReadonlySet<string> = new Set(words('document text draft arrangement instrument statement framework package paper partnership initiative plan amendment version'));

/** What a modifier makes of a head that is no agreement of States. */
export const privateModifiers: ReadonlySet<string> = new Set(words(`coalition labour labor wage plea merger takeover purchase transfer employment licensing licence license sponsorship confidentiality nondisclosure prenuptial rental lease collective bargaining
pay union football player recording book film advertising hosting contract supply sales procurement franchise severance pension industrial bailout acquisition buyout tenancy sponsorship cooling gentleman new-home joint-venture share shareholder equity financing investor company corporate`));

/** Proper names of well-known agreements that carry no head noun. */
export const properNames: readonly string[] = ['New START', 'START I', 'START II', 'START III', 'SALT I', 'SALT II', 'SORT', 'Joint Comprehensive Plan of Action', 'JCPOA', 'NPT', 'CTBT', 'CFE', 'USMCA', 'NAFTA', 'CPTPP', 'RCEP', 'CETA', 'TTIP', 'AUKUS', 'UNCLOS', 'GSOMIA', 'ACSA', 'BBNJ', 'Minsk II', 'Black Sea Initiative', 'Black Sea Grain Initiative', 'AfCFTA', 'Abraham Accords', 'Windsor Framework', 'Brexit deal', 'SOFA'];

/** A verb of the trade: the act it is, and where the agreement stands to it. */
export interface ActVerb {
  readonly act: ActType;
  /** `object`: the agreement is what is done to; `subject`: the agreement itself does it; `oblique`: after a preposition. */
  readonly role: 'object' | 'subject' | 'oblique';
  readonly prepositions?: ReadonlySet<string>;
  /** Only with one of these bodies or persons as subject. */
  readonly by?: 'legislature' | 'state';
}

const table = new Map<string, ActVerb[]>();
const add = (lemmas: string, act: ActType, role: ActVerb['role'], prepositions?: string, by?: ActVerb['by']): void => {
  for (const lemma of words(lemmas)) {
    table.set(lemma, [...(table.get(lemma) ?? []), { act, role, ...(prepositions === undefined ? {} : { prepositions: new Set(words(prepositions)) }), ...(by === undefined ? {} : { by }) }]);
  }
};

add('sign ink conclude', 'signature', 'object');
add('sign', 'signature', 'oblique', 'on to off');
add('ratify', 'ratification', 'object');
add('approve pass endorse back promulgate clear', 'ratification', 'object');
add('vote', 'ratification', 'oblique', 'for on');
add('initial finalise finalize adopt clinch reach strike broker seal secure announce forge', 'text-agreed', 'object');
add('agree', 'text-agreed', 'oblique', 'on to upon');
add('agree', 'text-agreed', 'object');
add('negotiate discuss draft prepare hammer develop renegotiate reopen craft pursue', 'negotiation', 'object');
add('work negotiate talk bargain haggle', 'negotiation', 'oblique', 'on over about');
add('submit send introduce refer table lay forward present', 'submission', 'object');
add('accede accession', 'accession', 'oblique', 'to');
add('join', 'accession', 'object');
add('extend prolong lengthen', 'extension', 'object');
add('renew', 'renewal', 'object');
add('roll', 'renewal', 'subject');
add('suspend freeze halt pause mothball', 'suspension', 'object');
add('resume restore revive reinstate', 'resumption', 'object');
add('denounce quit leave exit abandon renounce ditch', 'denunciation', 'object');
add('withdraw pull walk back drop opt', 'denunciation', 'oblique', 'from of');
add('terminate scrap cancel annul end void rescind revoke repeal', 'termination', 'object');
add('end cease terminate', 'termination', 'subject');
add('collapse unravel', 'collapse', 'subject');
add('expire lapse', 'expiry', 'subject');
add('run', 'expiry', 'subject');
add('reject refuse veto rebuff torpedo', 'rejection', 'object');
add('amend revise modify update rewrite change', 'amendment', 'object');
add('replace supersede', 'replacement', 'object');
add('apply', 'provisional-application', 'object');
add('register', 'registration', 'object');
add('exchange deposit', 'exchange', 'object');

/** Acts by verb lemma. */
export const actVerbs: ReadonlyMap<string, readonly ActVerb[]> = table;

/** Nouns of acts: "the signing of the treaty", "ratification", "its expiry". */
export const actNouns: ReadonlyMap<string, ActType> = new Map<string, ActType>([
  ['signing', 'signature'], ['signature', 'signature'], ['conclusion', 'signature'], ['ratification', 'ratification'], ['approval', 'ratification'], ['accession', 'accession'], ['negotiation', 'negotiation'], ['talk', 'negotiation'], ['talks', 'negotiation'], ['negotiations', 'negotiation'],
  ['extension', 'extension'], ['prolongation', 'extension'], ['renewal', 'renewal'], ['suspension', 'suspension'], ['withdrawal', 'denunciation'], ['denunciation', 'denunciation'], ['exit', 'denunciation'], ['termination', 'termination'], ['expiry', 'expiry'], ['expiration', 'expiry'],
  ['rejection', 'rejection'], ['revision', 'amendment'], ['adoption', 'text-agreed'], ['entry', 'entry-into-force'], ['collapse', 'collapse'],
]);
