import type { Story, StoryFact, StorySubject } from '../story.ts';

const two = ['GNB', 'SEN'];
const bissau = { name: 'foreign ministry of Guinea-Bissau', state: 'GNB', office: 'foreign ministry' };
const dakar = { name: 'Senegalese fisheries ministry', state: 'SEN', office: 'fisheries ministry' };
const first = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'first', name, kind: 'agreement', parties: two, facts });
const border = (...facts: readonly StoryFact[]): StorySubject => ({ is: 'border', name: 'maritime border agreement', kind: 'agreement', parties: two, facts });

/** A fisheries agreement applied provisionally, taken for one in force, and rejected by a parliament; an old border agreement of the same two beside it. */
export const story: Story = {
  name: 'rejected-catch',
  entries: [
    {
      id: 'd01', published: '2045-01-17', publisher: 'Casamance Post',
      text: 'Senegal and Guinea-Bissau are negotiating a fisheries agreement for the tuna grounds. Their maritime border agreement, signed in 1993, leaves the fish out.',
      subjects: [
        first('fisheries agreement', { type: 'negotiation', mode: 'ongoing', words: 'are negotiating a fisheries agreement for the tuna grounds' }),
        border({ type: 'signature', mode: 'done', on: '1993', words: 'signed in 1993' }),
      ],
      ledger: { first: { stage: 'under-negotiation', conflicts: [] }, border: { stage: 'signed', held: { signature: '1993' }, conflicts: [], origins: { signature: 1 } } },
    },
    {
      id: 'd02', published: '2045-03-21', publisher: 'APS',
      text: 'DAKAR (APS) - Senegal and Guinea-Bissau initialled the fisheries agreement on Monday. It will be signed in Bissau on 15 June.',
      subjects: [first('fisheries agreement', { type: 'text-agreed', mode: 'done', on: '2045-03-20', words: 'initialled the fisheries agreement on Monday' }, { type: 'signature', mode: 'planned', on: '2045-06-15', place: 'Bissau', words: 'will be signed in Bissau on 15 June' })],
      ledger: { first: { stage: 'text-agreed', held: { 'text-agreed': '2045-03-20', signature: 'planned 2045-06-15' }, expected: { signature: { due: '2045-06-15', outcome: 'open' } }, origins: { 'text-agreed': 1 } } },
    },
    {
      id: 'd03', published: '2045-06-16', publisher: 'Bissau Journal',
      text: 'Guinea-Bissau and Senegal signed the fisheries agreement in Bissau on Friday, a day late because of a storm. From 1 July it is to be applied provisionally.',
      subjects: [first('fisheries agreement', { type: 'signature', mode: 'done', on: '2045-06-16', place: 'Bissau', words: 'signed the fisheries agreement in Bissau on Friday' }, { type: 'provisional-application', mode: 'planned', on: '2045-07-01', words: 'From 1 July it is to be applied provisionally' })],
      ledger: { first: { stage: 'signed', standing: { GNB: 'signatory', SEN: 'signatory' }, held: { signature: '2045-06-16', 'provisional-application': 'planned 2045-07-01' }, expected: { signature: { due: '2045-06-15', outcome: 'met-late' }, 'provisional-application': { due: '2045-07-01', outcome: 'open' } }, origins: { signature: 1 } } },
    },
    {
      id: 'd04', published: '2045-07-02', publisher: 'APS',
      text: 'DAKAR (APS) - The fisheries agreement between Senegal and Guinea-Bissau has been applied provisionally since Saturday, the Senegalese fisheries ministry said.',
      subjects: [first('fisheries agreement', { type: 'provisional-application', mode: 'done', on: '2045-07-01', words: 'has been applied provisionally since Saturday', by: dakar })],
      ledger: { first: { stage: 'provisionally-applied', standing: { GNB: 'signatory', SEN: 'signatory' }, held: { 'provisional-application': '2045-07-01' }, conflicts: [], expected: { 'provisional-application': { due: '2045-07-01', outcome: 'met' } } } },
    },
    {
      id: 'd05', published: '2045-07-04', publisher: 'Trawler Weekly',
      text: 'New rules off West Africa: the fisheries agreement of Guinea-Bissau and Senegal entered into force on 1 July.',
      subjects: [first('fisheries agreement', { type: 'entry-into-force', mode: 'done', on: '2045-07-01', words: 'entered into force on 1 July' })],
      ledger: { first: { stage: 'in-force', standing: { GNB: 'party', SEN: 'party' }, held: { 'entry-into-force': '2045-07-01' }, conflicts: [] } },
    },
    {
      id: 'd06', published: '2045-07-06', publisher: 'Bissau Journal',
      text: 'The fisheries agreement with Senegal has not entered into force, the foreign ministry of Guinea-Bissau made clear; parliament has yet to vote.',
      subjects: [first('fisheries agreement', { type: 'entry-into-force', mode: 'denied', words: 'has not entered into force', by: bissau })],
      ledger: { first: { stage: 'provisionally-applied', standing: { GNB: 'signatory', SEN: 'signatory' }, held: { 'entry-into-force': 'not done' }, conflicts: ['entry-into-force'] } },
    },
    {
      id: 'd07', published: '2045-07-11', publisher: 'Trawler Weekly',
      text: 'Correction: we wrote that the fisheries agreement of Guinea-Bissau and Senegal was in force. It has not entered into force.',
      subjects: [first('fisheries agreement', { type: 'entry-into-force', mode: 'denied', words: 'It has not entered into force' })],
      ledger: { first: { stage: 'provisionally-applied', held: { 'entry-into-force': 'not done' }, conflicts: [] } },
    },
    {
      id: 'd08', published: '2045-10-13', publisher: 'Bissau Journal',
      text: 'The government of Guinea-Bissau laid the fisheries agreement with Senegal before parliament on Thursday. Parliament will ratify it on 20 November, the speaker, Aua Mendes, said.',
      subjects: [first('fisheries agreement', { type: 'submission', mode: 'done', on: '2045-10-12', party: 'GNB', words: 'laid the fisheries agreement with Senegal before parliament on Thursday' }, { type: 'ratification', mode: 'planned', on: '2045-11-20', party: 'GNB', words: 'Parliament will ratify it on 20 November', by: { name: 'Aua Mendes', state: 'GNB', office: 'speaker' } })],
      ledger: { first: { held: { 'submission/GNB': '2045-10-12' }, expected: { 'ratification/GNB': { due: '2045-11-20', outcome: 'open' } } } },
    },
    {
      id: 'd09', published: '2045-11-18', publisher: 'Casamance Post',
      text: 'Guinea-Bissau will ratify the fisheries agreement with Senegal only on 4 December, Aua Mendes, the speaker, said on Friday. The vote had been set for Monday.',
      subjects: [first('fisheries agreement', { type: 'ratification', mode: 'planned', on: '2045-12-04', party: 'GNB', words: 'Guinea-Bissau will ratify the fisheries agreement with Senegal only on 4 December', by: { name: 'Aua Mendes', state: 'GNB', office: 'speaker' } })],
      ledger: { first: { expected: { 'ratification/GNB': { due: '2045-12-04', outcome: 'open', slips: 1 } } } },
    },
    {
      id: 'd10', published: '2045-12-05', publisher: 'APS',
      text: 'BISSAU (APS) - The parliament of Guinea-Bissau rejected the fisheries agreement with Senegal on Monday. There will be no ratification, the foreign ministry of Guinea-Bissau said.',
      subjects: [first('fisheries agreement', { type: 'rejection', mode: 'done', on: '2045-12-04', party: 'GNB', words: 'rejected the fisheries agreement with Senegal on Monday' }, { type: 'ratification', mode: 'denied', party: 'GNB', words: 'There will be no ratification', by: bissau })],
      ledger: { first: { stage: 'rejected', standing: { GNB: 'signatory', SEN: 'signatory' }, held: { 'rejection/GNB': '2045-12-04', 'ratification/GNB': 'not done' }, conflicts: [], expected: { 'ratification/GNB': { due: '2045-12-04', outcome: 'called-off', slips: 1 } }, origins: { 'rejection/GNB': 1 } } },
    },
    {
      id: 'd11', published: '2045-12-09', publisher: 'Casamance Post',
      text: 'After Guinea-Bissau rejected the fisheries agreement on 4 December, boats from Ziguinchor stay in port. The maritime border agreement of 1993 is untouched.',
      subjects: [
        first('fisheries agreement', { type: 'rejection', mode: 'done', on: '2045-12-04', party: 'GNB', words: 'Guinea-Bissau rejected the fisheries agreement on 4 December' }),
        border({ type: 'signature', mode: 'done', on: '1993', words: 'The maritime border agreement of 1993' }),
      ],
      ledger: { first: { stage: 'rejected', conflicts: [], origins: { 'rejection/GNB': 2 } }, border: { held: { signature: '1993' }, conflicts: [], origins: { signature: 2 } } },
    },
    {
      id: 'd12', published: '2046-02-03', publisher: 'Trawler Weekly',
      text: 'The rejected fisheries agreement of Senegal and Guinea-Bissau is not dead: it was signed on 16 June last year, and Dakar wants the deputies in Bissau to vote again.',
      subjects: [first('fisheries agreement', { type: 'signature', mode: 'done', on: '2045-06-16', words: 'it was signed on 16 June last year' })],
      ledger: { first: { stage: 'rejected', held: { signature: '2045-06-16' }, conflicts: [], origins: { signature: 2 } } },
    },
  ],
};
