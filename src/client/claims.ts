import { withClocks } from './dom.ts';

/** One claim with its words, as /claims/ID.json gives it. */
export interface ClaimAnswer {
  readonly claim: { readonly id: string; readonly exact: string; readonly say: string; readonly saidBy: string; readonly stated: string | null; readonly on: string | null; readonly basis: string; readonly before: string; readonly after: string; readonly position: number };
  readonly document: { readonly id: string; readonly title: string; readonly publisher: string | null; readonly published: string | null; readonly language: string | null; readonly seq: number | null; readonly recordedAt: string | null };
  readonly agreement: { readonly id: string; readonly name: string };
  readonly held: { readonly value: string; readonly why: string } | null;
  readonly disagreeing: readonly { readonly id: string; readonly exact: string; readonly say: string }[];
  readonly same: number;
  readonly reader: string;
}

const held = new Map<string, Promise<ClaimAnswer>>();

/** Fetches a claim once. */
export const claimOf = (id: string): Promise<ClaimAnswer> => {
  const known = held.get(id);
  if (known !== undefined) return known;
  const asked = fetch(withClocks(`/claims/${id}.json`), { headers: { accept: 'application/json' } }).then(async (r) => {
    if (!r.ok) throw new Error(`the server answered ${r.status}`);
    return ((await r.json()) as { readonly answer: ClaimAnswer }).answer;
  });
  held.set(id, asked);
  asked.catch(() => held.delete(id));
  return asked;
};
