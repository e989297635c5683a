import { escapeText } from '../../web/html.ts';

const [width, margin, line] = [640, 24, 24];
/** Characters that fit in a line of the card, in the widest of the fonts that may be there. */
const lineMax = 66;

/** Text in lines at its spaces; a word that is longer than a line is cut. */
const lines = (text: string): readonly string[] => {
  const out: string[] = [''];
  for (const word of text.split(/\s+/).flatMap((w) => w.match(new RegExp(`.{1,${lineMax}}`, 'gu')) ?? [])) {
    const last = out.at(-1)!;
    if (last === '' || last.length + word.length + 1 <= lineMax) out[out.length - 1] = last === '' ? word : `${last} ${word}`; else out.push(word);
  }
  return out;
};

/** Where an agreement stands, as a picture that can be put on another page: title, state, both clocks, address. Its words are text, and nothing in it is fetched or runs. */
export const cardOf = (card: { readonly title: string; readonly sentence: string; readonly asOf: string; readonly address: string }): string => {
  const [title, sentence, asOf] = [lines(card.title), lines(card.sentence), lines(`${card.asOf} ${card.address}`)];
  let y = margin;
  const text = (list: readonly string[], attributes: string, height: number): string => list.map((t) => { y += height; return `<text x="${margin}" y="${y}" ${attributes}>${escapeText(t)}</text>`; }).join('');
  const body = [text(title.slice(0, 3), 'font-size="20" font-weight="600"', line + 2), text(sentence.slice(0, 6), 'font-size="16"', line), text(asOf.slice(0, 4), 'font-size="13" fill="#56606b"', line - 4)].join('');
  const height = y + margin;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="IBM Plex Sans, sans-serif" fill="#1b1f24"><title>${escapeText(`${card.title}: ${card.sentence}`)}</title><rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#fcfcfa" stroke="#868f99"/>${body}</svg>\n`;
};
