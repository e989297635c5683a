/**
 * States, dependencies and former States: code | names | adjectives and demonyms | capital and seats of government.
 * ISO 3166-1 alpha-3, `XKX` for Kosovo; a former State carries the code of the State that continues it.
 */
export const states = `
AFG|Afghanistan;Islamic Emirate of Afghanistan|Afghan|Kabul
ALA|Åland;Aland Islands|Ålander|Mariehamn
ALB|Albania|Albanian|Tirana
DZA|Algeria|Algerian|Algiers
ASM|American Samoa||Pago Pago
AND|Andorra|Andorran|Andorra la Vella
AGO|Angola|Angolan|Luanda
AIA|Anguilla||The Valley
ATA|Antarctica||
ATG|Antigua and Barbuda;Antigua|Antiguan|Saint John's
ARG|Argentina|Argentine;Argentinian;Argentinean|Buenos Aires;Casa Rosada
ARM|Armenia|Armenian|Yerevan
ABW|Aruba|Aruban|Oranjestad
AUS|Australia|Australian;Aussie|Canberra
AUT|Austria;Austria-Hungary;Austro-Hungarian Empire|Austrian|Vienna
AZE|Azerbaijan|Azerbaijani;Azeri|Baku
BHS|Bahamas;The Bahamas|Bahamian|Nassau
BHR|Bahrain|Bahraini|Manama
BGD|Bangladesh|Bangladeshi|Dhaka
BRB|Barbados|Barbadian|Bridgetown
BLR|Belarus;Byelorussia|Belarusian;Belarussian|Minsk
BEL|Belgium|Belgian|Brussels
BLZ|Belize;British Honduras|Belizean|Belmopan
BEN|Benin;Dahomey|Beninese|Porto-Novo;Cotonou
BMU|Bermuda|Bermudian|
BTN|Bhutan|Bhutanese|Thimphu
BOL|Bolivia|Bolivian|La Paz;Sucre
BES|Bonaire||
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian|Sarajevo
BWA|Botswana;Bechuanaland|Botswanan;Motswana|Gaborone
BVT|Bouvet Island||
BRA|Brazil|Brazilian|Brasilia;Brasília;Planalto;Itamaraty
IOT|British Indian Ocean Territory||
BRN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan
BGR|Bulgaria|Bulgarian|Sofia
BFA|Burkina Faso;Upper Volta|Burkinabe;Burkinabè|Ouagadougou
BDI|Burundi|Burundian|Bujumbura;Gitega
CPV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean|Praia
KHM|Cambodia;Kampuchea|Cambodian;Khmer|Phnom Penh
CMR|Cameroon|Cameroonian|Yaounde;Yaoundé
CAN|Canada|Canadian|Ottawa
CYM|Cayman Islands|Caymanian|
CAF|Central African Republic;CAR;Ubangi-Shari|Central African|Bangui
TCD|Chad|Chadian|N'Djamena
CHL|Chile|Chilean|Santiago;La Moneda
CHN|China;People's Republic of China;PRC;mainland China|Chinese|Beijing;Peking;Zhongnanhai
CXR|Christmas Island||
CCK|Cocos Islands||
COL|Colombia|Colombian|Bogota;Bogotá
COM|Comoros;the Comoros|Comorian;Comoran|Moroni
COG|Republic of the Congo;Congo-Brazzaville;Congo Republic;Middle Congo|Congo-Brazzaville|Brazzaville
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Congo;Zaire|Congolese;Zairean|Kinshasa
COK|Cook Islands|Cook Islander|Avarua
CRI|Costa Rica|Costa Rican|San Jose;San José
CIV|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian|Yamoussoukro;Abidjan
HRV|Croatia|Croatian;Croat|Zagreb
CUB|Cuba|Cuban|Havana
CUW|Curaçao;Curacao||Willemstad
CYP|Cyprus;Republic of Cyprus|Cypriot;Greek Cypriot|Nicosia
CZE|Czech Republic;Czechia;Czechoslovakia|Czech;Czechoslovak|Prague
DNK|Denmark|Danish;Dane|Copenhagen
DJI|Djibouti;French Somaliland|Djiboutian|
DMA|Dominica||Roseau
DOM|Dominican Republic|Dominican|Santo Domingo
ECU|Ecuador|Ecuadorian;Ecuadorean|Quito
EGY|Egypt;United Arab Republic|Egyptian|Cairo
SLV|El Salvador|Salvadoran;Salvadorean|San Salvador
GNQ|Equatorial Guinea;Spanish Guinea|Equatorial Guinean;Equatoguinean|Malabo
ERI|Eritrea|Eritrean|Asmara
EST|Estonia|Estonian|Tallinn
SWZ|Eswatini;Swaziland|Swazi|Mbabane
ETH|Ethiopia;Abyssinia|Ethiopian|Addis Ababa
FLK|Falkland Islands;Falklands;Malvinas|Falklander|Stanley
FRO|Faroe Islands;Faroes|Faroese|Torshavn
FJI|Fiji|Fijian|Suva
FIN|Finland|Finnish;Finn|Helsinki
FRA|France|French;Frenchman|Paris;Elysee;Élysée;Elysée;Quai d'Orsay;Matignon
GUF|French Guiana||Cayenne
PYF|French Polynesia||Papeete
ATF|French Southern Territories||
GAB|Gabon|Gabonese|Libreville
GMB|Gambia;The Gambia|Gambian|Banjul
GEO|Georgia|Georgian|Tbilisi
DEU|Germany;Federal Republic of Germany;West Germany;GDR;East Germany;Prussia|German;West German;East German|Berlin;Bonn;Bundeskanzleramt
GHA|Ghana|Ghanaian|Accra
GIB|Gibraltar|Gibraltarian|
GRC|Greece|Greek;Hellenic|Athens
GRL|Greenland|Greenlandic;Greenlander|Nuuk
GRD|Grenada|Grenadian|St George's
GLP|Guadeloupe||
GUM|Guam|Guamanian|
GTM|Guatemala|Guatemalan|Guatemala City
GGY|Guernsey||
GIN|Guinea|Guinean|Conakry
GNB|Guinea-Bissau;Portuguese Guinea|Bissau-Guinean|Bissau
GUY|Guyana;British Guiana|Guyanese|Georgetown
HTI|Haiti|Haitian|Port-au-Prince
HMD|Heard Island||
VAT|Holy See;Vatican;the Vatican;Vatican City|Vatican|Vatican City
HND|Honduras|Honduran|Tegucigalpa
HKG|Hong Kong|Hong Konger|
HUN|Hungary|Hungarian;Magyar|Budapest
ISL|Iceland|Icelandic;Icelander|Reykjavik;Reykjavík
IND|India|Indian|New Delhi;Delhi
IDN|Indonesia;Dutch East Indies|Indonesian|Jakarta
IRN|Iran;Islamic Republic of Iran;Persia|Iranian;Persian|Tehran;Teheran
IRQ|Iraq|Iraqi|Baghdad
IRL|Ireland;Republic of Ireland;Irish Republic|Irish|Dublin
IMN|Isle of Man|Manx|
ISR|Israel|Israeli|Jerusalem;Tel Aviv
ITA|Italy|Italian|Rome;Palazzo Chigi;Farnesina;Quirinale
JAM|Jamaica|Jamaican|Kingston
JPN|Japan|Japanese|Tokyo;Kantei
JEY|Jersey||
JOR|Jordan;Hashemite Kingdom of Jordan;Transjordan|Jordanian|Amman
KAZ|Kazakhstan|Kazakh;Kazakhstani|Astana;Nur-Sultan
KEN|Kenya|Kenyan|Nairobi
KIR|Kiribati;Gilbert Islands|I-Kiribati|Tarawa
PRK|North Korea;N. Korea;N.Korea;N Korea;DPRK;Democratic People's Republic of Korea|North Korean|Pyongyang
KOR|South Korea;S. Korea;S.Korea;S Korea;Republic of Korea;ROK|South Korean|Seoul;Blue House
KWT|Kuwait|Kuwaiti|Kuwait City
KGZ|Kyrgyzstan;Kyrgyz Republic|Kyrgyz;Kyrgyzstani|Bishkek
LAO|Laos;Lao PDR|Laotian;Lao|Vientiane
LVA|Latvia|Latvian|Riga
LBN|Lebanon|Lebanese|Beirut
LSO|Lesotho;Basutoland|Basotho|Maseru
LBR|Liberia|Liberian|Monrovia
LBY|Libya|Libyan|Tripoli
LIE|Liechtenstein|Liechtensteiner|Vaduz
LTU|Lithuania|Lithuanian|Vilnius
LUX|Luxembourg;Luxemburg|Luxembourgish;Luxembourger|
MAC|Macau;Macao|Macanese|
MDG|Madagascar|Malagasy;Madagascan|Antananarivo
MWI|Malawi;Nyasaland|Malawian|Lilongwe
MYS|Malaysia|Malaysian|Kuala Lumpur;Putrajaya
MDV|Maldives;the Maldives|Maldivian|Male;Malé
MLI|Mali;French Sudan|Malian|Bamako
MLT|Malta|Maltese|Valletta
MHL|Marshall Islands|Marshallese|Majuro
MTQ|Martinique||
MRT|Mauritania|Mauritanian|Nouakchott
MUS|Mauritius|Mauritian|Port Louis
MYT|Mayotte||
MEX|Mexico|Mexican|Mexico City
FSM|Micronesia;Federated States of Micronesia|Micronesian|Palikir
MDA|Moldova;Moldavia|Moldovan|Chisinau;Chișinău
MCO|Monaco|Monegasque|
MNG|Mongolia|Mongolian|Ulaanbaatar;Ulan Bator
MNE|Montenegro|Montenegrin|Podgorica
MSR|Montserrat||
MAR|Morocco|Moroccan|Rabat
MOZ|Mozambique|Mozambican|Maputo
MMR|Myanmar;Burma|Burmese|Naypyidaw;Nay Pyi Taw;Yangon
NAM|Namibia;South West Africa|Namibian|Windhoek
NRU|Nauru|Nauruan|Yaren
NPL|Nepal|Nepali;Nepalese|Kathmandu
NLD|Netherlands;the Netherlands;Holland|Dutch;Dutchman|Amsterdam
NCL|New Caledonia|New Caledonian;Kanak|Noumea;Nouméa
NZL|New Zealand;N. Zealand;Aotearoa|New Zealander;Kiwi|Wellington
NIC|Nicaragua|Nicaraguan|Managua
NER|Niger|Nigerien|Niamey
NGA|Nigeria|Nigerian|Abuja;Aso Rock
NIU|Niue|Niuean|
NFK|Norfolk Island||
MKD|North Macedonia;Macedonia;FYROM|Macedonian;North Macedonian|Skopje
MNP|Northern Mariana Islands||
NOR|Norway|Norwegian|Oslo
OMN|Oman|Omani|Muscat
PAK|Pakistan|Pakistani|Islamabad;Rawalpindi
PLW|Palau|Palauan|Ngerulmud
PSE|Palestine;State of Palestine;Palestinian Authority;Palestinian territories;PLO|Palestinian|Ramallah
PAN|Panama|Panamanian|Panama City
PNG|Papua New Guinea;PNG|Papua New Guinean|Port Moresby
PRY|Paraguay|Paraguayan|Asuncion;Asunción
PER|Peru|Peruvian|Lima
PHL|Philippines;the Philippines|Philippine;Filipino|Manila;Malacañang;Malacanang
PCN|Pitcairn||
POL|Poland|Polish;Pole|Warsaw
PRT|Portugal|Portuguese|Lisbon
PRI|Puerto Rico|Puerto Rican|San Juan
QAT|Qatar|Qatari|Doha
REU|Réunion;Reunion Island||
ROU|Romania|Romanian|Bucharest
RUS|Russia;Russian Federation;USSR;Soviet Union;U.S.S.R.|Russian;Soviet|Moscow;Kremlin;Smolenskaya Square
RWA|Rwanda|Rwandan|Kigali
BLM|Saint Barthélemy||
SHN|Saint Helena||
KNA|Saint Kitts and Nevis;St Kitts and Nevis;St. Kitts and Nevis|Kittitian|Basseterre
LCA|Saint Lucia;St Lucia;St. Lucia|Saint Lucian|Castries
MAF|Saint Martin||
SPM|Saint Pierre and Miquelon||
VCT|Saint Vincent and the Grenadines;St Vincent and the Grenadines;Saint Vincent;St. Vincent and the Grenadines;St. Vincent|Vincentian|Kingstown
WSM|Samoa;Western Samoa|Samoan|Apia
SMR|San Marino|Sammarinese|
STP|São Tomé and Príncipe;Sao Tome and Principe|Santomean|São Tomé;Sao Tome
SAU|Saudi Arabia;S. Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Riyadh
SEN|Senegal|Senegalese|Dakar
SRB|Serbia;Yugoslavia;Serbia and Montenegro|Serbian;Serb;Yugoslav|Belgrade
SYC|Seychelles;the Seychelles|Seychellois|Victoria
SLE|Sierra Leone|Sierra Leonean|Freetown
SGP|Singapore|Singaporean|
SXM|Sint Maarten||
SVK|Slovakia;Slovak Republic|Slovak;Slovakian|Bratislava
SVN|Slovenia|Slovenian;Slovene|Ljubljana
SLB|Solomon Islands;the Solomons|Solomon Islander|Honiara
SOM|Somalia|Somali|Mogadishu
ZAF|South Africa;S. Africa;S.Africa|South African|Pretoria;Union Buildings
SGS|South Georgia||
SSD|South Sudan;S. Sudan;S.Sudan;S Sudan|South Sudanese|Juba
ESP|Spain|Spanish;Spaniard|Madrid;Moncloa
LKA|Sri Lanka;Ceylon|Sri Lankan|Colombo
SDN|Sudan|Sudanese|Khartoum;Port Sudan
SUR|Suriname;Surinam;Dutch Guiana|Surinamese|Paramaribo
SJM|Svalbard||Longyearbyen
SWE|Sweden|Swedish;Swede|Stockholm
CHE|Switzerland;Swiss Confederation|Swiss|Bern;Berne
SYR|Syria;Syrian Arab Republic|Syrian|Damascus
TWN|Taiwan;Republic of China;Chinese Taipei|Taiwanese|Taipei
TJK|Tajikistan|Tajik;Tajikistani|Dushanbe
TZA|Tanzania;Tanganyika;Zanzibar|Tanzanian|Dodoma;Dar es Salaam
THA|Thailand;Siam|Thai|Bangkok
TLS|Timor-Leste;Timor Leste;East Timor;E. Timor|Timorese;East Timorese|Dili
TGO|Togo|Togolese|Lome;Lomé
TKL|Tokelau||
TON|Tonga|Tongan|Nuku'alofa
TTO|Trinidad and Tobago;Trinidad|Trinidadian|Port of Spain
TUN|Tunisia|Tunisian|Tunis
TUR|Turkey;Türkiye;Turkiye;Republic of Türkiye;Ottoman Empire|Turkish;Turk|Ankara
TKM|Turkmenistan|Turkmen|Ashgabat
TCA|Turks and Caicos Islands||
TUV|Tuvalu;Ellice Islands|Tuvaluan|Funafuti
UGA|Uganda|Ugandan|Kampala;Entebbe
UKR|Ukraine|Ukrainian|Kyiv;Kiev;Bankova
ARE|United Arab Emirates;UAE;the Emirates;U.A.E.;Emirates|Emirati|Abu Dhabi;Dubai
GBR|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;Briton;English;Scottish;Welsh|London;Downing Street;Whitehall;Westminster;10 Downing Street;No 10
USA|United States;United States of America;US;U.S.;USA;U.S.A.;America|American;US;U.S.|Washington;White House;State Department;Pentagon;Foggy Bottom;Capitol Hill;Washington DC;Washington, D.C.;Oval Office
UMI|United States Minor Outlying Islands||
URY|Uruguay|Uruguayan|Montevideo
UZB|Uzbekistan|Uzbek;Uzbekistani|Tashkent;Samarkand
VUT|Vanuatu;New Hebrides|Vanuatuan;Ni-Vanuatu|Port Vila
VEN|Venezuela|Venezuelan|Caracas;Miraflores
VNM|Vietnam;Viet Nam;North Vietnam;South Vietnam|Vietnamese|Hanoi
VGB|British Virgin Islands||Road Town
VIR|U.S. Virgin Islands;US Virgin Islands||
WLF|Wallis and Futuna||
ESH|Western Sahara|Sahrawi|Laayoune
YEM|Yemen;South Yemen;North Yemen|Yemeni|Sanaa;Sana'a;Aden
ZMB|Zambia;Northern Rhodesia|Zambian|Lusaka
ZWE|Zimbabwe;Rhodesia|Zimbabwean|Harare
XKX|Kosovo|Kosovar;Kosovan|Pristina
`;

/** Legislatures, courts and councils that belong to one State, and speak or act for it. */
export const organs = `
RUS|State Duma;Duma;Federation Council;Federal Assembly;Russian Foreign Ministry;Rosatom;Roscosmos;Supreme Soviet;Politburo;Rosoboronexport
IRN|Majlis;Majles;Islamic Consultative Assembly;Guardian Council;Supreme National Security Council;Assembly of Experts;Revolutionary Guards;Revolutionary Guard;Islamic Revolutionary Guard Corps;IRGC;Expediency Council
ISR|Knesset;IDF;Israel Defense Forces;Israel Defence Forces;Mossad;Shin Bet
UKR|Verkhovna Rada;Rada;Bankova
DEU|Bundestag;Bundesrat;Bundeswehr;Chancellery;Auswärtiges Amt
POL|Sejm
CZE|Chamber of Deputies of the Czech Republic;Poslanecka snemovna
AUT|Nationalrat;Ballhausplatz
CHE|Swiss Federal Council;Bundeshaus;Ständerat
NLD|Tweede Kamer;Eerste Kamer;Staten-Generaal;Binnenhof
FIN|Eduskunta
SWE|Riksdag;Riksdagen;Rosenbad
DNK|Folketing;Folketinget;Christiansborg
GRL|Inatsisartut;Naalakkersuisut
FRO|Løgting;Logting
NOR|Storting;Stortinget
ISL|Althing;Althingi
JPN|Diet;National Diet;Gaimusho;House of Councillors;Kantei
USA|US Senate;U.S. Senate;House of Representatives;US Congress;U.S. Congress;Congress;Supreme Court of the United States;Treasury Department;US Treasury;U.S. Treasury;Defense Department;Department of Defense;Justice Department;Commerce Department;Energy Department;US Trade Representative;U.S. Trade Representative;USTR;Senate Foreign Relations Committee;CIA;FBI;USAID;Office of the United States Trade Representative;Department of Homeland Security;Joint Chiefs of Staff
GBR|House of Commons;House of Lords;Foreign Office;FCDO;Number 10;Northern Ireland Office
FRA|Assemblée nationale;French Senate;National Assembly of France
ESP|Cortes;Cortes Generales;Congreso de los Diputados;Guardia Civil
PRT|Assembleia da República;Assembleia da Republica
ITA|Montecitorio;Palazzo Madama;Camera dei Deputati
GRC|Vouli;Hellenic Parliament
CYP|House of Representatives of Cyprus
VAT|Roman Curia
IND|Lok Sabha;Rajya Sabha;Ministry of External Affairs;MEA
PAK|Inter-Services Intelligence
LKA|Sri Lankan Parliament
BGD|Jatiya Sangsad
NPL|Pratinidhi Sabha
AFG|Wolesi Jirga;Meshrano Jirga;Loya Jirga
PRK|Supreme People's Assembly;Workers' Party of Korea
KOR|Blue House;Presidential Office of South Korea;Ministry of Unification
MNG|State Great Khural;Great Khural;State Great Hural
KAZ|Mazhilis;Majilis
KGZ|Jogorku Kenesh
TJK|Majlisi Oli;Majlisi Namoyandagon
TKM|Mejlis;Halk Maslahaty
UZB|Oliy Majlis
AZE|Milli Majlis;Milli Mejlis
ARM|Azgayin Zhoghov
LVA|Saeima
LTU|Seimas
EST|Riigikogu
HRV|Sabor
SVN|Drzavni zbor
SVK|National Council of the Slovak Republic
HUN|Orszaggyules;Országgyűlés
SRB|Skupstina;Skupština;Narodna skupstina
XKX|Kuvendi
ALB|Kuvendi i Shqiperise
MKD|Sobranie
BGR|Narodno sabranie
TUR|Grand National Assembly;TBMM
CHN|National People's Congress;State Council;NPC Standing Committee;Ministry of Commerce of China;MOFCOM;People's Liberation Army;Central Military Commission;Chinese Communist Party;Communist Party of China
TWN|Legislative Yuan;Executive Yuan;Mainland Affairs Council
HKG|Legislative Council of Hong Kong;LegCo
IRL|Dail;Dáil;Dáil Éireann;Oireachtas;Seanad;Áras an Uachtaráin
IDN|Dewan Perwakilan Rakyat
MYS|Dewan Rakyat;Dewan Negara;Wisma Putra
MMR|Pyidaungsu Hluttaw;Hluttaw;State Administration Council;Tatmadaw
MDV|People's Majlis
SYR|People's Council of Syria
EGY|House of Representatives of Egypt
JOR|Royal Hashemite Court
SAU|Shura Council of Saudi Arabia
OMN|Majlis Oman
QAT|Amiri Diwan
KWT|Majlis al-Umma
SOM|Villa Somalia
ETH|House of Peoples' Representatives;House of Federation
ZAF|National Council of Provinces;Union Buildings
BRA|Chamber of Deputies of Brazil;Câmara dos Deputados;Camara dos Deputados;Palácio do Planalto
CUB|National Assembly of People's Power
AUS|Department of Foreign Affairs and Trade;DFAT
NZL|Beehive
CAN|Global Affairs Canada
`;
