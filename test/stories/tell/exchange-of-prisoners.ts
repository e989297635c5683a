import type { Story, StoryFact, StorySubject } from '../story.ts';

/** Talks, a truce, and a deal on prisoners beside it: who is quoted changes his word, a wire copy changes the day, a truce runs out unrenewed, is made anew under the same name, and the second is broken. */
const asmara = { name: 'Yohannes Tesfay', state: 'ERI', office: 'foreign minister' } as const;
const addis = { name: 'government of Ethiopia', state: 'ETH', office: 'government' } as const;
const swap = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'swap', name, kind: 'agreement', parties: ['ERI', 'ETH'], facts });
const truce = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'truce', name, kind: 'ceasefire', parties: ['ERI', 'ETH'], facts });
const second = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'second', name, kind: 'ceasefire', parties: ['ERI', 'ETH'], facts });
const wire = (day: string): string => `ADDIS ABABA (AFP) - Ethiopia and Eritrea signed an agreement on the exchange of prisoners in Djibouti on ${day} after eleven days of talks, and six hundred men on either side are to go home before the rains under the eyes of the Red Cross, which keeps the lists.`;

export const story: Story = {
  name: 'exchange-of-prisoners',
  entries: [
    {
      id: 'd01', published: '2071-01-09', publisher: 'Eastern Ledger',
      text: 'Ethiopia and Eritrea agreed on Thursday to a truce of thirty days along the Mereb. They are also negotiating an exchange of prisoners.',
      subjects: [truce('truce along the Mereb', { type: 'signature', mode: 'done', on: '2071-01-08', words: 'agreed on Thursday to a truce of thirty days along the Mereb' }, { type: 'term', mode: 'done', value: 'P30D', words: 'a truce of thirty days' }), swap('exchange of prisoners', { type: 'negotiation', mode: 'ongoing', words: 'They are also negotiating an exchange of prisoners' })],
      ledger: { truce: { stage: 'signed', held: { signature: '2071-01-08', term: 'P30D' }, conflicts: [] }, swap: { stage: 'under-negotiation' } },
    },
    {
      id: 'd02', published: '2071-01-12', publisher: 'Harbour Post',
      text: 'The truce on the Mereb between Ethiopia and Eritrea took effect on Saturday. Foreign minister Yohannes Tesfay of Eritrea said the agreement on prisoners would be signed on 25 January.',
      subjects: [truce('truce on the Mereb', { type: 'entry-into-force', mode: 'done', on: '2071-01-10', words: 'took effect on Saturday' }), swap('agreement on prisoners', { type: 'signature', mode: 'planned', on: '2071-01-25', words: 'would be signed on 25 January', by: asmara })],
      ledger: { truce: { stage: 'in-force', held: { 'entry-into-force': '2071-01-10' } }, swap: { stage: 'under-negotiation', held: { signature: 'planned 2071-01-25' }, expected: { signature: { due: '2071-01-25', outcome: 'open' } } } },
    },
    {
      id: 'd03', published: '2071-01-20', publisher: 'Tidewater Review',
      text: 'The government of Ethiopia said on Tuesday that no agreement on prisoners would be signed this month.',
      subjects: [swap('agreement on prisoners', { type: 'signature', mode: 'denied', words: 'no agreement on prisoners would be signed this month', by: addis })],
      ledger: { swap: { expected: { signature: { due: '2071-01-25', outcome: 'called-off' } }, held: { signature: 'not done' } } },
    },
    {
      id: 'd04', published: '2071-02-03', publisher: 'AFP', text: wire('Sunday'),
      subjects: [swap('agreement on the exchange of prisoners', { type: 'signature', mode: 'done', on: '2071-02-01', place: 'Djibouti', words: 'signed an agreement on the exchange of prisoners in Djibouti on Sunday' })],
      ledger: { swap: { stage: 'signed', standing: { ERI: 'signatory', ETH: 'signatory' }, held: { signature: '2071-02-01' }, conflicts: [], expected: { signature: { due: '2071-01-25', outcome: 'met-late' } }, origins: { signature: 1 } } },
    },
    {
      id: 'd05', published: '2071-02-03', publisher: 'Lake Country Herald', text: wire('Monday'),
      subjects: [swap('agreement on the exchange of prisoners', { type: 'signature', mode: 'done', on: '2071-02-02', place: 'Djibouti', words: 'signed an agreement on the exchange of prisoners in Djibouti on Monday' })],
      ledger: { swap: { conflicts: ['signature'], origins: { signature: 1 } } },
    },
    {
      id: 'd06', published: '2071-02-05', publisher: 'Eastern Ledger',
      text: 'The prisoners agreement of 1 February enters into force when the lists are exchanged, foreign minister Yohannes Tesfay said. It was signed in Djibouti by both army chiefs.',
      subjects: [swap('prisoners agreement of 1 February', { type: 'signature', mode: 'done', on: '2071-02-01', place: 'Djibouti', words: 'prisoners agreement of 1 February', by: asmara }, { type: 'entry-into-force', mode: 'planned', words: 'enters into force when the lists are exchanged', by: asmara })],
      ledger: { swap: { held: { signature: '2071-02-01' }, conflicts: ['signature'], expected: { 'entry-into-force': { due: null, outcome: 'unknown' } }, origins: { signature: 2 } } },
    },
    {
      id: 'd07', published: '2071-02-12', publisher: 'Harbour Post',
      text: 'The Mereb truce between Ethiopia and Eritrea ran out on Monday and was not prolonged. Guns were heard at Badme.',
      subjects: [truce('Mereb truce', { type: 'expiry', mode: 'done', on: '2071-02-09', words: 'ran out on Monday' }, { type: 'extension', mode: 'denied', words: 'was not prolonged' })],
      ledger: { truce: { stage: 'ended', held: { expiry: '2071-02-09' }, conflicts: [] } },
    },
    {
      id: 'd08', published: '2072-03-02', publisher: 'Tidewater Review',
      text: 'A year after their first truce lapsed, Ethiopia and Eritrea concluded a second truce on the Mereb on Tuesday, without any term.',
      subjects: [second('second truce on the Mereb', { type: 'signature', mode: 'done', on: '2072-03-01', words: 'concluded a second truce on the Mereb on Tuesday' }, { type: 'term', mode: 'done', words: 'without any term' }), truce('first truce', { type: 'expiry', mode: 'done', on: '2071', words: 'their first truce lapsed' })],
      ledger: { second: { stage: 'signed', held: { signature: '2072-03-01', term: 'without limit' }, conflicts: [] }, truce: { stage: 'ended', held: { expiry: '2071-02-09' }, conflicts: [] } },
    },
    {
      id: 'd09', published: '2072-03-20', publisher: 'Lake Country Herald',
      text: 'Correction: the agreement on prisoners between Ethiopia and Eritrea was signed on 1 February last year, a Sunday. We had printed Monday.',
      subjects: [swap('agreement on prisoners', { type: 'signature', mode: 'done', on: '2071-02-01', words: 'was signed on 1 February last year' })],
      ledger: { swap: { held: { signature: '2071-02-01' }, conflicts: [], origins: { signature: 3 } } },
    },
    {
      id: 'd10', published: '2072-04-11', publisher: 'AFP',
      text: 'ASMARA (AFP) - The prisoners agreement between Eritrea and Ethiopia entered into force on Sunday with the exchange of the lists.',
      subjects: [swap('prisoners agreement', { type: 'entry-into-force', mode: 'done', on: '2072-04-10', words: 'entered into force on Sunday' })],
      ledger: { swap: { stage: 'in-force', standing: { ERI: 'party', ETH: 'party' }, held: { 'entry-into-force': '2072-04-10' }, conflicts: [], expected: { 'entry-into-force': { due: null, outcome: 'met' } } } },
    },
    {
      id: 'd11', published: '2072-05-30', publisher: 'Eastern Ledger',
      text: 'The Mereb truce of last March has collapsed, the government of Ethiopia said on Sunday; Eritrea denies it. The exchange of prisoners goes on.',
      subjects: [second('Mereb truce of last March', { type: 'collapse', mode: 'done', on: '2072-05-29?', words: 'The Mereb truce of last March has collapsed', by: addis }, { type: 'collapse', mode: 'denied', words: 'Eritrea denies it', by: { name: 'government of Eritrea', state: 'ERI', office: 'government' } }), swap('exchange of prisoners')],
      ledger: { second: { stage: 'ended', conflicts: ['collapse'] }, swap: { stage: 'in-force', conflicts: [] } },
    },
    {
      id: 'd12', published: '2072-06-04', publisher: 'Harbour Post',
      text: 'The second truce between Eritrea and Ethiopia collapsed on 28 May, both governments now say.',
      subjects: [second('second truce', { type: 'collapse', mode: 'done', on: '2072-05-28', words: 'collapsed on 28 May', by: { name: 'both governments', office: 'government' } })],
      ledger: { second: { stage: 'ended', held: { collapse: '2072-05-28' } }, truce: { stage: 'ended' } },
    },
  ],
};
