import type { FactType } from '../core/act.ts';
import type { Edtf } from '../core/date.ts';
import { sayDate, sayWhen } from '../core/words.ts';
import type { StageName } from '../ledger/stage.ts';

const revived = { extension: 'extended', renewal: 'renewed', resumption: 'taken up again' } as const;

/** The sentence that says where an agreement stands, with the date as precisely as its source gives it. */
export const stageSentence = (s: { readonly stage: { readonly name: StageName; readonly by: { readonly claim: { readonly fact: { readonly type: FactType; readonly on: Edtf | null; readonly part?: string; readonly effect?: Edtf } } } | null } }): string => {
  const { name, by } = s.stage;
  const { on = null, part, effect, type } = by?.claim.fact ?? {};
  const when = on === null ? '' : ` ${sayWhen(on)}`;
  const since = on === null ? '' : ` since ${sayDate(on)}`;
  const back = effect === undefined || effect === on ? '' : `, with effect from ${sayDate(effect)}`;
  const parts = part === undefined ? '' : `, ${part} alone`;
  const words: Readonly<Record<StageName, string>> = {
    'spoken-of': 'Spoken of', announced: `Announced${on === null ? '' : `: signature ${/^\d{4}-\d\d-\d\d$/.test(on) ? 'on' : 'in'} ${sayDate(on)}`}, not known to be signed`, 'under-negotiation': 'Under negotiation', 'text-agreed': `Agreed in text${when}, not known to be signed`, signed: `Signed${when}, not known to be in force`,
    'ratification-under-way': 'Signed, ratification under way', 'provisionally-applied': `Applied provisionally${since}${parts}`, 'in-force-in-part': `In force in part${since}${part === undefined ? '' : `: ${part}`}`, 'in-force': type === 'extension' || type === 'renewal' || type === 'resumption' ? `In force, ${revived[type]}${when}` : `In force${since}${back}`, suspended: `Suspended${since}`, ended: `Ended${when}`, rejected: `Rejected${when}`,
  };
  return `${words[name]}.`;
};
