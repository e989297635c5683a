/** Words of names that say nothing of which agreement it is. */
export const generic: ReadonlySet<string> = new Set((
  'the a an of on and for in to with between among new upcoming planned future previous earlier older old existing former recent landmark historic bilateral multilateral international ' +
  'joint final draft text document pact deal accord agreement treaty convention protocol memorandum declaration ceasefire truce arrangement comprehensive version instrument ' +
  'proposed possible long awaited sought wide ranging so called current original big major broad binding legally signed interim full entire governing year years article articles'
).split(' '));

/** Words of titles that say what sort of text it is, and hardly of which. */
export const sorts: ReadonlySet<string> = new Set((
  'free trade partnership cooperation co-operation strategic mutual defence defense security peace economic framework association friendship general basic investment protection ' +
  'understanding principles relations basis exchange notes plan package statement charter'
).split(' '));

/** Subjects of agreements by the stems of their words; two names with other subjects are seldom one agreement. */
const subjects: Readonly<Record<string, string>> = {
  trade: 'trade tariff custom commerc commercial market economic mercosur', defence: 'defenc defens military armament alliance', arms: 'nuclear arm missile warhead disarmament nonproliferation weapon enrichment atom',
  peace: 'peac reconciliation normalisation normalization settlement', truce: 'ceasefir truce armistic hostiliti cessation hostage prisoner', border: 'border frontier boundary delimitation demarcation territori',
  energy: 'energy gas oil pipeline electricity petroleum hydrocarbon', water: 'water river dam basin hydropower', fish: 'fish fishery fisherie', tax: 'tax taxation', extradition: 'extradition legal judicial transfer',
  migration: 'migration migrant readmission asylum visa return', transport: 'transit transport aviation air road rail railway corridor shipping grain', investment: 'investment', space: 'space satellite orbital moon lunar',
  environment: 'climat environment biodiversity plastic pollution emission ocean marin sea', health: 'pandemic health', minerals: 'mineral rare lithium cobalt', base: 'base lease island archipelago', culture: 'cultur education scientif scienc', status: 'sovereignty independenc union integration',
  mine: 'mine landmine munition cluster antipersonnel', chemical: 'chemical biological', crime: 'crim terrorism trafficking cyber cybercrim', debt: 'debt loan financ bank currency swap',
};

/** The end of an English word cut off, so that "Iranian" and "Iran", "territories" and "territory", "tax" and "taxation" meet. */
export const stem = (word: string): string => word.replace(/(?:(?<=[a-z]{3})ation|ies|y|s|al|ic|ian|ish|ese|i|e)$/, '');

const bySubjectStem: ReadonlyMap<string, string> = new Map(Object.entries(subjects).flatMap(([subject, words]) => words.split(' ').map((w) => [stem(w), subject] as const)));

/** The same as stems. */
export const sortStems: ReadonlySet<string> = new Set([...sorts].map(stem));

/** What a stemmed word of a name says that the agreement is about; undefined for most words. */
export const subjectOfStem = (stemmed: string): string | undefined => bySubjectStem.get(stemmed);
