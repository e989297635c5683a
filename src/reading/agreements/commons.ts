const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Those who make deals, pacts and contracts of their own and are no States: firms and money, work, courts and crime, sport, arts, learning, faith, towns
 * and parties. Lemmas in small letters.
 */
export const commoners: ReadonlySet<string> = words(`
company firm corporation business conglomerate enterprise maker manufacturer producer builder shipbuilder automaker carmaker planemaker drugmaker chipmaker brewer brewery distiller giant rival startup start-up bank banker lender
insurer reinsurer underwriter fund financier investor shareholder stockholder bondholder creditor debtor borrower tenant landlord landowner broker trader retailer supermarket wholesaler supplier vendor contractor subcontractor buyer
seller bidder customer client consumer airline carrier airport operator developer miner refiner refinery driller exporter importer shipper shipowner utility consortium subsidiary affiliate multinational hotelier restaurateur
conglomerate boardroom executive ceo entrepreneur tycoon billionaire magnate oligarch heir owner  franchisee licensee licensor distributor publisher broadcaster streamer studio label
union unions worker employer employee labourer laborer nurse doctor physician surgeon teacher lecturer driver pilot docker dockworker longshoreman striker farmer fisherman grower rancher trucker staff steward railwayman
prosecutor defendant plaintiff litigant claimant attorney lawyer barrister solicitor judge juror convict inmate prisoner suspect accused smuggler trafficker hacker gang gangster mobster cartel mafia racketeer kidnapper hijacker
club team league franchise player footballer forward midfielder defender goalkeeper winger striker cricketer golfer boxer racer driver athlete coach manager agent referee promoter
actor actress singer musician band orchestra rapper composer novelist author writer poet painter artist filmmaker producer designer celebrity comedian choreographer gallery museum theatre theater opera festival
university college school faculty student scholar academy institute laboratory hospital clinic charity foundation nonprofit ngo campaigner activist
church diocese parish congregation bishop rabbi imam monastery
city town village municipality mayor county borough province prefecture canton
wife husband brother sister cousin widow spouse couple bride groom
faction coalition caucus wing opposition democrat republican conservative socialist liberal backbencher`);

/** Words of such affairs, beside those who have them: where they stand around a "deal", it is seldom one of States. */
export const privateAffairs: ReadonlySet<string> = words(`
merger acquisition takeover buyout bid tender stake share stock equity dividend ipo listing valuation revenue profit turnover earnings bankruptcy insolvency restructuring bond coupon maturity royalty franchise
licence license patent trademark copyright lawsuit suit litigation verdict plea guilt indictment charge sentence bail parole fraud bribe cartel
wage salary pay payroll overtime strike walkout picket bargaining layoff redundancy overtime pension
transfer fee medical season squad fixture tournament championship playoff
film album novel book series episode script tour concert
prenup divorce marriage custody alimony inheritance
coalition budget shutdown bipartisan primary nominee ballot caucus
campus degree scholarship curriculum twinning
lease tenancy rent mortgage loan facility credit instalment installment
customer consumer retailer store outlet brand`);

/** What agreements of States are about, by a word of their names. */
export const stateMatters: ReadonlySet<string> = words(`
peace ceasefire truce armistice nuclear missile arms disarmament non-proliferation nonproliferation safeguards military defence defense security basing alliance assistance mutual friendship neighbourly neighborly good-neighbourly
border boundary frontier maritime delimitation demarcation territorial sea water waters river lake airspace extradition repatriation readmission visa visas visa-free migration refugee refugees asylum prisoner prisoners diplomatic consular
free-trade trade tariff customs tax taxation double-taxation investment fisheries fishing transit aviation air extradite judicial legal-assistance bilateral trilateral multilateral tripartite international intergovernmental interstate
non-aggression neutrality reparations withdrawal disengagement climate emissions biodiversity whaling ozone plastics pandemic torture genocide refugees mines munitions chemical biological space
un u.n. accession association partnership stabilisation normalisation normalization recognition cooperation co-operation joint grain gas oil pipeline enrichment denuclearisation denuclearization prisoner-swap interim framework`);
