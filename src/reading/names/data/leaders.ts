/** Heads of State and government, foreign ministers and chief officers of organisations in office at some time since 2015: name | State or organisation | office. A fallback where a text gives a name alone. */
export const leaders = `
Vladimir Putin|RUS|president
Sergei Lavrov|RUS|foreign minister
Sergey Lavrov|RUS|foreign minister
Dmitry Peskov|RUS|spokesman
Maria Zakharova|RUS|spokeswoman
Mikhail Mishustin|RUS|prime minister
Dmitry Medvedev|RUS|deputy chairman
Sergei Ryabkov|RUS|deputy foreign minister
Yuri Ushakov|RUS|aide
Vyacheslav Volodin|RUS|speaker
Masoud Pezeshkian|IRN|president
Ebrahim Raisi|IRN|president
Hassan Rouhani|IRN|president
Ali Khamenei|IRN|supreme leader
Mohammad Javad Zarif|IRN|foreign minister
Abbas Araghchi|IRN|foreign minister
Hossein Amir-Abdollahian|IRN|foreign minister
Esmaeil Baghaei|IRN|spokesman
Mohammad Bagher Ghalibaf|IRN|speaker
Kim Jong Un|PRK|leader
Choe Son Hui|PRK|foreign minister
Xi Jinping|CHN|president
Wang Yi|CHN|foreign minister
Li Qiang|CHN|premier
Donald Trump|USA|president
Joe Biden|USA|president
Barack Obama|USA|president
Antony Blinken|USA|secretary of state
Marco Rubio|USA|secretary of state
Mike Pompeo|USA|secretary of state
JD Vance|USA|vice president
Steve Witkoff|USA|envoy
Volodymyr Zelensky|UKR|president
Volodymyr Zelenskyy|UKR|president
Andrii Sybiha|UKR|foreign minister
Dmytro Kuleba|UKR|foreign minister
Keir Starmer|GBR|prime minister
Rishi Sunak|GBR|prime minister
Boris Johnson|GBR|prime minister
Theresa May|GBR|prime minister
David Lammy|GBR|foreign secretary
Emmanuel Macron|FRA|president
Jean-Noël Barrot|FRA|foreign minister
Olaf Scholz|DEU|chancellor
Friedrich Merz|DEU|chancellor
Angela Merkel|DEU|chancellor
Annalena Baerbock|DEU|foreign minister
Johann Wadephul|DEU|foreign minister
Giorgia Meloni|ITA|prime minister
Pedro Sánchez|ESP|prime minister
Donald Tusk|POL|prime minister
Andrzej Duda|POL|president
Karol Nawrocki|POL|president
Viktor Orban|HUN|prime minister
Viktor Orbán|HUN|prime minister
Recep Tayyip Erdogan|TUR|president
Recep Tayyip Erdoğan|TUR|president
Hakan Fidan|TUR|foreign minister
Benjamin Netanyahu|ISR|prime minister
Mahmoud Abbas|PSE|president
Abdel Fattah al-Sisi|EGY|president
Mohammed bin Salman|SAU|crown prince
Narendra Modi|IND|prime minister
Subrahmanyam Jaishankar|IND|foreign minister
Shehbaz Sharif|PAK|prime minister
Ilham Aliyev|AZE|president
Nikol Pashinyan|ARM|prime minister
Ararat Mirzoyan|ARM|foreign minister
Jeyhun Bayramov|AZE|foreign minister
Alexander Lukashenko|BLR|president
Kassym-Jomart Tokayev|KAZ|president
Shavkat Mirziyoyev|UZB|president
Sadyr Japarov|KGZ|president
Emomali Rahmon|TJK|president
Bashar al-Assad|SYR|president
Ahmed al-Sharaa|SYR|president
Luiz Inácio Lula da Silva|BRA|president
Lula da Silva|BRA|president
Javier Milei|ARG|president
Nicolás Maduro|VEN|president
Claudia Sheinbaum|MEX|president
Gabriel Boric|CHL|president
Santiago Peña|PRY|president
Yamandú Orsi|URY|president
Justin Trudeau|CAN|prime minister
Mark Carney|CAN|prime minister
Anthony Albanese|AUS|prime minister
Penny Wong|AUS|foreign minister
James Marape|PNG|prime minister
Shinzo Abe|JPN|prime minister
Fumio Kishida|JPN|prime minister
Shigeru Ishiba|JPN|prime minister
Sanae Takaichi|JPN|prime minister
Yoon Suk Yeol|KOR|president
Lee Jae Myung|KOR|president
Moon Jae-in|KOR|president
Navin Ramgoolam|MUS|prime minister
Pravind Jugnauth|MUS|prime minister
Felix Tshisekedi|COD|president
Félix Tshisekedi|COD|president
Paul Kagame|RWA|president
Abiy Ahmed|ETH|prime minister
Hassan Sheikh Mohamud|SOM|president
William Ruto|KEN|president
Cyril Ramaphosa|ZAF|president
Bola Tinubu|NGA|president
Assimi Goita|MLI|president
Ibrahim Traore|BFA|president
Abdourahamane Tiani|NER|president
Alexander Stubb|FIN|president
Petteri Orpo|FIN|prime minister
Elina Valtonen|FIN|foreign minister
Gitanas Nauseda|LTU|president
Edgars Rinkevics|LVA|president
Alar Karis|EST|president
Kristen Michal|EST|prime minister
Ulf Kristersson|SWE|prime minister
Mette Frederiksen|DNK|prime minister
Jonas Gahr Støre|NOR|prime minister
Aleksandar Vucic|SRB|president
Edi Rama|ALB|prime minister
Albin Kurti|XKX|prime minister
Maia Sandu|MDA|president
Irakli Kobakhidze|GEO|prime minister
Anwar Ibrahim|MYS|prime minister
Prabowo Subianto|IDN|president
Hun Manet|KHM|prime minister
Anutin Charnvirakul|THA|prime minister
Ferdinand Marcos|PHL|president
António Guterres|UN|secretary-general
Antonio Guterres|UN|secretary-general
Ursula von der Leyen|EU|president
Kaja Kallas|EU|high representative
Josep Borrell|EU|high representative
Maros Sefcovic|EU|commissioner
Charles Michel|EU|president
Jens Stoltenberg|NATO|secretary-general
Mark Rutte|NATO|secretary-general
Tedros Adhanom Ghebreyesus|WHO|director-general
Rafael Grossi|IAEA|director general
Ngozi Okonjo-Iweala|WTO|director-general
Christine Lagarde|EU|president
Kristalina Georgieva|IMF|managing director
Pope Francis|VAT|pope
`;
