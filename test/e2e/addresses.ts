/** Rows of a list of the API. */
export const rowsOf = async <T>(base: string, path: string): Promise<readonly T[]> => ((await (await fetch(`${base}/api/v1${path}`)).json()) as { readonly rows: readonly T[] }).rows;

/** One address of every kind of page, over the examples, and pages in their other states. */
export const everyPage = async (base: string): Promise<readonly string[]> => {
  const agreements = await rowsOf<{ readonly id: string; readonly parties: readonly string[]; readonly multilateral: boolean }>(base, '/agreements?limit=200');
  const treaty = agreements.find((a) => a.parties.join() === 'IRN,RUS')!.id;
  const many = agreements.find((a) => a.multilateral)!.id;
  const claim = (await rowsOf<{ readonly claim: string; readonly document: string }>(base, `/claims?agreement=${treaty}`))[2]!;
  const [conflict] = await rowsOf<{ readonly agreement: string; readonly slot: string }>(base, '/conflicts');
  return [
    '/', '/agreements', '/agreements?stage=in-force', `/agreements/${treaty}`, `/agreements/${treaty}?on=2025-01-16&known=2025-01-16`, `/agreements/${many}`, '/documents', `/documents/${claim.document}?claim=${claim.claim}`, `/documents/${claim.document}?view=original`, `/claims/${claim.claim}`,
    '/parties', '/parties/IRN', '/parties/FJI', '/pairs/IRN/RUS', '/timeline?party=IRN', '/timeline?lanes=party', '/network?from=RUS', `/network?from=${treaty}`, '/calendar', '/calendar?outcome=overdue', '/conflicts', `/conflicts/${conflict!.agreement}/${conflict!.slot.replace('/', '~')}`,
    '/search', '/search?q=Tehran%20signature%202025', '/search?q=nothing-of-the-sort', '/sources', '/sources/Harbour%20Post', '/ledger', '/review', '/keys', '/about', '/api', '/nothing-here', '/agreements?on=tomorrow',
  ];
};
