import type { ActType, AgreementKind } from '../../core/act.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Head nouns of agreements and the kind they name. */
export const heads: ReadonlyMap<string, AgreementKind> = new Map<string, AgreementKind>([
  ['treaty', 'treaty'], ['agreement', 'agreement'], ['accord', 'agreement'], ['pact', 'agreement'], ['deal', 'agreement'], ['convention', 'convention'], ['covenant', 'convention'], ['protocol', 'protocol'],
  ['memorandum', 'memorandum'], ['mou', 'memorandum'], ['declaration', 'declaration'], ['communique', 'declaration'], ['communiqué', 'declaration'], ['ceasefire', 'ceasefire'], ['cease-fire', 'ceasefire'],
  ['truce', 'ceasefire'], ['armistice', 'ceasefire'], ['charter', 'treaty'], ['compact', 'agreement'], ['concordat', 'treaty'], ['entente', 'agreement'], ['modus', 'agreement'], ['annex', 'other'], ['understanding', 'declaration'], ['settlement', 'agreement'], ['contract', 'other'], ['statute', 'treaty'], ['minute', 'other'], ['letter', 'other'], ['exchange', 'other'],
]);

/** Nouns that stand for an agreement only where one is spoken of already, or where they are signed or ratified. */
export const weakHeads: ReadonlySet<string> = new Set(words('document text draft arrangement instrument statement framework package paper partnership initiative plan amendment version addendum replacement successor'));

/** What a modifier makes of a head that is no agreement of States. */
export const privateModifiers: ReadonlySet<string> = new Set(words(`coalition labour labor wage plea merger takeover employment licensing sponsorship confidentiality nondisclosure non-disclosure prenuptial tenancy collective bargaining
pay union football player recording book film movie advertising hosting franchise severance pension bailout acquisition buyout cooling gentleman new-home joint-venture shareholder shareholders equity investor company corporate
codeshare codesharing code-sharing prosecution immunity custody divorce twinning syndication streaming endorsement retail distribution underwriting escrow offtake`));

/** The same for modifiers that agreements of States have as well, now and then: "gas supply agreement", "prisoner transfer treaty". */
export const commercialModifiers: ReadonlySet<string> = new Set(words('purchase transfer licence license rental lease contract supply sales sale procurement industrial financing share loan credit concession service services settlement development sharing'));

/** Proper names of well-known agreements that carry no head noun. */
export const properNames: readonly string[] = ['New START', 'START I', 'START II', 'START III', 'SALT I', 'SALT II', 'SORT', 'Joint Comprehensive Plan of Action', 'JCPOA', 'NPT', 'CTBT', 'CFE', 'USMCA', 'NAFTA', 'CPTPP', 'RCEP', 'CETA', 'TTIP', 'AUKUS', 'UNCLOS', 'GSOMIA', 'ACSA', 'BBNJ', 'Minsk II', 'Black Sea Initiative', 'Black Sea Grain Initiative', 'AfCFTA', 'Abraham Accords', 'Windsor Framework', 'Brexit deal', 'mine ban', 'test ban', 'ACTA', 'TPP', 'Falepili Union', 'Artemis Accords', 'Open Skies', 'Schengen', 'SWIFT agreement', 'Camp David Accords', 'Oslo Accords', 'Dayton Accords', 'Evian Accords', 'Algiers Accords', 'Minsk agreements', 'Minsk accords', 'Nord Stream deal'];

/** Names that the world uses for one agreement: a report may use two of them and say nowhere that they are one. */
export const aliases: readonly (readonly string[])[] = [
  ['Ottawa Convention', 'Mine Ban', 'mine ban', 'Ottawa Treaty', 'Anti-Personnel Mine Ban'], ['Joint Comprehensive Plan of Action', 'JCPOA', 'nuclear deal with Iran', 'Iran nuclear deal'], ['Non-Proliferation Treaty', 'NPT', 'Treaty on the Non-Proliferation of Nuclear Weapons'],
  ['Comprehensive Nuclear-Test-Ban Treaty', 'CTBT', 'Test Ban Treaty', 'test ban'], ['USMCA', 'T-MEC', 'CUSMA'], ['High Seas Treaty', 'BBNJ'], ['Black Sea Grain Initiative', 'Black Sea Initiative', 'Black Sea grain deal', 'grain deal'],
  ['Kuala Lumpur Peace Accord', 'Kuala Lumpur Accord'], ['North Atlantic Treaty', 'Washington Treaty'], ['Prespa Agreement', 'Prespes Agreement'], ['Open Skies Treaty', 'Treaty on Open Skies'], ['Conventional Armed Forces in Europe', 'CFE'],
  ['INF Treaty', 'Intermediate-Range Nuclear Forces Treaty', 'INF'], ['Istanbul Convention', 'Convention on Preventing and Combating Violence against Women'], ['Energy Charter Treaty', 'ECT'], ['Rome Statute', 'Statute of Rome'], ['Treaty on the Prohibition of Nuclear Weapons', 'TPNW', 'nuclear ban treaty'],
  ['Trans-Pacific Partnership', 'TPP'], ['Comprehensive and Progressive Agreement for Trans-Pacific Partnership', 'CPTPP'], ['Comprehensive Economic and Trade Agreement', 'CETA'], ['African Continental Free Trade', 'AfCFTA'],
];

/** Instruments of the whole world or of a continent: whoever is not said to be a party is not one of the story's. */
export const openInstruments: readonly string[] = ['Non-Proliferation Treaty', 'Nuclear Non-Proliferation Treaty', 'Treaty on the Non-Proliferation of Nuclear Weapons', 'NPT', 'Comprehensive Nuclear-Test-Ban Treaty', 'Test Ban Treaty', 'CTBT', 'Treaty on the Prohibition of Nuclear Weapons', 'TPNW',
  'North Atlantic Treaty', 'Washington Treaty', 'Arms Trade Treaty', 'Outer Space Treaty', 'Antarctic Treaty', 'Open Skies Treaty', 'Treaty on Open Skies', 'Conventional Armed Forces in Europe', 'CFE', 'Paris Agreement', 'Kyoto Protocol', 'Montreal Protocol', 'Minamata', 'Basel', 'Geneva Conventions', 'Geneva Convention',
  'Rome Statute', 'UN Charter', 'U.N. Charter', 'UN charter', 'U.N. charter', 'United Nations charter', 'United Nations Charter', 'Charter of the United Nations', 'Chemical Weapons Convention', 'Biological Weapons Convention', 'Anti-Personnel Mine Ban', 'Mine Ban', 'Ottawa Convention', 'Cluster Munitions', 'Law of the Sea', 'UNCLOS', 'High Seas Treaty', 'BBNJ',
  'Genocide Convention', 'Refugee Convention', 'Convention against Torture', 'Convention on Human Rights', 'Istanbul Convention', 'Schengen', 'Lisbon Treaty', 'Treaty of Lisbon', 'Maastricht Treaty', 'Treaty of Rome', 'Vienna Convention', 'Chicago Convention', 'Montreux Convention', 'Hague Convention', 'Energy Charter Treaty', 'European Social Charter',
  'Budapest Memorandum', 'Helsinki Final Act', 'Pandemic Agreement', 'pandemic agreement', 'pandemic treaty', 'Tobacco Control', 'Biological Diversity', 'Desertification', 'Whaling', 'CITES', 'Ramsar', 'Plastics Treaty', 'plastics treaty',
  'Comprehensive and Progressive Agreement for Trans-Pacific Partnership', 'CPTPP', 'Trans-Pacific Partnership', 'TPP', 'Regional Comprehensive Economic Partnership', 'RCEP', 'Anti-Counterfeiting Trade Agreement', 'ACTA', 'African Continental Free Trade', 'AfCFTA', 'Artemis Accords', 'International Coffee Agreement', 'Fish Stocks Agreement', 'Port State Measures', 'Agreement on Fisheries Subsidies', 'Trade Facilitation Agreement', 'Information Technology Agreement', 'Government Procurement Agreement', 'Seabed Treaty', 'Moon Agreement', 'Partial Test Ban', 'Limited Test Ban', 'Marrakesh Treaty', 'Kigali Amendment', 'Doha Amendment', 'Nagoya Protocol', 'Cartagena Protocol', 'Malabo Protocol', 'Kampala Convention', 'Bamako Convention', 'Escazu', 'Escazú', 'Aarhus Convention', 'Espoo Convention', 'Budapest Convention', 'Lanzarote Convention', 'Oviedo Convention', 'Berne Convention', 'Bern Convention', 'Lugano Convention', 'Singapore Convention', 'New York Convention', 'Rotterdam Convention', 'Stockholm Convention', 'London Convention', 'MARPOL', 'SOLAS', 'Apia Convention', 'Tokyo Convention', 'Warsaw Convention', 'Palermo Convention', 'Maputo Protocol', 'Rarotonga', 'Tlatelolco', 'Pelindaba', 'Bangkok Treaty', 'Inter-American Treaty', 'Rio Treaty', 'Belem do Para', 'Belém do Pará', 'Maritime Labour Convention', 'Domestic Workers Convention', 'Outer Space', 'Paris climate', 'climate accord', 'Bretton Woods', 'Marrakesh Agreement', 'Dublin Regulation', 'Dublin Convention', 'Prum', 'Prüm'];

/** Nouns of acts: "the signing of the treaty", "ratification", "its expiry". */
export const actNouns: ReadonlyMap<string, ActType> = new Map<string, ActType>([
  ['signing', 'signature'], ['signature', 'signature'], ['conclusion', 'signature'], ['ratification', 'ratification'], ['approval', 'ratification'], ['accession', 'accession'], ['negotiation', 'negotiation'], ['talk', 'negotiation'], ['talks', 'negotiation'], ['negotiations', 'negotiation'],
  ['extension', 'extension'], ['prolongation', 'extension'], ['renewal', 'renewal'], ['suspension', 'suspension'], ['withdrawal', 'denunciation'], ['denunciation', 'denunciation'], ['exit', 'denunciation'], ['termination', 'termination'], ['expiry', 'expiry'], ['expiration', 'expiry'],
  ['rejection', 'rejection'], ['revision', 'amendment'], ['amendment', 'amendment'], ['assent', 'ratification'], ['consent', 'ratification'], ['endorsement', 'ratification'], ['pull-out', 'denunciation'], ['pullout', 'denunciation'], ['departure', 'denunciation'], ['cancellation', 'termination'], ['lapse', 'expiry'], ['submission', 'submission'], ['freeze', 'suspension'], ['initialling', 'text-agreed'], ['initialing', 'text-agreed'], ['renegotiation', 'negotiation'], ['bargaining', 'negotiation'], ['adoption', 'text-agreed'], ['entry', 'entry-into-force'], ['collapse', 'collapse'],
]);

/** What an agreement has: words that speak of it by one of its sides ("its obligations", "the text", "instruments of ratification"). */
export const facets: ReadonlySet<string> = new Set(words(`participation membership obligation commitment implementation observance compliance application validity duration operation provision term terms wording draft text content version outline part phase stage chapter
half instrument effect force life lifetime copy law bill decree notice version clause`));
