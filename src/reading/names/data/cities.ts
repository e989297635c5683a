/** Towns of 15000 people and more (GeoNames, CC BY 4.0) and first-order divisions of States (ISO 3166-2). Written by train/names/gazetteer.ts. */
export const cities = `
A Coruña;A Estrada;A'ana;Aabenraa;Aachen;Aakkâr;Aalborg;Aalen;Aalsmeer;Aalst;Aalten;Aalter;Aarau;Aargau;Aarschot;Aba;Abadan;Abaetetuba;Abaeté;Abakaliki
Abakan;Abancay;Abano Terme;Abashiri;Abasolo;Abay;Abaza;Abbeville;Abbiategrasso;Abbotsford;Abbottabad;Abdulino;Abengourou;Abeokuta;Abepura;Aberdare
Aberdeen;Aberdeen City;Aberdeenshire;Abergele;Aberystwyth;Abha;Abhar;Abhayāpuri;Abia;Abidjan;Abiko;Abilene;Abim;Abingdon;Abington;Abinsk;Abkhazia;Abnūb
Abobo;Abohar;Aboisso;Abomey;Abomey-Calavi;Abomsa;Abony;Abou el Hassan;Abovyan;Abqaiq;Abra;Abrama;Abreu e Lima;Abreus;Abruzzo;Abrīsham;Abu Dhabi
Abu Jibeha;Abucay;Abuja;Abuja Federal Capital Territory;Aburi;Abuyog;Abyān;Abéché;Abşeron;Abū Ghurayb;Abū Kabīr;Abū Qurqāş;Abū Tīj;Abū Zabad;Abū Z̧aby
Abū al Maţāmīr;Acacías;Acajete;Acajutla;Acaponeta;Acapulco de Juárez;Acaraú;Acarigua;Acatlán de Osorio;Acatzingo;Acayucan;Accra;Accrington;Aceh;Acerra
Achalpur;Acharnés;Achaḯa;Acheng;Achern;Achhnera;Achim;Achinsk;Achkhoy-Martan;Achères;Aci Castello;Aci Catena;Acilia-Castel Fusano-Ostia Antica;Acireale
Acklins;Acocks Green;Acopiara;Acquaviva;Acquaviva delle Fonti;Acqui Terme;Acre;Acton;Actopan;Acworth;Acámbaro;Ad Daqahlīyah;Ad Darbāsīyah;Ad Dasmah
Ad Dawādimī;Ad Dawḩah;Ad Dilam;Ad Dilinjāt;Ad Dindar;Ad Douiem;Ad Dujayl;Ad Dākhilīyah;Ad Dānā;Ad Dīwānīyah;Ad-Damazin;Ada;Adam;Adamantina;Adamaoua
Adamawa;Adampur;Adams Morgan;Adana;Adapazarı;Addanki;Addiet Canna;Addis Ababa;Addison;Addu Atholhu;Adeje;Adelaide;Adelaide Hills;Adelaide city centre
Adelanto;Adelfia;Adelphi;Aden;Adh Dhayd;Adh Dhibiyah;Adiaké;Adilcevaz;Adirampattinam;Adiwerna;Adjud;Adjumani;Adler;Adlershof;Adliswil;Admiralteisky
Ado-Ekiti;Ado-Odo;Adra;Adrano;Adrar;Adrian;Adrogué;Adwick le Street;Adzopé;Adıyaman;Adūr;Afar;Affery;Affton;Afgooye;Afif;Afikpo;Afipskiy;Aflao;Aflou
Afogados da Ingazeira;Afragola;Afula;Afyonkarahisar;Afzalgarh;Afzalpur;Afşin;Agadez;Agadir;Agadir-Ida-Outanane;Agago;Agalega Islands;Agar;Agartala
Agawam;Agbor;Agboville;Agde;Agdzhabedy;Agen;Ageoshimo;Aghajari;Aghsu;Agidel';Aginskoye;Agios Dimitrios;Agios Ioannis Rentis;Aglonas novads;Agnibilékrou
Agnébi;Agogo;Agoo;Agoura;Agoura Hills;Agra;Agrigento;Agropoli;Agryz;Agrínio;Agua Dulce;Agua Prieta;Aguachica;Aguada de Pasajeros;Aguadas;Aguadilla
Aguascalientes;Aguazul;Aguaí;Agudos;Aguilares;Agulu;Agusan del Norte;Agusan del Sur;Agustín Codazzi;Agía Paraskeví;Agía Varvára;Agüimes;Ahal;Ahar;Ahaus
Ahfir;Ahlat;Ahlen;Ahmadnagar;Ahmadpur;Ahmadpur East;Ahmadpur Sial;Ahmedabad;Ahraura;Ahrensburg;Ahuachapán;Ahualulco de Mercado;Ahvaz
Ahvenanmaan maakunta;Ahwatukee Foothills;Aichach;Aichi;Aiga-i-le-Tai;Aigáleo;Aiken;Aileu;Ailinglaplap;Ailuk;Aimeliik;Aimorés;Ain;Ain Sukhna;Ainaro;Aioi
Airai;Airdrie;Airoli;Aisne;Aistala;Aitoloakarnanía;Aiud;Aiwo;Aix-en-Provence;Aix-les-Bains;Aizawl;Aizkraukles novads;Aizputes novads;Ajaccio;Ajalpan
Ajaokuta;Ajaria;Ajax;Ajdabiya;Ajdovščina;Ajka;Ajman City;Ajmer;Ajnāla;Ajodhya;Ajra;Ajā;Akademgorodok;Akademicheskoe;Akalkot;Akaltara;Akashi;Akbarpur
Akbarābād;Akbou;Akdağmadeni;Akershus;Aketi;Akhaltsikhe;Akhisar;Akhmīm;Akhtubinsk;Akhtyrskiy;Aki;Akim Oda;Akita;Akivīdu;Akkarampalle;Akkol';Aklan;Aklera
Akmenė;Akmolinskaja oblast';Aknīstes novads;Akola;Akonolinga;Akora;Akot;Akouda;Akoupé;Akron;Aksaray;Aksay;Aksu;Aktau;Aktjubinskaja oblast';Aktobe;Aku
Akune;Akure;Akureyri;Akwa Ibom;Akwanga;Akwatia;Akyazı;Akçaabat;Akçakale;Akçakoca;Akşehir;Al Aaroui;Al Abyār;Al Ain City;Al Ajaylat;Al Anbār;Al Awsaţ
Al Aḩmadī;Al Badārī;Al Bahah;Al Balqā';Al Balyanā;Al Bawīţī;Al Bayda;Al Bayḑā';Al Başrah;Al Başrah al Qadīmah;Al Baţţālīyah;Al Baţḩah;Al Baḩr al Aḩmar
Al Bukayrīyah;Al Burayj;Al Buraymī;Al Buţnān;Al Buḩayrah;Al Bāb;Al Bājūr;Al Bāţinah;Al Bāḩah;Al Bīrah;Al Fallūjah;Al Farwānīyah;Al Fashn;Al Fayyūm
Al Faḩāḩīl;Al Finţās;Al Fqih Ben Çalah;Al Fujairah City;Al Fujayrah;Al Fāw;Al Gharbīyah;Al Haouz;Al Hasaheisa;Al Hilāliyya;Al Hindīyah;Al Hoceïma
Al Hufūf;Al Hārithah;Al Ibrāhīmīyah;Al Iskandarīyah;Al Ismā'īlīyah;Al Jabal al Akhḑar;Al Jabal al Gharbī;Al Jadīd;Al Jahrā';Al Jammālīyah;Al Janūb
Al Janūbī;Al Janūbīyah;Al Jawf;Al Jazīrah;Al Jifārah;Al Jubayhah;Al Jubayl;Al Jufrah;Al Jumūm;Al Jīzah;Al Karak;Al Khafjī;Al Khalīl;Al Kharj;Al Kharţūm
Al Khawr;Al Khums;Al Khābūrah;Al Khānkah;Al Khārijah;Al Kiswah;Al Kufrah;Al Kuwayt;Al Kūt;Al Lādhiqīyah;Al Madīnah al Munawwarah;Al Mafraq;Al Mahbūlah
Al Mahrah;Al Manqaf;Al Manshāh;Al Manzalah;Al Manāmah;Al Manāqil;Al Manşūrah;Al Marj;Al Marqab;Al Marsá;Al Mawşil al Jadīdah;Al Mayādīn;Al Maţarīyah
Al Maḩallah al Kubrá;Al Maḩwīt;Al Mijlad;Al Minyā;Al Minūfīyah;Al Miqdādīyah;Al Mishkhāb;Al Mithnab;Al Mubarraz;Al Muharraq;Al Munayzilah;Al Musayyib
Al Muthanná;Al Muḩarraq;Al Qadarif;Al Qalyūbīyah;Al Qanāyāt;Al Qanāţir al Khayrīyah;Al Qaryatayn;Al Qarārah;Al Qaşīm;Al Qaţīf;Al Qaḑārif;Al Qiţena
Al Qubbah;Al Quds;Al Qunayţirah;Al Qurayn;Al Quşayr;Al Quţayfah;Al Qādisīyah;Al Qāhirah;Al Qūşīyah;Al Shamkhah City;Al Uqşur;Al Wajh;Al Wakrah;Al Wusţá
Al Wādī al Jadīd;Al Wāsiţah;Al Wāḩāt;Al Yāmūn;Al Ḩarāk;Al Ḩasakah;Al Ḩawāmidīyah;Al Ḩawātah;Al Ḩayy;Al Ḩazm;Al Ḩillah;Al Ḩudaydah
Al Ḩudūd ash Shamālīyah;Al Ḩāmūl;Al'met'yevsk;Al-Hamdaniya;Alabama;Alabaster;Alabel;Alaca;Alafaya;Alaghsas;Alagir;Alagoa Grande;Alagoas;Alagoinhas
Alajuela;Alamar;Alameda;Alaminos;Alamo;Alamogordo;Aland;Alandi;Alandur;Alangāyam;Alanya;Alapayevsk;Alaplı;Alappuzha;Alaquàs;Alarobia;Alaska;Alatyr'
Alaşehir;Alba;Alba Iulia;Albacete;Albal;Albano Laziale;Albany;Albany Creek;Albany Park;Albardón;Albay;Albemarle;Albenga;Albert Lea;Alberta;Alberton
Albertslund;Albertville;Albi;Albignasego;Alblasserdam;Albolote;Alborada Jaltenco;Alboraya;Alborz;Albstadt;Albufeira;Albuquerque;Alcabideche
Alcalde Díaz;Alcalá de Guadaira;Alcalá de Henares;Alcalá la Real;Alcamo;Alcantarilla;Alcañiz;Alchevs'k;Alcobaça;Alcobendas;Alcorcón;Alcoy
Alcázar de San Juan;Alcúdia;Aldaia;Aldama;Aldan;Alderetes;Aldershot;Aldine;Aldridge;Alebtong;Aleg;Alegre;Alegrete;Aleksandrov;Aleksandrovsk
Aleksandrovskoye;Aleksandrów Łódzki;Alekseyevka;Aleksin;Aleksotas;Alenquer;Alençon;Aleppo;Aleshtar;Alessandria;Alexandra Hills;Alexandria
Alexandroupoli;Aleysk;Alfafar;Alfeld;Alfena;Alfenas;Alfortville;Alfragide;Alfreton;Alfter;Algeciras;Algemesí;Alger;Algete;Alghero;Algiers;Algonquin
Algorta;Algueirão;Algés;Alhama de Murcia;Alhambra;Alhaurín de la Torre;Alhaurín el Grande;Ali Sabieh;Aliaga;Aliağa;Alibori;Alicante;Alice;Alice Springs
Alicia;Alief;Alifu Alifu;Alifu Dhaalu;Alingsås;Alipur;Aliso Viejo;Aliwal North;Aljaraque;Alkmaar;Allada;Allahābād;Allanridge;Allapattah;Allauch;Allen
Allen Park;Allendale;Allende;Allentown;Alliance;Allier;Allison Park;Alliston;Alloa;Allschwil;Alma;Almada;Almansa;Almassora;Almatinskaja oblast';Almaty
Almeirim;Almelo;Almenara;Almendralejo;Almere Stad;Almería;Almirante Tamandaré;Almonte;Almora;Almoradí;Almozara;Almuñécar;Alnāvar;Aloha;Alojas novads
Along;Alor Gajah;Alor Setar;Alot;Alotenango;Alpes-Maritimes;Alpes-de-Haute-Provence;Alpharetta;Alphen aan den Rijn;Alpignano;Alquízar;Alsace;Alsdorf
Alsfeld;Alsip;Alsungas novads;Alt-Hohenschönhausen;Alta Gracia;Alta Verapaz;Altadena;Altagracia de Orituco;Altai;Altajskij kraj;Altamira;Altamont
Altamonte Springs;Altamura;Altay;Altdorf;Altea;Altena;Altenburg;Altepexi;Altglienicke;Alto Barinas;Alto Lucero;Alto Paraguay;Alto Paraná;Alton;Altona
Altona Meadows;Altoona;Altos;Altotonga;Altrincham;Altstadt Nord;Altstadt Sud;Altuf'yevskiy;Altus;Alum Rock;Alushta;Aluva;Alvalade;Alvand;Alvarado;Alvin
Alwar;Alwaye;Alytaus apskritis;Alytaus miestas;Alytus;Alzenau in Unterfranken;Alzey;Alzira;Alès;Além Paraíba;Alībāg;Alīganj;Alīgarh;Alīgūdarz;Alīpur
Alīpur Duār;Alūksnes novads;Am Timan;Amadeo;Amadora;Amagasaki;Amagi;Amahai;Amaigbo;Amaliáda;Amalner;Amalāpuram;Amambay;Aman Garh;Amancio;Amapá;Amara
Amaraji;Amargosa;Amarillo;Amarnāth;Amarpur;Amarpātan;Amarumayu;Amasya;Amatas novads;Amatitlán;Amazonas;Ambad;Ambalangoda;Ambalavao;Ambanja;Ambarakaraka
Ambarawa;Ambasamudram;Ambato;Ambato Boeny;Ambatofinandrahana;Ambatolampy;Ambatondrazaka;Ambattūr;Amberg;Ambikāpur;Ambilobe;Amboanjo;Amboasary
Ambohitrolomahitsy;Ambon;Ambositra;Ambovombe;Ambur;Ambāh;Ambājogāi;Ambāla;Ameca;Amecameca;American Canyon;American Fork;American Samoa;Americana
Americus;Amersfoort;Amersham;Amersham on the Hill;Ames;Amesbury;Amet;Amherst;Amherst Center;Ami;Amiens;Amin'yevo;Amirdzhan;Amizour;Amla;Amlapura
Amlapura city;Amman;Ammanford;Ammi Moussa;Ammochostos;Amnat Charoen;Amod;Amolatar;Amora;Amorebieta;Amos;Amozoc de Mota;Ampahana;Ampang;Ampanihy;Ampara
Amparafaravola;Amparo;Ampasimanolotra;Amphoe Sikhiu;Ampliación San Mateo;Amposta;Ampthill;Ampāntōṭṭai;Amreli;Amritsar;Amroha;Amroli;Amrāvati;Amstelveen
Amsterdam;Amsterdam-Zuidoost;Amstetten;Amudat;Amudālavalasa;Amuntai;Amuria;Amursk;Amurskaja oblast';Amuru;Amvrosiyivka;Américo Brasiliense;Amés
An Cabhán;An Clár;An Giang;An Iarmhí;An Longfort;An Mhumhain;An Mhí;An Muileann gCearr;An Nabaţīyah;An Nabk;An Najaf;An Nimāş;An Nuhūd
An Nuqāţ al Khams;An Nuşayrāt;An Nīl;An Nīl al Abyaḑ;An Nīl al Azraq;Anabar;Anaco;Anacortes;Anaheim;Anaime;Anak;Anakāpalle;Anamalais;Anambra;Anamur
Anan;Anand;Anandpur;Ananindeua;Anantapur;Anantnag;Anapa;Anastácio;Anatolikí Makedonía kai Thráki;Anbu;Anbyŏn-ŭp;Ancash;Ancaster;Anchau;Anchorage;Ancona
Ancud;Ancón;Anda;Andahuaylas;Andalucía;Andaman and Nicobar Islands;Andapa;Andenne;Andernach;Anderson;Andes;Andhra Pradesh;Andijon;Andilamena;Andjazîdja
Andjouân;Andkhōy;Andol;Andong;Andorra la Vella;Andover;Andradas;Andradina;Andreyevskoye;Andria;Andrijevica;Andritz;Andrychów;Andújar;Anekal;Anenii Noi
Anetan;Ang Thong;Angamāli;Angarsk;Angat;Angaur;Angeles City;Angermünde;Angers;Anglet;Angleton;Angol;Angono;Angoulême;Angra dos Reis;Angren;Angri
Anguilla;Angul;Angus;Anhui;Anibare;Anicuns;Anjad;Anjala;Anjangaon;Anjiang;Anjozorobe;Anju;Anjār;Anjō;Ankang;Ankara;Ankazoabo;Ankazobe;Ankazondandy
Ankeny;Ankleshwar;Anloga;Anlu;Ann Arbor;Anna;Annaba;Annaberg-Buchholz;Annaka;Annandale;Annapolis;Annau;Annecy;Annecy-le-Vieux;Annemasse;Annigeri;Annino
Anniston;Annobón;Annonay;Annur;Anoka;Anqing;Anqiu;Ans;Ans Bwalo;Ansabā;Ansan-si;Ansbach;Anse Etoile;Anse Royale;Anse aux Pins;Anse la Raye;Anseong
Anserma;Anshan;Anshing;Anshun;Ansonia;Anta;Antakya;Antalaha;Antalya;Antananarivo;Antanifotsy;Antarctica;Antelope;Antequera;Anthem;Anthiyur;Antibes
Antigua Guatemala;Antiguo Cuscatlán;Antike;Antioch;Antioquia;Antipolo;Antofagasta;Antonina;Antony;Antratsyt;Antrim;Antsirabe;Antsiranana;Antsohihy
Antsohimbondrona;Antwerpen;António Enes;Anuradhapura;Anxiang;Anyama;Anyang;Anyang-si;Anykščiai;Anzhero-Sudzhensk;Anzio;Anzoátegui;Anáhuac;Anápolis
Aného;Anūpgarh;Anūppur;Anūpshahr;Aoji;Aomen;Aomori;Aonla;Aosta;Aoulef;Aousserd;Apac;Apache Junction;Apalit;Apam;Apan;Aparecida;Aparecida de Goiânia
Aparecida do Taboado;Aparri;Apartadó;Apas;Apaseo el Alto;Apaseo el Grande;Apatin;Apatity;Apatzingán;Apayao;Apače;Apeldoorn;Apes novads;Apex;Apia;Apiaí
Apizaco;Aplahoué;Apodi;Apolda;Apomu;Apopa;Apopka;Apostolove;Appenzell Ausserrhoden;Appenzell Innerrhoden;Apple Valley;Appleton;Aprelevka;Aprilia
Apsheronsk;Apucarana;Apure;Apurímac;Aqaba;Aqsay;Aquidauana;Aquiraz;Aquitaine;Ar Rahad;Ar Ramthā;Ar Raqqah;Ar Rass;Ar Rastan;Ar Rayyān;Ar Riqqah
Ar Riyāḑ;Ar Rudayyif;Ar Rumaythah;Ar Rumaythīyah;Ar Ruseris;Ar Ruways;Ar Ruţbah;Ar Rābiyah;Aracaju;Aracataca;Aracati;Araci;Aracruz;Arad;Aragac̣otn
Aragarças;Aragua;Araguari;Araguaína;Aragón;Arai;Arakkonam;Araklı;Aral;Aramil;Aramoko-Ekiti;Aranda de Duero;Arandas;Arang;Aranjuez;Arantāngi
Aranyaprathet;Aranđelovac;Arapiraca;Arapongas;Arar;Araranguá;Araraquara;Araras;Ararat;Arari;Araripina;Araruama;Arashiyama;Arauca;Araucanía;Arauco
Araucária;Araure;Arawa;Araxá;Arayat;Araçatuba;Araçoiaba da Serra;Araçuaí;Aračinovo;Arba Minch;Arbatache;Arbroath;Arbutus;Arbīl;Arcadia;Arcata;Arcelia
Archena;Archway;Arcore;Arcos;Arcos de Valdevez;Arcos de la Frontera;Arcot;Arcoverde;Arcueil;Ardabīl;Ardahan;Ardakān;Ardea;Arden-Arcade;Ardennes
Ardestān;Ardeşen;Ardmore;Ardon;Ards;Ardèche;Arecibo;Areia Branca;Arendal;Arenella;Arenys de Mar;Arequipa;Arese;Arezzo;Arfoud;Arganda;Arganzuela
Argentan;Argenteuil;Argeş;Argolída;Argun;Argungu;Argyll and Bute;Argyroúpoli;Arhangay;Arhangel'skaja oblast';Arhavi;Arhribs;Ariana;Arica
Arica y Parinacota;Ariccia;Ariel;Arifwala;Ariguaní;Arima;Aringay;Ario de Rosales;Aripuanã;Ariquemes;Arish;Aristóbulo del Valle;Arivonimamo;Ariyalūr
Arizona;Ariège;Arjawinangun;Arjona;Arkadía;Arkalgūd;Arkalyk;Arkansas;Arkhangel'sk;Arles;Arlington;Arlington Heights;Arlon;Armagh;Armavir
Armação de Búzios;Armenia;Armentières;Armidale;Armilla;Armyansk;Arnavutköy;Arnhem;Arni;Arno;Arnold;Arnsberg;Arnstadt;Arona;Aroor;Arpino;Arrah
Arraial do Cabo;Arraiján;Arras;Arrecife;Arrentela;Arriaga;Arris;Arroio Grande;Arroio do Meio;Arroyito;Arroyo Grande;Arroyo Naranjo;Arroyo Seco
Arsen'yev;Arsikere;Arsin;Arsk;Arta;Artashat;Arteixo;Artemisa;Artesia;Artibonite;Artigas;Artur Nogueira;Artvin;Artémida;Artëm;Artëmovskiy;Arua;Aruba
Arucas;Arujá;Arukutti;Arumuganeri;Arunachal Pradesh;Aruppukkottai;Arusha;Arvada;Arvayheer;Arvin;Arys;Arzamas;Arzano;Arzgir;Arzignano;Arāk;Arāmbāgh
Arāria;Arīḩā wa al Aghwār;As Safīrah;As Salamīyah;As Salţ;As Samawah;As Sulaymānīyah;As Sulayyil;As Suwaydā';As Suwayq;As Suways;As Sālimīyah;As Sūkī
As-Suwayda;Asaba;Asadābād;Asahi;Asahikawa;Asaita;Asaka;Asamankese;Asan;Asbest;Asbury Park;Ascención de Guarayos;Ascension;Aschaffenburg;Ascheberg
Aschersleben;Ascoli Piceno;Ascot;Asenovgrad;Aserrí;Ash Shafā;Ash Shamāl;Ash Shamālīyah;Ash Sharqīyah;Ash Shaykh Miskīn;Ash Shaţrah;Ash Shimāl
Ash Shuhadā';Ash Shāmīyah;Ash Shāriqah;Asha;Ashanti;Ashburn;Ashburton;Ashdod;Asheboro;Asheville;Ashfield;Ashford;Ashgabat;Ashibetsu;Ashikaga;Ashington
Ashiya;Ashkelon;Ashland;Ashmūn;Ashoknagar;Ashoknagar Kalyangarh;Ashta;Ashtabula;Ashtarak;Ashton in Makerfield;Ashton-under-Lyne;Ashwaubenon;Asia
Asifābād;Asilah;Asino;Asipovichy;Asker;Askøy;Asmara;Asnières-sur-Seine;Aso;Asparuhovo;Aspe;Aspen Hill;Asprópyrgos;Assa-Zag;Assab;Assaba;Assam;Asse
Assemini;Assen;Assis;Astana;Astanajapura;Astara;Asti;Aston;Astorga;Astoria;Astrahanskaja oblast';Astrakhan;Asturias;Asunción;Asunción Mita;Aswan;Aswān
Asyūţ;At Tall;At Tall al Kabīr;At Tāj;At-Bashi;Atacama;Atakora;Atakpamé;Atalaia;Atamaría;Atambua;Atami;Atamyrat;Atani;Ataq;Atar;Atarfe;Atarra
Atascadero;Atascocita;Ataşehir;Atbara;Atbasar;Ath;Ath Thawrah;Athens;Atherton;Athi River;Athis-Mons;Athlone;Athni;Ati;Atibaia;Atimonan;Atkarsk
Atlacomulco de Fabela;Atlanta;Atlantic City;Atlantique;Atlantis;Atlixco;Atlántico;Atlántico Norte;Atlántico Sur;Atlántida;Atmakūr;Atotonilco el Alto
Atoyac de Álvarez;Atraulī;Atsiaman;Atsugi;Attapu;Attard;Attendorn;Attikí;Attili;Attingal;Attleboro;Attock City;Attur;Atua;Atuntaqui;Atwater;Atyrau
Atyraū oblysy;Au Cap;Aubagne;Aube;Aubervilliers;Auburn;Auburn Gresham;Auburn Hills;Auburndale;Auces novads;Auch;Auchi;Auckland;Aude;Audincourt;Aue
Auerbach;Augsburg;Augusta;Augusto Corrêa;Augustów;Aulnay-sous-Bois;Aur;Auraiya;Aurangabad;Aurangābād;Aurich;Aurillac;Aurora;Aurād;Ausa;Aust-Agder
Austin;Austintown;Australian Capital Territory;Austurland;Autlán de Navarro;Autun;Auvergne;Auxerre;Avanigadda;Avaré;Avdiyivka;Aveiro;Avellaneda
Avellino;Avenel;Aventura;Aversa;Aveyron;Avezzano;Avignon;Avilés;Avinashi;Avion;Avocado Heights;Avola;Avon;Avon Center;Avon Lake;Avondale
Avtonomna Respublika Krym;Avtovo;Avtury;Avvocata;Awdal;Aweil;Awgu;Awka;Awsīm;Axim;Axochiapan;Axum;Ayabe;Ayacucho;Ayagoz;Ayakudi;Ayamonte;Ayang-ni
Ayapel;Ayaviri;Aydın;Aydūn;Ayeyawady;Aykhal;Aylesbury;Ayorou;Ayr;Aysén;Aytos;Ayutla de los Libres;Ayutuxtepeque;Ayvalık;Az Zabadānī;Az Zarqā;Az Zarqā'
Az Zubayr;Az Zulfī;Az Zuwaytīnah;Az Zuwāydah;Az Zāwiyah;Az Zāwīyah;Azad Kashmir;Azamgarh;Azare;Azazga;Azcapotzalco;Azeitão;Azemmour;Azhiyūr;Azilal
Azimpur;Aznā;Azogues;Azor;Azov;Azrou;Azua;Azuay;Azul;Azuqueca de Henares;Azusa;Azzaba;Az̧ Z̧āhirah;Az̧ Z̧āhirīyah;Açu;Aígio;Aïn Arnat;Aïn Beni Mathar
Aïn Bessem;Aïn Beïda;Aïn Defla;Aïn Fakroun;Aïn Kercha;Aïn Oussera;Aïn Sefra;Aïn Smara;Aïn Taya;Aïn Temouchent;Aïn Touta;Aïn Témouchent;Aïn el Bya
Añatuya;Ağdam;Ağdaş;Ağrı;Ağstafa;Ağsu;Aībak;Aş Şaff;Aş Şanamayn;Aş Şuwayrah;Aşgabat;Aşkale;Aţ Ţafīlah;Aţ Ţaraf;Aḑ Ḑāli';BABOR - VILLE;Baa;Baalbek
Baalbek-Hermel;Baao;Baar;Baardheere;Baarn;Baat Dambang;Bab Ezzouar;Babaeski;Babahoyo;Babana;Babat;Babati;Babenhausen;Baberu;Babo-Pangulo;Babruysk
Babrāla;Babu;Babushkin;Babīna;Babītes novads;Babək;Bacabal;Bachhraon;Back Mountain;Backnang;Bacoli;Bacolod City;Bacoor;Bacău;Bad Aibling;Bad Arolsen
Bad Bentheim;Bad Berleburg;Bad Driburg;Bad Dürkheim;Bad Essen;Bad Harzburg;Bad Hersfeld;Bad Honnef;Bad Kissingen;Bad Kreuznach;Bad Laasphe
Bad Langensalza;Bad Lippspringe;Bad Mergentheim;Bad Münder am Deister;Bad Münstereifel;Bad Nauheim;Bad Neuenahr-Ahrweiler;Bad Oeynhausen;Bad Oldesloe
Bad Pyrmont;Bad Rappenau;Bad Reichenhall;Bad Salzuflen;Bad Salzungen;Bad Schwartau;Bad Segeberg;Bad Soden am Taunus;Bad Säckingen;Bad Tölz;Bad Vilbel
Bad Waldsee;Bad Wildungen;Bad Zwischenahn;Bada Barabīl;Badagara;Badagry;Badajoz;Badakhshān;Badalona;Badarganj;Baddi;Baddomalhi;Baden;Baden-Baden
Baden-Württemberg;Badger;Badin;Badlapur;Badnāwar;Badou;Badr Ḩunayn;Badulla;Badvel;Badīyah;Badūria;Baekrajan;Baena;Baesweiler;Baeza;Baf;Bafang;Bafatá
Bafia;Bafilo;Bafing;Bafoulabé;Bafoussam;Bafra;Bagaha;Bagalkot;Bagamoyo;Bagan Serai;Bagar;Bagasra;Bagayevskaya;Bagdogra;Bagerhat;Baggabag B;Baghdad
Baghdād;Bagheria;Baghlān;Bagmati;Bagneux;Bagnolet;Bagnoli;Bagnols-sur-Cèze;Bago;Bago City;Bagong Pagasa;Bagua Grande;Baguim do Monte;Baguio;Bagulā;Bagé
Bah-Bah;Baharampur;Baharly;Bahau;Bahawalnagar;Bahawalpur;Baheri;Bahia;Bahir Dar;Bahjoi;Bahlā';Bahraigh;Bahula;Bahçe;Bahçelievler;Bahía Blanca
Bahía Honda;Bahía de Caráquez;Bahādurganj;Bahādurgarh;Bahār;Baia Mare;Baia Sprie;Baicheng;Baidoa;Baidyabāti;Baie Lazare;Baie Sainte-Anne;Baie-Comeau
Baie-Mahault;Baiersbronn;Baihar;Baihe;Baijiantan;Baikonur;Bail-Hongal;Baildon;Baile Átha Cliath;Baileys Crossroads;Bailén;Bainbridge Island;Baiquan
Bairāgnia;Bais;Baise City;Baishan;Baishishan;Baiti;Baixo Guandu;Baiyin;Baião;Baj Baj;Baja;Baja California;Baja California Sur;Baja Verapaz
Bajos de Haina;Bakal;Bakau;Baker Island;Bakersfield;Bakhchysarai;Bakhmach;Bakhmut;Bakhtiyārpur;Baki;Bako;Bakool;Bakri;Baksan;Baku;Bakı;Bakıxanov
Balabanovo;Balad;Balagtas;Balaguer;Balaipungut;Balaka;Balaklava;Balakliya;Balakovo;Balakən;Balamban;Balanga;Balapulang;Balarāmpur;Balashikha;Balashov
Balasore;Balassagyarmat;Balayan;Balbriggan;Balcarce;Balch Springs;Baldivis;Baldones novads;Baldwin;Baldwin Park;Balears;Balen;Balezino;Balfour;Bali
Balikpapan;Balingen;Baliuag;Balkan;Balkanabat;Balkh;Ballajura;Ballarat;Ballenger Creek;Ballerup;Ballito;Ballwin;Ballymena;Ballymoney;Ballālpur;Balma
Balmazújváros;Balneário Camboriú;Balochistan;Balod;Baloda Bāzār;Balqash;Balrāmpur;Balsas;Balta;Baltimore;Baltinavas novads;Baltiysk;Balung;Balvanera
Balvu novads;Balwyn North;Balykchy;Balykshi;Balzan;Balzar;Balzers;Balé;Balāngīr;Balāţah;Balıkesir;Balş;Bam;Bama;Bamako;Bambang;Bambanglipuro;Bambari
Bamberg;Bambous;Bambuí;Bamenda;Bamiantong;Bamusso;Bamïngï-Bangoran;Ban Bueng;Ban Chalong;Ban Chang;Ban Dung;Ban Houakhoua;Ban Huai Thalaeng
Ban Lam Luk Ka;Ban Mai;Ban Mo;Ban Na;Ban Na San;Ban Nong Wua So;Ban Phaeo;Ban Phai;Ban Phan Don;Ban Phe;Ban Pong;Ban Ratsada;Ban Selaphum;Ban Tak
Ban Talat Bueng;Ban Talat Nua;Ban Talat Yai;Banaadir;Banamba;Banat;Banaybanay;Banaz;Banbridge;Banbury;Banda;Banda Aceh;Bandar;Bandar Abbas
Bandar Labuan;Bandar Lampung;Bandar Seri Begawan;Bandar-e Anzalī;Bandar-e Genāveh;Bandar-e Lengeh;Bandarban;Bandeirantes;Banderilla;Bandipura;Bandundu
Bandung;Bandırma;Banepā;Banes;Banfora;Bang Ban;Bang Bo District;Bang Bua Thong;Bang Krathum;Bang Kruai;Bang Lamung;Bang Len;Bang Mun Nak;Bang Pa-in
Bang Pakong;Bang Phae;Bang Racham;Bang Rakam;Bang Saphan;Banga;Banganapalle;Bangangté;Bangaon;Bangarapet;Bangassou;Banghāzī;Bangil;Bangka Belitung
Bangkalan;Bangkok;Bangolo;Bangor;Bangui;Bangî;Banhā;Bani Walid;Bani Yas City;Baniachang;Banikoara;Banja Luka;Banjar;Banjaran;Banjarmasin;Banjul;Bankra
Bankstown;Banlung;Banmankhi;Banning;Bannu;Bannūr;Banora Point;Banqiao;Bansalan;Banskobystrický kraj;Banská Bystrica;Banstead;Bantayan;Banten;Banting
Bantul;Bantvāl;Banwa;Banyo;Banyoles;Banyumas;Banyuwangi;Baní;Banī Mazār;Banī Suhaylā;Banī Suwayf;Banūr;Baoding;Baoqing;Baoruco;Baoshan;Baotou;Baoying
Baqubah;Bar;Bar Bigha;Bar-le-Duc;Bara Uchāna;Barabai;Barabinsk;Baracoa;Baraguá;Barahona;Barajas de Madrid;Barakaldo;Baraki;Baraki Barak;Baranagar
Baranoa;Baranovichi;Baranya;Baras;Barauli;Baraut;Barañáin;Barbacena;Barbacha;Barbalha;Barbastro;Barbate;Barberena;Barberton;Barberà del Vallès;Barbil
Barbosa;Barbuda;Barcarena;Barcellona Pozzo di Gotto;Barcelona;Barceloneta;Barcelos;Barda;Bardaskan;Barddhamān;Bardejov;Bardsīr;Bareggio;Bareilly
Barendrecht;Barentu;Bargarh;Bargi;Barguna;Barhiya;Bari;Bari Sādri;Bariadi;Barika;Barima-Waini;Barinas;Baringo;Barinitas;Bariri;Barisal;Barisāl;Barjala
Barki Saria;Barking;Barking and Dagenham;Barkā Kānā;Barkā';Barletta;Barletta-Andria-Trani;Barmbek-Nord;Barnaul;Barnet;Barneveld;Barnsley;Barnstable
Barnstaple;Barnāla;Baro;Barpeta;Barpeta Road;Barpāli;Barquisimeto;Barra;Barra Bonita;Barra Mansa;Barra Velha;Barra de São Francisco;Barra do Bugres
Barra do Corda;Barra do Garças;Barra do Piraí;Barra dos Coqueiros;Barracas;Barranca;Barrancabermeja;Barrancas;Barranqueras;Barranquilla;Barras
Barreiras;Barreirinhas;Barreiro;Barreiro do Jaíba;Barreiros;Barretos;Barrhead;Barri Gòtic;Barri de Sant Andreu;Barri de les Corts;Barrie;Barrington
Barrinha;Barros Blancos;Barroso;Barrow in Furness;Barry;Barstow;Barstow Heights;Bartlesville;Bartlett;Bartley Green;Bartolomé Masó;Bartoszyce;Bartow
Bartın;Barueri;Baruta;Baruun-Urt;Barwāla;Barwāni;Barysaw;Barysh;Barão de Cocais;Bas-Congo;Bas-Rhin;Bas-Sassandra;Basarabeasca;Basauri;Basavakalyān
Basavana Bāgevādi;Basel;Basel-Landschaft;Basel-Stadt;Basford;Bashanet;Basi;Basilan;Basildon;Basilicata;Basingstoke;Basirpur;Baskil;Basmat;Basni
Basnāhira paḷāta;Basoko;Basotu;Basrah;Bassano del Grappa;Bassar;Basse-Kotto;Basse-Normandie;Bassila;Bassum;Bastia;Bastia umbra;Bastos;Bastī;Baswa
Basyūn;Bat Khela;Bat Yam;Bata;Bataan;Batac City;Batam;Batanes;Batang;Batang Berjuntai;Batangafo;Batangas;Batatais;Batavia;Bataysk;Bath;Bath Beach
Bathgate;Bathinda;Bathurst;Batifa;Batikent;Batken;Batley;Batman;Batna;Bato;Baton Rouge;Batouri;Battagram;Battambang;Battaramulla South;Battersea
Batticaloa;Battipaglia;Battle Creek;Battle Ground;Batu;Batu Arang;Batu Berendam;Batu Feringgi;Batu Gajah;Batu Pahat;Batumi;Baturaden;Baturaja;Baturité
Batys Qazaqstan oblysy;Batāla;Batī;Bauan;Bauang;Baucau;Bauchi;Baud;Baukau;Baulkham Hills;Baumschulenweg;Baunatal;Bauru;Bauskas novads;Bauta;Bautzen
Bavly;Bawku;Bawshar;Bawāna;Bay;Bay City;Bay Point;Bay Shore;Bay Village;Bay of Plenty;Bayaguana;Bayambang;Bayamo;Bayamón;Bayan;Bayan Nur;Bayan-Ölgiy
Bayanhongor;Bayawan;Baybay;Bayburt;Baychester;Bayelsa;Bayern;Bayeux;Bayjī;Baykal'sk;Baymak;Baynjiwayn;Bayombong;Bayonet Point;Bayonne;Bayou Cane
Bayramaly;Bayreuth;Bayrūt;Bayshore Gardens;Bayside;Bayswater;Bayt Jālā;Bayt Laḩm;Bayt Lāhyā;Bayt al Faqīh;Bayt Ḩānūn;Baytown;Bayugan;Bayville;Bayān
Bayāna;Bayındır;Baza;Bazar-Korgon;Bazèga;Bañga;Bačka Palanka;Bačka Topola;Bağcılar;Başakşehir;Baḩr al Ghazāl;Bcharré;Beaconsfield;Bealanana;Bear
Bearsden;Beau Bassin-Rose Hill;Beau Vallon;Beaufort;Beaufort West;Beaumont;Beaune;Beauvais;Beaver Dam;Beavercreek;Beaverton;Bebedouro;Beberibe
Bebington;Bechem;Beckenham;Beckingen;Beckley;Beckum;Becontree;Bedburg;Bedelē;Bedford;Bedi;Bedlington;Bedong;Bedugul;Bedworth;Bedēsa;Beerse;Beersel
Beersheba;Begamganj;Begoro;Begusarai;Begūn;Behat;Behbahān;Behror;Behshahr;Bei'an;Beibei;Beichengqu;Beidaihehaibin;Beidao;Beihai;Beijing;Beipiao;Beira
Beirut;Beitbridge;Beja;Bejaïa;Bejucal;Bekalta;Bekasi;Bekobod;Bektemir;Bel Air;Bel Air North;Bel Air Rivière Sèche;Bel Air South;Bel Ombre;Bela
Bela Vista;Belait;Belalcázar;Belas;Belawan;Belaya Glina;Belaya Kalitva;Beldānga;Belebey;Beledweyne;Belek;Belen;Belfast;Belford Roxo;Belfort;Belgaum
Belgorod;Belgorodskaja oblast';Belgrade;Belgrano;Beli;Belidzhi;Belize;Belize City;Bell;Bell Gardens;Bell Ville;Bella Vista;Bellaire;Bellampalli
Bellaria-Igea Marina;Bellary;Bellavista;Belle Glade;Belleville;Bellevue;Bellflower;Bellingham;Bellinzona;Bellmore;Bello;Bellshill;Belluno;Bellview
Bellwood;Belmont;Belmont Cragin;Belo Horizonte;Belo Jardim;Belo Oriente;Belo sur Tsiribihina;Beloeil;Belogorsk;Beloha;Beloit;Belonia;Beloozërskiy
Belorechensk;Beloretsk;Belovo;Beloyarskiy;Belpasso;Belper;Belsand;Beltinci;Belton;Beltsville;Belvedere Park;Belvidere;Belyye Vody;Belém;Belén de Umbría
Belëv;Belūr;Bembèrèkè;Bemetāra;Bemowo;Ben Arous;Ben Mehidi;Ben Slimane;Benalmádena;Benavente;Benbrook;Bend;Bende;Bender;Bendigo;Bendorf;Benedikt
Benetússer;Benevento;Benevides;Benešov;Benfica;Bengaluru;Bengbu;Benget;Benghazi;Bengkulu;Bengo;Benguela;Beni;Beni Amrane;Beni Douala;Beni Khiar
Beni Mellal;Beni Mered;Beni Mester;Beni Saf;Benicarló;Benicia;Benicàssim;Benidorm;Benin City;Benito Juarez;Benito Juárez;Benoni;Benoy;Bensekrane
Bensenville;Benshangul-Gumaz;Bensheim;Bensonhurst;Bensonville;Benthuizen;Bentleigh;Bentleigh East;Bentley;Bento Gonçalves;Benton;Bentong Town
Bentonville;Bentota;Benue;Benxi;Beograd;Beohāri;Beolgyo;Beppu;Bera;Berane;Berasia;Berastagi;Berat;Berazategui;Berber;Berbera;Berbérati;Berck
Berck-Plage;Berdsk;Berdyansk;Berdychiv;Berea;Berehove;Bereket;Berekum;Berettyóújfalu;Berezniki;Berga;Bergama;Bergamo;Bergedorf;Bergeijk;Bergen
Bergen op Zoom;Bergenfield;Bergerac;Bergheim;Bergisch Gladbach;Bergkamen;Bergneustadt;Bergschenhoek;Beri Khās;Beringen;Berja;Berkane
Berkel en Rodenrijs;Berkeley;Berkhamsted;Berkley;Berkovitsa;Berlin;Berlin Köpenick;Berlin Treptow;Bermejo;Bermeo;Bermuda;Bern;Bernau bei Berlin
Bernburg;Beroroha;Beroun;Berovo;Berrahal;Berrechid;Berriane;Berriozábal;Berrouaghia;Berry Islands;Bertioga;Bertoua;Beruniy;Beruwala;Berwick;Berwyn
Beryozovsky;Berëzovka;Berëzovskiy;Besançon;Besbes;Beshariq;Beshkent;Beslan;Besni;Bessemer;Best;Besuki;Bet She'an;Bet Shemesh;Betafo;Betamcherla;Bethal
Bethany;Bethel Park;Bethesda;Bethlehem;Bethnal Green;Bethpage;Betim;Betioky;Betong;Bettendorf;Bettiah;Betūl;Beuningen;Beveren;Beverley;Beverly
Beverly Cove;Beverly Hills;Beverungen;Beverwijk;Beverīnas novads;Bewar;Bexbach;Bexhill-on-Sea;Bexley;Beykonak;Beyla;Beylagan;Beylikdüzü;Beyləqan
Beypazarı;Beypore;Beyşehir;Bezenchuk;Bezerros;Bezhetsk;Bezons;Beāwar;Bečej;Bełchatów;Beşikdüzü;Bhabhua;Bhachāu;Bhadaur;Bhadohi;Bhadrakh;Bhadrapur
Bhadreswar;Bhadrāchalam;Bhadrāvati;Bhainsdehi;Bhairab Bāzār;Bhaisa;Bhakkar;Bhalwal;Bhamo;Bhan;Bhandāra;Bhanjanagar;Bharatpur;Bharthana;Bharwāri;Bharūch
Bhasāwar;Bhatkal;Bhattiprolu;Bhavnagar;Bhavāni;Bhawana;Bhawanipur;Bhawāniganj;Bhawānipatna;Bhawānīgarh;Bhayandar;Bhera;Bheri;Bherāmāra;Bhikangaon
Bhilai;Bhimbar;Bhind;Bhindār;Bhinga;Bhisho;Bhit Shah;Bhitarwār;Bhiwadi;Bhiwandi;Bhiwāni;Bhogpur;Bhola;Bhongaon;Bhongīr;Bhopal;Bhopalwala;Bhor;Bhuban
Bhubaneshwar;Bhudgaon;Bhuj;Bhusāval;Bhādra;Bhādāsar;Bhāgalpur;Bhālki;Bhānder;Bhāndāria;Bhānpura;Bhānpurī;Bhānvad;Bhātpāra;Bhātpāra Abhaynagar;Bhātāpāra
Bhāyāvadar;Bhīkhi;Bhīlwāra;Bhīmavaram;Bhīmunipatnam;Bhīnmāl;Bhūm;Biancavilla;Biankouma;Bianzhuang;Biaora;Biarritz;Biała Podlaska;Białogard;Białołeka
Białystok;Bibai;Biberach an der Riß;Bibiani;Bibir Hat;Bibirevo;Bicester;Bichena;Bicol;Bida;Bidbid;Biddeford;Biddulph;Bideford;Bidhūna;Bidur;Bielany
Bielawa;Bielefeld;Biella;Bielsk Podlaski;Bielsko-Biala;Bieruń;Biesdorf;Bietigheim-Bissingen;Big Spring;Biga;Bigadiç;Biggleswade;Bignay Uno;Bignona
Biguaçu;Bihar;Biharamulo;Bihać;Bihor;Bihār Sharīf;Bihārīganj;Bijapur;Bijbehara;Bijeljina;Bijelo Polje;Bijie;Bijnor;Bijāwar;Bikin;Bikini and Kili
Bikramganj;Bila Tserkva;Bilajari;Bilbao;Bilbays;Bilderstoeckchen;Bilecik;Bilgi;Bilgrām;Bilhaur;Bilhorod-Dnistrovskyi;Bilicenii Vechi;Bilimora;Biliran
Billerica;Billericay;Billingham;Billings;Billiri;Bilohirsk;Bilopillya;Biloxi;Bilqās;Bilsanda;Bilsi;Bilthra;Bilzen;Bilāra;Bilāri;Bilāsipāra;Bilāspur
Biləsuvar;Bima;Bimbo;Bimini;Binalbagan;Binangonan;Binche;Bindki;Bindura;Bingen am Rhein;Bingerville;Binghamton;Bingley;Bingöl;Binhe;Binjai;Binka
Binmaley;Binnish;Binonga;Bintulu;Biny Selo;Binzhou;Biobío;Bioko Nord;Bioko Sud;Biombo;Bir el Ater;Bir el Djir;Biratnagar;Birecik;Birendranagar;Bireun
Birgañj;Birgu;Birigui;Birine;Biritiba Mirim;Birkaland;Birkenhead;Birkerød;Birkhadem;Birkirkara;Birmingham;Birmitrapur;Birni N Konni;Birnin Kebbi
Birnin Kudu;Birobidzhan;Birpara;Birsk;Biryulëvo;Biryulëvo Zapadnoye;Birštono;Birūr;Birżebbuġa;Biržai;Bisauli;Bisceglie;Bischheim;Bishkek;Bishnupur
Bishoftu;Bishop Auckland;Bishopbriggs;Bishops Stortford;Bishopstoke;Biskra;Bislig;Bismarck;Bismil;Bissau;Bissāu;Bistrica ob Sotli;Bistriţa
Bistriţa-Năsăud;Biswān;Bitkine;Bitlis;Bitola;Bitonto;Bitterfeld-Wolfen;Biu;Bixby;Biysk;Bizerte;Bié;Biên Hòa;Biñan;Biłgoraj;Bjelovar
Bjelovarsko-bilogorska županija;Björlanda;Black Point;Black River;Blackburn;Blackburn with Darwen;Blackheath;Blackpool;Blacksburg;Blacktown;Blackwood
Blaenau Gwent;Blagnac;Blagodarnyy;Blagoevgrad;Blagoveshchensk;Blaine;Blainville;Blaj;Blanchardstown;Blanes;Blankenberge;Blankenburg;Blanquefort;Blansko
Blantyre;Bled;Blekinge län;Blenheim;Bletchley;Blida;Blieskastel;Blitar;Bloemfontein;Bloemhof;Blois;Bloke;Blomberg;Bloomfield;Bloomingdale;Bloomington
Blora;Bloxwich;Blue Island;Blue Springs;Bluefields;Bluffton;Blumenau;Blyth;Blythe;Bnei Brak;Bni Bouayach;Bo Phloi;Boa Esperança;Boa Viagem;Boa Vista
Boaco;Boadilla del Monte;Boardman;Bobbili;Bobigny;Bobingen;Bobo-Dioulasso;Bobonaro;Bobrov;Boca Chica;Boca Del Mar;Boca Raton;Boca Suno;Bocaiúva
Bocas del Toro;Bocaue;Bochnia;Bocholt;Bochum;Bochum-Hordel;Bocşa;Boda;Bodaybo;Bode Saadu;Bodegraven;Boden;Bodhan;Bodināyakkanūr;Bodrum;Bodø;Bodītī;Boe
Boedo;Boende;Boffa;Bogale;Bogatynia;Bogdanci;Bogdanovich;Bogenhausen;Boghni;Bognor Regis;Bogo;Bogor;Bogoroditsk;Bogorodsk;Bogorodskoye;Bogotol;Bogotá
Bogovinje;Bogra;Boguchar;Boguszów-Gorce;Bohicon;Bohinj;Bohodukhiv;Bohol;Bohumín;Bohuslav;Boiro;Bois-Colombes;Boisar;Boisbriand;Boise;Boissy-Saint-Léger
Boituva;Bojia;Bojnūrd;Bojonegoro;Bokajān;Bokone Bophirima;Boksburg;Boksitogorsk;Bokèo;Boké;Bokāro;Bol'shaya Setun';Bol'shoy Kamen';Bolama;Boldumsaz
Bolesławiec;Bolgatanga;Bolhrad;Boli;Bolikhamxai;Bolingbrook;Bollate;Bolobo;Bologna;Bologoye;Bolotnoye;Bolpur;Bolton;Bolu;Bolvadin;Bolzano;Bolívar
Bom Conselho;Bom Despacho;Bom Jesus da Lapa;Bom Jesus do Itabapoana;Boma;Bomet;Bomi;Bon Air;Bonaire;Bonao;Bondo;Bondoukou;Bondowoso;Bondy;Bong;Bonga
Bongabon;Bongaigaon;Bongao;Bongor;Bongouanou;Bonita Springs;Bonn;Bonneuil-sur-Marne;Bonney Lake;Bonny;Bonnyrigg;Bonoua;Bontang;Bonāb;Boo;Boom;Boone
Bootle;Boppard;Boquerón;Bor;Bordeaux;Bordj Bou Arreridj;Bordj Bou Arréridj;Bordj Ghdir;Bordj Zemoura;Bordj el Kiffan;Bordon;Borehamwood;Borgo Maggiore
Borgomanero;Borgou;Borisoglebsk;Borivli;Borken;Borkou;Borlänge;Bormla;Bormujos;Borna;Borne;Bornem;Bornheim;Borno;Borodino;Borongan;Boronia;Boroon
Borough Park;Borovichi;Borovnica;Borovskiy;Borsad;Borski okrug;Borsod-Abaúj-Zemplén;Borssele;Boryeong;Boryslav;Boryspil';Borzya;Borås;Borāzjān;Borşa
Borūjen;Borūjerd;Bosanska Krupa;Bosansko-podrinjska županija;Bosaso;Boscoreale;Boshan;Boshkengash;Bosilovo;Boskoop;Bossangoa;Bossier City;Boston
Bostonia;Botevgrad;Bothaville;Bothell;Bothell West;Botolan;Botou;Botoşani;Botshabelo;Bottrop;Botucatu;Botād;Bou Hanifia el Hamamat;Bou Ismaïl
Bou Tlelis;Bouaflé;Bouaké;Bouar;Bouarfa;Boucherville;Bouches-du-Rhône;Boucle du Mouhoun;Boudjima;Boudouaou;Bouenza;Boufarik;Bougaa;Bougado;Bougainville
Bougara;Bougouni;Bougouriba;Bouguenais;Bouinan;Bouira;Boujdour;Boujniba;Boukadir;Boulder;Boulder City;Boulemane;Boulgou;Boulkiemdé;Boulogne-Billancourt
Boulogne-sur-Mer;Boulsa;Boumahra Ahmed;Boumerdas;Boumerdès;Bouna;Boundiali;Bountiful;Bourbonnais;Bourg-en-Bresse;Bourg-la-Reine;Bourg-lès-Valence
Bourges;Bourgogne;Bourgoin-Jallieu;Bournemouth;Boussu;Boussé;Bouvet Island;Bouznika;Bouïra;Bovec;Bovisio-Masciago;Bowie;Bowling Green;Bowthorpe;Boxtel
Boyabat;Boyacá;Boyarka;Boyeros;Boyle Heights;Boynton Beach;Boyolali;Boyolangu;Boysun;Bozeman;Bozhou;Bozoum;Bozova;Bozyazı;Bozüyük;Boû Arfa;Bra
Brabant wallon;Bracken Ridge;Brackenheim;Bracknell;Bracknell Forest;Brad;Bradenton;Bradford;Bradley;Braga;Bragança;Bragança Paulista;Brahmanbaria
Brahmapur;Braine-l'Alleud;Braine-le-Comte;Braintree;Brak;Brake;Brakel;Brakna;Brakpan;Bramhall;Brampton;Bramsche;Brandenburg;Brandenburg an der Havel
Brandon;Brandýs nad Labem-Stará Boleslav;Branford;Braniewo;Braničevski okrug;Brant;Brantford;Braník;Braslovče;Brasschaat;Brasília;Brateyevo;Bratislava
Bratislavský kraj;Bratsk;Braunschweig;Brava;Brawley;Bray;Brazzaville;Braço do Norte;Braşov;Brda;Brea;Breaza;Brecht;Breda;Bredbury;Bregenz;Brejo Santo
Bremen;Bremerhaven;Bremerton;Bremervörde;Brenham;Brent;Brentwood;Brentwood Estates;Brescia;Bresckaja voblasć;Bressanone;Bresso;Bressuire;Brest;Bretagne
Bretten;Breves;Brezina;Brezno;Brezovica;Brežice;Bria;Briarwood;Briceni;Bridgend;Bridgeport;Bridgeton;Bridgetown;Bridgeview;Bridgewater;Bridgwater
Bridlington;Brie-Comte-Robert;Brierley Hill;Brigham City;Brighouse;Brighton;Brighton Beach;Brighton East;Brighton Park;Brighton and Hove;Brignoles
Brikama;Brilon;Brindisi;Brisbane;Bristol;British Columbia;British Indian Ocean Territory;Briton Ferry;Brits;Britz;Brive-la-Gaillarde;Brixham;Brixton
Brjanskaja oblast';Brno;Brno-město;Brno-venkov;Broad Ripple;Broadstairs;Broadview Heights;Brockton;Brockville;Brocēnu novads;Brodnica
Brodsko-posavska županija;Brody;Brodósqui;Broken Arrow;Broken Hill;Brokopondo;Bromley;Bromma;Bromsgrove;Bron;Brong-Ahafo;Bronkhorstspruit;Bronnitsy
Bronte;Brook Park;Brookfield;Brookhaven;Brookings;Brookline;Brooklyn;Brooklyn Center;Brooklyn Heights;Brooklyn Park;Broomfield;Brossard;Brotas;Brough
Brovary;Brownhills;Brownsburg;Brownsville;Brownwood;Broxburn;Bruay-la-Buissière;Bruchköbel;Bruchsal;Bruckmühl;Brugge;Brugherio;Brumadinho;Brumado
Brummen;Brunei-Muara;Brunoy;Brunssum;Brunswick;Bruntál;Brusciano;Brushy Creek;Brusque;Brussels;Brussels Hoofdstedelijk Gewest;Brvenica;Bry-sur-Marne
Bryan;Bryanka;Bryansk;Bryant;Brymbo;Bryn Mawr-Skyway;Bryukhovetskaya;Brzeg;Brzesko;Brétigny-sur-Orge;Brüggen;Brühl;Brājarājnagar;Brăila;Brčko
Brčko distrikt;Bua;Bua Yai;Buada;Buaran;Bubanza;Bucak;Bucaramanga;Bucha;Buchanan;Bucharest;Buchen in Odenwald;Bucheon-si;Buchholz in der Nordheide
Buckeye;Buckhall;Buckingham;Buckinghamshire;Buckley;Buckow;Bucureşti;Budaka;Budapest;Budapest I. kerület;Budapest II. kerület;Budapest III. kerület
Budapest IV. kerület;Budapest VI. kerület;Budapest VIII. kerület;Budapest XI. kerület;Budapest XII. kerület;Budapest XIII. kerület
Budapest XIX. kerület;Budapest XV. kerület;Budapest XVI. kerület;Budapest XVII. kerület;Budapest XVIII. kerület;Budapest XX. kerület
Budapest XXI. kerület;Budapest XXII. kerület;Budapest XXIII. kerület;Budaun;Budaörs;Buddh Gaya;Buderim;Budhlāda;Budhāna;Budta;Bududa;Buduran;Budva
Budënnovsk;Buea;Buena Park;Buenaventura;Buenaventura Lakes;Buenavista;Bueng Kan;Buenos Aires;Buerarema;Buffalo;Buffalo Grove;Buftea;Bugarama;Bugiri
Bugo;Bugojno;Bugul'ma;Buguma;Buguruslan;Buhe;Buhi;Buhuşi;Buhweju;Buikwe;Buin;Buinsk;Bujumbura;Bujumbura Mairie;Bujumbura Rural;Bukama;Bukavu;Bukedea
Bukhara;Bukidnon;Bukit Mertajam;Bukit Rambai;Bukittinggi;Bukoba;Bukomansibi;Bukuru;Bukwa;Bulacan;Bulakamba;Bulambuli;Bulan;Bulancak;Bulandshahr;Bulanık
Bulaon;Bulawayo;Buldāna;Bulgan;Buliisa;Bullhead City;Bulolo;Bulqizë;Buluan;Bulung'ur Shahri;Bulungu;Bumba;Bumthang;Bunawan;Bunbury;Bunda;Bundaberg
Bundibugyo;Bundoora;Bungo-Takada-shi;Bungoma;Bungu;Bunia;Burao;Buraydah;Burbank;Burdur;Burg bei Magdeburg;Burgas;Burgdorf;Burgenland;Burgess Hill
Burghausen;Burglesum;Burgos;Burhaniye;Burhar;Burhānpur;Burhānuddin;Buri;Buri Ram;Burien;Buriti Bravo;Buritis;Buritizeiro;Burjassot;Burke;Burla;Burlata
Burleson;Burlingame;Burlington;Burnaby;Burngreave;Burnham-on-Sea;Burnie;Burnley;Burnsville;Burntwood;Burrel;Burriana;Bursa;Burscheid;Burtnieku novads
Burton;Burton upon Trent;Burunday;Bururi;Burutu;Burwood;Bury;Bury St Edmunds;Burē;Busan;Busan Gwang'yeogsi;Busembatia;Buseresere;Bushehr;Bushenyi
Bushey;Bushwick;Busia;Businga;Buskerud;Busko-Zdrój;Busselton;Bussolengo;Bussum;Busto Arsizio;Buston;Bustos;Buta;Butajīra;Butaleja;Butambala;Butare
Butel;Butembo;Butha-Buthe;Butiama;Butiá;Butte;Butterworth;Butuan;Buturlinovka;Butwāl;Butzbach;Buulobarde;Buurhakaba;Buvuma;Buwenge;Buxar;Buxoro
Buxtehude;Buxton;Buy;Buyende;Buyeo;Buynaksk;Buzen;Buzovna;Buzuluk;Buzău;Buíque;Buôn Ma Thuột;Bwizibwera;Byaroza;Bydgoszcz;Bykhaw;Byndoor;Bytom;Bytów
Byumba;Byādgi;Bács-Kiskun;Bánovce nad Bebravou;Bântéay Méanchey;Bârlad;Bègles;Béchar;Béja;Béjar;Béjaïa;Békés;Békéscsaba;Bélabo;Béoumi;Bétera;Béthune
Béziers;Bình Dương;Bình Long;Bình Phước;Bình Thuận;Bình Định;Bílina;Böblingen;Bönen;Bückeburg;Büdingen;Bühl;Bünde;Büren;Bürstadt;Büyükçekmece;Bābai
Bābil;Bābol;Bābolsar;Bābra;Bādghīs;Bādāmi;Bāfq;Bāgepalli;Bāgha Purāna;Bāghpat;Bāglung;Bāh;Bājil;Bājitpur;Bāli;Bālotra;Bālugaon;Bālurghāt;Bālāchor
Bālāghāt;Bālāpur;Bāmor Kalān;Bāmyān;Bānapur;Bānda;Bāndarban;Bāndīkūi;Bāneh;Bāngarmau;Bāniyās;Bānka;Bānki;Bānkura;Bānsbāria;Bānsdīh;Bānsi;Bānswāda
Bānswāra;Bāntva;Bāpatla;Bārah;Bāramūla;Bārdoli;Bārh;Bāri;Bārmer;Bārsi;Bāruipur;Bāruni;Bārākpur;Bārāmati;Bārān;Bārāsat;Bāsoda;Bāsudebpur;Bāzpur
Bāzār-e Yakāwlang;Bāzārak;Băicoi;Băileşti;Bălţi;Będzin;Bīdar;Bījār;Bīkaner;Bīlāspur;Bīrjand;Bīrpur;Bīsalpur;Břeclav;Būkān;Būndi;Būndu;Būrewāla;Būsh
Būshehr;Bərdə;Bạc Liêu;Bảo Lộc;Bắc Giang;Bắc Kạn;Bắc Ninh;Bến Tre;Bỉm Sơn;Caacupé;Caaguazú;Caazapá;Cabadbaran;Cabagan;Cabaiguán;Cabanatuan City
Cabayangan;Cabañas;Cabeceiras de Basto;Cabedelo;Cabiao;Cabimas;Cabinda;Cabo;Cabo Delgado;Cabo Frio;Cabo San Lucas;Caboolture;Cabot;Cabra;Cabramatta
Cabrero;Cabreúva;Cabrobó;Cabuyao;Cacahoatán;Cachan;Cacheu;Cachoeira;Cachoeira do Sul;Cachoeiras de Macacu;Cachoeirinha;Cachoeiro de Itapemirim;Cacoal
Cacocum;Cacém;Cadereyta;Cadereyta Jiménez;Cadiz;Caen;Caerphilly;Caetité;Caeté;Cagayan;Cagayan Valley;Cagayan de Oro;Cagliari;Cagnes-sur-Mer;Cagua
Caguas;Cahors;Cahul;Caibarién;Caicedonia;Caicó;Caidian;Caieiras;Cainta;Cairns;Cairo;Caivano;Cajamar;Cajamarca;Cajati;Cajazeiras;Cajicá;Cajueiro;Cajuru
Cakaudrove;Calabanga;Calabar;Calabarzon;Calabasas;Calabozo;Calabria;Calaca;Calafat;Calafell;Calahorra;Calais;Calama;Calamba;Calamvale;Calangute;Calapan
Calarcá;Calasiao;Calatagan;Calatayud;Calauag;Calauan;Calbayog City;Calceta;Caldas;Caldas Novas;Caldas da Rainha;Calderdale;Caldes de Montbui;Caldwell
Caledonia;Calella;Caleta Olivia;Calexico;Calgary;Calhoun;Cali;California;Calimete;Callao;Calle Blancos;Callosa de Segura;Calne;Caloocan City;Calp
Calpulalpan;Caltagirone;Caltanissetta;Caluire-et-Cuire;Calumet City;Calumpang;Calumpit;Calvados;Calverton;Calvillo;Calvià;Calw;Cam Ranh;Camacupa
Camagüey;Camaiore;Camajuaní;Camanducaia;Camaná;Camaquã;Camarate;Camargo;Camarillo;Camarines Norte;Camarines Sur;Camas;Camayenne;Camaçari;Cambará
Camberley;Camberwell;Camborne;Cambrai;Cambre;Cambria Heights;Cambridge;Cambridgeshire;Cambrils;Cambuslang;Cambuí;Cambé;Camden;Camden Town;Cameron Park
Cametá;Camiguin;Camiling;Camiri;Camoapa;Camocim;Camp Springs;Campana;Campania;Campbell;Campbell River;Campeche;Campechuela;Campi Bisenzio
Campina Grande;Campina Grande do Sul;Campinas;Campiña;Campo Alegre;Campo Belo;Campo Formoso;Campo Grande;Campo Largo;Campo Maior;Campo Mourão
Campo Verde;Campo de Criptana;Campo de la Cruz;Campoalegre;Campobasso;Campos Belos;Campos Gerais;Campos Novos;Campos Sales;Campos do Jordão
Campos dos Goytacazes;Campsie;Camrose;Can Tho;Cananea;Canarias;Canaries;Canarsie;Canary Wharf;Canavieiras;Canberra;Canby;Cancún;Candaba;Candelaria
Candelária;Candi Prambanan;Candiac;Candler-McAfee;Canela;Canelones;Cangas do Morrazo;Canguaretama;Canguçu;Cangzhou;Canicattì;Canidelo;Canillo;Canindeyú
Canindé;Caniço;Cankova;Cankuzo;Canlaon;Cannes;Canning;Canning Vale;Cannock;Canoas;Canoga Park;Canoinhas;Canosa di Puglia;Canovelles;Cantabria;Cantal
Cantaura;Cantel;Canteleu;Cantemir;Canterbury;Canton;Cantonment;Cantù;Canvey Island;Canyon Lake;Cao Bằng;Cao Lãnh;Caohe;Capalaba;Capanema;Capannori
Caparica;Capas;Cape Coast;Cape Coral;Cape Girardeau;Cape Town;Capela;Capelinha;Capelle aan den IJssel;Capesterre-Belle-Eau;Capiatá;Capim Grosso
Capinzal;Capital Territory;Capitán Bermúdez;Capitão Poço;Capivari;Capiz;Capua;Capulhuac de Mirafuentes;Capâo Bonito;Capão da Canoa;Caquetá;Caraballeda
Carabanchel;Carabobo;Caracal;Caracas;Caraga;Caraguatatuba;Carandaí;Carangola;Caransebeş;Carapicuíba;Carate Brianza;Caratinga;Carauari;Caravaca
Carazinho;Carazo;Caraş-Severin;Carballo;Carbondale;Carbonia;Carbonia-Iglesias;Carcaixent;Carcar;Carcarañá;Carcassonne;Carcavelos;Carchi;Cardedeu
Cardiff;Cardito;Cardona;Carei;Carepa;Cargados Carajos Shoals;Cariamanga;Carigara;Carindale;Caringin;Carini;Carlet;Carletonville;Carlingford;Carlisle
Carlos A. Carrillo;Carlos Barbosa;Carlow;Carlsbad;Carlton;Carmagnola;Carmarthen;Carmarthenshire;Carmel;Carmelo;Carmen de Viboral;Carmichael
Carmo do Cajuru;Carmo do Paranaíba;Carmona;Carnaxide;Carnegie;Carney;Carnikavas novads;Carnot;Carol City;Carol Stream;Carolina;Caroline Springs
Caronno Pertusella;Carora;Carouge;Carpentersville;Carpentras;Carpi Centro;Carpina;Carquefou;Carrara;Carrboro;Carrefour;Carrickfergus;Carrizal
Carrières-sous-Poissy;Carrollton;Carrollwood;Carrollwood Village;Carrum Downs;Carshalton;Carson;Carson City;Cartagena;Cartago;Cartaya;Carteret
Cartersville;Carterton;Carthage;Caruaru;Carvin;Cary;Carúpano;Casa Blanca;Casa Branca;Casa Grande;Casa Santa;Casa de Oro-Mount Helix;Casablanca
Casal Palocco;Casal di Principe;Casale Monferrato;Casalecchio di Reno;Casalnuovo di Napoli;Casamassima;Casanare;Casarano;Casas Adobes;Casavatore
Cascade;Cascades;Cascais;Cascavel;Cascina;Caserta;Casilda;Casimiro de Abreu;Casoria;Casper;Cassano Magnago;Cassano d'Adda;Casselberry;Cassilândia
Cassino;Castaic;Castanhal;Castaños;Castel Maggiore;Castel Volturno;Castelfranco Emilia;Castelfranco Veneto;Castellammare di Stabia;Castellar del Vallès
Castelldefels;Castelli;Castelló de la Plana;Castelnau-le-Lez;Castelo;Castelo Branco;Castelvetrano;Castiglione delle Stiviere;Castilla y León
Castilla-La Mancha;Castilleja de la Cuesta;Castillejos;Castle Hill;Castle Rock;Castleford;Castlereagh;Castlewood;Castres;Castricum;Castries;Castro
Castro Valley;Castro-Urdiales;Castrop-Rauxel;Castrovillari;Casula;Cat Island;Catabola;Catacaos;Cataguases;Catalina Foothills;Catalunya;Catalão
Catamarca;Catamayo;Catanauan;Catanduanes;Catanduva;Catania;Catanzaro;Catarman;Catarroja;Cataño;Catbalogan;Catemaco;Catende;Caterham;Cathedral City
Catia La Mar;Cativá;Catolé do Rocha;Catonsville;Catriel;Cattolica;Catu;Catumbela;Cauca;Caucaguita;Caucagüito;Caucaia;Caucasia;Caucete;Cauquenes
Cauto Cristo;Cava Dè Tirreni;Cavaillon;Cave Spring;Cavite;Cavite City;Caxambu;Caxias;Caxias do Sul;Caxito;Cayambe;Cayenne;Cayey;Cayman Islands;Cayo
Cazin;Caála;Caçador;Caçapava;Caçapava do Sul;Cañada de Gómez;Cañar;Cañas;Cañete;Cañon City;Ceadîr-Lunga;Ceará;Ceará Mirim;Cebu;Cebu City;Cecina
Cedar City;Cedar Falls;Cedar Hill;Cedar Park;Cedar Rapids;Ceeldheer;Ceerigaabo;Ceglie Messapica;Cegléd;Cehegín;Celaya;Celbridge;Celje;Celle;Celso Ramos
Cenon;Centar;Centar Župa;Centenario;Centennial;Center City;Center Point;Centereach;Centerville;Cento;Central;Central Abaco;Central Andros
Central Bedfordshire;Central City;Central Darfur;Central District;Central Eleuthera;Central Equatoria;Central Falls;Central Islip;Central Luzon
Central Point;Central Province;Central Region;Central River;Central Singapore;Central Visayas;Centralia;Centralniy;Centre;Centre de Flacq;Centre-Est
Centre-Nord;Centre-Ouest;Centre-Sud;Centreville;Centro Familiar la Soledad;Centro Habana;Centro Sud;Centurion;Ceper;Cepu;Cercola;Cerdanyola del Vallès
Ceredigion;Ceres;Cereté;Cergy;Cergy-Pontoise;Cerignola;Cerklje na Gorenjskem;Cerknica;Cerkno;Cerkvenjak;Cernavodă;Cernusco sul Naviglio;Cerquilho
Cerritos;Cerro;Cerro Azul;Cerro Largo;Cerro de Pasco;Cerveteri;Cervia;Cesano Boscone;Cesano Maderno;Cesar;Cesena;Cesenatico;Cessnock;Cesson-Sévigné
Cestas;Cesvaines novads;Cetinje;Ceuta;Ceyhan;Ceylanpınar;Ch'ungch'ǒngbuk-do;Ch'ungch'ǒngnam-do;Cha-am;Chabahar;Chabet el Ameur;Chacabuco;Chacao
Chacarita;Chachapoyas;Chachoengsao;Chaco;Chaeryŏng-ŭp;Chagang-do;Chaguanas;Chahār Maḩāll va Bakhtīārī;Chai Badan;Chai Nat;Chaihe;Chaiyaphum;Chajarí
Chak Azam Sahu;Chak Five Hundred Seventy-five;Chak Jhumra;Chak Thirty-one -Eleven Left;Chakapara;Chake Chake;Chaklāsi;Chakradharpur;Chaksu;Chakumpoto
Chakumwera;Chakwal;Chakwama;Chala;Chalatenango;Chalchuapa;Chalco;Chalfont Saint Peter;Chalinze;Chalkidikí;Chalkída;Challakere;Challans;Challapalle
Chalmette;Chalon-sur-Saône;Chalāla;Cham;Chamalières;Chaman;Chamartín;Chamba;Chambas;Chambersburg;Chamberí;Chamblee;Chambly;Chambéry;Champagne-Ardenne
Champaign;Champasak;Champigny-sur-Marne;Champlin;Champotón;Champs-sur-Marne;Chamrajnagar;Chancay;Chandannagar;Chandauli;Chanderi;Chandigarh;Chandler
Chandpur;Chandrakona;Chanduasi;Changanācheri;Changchun;Changde;Changhua;Changji;Changleng;Changli;Changling;Changnyeong;Changping;Changqing;Changsha
Changshu City;Changsu;Changtu;Changuinola;Changwon;Changyŏn;Changzhi;Changzhou;Chanhassen;Chanika;Chaniá;Channagiri;Channapatna;Channarāyapatna
Channelview;Chanthaburi;Chantilly;Chaohu;Chaouia-Ouardigha;Chaoyang;Chaozhou;Chapadinha;Chapala;Chaparral;Chapayevsk;Chapecó;Chapel Allerton
Chapel Hill;Chapeltown;Chappirakamuva mākāṇam;Char Bhadrāsan;Charallave;Charata;Chardara;Charef;Charente;Charente-Maritime;Charenton-le-Pont
Chari-Baguirmi;Charikar;Charkhi Dādri;Charkhāri;Charleroi;Charleston;Charleville-Mézières;Charlotte;Charlotte Amalie;Charlottenburg;Charlottenburg-Nord
Charlottenlund;Charlottesville;Charlottetown;Charneca de Caparica;Charqueadas;Charsadda;Charthāwal;Chartres;Chaska;Chatan;Chatham
Chatham Islands Territory;Chato;Chatou;Chatrapur;Chatrā;Chatswood;Chatsworth;Chattanooga;Chaudfontaine;Chauk;Chaumont;Chaupimarca;Chaves;Chaville
Chawinda;Chaykovskiy;Chaïdári;Cheadle Hulme;Cheb;Chebarkul';Chebba;Chebli;Cheboksary;Cheektowaga;Chefchaouen;Chefchaouene;Chegem;Chegutu;Cheju-do
Chekhov;Chelak;Chelghoum el Aïd;Chelles;Chelmsford;Chelsea;Cheltenham;Chelyabinsk;Chemini;Chemmumiahpet;Chemnitz;Chenab Nagar;Chengam;Chengannūr
Chengde;Chengdu;Chenghua;Chengtangcun;Chengyang;Chengzhong;Chengzihe;Chennai;Chennevières-sur-Marne;Chennimalai;Chenzhou;Chenôve;Chenārān;Cheonan
Cheongju-si;Cheongsong gun;Chepstow;Chepén;Cher;Cheraga;Cherbourg-Octeville;Cheremkhovo;Cherepanovo;Cherepovets;Cheria;Cherkaska oblast;Cherkasy
Cherkessk;Chernaya Rechka;Chernihiv;Chernihivska oblast;Chernivetska oblast;Chernivtsi;Chernogolovka;Chernogorsk;Chernushka;Chernyakhovsk;Chernyanka
Cherpulassery;Cherry Hill;Cherrybrook;Chertanovo Yuzhnoye;Cherthala;Chervonohrad;Chervonopartyzans'k;Cherëmushki;Chesapeake;Chesham;Cheshire
Cheshire East;Cheshire West and Chester;Cheshunt;Chessington;Chester;Chester-le-Street;Chesterfield;Chetouane;Chetput;Chettipālaiyam;Chetumal;Chetwayi
Chevilly-Larue;Cheyenne;Cheyyar;Chełm;Chełmno;Chełmża;Chhabra;Chhala;Chhaprauli;Chharra;Chhatarpur;Chhattisgarh;Chhibrāmau;Chhindwāra;Chhor
Chhota Udepur;Chhoti Sādri;Chhukha;Chhāgalnāiya;Chhāpar;Chhāta;Chhātak;Chhātāpur;Chiaia;Chiaiano;Chiang Mai;Chiang Rai;Chiapa de Corzo;Chiapas;Chiari
Chiavari;Chiayi;Chiba;Chibuto;Chicacao;Chicago;Chicago Heights;Chicago Lawn;Chicago Loop;Chichaoua;Chichawatni;Chichester;Chichibu;Chichicastenango
Chichigalpa;Chicholi;Chichén-Itzá;Chickasha;Chiclana de la Frontera;Chiclayo;Chico;Chicoloapan;Chiconcuac;Chicopee;Chicureo Abajo;Chidambaram;Chidawa
Chieri;Chiesanuova;Chieti;Chifeng;Chiffa;Chigasaki;Chignahuapan;Chigorodó;Chiguayante;Chihuahua;Chik Ballāpur;Chikhli;Chikmagalūr;Chiknāyakanhalli
Chikodi;Chikushino-shi;Chikwawa;Chilakalūrupet;Chilapa de Álvarez;Chilaw;Chilecito;Chilibre;Chililabombwe;Chillicothe;Chilliwack;Chillum;Chillupār
Chilly-Mazarin;Chillán;Chilmāri;Chilpancingo;Chimala;Chimaltenango;Chimbarongo;Chimbas;Chimborazo;Chimbote;Chimbu;Chimichagua;Chimoio;Chin;Chinandega
Chinatown;Chinautla;Chinch'ŏn;Chincha Alta;Chinchiná;Chincholi;Chinde;Chingleput;Chingola;Chinhoyi;Chiniot;Chinju;Chinna Salem;Chinnachowk;Chinnamanūr
Chino;Chino Hills;Chinoz;Chintāmani;Chinú;Chioggia;Chios;Chipata;Chipinge;Chipiona;Chiplūn;Chippenham;Chipping Sodbury;Chiquimula;Chiquinquirá
Chiradzulu;Chirchiq;Chiredzi;Chiriguaná;Chiriquí;Chiroqchi;Chirpan;Chiryū;Chisec;Chishmy;Chishtian;Chisinau;Chislehurst;Chistopol';Chita;Chitipa
Chitose;Chitradurga;Chittagong;Chittaranjan;Chittaurgarh;Chittūr;Chitungwiza;Chivacoa;Chivasso;Chivilcoy;Chizhou;Chişinău;Chlef;Cho Dok
Choa Saidan Shah;Chobe;Chocope;Chocó;Chodavaram;Chodzież;Choiseul;Choisy-le-Roi;Chojnice;Chok Chai;Chokwé;Cholargós;Cholet;Choloma;Cholpon-Ata;Cholula
Choluteca;Chom Bueng;Choma;Chomutov;Chon Buri;Chon Daen;Chone;Chongjin;Chonglong;Chongoyape;Chongqing;Chontales;Chopda;Chorfa;Chorley;Chornomors'k
Chortkiv;Chortoq;Chorzów;Chosica;Choszczno;Chotila;Chowchilla;Christ Church;Christ Church Nichola Town;Christchurch;Christiana;Christiansburg
Christmas Island;Chrudim;Chrzanów;Chtouka-Ait Baha;Chu;Chuadanga;Chubek;Chubut;Chuchar-kana Mandi;Chudovo;Chuhar Jamali;Chuhuyiv
Chukotskiy avtonomnyy okrug;Chula Vista;Chulucanas;Chum Phae;Chumphon;Chuncheon;Chunghwa;Chunian;Chunskiy;Chunār;Chuquisaca;Chur;Churāchāndpur;Chusovoy
Chust;Chuuk;Chuvashskaya Respublika;Chuzhou;Chystyakove;Châlons-en-Champagne;Château-Thierry;Châteaudun;Châteauguay;Châteauroux;Châtelet;Châtellerault
Châtenay-Malabry;Châtillon;Chã Grande;Chía;Chíos;Chü;Chākan;Chākia;Chālisgaon;Chālūs;Chāmpa;Chānasma;Chānda;Chāndor;Chāndpur;Chāndur;Chāndūr
Chāndūr Bāzār;Chāpar;Chāpra;Chās;Chāībāsa;Chīpurupalle;Chīrāla;Chītāpur;Chōfu;Chŏngju;Chūru;Chǒllabuk-do;Chǒllanam-do;Ciamis;Ciampea;Ciampino;Cianorte
Ciarraí;Cibao Nordeste;Cibao Noroeste;Cibao Norte;Cibao Sur;Cibinong;Cibitoke;Ciblas novads;Cibolo;Cicero;Cicurug;Ciechanów;Ciego de Ávila;Ciempozuelos
Cienfuegos;Cieplice Śląskie Zdrój;Cieszyn;Cieza;Cifuentes;Cihuatlán;Cikampek;Cikarang;Cikupa;Cileungsir;Cileunyi;Cill Chainnigh;Cill Dara;Cill Mhantáin
Cimahi;Cimarron Hills;Cimin;Cimişlia;Cincinnati;Cinco Ranch;Cinco Saltos;Cinisello Balsamo;Cintalapa de Figueroa;Cipolletti;Ciputat;Ciranjang-hilir
Circasia;Cirebon;Cirencester;Ciriè;Cirkulane;Ciro Redondo;Cisnădie;Cisterna di Latina;Citeureup;Citrus Heights;Citrus Park;Città di Castello
City Center;City of Balikpapan;City of Freeport;City of Isabela;City of Milford;City of Sammamish;City of Westminster;Ciudad Acuña;Ciudad Altamirano
Ciudad Apodaca;Ciudad Benito Juárez;Ciudad Bolívar;Ciudad Camilo Cienfuegos;Ciudad Choluteca;Ciudad Constitución;Ciudad Delicias;Ciudad Fernández
Ciudad General Escobedo;Ciudad Guadalupe Victoria;Ciudad Guayana;Ciudad Guzmán;Ciudad Hidalgo;Ciudad Lerdo;Ciudad Lineal;Ciudad Lázaro Cárdenas
Ciudad López Mateos;Ciudad Madero;Ciudad Mante;Ciudad Melchor Múzquiz;Ciudad Mendoza;Ciudad Miguel Alemán;Ciudad Nezahualcoyotl;Ciudad Nueva
Ciudad Obregón;Ciudad Real;Ciudad Río Bravo;Ciudad Sabinas Hidalgo;Ciudad Sahagun;Ciudad Sandino;Ciudad Serdán;Ciudad Valles;Ciudad Victoria
Ciudad Vieja;Ciudad de Allende;Ciudad de Armería;Ciudad de Huitzuco;Ciudad de México;Ciudad del Carmen;Ciudad del Este;Ciutadella;Ciutat Vella
Civitanova Marche;Civitavecchia;Cizre;Ciénaga;Ciénaga de Oro;Ciénega de Flores;Clackmannanshire;Clacton-on-Sea;Clamart;Claremont;Claremore
Clarence-Rockland;Clarendon;Clark-Fulton;Clarksburg;Clarksdale;Clarksville;Clausthal-Zellerfeld;Clayton;Clearfield;Clearlake;Clearwater;Cleburne
Cleckheaton;Cleethorpes;Clement Town;Clemmons;Clemson;Clermont;Clermont-Ferrand;Clevedon;Cleveland;Cleveland Heights;Cleveleys;Clichy;Clichy-sous-Bois
Cliffside Park;Clifton;Clinton;Clinton Township;Clipperton;Clive;Cloppenburg;Clorinda;Closepet;Cloverleaf;Cloverly;Clovis;Cluain Meala;Cluj;Cluj-Napoca
Cluses;Clydach;Clydebank;Cláudio;Coacalco;Coachella;Coahuila de Zaragoza;Coalinga;Coalville;Coaraci;Coari;Coast;Coatbridge;Coatepec;Coatepeque
Coatzacoalcos;Coatzintla;Cobham;Cobija;Cobourg;Coburg;Cobán;Cochabamba;Cochin;Cochrane;Cockeysville;Coclé;Cocoa;Coconut Creek;Coconut Grove
Cocos  Islands;Codlea;Codó;Coelho Neto;Coesfeld;Coeur d'Alene;Coffs Harbour;Cofradía;Cogan;Cognac;Cohoes;Coimbatore;Coimbra;Coishco;Coity;Cojedes
Cojutepeque;Colachel;Colatina;Colchester;Cole Harbour;Colegiales;Coleraine;Colfontaine;Colgong;Colima;Colinas;Collado-Villalba;Colle di Val d'Elsa
Colleferro;College Park;College Point;College Station;Collegno;Colleyville;Collierville;Collines;Collingwood;Collinsville;Collinwood;Collipulli;Colmar
Colmenar Viejo;Colne;Cologno Monzese;Colomadu;Colomba;Colombes;Colombia;Colombo;Colomiers;Colonelganj;Colonia;Colonia Lindavista;Colonia Nativitas
Colonia del Sacramento;Colonia del Sol;Colonia del Valle;Colonial Heights;Colorado;Colorado Springs;Colton;Columbia;Columbia Heights;Columbine;Columbus
Colwyn Bay;Colón;Comal;Comalapa;Comalcalco;Comayagua;Combs-la-Ville;Comilla;Comiso;Comitancillo;Comitán;Commack;Commerce City;Commewijne;Como
Comodoro Rivadavia;Comonfort;Comoé;Compiègne;Compostela;Compostela Valley;Compton;Comrat;Comé;Comăneşti;Conakry;Concarneau;Conceição da Barra
Conceição da Feira;Conceição das Alagoas;Conceição do Araguaia;Conceição do Coité;Conceição do Jacuípe;Concepcion;Concepcion Ibaba;Concepción
Concepción de La Vega;Concepción del Uruguay;Conception Bay South;Conchal;Concord;Concordia;Concórdia;Condado;Conde;Condeixa-a-Nova;Conegliano
Coney Island;Conflans-Sainte-Honorine;Congleton;Congonhas;Conil de la Frontera;Conisbrough;Connacht;Connecticut;Conroe;Conselheiro Lafaiete;Consett
Consolacion;Consolación del Sur;Constantine;Constanza;Constanţa;Constitución;Contagem;Contai;Contla;Contramaestre;Conversano;Converse;Conway;Conwy
Conyers;Coogee;Cook Islands;Cookeville;Cookstown;Coon Rapids;Coondapoor;Cooper City;Coorparoo;Coos Bay;Copacabana;Copenhagen;Copertino;Copiague;Copiapó
Coppell;Copperas Cove;Copperbelt;Copán;Coquimbo;Coquitlam;Corabia;Coral Gables;Coral Springs;Coral Terrace;Coralville;Coram;Corato;Corbeil-Essonnes
Corby;Corcaigh;Corcoran;Cordeiro;Cordeirópolis;Cordenons;Cordillera;Cordillera Administrative Region;Cordova;Corfu;Coria del Río;Corigliano Scalo
Corinth;Corinto;Corio;Cork;Cormano;Cormeilles-en-Parisis;Cornaredo;Cornelius;Cornellà de Llobregat;Corner Brook;Cornwall;Cornélio Procópio;Coro;Coroatá
Coromandel;Corona;Coronado;Coronda;Coronel;Coronel Fabriciano;Coronel Oviedo;Coronel Suárez;Coronel Vivida;Coronie;Corozal;Corpus Christi;Corralillo
Correggio;Corrientes;Corroios;Corrèze;Corse;Corse-du-Sud;Corsicana;Corsico;Cortazar;Cortland;Cortés;Corumbá;Coruripe;Corvallis;Corvera de Asturias
Cosamaloapan;Coscomatepec de Bravo;Cosenza;Coslada;Cosmópolis;Cosoleacaque;Cosquín;Costa Mesa;Coswig;Cotabato;Cotia;Cotoca;Cotonou;Cotopaxi
Cottage Grove;Cottage Lake;Cottbus;Cottonwood Heights;Cotuí;Coudekerque-Branche;Coulommiers;Coulsdon;Council Bluffs;Country Club;Country Club Hills
Country Walk;Courbevoie;Courcelles;Cournon-d'Auvergne;Courtenay;Couva-Tabaquite-Talparo;Couëron;Cova Figueira;Cova Lima;Covasna;Coventry;Covilhã;Covina
Covington;Cové;Cowes;Cowley;Cox's Bazar;Cox's Bāzār;Coxim;Coyah;Coyhaique;Coyoacán;Coyotepec;Coyula;Cozumel;Coín;Cradock;Craigavon;Craigieburn
Crailsheim;Craiova;Cramlington;Cran-Gevrier;Cranberry Township;Cranbourne;Cranbourne East;Cranbourne North;Cranbrook;Cranebrook;Cranendonck;Cranford
Cranston;Crateús;Crato;Cravinhos;Crawfordsville;Crawley;Creil;Crema;Cremona;Crespo;Crest Hill;Crestview;Creuse;Creve Coeur;Crevillente;Crewe;Criciúma
Crimmitschau;Cristalina;Criuleni;Crofton;Croix;Croix-des-Bouquets;Cronulla;Crosby;Cross River;Crotone;Crowborough;Crown Point;Crowthorne;Croydon
Crucecita;Cruces;Cruz Alta;Cruz das Almas;Cruz del Eje;Cruzeiro;Cruzeiro do Oeste;Cruzeiro do Sul;Crystal;Crystal Lake;Crépy-en-Valois;Créteil;Csongrád
Cuamba;Cuauhtémoc;Cuautepec de Hinojosa;Cuautitlán;Cuautitlán Izcalli;Cuautla;Cuautlancingo;Cubatão;Cudahy;Cuddalore;Cuddapah;Cuenca;Cuernavaca;Cueto
Cugir;Cugnaux;Cuiabá;Cuilapa;Cuito;Cukai;Culemborg;Culfa;Culiacán;Cullera;Culleredo;Cullinan;Cullman;Culpeper;Culver City;Cumanayagua;Cumaná;Cumaribo
Cumberland;Cumbernauld;Cumbria;Cumbum;Cuncolim;Cundinamarca;Cunduacán;Cunene;Cuneo;Cung Kiệm;Cupertino;Cupira;Curanilahue;Curaçao;Curchorem;Curepipe
Curicó;Curitiba;Curitibanos;Currais Novos;Curridabat;Curtea de Argeş;Curug;Curumaní;Curundú;Curup;Cururupu;Curuzú Cuatiá;Curvelo;Cusano;Cuscatancingo
Cuscatlán;Cusco;Custoias;Custódia;Cutler;Cutler Bay;Cutler Ridge;Cutral-Có;Cuttack;Cuvette;Cuvette-Ouest;Cuxhaven;Cuyahoga Falls;Cuyuni-Mazaruni
Cwmbran;Cyangugu;Cypress;Cypress Hills;Czechowice-Dziedzice;Czeladź;Czerwionka-Leszczyny;Częstochowa;Cà Mau;Cáceres;Cádiz;Cárdenas;Cártama;Cát Bà
Câmara de Lobos;Câmpia Turzii;Câmpina;Câmpulung Moldovenesc;Cândido Mota;Cícero Dantas;Córdoba;Côte-Saint-Luc;Côte-d'Or;Côtes-d'Armor;Cúa;Cúcuta
Călăraşi;Căuşeni;Cēsis;Cēsu novads;Cəbrayıl;Cəlilabad;Cần Giuộc;Cần Giờ;Cần Thơ;Cẩm Phả Mines;Củ Chi;Da Nang;Dabas;Dabhoi;Daboh;Dabola;Dabou;Dabra
Dabwāli;Dachau;Dachnoye;Dadeldhurā;Dadhar;Dadonghai;Dadra and Nagar Haveli;Dadu;Dadukou;Daegu;Daegu Gwang'yeogsi;Daejeon;Daejeon Gwang'yeogsi;Daet
Dagana;Dagdas novads;Dagenham;Dagestanskiye Ogni;Dagomys;Dagupan;Dahegām;Dahlem;Dahūk;Daigo;Dailekh;Daimiel;Dainava;Daitōchō;Dajabón;Dajal;Dakar;Dakhla
Dakhlet Nouâdhibou;Dakoro;Dakuṇu paḷāta;Dalaba;Dalai;Dalaman;Dalandzadgad;Dalarnas län;Dale City;Dalfsen;Dali;Dalian;Daliang;Dalianwan
Daliyat al Karmel;Dalkola;Dallas;Dalmine;Dalnegorsk;Dalnerechensk;Daloa;Dalserf;Dalsingh Sarai;Dalton;Daltonganj;Daly City;Dam Dam;Daman;Daman and Diu
Damanhūr;Damara;Damascus;Damaturu;Damboa;Dambulla;Damietta;Dammam;Dammarie-les-Lys;Damme;Damnoen Saduak;Damoh;Dampit;Damāvand;Dan Khun Thot;Dana Point
Danané;Danao;Danbury;Dandeli;Dandenong;Dandenong North;Dandong;Danghara;Dania Beach;Danilov;Danilovgrad;Danjiangkou;Dankov;Danlí;Danshui;Danvers
Danville;Daokou;Daoukro;Dapaong;Daphne;Dapitan;Daqing;Dar Chabanne;Dar Chioukh;Dar el Beïda;Dar es Salaam;Dar'ā;Dara;Darazo;Darbhanga;Dareda;Darende
Dargeçit;Darhan;Darhan uul;Darien;Darién;Darlington;Darmstadt;Darnah;Darras Hall;Darreh Shahr;Darsi;Dartford;Dartmouth;Darton;Daru;Darwen;Darwin
Darya Khan;Daryāpur;Dasha;Dashiqiao;Dashitou;Dashtobod;Daska Kalan;Dasmariñas;Dasnapur;Dassa-Zoumé;Dasūya;Date;Datia;Datong;Datteln;Dattāpur;Daud Khel
Daudnagar;Daugavpils;Daugavpils novads;Daund;Daur;Daura;Dausa;Davangere;Davao;Davao Oriental;Davao del Norte;Davao del Sur;Davenport;Daventry;David
Davie;Davis;Davlekanovo;Davydkovo;Dawei;Dawukou;Dax;Daxi;Daxing;Daye;Dayr Mawās;Dayr al Balaḩ;Dayr az Zawr;Dayr Ḩāfir;Dayrūţ;Dayton;Daytona Beach
Dazaifu;Dazhong;Dazhou;Daşkəsən;Daşoguz;De Aar;De Pere;DeBary;DeKalb;DeLand;DeSoto;Deal;Dearborn;Dearborn Heights;Deba;Debal'tseve;Debar;Debarca
Debark';Debila;Debre Birhan;Debre Mark'os;Debre Tabor;Debrecen;Debubawi K'eyyĭḥ Baḥri;Decatur;Deception Bay;Dededo Village;Dedham;Dedovsk;Dedza;Dee Why
Deer Park;Deer Valley;Deerfield;Deerfield Beach;Deeside;Defiance;Degema Hulk;Deggendorf;Degtyarsk;Dehdasht;Dehiwala-Mount Lavinia;Dehlorān;Dehra Dūn
Dehri;Dehui;Deinze;Deir ez-Zor;Dej;Del City;Del Pilar;Del Rio;Delanggu;Delano;Delaware;Delbrück;Delcevo;Delegación Cuajimalpa de Morelos;Delft;Delfzijl
Delgado;Delhi;Deli Tua;Delicias;Delitzsch;Dellys;Delmas;Delmenhorst;Delmiro Gouveia;Delray Beach;Delta;Delta Amacuro;Delta del Tigre;Deltona;Delvinë
Delčevo;Delījān;Demak;Demba;Dembī Dolo;Demerara-Mahaica;Demerval Lobão;Demir Hisar;Demir Kapija;Demirci;Den Chai;Den Helder;Denain;Denbighshire
Denderleeuw;Dendermonde;Denguélé;Dengzhou;Denia;Denigomodu;Denison;Denizciler;Denizli;Denkanikota;Dennery;Denov;Denpasar;Denton;Denver;Deoband;Deogarh
Deoli;Deolāli;Deoraniān;Deori Khās;Deoria;Dependencias Federales;Depew;Depok;Depālpur;Deqing;Dera Bugti;Dera Ghazi Khan;Dera Ismail Khan;Derbent;Derby
Derbyshire;Derhachi;Derince;Derry;Derry Village;Des Moines;Des Plaines;Descalvado;Desenzano del Garda;Desert Hot Springs;Deshnoke;Desio;Desnogorsk
Dessau;Destelbergen;Destrnik;Desē;Det Udom;Detmold;Detroit;Detroit-Shoreway;Detva;Deuil-la-Barre;Deurne;Deutz;Deux-Montagnes;Deux-Sèvres;Deva
Devakottai;Devanhalli;Devarkonda;Develi;Deventer;Devgadh Bāriya;Devgarh;Devinuwara;Devizes;Devoll;Devon;Devrek;Dewas;Dewsbury;Deyang;Dezhou;Deán Funes
Deçan;Deūlgaon Rāja;Dhaalu;Dhafní;Dhahran;Dhaka;Dhamtari;Dhamār;Dhanaula;Dhanaura;Dhanbād;Dhandhuka;Dhanera;Dhangaḍhi̇̄;Dhankutā;Dhanot;Dharampur
Dharamsala;Dharangaon;Dharapuram;Dharmadam;Dharmanagar;Dharmapuri;Dharmavaram;Dharmābād;Dharān;Dhaulpur;Dhaurahra;Dhawalagiri;Dhekiajuli;Dhekunu
Dhenkānāl;Dhing;Dholka;Dhone;Dhoro Naro;Dhorāji;Dhrol;Dhrāngadhra;Dhuburi;Dhulagari;Dhulikhel;Dhuliān;Dhupgāri;Dhāka;Dhāmnod;Dhāmpur;Dhār;Dhāri
Dhāriwāl;Dhāruhera;Dhārūr;Dhī Qār;Dhī as Sufāl;Dhūlia;Dhūri;Diadema;Diadi;Diamante;Diamantina;Diamantino;Diamond Bar;Diamond Harbour;Dianella;Diapaga
Dibai;Dibba Al-Fujairah;Dibba Al-Hisn;Dibrugarh;Dibër;Dicholi;Dickinson;Dickson;Didcot;Didim;Didouche Mourad;Dieburg;Diego Martin;Diego de Almagro
Diekirch;Diemen;Dien Bien Phu;Diepenbeek;Diepholz;Dieppe;Diepsloot;Diest;Dietikon;Dietzenbach;Diez de Octubre;Diffa;Digboi;Dighwāra;Digne-les-Bains
Digos;Digras;Digri;Dihok;Dijkot;Dijon;Dikhīl;Dikirnis;Diksmuide;Dikwa;Dilbeek;Dili;Dillenburg;Dilling;Dillingen;Dillingen an der Donau;Dimashq;Dimbokro
Dimitrovgrad;Dimona;Dimāpur;Dinagat Islands;Dinajpur;Dinalupihan;Dinapore;Dinar;Dindigul;Dindori;Dinga;Dingcheng;Dingli;Dingolfing;Dingtao;Dinguiraye
Dingzhou;Dinnington;Dinskaya;Dinslaken;Dinuba;Dinājpur;Diourbel;Dipalpur;Dipayal;Diphu;Dipolog;Dire Dawa;Diriamba;Dishnā;District of Columbia
Distrito Capital;Distrito Capital de Bogotá;Distrito Federal;Distrito Nacional;Disūq;Ditzingen;Diu;Divača;Divichibazar;Divinópolis;Divnogorsk;Divnoye
Divo;Diwek;Dix Hills;Dixiana;Dixon;Diyadin;Diyarb Najm;Diyarbakır;Diyālá;Dizangué;Djamaa;Djelfa;Djemmal;Djibo;Djibouti;Djidiouia;Djougou;Djénné;Dmitrov
Dnipro;Dnipropetrovska oblast;Dniprorudne;Do'stlik Shahri;Doba;Dobeles novads;Dobje;Doboj;Dobrepolje;Dobrich;Dobrna;Dobropillya;Dobrova-Polhov Gradec
Dobrovnik;Dobrush;Dobryanka;Dod Ballāpur;Doda;Dodekánisa;Dodge City;Dodola;Dodoma;Doetinchem;Dogbo;Dogonbadan;Dogondoutchi;Doha;Dohad;Dohār
Dois Córregos;Dois Vizinhos;Dojran;Dok Kham Tai;Doka;Dokolo;Dokuchayevs'k;Dol pri Ljubljani;Dole;Dolenjske Toplice;Dolgoprudnyy;Dolisie;Dolj
Dollard-Des Ormeaux;Dolneni;Dolnośląskie;Dolný Kubín;Dologon;Dolores;Dolton;Dolyna;Dolyns'ka;Dom Pedrito;Dom Pedro;Doma;Domagnano;Domalanoan;Domažlice
Dombivli;Dombóvár;Dome;Domodedovo;Domodossola;Domont;Dompu;Domžale;Don Antonio;Don Benito;Don Carlos;Don Luan;Don Torcuato;Donaghmede;Donaueschingen
Donaustadt;Donauwörth;Doncaster;Doncaster East;Dondaicha;Dondo;Donduşeni;Donegal;Donetsk;Donetska oblast;Donga;Dongargarh;Dongcun;Dongdu;Dongen
Dongfeng;Donggang;Donggongon;Dongguan;Donghai;Dongkan;Dongling;Dongning;Dongobesh;Dongsheng;Dongtai;Dongxing;Dongyang;Donna;Donskoy;Donskoye;Doral
Dorcheh Pīāz;Dorchester;Dordogne;Dordrecht;Doreen;Dori;Dorking;Dormagen;Dornakal;Dornava;Dornbirn;Dornod;Dornogovĭ;Dorogomilovo;Dorohoi;Dorset;Dorsten
Dortmund;Dorval;Dorāha;Dos Hermanas;Dosquebradas;Dosso;Dothan;Douai;Douala;Douane;Douar Tindja;Douarnenez;Doubs;Douera;Douglas;Douglasville
Doukkala-Abda;Douliu;Douma;Dour;Dourados;Dourbali;Douz;Dover;Dowa;Dowlatābād;Down;Downers Grove;Downey;Doğubayazıt;Draa Ben Khedda;Draa el Mizan
Drachten;Dracut;Dragash;Draguignan;Drammen;Drancy;Draper;Draveil;Dravograd;Drean;Dreieich;Drensteinfurt;Drenthe;Dresden;Dreta de l'Eixample;Dreux
Drexel Heights;Drexel Hill;Driebergen-Rijsenburg;Driefontein;Driyorejo;Drobeta-Turnu Severin;Drochia;Drogheda;Drohobych;Droichead Nua;Droitwich
Dronfield;Dronten;Droylsden;Drugovo;Drummondville;Druskininkai;Druzhkivka;Dráma;Drôme;Drăgăşani;Dschang;Duarte;Duayaw-Nkwanta;Duba;Dubai;Dubayy;Dubbo
Dublin;Dubna;Dubnica nad Váhom;Dubno;Dubovka;Dubrovačko-neretvanska županija;Dubrovnik;Dubréka;Dubrājpur;Dubti;Dubuque;Dubăsari;Ducheng;Ducos;Dudelange
Duderstadt;Dudinka;Dudley;Duekoué;Duffel;Dugda;Dugulubgey;Duisburg;Duitama;Duiven;Duiwelskloof;Dukinfield;Dukku;Dukuhturi;Duliāgaon;Dullewala;Duluth
Dum Duma;Dumaguete;Dumai;Dumas;Dumbarton;Dumbéa;Dumfries;Dumfries and Galloway;Dumjor;Dumka;Dumont;Dumra;Dumraon;Dumyāţ;Dunaharaszti;Dunaivtsi
Dunajská Streda;Dunakeszi;Dunaújváros;Duncan;Duncanville;Dundagas novads;Dundalk;Dundee;Dundee City;Dundgovĭ;Dunedin;Dunfermline;Dunga Bunga
Dungannon and South Tyrone;Dunhua;Dunkerque;Dunkwa;Dunstable;Dunwoody;Dunyapur;Duobao;Duplek;Dupnitsa;Duque de Caxias;Durango;Durant;Durazno;Durban
Durbes novads;Durg;Durgapur;Durgāpur;Durham;Durham County;Durrës;Dursunbey;Dushanbe;Dutse;Dutsen Wai;Duyun;Dvůr Králové nad Labem;Dwārka;Dyat'kovo;Dyer
Dyersburg;Dyker Heights;Dytikí Elláda;Dytikí Makedonía;Dyurtyuli;Dzaoudzi;Dzavhan;Dzerzhinsk;Dzerzhinskiy;Dzerzhinsky;Dzhankoy;Dzhetygara;Działdowo
Dzierżoniów;Dzyarzhynsk;Dzüünharaa;Dâmboviţa;Décines-Charpieu;Dédougou;Désarmes;Dêqên;Díli;Döbeln;Dörtyol;Dún Laoghaire;Dübendorf;Dülmen;Düren
Düsseldorf;Düsseldorf-Pempelfort;Düzce;Dādri;Dāhānu;Dākor;Dāmghān;Dāmnagar;Dār Kulayb;Dārayyā;Dārchulā;Dārjiling;Dārwha;Dārāb;Dāsna;Dātāganj;Dāykundī
Dąbrowa Górnicza;Dębica;Dęblin;Děčín;Dīdwāna;Dīg;Dīglūr;Dīla;Dīnhāta;Dīnānagar;Dīsa;Dūngarpur;Dūrā;Džalal-Abadskaja oblast';Dương Đông;Eagan;Eagle
Eagle Mountain;Eagle Pass;Eagle River;Ealing;Earl Shilton;Earlsfield;Earlwood;Easley;East;East Ayrshire;East Berbice-Corentyne;East Brainerd
East Brunswick;East Chattanooga;East Chicago;East Cleveland;East Concord;East Darfur;East Dereham;East Dunbartonshire;East Elmhurst;East Flatbush
East Florence;East Garfield Park;East Grand Bahama;East Grinstead;East Gwillimbury;East Hampton;East Harlem;East Hartford;East Haven;East Hemet
East Hill-Meridian;East Honolulu;East Independence;East Jerusalem;East Kilbride;East Lake;East Lake-Orient Park;East Lansing;East London
East Longmeadow;East Los Angeles;East Lothian;East Massapequa;East Meadow;East Millcreek;East Molesey;East Moline;East Naples;East New Britain
East New York;East Northport;East Norwalk;East Orange;East Palo Alto;East Patchogue;East Pensacola Heights;East Peoria;East Point;East Providence
East Rancho Dominguez;East Renfrewshire;East Ridge;East Riding of Yorkshire;East Riverdale;East Saint Louis;East Sepik;East Setauket;East Sussex
East Tremont;East Village;East York;Eastbourne;Eastchester;Eastern;Eastern Cape;Eastern Equatoria;Eastern Highlands;Eastern Province;Eastern Samar
Eastern Tobago;Eastern Visayas;Easthampton;Eastlake;Eastleigh;Eastmont;Easton;Eastpointe;Eastvale;Eastwood;Eau Claire;Eaubonne;Ebaye;Ebbw Vale;Ebebiyin
Eberbach;Ebersbach an der Fils;Eberswalde;Ebetsu;Eboli;Ebon;Ebonyi;Ebute Ikorodu;Ecatepec de Morelos;Eccles;Ech Chettia;Echo Park;Eckernförde;Ed Damer
Ede;Edegem;Eden;Eden Prairie;Edenvale;Edewecht;Edgewater;Edgewood;Edina;Edinburg;Edinburgh;Edineţ;Edirne;Edison;Edmond;Edmonds;Edmonton;Edmundston;Edo
Edosaki;Edremit;Edwardsville;Edéa;Eeklo;Eersel;Effium;Efon-Alaaye;Egbe;Egentliga Finland;Egentliga Tavastland;Eger;Eggenberg;Eggenstein-Leopoldshafen
Eggertsville;Egham;Egra;Egypt Lake-Leto;Eha Amufu;Ehime;Ehingen;Eibar;Eibergen;Eidelstedt;Eight Mile Plains;Eiguliai;Eilat;Eilean Siar;Eilenburg
Eimsbüttel;Einbeck;Eindhoven;Eirunepé;Eisen;Eisenach;Eisenhüttenstadt;Eisleben Lutherstadt;Eislingen;Eitorf;Eixample;Ejea de los Caballeros;Ejido
Ejigbo;Ejura;Ekangala;Ekazhevo;Eket;Ekibastuz;Ekiti;Ekpoma;El Abadia;El Abiodh Sidi Cheikh;El Achir;El Affroun;El Alia;El Amria;El Aouinet;El Arahal
El Astillero;El Attaf;El Aïoun;El Bagre;El Banco;El Bauga;El Bayadh;El Beni;El Bolsón;El Cafetal;El Cajon;El Callao;El Campello;El Carmel
El Carmen de Bolívar;El Centro;El Cerrito;El Charco;El Chorrillo;El Copey;El Crucero;El Daein;El Dorado;El Dorado Hills;El Ejido;El Estor;El Eulma
El Fahs;El Fasher;El Gouna;El Grao;El Grullo;El Hadjar;El Hadjira;El Hajeb;El Hamma;El Hatillo;El Idrissia;El Jadid;El Jadida;El Jem;El Kala;El Kef
El Khroub;El Kseur;El Limón;El Malah;El Masnou;El Mirage;El Monte;El Obeid;El Oro;El Oued;El Palmar;El Paraíso;El Paso;El Prat de Llobregat;El Progreso
El Pueblito;El Quince;El Rama;El Reno;El Retén;El Rosario;El Salto;El Segundo;El Seibo;El Soberbio;El Tarf;El Tejar;El Tigre;El Tocuyo;El Triunfo
El Valle;El Vendrell;El Viejo;El Vigía;El Viso del Alcor;Elamanchili;Elazığ;Elbasan;Elbeuf;Elbistan;Elbląg;Elburg;Elche;Elda;Eldersburg;Eldoret
Elefsína;Elektrogorsk;Elektrostal';Elektrougli;Elektrénai;Elele;Eleşkirt;Elgin;Elista;Elizabeth;Elizabeth City;Elizabethtown;Elk Grove
Elk Grove Village;Elk River;Elkhart;Elko;Elkridge;Elkton;Elland;Ellenabad;Ellenbrook;Ellensburg;Ellesmere Port;Ellicott City;Ellinikó;Ellore;Ellwangen
Elmadağ;Elmalı;Elmhurst;Elmina;Elmira;Elmont;Elmshorn;Elmwood Park;Eloy;Eloy Alfaro;Elsdorf;Elst;Eltham;Eltville;Elwood;Ely;Elyria;Elói Mendes;Elūr
Embalse;Embarcación;Emberá;Embi;Embu;Embu Guaçu;Emden;Emerson Hill;Emet;Emilia-Romagna;Emiliano Zapata;Eminabad;Eminönü;Emirdağ;Emmeloord;Emmen
Emmendingen;Emmerich;Emmiganūr;Empalme;Empangeni;Empoli;Emporia;Emsdetten;Emsworth;Emure-Ekiti;En Nâqoûra;Encamp;Encantado;Encanto;Encarnación
Encarnación de Díaz;Enchanted Hills;Encheng;Encinitas;Encino;Encrucijada;Encruzilhada do Sul;Ende;Endeavour Hills;Enem;Energodar;Enewetak and Ujelang
Enfield;Enfield Town;Enga;Engadine;Engel's;Engelskirchen;Enger;England;England and Wales;Englewood;English River;Engures novads;Enid;Enkhuizen;Enköping
Enna;Ennedi-Est;Ennedi-Ouest;Ennepetal;Ennigerloh;Ennis;Enriquillo;Enschede;Ensenada;Enshi;Ensley;Entebbe;Enterprise;Entre Rios;Entre Ríos
Entroncamento;Enugu;Enugu-Ezike;Enugu-Ukwu;Envigado;Enzan;Epe;Eppelborn;Epping;Eppingen;Epsom;Epworth;Eqbālīyeh;Er Reina;Erandio;Erandol;Eravur Town
Erba;Erbaa;Erbil;Erciş;Ercolano;Erdaojiang;Erdek;Erdemli;Erdenet;Erding;Erechim;Erenhot;Erevan;Ereğli;Erftstadt;Erfurt;Ergani;Erie;Erkelenz;Erkrath
Erlangen;Erlanger;Ermelo;Ermenek;Ermera;Ermesinde;Ermitagaña;Ermont;Ermua;Erode;Erongo;Errachidia;Erraguntla;Errenteria;Erskine;Erwitte;Erzin;Erzincan
Erzsébetváros;Erzurum;Erāttupetta;Es Senia;Es Smara;Esbjerg;Escada;Escalante;Escaldes-Engordany;Esch-sur-Alzette;Eschborn;Eschen;Eschwege;Eschweiler
Escondido;Escuinapa;Escuintla;Escárcega;Esenler;Esenyurt;Esfarāyen;Esher;Esik;Eskilstuna;Eskişehir;Eslöv;Esmeralda;Esmeraldas;Espaillat;Esparreguera
Esparza;Espelkamp;Esperantina;Esperanza;Esperança;Espinal;Espinho;Espinosa;Espiye;Esplanada;Esplugues de Llobregat;Espoo;Esposende;Espírito Santo
Espírito Santo do Pinhal;Esquel;Esquina;Esquipulas;Essaouira;Essen;Essendon;Essequibo Islands-West Demerara;Essex;Esslingen;Essonne;Est;Este;Esteio
Estelle;Estelí;Estepona;Estero;Estoril;Estreito;Estrela;Estuaire;Estância;Estância Velha;Esuk Oron;Esztergom;Eséka;Etelä-Karjala;Etelä-Pohjanmaa
Etelä-Savo;Etobicoke;Ettlingen;Etāwa;Etāwah;Euclid;Euclides da Cunha;Eugene;Euless;Eunápolis;Eupen;Eure;Eure-et-Loir;Eureka;Euskal Herria;Euskirchen
Eustis;Eusébio;Eutin;Evans;Evanston;Evansville;Even Yehuda;Everett;Evergem;Evergreen Park;Evesham;Evrejskaja avtonomnaja oblast';Evrytanía;Ewa;Ewell
Ewing;Exeter;Exmouth;Extremadura;Extremoz;Extrême-Nord;Exuma;Eyl;Eysines;Ezhou;Ezhva;Ezine;Ezza-Ohu;Eğirdir;Ełk;Eşfahān;Eṭ Ṭaiyiba;Fa'asaleleaga;Faaa
Faadhippolhu;Faafu;Fabijoniškės;Fabriano;Facatativá;Faches-Thumesnil;Fada;Fada N'gourma;Faenza;Faetano;Fafe;Fahs-Beni Makada;Failsworth;Fair Lawn
Fair Oaks;Fairbanks;Fairborn;Fairfax;Fairfield;Fairfield Heights;Fairhaven;Fairhope;Fairland;Fairmont;Fairview Heights;Fairview Park;Fairwood
Faisalabad;Faizpur;Fajardo;Falconara Marittima;Falcón;Falkenberg;Falkenhagener Feld;Falkensee;Falkirk;Falkland Islands;Falköping;Fall River;Fallbrook
Fallingbrook;Falmouth;Falun;Falāvarjān;Famagusta;Famaillá;Fandriana;Fangshan;Fano;Faqirwali;Far Rockaway;Far Western;Farafangana;Farafenni;Farah
Farakka;Faranah;Faratsiho;Fareham;Fargo;Faribault;Faridabad;Faridpur;Farkhor;Farmers Branch;Farmington;Farmington Hills;Farmingville;Farmsen-Berne
Farnborough;Farnham;Farnworth;Faro;Faroe Islands;Farragut;Farrokh Shahr;Farroupilha;Farrukhnagar;Farrukhābād;Farshūţ;Faruka;Farum;Farāh;Farīdkot
Farīdpur;Fasano;Fastiv;Fasā;Fatehganj West;Fatehgarh Chūriān;Fatehpur;Fatehpur Sīkri;Fatehābād;Fatick;Fatsa;Fatwa;Favara;Faversham;Favoriten
Fayetteville;Fayrōz Kōh;Fayzabad;Fazilpur;Federacija Bosne i Hercegovine;Federal;Federal Way;Federally Administered Tribal Areas;Fedorovskiy;Feicheng
Feira;Feira de Santana;Fejér;Felanitx;Feldkirch;Felege Neway;Felgueiras;Felidhu Atholhu;Felipe Carrillo Puerto;Felixstowe;Fellbach;Felling;Feltham
Fendou;Fengcheng;Fenghua;Fenghuang;Fengkou;Fengrun;Fengxian;Fengxiang;Feni;Fennpfuhl;Fenoarivo Atsinanana;Fenoarivo Be;Fenyi;Feodosiya;Feraoun
Fereydūn Kenār;Fergana;Ferguson;Ferizaj;Ferizli;Ferkessédougou;Fermanagh;Fermo;Fern Creek;Fernando de la Mora;Fernandópolis;Ferndale;Ferndown;Fernley
Ferntree Gully;Ferokh;Ferozepore;Ferrara;Ferraz de Vasconcelos;Ferreñafe;Ferrol;Ferry Pass;Feteşti;Fetești-Gară;Fethiye;Fgura;Fianarantsoa;Fichē
Fidenza;Fiditi;Fier;Fier-Çifçi;Fife;Figueira da Foz;Figueres;Figuig;Filderstadt;Fili;Filiaşi;Fillmore;Financial District;Findlay;Finglas;Finistère
Finlyandskiy;Finnentrop;Finnmark;Finote Selam;Finsterwalde;Fiorano;Fiorentino;Firenze;Firmat;Firminy;Fishers;Fitchburg;Fiumicino-Isola Sacra
Five Corners;Fizuli;Flacq;Flagami;Flagstaff;Flandes;Flatbush;Flatlands;Fleet;Fleetwood;Fleming Island;Flensburg;Flers;Fleurus;Fleury-les-Aubrais
Flevoland;Flint;Flintshire;Floirac;Floral Park;Florence;Florence-Graham;Florencia;Flores;Flores da Cunha;Floresta;Floreşti;Floriana;Floriano
Florianópolis;Florida;Florida Ridge;Floridablanca;Floridia;Floridsdorf;Florin;Florissant;Flower Mound;Flowing Wells;Flémalle-Haute;Fléron;Flórina
Flörsheim;Fnidek;Fochville;Focșani;Foggia;Fokino;Fokída;Foley;Foligno;Folkestone;Follonica;Folsom;Fomento;Fond Parisien;Fond du Lac;Fondi;Fonseca
Fontaine;Fontainebleau;Fontana;Fonte Boa;Fontem;Fontenay-aux-Roses;Fontenay-le-Comte;Fontenay-sous-Bois;Fontvieille;Foothill Farms;Footscray;Forbach
Forbesganj;Forchheim;Fordham;Fordon;Fords;Foreisetata;Forest Grove;Forest Hills;Forest Lake;Forest Park;Forio;Forlì;Forlì-Cesena;Formby;Formia;Formiga
Formigine;Formosa;Fornacelle;Forney;Forquilhinha;Forssa;Forst;Fort Abbas;Fort Beaufort;Fort Bragg;Fort Collins;Fort Dodge;Fort Erie;Fort Gloster
Fort Hamilton;Fort Hood;Fort Hunt;Fort Lauderdale;Fort Lee;Fort Leonard Wood;Fort McMurray;Fort Myers;Fort Pienc;Fort Pierce;Fort Portal;Fort Smith
Fort St. John;Fort Thomas;Fort Walton Beach;Fort Washington;Fort Wayne;Fort Worth;Fort-de-France;Fortaleza;Fortuna Foothills;Fortín de las Flores
Forécariah;Fos-sur-Mer;Foshan;Foso;Fossano;Foster City;Fougères;Foumban;Foumbot;Fountain;Fountain Hills;Fountain Valley;Fountainebleau;Four Corners
Foz do Iguaçu;Foça;Fraccionamiento Ciudad Olmeca;Fraccionamiento Real Palmas;Fraijanes;Frameries;Framingham;Framingham Center;Franca
Francavilla Fontana;Francavilla al Mare;Franceville;Franche-Comté;Francisco Beltrão;Francisco I. Madero;Francisco Morato;Francisco Morazán;Francistown
Franco da Rocha;Franconia;Franconville;Frankenberg;Frankenthal;Frankfort;Frankfurt;Frankfurt am Main;Franklin;Franklin Park;Franklin Square;Frankston
Frankston East;Frankston South;Französisch Buchholz;Frascati;Frattamaggiore;Frattaminore;Frauenfeld;Fray Bentos;Frechen;Fredericia;Frederick
Fredericksburg;Frederickson;Frederico Westphalen;Fredericton;Frederiksberg;Frederikshavn;Fredrikstad;Freeport;Freetown;Freha;Freiberg
Freiberg am Neckar;Freiburg;Freilassing;Freising;Freital;Fremont;French Guiana;French Polynesia;French Rocks;French Southern Territories;Frenda
Fresh Meadows;Fresnes;Fresnillo;Fresno;Freudenberg;Freudenstadt;Fria;Fribourg;Fridley;Friedberg;Friedenau;Friedrichsdorf;Friedrichsfelde
Friedrichshafen;Friedrichshagen;Friedrichshain;Friendswood;Friesoythe;Frinton-on-Sea;Frisco;Friuli-Venezia Giulia;Frohnau;Frolovo;Fromager;Frome
Front Royal;Frontera;Frontignan;Frosinone;Fruit Cove;Frutal;Fryazevo;Fryazino;Fryslân;Fréjus;Fröndenberg;Frýdek Místek;Frýdek-Místek;Fthiótida;Fu'an
Fuchūchō;Fuding;Fuencarral-El Pardo;Fuengirola;Fuenlabrada;Fuentes del Valle;Fuji;Fujian;Fujieda;Fujikawaguchiko;Fujin;Fujinomiya;Fujioka;Fujisawa
Fujishiro;Fujiyoshida;Fukagawa;Fukayachō;Fukiage-fujimi;Fukuchiyama;Fukuechō;Fukui;Fukui-shi;Fukumitsu;Fukuoka;Fukura;Fukuroi;Fukushima;Fukuyama;Fulda
Fuli;Fuling;Fullerton;Funafuti;Funaishikawa;Funchal;Fundación;Fundong;Funehikimachi-funehiki;Funtua;Funza;Fuorigrotta;Fuqing;Fuquay-Varina;Furmanov
Furukawa;Fusagasugá;Fushun;Fussa;Futtsu;Fuvammulah;Fuwwah;Fuxin;Fuyang;Fuyu;Fuyuan;Fuzhou;Fylde;Fyzābād;Fânzeres;Fès;Fès al Bali;Fès-Boulemane
Fès-Dar-Dbibegh;Fécamp;Fót;Fürstenfeldbruck;Fürstenwalde;Fürth;Füzuli;Fālākāta;Fāqūs;Fāraskūr;Fārs;Fārsān;Fāryāb;Fāzilka;Făgăraș;Făleşti;Fălticeni
Fīrozpur Jhirka;Fīrozābād;Fīrūzābād;Fūman;G'ijduvon Shahri;Ga-Rankuwa;GaZulu-Natala;Gaafu Alifu;Gaafu Dhaalu;Gaalkacyo;Gaborone;Gabrovo;Gabès;Gabú
Gadag;Gadag-Betageri;Gaddi Annaram;Gadhada;Gadhinglaj;Gadsden;Gadwāl;Gaeta;Gafargaon;Gafsa;Gaga'emauga;Gagaifomauga;Gagarin;Gagarin Shahri;Gage Park
Gaggenau;Gagnoa;Gagny;Gahanna;Gaibandha;Gaigeturi;Gaillimh;Gainesville;Gainsborough;Gaithersburg;Gajendragarh;Gajraula;Gajuwaka;Galaat el Andeless
Galanta;Galaosiyo Shahri;Galapa;Galapagar;Galappo;Galatina;Galaţi;Galdakao;Galesburg;Galesong;Galguduud;Galich;Galicia;Gallarate;Gallatin;Galle
Galliate;Gallipoli;Gallup;Gallus;Galt;Galveston;Galápagos;Galátsi;Gamagōri;Gambat;Gambiran Satu;Gamboma;Gamboru;Gambēla;Gambēla Hizboch;Gameleira
Gamla Uppsala;Gamonal;Gampaha;Gampengrejo;Gamping Lor;Gampola;Gamprin;Gan Yavne;Gandajika;Gandaki;Ganderkesee;Gandevi;Gandhinagar;Gandia;Gandu
Ganei Tikva;Gang'weondo;Ganghwa-gun;Gangneung;Gangoh;Gangolli;Gangtok;Gangākher;Gangānagar;Gangāpur;Gangārāmpur;Gangāwati;Ganj Dundwāra;Ganja;Gannan
Gannavaram;Gansu;Gantang;Ganye;Ganzourgou;Gao;Gaogou;Gaomi;Gaoping;Gaoual;Gaoyou;Gaozhou;Gap;Gapan;Gapyeong;Garango;Garanhuns;Garbagnate Milanese
Garbsen;Garches;Garching bei München;García;Gard;Gardanne;Garden City;Garden Grove;Gardena;Gardez;Gardner;Garfield;Garfield Heights;Garges-lès-Gonesse
Gargždai;Garh Maharaja;Garhmuktesar;Garhshankar;Garhwa;Garhākota;Gariadhar;Garibaldi;Garissa;Garkalnes novads;Garko;Garland;Garmisch-Partenkirchen
Garner;Garoowe;Garoua;Garoua Boulaï;Gartenstadt;Garui;Garupá;Garwolin;Gary;Garzón;Garça;Gasa;Gash-Barka;Gashua;Gaspar;Gastonia;Gatak;Gatchina
Gates-North Gates;Gateshead;Gatesville;Gatineau;Gaur;Gauripur;Gaurnadi;Gauteng;Gautier;Gauting;Gavarr;Gavrilov-Yam;Gavà;Gawler;Gay;Gaya;Gaza;Gaziantep
Gazipaşa;Gazipur;Gazojak;Gbadolite;Gbarnga;Gbarpolu;Gbawe;Gbongan;Gdańsk;Gdynia;Gebog;Gebre Guracha;Gebze;Gedangan;Gedera;Gediz;Gedo;Geel;Geelong
Geertruidenberg;Geesthacht;Geidam;Geidorf;Geilenkirchen;Geiro;Geislingen an der Steige;Geita;Gejiu;Gela;Gelderland;Geldermalsen;Geldern;Geldrop;Geleen
Gelemso;Gelendzhik;Gelibolu;Gelligaer;Gelnhausen;Gelsenkirchen;Gembloux;Gembu;Gemena;Gemerek;Gemert;Gemlik;Geneina;General Enrique Mosconi
General Mamerto Natividad;General Pacheco;General Pico;General Pinedo;General Roca;General Santos;General Tinio;General Trias;General Villegas;Genet
Geneva;Genhe;Genk;Gennep;Gennevilliers;Genoa;Genova;Gent;Genteng;Gentilly;Genzano di Roma;Genç;Genève;Geoktschai;George Town;Georgetown;Georgia
Georgiyevsk;Georgsmarienhütte;Georgīevka;Gera;Geraardsbergen;Geraldton;Gerede;Gereida;Gereshk;Geretsried;Gerlingen;Germantown;Germering;Germersheim
Gernika-Lumo;Gero;Gerona;Gerrards Cross;Gers;Gersthofen;Gerāsh;Gescher;Geseke;Gesundbrunnen;Getafe;Getxo;Gevelsberg;Gevgelija;Gevrai;Geyve;Geġark'unik'
Ghanzi;Gharaunda;Gharb Dārfūr;Gharb-Chrarda-Beni Hssen;Ghardaïa;Gharo;Gharyan;Ghat;Ghatkesar;Ghauspur;Ghazieh;Ghazni;Ghaznī;Ghazīpur;Ghedi;Gheorgheni
Gherla;Ghormach;Ghosī;Ghoti Budrukh;Ghotki;Ghugus;Ghāt;Ghātampur;Ghātanji;Ghātsīla;Ghātāl;Ghāziābād;Ghōr;Gia Lai;Giaginskaya;Giannitsá;Giarre;Gibara
Gibraltar;Giddalūr;Giddarbāha;Gien;Giengen an der Brenz;Gierłoż;Gießen;Gif-sur-Yvette;Gifhorn;Gifu;Gifu-shi;Gijang;Gijón;Gilbert;Gilbert Islands
Gilching;Gilgit-Baltistān;Gillette;Gillingham;Gilroy;Gimaras;Gimbi;Gimcheon;Gingee;Ginir;Ginosa;Ginowan;Ginsheim-Gustavsburg;Gioia Tauro
Gioia del Colle;Giovinazzo;Girardot City;Giresun;Girne;Girona;Gironde;Girón;Gisborne;Gisborne District;Gisenyi;Gitarama;Gitega;Giugliano in Campania
Giulianova;Giurgiu;Giussano;Giv'at Shmuel;Givatayim;Givors;Giyani;Giza;Giżycko;Gjakovë;Gjilan;Gjirokastër;Gjorče Petro;Gjøvik;Glace Bay;Glacis;Gladbeck
Gladstone;Glan;Glarus;Glasgow;Glasgow City;Glassboro;Glassmanor;Glastonbury;Glauchau;Glazov;Glen Avon;Glen Burnie;Glen Cove;Glen Ellyn;Glen Iris
Glen Waverley;Glendale;Glendale Heights;Glendora;Glenferrie;Glenmore Park;Glenrothes;Glenroy;Glenvar Heights;Glenview;Glenville;Glenwood;Glinde;Gliwice
Glodeni;Glogovac;Glossop;Glostrup;Gloucester;Gloucestershire;Gloversville;Glyfáda;Glória do Goitá;Gnagna;Gniezno;Goa;Goba;Gobabis;Gobernador Gálvez
Gobernador Virasora;Gobichettipalayam;Gobindpur;Gobārdānga;Gobō;Goch;Godalming;Godda;Godean;Godfrey;Godhra;Goes;Gogrial;Gohadi;Gohāna;Goiana;Goianira
Goianésia;Goiatuba;Goirle;Goiás;Goiânia;Gojra;Gojō;Gokak;Gokarna;Gokavaram;Gokwe;Gol'yanovo;Gola Gokarannāth;Golborne;Gold Coast;Golden;Golden Gate
Golden Glades;Golden Valley;Goldsboro;Goleniów;Golestān;Goleta;Golitsyno;Golpāyegān;Golāghāt;Goma;Gomba;Gombe;Gombi;Gombong;Gomel'skaja oblast';Gomoh
Gonaïves;Gonbad-e Kāvūs;Gondal;Gondar;Gondiā;Gondomar;Gondā City;Gonesse;Gongchangling;Gongdanglegi Kulon;Gongju;Gongzhuling;Gonābād;Goodings Grove
Goodlands;Goodlettsville;Goodyear;Goole;Goose Creek;Gopalganj;Gopālganj;Gorakhpur;Goranboy;Gorantla;Goražde;Gorelovo;Gorenja vas-Poljane;Gorgol
Gorgonzola;Gorgān;Gori;Goribidnūr;Gorinchem;Goris;Gorizia;Gorišnica;Gorj;Gorje;Gorlice;Gorna Oryahovitsa;Gornja Radgona;Gornji Grad;Gornji Milanovac
Gornji Petrovci;Gorno-Altaysk;Gornyak;Gorod Minsk;Gorod Oš;Gorodets;Gorodishche;Goroka;Gorontalo;Gorseinon;Goryachevodskiy;Goryachiy Klyuch
Gorzów Wielkopolski;Gose;Gosen;Goseong;Gosforth;Goshen;Goshogawara;Goslar;Gosnells;Gosport;Gossau;Gostivar;Gostynin;Gostyń;Gosāba;Gotenba;Goth Radhan
Gotha;Gotlands län;Gotse Delchev;Gouda;Goulburn;Gourcy;Gourma;Goussainville;Govardhan;Governador Valadares;Govĭ-Altay;Govĭ-Sümber;Gowurdak;Goya
Goyang-si;Goyerkāta;Goālpāra;Graaff-Reinet;Grabouw;Gracias a Dios;Grad;Grad Zagreb;Gradačac;Gradignan;Gradsko;Grafton;Gragnano;Graham;Grahamstown
Grajaú;Grajewo;Gramercy Park;Gramsh;Granada;Granadero Baigorria;Granadilla de Abona;Granby;Grand Bassa;Grand Boulevard;Grand Cape Mount
Grand Casablanca;Grand Cay;Grand Forks;Grand Gedeh;Grand Island;Grand Junction;Grand Kru;Grand Port;Grand Prairie;Grand Rapids;Grand'Anse Mahé
Grand'Anse Praslin;Grand-Bassam;Grandans;Grande Prairie;Grande-Synthe;Grandview;Grandville;Graneros;Grangemouth;Granger;Grangwav;Granite Bay
Granite City;Graniteville;Granja;Granma;Granollers;Grantham;Grants Pass;Granville;Grao de Murviedro;Grapevine;Grasse;Graubünden;Gravataí;Gravatá
Gravesend;Gravina di Catania;Gravina in Puglia;Grays;Grayslake;Graz;Grazhdanka;Gračanica;Great Bend;Great Britain;Great Falls;Great Kills;Great Malvern
Great Sankey;Great Wyrley;Great Yarmouth;Greater Accra;Greater Grand Crossing;Greater Napanee;Greater Noida;Greater Northdale;Greater Sudbury
Greater Upper Marlboro;Greeley;Green;Green Bay;Green Haven;Green Valley;Greenacre;Greenacres City;Greenbelt;Greenburgh;Greeneville;Greenfield;Greenford
Greenock;Greenpoint;Greensboro;Greensborough;Greenvale;Greenville;Greenwich;Greenwood;Greenwood Village;Greer;Grefrath;Greifswald;Greiz;Gremda
Grenadines;Grenchen;Grenoble;Gresham;Gresik;Gressier;Gretna;Greve;Greven;Grevenbroich;Grevenmacher;Grevená;Greystanes;Gribanovskiy;Gries;Griesheim
Griffin;Griffith;Grigny;Grimbergen;Grimma;Grimsby;Grobiņas novads;Grodnenskaja oblast';Grodzisk Mazowiecki;Groesbeek;Grogol;Gronau;Groningen
Groot IJsselmonde;Grootfontein;Gropiusstadt;Gros Islet;Grosse Pointe Woods;Grosseto;Grosuplje;Grottaferrata;Grottaglie;Grove;Grove City;Groves;Groznyy
Groß-Gerau;Groß-Umstadt;Großenhain;Großostheim;Grudziądz;Grugliasco;Grumo Nevano;Gryazi;Gryazovets;Gryfice;Gryfino;Gràcia;Gröbenzell;Gua Musang
Guacamayas;Guacara;Guacarí;Guadalajara;Guadalajara de Buga;Guadalcanal;Guadalupe;Guadalupe Victoria;Guadeloupe;Guadix;Guainía;Guairá;Guaiúba
Guajará Mirim;Gualaceo;Gualeguay;Gualeguaychú;Gualán;Guam;Guamúchil;Guanabacoa;Guanacaste;Guanajay;Guanajuato;Guanambi;Guanare;Guane;Guangdong
Guangming;Guangshui;Guangxi;Guangyuan;Guangzhou;Guanhães;Guankou;Guantánamo;Guapimirim;Guaporé;Guarabira;Guaraciaba do Norte;Guaramirim;Guaranda
Guaranésia;Guarapari;Guarapuava;Guararapes;Guararema;Guaratinguetá;Guaratuba;Guarda;Guardamar del Segura;Guarenas;Guariba;Guarujá;Guarulhos;Guará
Guasave;Guasdualito;Guatemala;Guatemala City;Guatire;Guaviare;Guaxupé;Guayama;Guayaquil;Guayaramerín;Guayas;Guaynabo;Guayos;Guaçuí;Guaíba;Guaíra
Gubakha;Gubbi;Guben;Gubin;Gubkin;Gubkinskiy;Gucheng Chengguanzhen;Gudalur;Gudermes;Gudivāda;Gudiyatham;Gudja;Gueckedou;Guelma;Guelmim;Guelmim-Es Semara
Guelph;Guercif;Guernsey;Guerrero;Guider;Guidimaka;Guidonia;Guidonia Montecelio;Guigang;Guiglo;Guiguinto;Guihulñgan;Guildford;Guilford;Guilin;Guimarães
Guimba;Guinguinéo;Guiping;Guiren;Guisa;Guisborough;Guiseley;Guiset East;Guixi;Guiyang;Guizhou;Gujan-Mestras;Gujar Khan;Gujarat;Gujranwala;Gujrat;Gujō
Gukovo;Gul'kevichi;Gulariyā;Gulbarga;Gulbenes novads;Guledagudda;Gulf;Gulfport;Guli;Guliston;Gulu;Gulābpura;Gulāothi;Gumaca;Gumdag;Gumel;Gumi;Gumia
Gumlā;Gummersbach;Gummi;Gummidipundi;Gumushkhane;Guna;Gundlupēt;Gunma;Gunnaur;Gunsan;Guntakal Junction;Guntur;Gunupur;Gunzenhausen;Guozhen;Gur'yevsk
Gura Humorului;Gurgaon;Guri-si;Guria;Gurlan;Gurmatkāl;Gurnee;Gursahāiganj;Gursarāi;Guru Har Sahāi;Gurun;Gurupi;Guruvāyūr;Gus'-Khrustal'nyy;Gusau;Gusev
Gushikawa;Gushu;Gusinje;Gusinoozyorsk;Guskhara;Gustavo Adolfo Madero;Gustavsberg;Gutao;Guwahati;Guyancourt;Guyane;Guye;Guyong;Guáimaro;Guápiles;Guárico
Guékédou;Guéra;Guérande;Guéret;Guía de Isora;Gwadabawa;Gwadar;Gwalior;Gwangju;Gwangju Gwang'yeogsi;Gwaram;Gwarzo;Gweru;Gwoza;Gwynedd;Gyeonggido
Gyeongju;Gyeongsan-si;Gyeongsangbugdo;Gyeongsangnamdo;Gyomaendrőd;Gyula;Gyumri;Gyál;Gyöngyös;Gyōda;Győr;Győr-Moson-Sopron;Gáldar;Gálvez;Gävle
Gävleborgs län;Gérakas;Gïrïbïngï;Gómez Palacio;Göd;Gödöllő;Göksun;Gölbaşı;Gölcük;Gönen;Göppingen;Görele;Görlitz;Göteborg;Göttingen;Göygöl;Göyçay;Güigüe
Güimar;Güines;Güira de Melena;Güiria;Gümüşhane;Günzburg;Gürgentepe;Güroymak;Gürpınar;Gürsu;Güstrow;Gütersloh;Gādarwāra;Gālla;Gāndarbal;Gāndhīdhām
Găeşti;Għajnsielem;Għarb;Għargħur;Għasri;Għaxaq;Gīlān;Gīrīdīh;Głogów;Głowno;Głuchołazy;Gōdo;Gōtsuchō;Gūduvāncheri;Gūdūr;Gżira;Gədəbəy;Ha Noi;Ha'apai
Ha'il;Haa Alifu;Haa Dhaalu;Haaksbergen;Haaltert;Haan;Haar;Haarlem;Habarovskij kraj;Habboûch;Habiganj;Hachinohe;Hachiōji;Hacienda Heights
Hacienda La Calera;Hacienda Santa Fe;Hackensack;Hackney;Hacı Zeynalabdin;Hacılar;Hacıqabul;Hadagalli;Hadali;Hadano;Hadejia;Hadera;Haderslev;Hadgāon
Hadhdhunmathi;Hadim;Hadjer Lamis;Hadjout;Hadleigh;Hadley Wood;Hadyach;Haeju;Haenam;Hafar Al-Batin;Hafizabad;Hafnarfjörður;Hagen;Hagere Maryam
Hagerstown;Hagi;Hagonoy;Haguenau;Hai Phong;Haibara-akanedai;Haicheng;Haifa;Haiger;Haikou;Hailar;Hailin;Hailsham;Hailun;Hailākāndi;Haimen;Hainan;Hainaut
Haines City;Haining;Haiphong;Haisyn;Haizhou;Hajdina;Hajdú-Bihar;Hajdúböszörmény;Hajdúnánás;Hajdúszoboszló;Hajnówka;Hajīn;Hakenfelde;Hakha;Hakkâri
Hakodate;Hakui;Hala;Halberstadt;Haldaur;Halden;Haldensleben I;Haldia;Haldwani;Hale;Halesowen;Half Way Tree;Halifax;Haliyal;Hallandale Beach
Hallands län;Halle;Halle Neustadt;Halluin;Halmstad;Halstenbek;Haltern am See;Haltom City;Halton;Halvad;Halver;Ham Lake;Hamada;Hamadān;Hamakita
Hamamatsu;Hamanoichi;Hamar;Hamburg;Hamburg-Mitte;Hamburg-Nord;Hamden;Hameln;Hamgyǒng-bukto;Hamgyǒng-namdo;Hamhŭng;Hami;Hamilton;Hamina;Hamm
Hamma Bouziane;Hammam Bou Hadjar;Hammam Sousse;Hammam-Lif;Hammamet;Hamme;Hammersmith and Fulham;Hamminkeln;Hammond;Hampshire;Hampton;Hampton Park
Hamtramck;Hamīrpur;Hanahan;Hanam;Hanamaki;Hanau am Main;Hanawa;Hancheng;Hanchuan;Handa;Handan;Handiā;Handlová;Hanford;Hang Dong;Hangu;Hangzhou;Haninge
Hannibal;Hannover;Hannoversch Münden;Hannō;Hanoi;Hanover;Hanover Park;Hanting;Hanty-Mansijskij avtonomnyj okrug;Hanumāngarh;Hanwella Ihala;Hanyū
Hanzhong;Happy Valley;Haqqulobod;Harar;Harare;Harari People;Harbin;Harbour Island;Harburg;Harda Khās;Hardap;Hardenberg;Harderwijk;Hardoī;Harelbeke
Haren;Harenkarspel;Hargeysa;Harghita;Haridwar;Harihar;Haringey;Haripur;Harjumaa;Harker Heights;Harlem;Harlingen;Harlow;Harmanli;Harnoli;Harpanahalli
Harpenden;Harper;Harpālpur;Harringay;Harrisburg;Harrismith;Harrison;Harrisonburg;Harrogate;Harrow;Harsewinkel;Harstad;Harsīn;Harsūd;Hartford;Hartlepool
Hartley;Harunabad;Harvey;Harwich;Haryana;Harūr;Has;Hasaki;Hasanpur;Hashimoto;Hashtpar;Hashtrūd;Hasilpur;Haskovo;Haslett;Haslingden;Hassan;Hasselt
Hassi Messaoud;Hastings;Hastināpur;Hasuda;Hat Yai;Hatay;Hatfield;Hato Mayor;Hato Mayor del Rey;Hatobohei;Hatogaya-honchō;Hats'avan;Hatsukaichi;Hatta
Hattersheim;Hattiesburg;Hattingen;Hatton;Hatvan;Haubourdin;Haugesund;Haukipudas;Hauppauge;Haut-Mbomou;Haut-Ogooué;Haut-Rhin;Haut-Sassandra;Haute-Corse
Haute-Garonne;Haute-Kotto;Haute-Loire;Haute-Marne;Haute-Normandie;Haute-Savoie;Haute-Saône;Haute-Vienne;Hautes-Alpes;Hautes-Pyrénées;Hautmont
Hauts-Bassins;Hauts-de-Seine;Havana;Havant;Haveli Lakha;Havelian;Havelock;Haverhill;Havering;Havlíčkův Brod;Havza;Havířov;Hawaii;Hawarden;Hawassa
Hawke's Bay;Hawthorn;Hawthorn South;Hawthorne;Hayama;Hayang;Hayange;Haydock;Hayes;Hayesville;Hayling Island;Hayrabolu;Hays;Hayvoron;Hayward
Haywards Heath;Hazebrouck;Hazel Dell;Hazel Grove;Hazel Park;Hazelwood;Hazleton;Hazorasp;Hazro City;Hazāribāgh;Haßloch;Heanor;Heavitree;Hebburn;Hebei
Hebi;Hebron;Hechingen;Hechuan;Hecun;Hedaru;Hede;Hedge End;Hedmark;Heemskerk;Heemstede;Heerenveen;Heerhugowaard;Heerlen;Hefei;Hegang;Heide;Heidelberg
Heidenau;Heidenheim an der Brenz;Heihe;Heilbad Heiligenstadt;Heilbron;Heilbronn;Heiligenhaus;Heiligensee;Heilongjiang;Heiloo;Heinola;Heinsberg;Heishan
Heist-op-den-Berg;Hekinan;Hela;Helchteren;Helena;Helensvale;Hell's Kitchen;Hell-Ville;Hellersdorf;Hellevoetsluis;Hellín;Helmand;Helmond;Helmstedt
Helong;Helsingborg;Helsingør;Helsinki;Hem;Hemel Hempstead;Hemer;Hemet;Hemmingen;Hempstead;Henan;Hendala;Hendek;Henderson;Hendersonville
Hendrik-Ido-Ambacht;Hendrina;Hengchun;Hengelo;Hengshui;Hengyang;Heniches'k;Hennaya;Hennef;Hennenman;Hennigsdorf;Hentiy;Hepingjie;Hepo
Heppenheim an der Bergstrasse;Herblay;Herborn;Herceg Novi;Herceg-Novi;Hercegovačko-neretvanska županija;Hercules;Herdecke;Heredia;Hereford
Herefordshire;Herent;Herentals;Herford;Herisau;Hermanas Mirabal;Hermanus;Hermiston;Hermitage;Hermosa;Hermosa Beach;Hermosillo;Hermsdorf;Hernals
Hernando;Hernani;Herndon;Herne;Herne Bay;Herning;Heroica Caborca;Heroica Ciudad de Tlaxiaco;Heroica Guaymas;Heroica Matamoros;Herrenberg;Herrera
Herriman;Herstal;Herten;Hertford;Hertfordshire;Herval;Herve;Hervey Bay;Herzele;Herzliya;Herzogenaurach;Herzogenrath;Heróica Zitácuaro;Herāt;Hesperia
Hessen;Hessisch Oldendorf;Heswall;Hetauda;Hettstedt;Heunghae;Heusden;Heusenstamm;Heusweiler;Heves;Heysham;Heyuan;Heywood;Heze;Hhohho;Hialeah
Hialeah Gardens;Hibbing;Hickory;Hicksville;Hidalgo;Hiddenhausen;Hietzing;Higashimurayama;Higashine;High Blantyre;High Peak;High Point;High Wycombe
Highland;Highland Park;Highland Springs;Highland Village;Highlands Ranch;Highton;Highview;Higuamo;Hihyā;Hiiraan;Hiiumaa;Hiji;Hikari;Hikone
Hilagang Iloko;Hilagang Lanaw;Hilagang Samar;Hilagang Sambuwangga;Hilagang Surigaw;Hilchenbach;Hilden;Hildesheim;Hillcrest Heights;Hille;Hillegom
Hillerød;Hilliard;Hillingdon;Hillsboro;Hillside;Hilo;Hilsa;Hilton Head;Hilton Head Island;Hilvan;Hilversum;Himachal Pradesh;Himamaylan;Himatnagar
Himeji;Himimachi;Hinche;Hinckley;Hindaun;Hindley;Hindoria;Hindupur;Hinesville;Hinganghāt;Hingoli;Hingorja;Hinigaran;Hinjilikatu;Hino;Hinsdale;Hinthada
Hirado;Hirakata;Hirara;Hiratachō;Hiratsuka;Hirekerūr;Hiriyūr;Hirosaki;Hiroshima;Hisai-motomachi;Hisar;Hisor;Hisuā;Hita;Hitachi;Hitachi-Naka;Hitchin
Hitoyoshi;Hizan;Hjørring;Hlohovec;Hlukhiv;Hlybokaye;Ho Chi Minh;Ho Chi Minh City;Hobaramachi;Hobart;Hobbs;Hoboken;Hochfeld;Hochheim am Main;Hockenheim
Hod HaSharon;Hodal;Hoddesdon;Hodh ech Chargui;Hodh el Gharbi;Hodonín;Hodoš;Hoensbroek;Hoeryŏng;Hoeyang;Hof;Hoffman Estates;Hofgeismar;Hofheim am Taunus
Hoge Vucht;Hohen Neuendorf;Hohenems;Hohenstein-Ernstthal;Hohhot;Hohoe;Hoima;Hojāi;Hokkaido;Hokuto;Hola Prystan';Holalkere;Holbrook;Holbæk;Holden
Hole Narsipur;Holguín;Holiday;Holladay;Holland;Hollis;Hollister;Hollola;Holloway;Holly Springs;Hollywood;Holstebro;Holt;Holtsville;Holyoke;Holzkirchen
Holzminden;Holzwickede;Homa Bay;Homagama;Homburg;Homer Glen;Homestead;Homewood;Homnābād;Homs;Homyel';Honchō;Honda;Hondarribia;Hondomachi-hondo
Hong Kong;Hongch'ŏn;Honggang;Hongjiang;Hongqiao;Hongseong;Hongwŏn;Honiara;Honjō;Honmachi;Honnāli;Honolulu;Honāvar;Hoofddorp;Hoogeveen;Hoogezand
Hoogstraten;Hoogvliet;Hook;Hoorn;Hoover;Hopa;Hopatcong Hills;Hope Mills;Hope Town;Hopewell;Hopkins;Hopkinsville;Hoppers Crossing;Horad Zhodzina;Horasan
Horb am Neckar;Hordaland;Horgen;Horishni Plavni;Horizon City;Horizonte;Horjul;Horki;Horley;Horlivka;Hormozgān;Horn Lake;Hornchurch;Hornsby;Horodok
Horodyshche;Horsens;Horsforth;Horsham;Horta;Horta-Guinardó;Hortaleza;Horten;Hortolândia;Horwich;Hosa'ina;Hosdurga;Hoshangābād;Hoshiārpur;Hoskote;Hospet
Hostafrancs;Hosūr;Hot Springs;Hot Springs National Park;Hotaka;Hotan;Houaphan;Houet;Hough;Houghton-Le-Spring;Houilles;Houma;Houmt El Souk;Houndé
Hounslow;Houston;Houthalen;Hovd;Hove;Hovedstaden;Howard;Howard Beach;Howick;Howland Island;Howli;Hoxtolgay;Hoyerswerda;Hoyland Nether;Hoče-Slivnica
Hpa-An;Hradec Králové;Hranice;Hrastnik;Hrazdan;Hrodna;Hrpelje-Kozina;Hrubieszów;Hsinchu;Hua Hin;Huacho;Huadian;Huai Yot;Huai'an;Huaibei;Huaicheng
Huaidian;Huaihua;Huainan;Huaiyuan Chengguanzhen;Hualien;Hualien City;Hualmay;Huamachuco;Huamantla;Huambo;Huanan;Huancavelica;Huancayo;Huanggang
Huangmei;Huangnihe;Huangpi;Huangshan;Huangshi;Huangyan;Huangzhou;Huanren;Huanta;Huanuni;Huaquillas;Huaral;Huaraz;Huarmey;Huatabampo;Huatusco
Huauchinango;Huaura;Huayin;Huazhou;Hubei;Huber Heights;Hubli;Hucknall;Huddersfield;Huddinge;Hude;Hudiksvall;Hudson;Huehuetenango;Huejotzingo
Huejutla de Reyes;Huelva;Huesca;Huetamo de Núñez;Hueytown;Hugli;Huicheng;Huila;Huilango;Huilong;Huimanguillo;Huinan;Huixquilucan;Huixtla;Huizen;Huizhou
Hujra Shah Muqim;Hukeri;Hulan;Hulan Ergi;Hulyaypole;Humacao;Humaitá;Humanes de Madrid;Humble;Humboldtkolonie;Humen;Humenné;Hummelsbüttel;Hunan;Hunchun
Hunedoara;Hungund;Hunin;Hunsūr;Hunt Valley;Huntersville;Huntingdon;Huntington;Huntington Beach;Huntington Park;Huntington Station;Huntley;Hunts Point
Huntsville;Hunucmá;Huocheng;Huoqiu Chengguanzhen;Hurghada;Hurlingham;Hurricane;Hurst;Hurstville;Husainābād;Hushitai;Huskvarna;Husum;Hutang;Hutchinson
Hutto;Huy;Huyton;Huzhou;Huánuco;Huércal-Overa;Huíla;Huşi;Huế;Hvidovre;Hwacheon;Hwado;Hwange;Hwanghae-bukto;Hwanghae-namdo;Hwangju-ŭp;Hwaseong-si;Hwasun
Hwawŏn;Hyattsville;Hybla Valley;Hyde;Hyde Park;Hyderabad;Hyesan;Hyesan-dong;Hyogo;Hythe;Hyvinge;Hyères;Hà Giang;Hà Nam;Hà Tiên;Hà Tĩnh;Hà Đông
Hämeenlinna;Härnösand;Hässleholm;Héliopolis;Hénin-Beaumont;Hérault;Hérouville-Saint-Clair;Hînceşti;Hòa Bình;Hódmezővásárhely
Höfuðborgarsvæði utan Reykjavíkur;Hörstel;Hötting;Hövelhof;Hövsan;Hövsgöl;Höxter;Hørsholm;Hückelhoven;Hückeswagen;Hünfeld;Hürth;Hābra;Hāflong
Hāgere Hiywet;Hājo;Hājīganj;Hājīpur;Hālol;Hālīsahar;Hāngal;Hānsi;Hāora;Hāpur;Hārij;Hāsimāra;Hāthras;Hāveri;Hīrākud;Hīt;Hınıs;Hōfu;Hōjō;Hōryūji;Hūn
Hŭkkyo-ri;Hŭngnam;Hưng Yên;H̱olon;Hạ Long;Hải Dương;Hậu Giang;Hội An;I-n-Salah;IJmuiden;IJsselstein;Ialomiţa;Ialoveni;Iaçu;Iaşi;Iba;Ibadan;Ibagué
Ibaiti;Ibanda;Ibara;Ibaraki;Ibarra;Ibaté;Ibb;Ibbenbüren;Ibeto;Ibi;Ibicaraí;Ibiporã;Ibirama;Ibirataia;Ibirité;Ibitinga;Ibiza;Ibiá;Ibiúna;Ibotirama;Ibrā'
Ibshawāy;Ibusuki;Ica;Ichalkaranji;Ichchāpuram;Icheon-si;Ichihara;Ichinohe;Ichinomiya;Ichinoseki;Icod de los Vinos;Icó;Ida-Virumaa;Idah;Idaho
Idaho Falls;Idanre;Idappadi;Idar-Oberstein;Idfū;Idhnā;Idkū;Idlib;Idrija;Idstein;Idylwood;Iecavas novads;Ieper;Ifakara;Ifanadiana;Ifatsy;Ifo;Ifrane
Ifugao;Iganga;Igarapava;Igarapé;Igarapé Açu;Igarapé Miri;Igarassu;Igaraçu do Tietê;Igatpuri;Igbara-Odo;Igbeti;Igbo-Ora;Igbo-Ukwu;Igboho;Igbor
Igede-Ekiti;Ighram;Iglesias;Ignalina;Igra;Igrejinha;Iguala de la Independencia;Igualada;Iguape;Iguatu;Igugunu;Igunga;Igurusi;Ihiala;Ihosy;Iida;Iisalmi
Iiyama;Iizuka;Ijebu-Igbo;Ijebu-Jesa;Ijebu-Ode;Ijero-Ekiti;Ijuw;Ijuí;Ijūin;Ikalamavony;Ikeda;Ikedachō;Ikeja;Ikere-Ekiti;Ikire;Ikirun;Iklin;Ikom;Ikoma
Ikongo;Ikot Ekpene;Iksan;Ikungi;Ikšķiles novads;Il'skiy;Ila Orangun;Ilagan;Ilan;Ilanskiy;Ilaro;Ilave;Ilchester;Ilebo;Ilembula;Ilesa;Ileía;Ilfov;Ilgın
Ilha Solteira;Ilha de Moçambique;Ilhabela;Ilhas de Barlavento;Ilhas de Sotavento;Ilhéus;Iligan;Iligan City;Ilinden;Ilioúpoli;Ilirska Bistrica;Ilkal
Ilkeston;Illapel;Ille-et-Vilaine;Illela;Illertissen;Illes Balears;Illescas;Illingen;Illinois;Illizi;Illkirch-Graffenstaden;Illzach;Illéla;Ilmenau;Ilo
Ilobu;Ilocos;Ilocos Sur;Iloilo;Ilongero;Ilopango;Ilorin;Ilovays'k;Ilula;Ilām;Ilūkstes novads;Imaichi;Imam Qasim;Imarichō-kō;Imathía;Imatra;Imbabura
Imbituba;Imbituva;Imereti;Imishli;Immokalee;Imo;Imola;Imperatriz;Imperia;Imperial;Imperial Beach;Impfondo;Imphal;Imsil;Imus;Imzouren;Ina;Inagua;Inaruwa
Inashiki;Inawashiro;Inazawa;Inca;Inch'ǒn-Kwangyǒkshi;Incheon;Inchiri;Inda Silasē;Indaial;Indaiatuba;Indang;Independence;Independencia;Indergarh;Indi
Indian Trail;Indiana;Indianapolis;Indianola;Indio;Indore;Indramayu;Indre;Indre-et-Loire;Indri;Indāpur;Inezgane-Ait Melloul;Ingelheim am Rhein
Ingeniero Pablo Nogués;Ingenio;Inglewood;Inglewood-Finn Hill;Ingolstadt;Ingrāj Bāzār;Inhambane;Inhumas;Inisa;Injambakkam;Inkhil;Inkster;Innere Stadt
Innoshima;Innsbruck;Ino;Inongo;Inowrocław;Inozemtsevo;Intibucá;Inuyama;Inver Grove Heights;Invercargill;Inverclyde;Inverness;Inza;Inčukalna novads
Inđija;Ioba;Iona;Ionía Nísia;Iowa;Iowa City;Ioánnina;Ipaba;Ipameri;Ipatinga;Ipatovo;Iperu;Iperó;Ipiales;Ipiaú;Ipil;Ipinda;Ipirá;Ipoh;Ipojuca;Iporá
Ipoti;Ippy;Ipswich;Ipu;Ipubi;Ipueiras;Ipís;Iquique;Iquitos;Iracemápolis;Iradan;Irakleío;Iranshahr;Irapuato;Irati;Irattiṉapuri;Irbid;Irbit;Irecê
Iriga City;Iringa;Iringal;Irinjālakuda;Irkutsk;Irkutskaja oblast';Irlam;Irondequoit;Ironville;Irosin;Irpin;Irugūr;Irun;Irvine;Irving;Irving Park
Irvington;Irákleio;Irákleion;Isabel;Isabela;Isahaya;Isaka;Isakogorka;Isanlu-Itedoijowa;Isawa;Ischia;Ischia Porto;Ise;Ise-Ekiti;Isehara;Iselin;Iserlohn
Isernhagen Farster Bauerschaft;Isernia;Isesaki;Isfahan;Isfana;Isfara;Ishigaki;Ishige;Ishii;Ishikari;Ishikawa;Ishiki;Ishim;Ishimbay;Ishinomaki;Ishioka
Ishqoshim;Ishurdi;Ishøj;Isieke;Isingiro;Isiolo;Isiro;Iskandar;Iskitim;Isla;Isla Cristina;Isla Vista;Isla de la Juventud;Islamabad;Islas de la Bahía
Isle of Anglesey;Isle of Lewis;Isle of Main;Isle of Wight;Isles of Scilly;Isleworth;Islington;Islip;Islāmnagar;Islāmpur;Islāmābād;Ismailia;Isnā;Isparta
Issaquah;Issia;Issoire;Issy-les-Moulineaux;Issyk-Kul'skaja oblast';Istanbul;Istaravshan;Istarska županija;Istok;Istra;Istres;Isulan;Isère;Itabaiana
Itabaianinha;Itaberaba;Itaberaí;Itabira;Itabirito;Itaboraí;Itabuna;Itacoatiara;Itaguaí;Itagüí;Itaitinga;Itaituba;Itajaí;Itajubá;Itajuípe;Itako
Itamaraju;Itamarandiba;Itambé;Itami;Itanhaém;Itaocara;Itapaci;Itapagé;Itaparica;Itapecerica;Itapecerica da Serra;Itapecuru Mirim;Itapema;Itapemirim
Itaperuna;Itaperuçu;Itapetinga;Itapetininga;Itapeva;Itapevi;Itapipoca;Itapira;Itapissuma;Itaporanga;Itapuranga;Itapúa;Itaquaquecetuba;Itaqui;Itararé
Itatiba;Itatinga;Itauguá;Itaí;Itaúna;Iten;Ithaca;Itigi;Itimādpur;Itogon;Itoigawa;Itoman;Itororó;Itsukaichi;Itu;Ituberá;Ituiutaba;Itumbiara;Itupeva
Itupiranga;Iturama;Iturrama;Ituverava;Itzehoe;Itá;Itápolis;Itānagar;Itārsi;Itō;Ivano-Frankivsk;Ivano-Frankivska oblast;Ivanovo;Ivanovskaja oblast'
Ivanovskoye;Ivanteyevka;Ivančna Gorica;Ivatsevichy;Ivdel';Ives Estates;Ivoti;Ivrea;Ivry-sur-Seine;Iwade;Iwai;Iwaki;Iwakuni;Iwakura;Iwamizawa;Iwanai
Iwanuma;Iwase;Iwata;Iwate;Iwatsuki;Iwo;Iwŏn-ŭp;Ixmiquilpan;Ixtaczoquitlán;Ixtapa;Ixtapa-Zihuatanejo;Ixtapaluca;Ixtapan de la Sal;Ixtepec;Ixtlán del Río
Iyo;Izabal;Izalco;Izamal;Izazi;Izberbash;Izegem;Izhevsk;Izkī;Izluchinsk;Izmail;Izmaylovo;Izobil'nyy;Izola;Iztacalco;Iztapalapa;Izumi;Izumisano
Izumiōtsu;Izumo;Izyaslav;Izyum;Izúcar de Matamoros;Içara;Iğdır;Iława;Iţsā;Ja Ela;Jabal Lubnān;Jabal os Saraj;Jabalpur;Jabat;Jablah;Jablanički okrug
Jablonec nad Nisou;Jaboatão;Jaboatão dos Guararapes;Jaboticabal;Jabālyā;Jacaltenango;Jacarezinho;Jacareí;Jaciara;Jackson;Jackson Heights;Jacksonville
Jacksonville Beach;Jacmel;Jacobabad;Jacobina;Jacona de Plancarte;Jacutinga;Jaen;Jaffa;Jaffna;Jagalūr;Jagatsinghapur;Jagdalpur;Jagdīshpur;Jagdīspur
Jaggayyapeta;Jagna;Jagodina;Jagraon;Jagtiāl;Jaguaquara;Jaguarari;Jaguariaíva;Jaguaribe;Jaguariúna;Jaguaruana;Jaguarão;Jagüey Grande;Jagādhri
Jahanian Shah;Jahāngīrābād;Jahānābād;Jahāzpur;Jaigaon;Jaipur;Jaipurhat;Jais;Jaisalmer;Jaisingpur;Jaito;Jaitāran;Jakarta;Jakarta Raya;Jakobsberg
Jakobstad;Jakomini;Jalai Nur;Jalajala;Jalal-Abad;Jalalpur Jattan;Jalalpur Pirwala;Jalandhar;Jalapa;Jales;Jalesar;Jaleshwar;Jalgaon;Jalgaon Jamod
Jalilabad;Jalingo;Jalisco;Jalor;Jalostotitlán;Jalpa de Méndez;Jalpāiguri;Jaluit;Jalālpur;Jalālābad;Jalālābād;Jalālī;Jalārpet;Jamaame;Jamaica
Jamaica Plain;Jamalo-Neneckij avtonomnyj okrug;Jamalpur;Jamay;Jambi;Jambi City;Jambusar;Jamestown;Jamjamāl;Jamkhandi;Jammalamadugu;Jammu
Jammu and Kashmir;Jamnagar;Jampur;Jamshedpur;Jamundí;Jamālpur;Jamūī;Jan Mayen;Janakkala;Janakpur;Janaúba;Jand;Jandaia do Sul;Jandira;Jandiāla;Janeng
Janesville;Jangaon;Jangipur;Januária;Janīn;Janūb Dārfūr;Janūb Kurdufān;Janūb Sīnā';Janūb as Surrah;Jaorā;Japekrom;Japeri;Jarabacoa;Jaraguá
Jaraguá do Sul;Jaral del Progreso;Jaranwala;Jarash;Jardim;Jardim Paulista;Jardin Exotique;Jardines de la Silla;Jardinópolis;Jardín América;Jarinu
Jarocin;Jaroslavskaja oblast';Jarosław;Jarrow;Jaru;Jaruco;Jarvis Island;Jarwal;Jarābulus;Jasaan;Jasdan;Jashpurnagar;Jasidih;Jasmine Estates;Jasper
Jaspur;Jastrzębie Zdrój;Jaswantnagar;Jasło;Jatani;Jataí;Jaten;Jatibarang;Jatibonico;Jatiroto;Jatiwangi;Jatobá;Jatoi Shimali;Jatāra;Jauharabad;Jauja
Jaunjelgavas novads;Jaunpiebalgas novads;Jaunpils novads;Jaunpur;Javea;Javānrūd;Jawa;Jawa Barat;Jawa Tengah;Jawa Timur;Jawhar;Jawor;Jaworzno
Jayamkondacholapuram;Jayapura;Jaynagar;Jaynagar-Majilpur;Jayrūd;Jaén;Jaú;Jbaïl;Jebba;Jeddah;Jefferson City;Jeffersontown;Jeffersonville;Jega;Jegunovce
Jeju City;Jekulo;Jelcz;Jelcz Laskowice;Jelenia Góra;Jelgava;Jelgavas novads;Jember;Jena;Jendouba;Jenison;Jenjarum;Jenks;Jenzan;Jeongeup;Jeonju
Jequitinhonha;Jequié;Jerada;Jerantut;Jeremoabo;Jerez de García Salinas;Jerez de la Frontera;Jericho;Jersey;Jersey City;Jerusalem;Jesenice;Jeseník;Jesi
Jessore;Jesús María;Jesús Menéndez;Jesús del Monte;Jetpur;Jevargi;Jewar;Jeypore;Jezersko;Jhajjar;Jhalakati;Jhalidā;Jhang Sadr;Jhanjhārpur;Jharia
Jharkhand;Jharsuguda;Jhawarian;Jhelum;Jhenaidah;Jhingergācha;Jhinjhāna;Jhol;Jhunjhunūn;Jhā-Jhā;Jhābua;Jhālrapātan;Jhālu;Jhālāwār;Jhānsi;Jhārgrām
Jhīnjhak;Jhūsi;Ji Paraná;Ji'an;Jiagedaqi;Jiamusi;Jian'ou;Jiangkou;Jiangmen;Jiangsu;Jianguang;Jiangxi;Jiangyan;Jiangyin;Jiangyou;Jianshui;Jiaojiang
Jiaozhou;Jiaozuo;Jiashan;Jiaxing;Jiayuguan;Jiazi;Jidd Ḩafş;Jidong;Jiehu;Jieshi;Jieshou;Jiexiu;Jieyang;Jigawa;Jiguaní;Jihlava;Jihomoravský kraj
Jihočeský kraj;Jijel;Jijiang;Jijiga;Jilib;Jilin;Jimaguayú;Jimeta;Jimma;Jimo;Jiménez;Jinan;Jinan-gun;Jinchang;Jincheng;Jindřichův Hradec;Jingdezhen
Jinghong;Jingling;Jingmen;Jingzhou;Jinhua;Jining;Jinja;Jinji;Jinjiang;Jinka;Jinotega;Jinotepe;Jinsha;Jinshi;Jintūr;Jinxiang;Jinzhou;Jipijapa
Jiquílpan de Juárez;Jirjā;Jirkov;Jishu;Jishui;Jisr ash Shughūr;Jitra;Jiujiang;Jiupu;Jiuquan;Jiutai;Jiutepec;Jiwaka;Jiwani;Jixi;Jizan;Jizzax;Jičín
Joal-Fadiout;Joaquín V. González;Joaçaba;Jobabo;Jocotenango;Jocotepec;Jodhpur;Jodiya Bandar;Joensuu;Jogbani;Jogonalan;Johannesburg;Johannisthal;Johi
Johns Creek;Johnson City;Johnston;Johnston Atoll;Johnstone;Johnstown;Johor;Johor Bahru;Joinville;Joinville-le-Pont;Jojutla;Joliet;Joliette;Jollyville
Jolo;Jombang;Jona;Jonava;Jonesboro;Jonglei;Joniškis;Jonquière;Joplin;Jora;Jorhāt;Jos;Jose Pañganiban;José Bonifácio;José C. Paz;José Cardel
José Mariano Jiménez;José de Freitas;Jounieh;Jouy-le-Moutier;Joué-lès-Tours;Jovellanos;Jowzjān;Joymontop;Joypur Hāt;João Câmara;João Monlevade
João Pessoa;João Pinheiro;Jrada;Juan Aldama;Juan Díaz;Juan Griego;Juan José Ríos;Juanjuí;Juatuba;Juazeiro do Norte;Juba;Jubbada Dhexe;Jubbada Hoose
Juchitepec;Juchitán de Zaragoza;Judeida Makr;Judita;Juegang;Jugsālai;Juhaynah;Juigalpa;Juiz de Fora;Jujuy;Juliaca;Juma Shahri;Jumilla;Jumri Tilaiyā
Junction City;Jundiaí;Juneau;Junnar;Junín;Jupiter;Jura;Jurbarkas;Jurupa Valley;Juršinci;Justiniškės;Jutiapa;Juticalpa;Juventino Rosas;Juwana;Juye
Juárez;Južno-Kazahstanskaja oblast';Južnobanatski okrug;Južnobački okrug;Jwaneng;Jyväskylä;Jáltipan de Morelos;Jász-Nagykun-Szolnok;Jászberény;Jämsä
Jämtlands län;Järvamaa;Järvenpää;Jérémie;Józefów;Józsefváros;Jõgevamaa;Jönköping;Jönköpings län;Júlio de Castilhos;Jüchen;Jülich;Jājpur;Jālaun;Jālna
Jāmadoba;Jāmai;Jāmtāra;Jāmuria;Jānjgīr;Jānsath;Jāsim;Jāwad;Jāzān;Jēkabpils;Jēkabpils novads;Jędrzejów;Jīnd;Jōetsu;Jūnāgadh;Jūnāgarh;Jūrmala;Jūybār
K'akheti;K'olīto;Kaabong;Kaafu;Kaarela;Kaarina;Kaarst;Kabacan;Kabala;Kabale;Kabalo;Kabanga;Kabanjahe;Kabankalan;Kabanovo
Kabardino-Balkarskaja Respublika;Kabare;Kabarnet;Kabarole;Kabaty;Kabba;Kaberamaido;Kabin Buri;Kabinda;Kabirwala;Kabrāi;Kabul;Kabwe;Kachhwa;Kachia
Kachin;Kachkanar;Kadakkavoor;Kadavu;Kadayanallur;Kadaň;Kadi;Kadiogo;Kadiri;Kadirli;Kadiyivka;Kadod;Kadoma;Kadugli;Kaduna;Kadınhanı;Kadūr;Kaeng Khoi
Kaeng Khro;Kaesŏng;Kafanchan;Kaffrine;Kafir Qala;Kafr Kannā;Kafr Lāhā;Kafr Mandā;Kafr Qāsim;Kafr Takhārīm;Kafr Zaytā;Kafr ad Dawwār;Kafr ash Shaykh
Kafr az Zayyāt;Kafr Şaqr;Kafranbel;Kafue;Kaga Bandoro;Kagawa;Kagera;Kagoro;Kagoshima;Kahama;Kahna Nau;Kahramanmaraş;Kahror Pakka;Kahrīz;Kahului;Kahuta
Kaiama;Kaifeng;Kaihua;Kaikalūr;Kailua;Kailāras;Kailāshahar;Kaimganj;Kaimori;Kainan;Kainuu;Kairouan;Kairāna;Kaisarianí;Kaiserslautern;Kaithal;Kaitong
Kaiyuan;Kaizuka;Kaišiadorys;Kajaani;Kajiado;Kajiki;Kaka;Kakamega;Kakamigahara;Kakata;Kakching;Kakegawa;Kakhovka;Kakogawachō-honmachi;Kakonko;Kakrāla
Kakuda;Kalabagh;Kalach;Kalach-na-Donu;Kalachinsk;Kalakkādu;Kalamariá;Kalamassery;Kalamata;Kalamazoo;Kalamb;Kalamnūri;Kalandia;Kalangala;Kalasin;Kalat
Kalavoor;Kaleke Mandi;Kalemie;Kalghatgi;Kalianget;Kalibo;Kalimantan;Kalimantan Barat;Kalimantan Selatan;Kalimantan Tengah;Kalimantan Timur
Kalimantan Utara;Kalinga;Kaliningrad;Kaliningradskaja oblast';Kalininsk;Kalininskiy;Kalinkavichy;Kaliro;Kalispell;Kalisz;Kalk;Kalkara;Kallakkurichchi
Kallangur;Kallar Kahar;Kallidaikurichi;Kallio;Kallithéa;Kalmar;Kalmar län;Kalmeshwar;Kalmthout;Kalmunai;Kalocsa;Kalodzishchy;Kalpatta;Kaltan
Kaltenkirchen;Kaluga;Kalugumalai;Kalulushi;Kalundborg;Kalungu;Kalur Kot;Kalush;Kalutara;Kaluzhskaya oblast';Kalvarijos;Kalyandurg;Kalyani;Kalynivka
Kalyān;Kalāleh;Kalānaur;Kamachumu;Kamaishi;Kamakura;Kamal;Kamalasai;Kamalganj;Kamalia;Kaman;Kamar Mushani;Kamaterón;Kamba;Kambar;Kambove;Kameda-honchō
Kamen;Kamen'-na-Obi;Kamenjane;Kamensk-Shakhtinskiy;Kamensk-Ural'skiy;Kamenz;Kameoka;Kameyama;Kamianets-Podilskyi;Kamianske;Kamienna Góra;Kamifukuoka
Kamigyō-ku;Kamiichi;Kamiiso;Kamimaruko;Kamina;Kaminokawa;Kaminoyama;Kamirenjaku;Kamloops;Kamnik;Kamo;Kamogatachō-kamogata;Kamogawa;Kamojimachō-jōgejima
Kamoke;Kamp-Lintfort;Kampala;Kampar;Kampen;Kampene;Kamphaeng Phet;Kampli;Kampong Baharu Balakong;Kampong Chaam;Kampong Cham;Kampong Chhnang
Kampong Dungun;Kampong Kadok;Kampong Masjid Tanah;Kampong Pangkal Kalong;Kampong Speu;Kampong Thom;Kampot;Kampung Ayer Keroh;Kampung Ayer Molek
Kampung Baharu Nilai;Kampung Baru Subang;Kampung Bukit Baharu;Kampung Pasir Gudang Baru;Kampung Simpang Renggam;Kampung Sungai Ara
Kampung Tanjung Karang;Kamra;Kamuli;Kamwenge;Kamyshin;Kamyshlov;Kamyzyak;Kamčatskij kraj;Kan'onjichō;Kanagawa;Kanal;Kananga;Kanash;Kanasín;Kanata
Kanaya;Kanazawa;Kanbe;Kanchanaburi;Kanchipuram;Kanda;Kandaal;Kandahār;Kandalaksha;Kandana;Kandavas novads;Kandhkot;Kandi;Kandiaro;Kandukūr;Kandy
Kandyagash;Kanekomachi;Kanem;Kaneohe;Kanevskaya;Kangaba;Kanganpur;Kangar;Kangasala;Kangayam;Kangding;Kangdong-ŭp;Kanggye;Kangweonto;Kangāvar;Kanie
Kanigiri;Kaniv;Kankakee;Kankan;Kankauli;Kanlurang Mindoro;Kanlurang Misamis;Kanlurang Negros;Kannabechō-yahiro;Kannad;Kannapolis;Kannauj;Kanniyākumāri
Kannod;Kannur;Kano;Kanoya;Kanpur;Kansanshi;Kansas;Kansas City;Kansk;Kant;Kantharalak;Kanton Sarajevo;Kantyshevo;Kantābānji;Kanuma;Kanungu;Kanuru;Kanye
Kanzakimachi-kanzaki;Kaoh Kong;Kaohsiung;Kaolack;Kapadvanj;Kapan;Kapchorwa;Kapellen;Kapenguria;Kapiri Mposhi;Kapit;Kapolei;Kaposvár;Kapotnya;Kapsan-ŭp
Kapshagay;Kapūrthala;Kara;Kara Suu;Kara-Balta;Karabanovo;Karabash;Karabağlar;Karabulak;Karabük;Karacabey;Karachayevsk;Karachev;Karachi
Karagandinskaja oblast';Karagandy;Karaj;Karak City;Karakol;Karakoçan;Karakul';Karaman;Karamay;Karamsad;Karamürsel;Karangampel;Karanganom;Karangsembung
Karanpur;Karapınar;Karas;Karasu;Karasu Mahallesi;Karasuk;Karasuyama;Karatau;Karatsu;Karauli;Karaçoban;Karačaevo-Čerkesskaja Respublika;Karbala;Karbalā'
Karben;Karbinci;Karcag;Kardzhali;Kardítsa;Kareli;Karera;Karhal;Karhula;Kari;Kariba;Kariya;Karjat;Karkira;Karlivka;Karlovac;Karlovarský kraj
Karlovačka županija;Karlovo;Karlovy Vary;Karlsfeld;Karlshamn;Karlshorst;Karlskoga;Karlskrona;Karlsruhe;Karlstad;Karlstadt;Karmi'el;Karmāla;Karnali
Karnataka;Karnobat;Karnāl;Karoi;Karol Bāgh;Karonga;Karor;Karow;Karpinsk;Kars;Kartaly;Kartasura;Kartuzy;Kartārpur;Karukh;Karur;Karuri;Karuzi;Karviná
Karwar;Karād;Karīmganj;Karīmnagar;Kasai-Occidental;Kasai-Oriental;Kasama;Kasamatsuchō;Kasamwa;Kasangulu;Kasaoka;Kasba;Kasba Tadla;Kaseda-shirakame
Kasese;Kaset Sombun;Kaset Wisai;Kashgar;Kashihara;Kashihara-shi;Kashima;Kashima-shi;Kashin;Kashipur;Kashira;Kashiwa;Kashiwazaki;Kashmor;Kasihan;Kasimov
Kaskazini Pemba;Kaskazini Unguja;Kasli;Kasoa;Kasongo;Kasongo-Lunda;Kaspiysk;Kasrāwad;Kassala;Kassel;Kasserine;Kastamonu;Kastanayevo;Kasterlee;Kastoriá
Kasugai;Kasukabe;Kasulu;Kasungu;Kasur;Katabu;Katakwi;Katanga;Katangi;Kataragama;Katav-Ivanovsk;Katavi;Kataysk;Katerero;Kateríni;Katghora;Kathmandu
Kathu;Kathua;Kati;Katihar;Katima Mulilo;Katimogang Leyte;Katiola;Katori-shi;Katoro;Katowice;Katrineholm;Katsina;Katsina-Ala;Katsuren-haebaru;Katsuta
Katsuura;Katsuyama;Kattanam;Kattaqo'rg'on Shahri;Kattivākkam;Katumba;Katunayaka;Katutura;Katwijk aan Zee;Katy;Kaufbeuren;Kaukauna;Kaulsdorf;Kaunas
Kauno apskritis;Kauno miestas;Kaura Namoda;Kavadarci;Kavajë;Kavaklı;Kavalerovo;Kavango East;Kavango West;Kavála;Kawage;Kawagoe;Kawaguchi;Kawalu
Kawambwa;Kawanishi;Kawanoechō;Kawardha;Kawasaki;Kawit;Kawm Umbū;Kawm Ḩamādah;Kawthoung;Kaya;Kayah;Kayalpattinam;Kayan;Kayangel;Kayanza;Kayar;Kayes
Kayin;Kayseri;Kaysville;Kayunga;Kayyerkan;Kazan;Kazanlak;Kazincbarcika;Kazlų Rūdos;Kazo;Kaédi;Kaélé;Kağızman;Kearney;Kearns;Kearny;Kebbi;Kebili;Kebomas
Kebonarun;Kecskemét;Kedah;Kediri;Kedrovka;Kedungwaru;Kedungwuni;Keelakarai;Keelung;Keene;Keetmanshoop;Kefallinía;Kefamenanu;Kefar Yona;Keffi;Kegalle
Kehl;Keighley;Keizer;Kekri;Kelaat es Sraghna;Kelaniya;Kelantan;Kelheim;Kelkheim;Kelkit;Keller;Kellyville;Kelmė;Kelo;Kelowna;Kelīshād va Sūdarjān
Kemalpaşa;Kemer;Kemerovo;Kemerovskaja oblast';Kemi;Kemisē;Kempen;Kempston;Kempston Hardwick;Kempten;Kemrī;Kemö-Gïrïbïngï;Ken Caryl;Kencong;Kenda;Kendal
Kendale Lakes;Kendall;Kendall West;Kendari;Kendrāparha;Kenema;Kenilworth;Keningau;Kenitra;Kenmore;Kenner;Kennesaw;Kennewick;Kenora;Kenosha;Kenscoff
Kensington;Kensington and Chelsea;Kent;Kentau;Kentrikí Makedonía;Kentucky;Kentwood;Kenwood;Kepala Batas;Kepanjen;Kepulauan Riau;Kerala;Keratsíni;Kerava
Kerch;Keren;Kericho;Kerkrade;Kerman;Kermanshah;Kermān;Kermānshāh;Kernersville;Kerpen;Kerrville;Kertih;Kertosono;Kerugoya;Kerċem;Kerūr;Kesabpur;Keshod
Keshorai Pātan;Kesinga;Keski-Pohjanmaa;Keski-Suomi;Keskin;Keson;Kestel;Keswick;Keszthely;Keta;Ketanggungan;Kettering;Kevelaer;Kew;Kew Gardens
Kew Gardens Hills;Key West;Keynsham;Keysborough;Keystone;Keşan;Kežmarok;Kfar Saba;Kgalagadi;Kgatleng;Khabarovsk;Khabarovsk Vtoroy;Khada;Khadki
Khadyzhensk;Khagaria;Khagaul;Khagrachari;Khagrachhari;Khair;Khairpur;Khairpur Mir's;Khairpur Nathan Shah;Khairpur Tamewah;Khairābād;Khairāgarh
Khajuraho Group of Monuments;Khalabat;Khalifah A City;Khalkhāl;Khalándrion;Khalīlābād;Khamaria;Khambhāliya;Khambhāt;Khamis Mushait;Khammam;Khammouan
Khan Yunis;Khanabad;Khanbari;Khandela;Khandwa;Khangah Dogran;Khangarh;Khanjarah;Khanna;Khanpur;Khanpur Mahar;Khanty-Mansiysk;Khanu Woralaksaburi
Khao Wong;Khao Yoi;Kharabali;Kharagpur;Kharakvasla;Kharan;Kharar;Khardah;Khargone;Kharian;Kharkhauda;Kharkiv;Kharkivska oblast;Kharsia;Khartoum
Khartsyz'k;Khasab;Khasavyurt;Khashuri;Khatauli;Khatlon;Khatīma;Khawr Fakkān;Khaībar Pakhtūnkhwā;Kheda;Khedbrahma;Khekra;Khemis Miliana
Khemis el Khechna;Khemisset;Khenchela;Khenifra;Kheri;Kherson;Khersonska oblast;Kherālu;Khetia;Khetri;Khewra;Khilchipur;Khimki;Khirdalan;Khirkiyān;Khiwa
Khlong Luang;Khmelnytska oblast;Khmelnytskyi;Khmilnyk;Khobar;Kholmsk;Kholmskiy;Khomas;Khomeyn;Khomeynī Shahr;Khon Buri;Khon Kaen;Khopoli
Khoroshëvo-Mnevniki;Khorramabad;Khorramdarreh;Khorramshahr;Khorugh;Khorāsān-e Janūbī;Khorāsān-e Razavī;Khorāsān-e Shemālī;Khosta;Khot'kovo;Khouribga
Khovd;Khowai;Khowy;Khromtau;Khujand;Khuldābād;Khulm;Khulna;Khunti;Khurai;Khurda;Khurja;Khurrianwala;Khushāb;Khust;Khuzdar;Khvānsār;Khánh Hòa;Khāchrod
Khāliş;Khāmgaon;Khān Shaykhūn;Khān Yūnis;Khānāpur;Khāpa;Khārupatia;Khāsh;Khātegaon;Khātra;Khōst;Khūtār;Khūzestān;Kiambu;Kibaale;Kibaha;Kibakwe;Kibara
Kibiti;Kiboga;Kibondo;Kibre Mengist;Kibuku;Kibungo;Kibuye;Kichha;Kidal;Kidapawan;Kidatu;Kidderminster;Kidlington;Kidodi;Kidričevo;Kidsgrove;Kiel;Kielce
Kierspe;Kiffa;Kifisiá;Kifrī;Kigali;Kigoma;Kigonsera;Kihangara;Kijang;Kikinda;Kikuchi;Kikwit;Kilifi;Kilimanjaro;Kilinochchi;Kilis;Kiliya;Kilju;Kilkenny
Kilkís;Killeen;Killingly Center;Kilmarnock;Kilosa;Kilwinning;Kimbe;Kimberley;Kimhae;Kimitsu;Kimje;Kimovsk;Kimry;Kinarut;Kindia;Kindu;Kinel'
Kinel'-Cherkassy;Kineshma;King of Prussia;King's Lynn;Kingisepp;Kingman;Kingman Reef;Kingori;Kings Bridge;Kings Park;Kingsford;Kingsland;Kingsport
Kingston;Kingston upon Hull;Kingston upon Thames;Kingstown;Kingstown Park;Kingsville;Kingswinford;Kingswood;Kinna;Kinshasa;Kinston;Kintampo;Kinwat
Kinzan;Kināna;Kiomboi;Kippax;Kipushi;Kirando;Kirandul;Kiraoli;Kiratu;Kirchhain;Kirchheim unter Teck;Kirchlengern;Kireka;Kireyevsk;Kirguli;Kirino
Kirinyaga;Kirishi;Kirkby;Kirkby in Ashfield;Kirkcaldy;Kirkintilloch;Kirkkonummi;Kirkland;Kirklees;Kirkop;Kirksville;Kirkuk;Kirkwood;Kirkūk;Kirov
Kirovgrad;Kirovo-Chepetsk;Kirovohradska oblast;Kirovs'k;Kirovsk;Kirovskaja oblast';Kirsanov;Kirtipur;Kiruhura;Kiruna;Kirundo;Kirwan;Kiryandongo
Kiryas Joel;Kiryat Gat;Kiryū;Kirzhach;Kisai;Kisangani;Kisaran;Kisarazu;Kisela Voda;Kiselëvsk;Kisesa;Kishanganj;Kishangarh;Kishapu;Kishiwada;Kishoreganj
Kishorganj;Kishtwār;Kisi;Kisii;Kiskunfélegyháza;Kiskunhalas;Kiskőrös;Kislovodsk;Kismayo;Kisoro;Kispest;Kissidougou;Kissimmee;Kisumu;Kisvárda;Kitahama
Kitahiroshima;Kitaibaraki;Kitakami;Kitakata;Kitakyushu;Kitale;Kitama;Kitami;Kitchener;Kitgum;Kithor;Kitob;Kitsuki;Kitui;Kitwe;Kitzingen;Kivertsi
Kivsharivka;Kiwira;Kiyawa;Kizel;Kizhake Chālakudi;Kizilyurt;Kizlyar;Kié-Ntem;Kičevo;Kiến Giang;Kladno;Klaeng;Klagenfurt am Wörthersee;Klaipėda
Klaipėdos apskritis;Klaipėdos miestas;Klamath Falls;Klang;Klangenan;Klaten;Klatovy;Klebang Besar;Kleinmachnow;Klerksdorp;Kleve;Klimovsk;Klin
Klingenstein;Klintsy;Klosterneuburg;Kloten;Kluang;Kluczbork;Klungkung;Klášterec nad Ohří;Knjazevac;Knokke-Heist;Knowsley;Knoxville;Knurów;Knysna
Ko Samui;Kobarid;Kobayashi;Kobe;Kobilje;Koblenz;Koboko;Kobryn;Kobuleti;Kobyłka;Kocaali;Kocaeli;Koch Bihār;Koch'ang;Kochani;Kochenëvo;Kochi
Kochubeyevskoye;Kocēnu novads;Kodaikānāl;Kodamachō-kodamaminami;Kodarmā;Kodinsk;Kodoli;Kodungallūr;Kodār;Kodīnar;Koelwār;Koesan;Koforidua;Koga;Kogalym
Kogarah;Kogi;Kogon Shahri;Kogota;Koh Kong;Kohat;Kohgīlūyeh va Būyer Aḩmad;Kohima;Kohtla-Järve;Koidu;Kokhma;Kokkola;Kokneses novads;Kokologo;Kokomo
Kokopo;Kokrajhar;Kokshetau;Koksijde;Kokstad;Kokubu-matsuki;Kokubunji;Kol'chugino;Kolasib;Kolašin;Kolbermoor;Kolda;Kolding;Kole;Kolea;Kolhumadulu
Kolhāpur;Kolkata;Kolkhozobod;Kollam;Kollegāl;Kolokani;Kolomenskoye;Kolomna;Kolomyagi;Kolomyia;Kolonjë;Kolonnawa;Kolpashevo;Kolpino;Kolubarski okrug
Kolwezi;Kolín;Kolār;Kolāras;Komaki;Komatipoort;Komatsu;Komatsushimachō;Kombissiri;Kombolcha;Komen;Komenda;Komendantsky aerodrom;Komló;Kommunar
Kommune Kujalleq;Kommuneqarfik Sermersooq;Komondjari;Komono;Komoro;Komotiní;Kompienga;Komsomolsk-on-Amur;Komárno;Komárom;Komárom-Esztergom;Kon Tum
Konakovo;Konch;Kondagaon;Kondapalle;Kondoa;Kondopoga;Kondrovo;Kongolo;Kongoussi;Kongsberg;Konibodom;Konin;Konjic;Konnagar;Konnūr;Konongo;Konotop
Konstancin-Jeziorna;Konstantinovsk;Konstantynów Łódzki;Konstanz;Kontagora;Kontich;Konya;Konz;Konārka;Konče;Koothanallur;Kopargaon;Koper;Kopeysk;Kopoky
Koppal;Koprivnica;Koprivničko-križevačka županija;Kopāganj;Kopřivnice;Koratla;Korba;Korbach;Kordestān;Koreatown;Koregaon;Korem;Korenovsk;Korgan;Korhogo
Korinthía;Korkino;Korkuteli;Korla;Korntal;Kornwestheim;Korolev;Koronadal;Koropí;Koror;Korosten';Korostyshiv;Korrewegwijk;Korsakov;Korschenbroich
Korsholm;Korsun-Shevchenkivskyi;Korsør;Kortenberg;Kortrijk;Korwai;Koryazhma;Korydallós;Korçë;Korāput;Kos;Kosamba;Kosan;Kosanjevica na Krki;Kosaya Gora
Koshigaya;Kosi;Kosigi;Koson;Kosong;Kosonsoy;Kosovo Polje;Kosovo-Metohija;Kosovski okrug;Kosovsko-Mitrovački okrug;Kosovsko-Pomoravski okrug;Kosrae
Kossi;Kostanajskaja oblast';Kostanay;Kostel;Kosti;Kostomuksha;Kostopil';Kostroma;Kostromskaja oblast';Kostrzyn nad Odrą;Kostyantynivka;Koszalin
Kot Addu;Kot Diji;Kot Ghulam Muhammad;Kot Malik Barkhurdar;Kot Mumin;Kot Radha Kishan;Kot Samaba;Kota;Kota Bharu;Kota Kinabalu;Kota Tinggi;Kotabumi
Kotagiri;Kotamangalam;Kotapārh;Kotayk';Kotdwāra;Kotel'nich;Kotel'niki;Kotel'nikovo;Kotido;Kotikawatta;Kotka;Kotkapura;Kotlas;Kotli;Kotli Loharan
Kotlovka;Kotma;Kotor;Kotovo;Kotovsk;Kotputli;Kotri;Kottagūdem;Kottayam;Kottūru;Kotā;Koubia;Koudougou;Kouffo;Kouilou;Koulamoutou;Koulikoro;Koulpélogo
Koumra;Koundara;Koungou;Koupéla;Kouritenga;Kourou;Kouroussa;Kourwéogo;Kousa;Kousséri;Koutiala;Kouvola;Kovancılar;Kovdor;Kovel;Kovilpatti;Kovrov;Kovvūr
Kovylkino;Kovūr;Kowloon;Kowŏn-ŭp;Koynanagar;Koysinceq;Koz'modem'yansk;Kozakai-chō;Kozan;Kozanów;Kozel'sk;Kozeyevo;Kozhikode;Kozhukhovo;Kozienice;Kozje
Kozluk;Kozyatyn;Kozáni;Koāth;Kočani;Kočevje;Koło;Kołobrzeg;Końskie;Kościan;Kościerzyna;Košice;Košický kraj;Kpalimé;Kpandu;Kraaifontein;Krabi;Kragujevac
Kraksaan;Kraków;Kraljevo;Kralupy nad Vltavou;Kramators'k;Kranj;Kranjska Gora;Krapinsko-zagorska županija;Krapkowice;Krasnoarmeysk;Krasnoarmeyskaya
Krasnodar;Krasnodarskij kraj;Krasnogorsk;Krasnogvardeyskoye;Krasnogvargeisky;Krasnohrad;Krasnojarskij kraj;Krasnokamensk;Krasnokamsk;Krasnoobsk
Krasnotur'insk;Krasnoufimsk;Krasnoural'sk;Krasnovishersk;Krasnoyarsk;Krasnoye Selo;Krasnoznamensk;Krasnystaw;Krasnyy Luch;Krasnyy Sulin;Krasyliv
Krathum Baen;Kratié;Kratovo;Kraśnik;Krefeld;Kremenchuk;Kremenets;Kreminna;Kresek;Krestovskiy ostrov;Kretinga;Kreuzau;Kreuzberg;Kreuzlingen;Kreuztal
Krian;Kribi;Kriel;Kriens;Krimpen aan den IJssel;Krimuldas novads;Krishnagiri;Krishnanagar;Krishnarājpet;Kristiansand;Kristianstad;Kristiansund
Kristinehamn;Kriva Palanka;Krivogaštani;Križevci;Krnov;Krolevets';Kromĕříž;Kroměříž;Kronach;Kronberg;Kronberg Tal;Krong Kaeb;Kronobergs län;Kronstadt
Kroonstad;Kropotkin;Kropyvnytskyi;Krosno;Krotoszyn;Kroya;Krugersdorp;Kruisfontein;Krujë;Krung Thep Maha Nakhon;Krustpils novads;Kruševac;Kruševo
Krychaw;Krymsk;Kryvyi Rih;Královéhradecký kraj;Krâchéh;Krítí;Krāslavas novads;Krŏng Pailĭn;Krŏng Preăh Sihanouk;Krško;Ksar Chellala;Ksar El Kebir
Ksar Hellal;Ksar el Boukhari;Ksour Essaf;Kstovo;Kuah;Kuala Belait;Kuala Kangsar;Kuala Kedah;Kuala Lipis;Kuala Lumpur;Kuala Pilah;Kuala Selangor
Kuala Terengganu;Kuala Tungkal;Kualakapuas;Kuandian;Kuando Kubango;Kuang;Kuantan;Kubinka;Kuchaiburi;Kuchera;Kuchinarai;Kuching;Kuchāman;Kudachi
Kudamatsu;Kudat;Kudepsta;Kudus;Kudymkar;Kufa;Kui Buri;Kujang-ŭp;Kujawsko-pomorskie;Kuje;Kuju;Kukawa;Kukichūō;Kukmor;Kukshi;Kukës;Kula;Kulachi;Kulai
Kuldīgas novads;Kulebaki;Kulgam;Kulim;Kulittalai;Kulmbach;Kulp;Kulpahār;Kultali;Kulti;Kulu;Kulunda;Kumagaya;Kumagunnam;Kumamoto;Kumanovo;Kumasi;Kumba
Kumbakonam;Kumbalam;Kumbhrāj;Kumbo;Kumertau;Kumhāri;Kumi;Kumla;Kumo;Kumru;Kumta;Kuna;Kuna Yala;Kunar;Kunda;Kundarkhi;Kundgol;Kundian;Kundla;Kunduz
Kunene;Kungota;Kungsbacka;Kungsholmen;Kungur;Kungälv;Kunigal;Kuningan;Kunjah;Kunming;Kunnamangalam;Kunnamkulam;Kunri;Kunshan;Kunwi;Kunyang;Kuopio
Kupang;Kupchino;Kupino;Kupiškis;Kupjansk;Kuppam;Kuqa;Kur'yanovo;Kurakhovo;Kurandvād;Kurashiki;Kuraymah;Kurayoshi;Kurayyimah;Kurbin;Kurchaloy;Kurchatov
Kurduvādi;Kure;Kurgan;Kurganinsk;Kurganskaja oblast';Kurigram;Kurihashi;Kurinjippādi;Kurnool;Kurobe-shi;Kuroda;Kuroishi;Kuroiso;Kurortnyy;Kurovskoye
Kursk;Kurskaja oblast';Kurtalan;Kurtamysh;Kurume;Kurunegala;Kuruṇægala;Kurye;Kusa;Kusatsu;Kushchëvskaya;Kushikino;Kushima;Kushiro;Kushk;Kushtagi
Kushtia;Kushva;Kusini Pemba;Kusini Unguja;Kuskovo;Kusŏng;Kut Chap;Kuta;Kutaisi;Kutiatodu;Kutiyāna;Kutloanong;Kutno;Kutná Hora;Kutoarjo;Kuttampuzha
Kuusamo;Kuvandyk;Kuwait City;Kuwana;Kuybyshev;Kuz'minki;Kuzhithurai;Kuzma;Kuznetsk;Kuçovë;Kuşadası;Kvemo Kartli;KwaDukuza;Kwajalein;Kwale;Kwang Binh
Kwangmyŏng;Kwangyang;Kwanza Norte;Kwanza Sul;Kwara;Kween;Kwekwe;Kweneng;Kwidzyn;Kwinana;Kyabé;Kyaikkami;Kyaiklat;Kyaikto;Kyain Seikgyi Township;Kyakhta
Kyankwanzi;Kyathampalle;Kyaukse;Kyegegwa;Kyela;Kyenjojo;Kyiv;Kyivska oblast;Kykládes;Kyle;Kymenlaakso;Kyosai;Kyoto;Kyrenia;Kyshtym;Kysucké Nové Mesto
Kyurdarmir;Kyustendil;Kyzyl;Kyzyl-Kyya;Kyzyl-Suu;Kyzylorda;Kyzylordinskaja oblast';Kyŏngsŏng;Kâhta;Kâmpóng Spœ;Kâmpóng Thum;Kärnten;Kægalla;Kédougou
Kélibia;Kénitra;Kénédougou;Kérkyra;Kérouané;Kétou;Kópavogur;Kórinthos;Köln;Köneürgench;Königs Wusterhausen;Königsbrunn;Königslutter am Elm
Königstein im Taunus;Königswinter;Köniz;Köpenick;Köping;Körfez;Köthen;Køge;Künzell;Künzelsau;Kürdəmir;Kürten;Kütahya;Kābul;Kāgal;Kākināda;Kākori;Kālia
Kālimpong;Kāliyāganj;Kālka;Kālna;Kālol;Kālpi;Kālānwāli;Kālāvad;Kālīganj;Kāman;Kāmthi;Kāmyārān;Kāmākhyānagar;Kāmāreddi;Kāmārhāti;Kānchrāpāra;Kāndhla
Kāndi;Kāndla;Kānke;Kānker;Kānkānhalli;Kānnangād;Kānt;Kānth;Kāpren;Kāpīsā;Kāraikkudi;Kāraikāl;Kāramadai;Kāranja;Kārkala;Kārsavas novads;Kārsiyāng
Kāsaragod;Kāsganj;Kāshmar;Kāthor;Kātol;Kātoya;Kātpādi;Kātrās;Kāvali;Kāyankulam;Kāzerūn;Kėdainiai;Kędzierzyn-Koźle;Kętrzyn;Kęty;Kīhei;Kīl Bhuvanagiri
Kīratpur;Kīsh;Kırkağaç;Kırklareli;Kırıkhan;Kırıkkale;Kırşehir;Kızılcahamam;Kızıltepe;Kłodzko;Kōfu;Kōnan;Kōnosu;Kōriyama;Kőbánya;Kūdligi;Kūhdasht
Kūkatpalli;Kūmher;Kŭhistoni Badakhshon;Kŭlob;Kǝngǝrli;Kəlbəcər;L'Ancienne-Lorette;L'Aquila;L'Arbaa Naït Irathen;L'Assomption;L'Eliana;L'Haÿ-les-Roses
L'Hospitalet de Llobregat;L'Isle-sur-la-Sorgue;L'Oriental;L'govskiy;La Altagracia;La Asunción;La Barca;La Baule-Escoublac;La Blancarde;La Bonanova
La Bordeta;La Breita;La Cabima;La Calera;La Carlota;La Carolina;La Castellana;La Cañada Flintridge;La Ceiba;La Ceja;La Celle-Saint-Cloud
La Chapelle-sur-Erdre;La Chaux-de-Fonds;La Chorrera;La Ciotat;La Colle;La Concepción;La Condamine;La Courneuve;La Crau;La Crescenta-Montrose;La Crosse
La Cruz;La Defense;La Dolorita;La Dorada;La Ermita;La Esperanza;La Estrella;La Estrelleta;La Falda;La Flèche;La Fría;La Garde;La Gare
La Garenne-Colombes;La Gi;La Gomera;La Goulette;La Grange;La Guaira;La Guajira;La Habana;La Habana Vieja;La Habra;La Haute-Saint-Charles;La Isla
La Jagua de Ibirico;La Jolla;La Laguna;La Libertad;La Ligua;La Lima;La Louvière;La Madeleine;La Magdalena Tlaltelulco;La Manouba;La Maná;La Marque
La Massana;La Mesa;La Mirada;La Mohammedia;La Oliva;La Orilla;La Orotava;La Oroya;La Palma;La Pampa;La Paz;La Paz Centro;La Peca;La Piedad;La Pineda
La Pintana;La Plata;La Pobla de Vallbona;La Pomme;La Porte;La Possession;La Prairie;La Presa;La Providencia Siglo XXI;La Puente;La Punta;La Quinta
La Rinconada;La Rioja;La Roche-sur-Yon;La Rochelle;La Roda;La Romana;La Réunion;La Sagrera;La Salud;La Sebala du Mornag;La Serena;La Seyne-sur-Mer
La Sierpe;La Solana;La Source;La Spezia;La Tebaida;La Teste-de-Buch;La Trinidad;La Trinité;La Troncal;La Union;La Unión;La Valette-du-Var;La Vega
La Vergne;La Verne;La Victoria;La Villa del Rosario;La Virginia;La Vista;LaGrange;LaPorte;Laascaanood;Laatzen;Laayoune;Labasa;Labinsk;Labis;Labo
Laborie;Laboulaye;Labrador;Labuan;Labuan Bajo;Labuhan Deli;Labytnangi;Labé;Lacey;Lachhmangarh Sīkar;Lachi;Lackawanna;Laconia;Lacs;Ladang Seri Kundang
Ladera Ranch;Ladhewala Waraich;Ladig;Ladispoli;Ladner;Lady Frere;Ladybrand;Ladyzhyn;Ladário;Lae;Laela;Laem Sing;Lafayette;Lafia;Lafiagi;Lagarto;Lagdo
Lage;Lages;Laghmān;Laghouat;Lagny-sur-Marne;Lago da Pedra;Lagoa Santa;Lagoa Vermelha;Lagoa da Prata;Lagoa do Itaenga;Lagos;Lagos de Moreno;Laguilayan
Laguna;Laguna Beach;Laguna Hills;Laguna Niguel;Laguna Woods;Laguna de Duero;Lagunes;Lagunillas;Lahad Datu;Lahat;Lahnstein;Lahore;Lahr;Lahti;Lahān;Lahār
Lai Châu;Laibin;Laighin;Laikipia;Lainate;Laiwu;Laixi;Laiyang;Laizhou;Laja;Lajas;Lajeado;Lajedo;Lajinha;Lake Butler;Lake Charles;Lake Elsinore
Lake Forest;Lake Havasu City;Lake Jackson;Lake Magdalene;Lake Mary;Lake Oswego;Lake Ridge;Lake Ronkonkoma;Lake Sebu;Lake Shore;Lake Stevens;Lake Wales
Lake Worth;Lake Worth Corridor;Lake Zurich;Lake in the Hills;Lakeland;Lakemba;Lakes;Lakeside;Lakeville;Lakewood;Lakhdaria;Lakhnādon;Lakhyabad;Lakhīmpur
Lakinsk;Lakki;Lakonía;Lakota;Laksar;Lakshadweep;Lakshmeshwar;Lakshmipur;Lakshmīpur;Lal Bahadur Nagar;Lala Musa;Lalago;Lalawigang Bulubundukin;Lalgudi
Lalian;Lalitpur;Lalmonirhat;Lalor;Lalupon;Lalín;Lambaré;Lambaréné;Lambayeque;Lambersart;Lambeth;Lamezia Terme;Lamin;Lamongan;Lamont;Lampa;Lampang
Lampertheim;Lamphun;Lampung;Lamu;Lamwo;Lamía;Lanaken;Lanao del Sur;Lancashire;Lancaster;Lancenigo-Villorba;Lanciano;Lancing;Lancy;Land O' Lakes
Landau in der Pfalz;Landerneau;Landes;Landover;Landsberg am Lech;Landshut;Landskrona;Lanester;Lang Suan;Langarūd;Langen;Langenfeld;Langenhagen
Langenhorn;Langepas;Langfang;Langford;Langley;Langley Park;Langsa;Langtoucun;Languedoc-Roussillon;Langwarrin;Langxiang;Langzhong;Lanham-Seabrook
Lankaran;Lankwitz;Lannion;Lansdale;Lansdowne;Lansing;Lanxi;Lanzhou;Laoag;Laoang;Laohekou;Laois;Laojunmiao;Laon;Lapa;Lapai;Laplace;Lappeenranta;Lappi
Lapu-Lapu City;Lar;Lara;Larache;Laramie;Laranjal Paulista;Laranjeira;Laranjeiras;Laranjeiras do Sul;Laranjeiro;Larbaâ;Lardjem;Laredo;Largo;Larkana
Larkhall;Larnaca;Larnaka;Larne;Larvik;Larvotto;Las Animas;Las Breñas;Las Choapas;Las Cruces;Las Cumbres;Las Delicias;Las Gabias;Las Margaritas
Las Matas de Farfán;Las Palmas;Las Piedras;Las Pintas de Arriba;Las Pintitas;Las Piñas;Las Rosas;Las Rozas de Madrid;Las Tejerías
Las Torres de Cotillas;Las Tres Torres;Las Tunas;Las Vegas;Lasarte;Lasem;Lashio;Lashkar Gāh;Lasíthi;Lat Yao;Latacunga;Latakia;Latham;Lathrop;Latina
Lattes;Latur;Lau;Lauchhammer;Lauda-Königshofen;Lauderdale Lakes;Lauderhill;Lauf an der Pegnitz;Laukaa;Launceston;Laungowāl;Laupheim;Laur;Laurel
Laurelton;Laurinburg;Lauro de Freitas;Lausanne;Lautaro;Lautoka;Lauttasaari;Lautém;Laval;Lavalleja;Laventille;Lavradio;Lavras;Lavras da Mangabeira
Lawang;Lawas;Lawndale;Lawrence;Lawrenceville;Lawton;Laxou;Layton;Layyah;Lazarevac;Lazarevskoye;Lazdijai;Lazdynai;Lazio;Laâyoune
Laâyoune-Boujdour-Sakia el Hamra;Laç;Laçın;Laï;Laško;Laḩij;Le Blanc-Mesnil;Le Bouscat;Le Camas;Le Cannet;Le Chesnay;Le Creusot;Le François;Le Gosier
Le Grand-Quevilly;Le Havre;Le Hochet;Le Kef;Le Kremlin-Bicêtre;Le Lamentin;Le Mans;Le Moule;Le Mée-sur-Seine;Le Pecq;Le Perreux-sur-Marne
Le Petit-Quevilly;Le Plessis-Robinson;Le Plessis-Trévise;Le Pontet;Le Port;Le Pré-Saint-Gervais;Le Puy-en-Velay;Le Robert;Le Tampon;Le Vésinet
League City;Lealman;Leamington;Leander;Leatherhead;Leavenworth;Leawood;Lebach;Lebaksiu;Lebanon;Lebap;Lebbeke;Lebedyan';Lebedyn;Lebowakgomo;Lebrija;Lebu
Lecce;Lecco;Lecheng;Lede;Leduc;Ledyard;Lee's Summit;Leeds;Leek;Leer;Leerdam;Leesburg;Leeuwarden;Lefkoşa;Lefkáda;Lefortovo;Leganés;Legaspi;Legionowo
Legnago;Legnano;Legnica;Leh;Lehi;Lehigh Acres;Lehrte;Leicester;Leicestershire;Leichlingen;Leiden;Leiderdorp;Leigh;Leighton Buzzard;Leimen
Leinfelden-Echterdingen;Leioa;Leipzig;Leiria;Leisure City;Leitrim;Leixlip;Leiyang;Lekki;Leland;Lelydorp;Lelystad;Lemamel;Lemay;Lembang;Lembeni;Leme
Lemesos;Lemgo;Lemon Grove;Lemont;Lemoore;Lempira;Lempäälä;Lenart;Lenbe;Lend;Lendava;Lenexa;Lenger;Lengerich;Lengshuijiang;Lengshuitan
Leningradskaja oblast';Leningradskaya;Leninogorsk;Leninsk;Leninsk-Kuznetsky;Leninskiye Gory;Lennestadt;Lennox;Lenoir;Lens;Lensk;Lentini;Lents
Lençóis Paulista;Leominster;Leonberg;Leonovo;Leopoldina;Leopoldshöhe;Leova;Lepe;Leposaviq;Lerdo de Tejada;Lere;Leribe;Lerik;Lerma de Villada;Lermontov
Lerum;Les Abymes;Les Cayes;Les Clayes-sous-Bois;Les Corts;Les Coteaux;Les Herbiers;Les Lilas;Les Mureaux;Les Olives;Les Pavillons-sous-Bois
Les Pennes-Mirabeau;Les Sables-d'Olonne;Les Ulis;Leshan;Leskovac;Lesnoy;Lesosibirsk;Lesozavodsk;Lessines;Leste;Leszno;Letchworth Garden City;Leteri
Lethbridge;Leticia;Letlhakane;Letpandan;Letterkenny;Letňany;Leusden;Leutkirch;Leuven;Levallois-Perret;Leverkusen;Levice;Levin;Levittown;Levoberezhnyy
Lewes;Lewisham;Lewiston;Lewiston Orchards;Lewisville;Lexington;Lexington-Fayette;Leyland;Leyte;Leyva Solano;Lezhë;Leça da Palmeira;Leça do Bailio;León
León de los Aldama;Lhasa;Lhokseumawe;Lhuentse;Lianghu;Liangxiang;Lianhe;Lianjiang;Lianozovo;Lianran;Lianshan;Lianyuan;Lianzhou;Liaocheng;Liaoning
Liaoyang;Liaoyuan;Liaozhong;Lib;Libenge;Liberal;Liberec;Liberecký kraj;Liberia;Libertad;Libertador General Bernardo O'Higgins
Libertador General San Martín;Liberty;Libertyville;Libeň;Libiąż;Libon;Libourne;Librazhd;Libres;Libreville;Licata;Lice;Licenciado Benito Juárez;Licheng
Lichfield;Lichinga;Lichtenberg;Lichtenburg;Lichtenfels;Lichtenrade;Lichtenvoorde;Lichterfelde;Lichuan;Lida;Lidcombe;Lidingö;Lidköping;Lido
Lido di Ostia;Lidzbark Warmiński;Lielvārdes novads;Liepāja;Lier;Lieto;Liguria;Lija;Lijiang;Likasi;Likhobory;Likiep;Likino-Dulevo;Likisá;Likoma;Likouala
Lilienthal;Lilio;Lille;Lillehammer;Lillerød;Liloan;Lilongwe;Lilydale;Lima;Lima hatun llaqta;Limache;Limassol;Limavady;Limay;Limbach-Oberfrohna;Limbang
Limbažu novads;Limbdi;Limbe;Limbiate;Limburg;Limburg an der Lahn;Limeil-Brévannes;Limeira;Limerick;Limoeiro;Limoeiro do Norte;Limoges;Limonar;Limousin
Limpio;Limpopo;Limón;Linares;Lincheng;Lincoln;Lincoln Park;Lincoln Square;Lincolnia;Lincolnshire;Linda;Linda-a-Velha;Lindau;Linden;Lindenholt
Lindenhurst;Lindenwold;Lindi;Lindlar;Lindsay;Line Islands;Linfen;Lingayen;Lingcheng;Lingdong;Lingen;Linghai;Lingolsheim;Lingsugūr;Lingyuan;Linhai
Linhares;Linjiang;Linkou;Linköping;Lino Lakes;Linping;Linqiong;Linqu;Lins;Linshui;Linstead;Linton Hall;Lintong;Linxi;Linxia Chengguanzhen;Linyi;Linz
Linëvo;Lipa City;Lipeckaja oblast';Lipetsk;Lipkovo;Lippstadt;Liptovský Mikuláš;Lira;Lisakovsk;Lisala;Lisboa;Lisbon;Lisburn;Lishu;Lishui;Lisieux;Liski
Lisle;Lisse;Lissone;Litherland;Lithia Springs;Litija;Litoměřice;Litoral;Littau;Little Elm;Little Rock;Littlehampton;Littleton;Littoral;Litvínov;Liuhe
Liupanshui;Livadeiá;Live Oak;Livermore;Liverpool;Livingston;Livingstone;Livny;Livonia;Livorno;Livramento do Brumado;Livry-Gargan;Liwale;Liwonde;Liwá
Liège;Liévin;Ličko-senjska županija;Ljubljana;Ljubno;Ljungby;Ljutomer;Llaillay;Llallagua;Llandudno;Llanelli;Llazicë;Llefià;Lleida;Lloret de Mar
Lloydminster;Llucmajor;Llíria;Lo Prado;Loa Janan;Loanda;Loandjili;Lobatse;Lobaye;Lobito;Lobnya;Loboc;Loch Garman;Lochearn;Lochristi;Lockport;Lod
Lodeynoye Pole;Lodhran;Lodi;Lodja;Lodwar;Loei;Lofa;Lofthouse;Log-Dragomer;Logan;Logan City;Logan Square;Logansport;Logatec;Lognes;Logone-Occidental
Logone-Oriental;Logroño;Lohja;Lohmar;Lohne;Lohr am Main;Lohārdagā;Loikaw;Loir-et-Cher;Loire;Loire-Atlantique;Loiret;Loja;Lokeren;Lokoja;Lokossa;Lola
Lolodorf;Lom;Lom Sak;Loma Bonita;Loma Linda;Loma de Gato;Lomaiviti;Lomas del Sur;Lombard;Lombardia;Lomita;Lomme;Lommel;Lomonosov;Lompoc;Lomé;Lonavla
Loncoche;Londerzeel;London;Londonderry County Borough;Londrina;Long An;Long Beach;Long Branch;Long Eaton;Long Island;Long Island City;Long Xuyên
Longfeng;Longfield;Longgang;Longjiang;Longjing;Longjumeau;Longmeadow;Longmont;Longonjo;Longquan;Longsight;Longueuil;Longview;Loni;Lons-le-Saunier;Lonār
Loon op Zand;Loos;Lop Buri;Lopez;Lora del Río;Lorain;Loralai;Lorca;Lorena;Lorestān;Loreto;Lorica;Lorient;Lormont;Loroum;Lorraine;Lorton;Los Alcázares
Los Altos;Los Andes;Los Angeles;Los Banos;Los Barrios;Los Baños;Los Dos Caminos;Los Gatos;Los Lagos;Los Llanos de Aridane;Los Lunas;Los Mochis
Los Palacios;Los Palacios y Villafranca;Los Patios;Los Polvorines;Los Rastrojos;Los Realejos;Los Reyes Acaquilpan;Los Reyes de Juárez
Los Reyes de Salgado;Los Ríos;Los Santos;Los Teques;Los Ángeles;Losal;Losheim;Losino-Petrovskiy;Lospalos;Losser;Lot;Lot-et-Garonne;Lota;Louang Namtha
Louangphabang;Loudi;Louga;Loughborough;Louis Trichardt;Louisiana;Louisville;Loulé;Loum;Louny;Lourdes;Loures;Loushanguan;Louth;Louvain-la-Neuve;Louveira
Louviers;Lovech;Loveland;Loves Park;Lovisa;Lovrenc na Pohorju;Lowell;Lower Earley;Lower Hutt;Lower River;Lower Sackville;Lower West Side;Lowestoft
Loxstedt;Lozova;Lozovo;Lozère;Loška Dolina;Loški Potok;Loṙi;Luancheng;Luanda;Luang Prabang;Luanshya;Luapula;Luau;Lubango;Lubao;Lubartów;Lubań;Lubbock
Lubelskie;Lubin;Lublin;Lubliniec;Lubny;Lubombo;Luboń;Lubu;Lubuklinggau;Lubumbashi;Lubuskie;Lubānas novads;Lucan;Lucapa;Lucas;Lucaya;Lucban;Lucca;Lucena
Lucera;Luchegorsk;Lucheng;Luchingu;Luckeesarai;Luckenwalde;Lucknow;Lucé;Ludhiāna;Ludlow;Luduş;Ludvika;Ludwigsburg;Ludwigsfelde;Ludwigshafen am Rhein
Ludzas novads;Luebo;Luena;Lufkin;Luga;Lugano;Lugazi;Lugo;Lugoba;Lugoj;Lugu;Lugulu;Luhansk;Luhanska oblast;Luimneach;Luján;Lukhovitsy;Lukolela;Lukovica
Lukuledi;Luleå;Lumajang;Lumbang;Lumberton;Lumbini;Lumding Railway Colony;Lumezzane;Lumphat;Lumut;Lund;Lunda Norte;Lunda Sul;Lunel;Lunglei;Luninyets
Lunsar;Lunéville;Luocheng;Luohe;Luorong;Luoyang;Lupeni;Lupon;Luqa;Luqiao;Lurup;Lusaka;Lusambo;Lushnjë;Lushoto;Lustenau;Lutes Mountain
Lutherville-Timonium;Luton;Lutsk;Lutuhyne;Lutz;Luuka;Luuq;Luwero;Luwuk;Luxembourg;Luxor;Luzern;Luzhniki;Luziânia;Luče;Lučenec;Lviv;Lvivska oblast
Lwengo;Lwès;Lyantonde;Lyantor;Lyasny;Lydenburg;Lyepyel';Lyman;Lymington;Lynbrook;Lynchburg;Lyndhurst;Lynn;Lynn Haven;Lynnwood;Lynwood;Lyon;Lys'va
Lyskovo;Lysychans'k;Lytham St Annes;Lytkarino;Lyubertsy;Lyublino;Lyubotyn;Lyudinovo;Lào Cai;Lárisa;Lázaro Cárdenas;Lâm Ðồng;Lääne-Virumaa;Läänemaa
Lékoumou;Lélouma;Léo;Léogâne;Léraba;Lérida;Lésvos;Lévis;Lëtzebuerg;Líbano;Löbau;Löhne;Lökbatan;Lörrach;Lübbecke;Lübbenau;Lübeck;Lüdenscheid;Lüderitz
Lüdinghausen;Lüleburgaz;Lüneburg;Lünen;Lüshun;Lādnūn;Lādwa;Lāharpur;Lākheri;Lākshām;Lālganj;Lālgola;Lālmohan;Lālpur;Lālsot;Lātehār;Lāthi;Lāwar Khās
Lębork;Lędziny;Līgatnes novads;Līvānu novads;Lōgar;Lūnāvāda;Lənkəran;Lạng Sơn;M'Sila;Ma'an;Ma'rib;Ma'ān;Maale;Maalhosmadulu Uthuruburi;Maao;Maardu
Maarssen;Maaseik;Maasin;Maasmechelen;Maassluis;Maastricht;Maba;Mabai;Mabalacat City;Mabama;Mableton;Mabopane;Macapá;Macas;Macatuba;Macau;Macaé;Macaíba
Macclesfield;Maceió;Macenta;Macerata;Mach;Machachi;Machado;Machagai;Machakos;Machala;Machalí;Macheng;Machesney Park;Machhlīshahr;Machida;Machilīpatnam
Machinga;Machiques;Macia;Mackay;Macomb;Macon;Macuata;Macuspana;Madambakkam;Madanapalle;Madang;Madaoua;Madaripur;Maddagiri;Maddaloni;Maddūr;Madera
Madgaon;Madhipura;Madhubani;Madhupur;Madhya Pashchimanchal;Madhya Pradesh;Madhyamgram;Madhyapur Thimi;Madikeri;Madingou;Madipakkam;Madison
Madison Heights;Madisonville;Madiun;Madonas novads;Madre de Dios;Madrid;Madriz;Madruga;Madukkarai;Madukkūr;Madurai;Madurāntakam;Madīnat Injamīnā
Madīnat Sittah Uktūbar;Madīnat Ḩamad;Mae Chan;Mae Hong Son;Mae Ramat;Mae Sai;Mae Sot;Maebaru-chūō;Maebashi;Maesteg;Maevatanana;Mafeteng;Mafinga;Mafra
Mafraq;Magadan;Magadanskaja oblast';Magalang;Magallanes;Magangué;Maganoy;Magarao;Magaria;Magdalena;Magdalena Atlicpac;Magdalena Contreras
Magdalena de Kino;Magdeburg;Magelang;Magenta;Maghar;Magherafelt;Maghull;Maghār;Magindanaw;Magna;Magnisía;Magnitogorsk;Magog;Magole;Magomeni;Magong
Magsaysay;Magugpo Poblacion;Magugu;Magumeri;Magura;Magway;Maha Sarakham;Mahaica-Berbice;Mahajanga;Mahakali;Mahalapye;Maham;Mahanje;Mahanoro;Maharagama
Maharashtra;Mahayag;Mahbūbnagar;Mahbūbābād;Mahdia;Mahdishahr;Mahemdāvād;Mahendragarh;Mahendranagar;Maheshwar;Mahgawān;Mahiari;Mahilioŭskaja voblasć
Mahilyow;Mahlsdorf;Mahmudābād;Mahmutlar;Mahobā;Maholi;Mahrīz;Mahudha;Mahwah;Mahébourg;Mahābād;Mahād;Mahālingpur;Mahārāganj;Mahārājgani;Mahāsamund;Mahē
Mahīshādal;Maia;Maicao;Maidenhead;Maidstone;Maiduguri;Maigh Eo;Maihar;Mailsi;Maine;Maine-et-Loire;Mainpuri;Maintal;Maintirano;Mainz;Maināguri;Maio
Maiquetía;Mairena del Alcor;Mairena del Aljarafe;Mairinque;Mairiporã;Mairwa;Maisons-Alfort;Maisons-Laffitte;Maisí;Maitland;Maiurno;Maizuru;Majadahonda
Majalengka;Majenang;Majene;Majie;Majorna;Majuro;Majšperk;Makabe;Makakilo;Makakilo City;Makamba;Makassar;Makati City;Makedonska Kamenica;Makedonski Brod
Makeni;Makhachkala;Maki;Makinsk;Makira-Ulawa;Makiyivka;Makkah al Mukarramah;Makoko;Makole;Makouda;Makrāna;Maksi;Makubetsu;Makueni;Makueni Boma
Makumbako;Makurazaki;Makurdi;Makuyuni;Makó;Mala;Malabanban Norte;Malabo;Malacca;Malacky;Maladzyechna;Malahide;Malaita;Malakal;Malakanagiri;Malakhovka
Malakoff;Malakwal;Malakwal City;Malambo;Malampa;Malampaka;Malanday;Malang;Malange;Malanje;Malanville;Malapatan;Malappuram;Malatya;Malaut;Malavalli
Malaybalay;Malazgirt;Malaṅgawā;Malbork;Malbousquet;Maldegem;Malden;Maldon;Maldonado;Male;Malgobek;Malgrat de Mar;Mali;Maliana;Malilipot;Malindi
Malingao;Malinyi;Malir Cantonment;Malita;Malkajgiri;Malkapur;Malkara;Malkāpur;Mallakastër;Mallasamudram;Mallawī;Malmesbury;Malmö;Malnate;Maloelap
Malolos;Maloyaroslavets;Malpe;Maltby;Maltepe;Maluku;Maluku Utara;Malumfashi;Maluso;Maluñgun;Malvar;Malvern East;Malyn;Malësi e Madhe;Malārd;Malāyer
Malīhābād;Mamanguape;Mamaroneck;Mamatid;Mamburao;Mamfe;Mamou;Mamoudzou;Mampong;Mamu Kanjan;Mamuju;Man;Manabí;Manacapuru;Manacor;Manado;Manafwa;Manage
Managua;Manakara;Manali;Manama;Manamadurai;Mananara;Mananjary;Mananwala;Manaoag;Manapla;Manapparai;Manassas;Manassas Park;Manatuto;Manatí;Manaus
Manavgat;Manawatu-Wanganui;Manay;Manbij;Manche;Mancherāl;Manchester;Mandaguari;Mandalay;Mandalgovi;Mandaluyong City;Mandalī;Mandamarri;Mandan;Mandapam
Mandapeta;Mandaue City;Mandelieu-la-Napoule;Mandera;Mandeville;Mandi;Mandi Bahauddin;Mandiana;Mandideep;Mandimba;Mandlā;Mandoul;Mandsaur;Mandurah
Manduria;Mandya;Mandāwar;Maner;Manfalūţ;Manfredonia;Manga;Mangai;Mangalagiri;Mangaldai;Mangaldan;Mangalia;Mangalore;Mangaratiba;Mangere;Manggar
Mangghystaū oblysy;Manghit;Mangilao Village;Mangla;Manglaur;Mangochi;Mangotsfield;Mangrove Cay;Mangrūl Pīr;Manhattan;Manhattan Beach;Manhuaçu
Manhumirim;Maniar;Manibaug Pasig;Manica;Manicaland;Manicaragua;Maniema;Manihāri;Manikchari;Manikganj;Manila;Manipal;Manipur;Manisa;Manises;Manismata
Manitoba;Manitowoc;Manizales;Manjakandriana;Manjeri;Manjhanpur;Manjo;Mankato;Mankayan;Mankono;Mankāchar;Manlleu;Manly;Manmād;Mannar;Mannargudi;Mannheim
Mannārakkāt;Manoharpur;Manokwari;Manolo Fortich;Manosque;Manouba;Manp'o;Manresa;Mansa;Mansalay;Mansehra;Mansfield;Mansfield City;Mansfield Woodhouse
Mansilingan;Mansourah;Mansoûra;Manta;Mantampay;Manteca;Mantes-la-Jolie;Mantes-la-Ville;Manthani;Mantova;Manturovo;Manuel Ojinaga;Manufahi;Manuguru
Manukau City;Manus;Manyara;Manzanares;Manzanillo;Manzhouli;Manzini;Manāsa;Manāwar;Mao;Mapastepec;Maple Grove;Maple Heights;Maple Ridge;Maple Shade
Maple Valley;Maplewood;Maposeni;Maputo;Maputsoe;Mar del Plata;Mar''ina Horka;Mar'ino;Mara;Marabella;Marabá;Maracaibo;Maracaju;Maracanaú;Maracay
Maracena;Maracha;Maracás;Maradi;Maragogi;Maragogipe;Maragondon;Marahoué;Marakkanam;Maralal;Maramag;Maramba;Maramureş;Marana;Marand;Marang;Maranhão
Marano di Napoli;Marataizes;Marau;Maravatío de Ocampo;Marawi City;Marayur;Marbach am Neckar;Marbella;Marblehead;Marburg an der Lahn;Marcavelica;March
Marche;Marche-en-Famenne;Marchena;Marcianise;Marco Island;Marcos Juárez;Marcq-en-Barœul;Mardakan;Mardan;Mardin;Marechal Cândido Rondon;Marechal Deodoro
Marfil;Margahayukencana;Margasari;Margate;Margherita;Margibi;Marhanets';Marhaura;Mari;Marialva;Mariana;Mariano;Mariano Comense;Mariano Roque Alonso
Mariara;Maribor;Maricopa;Maricá;Mariel;Mariendorf;Marienfelde;Marienthal;Mariestad;Marietta;Marigliano;Marignane;Mariinsk;Marijampolė
Marijampolės apskritis;Marilao;Marina;Marina di Carrara;Marina di Massa;Marinduke;Mariners Harbor;Maringá;Marinha Grande;Marinilla;Marino;Marion
Maritime;Mariupol;Mariveles;Mariāhu;Mariāni;Marka;Markala;Markaz-e Woluswalī-ye Āchīn;Markazī;Market Harborough;Markham;Marki;Markkleeberg;Markova
Markovci;Marks;Marktoberdorf;Marktredwitz;Marl;Marlboro;Marlborough;Marlborough District;Marlow;Marly-le-Roi;Marmande;Marmaris;Marne;Marneuli
Maroantsetra;Marolambo;Marondera;Maroochydore;Maros;Maroua;Maroubra;Marovoay;Marowijne;Maroúsi;Marple;Marquette;Marrakech-Medina;Marrakech-Menara
Marrakech-Tensift-Al Haouz;Marrakesh;Marratxí;Marrero;Marrickville;Marsa;Marsabit;Marsala;Marsaskala;Marsaxlokk;Marsberg;Marseille;Marshall
Marshalltown;Marshfield;Martaban;Martapura;Marte;Martha Lake;Martigues;Martil;Martin;Martina Franca;Martinez;Martinique;Martinsburg;Martinópolis
Martorell;Martos;Martínez de la Torre;Marudi;Marugame;Marumori;Maruoka;Marvdasht;Mary;Maryborough;Maryland;Maryland City;Maryland Heights;Marysville
Maryvale;Maryville;Marzahn;María Trinidad Sánchez;María la Baja;Marília;Marín;Marīvān;Masaka;Masaki-chō;Masallātah;Masallı;Masan;Masantol;Masasi
Masatepe;Masaurhi Buzurg;Masaya;Masbate;Mascalucia;Mascara;Mascot;Mascote;Mascouche;Maseru;Mashhad;Mashiko;Mashonaland Central;Mashonaland East
Mashonaland West;Mashtūl as Sūq;Masina;Masindi;Masinloc;Masis;Masjed Soleymān;Mason;Mason City;Maspalomas;Maspeth;Masqaţ;Massa;Massa-Carrara
Massachusetts;Massafra;Massaguet;Massakory;Massamagrell;Massamá;Massapequa;Massapequa Park;Massawa;Massillon;Massy;Masterton;Mastic;Mastung;Masuda
Masumbwe;Masvingo;Maswa;Mat;Mata de São João;Matabeleland North;Matabeleland South;Matadi;Matagalpa;Matai;Matale;Matam;Matamey;Matamoros;Matanzas
Matara;Mataram;Mataró;Matehuala;Matera;Mateur;Mateus Leme;Mathba;Mathi-Dhekunu;Mathi-Uthuru;Mathura;Mati;Matiari;Matiri;Matli;Mato Grosso
Mato Grosso do Sul;Matola;Matosinhos;Matoury;Matozinhos;Matriz de Camaragibe;Matsubara;Matsubase;Matsudo;Matsue;Matsumoto;Matsushima;Matsutō;Matsuyama
Mattanur;Matteson;Matthews;Mattoon;Matui;Maturín;Matveyevskoye;Matão;Matías Romero;Mau;Mau Aimma;Mauban;Maubara;Maubeuge;Maubin;Maudaha;Mauganj;Mauguio
Maulavi Bāzār;Mauldin;Maule;Maumelle;Maumere;Maun;Maur;Mauren;Maurepas;Mauá;Maués;Mavoor;Mavrovo i Rostuša;Mawlaik;Mawlamyine;Mawlamyinegyunn;Mawāna
Maxixe;May Pen;Mayabeque;Mayaguana;Mayagüez;Mayahi;Maych'ew;Mayen;Mayenne;Mayfield Heights;Mayiladuthurai;Maykop;Mayma;Maymana;Mayo-Kebbi-Est
Mayo-Kebbi-Ouest;Mayotte;Maysān;Mayuge;Maywood;Mayāng Imphāl;Mazabuka;Mazara del Vallo;Mazargues;Mazarrón;Mazatenango;Mazatlan;Mazatlán;Mazeikiai
Mazinde;Mazouna;Mazowieckie;Mazsalacas novads;Mazyr;Mazār-e Sharīf;Maó;Mačvanski okrug;Małopolskie;Maştağa;Maşyāf;Maţrūḩ;Maţāy;Mažeikiai;Mbabane;Mbaké
Mbala;Mbale;Mbalmayo;Mbandaka;Mbandjok;Mbanga;Mbanza Kongo;Mbanza-Ngungu;Mbarara;Mbaïki;Mbeya;Mbinga;Mbomou;Mbouda;Mboursou Léré;Mbuguni;Mbuji-Mayi
McAlester;McAllen;McDonough;McHenry;McKeesport;McKinley Park;McKinleyville;McKinney;McLean;McMinnville;Mchinji;Mdina;Mead Valley;Meadow Woods
Meadowbrook;Meads;Meaux;Mecca;Mechanicsville;Mechelen;Mechernich;Mechi;Mechraa Bel Ksiri;Meckenheim;Mecklenburg-Vorpommern;Meda;Medak;Medan
Medeiros Neto;Medellín;Medemblik;Medenine;Medford;Medgidia;Medhu-Dhekunu;Medhu-Uthuru;Media Luna;Medianeira;Mediaş;Medicine Hat;Medina;Medina Estates
Medina del Campo;Medinīpur;Medio Campidano;Medjez el Bab;Mednogorsk;Medvedevo;Medvedovskaya;Medvezh'yegorsk;Medvode;Medway;Meemu;Meerane;Meerbusch
Meerut;Meftah;Megarine;Meghalaya;Megion;Mehar;Mehdia daira de meghila;Mehedinţi;Mehekar;Mehendiganj;Meherpur;Mehlville;Mehndāwal;Mehrabpur;Mehtar Lām
Meiderich;Meidling;Meihekou;Meiktila;Meinerzhagen;Meiningen;Meise;Meissen;Meizhou;Mejicanos;Mejit;Mejorada del Campo;Mek'ele;Mekla;Meknès
Meknès-Tafilalet;Melaka;Melati;Melbourne;Melbourne City Centre;Melchor Ocampo;Melegnano;Melekeok;Melenki;Meleuz;Melgar;Melilla;Melipilla
Melito di Napoli;Melitopol;Melksham;Melle;Mellieħa;Mellunkylä;Melo;Melong;Melouza;Melrose;Melrose Park;Melton Mowbray;Melton West;Melun;Melur;Melville
Melzo;Melíssia;Memmingen;Memphis;Memāri;Menasha;Mendaha;Mendarda;Mendefera;Mendeleyevsk;Menden;Menderes;Mendes;Mendez-Nuñez;Mendi;Mendip;Mendoza;Mendī
Menemen;Meneméni;Menen;Meneng;Mengcheng Chengguanzhen;Mengeš;Mengyin;Menifee;Menlo Park;Mennzel Bou Zelfa;Menomonee Falls;Menomonie;Menongue;Mentana
Mentekab;Menton;Mentor;Mentougou;Menuma;Menzel Abderhaman;Menzel Bourguiba;Menzel Jemil;Menzelinsk;Meoqui;Meppel;Meppen;Mequon;Merano;Merced;Mercedes
Mercer Island;Mercerville-Hamilton Square;Merefa;Merelani;Merelbeke;Merenwijk;Meriden;Meridian;Merke;Merkezefendi;Merlo;Mermoz Boabab;Mernda;Merouana
Merrick;Merrifield;Merrillville;Merrimack;Merritt Island;Merrylands;Mers el Kebir;Mersa Matruh;Merseburg;Mersin;Mersing;Merta;Merter Keresteciler
Merthyr Tydfil;Merton;Mertoyudan;Meru;Merzifon;Merzig;Mesa;Mesagne;Meschede;Meskiana;Mesquite;Messaad;Messina;Messinía;Mestre;Meta;Metahāra;Metairie
Metairie Terrace;Metallostroy;Metamórfosi;Metapán;Metepec;Methuen;Metlaoui;Metlika;Metlili Chaamba;Metro;Metrogorodok;Mettmann;Mettupalayam;Mettur;Metu
Metz;Metzingen;Meudon;Meulaboh;Meurthe-et-Moselle;Meuse;Mevasseret Ẕiyyon;Mexborough;Mexicali;Mexico;Mexico City;Meybod;Meycauayan;Meylan;Meyrin
Meyzieu;Mezcales;Mezgor'e;Mezhdurechensk;Mezőkövesd;Mezőtúr;Meïganga;Međimurska županija;Mežica;Mgandu;Mhango;Mhāsvād;Miahuatlán de Porfirio Díaz;Miami
Miami Beach;Miami Gardens;Miami Lakes;Miamisburg;Mian Channun;Miandrarivo;Miandrivazo;Mianke Mor;Miano;Mianwali;Mianyang;Miaoli;Miass;Mibu;Michalovce
Michelstadt;Michigan;Michigan City;Michoacán de Ocampo;Michurinsk;Micoud;Middelburg;Middelharnis;Middelkerke;Middle River;Middle Village;Middleborough
Middleburg Heights;Middlesbrough;Middleton;Middletown;Midelt;Midi-Pyrénées;Midland;Midlands;Midlothian;Midoun;Midrand;Midsayap;Midstream;Midtjylland
Midvale;Midway;Midway Islands;Midwest City;Midyat;Mie;Mielec;Miercurea-Ciuc;Mieres;Migori;Miguel Alemán;Miguel Hidalgo;Miguel Pereira;Miguelópolis
Mihara;Miharu;Mihona;Mijas;Mijdrecht;Mikhalkovo;Mikhaylovka;Mikhaylovsk;Miki;Mikkeli;Miklavž na Dravskem Polju;Mikołów;Mikumi;Mikuni;Mila
Miladhunmadulu Dhekunuburi;Miladhunmadulu Uthuruburi;Milagro;Milak;Milan;Milano;Milanówek;Milas;Milazzo;Mildura;Milford;Milford Mill;Mili;Mililani Town
Mill Creek;Mill Creek East;Mill Park;Millau;Millbrae;Millbrook;Millcreek;Milledgeville;Millerovo;Millville;Milne Bay;Milpa Alta;Milpitas;Milton
Milton Keynes;Milwaukee;Milwaukie;Mimaropa;Mimarsinan;Minakuchichō-matoba;Minamata;Minamirinkan;Minas;Minas Gerais;Minas de Marcona;Minas de Matahambre
Minatitlán;Minato;Minaçu;Minbu;Minchianabad;Mindelo;Minden;Mindoro Oriental;Mineiros;Mineola;Mineralnye Vody;Mingelchaur;Minggang;Mingguang;Minglanilla
Mingora;Mingshui;Mingyue;Minna;Minneapolis;Minnesota;Minnetonka;Minnetonka Mills;Mino;Minokamo;Minot;Minsk;Minskaja oblast';Mint Hill;Minturno
Minusinsk;Minyat an Naşr;Minzhu;Mioveni;Mira Mesa;Mira Taglio;Mirabel;Miracema;Miracema do Tocantins;Miragoâne;Miramar;Miramas;Miramichi;Miranda
Miranda de Ebro;Mirandola;Mirandopólis;Mirano;Mirditë;Miren-Kostanjevica;Mirfield;Miri;Miriālgūda;Mirna;Mirna Peč;Mirny;Mirnyy;Mirpur Khas
Mirpur Mathelo;Mirriah;Miryang;Mirzāpur;Misamis Oriental;Misantla;Misawa;Mishan;Mishawaka;Mishima;Misilmeri;Misiones;Miskolc;Mislata;Mislinja;Misrikh
Mission;Mission Bend;Mission District;Mission Viejo;Mississauga;Mississippi;Missoula;Missouri;Missouri City;Misterbianco;Misungwi;Mitake;Mitcham
Mitchell;Mitha Tiwana;Mithi;Mito;Mitooma;Mitras Poniente;Mitrovicë;Mitry-Mory;Mitsukaidō;Mitsuke;Mitte;Mittweida;Mityana;Miura;Mixco
Mixquiahuala de Juarez;Miyagi;Miyako;Miyakonojō;Miyang;Miyata;Miyazaki;Miyazu;Miyoshi;Mizdah;Mizhou;Mizil;Mizoram;Mizque;Mizunami;Mizusawa
Międzyrzec Podlaski;Międzyrzecz;Mińsk Mazowiecki;Mişrātah;Mjini Magharibi;Mkuranga;Mladá Boleslav;Mlalo;Mlandizi;Mlangali;Mlimba;Mlonggo;Mlowo;Mmabatho
Mo i Rana;Moa;Moabit;Moanda;Moaña;Mobara;Mobaye;Mobile;Moca;Mocajuba;Moche;Mochudi;Mocoa;Mococa;Mocímboa;Modakeke;Modena;Modesto;Modica;Modiin Ilit
Modimolle;Modugno;Modāsa;Modřany;Moers;Moga;Mogadishu;Mogi Guaçu;Mogi Mirim;Mogi das Cruzes;Mogila;Mogliano Veneto;Mogoditshane;Mogok;Moguer;Mogán
Mohale's Hoek;Mohali;Mohammadia;Mohammedia;Mohr;Mohyliv-Podilskyi;Mohács;Mohéli;Moineşti;Moirāng;Moissy-Cramayel;Moita;Mojkovac;Mojo;Mojoagung
Mojokerto;Moju;Moka;Mokameh;Mokena;Mokhotlong;Mokokchūng;Mokolo;Mokopane;Mokotów;Mokpo;Mokronog-Trebelno;Mokwa;Mol;Mola di Bari;Molave;Molde;Molepolole
Molfetta;Molina;Molina de Segura;Moline;Molins de Rei;Molise;Mollendo;Mollet del Vallès;Molo;Molodohvardiys'k;Molėtai;Mombasa;Mombaça;Mombetsu
Momostenango;Mompós;Mon;Mon Bikston;Mon Fleri;Mon Repos;Monaco;Monaco-Ville;Monagas;Monaghan;Monaragala;Monastir;Moncada;Moncalieri;Monchegorsk
Moncloa-Aravaca;Monclova;Moncton;Mondlo;Mondovì;Mondragone;Moneghetti;Monfalcone;Monforte de Lemos;Mongaguá;Monggar;Monghyr;Mongo;Mongu;Monguno
Monheim am Rhein;Monino;Monkayo;Monmouthshire;Mono;Monoharpur;Monopoli;Monor;Monreale;Monroe;Monroeville;Monrovia;Mons;Mons-en-Barœul;Monsanto;Monsefú
Monselice;Monserrato;Monsey;Monseñor Nouel;Mont-Dore;Mont-Royal;Mont-Saint-Aignan;Mont-Saint-Hilaire;Mont-de-Marsan;Montagu;Montalvo;Montana;Montargis
Montauban;Montbrison;Montbéliard;Montcada i Reixac;Montceau-les-Mines;Montclair;Monte Alegre;Monte Alto;Monte Aprazível;Monte Azul Paulista
Monte Carmelo;Monte Caseros;Monte Cristi;Monte Estoril;Monte Llano;Monte Mor;Monte Plata;Monte Santo de Minas;Monte-Carlo;Montebello;Montebelluna
Montecalvario;Montecanal;Montecarlo;Montecatini-Terme;Montecchio Maggiore-Alte Ceccato;Montecristi;Montegiardino;Montego Bay;Monteiro;Montelíbano
Montemurlo;Montenegro;Montepuez;Montereau-Fault-Yonne;Monterey;Monterey Park;Montero;Monteros;Monterotondo;Monterrey;Monterusciello;Montería
Montes Claros;Montesilvano Marina;Montesson;Montevarchi;Montevideo;Montfermeil;Montgeron;Montgomery;Montgomery Village;Monthey;Montichiari
Montigny-le-Bretonneux;Montigny-lès-Cormeilles;Montigny-lès-Metz;Montijo;Montilla;Montivilliers;Montluçon;Montmorency;Montornès del Vallès;Montpellier
Montreuil;Montreux;Montrose;Montrouge;Montréal;Montserrado;Montserrat;Montville Center;Montélimar;Monywa;Monza;Monza e Brianza;Monze;Monzón;Monção
Mooka;Moore;Moore's Island;Mooresville;Moorhead;Mooroolbark;Moorpark;Moosburg;Moose Jaw;Mopti;Moquegua;Mora;Morada Nova;Moraga;Morales;Moram;Moramanga
Moratalaz;Moratuwa;Moravički okrug;Moravske Toplice;Moravskoslezský kraj;Moravče;Moray;Morayfield;Morazán;Morbi;Morbihan;Morden;Morecambe;Morelia
Morelos;Morena;Moreni;Moreno;Moreno Valley;Moreton;Morgan Hill;Morgan Park;Morganton;Morgantown;Mori;Morigaon;Moriguchi;Moriki;Morinda;Morioka;Moriya
Moriyama;Morlaix;Morlanwelz-Mariemont;Morley;Mormugao;Morningside Heights;Mornington;Moro;Morobe;Morogoro;Morohongō;Moroleón;Morona-Santiago;Morondava
Morong;Moroni;Moroto;Morozovsk;Morphett Vale;Morrelgonj;Morrinhos;Morris Heights;Morrisania;Morristown;Morrisville;Morro Agudo;Morro do Chapéu
Morsang-sur-Orge;Morshansk;Morsi;Morteros;Morton;Morton Grove;Mortsel;Morwa;Morón;Morón de la Frontera;Morādābād;Morār;Mosbach;Moscavide e Portela
Moscow;Moselle;Moses Lake;Moshi;Moskháton;Moskovskaja oblast';Moskovskiy;Moskva;Mosman;Mosonmagyaróvár;Mosopa;Mosquera;Moss;Mossel Bay;Mossendjo
Mossoró;Most;Mosta;Mostaganem;Mostar;Mosteiros;Mostovskoy;Mosty;Mosul;Motala;Motegi;Motherwell;Mothīhāri;Motomachi;Motomiya;Motozintla;Motril;Motru
Mott Haven;Motul;Mougins;Mouhoun;Mouila;Moulay Yacoub;Moulins;Moulvibazar;Moundou;Mount Clemens;Mount Druitt;Mount Eliza;Mount Gambier;Mount Greenwood
Mount Hagen;Mount Isa;Mount Juliet;Mount Laurel;Mount Lebanon;Mount Martha;Mount Pearl;Mount Pleasant;Mount Prospect;Mount Vernon;Mount Waverley
Mountain Brook;Mountain View;Mountlake Terrace;Mountsorrel;Mouscron;Moussoro;Moutsamoudou;Mouzaïa;Moxico;Moyale;Moyen-Cavally;Moyen-Chari;Moyen-Comoé
Moyen-Ogooué;Moyle;Moyo;Moyobamba;Moyotzingo;Mozdok;Mozhaysk;Mozhga;Mozirje;Mpanda;Mpigi;Mpika;Mpophomeni;Mpumalanga;Mpwapwa;Mqabba;Mranggen;Mrągowo
Msaken;Msida;Msila;Msowero;Mtarfa;Mthatha;Mtinko;Mto wa Mbu;Mtsensk;Mtskheta-Mtianeti;Mtwango;Mtwara;Muan;Muang Không;Muang Phônsavan;Muang Xay;Muar
Mubende;Mubi;Muborak;Mubārak al Kabīr;Mubārakpur;Much;Muchinga;Mucumpiz;Mucur;Mucuri;Mudanjiang;Mudanya;Muddebihāl;Mudgal;Mudhol;Mudkhed;Mudon;Mudu
Mudug;Mueang Nonthaburi;Mufulira;Muggiò;Mughal Sarāi;Mugnano di Napoli;Mugumu;Muhammadābād;Muheza;Muhoroni;Muikamachi;Mujiayingzi;Mukacheve;Mukah
Mukalla;Mukdahan;Mukeriān;Mukher;Mukilteo;Mukono;Muktsar;Muktāgācha;Mukō;Mula;Mulanje;Mulativ;Mulbāgal;Mulchén;Mulgrave;Mulgund;Mulhouse;Mulleriyawa
Multai;Multan;Muluppilagadu;Mumbai;Mumbwa;Mumias;Muncar;Muncie;Mundargi;Mundelein;Mundgod;Mundra;Mungaa;Mungaoli;Mungeli;Mungia;Mungyeong;Munich
Munkkiniemi;Munnar;Munsan;Munshiganj;Munster;Muntilan;Muntok;Munxar;Munūf;Murakami;Muramatsu;Muramvya;Murang'a;Muratpaşa;Muravlenko;Murbād;Murcia;Muret
Mureş;Murfreesboro;Muriaé;Muricay;Murici;Muridke;Muriti;Muritiba;Murlīganj;Murmansk;Murmanskaja oblast';Murom;Muroran;Muroto-misakicho;Murphy;Murray
Murree;Murrieta;Murrysville;Murshidābād;Murska Sobota;Murtajāpur;Murudeshwara;Murun-kuren;Murwāra;Murzuq;Murādnagar;Musaffah;Musan-ŭp;Musandam;Musanze
Musashino;Muscat;Muscatine;Mushie;Mushābani;Musiri;Muskego;Muskegon;Muskogee;Musoma;Musselburgh;Mussoorie;Mustafakemalpaşa;Mustafābād;Mustang;Mut;Muta
Mutare;Mutengene;Mutsu;Muttenz;Muttupet;Mutuáli;Mutxamel;Muvattupuzha;Muyinga;Muyuka;Muzaffargarh;Muzaffarnagar;Muzaffarpur;Muzaffarābād;Muzambinho
Muñiz;Muñoz;Muğla;Muş;Mvomero;Mwadui;Mwandiga;Mwanza;Mwaro;Mweka;Mwene-Ditu;Myanaung;Myawadi;Myaydo;Myeik;Myingyan;Myitkyina;Mykolaivska oblast
Mykolayiv;Mymensingh;Myrhorod;Myrnohrad;Myrtle Beach;Myrtle Grove;Myski;Mysore;Myszków;Mysłowice;Mytilene;Mytishchi;Myślenice;Mzimba;Mzuzu;Málaga
Mátészalka;Mâcon;Mäntsälä;Märkisches Viertel;Märsta;Médiouna;Médéa;Mégara;Mékhé;Mérida;Mérignac;México;Móng Cái;Móstoles;Môndól Kiri;Mödling;Mölln
Mölndal;Mölnlycke;Mönchengladbach;Mörfelden-Walldorf;Mössingen;Møre og Romsdal;Mühlacker;Mühldorf;Mühlhausen;Mühlheim am Main;Mülheim;Müllheim;Münster
Mācherla;Māchhīwāra;Mādabā;Mādārīpur;Māgadi;Mājalgaon;Mākum;Mālegaon;Māler Kotla;Mālpils novads;Mālpura;Mālvan;Mālūr;Māndal;Māndalgarh;Māndvi;Māngrol
Mānsa;Mānvi;Mānwat;Mānāvadar;Māpuca;Mārahra;Mārkāpur;Mārupes novads;Mātābhānga;Māvelikara;Māzandarān;Mērsraga novads;Mělník;Mġarr;Mīnjūr;Mīnāb;Mīrganj
Mīrānpur;Mīrānpur Katra;Mīāndoāb;Mława;Mūdbidri;Mūl;Mūlki;Mūndwa;Mūvattupula;Mỹ Tho;N'Djamena;N'dalatando;N'diareme limamoulaye;N'zeto;NIA Valencia
Na Klang;Naaldwijk;Naama;Naarden;Naas;Nabagrām;Nabari;Nabatîyé et Tahta;Naberezhnyye Chelny;Nabeul;Nabire;Nablus;Nabua;Nabunturan;Nabīnagar;Nacala
Nachingwea;Nacimiento;Naciria;Nacka;Nacogdoches;Nadi;Nadiād;Nador;Nadroga and Navosa;Nadur;Naduvannūr;Nadvirna;Nadym;Naesŏ;Nafada;Naftalan;Naga
Nagahama;Nagai;Nagaland;Nagano;Nagaoka;Nagar;Nagareyama;Nagari;Nagarote;Nagasaki;Nagato;Nagcarlan;Nagda;Nageswari;Nago;Nagold;Nagornyy;Nagoya;Nagpur
Nagqu;Nagua;Nagykanizsa;Nagykőrös;Nagīna;Naha;Nahariyya;Naharlagun;Nahiyat Ghammas;Nahorkatiya;Nahouri;Nahrīn;Nahualá;Nahāvand;Naic;Naihāti;Nailsea
Naini Tāl;Nainpur;Nainwa;Nairobi;Nairobi City;Naitasiri;Naivasha;Naja' Ḥammādī;Najaf;Najafgarh;Najafābād;Najrān;Naju;Najībābād;Naka;Nakama;Nakamura
Nakano;Nakanojōmachi;Nakapiripirit;Nakaseke;Nakasongola;Nakatsu;Nakatsugawa;Nakhabino;Nakhchivan;Nakhodka;Nakhon Luang;Nakhon Nayok;Nakhon Pathom
Nakhon Phanom;Nakhon Ratchasima;Nakhon Sawan;Nakhon Si Thammarat;Naklo;Nakodar;Naksalbāri;Nakuru;Nakło nad Notecią;Nakūr;Nal'chik;Naldurg;Nalgonda
Nalhāti;Nallıhan;Nam Som;Nam Ðịnh;Nam Định;Namangan;Namanyere;Namasuba;Namayingo;Nambiyūr;Namdrik;Namentenga;Namerikawa;Namibe;Namie;Namioka;Namosi
Namp'o;Nampa;Nampula;Namu;Namur;Namutumba;Namyang;Namyangju;Namysłów;Nan;Nana-Mambéré;Nanaimo;Nanao;Nanauta;Nanchang;Nanchong;Nancy;Nandaime;Nanded
Nandi;Nandigāma;Nandikotkūr;Nanding;Nandu;Nandurbar;Nandyāl;Nanfeng;Nang Rong;Nanga Eboko;Nangal;Nanganga;Nangarhār;Nangen;Nangi;Nangomba;Nangong
Nangwa;Nanjangūd;Nanjing;Nankana Sahib;Nanlong;Nanma;Nanning;Nanpiao;Nanping;Nantai;Nanterre;Nantes;Nanto-shi;Nantong;Nantou;Nantwich;Nanuet;Nanumanga
Nanumea;Nanuque;Nanyamba;Nanyang;Nanyuki;Nanzhang Chengguanzhen;Nanzhou;Naogaon;Napa;Napak;Naperville;Napier;Naples;Napo;Napoli;Napāsar;Naqadeh
Nar'yan-Mar;Nara;Nara-shi;Narail;Naraina;Naraini;Narang Mandi;Narangba;Naranjal;Naranjito;Naranjos;Narasannapeta;Narasapur;Narasaraopet;Narathiwat
Narauli;Naraura;Narayanganj;Narayani;Narbonne;Nardò;Naregal;Narela;Nargund;Narita;Nariño;Naro-Fominsk;Narok;Narowal;Narra;Narragansett;Narre Warren
Narre Warren South;Narsimhapur;Narsingdi;Narsinghgarh;Narsīpatnam;Nartkala;Narutochō-mitsuishi;Narutō;Narva;Narwar;Narwāna;Naryn;Narón;Narāyangarh
Nasarawa;Nashik;Nashua;Nashville;Nasirabad;Nasiriyah;Nasrullāhganj;Nassau;Nasugbu;Nasīrābād;Nasǒn;Natahoyo;Natal;Natchez;Natchitoches;Natick
National Capital District;National Capital Region;National City;Natitingou;Natore;Nattam;Naucalpan de Juárez;Naudero;Nauen;Naugachhia;Naugatuck
Naujamiestis;Naukot;Naukšēnu novads;Naumburg;Naushahra Virkan;Naushahro Firoz;Nautanwa;Nava;Navadwīp;Navalcarnero;Navalgund;Navalmoral de la Mata;Navan
Navapolatsk;Navarre;Navas;Navassa Island;Navegantes;Navi Mumbai;Naviraí;Navoiy;Navojoa;Navolato;Navotas;Navrongo;Navsāri;Nawabganj;Nawabshah;Nawalgarh
Nawanshahr;Nawābganj;Nawāda;Naxxar;Naxçıvan;Nay Pyi Taw;Nayala;Nayarit;Nayoro;Nayāgarh;Nazareth;Nazarje;Nazarovo;Nazaré;Nazaré da Mata;Nazca;Naze
Nazilli;Nazran';Nazrēt;Naz̧arābād;Nchelenge;Ndibène Dahra;Ndola;Neamţ;Neapoli;Near North Side;Near South Side;Neath;Neath Port Talbot;Nebaj;Nebbi
Nebraska;Neckarsulm;Necochea;Nederland;Nedroma;Nedumangād;Needham;Neelankarai;Neem ka Thana;Neenah;Neerpelt;Nefta;Neftegorsk;Neftekamsk;Neftekumsk
Nefteyugansk;Neftçala;Negapatam;Negara;Negeri Sembilan;Negombo;Negotin;Negotino;Negros Oriental;Nehe;Nei Mongol;Neiba;Neietsu;Neijiang;Neiva;Nejo;Nekā
Nelamangala;Nelidovo;Nellikkuppam;Nellore;Nelson;Nelson City;Nelspruit;Nemby;Nemuro;Neneckij avtonomnyj okrug;Nenjiang;Neno;Nepalgunj;Nepean;Nepomuceno
Nepānagar;Neral;Nerang;Neratovice;Nerchinsk;Nerekhta;Neretas novads;Neringa;Nerja;Nerviano;Neryungri;Nerópolis;Nesher;Ness Ziona;Nesterovskaya;Neston
Netanya;Netishyn;Netivot;Netphen;Netrakona;Nettetal;Nettuno;Neu Isenburg;Neu Wulmstorf;Neu-Anspach;Neu-Hohenschönhausen;Neu-Ulm;Neubrandenburg;Neubrück
Neuburg an der Donau;Neuchâtel;Neue Neustadt;Neuehrenfeld;Neuenhagen;Neufahrn bei Freising;Neuilly-Plaisance;Neuilly-sur-Marne;Neuilly-sur-Seine
Neukölln;Neumarkt in der Oberpfalz;Neumünster;Neunkirchen;Neuquén;Neuruppin;Neuss;Neustadt;Neustadt am Rübenberge;Neustadt bei Coburg
Neustadt in Holstein;Neustrelitz;Neuwied;Nev'yansk;Nevada;Nevel';Nevel'sk;Nevers;Nevinnomyssk;Nevis;Nevşehir;New Albany;New Amsterdam;New Bedford
New Berlin;New Bern;New Braunfels;New Brighton;New Britain;New Brunswick;New Bādāh;New Cairo;New Caledonia;New Canaan;New Castle;New City;New Corella
New Delhi;New Glasgow;New Hampshire;New Haven;New Hope;New Iberia;New Ireland;New Jersey;New Kingston;New Lenox;New London;New Malden;New Mexico
New Milford;New Mills;New Milton;New Mirpur;New Orleans;New Philadelphia;New Plymouth;New Port Richey;New Rochelle;New Smyrna Beach;New South Memphis
New South Wales;New Springville;New Territory;New Westminster;New Yekepa;New York;New York City;Newala Kisimani;Newark;Newark on Trent;Newberg;Newburg
Newburgh;Newburn;Newbury;Newburyport;Newcastle;Newcastle under Lyme;Newcastle upon Tyne;Newfoundland and Labrador;Newham;Newington;Newmarket;Newnan
Newport;Newport Beach;Newport News;Newport Pagnell;Newquay;Newry;Newry and Mourne;Newton;Newton Abbot;Newton Aycliffe;Newton Mearns;Newton-le-Willows
Newtownabbey;Newtownards;Neyagawa;Neyrīz;Neyshābūr;Neyyāttinkara;Nezlobnaya;Nganjuk;Ngaoundéré;Ngara;Ngaraard;Ngarchelong;Ngardmau;Ngatpang;Ngawi
Ngchesar;Ngemplak;Ngeremlengui;Ngerengere;Nghệ An;Ngiwal;Ngora;Ngoro;Ngounié;Ngozi;Ngudu;Nguigmi;Ngunut;Nguru;Nguruka;Nguékhokh;Ngöbe-Buglé;Nha Trang
Niagara Falls;Niamey;Niamtougou;Nianzishan;Niari;Niassa;Nibok;Nibong Tebal;Nicastro;Nice;Nichelino;Nichinan;Nichlaul;Nicholasville;Nickerie
Nicolás R Casillas;Nicolás Romero;Nicosia;Nicoya;Nidadavole;Nidda;Nidderau;Nidwalden;Nieder-Ingelheim;Niederkassel;Niederkrüchten;Niederrad
Niedersachsen;Niederschönhausen;Niederösterreich;Nienburg;Nieuwegein;Nigel;Niger;Nigrán;Nihommatsu;Nihtaur;Niigata;Niihama;Niimi;Niitsu-honchō;Nijkerk
Nijlen;Nijmegen;Nikel;Nikki;Nikkō;Nikol'sk;Nikol'skoye;Nikolassee;Nikolayevsk;Nikolayevsk-on-Amure;Nikopol;Niksar;Nikulino;Nikšić;Nilakottai;Nilanga
Niles;Nilphamari;Nilópolis;Nimba;Nimāparha;Ningbo;Ningde;Ninghai;Ningxia;Ningyang;Ninh Bình;Ninh Thuận;Ninomiya;Ninove;Nioki;Nioro du Rip;Niort;Nip
Nipomo;Nippes;Nipāni;Niquelândia;Niquero;Nirasaki;Nirgua;Nirmal;Nirmāli;Niscemi;Nishi-Tokyo-shi;Nishifukuma;Nishinomiya-hama;Nishinoomote;Nishio
Nishishinminato;Nishiwaki;Nisko;Nisporeni;Niterói;Nitra;Nitriansky kraj;Niuas;Niue;Niutao;Nivelles;Niwai;Nixa;Nizhnekamsk;Nizhnesortymskiy;Nizhneudinsk
Nizhnevartovsk;Nizhniy Lomov;Nizhniy Novgorod;Nizhny Tagil;Nizhnyaya Salda;Nizhnyaya Tura;Nizhyn;Nizip;Nizwá;Nizāmābād;Nièvre;Niğde;Niš;Nišavski okrug
Nižegorodskaja oblast';Njeru;Njombe;Nkhata Bay;Nkhotakota;Nkongsamba;Nkoteng;Nkowakowa;Nkpor;Nkwerre;Nnewi;Noakhali;Nobeoka;Noble Park;Noblesville
Nocera Inferiore;Nocera Superiore;Nochistlán de Mejía;Noci;Noda;Noe Valley;Nof HaGalil;Nogales;Nogent-sur-Marne;Nogent-sur-Oise;Noginsk;Nohar
Noicattaro;Noida;Noisiel;Noisy-le-Grand;Noisy-le-Sec;Nokha;Nokia;Nola;Non Sung;Nong Bua Lam Phu;Nong Bua Lamphu;Nong Khae;Nong Khai;Nong Kung Si
Nong Phai;Nongstoin;Nonoichi;Nonsan;Nonthaburi;Noord-Brabant;Noord-Holland;Noordwijk-Binnen;Norak;Norco;Norcross;Nord;Nord-Kivu;Nord-Ouest
Nord-Pas-de-Calais;Nord-Trøndelag;Norden;Nordenham;Norderstedt;Nordhausen;Nordhorn;Nordjylland;Nordland;Nordrhein-Westfalen;Norfolk;Norfolk County
Norfolk Island;Norilsk;Norland;Normal;Norman;Norra Karelen;Norra Savolax;Norra Österbotten;Norrbottens län;Norristown;Norrköping;Norrtälje;Norte
Norte de Santander;North;North Abaco;North Amityville;North Andover;North Andros;North Arlington;North Atlanta;North Attleborough Center;North Augusta
North Aurora;North Ayrshire;North Babylon;North Bank;North Battleford;North Bay;North Bay Shore;North Bel Air;North Bellmore;North Bergen
North Bethesda;North Canton;North Carolina;North Center;North Central Province;North Charleston;North Chicago;North Chicopee;North Cowichan;North Creek
North Dakota;North Darfur;North Decatur;North Down;North Druid Hills;North East;North East Lincolnshire;North Eleuthera;North Fort Myers;North Gaza
North Guwāhāti;North Haven;North Highlands;North Hills;North Hollywood;North Island;North Kingstown;North Kordofan;North La Crosse;North Lakes
North Lakhimpur;North Lanarkshire;North Las Vegas;North Lauderdale;North Lawndale;North Liberty;North Lincolnshire;North Little Rock;North Massapequa
North Melbourne;North Miami;North Miami Beach;North Myrtle Beach;North Ogden;North Olmsted;North Peoria;North Plainfield;North Platte;North Port
North Potomac;North Providence;North Richland Hills;North Ridgeville;North Royalton;North Salt Lake;North Shields;North Shore;North Somerset
North Stamford;North Tonawanda;North Tustin;North Tyneside;North Valley Stream;North Vancouver;North West;North Western Province;North York
North Yorkshire;North-Western;Northallerton;Northampton;Northamptonshire;Northbrook;Northcote;Northdale;Northeim;Northern;Northern Bahr el Ghazal
Northern District;Northern Ireland;Northern Mariana Islands;Northern Mindanao;Northern Province;Northern Territory;Northfield;Northglenn;Northland
Northolt;Northport;Northridge;Northumberland;Northwest Territories;Northwich;Norton;Norton Shores;Norwalk;Norwich;Norwood;Norzagaray;Norðurland eystra
Norðurland vestra;Noshiro;Nosivka;Nossa Senhora da Glória;Nossa Senhora do Socorro;Nosy Varika;Noto;Notre-Dame-de-Grâce;Notsé;Nottingham
Nottinghamshire;Nottuln;Notío Aigaío;Nou Barris;Nouaceur;Nouadhibou;Nouakchott;Noumbiel;Nouméa;Nouna;Nouvelle-Calédonie;Nova Cruz;Nova Era
Nova Friburgo;Nova Gorica;Nova Granada;Nova Iguaçu;Nova Kakhovka;Nova Lima;Nova Milanese;Nova Odessa;Nova Olímpia;Nova Pazova;Nova Petrópolis
Nova Prata;Nova Russas;Nova Scotia;Nova Venécia;Nova Viçosa;Nova Xavantina;Nova Zagora;Novaci;Novara;Novate Milanese;Novato;Novaya Balakhna
Novaya Derevnya;Novaya Usman';Novelda;Noveleta;Novgorodskaja oblast';Novi;Novi Ligure;Novi Pazar;Novi Sad;Novo Hamburgo;Novo Horizonte;Novo Mesto
Novo Selo;Novo-Peredelkino;Novoaleksandrovsk;Novoaltaysk;Novoanninskiy;Novocheboksarsk;Novocherkassk;Novodvinsk;Novogireyevo;Novogrudok
Novohrad-Volynskyi;Novokazalinsk;Novokhovrino;Novokubansk;Novokuybyshevsk;Novokuz'minki;Novokuznetsk;Novomichurinsk;Novomoskovs'k;Novomoskovsk
Novopavlovsk;Novopokrovskaya;Novorossiysk;Novoshakhtinsk;Novosibirsk;Novosibirskaja oblast';Novosilikatnyy;Novotitarovskaya;Novotroitsk;Novoukrayinka
Novoul'yanovsk;Novoural'sk;Novouzensk;Novovladykino;Novovolyns'k;Novovoronezh;Novoyavorivs'k;Novozybkov;Novyy Buh;Novyy Oskol;Novyy Turtkul'
Novyy Urengoy;Novyye Cherëmushki;Novyye Kuz'minki;Nové Mesto nad Váhom;Nové Zámky;Nový Jičín;Nowa Ruda;Nowa Sól;Nowogard;Nowrangapur;Nowshahr
Nowshera Cantonment;Nowy Dwór Mazowiecki;Nowy Sącz;Nowy Targ;Nowy Tomyśl;Noyabrsk;Noyon;Noāmundi;Nsanje;Nsawam;Nshamba;Nsukka;Nsunga;Ntcheu;Ntchisi
Ntoroko;Ntungamo;Nubl;Nuenen;Nueva Ecija;Nueva Esparta;Nueva Gerona;Nueva Guinea;Nueva Imperial;Nueva Italia de Ruiz;Nueva Loja;Nueva Rosita
Nueva Segovia;Nueva Vizcaya;Nueve de Julio;Nuevitas;Nuevo Belén;Nuevo Casas Grandes;Nuevo Imperial;Nuevo Laredo;Nuevo León;Nuevo México
Nuevo San Carlos;Nugaal;Nui;Nukufetau;Nukulaelae;Nukus;Numan;Numata;Numazu;Nunavut;Nuneaton;Nungua;Nunspeet;Nuoro;Nur-Sultan;Nurlat;Nurmijärvi;Nurota
Nusa Tenggara;Nusa Tenggara Barat;Nusa Tenggara Timur;Nusaybin;Nushki;Nutley;Nuvara Ĕliya;Nuwara Eliya;Nwoya;Nyachera;Nyagan;Nyahururu;Nyakabindi;Nyala
Nyalikungu;Nyamira;Nyamuswa;Nyandarua;Nyandoma;Nyanga;Nyangao;Nyaungdon;Nyaunglebin;Nyborg;Nyeri;Nyköping;Nykøbing Falster;Nyland;Nymburk;Nyon;Nysa
Nytva;Nyíregyháza;Nyūzen;Nzega;Nzi-Comoé;Nzérékoré;Náchod;Náousa;Nässjö;Næstved;Néa Erythraía;Néa Filadélfeia;Néa Ionía;Néa Mákri;Néa Smýrni;Néma;Níjar
Níkaia;Nîmes;Nòdwès;Nòdès;Nógrád;Nördlingen;Nørresundby;Nümbrecht;Nürnberg;Nürtingen;Nābha;Nādbai;Nādāpuram;Nāgamangala;Nāgar Karnūl;Nāgarpur;Nāgaur
Nāgercoil;Nāgod;Nāhan;Nālchiti;Nālūt;Nāmagiripettai;Nāmakkal;Nāmrup;Nāndgaon;Nāndūra Buzurg;Nāngloi Jāt;Nānpāra;Nāravārikuppam;Nārnaul;Nārnaund
Nārāyanganj;Nārāyanpet;Nāspur;Nāsriganj;Nāthdwāra;Nāwa;Nāyudupet;Nāḩiyat al Fuhūd;Nāḩiyat ash Shināfīyah;Nāḩīyat Saddat al Hindīyah;Năvodari
Nīcas novads;Nīkshahr;Nīlgiri;Nīlokheri;Nīlēshwar;Nīmbāhera;Nīmrōz;Nīmāj;Nīnawá;Nōgata;Nūristān;Nūrpur;Nūrābād;Nūzvīd;O'Fallon;Oadby;Oak Bay;Oak Creek
Oak Forest;Oak Grove;Oak Harbor;Oak Hill;Oak Lawn;Oak Park;Oak Ridge;Oakdale;Oakland;Oakland Park;Oakleaf Plantation;Oakley;Oakton;Oakville;Oaxaca;Ob'
Obala;Obama;Obanazawa;Obando;Ober-Ramstadt;Oberasbach;Oberhausen;Oberkirch;Oberschöneweide;Obertshausen;Oberursel;Oberwinterthur;Oberá;Oberösterreich
Obihiro;Obita;Obninsk;Obock;Obonoma;Oborniki;Obra;Obrenovac;Obuase;Obudu;Obukhiv;Obukhovo;Obwalden;Ocala;Ocaña;Ocean Acres;Ocean Springs;Oceanside
Och'amch'ire;Ochakiv;Ochakovo-Matveyevskoye;Ochota;Ochtrup;Ochër;Ocna Mureş;Ocniţa;Ocoee;Oconomowoc;Ocosingo;Ocotal;Ocotepeque;Ocotlán
Ocotlán de Morelos;Ocoyoacac;Ocozocoautla de Espinosa;Octeville;Ocumare del Tuy;Odawara;Ode;Odense;Odenthal;Odenton;Oderzo;Odeska oblast;Odessa;Odienné
Odintsovo;Odisha;Odivelas;Odorheiu Secuiesc;Odranci;Oecussi;Oegstgeest;Oeiras;Oelde;Oer-Erkenschwick;Oerlinghausen;Ofaqim;Offa;Offaly;Offenbach
Offenburg;Ogaminana;Ogawa;Ogden;Ogliastra;Ogoja;Ogooué-Ivindo;Ogooué-Lolo;Ogooué-Maritime;Ogre;Ogres novads;Ogun;Oguta;Ogwashi-Uku;Ogōri-shimogō
Ohafia-Ifigh;Ohangaron;Ohangwena;Ohio;Ohrid;Oildale;Oio;Oise;Oisterwijk;Oita;Ojinaga;Ojiya;Ojo de Agua;Ojus;Okahandja;Okanagan;Okap;Okara;Okaya;Okayama
Okazaki;Okcheon;Oke Ila;Oke Mesi;Okegawa;Okemos;Okene;Okha;Okhtyrka;Okigwe;Okinawa;Oklahoma;Oklahoma City;Okolona;Okrika;Oktyabr'sk;Oktyabr'skiy
Okunoya;Okuta;Ol Kalou;Olaines novads;Olanchito;Olancho;Olathe;Olavarría;Olbia;Olbia-Tempio;Olching;Old Bridge;Old City;Old Harbour;Old Jamestown
Old Shinyanga;Oldenburg;Oldenzaal;Oldham;Olecko;Oleiros;Oleksandriya;Olenegorsk;Olesa de Montserrat;Oleśnica;Olhão;Olinda;Oliva;Olivais;Olive Branch
Oliveira;Oliveira do Douro;Oliver-Valdefierro;Olivet;Olkusz;Olmaliq;Olney;Olomouc;Olomoucký kraj;Olongapo;Olot;Olpe;Olsberg;Olsztyn;Olt;Olten;Olteniţa
Oltiariq;Oltu;Olupona;Olympia;Olímpia;Omagh;Omaha;Omaheke;Oman Smart Future City;Omdurman;Ometepec;Omigawa;Ommoord;Omsk;Omskaja oblast';Omusati
Omutninsk;Omīdīyeh;Onalaska;Onda;Ondo;Onega;Onex;Ongjin;Ongole;Onitsha;Ono;Onoda;Onomichi;Onsŏng;Ontario;Ontinyent;Oost-Vlaanderen;Oosterhout;Oostkamp
Ooty;Opa-locka;Opava;Opelika;Opelousas;Opladen;Oplotnica;Opoczno;Opole;Opolskie;Oppland;Opportunity;Oqtosh;Or Yehuda;Oradea;Orahovac;Orai;Oraiókastro
Oral;Oran;Orange;Orange Walk;Orangevale;Orangeville;Orani;Oranienburg;Oranjestad;Orbassano;Orchards;Orcutt;Ordino;Ordos;Ordu;Ordubad;Oregon;Oregon City
Orekhovo-Borisovo;Orekhovo-Borisovo Severnoye;Orekhovo-Zuyevo;Orellana;Orem;Orenburg;Orenburgskaja oblast';Orestiáda;Orhangazi;Orhei;Orhon;Oria
Orientale;Orihuela;Orikhiv;Orillia;Orinda;Orion;Oristano;Orita Eruwa;Oriximiná;Orizaba;Orkney;Orkney Islands;Orland Park;Orlando;Orleans
Orlovskaja oblast';Orlovskiy;Orlová;Orly;Orlândia;Orléans;Ormoc;Ormond Beach;Ormož;Ormskirk;Orne;Oro Valley;Oromia;Oroqen Zizhiqi;Oroquieta;Orosháza
Oroszlány;Oroville;Orpington;Orsay;Orsha;Orsk;Orta Nova;Orta di Atella;Ortaca;Ortaköy;Oruro;Orvault;Orzesze;Orël;Orós;Orăştie;Orūmīyeh;Osa;Osaka;Osan
Osasco;Oschatz;Oschersleben;Osh;Oshakati;Oshana;Oshawa;Oshikoto;Oshkosh;Oshnavīyeh;Osiedle Kosmonautów;Osijek;Osilnica;Osimo;Osinniki
Osječko-baranjska županija;Oskarshamn;Oslo;Oslomej;Osmanabad;Osmancık;Osmaneli;Osmaniye;Osnabrück;Osny;Osogbo;Osorno;Oss;Ossett;Ossining;Ostankinskiy
Ostashkov;Ostend;Osterholz-Scharmbeck;Ostfildern;Ostrava;Ostrava město;Ostrogozhsk;Ostrov;Ostrowiec Świętokrzyski;Ostrołęka;Ostróda;Ostrów Mazowiecka
Ostrów Wielkopolski;Ostuncalco;Ostuni;Osun;Osuna;Osvaldo Cruz;Oswego;Oswestry;Osório;Otago;Otan Ayegbaju;Otaru;Otavalo;Otegen Batyra;Otjiwarongo
Otjozondjupa;Otofuke;Otradnaya;Otradnoye;Otradnyy;Otrokovice;Otsego;Ottakring;Ottappālam;Ottaviano;Ottawa;Ottensen;Ottobrunn;Ottumwa;Ottweiler;Otuke
Otukpa;Otwock;Ouaddaï;Ouagadougou;Ouahigouya;Ouaka;Ouardenine;Ouargla;Ouarzazat;Ouarzazate;Oubritenga;Oud-Beijerland;Oudalan;Oudenaarde;Oudomsai
Oudtshoorn;Oued Fodda;Oued Lill;Oued Rhiou;Oued Sly;Oued Zem;Oued ed Dahab;Oued ed Dahab-Lagouira;Oued el Abtal;Oued el Alleug;Ouest;Ouezzane;Ouham
Ouham-Pendé;Ouidah;Oujda-Angad;Oulad Teïma;Ouled Mimoun;Oullins;Oulmes;Oulu;Oum Hadjer;Oum el Bouaghi;Oumé;Oupeye;Ourense;Ouricuri;Ourilândia do Norte
Ourinhos;Ouro Branco;Ouro Preto;Ouro Preto do Oeste;Outreau;Ouémé;Ouésso;Ovalle;Ovar;Overath;Overijse;Overijssel;Overland;Overland Park;Oviedo;Ovruch
Owando;Owase;Owasso;Owatonna;Owen Sound;Owensboro;Owerri;Owings Mills;Owo;Oxford;Oxfordshire;Oxkutzkab;Oxnard;Oxon Hill;Oxon Hill-Glassmanor;Oyam;Oyama
Oyan;Oyem;Oyo;Oyonnax;Oyten;Ozama;Ozamiz City;Ozar;Ozark;Ozerki;Ozersk;Ozoir-la-Ferrière;Ozolnieku novads;Ozone Park;Ozorków;Ozubulu;Ozumba de Alzate
Ozurgeti;Ozëry;Oğuz;Oława;Oświęcim;P'ot'i;P'yŏngsŏng;P'yǒngan-bukto;P'yǒngan-namdo;P'yǒngyang;Pa Sang;Paarl;Pabbi;Pabellón de Arteaga;Pabianice;Pabna
Pacajus;Pacasmayo;Pacatuba;Pace;Pachino;Pacho;Pachperwa;Pachuca de Soto;Pacific Grove;Pacific Pines;Pacifica;Paciran;Pacol;Pad Idan;Padalarang;Padam
Padampur;Padang;Padangsidempuan;Pader;Paderborn;Paderno Dugnano;Padmanābhapuram;Padova;Padra;Padrauna;Padre Bernardo;Padua;Paducah;Paete;Pagadian
Pagaluñgan;Pagani;Pagar Alam;Pagbilao;Paghmān;Pagégiai;Pahang;Paharpur;Pahrump;Pahāsu;Paidha;Paignton;Paiján;Pailin;Paine;Painesville;Paiporta;Paisley
Paita;Paithan;Paiçandu;Pajok;Pak Chong;Pak Kret;Pak Phanang;Paka;Pakenham;Pakisaji;Pakokku;Pakpattan;Pakruojis;Paks;Pakse;Paktiyā;Paktīkā;Pakur;Pakxan
Pala;Palafrugell;Palagiano;Palagonia;Palaiseau;Palaió Fáliro;Palamós;Palanga;Palangkaraya;Palangos miestas;Palani;Palapye;Palatine;Palau;Palauli
Palawan;Palayan City;Palazzolo sull'Oglio;Palembang;Palencia;Palenque;Palera;Palermo;Palestine;Palhoça;Palimanan;Palisades Park;Paliā Kalān;Palladam
Pallanza-Intra-Suna;Pallappatti;Pallasovka;Pallikondai;Pallippatti;Pallisa;Pallāvaram;Palm Bay;Palm Beach;Palm Beach Gardens;Palm City;Palm Coast
Palm Desert;Palm Harbor;Palm River-Clair Mel;Palm Springs;Palm Valley;Palma;Palma Soriano;Palma del Río;Palma di Montechiaro;Palmaner;Palmar de Varela
Palmares;Palmarito Tochapan;Palmas;Palmdale;Palmeira;Palmeira das Missões;Palmela;Palmer;Palmerston;Palmerston North;Palmetto Bay;Palmi;Palmira
Palmital;Palmyra Atoll;Palo;Palo Alto;Palo Negro;Palo del Colle;Palopo;Palos Hills;Palotina;Palpalá;Paltan;Palu;Palwal;Palwancha;Palín;Palāsa;Pamanukan
Pamekasan;Pameungpeuk;Pamiers;Pampa;Pampanga;Pampierstad;Pamplemousses;Pamplona;Pamulang;Panabo;Panadura;Panagyurishte;Panaji;Panalanoy;Panama City
Panambi;Panamá;Panamá Oeste;Panarukan;Panauti;Panauti̇̄;Panchagarh;Panchkula;Pandaan;Pandacaqui;Pandak;Pandan;Pandeglang;Pandharpur;Pandi;Pando;Pandua
Panevėžio apskritis;Panevėžio miestas;Panevėžys;Pangasinan;Pangil;Pangkalan Brandan;Pangkalanbuun;Pangkalpinang;Panguipulli;Paniqui;Panjakent;Panji
Panjshayr;Panjāb;Pankow;Pankshin;Panna;Pano Aqil;Panruti;Panshan;Panshi;Pantai Cenang;Pantai Remis;Pantelimon;Pantin;Pantubig;Panvel;Panzos;Panórama
Panāgar;Pančevo;Paola;Paolo VI;Paombong;Paoua;Paoy Paet;Papakura;Papalotla;Papanasam;Papantla de Olarte;Papar;Papaya;Papeete;Papenburg;Papendrecht
Paphos;Papillion;Papua;Papua Barat;Para;Parabiago;Paracambi;Paracatu;Paracho de Verduzco;Paracuru;Paradise;Parafield Gardens;Paragominas;Paragould
Paraguarí;Paraguaçu;Paraguaçu Paulista;Paraipaba;Paraiso;Parakou;Paralowie;Paramagudi;Paramaribo;Paramonga;Paramount;Paramus;Paranaguá;Paranapanema
Paranavaí;Paranaíba;Parang;Paraná;Paraparaumu;Paraty;Parauapebas;Paravūr Tekkumbhāgam;Paraíba;Paraíba do Sul;Paraíso;Parbatipur;Parbhani;Parchim
Pardubice;Pardubický kraj;Pare;Parede;Paredes;Parelhas;Parepare;Parets del Vallès;Pariaman;Parintins;Paris;Parit Buntar;Parit Raja;Pariyāpuram
Park Forest;Park Ridge;Park Slope;Parkchester;Parkent;Parker;Parkersburg;Parkland;Parkville;Parla;Parli Vaijnāth;Parlier;Parlākimidi;Parma
Parma Heights;Parnamirim;Parnas;Parnaíba;Paro;Parobé;Parola;Parole;Parque Industrial Ciudad Mitras;Parque Lefevre;Parral;Parramatta;Parras de la Fuente
Parsippany;Partille;Partinico;Partizansk;Partizánske;Partūr;Parung;Parvatsar;Parvomay;Parwān;Parys;Pará;Pará de Minas;Parádsasvár;Parādīp Garh;Parāsia
Parīchhatgarh;Pas-de-Calais;Pasadena;Pasaia;Pasaje;Pasarkemis;Pasay;Pascagoula;Pasco;Pascoe Vale;Paseh;Pashchimanchal;Pashkovskiy;Pasig City;Pasing
Pasinler;Pasir Mas;Pasni;Paso Robles;Paso de Carrasco;Paso de los Libres;Pasragad Branch;Pasrur;Passaic;Passau;Passi;Passo Fundo;Passoré;Passos;Pastavy
Pastaza;Pasto;Pasuruan;Pasvalys;Pasān;Patancheru;Patarrá;Pataskala;Pataudi;Paterna;Paternò;Paterson;Pathalgaon;Pathanāmthitta;Patharia;Pathein
Pathum Thani;Pathānkot;Pati;Patigi;Patiya;Patiāla;Patna;Patnos;Patnāgarh;Pato Branco;Patos;Patos Fshat;Patos de Minas;Patrocínio;Pattani;Pattaya
Patterson;Patti;Pattoki;Pattukkottai;Patuakhali;Patuto;Paty do Alferes;Patzicía;Patzún;Patía;Patāmundai;Pau;Paul;Paulista;Paulo Afonso;Paulínia;Paungde
Pauri;Pavia;Pavlodar;Pavlodar oblysy;Pavlohrad;Pavlovo;Pavlovsk;Pavlovskaya;Pavlovskiy Posad;Pawni;Pawtucket;Pawāyan;Paxtakor Shahri;Payakumbuh;Payandé
Pays-de-la-Loire;Paysandú;Payshamba Shahri;Payson;Payyannūr;Pazarcık;Pazardzhik;Paço de Arcos;Paşcani;Pašilaičiai;Peabody;Peacehaven;Peachtree City
Peachtree Corners;Pearl;Pearl City;Pearl River;Pearland;Pecan Grove;Pecangaan;Pechora;Peckham;Pedana;Peddapalli;Peddāpuram;Pedernales;Pederneiras
Pedra Azul;Pedra Branca;Pedregal;Pedreira;Pedro Betancourt;Pedro Carbo;Pedro II;Pedro Juan Caballero;Pedro Leopoldo;Pedroso;Peekskill;Peer;Pehowa
Pehčevo;Peine;Pekalongan;Pekan;Pekan Bahapal;Pekan Nenas;Pekanbaru;Pekin;Pelabuhan Klang;Pelabuhanratu;Peleliu;Pelham;Pelhřimov;Pelileo;Peliyagoda
Peloponnísos;Pelotas;Pemagatshel;Pemalang;Pemangkat;Pematangsiantar;Pemba;Pembroke;Pembroke Pines;Pembrokeshire;Pen;Penal-Debe;Penalva;Penarth;Penco
Pendino;Pendleton;Penedo;Pengcheng;Penghu;Penha;Peniche;Penicuik;Penja;Penn Hills;Pennsauken;Pennsport;Pennsylvania;Pennādam;Pennāgaram;Penonomé
Penrith;Pensacola;Pentecoste;Penticton;Penugonda;Penukonda;Penza;Penzance;Penzberg;Penzenskaja oblast';Penápolis;Peoria;Peqin;Perai;Perak;Perambalur
Peranāmpattu;Peravia;Peravurani;Peraía;Perbaungan;Perchtoldsdorf;Percut;Perdões;Pereiaslav-Khmelnytskyi;Pereira;Pereira Barreto;Pereslavl'-Zalesskiy
Peresvet;Pereval's'k;Pergamino;Peribán de Ramos;Perico;Peringat;Peristéri;Periyakulam;Periyanayakkanpalaiyam;Perlis;Perm;Permatang Kuching
Permskij kraj;Pernambuco;Pernik;Perote;Perpignan;Perris;Perry;Perry Hall;Perrysburg;Persianovka;Perth;Perth Amboy;Perth and Kinross;Pertuis;Perugia
Perumbavoor;Perumpāvūr;Perundurai;Perungudi;Peruíbe;Pervomays'k;Pervomays'kyy;Pervoural'sk;Pesaro;Pesaro e Urbino;Pescara;Peshawar;Peshtera;Pesnica
Pesqueira;Pessac;Pest;Pestovo;Petaling Jaya;Petaluma;Petapa;Petare;Petatlán;Petauke;Petawawa;Petaẖ Tiqwa;Peterborough;Peterhead;Peterhof;Peterlee
Petersburg;Petershagen;Petit-Bourg;Petlād;Petnjica;Peto;Petrich;Petrila;Petrodvorets;Petrogradka;Petrolina;Petropavl;Petropavlovsk-Kamchatsky;Petrovec
Petrovsk;Petrovsk-Zabaykal'skiy;Petrovskaya;Petrozavodsk;Petroúpolis;Petroşani;Petrópolis;Petushki;Petén;Pezinok;Peñaflor;Peñaranda;Peć;Pećki okrug
Pfaffenhofen an der Ilm;Pflugerville;Pforzheim;Pfullingen;Pfungstadt;Phagwāra;Phak Hai;Phalaborwa;Phalauda;Phalia;Phalodi;Phalombe;Phaltan
Phan Rang-Tháp Chàm;Phan Thiết;Phan Thong;Phanat Nikhom;Phangnga;Phanom Sarakham;Phaphūnd;Pharr;Phatthalung;Phatthaya;Phayao;Phek;Phenix City
Phetchabun;Phetchaburi;Phibun Mangsahan;Phichit;Philadelphia;Phillaur;Phirangipuram;Phitsanulok;Phnom Penh;Phoenix;Phoenix Islands;Phoenixville
Phon Charoen;Photharam;Phra Nakhon Si Ayutthaya;Phra Phutthabat;Phra Pradaeng;Phrae;Phu Khiao;Phu Kradueng;Phuket;Phulbāni;Phulera;Phulpur;Phultala
Phumĭ Véal Srê;Phuntsholing;Phuthaditjhaba;Phôngsali;Phú Khương;Phú Thọ;Phú Yên;Phủ Lý;Piacenza;Pianura;Piaseczno;Piastów;Piatra Neamţ;Piatykhatky
Piauí;Piazza Armerina;Picardie;Picassent;Pichincha;Pickering;Pickerington;Picnic Point-North Lynnwood;Pico Rivera;Picos;Picsi;Pidhorodne;Piedade
Piedecuesta;Piedras Negras;Piekary Śląskie;Piemonte;Piendamo;Pierrefitte-sur-Seine;Piería;Piet Retief;Pietermaritzburg;Pietrasanta;Pietà;Piešťany
Pihānī;Pijijiapan;Pijnacker;Pikalëvo;Pikesville;Pikine;Pila;Pilaitė;Pilar;Pilar de la Horadada;Pilar do Sul;Pilibangan;Pililla;Pilkhua;Pilsen;Pilāni
Pimenta Bueno;Pimentel;Pimpri;Pinamalayan;Pinamungahan;Pinar de Chamartín;Pinar del Río;Pind Dadan Khan;Pindamonhangaba;Pindaré Mirim;Pindi Bhattian
Pindi Gheb;Pindiga;Pindobaçu;Pindwāra;Pine Bluff;Pine Hills;Pinecrest;Pineda de Mar;Pinehurst;Pinellas Park;Pinerolo;Pinewood;Pingdingshan;Pingdu
Pingliang;Pingnan;Pingshan;Pingtung;Pingxiang;Pingyi;Pingyin;Pingzhuang;Pinhais;Pinhal Novo;Pinheiral;Pinheiro;Pinhão;Pinjaur;Pinneberg;Pinner;Pinole
Pinotepa Nacional;Pinsk;Pinto;Pināhat;Pio;Pioltello;Piombino;Pionki;Piossasco;Piotrków Trybunalski;Pipili;Pipraich;Piqua;Pir Jo Goth;Pir Mahal;Piracaia
Piracanjuba;Piracicaba;Piracuruca;Piraeus;Piraju;Pirajuí;Piran;Piranshahr;Pirané;Pirapora;Pirapozinho;Piraquara;Pirassununga;Piravam;Piraí;Piraí do Sul
Pires do Rio;Piripiri;Piritiba;Piriyāpatna;Pirkkala;Pirmasens;Pirna;Piro;Pirojpur;Pirot;Pirotski okrug;Pisa;Piscataway;Piscinola;Pisco;Pishin;Piskent
Pistoia;Pisz;Pita;Pita Kotte;Pitalito;Pitanga;Pitangueiras;Pitangui;Pitcairn;Piteå;Piteşti;Pithampur;Pithorāgarh;Pithāpuram;Piton Saint-Leu;Pitsea
Pitt Meadows;Pittsburg;Pittsburgh;Pittsfield;Piura;Piuí;Pivijay;Pivka;Pizhou;Piñas;Piúma;Piła;Placentia;Placetas;Plaines Wilhems;Plainfield;Plainview
Plainville;Plaisance;Plaisance-du-Touch;Plaisir;Planaltina;Planeta Rica;Planken;Plano;Plant City;Plantation;Plaridel;Plasencia;Plasnica;Plast;Plateau
Plateau-Central;Plateaux;Plato;Plattsburgh;Plauen;Plav;Plavsk;Playa del Carmen;Playa del Ingles;Playas;Playas del Rosario;Pleasant Grove;Pleasant Hill
Pleasant Prairie;Pleasanton;Pleasantville;Pleasure Ridge Park;Pleiku;Pleszew;Plettenberg;Plettenberg Bay;Pleven;Pljevlja;Ploemeur;Ploieşti;Plottier
Plovdiv;Plum;Plumbon;Plunge;Plungė;Plužine;Plymouth;Plymstock;Plzeň-jih;Plzeň-město;Plzeň-sever;Plzeňský kraj;Poble Sec;Pobé;Pocatello;Pochep;Pocito
Poconé;Podgorica;Podilsk;Podkarpackie;Podlaskie;Podlehnik;Podolsk;Podporozh'ye;Podujeva;Podunavski okrug;Podvelka;Podčetrtek;Poggibonsi;Poggiomarino
Poggioreale;Pogradec;Pohang;Pohnpei;Poinciana;Point Cook;Point Fortin;Point Pedro;Point Pleasant;Pointe La Rue;Pointe-Claire;Pointe-Noire
Pointe-à-Pitre;Poio;Poissy;Poitiers;Poitou-Charentes;Pokachi;Pokaran;Pokhara;Pokhvistnevo;Pokrov;Pokrovsk;Pokrovskoye-Streshnëvo;Polanco;Polangui
Polasara;Polatlı;Polatsk;Polavaram;Polevskoy;Polewali;Police;Poljčane;Polkowice;Pollachi;Pollença;Polohy;Polokwane;Polomolok;Polonne;Poltava
Poltavska oblast;Polyarnyy;Polyarnyye Zori;Polynésie française;Polysayevo;Polzela;Políchni;Polūr;Pombal;Pombos;Pomerode;Pomeroon-Supenaam;Pomezia
Pomigliano d'Arco;Pomona;Pomoravski okrug;Pomorskie;Pompano Beach;Pompei;Pompéia;Pompéu;Ponca City;Ponce;Ponda;Ponferrada;Poni;Ponmana;Ponneri;Ponnur
Ponnāni;Ponnūru;Ponorogo;Pont-à-Celles;Pont-à-Mousson;Ponta Delgada;Ponta Grossa;Ponta Porã;Pontal;Pontarlier;Pontault-Combault;Ponte Nova
Ponte Vedra Beach;Ponte de Lima;Ponteareas;Pontedera;Pontefract;Pontes e Lacerda;Pontevedra;Pontiac;Pontian Kechil;Pontianak;Ponticelli;Pontinha
Pontivy;Pontoise;Pontypool;Pontypridd;Pool;Poole;Pooler;Poonamalle;Pop;Popasna;Popayán;Poperinge;Popeşti-Leordeni;Poplar Bluff;Popondetta;Popovo
Poppenbüttel;Poprad;Poptún;Porac;Porangatu;Porbandar;Pordenone;Porglo;Pori;Porirua;Porlamar;Poronaysk;Porriño;Porsa;Porsgrunn;Port Alberni;Port Alfred
Port Angeles;Port Area;Port Arthur;Port Blair;Port Charlotte;Port Chester;Port Colborne;Port Coquitlam;Port Dickson;Port Elizabeth;Port Glasgow
Port Harcourt;Port Hueneme;Port Huron;Port Loko;Port Louis;Port Láirge;Port Macquarie;Port Melbourne;Port Moody;Port Moresby;Port Orange;Port Richmond
Port Said;Port Saint Lucie;Port Shepstone;Port Sudan;Port Washington;Port of Spain;Port-Gentil;Port-Hercule;Port-Vila;Port-au-Prince;Port-de-Bouc
Port-de-Paix;Porta;Porta Westfalica;Portadown;Portage;Portage Park;Portalegre;Portel;Porterville;Porthcawl;Portici;Portimão;Portishead;Portland
Portmore;Porto;Porto Alegre;Porto Calvo;Porto Empedocle;Porto Feliz;Porto Ferreira;Porto Novo;Porto San Giorgio;Porto Sant'Elpidio;Porto Seguro
Porto Torres;Porto União;Porto Velho;Porto-Novo;Portogruaro;Portoviejo;Portslade;Portsmouth;Portsmouth Heights;Portugalete;Portuguesa;Portão;Porur
Porvoo;Posadas;Posavska županija;Posillipo;Poso;Posse;Post Falls;Postmasburg;Posto da Mata;Postojna;Potaro-Siparuni;Potchefstroom;Potenza;Potiskum
Potomac;Potosí;Potrerillos;Potsdam;Potters Bar;Pottstown;Poughkeepsie;Poulton-le-Fylde;Pourham;Pousaat;Pouso Alegre;Pout;Považská Bystrica;Povorino
Powai;Poway;Powys;Poyang;Poykovskiy;Poza Rica de Hidalgo;Poznań;Pozoblanco;Pozuelo de Alarcón;Pozzallo;Pozzuoli;Poá;Poços de Caldas;Poções;Požarevac
Požega;Požeško-slavonska županija;Prabumulih;Prachatice;Prachin Buri;Prachuap Khiri Khan;Pradera;Pradl;Prado;Praga Południe;Praga Północ;Prague
Praha-východ;Praha-západ;Prahova;Praia;Praia Grande;Prairie Village;Prairieville;Prakhon Chai;Pran Buri;Prata;Prato;Prattville;Pratāpgarh;Praya;Prebold
Preddvor;Preetz;Preiļu novads;Premià de Mar;Prenzlau;Prenzlauer Berg;Prescot;Prescott;Prescott Valley;Presidencia Roque Sáenz Peña;Presidente Dutra
Presidente Epitácio;Presidente Franco;Presidente Hayes;Presidente Prudente;Presidente Venceslau;Presnenskiy;Prestatyn;Prestea;Preston;Prestons
Prestwich;Pretoria;Prevalje;Prey Veaeng;Prey Veng;Preăh Vihéar;Prešov;Prešovský kraj;Prichard;Pridonskoy;Priego de Córdoba;Priekules novads
Priekuļu novads;Prienai;Prievidza;Prigen;Prijedor;Prilep;Primer Ensanche;Primero de Enero;Primorskij kraj;Primorsko-Akhtarsk
Primorsko-goranska županija;Prince Albert;Prince Edward;Prince Edward Island;Prince George;Princes Town;Princeton;Prior Lake;Priozërsk;Pristina
Privolzhsk;Privolzhskiy;Priyutovo;Prizren;Prizrenski okrug;Probištip;Probolinggo;Proddatūr;Progreso;Progreso de Alvaro Obregon;Prokhladnyy;Prokop'yevsk
Prokuplje;Proletar;Proletarsk;Promissão;Promyshlennaya;Propriá;Prosek;Prospect Heights;Prosper;Prostĕjov;Prostějov;Protaras;Protvino
Provenals del Poblenou;Provence-Alpes-Côte-d'Azur;Providence;Provo;Prudentópolis;Prudnik;Prunedale;Pruszcz Gdański;Pruszków;Pruzhany;Pryluky;Przasnysz
Przemyśl;Przeworsk;Préveza;Príncipe;Pskov;Pskovskaja oblast';Pszczyna;Ptolemaḯda;Ptuj;Puan;Pubal;Pucallpa;Pucheng;Puchheim;Puconci;Pucón;Pudsey
Puducherry;Pudukkottai;Puebla;Pueblo;Pueblo Nuevo;Pueblo West;Puente Alto;Puente de Ixtla;Puente de Vallecas;Puente-Genil;Puerto Asís;Puerto Ayacucho
Puerto Aysén;Puerto Barrios;Puerto Berrío;Puerto Boyacá;Puerto Cabello;Puerto Cabezas;Puerto Colombia;Puerto Cortez;Puerto El Triunfo;Puerto Eldorado
Puerto Escondido;Puerto Esperanza;Puerto Francisco de Orellana;Puerto Iguazú;Puerto La Cruz;Puerto López;Puerto Madryn;Puerto Maldonado;Puerto Montt
Puerto Natales;Puerto Padre;Puerto Peñasco;Puerto Plata;Puerto Princesa;Puerto Real;Puerto Rico;Puerto San José;Puerto Santander;Puerto Tejada
Puerto Vallarta;Puerto Varas;Puerto de la Cruz;Puerto del Carmen;Puerto del Rosario;Puertollano;Pugachev;Puglia;Pujali;Pujilí;Pukekohe East;Pukhrāyān
Pukë;Pul-e Khumrī;Pula;Pulandian;Pulau Pinang;Pulgaon;Pulheim;Puli;Pulilan;Pulivendla;Puliyangudi;Pullman;Pully;Pulong Santa Cruz;Pulupandan;Pulwama
Puma;Pumiao;Pumwani;Punaauia;Punakha;Punalūr;Punata;Punchbowl;Pundong;Pune;Punganūru;Puning;Punjab;Punjai Puliyampatti;Puno;Punta Alta;Punta Arenas
Punta Cana;Punta Cardón;Punta Gorda;Punta Gorda Isles;Puntarenas;Punto Fijo;Punākha;Punāsa;Pupri;Puqi;Purbalingga;Puri;Purley;Purmerend;Purnia;Purral
Pursat;Puruliya;Puruándiro;Purwakarta;Purwodadi;Purwokerto;Purwā;Purísima de Bustos;Pusad;Pushchino;Pushkar;Pushkin;Pushkino;Putatan;Puteaux;Puthia
Putian;Putignano;Putra Heights;Putrajaya;Puttalam;Putte;Putten;Puttūr;Putumayo;Putyvl';Puurs;Puy-de-Dôme;Puyallup;Puyang;Puyang Chengguanzhen;Puyo
Puçol;Puławy;Pułtusk;Pyapon;Pyatigorsk;Pyay;Pyin Oo Lwin;Pyinmana;Pylaía;Pyongyang;Pyriatyn;Pyrénées-Atlantiques;Pyrénées-Orientales;Pyskowice;Pyt-Yakh
Pyu;Pájara;Pánuco;Pápa;Pátra;Pátzcuaro;Päijänne-Tavastland;Pärnu;Pärnumaa;Pécs;Péfki;Pélla;Pénama;Pénjamo;Pérama;Pérez;Pérgamos;Périgueux;Péruwelz
Pétionville;Përmet;Písek;Pórticos de San Antonio;Póvoa de Santa Iria;Póvoa de Varzim;Põlvamaa;Púchov;Püspökladány;Püttlingen;Pýrgos;Pābna;Pāchora
Pādegān-e Manjīl;Pākāla;Pālakkodu;Pālakollu;Pālang;Pālanpur;Pālghar;Pālghāt;Pāli;Pālitāna;Pālkonda;Pāloncha;Pānchla;Pāndhurnā;Pānihāti;Pānīpat
Pāonta Sāhib;Pāppinisshēri;Pār Naogaon;Pārdi;Pārgaujas novads;Pārsābād;Pārvatipuram;Pāsighāt;Pāsārgād;Pātan;Pāthardi;Pāthardih;Pāthri;Pātūr;Pāveh
Pāvilostas novads;Pāvugada;Pčinjski okrug;Pīlibhīt;Pīpri;Pīpār;Pīrgaaj;Pīshvā;Pļaviņu novads;Płock;Płońsk;Pŏlaṉṉaṛuvai;Přerov;Příbram;Pūnch;Pūndri
Pūnāhāna;Pūranpur;Pūrna;Qaasuitsup Kommunia;Qabāţīyah;Qacha's Nek;Qadirpur Ran;Qahderījān;Qaisumah;Qala;Qalansuwa;Qalqilya;Qalqīlyah;Qalyūb;Qamdo
Qandala;Qapqal;Qarah Ẕīā' od Dīn;Qaraçuxur;Qarchak;Qarqīn;Qarshi;Qaryat Sulūq;Qarāwul;Qashqadaryo;Qax;Qazax;Qazvin;Qazvīn;Qaşr-e Qand;Qaţanā
Qeqqata Kommunia;Qeshm;Qianjiang;Qianzhou;Qibray;Qingdao;Qinggang;Qinghai;Qingnian;Qingquan;Qingshuping;Qingyang;Qingyuan;Qingzhou;Qinhuangdao;Qinnan
Qinzhou;Qinā;Qionghai;Qionghu;Qiongshan;Qiqihar;Qiryat Ata;Qiryat Bialik;Qiryat Moẕqin;Qiryat Shemona;Qiryat Yam;Qobustan;Qom;Qormi;Qorveh;Qoryooley
Qrendi;Quakers Hill;Qualiano;Quanzhou;Quaraí;Quaregnon;Quart de Poblet;Quarteira;Quarto;Quartu Sant'Elena;Quatre Bornes;Quatro Barras;Quattromiglia
Quba;Qubadlı;Quebec;Quedlinburg;Queen Creek;Queens;Queens Village;Queensbury;Queensdale;Queensland;Queenstown;Queimados;Quelimane;Quellón;Queluz
Querecotillo;Querétaro;Quesada;Quetta;Quetzaltenango;Quevedo;Quezaltepeque;Quezon;Quezon City;Qufu;Qui Nhon;Quiapo;Quibdó;Quiché;Quickborn;Quillacollo
Quillota;Quilmes;Quilpué;Quimbaya;Quimper;Quinara;Quincy;Quindío;Quinta Do Conde;Quintana Roo;Quinte West;Quirinópolis;Quisqueya;Quitilipi;Quito
Quixadá;Quixeramobim;Qujing;Qulsary;Qurayyat;Qusar;Quthbullapur;Quthing;Quva;Quvasoy;Quwaysinā;Quzhou;Québec;Quíbor;Quţūr;Quảng Bình;Quảng Nam
Quảng Ngãi;Quảng Ninh;Quảng Trị;Qā'en;Qādiān;Qārah;Qīr Moāv;Qūchān;Qŭrghonteppa;Qŭshkŭpir;Ra'anana;Ra's Bayrūt;Ra's al Khaymah;Ra-ngae;Raahe;Raalte
Rabak;Rabat;Rabat Gozo;Rabat Malta;Rabat-Salé-Zemmour-Zaer;Rabkavi;Rach'a-Lechkhumi-Kvemo Svaneti;Racibórz;Racine;Radcliff;Radcliffe;Radeberg;Radebeul
Radenci;Radevormwald;Radeče;Radford;Radlin;Radlje ob Dravi;Radnor;Radolfzell;Radom;Radomsko;Radomyshl;Radovis;Radoviš;Radovljica;Raduzhny;Raduzhnyy
Radviliskis;Radviliškis;Radzionków;Radzyń Podlaski;Radès;Raebareli;Rafaela;Rafah;Rafaḩ;Rafiganj;Rafsanjān;Ragged Island;Raghunathpur;Ragusa;Rahachow
Rahat;Rahden;Rahim Yar Khan;Rahimatpur;Rahway;Raigarh;Raipur;Raisen;Raisio;Raiwind;Raja Jang;Rajanpur;Rajaori;Rajapalaiyam;Rajapolah;Rajasthan;Rajbari
Rajin;Rajpur;Rajshahi;Rakai;Rakhine;Rakovník;Rakovski;Rakvere;Raleigh;Ralik chain;Ramada;Ramadi;Ramagundam;Ramallah;Ramanathapuram;Ramanayyapeta
Ramat Gan;Ramat HaSharon;Rambouillet;Ramenki;Ramenskoye;Rameswaram;Ramla;Ramon;Ramona;Ramos;Ramos Arizpe;Ramotswa;Rampachodavaram;Rampur Hat;Ramsbottom
Ramsey;Ramsgate;Ranam;Ranau;Rancagua;Rancharia;Ranchi;Rancho Cordova;Rancho Cucamonga;Rancho La Gloria;Rancho Mirage;Rancho Palos Verdes
Rancho Penasquitos;Rancho San Diego;Rancho Santa Margarita;Ranchuelo;Randallstown;Randburg;Randers;Randfontein;Randolph;Randudongkal;Randwick;Rangamati
Rangia;Rangkasbitung;Rangpur;Rangāpāra;Ranipur;Rankovce;Rano;Ranong;Ranot;Ranst;Rantauprapat;Rantepao;Raojān;Rapallo;Rapid City;Raplamaa;Rapperswil
Rapti;Ras Al Khaimah City;Ras Gharib;Raseiniai;Rasht;Rasinski okrug;Rasipuram;Rasrā;Rasskazovo;Rastatt;Rastede;Ratak chain;Ratangarh;Ratanpur
Ratchaburi;Ratekau;Rathenow;Ratia;Ratingen;Ratlām;Ratnagiri;Ratnapura;Ratodero;Raub;Rauma;Raunas novads;Raurkela;Ravenna;Ravensburg;Ravne na Koroškem
Rawa Mazowiecka;Rawala Kot;Rawalpindi;Rawang;Rawicz;Rawmarsh;Rawson;Rawtenstall;Raxaul;Raychikhinsk;Rayevskiy;Rayleigh;Raymah;Raymore;Rayong
Rayside-Balfour;Raytown;Razgrad;Razkrižje;Razumnoye;Rače-Fram;Raški okrug;Raḩīmah;Reading;Realejo Alto;Rechytsa;Recife;Recklinghausen;Recodo
Reconquista;Red Deer;Red Wing;Reda;Redan;Redbank Plains;Redbridge;Redcar;Redcar and Cleveland;Redcliff;Redding;Redditch;Redenção;Redford;Redhill
Redland;Redlands;Redmond;Redonda;Redondela;Redondo Beach;Redruth;Redwood City;Reedley;Reef Al Fujairah City;Rees;Reforma;Reftinskiy;Regensburg
Regente Feijó;Reggane;Reggio Calabria;Reggio Emilia;Reggio nell'Emilia;Reghaïa;Reghin-Sat;Regina;Registro;Região Autónoma da Madeira
Região Autónoma dos Açores;Região Continental;Região Insular;Región Metropolitana de Santiago;Regla;Rego Park;Reguiba;Rehiyon ng Kanlurang Bisaya
Rehiyon ng Soccsksargen;Rehli;Rehnān;Rehoboth;Reigate;Reims;Reinbek;Reinheim;Reinickendorf;Reisterstown;Reitz;Rejon placu Grunwaldzkiego
Rejon placu Świętego Macieja;Rejon ulicy Traugutta;Relizane;Remagen;Rembangan;Rembertów;Remchi;Remedios;Remscheid;Remuna;Renala Khurd;Rendsburg;Renens
Renfrew;Renfrewshire;Rengasdengklok;Rengo;Reni;Renigunta;Rennell and Bellona;Rennes;Renningen;Reno;Renqiu;Renton;Renukūt;Renče-Vogrsko;Reoti;Repalle
Repelón;Repentigny;Republic;Republika Srpska;Requena;Resen;Resende;Reservoir;Resistencia;Resplendor;Ressano Garcia;Reston;Retalhuleu;Retford;Rethymno
Rethýmnis;Retiro;Retreat;Reuleuet;Reunion;Reus;Reutlingen;Reutov;Revda;Revelganj;Revere;Rewa;Rewāri;Rexburg;Reyes Acozac;Reyhanlı;Reykjavík
Reynoldsburg;Reynosa;Rezh;Rezina;Rezé;Reçani;Rečica ob Savinji;Reşiţa;Reẖovot;Rheda-Wiedenbrück;Rhede;Rheinbach;Rheinberg;Rheine;Rheinfelden
Rheinland-Pfalz;Rheinstetten;Rhenen;Rho;Rhode Island;Rhondda;Rhoon;Rhosllanerchrugog;Rhyl;Rhône;Rhône-Alpes;Riachão do Jacuípe;Rialto;Riau
Ribarroja del Turia;Ribeira;Ribeira Brava;Ribeira Grande;Ribeira Grande de Santiago;Ribeira do Pombal;Ribeirão;Ribeirão Pires;Ribeirão Preto
Ribeirão da Ilha;Ribeirão das Neves;Ribera;Riberalta;Ribnica;Ribnica na Pohorju;Ribnitz-Damgarten;Riccione;Richard-Toll;Richards Bay;Richardson
Richfield;Richha;Richland;Richmond;Richmond Hill;Richmond West;Richmond upon Thames;Ridder;Ridderkerk;Ridgecrest;Ridgeland;Ridgewood;Riebiņu novads
Riedstadt;Riegelsberg;Riehen;Riemst;Riesa;Rietavo;Rietberg;Rieti;Rifu;Riga;Riihimäki;Rijau;Rijeka;Rijen;Rijswijk;Rikaze;Rillieux-la-Pape
Rimavská Sobota;Rimini;Rimouski;Rincón de Romos;Rincón de la Victoria;Ringsted;Ringwood;Rinteln;Rio Bonito;Rio Branco;Rio Branco do Sul;Rio Brilhante
Rio Claro;Rio Claro-Mayaro;Rio Formoso;Rio Grande;Rio Grande da Serra;Rio Grande do Norte;Rio Grande do Sul;Rio Largo;Rio Linda;Rio Negrinho;Rio Negro
Rio Pardo;Rio Preto da Eva;Rio Rancho;Rio Real;Rio Rico;Rio Tinto;Rio Verde;Rio das Ostras;Rio das Pedras;Rio de Janeiro;Rio de Mouro;Rio do Sul
Riobamba;Riohacha;Rioja;Riom;Rionegro;Riosucio;Rioverde;Ripley;Ripollet;Ripon;Ris-Orangis;Risal;Risalpur Cantonment;Risaralda;Risca;Rishon LeẔiyyon
Rishra;Rishīkesh;Risod;Rivas;Rivas-Vaciamadrid;River Falls;River Gee;Rivera;Riverbank;Rivercess;Riverdale;Rivers;Riversdale;Riverside;Riverton
Riverview;Riviera Beach;Rivière du Rempart;Rivière-du-Loup;Rivne;Rivnenska oblast;Rivoli;Rixensart;Riyadh;Rizal;Rize;Rizhao;Rjazanskaja oblast';Roanne
Roanoke;Roanoke Rapids;Robbah;Robertsganj;Robertson;Robertsonpet;Robina;Robāţ Karīm;Robīt;Rocca di Papa;Rocha;Rochdale;Roche Caïman;Rochedale South
Rochefort;Rochester;Rochester Hills;Rochford;Rock Forest;Rock Hill;Rock Island;Rock Springs;Rockdale;Rockford;Rockhampton;Rockingham;Rockland;Rockledge
Rocklin;Rockville;Rockville Centre;Rockwall;Rocky Mount;Rocky River;Rodas;Rodez;Rodgau;Rodniki;Rodolfo Sánchez Taboada;Rodrigues Island;Rodriguez
Rodópi;Roermond;Roeselare;Rogaland;Rogatec;Rogaška Slatina;Rogašovci;Rogers;Rogers Park;Roha;Rohini;Rohnert Park;Rohri;Rohtak;Roi Et;Roissy-en-Brie
Rojales;Rojas novads;Rokiškis;Rokycany;Rolante;Roldanillo;Rolla;Rolling Meadows;Rolândia;Roma;Romainville;Roman;Romano Banco;Romano di Lombardia
Romans-sur-Isère;Romblon;Rome;Romeoville;Romford;Romita;Romny;Romorantin-Lanthenay;Romsa;Romsey;Romulus;Ron;Ron Phibun;Ronchin;Ronda;Rondebosch
Rondonópolis;Rondônia;Rongai;Rongelap;Ronkonkoma;Ronnenberg;Ronse;Roodepoort;Roorkee;Roosendaal;Roosevelt;Ropar;Ropažu novads;Ropczyce;Roquetas de Mar
Roraima;Ros Comáin;Rosa Zarate;Rosamond;Rosario;Rosarito;Rose Hill;Roseau;Roseburg;Rosedale;Roselle;Rosemead;Rosemont;Rosemount;Rosenberg;Rosenheim
Roses;Roseto degli Abruzzi;Rosetta;Roseville;Roshal';Rosignano Solvay-Castiglioncello;Roskilde;Roslavl';Rosny-sous-Bois;Rosolini;Rosoman
Rossano Stazione;Rossendale;Rosso;Rossosh';Rossville;Rostock;Rostokino;Rostov;Rostov-na-Donu;Rostovskaja oblast';Roswell;Rosário do Sul;Rota
Rotanak Kiri;Rotenburg;Roth;Rotherham;Rotorua;Rotselaar;Rottenburg;Rotterdam;Rottingdean;Rottweil;Rotuma;Rouached;Roubaix;Rouen;Rouiba;Rouissat
Round Lake;Round Lake Beach;Round Rock;Rouyn-Noranda;Rovaniemi;Roven'ky;Rovereto;Rovigo;Rowland Heights;Rowlett;Rowville;Roxas;Roxas City;Roxburgh Park
Roy;Royal Leamington Spa;Royal Oak;Royal Palm Beach;Royal Tunbridge Wells;Royan;Royston;Royton;Rozdil'na;Rozzano;Rožaje;Rožnov pod Radhoštěm;Rožňava
Roșiorii de Vede;Rtishchevo;Rubiataba;Rubidoux;Rubio;Rubirizi;Rubizhne;Rublëvo;Rubtsovsk;Rubí;Rucavas novads;Ruda Śląska;Rudnyy;Rudolstadt;Rudow
Rueil-Malmaison;Rufino;Rugby;Rugeley;Ruggell;Rugāju novads;Ruislip;Rujewa;Rukban;Rukungiri;Rukwa;Rulenge;Rum Cay;Ruma;Rumbek;Rumia;Rummelsburg;Rumoi
Rumphi;Runcorn;Rundu;Rundāles novads;Runing;Rura;Rusape;Ruse;Rusera;Rushden;Ruskin;Russas;Russeifa;Russellville;Rustaq;Rustavi;Rustenburg;Ruston;Rustāq
Rutana;Ruteng;Rutherford;Rutherglen;Rutigliano;Rutland;Ruvo di Puglia;Ruvuma;Ruwa;Ruy Barbosa;Ruyigi;Ruzayevka;Ruše;Ružomberok;Rwamagana;Ryangkangto
Ryazan';Ryazanskiy;Ryazhsk;Rybatskoye;Rybinsk;Rybnik;Rybnoye;Rychnov nad Kněžnou;Ryde;Rydułtowy;Rye;Ryl'sk;Rypin;Ryton;Ryōtsu-minato;Ryūgasaki;Ryūō
Rzeszów;Rzhev;Râmnicu Sărat;Râmnicu Vâlcea;Râs el Aïoun;Râs el Oued;Râşnov;Råsunda;Rémire-Montjoly;Réo;Río Abajo;Río Blanco;Río Bueno;Río Cauto
Río Ceballos;Río Cuarto;Río Gallegos;Río Grande;Río Guayabal de Yateras;Río Negro;Río San Juan;Río Segundo;Río Tercero;Río de Teapa;Rîbniţa;Rîşcani
Ródos;Różanka-Polanka;Rösrath;Rødovre;Rüsselsheim;Rābigh;Rādhanpur;Rāghogarh;Rāhatgarh;Rāhuri;Rāichūr;Rāiganj;Rāikot;Rāipur;Rāisinghnagar;Rāj-Nāndgaon
Rājahmundry;Rājaldesar;Rājbirāj;Rājgarh;Rājgurunagar;Rājgīr;Rājkot;Rājmahal;Rājpura;Rājpīpla;Rājsamand;Rājshāhi;Rājula;Rājākhera;Rājūra
Rāmachandrapuram;Rāmganj;Rāmganj Mandi;Rāmgarh;Rāmgundam;Rāmhormoz;Rāmjībanpur;Rāmnagar;Rāmpur;Rāmpura;Rāmshīr;Rāmtek;Rāmāpuram;Rānia;Rānikhet;Rānāghāt
Rānāvāv;Rānībennur;Rānīganj;Rānīpur;Rāpar;Rāth;Rāvar;Rāver;Rāwatbhāta;Rāwatsār;Rāya;Rāyachoti;Rāyadrug;Rāybāg;Rāzampeta;Rāzām;Rădăuți;Rēzekne
Rēzeknes novads;Rīf Dimashq;Rīga;Rīngas;Rūdarpur;Rūdsar;Rūjienas novads;Rạch Giá;Sa Dec;Sa Kaeo;Sa'dah;Saalfeld;Saarbrücken;Saaremaa;Saarland;Saarlouis
Saatlı;Saba;Sabadell;Sabae;Sabah;Sabak Bernam;Sabalgarh;Sabana Grande de Boyá;Sabanagrande;Sabanalarga;Sabaneta;Sabang;Sabanitas;Sabhā;Sabinas
Sabirabad;Sablayan;Sabunçu;Sabzevar;Sacaba;Sacatepéquez;Sacavém;Sachse;Sachsen;Sachsen-Anhalt;Sachsenheim;Sacile;Saco;Sacramento;Sadabe;Sadalgi;Sadao
Saddiqabad;Sadābād;Sadāseopet;Safaga;Safed;Safety Harbor;Saffron Walden;Safi;Safidon;Safonovo;Safranbolu;Safīpur;Saga;Sagae;Sagaing;Sagalo;Sagara
Sagarmatha;Sagauli;Sagay;Saginaw;Saginaw Township North;Sagrada Família;Sagua de Tánamo;Sagua la Grande;Saguenay;Sagunto;Sahagún;Sahalinskaja oblast'
Saharsa;Sahaspur;Sahaswān;Sahavato;Sahel;Sahiwal;Sahuarita;Sahuayo de Morelos;Sahāranpur;Sahāwar;Saidpur;Saiha;Saijō;Saiki;Saint Albans;Saint Andrew
Saint Andrews;Saint Ann;Saint Anne Sandy Point;Saint Catherine;Saint Charles;Saint Clair Shores;Saint Cloud;Saint Croix;Saint David;Saint Elizabeth
Saint George;Saint George Basseterre;Saint George Gingerland;Saint Helena;Saint Helier;Saint Ives;Saint James;Saint James Windward;Saint John
Saint John Capisterre;Saint John Figtree;Saint John's;Saint Joseph;Saint Julian's;Saint Kilda;Saint Kitts;Saint Lawrence;Saint Louis;Saint Louis Park
Saint Lucia's;Saint Lucy;Saint Luke;Saint Mark;Saint Mary;Saint Mary Cayon;Saint Matthews;Saint Michael;Saint Neots;Saint Patrick;Saint Paul
Saint Paul Capisterre;Saint Paul Charlestown;Saint Paul's Bay;Saint Peter;Saint Peter Basseterre;Saint Peter Port;Saint Peters;Saint Petersburg
Saint Philip;Saint Pierre;Saint Thomas;Saint Thomas Lowland;Saint Thomas Middle Island;Saint Thomas Mount;Saint-Amand-les-Eaux;Saint-André
Saint-Augustin-de-Desmaures;Saint-Avertin;Saint-Avold;Saint-Barthélemy;Saint-Barthélémy;Saint-Basile-le-Grand;Saint-Benoît;Saint-Brieuc
Saint-Bruno-de-Montarville;Saint-Chamond;Saint-Cloud;Saint-Constant;Saint-Cyr-l'École;Saint-Cyr-sur-Loire;Saint-Denis;Saint-Dizier;Saint-Dié-des-Vosges
Saint-Eustache;Saint-Fons;Saint-Genis-Laval;Saint-Georges;Saint-Germain-en-Laye;Saint-Ghislain;Saint-Gratien;Saint-Herblain;Saint-Hyacinthe
Saint-Jean-de-Braye;Saint-Jean-de-la-Ruelle;Saint-Jean-sur-Richelieu;Saint-Joseph;Saint-Jérôme;Saint-Laurent;Saint-Laurent-du-Maroni
Saint-Laurent-du-Var;Saint-Lazare;Saint-Leu;Saint-Leu-la-Forêt;Saint-Louis;Saint-Loup;Saint-Léonard;Saint-Lô;Saint-Malo;Saint-Mandé;Saint-Marc
Saint-Martin;Saint-Martin-d'Hères;Saint-Maur-des-Fossés;Saint-Maximin-la-Sainte-Baume;Saint-Michel-sur-Orge;Saint-Médard-en-Jalles;Saint-Nazaire
Saint-Nicolas;Saint-Omer;Saint-Ouen;Saint-Ouen-l'Aumône;Saint-Paul;Saint-Pierre;Saint-Pierre-des-Corps;Saint-Pierre-et-Miquelon;Saint-Pol-sur-Mer
Saint-Priest;Saint-Quentin;Saint-Quentin-en-Yvelines;Saint-Raphaël;Saint-Roman;Saint-Sébastien-sur-Loire;Saint-Égrève;Saint-Étienne
Saint-Étienne-du-Rouvray;Sainte-Anne;Sainte-Catherine;Sainte-Dévote;Sainte-Foy-lès-Lyon;Sainte-Geneviève-des-Bois;Sainte-Julie;Sainte-Marguerite
Sainte-Marie;Sainte-Rose;Sainte-Suzanne;Sainte-Thérèse;Saintes;Sainthia;Saipan;Saitama;Sakado;Sakai;Sakai-nakajima;Sakaidechō;Sakaiminato;Sakakah
Sakaraha;Sakarya;Sakassou;Sakata;Sakchu-ŭp;Sake;Sakhipur;Sakhnīn;Saki;Sakleshpur;Sakon Nakhon;Sakrand;Saktī;Saku;Sakura;Sakurai;Sakété;Sal;Sal'sk
Salaberry-de-Valleyfield;Salacgrīvas novads;Saladas;Salaga;Salah Bey;Salamanca;Salamat;Salamina;Salamá;Salamína;Salaqi;Salas novads;Salaspils
Salaspils novads;Salatiga;Salavan;Salavat;Salcedo;Saldanha;Saldus novads;Sale;Salekhard;Salem;Salerno;Salfit;Salford;Salgueiro;Salgótarján;Salihli
Salihorsk;Salima;Salina;Salina Cruz;Salinas;Salinas de Hidalgo;Salinópolis;Salisbury;Sallanches;Salmon Creek;Salmās;Salo;Salon-de-Provence;Salonta
Salor;Salou;Salqīn;Salsomaggiore Terme;Salt;Salt Lake City;Salta;Saltash;Saltillo;Salto;Salto de Pirapora;Saltpond;Saluzzo;Salvador;Salvaleón de Higüey
Salvatierra;Salwá;Salyan;Salzburg;Salzgitter;Salzkotten;Salzwedel;Salé;Salé Al Jadida;Salāya;Sam Phran;Sam Roi Yot;Sama;Samal;Samangān;Samannūd;Samaná
Samar;Samara;Samarinda;Samarkand;Samarqand;Samarskaja oblast';Sambales;Sambalpur;Sambava;Sambhal;Sambiase;Sambir;Samborondón;Sambrial;Samburu
Sambuwangga Sibugay;Samdari;Samdrup Jongkha;Same;Samegrelo-Zemo Svaneti;Samfya;Samho-rodongjagu;Sammamish;Samobor;Samokov;Sampaloc;Sampang;Sampit
Sampsonievskiy;Sampués;Samraong;Samrāla;Samsun;Samthar;Samtredia;Samtse;Samtskhe-Javakheti;Samut Prakan;Samut Sakhon;Samut Songkhram;Samux;Samālkha
Samālūţ;Samāstipur;San;San Andrés;San Andrés Cholula;San Andrés Cuexcontitlán;San Andrés Itzapa;San Andrés Tuxtla;San Andrés del Rabanedo;San Angelo
San Antonio;San Antonio Acahualco;San Antonio Oeste;San Antonio Tecómitl;San Antonio del Táchira;San Bartolomé;San Bartolomé de Tirajana
San Benedetto del Tronto;San Benito;San Benito Abad;San Bernardino;San Bernardino Tlaxcalancingo;San Bernardo;San Blas-Canillejas;San Bonifacio
San Borja;San Bruno;San Buenaventura;San Carlo All'Arena;San Carlos;San Carlos Park;San Carlos de Bariloche;San Carlos del Zulia;San Cataldo
San Clemente;San Cristobal;San Cristóbal;San Cristóbal Verapaz;San Diego;San Dimas;San Donato Milanese;San Donà di Piave;San Felice A Cancello
San Felipe;San Ferdinando;San Fernando;San Fernando de Apure;San Fernando de Henares;San Francisco;San Francisco Acuautla;San Francisco Cuaxusco
San Francisco El Alto;San Francisco Tlalcilalcalpan;San Francisco de Macorís;San Francisco del Rincón;San Gabriel;San Germán;San Gil
San Giorgio a Cremano;San Giovanni Lupatoto;San Giovanni Rotondo;San Giovanni Valdarno;San Giovanni a Teduccio;San Giovanni in Fiore
San Giovanni in Persiceto;San Giovanni la Punta;San Giuliano Milanese;San Giuseppe Vesuviano;San Ignacio;San Ignacio de Velasco;San Ildefonso
San Isidro;San Jacinto;San Javier;San Jerónimo;San Jerónimo Cuatro Vientos;San Joaquín;San Jorge;San Jorge Pueblo Nuevo;San Jose;San Jose Village
San Jose del Monte;San José;San José Guadalupe Otzacatipan;San José Iturbide;San José Pinula;San José de Guanipa;San José de Jáchal;San José de Mayo
San José de Ocoa;San José del Cabo;San José del Castillo;San José del Guaviare;San José del Valle;San Juan;San Juan Bautista;San Juan Capistrano
San Juan Ixtayopan;San Juan Nepomuceno;San Juan Sacatepéquez;San Juan Zitlaltepec;San Juan de Alicante;San Juan de Aznalfarache;San Juan de Dios
San Juan del Cesar;San Juan del Río;San Juan-Laventille;San Justo;San Kamphaeng;San Lazzaro;San Leandro;San Leonardo;San Lorenzo;San Lorenzo Acopilco
San Lorenzo de Esmeraldas;San Lucas Sacatepéquez;San Luis;San Luis Obispo;San Luis Potosí;San Luis Río Colorado;San Luis de Sincé;San Luis del Palmar
San Marcelino;San Marcos;San Mariano;San Marino;San Martin;San Martín;San Martín Azcatepec;San Martín Cuautlalpan;San Mateo;San Mateo Atenco
San Mateo Huitzilzingo;San Mateo Otzacatipan;San Mauro Torinese;San Miguel;San Miguel Ajusco;San Miguel Coatlinchán;San Miguel De Abona
San Miguel Topilejo;San Miguel de Allende;San Miguel de Tucumán;San Miguel del Padrón;San Miguel el Alto;San Miguelito;San Miniato;San Miniato Basso
San Narciso;San Nicola la Strada;San Nicolas;San Onofre;San Pa Tong;San Pablo;San Pablo Autopan;San Pablo Jocopilas;San Pablo Oztotepec;San Paolo
San Pascual;San Pedro;San Pedro Ayampuc;San Pedro Garza Garcia;San Pedro Garza García;San Pedro Sacatepéquez;San Pedro Sula;San Pedro Totoltepec
San Pedro de Alcántara;San Pedro de Jujuy;San Pedro de Lloc;San Pedro de Macorís;San Pedro del Pinatar;San Pietro a Patierno;San Rafael
San Rafael Abajo;San Rafael Arriba;San Rafael Oriente;San Rafael Tlanalapan;San Rafael del Sur;San Ramon;San Remo;San Roque;San Salvador
San Salvador Atenco;San Salvador El Seco;San Salvador Tizatlalli;San Salvador de Jujuy;San Salvo;San Sebastiano;San Sebastián de Mariquita
San Sebastián el Grande;San Severo;San Simon;San Tan Valley;San Vicent del Raspeig;San Vicente;San Vicente de Cañete;San Vicente de Moravia
San Vito dei Normanni;San-Pédro;Sanaa;Sanaag;Sanandaj;Sanarate;Sanary-sur-Mer;Sanaur;Sancaktepe;Sanchazi;Sancoale;Sancti Spíritus;Sanctorum
Sand Springs;Sandachō;Sandakan;Sandalfoot Cove;Sandanski;Sandbach;Sandefjord;Sandnes;Sandomierz;Sandown;Sandusky;Sandviken;Sandwell;Sandwīp;Sandy
Sandy Hills;Sandy Springs;Sandyford;Sandīla;Sandıklı;Sandūr;Sanford;Sang-e Chārak;Sangamner;Sangariā;Sanger;Sangerhausen;Sangha;Sanghar;Sangju
Sangla Hill;Sangmélima;Sangod;Sangre Grande;Sangrūr;Sanguié;Sangä;Sangāreddi;Sanjō;Sankeshwar;Sankt Augustin;Sankt Gallen;Sankt Ingbert;Sankt Leonhard
Sankt Martin;Sankt Peter;Sankt Pölten;Sankt Wendel;Sankt-Peterburg;Sanlúcar de Barrameda;Sanma;Sanmatenga;Sanming;Sannat;Sannicandro Garganico;Sannois
Sano;Sanok;Sansanné-Mango;Sanshui;Sant Adrià de Besòs;Sant Andreu;Sant Antoni;Sant Antoni de Portmany;Sant Boi de Llobregat;Sant Celoni
Sant Cugat del Vallès;Sant Feliu de Guíxols;Sant Feliu de Llobregat;Sant Gervasi - Galvany;Sant Joan Despí;Sant Julià de Lòria;Sant Just Desvern
Sant Martí;Sant Martí de Provençals;Sant Pere de Ribes;Sant Quirze del Vallès;Sant Vicenç dels Horts;Sant'Anastasia;Sant'Antimo;Sant'Antonio Abate
Santa Ana;Santa Ana Chiautempan;Santa Ana Xalmimilulco;Santa Anita;Santa Barbara;Santa Brígida;Santa Bárbara;Santa Bárbara d'Oeste;Santa Catalina
Santa Catarina;Santa Catarina Pinula;Santa Catarina do Fogo;Santa Cecília;Santa Clara;Santa Clarita;Santa Coloma de Gramenet;Santa Cruz
Santa Cruz Cabrália;Santa Cruz Xoxocotlán;Santa Cruz das Palmeiras;Santa Cruz de Barahona;Santa Cruz de Tenerife;Santa Cruz del Norte
Santa Cruz del Quiché;Santa Cruz del Sur;Santa Cruz do Capibaribe;Santa Cruz do Sul;Santa Elena;Santa Elena de Uairén;Santa Eulària des Riu;Santa Fe
Santa Fe Springs;Santa Fé do Sul;Santa Gertrudes;Santa Helena;Santa Helena de Goiás;Santa Inês;Santa Iria da Azóia;Santa Isabel;Santa Lucía
Santa Lucía Cotzumalguapa;Santa Luzia;Santa Maria;Santa Maria Capua Vetere;Santa Maria da Vitória;Santa Marta;Santa María Ajoloapan;Santa María Atzompa
Santa María Chimalhuacán;Santa María Totoltepec;Santa María de Jesús;Santa Monica;Santa Paula;Santa Perpètua de Mogoda;Santa Pola;Santa Quitéria
Santa Quitéria do Maranhão;Santa Rita;Santa Rita do Sapucaí;Santa Rosa;Santa Rosa Jauregui;Santa Rosa Treinta;Santa Rosa de Cabal;Santa Rosa de Copán
Santa Rosa de Viterbo;Santa Tecla;Santa Teresa;Santa Teresa del Tuy;Santa Uxía de Ribeira;Santa Venera;Santa Vitória do Palmar;Santafé;Santaluz;Santana
Santana de Parnaíba;Santana do Ipanema;Santana do Livramento;Santana do Paraíso;Santander;Santander de Quilichao;Santangpu;Santarém;Santee
Santeramo in Colle;Santiago;Santiago Atitlán;Santiago Ixcuintla;Santiago Momoxpan;Santiago Papasquiaro;Santiago Rodríguez;Santiago Sacatepéquez
Santiago Teyahualco;Santiago Tlacotepec;Santiago Tulantepec;Santiago Tuxtla;Santiago de Cao;Santiago de Compostela;Santiago de Cuba;Santiago de María
Santiago de Querétaro;Santiago de Surco;Santiago de Tolú;Santiago de Veraguas;Santiago de las Vegas;Santiago de los Caballeros;Santiago del Estero
Santiago del Torno;Santo Amaro;Santo Amaro da Imperatriz;Santo Anastácio;Santo André;Santo António dos Olivais;Santo Antônio da Platina
Santo Antônio de Jesus;Santo Antônio de Posse;Santo Antônio de Pádua;Santo Antônio do Amparo;Santo Antônio do Monte;Santo Domingo;Santo Domingo Este
Santo Domingo Oeste;Santo Domingo Tehuantepec;Santo Estêvão;Santo Tomas;Santo Tomás;Santo Tomé;Santo Ângelo;Santol;Santomera;Santos;Santos Dumont;Sants
Sants - Badal;Sants-Montjuïc;Santuario;Santurtzi;Santutxu;Santyoku;Sanxenxo;Sanya;Sanāwad;Saoner;Saoula;Sapanca;Sapele;Sapiranga;Sapporo;Sapucaia
Sapulpa;Saqqez;Saquarema;Sar-e Pul;Saraburi;Sarai Alamgir;Sarai Naurang;Sarai Sidhu;Saraipali;Saraj;Sarajevo;Sarakhs;Saraktash;Saramacca;Saran;Sarandi
Sarandë;Sarangani;Sarankhola;Saransk;Sarapul;Sarasota;Saratoga;Saratoga Springs;Saratov;Saratovskaja oblast';Sarauli;Saravia;Sarawak;Sarayköy;Sarcelles
Sardegna;Sardhana;Sardulgarh;Sardārshahr;Sargodha;Sarh;Sari;Sariaya;Sarigerme;Sarikei;Sarishābāri;Sariwŏn;Sarkand;Sarkhej;Sarnia;Sarno;Sarny;Saronno
Sarov;Sarpang;Sarpol-e Z̄ahāb;Sarpsborg;Sarreguemines;Sarrià;Sarrià-Sant Gervasi;Sarstedt;Sartell;Sarthe;Sartrouville;Sarwār;Saryaghash;Sarykemer
Sarzana;Sarzedo;Sarāi Mīr;Sarāi Ākil;Sarāqib;Sarıkamış;Sasaguri;Sasayama;Sasebo;Sasel;Saskatchewan;Saskatoon;Sasolburg;Sasovo;Sassandra;Sassari
Sassenheim;Sassuolo;Satakunda;Satara;Sathupalli;Sathyamangalam;Satipo;Satita;Satka;Satkhira;Satna;Satsumasendai;Sattahip;Satte;Sattenapalle;Sattur
Satu Mare;Satuba;Satun;Satupa'itea;Satānā;Saubara;Saugor;Saugus;Saulgau;Saulkrastu novads;Sault Ste. Marie;Saumur;Saundatti;Saurimo;Sausar;Sava;Savage
Savalou;Savanes;Savanna-la-Mar;Savannah;Savannakhet;Savannakhét;Savanne;Savannes;Savanūr;Savarkundla;Savelugu;Savigliano;Savigny-le-Temple
Savigny-sur-Orge;Savoie;Savona;Savonlinna;Savé;Sawang Daen Din;Sawangan;Sawankhalok;Sawara;Sawāi Mādhopur;Sawākin;Sayaboury;Sayama;Sayanogorsk;Sayansk
Sayhāt;Saynshand;Sayreville;Sayreville Junction;Sayula;Sayville;Sayyān;Saïda;Saña;Saône-et-Loire;Saýat;Saḩar;Saḩāb;Scafati;Scaggsville;Scampia
Scandicci;Scarborough;Scarsdale;Sceaux;Schaan;Schaffhausen;Schaumburg;Schellenberg;Schenectady;Schererville;Schertz;Scheveningen;Schiebroek;Schiedam
Schifferstadt;Schiffweiler;Schijndel;Schilde;Schiltigheim;Schio;Schkeuditz;Schleswig;Schleswig-Holstein;Schlüchtern;Schmalkalden;Schmallenberg
Schmargendorf;Schmelz;Schneeberg;Schneverdingen;Schofield Barracks;Schopfheim;Schorndorf;Schortens;Schoten;Schramberg;Schrobenhausen;Schroeder
Schwabach;Schwalbach;Schwalmstadt;Schwalmtal;Schwandorf in Bayern;Schwanewede;Schwarzenberg;Schwedt;Schweinfurt;Schweizer-Reneke;Schwelm;Schwerin
Schwerte;Schwetzingen;Schwyz;Schwäbisch Gmünd;Schwäbisch Hall;Schönebeck;Schöneberg;Sciacca;Scicli;Scordia;Scotch Plains;Scotland;Scottburgh;Scottsdale
Scranton;Scunthorpe;SeaTac;Seabra;Seabrook;Seaford;Seagoville;Seaham;Seal Beach;Searcy;Seaside;Seattle;Sebastian;Sebdou;Sebeta;Sebeş;Secaucus;Sechura
Secondigliano;Secunda;Secunderabad;Security-Widefield;Sedalia;Sedan;Seddouk;Sederot;Sedrata;Seeb;Seeheim-Jugenheim;Seelze;Seen;Seesen;Seevetal
Seferihisar;Sefrou;Sefton;Segamat;Segbwema;Segezha;Segovia;Segrate;Seguin;Segundo Ensanche;Sehnde;Sehore;Sehwan;Seine-Maritime;Seine-Saint-Denis
Seine-et-Marne;Seinäjoki;Sejong;Seka;Sekondi-Takoradi;Sel'tso;Selangor;Selargius;Selb;Selby;Selden;Selebi-Phikwe;Selenge;Selibe Phikwe;Seligenstadt
Selm;Selma;Selnica ob Dravi;Selogiri;Selu;Selydove;Selçuk;Semarang;Sembabule;Semenyih;Semey;Semienawi K'eyyĭḥ Baḥri;Semikarakorsk;Semiluki;Semily
Seminole;Semič;Semnan;Semnān;Semporna;Semënov;Semënovskoye;Semīrom;Sena Madureira;Senador Canedo;Senador Pompeu;Senago;Senak'i;Sendai;Senden;Sendhwa
Senekal;Senftenberg;Sengkang;Senhor do Bonfim;Senhora da Hora;Senica;Senigallia;Senirkent;Senlis;Sennar;Sens;Sensuntepeque;Senta;Seogwipo;Seohāra
Seondha;Seonghwan;Seongnam-si;Seoni;Seoni Mālwa;Seosan;Seoul;Seoul-T'ǔkpyǒlshi;Sepang;Sepatan;Sept-Îles;Sepuka;Sequeira;Seraing;Seram;Serang;Serchhīp
Serdobsk;Seregno;Serekunda;Seremban;Serendah;Serere;Sergach;Sergipe;Sergiyev Posad;Seria;Seriate;Serik;Serilingampalle;Serinhisar;Serinyol;Seririt
Seropédica;Serov;Serowe;Serpong;Serpukhov;Serra;Serra Negra;Serra Talhada;Serrana;Serravalle;Serrinha;Sertolovo;Sertânia;Sertãozinho;Serua;Seseña
Sesheke;Sesimbra;Sestao;Sesto Fiorentino;Sesto San Giovanni;Sestri Levante;Sestroretsk;Sestu;Sesvete;Setakamachi-takayanagi;Setauket-East Setauket
Sete Lagoas;Setharja Old;Seti;Seto;Settat;Setti Fatma;Settimo Torinese;Setun';Setúbal;Sevan;Sevastopol;Seven Hills;Seven Oaks;Sevenoaks;Severn
Severna Park;Severnobanatski okrug;Severnobački okrug;Severnyy;Severo-Kazahstanskaja oblast';Severo-Zadonsk;Severobaykal'sk;Severodvinsk;Severomorsk
Severoural'sk;Seversk;Severskaya;Seveso;Sevierville;Sevilla;Sevlievo;Sevnica;Sevran;Sewon;Sexmoan;Seydi;Seydişehir;Seymour;Seynod;Sezze;Sežana;Sfax
Sfizef;Sfântu Gheorghe;Sha Tin;Shaanxi;Shabeellaha Dhexe;Shabeellaha Hoose;Shabqadar;Shabwah;Shache;Shadrinsk;Shafter;Shagamu;Shah Alam;Shahbazpur
Shahdad Kot;Shahdadpur;Shahdol;Shahecheng;Shahkot;Shahpur Chakar;Shahr Sultan;Shahr-e Bābak;Shahr-e Kord;Shahrak;Shahre Jadide Andisheh;Shahrisabz
Shahrud;Shahrīār;Shakargarh;Shaker Heights;Shakhtars'k;Shakhtinsk;Shakhty;Shakhun'ya;Shakiso;Shakopee;Shali;Shalkar;Shalqar;Shama Junction;Shamakhi
Shambu;Shamkhor;Shamsābād;Shamāl Sīnā';Shan;Shancheng;Shandong;Shanghai;Shangmei;Shangqiu;Shangrao;Shangri-La;Shangyu;Shangzhi;Shanhaiguan;Shanhecun
Shanting;Shantou;Shanwei;Shanxi;Shaoguan;Shaowu;Shaoxing;Shaping;Shar'ya;Shariatpur;Sharjah;Sharqpur Sharif;Sharypovo;Shashemenē;Shashi;Shatura;Shaw
Shawinigan;Shawnee;Shchelkovo;Shcherbinka;Shchigry;Shchuchinsk;Shchuchyn;Shchukino;Shchëkino;Shebekino;Sheboygan;Sheema;Sheepshead Bay;Sheffield
Shegaon;Sheikhpura;Shekhupura;Sheki;Sheksna;Shelby;Shelbyville;Shelekhov;Shelton;Shelui;Shemonaīkha;Shenandoah;Shendi;Shengli;Shenjiamen;Shenyang
Shenzhen;Sheoganj;Sheohar;Sheopur;Shepetivka;Shepparton;Sherbrooke;Sherghāti;Sheridan;Sherkot;Sherman;Sherman Oaks;Sherpur;Sherrelwood;Shertallai
Sherwood;Sherwood Park;Shetland Islands;Shibata;Shibetsu;Shibganj;Shibirghān;Shibukawa;Shibushi;Shibīn al Kawm;Shibīn al Qanāṭir;Shida Kartli;Shido
Shiga;Shiggaon;Shiguai;Shihezi;Shijiazhuang;Shikarpur;Shiki;Shikohābād;Shikārpur;Shikārpūr;Shilin;Shillong;Shilong;Shilovo;Shima;Shimabara;Shimada
Shimane;Shimanovsk;Shimla;Shimo-furano;Shimoda;Shimodate;Shimoga;Shimokizukuri;Shimonoseki;Shimotoda;Shin'ichi;Shingū;Shinjō;Shinshiro;Shinyanga;Shināş
Shiogama;Shiojiri;Shiozawa;Shipley;Shiqi;Shiqiao;Shiraguppi;Shirahamachō-usazakiminami;Shiraoi;Shiraoka;Shiraz;Shirbīn;Shirdi;Shirhatti;Shirley;Shiroi
Shiroishi;Shirone;Shirpur;Shiselweni;Shisui;Shitanjing;Shivaji Nagar;Shively;Shivpuri;Shiwan;Shixing;Shiyan;Shizilu;Shizuishan;Shizukuishi
Shizunai-furukawachō;Shizuoka;Shkodër;Shofirkon Shahri;Shoham;Sholinghur;Shoreham-by-Sea;Shoreline;Shoreview;Shorewood;Shorkot;Short Pump;Shorāpur
Shostka;Shouguang;Showot;Shpola;Shreveport;Shrewsbury;Shropshire;Shrīgonda;Shrīrangapattana;Shrīrāmpur;Shtime;Shtip;Shuangcheng;Shuangyang;Shuangyashan
Shujaabad;Shujālpur;Shulan;Shumen;Shumerlya;Shumikha;Shunyi;Shurugwi;Shushary;Shushenskoye;Shushi;Shuya;Shwebo;Shyamnagar;Shyghys Qazaqstan oblysy
Shymkent;Shéfa;Shādegān;Shāhganj;Shāhi;Shāhjānpur;Shāhpur;Shāhpura;Shāhzādpur;Shāhābād;Shāhāda;Shāhīn Dezh;Shājāpur;Shāmgarh;Shāmli;Shāntipur;Shīeli
Shīnḏanḏ;Shīrvān;Shīshgarh;Shōbara;Shōbu;Shōranūr;Shūsh;Shūshtar;Si Racha;Si Sa Ket;Si Satchanalai;Sialkot;Siavonga;Siaya;Sibanicú;Sibaté;Sibay;Sibbo
Sibi;Sibiti;Sibiu;Sibolga;Sibsāgar;Sibu;Sibulan;Sibut;Sichuan;Sicilia;Sicklerville;Sicuani;Sid;Sidareja;Siddhapur;Siddharthanagar;Siddipet;Siderno
Sidhaulī;Sidhi;Sidi Abdelli;Sidi Akkacha;Sidi Amrane;Sidi Aïssa;Sidi Bel Abbès;Sidi Bennour;Sidi Bouzid;Sidi Ifni;Sidi Kacem;Sidi Khaled;Sidi Moussa
Sidi Mérouane;Sidi Okba;Sidi Qacem;Sidi Slimane;Sidi Yahia El Gharb;Sidi Youssef Ben Ali;Sidi ech Chahmi;Sidlaghatta;Sidney;Sidoarjo;Sidon;Sidrolândia
Sidès;Siedlce;Siegburg;Siegen;Siem Reab;Siem Reap;Siemianowice Śląskie;Siemiatycze;Siena;Sieradz;Sierpc;Sierra Vista;Sierre;Sig;Sighetu Marmaţiei
Sighișoara;Sigli;Sigmaringen;Siguatepeque;Siguiri;Siguldas novads;Sihanoukville;Sihor;Sihorā;Siilinjärvi;Siirt;Sijua;Sijunjung;Sikandarpur;Sikandarābād
Sikandra Rao;Sikasso;Sikeston;Sikihor;Sikka;Sikkim;Sikonge;Sil-li;Sila;Silang;Silao;Silapathar;Silchar;Siliana;Silifke;Siliguri;Silistra;Silivri
Silkeborg;Silla;Sillamäe;Sillanwali;Sillod;Siloam Springs;Silopi;Silute;Silva Jardim;Silvan;Silvassa;Silver Firs;Silver Lake;Silver Spring;Silverdale
Sim;Simanggang;Simav;Simdega;Simferopol;Simi Valley;Simiyu;Simmerath;Simmering;Simpang;Simpang Empat;Simpsonville;Simão Dias;Simões Filho;Sin-le-Noble
Sinabang;Sinaloa;Sinan;Sinanju;Sincelejo;Sindelfingen;Sindgi;Sindh;Sindhnūr;Sinfin;Sinfra;Sing Buri;Singa;Singaparna;Singapore;Singaraja;Singarāyakonda
Singen;Singida;Singkawang;Singkil;Singojuruh;Singosari;Singrauli;Singur;Singānallūr;Singāpur;Sinhyeon;Sinjai;Sinjhoro;Sinjār;Sinmak;Sinnai;Sinnar;Sinoe
Sinop;Sinsheim;Sint Eustatius;Sint Maarten;Sint-Genesius-Rode;Sint-Gillis-Waas;Sint-Katelijne-Waver;Sint-Kruis;Sint-Niklaas;Sint-Oedenrode
Sint-Pieters-Leeuw;Sint-Truiden;Sintansin;Sintra;Sinzig;Sinŭiju;Sioux City;Sioux Falls;Sipalay;Sipaliwini;Siparia;Siping;Siquirres;Siracusa;Siraha
Sirajganj;Sirari;Sirdaryo;Sirhind;Sirinhaém;Sirjan;Sirohi;Sironj;Sironko;Sirsa;Sirsi;Sirsilla;Sirsāganj;Sirte;Siruguppa;Sirumugai;Sirūr;Sisak;Sisauli
Sisačko-moslavačka županija;Sishui;Sisophon;Sissili;Siswā Bāzār;Sitampiky;Sitangkai;Sitges;Sitrah;Sittard;Sitten;Sittingbourne;Sittwe;Situbondo
Sitārganj;Siuna;Siuri;Sivaganga;Sivagiri;Sivakasi;Sivas;Siverek;Siwān;Siwāna;Six-Fours-les-Plages;Siyabuswa;Siófok;Siġġiewi;Sjælland;Skadovs'k;Skalica
Skanes;Skarżysko-Kamienna;Skawina;Skegness;Skellefteå;Skelmersdale;Skhirate;Skhirate-Témara;Skhodnya;Skien;Skierniewice;Skikda;Skive;Skokie;Skopin
Skopje;Skrapar;Skrundas novads;Skrīveru novads;Skudai;Skuodas;Skvyra;Skåne län;Skövde;Slagelse;Slantsy;Slaný;Slatina;Slavgorod;Slavonski Brod;Slavuta
Slavutych;Slavyansk-na-Kubani;Slawi;Sleaford;Sleman;Slidell;Sliedrecht;Sliema;Sligeach;Sligo;Sliven;Slobodka;Slobodskoy;Slobozhans'ke;Slobozia;Slonim
Slough;Slovenj Gradec;Slovenska Bistrica;Slovenske Konjice;Sloviansk;Slutsk;Slyudyanka;Smach Mean Chey;Smara;Smarhon';Smederevo;Smederevska Palanka
Smila;Smiltenes novads;Smithfield;Smithtown;Smolensk;Smolenskaja oblast';Smolyan;Smyrna;Sneek;Snellville;Snezhinsk;Snina;Snizhne;Soacha
Soanierana Ivongo;Soanindrariny;Soavinandriana;Soba;Sobinka;Sobradinho;Sobral;Sobue;Socastee;Soccavo;Sochaczew;Sochi;Socorro;Sodhri;Sodo;Sodražica;Soe
Soest;Sofala;Sofia;Sofifi;Sofo-Birnin-Gwari;Sofrino;Sogamoso;Sogn og Fjordane;Sohag;Sohar;Sohna;Sohāgpur;Soignies;Soio;Soissons;Soisy-sous-Montmorency
Sojat;Sojītra;Sokal';Sokaraja;Sokcho;Sokhumi;Soko;Sokodé;Sokol;Sokol'niki;Sokolov;Sokoni;Sokoto;Sokołów Podlaski;Sokółka;Sol'-Iletsk;Solan;Solana
Solano;Solec Kujawski;Soledad;Soledad de Graciano Sánchez;Soledade;Solhan;Solihull;Solikamsk;Solin;Solingen;Sollentuna;Solna;Solnechnogorsk;Solntsevo
Solok;Sololá;Solon;Solothurn;Soltau;Solânea;Solāpur;Solčava;Soma;Somali;Somanda;Sombor;Sombrerete;Somerset;Somerset East;Somerton;Somerville;Someshwar
Somma Vesuviana;Somme;Somogy;Somotillo;Somoto;Sompeta;Sondershausen;Sondrio;Sonepur;Songadh;Songea;Songjiang;Songjianghe;Songkhla;Songling;Songnim
Songwa;Songyang;Songyuan;Sonneberg;Sonora;Sonqor;Sonsonate;Sonsorol;Sonsón;Sonthofen;Sonzacate;Sonāmukhi;Sonārgaon;Sonāri;Sonīpat;Sool;Sopište;Sopot
Sopron;Sopur;Sora;Sorada;Soran;Soreang;Sorel-Tracy;Sorgues;Sorgun;Soria;Soriano;Soro;Soroca;Sorocaba;Sorochinsk;Sorokyne;Soron;Sorong;Soroti;Sorsogon
Sortavala;Sosnogorsk;Sosnovaya Polyana;Sosnovka;Sosnovoborsk;Sosnovyy Bor;Sosnowiec;Sotouboua;Sotteville-lès-Rouen;Soufrière;Sougueur;Souk Ahras;Soum
Souma;Soumagne;Souq Larb'a al Gharb;Sour el Ghozlane;Souran;Soure;Sourou;Sous-Massa-Draa;Sousa;Sousse;South;South Abaco;South Andros;South Australia
South Ayrshire;South Bel Air;South Bend;South Benfleet;South Boston;South Bradenton;South Burlington;South Carolina;South Chicago;South Cotabato
South Croydon;South Dakota;South East;South El Monte;South Eleuthera;South Elgin;South Elmsall;South Euclid;South Gate;South Gloucestershire
South Hadley;South Hayling;South Hill;South Holland;South Houston;South Island;South Jordan;South Jordan Heights;South Kingstown;South Lake Tahoe
South Lanarkshire;South Laurel;South Lawndale;South Miami Heights;South Milwaukee;South Morang;South Ockendon;South Ogden;South Old Bridge;South Orange
South Pasadena;South Peabody;South Plainfield;South Portland;South Portland Gardens;South Riding;South River;South Saint Paul;South Salt Lake
South San Francisco;South San Jose Hills;South Shields;South Shore;South Suffolk;South Tangerang;South Tyneside;South Valley;South Vineland;South West
South Whittier;South Windsor;South Yarra;South Yuba City;South-West;Southall;Southampton;Southaven;Southbank;Southbridge;Southbury;Southchase
Southend-on-Sea;Southern;Southern District;Southern Grenadine Islands;Southern Highlands;Southfield;Southgate;Southglenn;Southlake;Southland;Southport
Southsea;Southwark;Sovetsk;Sovetskaya Gavan';Sovetskiy;Sowa Town;Soweto;Soyapango;Soygaon;Soyībug;Spalding;Spanaway;Spandau;Spanish Fork;Spanish Lake
Spanish Springs;Spanish Town;Spanish Wells;Sparks;Sparta;Spartanburg;Spassk-Dal'niy;Spenge;Spennymoor;Speyer;Spijkenisse;Spinea-Orgnano;Spitak
Spišská Nová Ves;Split;Splitsko-dalmatinska županija;Spokane;Spokane Valley;Spoleto;Spring;Spring Hill;Spring Valley;Springboro;Springdale;Springe
Springfield;Springfield Gardens;Springfield Lakes;Springs;Springvale;Springville;Sprockhövel;Spruce Grove;Spárti;Spélugues;Squamish;Sragen;Srandakan
Središče ob Dravi;Sredneuralsk;Srednjebanatski okrug;Srednjobosanska županija;Sremska Mitrovica;Sremski okrug;Sremčica;Sri Dūngargarh
Sri Jayewardenepura Kotte;Sri Mādhopur;Srikakulam;Srinagar;Srirāmpur;Srivaikuntam;Srivilliputhur;Srono;Srīnagar;Srīnivāspur;Srīperumbūdūr;Srīrāmnagar
Srīsailain;Srīvardhan;St Albans;St Austell;St Clair;St Helens;St. Albert;St. Barthélemy;St. Catharines;St. Charles;St. Helens;St. John's;St. Johns
St. Louis;St. Maarten;St. Martin;St. Marys;St. Pauli;St. Petersburg;St. Thomas;Staaken;Stabat;Stabroek;Stade;Stadskanaal;Stadt Winterthur
Stadtallendorf;Stadthagen;Stadtlohn;Staffanstorp;Stafford;Staffordshire;Staines;Stains;Stallings;Stalowa Wola;Stalybridge;Stamford;Standerton
Stanford-le-Hope;Stanley;Stann Creek;Stanton;Stantsiya Novyy Afon;Staphorst;Stara Pazova;Stara Zagora;Starachowice;Staraya Derevnya;Staraya Kupavna
Staraya Russa;Stargard;Starkville;Starnberg;Staro Nagoričane;Starobil's'k;Starodub;Starogard Gdański;Starokostiantyniv;Starominskaya
Staroshcherbinovskaya;Staryy Malgobek;Staryy Oskol;Stará Ľubovňa;Starý Bohumín;Starše;Staszów;State College;Staten Island;Statesboro;Statesville
Staunton;Stavanger;Staveley;Stavropol';Stavropol'skij kraj;Staßfurt;Stebnyk;Steenbergen;Steenwijk;Steffisburg;Steglitz;Steiermark;Steilshoop;Steinfurt
Steinhagen;Steinkjer;Stekene;Stella;Stellenbosch;Stellingen;Stendal;Stenjevec;Stenløse;Step'anavan;Stephenville;Stepnogorsk;Stereá Elláda;Sterling
Sterling Heights;Sterlitamak;Steubenville;Stevenage;Stevens Point;Stevenson Ranch;Steyr;Stilfontein;Stillwater;Stirling;Stockach;Stockbridge
Stockelsdorf;Stockerau;Stockholm;Stockholms län;Stockport;Stockton;Stockton-on-Tees;Stoke-on-Trent;Stolberg;Stonecrest;Stoneham;Stopiņu novads;Storrs
Stoughton;Stourbridge;Stourport-on-Severn;Stow;Stowbtsy;Stowmarket;Stoĕng Trêng;Strabane;Straelen;Strakonice;Stralsund;Strasbourg;Stratford
Stratford-upon-Avon;Strathfield;Straubing;Strausberg;Straßgang;Straža;Streamwood;Streetsboro;Strenču novads;Stretford;Strezhevoy;Strogino;Stroitel'
Strongsville;Strood;Stroud;Struga;Strumica;Strunino;Stryi;Strzegom;Strzelce Opolskie;Stróvolos;Străşeni;Strășeni;Stuart;Studeničane;Studeničani
Studio City;Stuhr;Stung Treng;Stupino;Stutterheim;Stuttgart;Stuttgart Feuerbach;Stuttgart Mühlhausen;Stuttgart-Ost;Středočeský kraj;Su-ngai Kolok;Suai
Suay;Subang Jaya;Subaykhān;Subic;Subotica;Suceava;Suchiapa;Suchitepéquez;Sucre;Sucumbíos;Sucy-en-Brie;Sud;Sud-Bandama;Sud-Comoé;Sud-Kivu;Sud-Ouest
Sudak;Sudbury;Sudley;Sueca;Sueyoshichō-ninokata;Suez;Suffolk;Sufālat Samā'il;Sugar Hill;Sugar Land;Sughd;Sugito;Suhl;Suhum;Suibara;Suicheng;Suifenhe
Suihua;Suileng;Suining;Suisun;Suita;Suitland;Suitland-Silver Hill;Suixi;Suizhou;Sujiatun;Sukabumi;Sukagawa;Suket;Sukheke Mandi;Sukhinichi;Sukhothai
Sukhoy Log;Sukkur;Sukumo;Sukuta;Sul;Sulawesi;Sulawesi Barat;Sulawesi Selatan;Sulawesi Tengah;Sulawesi Tenggara;Sulawesi Utara;Sulechów;Suleja;Sulejówek
Sullana;Sulmona;Sulphur;Sulphur Springs;Sultan Kudarat;Sultanbeyli;Sultangazi;Sultanpur;Sultānpur;Sulu;Suluktu;Suluova;Sulur;Sulya;Sulzbach
Sulzbach-Rosenberg;Sulţānah;Sumag;Sumaré;Sumatera;Sumatera Barat;Sumatera Selatan;Sumatera Utara;Sumbawa Besar;Sumbawanga;Sumbe;Sumber;Sumberpucung
Sumedang;Sumedang Utara;Sumenep;Summerlin South;Summerville;Summit;Sumoto;Sumpango;Sumqayıt;Sumska oblast;Sumter;Sumusţā as Sulţānī;Sumy;Sun City
Sun City Center;Sun City West;Sun Prairie;Sun Valley;Sunagawa;Sunamganj;Sunan;Sunbury;Sunbury-on-Thames;Sunch'ŏn;Sunchales;Suncheon;Sundargarh
Sundarnagar;Sundbyberg;Sunderland;Sundern;Sundsvall;Sunel;Sungai Besar;Sungai Penuh;Sungai Petani;Sungai Raya;Sungai Udang;Sungailiat;Sunggal;Sungurlu
Sunland;Sunland Park;Sunny Isles Beach;Sunnybank Hills;Sunnyside;Sunnyvale;Sunrise;Sunrise Manor;Sunset;Sunset Park;Sunshine West;Sunyani;Sunzha;Sunām
Suong;Suozhen;Supaul;Superior;Suphan Buri;Sur;Surabaya;Surakarta;Surallah;Surat Thani;Surbiton;Surendranagar;Suresnes;Surfers Paradise;Surgut;Surigao
Surigao del Sur;Surin;Suriānwān;Suriāpet;Surkhakhi;Surkhpur;Surovikino;Surprise;Surrey;Surry Hills;Surt;Surubim;Suruç;Surxondaryo;Susaki;Susanville
Susurluk;Sutton;Sutton Coldfield;Sutton in Ashfield;Suva;Suva Reka;Suvorov;Suvorovskaya;Suwa;Suwanee;Suwałki;Suwon;Suzaka;Suzano;Suzhou;Suzuka;Suzun
Suzzara;Suðurland;Suðurnes;Suār;Suşehri;Svaay Rieng;Svalbard;Svalyava;Svatove;Svay Rieng;Svendborg;Sverdlovs'k;Sverdlovskaja oblast';Sveta Ana
Sveti Jurij;Sveti Nikole;Sveti Tomaž;Svetlanovskiy;Svetlograd;Svetlyy;Svetogorsk;Sviblovo;Svilengrad;Svishtov;Svitavy;Svitlovods'k;Svobodnyy;Svobody
Svyetlahorsk;Swabi;Swadlincote;Swakopmund;Swanley;Swanscombe;Swansea;Swarzędz;Swedru;Sweetwater;Swieqi;Swindon;Swinton;Swords;Sycamore;Syddanmark
Sydney;Sydney Central Business District;Syevyerodonets'k;Syke;Sykiés;Syktyvkar;Sylhet;Sylvania;Synel'nykove;Syosset;Syracuse;Syriam;Sysert';Syunik'
Syzran';Szabolcs-Szatmár-Bereg;Szamotuły;Szarvas;Szczecin;Szczecinek;Szczytno;Szeged;Szekszárd;Szentendre;Szigetszentmiklós;Szolnok;Szombathely
Százhalombatta;Székesfehérvár;Sámos;Sánchez Ramírez;Sárvár;Sátoraljaújhely;São Bento;São Bento do Sul;São Bernardo do Campo;São Borja
São Caetano do Sul;São Carlos;São Cristóvão;São Domingos;São Domingos de Rana;São Domingos do Maranhão;São Fidélis;São Filipe;São Francisco
São Francisco do Conde;São Francisco do Sul;São Félix do Xingu;São Gabriel;São Gabriel da Cachoeira;São Gonçalo do Amarante;São Gonçalo do Sapucaí
São Gotardo;São Jerônimo;São Joaquim;São Joaquim da Barra;São José;São José de Mipibu;São José de Ribamar;São José do Egito;São José dos Campos
São José dos Pinhais;São João Nepomuceno;São João da Barra;São João da Madeira;São João da Talha;São João de Meriti;São João del Rei
São João dos Inhamuns;São João dos Patos;São Leopoldo;São Lourenço;São Lourenço da Mata;São Lourenço do Sul;São Lourenço dos Órgãos;São Luiz Gonzaga
São Luís;São Luís do Quitunde;São Mamede de Infesta;São Manuel;São Marcos;São Martinho;São Mateus;São Mateus do Maranhão;São Mateus do Sul;São Miguel
São Miguel do Araguaia;São Miguel do Guamá;São Miguel do Iguaçu;São Miguel dos Campos;São Paulo;São Pedro;São Pedro da Aldeia;São Pedro da Cova
São Raimundo Nonato;São Roque;São Salvador do Mundo;São Sebastião;São Sebastião do Caí;São Sebastião do Paraíso;São Sebastião do Passé;São Sepé
São Tomé;São Vicente;Sète;Sèvres;Sédhiou;Ségou;Séguéla;Sékong;Sélestat;Sélibaby;Séno;Sérres;Sétif;Sîngerei;Sóc Trăng;Sông Cầu;Södermalm
Södermanlands län;Södertälje;Söke;Sömmerda;Sønderborg;Sør-Trøndelag;Sühbaatar;Sürmene;Sādri;Sāgar;Sāhibganj;Sālūmbar;Sālūr;Sāmalkot;Sāmarrā';Sāmba
Sāmbhar;Sānand;Sānchor;Sāndi;Sāngli;Sāngola;Sānkrāil;Sārangpur;Sāsvad;Sātkania;Sātkhira;Sāvantvādi;Sāvda;Sāveh;Sāyla;Săcele;Sălaj;Sējas novads
Sīdī Sālim;Sīkar;Sīnah;Sīra;Sīrkāzhi;Sīstān va Balūchestān;Sīta Road;Sītāmarhi;Sītāpur;Słubice;Słupsk;Sōja;Sōka;Sŏnbong;Sūhāj;Sūjāngarh;Sūlūru
Sūrajgarh;Sūrandai;Sūrat;Sūratgarh;Sūsangerd;Sơn La;Sơn Tây;T'aebaek;T'ongch'ŏn-ŭp;Ta Khmau;Ta' Xbiex;Ta'if;Taakaev;Taal;Taastrup;Tabaco;Tabanan;Tabas
Tabasco;Tabatinga;Tabira;Tabor;Tabora;Tabou;Taboão da Serra;Tabriz;Tabuk;Tabūk;Tacarigua;Tachilek;Tachov;Tacloban;Tacna;Tacoma;Tacoronte;Tacuarembó
Tacurong;Tacámbaro de Codallos;Tadjourah;Tadla-Azilal;Tadley;Tadmaït;Tadmur;Tadotsu;Taesal-li;Tafo;Taft;Taféa;Tafí Viejo;Taganrog;Taganskiy;Tagant
Tagas;Tagawa;Tagaytay;Tagbilaran City;Tagiura;Tagoloan;Tagta;Tagudin;Taguig;Tahara;Tahe;Tahla;Tahlequah;Tahoua;Tai Po;Tai'an;Taichung;Taihecun;Taikang
Tailai;Tailevu;Tainan;Taiobeiras;Taipei;Taiping;Taishan;Taitung;Taitung City;Taiwan;Taixing;Taiyuan;Taizhou;Tajerouine;Tajimi;Tak;Tak Bai;Takahagi
Takahama;Takahashi;Takahata;Takaishi;Takamaka;Takamatsu;Takanabe;Takanosu;Takaoka;Takarazuka;Takasaki;Takatsuki;Takayama;Takedamachi;Takefu;Takehara
Takelsa;Takeo;Takeochō-takeo;Taketoyo;Takhatgarh;Takhatpur;Takhār;Takikawa;Takoma Park;Takoradi;Takum;Takāb;Tal'menka;Tala;Talacogon;Talagang;Talagante
Talamba;Talara;Talas;Talata Mafara;Talavera;Talavera de la Reina;Talca;Talcahuano;Taldykorgan;Talegaon Dābhāde;Taleigao;Talence;Talghar;Talhar
Talipparamba;Talisay;Talitsa;Talladega;Tallaght;Tallahassee;Tallbīsah;Tallinn;Tallkalakh;Tallkayf;Tallmadge;Talnakh;Talne;Taloc;Taloda;Taloqan
Talsu novads;Talwandi Bhai;Talwāra;Talā;Talāja;Tam Kỳ;Tamale;Tamalous;Tamamura;Taman Senai;Tamana;Tamandaré;Tamano;Tamanrasset;Tamarac;Tamaulipas
Tamazula de Gordiano;Tamazunchale;Tambacounda;Tambaram;Tambaú;Tambo Grande;Tambopata;Tamboril;Tambov;Tambovskaja oblast';Tambuwal;Tame;Tameside;Tamiami
Tamil Nadu;Tamlūk;Tampa;Tampere;Tampico;Tampin;Tamra;Tamuning;Tamuning-Tumon-Harmon Village;Tamuín;Tamworth;Tan-Tan;Tana River;Tanabe;Tanabi
Tanah Merah;Tanakpur;Tanashichō;Tanauan;Tanay;Tanda;Tandag;Tandahimba;Tandaltī;Tandil;Tandjilé;Tandlianwala;Tando Adam;Tando Allahyar;Tando Jam
Tando Muhammad Khan;Tanga;Tangail;Tangancícuaro de Arista;Tanger-Assilah;Tanger-Tétouan;Tangerang;Tanggu;Tanggulangin;Tangi;Tangier;Tangjiazhuang
Tangjin;Tangkak;Tangping;Tangshan;Tangub;Tanguiéta;Tanguá;Tangzhai;Taninthayi;Tanjay;Tanjore;Tanjung Pandan;Tanjung Pinang;Tanjung Sepat;Tanjung Tokong
Tanjungagung;Tanjungbalai;Tanjungtiram;Tank;Tanki Leendert;Tanout;Tanque Verde;Tantou;Tantoyuca;Tanuku;Tanuma;Tanushimarumachi-toyoki;Tanza;Taounate
Taourirt;Taoyuan;Taoyuan City;Taozhuang;Tapachula;Tapah Road;Tapes;Taphan Hin;Tapiramutá;Tapoa;Tapolca;Taquara;Taquari;Taquaritinga;Taquarituba;Tara
Taraba;Taraclia;Taradale;Tarakan;Tarakeswar;Taranaki;Tarancón;Taranto;Tarapacá;Tarauacá;Tarawa;Taraz;Tarbes;Taree;Targovishte;Targówek;Tarhuna;Tarifa
Tarija;Tarikere;Tarime;Tarko-Sale;Tarkwa;Tarlac;Tarlac City;Tarma;Tarn;Tarn Tāran;Tarn-et-Garonne;Tarneit;Tarnobrzeg;Tarnowskie Góry;Tarnów;Taroudant
Tarpon Springs;Tarrafal;Tarrafal de São Nicolau;Tarragona;Tarsus;Tartagal;Tartouss;Tartu;Tartumaa;Tarub;Tarui;Tarumizu;Tarxien;Tarāna;Tasbuget
Tasek Glugor;Tash-Kumyr;Tashkent;Tashtagol;Tasikmalaya;Tasman District;Tasmania;Tassin-la-Demi-Lune;Tata;Tatabánya;Tataouine;Tatarsk;Tatebayashi
Tateyama;Tatsuno;Tatsunochō-tominaga;Tatuí;Tatvan;Taubaté;Taufkirchen;Taungdwingyi;Taunggyi;Taungoo;Taunsa;Taunton;Taunusstein;Taupo;Taurage;Tauragė
Tauragės apskritis;Tauranga;Tavares;Tavda;Tavernes de la Valldigna;Taverny;Tavira;Tavuš;Tavşanlı;Tawaramoto;Tawau;Tawi-Tawi;Taxco de Alarcón;Tayabas
Tayga;Taylor;Taylors;Taylors Lakes;Taylorsville;Tayshet;Taytay;Tayu;Taza;Taza-Al Hoceima-Taounate;Tazoult-Lambese;Taïbet;Taşköprü;Taşova;Tbeng Meanchey
Tbilisi;Tbilisskaya;Tchamba;Tchaourou;Tchibanga;Tcholliré;Tczew;Teaneck;Teapa;Tearce;Tebesbest;Tebingtinggi;Tecamachalco;Tecate;Tecax;Techiman;Tecomán
Tecpán Guatemala;Tecuci;Tecámac;Tecámac de Felipe Villanueva;Tefé;Tegal;Tegel;Tegelen;Teghra;Tegina;Tegucigalpa;Teguise;Tehran;Tehri;Tehrān;Tehuacán
Teignmouth;Tejar;Tejen;Tejupilco de Hidalgo;Tekeli;Tekirdağ;Tekirova;Tekkalakote;Tekkali;Tekkeköy;Teknāf;Tekstil'shchiki;Tekāri;Tel Aviv;Tela
Telabastagan;Telangana;Telavi;Telde;Telemark;Teleneşti;Teleorman;Telerghma;Telford;Telford and Wrekin;Telfs;Telgte;Telhāra;Tellicherry;Teloloapan
Telsiai;Teltow;Teluk Intan;Teluk Nibung;Teluknaga;Telêmaco Borba;Telšiai;Telšių apskritis;Tema;Temara;Tembisa;Temburong;Temecula;Temerluh;Temirtau
Temixco;Temotu;Tempe;Tempe Junction;Tempelhof;Temple;Temple City;Temple Terrace;Templestowe;Templin;Temryuk;Temse;Temuco;Tena;Tenango de Arista;Tendō
Tengréla;Teni;Tenkodogo;Tennessee;Tennō;Tenosique;Tenri;Tensta;Teo;Teocaltiche;Teodoro Sampaio;Teolocholco;Teoloyucan;Teonthar;Teopisca;Teotihuacán
Teotihuacán de Arista;Tepalcatepec;Tepatitlán de Morelos;Tepatlaxco de Hidalgo;Tepeaca;Tepeapulco;Tepecik;Tepelenë;Tepexpan;Tepic;Teplice;Tepotzotlán
Tequila;Tequisquiapan;Tequixquiac;Teramo;Terbanggi Besar;Terdāl;Terek;Terengganu;Teresa;Teresina;Teresópolis;Tergnier;Terlizzi;Termas de Río Hondo
Terme;Termini Imerese;Termoli;Ternate;Terneuzen;Terni;Ternopil;Ternopilska oblast;Terrace;Terrace Heights;Terracina;Terrassa;Terrazas del Valle
Terre Haute;Terrebonne;Terrell;Terres australes françaises;Territoire de Belfort;Terrytown;Terter;Teruel;Tervuren;Terzigno;Teshi Old Town;Tesistán
Tessaoua;Tessenderlo;Tete;Tetla;Tetovo;Tettnang;Tetuán de las Victorias;Teutônia;Tewkesbury;Tewksbury;Texarkana;Texas;Texas City;Texcoco de Mora
Teykovo;Teziutlan;Tezoyuca;Tezpur;Teófilo Otoni;Tha Bo;Tha Kham;Tha Mai;Tha Maka;Tha Muang;Tha Ruea;Tha Yang;Thaba Nchu;Thaba-Tseka;Thakhèk;Thakurdwara
Thakurgaon;Thal;Thala;Thamaga;Thanatpin;Thanh Hóa;Thap Khlo;Thap Than;Tharaka-Nithi;Tharangambadi;Tharu Shah;Tharyarwady;Tharād;Thatcham;Thaton;Thatta
Thayetmyo;The Acreage;The Bronx;The Colony;The Crossings;The Dalles;The Gap;The Hague;The Hammocks;The Villages;The Woodlands;Thenia;Theniet el Had
Thenkasi;Thesprotía;Thessaloníki;Thessalía;Thetford;Thetford-Mines;Theunissen;Thiais;Thiene;Thika;Thimphu;Thionville;Thiruthani;Thiruvananthapuram
Thiruvarur;Thiès;Thiès Nones;Thoen;Thohoyandou;Thomastown;Thomasville;Thomazeau;Thongwa;Thonon-les-Bains;Thoothukudi;Thornaby-on-Tees;Thornbury;Thorne
Thornlie;Thornton;Thornton-Cleveleys;Thorold;Thoubāl;Thousand Oaks;Three Lakes;Thrissur;Throgs Neck;Thul;Thun;Thunder Bay;Thung Song;Thurgau;Thurrock
Thyolo;Thành Phố Uông Bí;Thái Bình;Thái Nguyên;Thívai;Thüringen;Thākurganj;Thākurgaon;Thān;Thāna Bhawan;Thāne;Thānesar;Thāsra;Thị Trấn Tân Thành
Thị Xã Phú Mỹ;Thủ Dầu Một;Thừa Thiên-Huế;Ti Port-de-Paix;Tianchang;Tianfu;Tianguá;Tianjin;Tianpeng;Tianshui;Tiaret;Tiassalé;Tibastī;Tibati;Tiberias
Tibiri;Ticino;Ticul;Tiel;Tieli;Tieling;Tielt;Tienen;Tierra Blanca;Tierra del Fuego;Tierralta;Tietê;Tiffin;Tiflet;Tifton;Tigard;Tigrai;Tigre;Tigwav
Tijuana;Tijucas;Tijāra;Tikhoretsk;Tikhvin;Tiko;Tikrīt;Tilburg;Tilhar;Tillabéri;Tillmans Corner;Timaru;Timashëvsk;Timbaúba;Timbiras;Timbuktu;Timbó
Timimoun;Timizart;Timiş;Timişoara;Timmins;Timog Sambuwangga;Timon;Timóteo;Tinaquillo;Tinde;Tindivanam;Tindouf;Tinghir;Tingi;Tingo María;Tinley Park
Tinnanūr;Tinongan;Tinsukia;Tinton Falls;Tiobraid Árann;Tipasa;Tipaza;Tipitapa;Tippi;Tipton;Tiptūr;Tiquipaya;Tiquisate;Tirah;Tirana;Tiranë;Tiraspol
Tirat Karmel;Tire;Tirebolu;Tirhanimîne;Tiris Zemmour;Tirmitine;Tirmiz;Tirol;Tiruchchendur;Tiruchengode;Tiruchirappalli;Tirukkoyilur;Tirukŏṇamalai
Tirumala;Tirunelveli;Tirupati;Tirupparangunram;Tiruppur;Tiruppuvanam;Tirur;Tiruttangal;Tiruvalla;Tiruvallur;Tiruvannāmalai;Tiruvottiyūr;Tisaiyanvilai
Tissemsilt;Tiszaújváros;Titahari;Titao;Titlāgarh;Titusville;Titāgarh;Tivat;Tiverton;Tivoli;Tiwi;Tixtla de Guerrero;Tizayuca;Tizi Gheniff;Tizi Ouzou
Tizi Rached;Tizi-n-Tleta;Tizimín;Tiznit;Tiébo;Tišina;Tiền Giang;Tjumenskaja oblast';Tlajomulco de Zúñiga;Tlalnepantla;Tlalpan
Tlaltenango de Sánchez Román;Tlapa de Comonfort;Tlapacoyan;Tlaquepaque;Tlaquiltenango;Tlaxcala;Tlemcen;Tláhuac;Toamasina;Toba;Toba Tek Singh
Tobias Barreto;Tobol'sk;Tobruk;Tocache;Tocantins;Tochigi;Tochio-honchō;Tocoa;Tocopilla;Tocumen;Todabhim;Todaraisingh;Togdheer;Togitsu;Toguchin;Tohāna
Tokat;Tokelau;Toki;Tokmak;Tokmok;Tokoname;Tokorozawa;Toktogul;Tokushima;Tokuyama;Tokyo;Tokār;Tol'yatti;Toledo;Tolentino;Tolga;Toliara;Tolima;Tolmin
Tolna;Tolosa;Toluca;Tomakomai;Tomar;Tomares;Tomaszów Lubelski;Tomaszów Mazowiecki;Tombali;Tombouctou;Tomelloso;Tomigusuku;Tomilino;Tomioka;Tomiya
Tomobe;Tomohon;Toms River;Tomsk;Tomskaja oblast';Tomé;Tomé Açu;Tonalá;Tonbridge;Tondabayashichō;Tondano;Tondi;Tonekābon;Tonga;Tongatapu;Tongchuan
Tongchuanshi;Tongelre;Tongeren;Tongging;Tonghae;Tonghua;Tongliao;Tongren;Tongshan;Tongzhou;Tonj;Tonk;Tonoshō;Tonota;Tonypandy;Tooele;Toowoomba;Topeka
Topi;Topki;Toplički okrug;Tor Lupara;Torba;Torbalı;Torbat-e Jām;Torbat-e Ḩeydarīyeh;Torbay;Torcy;Tordera;Tordher;Toretsk;Torfaen;Torgau;Torhout;Toride
Torino;Torit;Toritama;Tornio;Toronto;Tororo;Torquay;Torrance;Torre Annunziata;Torre del Greco;Torre del Mar;Torre-Pacheco;Torredembarra
Torrejón de Ardoz;Torrelavega;Torrelodones;Torremaggiore;Torremolinos;Torrent;Torres;Torres Novas;Torres Vedras;Torrevieja;Torreón;Torrington;Torrox
Tortona;Tortosa;Tortuguitas;Toruń;Torvaianica;Torzhok;Toscana;Toshbuloq;Toshkent;Toshloq;Tosno;Tosu;Tosya;Totana;Totonicapán;Totton;Tottori;Touba
Tougan;Touggourt;Tougué;Toukh;Toul;Toulon;Toulouse;Toumodi;Tourcoing;Tourlaville;Tournai;Tournefeuille;Tours;Tovuz;Tower Hamlets;Town 'n' Country
Townsville;Towson;Toyama;Toyohama;Toyohashi;Toyokawa;Toyonaka;Toyooka;Toyoshina;Toyota;Tozeur;Tozkhurmato;Tqvarch'eli;Trabzon;Tracy;Tradate;Trafford
Trairi;Trakai;Tralee;Tramandaí;Trang;Trani;Trans Nzoia;Trapani;Trappes;Traralgon;Trarza;Trashi Yangtse;Trashigang;Trat;Traunreut;Traunstein
Traverse City;Travnik;Trbovlje;Trebinje;Trebišov;Trebnje;Trecate;Treinta y Tres;Trelawny;Trelew;Trelleborg;Tremblay-en-France;Tremembé;Tremont
Trenggalek;Trentino-Alto Adige;Trento;Trentola-Ducenta;Trenton;Trenčiansky kraj;Trenčín;Tres Arroyos;Tres Cantos;Tres Isletas;Tres Valles;Tres de Mayo
Treviglio;Treviso;Trezzano sul Naviglio;Trier;Triesen;Triesenberg;Trieste;Triggiano;Trincomalee;Trindade;Trinidad;Trinity Palmetto Point;Triolet
Tripoli;Tripura;Tristan da Cunha;Triyuga;Trnava;Trnavský kraj;Trnovska Vas;Trofa;Trois-Rivières;Troisdorf;Troitsk;Troitskaya;Trollhättan;Tromsø
Trondheim;Trongsa;Troparëvo;Tropojë;Trossingen;Trotwood;Troutdale;Trowbridge;Troy;Troyan;Troyes;Trstenik;Trubchevsk;Truckee;Trucuk;Trudovoye;Truganina
Trujillo;Trujillo Alto;Trumbull;Truro;Truskavets';Trussville;Trutnov;Trzcianka;Trzebinia;Trzin;Trà Vinh;Três Corações;Três Coroas;Três Lagoas
Três Passos;Três Pontas;Três Rios;Três de Maio;Trëkhgornyy;Tríkala;Trípoli;Tržič;Ts'khinvali;Ts'q'alt'ubo;Tsaratanana;Tsaritsyno;Tsawwassen;Tshela
Tshikapa;Tsimlyansk;Tsiombe;Tsirang;Tsiroanomandidy;Tsotsin-Yurt;Tsu;Tsubame;Tsubata;Tsuen Wan;Tsukawaki;Tsukuba;Tsukumiura;Tsuma;Tsuruga
Tsurugi-asahimachi;Tsuruoka;Tsurusaki;Tsushima;Tsuyama;Tsyurupyns'k;Tsévié;Tual;Tualatin;Tuamasaga;Tuapse;Tuban;Tubarão;Tubas;Tubbergen;Tubize;Tucano
Tuchkovo;Tuckahoe;Tucker;Tucson;Tucumán;Tucumã;Tucupita;Tucuruí;Tudela;Tuen Mun;Tuensang;Tufānganj;Tuguegarao;Tui;Tujunga;Tukuma novads;Tukums;Tukuyu
Tukwila;Tul'skaja oblast';Tula;Tula de Allende;Tulancingo;Tulangan Utara;Tulantongo;Tulare;Tulcea;Tulchyn;Tulcán;Tuljāpur;Tulkarm;Tullahoma;Tulle
Tullinge;Tulsa;Tulsīpur;Tultepec;Tultitlán de Mariano Escobedo;Tulum;Tulun;Tulungagung;Tuluá;Tumaco;Tumba;Tumbes;Tumbi;Tumen;Tumkūr;Tumsar;Tumwater
Tunapuna;Tunapuna-Piarco;Tunceli;Tunduma;Tung Chung;Tungi;Tungipāra;Tungurahua;Tuni;Tunis;Tunja;Tuntum;Tupaciguara;Tupanciretã;Tupelo;Tupi;Tupiza;Tupã
Tura;Turabah;Turaif;Turaiyūr;Turar Ryskulov;Turbaco;Turbat;Turbo;Turda;Turek;Turgutlu;Turgutreis;Turhal;Turin;Turinsk;Turkana;Turkestan;Turku;Turlock
Turmero;Turnhout;Turnišče;Turnu Măgurele;Turpan;Turrialba;Tursunzoda;Tuscaloosa;Tustin;Tutamandahostel;Tutayev;Tutong;Tuttlingen;Tuusula;Tuxpan
Tuxtepec;Tuxtla;Tuy Hòa;Tuymazy;Tuyên Quang;Tuzantla;Tuzla;Tuzlanska županija;Tver;Tverskaja oblast';Twante;Twentynine Palms;Twin Falls;Twinsburg;Tychy
Tyldesley;Tyler;Tynda;Tynemouth;Tyoply Stan;Tyre;Tyrnyauz;Tysons Corner;Tyumen;Tzaneen;Tàrrega;Tábor;Táchira;Táriba;Tân An;Târgovişte;Târgu Jiu
Târgu Neamţ;Târgu Secuiesc;Târgu-Mureş;Târnăveni;Tây Ninh;Täby;Tébessa;Técpan de Galeana;Tékane;Télimélé;Téra;Tétouan;Tías;Tôkyô;Tôlanaro;Tönisvorst
Törökszentmiklós;Töv;Tønsberg;Túquerres;Túxpam de Rodríguez Cano;Tübingen;Türkmenabat;Türkmenbaşy;Tādepalle;Tādepallegūdem;Tādif;Tādpatri;Tājpur
Tākestān;Tāki;Tālcher;Tālīkota;Tānda;Tāndā;Tāndūr;Tāngāil;Tānsen;Tāoru;Tāramangalam;Tārānagar;Tārūt;Tāsgaon;Tāybād;Tērvetes novads;Tīkamgarh
Tīrthahalli;Tōbetsu;Tōgane;Tōkamachi;Tōno;Třebíč;Třinec;Tūkrah;Tūndla;Tŭytepa;Uaboe;Ualog;Uasin Gishu;Ubaitaba;Ubari;Ubatuba;Ubatã;Ubauro;Ube;Uberaba
Uberlândia;Ubiaja;Ubon Ratchathani;Ubrique;Ubud;Ubá;Ucar;Ucayali;Uchaly;Uchiza;Uchkeken;Uchqŭrghon Shahri;Uckfield;Udachny;Udaipur;Udaipura;Udalguri
Udangudi;Uddevalla;Uden;Udgīr;Udhampur;Udine;Udmurtskaja Respublika;Udomlya;Udon Thani;Udumalaippettai;Udupi;Ueda;Uekimachi-mōno;Uelzen;Ueno-ebisumachi
Uenohara;Uetersen;Ufa;Uga;Ugep;Ughelli;Uglich;Uherské Hradištĕ;Uherské Hradiště;Uherský Brod;Uijeongbu-si;Uitenhage;Uithoorn;Ujae;Ujar;Ujhāni;Uji;Ujiie
Ujjain;Ukhta;Ukiah;Ukmerge;Ukmergė;Ul'janovskaja oblast';Ulaanbaatar;Ulaangom;Ulaidh;Ulan Bator;Ulan-Ude;Ulanhot;Ulcinj;Ulhasnagar;Uliastay;Ullal;Ulm
Ulsan;Ulsan Gwang'yeogsi;Ulu Tiram;Ulundi;Ulyanovsk;Uman;Umarga;Umaria;Umarkhed;Umarkot;Umbria;Umeå;Umi;Umina Beach;Umluj;Umm Al Quwain City;Umm Qaşr
Umm Ruwaba;Umm al Qaywayn;Umm as Summāq;Umm el Faḥm;Umm Şalāl;Umm Şalāl Muḩammad;Umraniye;Umred;Umreth;Umuahia;Umuarama;Una;Unaí;Unecha;Ungaran;Ungheni
Ungsang;Unhel;Union;Union City;Union Hill-Novelty Hill;Uniondale;Unionport;United Kingdom;Unity;Universal City;University;University City
University Heights;University Park;University Place;União;União da Vitória;União dos Palmares;Unión de Reyes;Unjha;Unna;Unnāo;Unquillo
Unsko-sanska županija;Unterhaching;Unterkrozingen;Unterschleißheim;Untolovo;Uozu;Upata;Upington;Upland;Upleta;Uppal Kalan;Upper Alton;Upper Arlington
Upper Coomera;Upper Demerara-Berbice;Upper Dir;Upper East;Upper Hutt;Upper Nile;Upper River;Upper Saint Clair;Upper Takutu-Upper Essequibo;Upper West
Upplands Väsby;Uppsala;Uppsala län;Uptown;Urambo;Uran;Uravakonda;Uray;Urayasu;Urbana;Urbandale;Urdaneta;Ureshinomachi-shimojuku;Urganch;Urgut Shahri
Uri;Uriangato;Uritsk;Urk;Urla;Urmston;Uromi;Urrao;Ursus;Ursynów;Uruapan;Uruaçu;Uruguaiana;Urus-Martan;Uruzgān;Uruçuca;Uryupinsk;Urziceni;Usa River
Usagara;Usehat;Usera;Usevia;Ush-Tyube;Ushibukamachi;Ushiku;Ushirombo;Ushuaia;Usilampatti;Usinsk;Uslar;Usman';Usol'ye-Sibirskoye;Ussuriysk;Ust'-Dzheguta
Ust'-Ilimsk;Ust'-Katav;Ust'-Kut;Ust'-Labinsk;Ust-Kamenogorsk;Usta Muhammad;Uster;Ustka;Ustroń;Usuki;Usulután;Utah;Utebo;Utena;Utenos apskritis
Uthai Thani;Uthal;Utica;Utmanzai;Uto;Utraula;Utrecht;Utrera;Utrik;Utsunomiya;Uttamapālaiyam;Uttar Char Fasson;Uttar Pradesh;Uttaradit;Uttarakhand
Uttarkāshi;Uttiramerūr;Uusikaupunki;Uva;Uvalde;Uvarovo;Uvinza;Uvira;Uvs;Uwajima;Uychi;Uyo;Uyovu;Uzgen;Uzhgorod;Uzhur;Uzlovaya;Uzunköprü;Uíge;Uşak;Užice
V.S.K.Valasai;Va'a-o-Fonoti;Vaasa;Vacaria;Vacaville;Vacoas;Vacoas-Phoenix;Vadakku Valliyūr;Vadakku Viravanallur;Vadamadurai;Vadigenhalli;Vadlapūdi
Vadnagar;Vadodara;Vaduz;Vagharshapat;Vagonoremont;Vahdat;Vaihingen an der Enz;Vaijāpur;Vaikam;Vaisigano;Vaitupu;Vaiņodes novads;Vakaga;Vakarai
Vakfıkebir;Vakhsh;Val d'Aoste;Val-d'Oise;Val-d'Or;Val-de-Marne;Valabhīpur;Valais;Valandovo;Valašské Meziříčí;Valdagno;Valday;Valdemoro;Valdepeñas
Valdesia;Valdivia;Valdosta;Vale of Leven;Valence;Valencia;Valenciennes;Valente Diaz;Valenza;Valenzano;Valença;Valença do Piauí;Valera;Valgamaa;Valinda
Valinhos;Valjevo;Valkas novads;Valkeakoski;Valkenswaard;Vallabh Vidyanagar;Valladolid;Vallauris;Vallcarca;Valle;Valle Hermoso;Valle de Bravo
Valle de La Pascua;Valle de Santiago;Valle del Cauca;Valledupar;Vallejo;Vallenar;Vallentuna;Valletta;Valley East;Valley Glen;Valley Station
Valley Stream;Vallon de la Rousse;Valls;Vallée du Bandama;Valmiera;Valongo;Valparai;Valparaiso;Valparaíso;Valrico;Valsād;Valuyki;Valvedditturai
Valverde;Van;Van Buren;Van Nest;Van Nuys;Vanadzor;Vancouver;Vandalia;Vandavāsi;Vanderbijlpark;Vandœuvre-lès-Nancy;Vangaindrano;Vangviang;Vanier;Vanino
Vaniyambadi;Vanløse;Vannes;Vantaa;Vanves;Vapi;Var;Varadero;Varakļānu novads;Varanasi;Varangaon;Varash;Varaždin;Varaždinska županija;Varberg;Varel
Varennes;Varese;Vargas;Vargem Grande;Vargem Grande do Sul;Varginha;Varjota;Varkala;Varkaus;Varna;Varnsdorf;Varto;Varāmīn;Varėna;Vas;Vasa;Vasastan
Vasco da Gama;Vasil'yevo;Vasilevo;Vasind;Vaslui;Vassouras;Vasto;Vasyl'evsky Ostrov;Vasylivka;Vasylkiv;Vaterstetten;Vatican City;Vatra Dornei
Vattalkundu;Vatutine;Vatutino;Vaucluse;Vaud;Vaudreuil-Dorion;Vaughan;Vaulx-en-Velin;Vaupés;Vauréal;Vava'u;Vavatenina;Vavoua;Vavuniya;Vayalār;Vayoć Jor
Vazante;Vechelde;Vechta;Vecpiebalgas novads;Vecsés;Vecumnieku novads;Vedaraniyam;Veendam;Veenendaal;Vega Baja;Vegesack;Veghel;Veinticinco de Mayo
Vejalpur;Vejle;Vel'sk;Velasco Ibarra;Velbert;Velenje;Veles;Velika Gorica;Velika Kladuša;Velika Polana;Velike Lašče;Velikiy Novgorod;Velikiy Ustyug
Velikiye Luki;Veliko Tarnovo;Veliko Tŭrnovo;Velingrad;Velletri;Vellmar;Vellore;Velp;Velsen-Zuid;Velur;Vemalwāda;Venado Tuerto;Venaria Reale;Vence
Venceremos;Vendée;Vendôme;Veneto;Venezia;Venezuela;Venice;Venilale;Venkatagiri;Venlo;Venray;Ventanas;Ventimiglia;Ventspils;Ventspils novads;Ventura
Venustiano Carranza;Venâncio Aires;Venëv;Vepagunta;Vera;Vera Cruz;Veracruz;Veraguas;Veranópolis;Verbania;Verbano-Cusio-Ossola;Vercelli;Verden;Verdun
Vereeniging;Vereshchagino;Verkhniy Ufaley;Verkhnyaya Pyshma;Verkhnyaya Salda;Verl;Vermont;Verneuil-sur-Seine;Vernier;Vernon;Vernon Hills;Vero Beach
Vero Beach South;Verona;Verrettes;Verrières-le-Buisson;Versailles;Versmold;Vertientes;Vertou;Veruela;Verviers;Verāval;Veržej;Veshnyaki;Vesoul
Vespasiano;Vest-Agder;Vestavia Hills;Vestfirðir;Vestfold;Vesturland;Veszprém;Vetapālem;Vettaikkaranpudur;Vettūr;Vevey;Vevčani;Vezirköprü;Vialonga
Viamão;Viana;Viana do Castelo;Vianen;Viareggio;Vibo Valentia;Viborg;Vic;Vicaria;Vicente Guerrero;Vicenza;Vichada;Vichuga;Vichy;Viciebskaja voblasć
Vicksburg;Victoria;Victoria Falls;Victoria de Durango;Victorias;Victoriaville;Victorville;Vicálvaro;Videira;Videm;Vidin;Vidisha;Vidnoye;Viedma;Vienna
Vienne;Vientiane;Viernheim;Viersen;Vierzon;Viesītes novads;Vieux Fort;Viewpark;Vigan;Vigevano;Vigia;Vigneux-sur-Seine;Vignola;Vigo;Vihari;Vihiga;Vihti
Vijayawada;Vijāpur;Vikeke;Vikhorevka;Vikindu;Vikārābād;Vila Franca de Xira;Vila Nova de Gaia;Vila Real;Vila Velha;Vila do Conde;Vila-real;Vila-seca
Viladecans;Vilafranca del Penedès;Vilagarcía de Arousa;Vilalba;Vilanova i la Geltrú;Vilar de Andorinho;Vilaseca;Vilassar de Mar;Vilhena;Viljandi
Viljandimaa;Viljoenskroon;Vilkaviškis;Vilkpėdė;Villa Alemana;Villa Allende;Villa Altagracia;Villa Bisonó;Villa Bruzual;Villa Canales;Villa Carlos Paz
Villa Clara;Villa Constitución;Villa Consuelo;Villa Dolores;Villa Elisa;Villa Francisca;Villa Gesell;Villa Hayes;Villa Hidalgo;Villa Independencia
Villa Juárez;Villa Lugano;Villa María;Villa Mercedes;Villa Nueva;Villa Ocampo;Villa Ortúzar;Villa Park;Villa Paula de Sarmiento;Villa Regina
Villa Santa Rita;Villa Vicente Guerrero;Villa Yapacaní;Villa de Costa Rica;Villa de Cura;Villa de Mayo;Villa de Vallecas;Villa del Rosario;Villa Ángela
Villabate;Villach;Villaflores;Villafranca di Verona;Villagrán;Villaguay;Villahermosa;Villajoyosa;Villamaría;Villamontes;Villanova;Villanueva
Villanueva de la Cañada;Villanueva de la Serena;Villanueva del Pardillo;Villaquilambre;Villaricca;Villarrica;Villarrobledo;Villaverde;Villavicencio
Villaviciosa de Odón;Villazón;Ville de Kigal;Villefontaine;Villefranche-sur-Saône;Villejuif;Villemomble;Villena;Villenave-d'Ornon
Villeneuve-Saint-Georges;Villeneuve-d'Ascq;Villeneuve-la-Garenne;Villeneuve-le-Roi;Villeneuve-sur-Lot;Villeparisis;Villepinte;Villers-lès-Nancy;Villeta
Villeurbanne;Villiers-le-Bel;Villiers-sur-Marne;Villingen-Schwenningen;Villupuram;Vilniaus apskritis;Vilniaus miestas;Vilnius;Vilshofen;Vilvoorde
Vilyeyka;Vilyuchinsk;Vimercate;Vimodrone;Vinaròs;Vincennes;Vincent;Vincentown;Vinces;Vineland;Vineyard;Vinh;Vinhedo;Vinica;Vinkovci;Vinnytsia
Vinnytska oblast;Vinukonda;Vipava;Virac;Viradouro;Viranşehir;Virgin Islands;Virginia;Virginia Beach;Viroflay;Virovitica;Virovitičko-podravska županija
Virudunagar;Viry-Châtillon;Virú;Virār;Visaginas;Visakhapatnam;Visalia;Visby;Visconde do Rio Branco;Viseu;Visitacion Valley;Visnagar;Visoko;Vista;Visé
Vitanje;Vite;Vitebsk;Viterbo;Vitina;Vitrolles;Vitry-le-François;Vitry-sur-Seine;Vitré;Vittoria;Vittorio Veneto;Vitória;Vitória da Conquista
Vitória de Santo Antão;Vitória do Mearim;Viveiro;Vizianagaram;Viçosa;Viçosa do Ceará;Viña del Mar;Viñales;Viļakas novads;Viļānu novads;Vişeu de Sus
Việt Trì;Vlaams Gewest;Vlaams-Brabant;Vlaardingen;Vladikavkaz;Vladimir;Vladimirskaja oblast';Vladivostok;Vlissingen;Vlorë;Vlotho;Vnukovo;Vobkent Shahri
Vodice;Voerde;Vogan;Voghera;Vohibinany;Vohipaho;Voi;Voinjama;Voiotía;Voiron;Vojnik;Vojvodina;Vol'sk;Volendam;Volgodonsk;Volgograd
Volgogradskaja oblast';Volgorechensk;Volkhov;Volkovysk;Volksrust;Volla;Volnovakha;Volodymyr-Volynskyi;Vologda;Vologodskaja oblast';Volokolamsk;Volos
Volta;Volta Redonda;Voluntari;Volynska oblast;Volzhsk;Volzhskiy;Vomero;Vondrozo;Voorburg;Voorhees;Voorschoten;Vorarlberg;Voreío Aigaío;Vorgashor
Vorkuta;Vorob'yovo;Voronezh;Voronezhskaya oblast';Vose';Vosges;Voskresensk;Vostochnoe Degunino;Vostryakovo;Votkinsk;Votorantim;Votuporanga;Vovchans'k
Voznesensk;Voúla;Vrancea;Vraneštica;Vrangel';Vranje;Vranov nad Topľou;Vransko;Vrapčište;Vratsa;Vrbas;Vreden;Vredenburg;Vrhnika;Vriddhāchalam;Vrilissia
Vrindāvan;Vryburg;Vryheid;Vršac;Vsetín;Vsevolozhsk;Vught;Vukovar;Vukovarsko-srijemska županija;Vulcan;Vuosaari;Vushtrri;Vuyyūru;Vuzenica;Vwawa
Vyatskiye Polyany;Vyaz'ma;Vyazemskiy;Vyazniki;Vyborg;Vykhino-Zhulebino;Vyksa;Vynohradiv;Vyselki;Vyshhorod;Vyshneve;Vyshniy Volochëk;Vysočina;Vyāra
Vyškov;Vác;Vári;Várpalota;Várzea Alegre;Várzea Grande;Várzea Paulista;Várzea da Palma;Vâlcea;Vänersborg;Värmlands län;Värnamo;Västerbottens län
Västernorrlands län;Västervik;Västerås;Västmanlands län;Västra Frölunda;Västra Götalands län;Väståboland;Växjö;Vélez-Málaga;Vélingara
Vélizy-Villacoublay;Vénissieux;Véroia;Vícar;Víctor Rosales;Võrumaa;Völklingen;Výronas;Vāda;Vādippatti;Vārkavas novads;Vāsudevanallūr;Vĩnh Long
Vĩnh Phúc;Vĩnh Yên;Vīrarājendrapet;Vīsāvadar;Vũng Tàu;Vị Thanh;Waalwijk;Wabu;Wacheng;Wachtberg;Waco;Wad Medani;Waddinxveen;Waddān;Wade Hampton;Wadern
Wadgassen;Wadi Fira;Wadowice;Wadsworth;Waegwan;Wafangdian;Wageningen;Waghäusel;Wahiawā;Wahroonga;Wai;Waiblingen;Waikato;Wailuku;Waingapu;Waipahu;Wajir
Wakayama;Wake Forest;Wake Island;Wakefield;Wakema;Wakimachi;Wakiso;Wakkanai;Wako;Wakuya;Walajapet;Walcourt;Waldbröl;Waldkirch;Waldkraiburg;Waldorf
Waldshut-Tiengen;Wales;Waliso;Walkden;Walker;Walla Walla;Wallasey;Wallenhorst;Wallingford;Wallingford Center;Wallis-et-Futuna;Wallsend;Walnut
Walnut Creek;Walnut Grove;Walnut Park;Walsall;Walsrode;Waltham;Waltham Abbey;Waltham Forest;Walton-on-Thames;Walton-on-the-Naze;Waltrop;Walvis Bay
Wamba;Wanaraja;Wanda;Wandlitz;Wandsbek;Wandsworth;Wang Nam Yen;Wang Noi;Wang Saphung;Wanganui;Wangaratta;Wangdue Phodrang;Wangen;Wangkui;Wangon
Wangqing;Wani;Wanica;Wanju;Wankyi;Wanlaweyn;Wanning;Wanparti;Wantage;Wantagh;Wantirna South;Wanxian;Wao;Warah;Warangal;Warburg;Wardak;Wardenburg;Wardha
Ware;Waregem;Waren;Warendorf;Warin Chamrap;Warmbaths;Warminster;Warmińsko-mazurskie;Warner Robins;Warnes;Warora;Warragul;Warrap;Warren;Warren Township
Warrensburg;Warrenton;Warri;Warrington;Warrnambool;Warsaw;Warstein;Warud;Warwick;Warwickshire;Wasco;Washington;Washington Heights;Washougal
Washwood Heath;Wasquehal;Wassenaar;Wassenberg;Watampone;Watari;Watauga;Waterbury;Waterford;Waterloo;Waterlooville;Watertown;Waterville;Watford
Wath upon Dearne;Watsa;Watsonville;Wattala;Wattrelos;Wau;Waukee;Waukegan;Waukesha;Wausau;Wauwatosa;Waverly;Wavre;Wawer;Waxahachie;Wayne;Waynesboro
Wazirabad;Wazīrganj;Wałbrzych;Wałcz;Weatherford;Webster Groves;Webuye;Wedding;Wedel;Wedi;Wednesbury;Wednesfield;Weener;Weert;Weesp;Wegberg;Weiden
Weifang;Weihai;Weil am Rhein;Weil der Stadt;Weilerswist;Weilheim;Weimar;Weinan;Weingarten;Weinheim;Weining;Weinstadt-Endersbach;Weinzierl bei Krems
Weirton;Weirton Heights;Weiterstadt;Weißenburg in Bayern;Weißenfels;Weißensee;Weißwasser;Wejherowo;Wekiwa Springs;Welahan;Wele-Nzas;Weleri;Weligama
Welisara;Welkom;Welland;Wellesley;Welling;Wellingborough;Wellington;Wels;Welwyn Garden City;Wembley;Wenatchee;Wenceslau Braz;Wenchang;Wendelstein
Wenden;Wendlingen am Neckar;Wenjī;Wenling;Wenshan City;Wenshang;Wentzville;Wenxing;Wenzhou;Wer;Werdau;Werder;Werdohl;Werkendam;Werl;Wermelskirchen
Werne;Wernigerode;Werota;Werribee;Wertheim;Weru;Wervik;Wesel;Weslaco;Wesley Chapel;Wesoła;Wesseling;Wesselsbron;West Albany;West Allis;West Babylon
West Bend;West Bengal;West Berkshire;West Bloomfield Township;West Bridgford;West Bromwich;West Carson;West Chester;West Chicago;West Coast
West Columbia;West Coon Rapids;West Covina;West Des Moines;West Dunbartonshire;West Elkridge;West Elsdon;West End;West Englewood;West Falls Church
West Fargo;West Garfield Park;West Grand Bahama;West Gulfport;West Hartford;West Haven;West Hempstead;West Hills;West Hollywood;West Islip
West Jerusalem;West Jordan;West Kelowna;West Lafayette;West Lake Sammamish;West Lake Stevens;West Lawn;West Linn;West Little River;West Lothian
West Lynchburg;West Melbourne;West Memphis;West Mifflin;West Milford;West Molesey;West New Britain;West New York;West Odessa;West Orange
West Palm Beach;West Park;West Pennant Hills;West Pensacola;West Pokot;West Puente Valley;West Raleigh;West Ridge;West Sacramento;West Saint Paul
West Scarborough;West Seneca;West Sepik;West Springfield;West Sussex;West Torrington;West Town;West University Place;West Valley City;West Vancouver
West Virginia;West Warwick;West Whittier-Los Nietos;West and East Lealman;West-Vlaanderen;Westbrook;Westbury;Westchase;Westchester;Westend;Westerlo
Westerly;Western;Western Area;Western Australia;Western Bahr el Ghazal;Western Equatoria;Western Highlands;Western Sahara;Western Tobago;Westerstede
Westerville;Westfield;Westford;Westhoughton;Westlake;Westland;Westmead;Westminster;Westmont;Westmoreland;Westmount;Weston;Weston-super-Mare;Westonaria
Westport;Wete;Wethersfield;Wetter;Wetteren;Wettingen;Wetzelsdorf;Wetzlar;Wevelgem;Wewak;Weybridge;Weymouth;Whakatane;Whangarei;Wharton;Wheat Ridge
Wheaton;Wheelers Hill;Wheeling;Whickham;White Bear Lake;White Oak;White Plains;White River;White Rock;White Settlement;Whitefield;Whitehall
Whitehall Township;Whitehaven;Whitehorse;Whitestone;Whitley Bay;Whitman;Whitney;Whitstable;Whittier;Wichian Buri;Wichit;Wichita;Wichita Falls;Wickford
Widnes;Wiehl;Wieliczka;Wielkopolskie;Wieluń;Wien;Wiener Neustadt;Wierden;Wiesbaden;Wiesloch;Wigan;Wigston Magna;Wijchen;Wijk bij Duurstede;Wil
Wilayah Persekutuan Kuala Lumpur;Wilayah Persekutuan Labuan;Wilayah Persekutuan Putrajaya;Wildeshausen;Wildomar;Wildwood;Wilhelmshaven;Wilhelmstadt
Wilkes-Barre;Wilkinsburg;Willebroek;Willemstad;Willenhall;Willetton;Williamsburg;Williamsport;Williamstown;Willich;Willimantic;Willingboro;Williston
Willmar;Willoughby;Willow Grove;Willowbrook;Willowdale;Wilmersdorf;Wilmette;Wilmington;Wilmington Island;Wilmslow;Wilnsdorf;Wilson;Wilsonville;Wilten
Wilton;Wiltshire;Winchester;Winder;Windham;Windhoek;Windsor;Windsor and Maidenhead;Winejok;Winneba;Winnenden;Winnipeg;Winona;Winschoten;Winsen;Winsford
Winston-Salem;Winter Garden;Winter Gardens;Winter Haven;Winter Park;Winter Springs;Winterhude;Winterswijk;Winterthur;Winthrop;Wipperfürth;Wiradesa
Wirral;Wisbech;Wisch;Wisconsin;Wisconsin Rapids;Wiset Chaichan;Wishaw;Wismar;Witbank;Witham;Witney;Witten;Wittenau;Wittenberg;Wittenberge;Wittenheim
Wittlich;Wittmund;Wittstock;Witzenhausen;Wobulenzi;Woburn;Wodonga;Wodzisław Śląski;Woerden;Wokha;Woking;Wokingham;Wola;Wolcott;Woleu-Ntem;Wolf Trap
Wolfen;Wolfenbüttel;Wolfratshausen;Wolfsburg;Wollongong;Wollongong city centre;Wolmaransstad;Wolverhampton;Wombwell;Wongsorejo;Wonopringgo;Wonosobo
Woodbridge;Woodburn;Woodbury;Woodford Green;Woodhaven;Woodland;Woodland Hills;Woodlands;Woodlawn;Woodmere;Woodridge;Woodrow;Woodside;Woodstock
Woonsocket;Wooster;Woqooyi Galbeed;Worcester;Worcester Park;Worcestershire;Workington;Worksop;Worms;Worodougou;Worthing;Wotho;Wotje;Wołomin;Wrexham
Wright;Wrocław;Września;Wuchang;Wucheng;Wuchuan;Wuda;Wudil;Wuhai;Wuhan;Wuhu;Wukari;Wulingyuan;Wum;Wunstorf;Wuppertal;Wurzen;Wusong;Wuustwezel;Wuwei
Wuxi;Wuxue;Wuyang;Wuyishan;Wuzhen;Wuzhou;Wyandotte;Wyckoff;Wylie;Wyndham Vale;Wyoming;Wyszków;Wörth am Rhein;Wülfrath;Würselen;Würzburg;Wādi
Wādī al Ḩayāt;Wādī as Sīr;Wādī ash Shāţi';Wāliṅ;Wānkāner;Wāris Alīganj;Wārāseonī;Wāshīm;Wāsiţ;Wągrowiec;Włochy;Włocławek;Wŏnju;Wŏnsan;Xagħra;Xai-Xai
Xaisômboun;Xalapa de Enríquez;Xalatlaco;Xalisco;Xam Nua;Xankandi;Xanten;Xanxerê;Xaçmaz;Xenia;Xewkija;Xgħajra;Xi'an;Xiamen;Xiangcheng Chengguanzhen
Xiangkhouang;Xiangtan;Xiangxiang;Xiangyang;Xianju;Xianning;Xiannü;Xianshuigu;Xiantao;Xianyang;Xiaogan;Xiaolingwei;Xiaoshan;Xiaoshi;Xiaoweizhai;Xiazhen
Xiazhuang;Xichang;Xico;Xicotepec de Juárez;Xifeng;Xihe;Xilin Hot;Ximeicun;Xincheng;Xindi;Xindian;Xingcheng;Xinghua;Xinglongshan;Xingtai;Xinguara;Xinhui
Xining;Xinji;Xinjiang;Xinmin;Xinpu;Xinqing;Xinshi;Xintai;Xinxiang;Xinyang;Xinyi;Xinyu;Xinyuan;Xinzhi;Xinzhou;Xiongzhou;Xique Xique;Xirivella;Xishan
Xiulin;Xiuyan;Xiuying;Xixiang;Xizang;Xocalı;Xochimilco;Xochitepec;Xonacatlán;Xorazm;Xoxocotla;Xuanzhou;Xuchang;Xucheng;Xunchang;Xàtiva;Xánthi;Xızı
Yablonovskiy;Yabrūd;Yabēlo;Yachimata;Yacuiba;Yafran;Yagha;Yagoona;Yagoua;Yagry;Yaguachi Nuevo;Yaguajay;Yahotyn;Yahyalı;Yaita;Yaizu;Yajalón;Yakeshi
Yakima;Yako;Yakuplu;Yakutsk;Yala;Yalova;Yalta;Yalutorovsk;Yalvaç;Yamada;Yamaga;Yamagata;Yamaguchi;Yamanashi;Yamazakichō-nakabirose;Yambio;Yambol
Yamethin;Yamoto;Yamoussoukro;Yamunānagar;Yanacancha;Yanagawa;Yanagawamachi-saiwaichō;Yanai;Yanam;Yanamalakuduru;Yanaul;Yanbu;Yancheng;Yangambi;Yangchun
Yangcun;Yanggu;Yangiobod;Yangirabot;Yangiyer;Yangiyŭl;Yangjiang;Yangju;Yangliuqing;Yangon;Yangp'yŏng;Yangquan;Yangsan;Yangshuo;Yangzhou;Yanji;Yanjiang
Yanliang;Yanqul;Yanta;Yantai;Yantongshan;Yany Kapu;Yanykurgan;Yanzhou;Yao;Yaoundé;Yap;Yara;Yaracuy;Yaransk;Yardımlı;Yaren;Yaring;Yaritagua;Yarm
Yarmouth;Yaroslavl;Yaroslavskiy;Yarovoye;Yartsevo;Yarumal;Yarīm;Yasenevo;Yashan;Yashio;Yashiro;Yashkino;Yasnogorsk;Yasnyy;Yasothon;Yasugichō;Yasuj
Yasynuvata;Yatağan;Yate;Yateley;Yatenga;Yatou;Yatsuomachi-higashikumisaka;Yauco;Yautepec;Yavatmāl;Yavné;Yawata;Yaypan;Yazd;Yazman;Yeadon;Yebaishou
Yecapixtla;Yecla;Yefremov;Yegor'yevsk;Yegorlykskaya;Yehud;Yehud-Monosson;Yei;Yekaterinburg;Yelabuga;Yelahanka;Yelan';Yelenendorf;Yelets
Yelizavetinskaya;Yelizovo;Yellandu;Yellowknife;Yellāpur;Yemanzhelinsk;Yemva;Yenagoa;Yenakiyeve;Yenangyaung;Yendi;Yeni Suraxanı;Yeniseysk;Yenişehir
Yeoju;Yeola;Yeongam;Yeongdong;Yeonggwang;Yeonil;Yeosu;Yeovil;Yerba Buena;Yerevan;Yerköy;Yerres;Yershov;Yesan;Yessentuki;Yessentukskaya;Yevlakh;Yevlax
Yevpatoriya;Yeysk;Yeşilli;Yibin;Yichang;Yicheng;Yichun;Yigo Village;Yigou;Yilan;Yima;Yinchuan;Yingchuan;Yingkou;Yingshang Chengguanzhen;Yinzhu;Yishui
Yiwu;Yiyang;Ylöjärvi;Yobe;Yogyakarta;Yoichi;Yokkaichi;Yokohama;Yokosuka;Yokote;Yola;Yolöten;Yomou;Yomra;Yonago;Yonezawa;Yong Peng;Yongchuan;Yongfeng
Yonkers;Yonne;Yono;Yopal;Yorba Linda;Yorii;York;Yorkton;Yorkville;Yoro;Yorosso;Yoshida-kasugachō;Yoshii;Yoshikawa;Yoshkar-Ola;Yotsukaidō;Youhao
Youkaichi;Young;Youngstown;Youssoufia;Yovon;Yozgat;Ypenburg;Ypsilanti;Ystad;Ytrebygda;Yuanlin;Yuanping;Yuba City;Yubileyny;Yucaipa;Yucatán;Yucca Valley
Yucheng;Yuci;Yudong;Yuen Long Kau Hui;Yueyang;Yugawara;Yugorsk;Yujing;Yukon;Yuktae-dong;Yukuhashi;Yulin;Yulinshi;Yuma;Yumbe;Yumbo;Yuncheng;Yunfu
Yunguyo;Yunlin;Yunmeng Chengguanzhen;Yunnan;Yunyang;Yur'yev-Pol'skiy;Yurga;Yurimaguas;Yuriria;Yurécuaro;Yushu;Yuta;Yutan;Yutz;Yuxi;Yuxia;Yuyao;Yuza
Yuzawa;Yuzhne;Yuzhno-Sakhalinsk;Yuzhnoukrains'k;Yuzhnoural'sk;Yuzhnyy;Yvelines;Yverdon-les-Bains;Yylanly;Yên Bái;Yên Vinh;Yüksekova;Yādgīr;Yāval
Yōkaichiba;Yŏnan-ŭp;Yŏnggwang-ŭp;Yŏnmu;Yūki;Zaandam;Zaanstad;Zabajkal'skij kraj;Zabrat;Zabrze;Zabīd;Zacapa;Zacapu;Zacapú;Zacatecas;Zacatecoluca
Zacatelco;Zacatepec;Zacatlán;Zachary;Zachodniopomorskie;Zacoalco de Torres;Zacualtipán;Zadar;Zadarska županija;Zafar;Zafarwal;Zafra;Zagazig;Zaghouan
Zagor'ye;Zagora;Zagorje ob Savi;Zagreb;Zagrebačka županija;Zahedan;Zahir Pir;Zahirābād;Zahlé;Zaida;Zaidpur;Zainsk;Zaire;Zajas;Zaječar;Zaječarski okrug
Zakarpatska oblast;Zakopane;Zala;Zalaegerszeg;Zalingei;Zaltbommel;Zalău;Zalţan;Zama;Zambezi;Zamboanga;Zambrów;Zambézia;Zamfara;Zamora;Zamora-Chinchipe
Zamoskvorech'ye;Zamość;Zamānia;Zandvoort;Zanesville;Zanjān;Zanzan;Zanzibar;Zaoyang;Zaozhuang;Zapadnobački okrug;Zapadnohercegovačka županija;Zapala
Zapolyarnyy;Zapopan;Zaporizhia;Zaporizka oblast;Zapotiltic;Zapotlanejo;Zaprešić;Zaqatala;Zaragoza;Zarand;Zaranj;Zarasai;Zarautz;Zaraysk;Zaraza
Zarechnyy;Zaria;Zarinsk;Zarqa;Zarumilla;Zarya;Zarzal;Zarzis;Zaventem;Zavodoukovsk;Zavolzh'ye;Zavrč;Zawiercie;Zawiya;Zaxo;Zayed City;Zaysan;Zaïo
Zdolbuniv;Zduńska Wola;Zedelgem;Zeeland;Zeerust;Zeewolde;Zefta;Zehlendorf;Zeist;Zeitz;Zele;Zelenchukskaya;Zelenikovo;Zelenodolsk;Zelenogorsk;Zelenograd
Zelenogradsk;Zelenokumsk;Zelino;Zemoura;Zemst;Zemun;Zenica;Zeničko-dobojska županija;Zeralda;Zerbst;Zeribet el Oued;Zernograd;Zest'aponi;Zevenaar;Zeya
Zeytinburnu;Zgierz;Zgorzelec;Zhabei;Zhalantun;Zhanaozen;Zhangatas;Zhangjiagang;Zhangjiajie;Zhangjiakou;Zhangjiakou Shi Xuanhua Qu;Zhangye;Zhangzhou
Zhanjiang;Zhaobaoshan;Zhaodong;Zhaogezhuang;Zhaoqing;Zhaotong;Zhaoyuan;Zhaozhou;Zharkent;Zhashkiv;Zhejiang;Zheleznodorozhnyy;Zheleznogorsk
Zheleznogorsk-Ilimskiy;Zheleznovodsk;Zhemgang;Zhengjiatun;Zhengzhou;Zhenjiang;Zhenlai;Zhenzhou;Zherdevka;Zhezqazghan;Zhicheng;Zhigulevsk;Zhijiang
Zhirnovsk;Zhlobin;Zhmerynka;Zhob;Zhongshan;Zhongshu;Zhongxiang;Zhongxing;Zhongxing New Village;Zhosaly;Zhoucheng;Zhoucun;Zhoukou;Zhoushan;Zhouzhuang
Zhovti Vody;Zhu Cheng City;Zhuanghe;Zhuangyuan;Zhuhai;Zhuji;Zhujiajiao;Zhukovka;Zhukovskiy;Zhulebino;Zhumadian;Zhuzhou;Zhytomyr;Zhytomyrska oblast;Zibo
Zielona Góra;Zielonka;Zigong;Ziguinchor;Zijinglu;Zile;Zilupes novads;Zima;Zimnicea;Zimovniki;Zinacantepec;Zinacatepec;Zinapécuaro;Zinder;Zinjibār
Zintan;Zion;Zionsville;Zipaquirá;Zira;Zirndorf;Ziro;Zittau;Ziway;Zlatiborski okrug;Zlatoust;Zlaté Moravce;Zliten;Zlín;Zlínský kraj;Zmiyiv;Znamensk
Znojmo;Znomenka;Zoersel;Zoetermeer;Zográfos;Zola Predosa;Zolochiv;Zolotonosha;Zomba;Zombo;Zomin Shaharchasi;Zondoma;Zonguldak;Zonhoven;Zorgo;Zossen
Zottegem;Zou;Zoucheng;Zouerate;Zouila;Zoundwéogo;Zrenjanin;Zreče;Zrnovci;Zubia;Zug;Zugdidi;Zugló;Zuhres;Zuid-Holland;Zulia;Zulpich;Zumpango
Zumpango del Río;Zungeru;Zunheboto;Zunyi;Zuru;Zushi;Zutphen;Zuwārah;Zuénoula;Zvenigorod;Zvenihorodka;Zverevo;Zvečan;Zvishavane;Zvolen;Zwedru
Zweibrücken;Zwevegem;Zwickau;Zwijndrecht;Zwolle;Zyablikovo;Zyryanovsk;Zyuzino;Zákynthos;Zárate;Zürich;Zābol;Zābul;Zărnești;Ząbki;Ząbkowice Śląskie
Złotoryja;Złotów;Z̧ufār;Ágioi Anárgyroi;Ágion Óros;Água Preta;Águas Belas;Águas Santas;Águas Vermelhas;Águas de Lindóia;Águilas;Álamo;Álava;Álimos
Álvares Machado;Álvaro Obregón;Áno Liósia;Árgos;Árta;Ávila;Ängelholm;Åkersberga;Åland Islands;Ålesund;Århus;Årsta;Çan;Çanakkale;Çankaya;Çankırı
Çarşamba;Çatalca;Çay;Çaycuma;Çayeli;Çağlayancerit;Çerkezköy;Çerkeş;Çermik;Çeşme;Çine;Çorlu;Çorum;Çubuk;Çumra;Ébano;Ébolowa;Échirolles;Écija;Écully
Édessa;Élancourt;Épernay;Épinal;Épinay-sur-Seine;Équateur;Équeurdreville-Hainneville;Éragny;Érd;Étampes;Évora;Évreux;Évros;Évry;Évvoia;Ílhavo;Ílion
Ípeiros;Île-de-France;Ðà Lạt;Ðông Hà;Ðồng Nai;Ðồng Tháp;Ñeembucú;Óbidos;Ózd;Ödemiş;Öhringen;Ölgii;Ömbëlä-Pökö;Ömnögovĭ;Örebro;Örebro län;Örnsköldsvik
Österbotten;Östergötlands län;Östermalm;Östersund;Övörhangay;Østfold;Úbeda;Ústecký kraj;Ústí nad Labem;Ústí nad Orlicí;Übach-Palenberg;Überlingen;Ünye
Ürgüp;Ürümqi;Üsküdar;Ābdānān;Ābu;Ābu Road;Ābyek;Ābādeh;Ādažu novads;Ādilābād;Ādoni;Ādīgrat;Ādīs Zemen;Āgaro;Ālangulam;Ālbū Kamāl;Āmli;Āmlāgora;Āmol
Āmta;Āndippatti;Ārangaon;Āreka;Āron;Ārt Khwājah;Ārvi;Āsandh;Āsansol;Āsasa;Āsbe Teferī;Āsika;Āsind;Āsmār;Āsosa;Āstāneh-ye Ashrafīyeh;Āstārā;Āthagarh
Āvadi;Āzādshahr;Āz̄arbāyjān-e Gharbī;Āz̄arbāyjān-e Sharqī;Ćuprija;Čadca;Čair;Čakovec;Čačak;Čaška;Čeljabinskaja oblast';Černý Most;Česká Lípa
Česká Třebová;České Budějovice;Český Krumlov;Český Těšín;Čečenskaja Respublika;Češinovo-Obleševo;Črenšovci;Črna na Koroškem;Črnomelj;Čučer Sandevo
Đakovo;Đinh Văn;Điện Biên;Đưc Trọng;Đắk Lắk;Đắk Nông;Ērgļu novads;Ħamrun;Īlām;Īstgāh-e Rāh Āhan-e Garmsār;İdil;İmamoğlu;İmişli;İncirliova;İnegol
İskenderun;İskilip;İsmayıllı;İstanbul;İzmir;İzmit;İznik;Ķeguma novads;Ķekavas novads;Łapy;Łask;Łaziska Górne;Łańcut;Łomianki;Łomża;Łowicz;Łuków;Łódzkie
Łódź;Łęczna;Łęczyca;Ōami;Ōarai;Ōbu;Ōdachō-ōda;Ōdate;Ōfunato;Ōgaki;Ōhara;Ōiso;Ōita;Ōkawa;Ōkawara;Ōkuchi-shinohara;Ōmachi;Ōmagari;Ōmamachō-ōmama;Ōme
Ōmihachiman;Ōmiya;Ōmura;Ōmuta;Ōno-hara;Ōnojō;Ōta;Ōtake;Ōtawara;Ōtsu;Ōtsuchi;Ōtsuki;Ōyama;Ōzu;Ŏtdâr Méanchey;Śląskie;Śrem;Środa Wielkopolska;Śródmieście
Świdnica;Świdnik;Świdwin;Świebodzice;Świebodzin;Świecie;Świnoujście;Świętochłowice;Świętokrzyskie;Şabran;Şabrātah;Şabyā;Şabāḩ as Sālim;Şafwá;Şahbuz
Şalālah;Şalāḩ ad Dīn;Şamaxı;Şanlıurfa;Şarkîkaraağaç;Şarkışla;Şaḩam;Şebin Karahisar;Şemdinli;Şereflikoçhisar;Şimleu Silvaniei;Şirvan;Şişli;Şoldăneşti
Ştefan Vodă;Şurmān;Şuşa;Şāmitah;Şırnak;Šabac;Šakiai;Šalovci;Šalčininkai;Šavnik;Šaľa;Šempeter-Vrtojba;Šentilj;Šentjernej;Šentjur;Šentrupert;Šenčur
Šeškinė;Šiauliai;Šiaulių apskritis;Šiaulių miestas;Šibenik;Šibensko-kninska županija;Šilainiai;Šilalė;Šilutė;Širak;Širvintos;Škocjan;Škofja Loka
Škofljica;Šmarje pri Jelšah;Šmarješke Toplice;Šmartno ob Paki;Šmartno pri Litiji;Šoštanj;Štip;Štore;Šumadijski okrug;Šumperk;Šuto Orizare;Švenčionys
Ţafas;Ţahţā;Ţalkhā;Ţarābulus;Ţarţūs;Ţayyibat al Imām;Ţubarjal;Ţāmiyah;Ţūbās;Ţūlkarm;Ūvā mākāṇam;Ŭiju;Żabbar;Żagań;Żary;Żebbuġ Gozo;Żebbuġ Malta;Żejtun
Żoliborz;Żory;Żurrieq;Żyrardów;Żywiec;Žabljak;Žalec;Žambylskaja oblast';Žatec;Žd'ár nad Sázavou;Železniki;Želino;Žetale;Žiar nad Hronom;Žilina
Žilinský kraj;Žiri;Žirovnica;Žužemberk;Žďár nad Sázavou;Əhmədbəyli;Ḩadīthah;Ḩajjah;Ḩalab;Ḩalabjah;Ḩalfāyā;Ḩalwān;Ḩalḩūl;Ḩamāh;Ḩarastā;Ḩawallī
Ḩayy al Quwaysimah;Ḩaḑramawt;Ḩimş;Ḩā'il;Ṟuwandiz;Ṭikāpur
`;
