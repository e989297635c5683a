/** A letter as `x` or `X`, a figure as `d`, anything else as itself. */
const kindOf = (s: string, i: number): string => {
  const c = s.charCodeAt(i);
  if (c >= 97 && c <= 122) return 'x';
  if (c >= 65 && c <= 90) return 'X';
  if (c >= 48 && c <= 57) return 'd';
  const ch = s[i]!;
  if (c < 128) return ch;
  const lower = ch.toLowerCase();
  return lower === ch.toUpperCase() ? ch : ch === lower ? 'x' : 'X';
};

/** The letters of a word as a pattern of at most two of a kind in a row: `Xxx`, `dd`, `X.X`. */
export const shapeOf = (s: string): string => {
  let out = '';
  let previous = '';
  let run = 0;
  for (let i = 0; i < s.length && i < 24; i += 1) {
    const kind = kindOf(s, i);
    if (kind === previous) {
      run += 1;
      if (run > 2) continue;
    } else {
      previous = kind;
      run = 1;
    }
    out += kind;
  }
  return out;
};

/** Curly quotation marks and dashes as the treebanks write them; only for the net's eyes, the text keeps its own. */
const plain: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '–': '-', '—': '-' };

const normal = (form: string): string => (/[‘’“”„«»–—]/.test(form) ? form.replace(/[‘’“”„«»–—]/g, (c) => plain[c] ?? c) : form);

/** The six features of a token, in the order of the embeddings: form, last three, first three, last two letters, shape, last four. */
export const featuresOf = (raw: string): readonly [string, string, string, string, string, string] => {
  const form = normal(raw);
  const lower = form.toLowerCase();
  return [lower, lower.slice(-3), lower.slice(0, 3), lower.slice(-2), shapeOf(form), lower.slice(-4)];
};
