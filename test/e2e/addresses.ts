/** Rows of a list of the API. */
export const rowsOf = async <T>(base: string, path: string): Promise<readonly T[]> => ((await (await fetch(`${base}/api/v1${path}`)).json()) as { readonly rows: readonly T[] }).rows;

interface Row { readonly id: string; readonly parties: readonly string[]; readonly multilateral: boolean; readonly conflicts: number }

/** What the pages of a record are about: an agreement with a bit of everything, one of many, a pair, a source. */
export interface Subjects { readonly treaty: string; readonly many: string; readonly pair: readonly [string, string]; readonly party: string; readonly source: string; readonly words: string }

/** Subjects of the examples. */
export const exampleSubjects = async (base: string): Promise<Subjects> => {
  const agreements = await rowsOf<Row>(base, '/agreements?limit=200');
  return { treaty: agreements.find((a) => a.parties.join() === 'IRN,RUS')!.id, many: agreements.find((a) => a.multilateral)!.id, pair: ['IRN', 'RUS'], party: 'IRN', source: 'Harbour Post', words: 'Tehran signature 2025' };
};

/** Subjects of any record: the pair that is most in the news and in dispute. */
export const someSubjects = async (base: string): Promise<Subjects> => {
  const agreements = await rowsOf<Row>(base, '/agreements?limit=200');
  const treaty = agreements.find((a) => a.parties.length === 2 && a.conflicts > 0)!;
  const [source] = await rowsOf<{ readonly name: string }>(base, '/sources?limit=1');
  return { treaty: treaty.id, many: agreements.find((a) => a.multilateral)!.id, pair: [treaty.parties[0]!, treaty.parties[1]!], party: treaty.parties[0]!, source: source!.name, words: `${treaty.parties[0]!} signature 2016` };
};

/** One address of every kind of page, and pages in their other states. */
export const everyPage = async (base: string, of: Subjects): Promise<readonly string[]> => {
  const { treaty, many, pair: [a, b], party } = of;
  const claim = (await rowsOf<{ readonly claim: string; readonly document: string }>(base, `/claims?agreement=${treaty}`))[2]!;
  const [conflict] = await rowsOf<{ readonly agreement: string; readonly slot: string }>(base, '/conflicts');
  return [
    '/', `/?party=${party}`, '/agreements', '/agreements?stage=in-force', `/agreements/${treaty}`, `/agreements/${treaty}?on=2025-01-16&known=2025-01-16`, `/agreements/${many}`, '/documents', `/documents/${claim.document}?claim=${claim.claim}`, `/documents/${claim.document}?view=original`, `/claims/${claim.claim}`,
    '/parties', `/parties/${party}`, '/parties/FJI', `/pairs/${a}/${b}`, `/timeline?party=${party}`, '/timeline?lanes=party', `/network?from=${b}`, `/network?from=${treaty}`, '/calendar', '/calendar?outcome=overdue', '/conflicts', `/conflicts/${conflict!.agreement}/${conflict!.slot.replace('/', '~')}`,
    '/search', `/search?q=${encodeURIComponent(of.words)}`, '/search?q=nothing-of-the-sort', '/sources', `/sources/${encodeURIComponent(of.source)}`, '/ledger', '/review', '/keys', '/about', '/api', '/nothing-here', '/agreements?on=tomorrow',
  ];
};
