import type { Story, StoryFact, StorySubject } from '../story.ts';

/**
 * A ceasefire between two States: begun, said to be broken by each side and still standing, prolonged before its end, its collapse claimed by one and denied by the other until a mediator settles it; a border
 * treaty of the same two that has nothing to do with it; a second ceasefire; an earlier one of the same name.
 */
const truce = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'truce', name, kind: 'ceasefire', parties: ['ARM', 'AZE'], facts });
const later = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'later', name, kind: 'ceasefire', parties: ['ARM', 'AZE'], facts });
const borders = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'borders', name, kind: 'treaty', parties: ['ARM', 'AZE'], facts });
const old = (name: string, ...facts: readonly StoryFact[]): StorySubject => ({ is: 'old', name, kind: 'ceasefire', parties: ['ARM', 'AZE'], facts });

export const story: Story = {
  name: 'valley-ceasefire',
  entries: [
    {
      id: 'd01', published: '2071-05-06', publisher: 'Caucasus Wire',
      text: 'TBILISI (Caucasus Wire) - Armenia and Azerbaijan are negotiating a ceasefire for the Aras valley, mediators of the Georgian government said on Wednesday. Nobody would say when it might be signed. The ceasefire of May 1994 held for twenty-six years.',
      subjects: [
        truce('ceasefire for the Aras valley', { type: 'negotiation', mode: 'ongoing', words: 'are negotiating a ceasefire for the Aras valley', by: { name: 'mediators of the Georgian government', state: 'GEO' } }),
        old('ceasefire of May 1994'),
      ],
      ledger: { truce: { stage: 'under-negotiation', conflicts: [], held: { signature: null } } },
    },
    {
      id: 'd02', published: '2071-05-11', publisher: 'Lori Times',
      text: 'Armenia and Azerbaijan will sign a truce in Tbilisi on Tuesday, the Georgian foreign minister, Nino Kavtaradze, announced on Sunday.',
      subjects: [truce('truce', { type: 'signature', mode: 'planned', on: '2071-05-12', place: 'Tbilisi', words: 'will sign a truce in Tbilisi on Tuesday', by: { name: 'Nino Kavtaradze', state: 'GEO', office: 'foreign minister' }, saidOn: '2071-05-10' })],
      ledger: { truce: { held: { signature: 'planned 2071-05-12' }, expected: { signature: { due: '2071-05-12', outcome: 'open' } } } },
    },
    {
      id: 'd03', published: '2071-05-15', publisher: 'Caucasus Wire',
      text: 'TBILISI (Caucasus Wire) - With a delay of two days, Armenia and Azerbaijan signed a ceasefire for the Aras valley in Tbilisi on Thursday. It begins at noon on 16 May and lasts ninety days, and each side may end it with a notice of five days.',
      subjects: [truce('ceasefire for the Aras valley',
        { type: 'signature', mode: 'done', on: '2071-05-14', place: 'Tbilisi', words: 'signed a ceasefire for the Aras valley in Tbilisi on Thursday' }, { type: 'entry-into-force', mode: 'planned', on: '2071-05-16', words: 'It begins at noon on 16 May' },
        { type: 'term', mode: 'done', value: 'P90D', words: 'lasts ninety days' }, { type: 'notice-period', mode: 'done', value: 'P5D', words: 'with a notice of five days' })],
      ledger: { truce: { stage: 'signed', standing: { ARM: 'signatory', AZE: 'signatory' }, held: { signature: '2071-05-14', term: 'P90D', 'notice-period': 'P5D', 'entry-into-force': 'planned 2071-05-16' }, conflicts: [], expected: { signature: { due: '2071-05-12', outcome: 'met-late' }, 'entry-into-force': { due: '2071-05-16', outcome: 'open' } } } },
    },
    {
      id: 'd04', published: '2071-05-17', publisher: 'Baku Observer',
      text: 'The Aras valley ceasefire took effect on Saturday at noon. Within hours Azerbaijan accused Armenia of breaking it at Sadarak; Yerevan called the report false.',
      subjects: [truce('Aras valley ceasefire', { type: 'entry-into-force', mode: 'done', on: '2071-05-16', words: 'The Aras valley ceasefire took effect on Saturday at noon' })],
      ledger: { truce: { stage: 'in-force', standing: { ARM: 'party', AZE: 'party' }, held: { 'entry-into-force': '2071-05-16' }, conflicts: [], expected: { 'entry-into-force': { due: '2071-05-16', outcome: 'met' } } } },
    },
    {
      id: 'd05', published: '2071-06-20', publisher: 'Lori Times',
      text: 'Armenia counted eleven violations of the ceasefire with Azerbaijan in June, its defence ministry said on Friday, and urged Baku to respect it. The ceasefire holds, the ministry added.',
      subjects: [truce('ceasefire with Azerbaijan')],
      ledger: { truce: { stage: 'in-force', conflicts: [] } },
    },
    {
      id: 'd06', published: '2071-08-05', publisher: 'Caucasus Wire',
      text: 'TBILISI (Caucasus Wire) - Armenia and Azerbaijan agreed on Tuesday to prolong the Aras valley ceasefire by sixty days from 14 August, the day on which it was to end, the Georgian mediators said.',
      subjects: [truce('Aras valley ceasefire',
        { type: 'extension', mode: 'done', on: '2071-08-04', value: 'P60D', words: 'agreed on Tuesday to prolong the Aras valley ceasefire by sixty days', by: { name: 'Georgian mediators', state: 'GEO' } },
        { type: 'expiry', mode: 'planned', on: '2071-08-14', words: '14 August, the day on which it was to end', by: { name: 'Georgian mediators', state: 'GEO' } })],
      ledger: { truce: { stage: 'in-force', standing: { ARM: 'party' }, conflicts: [], held: { term: 'P90D' }, expected: { expiry: { due: '2071-08-14', outcome: 'called-off' } } } },
    },
    {
      id: 'd07', published: '2071-08-06', publisher: 'Yerevan Star',
      text: 'Armenia and Azerbaijan agreed on Tuesday to prolong the Aras valley ceasefire by sixty days from 14 August, the day on which it was to end, the Georgian mediators said, according to Caucasus Wire.',
      subjects: [truce('Aras valley ceasefire', { type: 'extension', mode: 'done', on: '2071-08-04', value: 'P60D', words: 'agreed on Tuesday to prolong the Aras valley ceasefire by sixty days', by: { name: 'Georgian mediators', state: 'GEO' } })],
      ledger: { truce: { stage: 'in-force', origins: { signature: 1 } } },
    },
    {
      id: 'd08', published: '2071-09-02', publisher: 'Baku Observer',
      text: 'Baku and Yerevan will sign a treaty on their common border on 20 September, the Azerbaijani president, Elvin Rasulov, said on Tuesday. The ceasefire for the Aras valley remains in force until mid-October.',
      subjects: [
        borders('treaty on their common border', { type: 'signature', mode: 'planned', on: '2071-09-20', words: 'will sign a treaty on their common border on 20 September', by: { name: 'Elvin Rasulov', state: 'AZE', office: 'president' }, saidOn: '2071-09-01' }),
        truce('ceasefire for the Aras valley', { type: 'expiry', mode: 'planned', on: '2071-10', words: 'remains in force until mid-October' }),
      ],
      ledger: { borders: { stage: 'announced', held: { signature: 'planned 2071-09-20' }, expected: { signature: { due: '2071-09-20', outcome: 'open' } } }, truce: { stage: 'in-force', held: { signature: '2071-05-14' }, expected: { 'expiry#2': { due: '2071-10', outcome: 'open' }, expiry: { due: '2071-08-14', outcome: 'called-off' } } } },
    },
    {
      id: 'd09', published: '2071-09-19', publisher: 'Baku Observer',
      text: 'Azerbaijan regards the ceasefire with Armenia as void after Friday\'s shelling of Kapan, presidential adviser Tural Hasanov said on Saturday: the truce collapsed on 18 September.',
      subjects: [truce('ceasefire with Armenia', { type: 'collapse', mode: 'done', on: '2071-09-18', words: 'the truce collapsed on 18 September', by: { name: 'Tural Hasanov', state: 'AZE', office: 'presidential adviser' } })],
      ledger: { truce: { stage: 'ended', standing: { ARM: 'former-party', AZE: 'former-party' }, conflicts: [], held: { collapse: '2071-09-18' } } },
    },
    {
      id: 'd10', published: '2071-09-20', publisher: 'Yerevan Star',
      text: 'The ceasefire with Azerbaijan has not collapsed, the Armenian foreign ministry said on Sunday. It stays in force until 13 October. The border treaty will not be signed today, the ministry added.',
      subjects: [
        truce('ceasefire with Azerbaijan', { type: 'collapse', mode: 'denied', words: 'The ceasefire with Azerbaijan has not collapsed', by: { name: 'Armenian foreign ministry', state: 'ARM', office: 'foreign ministry' } }, { type: 'expiry', mode: 'planned', on: '2071-10-13', words: 'It stays in force until 13 October', by: { name: 'Armenian foreign ministry', state: 'ARM', office: 'foreign ministry' } }),
        borders('border treaty', { type: 'signature', mode: 'denied', on: '2071-09-20', words: 'The border treaty will not be signed today', by: { name: 'Armenian foreign ministry', state: 'ARM', office: 'foreign ministry' } }),
      ],
      ledger: { truce: { stage: 'in-force', standing: { ARM: 'party', AZE: 'party' }, conflicts: ['collapse'], held: { collapse: 'not done' }, expected: { 'expiry#2': { due: '2071-10-13', outcome: 'open' } } }, borders: { held: { signature: 'not done' }, expected: { signature: { due: '2071-09-20', outcome: 'called-off' } } } },
    },
    {
      id: 'd11', published: '2071-10-02', publisher: 'Caucasus Wire',
      text: 'TBILISI (Caucasus Wire) - Both armies have stopped firing and the Aras valley ceasefire is being kept, Georgian foreign minister Nino Kavtaradze said on Friday. It had not collapsed in September, as Baku now agrees, she said; a second extension will be signed on 12 October.',
      subjects: [truce('Aras valley ceasefire', { type: 'collapse', mode: 'denied', words: 'It had not collapsed in September, as Baku now agrees', by: { name: 'Nino Kavtaradze', state: 'GEO', office: 'foreign minister' } }, { type: 'extension', mode: 'planned', on: '2071-10-12', words: 'a second extension will be signed on 12 October', by: { name: 'Nino Kavtaradze', state: 'GEO', office: 'foreign minister' } })],
      ledger: { truce: { stage: 'in-force', held: { collapse: 'not done' }, expected: { extension: { due: '2071-10-12', outcome: 'open' } } } },
    },
    {
      id: 'd12', published: '2071-10-13', publisher: 'Lori Times',
      text: 'No paper was signed in Tbilisi on Monday, and the Aras valley ceasefire between Armenia and Azerbaijan ran out at midnight.',
      subjects: [truce('Aras valley ceasefire', { type: 'extension', mode: 'denied', on: '2071-10-12', words: 'No paper was signed in Tbilisi on Monday' }, { type: 'expiry', mode: 'done', on: '2071-10-13', words: 'ran out at midnight' })],
      ledger: { truce: { stage: 'ended', standing: { ARM: 'former-party', AZE: 'former-party' }, held: { expiry: '2071-10-13' }, expected: { extension: { due: '2071-10-12', outcome: 'overdue' }, 'expiry#2': { due: '2071-10-13', outcome: 'met' } } } },
    },
    {
      id: 'd13', published: '2072-02-03', publisher: 'Caucasus Wire',
      text: 'TBILISI (Caucasus Wire) - Armenia and Azerbaijan signed a new ceasefire in Telavi on Tuesday, four months after the truce for the Aras valley had run out. It is in force at once and without end date.',
      subjects: [
        later('new ceasefire', { type: 'signature', mode: 'done', on: '2072-02-02', place: 'Telavi', words: 'signed a new ceasefire in Telavi on Tuesday' }, { type: 'entry-into-force', mode: 'done', on: '2072-02-02', words: 'It is in force at once' }, { type: 'term', mode: 'done', words: 'without end date' }),
        truce('truce for the Aras valley', { type: 'expiry', mode: 'done', words: 'had run out' }),
      ],
      ledger: { later: { stage: 'in-force', held: { signature: '2072-02-02', 'entry-into-force': '2072-02-02', term: 'without limit' }, conflicts: [] }, truce: { stage: 'ended', held: { signature: '2071-05-14', expiry: '2071-10-13', term: 'P90D' } } },
    },
    {
      id: 'd14', published: '2072-02-05', publisher: 'Baku Observer',
      text: 'The Telavi ceasefire, which Armenia and Azerbaijan signed on 2 February, holds along the whole line, observers said.',
      subjects: [later('Telavi ceasefire', { type: 'signature', mode: 'done', on: '2072-02-02', place: 'Telavi', words: 'signed on 2 February' })],
      ledger: { later: { stage: 'in-force', held: { signature: '2072-02-02' }, conflicts: [], origins: { signature: 2 } } },
    },
    {
      id: 'd15', published: '2072-06-01', publisher: 'Yerevan Star',
      text: 'The border treaty that was to be signed last September between Armenia and Azerbaijan was initialled on Tuesday. A date for the signature has not been set.',
      subjects: [borders('border treaty', { type: 'text-agreed', mode: 'done', on: '2072-05-31', words: 'was initialled on Tuesday' })],
      ledger: { borders: { stage: 'text-agreed', held: { 'text-agreed': '2072-05-31' }, conflicts: [] } },
    },
  ],
};
