import type { Story } from '../story.ts';

/** A bloc and a State: an interim agreement beside the full one, provisional application, consent by members, an ambiguous "deal", a merge and a split by a person, a re-reading. */
export const story: Story = {
  name: 'interim-and-full',
  entries: [
    {
      id: 'd01', published: '2030-02-11', publisher: 'Lowland Gazette',
      text: 'The European Union and Indonesia concluded their comprehensive economic partnership on Monday in Brussels. An interim trade agreement will be split off so that tariffs can fall sooner, the Commission said.',
      subjects: [
        { is: 'full', name: 'comprehensive economic partnership', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'text-agreed', mode: 'done', on: '2030-02-11', place: 'Brussels', words: 'concluded their comprehensive economic partnership on Monday in Brussels' }] },
        { is: 'interim', name: 'interim trade agreement', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'text-agreed', mode: 'planned', words: 'An interim trade agreement will be split off', by: { name: 'Commission', state: 'EU', office: 'commission' } }] },
      ],
      ledger: { full: { stage: 'text-agreed', held: { 'text-agreed': '2030-02-11' } }, interim: { stage: 'announced' } },
    },
    {
      id: 'd02', published: '2030-06-20', publisher: 'Harbour Post',
      text: 'Jakarta and the EU signed the interim trade agreement on Thursday; it will be applied provisionally from 1 September. The partnership agreement itself is to be signed in December.',
      subjects: [
        { is: 'interim', name: 'interim trade agreement', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'signature', mode: 'done', on: '2030-06-20', words: 'signed the interim trade agreement on Thursday' }, { type: 'provisional-application', mode: 'planned', on: '2030-09-01', words: 'it will be applied provisionally from 1 September' }] },
        { is: 'full', name: 'partnership agreement', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'signature', mode: 'planned', on: '2030-12', words: 'is to be signed in December' }] },
      ],
      ledger: { interim: { stage: 'signed', held: { signature: '2030-06-20' }, expected: { 'provisional-application': { due: '2030-09-01', outcome: 'open' } } }, full: { expected: { signature: { due: '2030-12', outcome: 'open' } } } },
    },
    {
      id: 'd03', published: '2030-09-02', publisher: 'Lowland Gazette',
      text: 'The interim trade agreement between the EU and Indonesia has been applied provisionally since Sunday. Farmers in three member States protested.',
      subjects: [{ is: 'interim', name: 'interim trade agreement', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'provisional-application', mode: 'done', on: '2030-09-01', words: 'has been applied provisionally since Sunday' }] }],
      ledger: { interim: { stage: 'provisionally-applied', standing: { EU: 'signatory', IDN: 'signatory' }, held: { 'provisional-application': '2030-09-01' }, expected: { 'provisional-application': { due: '2030-09-01', outcome: 'met' } } } },
    },
    {
      id: 'd04', published: '2030-10-10', publisher: 'Tidewater Review',
      text: 'The deal between the EU and Indonesia is a disaster for palm oil, a lobby said on Thursday. It asked the Commission to renegotiate it.',
      subjects: [{ is: 'unclear', name: 'deal', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'negotiation', mode: 'called-for', words: 'It asked the Commission to renegotiate it', by: { name: 'a lobby' } }] }],
    },
    {
      id: 'd05', published: '2030-12-12', publisher: 'Harbour Post',
      text: 'The Comprehensive Economic Partnership Agreement between Indonesia and the European Union was signed in Bali on Thursday. Every member State must ratify it.',
      subjects: [{ is: 'full', name: 'Comprehensive Economic Partnership Agreement', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'signature', mode: 'done', on: '2030-12-12', place: 'Bali', words: 'was signed in Bali on Thursday' }, { type: 'ratification', mode: 'planned', words: 'Every member State must ratify it' }] }],
      ledger: { full: { stage: 'signed', held: { signature: '2030-12-12' }, expected: { signature: { due: '2030-12', outcome: 'met' } } }, interim: { held: { signature: '2030-06-20' }, conflicts: [] } },
    },
    {
      id: 'd06', published: '2031-03-03', publisher: 'Lowland Gazette',
      text: 'Indonesia\'s parliament ratified the Comprehensive Economic Partnership Agreement with the EU on Monday. The European Parliament votes on 15 April.',
      subjects: [{
        is: 'full', name: 'Comprehensive Economic Partnership Agreement', kind: 'agreement', parties: ['EU', 'IDN'],
        facts: [{ type: 'ratification', mode: 'done', on: '2031-03-03', party: 'IDN', words: 'Indonesia\'s parliament ratified the Comprehensive Economic Partnership Agreement with the EU on Monday' }, { type: 'ratification', mode: 'planned', on: '2031-04-15', party: 'EU', words: 'The European Parliament votes on 15 April' }],
      }],
      ledger: { full: { stage: 'ratification-under-way', standing: { IDN: 'contracting-state', EU: 'signatory' }, expected: { 'ratification/EU': { due: '2031-04-15', outcome: 'open' } } } },
    },
    {
      id: 'd07', published: '2031-04-16', publisher: 'Harbour Post',
      text: 'The European Parliament gave its consent to the partnership agreement with Indonesia on Tuesday by 402 votes. The council must still conclude it.',
      subjects: [{ is: 'full', name: 'partnership agreement', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'approval', mode: 'done', on: '2031-04-15', party: 'EU', words: 'The European Parliament gave its consent to the partnership agreement with Indonesia on Tuesday' }] }],
      ledger: { full: { standing: { EU: 'contracting-state' }, expected: { 'ratification/EU': { due: '2031-04-15', outcome: 'met' } } } },
    },
    {
      id: 'd08', published: '2031-06-30', publisher: 'Tidewater Review',
      text: 'The interim trade agreement with Indonesia stays in place until the CEPA, as the partnership is called, enters into force on 1 January 2032.',
      subjects: [
        { is: 'interim', name: 'interim trade agreement', kind: 'agreement', parties: ['EU', 'IDN'], facts: [] },
        { is: 'full', name: 'CEPA', names: ['partnership'], kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'entry-into-force', mode: 'planned', on: '2032-01-01', words: 'enters into force on 1 January 2032' }] },
      ],
      ledger: { full: { expected: { 'entry-into-force': { due: '2032-01-01', outcome: 'open' } } } },
    },
    { decide: 'merge', about: ['d05:full', 'd08:full'], on: '2031-07-02' },
    {
      id: 'd09', published: '2032-01-05', publisher: 'Lowland Gazette',
      text: 'The CEPA between Indonesia and the EU entered into force on 1 January 2032, and with it the interim trade agreement ended.',
      subjects: [
        { is: 'full', name: 'CEPA', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'entry-into-force', mode: 'done', on: '2032-01-01', words: 'entered into force on 1 January 2032' }] },
        { is: 'interim', name: 'interim trade agreement', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'termination', mode: 'done', on: '2032-01-01', words: 'with it the interim trade agreement ended' }] },
      ],
      ledger: { full: { stage: 'in-force', standing: { EU: 'party', IDN: 'party' }, held: { 'entry-into-force': '2032-01-01' }, conflicts: [], expected: { 'entry-into-force': { due: '2032-01-01', outcome: 'met' } } }, interim: { stage: 'ended', held: { termination: '2032-01-01' } } },
    },
    {
      id: 'd03', again: true, published: '2030-09-02', publisher: 'Lowland Gazette', on: '2032-01-06',
      text: 'The interim trade agreement between the EU and Indonesia has been applied provisionally since Sunday. Farmers in three member States protested.',
      subjects: [{ is: 'interim', name: 'interim trade agreement', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'provisional-application', mode: 'done', on: '2030-09-01', words: 'has been applied provisionally since Sunday' }, { type: 'rejection', mode: 'called-for', words: 'Farmers in three member States protested' }] }],
      ledger: { interim: { stage: 'ended', held: { 'provisional-application': '2030-09-01' }, origins: { 'provisional-application': 1 } } },
    },
    {
      id: 'd10', published: '2032-03-01', publisher: 'Harbour Post',
      text: 'Indonesia and the EU signed a memorandum on deforestation-free timber in Jakarta on Friday. The CEPA, in force since 1 January, is not touched by it.',
      subjects: [
        { is: 'timber', name: 'memorandum on deforestation-free timber', kind: 'memorandum', parties: ['EU', 'IDN'], facts: [{ type: 'signature', mode: 'done', on: '2032-02-27', place: 'Jakarta', words: 'signed a memorandum on deforestation-free timber in Jakarta on Friday' }] },
        { is: 'full', name: 'CEPA', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'entry-into-force', mode: 'done', on: '2032-01-01', words: 'in force since 1 January' }] },
      ],
      ledger: { timber: { stage: 'signed', held: { signature: '2032-02-27' }, conflicts: [] }, full: { stage: 'in-force', conflicts: [], origins: { 'entry-into-force': 2 } } },
    },
    {
      id: 'd11', published: '2032-03-03', publisher: 'Harbour Post',
      text: 'Correction: the interim trade agreement between the EU and Indonesia was signed on 21 June 2030 and not a day earlier, as we wrote at the time.',
      subjects: [{ is: 'interim', name: 'interim trade agreement', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'signature', mode: 'done', on: '2030-06-21', words: 'was signed on 21 June 2030' }] }],
      ledger: { interim: { stage: 'ended', held: { signature: '2030-06-21' }, conflicts: [] } },
    },
    {
      id: 'd12', published: '2032-03-20', publisher: 'Reuters',
      text: 'BRUSSELS (Reuters) - Trade between the EU and Indonesia grew by a tenth under the CEPA, which entered into force on 2 January, the Commission said on Friday.',
      subjects: [{ is: 'full', name: 'CEPA', kind: 'agreement', parties: ['EU', 'IDN'], facts: [{ type: 'entry-into-force', mode: 'done', on: '2032-01-02', words: 'entered into force on 2 January', by: { name: 'Commission', state: 'EU', office: 'commission' } }] }],
      ledger: { full: { stage: 'in-force', held: { 'entry-into-force': '2032-01-02' }, conflicts: ['entry-into-force'], expected: { 'entry-into-force': { due: '2032-01-01', outcome: 'met-late' } }, origins: { 'entry-into-force': 1 } } },
    },
  ],
};
