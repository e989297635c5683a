/** Words that no running text of a language we meet goes long without. */
const frequent: ReadonlySet<string> = new Set(('the of and to in is for by be shall on with as this any or that at from it are which not was his her an has have will '
  + 'de la le les et des du en que el los del las por con der die das und den van het een di il che do da os para').split(' '));

const sampleLength = 2_000;
const samples = 20;
/** Shorter texts are lists, captions and tables as often as noise. */
const shortest = 4_000;

/**
 * Whether a text is letters without words: the noise of a bad scan, random or encoded characters. A sample of it is looked at, evenly over its length.
 * Figures are left out, so that a table is not taken for noise because of its numbers.
 */
export const isNoise = (text: string): boolean => {
  if (text.length < shortest) return false;
  let words = 0;
  let known = 0;
  const step = Math.max(sampleLength, Math.floor(text.length / samples));
  for (let at = 0; at < text.length; at += step) {
    for (const m of text.slice(at, at + sampleLength).matchAll(/\p{L}[\p{L}'’-]+/gu)) {
      words += 1;
      if (frequent.has(m[0].toLowerCase())) known += 1;
    }
  }
  return words > 200 && known < words * 0.02;
};
