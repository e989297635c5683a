import type { Story } from '../story.ts';

/** An open convention: signature is not consent, consent is not force, notice is not leaving; one State takes its consent back, one accedes without signing; the depositary settles a date. */
export const story: Story = {
  name: 'leaving-the-convention',
  entries: [
    {
      id: 'd01', published: '2027-06-14', publisher: 'Lowland Gazette',
      text: 'Norway, Kenya and Peru were among forty States that signed the Convention on Ocean Noise in Lima on Monday. It enters into force ninety days after the twentieth ratification.',
      subjects: [{
        is: 'noise', name: 'Convention on Ocean Noise', kind: 'convention', parties: ['KEN', 'NOR', 'PER'], multilateral: true,
        facts: ['NOR', 'KEN', 'PER'].map((party) => ({ type: 'signature', mode: 'done', on: '2027-06-14', party, place: 'Lima', words: 'signed the Convention on Ocean Noise in Lima on Monday' }) as const),
      }],
      ledger: { noise: { stage: 'signed', standing: { NOR: 'signatory', KEN: 'signatory', PER: 'signatory', CHL: 'third-state' }, held: { 'signature/NOR': '2027-06-14' }, conflicts: [] } },
    },
    {
      id: 'd02', published: '2028-02-02', publisher: 'Harbour Post',
      text: 'Norway has ratified the ocean noise convention, its foreign ministry said on Wednesday. Peru will follow in March, according to a deputy minister in Lima.',
      subjects: [{
        is: 'noise', name: 'ocean noise convention', kind: 'convention', parties: ['NOR', 'PER'], multilateral: true,
        facts: [
          { type: 'ratification', mode: 'done', on: '2028-02-02?', party: 'NOR', words: 'Norway has ratified the ocean noise convention', by: { name: 'its foreign ministry', state: 'NOR', office: 'foreign ministry' } },
          { type: 'ratification', mode: 'planned', on: '2028-03', party: 'PER', words: 'Peru will follow in March', by: { name: 'a deputy minister in Lima', state: 'PER', office: 'deputy minister' } },
        ],
      }],
      ledger: { noise: { stage: 'ratification-under-way', standing: { NOR: 'contracting-state', PER: 'signatory' }, expected: { 'ratification/PER': { due: '2028-03', outcome: 'open' } } } },
    },
    {
      id: 'd03', published: '2028-02-20', publisher: 'Depositary Section',
      text: 'The depositary of the Convention on Ocean Noise communicates: Norway deposited its instrument of ratification on 31 January 2028.',
      subjects: [{ is: 'noise', name: 'Convention on Ocean Noise', kind: 'convention', parties: ['NOR'], multilateral: true, facts: [{ type: 'ratification', mode: 'done', on: '2028-01-31', party: 'NOR', words: 'Norway deposited its instrument of ratification on 31 January 2028', by: { name: 'depositary', office: 'depositary' } }] }],
      ledger: { noise: { held: { 'ratification/NOR': '2028-01-31' }, conflicts: [], origins: { 'ratification/NOR': 2 } } },
    },
    {
      id: 'd04', published: '2028-04-20', publisher: 'Andean Courier',
      text: 'Peru missed the month that its own deputy minister had named: no bill on the ocean noise convention has reached Congress. The fisheries convention of 1995 took Lima six years.',
      subjects: [
        { is: 'noise', name: 'ocean noise convention', kind: 'convention', parties: ['PER'], multilateral: true, facts: [{ type: 'submission', mode: 'denied', party: 'PER', words: 'no bill on the ocean noise convention has reached Congress' }] },
        { is: 'fisheries', name: 'fisheries convention of 1995', kind: 'convention', parties: ['PER'], multilateral: true, facts: [] },
      ],
      ledger: { noise: { expected: { 'ratification/PER': { due: '2028-03', outcome: 'overdue' } } } },
    },
    {
      id: 'd05', published: '2029-05-03', publisher: 'Harbour Post',
      text: 'Chile, which had never signed the text, acceded to the Convention on Ocean Noise on Thursday. It is the twentieth State to consent to be bound, so that the convention will enter into force on 1 August.',
      subjects: [{
        is: 'noise', name: 'Convention on Ocean Noise', kind: 'convention', parties: ['CHL'], multilateral: true,
        facts: [{ type: 'accession', mode: 'done', on: '2029-05-03', party: 'CHL', words: 'acceded to the Convention on Ocean Noise on Thursday' }, { type: 'entry-into-force', mode: 'planned', on: '2029-08-01', words: 'the convention will enter into force on 1 August' }],
      }],
      ledger: { noise: { standing: { CHL: 'contracting-state' }, held: { 'accession/CHL': '2029-05-03', 'entry-into-force': 'planned 2029-08-01' }, expected: { 'entry-into-force': { due: '2029-08-01', outcome: 'open' } } } },
    },
    {
      id: 'd06', published: '2029-08-02', publisher: 'Lowland Gazette',
      text: 'The Convention on Ocean Noise is in force since Wednesday. Kenya, a signatory, has still not ratified.',
      subjects: [{ is: 'noise', name: 'Convention on Ocean Noise', kind: 'convention', parties: ['KEN'], multilateral: true, facts: [{ type: 'entry-into-force', mode: 'done', on: '2029-08-01', words: 'is in force since Wednesday' }, { type: 'ratification', mode: 'denied', party: 'KEN', words: 'has still not ratified' }] }],
      ledger: { noise: { stage: 'in-force', standing: { NOR: 'party', CHL: 'party', KEN: 'signatory', PER: 'signatory' }, held: { 'entry-into-force': '2029-08-01' }, expected: { 'entry-into-force': { due: '2029-08-01', outcome: 'met' } } } },
    },
    {
      id: 'd07', published: '2030-01-15', publisher: 'Andean Courier',
      text: 'Santiago gave notice on Tuesday that it withdraws from the ocean noise convention. The withdrawal takes effect on 15 January 2031, the foreign ministry of Chile said.',
      subjects: [{
        is: 'noise', name: 'ocean noise convention', kind: 'convention', parties: ['CHL'], multilateral: true,
        facts: [{ type: 'denunciation', mode: 'done', on: '2030-01-15', party: 'CHL', words: 'gave notice on Tuesday that it withdraws from the ocean noise convention' }, { type: 'termination', mode: 'planned', on: '2031-01-15', party: 'CHL', words: 'The withdrawal takes effect on 15 January 2031', by: { name: 'foreign ministry of Chile', state: 'CHL', office: 'foreign ministry' } }],
      }],
      ledger: { noise: { stage: 'in-force', standing: { CHL: 'party' }, held: { 'denunciation/CHL': '2030-01-15', 'termination/CHL': 'planned 2031-01-15' }, expected: { 'termination/CHL': { due: '2031-01-15', outcome: 'open' } } } },
    },
    {
      id: 'd08', published: '2030-09-30', publisher: 'Harbour Post',
      text: 'Norway revoked its ratification of the Convention on Ocean Noise on Monday, a step for which the law of treaties has no name. It remains a signatory, Oslo said.',
      subjects: [{ is: 'noise', name: 'Convention on Ocean Noise', kind: 'convention', parties: ['NOR'], multilateral: true, facts: [{ type: 'revocation-of-consent', mode: 'done', on: '2030-09-30', party: 'NOR', words: 'Norway revoked its ratification of the Convention on Ocean Noise on Monday' }] }],
      ledger: { noise: { standing: { NOR: 'signatory' } } },
    },
    {
      id: 'd09', published: '2031-01-16', publisher: 'Andean Courier',
      text: 'Chile ceased to be bound by the ocean noise convention at midnight. Kenya is expected to ratify on 2 February.',
      subjects: [{ is: 'noise', name: 'ocean noise convention', kind: 'convention', parties: ['CHL', 'KEN'], multilateral: true, facts: [{ type: 'termination', mode: 'done', on: '2031-01-15', party: 'CHL', words: 'Chile ceased to be bound by the ocean noise convention at midnight' }, { type: 'ratification', mode: 'planned', on: '2031-02-02', party: 'KEN', words: 'Kenya is expected to ratify on 2 February' }] }],
      ledger: { noise: { stage: 'in-force', standing: { CHL: 'former-party', NOR: 'signatory' }, held: { 'termination/CHL': '2031-01-15' }, expected: { 'termination/CHL': { due: '2031-01-15', outcome: 'met' }, 'ratification/KEN': { due: '2031-02-02', outcome: 'open' } } } },
    },
    {
      id: 'd10', published: '2031-01-28', publisher: 'Lowland Gazette',
      text: 'Kenya will not ratify the Convention on Ocean Noise after all, President Achieng Otieno said on Tuesday.',
      subjects: [{ is: 'noise', name: 'Convention on Ocean Noise', kind: 'convention', parties: ['KEN'], multilateral: true, facts: [{ type: 'ratification', mode: 'denied', party: 'KEN', words: 'Kenya will not ratify the Convention on Ocean Noise after all', by: { name: 'Achieng Otieno', state: 'KEN', office: 'president' } }] }],
      ledger: { noise: { standing: { KEN: 'signatory' }, expected: { 'ratification/KEN': { due: '2031-02-02', outcome: 'called-off' } } } },
    },
    { decide: 'reject', about: ['d08:noise#0'], on: '2031-02-10', ledger: { noise: { standing: { NOR: 'party' } } } },
    { decide: 'undo', about: ['21'], on: '2031-02-11', ledger: { noise: { standing: { NOR: 'signatory' } } } },
    {
      id: 'd11', published: '2031-03-04', publisher: 'Depositary Section',
      text: 'Corrigendum. The depositary of the Convention on Ocean Noise communicates: the notification of withdrawal of Chile was received on 17 January 2030 and took effect on 17 January 2031.',
      subjects: [{
        is: 'noise', name: 'Convention on Ocean Noise', kind: 'convention', parties: ['CHL'], multilateral: true,
        facts: [{ type: 'denunciation', mode: 'done', on: '2030-01-17', party: 'CHL', words: 'was received on 17 January 2030', by: { name: 'depositary', office: 'depositary' } }, { type: 'termination', mode: 'done', on: '2031-01-17', party: 'CHL', words: 'took effect on 17 January 2031', by: { name: 'depositary', office: 'depositary' } }],
      }],
      ledger: { noise: { standing: { CHL: 'former-party' }, held: { 'denunciation/CHL': '2030-01-17', 'termination/CHL': '2031-01-17' }, conflicts: [], expected: { 'termination/CHL': { due: '2031-01-15', outcome: 'met-late' } }, origins: { 'termination/CHL': 1 } } },
    },
    {
      id: 'd12', published: '2031-05-20', publisher: 'Andean Courier',
      text: 'Kenya deposited its instrument of ratification of the ocean noise convention on Monday, four months after its president had ruled that out.',
      subjects: [{ is: 'noise', name: 'ocean noise convention', kind: 'convention', parties: ['KEN'], multilateral: true, facts: [{ type: 'ratification', mode: 'done', on: '2031-05-19', party: 'KEN', words: 'Kenya deposited its instrument of ratification of the ocean noise convention on Monday' }] }],
      ledger: { noise: { stage: 'in-force', standing: { KEN: 'contracting-state', NOR: 'signatory' }, held: { 'ratification/KEN': '2031-05-19' }, conflicts: [], expected: { 'ratification/KEN': { due: '2031-02-02', outcome: 'met-late' } } } },
    },
  ],
};
