import type { Said } from './signs/signs.ts';

/** What the beginning of a word weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WORDS_EN: Readonly<Record<Said, string>> = {
  give: `
    them:5 your:5 there':4 it:4 page:4 wanted:3 dr:3 spread:3 her:3 first:3 mentio:3 it's:3 strong:3 letter:3 anythi:3 no:3 i'd:3 club:3
    so:3 law:3 set:3 two:3 greg:3 grey:3 three:3 send:3 versio:3 here's:3 with:3 when:3 u:3 don't:3 for:2 panel:2 years:2 than:2 cost:2
    i've:2 one:2 half:2 those:2 refere:2 like:2 and:2 questi:2 under:2 end:2 bounda:2 five:2 throug:2 ones:2 can:2 damp:2 turn:2 start:2
    he'll:2 st:2 went:2 photog:2 plaste:2 direct:2 out:2 straig:2 need:2 call:2 large:2 re:2 grandf:2 thing:2 go:2 keys:2 cv:2 paying:2
    well:2 mother:2 taught:2 more:2 tell:2 from:2 all:2 marked:2 r:2 catalo:2 twins:2 four:2 record:1 write:1 radiat:1 if:1 how:1 up:1
    were:1 talked:1 works:1 money:1 fridge:1 see:1 use:1 associ:1 bins:1 new:1 spare:1 tuesda:1 after:1 certif:1 they'r:1 k:1 lose:1 only:1
    worry:1 surger:1 along:1 summer:1 interv:1 you:1 paid:1 catchp:1 paragr:1 gets:1 to:1 suit:1 while:1 finger:1 suppor:1 locket:1 lady:1
    i:1 low:1 come:1 keep:1 plan:1 picked:1 h:1 n:1 writin:1 thursd:1 print:1 glad:1 as:1 recept:1 round:1 open:1 sorted:1 hates:1 spent:1
    second:1 sat:1 needn':1 cancel:1 martin:1 piece:1 our:1 got:1 card:1 table:1 weddin:1 which:1 solici:1 figure:1 into:1 away:1 head:1
    want:1 made:1 trust:1 rd:1 rather:1 needed:1 charge:1 water:1 long:1 intern:1 you'll:1 cottag:1 film:1 also:1 except:1 hut:1 welsh:1
    consul:1 they:1 night:1 uk:1 right:1 third:1 sea:1 ottoli:1 sent:1 today:1 always:1 lease:1 osei:1 alder:1 knows:1 march:1 museum:1
    sign:1 him:1 pay:1 sevent:1 eight:1 bit:1 otherw:1 apart:1 correc:1 signed:1 clinic:1 harbou:1 luck:1 forget:1 counti:1 quite:1 nights:1
    begun:1 gladly:1 ours:1 passed:1 review:1 seen:1 small:1 sharpe:1 englis:1 shortl:1 garage:1 she's:1 mrs:1 semina:1 noor:1 looked:1
    note:1 lendin:1 stay:1 across:1 whom:1 col:1 doctor:1 writte:1 policy:1 fee:1 leeds:1 brothe:1 try:1 secret:1 worksh:1 yet:1 budget:1
    his:1 many:1 miss:1 boots:1 case:1 hospit:1 fetch:1 isn't:1 enclos:1 claims:1 fortni:1 luke's:1 farrow:1 wait:1 chapte:1 wishes:1
    troubl:1 person:1 red:1 days:1 weeken:1 pages:1 done:1 hall:1 cut:1 really:1 ely:1 tables:1 wei:1 spoke:1 actual:1 form:1 deadli:1 few:1
    german:1 prof:1 cello:1 dates:1 advice:1 design:1 fair:1 longer:1 much:1 septem:1 we've:1 fund:1 facili:1 having:1 plumbe:1 weber:1
    gmx:1 de:1 some:1 priya:1 regist:1 christ:1 counci:1 anthea:1 rent:1 he:1 firm:1 being:1 window:1 bus:1 clause:1 diane:1 hey:1 soon:1
    name:1 tea:1 whenev:1 worth:1 cheers:1 owen:1 alread:1 could:1 rate:1 pensio:1 cat:1 joe:1 repain:1 ask:-1 site:-1 west:-1 rememb:-1
    link:-1 too:-1 closes:-1 reside:-1 before:-1 nobody:-1 bristo:-1 rooms:-1 idea:-1 yellow:-1 differ:-1 wants:-1 owe:-1 minist:-1 pask:-1
    aren't:-1 pm:-1 latest:-1 world:-1 chairs:-1 consid:-1 best:-1 hotel:-1 coat:-1 boat:-1 mum:-1 recomm:-1 copyin:-1 saw:-1 fit:-1 vote:-1
    search:-1 experi:-1 tom:-1 lunch:-1 update:-1 paul:-1 check:-1 mail:-1 big:-1 packed:-1 gutter:-1 george:-1 usual:-1 oblige:-1 eleven:-1
    ninety:-1 draft:-1 box:-1 thinki:-1 feet:-1 curren:-1 yours:-1 sleepi:-1 birthd:-1 karin:-1 price:-1 slippe:-1 stood:-1 ticket:-1
    ladder:-1 proofs:-1 fence:-1 wednes:-1 cake:-1 progra:-1 rain:-1 welcom:-1 bernar:-1 thirty:-1 client:-1 storm:-1 drinks:-1 runs:-1
    meet:-1 photo:-1 enjoy:-1 booked:-1 far:-1 publis:-1 shall:-1 x:-1 comple:-1 these:-1 workin:-1 histor:-1 agnes:-1 fool:-1 confir:-1
    liam:-1 uncle:-1 took:-1 great:-1 late:-1 lighth:-1 car:-1 else:-1 early:-1 physio:-1 held:-1 fix:-1 fees:-1 year:-1 teache:-1 receiv:-1
    walked:-1 somebo:-1 hasn't:-1 hello:-1 next:-1 will:-1 opens:-1 be:-1 found:-1 deeds:-1 people:-1 painte:-1 they'v:-1 asked:-1 laughi:-1
    domini:-1 engine:-1 course:-1 front:-1 short:-1 parcel:-1 put:-1 https:-1 doing:-1 below:-1 park:-1 d:-1 phone:-1 back:-1 the:-1 such:-1
    we're:-1 left:-1 might:-1 lovely:-1 make:-1 twice:-1 post:-1 june:-1 unders:-1 stand:-1 why:-1 give:-1 should:-1 concer:-1 parent:-1
    remind:-1 brochu:-1 did:-1 friend:-1 team:-1 wife:-1 anybod:-1 kind:-1 drive:-1 runnin:-1 stoppe:-1 tidy:-1 scanne:-1 speaki:-1 help:-1
    was:-1 stayed:-1 hope:-1 spring:-1 arrive:-1 thank:-1 behind:-1 moved:-1 heaven:-1 eyes:-1 down:-1 introd:-1 since:-1 of:-1 heart:-1
    kept:-1 tower:-1 he'd:-1 is:-1 stairs:-1 match:-1 ever:-1 now:-1 cousin:-1 very:-1 you've:-1 essay:-1 every:-1 board:-1 someon:-1
    school:-1 sunday:-1 nothin:-1 whose:-1 furthe:-1 she'll:-1 once:-1 things:-1 find:-1 notes:-1 donna:-1 either:-1 family:-1 gate:-1
    take:-1 lives:-1 desk:-1 work:-1 hi:-1 ten:-1 better:-1 tonigh:-1 invoic:-1 lowe:-1 lookin:-1 word:-1 b:-1 believ:-1 servic:-1 hours:-1
    at:-1 on:-1 wasn't:-1 pete:-1 exampl:-1 job:-1 say:-1 do:-1 whethe:-1 nan:-1 ring:-2 time:-2 mornin:-2 agenda:-2 notice:-2 an:-2
    train:-2 going:-2 report:-2 their:-2 my:-2 are:-2 what:-2 monday:-2 said:-2 copied:-2 told:-2 sincer:-2 recipe:-2 pounds:-2 haven':-2
    good:-2 order:-2 we:-2 or:-2 again:-2 van:-2 sure:-2 over:-2 includ:-2 would:-2 promis:-2 off:-2 must:-2 profes:-2 still:-2 betwee:-2
    may:-2 please:-2 th:-2 its:-2 about:-2 house:-2 week:-2 she:-2 by:-2 who:-2 can't:-2 six:-2 old:-2 lost:-3 but:-3 both:-3 a:-3 here:-3
    love:-3 street:-3 am:-3 i'll:-3 has:-3 me:-3 just:-4 been:-4 i'm:-5 this:-5 have:-5
  `,
  ask: `
    be:5 a:3 its:3 have:3 am:3 whethe:3 minute:3 writin:3 you've:2 me:2 know:2 listen:2 an:2 might:2 ten:2 before:2 for:2 applyi:2 dear:2
    over:2 ours:2 exam:2 would:2 somebo:2 says:2 yours:2 there:2 notes:2 i:2 these:2 blue:2 any:2 one:2 my:2 sit:2 come:2 u:2 form:2 and:2
    german:2 system:2 wonder:2 yes:2 sir:2 legend:2 knows:2 won't:2 mr:1 teache:1 i'm:1 hope:1 many:1 mornin:1 did:1 read:1 night:1 seems:1
    run:1 in:1 tax:1 send:1 who:1 don't:1 name:1 well:1 tellin:1 lab:1 lol:1 bit:1 puttin:1 choose:1 lease:1 play:1 write:1 brahms:1 lines:1
    honour:1 bassoo:1 dinner:1 sorted:1 lady:1 copy:1 out:1 lot:1 forms:1 moon:1 noor:1 needs:1 church:1 change:1 print:1 liam:1 i've:1
    cosima:1 sort:1 trust:1 glad:1 hold:1 chance:1 will:1 writes:1 anybod:1 missin:1 told:1 drivin:1 speak:1 studen:1 only:1 as:1 hand:1
    we'd:1 landlo:1 look:1 yellow:1 down:1 enclos:1 open:1 throug:1 july:1 sign:1 quick:1 field:1 saturd:1 mind:1 chair:1 hire:1 reader:1
    more:1 if:1 signed:1 hiya:1 profes:1 flat:1 sugges:1 few:1 pete:1 ought:1 co:1 you're:1 office:1 parkin:1 lane:1 hearin:1 boys:1 jokes:1
    cheers:1 afterw:1 severa:1 okafor:1 school:1 can't:1 bad:1 farrow:1 house:1 th:1 donna:1 aftern:1 third:1 even:1 ever:1 borrow:1
    anythi:1 free:1 once:1 go:1 county:1 luke's:1 since:1 off:1 possib:1 martin:1 mother:1 exhibi:1 welsh:1 daught:1 covers:1 turn:1
    eleven:1 helen:1 ringin:1 giving:1 transl:1 need:1 weddin:1 ines:1 return:1 worked:1 cold:1 built:1 deadli:1 head:1 nobody:1 kiln:1
    buy:1 gratef:1 point:1 advice:1 reside:1 englis:1 photog:1 friend:1 archiv:1 spring:1 trying:1 everyt:1 heard:1 you:1 nadia:-1 yester:-1
    anywhe:-1 hoping:-1 copyin:-1 groves:-1 lots:-1 dates:-1 it's:-1 gets:-1 furthe:-1 whole:-1 workin:-1 isn't:-1 pleasu:-1 mentio:-1
    univer:-1 meet:-1 forty:-1 pomero:-1 hasn't:-1 anthea:-1 about:-1 word:-1 can:-1 copied:-1 price:-1 sleepi:-1 finall:-1 becaus:-1
    garden:-1 unders:-1 way:-1 life:-1 report:-1 check:-1 half:-1 want:-1 money:-1 van:-1 clinic:-1 after:-1 how's:-1 mistak:-1 gone:-1
    touch:-1 you'd:-1 calm:-1 he's:-1 card:-1 been:-1 wait:-1 tomorr:-1 things:-1 someon:-1 hours:-1 commen:-1 going:-1 anyone:-1 being:-1
    noon:-1 soon:-1 call:-1 believ:-1 late:-1 ring:-1 when:-1 or:-1 christ:-1 lighth:-1 left:-1 thursd:-1 promis:-1 kitche:-1 finish:-1
    miss:-1 other:-1 june:-1 day:-1 you'll:-1 didn't:-1 took:-1 waitin:-1 better:-1 jonas:-1 rememb:-1 seven:-1 buildi:-1 today:-1 five:-1
    this:-1 little:-1 but:-1 give:-1 past:-1 asked:-1 grand:-1 was:-1 like:-1 shippe:-1 add:-1 camill:-1 weeken:-1 attach:-1 deposi:-1
    courie:-1 she:-1 two:-1 never:-1 stand:-1 four:-1 home:-1 prof:-1 round:-1 thank:-1 recept:-1 introd:-1 does:-1 join:-1 came:-1 made:-1
    red:-1 order:-1 anothe:-1 coming:-1 otherw:-1 thirty:-1 our:-1 work:-1 may:-1 evenin:-1 tuesda:-1 tom:-1 had:-1 refund:-1 friday:-1
    list:-1 sister:-1 lookin:-1 get:-1 same:-1 again:-1 each:-1 done:-1 now:-1 said:-1 contra:-1 chairs:-1 addres:-1 six:-1 eight:-1
    twice:-1 number:-1 here:-1 confir:-1 shall:-1 could:-1 up:-2 both:-2 take:-2 help:-2 instea:-2 first:-2 just:-2 not:-2 week:-2 all:-2
    him:-2 what:-2 is:-2 that:-2 find:-2 do:-2 has:-2 old:-2 we:-2 by:-3 so:-3 the:-6
  `,
  thank: `
    apprec:5 that:4 it:3 behalf:3 done:3 you:3 owe:3 was:3 what:3 us:2 me:2 hours:2 did:2 very:2 big:2 dog:2 servic:2 thing:2 so:2 saved:2
    everyo:2 every:2 wanted:2 meetin:2 my:2 withou:2 up:2 thank:2 of:2 whole:2 lendin:2 home:2 notice:2 were:2 collab:2 much:2 faithf:2
    handle:2 their:2 introd:2 sofa:2 signed:2 free:2 came:2 bringi:2 manage:2 said:2 direct:2 week:1 across:1 him:1 trust:1 way:1 couldn:1
    sir:1 anybod:1 teleph:1 may:1 to:1 cheers:1 looked:1 i'd:1 stairs:1 solvei:1 glad:1 straw:1 throug:1 turned:1 wish:1 drawin:1 say:1
    refund:1 u:1 post:1 publis:1 been:1 mr:1 world:1 planni:1 stood:1 its:1 six:1 d:1 dig:1 lease:1 van:1 confir:1 those:1 photos:1 clause:1
    orla:1 parish:1 tom:1 jokes:1 idea:1 dress:1 file:1 open:1 knew:1 notes:1 enough:1 mum:1 also:1 togeth:1 ought:1 fortni:1 detail:1
    time:1 brahms:1 forget:1 pete:1 sat:1 lent:1 copied:1 not:1 makes:1 lives:1 priyan:1 nesta:1 he:1 case:1 when:1 above:1 even:1 turns:1
    slow:1 rupert:1 wasn't:1 friend:1 took:1 weeks:1 i:1 full:1 ward:1 better:1 truly:1 three:1 page:1 film:1 help:1 wants:1 statio:1
    laugh:1 spoke:1 counti:1 c:1 school:1 contra:1 anthea:1 worst:1 okafor:1 father:1 sunday:1 none:1 job:1 saw:1 you've:1 aftern:1 late:1
    bikes:1 writte:1 b:1 going:1 there:1 meet:1 dinner:1 ann:1 feels:1 alder:1 nights:1 happen:1 loan:1 shan't:1 missin:1 apart:1 birte:1
    got:1 talkin:1 exampl:1 two:1 puttin:1 helmut:1 warm:1 col:1 sittin:1 letter:1 nantes:1 childr:1 husban:1 mother:1 mail:1 julie:1 once:1
    bill:1 as:1 bank:1 your:1 accept:1 catchp:1 mobile:1 want:1 grant:1 toby:1 works:1 haven':1 else:1 otherw:1 pray:1 should:1 ever:1
    before:1 best:1 forgot:1 sister:1 appeal:1 love:1 he's:1 anothe:-1 read:-1 ask:-1 mornin:-1 apply:-1 record:-1 ely:-1 number:-1
    brochu:-1 let:-1 here:-1 refere:-1 they'r:-1 making:-1 ours:-1 collec:-1 tea:-1 round:-1 https:-1 betwee:-1 right:-1 make:-1 again:-1
    shed:-1 while:-1 them:-1 town:-1 questi:-1 they:-1 toward:-1 seen:-1 touch:-1 dr:-1 answer:-1 noor:-1 museum:-1 being:-1 sale:-1
    winter:-1 ring:-1 change:-1 forty:-1 reader:-1 yes:-1 enclos:-1 third:-1 intere:-1 paid:-1 work:-1 twice:-1 look:-1 commen:-1 little:-1
    j:-1 summer:-1 never:-1 buy:-1 met:-1 unders:-1 whethe:-1 strong:-1 send:-1 press:-1 write:-1 price:-1 troubl:-1 give:-1 arm:-1
    christ:-1 run:-1 nice:-1 law:-1 decisi:-1 in:-1 might:-1 rd:-1 a:-1 photog:-1 some:-1 asked:-1 have:-1 find:-1 own:-1 june:-1 availa:-1
    an:-1 desk:-1 attend:-1 chapte:-1 window:-1 but:-1 ladies:-1 garden:-1 no:-1 table:-1 r:-1 office:-1 candid:-1 you'd:-1 would:-1
    statem:-1 monday:-1 thursd:-1 back:-1 annual:-1 hall:-1 review:-1 see:-1 accoun:-1 then:-1 licenc:-1 dad:-1 hope:-1 fine:-1 heaven:-1
    under:-1 any:-1 collea:-1 since:-1 taught:-1 luke's:-1 i'm:-1 farrow:-1 into:-1 conver:-1 archiv:-1 wait:-1 applie:-1 street:-1 each:-1
    same:-1 boys:-1 applic:-1 days:-1 th:-1 sincer:-1 noted:-1 won't:-1 this:-1 end:-1 hello:-1 found:-1 get:-1 st:-1 heard:-1 room:-1
    after:-1 receiv:-1 martin:-1 talk:-1 on:-1 or:-1 next:-1 at:-1 his:-1 take:-1 left:-1 mentio:-1 many:-1 messag:-1 advice:-1 who:-1
    team:-1 made:-1 fair:-1 attach:-1 camill:-1 need:-1 head:-1 believ:-1 she:-1 last:-1 weathe:-1 it's:-1 thanks:-1 with:-2 coming:-2
    receip:-2 about:-2 mrs:-2 regard:-2 well:-2 march:-2 nothin:-2 dear:-2 know:-2 will:-2 had:-2 new:-2 by:-2 can:-2 hi:-2 if:-2 and:-2
    is:-2 has:-2 put:-3 the:-3 i've:-3 be:-4
  `,
  share: `
    just:5 exampl:5 it's:5 its:4 new:4 their:4 behind:4 in:3 up:3 house:3 desk:3 open:3 there':3 allotm:3 b:3 an:3 this:3 subjec:3 put:3
    finish:2 not:2 front:2 notice:2 only:2 street:2 bring:2 or:2 has:2 list:2 claire:2 night:2 week:2 early:2 but:2 transl:2 school:2 fair:2
    last:2 for:2 withou:2 quid:2 lovely:2 came:2 place:2 planni:2 becaus:2 old:2 item:2 it:2 first:2 line:2 agenda:2 opened:2 spoken:2
    before:2 tonigh:2 saturd:2 perfec:2 lines:2 painte:2 warm:2 from:2 your:2 q:2 intere:2 though:2 forty:2 haven':2 happen:2 a:2 smells:2
    eight:2 straw:2 advert:2 yourse:2 brough:2 centre:2 about:1 publis:1 copied:1 splend:1 also:1 actual:1 field:1 train:1 solvei:1 commit:1
    try:1 dig:1 trade:1 wants:1 garden:1 mentio:1 doors:1 fetch:1 sunday:1 you'd:1 ordere:1 tom:1 badge:1 really:1 drawin:1 lot:1 societ:1
    orla:1 groves:1 insure:1 i've:1 anthea:1 whethe:1 weeks:1 physio:1 today:1 whole:1 next:1 swimmi:1 they'v:1 down:1 use:1 been:1 eye:1
    visit:1 half:1 month:1 one:1 moon:1 teache:1 till:1 change:1 appear:1 sister:1 hug:1 such:1 may:1 now:1 live:1 someth:1 extend:1 idea:1
    manage:1 grants:1 low:1 says:1 small:1 bridge:1 are:1 feld:1 do:1 things:1 heard:1 thing:1 ines:1 paying:1 sale:1 name:1 deadli:1
    ticket:1 coat:1 going:1 show:1 seven:1 bath:1 tower:1 faithf:1 redon:1 west:1 site:1 grand:1 client:1 ours:1 rules:1 regard:1 class:1
    marsh:1 spring:1 june:1 want:1 until:1 https:1 latest:1 recept:1 help:1 villag:1 detail:1 opens:1 hotel:1 introd:1 tax:1 thousa:1
    anyone:1 ago:1 saying:1 decisi:1 press:1 helen:1 repair:1 exhibi:1 giving:1 then:1 hour:1 cold:1 went:1 thinki:1 county:1 row:1 buildi:1
    welsh:1 sea:1 quite:1 finall:1 librar:1 sevent:1 couldn:1 off:1 out:1 hours:1 start:1 wishes:1 everyt:1 th:1 saw:1 begun:1 d:1 keeper:1
    big:1 enclos:1 closes:1 print:1 time:1 read:1 noon:1 hut:1 minist:1 prof:1 dr:1 every:1 summer:1 stand:1 tide:1 shall:1 mill:1 inform:1
    rosie:1 slides:1 apart:1 given:1 friend:1 st:1 sellin:1 sure:1 think:1 wanted:1 miss:1 salt:1 reopen:1 paper:1 they'r:1 does:1 guardi:1
    stoppe:1 websit:1 herita:1 across:1 key:-1 word:-1 closin:-1 femi:-1 sent:-1 months:-1 comes:-1 have:-1 togeth:-1 man:-1 pete:-1 boys:-1
    we've:-1 betwee:-1 applic:-1 isn't:-1 itself:-1 camill:-1 letter:-1 asked:-1 course:-1 day:-1 mother:-1 patron:-1 guy:-1 hall:-1 any:-1
    sorry:-1 mind:-1 better:-1 note:-1 flat:-1 re:-1 slept:-1 who:-1 twice:-1 theatr:-1 much:-1 aftern:-1 works:-1 otherw:-1 thirty:-1
    rain:-1 priya:-1 ruth:-1 words:-1 reache:-1 pounds:-1 you'll:-1 fire:-1 runs:-1 card:-1 hasn't:-1 usual:-1 refere:-1 call:-1 costum:-1
    workin:-1 doctor:-1 scaffo:-1 arrive:-1 ever:-1 quarte:-1 trust:-1 round:-1 lift:-1 being:-1 needs:-1 days:-1 wednes:-1 meetin:-1
    panel:-1 experi:-1 clocks:-1 outsid:-1 decemb:-1 mr:-1 quick:-1 congra:-1 curtai:-1 photog:-1 sincer:-1 need:-1 third:-1 money:-1
    retire:-1 when:-1 always:-1 readin:-1 wonder:-1 my:-1 sleep:-1 link:-1 bank:-1 furthe:-1 report:-1 hear:-1 puttin:-1 okafor:-1 ready:-1
    run:-1 answer:-1 times:-1 took:-1 here:-1 update:-1 send:-1 how:-1 box:-1 versio:-1 where:-1 x:-1 year:-1 give:-1 than:-1 three:-1
    packed:-1 worth:-1 looks:-1 during:-1 other:-1 anothe:-1 octobe:-1 domini:-1 late:-1 ms:-1 say:-1 else:-1 rather:-1 bother:-1 interv:-1
    floor:-1 below:-1 eleven:-1 you're:-1 hand:-1 circul:-1 missin:-1 know:-1 budget:-1 should:-1 job:-1 lunch:-1 he's:-1 roof:-1 studen:-1
    those:-1 having:-1 surpri:-1 still:-1 news:-1 ask:-1 can't:-1 coming:-1 never:-1 gate:-1 left:-1 same:-1 copy:-1 kind:-1 knows:-1
    starts:-1 she's:-1 post:-1 way:-1 return:-1 once:-1 him:-1 find:-1 got:-1 and:-1 love:-1 noor:-1 us:-1 number:-1 anythi:-1 throug:-1
    order:-1 door:-1 under:-1 i'd:-1 talk:-1 nine:-1 both:-1 let:-1 we're:-1 some:-1 mrs:-1 meet:-1 march:-1 told:-1 thanks:-1 tuesda:-1
    into:-1 no:-1 get:-1 room:-1 nobody:-1 dear:-1 back:-1 done:-1 please:-1 them:-1 were:-1 everyo:-1 museum:-1 with:-2 somebo:-2 which:-2
    she:-2 five:-2 i'll:-2 our:-2 four:-2 her:-2 am:-2 he:-2 over:-2 don't:-2 can:-2 had:-2 is:-2 his:-2 well:-2 monday:-2 you:-2 like:-2
    will:-2 to:-2 as:-2 would:-3 was:-3 we:-3 two:-3 hi:-3 by:-3 me:-3 the:-4 so:-4
  `,
  introduce: `
    who:5 has:4 is:3 dr:3 presen:3 cc:2 whose:2 profes:2 this:2 tide:2 now:2 you:2 osei:2 copied:2 talk:2 mrs:2 tables:2 need:2 dear:2 i:2
    ladies:2 work:2 two:2 ben:1 both:1 each:1 runs:1 meet:1 other:1 knows:1 copyin:1 me:1 more:1 books:1 may:1 eleven:1 same:1 leave:1
    here:1 yours:1 restor:1 told:1 writin:1 shall:1 am:1 about:1 can:1 no:1 time:1 fix:1 gives:1 repair:1 cosima:1 brandt:1 nesta:1 bassoo:1
    withdr:1 birte:1 every:1 sample:1 potter:1 mill:1 i've:1 helmut:1 say:1 everyt:1 group:1 writte:1 in:1 church:1 hundre:1 late:1 hal:1
    nell:1 ottoli:1 hoping:1 keeps:1 going:1 three:1 looks:1 lighth:1 full:1 direct:1 wanted:1 barn:1 pleasu:1 enjoy:1 you'll:1 tuesda:1
    dry:1 hello:1 questi:1 over:1 radiat:1 world:1 mr:1 high:1 museum:1 let:1 camill:1 floor:1 press:1 n:1 book:1 locket:1 wrote:1 collea:1
    email:1 associ:1 play:1 taken:1 sleep:1 promis:1 consid:1 august:1 never:1 person:1 lost:1 plays:1 yourse:1 runnin:1 away:1 do:1
    clinic:1 met:1 since:1 worth:1 hand:1 expect:1 like:1 find:1 reside:1 best:-1 had:-1 boat:-1 evenin:-1 four:-1 went:-1 to:-1 most:-1
    june:-1 throug:-1 week:-1 word:-1 we're:-1 becaus:-1 or:-1 i'd:-1 friday:-1 long:-1 starts:-1 don't:-1 before:-1 monday:-1 sign:-1
    follow:-1 could:-1 well:-1 first:-1 they:-1 up:-1 though:-1 whole:-1 letter:-1 would:-1 man:-1 says:-1 lovely:-1 again:-1 what:-1 old:-1
    take:-1 on:-1 thanks:-1 came:-1 next:-1 off:-1 it:-1 hi:-1 new:-1 by:-1 half:-1 back:-1 last:-1 we:-1 good:-1 he:-1 love:-1 page:-1
    see:-1 it's:-1 th:-1 will:-1 and:-1 my:-1 out:-1 be:-2 her:-2 all:-2 at:-2 your:-2 of:-2 was:-2 for:-4 the:-4
  `,
  need: `
    who:4 hand:3 we're:3 still:3 and:3 if:3 a:3 would:2 lost:2 somebo:2 thirty:2 octobe:2 its:2 find:2 we've:2 concer:2 has:2 quarte:2 our:2
    with:2 up:2 for:2 boat:2 know:2 anyone:2 hoping:1 can:1 small:1 short:1 or:1 statio:1 feet:1 anywhe:1 do:1 her:1 keepin:1 fifty:1 go:1
    ideall:1 mr:1 so:1 decide:1 into:1 have:1 yours:1 old:1 isn't:1 flat:1 is:1 like:1 buildi:1 sixty:1 well:1 dear:1 kiln:1 years:1 roof:1
    lookin:1 otherw:1 update:1 who'd:1 miss:1 hunt:1 workin:1 second:1 head:1 news:1 everyb:1 comes:1 across:1 heaven:1 it's:1 dry:1
    practi:1 she's:1 trying:1 teache:1 fire:1 much:1 leavin:1 job:1 love:1 ago:1 thank:1 within:1 learn:1 anybod:1 first:1 experi:1 goes:1
    lighth:1 quick:1 grandf:1 lovely:1 nothin:1 anythi:1 books:1 lawyer:1 copied:1 hey:1 deposi:1 moving:1 sincer:1 hear:1 words:1 staff:1
    what:1 nephew:1 k:1 patron:1 reopen:1 recomm:1 after:1 laugh:1 appeal:1 bristo:1 autumn:1 winter:1 landlo:1 world:1 decent:1 haven':1
    class:1 museum:1 withou:1 hundre:1 interv:1 office:1 chance:1 straig:1 price:1 he'd:1 b:1 out:1 septem:1 single:1 everyt:1 birte:1
    rehear:1 in:1 us:1 worksh:1 that:1 alread:-1 given:-1 want:-1 we'd:-1 didn't:-1 histor:-1 i'll:-1 let:-1 went:-1 mind:-1 runnin:-1
    gratef:-1 refuse:-1 refere:-1 march:-1 any:-1 statem:-1 hour:-1 school:-1 childr:-1 anothe:-1 whethe:-1 either:-1 these:-1 every:-1
    whole:-1 son:-1 no:-1 stand:-1 back:-1 sugges:-1 talk:-1 hall:-1 furthe:-1 both:-1 where:-1 studen:-1 there':-1 till:-1 told:-1 lines:-1
    june:-1 attach:-1 things:-1 see:-1 say:-1 street:-1 are:-1 new:-1 open:-1 harbou:-1 month:-1 gone:-1 physio:-1 way:-1 never:-1 pleasu:-1
    four:-1 great:-1 only:-1 twice:-1 away:-1 meetin:-1 to:-1 door:-1 cat:-1 regard:-1 had:-1 home:-1 put:-1 saturd:-1 said:-1 time:-1
    how:-1 archiv:-1 please:-1 piano:-1 camill:-1 come:-1 very:-1 they:-1 hi:-1 knows:-1 last:-1 she:-1 your:-1 my:-1 came:-1 th:-1 at:-1
    wanted:-2 next:-2 been:-2 them:-2 be:-2 about:-2 of:-2 was:-2 you:-2 it:-2 over:-2 me:-2 the:-3 on:-3 i:-3
  `,
  promise: `
    i'm:4 get:4 tonigh:4 and:3 shall:3 hi:3 her:3 am:3 there:3 page:2 stop:2 go:2 next:2 have:2 by:2 weeken:2 raise:2 me:2 lab:2 soon:2
    note:2 than:2 christ:2 put:2 it:2 van:2 till:2 before:2 as:2 cut:2 refere:2 remind:2 your:2 pay:2 yet:2 back:2 prof:2 wei:2 r:2 she:2
    report:2 done:2 add:2 gone:1 versio:1 who:1 ones:1 with:1 missin:1 agenda:1 pensio:1 saying:1 those:1 strong:1 i:1 miss:1 photo:1 re:1
    hangin:1 up:1 i'll:1 femi:1 colour:1 copy:1 scanne:1 b:1 doors:1 throug:1 aren't:1 they:1 nephew:1 box:1 count:1 dan:1 rob:1 ten:1
    number:1 cake:1 dig:1 ladder:1 also:1 big:1 making:1 doing:1 be:1 will:1 drill:1 where:1 when:1 shed:1 yes:1 were:1 glad:1 jumper:1
    own:1 she's:1 sister:1 unders:1 dad:1 wednes:1 wanted:1 pomero:1 way:1 t:1 night:1 it'll:1 key:1 worry:1 recept:1 plums:1 drive:1
    bringi:1 oursel:1 fit:1 anybod:1 mentio:1 it's:1 chance:1 opens:1 three:1 twelve:1 compla:1 send:1 blue:1 gladly:1 well:1 part:1
    myself:1 let:1 pick:1 finger:1 going:1 thirty:1 regist:1 feet:1 saturd:1 same:1 sendin:1 alder:1 storm:1 panel:1 boiler:1 keep:1 bed:1
    answer:1 gutter:1 george:1 review:1 hannah:1 minute:1 lowe:1 boss:1 noor:1 check:1 proofs:1 deligh:1 course:1 collec:1 progra:1 mother:1
    notice:1 slides:1 marked:1 top:1 planni:1 more:1 too:1 alread:1 holds:1 catchp:1 uncle:1 pask:1 you've:1 nine:1 you'll:1 leave:1 th:1
    forgot:1 cv:1 contra:1 free:1 team:1 landlo:1 lend:1 callum:1 water:1 write:1 agnes:1 second:1 survey:1 nobody:1 within:1 place:1
    can't:1 never:-1 best:-1 repair:-1 name:-1 chapte:-1 use:-1 hold:-1 can:-1 restor:-1 outsid:-1 we'll:-1 keys:-1 joe:-1 thinki:-1 into:-1
    anyone:-1 forget:-1 spoke:-1 help:-1 left:-1 noon:-1 some:-1 everyo:-1 third:-1 long:-1 known:-1 play:-1 promis:-1 bit:-1 lookin:-1
    again:-1 school:-1 every:-1 swimmi:-1 applic:-1 delive:-1 this:-1 intern:-1 took:-1 j:-1 nothin:-1 floor:-1 forty:-1 boat:-1 august:-1
    hope:-1 out:-1 asked:-1 invoic:-1 under:-1 year:-1 may:-1 of:-1 anythi:-1 bring:-1 usual:-1 said:-1 anothe:-1 each:-1 from:-1 work:-1
    regard:-1 could:-1 lost:-1 first:-1 tomorr:-1 arrive:-1 tell:-1 everyt:-1 not:-1 easter:-1 sunday:-1 desk:-1 won't:-1 bassoo:-1 made:-1
    buy:-1 cosima:-1 still:-1 had:-1 expect:-1 want:-1 him:-1 table:-1 things:-1 other:-1 here:-1 office:-1 we're:-1 ms:-1 receiv:-1
    workin:-1 thank:-1 his:-1 madam:-1 both:-1 lunch:-1 day:-1 four:-1 most:-1 so:-1 lisbon:-1 for:-1 site:-1 would:-1 six:-1 perfec:-1
    kept:-1 manage:-1 like:-1 starts:-1 forwar:-1 talk:-1 read:-1 call:-1 that:-1 eight:-1 there':-1 reason:-1 monday:-1 son:-1 told:-1
    lots:-1 love:-1 meet:-1 thanks:-1 all:-1 away:-1 soup:-1 our:-1 family:-1 now:-1 ever:-1 betwee:-1 say:-1 did:-1 was:-1 book:-1 month:-1
    good:-1 yours:-1 make:-1 do:-1 fix:-1 about:-1 please:-1 hour:-1 an:-1 end:-2 a:-2 room:-2 hello:-2 tuesda:-2 two:-2 ring:-2 if:-2
    thursd:-2 we:-2 take:-2 at:-2 one:-2 has:-2 in:-2 dear:-3 new:-3 on:-4 to:-4 the:-4 is:-4
  `,
  'thanks-due': `
    no:4 it:3 spread:3 so:3 three:3 greg:3 versio:3 them:3 wanted:3 anythi:3 two:3 you'll:3 first:3 can:3 i've:3 mrs:2 send:2 camill:2 go:2
    dear:2 than:2 strong:2 i'd:2 is:2 her:2 meet:2 other:2 when:2 right:2 ones:2 cost:2 bounda:2 keys:2 second:2 page:2 had:2 refere:2 for:2
    you:2 ladies:2 letter:2 cc:2 end:2 there':2 never:2 allotm:2 don't:2 hour:1 we've:1 discus:1 long:1 cottag:1 worry:1 also:1 jo:1
    straig:1 yet:1 they:1 those:1 twins:1 mine:1 and:1 film:1 use:1 while:1 turn:1 picked:1 start:1 archiv:1 it's:1 they'r:1 with:1 as:1
    runs:1 floor:1 lab:1 talked:1 want:1 years:1 taught:1 term:1 surger:1 missin:1 law:1 questi:1 form:1 ours:1 our:1 st:1 about:1 sam:1
    weddin:1 many:1 dr:1 who:1 out:1 sorted:1 enough:1 writin:1 martin:1 clinic:1 needn':1 charge:1 femi:1 made:1 eleven:1 press:1 advice:1
    i:1 ago:1 head:1 person:1 k:1 spare:1 town:1 paying:1 under:1 except:1 sign:1 were:1 doctor:1 sample:1 forget:1 anothe:1 tell:1 statem:1
    all:1 gone:1 talk:1 piece:1 need:1 paragr:1 should:1 copied:1 nine:1 into:1 round:1 today:1 half:1 lighth:1 restor:1 bank:1 harbou:1
    own:1 copy:1 five:1 takes:1 ms:1 worked:1 one:1 third:1 mill:1 throug:1 correc:1 fortni:1 cello:1 attach:1 j:1 nights:1 table:1 away:1
    eight:1 spoke:1 aubrac:1 pensio:1 here's:1 septem:1 cat:1 call:1 worksh:1 weeken:1 christ:1 ran:1 needed:1 knows:1 bell:1 hold:1
    design:1 enclos:1 regist:1 intern:1 wrote:1 from:1 red:1 high:1 rent:1 chapte:1 link:1 much:1 having:1 paid:1 pile:1 sent:1 clause:1
    fund:1 names:1 noor:1 roof:1 august:1 being:1 yours:1 always:1 owns:1 birte:1 his:1 both:1 return:-1 pm:-1 workin:-1 c:-1 across:-1
    katya:-1 concer:-1 laugh:-1 might:-1 market:-1 way:-1 stop:-1 hours:-1 fees:-1 owe:-1 came:-1 what:-1 waitin:-1 big:-1 receiv:-1
    price:-1 commen:-1 signed:-1 forwar:-1 thanki:-1 stoppe:-1 starts:-1 work:-1 truly:-1 season:-1 rememb:-1 be:-1 answer:-1 differ:-1
    nice:-1 friend:-1 unders:-1 he's:-1 librar:-1 usual:-1 parcel:-1 agreed:-1 proofs:-1 painte:-1 fire:-1 talkin:-1 people:-1 ravi:-1
    landlo:-1 ideall:-1 fit:-1 calm:-1 today':-1 run:-1 becaus:-1 doing:-1 things:-1 finall:-1 includ:-1 introd:-1 great:-1 anyone:-1
    take:-1 keepin:-1 nearly:-1 confir:-1 window:-1 histor:-1 school:-1 train:-1 you're:-1 behind:-1 readin:-1 boat:-1 line:-1 in:-1
    regard:-1 d:-1 weeks:-1 pete:-1 can't:-1 say:-1 welcom:-1 park:-1 we're:-1 opens:-1 june:-1 kept:-1 messag:-1 may:-1 lines:-1 quiet:-1
    man:-1 chairs:-1 since:-1 moved:-1 note:-1 ticket:-1 notice:-1 give:-1 https:-1 easter:-1 fixed:-1 contra:-1 remind:-1 ines:-1 meetin:-1
    check:-1 experi:-1 he'd:-1 you've:-1 its:-1 files:-1 better:-1 th:-1 asked:-1 notes:-1 haven':-1 lost:-1 search:-1 recomm:-1 laughe:-1
    team:-1 these:-1 he:-1 again:-1 arrive:-1 cousin:-1 wants:-1 studen:-1 any:-1 slippe:-1 very:-1 or:-1 at:-1 withou:-1 lookin:-1 look:-1
    him:-1 hope:-1 next:-1 exampl:-1 am:-1 nothin:-1 kind:-1 small:-1 of:-1 finish:-1 stairs:-1 monday:-1 part:-1 week:-1 boiler:-1 flat:-1
    though:-1 invoic:-1 was:-1 card:-1 follow:-1 within:-1 believ:-1 you'd:-1 recipe:-1 scanne:-1 course:-1 left:-1 below:-1 hi:-1 nan:-1
    someon:-1 ten:-1 promis:-1 pounds:-1 lovely:-1 their:-1 read:-1 good:-1 please:-1 still:-1 somebo:-1 this:-1 a:-1 on:-1 nobody:-1 now:-1
    old:-1 said:-2 my:-2 been:-2 are:-2 order:-2 i'll:-2 love:-2 new:-2 house:-2 once:-2 me:-2 would:-2 must:-2 did:-2 will:-2 know:-2 us:-2
    by:-2 well:-2 but:-3 just:-3 have:-4 i'm:-4
  `,
};
