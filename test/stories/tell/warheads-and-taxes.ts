import type { Story, StoryFact, StorySubject } from '../story.ts';

/**
 * Two agreements of one pair in the same years: a treaty on missiles that one side suspends, takes up again, suspends anew and leaves (notice and effect a year apart, and the notice taken back for a while); and a tax
 * convention that binds backwards: signed late, in force in one year, with effect from an earlier one. The protocol that amends it is a third thing.
 */
const arms = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'arms', name, kind: 'treaty', parties: ['KAZ', 'UZB'], facts });
const tax = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'tax', name, kind: 'convention', parties: ['KAZ', 'UZB'], facts });
const protocol = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'protocol', name, kind: 'protocol', parties: ['KAZ', 'UZB'], facts });
const mfa = (state: string, name: string) => ({ name, state, office: 'foreign ministry' }) as const;

export const story: Story = {
  name: 'warheads-and-taxes',
  entries: [
    {
      id: 'd01', published: '2045-03-03', publisher: 'Steppe Herald',
      text: 'The missile limitation treaty between Kazakhstan and Uzbekistan entered into force on 1 March 2045. It runs for fifteen years; a party may withdraw with a year\'s notice.',
      subjects: [arms('missile limitation treaty', { type: 'entry-into-force', mode: 'done', on: '2045-03-01', words: 'entered into force on 1 March 2045' }, { type: 'term', mode: 'done', value: 'P15Y', words: 'It runs for fifteen years' }, { type: 'notice-period', mode: 'done', value: 'P1Y', words: 'with a year\'s notice' })],
      ledger: { arms: { stage: 'in-force', standing: { KAZ: 'party', UZB: 'party' }, held: { 'entry-into-force': '2045-03-01', term: 'P15Y', 'notice-period': 'P1Y' }, conflicts: [] } },
    },
    {
      id: 'd02', published: '2045-11-18', publisher: 'Tashkent Mirror',
      text: 'Uzbekistan and Kazakhstan signed a convention on the avoidance of double taxation in Turkistan on Friday. It is to apply from 1 January 2045, before it was even signed, the Uzbek finance ministry said.',
      subjects: [tax('convention on the avoidance of double taxation', { type: 'signature', mode: 'done', on: '2045-11-17', place: 'Turkistan', words: 'signed a convention on the avoidance of double taxation in Turkistan on Friday' }, { type: 'entry-into-force', mode: 'planned', effect: '2045-01-01', words: 'It is to apply from 1 January 2045, before it was even signed', by: { name: 'Uzbek finance ministry', state: 'UZB', office: 'finance ministry' } })],
      ledger: { tax: { stage: 'signed', standing: { KAZ: 'signatory', UZB: 'signatory' }, held: { signature: '2045-11-17' }, conflicts: [], expected: { 'entry-into-force': { due: null, outcome: 'unknown' } } }, arms: { stage: 'in-force' } },
    },
    {
      id: 'd03', published: '2046-06-21', publisher: 'Steppe Herald',
      text: 'Astana has suspended the missile limitation treaty with Uzbekistan with immediate effect, the Kazakh foreign ministry announced on Thursday, citing new launchers near Nukus.',
      subjects: [arms('missile limitation treaty', { type: 'suspension', mode: 'done', on: '2046-06-21', party: 'KAZ', words: 'Astana has suspended the missile limitation treaty with Uzbekistan with immediate effect', by: mfa('KAZ', 'Kazakh foreign ministry') })],
      ledger: { arms: { stage: 'suspended', standing: { KAZ: 'party', UZB: 'party' }, held: { 'suspension/KAZ': '2046-06-21' }, conflicts: [] } },
    },
    {
      id: 'd04', published: '2046-09-02', publisher: 'Tashkent Mirror',
      text: 'Kazakhstan takes part in the inspections under the missile treaty with Uzbekistan again: it ended its suspension on Saturday.',
      subjects: [arms('missile treaty', { type: 'resumption', mode: 'done', on: '2046-09-01', party: 'KAZ', words: 'it ended its suspension on Saturday' })],
      ledger: { arms: { stage: 'in-force', standing: { KAZ: 'party' }, held: { 'resumption/KAZ': '2046-09-01', 'suspension/KAZ': '2046-06-21' }, conflicts: [] } },
    },
    {
      id: 'd05', published: '2047-04-12', publisher: 'Reuters',
      text: 'ASTANA (Reuters) - A tax convention between Kazakhstan and Uzbekistan entered into force on 10 April 2047 with effect from 1 January 2045, the Kazakh finance ministry said on Friday.',
      subjects: [tax('tax convention', { type: 'entry-into-force', mode: 'done', on: '2047-04-10', effect: '2045-01-01', words: 'entered into force on 10 April 2047 with effect from 1 January 2045', by: { name: 'Kazakh finance ministry', state: 'KAZ', office: 'finance ministry' } })],
      ledger: { tax: { stage: 'in-force', standing: { KAZ: 'party', UZB: 'party' }, held: { 'entry-into-force': '2047-04-10', signature: '2045-11-17' }, conflicts: [], expected: { 'entry-into-force': { due: null, outcome: 'met' } }, origins: { 'entry-into-force': 1 } } },
    },
    {
      id: 'd06', published: '2047-04-13', publisher: 'Silk Road Post',
      text: 'A tax convention between Kazakhstan and Uzbekistan entered into force on 10 April 2047 with effect from 1 January 2045, the Kazakh finance ministry said on Friday, Reuters reports.',
      subjects: [tax('tax convention', { type: 'entry-into-force', mode: 'done', on: '2047-04-10', effect: '2045-01-01', words: 'entered into force on 10 April 2047 with effect from 1 January 2045', by: { name: 'Kazakh finance ministry', state: 'KAZ', office: 'finance ministry' } })],
      ledger: { tax: { held: { 'entry-into-force': '2047-04-10' }, conflicts: [], origins: { 'entry-into-force': 1 } } },
    },
    {
      id: 'd07', published: '2047-05-02', publisher: 'Tashkent Mirror',
      text: 'The double taxation convention between Uzbekistan and Kazakhstan has been in force since 1 January 2045, the tax committee in Tashkent writes in a leaflet.',
      subjects: [tax('double taxation convention', { type: 'entry-into-force', mode: 'done', on: '2045-01-01', words: 'has been in force since 1 January 2045', by: { name: 'tax committee in Tashkent', state: 'UZB', office: 'tax committee' } })],
      ledger: { tax: { stage: 'in-force', standing: { UZB: 'party' }, held: { 'entry-into-force': '2047-04-10', signature: '2045-11-17' }, conflicts: ['entry-into-force'] } },
    },
    {
      id: 'd08', published: '2048-02-14', publisher: 'Steppe Herald',
      text: 'For the second time Kazakhstan has suspended the missile limitation treaty with Uzbekistan, as of 13 February. It will withdraw altogether within the year, President Daniyar Seitov said.',
      subjects: [arms('missile limitation treaty', { type: 'suspension', mode: 'done', on: '2048-02-13', party: 'KAZ', words: 'For the second time Kazakhstan has suspended the missile limitation treaty with Uzbekistan, as of 13 February' }, { type: 'withdrawal', mode: 'planned', on: '2048', party: 'KAZ', words: 'It will withdraw altogether within the year', by: { name: 'Daniyar Seitov', state: 'KAZ', office: 'President' } })],
      ledger: { arms: { stage: 'suspended', standing: { KAZ: 'party', UZB: 'party' }, held: { 'suspension/KAZ': '2048-02-13', 'resumption/KAZ': '2046-09-01' }, conflicts: [], expected: { 'withdrawal/KAZ': { due: '2048', outcome: 'open' } } } },
    },
    {
      id: 'd09', published: '2048-07-02', publisher: 'Steppe Herald',
      text: 'Kazakhstan notified Uzbekistan on Wednesday that it withdraws from the missile limitation treaty. Under the treaty the withdrawal takes effect on 1 July 2049.',
      subjects: [arms('missile limitation treaty', { type: 'denunciation', mode: 'done', on: '2048-07-01', party: 'KAZ', words: 'Kazakhstan notified Uzbekistan on Wednesday that it withdraws from the missile limitation treaty' }, { type: 'withdrawal', mode: 'planned', on: '2049-07-01', party: 'KAZ', words: 'the withdrawal takes effect on 1 July 2049' })],
      ledger: { arms: { stage: 'suspended', standing: { KAZ: 'party', UZB: 'party' }, held: { 'denunciation/KAZ': '2048-07-01' }, conflicts: [], expected: { 'withdrawal/KAZ': { due: '2049-07-01', outcome: 'open', slips: 1 } } } },
    },
    {
      id: 'd10', published: '2048-10-10', publisher: 'Tashkent Mirror',
      text: 'Kazakhstan and Uzbekistan signed a protocol amending their tax convention on Friday. The convention of 2045 itself stays as it is until the protocol is ratified.',
      subjects: [protocol('protocol amending their tax convention', { type: 'signature', mode: 'done', on: '2048-10-09', words: 'signed a protocol amending their tax convention on Friday' }), tax('convention of 2045')],
      ledger: { protocol: { stage: 'signed', held: { signature: '2048-10-09' }, conflicts: [] }, tax: { stage: 'in-force', held: { signature: '2045-11-17' }, conflicts: ['entry-into-force'] } },
    },
    {
      id: 'd11', published: '2049-01-20', publisher: 'Silk Road Post',
      text: 'Kazakhstan has already left the missile treaty with Uzbekistan, an official in Tashkent who asked not to be named said.',
      subjects: [arms('missile treaty', { type: 'withdrawal', mode: 'done', party: 'KAZ', words: 'Kazakhstan has already left the missile treaty with Uzbekistan', by: { state: 'UZB' } })],
      ledger: { arms: { stage: 'suspended', standing: { KAZ: 'party', UZB: 'party' } } },
    },
    {
      id: 'd12', published: '2049-07-02', publisher: 'Reuters',
      text: 'ASTANA (Reuters) - Kazakhstan ceased to be bound by the missile limitation treaty with Uzbekistan on Thursday, a year after its notice. The treaty ended with it.',
      subjects: [arms('missile limitation treaty', { type: 'withdrawal', mode: 'done', on: '2049-07-01', party: 'KAZ', words: 'Kazakhstan ceased to be bound by the missile limitation treaty with Uzbekistan on Thursday' }, { type: 'termination', mode: 'done', on: '2049-07-01', words: 'The treaty ended with it' })],
      ledger: { arms: { stage: 'ended', standing: { KAZ: 'former-party', UZB: 'former-party' }, held: { 'withdrawal/KAZ': '2049-07-01', termination: '2049-07-01', 'denunciation/KAZ': '2048-07-01' }, expected: { 'withdrawal/KAZ': { due: '2049-07-01', outcome: 'met', slips: 1 } } } },
    },
    {
      id: 'd13', published: '2049-09-05', publisher: 'Steppe Herald',
      text: 'The lower house in Astana ratified the protocol to the tax convention with Uzbekistan on Friday. Uzbekistan had done so in May. The upper house votes on 1 October.',
      subjects: [protocol('protocol to the tax convention', { type: 'ratification', mode: 'done', on: '2049-09-03', party: 'KAZ', words: 'The lower house in Astana ratified the protocol to the tax convention with Uzbekistan on Friday' }, { type: 'ratification', mode: 'done', on: '2049-05', party: 'UZB', words: 'Uzbekistan had done so in May' }, { type: 'ratification', mode: 'planned', on: '2049-10-01', party: 'KAZ', words: 'The upper house votes on 1 October' })],
      ledger: { protocol: { stage: 'ratification-under-way', standing: { UZB: 'contracting-state' }, held: { 'ratification/KAZ': '2049-09-03', 'ratification/UZB': '2049-05' }, conflicts: [] }, tax: { stage: 'in-force' } },
    },
    {
      id: 'd14', published: '2049-11-20', publisher: 'Uzbek Foreign Ministry',
      text: 'The Ministry of Foreign Affairs clarifies that the Convention on the avoidance of double taxation of 17 November 2045 entered into force on 10 April 2047. Its provisions have effect for income of 1 January 2045 and later. The protocol of 2048 is not yet in force.',
      subjects: [
        tax('Convention on the avoidance of double taxation of 17 November 2045', { type: 'entry-into-force', mode: 'done', on: '2047-04-10', effect: '2045-01-01', words: 'entered into force on 10 April 2047', by: mfa('UZB', 'Ministry of Foreign Affairs') }, { type: 'signature', mode: 'done', on: '2045-11-17', words: 'of 17 November 2045', by: mfa('UZB', 'Ministry of Foreign Affairs') }),
        protocol('protocol of 2048', { type: 'entry-into-force', mode: 'denied', words: 'The protocol of 2048 is not yet in force', by: mfa('UZB', 'Ministry of Foreign Affairs') }),
      ],
      ledger: { tax: { stage: 'in-force', held: { 'entry-into-force': '2047-04-10', signature: '2045-11-17' }, conflicts: ['entry-into-force'], origins: { 'entry-into-force': 2, signature: 2 } }, protocol: { held: { 'entry-into-force': 'not done' }, conflicts: [] } },
    },
  ],
};
