const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that name who somebody is in public life. */
export const officeHeads = words(`president premier chancellor minister secretary ambassador envoy spokesman spokeswoman spokesperson chief head leader
king queen emir amir prince sultan pope governor commissioner negotiator adviser advisor aide lawmaker mp senator congressman congresswoman diplomat official delegate representative
general admiral commander colonel speaker chairman chairwoman chair chairperson director deputy mayor judge justice prosecutor attorney mediator rapporteur counsellor consul
marshal ayatollah sheikh taoiseach councillor legislator parliamentarian politician vice-president undersecretary analyst expert professor lawyer economist historian researcher monarch ruler`);

/** Words that stand before an office noun and belong to it. */
export const officeModifiers = words(`foreign prime deputy first vice second defence defense interior finance trade justice economy economic energy agriculture fisheries transport health environment
state special chief acting caretaker former ex outgoing incoming top senior permanent interim supreme high military naval national presidential parliamentary government kremlin cabinet press party opposition house senate
crown grand secretary assistant under lead general security political european union external affairs international development home external co-chair newly elected then longtime veteran ruling head`);

/** Words of institutions: what they end in is an organisation. */
export const institutionHeads = words(`ministry parliament government council committee commission agency bank university institute party union federation association court tribunal organisation organization
authority department bureau office foundation centre center company corporation corp inc ltd group forum league front movement army forces navy police guard guards service congress senate assembly duma fund club
newspaper newspapers times post press news television radio tv magazine channel daily weekly journal network airlines airways secretariat cabinet chamber watchdog board federation alliance coalition`);

/** Bodies of a State that act for it, by their common nouns. */
export const stateBodies = words('government parliament ministry legislature senate cabinet presidency embassy congress assembly mps lawmakers deputies authorities officials administration');

/** Forms of address before a name. */
export const honorifics = words('mr mr. mrs mrs. ms ms. dr dr. sir lord lady sheikh prince princess king queen gen gen. general col col. president chancellor senator sen. rep. ayatollah hojjatoleslam justice judge baroness');

/** Common given names of the world, by which an unknown pair of capitals is told as a person. */
export const givenNames = words(`abdel abdullah abdul abu adam ahmed ahmad ahmet alain alan albert aleksandar aleksandr alexander alexei alexis ali alice alina alyona amir amy ana andreas andrei andrej andrew andrii andriy andrzej angela ann anna annalena anne
anthony antoine anton antonio antony antónio anwar arif armen armin arthur ashraf asif atul avigdor aziz badr bashar ben benjamin benny bernard bezalel bill bob boris brian bruno carl carlos catherine cecilia charles chris christian christine
christopher claudia claude claus colin constantin cristina cyril dan daniel david deborah denis dmitri dmitry dominique donald donatella dorin ebrahim edgars edi eduardo edward ekaterina elena eli elisabeth elizabeth emily emma emmanuel emomali enrico eric erik evika
fatima faisal felix fernando filip francis francois françois frank frederik friedrich gabriel gavin george georgi gerhard gideon giorgia giorgi giulio gitanas gordon graham guillaume gustavo guy hakan hamid hans haris harry hassan heiko helen henri henry herman hossein hugo hun ian
ibrahim igor ilham ilya imran irakli irina isaac ishaq ismail ivan ivo jack jacob jacques jair jake james jan jane janet janez janos jason javad javier jean jeanine jeff jens jeremy jim joe joao john jonas jonathan joko jose josé josef joseph juan judith julia julie justin kaja karen karin karl karol
kassym katerina kazem keir keith kemal kevin khaled khalid kim kirill klaus konstantin kristalina kristen kristina krisjanis kyriakos lars laura laurent lawrence leila lee lech lena leo leonid li lisa lloyd louis luca lucas luis luiz luigi maia malcolm manuel marc marcelo marco margaret maria mariana marie marina mario
mark marko marta martin mary marwan masoud masrour matteo matthew maxim maxime mehmet melanie michael michel miguel mike mikhail miloš milos mircea mohamed mohammad mohammed mohammad mohsen moon moussa muhammad mustafa myrzakhan nadia naftali najib nancy narendra natalia nathalie nguyen nicholas nick nicola nicolae nicolas nicolás nikol nikola nikolai nikos nayib
oleg oleh oleksandr oleksii olaf olga oliver olivier omar orban oscar osman pablo park pascal patrick paul paula pavel pedro penny peter petr petro petteri philip philippe pierre pietro piotr pieter qassem rachel rafael ramzan recep rebecca ricardo richard riad rishi robert roberto rodrigo roman ron ronald rosa rosen roula ruslan rustem
sabine saad sadyr sadiq salva salman sam samantha samuel sanna sara sarah scott sebastian serdar serge sergei sergey sergio shavkat shehbaz shigeru shinzo simon sigrid sofia sophie stefan stephane stephen steve steven sultan susan svetlana sviatlana sylvie takeshi tamim tarique tedros teresa theresa thomas tim tobias tom tomas tony tsai tomoko
ulf ursula vadim valdis valentina valery vassily viktor victor viktoria vincent vivian vjosa vladimir volodymyr vyacheslav walid wang wendy werner william wolfgang xavier xi yair yahya yasser yevgeny yoav yoon yoshihide yulia yuri yusuf zhang zohra zoran zviad`);
