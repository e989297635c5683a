import type { Story } from '../story.ts';

/** A treaty of 1998 whose term is disputed until its text is read, and the treaty that is to replace it: force claimed before its day, a date of another calendar, a text that settles what reports dispute. */
export const story: Story = {
  name: 'old-and-new',
  entries: [
    {
      id: 'd01', published: '2026-03-02', publisher: 'Eastern Ledger',
      text: 'Iran and Oman want to replace their 1998 maritime treaty, which was concluded for fifteen years and has been renewed since. A new treaty on maritime boundaries is being drafted, an adviser in Muscat said.',
      subjects: [
        { is: 'new', name: 'new treaty on maritime boundaries', kind: 'treaty', parties: ['IRN', 'OMN'], facts: [{ type: 'negotiation', mode: 'ongoing', words: 'A new treaty on maritime boundaries is being drafted', by: { name: 'an adviser in Muscat', state: 'OMN' } }] },
        { is: 'old', name: '1998 maritime treaty', kind: 'treaty', parties: ['IRN', 'OMN'], facts: [{ type: 'term', mode: 'done', value: 'P15Y', words: 'was concluded for fifteen years' }, { type: 'renewal', mode: 'done', words: 'has been renewed since' }, { type: 'replacement', mode: 'called-for', words: 'want to replace their 1998 maritime treaty' }] },
      ],
      ledger: { new: { stage: 'under-negotiation' }, old: { held: { term: 'P15Y' }, conflicts: [], origins: { term: 1 } } },
    },
    {
      id: 'd02', published: '2026-04-14', publisher: 'Caspian Courier',
      text: 'The old treaty of 1998 between Iran and Oman runs for twenty years and renews itself by five, ambassador Farhad Karimi told lawmakers. It was signed on 4 May 1998.',
      subjects: [{
        is: 'old', name: 'old treaty of 1998', kind: 'treaty', parties: ['IRN', 'OMN'],
        facts: [
          { type: 'term', mode: 'done', value: 'P20Y', words: 'runs for twenty years', by: { name: 'Farhad Karimi', state: 'IRN', office: 'ambassador' } }, { type: 'renewal-period', mode: 'done', value: 'P5Y', words: 'renews itself by five', by: { name: 'Farhad Karimi', state: 'IRN', office: 'ambassador' } },
          { type: 'signature', mode: 'done', on: '1998-05-04', words: 'It was signed on 4 May 1998' },
        ],
      }],
      ledger: { old: { stage: 'signed', held: { term: 'P20Y', 'renewal-period': 'P5Y', signature: '1998-05-04' }, conflicts: ['term'] } },
    },
    {
      id: 'd03', published: '2026-04-20', publisher: 'Treaty Desk',
      text: 'TREATY ON MARITIME MATTERS between the Islamic Republic of Iran and the Sultanate of Oman. Article 12. This Treaty is concluded for fifteen years and shall be renewed for periods of five years unless either Party gives notice one year before. Done at Muscat on 4 May 1998.',
      subjects: [{
        is: 'old', name: 'Treaty on Maritime Matters', kind: 'treaty', parties: ['IRN', 'OMN'], isText: true,
        facts: [
          { type: 'term', mode: 'done', value: 'P15Y', words: 'This Treaty is concluded for fifteen years' }, { type: 'renewal-period', mode: 'done', value: 'P5Y', words: 'shall be renewed for periods of five years' },
          { type: 'notice-period', mode: 'done', value: 'P1Y', words: 'gives notice one year before' }, { type: 'signature', mode: 'done', on: '1998-05-04', place: 'Muscat', words: 'Done at Muscat on 4 May 1998' },
        ],
      }],
      ledger: { old: { held: { term: 'P15Y', 'notice-period': 'P1Y' }, conflicts: [], origins: { term: 2, signature: 2 } } },
    },
    {
      id: 'd04', published: '2026-05-06', publisher: 'Caspian Courier',
      text: 'The treaty of 1998 was made for twenty years, a member of the Majlis said again on Wednesday, whatever its text says.',
      subjects: [{ is: 'old', name: 'treaty of 1998', kind: 'treaty', parties: ['IRN', 'OMN'], facts: [{ type: 'term', mode: 'done', value: 'P20Y', words: 'was made for twenty years', by: { name: 'a member of the Majlis', state: 'IRN' } }] }],
      ledger: { old: { held: { term: 'P15Y' }, conflicts: ['term'] } },
    },
    {
      id: 'd05', published: '2026-09-15', publisher: 'Gulf Wire Service',
      text: 'Iran and Oman will sign their treaty on maritime boundaries in Tehran on 1 October, the foreign ministry of Oman said. The text has 24 articles.',
      subjects: [{
        is: 'new', name: 'treaty on maritime boundaries', kind: 'treaty', parties: ['IRN', 'OMN'],
        facts: [
          { type: 'signature', mode: 'planned', on: '2026-10-01', place: 'Tehran', words: 'will sign their treaty on maritime boundaries in Tehran on 1 October', by: { name: 'foreign ministry of Oman', state: 'OMN', office: 'foreign ministry' } },
          { type: 'article-count', mode: 'planned', value: 24, words: 'The text has 24 articles' },
        ],
      }],
      ledger: { new: { held: { 'article-count': '24', signature: 'planned 2026-10-01' }, expected: { signature: { due: '2026-10-01', outcome: 'open' } } } },
    },
    {
      id: 'd06', published: '2026-10-01', publisher: 'Gulf Wire Service',
      text: 'Iran and Oman signed a Treaty on Maritime Boundaries in Tehran on Thursday. It takes the place of the treaty of 1998 and enters into force when both parliaments have approved it.',
      subjects: [
        {
          is: 'new', name: 'Treaty on Maritime Boundaries', kind: 'treaty', parties: ['IRN', 'OMN'],
          facts: [{ type: 'signature', mode: 'done', on: '2026-10-01', place: 'Tehran', words: 'signed a Treaty on Maritime Boundaries in Tehran on Thursday' }, { type: 'supersedes', mode: 'planned', value: 'a2', words: 'It takes the place of the treaty of 1998' }, { type: 'entry-into-force', mode: 'planned', words: 'enters into force when both parliaments have approved it' }],
        },
        { is: 'old', name: 'treaty of 1998', kind: 'treaty', parties: ['IRN', 'OMN'], facts: [] },
      ],
      ledger: { new: { stage: 'signed', standing: { IRN: 'signatory', OMN: 'signatory' }, held: { signature: '2026-10-01' }, expected: { signature: { due: '2026-10-01', outcome: 'met' }, 'entry-into-force': { due: null, outcome: 'unknown' } } } },
    },
    {
      id: 'd07', published: '2026-12-03', publisher: 'Eastern Ledger',
      text: 'Iran and Oman signed the boundaries treaty on 9 Mehr, a paper in Tehran recalls; abroad some gave the day as 9 October. Oman ratified it by royal decree on 30 November.',
      subjects: [{
        is: 'new', name: 'boundaries treaty', kind: 'treaty', parties: ['IRN', 'OMN'],
        facts: [{ type: 'signature', mode: 'done', on: '2026-10-09', words: 'some gave the day as 9 October', by: { name: 'some' } }, { type: 'ratification', mode: 'done', on: '2026-11-30', party: 'OMN', words: 'Oman ratified it by royal decree on 30 November' }],
      }],
      ledger: { new: { stage: 'ratification-under-way', standing: { OMN: 'contracting-state', IRN: 'signatory' }, held: { signature: '2026-10-01', 'ratification/OMN': '2026-11-30' }, conflicts: ['signature'] } },
    },
    {
      id: 'd08', published: '2027-01-20', publisher: 'Caspian Courier',
      text: 'The maritime boundaries treaty with Oman is in force, ambassador Farhad Karimi told a radio station on Tuesday.',
      subjects: [{ is: 'new', name: 'maritime boundaries treaty', kind: 'treaty', parties: ['IRN', 'OMN'], facts: [{ type: 'entry-into-force', mode: 'done', words: 'The maritime boundaries treaty with Oman is in force', by: { name: 'Farhad Karimi', state: 'IRN', office: 'ambassador' }, saidOn: '2027-01-19' }] }],
      ledger: { new: { stage: 'in-force', standing: { IRN: 'party', OMN: 'party' }, held: { 'entry-into-force': 'done' }, expected: { 'entry-into-force': { due: null, outcome: 'met' } } } },
    },
    {
      id: 'd09', published: '2027-02-16', publisher: 'Ministry of Foreign Affairs of the Islamic Republic of Iran',
      text: 'The Treaty between the Islamic Republic of Iran and the Sultanate of Oman on Maritime Boundaries entered into force on 15 February 2027, thirty days after the exchange of instruments on 16 January 2027. The treaty of 4 May 1998 ceased to have effect on the same day.',
      subjects: [
        {
          is: 'new', name: 'Treaty between the Islamic Republic of Iran and the Sultanate of Oman on Maritime Boundaries', kind: 'treaty', parties: ['IRN', 'OMN'],
          facts: [{ type: 'entry-into-force', mode: 'done', on: '2027-02-15', words: 'entered into force on 15 February 2027' }, { type: 'exchange', mode: 'done', on: '2027-01-16', words: 'the exchange of instruments on 16 January 2027' }],
        },
        { is: 'old', name: 'treaty of 4 May 1998', kind: 'treaty', parties: ['IRN', 'OMN'], facts: [{ type: 'termination', mode: 'done', on: '2027-02-15', words: 'ceased to have effect on the same day' }] },
      ],
      ledger: {
        new: { stage: 'in-force', standing: { IRN: 'party', OMN: 'party' }, held: { 'entry-into-force': '2027-02-15', exchange: '2027-01-16' }, conflicts: ['signature', 'entry-into-force'], expected: { 'entry-into-force': { due: null, outcome: 'met' } }, origins: { 'entry-into-force': 1 } },
        old: { stage: 'ended', held: { termination: '2027-02-15' }, conflicts: ['term'] },
      },
    },
    {
      id: 'd10', published: '2027-02-18', publisher: 'Gulf Wire Service',
      text: 'The boundaries treaty between Iran and Oman has been in force since Monday, both foreign ministries confirm. Ambassador Karimi, who had called it in force in January, said he had spoken of the exchange of instruments and that it entered into force on 15 February.',
      subjects: [{
        is: 'new', name: 'boundaries treaty', kind: 'treaty', parties: ['IRN', 'OMN'],
        facts: [{ type: 'entry-into-force', mode: 'done', on: '2027-02-15', words: 'has been in force since Monday', by: { name: 'both foreign ministries', office: 'foreign ministry' } }, { type: 'entry-into-force', mode: 'done', on: '2027-02-15', words: 'it entered into force on 15 February', by: { name: 'Farhad Karimi', state: 'IRN', office: 'ambassador' } }],
      }],
      ledger: { new: { conflicts: ['signature'], origins: { 'entry-into-force': 2 } } },
    },
    { decide: 'prefer', about: ['d06:new#0'], on: '2027-03-01', ledger: { new: { held: { signature: '2026-10-01' }, conflicts: [] } } },
    {
      id: 'd11', published: '2027-04-02', publisher: 'Eastern Ledger',
      text: 'Iran and Oman signed a protocol on fisheries to their maritime boundaries treaty in Muscat on Thursday.',
      subjects: [
        { is: 'fish', name: 'protocol on fisheries', kind: 'protocol', parties: ['IRN', 'OMN'], facts: [{ type: 'signature', mode: 'done', on: '2027-04-01', place: 'Muscat', words: 'signed a protocol on fisheries to their maritime boundaries treaty in Muscat on Thursday' }] },
        { is: 'new', name: 'maritime boundaries treaty', kind: 'treaty', parties: ['IRN', 'OMN'], facts: [] },
      ],
      ledger: { fish: { stage: 'signed', held: { signature: '2027-04-01' }, conflicts: [] }, new: { stage: 'in-force', conflicts: [] } },
    },
    {
      id: 'd12', published: '2027-04-04', publisher: 'Gulf Wire Service',
      text: 'The fisheries protocol was initialled on Thursday and has not been signed, the foreign ministry of Oman said on Sunday about reports from Iran. The signing is planned for June.',
      subjects: [{
        is: 'fish', name: 'fisheries protocol', kind: 'protocol', parties: ['IRN', 'OMN'],
        facts: [
          { type: 'text-agreed', mode: 'done', on: '2027-04-01', words: 'was initialled on Thursday', by: { name: 'foreign ministry of Oman', state: 'OMN', office: 'foreign ministry' } }, { type: 'signature', mode: 'denied', words: 'has not been signed', by: { name: 'foreign ministry of Oman', state: 'OMN', office: 'foreign ministry' } },
          { type: 'signature', mode: 'planned', on: '2027-06', words: 'The signing is planned for June', by: { name: 'foreign ministry of Oman', state: 'OMN', office: 'foreign ministry' } },
        ],
      }],
      ledger: { fish: { stage: 'text-agreed', held: { 'text-agreed': '2027-04-01', signature: 'not done' }, conflicts: ['signature'], expected: { signature: { due: '2027-06', outcome: 'open' } }, origins: { signature: 1 } } },
    },
  ],
};
