import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { instrumentOf } from '../../src/reading/record.ts';
import { instrumentsIn } from '../../src/reading/treaty-text/index.ts';
import { toAkomaNtoso } from '../../src/views/akoma-ntoso.ts';
import { lighthouses } from '../reading/treaty-text/texts.ts';

const documentOf = (text: string): Document => ({ id: 'doc_0123456789abcdef', text, language: 'en', published: null, name: 'a.txt' }) as unknown as Document;

const exported = (text: string): string => {
  const [i] = instrumentsIn(text);
  return toAkomaNtoso({ name: 'a name', document: documentOf(text), instrument: instrumentOf({ ...i!, subject: 'a1', clauses: null }) });
};

interface Element { readonly name: string; readonly id: string | null; readonly words: string; readonly span: readonly [number, number] | null }

/** Parses, and throws where the text is not well-formed XML with its name spaces declared. */
const elements = (xml: string): readonly Element[] => {
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; id: string | null; words: string; span: readonly [number, number] | null }[] = [];
  const out: Element[] = [];
  parser.on('error', (e) => { throw e; });
  parser.on('opentag', (t) => {
    const value = (name: string): string | null => t.attributes[name]?.value ?? null;
    const [start, end] = [value('s:start'), value('s:end')];
    open.push({ name: t.name, id: value('eId'), words: '', span: start === null || end === null ? null : [Number(start), Number(end)] });
  });
  parser.on('text', (words) => { for (const o of open) o.words += words; });
  parser.on('closetag', () => { out.push(open.pop()!); });
  parser.write(xml).close();
  return out;
};

test('a treaty is exported with its preface, preamble, parts, articles, close and annexes', () => {
  const all = elements(exported(lighthouses));
  const named = (name: string): readonly Element[] => all.filter((e) => e.name === name);
  expect(named('part').map((e) => e.id)).toEqual(['part_i', 'part_ii']);
  expect(named('article').map((e) => e.id)).toEqual(['part_i__art_1', 'part_i__art_2', 'part_ii__art_3', 'att_1__art_1', 'att_1__art_2']);
  expect(named('paragraph').map((e) => e.words)).toEqual(['1.In this Agreement "light" means a lamp that is seen from the sea.', '2."Keeper" means whoever tends it.']);
  expect(named('preamble')[0]!.words).toContain('coasts lit & safe <always>,');
  expect(named('docDate').map((e) => e.words)).toEqual(['twelfth day of August 1983']);
  expect(named('signature').map((e) => e.words)).toEqual(['For Norway: Kari Solberg', 'For Chile: Pedro Araya']);
  const article = named('article')[2]!;
  expect(lighthouses.slice(...article.span!).startsWith('Article 3\nEntry into force')).toBe(true);
});

interface Node { readonly name: string; readonly at: Readonly<Record<string, string>>; readonly inner: Node[] }

const treeOf = (xml: string): Node => {
  const parser = new SaxesParser({ xmlns: true });
  const top: Node = { name: '', at: {}, inner: [] };
  const open: Node[] = [top];
  parser.on('error', (e) => { throw e; });
  parser.on('opentag', (t) => {
    const node: Node = { name: t.name, at: Object.fromEntries(Object.entries(t.attributes).map(([k, v]) => [k, v.value])), inner: [] };
    open.at(-1)!.inner.push(node);
    open.push(node);
  });
  parser.on('closetag', () => { open.pop(); });
  parser.write(xml).close();
  return top.inner[0]!;
};

const all = (n: Node): readonly Node[] => [n, ...n.inner.flatMap(all)];
const names = (n: Node): readonly string[] => n.inner.map((x) => x.name);
const inOrder = (found: readonly string[], order: readonly string[]): boolean => found.every((x, i) => order.includes(x) && (i === 0 || order.indexOf(found[i - 1]!) <= order.indexOf(x)));
const hierarchical = ['book', 'part', 'title', 'chapter', 'section', 'subsection', 'article', 'paragraph', 'hcontainer'];

/** The rules of Akoma Ntoso 3.0 that a reader of such files relies on; each names what breaks it. */
const breaches = (xml: string): readonly string[] => {
  const root = treeOf(xml);
  const nodes = all(root);
  const out: string[] = [];
  const must = (holds: boolean, rule: string): void => { if (!holds) out.push(rule); };
  must(root.name === 'akomaNtoso' && root.inner.length === 1, 'one document in the root');
  const act = root.inner[0]!;
  must(act.at['name'] !== undefined && act.at['contains'] !== undefined, 'the act says what it is');
  must(inOrder(names(act), ['meta', 'coverPage', 'preface', 'preamble', 'body', 'conclusions', 'attachments', 'components']) && names(act)[0] === 'meta' && names(act).filter((n) => n === 'body').length === 1, 'the parts of an act in their order');
  for (const meta of nodes.filter((n) => n.name === 'meta')) {
    must(inOrder(names(meta), ['identification', 'publication', 'references', 'notes']), 'meta in its order');
    must(names(meta.inner[0]!).join() === 'FRBRWork,FRBRExpression,FRBRManifestation', 'work, expression, manifestation');
    for (const level of meta.inner[0]!.inner) must(names(level).slice(0, 4).join() === 'FRBRthis,FRBRuri,FRBRdate,FRBRauthor', `${level.name} begins with its four`);
    must(names(meta.inner[0]!.inner[0]!).includes('FRBRcountry') && names(meta.inner[0]!.inner[1]!).includes('FRBRlanguage'), 'country and language');
  }
  for (const h of nodes.filter((n) => hierarchical.includes(n.name))) {
    must(h.at['eId'] !== undefined, `${h.name} has an id`);
    must(h.name !== 'hcontainer' || h.at['name'] !== undefined, 'hcontainer says what it is');
    const rest = names(h).filter((n) => n !== 'num' && n !== 'heading');
    must(inOrder(names(h).filter((n) => n === 'num' || n === 'heading'), ['num', 'heading']) && names(h).slice(0, names(h).length - rest.length).every((n) => n === 'num' || n === 'heading'), `${h.name}: number, heading, then the rest`);
    must(rest.length > 0 && (rest.join() === 'content' || rest.every((n) => hierarchical.includes(n))), `${h.name}: content or parts, never both`);
    must(h.name !== 'article' || !h.inner.some((x) => all(x).some((y) => y.name === 'article')), 'no article in an article');
  }
  for (const a of nodes.filter((n) => n.name === 'attachment')) must(a.inner.at(-1)!.name === 'doc' && a.inner.at(-1)!.at['name'] !== undefined && names(a.inner.at(-1)!).join() === 'meta,mainBody', 'an attachment is a document');
  const ids = new Set(nodes.map((n) => n.at['eId']));
  for (const n of nodes) for (const key of ['refersTo', 'source', 'href']) if (n.at[key]?.startsWith('#') === true) must(ids.has(n.at[key].slice(1)), `${n.name} ${key}="${n.at[key]}" leads nowhere`);
  return out;
};

test('an export keeps to the main rules of the schema, with parties, divisions and annexes or without any', () => {
  expect(breaches(exported(lighthouses))).toEqual([]);
  expect(breaches(exported('Agreement on Buoys\n\nThe Contracting Parties have agreed as follows:\n\nArticle 1\nEach Party keeps its buoys.\n\nArticle 2\nThis Agreement shall enter into force after the exchange of the instruments of ratification.\n\nArticle 3\nEither Contracting Party may denounce this Agreement.'))).toEqual([]);
});

test('the rules have teeth', () => {
  const good = exported(lighthouses);
  for (const [from, to] of [['<preface>', '<conclusions/><preface>'], ['<FRBRcountry value="int"/>', ''], ['<num>Article 3</num>', '<content><p/></content><num>Article 3</num>'], ['refersTo="#r-nor"', 'refersTo="#r-none"'], [' contains="originalVersion"', '']] as const) {
    expect(good).toContain(from);
    expect(breaches(good.replace(from, to))).not.toEqual([]);
  }
});

test('whatever characters stand in the text, the export is well-formed, its ids are unique and its spans are in the text', () => {
  const hostile = fc.array(fc.oneof(fc.constantFrom('<', '&', ']]>', '"', '\u0000', '\ud800', '\f', '￾', '-->', '<!--', 'Article 1', 'CHAPTER I\n', '\n\n', 'Annex 1\n', '1. ', '(a) '), fc.string({ unit: 'binary' })), { maxLength: 12 }).map((x) => x.join(''));
  fc.assert(fc.property(hostile, hostile, hostile, (a, b, c) => {
    const text = lighthouses.replace('a lamp that is seen', () => a).replace('on Mondays', () => b).replace('coasts lit', () => c);
    if (instrumentsIn(text).length === 0) return;
    const xml = exported(text);
    expect(breaches(xml)).toEqual([]);
    const found = elements(xml);
    const ids = found.flatMap((e) => (e.id === null ? [] : [e.id]));
    expect(new Set(ids).size).toBe(ids.length);
    for (const e of found) if (e.span !== null) expect(0 <= e.span[0] && e.span[0] < e.span[1] && e.span[1] <= text.length).toBe(true);
  }), { numRuns: 100 });
});
