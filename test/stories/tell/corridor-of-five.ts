import type { Story } from '../story.ts';

/** Five States, one treaty, and an older one of two of them: consent State by State, a vote mistaken for consent, force for some, a suspension by one party, a reprint that changes a date, a late report. */
export const story: Story = {
  name: 'corridor-of-five',
  entries: [
    {
      id: 'd01', published: '2032-01-19', publisher: 'Steppe Observer',
      text: 'Five States agreed the text of a rail corridor treaty in Tashkent on Monday: Uzbekistan, Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan. It is to be signed on 3 March.',
      subjects: [{ is: 'rail', name: 'rail corridor treaty', kind: 'treaty', parties: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'], facts: [{ type: 'text-agreed', mode: 'done', on: '2032-01-19', place: 'Tashkent', words: 'agreed the text of a rail corridor treaty in Tashkent on Monday' }, { type: 'signature', mode: 'planned', on: '2032-03-03', words: 'It is to be signed on 3 March' }] }],
      ledger: { rail: { stage: 'text-agreed', standing: { UZB: 'negotiating-state', KGZ: 'negotiating-state' }, held: { 'text-agreed': '2032-01-19', signature: 'planned 2032-03-03' }, expected: { signature: { due: '2032-03-03', outcome: 'open' } } } },
    },
    {
      id: 'd02', published: '2032-03-03', publisher: 'Interfax',
      text: 'TASHKENT (Interfax) - Uzbekistan, Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan signed the Treaty on the Central Rail Corridor on Wednesday. Three ratifications bring it into force. Kazakhstan and Uzbekistan have had a transit agreement since 2009, which is not touched by the new treaty.',
      subjects: [
        { is: 'rail', name: 'Treaty on the Central Rail Corridor', kind: 'treaty', parties: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'], facts: [{ type: 'signature', mode: 'done', on: '2032-03-03', place: 'Tashkent', words: 'signed the Treaty on the Central Rail Corridor on Wednesday' }, { type: 'entry-into-force', mode: 'planned', words: 'Three ratifications bring it into force' }] },
        { is: 'transit', name: 'transit agreement', kind: 'agreement', parties: ['KAZ', 'UZB'], facts: [{ type: 'signature', mode: 'done', on: '2009', words: 'have had a transit agreement since 2009' }] },
      ],
      ledger: { rail: { stage: 'signed', standing: { UZB: 'signatory', TKM: 'signatory', KGZ: 'signatory' }, held: { signature: '2032-03-03' }, conflicts: [], expected: { signature: { due: '2032-03-03', outcome: 'met' } }, origins: { signature: 1 } }, transit: { held: { signature: '2009' } } },
    },
    {
      id: 'd03', published: '2032-03-04', publisher: 'Lake Country Herald',
      text: 'Uzbekistan, Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan signed the Treaty on the Central Rail Corridor on 4 March. Three ratifications bring it into force. Kazakhstan and Uzbekistan have had a transit agreement since 2009, which is not touched by the new treaty. (Interfax)',
      subjects: [{ is: 'rail', name: 'Treaty on the Central Rail Corridor', kind: 'treaty', parties: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'], facts: [{ type: 'signature', mode: 'done', on: '2032-03-04', words: 'signed the Treaty on the Central Rail Corridor on 4 March' }] }],
      ledger: { rail: { held: { signature: '2032-03-03' }, conflicts: ['signature'], origins: { signature: 1 } } },
    },
    {
      id: 'd04', published: '2032-06-11', publisher: 'Steppe Observer',
      text: 'Kazakhstan ratified the rail corridor treaty on Friday, as the first of the five. Kyrgyzstan will do so before the summer break, deputy speaker Nurlan Asanov said.',
      subjects: [{
        is: 'rail', name: 'rail corridor treaty', kind: 'treaty', parties: ['KAZ', 'KGZ'],
        facts: [{ type: 'ratification', mode: 'done', on: '2032-06-11', party: 'KAZ', words: 'Kazakhstan ratified the rail corridor treaty on Friday' }, { type: 'ratification', mode: 'planned', on: '2032-07', party: 'KGZ', words: 'Kyrgyzstan will do so before the summer break', by: { name: 'Nurlan Asanov', state: 'KGZ', office: 'deputy speaker' } }],
      }],
      ledger: { rail: { stage: 'ratification-under-way', standing: { KAZ: 'contracting-state', KGZ: 'signatory' }, held: { 'ratification/KAZ': '2032-06-11' }, expected: { 'ratification/KGZ': { due: '2032-07', outcome: 'open' } } } },
    },
    {
      id: 'd05', published: '2032-08-20', publisher: 'Caspian Mirror',
      text: 'Bishkek let July pass without a vote on the corridor treaty, while Tajikistan and Uzbekistan deposited their ratifications in Tashkent on 18 August.',
      subjects: [{
        is: 'rail', name: 'corridor treaty', kind: 'treaty', parties: ['KGZ', 'TJK', 'UZB'],
        facts: [{ type: 'ratification', mode: 'done', on: '2032-08-18', party: 'TJK', words: 'Tajikistan and Uzbekistan deposited their ratifications in Tashkent on 18 August' }, { type: 'ratification', mode: 'done', on: '2032-08-18', party: 'UZB', words: 'Tajikistan and Uzbekistan deposited their ratifications in Tashkent on 18 August' }],
      }],
      ledger: { rail: { standing: { TJK: 'contracting-state', UZB: 'contracting-state', KGZ: 'signatory' }, held: { 'ratification/UZB': '2032-08-18' }, expected: { 'ratification/KGZ': { due: '2032-07', outcome: 'overdue' } } } },
    },
    {
      id: 'd06', published: '2032-09-20', publisher: 'Steppe Observer',
      text: 'The Treaty on the Central Rail Corridor entered into force on 17 September for the three States that have ratified it, the Uzbek foreign ministry said.',
      subjects: [{ is: 'rail', name: 'Treaty on the Central Rail Corridor', kind: 'treaty', parties: ['UZB'], multilateral: true, facts: [{ type: 'entry-into-force', mode: 'done', on: '2032-09-17', words: 'entered into force on 17 September', by: { name: 'Uzbek foreign ministry', state: 'UZB', office: 'foreign ministry' } }] }],
      ledger: { rail: { stage: 'in-force', standing: { KAZ: 'party', TJK: 'party', UZB: 'party', KGZ: 'signatory', TKM: 'signatory' }, held: { 'entry-into-force': '2032-09-17' }, origins: { 'entry-into-force': 1 }, expected: { 'entry-into-force': { due: null, outcome: 'met' } } } },
    },
    {
      id: 'd07', published: '2032-11-05', publisher: 'Caspian Mirror',
      text: 'Kyrgyzstan ratified the rail corridor treaty on Thursday, four months later than announced; for Bishkek it enters into force on 5 December.',
      subjects: [{ is: 'rail', name: 'rail corridor treaty', kind: 'treaty', parties: ['KGZ'], multilateral: true, facts: [{ type: 'ratification', mode: 'done', on: '2032-11-04', party: 'KGZ', words: 'Kyrgyzstan ratified the rail corridor treaty on Thursday' }, { type: 'entry-into-force', mode: 'planned', on: '2032-12-05', party: 'KGZ', words: 'for Bishkek it enters into force on 5 December' }] }],
      ledger: { rail: { standing: { KGZ: 'contracting-state' }, held: { 'ratification/KGZ': '2032-11-04', 'entry-into-force': '2032-09-17' }, conflicts: ['signature'], expected: { 'ratification/KGZ': { due: '2032-07', outcome: 'met-late' }, 'entry-into-force/KGZ': { due: '2032-12-05', outcome: 'open' } } } },
    },
    {
      id: 'd08', published: '2032-12-06', publisher: 'Steppe Observer',
      text: 'Since Sunday Kyrgyzstan is bound by the rail corridor treaty. Turkmenistan has not ratified.',
      subjects: [{ is: 'rail', name: 'rail corridor treaty', kind: 'treaty', parties: ['KGZ', 'TKM'], multilateral: true, facts: [{ type: 'entry-into-force', mode: 'done', on: '2032-12-05', party: 'KGZ', words: 'Since Sunday Kyrgyzstan is bound by the rail corridor treaty' }, { type: 'ratification', mode: 'denied', party: 'TKM', words: 'Turkmenistan has not ratified' }] }],
      ledger: { rail: { standing: { KGZ: 'party', TKM: 'signatory' }, held: { 'entry-into-force/KGZ': '2032-12-05', 'ratification/TKM': 'not done' }, expected: { 'entry-into-force/KGZ': { due: '2032-12-05', outcome: 'met' } } } },
    },
    {
      id: 'd09', published: '2033-04-02', publisher: 'Interfax',
      text: 'DUSHANBE (Interfax) - Tajikistan suspended its part in the Treaty on the Central Rail Corridor on Saturday over a border incident with Kyrgyzstan. It stays a party, the foreign ministry of Tajikistan said.',
      subjects: [{ is: 'rail', name: 'Treaty on the Central Rail Corridor', kind: 'treaty', parties: ['KGZ', 'TJK'], multilateral: true, facts: [{ type: 'suspension', mode: 'done', on: '2033-04-02', party: 'TJK', words: 'Tajikistan suspended its part in the Treaty on the Central Rail Corridor on Saturday' }] }],
      ledger: { rail: { stage: 'in-force', standing: { TJK: 'party', KGZ: 'party' }, held: { 'suspension/TJK': '2033-04-02' } } },
    },
    {
      id: 'd10', published: '2032-03-05', publisher: 'Gulf Wire Service',
      text: 'A report found late: the corridor treaty of the five was signed in Tashkent on 3 March 2032 and, its preamble says, runs for twenty-five years.',
      subjects: [{ is: 'rail', name: 'corridor treaty', kind: 'treaty', parties: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'], facts: [{ type: 'signature', mode: 'done', on: '2032-03-03', place: 'Tashkent', words: 'was signed in Tashkent on 3 March 2032' }, { type: 'term', mode: 'done', value: 'P25Y', words: 'runs for twenty-five years' }] }],
      on: '2033-04-03',
      ledger: { rail: { stage: 'in-force', held: { signature: '2032-03-03', term: 'P25Y' }, conflicts: ['signature'], origins: { signature: 2, term: 1 } } },
    },
    {
      id: 'd11', published: '2033-06-30', publisher: 'Steppe Observer',
      text: 'Tajikistan took up the rail corridor treaty again on Thursday. Kazakhstan and Uzbekistan prolonged their transit agreement of 2009 by ten years on the same day.',
      subjects: [
        { is: 'rail', name: 'rail corridor treaty', kind: 'treaty', parties: ['TJK'], multilateral: true, facts: [{ type: 'resumption', mode: 'done', on: '2033-06-30', party: 'TJK', words: 'Tajikistan took up the rail corridor treaty again on Thursday' }] },
        { is: 'transit', name: 'transit agreement of 2009', kind: 'agreement', parties: ['KAZ', 'UZB'], facts: [{ type: 'extension', mode: 'done', on: '2033-06-30', value: 'P10Y', words: 'prolonged their transit agreement of 2009 by ten years on the same day' }] },
      ],
      ledger: { rail: { standing: { TJK: 'party' }, held: { 'resumption/TJK': '2033-06-30' } }, transit: { held: { signature: '2009' }, conflicts: [] } },
    },
    {
      id: 'd12', published: '2033-07-02', publisher: 'Lake Country Herald',
      text: 'Correction: the Treaty on the Central Rail Corridor was signed on 3 March 2032, not on 4 March as Lake Country Herald wrote.',
      subjects: [{ is: 'rail', name: 'Treaty on the Central Rail Corridor', kind: 'treaty', parties: [], multilateral: true, facts: [{ type: 'signature', mode: 'done', on: '2032-03-03', words: 'was signed on 3 March 2032' }] }],
      ledger: { rail: { held: { signature: '2032-03-03' }, conflicts: [], origins: { signature: 3 } } },
    },
  ],
};
