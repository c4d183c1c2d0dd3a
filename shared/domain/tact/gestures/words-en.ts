import type { Said } from './signs/signs.ts';

/** What the beginning of a word weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WORDS_EN: Readonly<Record<Said, string>> = {
  give: `
    them:5 it:5 your:4 there':4 page:4 wanted:4 it's:4 dr:3 spread:3 first:3 anythi:3 her:3 for:3 with:3 grey:3 letter:3 i'd:3 strong:3
    club:3 versio:3 mentio:3 three:3 law:3 greg:3 one:3 no:3 set:3 u:2 two:2 so:2 and:2 out:2 here's:2 when:2 send:2 half:2 questi:2 don't:2
    end:2 can:2 turn:2 well:2 those:2 under:2 damp:2 refere:2 cost:2 bounda:2 ones:2 direct:2 plaste:2 start:2 went:2 i've:2 photog:2
    he'll:2 st:2 than:2 throug:2 straig:2 large:2 come:2 keys:2 grandf:2 mother:2 as:2 years:2 taught:2 works:2 thing:2 panel:2 you:2 go:2
    record:2 twins:2 from:2 marked:2 up:1 five:1 cv:1 paying:1 catalo:1 surger:1 tell:1 suit:1 radiat:1 suppor:1 after:1 talked:1 r:1
    money:1 paid:1 along:1 how:1 use:1 bins:1 finger:1 write:1 recept:1 print:1 call:1 sorted:1 were:1 made:1 cancel:1 associ:1 h:1 like:1
    keep:1 certif:1 gets:1 summer:1 see:1 piece:1 locket:1 picked:1 k:1 while:1 mrs:1 into:1 lady:1 only:1 catchp:1 paragr:1 film:1 more:1
    n:1 spare:1 worry:1 open:1 four:1 plan:1 copy:1 i:1 if:1 need:1 glad:1 trust:1 round:1 weddin:1 our:1 second:1 low:1 needn':1 needed:1
    spent:1 new:1 minute:1 martin:1 got:1 tuesda:1 re:1 head:1 table:1 small:1 also:1 museum:1 card:1 uk:1 intern:1 right:1 they'r:1
    rather:1 him:1 writin:1 solici:1 to:1 all:1 away:1 osei:1 wait:1 forget:1 review:1 sent:1 ottoli:1 she's:1 want:1 sign:1 leeds:1
    otherw:1 charge:1 nights:1 which:1 consul:1 correc:1 eight:1 hut:1 pay:1 welsh:1 door:1 bit:1 worksh:1 sea:1 counti:1 j:1 water:1 ours:1
    clinic:1 some:1 hall:1 harbou:1 today:1 cottag:1 sevent:1 whom:1 englis:1 seen:1 lendin:1 long:1 third:1 rd:1 semina:1 secret:1 knows:1
    alder:1 apart:1 sharpe:1 looked:1 fetch:1 writte:1 doctor:1 signed:1 passed:1 lease:1 quite:1 begun:1 chapte:1 you'll:1 garage:1 hey:1
    brothe:1 col:1 across:1 interv:1 try:1 policy:1 march:1 gladly:1 tables:1 wishes:1 fee:1 put:1 person:1 fortni:1 red:1 ely:1 priya:1
    luke's:1 shortl:1 design:1 farrow:1 hospit:1 isn't:1 boots:1 enclos:1 troubl:1 stay:1 fund:1 many:1 counci:1 weeken:1 whenev:1 note:1
    form:1 his:1 thursd:1 firm:1 christ:1 vat:1 actual:1 much:1 days:1 pages:1 few:1 night:1 yet:1 really:1 miss:1 dates:1 german:1 regist:1
    having:1 noor:1 cut:1 weber:1 gmx:1 de:1 being:1 tea:1 he:1 septem:1 joe:1 worked:1 they:1 cello:1 trade:1 bus:1 advice:1 fair:1
    anthea:1 plumbe:1 lynn:1 window:1 worth:1 deadli:1 rate:1 wei:1 case:1 prof:1 driver:1 longer:1 road:1 pensio:1 garden:-1 spoken:-1
    times:-1 idea:-1 rememb:-1 revise:-1 paul:-1 great:-1 bristo:-1 experi:-1 site:-1 link:-1 period:-1 consid:-1 boat:-1 news:-1 return:-1
    evenin:-1 thanks:-1 other:-1 closes:-1 down:-1 confir:-1 yellow:-1 way:-1 anyone:-1 brochu:-1 minist:-1 mail:-1 nobody:-1 forty:-1
    copyin:-1 rooms:-1 quid:-1 best:-1 west:-1 world:-1 job:-1 heard:-1 pm:-1 else:-1 took:-1 coat:-1 fix:-1 recomm:-1 hotel:-1 pask:-1
    reopen:-1 found:-1 price:-1 search:-1 eleven:-1 wants:-1 fence:-1 though:-1 drinks:-1 cake:-1 before:-1 sleepi:-1 fit:-1 tom:-1
    slippe:-1 stood:-1 vote:-1 draft:-1 oblige:-1 differ:-1 big:-1 karin:-1 arrive:-1 booked:-1 ninety:-1 that:-1 birthd:-1 uncle:-1
    welcom:-1 publis:-1 fool:-1 ticket:-1 progra:-1 thirty:-1 liam:-1 gone:-1 enjoy:-1 lovely:-1 should:-1 latest:-1 rain:-1 client:-1
    runs:-1 usual:-1 late:-1 june:-1 covers:-1 lighth:-1 meet:-1 you've:-1 below:-1 proofs:-1 physio:-1 phone:-1 yours:-1 wednes:-1 ruth:-1
    feet:-1 photo:-1 held:-1 x:-1 these:-1 histor:-1 hasn't:-1 receiv:-1 people:-1 workin:-1 thinki:-1 deeds:-1 year:-1 early:-1 car:-1
    get:-1 laughi:-1 now:-1 walked:-1 shall:-1 teache:-1 run:-1 somebo:-1 why:-1 they'v:-1 twice:-1 doing:-1 short:-1 was:-1 runnin:-1
    https:-1 files:-1 engine:-1 anybod:-1 painte:-1 drive:-1 opens:-1 agnes:-1 remind:-1 thank:-1 such:-1 we're:-1 d:-1 parent:-1 stand:-1
    friend:-1 asked:-1 park:-1 might:-1 give:-1 wife:-1 tidy:-1 stayed:-1 speaki:-1 concer:-1 eyes:-1 left:-1 domini:-1 front:-1 ready:-1
    kind:-1 unders:-1 heaven:-1 stairs:-1 kept:-1 box:-1 scanne:-1 introd:-1 did:-1 heart:-1 moved:-1 spring:-1 cousin:-1 tomorr:-1 he'd:-1
    match:-1 very:-1 behind:-1 hope:-1 be:-1 stoppe:-1 do:-1 nothin:-1 essay:-1 will:-1 over:-1 tower:-1 school:-1 she'll:-1 donna:-1
    make:-1 far:-1 ever:-1 notice:-1 board:-1 every:-1 furthe:-1 take:-1 someon:-1 love:-1 either:-1 whose:-1 once:-1 things:-1 sunday:-1
    lives:-1 family:-1 word:-1 desk:-1 say:-1 is:-1 notes:-1 an:-1 better:-1 help:-1 invoic:-1 work:-1 pete:-1 find:-1 agenda:-1 hours:-1
    what:-1 wasn't:-1 lookin:-1 servic:-1 train:-1 exampl:-1 believ:-1 told:-1 report:-1 includ:-1 ring:-1 monday:-2 mornin:-2 said:-2 or:-2
    time:-2 b:-2 on:-2 going:-2 old:-2 since:-2 their:-2 order:-2 gate:-2 please:-2 sincer:-2 whethe:-2 are:-2 van:-2 copied:-2 pounds:-2
    sure:-2 she:-2 profes:-2 off:-2 promis:-2 again:-2 haven':-2 would:-2 at:-2 must:-2 betwee:-2 we:-2 can't:-2 may:-2 house:-2 its:-2
    who:-2 i'll:-2 my:-2 th:-2 still:-2 about:-2 week:-2 six:-2 good:-2 but:-2 here:-2 both:-2 lost:-2 by:-3 street:-3 has:-3 am:-3 a:-3
    just:-3 me:-4 been:-4 this:-5 have:-5 i'm:-5
  `,
  ask: `
    be:4 its:3 have:3 writin:3 minute:3 am:3 a:3 ten:3 whethe:3 you've:2 me:2 know:2 for:2 before:2 might:2 listen:2 an:2 over:2 says:2
    exam:2 applyi:2 ours:2 dear:2 there:2 notes:2 somebo:2 yours:2 one:2 blue:2 these:2 my:2 any:2 would:2 and:2 sit:2 u:2 german:2 come:2
    i:2 won't:2 form:2 yes:2 wonder:2 system:2 legend:2 sir:2 mr:2 knows:1 did:1 teache:1 read:1 mornin:1 well:1 hope:1 run:1 night:1 many:1
    don't:1 tax:1 seems:1 as:1 name:1 who:1 lot:1 bit:1 send:1 lines:1 write:1 lab:1 lol:1 tellin:1 lady:1 dinner:1 in:1 i've:1 play:1
    brahms:1 copy:1 i'm:1 moon:1 bassoo:1 lease:1 church:1 choose:1 sorted:1 out:1 forms:1 needs:1 change:1 sort:1 writes:1 print:1 chance:1
    trust:1 will:1 throug:1 studen:1 we'd:1 glad:1 quick:1 told:1 down:1 cosima:1 noor:1 drivin:1 liam:1 more:1 hold:1 hand:1 landlo:1
    only:1 look:1 speak:1 anybod:1 enclos:1 missin:1 signed:1 yellow:1 sign:1 hiya:1 open:1 mind:1 chair:1 reader:1 field:1 few:1 hire:1
    co:1 can't:1 july:1 office:1 flat:1 th:1 you're:1 sugges:1 lane:1 if:1 go:1 parkin:1 ought:1 jokes:1 pete:1 aftern:1 house:1 even:1
    boys:1 puttin:1 hi:1 afterw:1 school:1 severa:1 farrow:1 okafor:1 hearin:1 free:1 bad:1 cheers:1 third:1 off:1 anythi:1 ever:1 return:1
    county:1 luke's:1 since:1 need:1 mother:1 giving:1 martin:1 donna:1 exhibi:1 eleven:1 buy:1 daught:1 sofa:1 welsh:1 questi:1 nobody:1
    built:1 once:1 weddin:1 kiln:1 turn:1 covers:1 ringin:1 helen:1 cold:1 saturd:1 transl:1 ines:1 worked:1 gratef:1 head:1 i'd:1 everyt:1
    friend:1 grant:1 point:1 advice:1 archiv:1 photog:1 regard:1 shortl:1 doing:1 gets:-1 physio:-1 univer:-1 forty:-1 it's:-1 boss:-1
    pomero:-1 copyin:-1 workin:-1 groves:-1 lots:-1 pleasu:-1 wait:-1 ring:-1 there':-1 days:-1 check:-1 report:-1 hasn't:-1 word:-1
    sleepi:-1 anthea:-1 isn't:-1 unders:-1 life:-1 furthe:-1 tomorr:-1 van:-1 you'd:-1 becaus:-1 second:-1 commen:-1 money:-1 copied:-1
    things:-1 after:-1 mistak:-1 want:-1 way:-1 card:-1 can:-1 clinic:-1 day:-1 you'll:-1 garden:-1 noon:-1 touch:-1 calm:-1 half:-1 gone:-1
    hours:-1 like:-1 he's:-1 how's:-1 miss:-1 call:-1 being:-1 believ:-1 june:-1 or:-1 left:-1 late:-1 promis:-1 waitin:-1 other:-1 five:-1
    someon:-1 going:-1 kitche:-1 been:-1 soon:-1 when:-1 rememb:-1 didn't:-1 buildi:-1 was:-1 seven:-1 lighth:-1 christ:-1 took:-1 little:-1
    better:-1 finish:-1 today:-1 with:-1 but:-1 this:-1 asked:-1 two:-1 give:-1 past:-1 deposi:-1 add:-1 grand:-1 shippe:-1 thank:-1
    camill:-1 our:-1 tuesda:-1 came:-1 four:-1 attach:-1 never:-1 stand:-1 she:-1 otherw:-1 prof:-1 made:-1 round:-1 home:-1 friday:-1
    weeken:-1 recept:-1 introd:-1 does:-1 red:-1 order:-1 coming:-1 jonas:-1 had:-1 anothe:-1 get:-1 evenin:-1 now:-1 work:-1 thirty:-1
    may:-1 refund:-1 same:-1 tom:-1 list:-1 lookin:-1 sister:-1 again:-1 each:-1 done:-1 said:-1 chairs:-1 contra:-1 could:-1 confir:-1
    addres:-1 twice:-1 six:-1 eight:-1 here:-1 number:-1 shall:-1 just:-1 all:-1 take:-1 up:-2 him:-2 both:-2 help:-2 not:-2 instea:-2
    first:-2 week:-2 that:-2 what:-2 is:-2 find:-2 old:-2 has:-2 we:-2 do:-2 so:-3 by:-3 the:-6
  `,
  thank: `
    apprec:5 that:4 it:4 behalf:3 was:3 you:2 done:2 me:2 hours:2 big:2 owe:2 what:2 so:2 did:2 very:2 saved:2 thing:2 meetin:2 servic:2
    notice:2 everyo:2 my:2 lendin:2 us:2 wanted:2 every:2 withou:2 of:2 thank:2 much:2 came:2 whole:2 were:2 up:2 collab:2 sofa:2 faithf:2
    introd:2 signed:2 their:2 bringi:2 free:2 said:1 way:1 couldn:1 him:1 manage:1 direct:1 trust:1 cheers:1 across:1 anybod:1 teleph:1
    sir:1 i'd:1 looked:1 u:1 throug:1 to:1 stairs:1 mum:1 may:1 solvei:1 glad:1 straw:1 turned:1 home:1 drawin:1 its:1 post:1 wish:1
    refund:1 world:1 publis:1 say:1 planni:1 stood:1 lease:1 dig:1 d:1 confir:1 van:1 page:1 six:1 your:1 mr:1 been:1 two:1 dress:1 photos:1
    jokes:1 clause:1 time:1 idea:1 tom:1 those:1 knew:1 orla:1 file:1 notes:1 enough:1 lives:1 open:1 togeth:1 sat:1 detail:1 parish:1
    when:1 brahms:1 truly:1 lent:1 also:1 ought:1 nesta:1 week:1 fortni:1 pete:1 even:1 makes:1 slow:1 worst:1 better:1 laugh:1 forget:1
    you've:1 priyan:1 friend:1 took:1 turns:1 above:1 case:1 copied:1 statio:1 wants:1 full:1 wasn't:1 job:1 three:1 film:1 not:1 rupert:1
    father:1 ward:1 counti:1 weeks:1 school:1 c:1 apart:1 he:1 got:1 spoke:1 saw:1 none:1 happen:1 b:1 sunday:1 okafor:1 writte:1 help:1
    aftern:1 there:1 sittin:1 going:1 meet:1 anthea:1 before:1 husban:1 contra:1 birte:1 dinner:1 late:1 our:1 nights:1 loan:1 we've:1
    alder:1 helmut:1 otherw:1 missin:1 letter:1 shan't:1 nantes:1 mail:1 talkin:1 exampl:1 he's:1 once:1 should:1 today':1 bank:1 works:1
    julie:1 mother:1 col:1 reache:1 mobile:1 accept:1 catchp:1 toby:1 as:1 else:1 life:1 friday:1 i:1 best:1 tomorr:-1 finish:-1 somebo:-1
    mornin:-1 people:-1 never:-1 collec:-1 walk:-1 third:-1 find:-1 again:-1 an:-1 read:-1 here:-1 ely:-1 record:-1 ring:-1 shed:-1 let:-1
    ours:-1 twice:-1 betwee:-1 right:-1 round:-1 tea:-1 monday:-1 https:-1 number:-1 enclos:-1 too:-1 yes:-1 seen:-1 reader:-1 noor:-1
    town:-1 refere:-1 answer:-1 forty:-1 them:-1 hall:-1 while:-1 sale:-1 back:-1 toward:-1 little:-1 sincer:-1 dr:-1 touch:-1 commen:-1
    change:-1 summer:-1 work:-1 some:-1 paid:-1 press:-1 christ:-1 but:-1 arm:-1 no:-1 garden:-1 nice:-1 buy:-1 look:-1 intere:-1 in:-1
    unders:-1 give:-1 met:-1 law:-1 a:-1 rd:-1 availa:-1 june:-1 whethe:-1 they:-1 troubl:-1 chapte:-1 write:-1 run:-1 send:-1 table:-1
    statem:-1 might:-1 photog:-1 thursd:-1 annual:-1 strong:-1 you'd:-1 own:-1 decisi:-1 fine:-1 desk:-1 window:-1 r:-1 ladies:-1 attend:-1
    on:-1 asked:-1 review:-1 accoun:-1 office:-1 would:-1 having:-1 under:-1 next:-1 then:-1 same:-1 any:-1 have:-1 since:-1 candid:-1
    hope:-1 heaven:-1 see:-1 i'm:-1 dad:-1 collea:-1 won't:-1 taught:-1 into:-1 archiv:-1 conver:-1 wait:-1 luke's:-1 end:-1 farrow:-1
    noted:-1 each:-1 days:-1 applie:-1 or:-1 boys:-1 street:-1 team:-1 receiv:-1 made:-1 room:-1 who:-1 applic:-1 after:-1 get:-1 thanks:-1
    at:-1 talk:-1 this:-1 hello:-1 found:-1 st:-1 th:-1 heard:-1 left:-1 take:-1 need:-1 martin:-1 his:-1 mentio:-1 many:-1 about:-1 fair:-1
    messag:-1 advice:-1 camill:-1 well:-1 attach:-1 head:-1 weathe:-1 believ:-1 last:-1 it's:-1 receip:-1 march:-1 she:-1 coming:-1 mrs:-2
    regard:-2 dear:-2 hi:-2 had:-2 nothin:-2 know:-2 with:-2 new:-2 by:-2 will:-2 can:-2 put:-2 is:-2 if:-2 and:-2 has:-2 the:-3 i've:-3
    be:-4
  `,
  share: `
    exampl:5 just:5 it's:5 its:4 new:4 their:3 behind:3 up:3 open:3 in:3 house:3 an:3 desk:3 there':3 put:3 allotm:3 b:3 bring:3 subjec:3
    for:2 notice:2 front:2 finish:2 this:2 has:2 street:2 only:2 came:2 not:2 or:2 claire:2 early:2 last:2 night:2 list:2 transl:2 fair:2
    withou:2 but:2 school:2 quid:2 planni:2 week:2 item:2 your:2 it:2 agenda:2 place:2 opened:2 line:2 lovely:2 saturd:2 becaus:2 old:2
    about:2 spoken:2 sunday:2 before:2 from:2 lines:2 yourse:2 first:2 painte:2 mentio:2 though:2 perfec:2 actual:2 haven':2 eight:2
    intere:2 q:2 a:2 you'd:2 tonigh:2 straw:2 forty:1 brough:1 field:1 publis:1 commit:1 happen:1 splend:1 smells:1 centre:1 try:1 train:1
    advert:1 also:1 copied:1 solvei:1 use:1 next:1 really:1 lot:1 swimmi:1 dig:1 societ:1 tom:1 wants:1 doors:1 groves:1 insure:1 trade:1
    anthea:1 i've:1 drawin:1 fetch:1 anyone:1 ordere:1 down:1 badge:1 orla:1 now:1 garden:1 physio:1 do:1 they'v:1 someth:1 weeks:1 whethe:1
    today:1 moon:1 eye:1 appear:1 teache:1 off:1 live:1 been:1 grants:1 visit:1 thing:1 one:1 such:1 bridge:1 change:1 idea:1 sister:1
    till:1 hug:1 extend:1 half:1 small:1 seven:1 name:1 low:1 things:1 heard:1 tower:1 show:1 sale:1 ten:1 faithf:1 deadli:1 says:1 hour:1
    grand:1 ticket:1 manage:1 client:1 bath:1 help:1 june:1 west:1 coat:1 press:1 feld:1 paying:1 ines:1 may:1 class:1 redon:1 latest:1
    want:1 whole:1 going:1 https:1 hotel:1 rules:1 villag:1 site:1 tax:1 cold:1 decisi:1 detail:1 ago:1 regard:1 exhibi:1 marsh:1 repair:1
    they'r:1 helen:1 month:1 ours:1 opens:1 start:1 couldn:1 thousa:1 price:1 recept:1 thinki:1 saying:1 giving:1 wishes:1 introd:1 are:1
    finall:1 then:1 librar:1 row:1 hours:1 buildi:1 county:1 think:1 saw:1 everyt:1 wanted:1 spring:1 sure:1 enclos:1 closes:1 if:1 on:1
    welsh:1 keeper:1 sea:1 quite:1 across:1 sevent:1 mill:1 noon:1 salt:1 begun:1 big:1 that:1 stand:1 went:1 sellin:1 shall:1 time:1
    friend:1 slides:1 d:1 questi:1 prof:1 herita:1 print:1 forwar:1 given:1 tide:1 inform:1 minist:1 hut:1 does:1 until:1 stoppe:1 summer:1
    thursd:1 dr:1 bought:-1 months:-1 within:-1 word:-1 key:-1 welcom:-1 fine:-1 i:-1 bus:-1 interv:-1 dinner:-1 closin:-1 remind:-1 end:-1
    pete:-1 side:-1 severa:-1 femi:-1 mind:-1 guy:-1 sent:-1 hall:-1 itself:-1 otherw:-1 works:-1 comes:-1 doctor:-1 applic:-1 third:-1
    sorry:-1 betwee:-1 camill:-1 course:-1 boys:-1 twice:-1 have:-1 aftern:-1 any:-1 asked:-1 flat:-1 x:-1 note:-1 quarte:-1 box:-1
    hasn't:-1 needs:-1 thirty:-1 pounds:-1 arrive:-1 theatr:-1 than:-1 budget:-1 rain:-1 being:-1 man:-1 slept:-1 report:-1 seen:-1
    puttin:-1 isn't:-1 card:-1 usual:-1 letter:-1 took:-1 better:-1 round:-1 workin:-1 call:-1 costum:-1 domini:-1 quick:-1 ever:-1 lift:-1
    meetin:-1 fire:-1 refere:-1 year:-1 experi:-1 clocks:-1 decemb:-1 runs:-1 curtai:-1 when:-1 wednes:-1 congra:-1 furthe:-1 days:-1
    never:-1 octobe:-1 weeken:-1 money:-1 how:-1 where:-1 photog:-1 wonder:-1 hear:-1 sleep:-1 link:-1 readin:-1 march:-1 bank:-1 update:-1
    okafor:-1 trust:-1 worth:-1 job:-1 you'll:-1 here:-1 answer:-1 versio:-1 during:-1 gate:-1 retire:-1 floor:-1 times:-1 got:-1 museum:-1
    say:-1 anothe:-1 send:-1 thanks:-1 my:-1 give:-1 looks:-1 bother:-1 circul:-1 below:-1 rather:-1 other:-1 else:-1 having:-1 hand:-1
    missin:-1 surpri:-1 eleven:-1 door:-1 three:-1 he's:-1 mr:-1 news:-1 should:-1 studen:-1 copy:-1 find:-1 can't:-1 number:-1 those:-1
    know:-1 talk:-1 same:-1 starts:-1 still:-1 return:-1 once:-1 way:-1 left:-1 him:-1 post:-1 love:-1 throug:-1 knows:-1 mrs:-1 she's:-1
    into:-1 dear:-1 order:-1 some:-1 and:-1 us:-1 noor:-1 we're:-1 i'd:-1 both:-1 nine:-1 anythi:-1 under:-1 let:-1 told:-1 five:-1
    tuesda:-1 get:-1 no:-1 back:-1 room:-1 nobody:-1 four:-1 i'll:-1 done:-2 everyo:-2 don't:-2 please:-2 our:-2 were:-2 them:-2 with:-2
    is:-2 she:-2 over:-2 which:-2 somebo:-2 can:-2 well:-2 her:-2 am:-2 monday:-2 he:-2 had:-2 like:-2 hi:-2 his:-2 you:-2 will:-2 as:-2
    to:-2 two:-2 was:-3 would:-3 me:-3 by:-3 we:-3 the:-3 so:-4
  `,
  introduce: `
    who:4 has:4 is:3 dr:3 presen:3 cc:2 profes:2 whose:2 you:2 this:2 tide:2 osei:2 i:2 need:2 dear:2 ladies:2 mrs:2 tables:2 copied:2 two:2
    talk:2 now:2 work:2 runs:2 each:2 ben:1 other:1 knows:1 copyin:1 both:1 me:1 here:1 more:1 leave:1 books:1 eleven:1 i've:1 same:1 meet:1
    writin:1 may:1 shall:1 time:1 restor:1 am:1 no:1 fix:1 can:1 in:1 told:1 gives:1 repair:1 brandt:1 cosima:1 bassoo:1 nesta:1 withdr:1
    group:1 birte:1 every:1 sample:1 mill:1 potter:1 helmut:1 everyt:1 say:1 ottoli:1 late:1 hundre:1 nell:1 writte:1 church:1 looks:1
    going:1 direct:1 lighth:1 about:1 hal:1 tuesda:1 keeps:1 pleasu:1 high:1 yours:1 three:1 camill:1 barn:1 press:1 hello:1 full:1 questi:1
    museum:1 mr:1 world:1 enjoy:1 let:1 dry:1 wrote:1 floor:1 radiat:1 find:1 n:1 associ:1 collea:1 locket:1 needs:1 book:1 wanted:1 lost:1
    sleep:1 taken:1 august:1 worth:1 over:1 consid:1 plays:1 email:1 yourse:1 promis:1 play:1 never:1 clinic:1 hand:1 put:1 person:1
    runnin:1 day:1 away:1 since:1 should:1 reside:1 expect:1 evenin:-1 four:-1 boat:-1 nobody:-1 throug:-1 june:-1 most:-1 our:-1 we're:-1
    went:-1 word:-1 week:-1 i'd:-1 before:-1 starts:-1 monday:-1 hi:-1 on:-1 ten:-1 friday:-1 well:-1 long:-1 would:-1 could:-1 to:-1
    don't:-1 follow:-1 off:-1 though:-1 they:-1 whole:-1 first:-1 letter:-1 i'm:-1 man:-1 lovely:-1 again:-1 says:-1 what:-1 take:-1
    thanks:-1 old:-1 next:-1 new:-1 it:-1 last:-1 came:-1 by:-1 love:-1 back:-1 half:-1 we:-1 good:-1 th:-1 page:-1 he:-1 see:-1 it's:-1
    my:-1 and:-1 will:-1 out:-1 be:-1 her:-2 all:-2 your:-2 of:-2 at:-2 was:-2 for:-4 the:-4
  `,
  need: `
    who:4 hand:3 we're:3 if:3 a:3 and:3 still:2 would:2 lost:2 with:2 somebo:2 thirty:2 its:2 concer:2 quarte:2 we've:2 has:2 for:2 octobe:2
    can:2 up:2 know:2 boat:2 small:2 do:2 find:2 statio:1 anyone:1 second:1 short:1 our:1 or:1 feet:1 mr:1 keepin:1 fifty:1 old:1 her:1
    ideall:1 that:1 into:1 buildi:1 like:1 flat:1 kiln:1 decide:1 love:1 news:1 in:1 update:1 isn't:1 hunt:1 miss:1 years:1 anywhe:1
    otherw:1 lighth:1 grandf:1 lookin:1 books:1 workin:1 copied:1 who'd:1 trying:1 it's:1 fire:1 go:1 everyb:1 head:1 practi:1 ago:1 first:1
    anybod:1 world:1 heaven:1 dry:1 have:1 so:1 comes:1 dear:1 she's:1 within:1 lovely:1 hear:1 moving:1 much:1 teache:1 across:1 autumn:1
    quick:1 haven':1 goes:1 job:1 out:1 bristo:1 anythi:1 learn:1 is:1 k:1 staff:1 reopen:1 laugh:1 after:1 hello:1 august:1 leavin:1
    class:1 just:1 an:1 septem:1 lawyer:1 nothin:1 deposi:1 straig:1 what:1 look:1 nephew:1 rehear:1 us:1 b:1 worksh:1 recomm:1 interv:1
    chance:1 i'm:1 birte:1 office:1 square:1 single:1 other:1 landlo:1 hundre:1 everyt:1 costum:1 good:1 boys:1 sleep:-1 write:-1 never:-1
    let:-1 told:-1 both:-1 given:-1 no:-1 statem:-1 were:-1 march:-1 since:-1 these:-1 whole:-1 childr:-1 refuse:-1 see:-1 anothe:-1 we:-1
    didn't:-1 histor:-1 stand:-1 refere:-1 talk:-1 where:-1 hall:-1 son:-1 till:-1 back:-1 either:-1 sugges:-1 studen:-1 whethe:-1 though:-1
    some:-1 now:-1 furthe:-1 things:-1 there':-1 saturd:-1 street:-1 attach:-1 open:-1 month:-1 harbou:-1 lines:-1 way:-1 gone:-1 physio:-1
    away:-1 pleasu:-1 only:-1 door:-1 twice:-1 four:-1 had:-1 meetin:-1 very:-1 cat:-1 put:-1 archiv:-1 please:-1 great:-1 regard:-1 how:-1
    home:-1 wanted:-1 time:-1 camill:-1 said:-1 come:-1 are:-1 piano:-1 to:-1 next:-1 knows:-1 th:-1 they:-1 she:-1 last:-1 be:-1 came:-1
    your:-2 my:-2 been:-2 them:-2 about:-2 of:-2 it:-2 me:-2 at:-2 over:-2 you:-2 the:-2 was:-2 on:-2 i:-3
  `,
  promise: `
    i'm:5 get:4 tonigh:4 and:3 hi:3 shall:3 her:3 page:3 there:3 am:2 stop:2 have:2 by:2 go:2 me:2 weeken:2 soon:2 note:2 lab:2 christ:2
    as:2 than:2 van:2 cut:2 before:2 till:2 it:2 refere:2 remind:2 pay:2 next:2 raise:2 yet:2 she:2 be:2 report:2 who:2 r:2 agenda:2
    pensio:2 done:2 prof:2 wei:2 add:1 saying:1 gone:1 versio:1 ones:1 strong:1 miss:1 missin:1 your:1 those:1 copy:1 photo:1 scanne:1
    femi:1 aren't:1 re:1 throug:1 b:1 colour:1 wanted:1 hangin:1 box:1 nephew:1 put:1 count:1 doors:1 dan:1 rob:1 dig:1 back:1 number:1
    drill:1 cake:1 big:1 when:1 shed:1 doing:1 where:1 jumper:1 wednes:1 will:1 she's:1 sister:1 way:1 were:1 night:1 glad:1 mentio:1
    drive:1 own:1 plums:1 pomero:1 t:1 key:1 three:1 worry:1 recept:1 dad:1 i'll:1 with:1 blue:1 oursel:1 anybod:1 unders:1 bringi:1 i:1
    they:1 chance:1 fit:1 compla:1 opens:1 gladly:1 regist:1 send:1 twelve:1 myself:1 alread:1 part:1 going:1 well:1 same:1 finger:1 alder:1
    second:1 thirty:1 pick:1 feet:1 keep:1 panel:1 sendin:1 you've:1 hannah:1 also:1 bed:1 noor:1 up:1 review:1 mother:1 proofs:1 answer:1
    more:1 boiler:1 free:1 slides:1 marked:1 boss:1 collec:1 top:1 catchp:1 progra:1 you'll:1 deligh:1 planni:1 holds:1 too:1 water:1 cv:1
    leave:1 forgot:1 yes:1 nine:1 uncle:1 pask:1 write:1 lend:1 spent:1 survey:1 landlo:1 agnes:1 course:1 let:1 th:1 callum:1 contra:1
    mornin:1 within:1 nobody:1 just:1 keys:-1 chapte:-1 use:-1 stoppe:-1 messag:-1 joe:-1 left:-1 restor:-1 hold:-1 forget:-1 thinki:-1
    third:-1 play:-1 noon:-1 known:-1 applic:-1 long:-1 promis:-1 spoke:-1 help:-1 bring:-1 swimmi:-1 everyo:-1 asked:-1 tomorr:-1 boat:-1
    delive:-1 again:-1 intern:-1 forty:-1 every:-1 not:-1 lookin:-1 this:-1 under:-1 may:-1 said:-1 lost:-1 tell:-1 invoic:-1 nothin:-1
    arrive:-1 there':-1 year:-1 sunday:-1 that:-1 regard:-1 had:-1 first:-1 august:-1 so:-1 each:-1 work:-1 everyt:-1 anythi:-1 usual:-1
    anothe:-1 could:-1 table:-1 from:-1 bassoo:-1 buy:-1 whole:-1 cosima:-1 easter:-1 day:-1 won't:-1 made:-1 door:-1 desk:-1 thank:-1
    office:-1 expect:-1 ms:-1 things:-1 we're:-1 would:-1 him:-1 receiv:-1 want:-1 lunch:-1 four:-1 come:-1 lisbon:-1 madam:-1 other:-1
    workin:-1 his:-1 here:-1 love:-1 site:-1 both:-1 our:-1 six:-1 perfec:-1 most:-1 like:-1 talk:-1 read:-1 manage:-1 starts:-1 kept:-1
    forwar:-1 mrs:-1 call:-1 thanks:-1 told:-1 all:-1 reason:-1 eight:-1 now:-1 son:-1 lots:-1 meet:-1 away:-1 was:-1 soup:-1 ever:-1 an:-1
    hour:-1 family:-1 betwee:-1 did:-1 still:-1 hello:-1 book:-1 month:-1 about:-1 monday:-1 make:-1 good:-1 for:-1 say:-1 yours:-1 do:-1
    fix:-1 please:-1 end:-2 a:-2 room:-2 two:-2 tuesda:-2 ring:-2 thursd:-2 at:-2 we:-2 take:-2 one:-2 if:-2 in:-2 new:-2 has:-3 dear:-3
    to:-3 the:-3 on:-4 is:-4
  `,
  'thanks-due': `
    no:4 so:4 it:3 spread:3 three:3 greg:3 them:3 versio:3 can:3 wanted:3 anythi:3 you'll:3 first:3 two:3 i've:2 go:2 camill:2 mrs:2 meet:2
    i'd:2 strong:2 send:2 is:2 for:2 keys:2 her:2 right:2 other:2 as:2 dear:2 page:2 second:2 copy:2 ones:2 had:2 end:2 out:2 than:2 also:2
    bounda:2 when:2 ladies:2 you:2 cc:2 letter:2 cost:2 and:2 refere:2 allotm:2 don't:1 use:1 never:1 one:1 straig:1 hour:1 jo:1 they:1
    questi:1 turn:1 discus:1 worry:1 cottag:1 twins:1 picked:1 archiv:1 start:1 yet:1 those:1 long:1 floor:1 film:1 while:1 mine:1 our:1
    it's:1 runs:1 put:1 taught:1 surger:1 there':1 talked:1 tonigh:1 term:1 about:1 dr:1 sorted:1 lab:1 st:1 law:1 weddin:1 ours:1 who:1
    form:1 missin:1 i:1 sam:1 martin:1 many:1 enough:1 want:1 eleven:1 made:1 head:1 forget:1 needn':1 clinic:1 with:1 town:1 ago:1 we've:1
    throug:1 under:1 years:1 femi:1 press:1 person:1 need:1 post:1 advice:1 writin:1 charge:1 doctor:1 sample:1 anothe:1 k:1 round:1 mill:1
    they'r:1 five:1 nine:1 ask:1 into:1 own:1 sign:1 gone:1 statem:1 tell:1 piece:1 harbou:1 worked:1 paragr:1 correc:1 today:1 ms:1
    nights:1 spare:1 copied:1 restor:1 paying:1 worksh:1 lighth:1 table:1 third:1 should:1 spoke:1 j:1 pensio:1 needed:1 talk:1 were:1
    from:1 cello:1 eight:1 septem:1 aubrac:1 attach:1 bank:1 ran:1 fund:1 fortni:1 after:1 takes:1 enclos:1 call:1 wrote:1 half:1 roof:1
    having:1 paid:1 hey:1 here's:1 hold:1 chapte:1 away:1 christ:1 yours:1 design:1 regist:1 high:1 intern:1 weeken:1 pile:1 red:1 budget:1
    sent:1 bell:1 cat:1 link:1 knows:1 all:1 always:1 much:1 bed:1 clause:1 noor:1 his:1 job:-1 waitin:-1 hours:-1 laugh:-1 door:-1
    parcel:-1 tuesda:-1 bookke:-1 take:-1 stop:-1 starts:-1 thanki:-1 signed:-1 concer:-1 commen:-1 can't:-1 nice:-1 office:-1 check:-1
    way:-1 return:-1 front:-1 forwar:-1 proofs:-1 fire:-1 season:-1 rememb:-1 answer:-1 truly:-1 big:-1 painte:-1 june:-1 friend:-1 of:-1
    agreed:-1 unders:-1 stoppe:-1 talkin:-1 price:-1 doing:-1 differ:-1 landlo:-1 calm:-1 we're:-1 histor:-1 people:-1 introd:-1 work:-1
    fit:-1 today':-1 usual:-1 he'd:-1 librar:-1 window:-1 nearly:-1 run:-1 kept:-1 https:-1 things:-1 line:-1 boat:-1 confir:-1 gate:-1
    keepin:-1 monday:-1 regard:-1 d:-1 you're:-1 readin:-1 weeks:-1 man:-1 welcom:-1 pete:-1 help:-1 easter:-1 behind:-1 more:-1 experi:-1
    notice:-1 we:-1 school:-1 remind:-1 better:-1 lines:-1 give:-1 train:-1 opens:-1 you've:-1 far:-1 moved:-1 contra:-1 note:-1 any:-1
    fixed:-1 may:-1 ines:-1 quiet:-1 asked:-1 ticket:-1 chairs:-1 files:-1 very:-1 haven':-1 lost:-1 park:-1 or:-1 he:-1 laughe:-1 th:-1
    him:-1 arrive:-1 ten:-1 withou:-1 make:-1 recomm:-1 its:-1 nothin:-1 meetin:-1 again:-1 search:-1 exampl:-1 cousin:-1 love:-1 notes:-1
    wants:-1 these:-1 kind:-1 slippe:-1 small:-1 lookin:-1 i'll:-1 flat:-1 look:-1 stairs:-1 was:-1 studen:-1 next:-1 hope:-1 invoic:-1
    finish:-1 boiler:-1 am:-1 though:-1 believ:-1 part:-1 card:-1 at:-1 within:-1 follow:-1 below:-1 promis:-1 scanne:-1 old:-1 left:-1
    pounds:-1 week:-1 still:-1 now:-1 this:-1 you'd:-1 since:-1 someon:-1 lovely:-1 good:-1 read:-1 their:-1 please:-1 somebo:-1 said:-1
    well:-1 nobody:-1 on:-1 my:-2 order:-2 are:-2 been:-2 house:-2 a:-2 new:-2 once:-2 must:-2 would:-2 did:-2 know:-2 me:-2 will:-2 us:-2
    by:-3 but:-3 just:-3 have:-3 i'm:-4
  `,
};
