declare const made: unique symbol;

/** Markup in which every text from outside was escaped. Only `html` makes it, so that a string never becomes markup by mistake. */
export interface Html { readonly [made]: true; readonly markup: string }

/** What may stand in a template: text and numbers are escaped, markup is taken as it is, lists are joined, nothing gives nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;', '\0': '\uFFFD' };

/** Text as it may stand in markup, between tags or inside quotes. */
export const escapeText = (text: string): string => text.replace(/[&<>"'\0]/g, (c) => escapes[c]!);

const isList = (p: Part): p is readonly Part[] => Array.isArray(p);

const rendered = (p: Part): string => {
  if (p === null || p === undefined || p === false) return '';
  if (typeof p === 'string') return escapeText(p);
  if (typeof p === 'number') return String(p);
  return isList(p) ? p.map(rendered).join('') : p.markup;
};

/** A template whose parts are escaped. Attribute values must stand in double quotes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  let markup = strings[0]!;
  for (const [i, p] of parts.entries()) markup += rendered(p) + strings[i + 1]!;
  return { markup } as Html;
};

/** Nothing. */
export const none: Html = html``;

/** Parts with something between them. */
export const joined = (parts: readonly Part[], between: Part): Html => html`${parts.map((p, i) => (i === 0 ? p : [between, p]))}`;

/** An address outside, or nothing where it is no plain web address: documents say what they like. */
export const webAddress = (url: string | null): string | null => (url !== null && /^https?:\/\/[^\s"<>]{1,2000}$/i.test(url) ? url : null);
