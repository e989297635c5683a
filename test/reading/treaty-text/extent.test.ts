import { expect, test } from 'vitest';
import { instrumentsIn } from '../../../src/reading/treaty-text/index.ts';

const treaty = `Agreement between the Government of Norway and the Government of Chile on the Care of Lighthouses

The Government of Norway and the Government of Chile,
Desiring to keep their coasts lit,
Have agreed as follows:

PART I
GENERAL

Article 1
Definitions

In this Agreement "light" means a lamp that is seen from the sea.

Article 2
Annex 1 forms part of this Agreement.

PART II
LAST PROVISIONS

Article 3
This Agreement shall enter into force on signature.

IN WITNESS WHEREOF the undersigned, duly authorised, have signed this Agreement.

DONE at Valparaíso this twelfth day of August 1983, corresponding to 3 Dhu al-Qa'dah 1403, in duplicate, in the Norwegian, Spanish and English languages, all texts being equally authentic. In case of divergence the English text shall prevail.

For the Government of Norway:
Kari Solberg
For the Government of Chile:
Pedro Araya

ANNEX 1

Article 1
Lamps are cleaned on Mondays.

Article 2
Done at night, this counts double.
`;

test('the main instrument ends with its signatures, and what is annexed has a numbering of its own', () => {
  const [i] = instrumentsIn(treaty);
  expect(i).toMatchObject({ title: { text: 'Agreement between the Government of Norway and the Government of Chile on the Care of Lighthouses' }, start: 0 });
  expect(i!.parties.map((p) => p.id)).toEqual(['NOR', 'CHL']);
  expect(i!.articles.map((a) => `${a.number} ${a.heading}`)).toEqual(['1 Definitions', '2 null', '3 null']);
  expect(i!.divisions.map((d) => `${d.kind} ${d.number} ${d.heading}`)).toEqual(['part I GENERAL', 'part II LAST PROVISIONS']);
  expect(treaty.slice(i!.articles[1]!.start, i!.articles[1]!.end)).toBe('Article 2\nAnnex 1 forms part of this Agreement.');
  expect(treaty.slice(i!.end - 12, i!.end)).toBe('Pedro Araya\n'.trim().padStart(12, '\n'));
  expect(i!.annexes.map((a) => `${a.kind} ${a.title} ${a.articles.length}`)).toEqual(['annex ANNEX 1 2']);
});

test('the closing formula says when, where, in which languages and copies, and who signed', () => {
  const { testimonium, signatories } = instrumentsIn(treaty)[0]!;
  expect(testimonium).toMatchObject({ on: '1983-08-12', onOther: "3 Dhu al-Qa'dah 1403", places: ['Valparaíso'], languages: ['no', 'es', 'en'], prevailing: 'en', copies: 2 });
  expect(signatories.map((s) => `${s.party}: ${s.person}`)).toEqual(['NOR: Kari Solberg', 'CHL: Pedro Araya']);
});

test('the same without lines and capitals', () => {
  const [i] = instrumentsIn(treaty.replaceAll('ANNEX 1\n', 'ANNEX_ONE\n').replaceAll(/\s+/g, ' ').toLowerCase().replace('annex_one', 'ANNEX 1'));
  expect(i!.articles.map((a) => a.number)).toEqual(['1', '2', '3']);
  expect(i!.parties.map((p) => p.id)).toEqual(['NOR', 'CHL']);
  expect(i!.testimonium).toMatchObject({ on: '1983-08-12', places: ['valparaíso'], copies: 2 });
  expect(i!.annexes).toHaveLength(1);
});
