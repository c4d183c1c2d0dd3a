import type { Said } from './signs/signs.ts';

/** What the beginning of a word weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WORDS_EN: Readonly<Record<Said, string>> = {
  give: `
    there':10 with:7 letter:7 and:6 for:6 so:6 her:6 had:5 set:5 come:5 only:5 it's:5 plaste:5 no:5 new:5 they:5 three:5 don't:4 right:4
    works:4 go:4 grey:4 thing:4 record:4 grandf:4 see:4 out:4 cost:4 it:4 round:4 first:4 interv:4 can:4 bounda:4 suit:4 when:4 turn:3
    minute:3 under:3 law:3 dr:3 up:3 mentio:3 five:3 well:3 direct:3 you'll:3 from:3 solici:3 i've:3 anythi:3 small:3 your:3 leeds:3 those:3
    versio:3 tuesda:3 strong:3 along:3 two:3 the:3 marked:3 weeken:3 forget:3 ones:3 copy:3 below:2 film:2 paid:2 open:2 march:2 enclos:2
    days:2 questi:2 today:2 i'd:2 writin:2 money:2 panel:2 talked:2 made:2 into:2 form:2 fee:2 chapte:2 eight:2 our:2 throug:2 person:2
    after:2 which:2 table:2 twins:2 harbou:2 some:2 hall:2 surger:2 collec:2 fair:2 picked:2 consul:2 pick:2 cancel:2 four:2 him:2 you're:2
    whenev:2 went:2 while:2 were:2 here's:2 refere:2 bell:2 plumbe:2 down:2 christ:2 i:2 got:2 correc:2 spare:2 sign:2 attach:2 call:2 mrs:2
    third:2 r:2 mother:2 having:2 keys:2 dates:2 card:2 few:2 told:2 many:2 need:2 depart:2 within:2 weddin:2 own:2 as:2 taught:2 anothe:1
    send:1 worry:1 part:1 in:1 reason:1 them:1 writte:1 otherw:1 reply:1 photog:1 hi:1 design:1 is:1 driver:1 name:1 town:1 his:1 office:1
    day:1 want:1 if:1 page:1 long:1 try:1 note:1 ours:1 regard:1 clinic:1 regist:1 window:1 cut:1 all:1 lines:1 camill:1 worksh:1 everyo:1
    review:1 happy:1 signed:1 across:1 stay:1 doctor:1 cottag:1 one:1 bus:1 dry:-1 move:-1 truly:-1 soon:-1 way:-1 what:-1 librar:-1 may:-1
    did:-1 wants:-1 rememb:-1 monday:-1 proofs:-1 course:-1 betwee:-1 their:-1 remind:-1 number:-1 times:-1 sale:-1 much:-1 break:-1
    photo:-1 https:-1 car:-1 usual:-1 exampl:-1 counci:-1 behind:-1 refuse:-1 meetin:-1 taken:-1 seen:-1 spoke:-1 histor:-1 very:-1 ines:-1
    statem:-1 short:-1 quid:-1 files:-1 work:-1 we'd:-1 runnin:-1 claim:-1 order:-1 will:-1 hand:-1 might:-1 sixty:-1 servic:-1 view:-1
    once:-1 leave:-1 care:-1 delive:-1 splend:-1 month:-1 thirty:-1 ben:-1 looks:-1 away:-1 these:-1 closes:-1 sunday:-1 keep:-1 until:-1
    doing:-1 an:-2 easter:-2 week:-2 make:-2 ten:-2 invoic:-2 ring:-2 we're:-2 traile:-2 sellin:-2 do:-2 reside:-2 or:-2 drivin:-2 should:-2
    june:-2 knows:-2 scanne:-2 match:-2 more:-2 fixed:-2 practi:-2 friend:-2 transl:-2 somebo:-2 night:-2 tomorr:-2 weeks:-2 salt:-2
    profes:-2 door:-2 whethe:-2 believ:-2 park:-2 yellow:-2 slept:-2 becaus:-2 rain:-2 read:-2 say:-2 helen:-2 list:-2 thinki:-2 roof:-2
    fool:-2 hours:-2 second:-2 he'd:-2 every:-2 advice:-2 both:-2 am:-2 on:-2 they'v:-2 said:-2 has:-2 heaven:-2 stoppe:-2 a:-2 lookin:-2
    help:-2 sure:-3 cake:-3 going:-3 my:-3 though:-3 must:-3 that:-3 we:-3 notice:-3 time:-3 better:-3 people:-3 of:-3 six:-3 nothin:-3
    good:-3 still:-3 birthd:-3 left:-3 old:-3 th:-3 haven':-3 took:-3 house:-3 by:-3 was:-3 held:-3 me:-3 again:-3 tower:-4 notes:-4 be:-4
    would:-4 know:-4 phone:-4 i'll:-4 train:-4 have:-4 but:-4 copied:-4 street:-4 its:-4 here:-4 at:-5 about:-5 can't:-5 promis:-5 been:-5
    just:-6 who:-6 i'm:-6 this:-7
  `,
  ask: `
    for:7 be:7 ten:6 whethe:6 might:5 we'd:5 these:5 told:5 exam:5 dear:4 know:4 don't:4 before:4 more:4 notes:4 lines:4 yes:4 writin:4
    i'd:4 anythi:4 am:4 a:4 out:4 blue:4 look:4 at:4 mornin:4 over:4 there:3 even:3 few:3 and:3 dinner:3 any:3 won't:3 would:3 anybod:3
    wonder:3 yours:3 th:3 minute:3 listen:3 trust:3 down:3 or:3 you've:3 your:3 field:3 have:3 my:3 see:3 house:3 sign:3 lot:3 landlo:3
    speak:2 love:2 could:2 i've:2 buy:2 hope:2 glad:2 book:2 concer:2 reside:2 sofa:2 read:2 retire:2 third:2 church:2 ask:2 quick:2 come:2
    can't:2 throug:2 helen:2 hearin:2 them:2 office:2 nobody:2 no:2 two:2 one:2 ought:2 eleven:2 exhibi:2 free:2 off:2 rather:2 open:2
    you'd:2 sort:2 where:2 sunday:2 to:2 county:2 good:2 long:2 this:2 chair:2 drivin:2 enclos:2 mr:2 somebo:2 aftern:2 father:2 an:2 post:2
    need:2 lane:2 he:2 which:1 hard:1 should:1 ours:1 spring:1 its:1 takes:1 mother:1 firm:1 go:1 online:1 kindly:1 daught:1 well:1 i:1
    honest:1 profes:1 school:1 looked:1 pick:1 of:1 experi:1 been:1 says:1 very:1 say:1 consid:1 hall:1 floor:1 isn't:1 her:1 interv:1
    name:1 phone:1 worked:1 quote:1 own:1 works:1 tellin:1 needs:1 mistak:1 societ:1 are:1 our:-1 surger:-1 some:-1 june:-1 you'll:-1
    gone:-1 want:-1 anyone:-1 year:-1 call:-1 day:-1 asked:-1 head:-1 can:-1 hello:-1 film:-1 recept:-1 done:-1 meetin:-1 kept:-1 place:-1
    rememb:-1 camill:-1 stay:-1 seen:-1 now:-1 until:-1 still:-1 got:-1 will:-1 seven:-1 statem:-1 thank:-1 return:-1 past:-1 heaven:-1
    week:-1 into:-1 nothin:-1 time:-1 each:-1 get:-1 review:-1 after:-1 add:-1 jonas:-1 money:-1 match:-2 site:-2 just:-2 first:-2 were:-2
    lighth:-2 work:-2 so:-2 believ:-2 when:-2 red:-2 buildi:-2 fine:-2 you:-2 like:-2 list:-2 had:-2 friday:-2 contra:-2 how:-2 today:-2
    i'll:-2 make:-2 there':-2 lookin:-2 give:-2 addres:-2 thirty:-2 ever:-2 is:-2 about:-2 order:-2 same:-2 going:-2 instea:-2 here:-2
    shall:-2 that:-3 said:-3 find:-3 up:-3 help:-3 eight:-3 do:-3 what:-4 by:-4 confir:-5 has:-5 number:-6 the:-7
  `,
  thank: `
    apprec:10 meetin:6 way:5 like:5 said:4 much:4 should:4 our:4 stairs:4 time:3 did:3 up:3 mum:3 what:3 thank:3 thing:3 better:3 since:3
    parish:3 came:3 was:3 glad:3 signed:3 those:3 reache:3 behalf:3 say:3 best:3 me:3 hours:3 done:2 it:2 withou:2 went:2 got:2 i'd:2 help:2
    we:2 he's:2 throug:2 its:2 thanks:2 him:2 took:2 van:2 were:2 dress:2 slept:2 six:2 weeks:2 everyo:2 so:2 still:2 notes:2 out:2 happen:2
    friend:2 whole:2 dig:2 roof:2 how:2 father:2 clause:2 wanted:2 interv:2 home:2 of:2 otherw:1 full:1 file:1 notice:1 mother:1 both:1
    being:1 love:1 perfec:1 lease:1 depart:1 with:1 where:1 writte:1 us:1 every:1 truly:1 four:1 anybod:1 at:1 servic:1 have:1 aftern:1
    she's:1 goes:1 credit:1 drive:1 alread:1 loan:1 nobody:1 ever:1 very:1 cold:1 saturd:1 shoppi:1 lent:1 client:1 son:1 lift:1 weeken:1
    post:1 mornin:-1 into:-1 law:-1 answer:-1 yes:-1 chapte:-1 end:-1 r:-1 then:-1 get:-1 room:-1 well:-1 but:-1 he:-1 next:-1 by:-1 desk:-1
    press:-1 regist:-1 had:-1 weddin:-1 bed:-1 bring:-1 or:-1 come:-1 archiv:-1 only:-1 left:-1 for:-1 it's:-1 review:-1 any:-1 his:-1
    has:-1 receiv:-1 mill:-1 mrs:-1 back:-1 old:-1 custom:-1 talk:-1 ask:-1 believ:-1 down:-1 sister:-1 been:-1 return:-1 yours:-1 paid:-1
    heaven:-2 over:-2 last:-2 camill:-2 articl:-2 right:-2 coming:-2 them:-2 appear:-2 need:-2 each:-2 could:-2 again:-2 know:-2 fair:-2
    same:-2 dear:-2 look:-2 th:-2 writin:-2 one:-2 put:-2 deeds:-2 which:-2 after:-2 table:-2 second:-2 take:-2 dates:-2 on:-2 having:-2
    see:-2 collea:-2 all:-2 before:-2 use:-2 made:-2 own:-2 mentio:-2 many:-2 here:-2 new:-3 in:-3 who:-3 and:-3 will:-3 this:-3 attach:-3
    can:-3 i've:-4 if:-4 be:-5 is:-5
  `,
  share: `
    just:10 it's:9 an:6 sunday:6 subjec:6 happen:5 night:5 if:5 new:5 house:5 only:5 behind:5 its:5 swimmi:5 agenda:5 intere:5 dig:5 doors:5
    that:4 line:4 opens:4 field:4 has:4 today:4 notice:4 seven:4 street:4 your:4 there':4 commit:4 in:4 quid:4 brough:4 eight:4 allotm:3
    they'v:3 haven':3 transl:3 from:3 train:3 ticket:3 open:3 lovely:3 at:3 is:3 try:3 sale:3 again:3 best:3 small:3 saturd:3 though:3
    appear:2 across:2 closes:2 now:2 becaus:2 place:2 month:2 everyt:2 saw:2 copied:2 it:2 tower:2 https:2 exampl:2 think:2 this:2 mill:2
    every:2 book:2 thinki:2 up:2 they'r:2 june:2 rules:2 class:2 county:2 ten:2 helen:2 show:2 herita:2 weeks:2 sure:2 stoppe:2 read:2 for:2
    press:2 does:2 about:2 finish:2 but:2 gone:2 bath:2 list:2 or:2 mentio:2 went:2 till:2 fund:1 minist:1 friend:1 giving:1 bring:1 bell:1
    tomorr:1 first:1 on:1 finall:1 six:1 guardi:1 change:1 cold:1 inform:1 opened:1 deadli:1 come:1 reopen:1 keeper:1 there:1 collea:1
    pictur:1 nothin:1 must:1 redon:1 a:1 paragr:1 concer:-1 meetin:-1 patien:-1 note:-1 withou:-1 door:-1 guy:-1 knows:-1 floor:-1 he's:-1
    applic:-1 clinic:-1 dinner:-1 more:-1 drive:-1 while:-1 leave:-1 radio:-1 may:-1 order:-1 good:-1 being:-1 left:-1 which:-1 ready:-1
    post:-1 closin:-1 welcom:-1 ones:-1 who:-1 needs:-1 people:-1 nephew:-1 proofs:-1 circul:-1 send:-1 how:-1 having:-1 return:-1 degree:-1
    printe:-1 we'd:-1 bother:-1 where:-1 after:-1 sleep:-1 mrs:-1 and:-1 minute:-1 could:-1 bank:-1 our:-1 x:-1 hold:-1 link:-1 looks:-1
    th:-1 second:-1 tell:-1 direct:-1 meet:-1 before:-1 sent:-1 books:-1 depart:-1 desk:-1 exhibi:-1 dr:-2 rain:-2 gave:-2 school:-2 five:-2
    were:-2 well:-2 eleven:-2 one:-2 way:-2 him:-2 keep:-2 wonder:-2 head:-2 call:-2 studen:-2 bus:-2 are:-2 friday:-2 three:-2 same:-2
    letter:-2 hand:-2 the:-2 key:-2 he:-2 when:-2 octobe:-2 openin:-2 we're:-2 no:-2 throug:-2 retire:-2 detail:-2 she:-2 have:-2 find:-2
    down:-2 room:-2 money:-2 you'll:-2 back:-2 i'll:-2 with:-2 copy:-2 anythi:-2 over:-2 you're:-2 we'll:-2 i'm:-2 told:-2 somebo:-2
    can't:-2 here:-2 out:-2 them:-2 by:-2 asked:-2 some:-2 time:-2 let:-2 don't:-2 starts:-2 under:-2 i'd:-3 found:-3 get:-3 museum:-3 be:-3
    am:-3 nobody:-3 please:-3 should:-3 until:-3 forty:-3 like:-3 can:-3 dear:-3 her:-3 four:-3 my:-3 to:-3 as:-4 was:-4 two:-4 me:-4 so:-4
    will:-4 had:-4 monday:-4 his:-4 would:-5 talk:-5 we:-7
  `,
  introduce: `
    who:8 has:7 dr:7 you:5 whose:5 profes:5 need:5 may:4 work:4 talk:4 other:3 knows:3 ben:3 each:3 same:3 runs:3 introd:2 worth:2 copied:2
    patien:2 reside:2 everyo:2 taken:2 sleep:2 both:2 clinic:2 promis:2 mrs:2 press:2 full:2 collea:2 two:2 runnin:2 dear:2 meet:2 direct:2
    over:2 email:2 no:2 looks:2 i:2 here:2 can:2 held:1 tower:1 forty:1 wrote:1 mill:1 phone:1 she:1 writin:1 window:1 put:1 enjoy:1 after:1
    just:1 me:1 is:1 way:1 jo:1 time:1 books:1 about:1 allotm:1 let:1 sam:1 a:-1 easter:-1 lovely:-1 as:-1 down:-1 second:-1 see:-1
    monday:-1 we're:-1 don't:-1 her:-1 us:-1 next:-1 i'm:-1 if:-1 until:-1 it's:-1 week:-1 to:-2 would:-2 will:-2 new:-2 with:-2 all:-2
    was:-2 it:-2 before:-2 of:-2 be:-2 we:-3 and:-3 at:-3 for:-5 the:-5 your:-5
  `,
  need: `
    and:7 if:7 lost:6 with:5 do:5 concer:5 quarte:5 its:5 boat:5 octobe:4 thirty:4 a:4 we've:4 or:4 we're:4 up:4 her:3 anybod:3 job:3 feet:3
    who:3 short:3 an:3 our:3 first:3 anyone:3 practi:3 know:3 old:3 decide:3 flat:3 dry:3 fifty:3 she's:3 somebo:2 workin:2 hand:2 publis:2
    like:2 hours:2 is:2 nothin:2 could:2 have:2 would:2 has:2 year:2 outgro:2 isn't:2 ticket:2 doing:2 so:2 will:2 work:2 weeken:2 we:2
    teleph:2 lookin:2 comes:2 everyb:2 place:2 i'd:2 anywhe:2 within:2 take:2 give:2 by:2 second:2 no:1 still:1 anythi:1 daught:1 leeds:1
    everyt:1 wants:1 moving:1 manage:1 bath:1 taken:1 we'd:1 head:1 into:1 may:1 news:1 heaven:1 decemb:1 meetin:-1 june:-1 town:-1 well:-1
    gone:-1 might:-1 send:-1 where:-1 cold:-1 picked:-1 though:-1 statem:-1 see:-1 that:-1 come:-1 record:-1 i'll:-1 seen:-1 times:-1 i'm:-1
    next:-1 last:-1 works:-1 enough:-1 sofa:-1 read:-1 refuse:-1 cat:-1 sleep:-1 desk:-1 camill:-1 knows:-1 dear:-2 three:-2 does:-2
    please:-2 i've:-2 left:-2 twice:-2 be:-2 now:-2 about:-2 school:-2 street:-2 never:-2 was:-2 as:-2 th:-2 before:-2 it:-2 am:-2 are:-2
    they:-2 them:-3 to:-3 you:-3 been:-3 me:-3 she:-3 my:-3 the:-3 over:-3 your:-4 on:-4 at:-5 i:-5
  `,
  promise: `
    am:5 there:5 get:5 shall:5 van:4 agenda:4 put:4 go:4 raise:4 pensio:4 i'm:4 weeken:4 going:4 wednes:4 christ:4 cut:4 recept:4 i'll:3
    key:3 back:3 blue:3 saturd:3 mother:3 drive:3 and:3 sister:3 report:3 wanted:3 are:3 photo:3 doing:3 be:3 cake:3 dad:3 when:3 me:2
    next:2 just:2 uncle:2 oursel:2 have:2 ready:2 review:2 strong:2 aren't:2 find:2 regist:2 nephew:2 email:2 remind:2 class:2 copy:2 keep:2
    box:2 anybod:2 scanne:2 where:2 you'll:2 worry:2 compla:2 before:2 he:2 pleasu:2 hi:2 refere:2 dig:2 traile:2 free:2 drivin:2 my:2
    people:2 nine:2 cost:1 word:1 quote:1 glad:1 own:1 post:1 within:1 done:1 give:1 throug:1 consid:1 pay:1 slept:1 june:1 its:-1 librar:-1
    paid:-1 soup:-1 help:-1 each:-1 dr:-1 lisbon:-1 round:-1 lunch:-1 nothin:-1 being:-1 receiv:-1 been:-1 until:-1 end:-1 stoppe:-1
    enclos:-1 workin:-1 friday:-1 writin:-1 forty:-1 six:-1 we're:-1 chapte:-1 thursd:-1 list:-1 may:-1 there':-1 seven:-1 again:-1 eight:-1
    yours:-1 arrive:-1 away:-1 slides:-1 sendin:-1 could:-1 book:-1 them:-1 last:-1 both:-1 revise:-1 night:-1 second:-1 whole:-1 they:-1
    date:-1 son:-1 who:-1 still:-1 ever:-1 or:-1 month:-1 out:-1 an:-1 a:-1 should:-1 first:-1 reason:-2 mornin:-2 bring:-2 time:-2 see:-2
    known:-2 we:-2 talk:-2 would:-2 mr:-2 desk:-2 room:-2 restor:-2 do:-2 starts:-2 manage:-2 sunday:-2 read:-2 came:-2 monday:-2 like:-2
    thanks:-2 had:-2 told:-2 other:-2 please:-2 most:-2 easter:-2 ring:-2 send:-2 attach:-2 did:-2 if:-2 ms:-2 here:-2 half:-2 the:-2
    meet:-2 hour:-3 you:-3 make:-3 was:-3 our:-3 call:-3 new:-4 take:-4 dear:-4 so:-4 to:-4 in:-4 has:-4 all:-4 one:-5 on:-5 is:-8
  `,
};
