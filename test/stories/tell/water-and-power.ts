import type { Story, StoryFact, StorySubject } from '../story.ts';

/** Two treaties of one pair on one river in one year; a memorandum that a paper calls a treaty; a mediator taken for a party; a signing that was not and then was; a date that a ministry corrects after reprints. */
const dushanbe = { name: 'Rustam Nazarov', state: 'TJK', office: 'energy minister' } as const;
const tashkent = { name: 'foreign ministry of Uzbekistan', state: 'UZB', office: 'foreign ministry' } as const;
const of = (is: string, kind: StorySubject['kind'], parties: readonly string[] = ['TJK', 'UZB']) => (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is, name, kind, parties, facts });
const water = of('water', 'treaty');
const power = of('power', 'agreement');
const grid = 'Tajikistan and Uzbekistan signed an agreement on the exchange of electricity in Khujand on 11 May. It lets either side draw up to four terawatt-hours a year in the dry season, and it has nineteen articles, officials of both energy ministries told reporters at the dam.';

export const story: Story = {
  name: 'water-and-power',
  entries: [
    {
      id: 'd01', published: '2051-01-20', publisher: 'Lake Country Herald',
      text: 'Tajikistan and Uzbekistan will sign a treaty on the waters of the Zarafshan on 14 March in Samarkand, energy minister Rustam Nazarov said. A separate agreement on electricity is still being negotiated.',
      subjects: [water('treaty on the waters of the Zarafshan', { type: 'signature', mode: 'planned', on: '2051-03-14', place: 'Samarkand', words: 'will sign a treaty on the waters of the Zarafshan on 14 March in Samarkand', by: dushanbe }), power('agreement on electricity', { type: 'negotiation', mode: 'ongoing', words: 'A separate agreement on electricity is still being negotiated' })],
      ledger: { water: { stage: 'announced', held: { signature: 'planned 2051-03-14' }, expected: { signature: { due: '2051-03-14', outcome: 'open' } } }, power: { stage: 'under-negotiation' } },
    },
    {
      id: 'd02', published: '2051-03-10', publisher: 'Steppe Observer',
      text: 'The Zarafshan water treaty between Tajikistan and Uzbekistan has not been signed, and nobody in Samarkand has hung out flags yet.',
      subjects: [water('Zarafshan water treaty', { type: 'signature', mode: 'denied', words: 'has not been signed' })],
      ledger: { water: { expected: { signature: { due: '2051-03-14', outcome: 'open' } }, conflicts: [] } },
    },
    {
      id: 'd03', published: '2051-03-16', publisher: 'Steppe Observer',
      text: 'The water treaty was not signed on Tuesday, as Tajikistan and Uzbekistan had planned. Neither side gave a reason.',
      subjects: [water('water treaty', { type: 'signature', mode: 'denied', words: 'was not signed on Tuesday' })],
      ledger: { water: { stage: 'announced', held: { signature: 'not done' }, expected: { signature: { due: '2051-03-14', outcome: 'overdue' } }, conflicts: [] } },
    },
    {
      id: 'd04', published: '2051-04-02', publisher: 'TASS',
      text: 'TASHKENT (TASS) - The treaty on the waters of the Zarafshan will be signed by Uzbekistan and Tajikistan on 20 April, the foreign ministry of Uzbekistan said.',
      subjects: [water('treaty on the waters of the Zarafshan', { type: 'signature', mode: 'planned', on: '2051-04-20', words: 'will be signed by Uzbekistan and Tajikistan on 20 April', by: tashkent })],
      ledger: { water: { held: { signature: 'planned 2051-04-20' }, expected: { signature: { due: '2051-04-20', outcome: 'open', slips: 1 } } } },
    },
    {
      id: 'd05', published: '2051-04-21', publisher: 'Lake Country Herald',
      text: 'Tajikistan and Uzbekistan signed the Zarafshan treaty in Samarkand on Thursday. It is concluded for forty years.',
      subjects: [water('Zarafshan treaty', { type: 'signature', mode: 'done', on: '2051-04-20', place: 'Samarkand', words: 'signed the Zarafshan treaty in Samarkand on Thursday' }, { type: 'term', mode: 'done', value: 'P40Y', words: 'It is concluded for forty years' })],
      ledger: { water: { stage: 'signed', standing: { TJK: 'signatory', UZB: 'signatory' }, held: { signature: '2051-04-20', term: 'P40Y' }, conflicts: [], expected: { signature: { due: '2051-04-20', outcome: 'met', slips: 1 } } } },
    },
    {
      id: 'd06', published: '2051-04-22', publisher: 'Eastern Ledger',
      text: 'Kazakhstan, which mediated, is named as a party of the Zarafshan treaty beside Tajikistan and Uzbekistan in a note of its own embassy. The treaty was signed on 20 April.',
      subjects: [{ is: 'water', name: 'Zarafshan treaty', kind: 'treaty', parties: ['KAZ', 'TJK', 'UZB'], facts: [{ type: 'signature', mode: 'done', on: '2051-04-20', words: 'The treaty was signed on 20 April' }] }],
      ledger: { water: { stage: 'signed', held: { signature: '2051-04-20' }, conflicts: ['party'], origins: { signature: 2 } } },
    },
    {
      id: 'd07', published: '2051-05-12', publisher: 'Steppe Observer', text: grid,
      subjects: [power('agreement on the exchange of electricity', { type: 'signature', mode: 'done', on: '2051-05-11', place: 'Khujand', words: 'signed an agreement on the exchange of electricity in Khujand on 11 May' }, { type: 'article-count', mode: 'done', value: 19, words: 'it has nineteen articles' })],
      ledger: { power: { stage: 'signed', held: { signature: '2051-05-11', 'article-count': '19' }, conflicts: [], origins: { signature: 1 } } },
    },
    {
      id: 'd08', published: '2051-05-13', publisher: 'Harbour Post', text: grid.replace('nineteen', 'twenty-nine'),
      subjects: [power('agreement on the exchange of electricity', { type: 'signature', mode: 'done', on: '2051-05-11', place: 'Khujand', words: 'signed an agreement on the exchange of electricity in Khujand on 11 May' }, { type: 'article-count', mode: 'done', value: 29, words: 'it has twenty-nine articles' })],
      ledger: { power: { held: { 'article-count': '29' }, conflicts: ['article-count'], origins: { signature: 1 } } },
    },
    {
      id: 'd09', published: '2051-06-01', publisher: 'Gulf Wire Service',
      text: 'The electricity agreement of Tajikistan and Uzbekistan was signed on 12 May and has nineteen articles, the foreign ministry of Uzbekistan said on Thursday.',
      subjects: [power('electricity agreement', { type: 'signature', mode: 'done', on: '2051-05-12', words: 'was signed on 12 May', by: tashkent }, { type: 'article-count', mode: 'done', value: 19, words: 'has nineteen articles', by: tashkent })],
      ledger: { power: { held: { signature: '2051-05-12', 'article-count': '19' }, conflicts: ['article-count', 'signature'], origins: { signature: 1, 'article-count': 2 } } },
    },
    {
      id: 'd10', published: '2051-09-15', publisher: 'Lake Country Herald',
      text: 'The parliament of Uzbekistan ratified the Zarafshan treaty with Tajikistan on Thursday; the electricity agreement needs no ratification and entered into force on 1 July.',
      subjects: [water('Zarafshan treaty', { type: 'ratification', mode: 'done', on: '2051-09-14', party: 'UZB', words: 'The parliament of Uzbekistan ratified the Zarafshan treaty with Tajikistan on Thursday' }), power('electricity agreement', { type: 'entry-into-force', mode: 'done', on: '2051-07-01', words: 'entered into force on 1 July' })],
      ledger: { water: { stage: 'ratification-under-way', standing: { UZB: 'contracting-state', TJK: 'signatory' }, held: { 'ratification/UZB': '2051-09-14' } }, power: { stage: 'in-force', standing: { UZB: 'party', TJK: 'party' }, held: { 'entry-into-force': '2051-07-01' } } },
    },
    {
      id: 'd11', published: '2051-10-02', publisher: 'Steppe Observer',
      text: 'Tajikistan will not ratify the Zarafshan treaty before the flood maps are settled, energy minister Rustam Nazarov said, but he named December for the vote.',
      subjects: [water('Zarafshan treaty', { type: 'ratification', mode: 'planned', on: '2051-12', party: 'TJK', words: 'he named December for the vote', by: dushanbe })],
      ledger: { water: { expected: { 'ratification/TJK': { due: '2051-12', outcome: 'open' } }, held: { 'ratification/TJK': 'planned 2051-12' } } },
    },
    {
      id: 'd12', published: '2052-01-09', publisher: 'Eastern Ledger',
      text: 'Nothing came of the vote that Tajikistan had planned for December: the Zarafshan treaty has still not been ratified in Dushanbe.',
      subjects: [water('Zarafshan treaty', { type: 'ratification', mode: 'denied', party: 'TJK', words: 'has still not been ratified in Dushanbe' })],
      ledger: { water: { stage: 'ratification-under-way', standing: { TJK: 'signatory' }, held: { 'ratification/TJK': 'not done' }, expected: { 'ratification/TJK': { due: '2051-12', outcome: 'overdue' } } } },
    },
  ],
};
