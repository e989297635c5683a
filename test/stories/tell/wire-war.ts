import type { Story } from '../story.ts';

/** One press conference in six papers: reprints, an agency's copies, one changed fact, the same quotation; a denial by a ministry; a plan that moves three times and ends in less. */
const said = 'We will sign the grain corridor agreement in Ankara on the twentieth of June, and nothing will stop us now';
const wire = (extra: string): string => `Moldova and Turkey will sign a grain corridor agreement in Ankara on 20 June, foreign minister Ana Rusu said on Tuesday. "${said}," she told reporters in Chisinau. The agreement provides for inspections at three ports and a joint centre in Constanta staffed by both sides. ${extra}`;
const plan = (on: string, words: string): { readonly type: 'signature'; readonly mode: 'planned'; readonly on: string; readonly words: string; readonly by: { readonly name: string; readonly state: string; readonly office: string } } =>
  ({ type: 'signature', mode: 'planned', on, words, by: { name: 'Ana Rusu', state: 'MDA', office: 'foreign minister' } });
const subject = { is: 'grain', name: 'grain corridor agreement', kind: 'agreement', parties: ['MDA', 'TUR'] } as const;

export const story: Story = {
  name: 'wire-war',
  entries: [
    { id: 'd01', published: '2028-05-16', publisher: 'Interfax', text: wire('The two sides have talked since March.'), subjects: [{ ...subject, facts: [plan('2028-06-20', 'will sign a grain corridor agreement in Ankara on 20 June'), { type: 'term', mode: 'planned', value: 'P2Y', words: 'inspections at three ports' }] }],
      ledger: { grain: { stage: 'announced', held: { signature: 'planned 2028-06-20' }, expected: { signature: { due: '2028-06-20', outcome: 'open' } }, origins: { signature: 1 } } } },
    { id: 'd02', published: '2028-05-16', publisher: 'Lake Country Herald', text: wire('The two sides have talked since March. (Interfax)'), subjects: [{ ...subject, facts: [plan('2028-06-20', 'will sign a grain corridor agreement in Ankara on 20 June')] }], ledger: { grain: { origins: { signature: 1 } } } },
    { id: 'd03', published: '2028-05-17', publisher: 'Harbour Post', text: wire('Talks began in March.'), subjects: [{ ...subject, facts: [plan('2028-06-20', 'will sign a grain corridor agreement in Ankara on 20 June')] }], ledger: { grain: { origins: { signature: 1 } } } },
    {
      id: 'd04', published: '2028-05-17', publisher: 'Anatolian Mirror',
      text: `Ana Rusu left no doubt. "${said}," the Moldovan minister declared. Turkish officials were more careful and named no day for the corridor deal.`,
      subjects: [{ is: 'grain', name: 'corridor deal', kind: 'agreement', parties: ['MDA', 'TUR'], facts: [plan('2028-06-20', `"${said},"`)] }],
      ledger: { grain: { origins: { signature: 1 } } },
    },
    {
      id: 'd05', published: '2028-05-18', publisher: 'Black Sea Monitor',
      text: 'Independent of what was said in Chisinau, two people in the Turkish prime minister\'s office confirmed 20 June as the day on which Moldova and Turkey sign the corridor accord.',
      subjects: [{ is: 'grain', name: 'corridor accord', kind: 'agreement', parties: ['MDA', 'TUR'], facts: [{ type: 'signature', mode: 'planned', on: '2028-06-20', words: 'confirmed 20 June as the day', by: { name: 'two people in the Turkish prime minister\'s office', state: 'TUR' } }] }],
      ledger: { grain: { origins: { signature: 2 } } },
    },
    {
      id: 'd06', published: '2028-06-18', publisher: 'Interfax',
      text: 'The signing of the grain corridor agreement between Moldova and Turkey was moved to 5 July, foreign minister Ana Rusu said on Sunday.',
      subjects: [{ ...subject, facts: [plan('2028-07-05', 'was moved to 5 July')] }],
      ledger: { grain: { held: { signature: 'planned 2028-07-05' }, origins: { signature: 1 }, expected: { signature: { due: '2028-07-05', outcome: 'open', slips: 1 } } } },
    },
    {
      id: 'd07', published: '2028-07-04', publisher: 'Anatolian Mirror',
      text: 'Not tomorrow but in August: Moldova and Turkey have put off their grain accord once more, the Turkish foreign ministry said.',
      subjects: [{ is: 'grain', name: 'grain accord', kind: 'agreement', parties: ['MDA', 'TUR'], facts: [{ type: 'signature', mode: 'planned', on: '2028-08', words: 'in August', by: { name: 'Turkish foreign ministry', state: 'TUR', office: 'foreign ministry' } }] }],
      ledger: { grain: { held: { signature: 'planned 2028-08' }, expected: { signature: { due: '2028-08', outcome: 'open', slips: 2 } } } },
    },
    {
      id: 'd08', published: '2028-07-20', publisher: 'Interfax',
      text: 'Moldova and Turkey will sign the grain corridor agreement on 22 August, foreign minister Ana Rusu said on Thursday.',
      subjects: [{ ...subject, facts: [plan('2028-08-22', 'will sign the grain corridor agreement on 22 August')] }],
      ledger: { grain: { held: { signature: 'planned 2028-08-22' }, origins: { signature: 2 }, expected: { signature: { due: '2028-08-22', outcome: 'open', slips: 2 } } } },
    },
    {
      id: 'd09', published: '2028-08-23', publisher: 'Black Sea Monitor',
      text: 'Moldova and Turkey signed the grain corridor agreement in Ankara on Tuesday, a Chisinau radio station reported, citing nobody.',
      subjects: [{ ...subject, facts: [{ type: 'signature', mode: 'done', on: '2028-08-22', place: 'Ankara', words: 'signed the grain corridor agreement in Ankara on Tuesday', by: { name: 'a Chisinau radio station' } }] }],
      ledger: { grain: { stage: 'signed', held: { signature: '2028-08-22' }, conflicts: [], origins: { signature: 1 }, expected: { signature: { due: '2028-08-22', outcome: 'met', slips: 2 } } } },
    },
    {
      id: 'd10', published: '2028-08-24', publisher: 'Anatolian Mirror',
      text: 'Nothing was signed on 22 August, the Turkish foreign ministry said on Thursday. The delegations of Moldova and Turkey initialled the text of the grain corridor agreement and went home.',
      subjects: [{ ...subject, facts: [{ type: 'signature', mode: 'denied', words: 'Nothing was signed on 22 August', by: { name: 'Turkish foreign ministry', state: 'TUR', office: 'foreign ministry' } }, { type: 'text-agreed', mode: 'done', on: '2028-08-22', words: 'initialled the text of the grain corridor agreement' }] }],
      ledger: { grain: { stage: 'text-agreed', standing: { MDA: 'negotiating-state', TUR: 'negotiating-state' }, held: { signature: 'not done', 'text-agreed': '2028-08-22' }, conflicts: ['signature'], origins: { signature: 1 }, expected: { signature: { due: '2028-08-22', outcome: 'lesser', slips: 2 } } } },
    },
    {
      id: 'd11', published: '2028-08-25', publisher: 'Black Sea Monitor',
      text: 'Correction: the grain corridor agreement between Moldova and Turkey has not been signed. Black Sea Monitor reported otherwise on Wednesday.',
      subjects: [{ ...subject, facts: [{ type: 'signature', mode: 'denied', words: 'has not been signed' }] }],
      ledger: { grain: { stage: 'text-agreed', held: { signature: 'not done' }, origins: { signature: 2 } } },
    },
    {
      id: 'd12', published: '2028-10-02', publisher: 'Interfax',
      text: 'Turkey and Moldova are to hold a joint trade commission in Istanbul next week. A trade agreement of 2016 gives the framework for it.',
      subjects: [{ is: 'trade', name: 'trade agreement of 2016', kind: 'agreement', parties: ['MDA', 'TUR'], facts: [] }],
      ledger: { trade: { stage: 'spoken-of' } },
    },
  ],
};
