import type { Story, StoryFact, StorySubject } from '../story.ts';

/** A State comes apart: its successor takes over one treaty by notice and lets another go; a convention in force for some; a party leaves and comes back; consent by three names that are three acts. */
const bern = { name: 'depositary', office: 'depositary' } as const;
const soil = (parties: readonly string[], ...facts: readonly StoryFact[]): StorySubject => ({ is: 'soil', name: 'Convention on Soil', kind: 'convention', parties, multilateral: true, facts });
const rail = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'rail', name, kind: 'agreement', parties: ['DNK', 'SWE'], facts });
const ferry = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'ferry', name, kind: 'agreement', parties: ['DNK', 'SWE'], facts });

export const story: Story = {
  name: 'a-new-state',
  entries: [
    {
      id: 'd01', published: '2081-03-04', publisher: 'Lowland Gazette',
      text: 'Denmark, Sweden and Iceland signed the Convention on Soil in Bern on Monday. It enters into force with the third consent.',
      subjects: [soil(['DNK', 'ISL', 'SWE'], ...['DNK', 'SWE', 'ISL'].map((party) => ({ type: 'signature', mode: 'done', on: '2081-03-03', party, place: 'Bern', words: 'signed the Convention on Soil in Bern on Monday' }) as const))],
      ledger: { soil: { stage: 'signed', standing: { DNK: 'signatory', SWE: 'signatory', ISL: 'signatory' }, held: { 'signature/DNK': '2081-03-03' }, conflicts: [] } },
    },
    {
      id: 'd02', published: '2081-10-02', publisher: 'Depositary Section',
      text: 'The depositary of the Convention on Soil communicates: Sweden deposited its instrument of acceptance on 1 October 2081, Denmark its instrument of approval on 29 September 2081.',
      subjects: [soil(['DNK', 'SWE'], { type: 'acceptance', mode: 'done', on: '2081-10-01', party: 'SWE', words: 'Sweden deposited its instrument of acceptance on 1 October 2081', by: bern }, { type: 'approval', mode: 'done', on: '2081-09-29', party: 'DNK', words: 'Denmark its instrument of approval on 29 September 2081', by: bern })],
      ledger: { soil: { stage: 'ratification-under-way', standing: { SWE: 'contracting-state', DNK: 'contracting-state', ISL: 'signatory' }, held: { 'acceptance/SWE': '2081-10-01', 'approval/DNK': '2081-09-29' } } },
    },
    {
      id: 'd03', published: '2082-01-14', publisher: 'Harbour Post',
      text: 'Finland acceded to the Convention on Soil on Tuesday without ever having signed it, and so brings it into force on 12 April.',
      subjects: [soil(['FIN'], { type: 'accession', mode: 'done', on: '2082-01-13', party: 'FIN', words: 'Finland acceded to the Convention on Soil on Tuesday' }, { type: 'entry-into-force', mode: 'planned', on: '2082-04-12', words: 'brings it into force on 12 April' })],
      ledger: { soil: { standing: { FIN: 'contracting-state' }, held: { 'accession/FIN': '2082-01-13', 'entry-into-force': 'planned 2082-04-12' }, expected: { 'entry-into-force': { due: '2082-04-12', outcome: 'open' } } } },
    },
    {
      id: 'd04', published: '2082-04-14', publisher: 'Lowland Gazette',
      text: 'The Convention on Soil entered into force on Sunday for Denmark, Finland and Sweden. Iceland has not consented.',
      subjects: [soil(['DNK', 'FIN', 'SWE'], { type: 'entry-into-force', mode: 'done', on: '2082-04-12', words: 'entered into force on Sunday for Denmark, Finland and Sweden' })],
      ledger: { soil: { stage: 'in-force', standing: { DNK: 'party', FIN: 'party', SWE: 'party', ISL: 'signatory' }, held: { 'entry-into-force': '2082-04-12' }, expected: { 'entry-into-force': { due: '2082-04-12', outcome: 'met' } } } },
    },
    {
      id: 'd05', published: '2083-02-02', publisher: 'Harbour Post',
      text: 'Greenland, independent since January, notified the depositary on Monday that it succeeds Denmark as a party to the Convention on Soil.',
      subjects: [soil(['DNK', 'GRL'], { type: 'succession', mode: 'done', on: '2083-02-01', party: 'GRL', words: 'it succeeds Denmark as a party to the Convention on Soil' })],
      ledger: { soil: { standing: { GRL: 'party', DNK: 'party' }, held: { 'succession/GRL': '2083-02-01' }, conflicts: [] } },
    },
    {
      id: 'd06', published: '2083-03-10', publisher: 'Eastern Ledger',
      text: 'Sweden and Denmark signed a rail agreement and a ferry agreement in Malmo on Tuesday.',
      subjects: [rail('rail agreement', { type: 'signature', mode: 'done', on: '2083-03-09', place: 'Malmo', words: 'signed a rail agreement and a ferry agreement in Malmo on Tuesday' }), ferry('ferry agreement', { type: 'signature', mode: 'done', on: '2083-03-09', place: 'Malmo', words: 'a ferry agreement in Malmo on Tuesday' })],
      ledger: { rail: { stage: 'signed', held: { signature: '2083-03-09' }, conflicts: [] }, ferry: { stage: 'signed', held: { signature: '2083-03-09' }, conflicts: [] } },
    },
    {
      id: 'd07', published: '2083-06-02', publisher: 'Harbour Post',
      text: 'Sweden gave notice on 1 June 2083 that it leaves the Convention on Soil; it ceases to be a party on 1 June 2084.',
      subjects: [soil(['SWE'], { type: 'denunciation', mode: 'done', on: '2083-06-01', party: 'SWE', words: 'Sweden gave notice on 1 June 2083 that it leaves the Convention on Soil' }, { type: 'withdrawal', mode: 'planned', on: '2084-06-01', party: 'SWE', words: 'it ceases to be a party on 1 June 2084' })],
      ledger: { soil: { standing: { SWE: 'party' }, held: { 'denunciation/SWE': '2083-06-01' } } },
    },
    {
      id: 'd08', published: '2083-09-20', publisher: 'Lowland Gazette',
      text: 'The rail agreement between Denmark and Sweden entered into force on 15 September and runs for eight years; the ferry agreement has been applied provisionally since the same day.',
      subjects: [rail('rail agreement', { type: 'entry-into-force', mode: 'done', on: '2083-09-15', words: 'entered into force on 15 September' }, { type: 'term', mode: 'done', value: 'P8Y', words: 'runs for eight years' }), ferry('ferry agreement', { type: 'provisional-application', mode: 'done', on: '2083-09-15', words: 'has been applied provisionally since the same day' })],
      ledger: { rail: { stage: 'in-force', standing: { DNK: 'party', SWE: 'party' }, held: { 'entry-into-force': '2083-09-15', term: 'P8Y' } }, ferry: { stage: 'provisionally-applied', standing: { DNK: 'signatory', SWE: 'signatory' } } },
    },
    {
      id: 'd09', published: '2083-11-12', publisher: 'Harbour Post',
      text: 'The Riksdag rejected the ferry agreement with Denmark on Thursday.',
      subjects: [ferry('ferry agreement', { type: 'rejection', mode: 'done', on: '2083-11-11', party: 'SWE', words: 'The Riksdag rejected the ferry agreement with Denmark on Thursday' })],
      ledger: { ferry: { stage: 'rejected', held: { 'rejection/SWE': '2083-11-11' } }, rail: { stage: 'in-force' } },
    },
    {
      id: 'd10', published: '2084-06-03', publisher: 'Lowland Gazette',
      text: 'Since Thursday Sweden is no longer a party to the Convention on Soil.',
      subjects: [soil(['SWE'], { type: 'withdrawal', mode: 'done', on: '2084-06-01', party: 'SWE', words: 'Since Thursday Sweden is no longer a party' })],
      ledger: { soil: { stage: 'in-force', standing: { SWE: 'former-party', DNK: 'party' }, held: { 'withdrawal/SWE': '2084-06-01' }, conflicts: [] } },
    },
    {
      id: 'd11', published: '2085-09-03', publisher: 'Depositary Section',
      text: 'The depositary of the Convention on Soil communicates: Sweden deposited an instrument of accession on 2 September 2085. The Convention enters into force for Sweden on 1 December 2085.',
      subjects: [soil(['SWE'], { type: 'accession', mode: 'done', on: '2085-09-02', party: 'SWE', words: 'Sweden deposited an instrument of accession on 2 September 2085', by: bern }, { type: 'entry-into-force', mode: 'planned', on: '2085-12-01', party: 'SWE', words: 'enters into force for Sweden on 1 December 2085', by: bern })],
      ledger: { soil: { standing: { SWE: 'contracting-state', ISL: 'signatory' }, held: { 'accession/SWE': '2085-09-02' }, expected: { 'entry-into-force/SWE': { due: '2085-12-01', outcome: 'open' } } } },
    },
    {
      id: 'd12', published: '2085-12-05', publisher: 'Harbour Post',
      text: 'The Convention on Soil binds Sweden again since 1 December. Iceland, which signed in 2081, still has not ratified it.',
      subjects: [soil(['ISL', 'SWE'], { type: 'entry-into-force', mode: 'done', on: '2085-12-01', party: 'SWE', words: 'The Convention on Soil binds Sweden again since 1 December' })],
      ledger: { soil: { standing: { SWE: 'party', ISL: 'signatory', GRL: 'party' }, held: { 'entry-into-force/SWE': '2085-12-01', 'entry-into-force': '2082-04-12' }, conflicts: [], expected: { 'entry-into-force/SWE': { due: '2085-12-01', outcome: 'met' } } } },
    },
  ],
};
