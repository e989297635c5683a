/** Organisations, blocs and their organs: code | names. Case counts where a name is an acronym. */
export const organisations = `
EU|European Union;EU;E.U.;European Commission;European Parliament;European Council;Council of the European Union;European Economic Community;EEC;European Communities;European Community;the bloc's executive;European External Action Service;EEAS
EURATOM|Euratom;European Atomic Energy Community
UN|United Nations;UN;world body;U.N.;UN Security Council;Security Council;UN General Assembly;General Assembly;UN Secretariat
NATO|NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Council;the Alliance
WHO|World Health Organization;World Health Organisation;WHO;World Health Assembly
WTO|World Trade Organization;World Trade Organisation;WTO
IAEA|International Atomic Energy Agency;IAEA
IMF|International Monetary Fund;IMF
ICC|International Criminal Court;ICC
ICJ|International Court of Justice;ICJ
ILO|International Labour Organization;International Labour Organisation;ILO
IMO|International Maritime Organization;IMO
FAO|Food and Agriculture Organization;FAO
UNESCO|UNESCO;Unesco
UNHCR|UNHCR
UNICEF|UNICEF;Unicef
WB|World Bank
OPCW|Organisation for the Prohibition of Chemical Weapons;OPCW
CTBTO|CTBTO
ASEAN|Association of Southeast Asian Nations;ASEAN;Asean
EAEU|Eurasian Economic Union;EAEU;Eurasian Economic Commission;EEU
EFTA|European Free Trade Association;EFTA;Efta
AU|African Union;AU
GCC|Gulf Cooperation Council;GCC
MERCOSUR|Mercosur;MERCOSUR;Mercosul
COE|Council of Europe
OSCE|Organization for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe;OSCE
CIS|Commonwealth of Independent States;CIS
CSTO|Collective Security Treaty Organization;Collective Security Treaty Organisation;CSTO
SCO|Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO
ECOWAS|Economic Community of West African States;ECOWAS;Ecowas
AES|Alliance of Sahel States;AES;Alliance des Etats du Sahel
OPEC|OPEC;Opec;OPEC+
BRICS|BRICS;Brics
G7|G7;Group of Seven
G20|G20;Group of 20
LAS|Arab League;League of Arab States
OIC|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;OIC
OAS|Organization of American States;OAS
CARICOM|Caribbean Community;Caricom;CARICOM
SADC|Southern African Development Community;SADC
EAC|East African Community;EAC
IGAD|Intergovernmental Authority on Development;IGAD
ECCAS|ECCAS
COMESA|COMESA
CEMAC|CEMAC
WAEMU|WAEMU;UEMOA
PIF|Pacific Islands Forum
OECS|Organisation of Eastern Caribbean States;OECS
SICA|SICA
CELAC|CELAC
SAARC|SAARC
OECD|OECD;Organisation for Economic Co-operation and Development
APEC|APEC
ADB|Asian Development Bank
AIIB|AIIB
OTS|Organization of Turkic States;Organisation of Turkic States
BENELUX|Benelux
HAMAS|Hamas
HEZBOLLAH|Hezbollah;Hizbullah;Hizbollah
HOUTHI|Houthis;Houthi;Ansar Allah;Ansarallah
M23|M23;March 23 Movement;Alliance Fleuve Congo;AFC/M23
RSF|Rapid Support Forces;RSF
TALIBAN|Taliban;the Taliban
SOMALILAND|Somaliland
FARC|FARC;Farc
ELN|ELN;National Liberation Army
PKK|PKK;Kurdistan Workers' Party
SDF|Syrian Democratic Forces;SDF
YPG|YPG
POLISARIO|Polisario;Polisario Front
TPLF|TPLF;Tigray People's Liberation Front;Tigray People's Liberation Front (TPLF)
LNA|Libyan National Army;LNA
PIJ|Islamic Jihad;Palestinian Islamic Jihad
IS|Islamic State;ISIS;ISIL
ALSHABAAB|al-Shabaab;Al-Shabaab;al Shabaab
BOKOHARAM|Boko Haram
AQ|al-Qaeda;Al-Qaeda;al Qaeda
UNITA|UNITA
RENAMO|Renamo
FATAH|Fatah
MILF|Moro Islamic Liberation Front;MILF
KNU|Karen National Union
TRANSNISTRIA|Transnistria;Transdniestria
ABKHAZIA|Abkhazia
SOUTH-OSSETIA|South Ossetia
NORTHERN-CYPRUS|Northern Cyprus;Turkish Republic of Northern Cyprus
ARTSAKH|Nagorno-Karabakh Republic;Republic of Artsakh;Artsakh
TRNC|Turkish Republic of Northern Cyprus;TRNC
ECTHR|European Court of Human Rights;ECHR;ECtHR
ICPO|Interpol;INTERPOL
WIPO|World Intellectual Property Organization;World Intellectual Property Organisation;WIPO
UNCTAD|UNCTAD;UN Trade and Development
ICRC|International Committee of the Red Cross;ICRC
IOM|International Organization for Migration;International Organisation for Migration;IOM
WFP|World Food Programme;World Food Program;WFP
IRENA|International Renewable Energy Agency;IRENA
EBRD|European Bank for Reconstruction and Development;EBRD
BIS|Bank for International Settlements
UNRWA|UNRWA;United Nations Relief and Works Agency
UNEP|UN Environment Programme;United Nations Environment Programme;UNEP
UNDP|UN Development Programme;United Nations Development Programme;UNDP
UNODC|UNODC
WMO|World Meteorological Organization;World Meteorological Organisation
WCO|World Customs Organization;World Customs Organisation
ITU|International Telecommunication Union
UPU|Universal Postal Union
ICAO|International Civil Aviation Organization;International Civil Aviation Organisation;ICAO
BIMSTEC|BIMSTEC
CAN|Andean Community
V4|Visegrad Group;Visegrad Four
NC|Nordic Council;Nordic Council of Ministers
COMMONWEALTH|Commonwealth of Nations;Commonwealth Secretariat
OIF|La Francophonie;International Organisation of La Francophonie;Francophonie
OAPEC|OAPEC
LCBC|Lake Chad Basin Commission
QUAD|Quadrilateral Security Dialogue
AUKUS|AUKUS
PCA|Permanent Court of Arbitration
ITLOS|International Tribunal for the Law of the Sea;ITLOS
EUROPOL|Europol
FRONTEX|Frontex
ECB|European Central Bank;ECB
LTTE|Liberation Tigers of Tamil Eelam;LTTE;Tamil Tigers
IRA|Irish Republican Army;Provisional IRA
ETA|Basque Fatherland and Liberty
SPLM|Sudan People's Liberation Movement;SPLM;SPLA
ARAKAN-ARMY|Arakan Army
JNIM|JNIM;Jama'at Nusrat al-Islam wal-Muslimin
FSA|Free Syrian Army
HTS|Hayat Tahrir al-Sham;HTS
WAGNER|Wagner Group;Africa Corps
NDF|New People's Army
SHINING-PATH|Shining Path;Sendero Luminoso
LRA|Lord's Resistance Army
ADF|Allied Democratic Forces
EZLN|Zapatista Army of National Liberation;Zapatistas
`;

/** Media and agencies: name | State or organisation they belong to. */
export const media = `
IRNA|IRN
Islamic Republic News Agency|IRN
Tasnim|IRN
Tasnim News Agency|IRN
Fars|IRN
Fars News Agency|IRN
Mehr News Agency|IRN
ISNA|IRN
Press TV|IRN
Tehran Times|IRN
Mizan|IRN
TASS|RUS
Tass|RUS
Interfax|RUS
RIA Novosti|RUS
RIA|RUS
Sputnik|RUS
RT|RUS
Kommersant|RUS
Vedomosti|RUS
Izvestia|RUS
Rossiya 1|RUS
Rossiya-1|RUS
Meduza|LVA
Xinhua|CHN
Global Times|CHN
CCTV|CHN
People's Daily|CHN
China Daily|CHN
South China Morning Post|HKG
KCNA|PRK
Korean Central News Agency|PRK
Rodong Sinmun|PRK
Yonhap|KOR
Kyodo|JPN
Kyodo News|JPN
NHK|JPN
Nikkei|JPN
Asahi Shimbun|JPN
Reuters|GBR
BBC|GBR
Financial Times|GBR
The Guardian|GBR
The Times|GBR
The Economist|GBR
The Telegraph|GBR
Daily Mail|GBR
Sky News|GBR
Bloomberg|USA
Associated Press|USA
AP|USA
CNN|USA
CNBC|USA
NBC News|USA
CBS News|USA
ABC News|USA
Fox News|USA
New York Times|USA
Washington Post|USA
Wall Street Journal|USA
Politico|USA
Axios|USA
Foreign Policy|USA
Voice of America|USA
NPR|USA
Time magazine|USA
Agence France-Presse|FRA
Agence France Presse|FRA
AFP|FRA
Le Monde|FRA
Le Figaro|FRA
France 24|FRA
RFI|FRA
DPA|DEU
dpa|DEU
Der Spiegel|DEU
Deutsche Welle|DEU
Die Welt|DEU
Bild|DEU
Frankfurter Allgemeine Zeitung|DEU
ANSA|ITA
Corriere della Sera|ITA
La Repubblica|ITA
EFE|ESP
El País|ESP
El Pais|ESP
El Mundo|ESP
Lusa|PRT
Anadolu|TUR
Anadolu Agency|TUR
TRT|TUR
Hurriyet|TUR
Al Jazeera|QAT
Al-Jazeera|QAT
Al Arabiya|SAU
SPA|SAU
Saudi Press Agency|SAU
WAM|ARE
MENA|EGY
Al-Ahram|EGY
SANA|SYR
Haaretz|ISR
Jerusalem Post|ISR
Times of Israel|ISR
Yedioth Ahronoth|ISR
Ukrinform|UKR
Kyiv Independent|UKR
Ukrainska Pravda|UKR
Belta|BLR
BelTA|BLR
Armenpress|ARM
Trend|AZE
APA|AZE
Azertac|AZE
Kazinform|KAZ
PTI|IND
Press Trust of India|IND
ANI|IND
The Hindu|IND
Times of India|IND
Hindustan Times|IND
Dawn|PAK
Antara|IDN
Bernama|MYS
Straits Times|SGP
Agência Brasil|BRA
Folha de S.Paulo|BRA
O Globo|BRA
Clarín|ARG
La Nación|ARG
Telam|ARG
PAP|POL
MTI|HUN
Tanjug|SRB
CTK|CZE
TT|SWE
Ritzau|DNK
NTB|NOR
STT|FIN
Yle|FIN
Helsingin Sanomat|FIN
ERR|EST
BNS|LTU
LETA|LVA
APS|DZA
MAP|MAR
SABC|ZAF
NAN|NGA
Daily Nation|KEN
CBC|CAN
Globe and Mail|CAN
ABC|AUS
Sydney Morning Herald|AUS
RNZ|NZL
Radio Free Europe|USA
RFE/RL|USA
Euronews|EU
Euractiv|EU
MSNBC|USA
USA Today|USA
Le Soir|BEL
De Standaard|BEL
Delfi|EST
Agerpres|ROU
Premium Times|NGA
Vanguard|NGA
Mail & Guardian|ZAF
Daily Maverick|ZAF
The EastAfrican|KEN
El Universal|MEX
El Tiempo|COL
Granma|CUB
Prensa Latina|CUB
Telesur|VEN
TeleSUR|VEN
Infobae|ARG
El Mercurio|CHL
Vietnam News Agency|VNM
Bangkok Post|THA
Jakarta Post|IDN
Rappler|PHL
Kathmandu Post|NPL
Tolo News|AFG
TOLOnews|AFG
Khaama Press|AFG
Ahram Online|EGY
Middle East Eye|GBR
Al-Monitor|USA
Iran International|GBR
Rudaw|IRQ
Kurdistan 24|IRQ
Hürriyet Daily News|TUR
Daily Sabah|TUR
Ekathimerini|GRC
Kathimerini|GRC
Balkan Insight|BIH
N1|SRB
Novaya Gazeta|RUS
Moscow Times|RUS
Caliber|AZE
Civil.ge|GEO
OC Media|GEO
Eurasianet|USA
The Diplomat|USA
Keystone-SDA|CHE
Swissinfo|CHE
TT News Agency|SWE
ELTA|LTU
UNIAN|UKR
Suspilne|UKR
`;
