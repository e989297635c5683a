/** Sets of States that have a name of their own: codes | how reports call them, as a pattern. Those that are organisations stand with `organisations`. */
export const sets = `
EST,LVA,LTU|Baltic (?:states|countries|republics|nations|governments|neighbours|trio|three|capitals|presidents|premiers|prime ministers|parliaments)
DNK,FIN,ISL,NOR,SWE|Nordic (?:states|countries|nations|governments|five|prime ministers|parliaments)
BEL,LUX,NLD|Benelux(?: (?:states|countries|nations|governments|partners))?
ARE,BHR,KWT,OMN,QAT,SAU|Gulf (?:Arab )?(?:monarchies|states|countries|kingdoms|sheikhdoms)
CZE,HUN,POL,SVK|Visegr[aá]d (?:four|Four|group|Group|countries|states)|V4
DEU,FRA,GBR|E3|European three|European trio|EU3
KAZ,KGZ,TJK,TKM,UZB|Central Asian (?:republics|states|countries|nations|presidents|leaders|governments)
AZE,IRN,KAZ,RUS,TKM|Caspian (?:states|countries|littoral states|nations|five)
DZA,LBY,MAR,MRT,TUN|Maghreb (?:states|countries)
CHN,FRA,GBR,RUS,USA|P5|five permanent members
CHN,DEU,FRA,GBR,RUS,USA|P5\\+1|E3\\+3|EU3\\+3
ARM,AZE,GEO|South Caucasus (?:states|republics|countries)
ALB,BIH,MKD,MNE,SRB,XKX|Western Balkans? (?:six|Six|states|countries)
AUS,GBR,USA|AUKUS (?:partners|nations|countries|governments|allies|members)
AUS,IND,JPN,USA|Quad (?:partners|nations|countries|governments|members|leaders)
AUS,CAN,GBR,NZL,USA|Five Eyes (?:partners|nations|countries|governments|allies|members)
DEU,FRA,POL|Weimar Triangle (?:states|countries|governments)
DEU,FRA,RUS,UKR|Normandy [Ff]our
KOR,PRK|(?:two|both|divided) Koreas|Koreas
SDN,SSD|(?:two|both) Sudans
COD,COG|(?:two|both) Congos
GTM,HND,SLV|Northern Triangle (?:states|countries|governments)
CAN,MEX,USA|(?:three )?North American (?:states|countries|nations|governments|partners|neighbours|neighbors|leaders)
BFA,MLI,NER|(?:three )?(?:Sahel|Sahelian) (?:juntas|military governments|regimes)
KHM,LAO,THA,VNM|(?:Lower|lower) Mekong (?:states|countries)
ARG,BOL,BRA,PRY,URY|Plata [Bb]asin (?:states|countries)
`;
