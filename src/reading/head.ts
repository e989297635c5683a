/** Keys that stand at the head of a document and are no part of its words. */
const key = '(?:date|published|publisher|source|title|author|byline|url|link|language|lang|place|section)';
const fenced = /^\s{0,20}---[ \t]*\n(?:[^\n]{0,500}\n){0,60}?---[ \t]*(?:\n|$)/;
const loose = new RegExp(`^\\s{0,20}(?:${key}[ \\t]*:[^\\n]{0,500}(?:\\n|$)){1,20}`, 'i');
const dateWord = /^\s{0,20}date[ \t]+\d{4}-\d{2}-\d{2}[ \t]*/i;

/** The text with its head (front matter, a leading date) blanked out, every offset kept. */
export const withoutHead = (text: string): string => {
  const head = fenced.exec(text)?.[0] ?? loose.exec(text)?.[0] ?? dateWord.exec(text)?.[0];
  return head === undefined ? text : head.replace(/[^\n]/g, ' ') + text.slice(head.length);
};
