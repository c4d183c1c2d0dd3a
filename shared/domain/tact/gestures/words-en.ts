import type { Said } from './signs/signs.ts';

/** What the beginning of a word weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WORDS_EN: Readonly<Record<Said, string>> = {
  give: `
    with:9 her:8 so:6 don't:6 it:6 first:5 go:5 no:5 letter:5 right:5 three:5 direct:5 record:5 law:5 bounda:4 well:4 made:4 cost:4 anythi:4
    for:4 round:4 money:4 after:4 they:4 turn:4 there':4 grey:4 you'll:4 under:4 if:4 i've:4 small:4 mentio:4 two:4 can:4 paid:4 otherw:3
    interv:3 those:3 forget:3 suit:3 copy:3 below:3 as:3 talked:3 today:3 you're:3 see:3 and:3 need:3 all:3 your:3 throug:3 card:3 photog:3
    which:3 surger:3 new:3 marked:3 film:3 cancel:3 him:3 garage:3 fair:3 anothe:3 along:3 want:3 leeds:3 had:3 enclos:2 ones:2 christ:2
    whenev:2 spare:2 minute:2 hall:2 doctor:2 picked:2 please:2 while:2 table:2 review:2 march:2 four:2 over:2 some:2 twins:2 yours:2
    plumbe:2 dr:2 across:2 town:2 were:2 sign:2 keys:2 up:2 bring:2 own:2 drove:2 down:2 note:2 part:2 post:2 many:2 they'r:2 dear:2
    writte:2 day:2 hear:2 i:2 name:2 i'd:2 not:2 like:2 having:2 the:2 myself:2 mother:2 r:2 solici:2 being:2 long:2 dates:2 till:2 thursd:2
    worksh:2 taught:2 line:2 could:2 only:2 come:1 he:1 refere:1 mr:1 let:1 talk:1 page:1 third:1 told:1 case:1 out:1 clinic:1 came:1 use:1
    writin:1 five:1 few:1 collea:1 correc:1 try:1 regist:1 hi:1 in:1 here's:1 contra:1 since:1 eight:1 actual:1 bus:1 chapte:1 wanted:1
    brothe:1 outgro:1 our:1 rd:1 driver:1 re:1 little:1 ours:1 it's:1 friday:1 why:1 he'll:1 trust:1 owe:-1 https:-1 splend:-1 lost:-1
    once:-1 follow:-1 exampl:-1 near:-1 photo:-1 love:-1 shut:-1 doing:-1 these:-1 seen:-1 ticket:-1 end:-1 moved:-1 introd:-1 quid:-1
    librar:-1 bank:-1 move:-1 bother:-1 soup:-1 finish:-1 we'd:-1 soon:-1 transl:-1 their:-1 leave:-1 to:-1 rememb:-1 counci:-1 taken:-1
    done:-1 knows:-1 happy:-1 yourse:-1 know:-1 stuck:-1 meetin:-1 drive:-1 profes:-1 isn't:-1 friend:-1 free:-1 order:-1 june:-1 proper:-1
    behind:-1 somebo:-1 view:-1 than:-1 night:-1 delive:-1 holida:-1 work:-1 gate:-1 slept:-1 sale:-1 when:-1 grant:-1 you:-1 slippe:-1
    statem:-1 more:-1 believ:-1 week:-1 catalo:-1 hand:-1 tomorr:-1 invoic:-1 remind:-1 easter:-1 hours:-1 sellin:-2 fixed:-2 church:-2
    very:-2 servic:-2 away:-2 files:-2 should:-2 becaus:-2 list:-2 ten:-2 usual:-2 salt:-2 keep:-2 traile:-2 six:-2 or:-2 tuesda:-2 match:-2
    asked:-2 number:-2 notice:-2 practi:-2 sure:-2 roof:-2 drivin:-2 was:-2 help:-2 open:-2 ring:-2 park:-2 both:-2 answer:-2 lookin:-2
    yellow:-2 better:-2 rain:-2 people:-2 until:-2 read:-2 going:-2 he'd:-2 though:-2 helen:-2 say:-2 put:-2 scanne:-2 am:-2 thinki:-3
    nothin:-3 would:-3 fool:-3 one:-3 said:-3 still:-3 again:-3 stoppe:-3 bed:-3 heaven:-3 th:-3 my:-3 house:-3 old:-3 advice:-3 time:-3
    me:-3 but:-3 second:-3 i'll:-3 us:-3 that:-3 door:-3 haven':-3 on:-3 took:-3 window:-4 left:-4 must:-4 held:-4 has:-4 by:-4 here:-4
    notes:-4 phone:-4 train:-4 a:-4 its:-4 be:-4 at:-4 about:-4 have:-4 who:-4 can't:-5 copied:-5 street:-5 promis:-5 been:-5 will:-5
    just:-6 i'm:-6 this:-7
  `,
  ask: `
    a:7 don't:6 we'd:6 dear:5 be:5 know:5 more:5 ten:5 might:5 whethe:5 look:5 these:4 lines:4 for:4 yours:4 few:4 see:4 read:4 minute:4
    book:4 even:4 down:4 you've:3 at:3 mornin:3 dinner:3 before:3 there:3 trust:3 listen:3 ask:3 it:3 would:3 open:3 reside:3 i'd:3 anythi:3
    quick:3 landlo:3 sign:3 come:3 i've:3 any:3 and:3 speak:3 office:3 two:3 them:3 house:3 helen:3 yes:2 church:2 retire:2 well:2 third:2
    exhibi:2 have:2 no:2 profes:2 lot:2 chair:2 three:2 post:2 studen:2 could:2 throug:2 county:2 if:2 should:2 good:2 drivin:2 sunday:2
    daught:2 off:2 this:2 sort:2 own:2 buy:2 enclos:2 hard:2 works:2 pick:2 spring:2 you'd:2 let:2 takes:2 firm:2 aftern:2 mr:2 consid:2
    quote:2 looked:2 long:2 go:2 lane:2 ours:2 name:2 which:2 one:2 run:2 tell:2 where:2 all:2 can't:2 wonder:2 honest:2 hall:2 anybod:2
    hundre:2 nobody:2 my:1 love:1 archiv:1 weeken:1 quiet:1 he:1 fortni:1 choir:1 kindly:1 me:1 boat:1 its:1 ticket:1 floor:1 many:1 very:1
    us:1 deadli:1 school:1 pensio:1 put:1 short:1 august:1 th:1 over:1 been:1 having:1 doing:1 our:1 send:1 everyo:1 herita:1 files:1 i:1
    told:1 things:1 since:1 phone:1 point:1 says:1 ringin:1 or:1 back:1 room:1 leavin:1 collec:1 hi:1 photog:1 call:-1 do:-1 pleasu:-1
    life:-1 seven:-1 still:-1 hand:-1 never:-1 past:-1 done:-1 nothin:-1 lighth:-1 tom:-1 move:-1 want:-1 usual:-1 quid:-1 today:-1 first:-1
    hello:-1 time:-1 some:-1 now:-1 goes:-1 asked:-1 surger:-1 how:-1 seen:-1 recept:-1 return:-1 work:-1 add:-1 each:-1 after:-1 him:-1
    will:-1 money:-1 thursd:-1 camill:-1 lookin:-1 somebo:-1 buildi:-1 till:-2 thank:-2 ever:-2 believ:-2 with:-2 friday:-2 can:-2 day:-2
    you:-2 same:-2 were:-2 had:-2 week:-2 list:-2 i'll:-2 just:-2 thirty:-2 going:-2 match:-2 hear:-2 red:-2 give:-2 jonas:-2 instea:-2
    here:-2 contra:-2 order:-2 fine:-2 make:-2 last:-2 addres:-2 shall:-2 up:-3 find:-3 about:-3 are:-3 eight:-3 said:-3 help:-3 what:-3
    by:-4 was:-4 we:-4 has:-5 mind:-7 confir:-7 number:-8 the:-10
  `,
  thank: `
    thank:5 say:4 it:4 throug:3 me:3 done:3 apprec:3 aftern:3 were:3 he's:3 wanted:3 was:3 him:3 withou:3 got:3 signed:3 what:3 that:2
    happen:2 four:2 hours:2 weeks:2 van:2 i'd:2 marta:2 you:2 still:2 mother:2 notice:2 love:2 truly:2 both:2 of:2 dig:2 introd:2 have:2
    clause:2 father:2 lease:2 an:2 home:2 nobody:2 file:2 came:2 interv:2 otherw:2 thing:2 full:2 my:2 bus:2 out:2 son:2 credit:1 writte:1
    notes:1 step:1 she's:1 weeken:1 loan:1 said:1 ever:1 lift:1 every:1 your:1 how:1 alread:1 shoppi:1 three:1 gave:1 hour:1 bank:1 idea:1
    found:1 soup:1 enough:1 drive:1 whatev:1 books:1 plumbe:1 thinki:1 charge:1 going:1 don't:1 up:1 transl:1 workin:1 other:1 such:1 just:1
    arrive:1 would:1 drove:1 six:1 much:1 am:1 time:1 holida:1 client:1 believ:-1 talk:-1 on:-1 put:-1 copy:-1 read:-1 at:-1 second:-1
    anothe:-1 his:-1 we'd:-1 next:-1 them:-1 camill:-1 or:-1 he:-1 right:-1 commen:-1 friday:-1 any:-1 mornin:-1 photog:-1 custom:-1 made:-1
    regist:-1 i'm:-1 which:-1 last:-1 return:-1 we're:-1 so:-1 receiv:-1 archiv:-1 table:-1 dates:-1 asked:-1 can:-1 after:-1 use:-1 here:-2
    are:-2 again:-2 need:-2 wrote:-2 having:-2 mentio:-2 who:-2 own:-2 collea:-2 deeds:-2 from:-2 in:-2 see:-2 thanks:-2 could:-2 articl:-2
    never:-2 been:-2 her:-2 many:-2 before:-2 new:-2 attach:-2 should:-2 will:-2 all:-2 coming:-2 fair:-2 has:-3 i've:-3 two:-3 i:-3 if:-3
    this:-3 is:-3 a:-4 be:-5 the:-5
  `,
  share: `
    just:5 street:5 ticket:5 on:4 haven':4 they'r:4 first:4 this:4 closes:4 lovely:4 new:4 sale:3 though:3 june:3 ten:3 saw:3 if:3 line:3
    try:3 sunday:3 till:3 list:3 copied:3 sure:3 its:3 place:3 mill:3 saturd:3 class:3 free:2 only:2 across:2 show:2 you:2 friend:2 in:2
    whole:2 does:2 they:2 helen:2 thinki:2 month:2 finish:2 came:2 everyt:2 for:2 stoppe:2 small:2 tomorr:2 bath:2 deadli:2 care:2 not:2
    went:2 it:2 county:2 lab:2 writin:2 ines:2 your:2 a:2 cold:2 whethe:2 guardi:2 hour:2 https:2 exampl:2 keeper:2 opened:2 follow:2
    transl:2 year:2 start:2 take:2 house:2 these:1 pictur:1 tonigh:1 cross:1 go:1 put:1 runnin:1 hope:1 finall:1 days:1 come:1 twelve:1
    i've:1 walk:1 mornin:1 missed:1 doing:1 has:1 here's:1 it's:1 use:1 day:1 anyone:1 review:1 paragr:1 one:1 live:1 but:1 aid:1 series:1
    rehear:1 enjoy:1 librar:1 practi:1 websit:1 were:-1 he's:-1 copy:-1 map:-1 thursd:-1 three:-1 choir:-1 guy:-1 way:-1 that:-1 notice:-1
    well:-1 week:-1 hold:-1 bed:-1 near:-1 somebo:-1 over:-1 radio:-1 sleep:-1 anythi:-1 scanne:-1 dr:-1 octobe:-1 readin:-1 card:-1
    we're:-1 marked:-1 withou:-1 forty:-1 interv:-1 applic:-1 circul:-1 sixty:-1 runs:-1 you're:-1 return:-1 dinner:-1 books:-1 throug:-1
    we'll:-1 book:-1 keep:-1 having:-1 get:-1 let:-1 meet:-1 been:-1 welcom:-1 depart:-1 doctor:-1 exhibi:-1 x:-1 have:-1 looks:-1 with:-1
    desk:-1 two:-1 head:-1 degree:-2 asked:-2 second:-2 retire:-2 him:-2 studen:-2 can't:-2 told:-2 bus:-2 key:-2 by:-2 ready:-2 sent:-2
    don't:-2 until:-2 them:-2 you'll:-2 i:-2 money:-2 her:-2 i'll:-2 five:-2 down:-2 eleven:-2 time:-2 room:-2 rain:-2 bank:-2 gave:-2
    find:-2 some:-2 all:-2 are:-2 starts:-2 was:-2 be:-2 four:-2 found:-2 under:-2 am:-2 museum:-2 can:-2 please:-2 should:-3 i'd:-3 like:-3
    dear:-3 so:-3 here:-3 my:-3 is:-3 monday:-3 his:-3 as:-3 nobody:-3 will:-3 gone:-4 me:-4 had:-4 would:-4 talk:-4 back:-4 and:-6 the:-6
    we:-6 to:-8
  `,
  introduce: `
    who:7 knows:4 has:4 both:3 copied:3 promis:3 you:3 runs:3 here:3 dear:3 everyo:2 introd:2 worth:2 patien:2 taken:2 clinic:2 full:2
    sleep:2 dr:2 talk:2 press:2 its:2 meet:2 over:2 held:2 restor:2 phone:2 runnin:2 window:2 she:2 email:2 no:2 other:2 way:2 same:1
    answer:1 street:1 just:1 never:1 mrs:1 church:1 put:1 about:1 this:1 leave:1 needs:1 camill:1 joe:1 care:1 one:1 us:-1 came:-1 that:-1
    so:-1 if:-1 it:-1 it's:-1 and:-1 new:-1 out:-1 i'm:-1 been:-1 next:-1 easter:-1 all:-1 would:-1 will:-1 week:-1 was:-2 my:-2 until:-2
    from:-2 have:-2 before:-2 on:-2 with:-2 be:-2 we:-2 at:-3 your:-4 for:-5 the:-8
  `,
  need: `
    a:6 anybod:5 our:4 if:4 anyone:3 do:3 we're:3 know:3 hand:3 and:3 flat:3 with:3 short:3 isn't:3 we:3 hours:2 anywhe:2 outgro:2 ticket:2
    doing:2 boat:2 weeken:2 we've:2 her:2 take:2 lost:2 daught:2 update:2 of:2 leeds:2 thirty:2 wants:2 bit:2 quick:2 regula:2 into:2 ever:2
    or:2 lookin:2 two:2 everyt:2 hard:2 lovely:1 closed:1 spoken:1 out:1 series:1 part:1 heaven:1 news:1 day:1 head:1 we'd:1 learn:1
    somebo:1 his:1 end:1 manage:1 moving:1 it's:1 teache:1 bath:1 second:1 job:1 got:1 help:1 leavin:1 decemb:1 goes:1 guy:1 hear:1 west:1
    august:1 anyway:1 an:1 monday:1 believ:1 he'd:1 much:1 is:1 rang:-1 someon:-1 never:-1 six:-1 how:-1 photog:-1 wednes:-1 she:-1 did:-1
    left:-1 please:-1 first:-1 one:-1 not:-1 desk:-1 street:-1 spent:-1 month:-1 touch:-1 attach:-1 applic:-1 harbou:-1 up:-1 archiv:-1
    gives:-1 as:-1 pleasu:-2 th:-2 put:-2 at:-2 am:-2 was:-2 meetin:-2 been:-2 might:-2 see:-2 before:-2 you:-2 will:-2 dear:-2 to:-2 on:-2
    they:-2 camill:-2 knows:-2 i'm:-2 them:-2 in:-3 over:-3 my:-3 your:-4 me:-4 i:-5 the:-6
  `,
  promise: `
    i'm:6 weeken:6 go:5 christ:5 get:5 going:4 wanted:4 back:4 blue:4 by:4 remind:4 me:4 photo:4 dad:3 drive:3 where:3 sister:3 find:3
    ready:3 email:3 doing:3 cake:3 just:3 class:3 be:3 report:3 aren't:3 box:2 dig:2 scanne:2 copy:2 van:2 saturd:2 uncle:2 post:2 regist:2
    before:2 anybod:2 will:2 traile:2 throug:2 drivin:2 people:2 hi:2 word:2 us:2 over:2 refere:2 pleasu:2 put:2 done:1 am:1 landlo:1
    meetin:1 shall:1 spain:1 after:1 cost:1 haven':1 bother:1 minute:1 from:1 he:1 old:1 wednes:1 slept:1 ours:1 look:1 about:1 looked:1
    drawin:1 survey:1 pay:1 own:1 you:1 quote:1 week:-1 ten:-1 table:-1 two:-1 are:-1 may:-1 want:-1 forwar:-1 soup:-1 last:-1 move:-1
    could:-1 nothin:-1 chapte:-1 under:-1 whole:-1 second:-1 long:-1 see:-1 won't:-1 book:-1 or:-1 help:-1 next:-1 lunch:-1 away:-1
    arrive:-1 bring:-1 new:-1 who:-1 lisbon:-1 first:-1 being:-1 that:-1 sunday:-1 both:-1 make:-1 had:-1 talk:-1 if:-1 to:-1 in:-1 came:-2
    still:-2 mornin:-2 should:-2 told:-2 ever:-2 here:-2 send:-2 easter:-2 restor:-2 like:-2 site:-2 i:-2 read:-2 other:-2 room:-2 son:-2
    please:-2 ring:-2 was:-2 do:-2 did:-2 would:-2 most:-2 our:-2 we:-2 your:-2 meet:-2 half:-2 take:-3 hour:-3 leave:-3 of:-3 call:-3
    for:-3 an:-3 the:-3 a:-3 dear:-3 so:-4 has:-4 all:-4 one:-4 on:-6 is:-8
  `,
};
