import type { Story, StoryFact, StorySubject } from '../story.ts';

const two = ['KEN', 'QAT'];
const nairobi = { name: 'Kenyan transport ministry', state: 'KEN', office: 'transport ministry' };
const doha = { name: 'Qatari transport ministry', state: 'QAT', office: 'transport ministry' };
const air = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'air', name, kind: 'agreement', parties: two, facts });
const tax = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'tax', name, kind: 'agreement', parties: two, facts });

/** An air services agreement whose length two ministries give differently until its text is printed, prolonged twice by notes; a tax agreement of the same two, ratified two years late. */
export const story: Story = {
  name: 'prolonged-by-notes',
  entries: [
    {
      id: 'd01', published: '2036-04-08', publisher: 'Rift Business Week',
      text: 'Kenya and Qatar signed an air services agreement in Nairobi on Monday, which gives the airlines of each daily flights to the other. Nobody would say how long it is to run.',
      subjects: [air('air services agreement', { type: 'signature', mode: 'done', on: '2036-04-07', place: 'Nairobi', words: 'signed an air services agreement in Nairobi on Monday' })],
      ledger: { air: { stage: 'signed', standing: { KEN: 'signatory', QAT: 'signatory' }, held: { signature: '2036-04-07' }, conflicts: [], origins: { signature: 1 } } },
    },
    {
      id: 'd02', published: '2036-07-01', publisher: 'AFP',
      text: 'NAIROBI (AFP) - The air services agreement between Kenya and Qatar entered into force on Monday. It is valid for two years, the Kenyan transport ministry said.',
      subjects: [air('air services agreement', { type: 'entry-into-force', mode: 'done', on: '2036-06-30', words: 'entered into force on Monday' }, { type: 'term', mode: 'done', value: 'P2Y', words: 'It is valid for two years', by: nairobi })],
      ledger: { air: { stage: 'in-force', standing: { KEN: 'party', QAT: 'party' }, held: { 'entry-into-force': '2036-06-30', term: 'P2Y' }, origins: { term: 1 } } },
    },
    {
      id: 'd03', published: '2036-11-25', publisher: 'Doha Standard',
      text: 'The aviation accord with Kenya runs for three years, the Qatari transport ministry insisted. On Monday the two countries initialled a double taxation agreement, which is to be signed in May 2037.',
      subjects: [
        air('aviation accord', { type: 'term', mode: 'done', value: 'P3Y', words: 'The aviation accord with Kenya runs for three years', by: doha }),
        tax('double taxation agreement', { type: 'text-agreed', mode: 'done', on: '2036-11-24', words: 'initialled a double taxation agreement' }, { type: 'signature', mode: 'planned', on: '2037-05', words: 'is to be signed in May 2037' }),
      ],
      ledger: { air: { held: { term: 'P3Y' }, conflicts: ['term'], origins: { term: 1 } }, tax: { stage: 'text-agreed', held: { 'text-agreed': '2036-11-24', signature: 'planned 2037-05' }, conflicts: [], expected: { signature: { due: '2037-05', outcome: 'open' } } } },
    },
    { decide: 'merge', about: ['d01:air', 'd03:air'], on: '2036-11-26', ledger: { air: { held: { term: 'P3Y' }, conflicts: ['term'] } } },
    {
      id: 'd04', published: '2037-05-20', publisher: 'AFP',
      text: 'DOHA (AFP) - Qatar and Kenya signed an agreement for the avoidance of double taxation on Tuesday. Pilots on the Nairobi route will be taxed at home.',
      subjects: [tax('agreement for the avoidance of double taxation', { type: 'signature', mode: 'done', on: '2037-05-19', place: 'Doha', words: 'signed an agreement for the avoidance of double taxation on Tuesday' })],
      ledger: { tax: { stage: 'signed', standing: { KEN: 'signatory' }, held: { signature: '2037-05-19' }, expected: { signature: { due: '2037-05', outcome: 'met' } }, origins: { signature: 1 } }, air: { conflicts: ['term'], held: { signature: '2036-04-07' } } },
    },
    {
      id: 'd05', published: '2037-05-22', publisher: 'Rift Business Week',
      text: 'The tax treaty that Kenya signed with Qatar this week goes to the National Assembly next. Kenya will ratify it in December, Grace Wanjiru, the treasury secretary, said on Thursday.',
      subjects: [{ ...tax('tax treaty', { type: 'signature', mode: 'done', on: '2037-W21', words: 'signed with Qatar this week' }, { type: 'ratification', mode: 'planned', on: '2037-12', party: 'KEN', words: 'Kenya will ratify it in December', by: { name: 'Grace Wanjiru', state: 'KEN', office: 'treasury secretary' } }), kind: 'treaty' }],
      ledger: { tax: { held: { signature: '2037-05-19', 'ratification/KEN': 'planned 2037-12' }, expected: { 'ratification/KEN': { due: '2037-12', outcome: 'open' } }, origins: { signature: 2 } } },
    },
    {
      id: 'd06', published: '2038-02-03', publisher: 'Coast Dispatch',
      text: 'The air services agreement with Qatar runs out on 30 June, the Kenyan transport ministry recalled on Tuesday. Nor has Kenya ratified the double taxation agreement of last May.',
      subjects: [
        air('air services agreement', { type: 'expiry', mode: 'planned', on: '2038-06-30', words: 'The air services agreement with Qatar runs out on 30 June', by: nairobi }),
        tax('double taxation agreement', { type: 'ratification', mode: 'denied', party: 'KEN', words: 'Nor has Kenya ratified the double taxation agreement' }, { type: 'signature', mode: 'done', on: '2037-05', words: 'the double taxation agreement of last May' }),
      ],
      ledger: {
        air: { stage: 'in-force', held: { expiry: 'planned 2038-06-30' }, expected: { expiry: { due: '2038-06-30', outcome: 'open' } } },
        tax: { stage: 'signed', held: { 'ratification/KEN': 'not done', signature: '2037-05-19' }, conflicts: [], expected: { 'ratification/KEN': { due: '2037-12', outcome: 'overdue' } }, origins: { signature: 3 } },
      },
    },
    {
      id: 'd07', published: '2038-04-29', publisher: 'Doha Standard',
      text: 'Qatar and Kenya extended their air services agreement by one year in an exchange of notes on Wednesday. Each ministry had its own view of whether that was needed.',
      subjects: [air('air services agreement', { type: 'extension', mode: 'done', on: '2038-04-28', value: 'P1Y', words: 'extended their air services agreement by one year in an exchange of notes on Wednesday' })],
      ledger: { air: { stage: 'in-force', conflicts: ['term'], expected: { expiry: { due: '2038-06-30', outcome: 'called-off' } } } },
    },
    {
      id: 'd08', published: '2038-05-06', publisher: 'Kenya Gazette',
      text: 'Agreement between the Government of the Republic of Kenya and the Government of the State of Qatar on Air Services. Done at Nairobi on 7 April 2036. Article 14: This Agreement shall remain in force for two years.',
      subjects: [{ ...air('Agreement between the Government of the Republic of Kenya and the Government of the State of Qatar on Air Services', { type: 'signature', mode: 'done', on: '2036-04-07', place: 'Nairobi', words: 'Done at Nairobi on 7 April 2036' }, { type: 'term', mode: 'done', value: 'P2Y', words: 'This Agreement shall remain in force for two years' }), isText: true }],
      ledger: { air: { held: { term: 'P2Y', signature: '2036-04-07' }, conflicts: [], origins: { term: 2, signature: 2 } } },
    },
    {
      id: 'd09', published: '2039-03-10', publisher: 'Coast Dispatch',
      text: 'A second extension of the air services agreement between Kenya and Qatar is to be signed off on 20 June, Peter Otieno, the aviation secretary, said.',
      subjects: [air('air services agreement', { type: 'extension', mode: 'planned', on: '2039-06-20', words: 'A second extension of the air services agreement between Kenya and Qatar is to be signed off on 20 June', by: { name: 'Peter Otieno', state: 'KEN', office: 'aviation secretary' } })],
      ledger: { air: { stage: 'in-force', expected: { extension: { due: '2039-06-20', outcome: 'open' } } } },
    },
    {
      id: 'd10', published: '2039-06-18', publisher: 'Doha Standard',
      text: 'Kenya and Qatar will now extend their air services agreement on 27 June, a week later than planned, the Qatari transport ministry said.',
      subjects: [air('air services agreement', { type: 'extension', mode: 'planned', on: '2039-06-27', words: 'will now extend their air services agreement on 27 June', by: doha })],
      ledger: { air: { conflicts: [], expected: { extension: { due: '2039-06-27', outcome: 'open', slips: 1 } } } },
    },
    {
      id: 'd11', published: '2039-06-28', publisher: 'AFP',
      text: 'NAIROBI (AFP) - Kenya and Qatar exchanged notes on Monday which extend their air services agreement for five years.',
      subjects: [air('air services agreement', { type: 'extension', mode: 'done', on: '2039-06-27', value: 'P5Y', words: 'exchanged notes on Monday which extend their air services agreement for five years' })],
      ledger: { air: { stage: 'in-force', held: { term: 'P2Y' }, conflicts: [], expected: { extension: { due: '2039-06-27', outcome: 'met', slips: 1 } } } },
    },
    {
      id: 'd12', published: '2039-12-01', publisher: 'Rift Business Week',
      text: 'Kenya ratified its tax treaty with Qatar on Wednesday, two years behind its own timetable. Qatar has yet to do the same.',
      subjects: [{ ...tax('tax treaty', { type: 'ratification', mode: 'done', on: '2039-11-30', party: 'KEN', words: 'Kenya ratified its tax treaty with Qatar on Wednesday' }, { type: 'ratification', mode: 'denied', party: 'QAT', words: 'Qatar has yet to do the same' }), kind: 'treaty' }],
      ledger: { tax: { stage: 'ratification-under-way', standing: { KEN: 'contracting-state', QAT: 'signatory' }, held: { 'ratification/KEN': '2039-11-30', 'ratification/QAT': 'not done' }, conflicts: [], expected: { 'ratification/KEN': { due: '2037-12', outcome: 'met-late' } } } },
    },
  ],
};
