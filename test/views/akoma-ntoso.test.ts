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

test('whatever characters stand in the text, the export is well-formed, its ids are unique and its spans are in the text', () => {
  const hostile = fc.array(fc.oneof(fc.constantFrom('<', '&', ']]>', '"', '\u0000', '\ud800', '\f', '￾', '-->', '<!--', 'Article 1', 'CHAPTER I\n', '\n\n', 'Annex 1\n', '1. ', '(a) '), fc.string({ unit: 'binary' })), { maxLength: 12 }).map((x) => x.join(''));
  fc.assert(fc.property(hostile, hostile, hostile, (a, b, c) => {
    const text = lighthouses.replace('a lamp that is seen', () => a).replace('on Mondays', () => b).replace('coasts lit', () => c);
    if (instrumentsIn(text).length === 0) return;
    const all = elements(exported(text));
    const ids = all.flatMap((e) => (e.id === null ? [] : [e.id]));
    expect(new Set(ids).size).toBe(ids.length);
    for (const e of all) if (e.span !== null) expect(0 <= e.span[0] && e.span[0] < e.span[1] && e.span[1] <= text.length).toBe(true);
  }), { numRuns: 100 });
});
