import { headOf, tokensIn } from '../../language/tree.ts';
import type { Actor, Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import { codeOf, officials } from './doers.ts';

/**
 * Agreements of a few States that reports name and do not explain: names | parties as a register has them. Open conventions are elsewhere; a name that
 * several agreements share is left out.
 */
const famous: readonly (readonly [names: readonly string[], parties: readonly string[]])[] = `
New START;START I;START II;START III;Strategic Arms Reduction Treaty;Strategic Arms Reduction Treaties;SALT I;SALT II;INF Treaty;INF treaty;Intermediate-Range Nuclear Forces;ABM Treaty;Anti-Ballistic Missile Treaty;Strategic Offensive Reductions;SORT|RUS,USA
Joint Comprehensive Plan of Action;JCPOA|CHN,DEU,FRA,GBR,IRN,RUS,USA
Treaty of Brest-Litovsk;Brest-Litovsk Treaty|DEU,RUS
Treaty of Rapallo;Rapallo Treaty;Molotov-Ribbentrop;Ribbentrop-Molotov;Nazi-Soviet Pact;Hitler-Stalin Pact|DEU,RUS
Treaty of Tartu;Tartu Peace Treaty|EST,RUS
Treaty of Riga;Riga Treaty|POL,RUS
Treaty of Portsmouth;Portsmouth Treaty;Soviet-Japanese Neutrality|JPN,RUS
Treaty of Shimonoseki|CHN,JPN
Treaty of Nanking;Treaty of Nanjing|CHN,GBR
Sino-British Joint Declaration|CHN,GBR
Sino-Soviet Treaty of Friendship|CHN,RUS
Treaty of Guadalupe Hidalgo;Gadsden|MEX,USA
Adams-Onis;Adams-Onís|ESP,USA
Jay Treaty;Treaty of Ghent;Lend-Lease Agreement;Polaris Sales Agreement;Mutual Defence Agreement of 1958;Atlantic Charter|GBR,USA
Columbia River Treaty;Boundary Waters Treaty;Safe Third Country Agreement;NORAD Agreement;North American Aerospace Defense|CAN,USA
USMCA;NAFTA;North American Free Trade Agreement;T-MEC;CUSMA|CAN,MEX,USA
Panama Canal Treaty;Panama Canal treaties;Torrijos-Carter;Hay-Bunau-Varilla|PAN,USA
Platt Amendment treaty|CUB,USA
Granville Bay;Lancaster House Treaties;Lancaster House treaties;Entente Cordiale;Sykes-Picot;Le Touquet;Treaty of Canterbury;Sandhurst Treaty|FRA,GBR
Elysee Treaty;Élysée Treaty;Treaty of Aachen;Aachen Treaty|DEU,FRA
Quirinal Treaty;Treaty of the Quirinal|FRA,ITA
Treaty of Nancy;Nancy Treaty|FRA,POL
Kensington Treaty;Anglo-German Naval Agreement;Trinity House Agreement|DEU,GBR
Two Plus Four;Two-plus-Four;Treaty on the Final Settlement with Respect to Germany|DEU,FRA,GBR,RUS,USA
Good Friday Agreement;Belfast Agreement;Anglo-Irish Agreement;Anglo-Irish Treaty;Common Travel Area;St Andrews Agreement;Sunningdale Agreement|GBR,IRL
Windsor Framework;Northern Ireland Protocol;Northern Ireland protocol;Brexit Withdrawal Agreement;Trade and Cooperation Agreement|EU,GBR
Lateran Treaty;Lateran Pacts;Lateran Accords|ITA,VAT
Osimo;Treaty of Osimo|ITA,SRB
Treaty of Utrecht;Utrecht Treaty|ESP,GBR
Kuala Lumpur Peace Accord;Kuala Lumpur Accord|KHM,THA
BRELL|BLR,EST,LTU,LVA,RUS
Treaty of Tordesillas|ESP,PRT
Treaty of Kars|ARM,AZE,GEO,RUS,TUR
Treaty of Ankara of 1926;Ankara Treaty of 1926|GBR,IRQ,TUR
Adana Agreement;Adana Protocol|SYR,TUR
Hudaydah Agreement;Hodeidah agreement|HOUTHI,YEM
Taif Treaty;Treaty of Taif|SAU,YEM
Treaty of Jeddah of 2000|SAU,YEM
Indus Water Treaty;Indus Waters Treaty|IND,PAK
Caspian Sea Convention;Aktau Convention;Aktau convention|AZE,IRN,KAZ,RUS,TKM
Esguerra-Barcenas;Esguerra-Bárcenas;Barcenas-Esguerra|COL,NIC
Canas-Jerez;Cañas-Jerez|CRI,NIC
Bryan-Chamorro|NIC,USA
Status of Forces Agreement of 1960|JPN,USA
Treaty on Basic Relations of 1965|JPN,KOR
Lusaka Ceasefire Agreement|AGO,COD,NAM,RWA,UGA,ZWE
Algiers Agreement of 2000;Algiers Peace Agreement|ERI,ETH
Munich Agreement|DEU,FRA,GBR,ITA
Locarno|BEL,DEU,FRA,GBR,ITA
Tripartite Pact|DEU,ITA,JPN
Pact of Steel|DEU,ITA
Evian Accords;Évian Accords;Evian Agreements|DZA,FRA
Geneva Accords of 1954|FRA,VNM
Paris Peace Accords|USA,VNM
Camp David Accords;Egypt-Israel Peace Treaty|EGY,ISR
Oslo Accords;Oslo Accord;Oslo II;Wye River;Hebron Protocol;Gaza-Jericho;Paris Protocol|ISR,PSE
Wadi Araba|ISR,JOR
Abraham Accords|ARE,BHR,ISR,MAR,SDN
Algiers Agreement of 1975;1975 Algiers|IRN,IRQ
Adana Agreement;Adana accord|SYR,TUR
Treaty of Kars;Treaty of Moscow|RUS,TUR
Anglo-Egyptian Treaty|EGY,GBR
Anglo-Iraqi Treaty|GBR,IRQ
Treaty of Jeddah|GBR,SAU
Indus Waters Treaty;Indus Water Treaty|IND,PAK
Simla Agreement;Simla Accord;Shimla Agreement;Tashkent Declaration;Tashkent Agreement;Lahore Declaration;Karachi Agreement;Liaquat-Nehru|IND,PAK
Indo-Soviet Treaty|IND,RUS
Panchsheel|CHN,IND
Ganges Water Treaty;Ganga Waters Treaty;Ganges Treaty;Land Boundary Agreement|BGD,IND
Indo-Lanka Accord;Indo-Sri Lanka Accord|IND,LKA
Mahakali Treaty;Kosi Agreement;Gandak Agreement|IND,NPL
Durand Line Agreement|AFG,GBR
Helmand River Treaty;Helmand treaty|AFG,IRN
Doha Agreement;Doha agreement|TALIBAN,USA
Status of Forces Agreement with Iraq|IRQ,USA
GSOMIA;General Security of Military Information Agreement|JPN,KOR
Panmunjom Declaration;Pyongyang Declaration;Comprehensive Military Agreement|KOR,PRK
KORUS|KOR,USA
Agreed Framework|PRK,USA
Visiting Forces Agreement;Enhanced Defense Cooperation Agreement;Mutual Defense Treaty of 1951|PHL,USA
ANZUS|AUS,NZL,USA
AUKUS|AUS,GBR,USA
Falepili Union|AUS,TUV
Nakamal Agreement|AUS,VUT
Pukpuk Treaty;Pukpuk|AUS,PNG
Lombok Treaty|AUS,IDN
Timor Gap Treaty;Timor Sea Treaty;CMATS|AUS,TLS
Five Power Defence Arrangements|AUS,GBR,MYS,NZL,SGP
Dayton Accords;Dayton Agreement;Dayton Peace|BIH,HRV,SRB
Erdut Agreement|HRV,SRB
Brussels Agreement of 2013;Ohrid Agreement on normalisation;Washington Agreement of 2020|SRB,XKX
Kumanovo Agreement;Kumanovo|NATO,SRB
Prespa Agreement;Prespes Agreement;Prespa accord|GRC,MKD
Zurich and London agreements;Zurich agreement|GBR,GRC,TUR
Minsk agreements;Minsk accords;Minsk II;Minsk Protocol;Minsk I|RUS,UKR
Budapest Memorandum|GBR,RUS,UKR,USA
Kharkiv accords;Kharkiv Pact;Kharkiv Accords|RUS,UKR
Black Sea Grain Initiative;Black Sea Initiative|RUS,TUR,UKR,UN
Belovezha Accords;Belavezha Accords|BLR,RUS,UKR
Union State treaty;Treaty on the Union State|BLR,RUS
Algiers Accords|IRN,USA
Itaipu Treaty;Treaty of Itaipu|BRA,PRY
Treaty of Asuncion|ARG,BRA,PRY,URY
Beagle Channel treaty;Treaty of Peace and Friendship of 1984|ARG,CHL
Rio Protocol|ECU,PER
Brasilia Presidential Act|ECU,PER
Argyle Declaration;Geneva Agreement of 1966|GUY,VEN
Lusaka Protocol;Bicesse Accords|AGO,UNITA
Comprehensive Peace Agreement of 2005;Machakos Protocol;Naivasha Agreement|SDN,SPLM
Pretoria Agreement;Pretoria Peace Agreement|ETH,TPLF
Nkomati Accord|MOZ,ZAF
Brazzaville Protocol;Tripartite Accord|AGO,CUB,ZAF
Anglo-Zanzibar Treaty;Heligoland-Zanzibar|DEU,GBR
Greentree Agreement;Greentree Accord|CMR,NGA
Madrid Accords|ESP,MAR,MRT
Treaty of Fez|FRA,MAR
Liptako-Gourma|BFA,MLI,NER
Nile Waters Agreement of 1959;1959 Nile Waters|EGY,SDN
`.trim().split('\n').map((line) => line.split('|')).map(([names = '', parties = '']) => [names.split(';'), parties.split(',')] as const);

/** The parties that the world knows an agreement by this name to have, as far as the text speaks of them; none where it has no such name. */
export const knownParties = (reading: Reading, cluster: Cluster): readonly string[] => {
  const named = cluster.mentions.filter((m) => m.strength === 'named').map((m) => reading.text.slice(m.start, m.end));
  const all = named.length === 0 ? undefined : famous.find(([names]) => names.some((n) => named.some((w) => w.includes(n))))?.[1];
  if (all === undefined) return [];
  const spoken = codesIn(reading);
  // Of a pair that everybody knows, one may be left unsaid.
  if (all.length === 2 && all.some((c) => spoken.has(c))) return all.toSorted();
  return all.filter((c) => spoken.has(c)).toSorted();
};

/** "American strikes", "French wine": what is from there, and nobody who acts. */
const isOfPassing = (reading: Reading, a: Actor): boolean => {
  if (a.form !== 'demonym') return false;
  const own = tokensIn(reading.syntax, a).at(-1);
  const head = own === undefined ? undefined : headOf(reading.syntax, own);
  return head?.upos === 'NOUN' && head.index > own!.index && !officials.test(head.lemma);
};

const told = new WeakMap<Reading, ReadonlySet<string>>();

const codesIn = (reading: Reading): ReadonlySet<string> => {
  const held = told.get(reading) ?? new Set(reading.actors.filter((a) => a.form !== 'pronoun' && !isOfPassing(reading, a)).map(codeOf).filter((c) => c !== null));
  told.set(reading, held);
  return held;
};
