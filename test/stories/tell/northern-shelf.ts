import type { Story, StoryFact, StorySubject } from '../story.ts';

/**
 * A fisheries protocol beside an older convention: applied provisionally, and by one State only in part; in force for its first part and later for the whole; one who waits outside; a denial of what was never
 * claimed; a State that joins without having signed; a part of it suspended; a ministry that mixes up the two dates.
 */
const shelf = (name: string, parties: readonly string[], facts: readonly StoryFact[], names: readonly string[] = []): StorySubject => ({ is: 'shelf', name, names, kind: 'protocol', parties, multilateral: true, facts });
const rome = { name: 'depositary', office: 'depositary' } as const;

export const story: Story = {
  name: 'northern-shelf',
  entries: [
    {
      id: 'd01', published: '2061-02-03', publisher: 'Tromso Courier',
      text: 'Delegates of Norway, Iceland, Greenland and the European Union agreed the text of a Northern Shelf Protocol in Oslo on Wednesday after four years of talks. It is to be signed in Reykjavik on 12 April 2061.',
      subjects: [shelf('Northern Shelf Protocol', ['EU', 'GRL', 'ISL', 'NOR'], [
        { type: 'text-agreed', mode: 'done', on: '2061-02-02', place: 'Oslo', words: 'agreed the text of a Northern Shelf Protocol in Oslo on Wednesday' },
        { type: 'signature', mode: 'planned', on: '2061-04-12', place: 'Reykjavik', words: 'It is to be signed in Reykjavik on 12 April 2061' },
      ])],
      ledger: { shelf: { stage: 'text-agreed', standing: { NOR: 'negotiating-state', EU: 'negotiating-state' }, held: { 'text-agreed': '2061-02-02', signature: 'planned 2061-04-12' }, conflicts: [], expected: { signature: { due: '2061-04-12', outcome: 'open' } } } },
    },
    {
      id: 'd02', published: '2061-04-08', publisher: 'Faxa Bay Times',
      text: 'Storms have closed the airport and the signing of the fisheries protocol for the northern shelf, planned for 12 April, will take place on 19 April instead, the Icelandic foreign minister, Katrin Olafsdottir, said.',
      subjects: [shelf('fisheries protocol for the northern shelf', ['ISL'], [
        { type: 'signature', mode: 'planned', on: '2061-04-19', words: 'will take place on 19 April instead', by: { name: 'Katrin Olafsdottir', state: 'ISL', office: 'foreign minister' } },
      ])],
      ledger: { shelf: { held: { signature: 'planned 2061-04-19' }, conflicts: [], expected: { signature: { due: '2061-04-19', outcome: 'open', slips: 1 } } } },
    },
    {
      id: 'd03', published: '2061-04-20', publisher: 'Tromso Courier',
      text: 'Norway, Iceland and the European Union signed the Northern Shelf Protocol in Reykjavik on Tuesday. Greenland did not sign; its parliament wants to look at the quotas once more. The three will apply the protocol provisionally from 1 June 2061.',
      subjects: [shelf('Northern Shelf Protocol', ['EU', 'GRL', 'ISL', 'NOR'], [
        ...['NOR', 'ISL', 'EU'].map((party): StoryFact => ({ type: 'signature', mode: 'done', on: '2061-04-19', party, place: 'Reykjavik', words: 'signed the Northern Shelf Protocol in Reykjavik on Tuesday' })),
        { type: 'signature', mode: 'denied', party: 'GRL', words: 'Greenland did not sign' },
        { type: 'provisional-application', mode: 'planned', on: '2061-06-01', words: 'will apply the protocol provisionally from 1 June 2061' },
      ])],
      ledger: { shelf: {
        stage: 'signed', standing: { NOR: 'signatory', ISL: 'signatory', EU: 'signatory', GRL: 'negotiating-state' }, held: { 'signature/NOR': '2061-04-19', 'signature/GRL': 'not done', 'provisional-application': 'planned 2061-06-01', signature: null }, conflicts: [],
        expected: { signature: { due: '2061-04-19', outcome: 'met', slips: 1 }, 'provisional-application': { due: '2061-06-01', outcome: 'open' } },
      } },
    },
    {
      id: 'd04', published: '2061-06-02', publisher: 'Harbour Bulletin',
      text: 'Since Wednesday the Northern Shelf Protocol has been applied provisionally by Norway and Iceland. The European Union applies only Part II, on inspections, until its parliament has voted.',
      subjects: [shelf('Northern Shelf Protocol', ['EU', 'ISL', 'NOR'], [
        ...['NOR', 'ISL'].map((party): StoryFact => ({ type: 'provisional-application', mode: 'done', on: '2061-06-01', party, words: 'has been applied provisionally by Norway and Iceland' })),
        { type: 'provisional-application', mode: 'done', party: 'EU', on: '2061-06-01', part: 'Part II', words: 'The European Union applies only Part II' },
      ])],
      ledger: { shelf: {
        standing: { NOR: 'signatory', ISL: 'signatory', EU: 'signatory' }, held: { 'provisional-application/NOR': '2061-06-01', 'provisional-application/EU (Part II)': '2061-06-01', 'provisional-application/EU': null, 'provisional-application': null }, conflicts: [],
        expected: { 'provisional-application': { due: '2061-06-01', outcome: 'met' } },
      } },
    },
    {
      id: 'd05', published: '2061-09-15', publisher: 'Nuuk Paper',
      text: 'No, Greenland has not joined the northern shelf protocol, its premier Aviaja Petersen said on Wednesday, and it has not been asked to.',
      subjects: [shelf('northern shelf protocol', ['GRL'], [{ type: 'accession', mode: 'denied', party: 'GRL', words: 'Greenland has not joined the northern shelf protocol', by: { name: 'Aviaja Petersen', state: 'GRL', office: 'premier' } }])],
      ledger: { shelf: { standing: { GRL: 'negotiating-state' }, held: { 'accession/GRL': 'not done' }, conflicts: [] } },
    },
    {
      id: 'd06', published: '2062-01-22', publisher: 'Depositary Notices',
      text: 'The depositary of the Northern Shelf Protocol informs the signatories that Norway deposited its instrument of ratification on 20 January 2062 and Iceland on 21 January 2062. Under its article 19, Part I of the Protocol enters into force on 20 February 2062; the other parts require the consent of three.',
      subjects: [shelf('Northern Shelf Protocol', ['ISL', 'NOR'], [
        { type: 'ratification', mode: 'done', on: '2062-01-20', party: 'NOR', words: 'Norway deposited its instrument of ratification on 20 January 2062', by: rome }, { type: 'ratification', mode: 'done', on: '2062-01-21', party: 'ISL', words: 'Iceland on 21 January 2062', by: rome },
        { type: 'entry-into-force', mode: 'planned', on: '2062-02-20', part: 'Part I', words: 'Part I of the Protocol enters into force on 20 February 2062', by: rome },
      ])],
      ledger: { shelf: {
        stage: 'ratification-under-way', standing: { NOR: 'contracting-state', ISL: 'contracting-state', EU: 'signatory' }, held: { 'ratification/NOR': '2062-01-20', 'ratification/ISL': '2062-01-21', 'entry-into-force (Part I)': 'planned 2062-02-20', 'entry-into-force': null }, conflicts: [],
        expected: { 'entry-into-force (Part I)': { due: '2062-02-20', outcome: 'open' } }, origins: { 'ratification/NOR': 1 },
      } },
    },
    {
      id: 'd07', published: '2062-02-21', publisher: 'Tromso Courier',
      text: 'Part I of the Northern Shelf Protocol has been in force between Norway and Iceland since Monday. The rest of it waits for a third ratification.',
      subjects: [shelf('Northern Shelf Protocol', ['ISL', 'NOR'], [{ type: 'entry-into-force', mode: 'done', on: '2062-02-20', part: 'Part I', words: 'Part I of the Northern Shelf Protocol has been in force between Norway and Iceland since Monday' }])],
      ledger: { shelf: {
        stage: 'in-force-in-part', standing: { NOR: 'party', ISL: 'party', EU: 'signatory', GRL: 'negotiating-state' }, held: { 'entry-into-force (Part I)': '2062-02-20' }, conflicts: [], expected: { 'entry-into-force (Part I)': { due: '2062-02-20', outcome: 'met' } },
      } },
    },
    {
      id: 'd08', published: '2062-02-28', publisher: 'Brussels Ledger',
      text: 'The European Parliament is to vote on the northern shelf protocol on 14 March, its fisheries committee said. The Union hopes to ratify before the summer.',
      subjects: [shelf('northern shelf protocol', ['EU'], [{ type: 'submission', mode: 'planned', on: '2062-03-14', party: 'EU', words: 'The European Parliament is to vote on the northern shelf protocol on 14 March', by: { name: 'fisheries committee', state: 'EU' } }])],
      ledger: { shelf: { expected: { 'submission/EU': { due: '2062-03-14', outcome: 'open' } } } },
    },
    {
      id: 'd09', published: '2062-05-04', publisher: 'Brussels Ledger',
      text: 'Brussels: seven weeks after the date that its committee had given, nothing has been heard of the vote on the shelf protocol for northern waters.',
      subjects: [shelf('shelf protocol for northern waters', ['EU'], [])],
      ledger: { shelf: { expected: { 'submission/EU': { due: '2062-03-14', outcome: 'overdue' } } } },
    },
    {
      id: 'd10', published: '2062-10-03', publisher: 'Depositary Notices',
      text: 'The European Union deposited its instrument of approval of the Northern Shelf Protocol on 2 October 2062, the depositary announces. The Protocol as a whole enters into force for the three on 1 November 2062.',
      subjects: [shelf('Northern Shelf Protocol', ['EU'], [
        { type: 'approval', mode: 'done', on: '2062-10-02', party: 'EU', words: 'The European Union deposited its instrument of approval of the Northern Shelf Protocol on 2 October 2062', by: rome },
        { type: 'entry-into-force', mode: 'planned', on: '2062-11-01', words: 'The Protocol as a whole enters into force for the three on 1 November 2062', by: rome },
      ])],
      ledger: { shelf: { stage: 'in-force-in-part', standing: { EU: 'contracting-state', NOR: 'party' }, held: { 'approval/EU': '2062-10-02', 'entry-into-force': 'planned 2062-11-01' }, conflicts: [], expected: { 'entry-into-force': { due: '2062-11-01', outcome: 'open' } } } },
    },
    {
      id: 'd11', published: '2062-11-02', publisher: 'Reuters',
      text: 'OSLO (Reuters) - The Northern Shelf Protocol entered into force in full on Wednesday for Norway, Iceland and the European Union.',
      subjects: [shelf('Northern Shelf Protocol', ['EU', 'ISL', 'NOR'], [{ type: 'entry-into-force', mode: 'done', on: '2062-11-01', words: 'The Northern Shelf Protocol entered into force in full on Wednesday for Norway, Iceland and the European Union' }])],
      ledger: { shelf: { stage: 'in-force', standing: { EU: 'party', NOR: 'party', ISL: 'party', GRL: 'negotiating-state' }, held: { 'entry-into-force': '2062-11-01', 'entry-into-force (Part I)': '2062-02-20' }, conflicts: [], expected: { 'entry-into-force': { due: '2062-11-01', outcome: 'met' } }, origins: { 'entry-into-force': 1 } } },
    },
    {
      id: 'd12', published: '2062-11-02', publisher: 'Faxa Bay Times',
      text: 'The Northern Shelf Protocol entered into force in full on Wednesday for Norway, Iceland and the European Union, Reuters reported from Oslo.',
      subjects: [shelf('Northern Shelf Protocol', ['EU', 'ISL', 'NOR'], [{ type: 'entry-into-force', mode: 'done', on: '2062-11-01', words: 'The Northern Shelf Protocol entered into force in full on Wednesday for Norway, Iceland and the European Union' }])],
      ledger: { shelf: { origins: { 'entry-into-force': 1 } } },
    },
    {
      id: 'd13', published: '2063-02-06', publisher: 'Harbour Bulletin',
      text: 'The Icelandic fisheries ministry told skippers on Monday that the northern shelf protocol had entered into force on 20 February 2062. That was Part I.',
      subjects: [shelf('northern shelf protocol', ['ISL'], [{ type: 'entry-into-force', mode: 'done', on: '2062-02-20', words: 'the northern shelf protocol had entered into force on 20 February 2062', by: { name: 'Icelandic fisheries ministry', state: 'ISL', office: 'fisheries ministry' } }])],
      ledger: { shelf: { conflicts: ['entry-into-force'], stage: 'in-force', held: { 'entry-into-force': '2062-02-20' }, standing: { NOR: 'party', EU: 'contracting-state' }, expected: { 'entry-into-force': { due: '2062-11-01', outcome: 'overdue' } } } },
    },
    {
      id: 'd14', published: '2063-03-01', publisher: 'Depositary Notices',
      text: 'Communication of the depositary of the Northern Shelf Protocol: the Protocol entered into force on 1 November 2062; its Part I had entered into force on 20 February 2062. The Russian Federation acceded to it on 27 February 2063.',
      subjects: [shelf('Northern Shelf Protocol', ['RUS'], [
        { type: 'entry-into-force', mode: 'done', on: '2062-11-01', words: 'the Protocol entered into force on 1 November 2062', by: rome }, { type: 'entry-into-force', mode: 'done', on: '2062-02-20', part: 'Part I', words: 'its Part I had entered into force on 20 February 2062', by: rome },
        { type: 'accession', mode: 'done', on: '2063-02-27', party: 'RUS', words: 'The Russian Federation acceded to it on 27 February 2063', by: rome },
      ])],
      ledger: { shelf: { conflicts: [], held: { 'entry-into-force': '2062-11-01', 'accession/RUS': '2063-02-27' }, standing: { RUS: 'contracting-state', EU: 'party' }, expected: { 'entry-into-force': { due: '2062-11-01', outcome: 'met' } }, origins: { 'entry-into-force': 2, 'entry-into-force (Part I)': 2 } } },
    },
    {
      id: 'd15', published: '2063-04-01', publisher: 'Tromso Courier',
      text: 'The shelf protocol has been in force for Russia since 29 March. Moscow acceded in February without ever having signed.',
      subjects: [shelf('shelf protocol', ['RUS'], [{ type: 'entry-into-force', mode: 'done', on: '2063-03-29', party: 'RUS', words: 'The shelf protocol has been in force for Russia since 29 March' }, { type: 'accession', mode: 'done', on: '2063-02', party: 'RUS', words: 'Moscow acceded in February' }])],
      ledger: { shelf: { standing: { RUS: 'party' }, held: { 'entry-into-force/RUS': '2063-03-29', 'entry-into-force': '2062-11-01', 'accession/RUS': '2063-02-27' }, conflicts: [], origins: { 'accession/RUS': 2 } } },
    },
    {
      id: 'd16', published: '2064-08-12', publisher: 'Harbour Bulletin',
      text: 'Iceland has suspended Part III of the Northern Shelf Protocol, on quotas, towards the European Union since 10 August; the rest of the protocol goes on.',
      subjects: [shelf('Northern Shelf Protocol', ['EU', 'ISL'], [{ type: 'suspension', mode: 'done', on: '2064-08-10', party: 'ISL', part: 'Part III', words: 'Iceland has suspended Part III of the Northern Shelf Protocol, on quotas, towards the European Union since 10 August' }])],
      ledger: { shelf: { stage: 'in-force', standing: { ISL: 'party', EU: 'party' }, held: { 'suspension/ISL (Part III)': '2064-08-10', 'suspension/ISL': null }, conflicts: [] } },
    },
    {
      id: 'd17', published: '2065-01-11', publisher: 'Nuuk Paper',
      text: 'Greenland will accede to the northern shelf protocol, possibly this year, premier Aviaja Petersen told parliament. She gave no date.',
      subjects: [shelf('northern shelf protocol', ['GRL'], [{ type: 'accession', mode: 'planned', party: 'GRL', words: 'Greenland will accede to the northern shelf protocol', by: { name: 'Aviaja Petersen', state: 'GRL', office: 'premier' } }])],
      ledger: { shelf: { standing: { GRL: 'negotiating-state' }, expected: { 'accession/GRL': { due: null, outcome: 'unknown' } }, conflicts: [] } },
    },
  ],
};
