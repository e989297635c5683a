import { labels } from './decode.ts';
import { bit } from './gazetteer.ts';
import type { Ready } from './features.ts';

const L = labels.length;

/** What one word was taken for over a whole text: times seen, and times in a name of each kind, by label pairs. */
interface Votes { seen: number; person: number; place: number; body: number; inFullName: number }

/** Taken off the score of being no name: the training texts have fewer names than the news. */
const quiet = 0.5;

/** How much a text's other mentions of a word weigh beside what stands around this one. */
const weight = 8;

const count = (r: Ready, first: readonly Int8Array[]): ReadonlyMap<string, Votes> => {
  const out = new Map<string, Votes>();
  first.forEach((found, k) => {
    const from = r.stretches[k]!.first;
    for (let i = 0; i < found.length; i += 1) {
      const f = r.forms[from + i]!;
      if (!f.isName) continue;
      let v = out.get(f.low);
      if (v === undefined) { v = { seen: 0, person: 0, place: 0, body: 0, inFullName: 0 }; out.set(f.low, v); }
      v.seen += 1;
      const label = found[i]!;
      if (label === 1 || label === 2) {
        v.person += 1;
        // A word of a full name is that person's wherever it stands alone.
        if (label === 2 || found[i + 1] === 2) v.inFullName += 1;
      } else if (label === 3 || label === 4) v.place += 1;
      else if (label > 4) v.body += 1;
    }
  });
  return out;
};

/** Scores with what the rest of the text says of the same words: one name is of one kind throughout, unless its place says otherwise. */
export const withVotes = (r: Ready, scores: readonly Float64Array[], first: readonly Int8Array[]): readonly Float64Array[] => {
  const votes = count(r, first);
  return scores.map((old, k) => {
    const from = r.stretches[k]!.first;
    const out = Float64Array.from(old);
    for (let i = 0; i * L < out.length; i += 1) {
      const f = r.forms[from + i]!;
      out[i * L]! -= quiet;
      const v = f.isName ? votes.get(f.low) : undefined;
      if (v === undefined || v.seen < 2) continue;
      const isAlone = !(r.forms[from + i - 1]?.isName ?? false) && !(r.forms[from + i + 1]?.isName ?? false);
      const person = v.person + (isAlone && (r.bits[from + i]! & bit.state) === 0 ? 2 * v.inFullName : 0);
      const total = Math.max(v.seen, person + v.place + v.body);
      const [p, l, o] = [weight * person / total, weight * v.place / total, weight * v.body / total];
      out[i * L + 1]! += p; out[i * L + 2]! += p;
      out[i * L + 3]! += l; out[i * L + 4]! += l;
      out[i * L + 5]! += o; out[i * L + 6]! += o;
      out[i * L]! += weight * (total - person - v.place - v.body) / total;
    }
    return out;
  });
};
