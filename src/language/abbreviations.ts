const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Written before a name or a number, so that a full stop after them ends nothing. */
export const titles = words('mr mrs ms messrs mx dr prof gen lt col maj sgt capt cmdr cmdt adm brig sen rep gov pres amb rev hon fr st ste mt supt det insp dep asst pfc cpl vs cf e.g i.e viz lt-gen maj-gen vice-adm');

/** Abbreviations only before a figure: "No. 5", "Art. 24". */
export const beforeNumber = words('b c d m ca div approx no nos art arts para paras sec secs ch vol pp p fig figs');

/** Months that are written short. */
export const months = words('jan feb mar apr jun jul aug sep sept oct nov dec');

/** May stand at the end of a sentence or inside it; the next word decides. */
export const maybeFinal = words('inc corp co ltd llc plc bros jr sr ph.d m.d b.a m.a esq etc a.m p.m u.s u.n u.k u.s.a e.u d.c u.a.e p.r.c d.p.r.k a.d b.c u.s.s.r r.o.k calif fla mass conn ill mich minn pa va wash wis ala ariz ark colo del ga ind kan ky la md mo neb nev okla ore tenn tex vt et al');

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const starters = words('the a an in on at of for from to by with as but and or nor so yet if when while after before since until although though because this that these those it its he his she her they their we our i my you your there here what who where why how which however meanwhile moreover also both all some many most no not one two three several such other another under over during according asked earlier later last next now then still despite even only just other once neither each every');

/** First parts that stay joined to what follows the hyphen. */
export const prefixes = words('e a u x agro ante anti arch be bi bio co counter cross cyber de eco ex extra inter macro mega micro mid mini multi neo non over pan para peri post pre pro pseudo quasi re semi sub super tri ultra un uni vice');
