import type { Story, StoryFact, StorySubject } from '../story.ts';

/**
 * States come apart and join: a successor to one convention and not to another, with the predecessor named and effect from its independence; an accession where others speak of succession; a State that merges into
 * its neighbour and takes its standing along; an old bilateral treaty that lapses with it; an instrument announced and never deposited.
 */
const lagoon = (name: string, parties: readonly string[], ...facts: readonly StoryFact[]): StorySubject => ({ is: 'lagoon', name, kind: 'convention', parties, multilateral: true, facts });
const reef = (name: string, parties: readonly string[], ...facts: readonly StoryFact[]): StorySubject => ({ is: 'reef', name, kind: 'convention', parties, multilateral: true, facts });
const border = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'border', name, kind: 'treaty', parties: ['MDA', 'UKR'], facts });
const keeper = { name: 'depositary', office: 'depositary' } as const;

export const story: Story = {
  name: 'two-flags',
  entries: [
    {
      id: 'd01', published: '2050-03-15', publisher: 'Pacific Register',
      text: 'The Convention on Lagoon Waste entered into force on 1 March 2050. France, Fiji and Romania are bound by it; Moldova has signed it and not ratified.',
      subjects: [lagoon('Convention on Lagoon Waste', ['FJI', 'FRA', 'MDA', 'ROU'],
        { type: 'entry-into-force', mode: 'done', on: '2050-03-01', words: 'The Convention on Lagoon Waste entered into force on 1 March 2050' },
        ...['FRA', 'FJI', 'ROU'].map((party): StoryFact => ({ type: 'entry-into-force', mode: 'done', party, words: 'France, Fiji and Romania are bound by it' })),
        { type: 'signature', mode: 'done', party: 'MDA', words: 'Moldova has signed it' }, { type: 'ratification', mode: 'denied', party: 'MDA', words: 'not ratified' })],
      ledger: { lagoon: { stage: 'in-force', standing: { FRA: 'party', FJI: 'party', ROU: 'party', MDA: 'signatory' }, held: { 'entry-into-force': '2050-03-01', 'signature/MDA': 'done', 'ratification/MDA': 'not done' }, conflicts: [] } },
    },
    {
      id: 'd02', published: '2051-06-20', publisher: 'Noumea Daily',
      text: 'New Caledonia becomes independent on 1 September. It will succeed France to the Convention on Lagoon Waste, its designated foreign minister, Pierre Wamytan, said on Monday.',
      subjects: [lagoon('Convention on Lagoon Waste', ['FRA', 'NCL'], { type: 'succession', mode: 'planned', party: 'NCL', value: 'FRA', words: 'It will succeed France to the Convention on Lagoon Waste', by: { name: 'Pierre Wamytan', state: 'NCL', office: 'designated foreign minister' } })],
      ledger: { lagoon: { standing: { NCL: 'third-state', FRA: 'party' }, conflicts: [], expected: { 'succession/NCL': { due: null, outcome: 'unknown' } } } },
    },
    {
      id: 'd03', published: '2051-11-14', publisher: 'UN Depositary Section',
      text: 'On 9 November 2051 New Caledonia deposited with the depositary a notification of succession to the Convention on Lagoon Waste, to which France had made it subject, with effect from the date of its independence, 1 September 2051.',
      subjects: [lagoon('Convention on Lagoon Waste', ['FRA', 'NCL'], { type: 'succession', mode: 'done', on: '2051-11-09', effect: '2051-09-01', party: 'NCL', value: 'FRA', words: 'On 9 November 2051 New Caledonia deposited with the depositary a notification of succession to the Convention on Lagoon Waste', by: keeper })],
      ledger: { lagoon: { standing: { NCL: 'party', FRA: 'party', MDA: 'signatory' }, held: { 'succession/NCL': '2051-11-09' }, conflicts: [], expected: { 'succession/NCL': { due: null, outcome: 'met' } }, origins: { 'succession/NCL': 1 } } },
    },
    {
      id: 'd04', published: '2051-11-20', publisher: 'Noumea Daily',
      text: 'New Caledonia is a party to the lagoon waste convention since 1 September, the day of its independence: it succeeded France by a note handed over this month.',
      subjects: [lagoon('lagoon waste convention', ['FRA', 'NCL'], { type: 'succession', mode: 'done', on: '2051-11', effect: '2051-09-01', party: 'NCL', value: 'FRA', words: 'it succeeded France by a note handed over this month' })],
      ledger: { lagoon: { held: { 'succession/NCL': '2051-11-09' }, conflicts: [], origins: { 'succession/NCL': 2 } } },
    },
    {
      id: 'd05', published: '2052-02-11', publisher: 'Pacific Register',
      text: 'New Caledonia will not succeed to the Convention on Reef Mining, which France ratified in 2044. It acceded to the convention in its own right on Friday.',
      subjects: [reef('Convention on Reef Mining', ['FRA', 'NCL'],
        { type: 'succession', mode: 'denied', party: 'NCL', words: 'New Caledonia will not succeed to the Convention on Reef Mining' }, { type: 'ratification', mode: 'done', on: '2044', party: 'FRA', words: 'which France ratified in 2044' },
        { type: 'accession', mode: 'done', on: '2052-02-09', party: 'NCL', words: 'It acceded to the convention in its own right on Friday' })],
      ledger: { reef: { standing: { NCL: 'contracting-state', FRA: 'contracting-state' }, held: { 'accession/NCL': '2052-02-09', 'succession/NCL': 'not done', 'ratification/FRA': '2044' }, conflicts: [] }, lagoon: { standing: { NCL: 'party' } } },
    },
    {
      id: 'd06', published: '2052-02-13', publisher: 'Suva Mail',
      text: 'New Caledonia succeeded to the Convention on Reef Mining on 9 February, a spokesman for the Fijian government, Josua Tukana, said.',
      subjects: [reef('Convention on Reef Mining', ['NCL'], { type: 'succession', mode: 'done', on: '2052-02-09', party: 'NCL', words: 'New Caledonia succeeded to the Convention on Reef Mining on 9 February', by: { name: 'Josua Tukana', state: 'FJI', office: 'spokesman' } })],
      ledger: { reef: { conflicts: ['succession/NCL'], held: { 'accession/NCL': '2052-02-09', 'succession/NCL': '2052-02-09' } } },
    },
    {
      id: 'd07', published: '2052-03-02', publisher: 'UN Depositary Section',
      text: 'The depositary of the Convention on Reef Mining communicates: New Caledonia deposited its instrument of accession on 9 February 2052. It has made no notification of succession. For New Caledonia the Convention enters into force on 9 May 2052.',
      subjects: [reef('Convention on Reef Mining', ['NCL'], { type: 'accession', mode: 'done', on: '2052-02-09', party: 'NCL', words: 'New Caledonia deposited its instrument of accession on 9 February 2052', by: keeper }, { type: 'succession', mode: 'denied', party: 'NCL', words: 'It has made no notification of succession', by: keeper }, { type: 'entry-into-force', mode: 'planned', on: '2052-05-09', party: 'NCL', words: 'For New Caledonia the Convention enters into force on 9 May 2052', by: keeper })],
      ledger: { reef: { conflicts: [], held: { 'succession/NCL': 'not done', 'accession/NCL': '2052-02-09' }, standing: { NCL: 'contracting-state' }, expected: { 'entry-into-force/NCL': { due: '2052-05-09', outcome: 'open' } }, origins: { 'accession/NCL': 2 } } },
    },
    {
      id: 'd08', published: '2053-04-02', publisher: 'Danube Post',
      text: 'Moldova and Ukraine exchanged instruments of ratification of their treaty on the state border in Odesa on Tuesday. The treaty, signed in 2049, entered into force on the same day and has no end date.',
      subjects: [border('treaty on the state border', { type: 'exchange', mode: 'done', on: '2053-04-01', place: 'Odesa', words: 'exchanged instruments of ratification of their treaty on the state border in Odesa on Tuesday' }, { type: 'signature', mode: 'done', on: '2049', words: 'signed in 2049' }, { type: 'entry-into-force', mode: 'done', on: '2053-04-01', words: 'entered into force on the same day' }, { type: 'term', mode: 'done', words: 'has no end date' })],
      ledger: { reef: { expected: { 'entry-into-force/NCL': { due: '2052-05-09', outcome: 'overdue' } } }, border: { stage: 'in-force', standing: { MDA: 'party', UKR: 'party' }, held: { exchange: '2053-04-01', signature: '2049', 'entry-into-force': '2053-04-01', term: 'without limit' }, conflicts: [] } },
    },
    {
      id: 'd09', published: '2053-09-10', publisher: 'Chisinau Herald',
      text: 'Moldova ratified the lagoon waste convention on Tuesday; with the depositary the instrument is to be lodged on 1 October.',
      subjects: [lagoon('lagoon waste convention', ['MDA'], { type: 'ratification', mode: 'done', on: '2053-09-09', party: 'MDA', words: 'Moldova ratified the lagoon waste convention on Tuesday' }, { type: 'exchange', mode: 'planned', on: '2053-10-01', party: 'MDA', words: 'the instrument is to be lodged on 1 October' })],
      ledger: { lagoon: { standing: { MDA: 'contracting-state' }, held: { 'ratification/MDA': '2053-09-09' }, conflicts: [], expected: { 'exchange/MDA': { due: '2053-10-01', outcome: 'open' } } } },
    },
    {
      id: 'd10', published: '2054-01-03', publisher: 'Danube Post',
      text: 'On 1 January 2054 Moldova joined Romania and ceased to be a State of its own. Bucharest told the depositary of the Convention on Lagoon Waste on Friday that the convention now applies to the whole of its territory and that Moldova is no longer to be listed.',
      subjects: [lagoon('Convention on Lagoon Waste', ['MDA', 'ROU'], { type: 'succession', mode: 'done', on: '2054-01-02', effect: '2054-01-01', party: 'ROU', value: 'MDA', words: 'On 1 January 2054 Moldova joined Romania and ceased to be a State of its own' })],
      ledger: { lagoon: { standing: { ROU: 'party', MDA: 'former-party' }, held: { 'succession/ROU': '2054-01-02' }, conflicts: [], expected: { 'exchange/MDA': { due: '2053-10-01', outcome: 'overdue' } } } },
    },
    {
      id: 'd11', published: '2054-02-05', publisher: 'Danube Post',
      text: 'Romania has taken over the treaty on the state border that Moldova concluded with Ukraine, the Romanian foreign ministry said on Thursday. It succeeds Moldova as a party as of 1 January 2054.',
      subjects: [{ is: 'border', name: 'treaty on the state border', kind: 'treaty', parties: ['MDA', 'ROU', 'UKR'], multilateral: false, facts: [{ type: 'succession', mode: 'done', on: '2054-01-01', party: 'ROU', value: 'MDA', words: 'It succeeds Moldova as a party as of 1 January 2054', by: { name: 'Romanian foreign ministry', state: 'ROU', office: 'foreign ministry' } }] }],
      ledger: { border: { stage: 'in-force', standing: { ROU: 'party', UKR: 'party', MDA: 'former-party' }, held: { 'succession/ROU': '2054-01-01' }, conflicts: [] } },
    },
    {
      id: 'd12', published: '2054-06-01', publisher: 'Noumea Daily',
      text: 'For New Caledonia the Convention on Reef Mining has been in force since 9 May 2052, the foreign ministry in Noumea recalled. It considers leaving it.',
      subjects: [reef('Convention on Reef Mining', ['NCL'], { type: 'entry-into-force', mode: 'done', on: '2052-05-09', party: 'NCL', words: 'For New Caledonia the Convention on Reef Mining has been in force since 9 May 2052', by: { name: 'foreign ministry in Noumea', state: 'NCL', office: 'foreign ministry' } }, { type: 'withdrawal', mode: 'possible', party: 'NCL', words: 'It considers leaving it', by: { name: 'foreign ministry in Noumea', state: 'NCL', office: 'foreign ministry' } })],
      ledger: { reef: { standing: { NCL: 'party', FRA: 'contracting-state' }, held: { 'entry-into-force/NCL': '2052-05-09' }, conflicts: [], expected: { 'entry-into-force/NCL': { due: '2052-05-09', outcome: 'met' } } }, lagoon: { standing: { FRA: 'party', NCL: 'party', ROU: 'party', MDA: 'former-party' } } },
    },
    {
      id: 'd13', published: '2055-07-09', publisher: 'Pacific Register',
      text: 'France has denounced the Convention on Lagoon Waste, the depositary said; the notice was received on 5 July 2055 and takes effect on 5 July 2056. New Caledonia, bound in its own name since its independence, stays.',
      subjects: [lagoon('Convention on Lagoon Waste', ['FRA', 'NCL'], { type: 'denunciation', mode: 'done', on: '2055-07-05', party: 'FRA', words: 'the notice was received on 5 July 2055', by: keeper }, { type: 'withdrawal', mode: 'planned', on: '2056-07-05', party: 'FRA', words: 'takes effect on 5 July 2056', by: keeper })],
      ledger: { lagoon: { standing: { FRA: 'party', NCL: 'party' }, held: { 'denunciation/FRA': '2055-07-05' }, conflicts: [], expected: { 'withdrawal/FRA': { due: '2056-07-05', outcome: 'open' } } } },
    },
    {
      id: 'd14', published: '2056-07-08', publisher: 'Suva Mail',
      text: 'France left the lagoon waste convention on Wednesday, a year after its notice.',
      subjects: [lagoon('lagoon waste convention', ['FRA'], { type: 'withdrawal', mode: 'done', on: '2056-07-05', party: 'FRA', words: 'France left the lagoon waste convention on Wednesday' })],
      ledger: { lagoon: { stage: 'in-force', standing: { FRA: 'former-party', NCL: 'party', FJI: 'party' }, held: { 'withdrawal/FRA': '2056-07-05' }, conflicts: [], expected: { 'withdrawal/FRA': { due: '2056-07-05', outcome: 'met' } } } },
    },
  ],
};
