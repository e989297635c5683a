import type { Document } from '../core/document.ts';
import type { Annex, Division, Instrument, Paragraph } from '../core/instrument.ts';
import type { ArticleRecord, InstrumentRecord } from '../core/record.ts';
import { trim, type Span } from '../core/span.ts';

/** An instrument with the document that holds it, and the name of its agreement. */
export interface HeldText { readonly name: string; readonly document: Document; readonly instrument: InstrumentRecord }

const escape = (words: string): string => words
  // Characters that XML 1.0 has no way to write are left out; a form feed is a space.
  // eslint-disable-next-line no-control-regex
  .replace(/\f/g, ' ').replace(/[\u0000-\u0008\u000B\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
  .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Where the words stand in the document, in attributes of our own: Akoma Ntoso allows those of other name spaces. */
const at = (span: Span): string => `s:start="${span.start}" s:end="${span.end}"`;

/** The blocks of a stretch of text, parted by blank lines. */
const blocks = (text: string, span: Span): string => text.slice(span.start, span.end).split(/\n[ \t]*\n/).map(squeeze).filter((b) => b !== '').map((b) => `<p>${escape(b)}</p>`).join('');

const slug = (number: string): string => number.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'x';

/** Ids of one document, each given once: a second "art_1" becomes "art_1-2". */
const ids = (): ((wanted: string) => string) => {
  const used = new Map<string, number>();
  return (wanted) => {
    const n = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, n);
    return n === 1 ? wanted : `${wanted}-${n}`;
  };
};

interface Out { readonly text: string; readonly id: (wanted: string) => string }

const prefixes: Readonly<Record<Division['kind'], string>> = { book: 'book', part: 'part', title: 'title', chapter: 'chp', section: 'sec', subsection: 'subsec' };

const paragraph = ({ text, id }: Out, p: Paragraph, parent: string, i: number): string => {
  const lead = p.number === null ? 0 : /^\W{0,3}[\p{L}\d]{1,3}[.)]{0,2}\s*/u.exec(text.slice(p.start, p.start + 12))?.[0].length ?? 0;
  const num = p.number === null ? '' : `<num>${escape(squeeze(text.slice(p.start, p.start + lead)))}</num>`;
  return `<paragraph eId="${id(`${parent}__para_${p.number === null ? i + 1 : slug(p.number)}`)}" ${at(p)}>${num}<content>${blocks(text, { start: p.start + lead, end: p.end }) || '<p/>'}</content></paragraph>`;
};

const article = (out: Out, a: ArticleRecord, parent: string): string => {
  const id = out.id(`${parent === '' ? '' : `${parent}__`}art_${slug(a.number)}`);
  const body = { start: a.bodyStart ?? a.start, end: a.end };
  const [only, ...more] = a.paragraphs ?? [];
  const inner = only === undefined ? `<content>${blocks(out.text, body) || '<p/>'}</content>` : more.length === 0 && only.number === null ? `<content>${blocks(out.text, only) || '<p/>'}</content>` : a.paragraphs!.map((p, i) => paragraph(out, p, id, i)).join('');
  return `<article eId="${id}" ${at(a)}><num>Article ${escape(a.number)}</num>${a.heading === null ? '' : `<heading>${escape(squeeze(a.heading))}</heading>`}${inner}</article>`;
};

const inside = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.start < outer.end;

/** Articles and divisions inside `span`, divisions that stand in others within these. */
const hierarchy = (out: Out, divisions: readonly Division[], articles: readonly ArticleRecord[], parent: string): string => {
  const top = divisions.filter((d) => !divisions.some((o) => o !== d && inside(o, d) && (o.start < d.start || o.end > d.end)));
  const loose = articles.filter((a) => !top.some((d) => inside(d, a)));
  return [...top.map((d) => ({ start: d.start, xml: () => division(out, d, divisions, articles, parent) })), ...loose.map((a) => ({ start: a.start, xml: () => article(out, a, parent) }))]
    .toSorted((x, y) => x.start - y.start).map((x) => x.xml()).join('\n');
};

const division = (out: Out, d: Division, all: readonly Division[], articles: readonly ArticleRecord[], parent: string): string => {
  const id = out.id(`${parent === '' ? '' : `${parent}__`}${prefixes[d.kind]}_${slug(d.number)}`);
  const inner = hierarchy(out, all.filter((o) => o !== d && inside(d, o)), articles.filter((a) => inside(d, a)), id);
  const head = `<num>${d.kind[0]!.toUpperCase()}${d.kind.slice(1)} ${escape(d.number)}</num>${d.heading === null ? '' : `<heading>${escape(squeeze(d.heading))}</heading>`}`;
  return `<${d.kind} eId="${id}" ${at(d)}>${head}${inner === '' ? `<content>${blocks(out.text, { start: d.start, end: d.end }) || '<p/>'}</content>` : inner}</${d.kind}>`;
};

const conclusions = (text: string, parts: NonNullable<InstrumentRecord['parts']>): string => {
  const t = parts.testimonium;
  if (t === null) return '';
  const dated = t.on === null || t.onSpan === null ? escape(squeeze(text.slice(t.start, t.end)))
    : `${escape(squeeze(text.slice(t.start, t.onSpan.start)))} <docDate date="${t.on}">${escape(squeeze(text.slice(t.onSpan.start, t.onSpan.end)))}</docDate>${escape(text.slice(t.onSpan.end, t.end).replace(/\s+/g, ' ').trimEnd())}`;
  const signed = parts.signatories.map((s) => {
    const party = s.party === null ? `<organization refersTo="#${ref(s.partyName ?? 'party')}">${escape(s.partyName ?? '')}</organization>` : `<organization refersTo="#${ref(s.party)}">${escape(s.partyName ?? s.party)}</organization>`;
    return `<p><signature ${at(s)}>For ${party}${s.person === null ? '' : `: <person refersTo="#${ref(s.person)}">${escape(s.person)}</person>`}</signature></p>`;
  });
  return `<conclusions ${at(t)}><p>${dated}</p>${signed.join('')}</conclusions>`;
};

/** An XML id: letters, figures, hyphens; it begins with a letter. */
const ref = (raw: string): string => `r-${slug(raw)}`;

const references = (parts: NonNullable<InstrumentRecord['parts']>): string => {
  const seen = new Map<string, string>();
  const add = (element: string, raw: string, shown: string): void => { if (!seen.has(ref(raw))) seen.set(ref(raw), `<${element} eId="${ref(raw)}" href="/akn/ontology/${element === 'TLCPerson' ? 'person' : 'organization'}/${slug(raw)}" showAs="${escape(shown)}"/>`); };
  for (const p of parts.parties) add('TLCOrganization', p.id ?? p.name, p.name);
  for (const s of parts.signatories) {
    add('TLCOrganization', s.party ?? s.partyName ?? 'party', s.partyName ?? s.party ?? 'party');
    if (s.person !== null) add('TLCPerson', s.person, s.person);
  }
  return `<references source="#depositary">${[...seen.values()].join('')}<TLCOrganization eId="depositary" href="/akn/ontology/organization/depositary" showAs="Depositary"/></references>`;
};

const codes: Readonly<Record<string, string>> = { en: 'eng', fr: 'fra', es: 'spa', de: 'deu', nl: 'nld', it: 'ita', pt: 'por', ru: 'rus', ar: 'ara', zh: 'zho' };

const identification = ({ document, instrument }: HeldText, component = 'main'): string => {
  const on = instrument.parts?.testimonium?.on ?? document.published ?? '1000-01-01';
  const language = codes[document.language ?? 'en'] ?? 'und';
  const work = `/akn/int/act/treaty/${on}/${slug(document.id).slice(0, 40)}`;
  const level = (name: string, uri: string, more: string): string => `<FRBR${name}><FRBRthis value="${uri}/!${component}"/><FRBRuri value="${uri}"/><FRBRdate date="${on}" name="signature"/><FRBRauthor href="#depositary"/>${more}</FRBR${name}>`;
  return `<identification source="#depositary">${level('Work', work, '<FRBRcountry value="int"/>')}${level('Expression', `${work}/${language}@`, `<FRBRlanguage language="${language}"/>`)}${level('Manifestation', `${work}/${language}@/main.xml`, '')}</identification>`;
};

const attachment = (out: Out, held: HeldText, a: Annex, i: number): string => {
  const id = out.id(`att_${i + 1}`);
  const own = a.articles.length === 0 ? '' : hierarchy(out, [], a.articles, id);
  const main = own === '' ? `<mainBody>${blocks(out.text, { start: a.start, end: a.end }) || '<p/>'}</mainBody>` : `<mainBody><hcontainer name="body" eId="${out.id(`${id}__body`)}">${own}</hcontainer></mainBody>`;
  return `<attachment eId="${id}" ${at(a)}><heading>${escape(squeeze(a.title))}</heading><doc name="${a.kind}"><meta>${identification(held, id)}</meta>${main}</doc></attachment>`;
};

const noParts: Omit<Instrument, 'start' | 'end' | 'articles'> = { title: null, parties: [], preamble: null, divisions: [], testimonium: null, signatories: [], annexes: [], doubts: [] };

/**
 * An instrument as Akoma Ntoso 3.0 (LegalDocML, OASIS): preface, preamble, divisions, articles, paragraphs, conclusions, attachments. White space is
 * squeezed; `s:start` and `s:end` say where the words stand in the document, in UTF-16 units. Always well-formed, whatever the text holds.
 */
export const toAkomaNtoso = (held: HeldText): string => {
  const { document, instrument, name } = held;
  const parts = instrument.parts ?? noParts;
  const out: Out = { text: document.text, id: ids() };
  const title = parts.title === null ? escape(name) : escape(squeeze(parts.title.text));
  const body = hierarchy(out, parts.divisions, instrument.articles, '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:s="urn:depositary:span">
<act name="treaty" contains="originalVersion" ${at(instrument.span)}>
<meta>${identification(held)}${references(parts)}</meta>
<preface><longTitle><p><docTitle>${title}</docTitle></p></longTitle></preface>
${parts.preamble === null ? '' : `<preamble ${at(parts.preamble)}>${blocks(document.text, parts.preamble)}</preamble>`}
<body>${body === '' ? `<hcontainer name="body" eId="${out.id('body')}"><content>${blocks(document.text, trim(document.text, instrument.span) ?? instrument.span)}</content></hcontainer>` : body}</body>
${conclusions(document.text, parts)}
${parts.annexes.length === 0 ? '' : `<attachments>${parts.annexes.map((a, i) => attachment(out, held, a, i)).join('\n')}</attachments>`}
</act>
</akomaNtoso>
`;
};
