import type { Story, StoryFact, StorySubject } from '../story.ts';

const four = ['CAN', 'ISL', 'NOR', 'PRT'];
const depositary = { name: 'depositary', office: 'depositary' };
const gear = (name: string, parties: readonly string[], facts: readonly StoryFact[]): StorySubject => ({ is: 'gear', name, kind: 'convention', parties, multilateral: true, facts });

/** A convention of four that a fifth joins without signing, one leaves by notice, one takes its ratification back and one ratifies late; a date that the depositary settles; a namesake. */
export const story: Story = {
  name: 'consent-taken-back',
  entries: [
    {
      id: 'd01', published: '2040-03-04', publisher: 'Fisheries Gazette',
      text: 'Delegates of Norway, Iceland, Canada and Portugal adopted the Convention on the Marking of Fishing Gear in Bergen on Saturday. The four are to sign it on 14 May.',
      subjects: [gear('Convention on the Marking of Fishing Gear', four, [
        { type: 'text-agreed', mode: 'done', on: '2040-03-03', place: 'Bergen', words: 'adopted the Convention on the Marking of Fishing Gear in Bergen on Saturday' },
        { type: 'signature', mode: 'planned', on: '2040-05-14', words: 'are to sign it on 14 May' },
      ])],
      ledger: { gear: { stage: 'text-agreed', standing: { NOR: 'negotiating-state', JPN: 'third-state' }, held: { 'text-agreed': '2040-03-03', signature: 'planned 2040-05-14' }, conflicts: [], expected: { signature: { due: '2040-05-14', outcome: 'open' } }, origins: { 'text-agreed': 1 } } },
    },
    {
      id: 'd02', published: '2040-05-15', publisher: 'Reuters',
      text: 'BERGEN (Reuters) - Norway, Iceland, Canada and Portugal signed a convention on the marking of fishing gear on Monday. It obliges skippers to report lost nets within a day and will bind nobody until three of them have ratified it.',
      subjects: [gear('convention on the marking of fishing gear', four, [{ type: 'signature', mode: 'done', on: '2040-05-14', words: 'signed a convention on the marking of fishing gear on Monday' }])],
      ledger: { gear: { stage: 'signed', standing: { NOR: 'signatory', ISL: 'signatory', CAN: 'signatory', PRT: 'signatory' }, held: { signature: '2040-05-14' }, expected: { signature: { due: '2040-05-14', outcome: 'met' } }, origins: { signature: 1 } } },
    },
    {
      id: 'd03', published: '2041-02-21', publisher: 'Reykjavik Observer',
      text: 'Iceland ratified the fishing gear convention on Wednesday, the first of the four signatories to do so. Trawler owners had fought it for a year.',
      subjects: [gear('fishing gear convention', ['ISL'], [{ type: 'ratification', mode: 'done', on: '2041-02-20', party: 'ISL', words: 'Iceland ratified the fishing gear convention on Wednesday' }])],
      ledger: { gear: { stage: 'ratification-under-way', standing: { ISL: 'contracting-state' }, held: { 'ratification/ISL': '2041-02-20' }, origins: { 'ratification/ISL': 1 } } },
    },
    {
      id: 'd04', published: '2041-06-11', publisher: 'Halifax Mail',
      text: 'Canada ratified the Convention on the Marking of Fishing Gear on Monday. Norway will follow in September, its fisheries minister, Kari Lund, promised in Halifax.',
      subjects: [gear('Convention on the Marking of Fishing Gear', ['CAN', 'NOR'], [
        { type: 'ratification', mode: 'done', on: '2041-06-10', party: 'CAN', words: 'Canada ratified the Convention on the Marking of Fishing Gear on Monday' },
        { type: 'ratification', mode: 'planned', on: '2041-09', party: 'NOR', words: 'Norway will follow in September', by: { name: 'Kari Lund', state: 'NOR', office: 'fisheries minister' } },
      ])],
      ledger: { gear: { standing: { CAN: 'contracting-state' }, held: { 'ratification/CAN': '2041-06-10', 'ratification/NOR': 'planned 2041-09' }, expected: { 'ratification/NOR': { due: '2041-09', outcome: 'open' } } } },
    },
    {
      id: 'd05', published: '2041-06-13', publisher: 'Maritime Chronicle',
      text: 'The gear-marking convention needs one more State. Canada ratified the convention on 12 June, after Iceland, which had done so in February.',
      subjects: [gear('gear-marking convention', ['CAN', 'ISL'], [
        { type: 'ratification', mode: 'done', on: '2041-06-12', party: 'CAN', words: 'Canada ratified the convention on 12 June' },
        { type: 'ratification', mode: 'done', on: '2041-02', party: 'ISL', words: 'Iceland, which had done so in February' },
      ])],
      ledger: { gear: { held: { 'ratification/CAN': '2041-06-12' }, conflicts: ['ratification/CAN'], origins: { 'ratification/CAN': 1, 'ratification/ISL': 2 } } },
    },
    { decide: 'merge', about: ['d01:gear', 'd03:gear'], on: '2041-06-14', ledger: { gear: { held: { 'ratification/ISL': '2041-02-20' } } } },
    {
      id: 'd06', published: '2041-09-09', publisher: 'Official Record of Treaties',
      text: 'Convention on the Marking of Fishing Gear. The depositary gives notice that Canada ratified on 10 June 2041 and Norway on 5 September 2041. The Convention will enter into force on 4 December 2041.',
      subjects: [gear('Convention on the Marking of Fishing Gear', ['CAN', 'NOR'], [
        { type: 'ratification', mode: 'done', on: '2041-06-10', party: 'CAN', words: 'Canada ratified on 10 June 2041', by: depositary },
        { type: 'ratification', mode: 'done', on: '2041-09-05', party: 'NOR', words: 'Norway on 5 September 2041', by: depositary },
        { type: 'entry-into-force', mode: 'planned', on: '2041-12-04', words: 'The Convention will enter into force on 4 December 2041', by: depositary },
      ])],
      ledger: { gear: {
        standing: { NOR: 'contracting-state' }, held: { 'ratification/CAN': '2041-06-10', 'ratification/NOR': '2041-09-05', 'entry-into-force': 'planned 2041-12-04' }, conflicts: [],
        expected: { 'ratification/NOR': { due: '2041-09', outcome: 'met' }, 'entry-into-force': { due: '2041-12-04', outcome: 'open' } }, origins: { 'ratification/CAN': 2 },
      } },
    },
    {
      id: 'd07', published: '2041-12-05', publisher: 'Fisheries Gazette',
      text: 'The convention on the marking of fishing gear came into force on Wednesday for Norway, Iceland and Canada. Portugal, which signed it last year, stays outside.',
      subjects: [gear('convention on the marking of fishing gear', four, [{ type: 'entry-into-force', mode: 'done', on: '2041-12-04', words: 'came into force on Wednesday' }])],
      ledger: { gear: { stage: 'in-force', standing: { NOR: 'party', ISL: 'party', CAN: 'party', PRT: 'signatory' }, held: { 'entry-into-force': '2041-12-04' }, expected: { 'entry-into-force': { due: '2041-12-04', outcome: 'met' } } } },
    },
    {
      id: 'd08', published: '2042-01-16', publisher: 'Kyodo',
      text: 'TOKYO (Kyodo) - Japan acceded to the Convention on the Marking of Fishing Gear on Wednesday. For Tokyo it takes effect on 14 February.',
      subjects: [gear('Convention on the Marking of Fishing Gear', ['JPN'], [
        { type: 'accession', mode: 'done', on: '2042-01-15', party: 'JPN', words: 'Japan acceded to the Convention on the Marking of Fishing Gear on Wednesday' },
        { type: 'entry-into-force', mode: 'planned', on: '2042-02-14', party: 'JPN', words: 'For Tokyo it takes effect on 14 February' },
      ])],
      ledger: { gear: { standing: { JPN: 'contracting-state' }, held: { 'accession/JPN': '2042-01-15', 'entry-into-force': '2041-12-04' }, conflicts: [], expected: { 'entry-into-force/JPN': { due: '2042-02-14', outcome: 'open' } } } },
    },
    {
      id: 'd09', published: '2042-03-02', publisher: 'Porto Diary',
      text: 'Portugal has still not ratified the gear-marking convention, Rui Salgado, secretary of state for the sea, admitted in parliament. He gave no date.',
      subjects: [gear('gear-marking convention', ['PRT'], [{ type: 'ratification', mode: 'denied', party: 'PRT', words: 'Portugal has still not ratified the gear-marking convention', by: { name: 'Rui Salgado', state: 'PRT', office: 'secretary of state for the sea' } }])],
      ledger: { gear: { standing: { PRT: 'signatory' }, held: { 'ratification/PRT': 'not done' }, expected: { 'entry-into-force/JPN': { due: '2042-02-14', outcome: 'overdue' } } } },
    },
    {
      id: 'd10', published: '2042-04-01', publisher: 'Reykjavik Observer',
      text: 'Iceland gave notice of its withdrawal from the fishing gear convention on Monday. It will be out of the convention on 31 March 2043. Japan, bound since 14 February, regretted the step.',
      subjects: [gear('fishing gear convention', ['ISL', 'JPN'], [
        { type: 'withdrawal', mode: 'done', on: '2042-03-31', party: 'ISL', words: 'Iceland gave notice of its withdrawal from the fishing gear convention on Monday' },
        { type: 'withdrawal', mode: 'planned', on: '2043-03-31', party: 'ISL', words: 'It will be out of the convention on 31 March 2043' },
        { type: 'entry-into-force', mode: 'done', on: '2042-02-14', party: 'JPN', words: 'Japan, bound since 14 February' },
      ])],
      ledger: { gear: {
        stage: 'in-force', standing: { ISL: 'party', JPN: 'party' }, held: { 'withdrawal/ISL': '2042-03-31', 'entry-into-force/JPN': '2042-02-14' }, conflicts: [],
        expected: { 'entry-into-force/JPN': { due: '2042-02-14', outcome: 'met' }, 'withdrawal/ISL': { due: '2043-03-31', outcome: 'open' } },
      } },
    },
    {
      id: 'd11', published: '2042-05-13', publisher: 'Halifax Mail',
      text: 'Canada revoked its ratification of the Convention on the Marking of Fishing Gear on Monday. Its signature stands, the foreign ministry in Ottawa added.',
      subjects: [gear('Convention on the Marking of Fishing Gear', ['CAN'], [{ type: 'revocation-of-consent', mode: 'done', on: '2042-05-12', party: 'CAN', words: 'Canada revoked its ratification of the Convention on the Marking of Fishing Gear on Monday' }])],
      ledger: { gear: { stage: 'in-force', standing: { CAN: 'signatory', NOR: 'party' }, held: { 'revocation-of-consent/CAN': '2042-05-12', 'ratification/CAN': '2041-06-10', signature: '2040-05-14' }, conflicts: [] } },
    },
    {
      id: 'd12', published: '2043-04-02', publisher: 'Maritime Chronicle',
      text: 'Iceland is out of the gear-marking convention: its withdrawal took effect on Tuesday. Norway and Japan remain.',
      subjects: [gear('gear-marking convention', ['ISL', 'JPN', 'NOR'], [{ type: 'withdrawal', mode: 'done', on: '2043-03-31', party: 'ISL', words: 'its withdrawal took effect on Tuesday' }])],
      ledger: { gear: { stage: 'in-force', standing: { ISL: 'former-party', JPN: 'party' }, held: { 'withdrawal/ISL': null }, conflicts: [], expected: { 'withdrawal/ISL': { due: '2043-03-31', outcome: 'met' } } } },
    },
    {
      id: 'd13', published: '2043-10-20', publisher: 'Porto Diary',
      text: 'Portugal ratified the Convention on the Marking of Fishing Gear on Monday; for Lisbon it enters into force on 18 November. It is not to be taken for the Convention on the Marking of Plastic Explosives, to which Portugal acceded in 2002.',
      subjects: [
        gear('Convention on the Marking of Fishing Gear', ['PRT'], [
          { type: 'ratification', mode: 'done', on: '2043-10-19', party: 'PRT', words: 'Portugal ratified the Convention on the Marking of Fishing Gear on Monday' },
          { type: 'entry-into-force', mode: 'planned', on: '2043-11-18', party: 'PRT', words: 'for Lisbon it enters into force on 18 November' },
        ]),
        { is: 'explosives', name: 'Convention on the Marking of Plastic Explosives', kind: 'convention', parties: ['PRT'], multilateral: true, facts: [{ type: 'accession', mode: 'done', on: '2002', party: 'PRT', words: 'to which Portugal acceded in 2002' }] },
      ],
      ledger: { gear: { standing: { PRT: 'contracting-state' }, held: { 'ratification/PRT': '2043-10-19' }, conflicts: [], expected: { 'entry-into-force/PRT': { due: '2043-11-18', outcome: 'open' } } }, explosives: { held: { 'accession/PRT': '2002' }, conflicts: [] } },
    },
    {
      id: 'd14', published: '2043-12-01', publisher: 'Fisheries Gazette',
      text: 'Since 18 November Portugal is bound by the fishing gear convention. Canada has no plans to come back.',
      subjects: [gear('fishing gear convention', ['PRT', 'CAN'], [{ type: 'entry-into-force', mode: 'done', on: '2043-11-18', party: 'PRT', words: 'Since 18 November Portugal is bound by the fishing gear convention' }])],
      ledger: { gear: { standing: { PRT: 'party', CAN: 'signatory', ISL: 'former-party' }, held: { 'entry-into-force/PRT': '2043-11-18' }, expected: { 'entry-into-force/PRT': { due: '2043-11-18', outcome: 'met' } } } },
    },
  ],
};
