import type { Story, StoryFact, StorySubject } from '../story.ts';

/** A defence pact that some call a declaration; an older pact with the same name that ended; an accession of a third State to an open protocol; a suspension and its end; a correction that comes a year late; a plan called off in so many words after its day. */
const lima = { name: 'Carmen Ibarra', state: 'PER', office: 'defence minister' } as const;
const quito = { name: 'presidency of Ecuador', state: 'ECU', office: 'presidency' } as const;
const pact = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'pact', name, kind: 'treaty', parties: ['ECU', 'PER'], facts });
const old = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'old', name, kind: 'treaty', parties: ['ECU', 'PER'], facts });
const rescue = (parties: readonly string[], ...facts: readonly StoryFact[]): StorySubject => ({ is: 'rescue', name: 'Guayaquil Protocol on Rescue at Sea', kind: 'protocol', parties, multilateral: true, facts });

export const story: Story = {
  name: 'fleet-visit',
  entries: [
    {
      id: 'd01', published: '2061-02-08', publisher: 'Andean Courier',
      text: 'Peru and Ecuador signed a mutual defence treaty in Tumbes on Monday. Their mutual defence treaty of 1999 had expired in 2019.',
      subjects: [pact('mutual defence treaty', { type: 'signature', mode: 'done', on: '2061-02-07', place: 'Tumbes', words: 'signed a mutual defence treaty in Tumbes on Monday' }), old('mutual defence treaty of 1999', { type: 'signature', mode: 'done', on: '1999', words: 'Their mutual defence treaty of 1999' }, { type: 'expiry', mode: 'done', on: '2019', words: 'had expired in 2019' })],
      ledger: { pact: { stage: 'signed', standing: { PER: 'signatory', ECU: 'signatory' }, held: { signature: '2061-02-07' }, conflicts: [] }, old: { stage: 'ended', held: { expiry: '2019' } } },
    },
    {
      id: 'd02', published: '2061-02-09', publisher: 'Harbour Post',
      text: 'What Peru and Ecuador signed in Tumbes on 7 February is a declaration on mutual defence and binds nobody, a diplomat of a neighbour said.',
      subjects: [{ is: 'pact', name: 'declaration on mutual defence', kind: 'declaration', parties: ['ECU', 'PER'], facts: [{ type: 'signature', mode: 'done', on: '2061-02-07', place: 'Tumbes', words: 'signed in Tumbes on 7 February is a declaration on mutual defence' }] }],
      ledger: { pact: { stage: 'signed', held: { signature: '2061-02-07' }, conflicts: ['kind'], origins: { signature: 2 } } },
    },
    {
      id: 'd03', published: '2061-03-01', publisher: 'Lake Country Herald',
      text: 'Peru will ratify the Tumbes defence treaty with Ecuador by the end of April, defence minister Carmen Ibarra said. The treaty is for ten years.',
      subjects: [pact('Tumbes defence treaty', { type: 'ratification', mode: 'planned', on: '2061-04', party: 'PER', words: 'will ratify the Tumbes defence treaty with Ecuador by the end of April', by: lima }, { type: 'term', mode: 'done', value: 'P10Y', words: 'The treaty is for ten years' })],
      ledger: { pact: { held: { term: 'P10Y' }, expected: { 'ratification/PER': { due: '2061-04', outcome: 'open' } } } },
    },
    {
      id: 'd04', published: '2061-04-20', publisher: 'Andean Courier',
      text: 'The congress in Lima approved the Tumbes defence treaty with Ecuador on Tuesday. The presidency of Ecuador said that Quito had ratified it on 11 April.',
      subjects: [pact('Tumbes defence treaty', { type: 'ratification', mode: 'done', on: '2061-04-19', party: 'PER', words: 'The congress in Lima approved the Tumbes defence treaty with Ecuador on Tuesday' }, { type: 'ratification', mode: 'done', on: '2061-04-11', party: 'ECU', words: 'Quito had ratified it on 11 April', by: quito })],
      ledger: { pact: { stage: 'ratification-under-way', standing: { PER: 'contracting-state', ECU: 'contracting-state' }, held: { 'ratification/PER': '2061-04-19', 'ratification/ECU': '2061-04-11' }, expected: { 'ratification/PER': { due: '2061-04', outcome: 'met' } } } },
    },
    {
      id: 'd05', published: '2061-06-02', publisher: 'Reuters',
      text: 'QUITO (Reuters) - The mutual defence treaty between Ecuador and Peru entered into force on Wednesday.',
      subjects: [pact('mutual defence treaty', { type: 'entry-into-force', mode: 'done', on: '2061-06-01', words: 'entered into force on Wednesday' })],
      ledger: { pact: { stage: 'in-force', standing: { PER: 'party', ECU: 'party' }, held: { 'entry-into-force': '2061-06-01' }, origins: { 'entry-into-force': 1 } }, old: { stage: 'ended' } },
    },
    {
      id: 'd06', published: '2061-06-02', publisher: 'Tidewater Review',
      text: 'The defence treaty of Peru and Ecuador is in force since 1 June, Reuters reported.',
      subjects: [pact('defence treaty', { type: 'entry-into-force', mode: 'done', on: '2061-06-01', words: 'is in force since 1 June' })],
      ledger: { pact: { origins: { 'entry-into-force': 1 } } },
    },
    {
      id: 'd07', published: '2061-08-15', publisher: 'Harbour Post',
      text: 'Peru, Chile and Colombia signed the Guayaquil Protocol on Rescue at Sea on Monday. Panama is to accede by October.',
      subjects: [rescue(['CHL', 'COL', 'PER'], ...['CHL', 'COL', 'PER'].map((party) => ({ type: 'signature', mode: 'done', on: '2061-08-15', party, words: 'signed the Guayaquil Protocol on Rescue at Sea on Monday' }) as const), { type: 'accession', mode: 'planned', on: '2061-10', party: 'PAN', words: 'Panama is to accede by October' })],
      ledger: { rescue: { stage: 'signed', standing: { CHL: 'signatory', PER: 'signatory', PAN: 'third-state' }, expected: { 'accession/PAN': { due: '2061-10', outcome: 'open' } } } },
    },
    {
      id: 'd08', published: '2061-11-09', publisher: 'Andean Courier',
      text: 'Panama will not accede to the Guayaquil Protocol on Rescue at Sea, its foreign minister said on Tuesday. October had been the month for it.',
      subjects: [rescue(['PAN'], { type: 'accession', mode: 'denied', party: 'PAN', words: 'Panama will not accede to the Guayaquil Protocol on Rescue at Sea', by: { name: 'Luis Arango', state: 'PAN', office: 'foreign minister' } })],
      ledger: { rescue: { standing: { PAN: 'third-state' }, expected: { 'accession/PAN': { due: '2061-10', outcome: 'called-off' } } } },
    },
    {
      id: 'd09', published: '2062-03-04', publisher: 'Lake Country Herald',
      text: 'Ecuador suspended its defence treaty with Peru on Friday over a visit of foreign ships, the presidency of Ecuador said.',
      subjects: [pact('defence treaty', { type: 'suspension', mode: 'done', on: '2062-03-03', words: 'suspended its defence treaty with Peru on Friday', by: quito })],
      ledger: { pact: { stage: 'suspended', standing: { PER: 'party', ECU: 'party' }, held: { suspension: '2062-03-03' } } },
    },
    {
      id: 'd10', published: '2062-05-21', publisher: 'Andean Courier',
      text: 'The mutual defence treaty of Peru and Ecuador applies again: both resumed it on Saturday.',
      subjects: [pact('mutual defence treaty', { type: 'resumption', mode: 'done', on: '2062-05-20', words: 'both resumed it on Saturday' })],
      ledger: { pact: { stage: 'in-force', standing: { PER: 'party' }, held: { resumption: '2062-05-20' } } },
    },
    {
      id: 'd11', published: '2062-06-30', publisher: 'Tidewater Review',
      text: 'Correction, a year late: the mutual defence treaty between Ecuador and Peru entered into force on 2 June 2061, and not on the day we took from an agency, the presidency of Ecuador writes.',
      subjects: [pact('mutual defence treaty', { type: 'entry-into-force', mode: 'done', on: '2061-06-02', words: 'entered into force on 2 June 2061', by: quito })],
      ledger: { pact: { stage: 'in-force', held: { 'entry-into-force': '2061-06-02' }, conflicts: ['entry-into-force', 'kind'], origins: { 'entry-into-force': 1 } } },
    },
    {
      id: 'd12', published: '2062-07-02', publisher: 'Foreign Ministry',
      text: 'TREATY OF MUTUAL DEFENCE between the Republic of Peru and the Republic of Ecuador. Article 8. This Treaty is concluded for twelve years. Done at Tumbes on 7 February 2061.',
      subjects: [{ ...pact('Treaty of Mutual Defence', { type: 'signature', mode: 'done', on: '2061-02-07', place: 'Tumbes', words: 'Done at Tumbes on 7 February 2061' }, { type: 'term', mode: 'done', value: 'P12Y', words: 'This Treaty is concluded for twelve years' }), isText: true }],
      ledger: { pact: { held: { term: 'P12Y', signature: '2061-02-07' }, conflicts: ['entry-into-force'], origins: { signature: 3 } } },
    },
  ],
};
