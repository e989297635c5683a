import type { Story, StoryFact, StorySubject } from '../story.ts';

const two = ['KOR', 'MNG'];
const seoul = { name: 'South Korean trade ministry', state: 'KOR', office: 'trade ministry' };
const supply = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'supply', name, kind: 'agreement', parties: two, facts });
const labour = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'labour', name, kind: 'agreement', parties: two, facts });
const wire = 'South Korea and Mongolia signed a rare earths supply agreement in Ulaanbaatar on Tuesday 14 April after two years of haggling over royalties. It runs for five years. Shipments by rail through Zamyn-Uud are to start before the winter, and a joint office will watch the prices.';
const told = (day: string): StorySubject => supply('rare earths supply agreement',
  { type: 'signature', mode: 'done', on: `2037-04-${day}`, place: 'Ulaanbaatar', words: day === '14' ? 'signed a rare earths supply agreement in Ulaanbaatar on Tuesday 14 April' : 'signed a rare earths supply agreement in Ulaanbaatar on Wednesday 15 April' },
  { type: 'term', mode: 'done', value: 'P5Y', words: 'It runs for five years' });

/** Two agreements of one pair in one year; one wire copy printed by four papers, of which one changes the day, and takes it back; a length that a ministry gives otherwise. */
export const story: Story = {
  name: 'one-copy-four-papers',
  entries: [
    {
      id: 'd01', published: '2037-04-01', publisher: 'Steppe Herald',
      text: 'Mongolia and South Korea will sign a rare earths supply agreement on 14 April, Batbayar Ganzorig, the mining minister, said.',
      subjects: [supply('rare earths supply agreement', { type: 'signature', mode: 'planned', on: '2037-04-14', words: 'will sign a rare earths supply agreement on 14 April', by: { name: 'Batbayar Ganzorig', state: 'MNG', office: 'mining minister' } })],
      ledger: { supply: { stage: 'announced', held: { signature: 'planned 2037-04-14' }, conflicts: [], expected: { signature: { due: '2037-04-14', outcome: 'open' } }, origins: { signature: 1 } } },
    },
    {
      id: 'd02', published: '2037-04-15', publisher: 'Yonhap', text: `SEOUL (Yonhap) - ${wire}`, subjects: [told('14')],
      ledger: { supply: { stage: 'signed', standing: { KOR: 'signatory', MNG: 'signatory' }, held: { signature: '2037-04-14', term: 'P5Y' }, expected: { signature: { due: '2037-04-14', outcome: 'met' } }, origins: { signature: 1, term: 1 } } },
    },
    { id: 'd03', published: '2037-04-15', publisher: 'Seoul Morning', text: `SEOUL (Yonhap) - ${wire}`, subjects: [told('14')], ledger: { supply: { conflicts: [], origins: { signature: 1, term: 1 } } } },
    { id: 'd04', published: '2037-04-15', publisher: 'Steppe Herald', text: `${wire} (Yonhap)`, subjects: [told('14')], ledger: { supply: { conflicts: [], origins: { signature: 1, term: 1 } } } },
    {
      id: 'd05', published: '2037-04-15', publisher: 'Gulf Metals Daily', text: wire.replace('Tuesday 14 April', 'Wednesday 15 April'), subjects: [told('15')],
      ledger: { supply: { held: { signature: '2037-04-14', term: 'P5Y' }, conflicts: ['signature'], origins: { signature: 1, term: 1 } } },
    },
    {
      id: 'd06', published: '2037-04-18', publisher: 'Busan Port News',
      text: 'The supply of rare earths from Mongolia is settled: the agreement was signed on 14 April, the South Korean trade ministry said.',
      subjects: [{ ...supply('agreement', { type: 'signature', mode: 'done', on: '2037-04-14', words: 'the agreement was signed on 14 April', by: seoul }), names: ['supply of rare earths'] }],
      ledger: { supply: { held: { signature: '2037-04-14' }, conflicts: ['signature'], origins: { signature: 2 } } },
    },
    {
      id: 'd07', published: '2037-04-20', publisher: 'Gulf Metals Daily',
      text: 'Correction: the rare earths supply agreement of South Korea and Mongolia was signed on 14 April, and not a day later as this paper had it.',
      subjects: [supply('rare earths supply agreement', { type: 'signature', mode: 'done', on: '2037-04-14', words: 'was signed on 14 April' })],
      ledger: { supply: { held: { signature: '2037-04-14' }, conflicts: [], origins: { signature: 3 } } },
    },
    {
      id: 'd08', published: '2037-06-02', publisher: 'Steppe Herald',
      text: 'On Monday Mongolia and South Korea agreed the text of a seasonal labour agreement. It is to be signed in September.',
      subjects: [labour('seasonal labour agreement', { type: 'text-agreed', mode: 'done', on: '2037-06-01', words: 'agreed the text of a seasonal labour agreement' }, { type: 'signature', mode: 'planned', on: '2037-09', words: 'is to be signed in September' })],
      ledger: { labour: { stage: 'text-agreed', held: { 'text-agreed': '2037-06-01', signature: 'planned 2037-09' }, conflicts: [], expected: { signature: { due: '2037-09', outcome: 'open' } } }, supply: { stage: 'signed' } },
    },
    {
      id: 'd09', published: '2037-07-02', publisher: 'Seoul Morning',
      text: 'The rare earths supply agreement with Mongolia entered into force on Wednesday. The first train leaves in August.',
      subjects: [supply('rare earths supply agreement', { type: 'entry-into-force', mode: 'done', on: '2037-07-01', words: 'entered into force on Wednesday' })],
      ledger: { supply: { stage: 'in-force', standing: { KOR: 'party', MNG: 'party' }, held: { 'entry-into-force': '2037-07-01' } } },
    },
    {
      id: 'd10', published: '2037-09-23', publisher: 'Yonhap',
      text: 'SEOUL (Yonhap) - South Korea and Mongolia signed an agreement on seasonal labour on Tuesday, their second of the year after the rare earths supply agreement of April.',
      subjects: [
        labour('agreement on seasonal labour', { type: 'signature', mode: 'done', on: '2037-09-22', words: 'signed an agreement on seasonal labour on Tuesday' }),
        supply('rare earths supply agreement', { type: 'signature', mode: 'done', on: '2037-04', words: 'the rare earths supply agreement of April' }),
      ],
      ledger: { labour: { stage: 'signed', held: { signature: '2037-09-22' }, conflicts: [], expected: { signature: { due: '2037-09', outcome: 'met' } }, origins: { signature: 1 } }, supply: { stage: 'in-force', held: { signature: '2037-04-14' }, conflicts: [], origins: { signature: 4 } } },
    },
    {
      id: 'd11', published: '2037-11-20', publisher: 'Busan Port News',
      text: 'South Korea ratified the seasonal labour agreement with Mongolia on Thursday. The first pickers come in spring.',
      subjects: [labour('seasonal labour agreement', { type: 'ratification', mode: 'done', on: '2037-11-19', party: 'KOR', words: 'South Korea ratified the seasonal labour agreement with Mongolia on Thursday' })],
      ledger: { labour: { stage: 'ratification-under-way', standing: { KOR: 'contracting-state', MNG: 'signatory' }, held: { 'ratification/KOR': '2037-11-19' }, conflicts: [], origins: { 'ratification/KOR': 1 } } },
    },
    {
      id: 'd12', published: '2038-01-10', publisher: 'Seoul Morning',
      text: 'The rare earths supply agreement with Mongolia runs for seven years, the South Korean trade ministry told importers. Reports had spoken of five.',
      subjects: [supply('rare earths supply agreement', { type: 'term', mode: 'done', value: 'P7Y', words: 'runs for seven years', by: seoul })],
      ledger: { supply: { stage: 'in-force', held: { term: 'P7Y' }, conflicts: ['term'], origins: { term: 1 } }, labour: { conflicts: [] } },
    },
  ],
};
