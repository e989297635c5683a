import { expect, test } from 'vitest';
import { english } from '../../../src/edge/english.ts';
import { readText } from '../../../src/reading/pipeline.ts';
import { assemblyOf, instrumentsIn, isNoise } from '../../../src/reading/treaty-text/index.ts';
import { contract, ferries, judgment, law, lighthouses, report, resolution } from './texts.ts';

const kindOf = (text: string): string => assemblyOf(text).recognition.kind;

test('a treaty is told from what looks like one', () => {
  expect([lighthouses, ferries, law, contract, resolution, judgment].map(kindOf)).toEqual(['instrument', 'instrument', 'law', 'contract', 'resolution', 'judgment']);
  expect(instrumentsIn(report)).toEqual([]);
});

test('the same without lines and capitals', () => {
  const flowed = (text: string): string => text.replaceAll(/\s+/g, ' ').toLowerCase();
  expect([lighthouses, ferries, law, contract].map((t) => kindOf(flowed(t)))).toEqual(['instrument', 'instrument', 'law', 'contract']);
});

test('what it was taken for rests on words of the text', () => {
  for (const text of [lighthouses, law, contract, resolution, judgment]) {
    const { signs } = assemblyOf(text).recognition;
    expect(signs.length).toBeGreaterThan(0);
    for (const s of signs) expect(text.slice(s.start, s.end).trim().length).toBeGreaterThan(2);
  }
});

const codes = (text: string): readonly string[] => readText(text, { published: null }, english()).refused.map((r) => r.code).toSorted();

test('a law, a contract, a resolution and a judgment are counted under their names, and no treaty is read from them', () => {
  expect(codes(law)).toContain('instrument/law');
  expect(codes(contract)).toContain('instrument/contract');
  expect(codes(judgment)).toContain('instrument/judgment');
  for (const text of [law, contract, resolution, judgment]) expect(readText(text, { published: null }, english()).instruments).toEqual([]);
});

test('two treaties in one file are two instruments, and it is said', () => {
  const found = instrumentsIn(`${lighthouses}\n\n${ferries}`);
  expect(found.map((i) => `${i.articles.map((a) => a.number).join(' ')} ${i.testimonium?.on ?? ''} ${i.parties.map((p) => p.id).join('-')}`)).toEqual(['1 2 3 1983-08-12 NOR-CHL', 'I II III 1961-03-03 PER-FIN']);
  expect(found[0]!.annexes.map((a) => a.title)).toEqual(['ANNEX 1']);
  expect(found[0]!.doubts.map((d) => d.code)).toContain('instrument/several');
});

test('a text cut in the middle of its last article says so, and has no close', () => {
  const at = lighthouses.indexOf('exchange of instruments');
  const [i] = instrumentsIn(lighthouses.slice(0, at));
  expect(i!.articles.map((a) => a.number)).toEqual(['1', '2', '3']);
  expect(i!.doubts.map((d) => d.code)).toEqual(['instrument/cut']);
  expect(i!.testimonium).toBeNull();
});

test('a text that ends with its last article is whole, but undated', () => {
  const [i] = instrumentsIn(lighthouses.slice(0, lighthouses.indexOf('IN WITNESS')));
  expect(i!.doubts.map((d) => d.code)).toEqual(['instrument/no-closing']);
});

test('the place ends before "the 1st August"', () => {
  const [i] = instrumentsIn(lighthouses.replace('this twelfth day of August 1983', 'the 1st August 1983'));
  expect([i!.testimonium!.on, i!.testimonium!.places]).toEqual(['1983-08-01', ['Valparaíso']]);
});

test('30 February is refused as a day of signature; a footnote in a date is read over and said', () => {
  const [bad] = instrumentsIn(lighthouses.replace('this twelfth day of August 1983', 'this 30th day of February 1983'));
  expect([bad!.testimonium!.on, bad!.testimonium!.places, bad!.doubts.map((d) => d.code)]).toEqual([null, ['Valparaíso'], ['instrument/bad-date']]);
  const [noted] = instrumentsIn(lighthouses.replace('this twelfth day of August 1983', 'on August 14, 1 1983'));
  expect([noted!.testimonium!.on, noted!.doubts.map((d) => d.code)]).toEqual(['1983-08-14', ['instrument/doubtful-date']]);
});

test('a missing article is named', () => {
  const [i] = instrumentsIn(ferries.replace(/Article II\n[^\n]*\n/, ''));
  expect(i!.doubts.map((d) => d.note)).toEqual(['Article 2 was not found between I and III']);
});

test('noise is told from words, and is not analysed', () => {
  let seed = 7;
  const next = (n: number): number => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return seed % n; };
  const noise = Array.from({ length: 200_000 }, () => ' eaoiul1|;tnrs.fjqxz'[next(20)]!).join('');
  expect([isNoise(noise), isNoise(lighthouses.repeat(8)), isNoise('12.4 | 17.9 | 3\n'.repeat(2_000))]).toEqual([true, false, false]);
  const reading = readText(noise, { published: null }, english());
  expect([reading.refused, reading.syntax.tokens.length]).toEqual([[{ code: 'reading/noise', count: 1 }], 0]);
});

test('what an instrument says of itself becomes claims on its own words, and its sentences are not read as news', () => {
  const reading = readText(lighthouses, { published: null }, english());
  expect(reading.agreements).toHaveLength(1);
  const [a] = reading.agreements;
  expect([a!.name, a!.kind, a!.parties]).toEqual(['Agreement between the Government of the Kingdom of Norway and the Government of the Republic of Chile on the Care of Lighthouses', 'agreement', ['CHL', 'NOR']]);
  const structure = new Set(['signature', 'article-count', 'language']);
  expect(a!.facts.filter((f) => structure.has(f.type)).map((f) => `${f.type} ${f.status} ${f.date ?? f.value} ${f.place ?? ''} | ${lighthouses.slice(f.evidence.start, f.evidence.end)}`)).toEqual([
    'signature done 1983-08-12 Valparaíso | Valparaíso this twelfth day of August 1983', 'article-count done 3  | Article 3',
    'language done no  | Norwegian, Spanish and English', 'language done es  | Norwegian, Spanish and English', 'language done en  | Norwegian, Spanish and English',
  ]);
  expect(reading.syntax.tokens).toEqual([]);
});

test('a report that quotes a treaty at its end is read as both', () => {
  const text = `${report}\nThe text in full:\n\n${lighthouses}`;
  const reading = readText(text, { published: null }, english());
  expect(reading.instruments[0]?.articles.map((x) => x.number)).toEqual(['1', '2', '3']);
  expect(text.slice(reading.instruments[0]!.start).startsWith('AGREEMENT\nbetween')).toBe(true);
  expect(reading.attributions.length).toBeGreaterThan(0);
});
