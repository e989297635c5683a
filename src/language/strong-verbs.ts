/** Past tenses and participles of strong verbs that no rule gives and that the treebanks may not have shown; also behind a prefix ("undertook", "rewritten"). */
const list = `arise:arose,arisen awake:awoke,awoken bear:bore,borne beat:beaten become:became befall:befell,befallen begin:began,begun behold:beheld bend:bent bid:bade,bidden bind:bound bite:bit,bitten bleed:bled
blow:blew,blown break:broke,broken breed:bred bring:brought build:built burn:burnt buy:bought catch:caught choose:chose,chosen cling:clung come:came creep:crept deal:dealt dig:dug do:did,done draw:drew,drawn
drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought find:found flee:fled fling:flung fly:flew,flown forbid:forbade,forbad,forbidden forsake:forsook,forsaken
freeze:froze,frozen get:got,gotten give:gave,given go:went,gone grind:ground grow:grew,grown hang:hung have:had hear:heard hide:hid,hidden hold:held keep:kept kneel:knelt know:knew,known lay:laid lead:led
lean:leant leap:leapt learn:learnt leave:left lend:lent light:lit lose:lost make:made mean:meant meet:met mow:mown pay:paid prove:proven rend:rent ride:rode,ridden ring:rang,rung rise:rose,risen run:ran
say:said see:saw,seen seek:sought sell:sold send:sent sew:sewn shake:shook,shaken shed:shed shine:shone shoot:shot show:shown shrink:shrank,shrunk sing:sang,sung sink:sank,sunk sit:sat slay:slew,slain sleep:slept
slide:slid sling:slung speak:spoke,spoken speed:sped spend:spent spin:spun spring:sprang,sprung stand:stood steal:stole,stolen stick:stuck sting:stung stink:stank,stunk strike:struck,stricken string:strung
strive:strove,striven swear:swore,sworn sweep:swept swell:swollen swim:swam,swum swing:swung take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown tread:trod,trodden
wake:woke,woken wear:wore,worn weave:wove,woven weep:wept win:won wind:wound wring:wrung write:wrote,written axe:axed annul:annulled`;

const forms: ReadonlyMap<string, string> = new Map(list.trim().split(/\s+/).flatMap((entry) => {
  const [lemma = '', past = ''] = entry.split(':');
  return past.split(',').map((form): [string, string] => [form, lemma]);
}));

/** Where past tense and participle differ, the first is the past tense and can be nothing else. */
const pasts: ReadonlySet<string> = new Set(list.trim().split(/\s+/).flatMap((entry) => (/,/.test(entry) ? [/:(\w+)/.exec(entry)![1]!] : [])));

const prefixed = /^(over|under|with|fore|out|mis|re|un|up)(\w{3,})$/;

/** The infinitive of a form of a strong verb in small letters; undefined for any other word. */
export const strongVerb = (form: string): string | undefined => {
  const held = forms.get(form);
  if (held !== undefined) return held;
  const [, prefix = '', rest = ''] = prefixed.exec(form) ?? [];
  const base = forms.get(rest);
  return base === undefined ? undefined : prefix + base;
};

/** True for a form in small letters that is a past tense and no participle: "tore", "froze", "undertook". */
export const isPastOnly = (form: string): boolean => pasts.has(form) || pasts.has(prefixed.exec(form)?.[2] ?? '');
