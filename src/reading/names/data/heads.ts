/**
 * Who has stood at the head of a State or its government, or has spoken for it abroad, from the end of the second world war on, most fully since 1990:
 * code | office: names; names | office: names. For full names alone: too many people share a family name.
 */
export const heads = `
AFG|president:Hamid Karzai;Ashraf Ghani;Burhanuddin Rabbani;Mohammad Najibullah|chief executive:Abdullah Abdullah|prime minister:Hasan Akhund;Abdul Ghani Baradar|foreign minister:Amir Khan Muttaqi
ALB|president:Sali Berisha;Rexhep Meidani;Alfred Moisiu;Bamir Topi;Bujar Nishani;Ilir Meta;Bajram Begaj|prime minister:Fatos Nano;Edi Rama;Pandeli Majko
DZA|president:Abdelaziz Bouteflika;Abdelmadjid Tebboune;Liamine Zeroual;Chadli Bendjedid;Houari Boumediene;Ahmed Ben Bella|foreign minister:Ahmed Attaf;Ramtane Lamamra;Sabri Boukadoum
AND|prime minister:Xavier Espot;Antoni Marti
AGO|president:Jose Eduardo dos Santos;João Lourenço;Agostinho Neto|foreign minister:Tete Antonio
ARG|president:Carlos Menem;Fernando de la Rua;Eduardo Duhalde;Nestor Kirchner;Cristina Fernandez de Kirchner;Cristina Kirchner;Mauricio Macri;Alberto Fernandez;Javier Milei;Raul Alfonsin;Leopoldo Galtieri|foreign minister:Gerardo Werthein;Diana Mondino;Santiago Cafiero;Jorge Faurie;Pablo Quirno
ARM|president:Levon Ter-Petrosyan;Robert Kocharyan;Serzh Sargsyan;Armen Sarkissian;Vahagn Khachaturyan|prime minister:Nikol Pashinyan;Karen Karapetyan|foreign minister:Ararat Mirzoyan;Edward Nalbandian;Zohrab Mnatsakanyan;Vartan Oskanian
AUS|prime minister:Bob Hawke;Paul Keating;John Howard;Kevin Rudd;Julia Gillard;Tony Abbott;Malcolm Turnbull;Scott Morrison;Anthony Albanese|foreign minister:Penny Wong;Marise Payne;Julie Bishop;Alexander Downer;Gareth Evans|defence minister:Richard Marles;Peter Dutton
AUT|chancellor:Wolfgang Schuessel;Werner Faymann;Sebastian Kurz;Christian Kern;Alexander Schallenberg;Karl Nehammer;Christian Stocker;Franz Vranitzky;Viktor Klima;Alfred Gusenbauer;Bruno Kreisky|president:Heinz Fischer;Thomas Klestil;Alexander Van der Bellen|foreign minister:Beate Meinl-Reisinger
AZE|president:Heydar Aliyev;Ilham Aliyev;Ayaz Mutalibov;Abulfaz Elchibey|foreign minister:Jeyhun Bayramov;Elmar Mammadyarov
BHS|prime minister:Hubert Ingraham;Perry Christie;Hubert Minnis;Philip Davis;Lynden Pindling
BHR|king:Hamad bin Isa Al Khalifa|foreign minister:Abdullatif bin Rashid Al Zayani;Abdullatif al-Zayani;Khalid bin Ahmed Al Khalifa
BGD|prime minister:Sheikh Hasina;Khaleda Zia;Tarique Rahman|chief adviser:Muhammad Yunus|president:Sheikh Mujibur Rahman;Ziaur Rahman;Hussain Muhammad Ershad
BRB|prime minister:Mia Mottley;Freundel Stuart;Owen Arthur|president:Sandra Mason
BLR|president:Alexander Lukashenko;Aleksandr Lukashenko;Stanislav Shushkevich|foreign minister:Vladimir Makei;Sergei Aleinik;Maxim Ryzhenkov
BEL|prime minister:Wilfried Martens;Jean-Luc Dehaene;Guy Verhofstadt;Yves Leterme;Herman Van Rompuy;Elio Di Rupo;Charles Michel;Sophie Wilmes;Alexander De Croo;Bart De Wever|foreign minister:Didier Reynders;Hadja Lahbib;Maxime Prevot
BLZ|prime minister:Said Musa;Dean Barrow;Johnny Briceño;Manuel Esquivel
BEN|president:Mathieu Kerekou;Nicephore Soglo;Thomas Boni Yayi;Patrice Talon
BTN|prime minister:Tshering Tobgay;Lotay Tshering|king:Jigme Khesar Namgyel Wangchuck
BOL|president:Gonzalo Sanchez de Lozada;Carlos Mesa;Evo Morales;Jeanine Añez;Luis Arce;Rodrigo Paz;Hugo Banzer
BIH|president:Alija Izetbegovic;Haris Silajdzic;Milorad Dodik;Sefik Dzaferovic;Zeljko Komsic;Denis Becirovic;Zeljka Cvijanovic;Bakir Izetbegovic|prime minister:Borjana Kristo|foreign minister:Elmedin Konakovic
BWA|president:Festus Mogae;Ian Khama;Mokgweetsi Masisi;Duma Boko;Quett Masire
BRA|president:Fernando Collor;Fernando Collor de Mello;Itamar Franco;Fernando Henrique Cardoso;Luiz Inacio Lula da Silva;Dilma Rousseff;Michel Temer;Jair Bolsonaro;Jose Sarney|foreign minister:Celso Amorim;Mauro Vieira;Ernesto Araujo;Antonio Patriota|vice president:Geraldo Alckmin
BRN|sultan:Hassanal Bolkiah
BGR|president:Georgi Parvanov;Rosen Plevneliev;Rumen Radev;Zhelyu Zhelev;Petar Stoyanov;Iliana Iotova|prime minister:Boyko Borisov;Kiril Petkov;Nikolai Denkov;Rosen Zhelyazkov;Sergei Stanishev
BFA|president:Blaise Compaore;Roch Marc Christian Kabore;Ibrahim Traore;Thomas Sankara|leader:Paul-Henri Sandaogo Damiba
BDI|president:Pierre Buyoya;Pierre Nkurunziza;Evariste Ndayishimiye;Domitien Ndayizeye
CPV|president:Pedro Pires;Jorge Carlos Fonseca;Jose Maria Neves|prime minister:Ulisses Correia e Silva
KHM|prime minister:Hun Sen;Hun Manet|king:Norodom Sihanouk;Norodom Sihamoni|foreign minister:Prak Sokhonn;Hor Namhong
CMR|president:Paul Biya
CAN|prime minister:Brian Mulroney;Kim Campbell;Jean Chretien;Paul Martin;Stephen Harper;Justin Trudeau;Mark Carney;Pierre Trudeau;Lester Pearson|foreign minister:Chrystia Freeland;Melanie Joly;Anita Anand;Marc Garneau;John Baird;Lloyd Axworthy|minister:Dominic LeBlanc;Mary Ng
CAF|president:Ange-Felix Patasse;Francois Bozize;Faustin-Archange Touadera;Catherine Samba-Panza;Michel Djotodia
TCD|president:Idriss Deby;Mahamat Idriss Deby;Mahamat Deby;Hissene Habre
CHL|president:Patricio Aylwin;Eduardo Frei;Ricardo Lagos;Michelle Bachelet;Sebastian Piñera;Gabriel Boric;Jose Antonio Kast;Salvador Allende;Augusto Pinochet|foreign minister:Alberto van Klaveren;Heraldo Muñoz;Antonia Urrejola
CHN|president:Jiang Zemin;Hu Jintao;Xi Jinping;Yang Shangkun|premier:Li Peng;Zhu Rongji;Wen Jiabao;Li Keqiang;Li Qiang;Zhou Enlai|leader:Mao Zedong;Deng Xiaoping|foreign minister:Wang Yi;Qin Gang;Yang Jiechi;Li Zhaoxing;Tang Jiaxuan;Qian Qichen|vice premier:He Lifeng;Liu He|spokesman:Zhao Lijian;Wang Wenbin;Lin Jian;Guo Jiakun;Geng Shuang;Lu Kang|spokeswoman:Mao Ning;Hua Chunying
COL|president:Ernesto Samper;Andres Pastrana;Alvaro Uribe;Juan Manuel Santos;Ivan Duque;Gustavo Petro;Cesar Gaviria|foreign minister:Laura Sarabia;Luis Gilberto Murillo;Alvaro Leyva;Maria Angela Holguin;Rosa Villavicencio
COM|president:Azali Assoumani;Ikililou Dhoinine;Ahmed Abdallah Sambi
COG|president:Denis Sassou Nguesso;Denis Sassou-Nguesso;Pascal Lissouba
COD|president:Mobutu Sese Seko;Laurent Kabila;Laurent-Desire Kabila;Joseph Kabila;Felix Tshisekedi|foreign minister:Therese Kayikwamba Wagner;Christophe Lutundula
CRI|president:Oscar Arias;Laura Chinchilla;Luis Guillermo Solis;Carlos Alvarado;Rodrigo Chaves;Laura Fernandez;Abel Pacheco
CIV|president:Felix Houphouet-Boigny;Laurent Gbagbo;Alassane Ouattara;Henri Konan Bedie
HRV|president:Franjo Tudjman;Stjepan Mesic;Ivo Josipovic;Kolinda Grabar-Kitarovic;Zoran Milanovic|prime minister:Ivo Sanader;Jadranka Kosor;Andrej Plenkovic;Tihomir Oreskovic|foreign minister:Gordan Grlic Radman;Vesna Pusic
CUB|president:Fidel Castro;Raul Castro;Miguel Diaz-Canel|foreign minister:Bruno Rodriguez
CYP|president:George Vassiliou;Glafcos Clerides;Tassos Papadopoulos;Demetris Christofias;Nicos Anastasiades;Nikos Christodoulides;Archbishop Makarios|foreign minister:Constantinos Kombos
CZE|president:Vaclav Havel;Vaclav Klaus;Milos Zeman;Petr Pavel|prime minister:Mirek Topolanek;Petr Necas;Bohuslav Sobotka;Andrej Babis;Petr Fiala;Jan Fischer;Jiri Paroubek|foreign minister:Jan Lipavsky;Karel Schwarzenberg;Petr Macinka
DNK|prime minister:Poul Nyrup Rasmussen;Anders Fogh Rasmussen;Lars Lokke Rasmussen;Helle Thorning-Schmidt;Mette Frederiksen;Poul Schluter|foreign minister:Jeppe Kofod;Lars Løkke Rasmussen
DJI|president:Ismail Omar Guelleh;Hassan Gouled Aptidon
DMA|prime minister:Roosevelt Skerrit;Eugenia Charles
DOM|president:Leonel Fernandez;Danilo Medina;Luis Abinader;Hipolito Mejia;Joaquin Balaguer
ECU|president:Rafael Correa;Lenin Moreno;Guillermo Lasso;Daniel Noboa;Lucio Gutierrez;Jamil Mahuad;Abdala Bucaram|foreign minister:Gabriela Sommerfeld;Guillaume Long;Ricardo Patiño
EGY|president:Gamal Abdel Nasser;Anwar Sadat;Hosni Mubarak;Mohamed Morsi;Abdel Fattah el-Sisi;Adly Mansour|foreign minister:Sameh Shoukry;Badr Abdelatty;Ahmed Aboul Gheit;Amr Moussa;Nabil Fahmy
SLV|president:Alfredo Cristiani;Francisco Flores;Antonio Saca;Mauricio Funes;Salvador Sanchez Ceren;Nayib Bukele|foreign minister:Alexandra Hill
GNQ|president:Teodoro Obiang;Teodoro Obiang Nguema Mbasogo
ERI|president:Isaias Afwerki|foreign minister:Osman Saleh
EST|prime minister:Mart Laar;Andrus Ansip;Taavi Roivas;Juri Ratas;Kaja Kallas;Kristen Michal|president:Lennart Meri;Arnold Ruutel;Toomas Hendrik Ilves;Kersti Kaljulaid;Alar Karis|foreign minister:Margus Tsahkna;Urmas Reinsalu;Urmas Paet
SWZ|king:Mswati III
ETH|prime minister:Meles Zenawi;Hailemariam Desalegn;Abiy Ahmed|emperor:Haile Selassie|president:Taye Atske Selassie;Sahle-Work Zewde|leader:Mengistu Haile Mariam|foreign minister:Gedion Timothewos;Demeke Mekonnen
FJI|prime minister:Frank Bainimarama;Sitiveni Rabuka;Laisenia Qarase
FIN|president:Mauno Koivisto;Martti Ahtisaari;Tarja Halonen;Sauli Niinistö;Alexander Stubb;Urho Kekkonen|prime minister:Paavo Lipponen;Matti Vanhanen;Mari Kiviniemi;Jyrki Katainen;Juha Sipila;Antti Rinne;Sanna Marin;Petteri Orpo|foreign minister:Pekka Haavisto;Elina Valtonen;Erkki Tuomioja;Timo Soini|defence minister:Antti Hakkanen
FRA|president:Charles de Gaulle;Georges Pompidou;Valery Giscard d'Estaing;Francois Mitterrand;Jacques Chirac;Nicolas Sarkozy;Francois Hollande;Emmanuel Macron|prime minister:Lionel Jospin;Dominique de Villepin;Francois Fillon;Manuel Valls;Edouard Philippe;Jean Castex;Elisabeth Borne;Gabriel Attal;Michel Barnier;Francois Bayrou;Sebastien Lecornu;Alain Juppe|foreign minister:Laurent Fabius;Jean-Marc Ayrault;Jean-Yves Le Drian;Catherine Colonna;Stephane Sejourne;Jean-Noel Barrot;Bernard Kouchner;Hubert Vedrine|defence minister:Florence Parly
GAB|president:Omar Bongo;Ali Bongo;Ali Bongo Ondimba;Brice Oligui Nguema;Brice Clotaire Oligui Nguema
GMB|president:Yahya Jammeh;Adama Barrow;Dawda Jawara
GEO|president:Zviad Gamsakhurdia;Eduard Shevardnadze;Mikheil Saakashvili;Giorgi Margvelashvili;Salome Zourabichvili;Mikheil Kavelashvili|prime minister:Bidzina Ivanishvili;Irakli Garibashvili;Giorgi Kvirikashvili;Irakli Kobakhidze;Giorgi Gakharia|foreign minister:Maka Botchorishvili;Ilia Darchiashvili;David Zalkaliani
DEU|chancellor:Konrad Adenauer;Willy Brandt;Helmut Schmidt;Helmut Kohl;Gerhard Schröder;Gerhard Schroeder;Angela Merkel;Olaf Scholz;Friedrich Merz|president:Roman Herzog;Johannes Rau;Horst Köhler;Christian Wulff;Joachim Gauck;Frank-Walter Steinmeier;Richard von Weizsäcker|foreign minister:Hans-Dietrich Genscher;Klaus Kinkel;Joschka Fischer;Guido Westerwelle;Sigmar Gabriel;Heiko Maas;Annalena Baerbock;Johann Wadephul|defence minister:Boris Pistorius;Annegret Kramp-Karrenbauer;Christine Lambrecht
GHA|president:Jerry Rawlings;John Kufuor;John Atta Mills;John Mahama;John Dramani Mahama;Nana Akufo-Addo;Kwame Nkrumah|foreign minister:Samuel Okudzeto Ablakwa
GRC|prime minister:Constantine Mitsotakis;Konstantinos Mitsotakis;Andreas Papandreou;Costas Simitis;Kostas Karamanlis;George Papandreou;Antonis Samaras;Alexis Tsipras;Kyriakos Mitsotakis;Lucas Papademos;Constantine Karamanlis|president:Katerina Sakellaropoulou;Prokopis Pavlopoulos;Konstantinos Tasoulas|foreign minister:Nikos Kotzias;Nikos Dendias;Giorgos Gerapetritis;George Gerapetritis;Evangelos Venizelos
GRD|prime minister:Keith Mitchell;Dickon Mitchell;Maurice Bishop
GTM|president:Otto Perez Molina;Jimmy Morales;Alejandro Giammattei;Bernardo Arevalo;Alvaro Arzu;Alvaro Colom;Oscar Berger;Alfonso Portillo
GIN|president:Lansana Conte;Alpha Conde;Ahmed Sekou Toure|leader:Mamady Doumbouya;Moussa Dadis Camara
GNB|president:Joao Bernardo Vieira;Umaro Sissoco Embalo;Jose Mario Vaz
GUY|president:Cheddi Jagan;Bharrat Jagdeo;Donald Ramotar;David Granger;Irfaan Ali;Janet Jagan|foreign minister:Hugh Todd
HTI|president:Jean-Bertrand Aristide;Rene Preval;Michel Martelly;Jovenel Moise|prime minister:Ariel Henry;Garry Conille;Alix Didier Fils-Aime
HND|president:Manuel Zelaya;Porfirio Lobo;Juan Orlando Hernandez;Xiomara Castro;Nasry Asfura;Ricardo Maduro
HUN|prime minister:Jozsef Antall;Gyula Horn;Viktor Orban;Ferenc Gyurcsany;Gordon Bajnai;Peter Medgyessy;Peter Magyar|president:Arpad Goncz;Janos Ader;Katalin Novak;Tamas Sulyok;Pal Schmitt|foreign minister:Peter Szijjarto;Janos Martonyi
ISL|prime minister:David Oddsson;Halldor Asgrimsson;Geir Haarde;Johanna Sigurdardottir;Sigmundur David Gunnlaugsson;Katrin Jakobsdottir;Bjarni Benediktsson;Kristrun Frostadottir|president:Olafur Ragnar Grimsson;Gudni Johannesson;Halla Tomasdottir;Vigdis Finnbogadottir|foreign minister:Thorgerdur Katrin Gunnarsdottir
IND|prime minister:Jawaharlal Nehru;Lal Bahadur Shastri;Indira Gandhi;Rajiv Gandhi;V. P. Singh;P. V. Narasimha Rao;Narasimha Rao;H. D. Deve Gowda;Inder Kumar Gujral;Atal Bihari Vajpayee;Manmohan Singh;Narendra Modi|president:Pranab Mukherjee;Ram Nath Kovind;Droupadi Murmu;A. P. J. Abdul Kalam|foreign minister:S. Jaishankar;S Jaishankar;Subrahmanyam Jaishankar;Sushma Swaraj;S. M. Krishna;Salman Khurshid;Jaswant Singh|defence minister:Rajnath Singh|minister:Piyush Goyal;Nirmala Sitharaman;Amit Shah|adviser:Ajit Doval|foreign secretary:Vikram Misri;Vinay Kwatra
IDN|president:Sukarno;Suharto;B. J. Habibie;Abdurrahman Wahid;Megawati Sukarnoputri;Susilo Bambang Yudhoyono;Joko Widodo;Prabowo Subianto|foreign minister:Retno Marsudi;Sugiono;Marty Natalegawa;Ali Alatas;Hassan Wirajuda|minister:Airlangga Hartarto
IRN|president:Akbar Hashemi Rafsanjani;Mohammad Khatami;Mahmoud Ahmadinejad;Hassan Rouhani;Ebrahim Raisi;Masoud Pezeshkian;Mohammad Mokhber|foreign minister:Ali Akbar Velayati;Kamal Kharrazi;Manouchehr Mottaki;Ali Akbar Salehi;Mohammad Javad Zarif;Javad Zarif;Hossein Amirabdollahian;Abbas Araghchi;Abbas Araqchi|supreme leader:Ruhollah Khomeini;Ali Khamenei|shah:Mohammad Reza Pahlavi|secretary:Ali Larijani;Ali Shamkhani;Saeed Jalili
IRQ|president:Saddam Hussein;Jalal Talabani;Fuad Masum;Barham Salih;Abdul Latif Rashid;Ahmed Hassan al-Bakr|prime minister:Iyad Allawi;Ibrahim al-Jaafari;Nouri al-Maliki;Haider al-Abadi;Adel Abdul Mahdi;Mustafa al-Kadhimi;Mohammed Shia al-Sudani;Mohammed al-Sudani|foreign minister:Hoshyar Zebari;Fuad Hussein;Tariq Aziz
IRL|taoiseach:Charles Haughey;Albert Reynolds;John Bruton;Bertie Ahern;Brian Cowen;Enda Kenny;Leo Varadkar;Micheal Martin;Simon Harris|president:Mary Robinson;Mary McAleese;Michael D. Higgins;Catherine Connolly|foreign minister:Simon Coveney
ISR|prime minister:David Ben-Gurion;Golda Meir;Menachem Begin;Yitzhak Shamir;Yitzhak Rabin;Shimon Peres;Benjamin Netanyahu;Ehud Barak;Ariel Sharon;Ehud Olmert;Naftali Bennett;Yair Lapid|president:Reuven Rivlin;Isaac Herzog;Moshe Katsav;Ezer Weizman|foreign minister:Tzipi Livni;Avigdor Lieberman;Gabi Ashkenazi;Eli Cohen;Israel Katz;Gideon Saar;Gideon Sa'ar;Abba Eban;Moshe Dayan|defence minister:Yoav Gallant;Benny Gantz|minister:Ron Dermer;Bezalel Smotrich
ITA|prime minister:Giulio Andreotti;Giuliano Amato;Silvio Berlusconi;Lamberto Dini;Romano Prodi;Massimo D'Alema;Mario Monti;Enrico Letta;Matteo Renzi;Paolo Gentiloni;Giuseppe Conte;Mario Draghi;Giorgia Meloni;Bettino Craxi|president:Sergio Mattarella;Giorgio Napolitano;Carlo Azeglio Ciampi|foreign minister:Antonio Tajani;Luigi Di Maio;Angelino Alfano;Franco Frattini
JAM|prime minister:Michael Manley;P. J. Patterson;Portia Simpson-Miller;Bruce Golding;Andrew Holness;Edward Seaga
JPN|prime minister:Toshiki Kaifu;Kiichi Miyazawa;Morihiro Hosokawa;Tomiichi Murayama;Ryutaro Hashimoto;Keizo Obuchi;Yoshiro Mori;Junichiro Koizumi;Shinzo Abe;Yasuo Fukuda;Taro Aso;Yukio Hatoyama;Naoto Kan;Yoshihiko Noda;Yoshihide Suga;Fumio Kishida;Shigeru Ishiba;Sanae Takaichi;Shigeru Yoshida;Kakuei Tanaka;Eisaku Sato;Nobusuke Kishi|foreign minister:Taro Kono;Toshimitsu Motegi;Yoshimasa Hayashi;Yoko Kamikawa;Takeshi Iwaya|minister:Ryosei Akazawa;Gen Nakatani
JOR|king:King Hussein;Abdullah II|foreign minister:Ayman Safadi;Nasser Judeh|prime minister:Bisher Khasawneh;Jafar Hassan
KAZ|president:Nursultan Nazarbayev;Kassym-Jomart Tokayev|foreign minister:Murat Nurtleu;Mukhtar Tileuberdi;Erlan Idrissov
KEN|president:Jomo Kenyatta;Daniel arap Moi;Mwai Kibaki;Uhuru Kenyatta;William Ruto|prime minister:Raila Odinga|foreign minister:Musalia Mudavadi
KIR|president:Anote Tong;Taneti Maamau;Teburoro Tito
PRK|leader:Kim Il Sung;Kim Jong Il;Kim Jong Un;Kim Jong-un;Kim Jong-il;Kim Il-sung;Kim Yo Jong|foreign minister:Choe Son Hui;Ri Yong Ho;Ri Son Gwon
KOR|president:Roh Tae-woo;Kim Young-sam;Kim Dae-jung;Roh Moo-hyun;Lee Myung-bak;Park Geun-hye;Moon Jae-in;Yoon Suk Yeol;Yoon Suk-yeol;Lee Jae-myung;Lee Jae Myung;Syngman Rhee;Park Chung-hee;Chun Doo-hwan|foreign minister:Kang Kyung-wha;Chung Eui-yong;Park Jin;Cho Tae-yul;Cho Hyun;Yun Byung-se|prime minister:Han Duck-soo
XKX|president:Ibrahim Rugova;Fatmir Sejdiu;Hashim Thaci;Vjosa Osmani;Atifete Jahjaga|prime minister:Ramush Haradinaj;Albin Kurti;Isa Mustafa
KWT|emir:Jaber al-Ahmad al-Sabah;Sabah al-Ahmad al-Sabah;Nawaf al-Ahmad al-Sabah;Meshal al-Ahmad al-Sabah
KGZ|president:Askar Akayev;Kurmanbek Bakiyev;Roza Otunbayeva;Almazbek Atambayev;Sooronbay Jeenbekov;Sadyr Japarov|chief:Kamchybek Tashiev
LAO|president:Choummaly Sayasone;Bounnhang Vorachith;Thongloun Sisoulith|prime minister:Sonexay Siphandone;Phankham Viphavanh
LVA|president:Guntis Ulmanis;Vaira Vike-Freiberga;Valdis Zatlers;Andris Berzins;Raimonds Vejonis;Egils Levits;Edgars Rinkevics|prime minister:Valdis Dombrovskis;Krisjanis Karins;Evika Silina;Maris Kucinskis|foreign minister:Baiba Braze
LBN|president:Elias Hrawi;Emile Lahoud;Michel Suleiman;Michel Aoun;Joseph Aoun;Amin Gemayel|prime minister:Rafik Hariri;Fouad Siniora;Saad Hariri;Najib Mikati;Hassan Diab;Nawaf Salam;Tammam Salam|speaker:Nabih Berri|foreign minister:Gebran Bassil
LSO|prime minister:Pakalitha Mosisili;Tom Thabane;Moeketsi Majoro;Sam Matekane|king:Letsie III
LBR|president:Samuel Doe;Charles Taylor;Ellen Johnson Sirleaf;George Weah;Joseph Boakai
LBY|leader:Muammar Gaddafi;Moammar Gadhafi;Muammar Qaddafi|prime minister:Fayez al-Sarraj;Fayez Sarraj;Abdul Hamid Dbeibah;Abdulhamid Dbeibah|speaker:Aguila Saleh
LIE|prime minister:Daniel Risch;Adrian Hasler;Brigitte Haas|prince:Hans-Adam II
LTU|president:Vytautas Landsbergis;Algirdas Brazauskas;Valdas Adamkus;Rolandas Paksas;Dalia Grybauskaite;Gitanas Nauseda|prime minister:Andrius Kubilius;Algirdas Butkevicius;Saulius Skvernelis;Ingrida Simonyte;Gintautas Paluckas;Inga Ruginiene|foreign minister:Gabrielius Landsbergis;Kestutis Budrys;Linas Linkevicius|defence minister:Dovile Sakaliene;Laurynas Kasciunas
LUX|prime minister:Jacques Santer;Jean-Claude Juncker;Xavier Bettel;Luc Frieden|foreign minister:Jean Asselborn
MDG|president:Didier Ratsiraka;Marc Ravalomanana;Andry Rajoelina;Hery Rajaonarimampianina|leader:Michael Randrianirina
MWI|president:Hastings Banda;Bakili Muluzi;Bingu wa Mutharika;Joyce Banda;Peter Mutharika;Lazarus Chakwera
MYS|prime minister:Mahathir Mohamad;Abdullah Ahmad Badawi;Najib Razak;Muhyiddin Yassin;Ismail Sabri Yaakob;Anwar Ibrahim;Tunku Abdul Rahman|foreign minister:Mohamad Hasan;Zambry Abdul Kadir;Saifuddin Abdullah
MDV|president:Maumoon Abdul Gayoom;Mohamed Nasheed;Abdulla Yameen;Ibrahim Mohamed Solih;Mohamed Muizzu|foreign minister:Abdulla Khaleel;Moosa Zameer
MLI|president:Alpha Oumar Konare;Amadou Toumani Toure;Ibrahim Boubacar Keita;Bah Ndaw|leader:Assimi Goita|foreign minister:Abdoulaye Diop|prime minister:Choguel Maiga;Abdoulaye Maiga
MLT|prime minister:Eddie Fenech Adami;Lawrence Gonzi;Joseph Muscat;Robert Abela;Dom Mintoff
MHL|president:Hilda Heine;David Kabua;Christopher Loeak;Imata Kabua
MRT|president:Maaouya Ould Taya;Mohamed Ould Abdel Aziz;Mohamed Ould Ghazouani
MUS|prime minister:Anerood Jugnauth;Navin Ramgoolam;Paul Berenger;Pravind Jugnauth
MEX|president:Carlos Salinas;Carlos Salinas de Gortari;Ernesto Zedillo;Vicente Fox;Felipe Calderon;Enrique Peña Nieto;Andres Manuel Lopez Obrador;Claudia Sheinbaum|foreign minister:Marcelo Ebrard;Alicia Barcena;Juan Ramon de la Fuente;Luis Videgaray|minister:Ildefonso Guajardo
FSM|president:Wesley Simina;David Panuelo;Peter Christian
MDA|president:Mircea Snegur;Petru Lucinschi;Vladimir Voronin;Nicolae Timofti;Igor Dodon;Maia Sandu|prime minister:Dorin Recean;Natalia Gavrilita;Alexandru Munteanu;Pavel Filip|foreign minister:Mihai Popsoi;Nicu Popescu
MCO|prince:Albert II;Rainier III
MNG|president:Natsagiin Bagabandi;Nambaryn Enkhbayar;Tsakhiagiin Elbegdorj;Khaltmaagiin Battulga;Ukhnaagiin Khurelsukh|prime minister:Luvsannamsrain Oyun-Erdene;Gombojavyn Zandanshatar
MNE|president:Momir Bulatovic;Milo Djukanovic;Filip Vujanovic;Jakov Milatovic|prime minister:Milojko Spajic;Dritan Abazovic;Zdravko Krivokapic
MAR|king:Hassan II;Mohammed VI|foreign minister:Nasser Bourita;Salaheddine Mezouar|prime minister:Aziz Akhannouch;Saadeddine Othmani;Abdelilah Benkirane
MOZ|president:Samora Machel;Joaquim Chissano;Armando Guebuza;Filipe Nyusi;Daniel Chapo
MMR|leader:Than Shwe;Min Aung Hlaing;Aung San Suu Kyi;Ne Win|president:Thein Sein;Htin Kyaw;Win Myint
NAM|president:Sam Nujoma;Hifikepunye Pohamba;Hage Geingob;Nangolo Mbumba;Netumbo Nandi-Ndaitwah
NRU|president:Baron Waqa;David Adeang;Russ Kun;Lionel Aingimea
NPL|prime minister:Girija Prasad Koirala;Sher Bahadur Deuba;K. P. Sharma Oli;KP Sharma Oli;Pushpa Kamal Dahal;Sushil Koirala;Baburam Bhattarai;Sushila Karki|king:Gyanendra Shah
NLD|prime minister:Ruud Lubbers;Wim Kok;Jan Peter Balkenende;Mark Rutte;Dick Schoof;Rob Jetten|foreign minister:Caspar Veldkamp;Wopke Hoekstra;Hanke Bruins Slot;Bert Koenders;Frans Timmermans;Stef Blok;David van Weel|defence minister:Ruben Brekelmans;Kajsa Ollongren
NZL|prime minister:Jim Bolger;Jenny Shipley;Helen Clark;John Key;Bill English;Jacinda Ardern;Chris Hipkins;Christopher Luxon;David Lange|foreign minister:Winston Peters;Nanaia Mahuta;Murray McCully|minister:Todd McClay;Judith Collins
NIC|president:Daniel Ortega;Violeta Chamorro;Arnoldo Aleman;Enrique Bolaños;Anastasio Somoza
NER|president:Mahamadou Issoufou;Mohamed Bazoum;Mamadou Tandja|leader:Abdourahamane Tiani
NGA|president:Ibrahim Babangida;Sani Abacha;Olusegun Obasanjo;Umaru Yar'Adua;Goodluck Jonathan;Muhammadu Buhari;Bola Tinubu;Yakubu Gowon|foreign minister:Yusuf Tuggar;Geoffrey Onyeama
MKD|president:Kiro Gligorov;Boris Trajkovski;Branko Crvenkovski;Gjorge Ivanov;Stevo Pendarovski;Gordana Siljanovska-Davkova|prime minister:Nikola Gruevski;Zoran Zaev;Dimitar Kovacevski;Hristijan Mickoski|foreign minister:Nikola Dimitrov;Bujar Osmani;Timco Mucunski
NOR|prime minister:Gro Harlem Brundtland;Thorbjørn Jagland;Kjell Magne Bondevik;Jens Stoltenberg;Erna Solberg;Jonas Gahr Støre;Jonas Gahr Store|foreign minister:Espen Barth Eide;Anniken Huitfeldt;Ine Eriksen Soreide;Borge Brende
OMN|sultan:Qaboos bin Said;Haitham bin Tariq|foreign minister:Badr al-Busaidi;Badr Albusaidi;Yusuf bin Alawi
PAK|prime minister:Zulfikar Ali Bhutto;Benazir Bhutto;Nawaz Sharif;Yousaf Raza Gilani;Imran Khan;Shehbaz Sharif;Shahid Khaqan Abbasi;Anwaar-ul-Haq Kakar;Liaquat Ali Khan|president:Ayub Khan;Zia-ul-Haq;Pervez Musharraf;Asif Ali Zardari;Arif Alvi|foreign minister:Ishaq Dar;Bilawal Bhutto Zardari;Shah Mahmood Qureshi;Hina Rabbani Khar|defence minister:Khawaja Asif;Khawaja Muhammad Asif|field marshal:Asim Munir
PLW|president:Surangel Whipps;Tommy Remengesau;Kuniwo Nakamura
PSE|president:Yasser Arafat;Mahmoud Abbas|prime minister:Mohammad Shtayyeh;Mohammad Mustafa;Salam Fayyad;Rami Hamdallah|negotiator:Saeb Erekat
PAN|president:Guillermo Endara;Mireya Moscoso;Martin Torrijos;Ricardo Martinelli;Juan Carlos Varela;Laurentino Cortizo;Jose Raul Mulino;Omar Torrijos;Manuel Noriega
PNG|prime minister:Michael Somare;Peter O'Neill;James Marape;Julius Chan|foreign minister:Justin Tkatchenko
PRY|president:Alfredo Stroessner;Nicanor Duarte;Fernando Lugo;Horacio Cartes;Mario Abdo Benitez;Santiago Peña|foreign minister:Ruben Ramirez Lezcano
PER|president:Alberto Fujimori;Alejandro Toledo;Alan Garcia;Ollanta Humala;Pedro Pablo Kuczynski;Martin Vizcarra;Francisco Sagasti;Pedro Castillo;Dina Boluarte;Jose Jeri|foreign minister:Elmer Schialer;Hugo de Zela
PHL|president:Ferdinand Marcos;Corazon Aquino;Fidel Ramos;Joseph Estrada;Gloria Macapagal Arroyo;Gloria Arroyo;Benigno Aquino;Rodrigo Duterte;Ferdinand Marcos Jr|foreign secretary:Enrique Manalo;Teodoro Locsin;Albert del Rosario;Perfecto Yasay;Alan Peter Cayetano;Theresa Lazaro|defence secretary:Gilberto Teodoro;Delfin Lorenzana
POL|president:Lech Walesa;Aleksander Kwasniewski;Lech Kaczynski;Bronislaw Komorowski;Andrzej Duda;Karol Nawrocki;Wojciech Jaruzelski|prime minister:Tadeusz Mazowiecki;Jerzy Buzek;Leszek Miller;Marek Belka;Jaroslaw Kaczynski;Donald Tusk;Ewa Kopacz;Beata Szydlo;Mateusz Morawiecki|foreign minister:Radoslaw Sikorski;Radek Sikorski;Zbigniew Rau;Bronislaw Geremek;Witold Waszczykowski|defence minister:Wladyslaw Kosiniak-Kamysz;Mariusz Blaszczak
PRT|prime minister:Anibal Cavaco Silva;Antonio Guterres;Jose Manuel Barroso;Jose Socrates;Pedro Passos Coelho;Antonio Costa;Luis Montenegro;Mario Soares|president:Jorge Sampaio;Marcelo Rebelo de Sousa;Antonio Jose Seguro|foreign minister:Paulo Rangel;Augusto Santos Silva
QAT|emir:Hamad bin Khalifa Al Thani;Tamim bin Hamad Al Thani|prime minister:Mohammed bin Abdulrahman Al Thani;Sheikh Mohammed bin Abdulrahman|spokesman:Majed al-Ansari
ROU|president:Nicolae Ceausescu;Ion Iliescu;Emil Constantinescu;Traian Basescu;Klaus Iohannis;Nicusor Dan|prime minister:Adrian Nastase;Victor Ponta;Ludovic Orban;Marcel Ciolacu;Ilie Bolojan;Nicolae Ciuca|foreign minister:Bogdan Aurescu;Luminita Odobescu;Oana Toiu
RUS|leader:Vladimir Lenin;Josef Stalin;Joseph Stalin;Nikita Khrushchev;Leonid Brezhnev;Yuri Andropov;Mikhail Gorbachev|president:Boris Yeltsin;Vladimir Putin;Dmitry Medvedev|prime minister:Viktor Chernomyrdin;Yevgeny Primakov;Mikhail Kasyanov;Mikhail Fradkov;Mikhail Mishustin|foreign minister:Vyacheslav Molotov;Andrei Gromyko;Eduard Shevardnadze;Andrei Kozyrev;Igor Ivanov;Sergei Lavrov;Sergey Lavrov|defence minister:Sergei Shoigu;Sergey Shoigu;Andrei Belousov;Sergei Ivanov|deputy prime minister:Alexander Novak;Alexei Overchuk;Dmitry Rogozin|deputy foreign minister:Sergei Ryabkov;Sergey Ryabkov;Andrei Rudenko;Mikhail Galuzin;Alexander Grushko;Grigory Karasin|aide:Yuri Ushakov;Vladimir Medinsky|envoy:Kirill Dmitriev;Vasily Nebenzya|spokesman:Dmitry Peskov;Maria Zakharova|speaker:Vyacheslav Volodin;Valentina Matviyenko;Leonid Slutsky
RWA|president:Juvenal Habyarimana;Pasteur Bizimungu;Paul Kagame|foreign minister:Olivier Nduhungirehe;Vincent Biruta;Louise Mushikiwabo
KNA|prime minister:Denzil Douglas;Timothy Harris;Terrance Drew
LCA|prime minister:Kenny Anthony;Allen Chastanet;Philip Pierre
VCT|prime minister:Ralph Gonsalves;James Mitchell
WSM|prime minister:Tuilaepa Malielegaoi;Tuilaepa Sailele;Fiame Naomi Mataafa
SAU|king:King Fahd;King Abdullah bin Abdulaziz;King Salman;Salman bin Abdulaziz|crown prince:Mohammed bin Salman;Mohammad bin Salman|foreign minister:Saud al-Faisal;Adel al-Jubeir;Faisal bin Farhan;Prince Faisal bin Farhan|defence minister:Khalid bin Salman|energy minister:Abdulaziz bin Salman
SEN|president:Leopold Senghor;Abdou Diouf;Abdoulaye Wade;Macky Sall;Bassirou Diomaye Faye|prime minister:Ousmane Sonko
SRB|president:Slobodan Milosevic;Boris Tadic;Tomislav Nikolic;Aleksandar Vucic;Vojislav Kostunica|prime minister:Zoran Djindjic;Ivica Dacic;Ana Brnabic;Milos Vucevic;Djuro Macut|leader:Josip Broz Tito|foreign minister:Marko Djuric;Vuk Jeremic
SYC|president:France-Albert Rene;James Michel;Danny Faure;Wavel Ramkalawan;Patrick Herminie
SLE|president:Ahmad Tejan Kabbah;Ernest Bai Koroma;Julius Maada Bio
SGP|prime minister:Lee Kuan Yew;Goh Chok Tong;Lee Hsien Loong;Lawrence Wong|foreign minister:Vivian Balakrishnan;George Yeo|minister:Gan Kim Yong;K. Shanmugam;Chan Chun Sing
SVK|prime minister:Vladimir Meciar;Mikulas Dzurinda;Robert Fico;Iveta Radicova;Peter Pellegrini;Igor Matovic;Eduard Heger;Ludovit Odor|president:Ivan Gasparovic;Andrej Kiska;Zuzana Caputova;Rudolf Schuster|foreign minister:Juraj Blanar;Miroslav Lajcak
SVN|president:Milan Kucan;Janez Drnovsek;Danilo Turk;Borut Pahor;Natasa Pirc Musar|prime minister:Janez Jansa;Miro Cerar;Marjan Sarec;Robert Golob;Alenka Bratusek|foreign minister:Tanja Fajon;Karl Erjavec
SLB|prime minister:Manasseh Sogavare;Jeremiah Manele;Rick Houenipwela
SOM|president:Siad Barre;Sharif Sheikh Ahmed;Hassan Sheikh Mohamud;Mohamed Abdullahi Mohamed;Abdullahi Yusuf Ahmed|prime minister:Hamza Abdi Barre|foreign minister:Ahmed Moalim Fiqi
SOMALILAND|president:Muse Bihi Abdi;Muse Bihi;Abdirahman Mohamed Abdullahi;Ahmed Mohamed Silanyo|foreign minister:Essa Kayd
ZAF|president:Frederik Willem de Klerk;F. W. de Klerk;FW de Klerk;Nelson Mandela;Thabo Mbeki;Kgalema Motlanthe;Jacob Zuma;Cyril Ramaphosa;P. W. Botha|foreign minister:Naledi Pandor;Ronald Lamola;Maite Nkoana-Mashabane;Pik Botha|minister:Parks Tau
SSD|president:Salva Kiir;Salva Kiir Mayardit|vice president:Riek Machar
ESP|prime minister:Adolfo Suarez;Felipe Gonzalez;Jose Maria Aznar;Jose Luis Rodriguez Zapatero;Mariano Rajoy;Pedro Sanchez|king:Juan Carlos;Felipe VI|foreign minister:Jose Manuel Albares;Arancha Gonzalez Laya;Josep Borrell;Jose Manuel Garcia-Margallo;Miguel Angel Moratinos
LKA|prime minister:Sirimavo Bandaranaike;Ranil Wickremesinghe;Harini Amarasuriya|president:J. R. Jayewardene;Ranasinghe Premadasa;Chandrika Kumaratunga;Mahinda Rajapaksa;Maithripala Sirisena;Gotabaya Rajapaksa;Anura Kumara Dissanayake|foreign minister:Vijitha Herath;Ali Sabry
SDN|president:Jaafar Nimeiry;Omar al-Bashir;Omar Bashir|prime minister:Abdalla Hamdok;Kamil Idris|general:Abdel Fattah al-Burhan;Abdel-Fattah Burhan
RSF|general:Mohamed Hamdan Dagalo
SUR|president:Desi Bouterse;Chan Santokhi;Ronald Venetiaan;Jules Wijdenbosch;Jennifer Geerlings-Simons
SWE|prime minister:Olof Palme;Ingvar Carlsson;Carl Bildt;Göran Persson;Fredrik Reinfeldt;Stefan Löfven;Magdalena Andersson;Ulf Kristersson|foreign minister:Anna Lindh;Margot Wallstrom;Ann Linde;Tobias Billstrom;Maria Malmer Stenergard|defence minister:Pal Jonson;Peter Hultqvist
CHE|president:Micheline Calmy-Rey;Didier Burkhalter;Simonetta Sommaruga;Alain Berset;Viola Amherd;Karin Keller-Sutter;Guy Parmelin;Ueli Maurer;Doris Leuthard;Ignazio Cassis
SYR|president:Hafez al-Assad;Bashar al-Assad;Ahmed al-Sharaa;Hafez Assad;Bashar Assad|foreign minister:Farouk al-Sharaa;Walid al-Moallem;Faisal Mekdad;Asaad al-Shaibani
TWN|president:Chiang Kai-shek;Chiang Ching-kuo;Lee Teng-hui;Chen Shui-bian;Ma Ying-jeou;Tsai Ing-wen;Lai Ching-te;William Lai|foreign minister:Joseph Wu;Lin Chia-lung
TJK|president:Emomali Rahmon;Imomali Rakhmonov;Emomali Rakhmon|foreign minister:Sirojiddin Muhriddin
TZA|president:Julius Nyerere;Ali Hassan Mwinyi;Benjamin Mkapa;Jakaya Kikwete;John Magufuli;Samia Suluhu Hassan
THA|prime minister:Chuan Leekpai;Thaksin Shinawatra;Abhisit Vejjajiva;Yingluck Shinawatra;Prayuth Chan-ocha;Prayut Chan-o-cha;Srettha Thavisin;Paetongtarn Shinawatra;Phumtham Wechayachai;Anutin Charnvirakul|foreign minister:Don Pramudwinai;Maris Sangiampongsa;Sihasak Phuangketkeow
TLS|president:Xanana Gusmao;Jose Ramos-Horta;Taur Matan Ruak;Francisco Guterres|prime minister:Mari Alkatiri
TGO|president:Gnassingbe Eyadema;Faure Gnassingbe|foreign minister:Robert Dussey
TON|prime minister:Akilisi Pohiva;Siaosi Sovaleni;Feleti Sevele
TTO|prime minister:Patrick Manning;Basdeo Panday;Kamla Persad-Bissessar;Keith Rowley;Stuart Young
TUN|president:Habib Bourguiba;Zine El Abidine Ben Ali;Moncef Marzouki;Beji Caid Essebsi;Kais Saied
TUR|president:Turgut Ozal;Suleyman Demirel;Ahmet Necdet Sezer;Abdullah Gul;Recep Tayyip Erdogan|prime minister:Tansu Ciller;Bulent Ecevit;Mesut Yilmaz;Ahmet Davutoglu;Binali Yildirim;Necmettin Erbakan;Adnan Menderes|foreign minister:Mevlut Cavusoglu;Hakan Fidan|defence minister:Hulusi Akar;Yasar Guler
TKM|president:Saparmurat Niyazov;Gurbanguly Berdymukhamedov;Serdar Berdymukhamedov;Gurbanguly Berdimuhamedow;Serdar Berdimuhamedow
TUV|prime minister:Enele Sopoaga;Kausea Natano;Feleti Teo;Bikenibeu Paeniu|foreign minister:Simon Kofe
UGA|president:Milton Obote;Idi Amin;Yoweri Museveni|foreign minister:Jeje Odongo;Sam Kutesa
UKR|president:Leonid Kravchuk;Leonid Kuchma;Viktor Yushchenko;Viktor Yanukovych;Petro Poroshenko;Volodymyr Zelensky;Volodymyr Zelenskyy;Volodymyr Zelenskiy|prime minister:Yulia Tymoshenko;Mykola Azarov;Arseniy Yatsenyuk;Volodymyr Groysman;Denys Shmyhal;Yulia Svyrydenko|foreign minister:Pavlo Klimkin;Dmytro Kuleba;Andrii Sybiha|chief of staff:Andriy Yermak;Andrii Yermak|defence minister:Rustem Umerov;Oleksii Reznikov
ARE|president:Zayed bin Sultan Al Nahyan;Khalifa bin Zayed Al Nahyan;Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed|crown prince:Mohammed bin Zayed|foreign minister:Abdullah bin Zayed;Sheikh Abdullah bin Zayed|vice president:Mohammed bin Rashid Al Maktoum|minister:Thani Al Zeyoudi;Anwar Gargash
GBR|prime minister:Winston Churchill;Clement Attlee;Anthony Eden;Harold Macmillan;Harold Wilson;Edward Heath;James Callaghan;Margaret Thatcher;John Major;Tony Blair;Gordon Brown;David Cameron;Theresa May;Boris Johnson;Liz Truss;Rishi Sunak;Keir Starmer|foreign secretary:Douglas Hurd;Malcolm Rifkind;Robin Cook;Jack Straw;Margaret Beckett;David Miliband;William Hague;Philip Hammond;Jeremy Hunt;Dominic Raab;James Cleverly;David Lammy;Yvette Cooper|defence secretary:Ben Wallace;Grant Shapps;John Healey|minister:David Frost;Kemi Badenoch;Jonathan Reynolds;Nick Thomas-Symonds;Michael Gove
USA|president:Franklin Roosevelt;Franklin D. Roosevelt;Harry Truman;Dwight Eisenhower;John F. Kennedy;Lyndon Johnson;Richard Nixon;Gerald Ford;Jimmy Carter;Ronald Reagan;George H. W. Bush;George Bush;Bill Clinton;George W. Bush;Barack Obama;Donald Trump;Joe Biden;Joseph Biden;Woodrow Wilson|vice president:Al Gore;Dick Cheney;Mike Pence;Kamala Harris;JD Vance;J. D. Vance|secretary of state:John Foster Dulles;Dean Acheson;Dean Rusk;Henry Kissinger;Cyrus Vance;George Shultz;James Baker;Warren Christopher;Madeleine Albright;Colin Powell;Condoleezza Rice;Hillary Clinton;John Kerry;Rex Tillerson;Mike Pompeo;Antony Blinken;Marco Rubio|defence secretary:Robert Gates;Leon Panetta;Chuck Hagel;Ash Carter;James Mattis;Jim Mattis;Mark Esper;Lloyd Austin;Pete Hegseth;Donald Rumsfeld;Robert McNamara;William Perry|adviser:Jake Sullivan;John Bolton;Susan Rice;Zbigniew Brzezinski;Robert O'Brien;H. R. McMaster;Brett McGurk|trade representative:Robert Lighthizer;Katherine Tai;Jamieson Greer;Michael Froman;Ron Kirk|treasury secretary:Steven Mnuchin;Janet Yellen;Scott Bessent|commerce secretary:Howard Lutnick;Gina Raimondo;Wilbur Ross|envoy:Steve Witkoff;Keith Kellogg;Zalmay Khalilzad;Richard Holbrooke;Massad Boulos;Jared Kushner;Amos Hochstein;Tom Barrack;Robert Malley
URY|president:Luis Alberto Lacalle;Julio Maria Sanguinetti;Jorge Batlle;Tabare Vazquez;Jose Mujica;Luis Lacalle Pou;Yamandu Orsi|foreign minister:Mario Lubetkin;Omar Paganini
UZB|president:Islam Karimov;Shavkat Mirziyoyev|foreign minister:Bakhtiyor Saidov;Abdulaziz Kamilov
VUT|prime minister:Bob Loughman;Ishmael Kalsakau;Charlot Salwai;Jotham Napat;Walter Lini;Sato Kilman
VAT|pope:Pope Francis;Pope Benedict XVI;Pope John Paul II;Pope Leo XIV|secretary of state:Pietro Parolin
VEN|president:Carlos Andres Perez;Rafael Caldera;Hugo Chavez;Nicolas Maduro|vice president:Delcy Rodriguez|foreign minister:Yvan Gil;Jorge Arreaza
VNM|president:Ho Chi Minh;Tran Duc Luong;Nguyen Minh Triet;Truong Tan Sang;Tran Dai Quang;Nguyen Xuan Phuc;Vo Van Thuong;Luong Cuong|leader:Nguyen Phu Trong;To Lam|prime minister:Vo Van Kiet;Phan Van Khai;Nguyen Tan Dung;Pham Minh Chinh|foreign minister:Bui Thanh Son;Pham Binh Minh
YEM|president:Ali Abdullah Saleh;Abd-Rabbu Mansour Hadi;Abdrabbuh Mansur Hadi;Rashad al-Alimi
HOUTHI|leader:Abdul-Malik al-Houthi;Mohammed Abdulsalam
ZMB|president:Kenneth Kaunda;Frederick Chiluba;Levy Mwanawasa;Rupiah Banda;Michael Sata;Edgar Lungu;Hakainde Hichilema
ZWE|president:Robert Mugabe;Emmerson Mnangagwa|prime minister:Morgan Tsvangirai
COK|prime minister:Mark Brown;Henry Puna
NIU|premier:Dalton Tagelagi
HKG|chief executive:Carrie Lam;John Lee;Leung Chun-ying;Donald Tsang;Tung Chee-hwa
GRL|premier:Kim Kielsen;Mute Egede;Jens-Frederik Nielsen;Aleqa Hammond|foreign minister:Vivian Motzfeldt
HAMAS|leader:Ismail Haniyeh;Yahya Sinwar;Khaled Meshaal;Khalil al-Hayya
HEZBOLLAH|leader:Hassan Nasrallah;Naim Qassem
TALIBAN|leader:Mullah Omar;Hibatullah Akhundzada;Sher Mohammad Abbas Stanikzai|spokesman:Zabihullah Mujahid
FARC|leader:Rodrigo Londoño;Ivan Marquez;Manuel Marulanda
PKK|leader:Abdullah Ocalan
SDF|commander:Mazloum Abdi
RENAMO|leader:Afonso Dhlakama;Ossufo Momade
UNITA|leader:Jonas Savimbi
M23|leader:Corneille Nangaa;Bertrand Bisimwa
SPLM|leader:John Garang
TPLF|leader:Debretsion Gebremichael;Getachew Reda
POLISARIO|leader:Brahim Ghali;Mohamed Abdelaziz
LTTE|leader:Velupillai Prabhakaran
LNA|general:Khalifa Haftar
MILF|leader:Murad Ebrahim
EU|president:Jacques Delors;Jacques Santer;Romano Prodi;Jose Manuel Barroso;Jean-Claude Juncker;Ursula von der Leyen;Antonio Costa;Herman Van Rompuy;Donald Tusk;Charles Michel;Roberta Metsola|high representative:Javier Solana;Catherine Ashton;Federica Mogherini;Josep Borrell;Kaja Kallas|commissioner:Cecilia Malmstrom;Phil Hogan;Karel De Gucht;Peter Mandelson;Pascal Lamy;Maros Sefcovic;Valdis Dombrovskis;Frans Timmermans;Olli Rehn;Marta Kos;Oliver Varhelyi|negotiator:Michel Barnier;Enrique Mora
NATO|secretary-general:Javier Solana;Lord Robertson;Jaap de Hoop Scheffer;Anders Fogh Rasmussen;Jens Stoltenberg;Mark Rutte
UN|secretary-general:Boutros Boutros-Ghali;Kofi Annan;Ban Ki-moon;Antonio Guterres;Javier Perez de Cuellar;Kurt Waldheim;U Thant;Dag Hammarskjold|envoy:Staffan de Mistura;Martin Griffiths;Geir Pedersen;Hans Grundberg;Lakhdar Brahimi;Ghassan Salame
IAEA|director general:Hans Blix;Mohamed ElBaradei;Yukiya Amano;Rafael Grossi;Rafael Mariano Grossi
AU|chairperson:Moussa Faki;Moussa Faki Mahamat;Mahmoud Ali Youssouf;Nkosazana Dlamini-Zuma
WHO|director-general:Margaret Chan;Tedros Adhanom Ghebreyesus
WTO|director-general:Pascal Lamy;Roberto Azevedo;Ngozi Okonjo-Iweala
IMF|managing director:Michel Camdessus;Dominique Strauss-Kahn;Christine Lagarde;Kristalina Georgieva
OSCE|secretary-general:Helga Schmid;Feridun Sinirlioglu;Thomas Greminger
LAS|secretary-general:Ahmed Aboul Gheit;Amr Moussa
ASEAN|secretary-general:Kao Kim Hourn;Lim Jock Hoi
`;
