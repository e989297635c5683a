import type { Story } from '../story.ts';

/** A lease and an older one of the same two, a memorandum beside them; a notice that is no end; an end that is taken back; a term that two ministries give differently; a plan nobody dated. */
export const story: Story = {
  name: 'base-lease',
  entries: [
    {
      id: 'd01', published: '2034-03-01', publisher: 'Harbour Post',
      text: 'France and Djibouti are negotiating a new lease for the naval base at Obock. The present base agreement, signed in 2011, runs out in December 2034.',
      subjects: [
        { is: 'new', name: 'new lease', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'negotiation', mode: 'ongoing', words: 'are negotiating a new lease for the naval base at Obock' }] },
        { is: 'old', name: 'base agreement', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'signature', mode: 'done', on: '2011', words: 'signed in 2011' }, { type: 'expiry', mode: 'planned', on: '2034-12', words: 'runs out in December 2034' }] },
      ],
      ledger: { new: { stage: 'under-negotiation' }, old: { stage: 'signed', held: { signature: '2011', expiry: 'planned 2034-12' }, expected: { expiry: { due: '2034-12', outcome: 'open' } } } },
    },
    {
      id: 'd02', published: '2034-05-06', publisher: 'Tidewater Review',
      text: 'Paris and Djibouti signed a memorandum on port security on Saturday. It has nothing to do with the lease, both sides stressed.',
      subjects: [{ is: 'memo', name: 'memorandum on port security', kind: 'memorandum', parties: ['DJI', 'FRA'], facts: [{ type: 'signature', mode: 'done', on: '2034-05-06', words: 'signed a memorandum on port security on Saturday' }] }],
      ledger: { memo: { stage: 'signed', held: { signature: '2034-05-06' } }, new: { stage: 'under-negotiation', conflicts: [] } },
    },
    {
      id: 'd03', published: '2034-09-12', publisher: 'AFP',
      text: 'DJIBOUTI (AFP) - France and Djibouti will sign the lease of the Obock base on 30 September, defence minister Claire Morel said. The lease is for thirty years, she said.',
      subjects: [{
        is: 'new', name: 'lease of the Obock base', kind: 'agreement', parties: ['DJI', 'FRA'],
        facts: [
          { type: 'signature', mode: 'planned', on: '2034-09-30', words: 'will sign the lease of the Obock base on 30 September', by: { name: 'Claire Morel', state: 'FRA', office: 'defence minister' } },
          { type: 'term', mode: 'planned', value: 'P30Y', words: 'The lease is for thirty years', by: { name: 'Claire Morel', state: 'FRA', office: 'defence minister' } },
        ],
      }],
      ledger: { new: { held: { signature: 'planned 2034-09-30', term: 'P30Y' }, expected: { signature: { due: '2034-09-30', outcome: 'open' } }, origins: { term: 1 } } },
    },
    {
      id: 'd04', published: '2034-09-30', publisher: 'AFP',
      text: 'DJIBOUTI (AFP) - France and Djibouti signed a lease for the base at Obock on Saturday. It replaces the base agreement of 2011 when it enters into force.',
      subjects: [
        { is: 'new', name: 'lease for the base at Obock', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'signature', mode: 'done', on: '2034-09-30', words: 'signed a lease for the base at Obock on Saturday' }, { type: 'supersedes', mode: 'planned', value: 'a2', words: 'It replaces the base agreement of 2011' }] },
        { is: 'old', name: 'base agreement of 2011', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [] },
      ],
      ledger: { new: { stage: 'signed', standing: { FRA: 'signatory', DJI: 'signatory' }, held: { signature: '2034-09-30' }, conflicts: [], expected: { signature: { due: '2034-09-30', outcome: 'met' } } }, old: { held: { signature: '2011' } } },
    },
    {
      id: 'd05', published: '2034-10-01', publisher: 'Eastern Ledger',
      text: 'The lease that Djibouti signed with France at the weekend runs for twenty-five years, the foreign ministry of Djibouti said on Sunday.',
      subjects: [{ is: 'new', name: 'lease', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'term', mode: 'done', value: 'P25Y', words: 'runs for twenty-five years', by: { name: 'foreign ministry of Djibouti', state: 'DJI', office: 'foreign ministry' } }, { type: 'signature', mode: 'done', on: '2034-W39', words: 'signed with France at the weekend' }] }],
      ledger: { new: { held: { term: 'P25Y', signature: '2034-09-30' }, conflicts: ['term'], origins: { signature: 2, term: 1 } } },
    },
    {
      id: 'd06', published: '2034-12-20', publisher: 'Harbour Post',
      text: 'The 2011 base agreement between France and Djibouti was extended by six months on Tuesday, since the new lease is not yet in force. It would have lapsed at the end of the month.',
      subjects: [
        { is: 'old', name: '2011 base agreement', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'extension', mode: 'done', on: '2034-12-19', value: 'P6M', words: 'was extended by six months on Tuesday' }] },
        { is: 'new', name: 'new lease', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'entry-into-force', mode: 'denied', words: 'the new lease is not yet in force' }] },
      ],
      ledger: { old: { expected: { expiry: { due: '2034-12', outcome: 'called-off' } } }, new: { stage: 'signed', conflicts: ['term'] } },
    },
    {
      id: 'd07', published: '2035-04-03', publisher: 'AFP',
      text: 'DJIBOUTI (AFP) - The lease of the Obock base entered into force on 1 April, the French defence ministry said on Tuesday, and with it the base agreement of 2011 ceased to apply.',
      subjects: [
        { is: 'new', name: 'lease of the Obock base', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'entry-into-force', mode: 'done', on: '2035-04-01', words: 'entered into force on 1 April', by: { name: 'French defence ministry', state: 'FRA', office: 'defence ministry' } }] },
        { is: 'old', name: 'base agreement of 2011', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'termination', mode: 'done', on: '2035-04-01', words: 'ceased to apply', by: { name: 'French defence ministry', state: 'FRA', office: 'defence ministry' } }] },
      ],
      ledger: { new: { stage: 'in-force', standing: { FRA: 'party', DJI: 'party' }, held: { 'entry-into-force': '2035-04-01' }, conflicts: ['term'] }, old: { stage: 'ended', held: { termination: '2035-04-01' } } },
    },
    {
      id: 'd08', published: '2037-02-10', publisher: 'Eastern Ledger',
      text: 'Djibouti denounced the lease of the Obock base on Monday; under its article 9 it ends a year later, on 9 February 2038, the foreign ministry of Djibouti said.',
      subjects: [{
        is: 'new', name: 'lease of the Obock base', kind: 'agreement', parties: ['DJI', 'FRA'],
        facts: [{ type: 'denunciation', mode: 'done', on: '2037-02-09', party: 'DJI', words: 'Djibouti denounced the lease of the Obock base on Monday' }, { type: 'termination', mode: 'planned', on: '2038-02-09', words: 'it ends a year later, on 9 February 2038', by: { name: 'foreign ministry of Djibouti', state: 'DJI', office: 'foreign ministry' } }],
      }],
      ledger: { new: { stage: 'in-force', standing: { DJI: 'party', FRA: 'party' }, held: { 'denunciation/DJI': '2037-02-09', termination: 'planned 2038-02-09' }, expected: { termination: { due: '2038-02-09', outcome: 'open' } } } },
    },
    {
      id: 'd09', published: '2037-11-30', publisher: 'AFP',
      text: 'PARIS (AFP) - The lease of the Obock base will not end in February after all: Djibouti took its notice back on Monday, President Ismail Warsame said.',
      subjects: [{ is: 'new', name: 'lease of the Obock base', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'termination', mode: 'denied', words: 'The lease of the Obock base will not end in February after all', by: { name: 'Ismail Warsame', state: 'DJI', office: 'president' } }] }],
      ledger: { new: { stage: 'in-force', standing: { DJI: 'party' }, held: { termination: 'not done' }, expected: { termination: { due: '2038-02-09', outcome: 'called-off' } } } },
    },
    {
      id: 'd10', published: '2038-03-01', publisher: 'Tidewater Review',
      text: 'France and Djibouti keep their naval lease. A clause on fees is to be amended at some point, diplomats in Paris said.',
      subjects: [{ is: 'new', name: 'naval lease', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'amendment', mode: 'planned', words: 'A clause on fees is to be amended at some point', by: { name: 'diplomats in Paris', state: 'FRA' } }] }],
      ledger: { new: { stage: 'in-force', expected: { amendment: { due: null, outcome: 'unknown' } } } },
    },
    { decide: 'reject', about: ['d03:new#1'], on: '2038-03-02', ledger: { new: { held: { term: 'P25Y' }, conflicts: [] } } },
    { decide: 'undo', about: ['21'], on: '2038-03-03', ledger: { new: { conflicts: ['term'] } } },
    {
      id: 'd11', published: '2038-04-02', publisher: 'Eastern Ledger',
      text: 'Correction: on 1 October 2034 we gave the term of the Obock lease as twenty-five years. The lease with France is for thirty years, the foreign ministry of Djibouti now says.',
      subjects: [{ is: 'new', name: 'Obock lease', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'term', mode: 'done', value: 'P30Y', words: 'The lease with France is for thirty years', by: { name: 'foreign ministry of Djibouti', state: 'DJI', office: 'foreign ministry' } }] }],
      ledger: { new: { stage: 'in-force', held: { term: 'P30Y' }, conflicts: [], origins: { term: 2 } } },
    },
    {
      id: 'd12', published: '2038-04-05', publisher: 'Harbour Post',
      text: 'France and Djibouti amended the lease of the Obock base on Friday; the fee rises by a fifth. Joint patrols go on under the memorandum on port security, which was signed on 7 May 2034.',
      subjects: [
        { is: 'new', name: 'lease of the Obock base', kind: 'agreement', parties: ['DJI', 'FRA'], facts: [{ type: 'amendment', mode: 'done', on: '2038-04-02', words: 'amended the lease of the Obock base on Friday' }] },
        { is: 'memo', name: 'memorandum on port security', kind: 'memorandum', parties: ['DJI', 'FRA'], facts: [{ type: 'signature', mode: 'done', on: '2034-05-07', words: 'which was signed on 7 May 2034' }] },
      ],
      ledger: { new: { stage: 'in-force', conflicts: [], expected: { amendment: { due: null, outcome: 'met' } } }, memo: { stage: 'signed', held: { signature: '2034-05-07' }, conflicts: ['signature'], origins: { signature: 1 } } },
    },
  ],
};
