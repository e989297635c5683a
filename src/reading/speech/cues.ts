import type { AttributionClass } from '../../core/claim.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const speech = words(`say tell add note announce declare state report claim insist warn argue stress emphasize emphasise confirm acknowledge admit reply respond answer explain describe reveal disclose mention remark observe
boast assert allege contend maintain reiterate repeat suggest indicate write tweet post comment conclude caution complain concede cite quote recall recount testify predict forecast hint imply inform notify brief pledge promise vow swear
deny dispute dismiss accuse blame criticise criticize condemn denounce praise hail welcome thank urge demand ask call appeal propose recommend advise express voice speak talk read show find underline underscore highlight point specify clarify
continue interject joke quip lament rebut refute retort affirm proclaim estimate calculate learn hear understand know question wonder request inquire tout laud applaud slam blast decry deplore bemoan`);

const decree = words('order decree rule command instruct ban forbid authorise authorize mandate prohibit require direct');

const attitude = words('believe think hope expect want fear consider feel doubt suspect wish intend plan see regard view favour favor support oppose prefer agree disagree aim seek worry regret');

/** Verb lemma to the class of attribution it makes. */
export const cueClass: ReadonlyMap<string, AttributionClass> = new Map([
  ...attitude.map((w): [string, AttributionClass] => [w, 'attitude']),
  ...decree.map((w): [string, AttributionClass] => [w, 'decree']),
  ...speech.map((w): [string, AttributionClass] => [w, 'speech']),
]);

/** Verbs that may stand beside a quotation, before or after it, with the speaker on the other side: "…," said the minister. */
export const quoteVerbs: ReadonlySet<string> = new Set(words(`say tell add note announce declare state report claim insist warn argue stress emphasize emphasise confirm acknowledge admit reply respond answer explain write tweet post comment conclude caution complain
remark observe boast assert maintain reiterate repeat suggest continue joke quip affirm proclaim recall ask recount testify predict underline underscore joke speak read`));

/** Verbs whose clause after "that", or without it, is what was said. */
export const clauseVerbs: ReadonlySet<string> = new Set(words(`say tell add note announce declare state report claim insist warn argue stress emphasize emphasise confirm acknowledge admit reply respond explain reveal disclose mention remark observe boast assert allege contend maintain reiterate repeat
suggest indicate write tweet post comment conclude caution complain concede recall recount testify predict forecast hint imply inform notify pledge promise vow swear deny underline underscore highlight specify clarify affirm proclaim estimate show find learn hear
believe think hope expect fear consider feel doubt suspect wish intend want plan see agree order decree rule demand ask urge propose recommend advise know understand read`));

/** Nouns that carry what somebody says: "in a statement", "his claim that". */
export const cueNouns: ReadonlySet<string> = new Set(words(`statement claim remark comment announcement declaration warning demand call report assertion allegation accusation promise pledge vow criticism denial belief view opinion suggestion proposal request interview speech post message
letter word argument insistence`));

/** Things that "say" without being persons: documents, studies, figures. */
export const documentSources: ReadonlySet<string> = new Set(words(`statement report document text communique communiqué letter memo note article decree study survey poll record source sources data figure release readout message declaration agreement treaty bulletin notice filing transcript`));

/** Verbs that take the person told as their object. */
export const toldVerbs: ReadonlySet<string> = new Set(words('tell inform notify brief assure remind advise warn ask'));
