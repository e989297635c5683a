import type { Story } from '../story.ts';

/** Two agreements of one pair in one year, one of them under four names; an old treaty spoken of beside them; wire copies, a slip, a late signature, a date disputed by a day. */
export const story: Story = {
  name: 'two-pacts',
  entries: [
    {
      id: 'd01', published: '2031-02-03', publisher: 'Steppe Observer',
      text: 'Kazakhstan and Azerbaijan are working on a defence pact, two diplomats said on Monday. Neither would name a day. The two States already have a treaty on friendship, signed in 2004.',
      subjects: [
        { is: 'defence', name: 'defence pact', kind: 'agreement', parties: ['AZE', 'KAZ'], facts: [{ type: 'negotiation', mode: 'ongoing', words: 'are working on a defence pact', by: { name: 'two diplomats' } }] },
        { is: 'friendship', name: 'treaty on friendship', kind: 'treaty', parties: ['AZE', 'KAZ'], facts: [{ type: 'signature', mode: 'done', on: '2004', words: 'signed in 2004' }] },
      ],
      ledger: { defence: { stage: 'under-negotiation' }, friendship: { stage: 'signed', held: { signature: '2004' }, origins: { signature: 1 } } },
    },
    {
      id: 'd02', published: '2031-03-10', publisher: 'Baku Wire Service',
      text: 'The presidents of Azerbaijan and Kazakhstan will sign a military cooperation agreement in Astana on 28 March, foreign minister Rena Aliyeva told reporters. The agreement will run for ten years.',
      subjects: [{
        is: 'defence', name: 'military cooperation agreement', kind: 'agreement', parties: ['AZE', 'KAZ'],
        facts: [
          { type: 'signature', mode: 'planned', on: '2031-03-28', place: 'Astana', words: 'will sign a military cooperation agreement in Astana on 28 March', by: { name: 'Rena Aliyeva', state: 'AZE', office: 'foreign minister' } },
          { type: 'term', mode: 'planned', value: 'P10Y', words: 'The agreement will run for ten years', by: { name: 'Rena Aliyeva', state: 'AZE', office: 'foreign minister' } },
        ],
      }],
      ledger: { defence: { stage: 'under-negotiation', held: { signature: 'planned 2031-03-28', term: 'P10Y' }, expected: { signature: { due: '2031-03-28', outcome: 'open' } } } },
    },
    {
      id: 'd03', published: '2031-03-10', publisher: 'Caspian Mirror',
      text: '(Baku Wire Service) – The presidents of Azerbaijan and Kazakhstan will sign a military cooperation agreement in Astana on 28 March, foreign minister Rena Aliyeva told reporters. The agreement will run for ten years.',
      subjects: [{
        is: 'defence', name: 'military cooperation agreement', kind: 'agreement', parties: ['AZE', 'KAZ'],
        facts: [
          { type: 'signature', mode: 'planned', on: '2031-03-28', place: 'Astana', words: 'will sign a military cooperation agreement in Astana on 28 March', by: { name: 'Rena Aliyeva', state: 'AZE', office: 'foreign minister' } },
          { type: 'term', mode: 'planned', value: 'P10Y', words: 'The agreement will run for ten years', by: { name: 'Rena Aliyeva', state: 'AZE', office: 'foreign minister' } },
        ],
      }],
      ledger: { defence: { origins: { term: 1 } } },
    },
    {
      id: 'd04', published: '2031-03-20', publisher: 'Steppe Observer',
      text: 'Trade ministers of Kazakhstan and Azerbaijan opened talks on a customs agreement on Thursday. It is to be ready for signature in the autumn, officials in Astana said.',
      subjects: [{
        is: 'customs', name: 'customs agreement', kind: 'agreement', parties: ['AZE', 'KAZ'],
        facts: [
          { type: 'negotiation', mode: 'done', on: '2031-03-20', words: 'opened talks on a customs agreement on Thursday' },
          { type: 'signature', mode: 'planned', words: 'It is to be ready for signature in the autumn', by: { name: 'officials in Astana', state: 'KAZ' } },
        ],
      }],
      ledger: { customs: { stage: 'under-negotiation', expected: { signature: { due: null, outcome: 'unknown' } } } },
    },
    {
      id: 'd05', published: '2031-03-29', publisher: 'Caspian Mirror',
      text: 'The signing of the defence pact between Azerbaijan and Kazakhstan has been put off to 17 April, the Kazakh presidency said on Saturday. It gave no reason. The document was to be signed in Astana this week.',
      subjects: [{
        is: 'defence', name: 'defence pact', kind: 'agreement', parties: ['AZE', 'KAZ'],
        facts: [{ type: 'signature', mode: 'planned', on: '2031-04-17', words: 'has been put off to 17 April', by: { name: 'Kazakh presidency', state: 'KAZ', office: 'presidency' } }],
      }],
      ledger: { defence: { held: { signature: 'planned 2031-04-17' }, expected: { signature: { due: '2031-04-17', outcome: 'open', slips: 1 } } } },
    },
    {
      id: 'd06', published: '2031-04-25', publisher: 'Lowland Gazette',
      text: 'A week after the day that was named for it, nothing has been heard of the signature of the Astana pact between Kazakhstan and Azerbaijan. Both foreign ministries declined to comment on the military cooperation agreement.',
      subjects: [{ is: 'defence', name: 'military cooperation agreement', names: ['Astana pact'], kind: 'agreement', parties: ['AZE', 'KAZ'], facts: [] }],
      ledger: { defence: { expected: { signature: { due: '2031-04-17', outcome: 'overdue', slips: 1 } } } },
    },
    {
      id: 'd07', published: '2031-05-06', publisher: 'Baku Wire Service',
      text: 'Azerbaijan and Kazakhstan signed an Agreement on Military Cooperation in Astana on Tuesday. President Orkhan Mammadov and President Daniyar Seitov put their names to the text of 31 articles. It must be ratified by both parliaments.',
      subjects: [{
        is: 'defence', name: 'Agreement on Military Cooperation', kind: 'agreement', parties: ['AZE', 'KAZ'],
        facts: [
          { type: 'signature', mode: 'done', on: '2031-05-06', place: 'Astana', words: 'signed an Agreement on Military Cooperation in Astana on Tuesday' },
          { type: 'article-count', mode: 'done', value: 31, words: 'the text of 31 articles' },
          { type: 'ratification', mode: 'planned', words: 'It must be ratified by both parliaments' },
        ],
      }],
      ledger: { defence: { stage: 'signed', standing: { AZE: 'signatory', KAZ: 'signatory' }, held: { signature: '2031-05-06', 'article-count': '31' }, expected: { signature: { due: '2031-04-17', outcome: 'met-late', slips: 1 }, ratification: { due: null, outcome: 'unknown' } }, origins: { signature: 1 } } },
    },
    {
      id: 'd08', published: '2031-05-07', publisher: 'Harbour Post',
      text: 'Azerbaijan and Kazakhstan signed an Agreement on Military Cooperation in Astana on Tuesday, Baku Wire Service reported. President Orkhan Mammadov and President Daniyar Seitov put their names to the text of 33 articles. It must be ratified by both parliaments.',
      subjects: [{
        is: 'defence', name: 'Agreement on Military Cooperation', kind: 'agreement', parties: ['AZE', 'KAZ'],
        facts: [
          { type: 'signature', mode: 'done', on: '2031-05-06', place: 'Astana', words: 'signed an Agreement on Military Cooperation in Astana on Tuesday' },
          { type: 'article-count', mode: 'done', value: 33, words: 'the text of 33 articles' },
        ],
      }],
      ledger: { defence: { conflicts: ['article-count'], origins: { signature: 1 } } },
    },
    {
      id: 'd09', published: '2031-05-09', publisher: 'Steppe Observer',
      text: 'The pact that President Seitov signed with Azerbaijan on 7 May obliges Kazakhstan to open two airfields, opposition deputies said. They called for the accord to be rejected. The treaty on friendship of 2004 had no such clause.',
      subjects: [
        { is: 'defence', name: 'pact', names: ['accord'], kind: 'agreement', parties: ['AZE', 'KAZ'], facts: [{ type: 'signature', mode: 'done', on: '2031-05-07', words: 'signed with Azerbaijan on 7 May', by: { name: 'opposition deputies', state: 'KAZ' } }, { type: 'rejection', mode: 'called-for', words: 'They called for the accord to be rejected', by: { name: 'opposition deputies', state: 'KAZ' } }] },
        { is: 'friendship', name: 'treaty on friendship', kind: 'treaty', parties: ['AZE', 'KAZ'], facts: [] },
      ],
      ledger: { defence: { stage: 'signed', conflicts: ['article-count', 'signature'] } },
    },
    {
      id: 'd10', published: '2031-06-12', publisher: 'Baku Wire Service',
      text: 'The parliament of Azerbaijan approved the Agreement on Military Cooperation with Kazakhstan on Thursday by 98 votes to 6. The Kazakh upper house is to vote on 20 June.',
      subjects: [{
        is: 'defence', name: 'Agreement on Military Cooperation', kind: 'agreement', parties: ['AZE', 'KAZ'],
        facts: [{ type: 'ratification', mode: 'done', on: '2031-06-12', party: 'AZE', words: 'The parliament of Azerbaijan approved the Agreement on Military Cooperation with Kazakhstan on Thursday' }, { type: 'ratification', mode: 'planned', on: '2031-06-20', party: 'KAZ', words: 'The Kazakh upper house is to vote on 20 June' }],
      }],
      ledger: { defence: { stage: 'ratification-under-way', standing: { AZE: 'contracting-state', KAZ: 'signatory' }, held: { 'ratification/AZE': '2031-06-12', 'ratification/KAZ': 'planned 2031-06-20' }, expected: { 'ratification/KAZ': { due: '2031-06-20', outcome: 'open' }, ratification: null } } },
    },
    {
      id: 'd11', published: '2031-09-02', publisher: 'Ministry of Foreign Affairs of Kazakhstan',
      text: 'The Agreement between the Republic of Kazakhstan and the Republic of Azerbaijan on Military Cooperation, signed in Astana on 6 May 2031, entered into force on 1 September 2031. Kazakhstan ratified it on 20 June 2031.',
      subjects: [{
        is: 'defence', name: 'Agreement between the Republic of Kazakhstan and the Republic of Azerbaijan on Military Cooperation', kind: 'agreement', parties: ['AZE', 'KAZ'],
        facts: [
          { type: 'signature', mode: 'done', on: '2031-05-06', place: 'Astana', words: 'signed in Astana on 6 May 2031' }, { type: 'entry-into-force', mode: 'done', on: '2031-09-01', words: 'entered into force on 1 September 2031' },
          { type: 'ratification', mode: 'done', on: '2031-06-20', party: 'KAZ', words: 'Kazakhstan ratified it on 20 June 2031' },
        ],
      }],
      ledger: { defence: { stage: 'in-force', standing: { AZE: 'party', KAZ: 'party' }, held: { 'entry-into-force': '2031-09-01', 'ratification/KAZ': '2031-06-20' }, conflicts: ['article-count', 'signature'], expected: { 'ratification/KAZ': { due: '2031-06-20', outcome: 'met' } }, origins: { signature: 2, 'entry-into-force': 1 } } },
    },
    {
      id: 'd12', published: '2031-11-14', publisher: 'Caspian Mirror',
      text: 'Astana and Baku initialled their customs agreement on Friday, eight months after talks began. The defence pact of May, which has been in force since September, was not discussed.',
      subjects: [
        { is: 'customs', name: 'customs agreement', kind: 'agreement', parties: ['AZE', 'KAZ'], facts: [{ type: 'text-agreed', mode: 'done', on: '2031-11-14', words: 'initialled their customs agreement on Friday' }] },
        { is: 'defence', name: 'defence pact of May', kind: 'agreement', parties: ['AZE', 'KAZ'], facts: [{ type: 'entry-into-force', mode: 'done', on: '2031-09', words: 'has been in force since September' }] },
      ],
      ledger: { customs: { stage: 'text-agreed', expected: { signature: { due: null, outcome: 'lesser' } } }, defence: { origins: { 'entry-into-force': 2 } } },
    },
  ],
};
