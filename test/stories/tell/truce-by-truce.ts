import type { Story } from '../story.ts';

/** A truce announced, begun, prolonged twice (once late), broken off; a second truce of the same two a year later; armed movements as parties; a mediator who is none. */
export const story: Story = {
  name: 'truce-by-truce',
  entries: [
    {
      id: 'd01', published: '2029-01-08', publisher: 'Levant Dispatch',
      text: 'Mediators in Muscat expect a ceasefire between Sudan and the Rapid Support Forces to be signed on 10 January. Oman has hosted the talks since November.',
      subjects: [{ is: 'first', name: 'ceasefire', kind: 'ceasefire', parties: ['RSF', 'SDN'], facts: [{ type: 'signature', mode: 'planned', on: '2029-01-10', words: 'to be signed on 10 January', by: { name: 'Mediators in Muscat' } }] }],
      ledger: { first: { stage: 'announced', held: { signature: 'planned 2029-01-10' }, expected: { signature: { due: '2029-01-10', outcome: 'open' } } } },
    },
    {
      id: 'd02', published: '2029-01-11', publisher: 'Levant Dispatch',
      text: 'Sudan and the Rapid Support Forces signed a ceasefire in Muscat on Wednesday. It takes effect on 15 January at six in the morning and is to last thirty days.',
      subjects: [{
        is: 'first', name: 'ceasefire', kind: 'ceasefire', parties: ['RSF', 'SDN'],
        facts: [
          { type: 'signature', mode: 'done', on: '2029-01-10', place: 'Muscat', words: 'signed a ceasefire in Muscat on Wednesday' }, { type: 'entry-into-force', mode: 'planned', on: '2029-01-15', words: 'It takes effect on 15 January' },
          { type: 'term', mode: 'done', value: 'P30D', words: 'is to last thirty days' },
        ],
      }],
      ledger: { first: { stage: 'signed', held: { signature: '2029-01-10', term: 'P30D', 'entry-into-force': 'planned 2029-01-15' }, conflicts: [], expected: { signature: { due: '2029-01-10', outcome: 'met' }, 'entry-into-force': { due: '2029-01-15', outcome: 'open' } } } },
    },
    {
      id: 'd03', published: '2029-01-11', publisher: 'Reuters',
      text: 'KHARTOUM (Reuters) - Sudan and the Rapid Support Forces have agreed a truce of thirty days, to begin on 15 January, officials on both sides said on Thursday. The deal was signed on Wednesday in Oman.',
      subjects: [{
        is: 'first', name: 'truce', kind: 'ceasefire', parties: ['RSF', 'SDN'],
        facts: [
          { type: 'signature', mode: 'done', on: '2029-01-10', place: 'Oman', words: 'The deal was signed on Wednesday in Oman' }, { type: 'term', mode: 'done', value: 'P30D', words: 'a truce of thirty days', by: { name: 'officials on both sides' } },
          { type: 'entry-into-force', mode: 'planned', on: '2029-01-15', words: 'to begin on 15 January', by: { name: 'officials on both sides' } },
        ],
      }],
      ledger: { first: { origins: { signature: 2, term: 2 } } },
    },
    {
      id: 'd04', published: '2029-01-12', publisher: 'Tidewater Review',
      text: 'Sudan and the Rapid Support Forces have agreed a truce of thirty days, to begin on 15 January, officials on both sides said on Thursday, Reuters reported. The deal was signed on Wednesday in Oman.',
      subjects: [{
        is: 'first', name: 'truce', kind: 'ceasefire', parties: ['RSF', 'SDN'],
        facts: [{ type: 'signature', mode: 'done', on: '2029-01-10', place: 'Oman', words: 'The deal was signed on Wednesday in Oman' }, { type: 'term', mode: 'done', value: 'P30D', words: 'a truce of thirty days', by: { name: 'officials on both sides' } }],
      }],
      ledger: { first: { origins: { signature: 2, term: 2 } } },
    },
    {
      id: 'd05', published: '2029-01-15', publisher: 'Levant Dispatch',
      text: 'Guns fell silent along the Nile on Monday as the ceasefire between the army of Sudan and the Rapid Support Forces came into effect.',
      subjects: [{ is: 'first', name: 'ceasefire', kind: 'ceasefire', parties: ['RSF', 'SDN'], facts: [{ type: 'entry-into-force', mode: 'done', on: '2029-01-15', words: 'came into effect' }] }],
      ledger: { first: { stage: 'in-force', standing: { SDN: 'party', RSF: 'party' }, held: { 'entry-into-force': '2029-01-15' }, expected: { 'entry-into-force': { due: '2029-01-15', outcome: 'met' } } } },
    },
    {
      id: 'd06', published: '2029-02-09', publisher: 'Levant Dispatch',
      text: 'The truce in Sudan, which lapses on 14 February, will be extended by thirty days before it runs out, the foreign minister of Oman said. Neither the army nor the Rapid Support Forces confirmed it.',
      subjects: [{
        is: 'first', name: 'truce', kind: 'ceasefire', parties: ['RSF', 'SDN'],
        facts: [
          { type: 'extension', mode: 'planned', on: '2029-02-14', value: 'P30D', words: 'will be extended by thirty days before it runs out', by: { name: 'foreign minister of Oman', state: 'OMN', office: 'foreign minister' } },
          { type: 'expiry', mode: 'planned', on: '2029-02-14', words: 'lapses on 14 February' },
        ],
      }],
      ledger: { first: { stage: 'in-force', expected: { extension: { due: '2029-02-14', outcome: 'open' }, expiry: { due: '2029-02-14', outcome: 'open' } } } },
    },
    {
      id: 'd07', published: '2029-02-17', publisher: 'Reuters',
      text: 'KHARTOUM (Reuters) - Two days after it had run out, Sudan and the Rapid Support Forces prolonged their ceasefire by thirty days on Friday.',
      subjects: [{ is: 'first', name: 'ceasefire', kind: 'ceasefire', parties: ['RSF', 'SDN'], facts: [{ type: 'extension', mode: 'done', on: '2029-02-16', value: 'P30D', words: 'prolonged their ceasefire by thirty days on Friday' }] }],
      ledger: { first: { stage: 'in-force', expected: { extension: { due: '2029-02-14', outcome: 'met-late' }, expiry: { due: '2029-02-14', outcome: 'called-off' } } } },
    },
    {
      id: 'd08', published: '2029-03-12', publisher: 'Levant Dispatch',
      text: 'A second extension of the truce between Sudan and the Rapid Support Forces is to be signed on 18 March, mediators said on Monday.',
      subjects: [{ is: 'first', name: 'truce', kind: 'ceasefire', parties: ['RSF', 'SDN'], facts: [{ type: 'extension', mode: 'planned', on: '2029-03-18', words: 'A second extension of the truce between Sudan and the Rapid Support Forces is to be signed on 18 March', by: { name: 'mediators' } }] }],
      ledger: { first: { expected: { 'extension#2': { due: '2029-03-18', outcome: 'open' } } } },
    },
    {
      id: 'd09', published: '2029-03-17', publisher: 'Tidewater Review',
      text: 'The Rapid Support Forces will not prolong the truce with Sudan that ends on Sunday, their spokesman Musa Adam said on Saturday. "There is nothing left to extend," he said.',
      subjects: [{ is: 'first', name: 'truce', kind: 'ceasefire', parties: ['RSF', 'SDN'], facts: [{ type: 'extension', mode: 'denied', words: 'The Rapid Support Forces will not prolong the truce with Sudan', by: { name: 'Musa Adam', state: 'RSF', office: 'spokesman' } }] }],
      ledger: { first: { expected: { 'extension#2': { due: '2029-03-18', outcome: 'called-off' } } } },
    },
    {
      id: 'd10', published: '2029-03-20', publisher: 'Reuters',
      text: 'KHARTOUM (Reuters) - The ceasefire between Sudan and the Rapid Support Forces collapsed on Monday with shelling in Omdurman, a day after it had lapsed.',
      subjects: [{ is: 'first', name: 'ceasefire', kind: 'ceasefire', parties: ['RSF', 'SDN'], facts: [{ type: 'collapse', mode: 'done', on: '2029-03-19', words: 'collapsed on Monday' }, { type: 'expiry', mode: 'done', on: '2029-03-18', words: 'a day after it had lapsed' }] }],
      ledger: { first: { stage: 'ended', standing: { SDN: 'former-party', RSF: 'former-party' }, held: { collapse: '2029-03-19', expiry: '2029-03-18' } } },
    },
    {
      id: 'd11', published: '2030-05-02', publisher: 'Levant Dispatch',
      text: 'Sudan and the Rapid Support Forces are close to a humanitarian truce, the African Union said on Thursday. The ceasefire of January 2029 held for two months.',
      subjects: [
        { is: 'second', name: 'humanitarian truce', kind: 'ceasefire', parties: ['RSF', 'SDN'], facts: [{ type: 'negotiation', mode: 'ongoing', words: 'are close to a humanitarian truce', by: { name: 'African Union', state: 'AU' } }] },
        { is: 'first', name: 'ceasefire of January 2029', kind: 'ceasefire', parties: ['RSF', 'SDN'], facts: [{ type: 'collapse', mode: 'done', words: 'held for two months' }] },
      ],
      ledger: { second: { stage: 'under-negotiation' }, first: { stage: 'ended' } },
    },
    {
      id: 'd12', published: '2030-05-20', publisher: 'Reuters',
      text: 'KHARTOUM (Reuters) - A humanitarian truce between Sudan and the Rapid Support Forces was signed in Addis Ababa on Monday and took effect at midnight. It has no end date.',
      subjects: [{
        is: 'second', name: 'humanitarian truce', kind: 'ceasefire', parties: ['RSF', 'SDN'],
        facts: [{ type: 'signature', mode: 'done', on: '2030-05-20', place: 'Addis Ababa', words: 'was signed in Addis Ababa on Monday' }, { type: 'entry-into-force', mode: 'done', on: '2030-05-20', words: 'took effect at midnight' }, { type: 'term', mode: 'done', words: 'It has no end date' }],
      }],
      ledger: { second: { stage: 'in-force', standing: { SDN: 'party', RSF: 'party' }, held: { signature: '2030-05-20', 'entry-into-force': '2030-05-20', term: 'without limit' }, conflicts: [], origins: { signature: 1 } }, first: { stage: 'ended', held: { signature: '2029-01-10', term: 'P30D' }, conflicts: [] } },
    },
    {
      id: 'd13', published: '2030-05-21', publisher: 'Tidewater Review',
      text: 'The truce that Sudan and the Rapid Support Forces signed in Addis Ababa on Monday took effect on 21 May, not at midnight as first reported, the African Union said.',
      subjects: [{ is: 'second', name: 'truce', kind: 'ceasefire', parties: ['RSF', 'SDN'], facts: [{ type: 'signature', mode: 'done', on: '2030-05-20', place: 'Addis Ababa', words: 'signed in Addis Ababa on Monday' }, { type: 'entry-into-force', mode: 'done', on: '2030-05-21', words: 'took effect on 21 May', by: { name: 'African Union', state: 'AU', office: 'commission' } }] }],
      ledger: { second: { held: { 'entry-into-force': '2030-05-21' }, conflicts: ['entry-into-force'], origins: { signature: 2, 'entry-into-force': 1 } } },
    },
  ],
};
