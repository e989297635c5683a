/**
 * Verbs by which somebody is reported as saying, deciding or thinking something: class | frames | verbs. Frames, in the order they are tried: `q` stands beside a
 * quotation, `c` takes a clause ("that …"), `t` takes the person told as its object, `x` takes an infinitive, `o` takes what is spoken of as its object, a preposition
 * takes it as its complement ("of for on …"). A verb may stand in several lines; the first class holds and the frames add up.
 */
export const verbs = `
speech|q c|say add announce declare claim insist argue emphasize emphasise confirm reiterate repeat assert maintain remark observe conclude recall boast joke quip affirm proclaim predict underline underscore stress
speech|q c|acknowledge admit reply respond answer explain write tweet retweet post comment caution complain testify interject retort muse opine marvel exclaim mutter whisper shout yell chant scream thunder sigh gush
speech|q c|note state report suggest continue warn recount counter rejoin volunteer deadpan explain concede
speech|q c t|tell inform notify brief assure remind advise warn ask reassure
speech|q|read speak go start begin urge demand wonder inquire enthuse fume snap laugh vow promise pledge
speech|c|reveal disclose mention allege contend concede signal hint imply indicate show find learn hear specify clarify highlight estimate calculate forecast attest certify stipulate posit hypothesise hypothesize reason theorize theorise speculate surmise
speech|c|question discuss detail outline debate
speech|against|warn caution advise
speech|about of on|say
speech|with|respond reply counter react answer
speech|c|deny vow swear pledge promise guarantee threaten demand ask urge propose recommend suggest advise request insist
speech|x|promise pledge vow swear threaten offer propose volunteer undertake claim profess ask demand request urge beg implore plead
speech|o|announce declare proclaim acknowledge admit concede confirm affirm deny dispute refute rebut reject dismiss disavow contradict contest challenge question debunk repudiate renounce denounce condemn criticize criticise critique
speech|o|attack blast slam bash rip lambast lambaste assail berate chastise chide deride mock ridicule taunt insult disparage belittle scold rebuke reprimand castigate excoriate pan decry deplore lament bemoan skewer savage vilify malign demonize
speech|o|praise hail applaud commend congratulate laud salute thank extol celebrate compliment honour honor tout trumpet champion endorse defend welcome cheer credit
speech|o|accuse blame fault charge indict sue implicate grill interrogate quiz confront upbraid lecture admonish target
speech|o|describe portray paint depict characterize characterise label brand call dub liken compare equate deem
speech|o|discuss debate address mention cite quote reference note highlight stress emphasize emphasise underscore underline reiterate repeat detail outline explain clarify specify summarize summarise recount relate recall reveal disclose divulge
speech|o|unveil propose suggest recommend advocate urge promote pitch demand request seek invoke echo voice express air articulate convey pronounce raise broach tweet write publish report allege claim assert predict forecast project estimate promise pledge vow threaten
speech|o|propose protest object oppose appeal negotiate mull misrepresent exaggerate overstate understate downplay minimize minimise emphasize tease explain warn
speech|o|put
speech|o|show document chronicle examine explore investigate profile link contrast implore
speech|about on of|talk speak comment remark elaborate complain boast brag joke rant ask inquire write tweet testify lie warn tell debate brief hear answer
speech|for against|call argue appeal plead push press lobby campaign advocate apologize apologise inveigh rail rage protest speak testify vote
speech|to at|refer allude point hint react respond reply object lash admit confess appeal
speech|on|call insist elaborate expand comment weigh focus dwell
speech|out|call point single lay spell rule
decree|c|order decree rule decide determine command instruct mandate require direct stipulate
decree|x|decide order move vote resolve
decree|o|order ban bar forbid outlaw prohibit veto authorise authorize approve mandate permit overturn uphold reject repeal revoke suspend block lift
decree|t x|order instruct command direct urge ask encourage forbid allow permit authorise authorize invite advise tell call beg implore persuade convince
attitude|q|agree
attitude|c|believe think hope expect fear consider feel doubt suspect wish know understand realise realize recognise recognize assume presume imagine guess reckon worry regret conclude agree see dream trust acknowledge
attitude|x|want hope expect wish intend plan aim seek prefer like love hate hesitate refuse decline choose agree decide resolve long yearn aspire dare fear
attitude|o|want support back oppose favour favor endorse reject resist embrace accept welcome regret consider weigh ponder fear doubt distrust trust mistrust admire respect despise hate dislike loathe love detest resent envy applaud view regard
attitude|o|prefer expect anticipate appreciate value mourn mull rate rank judge embrace eye
attitude|of in about with|think approve disapprove believe worry care dream agree disagree fantasize despair
attitude|for to|hope wish long yearn vote look object
`;

/** Verbs that make an attribution only with one of these particles. */
export const particled = `
call|for on out upon
point|out to
lay|out
spell|out
single|out
rule|out
lash|out
go|on
play|down up
put|forward
weigh|in
come|out
`;
