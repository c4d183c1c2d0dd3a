import type { Said } from './signs/signs.ts';

/** What the beginning of a word weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WORDS_EN: Readonly<Record<Said, string>> = {
  give: `
    with:8 there':7 letter:6 her:6 had:6 only:5 three:5 no:5 plaste:5 and:5 so:5 don't:5 go:5 see:5 they:4 it:4 record:4 for:4 grey:4
    grandf:4 thing:4 right:4 works:4 turn:4 first:4 from:4 round:4 cost:4 under:4 bounda:4 two:4 suit:4 well:4 law:3 interv:3 anythi:3
    small:3 can:3 your:3 you'll:3 mentio:3 minute:3 i've:3 direct:3 five:3 money:3 strong:3 need:3 leeds:3 throug:3 those:3 you're:3
    versio:3 copy:3 open:3 i:3 questi:3 weeken:3 picked:3 talked:3 below:3 forget:3 marked:3 along:3 while:3 person:3 surger:3 writin:2
    panel:2 fee:2 enclos:2 cancel:2 out:2 film:2 today:2 made:2 into:2 mrs:2 after:2 whenev:2 christ:2 which:2 harbou:2 otherw:2 march:2
    as:2 paid:2 ones:2 went:2 if:2 him:2 fair:2 i'd:2 table:2 new:2 got:2 plumbe:2 some:2 the:2 dr:2 bell:2 were:2 spare:2 want:2 collec:2
    them:2 town:2 twins:2 hall:2 keys:2 four:2 attach:2 card:2 like:2 all:2 back:2 photog:2 third:2 mother:2 down:2 refere:2 within:2 pick:2
    taught:2 sign:2 dates:2 garage:2 told:2 having:2 many:2 thursd:2 here's:2 is:2 day:2 up:2 own:2 reason:2 correc:2 anothe:2 part:2 days:2
    come:2 weddin:2 he:2 r:2 reply:1 solici:1 few:1 review:1 page:1 window:1 across:1 friday:1 writte:1 please:1 long:1 one:1 worksh:1
    regard:1 regist:1 grant:1 name:1 clinic:1 use:1 try:1 design:1 hi:1 note:1 driver:1 withou:1 stay:1 they'r:1 cottag:1 ours:1 case:1
    he'll:1 red:1 forty:1 think:1 lines:1 delive:-1 slippe:-1 photo:-1 their:-1 thirty:-1 sunday:-1 rememb:-1 car:-1 behind:-1 statem:-1
    what:-1 break:-1 ines:-1 https:-1 counci:-1 spoke:-1 exampl:-1 remind:-1 much:-1 histor:-1 catalo:-1 claim:-1 refuse:-1 quid:-1 view:-1
    short:-1 care:-1 servic:-1 usual:-1 hand:-1 month:-1 an:-1 very:-1 follow:-1 we'd:-1 looks:-1 night:-1 doing:-1 once:-1 work:-1 we're:-1
    files:-1 leave:-1 ten:-1 times:-1 friend:-1 these:-1 transl:-1 sixty:-1 splend:-1 ben:-1 my:-1 make:-1 you:-1 should:-1 keep:-1 seen:-1
    reside:-1 slept:-1 practi:-1 salt:-1 might:-1 june:-1 easter:-1 week:-1 invoic:-1 knows:-1 whethe:-1 away:-1 traile:-1 drivin:-2
    tomorr:-2 or:-2 ring:-2 we:-2 hours:-2 somebo:-2 believ:-2 say:-2 answer:-2 scanne:-2 to:-2 park:-2 second:-2 weeks:-2 asked:-2
    sellin:-2 fixed:-2 more:-2 yellow:-2 a:-2 tuesda:-2 list:-2 match:-2 that:-2 until:-2 rain:-2 helen:-2 profes:-2 becaus:-2 thinki:-2
    both:-2 fool:-2 they'v:-2 he'd:-2 lookin:-2 of:-2 roof:-2 every:-2 read:-2 advice:-2 heaven:-2 six:-2 stoppe:-2 help:-2 was:-2 though:-2
    am:-2 notice:-2 better:-2 going:-2 sure:-2 left:-2 th:-2 cake:-2 old:-2 said:-2 must:-2 door:-2 good:-3 people:-3 has:-3 nothin:-3 me:-3
    birthd:-3 haven':-3 house:-3 time:-3 took:-3 still:-3 again:-3 held:-3 on:-3 us:-3 know:-3 notes:-3 by:-3 phone:-3 tower:-3 be:-3
    would:-3 train:-4 i'll:-4 have:-4 its:-4 copied:-4 can't:-4 street:-4 at:-4 but:-4 here:-4 about:-4 will:-5 promis:-5 just:-5 been:-5
    i'm:-6 who:-6 this:-6
  `,
  ask: `
    be:7 whethe:6 for:6 ten:6 might:6 we'd:5 these:5 told:5 exam:5 know:5 don't:4 dear:4 notes:4 more:4 before:4 lines:4 wonder:4 look:4
    writin:4 i'd:4 am:4 at:4 out:4 a:4 anythi:4 blue:4 yes:4 few:4 and:4 there:4 even:4 over:3 mornin:3 won't:3 dinner:3 would:3 any:3
    yours:3 minute:3 trust:3 listen:3 have:3 down:3 you've:3 th:3 house:3 free:3 buy:3 your:2 see:2 sign:2 i've:2 book:2 speak:2 lot:2
    retire:2 could:2 landlo:2 come:2 office:2 one:2 sunday:2 hope:2 reside:2 church:2 my:2 throug:2 glad:2 concer:2 quick:2 read:2 helen:2
    third:2 sofa:2 them:2 two:2 where:2 ask:2 rather:2 no:2 exhibi:2 can't:2 nobody:2 eleven:2 ought:2 sort:2 open:2 off:2 county:2 you'd:2
    chair:2 drivin:2 aftern:2 to:2 long:2 good:2 love:2 lane:2 this:2 enclos:2 daught:2 profes:2 go:1 i:1 he:1 mr:1 hard:1 spring:1 post:1
    online:1 takes:1 ours:1 of:1 firm:1 school:1 which:1 should:1 experi:1 its:1 consid:1 pick:1 honest:1 well:1 kindly:1 quote:1 looked:1
    hall:1 been:1 says:1 very:1 mistak:1 interv:1 phone:1 own:1 floor:1 works:1 worked:1 hi:1 needs:1 isn't:1 his:1 having:1 gone:-1
    hello:-1 yester:-1 recept:-1 june:-1 want:-1 quid:-1 camill:-1 kept:-1 when:-1 anyone:-1 asked:-1 head:-1 film:-1 still:-1 day:-1
    done:-1 seen:-1 place:-1 rememb:-1 seven:-1 nothin:-1 will:-1 statem:-1 until:-1 now:-1 week:-1 got:-1 stay:-1 thank:-1 work:-1 like:-1
    return:-1 after:-1 past:-1 heaven:-1 get:-1 into:-1 time:-1 so:-1 money:-1 each:-1 add:-1 hear:-1 review:-1 jonas:-1 we:-1 thursd:-1
    friday:-1 were:-2 site:-2 just:-2 is:-2 first:-2 match:-2 believ:-2 lighth:-2 red:-2 buildi:-2 list:-2 fine:-2 lookin:-2 how:-2
    contra:-2 you:-2 had:-2 i'll:-2 give:-2 today:-2 there':-2 make:-2 addres:-2 thirty:-2 ever:-2 about:-2 going:-2 same:-2 instea:-2
    shall:-2 here:-2 that:-3 find:-3 said:-3 can:-3 up:-3 do:-3 order:-3 help:-3 eight:-3 what:-4 by:-4 has:-5 confir:-5 number:-6 the:-7
  `,
  thank: `
    apprec:9 meetin:6 like:5 way:5 said:5 much:4 should:4 thank:4 time:4 stairs:4 did:3 was:3 mum:3 up:3 since:3 thing:3 better:3 those:3
    glad:3 came:3 what:3 say:3 signed:3 best:3 it:3 got:3 i'd:2 we:2 done:2 our:2 throug:2 went:2 withou:2 hours:2 me:2 he's:2 were:2 so:2
    him:2 took:2 weeks:2 van:2 still:2 whole:2 dress:2 everyo:2 notes:2 out:2 depart:2 home:2 dig:2 father:2 happen:2 being:2 love:2
    mother:2 both:2 slept:2 friend:2 every:2 wanted:2 truly:2 clause:2 six:2 notice:2 how:2 full:2 file:2 you:1 interv:1 otherw:1 perfec:1
    goes:1 us:1 lease:1 writte:1 anybod:1 servic:1 to:1 lent:1 four:1 aftern:1 where:1 post:1 my:1 saturd:1 ever:1 she's:1 report:1 alread:1
    drive:1 nobody:1 loan:1 credit:1 client:1 at:1 cold:1 have:1 shoppi:1 thinki:1 enough:1 son:1 lift:1 bank:1 transl:1 arrive:1 weeken:1
    it's:-1 about:-1 been:-1 next:-1 roof:-1 law:-1 yes:-1 desk:-1 r:-1 room:-1 but:-1 told:-1 back:-1 the:-1 press:-1 mornin:-1 he:-1
    bring:-1 by:-1 old:-1 left:-1 archiv:-1 review:-1 bed:-1 any:-1 his:-1 weddin:-1 only:-1 mill:-1 custom:-1 over:-1 mrs:-1 had:-1
    yours:-1 down:-1 talk:-1 return:-1 ask:-1 believ:-1 never:-1 sister:-1 paid:-1 heaven:-1 deeds:-1 them:-1 last:-2 again:-2 camill:-2
    could:-2 which:-2 right:-2 one:-2 coming:-2 need:-2 th:-2 look:-2 dear:-2 know:-2 put:-2 each:-2 articl:-2 same:-2 fair:-2 writin:-2
    take:-2 after:-2 table:-2 see:-2 second:-2 dates:-2 use:-2 having:-2 before:-2 collea:-2 own:-2 and:-2 in:-2 made:-2 here:-2 many:-2
    mentio:-2 new:-2 all:-3 who:-3 will:-3 has:-3 can:-3 attach:-3 on:-3 this:-3 i've:-4 if:-4 is:-4 be:-5
  `,
  share: `
    it's:10 sunday:6 its:6 subjec:5 happen:5 only:5 line:5 swimmi:5 if:5 in:5 that:5 intere:5 an:5 today:4 notice:4 dig:4 doors:4 street:4
    just:4 opens:4 seven:4 eight:4 ticket:4 brough:4 quid:4 for:4 on:4 haven':4 they'v:3 there':3 night:3 train:3 open:3 sale:3 new:3 your:3
    now:3 again:3 lovely:3 small:3 try:3 ten:3 saw:3 though:3 becaus:3 https:3 exampl:3 tower:2 place:2 closes:2 month:2 finish:2 saturd:2
    across:2 they'r:2 this:2 read:2 everyt:2 from:2 thinki:2 helen:2 mill:2 weeks:2 about:2 class:2 june:2 herita:2 book:2 sure:2 stoppe:2
    copied:2 show:2 list:2 till:2 county:2 tomorr:2 does:2 it:2 mentio:2 first:2 rules:2 at:2 giving:2 six:2 you:2 deadli:1 but:1 fund:1
    bell:1 went:1 bath:1 reopen:1 came:1 opened:1 finall:1 lab:1 cold:1 friend:1 collea:1 guardi:1 writin:1 come:1 whole:1 keeper:1 go:1
    pictur:1 care:1 minist:1 hope:1 free:1 dry:1 next:1 ines:1 slides:1 always:-1 friday:-1 th:-1 before:-1 direct:-1 budget:-1 dinner:-1
    he's:-1 where:-1 there:-1 which:-1 leave:-1 guy:-1 post:-1 dr:-1 grant:-1 good:-1 out:-1 more:-1 sleep:-1 how:-1 could:-1 radio:-1
    way:-1 after:-1 three:-1 left:-1 ones:-1 having:-1 tell:-1 hand:-1 call:-1 ready:-1 sent:-1 back:-1 no:-1 meet:-1 depart:-1 i:-1
    thursd:-1 x:-1 and:-1 our:-1 circul:-1 letter:-1 you'll:-1 school:-1 return:-1 well:-1 with:-1 rain:-1 gave:-1 bank:-1 were:-1 welcom:-1
    proofs:-1 we're:-2 bus:-2 same:-2 somebo:-2 printe:-2 key:-2 him:-2 throug:-2 may:-2 get:-2 he:-2 eleven:-2 mrs:-2 octobe:-2 head:-2
    desk:-2 exhibi:-2 books:-2 openin:-2 wonder:-2 hold:-2 detail:-2 been:-2 she:-2 room:-2 five:-2 keep:-2 looks:-2 retire:-2 i'm:-2 by:-2
    copy:-2 to:-2 studen:-2 over:-2 money:-2 down:-2 i'll:-2 find:-2 some:-2 you're:-2 let:-2 told:-2 can't:-2 have:-2 anythi:-2 them:-2
    asked:-2 don't:-2 here:-2 time:-2 we'll:-2 be:-2 under:-2 forty:-2 am:-2 starts:-2 found:-3 please:-3 four:-3 should:-3 i'd:-3 her:-3
    nobody:-3 my:-3 museum:-3 dear:-3 like:-3 can:-3 until:-3 gone:-3 second:-3 two:-3 the:-3 so:-3 as:-4 his:-4 was:-4 will:-4 me:-4
    would:-4 had:-4 monday:-4 talk:-5 we:-7
  `,
  introduce: `
    who:9 knows:5 other:5 you:4 each:4 talk:4 same:3 ben:3 mrs:3 has:3 mill:3 runs:3 introd:2 taken:2 both:2 worth:2 promis:2 reside:2 me:2
    wrote:2 everyo:2 patien:2 copied:2 sleep:2 clinic:2 is:2 about:2 writin:2 collea:2 dr:2 can:2 direct:2 dear:2 over:2 looks:2 time:2
    full:2 press:2 here:2 meet:2 year:2 no:2 enjoy:2 held:1 runnin:1 tower:1 phone:1 email:1 window:1 she:1 after:1 in:1 just:1 restor:1
    needs:1 its:1 church:1 joe:1 way:1 three:1 writte:1 moving:1 street:1 second:-1 i:-1 we're:-1 next:-1 new:-1 would:-1 it's:-1 all:-1
    if:-1 until:-1 us:-1 it:-1 will:-2 i'm:-2 week:-2 with:-2 was:-2 before:-2 on:-2 be:-2 and:-2 we:-2 at:-3 for:-3 your:-5 the:-5
  `,
  need: `
    if:7 lost:7 concer:5 quarte:5 and:5 its:5 boat:5 octobe:5 we're:4 thirty:4 our:4 anybod:4 with:4 we've:4 her:4 a:4 first:3 short:3 do:3
    job:3 feet:3 who:3 know:3 anyone:3 hand:3 flat:2 publis:2 dry:2 fifty:2 decide:2 hours:2 she's:2 somebo:2 nothin:2 so:2 have:2 doing:2
    ticket:2 weeken:2 outgro:2 isn't:2 lookin:2 will:2 still:2 is:2 comes:2 take:2 anywhe:2 work:2 daught:2 up:2 teleph:2 i'd:2 no:2 give:2
    within:2 everyb:2 or:1 by:1 anythi:1 place:1 leeds:1 has:1 wants:1 manage:1 we'd:1 moving:1 everyt:1 for:1 into:1 bath:1 one:1 update:1
    head:1 anyway:1 his:1 believ:1 heaven:1 out:1 it's:1 leavin:1 lovely:1 may:1 dad:1 statem:-1 cold:-1 did:-1 come:-1 though:-1 put:-1
    picked:-1 see:-1 send:-1 now:-1 i'll:-1 cat:-1 read:-1 last:-1 new:-1 next:-1 enough:-1 sofa:-1 record:-1 sleep:-1 refuse:-1 desk:-1
    dear:-1 knows:-1 left:-1 from:-1 please:-1 taken:-1 be:-1 camill:-2 i've:-2 never:-2 does:-2 three:-2 to:-2 it:-2 school:-2 twice:-2
    about:-2 as:-2 th:-2 are:-2 street:-2 am:-2 not:-2 you:-2 was:-2 before:-2 they:-2 been:-2 she:-2 them:-3 me:-3 the:-3 your:-3 over:-4
    on:-4 my:-4 at:-4 i:-5
  `,
  promise: `
    get:5 van:5 i'm:5 put:5 go:4 weeken:4 saturd:4 are:4 be:4 going:4 mother:4 back:4 christ:4 wanted:3 blue:3 me:3 worry:3 report:3
    sister:3 drive:3 aren't:3 photo:3 just:3 when:3 copy:3 box:3 doing:3 strong:3 cake:3 dad:3 scanne:3 nephew:2 keep:2 free:2 find:2
    there:2 by:2 uncle:2 oursel:2 hi:2 ready:2 dig:2 review:2 email:2 class:2 before:2 remind:2 compla:2 regist:2 anybod:2 nine:2 where:2
    he:2 with:2 quote:2 you'll:2 i'll:2 traile:2 drivin:2 cost:2 refere:2 answer:2 pleasu:1 people:1 within:1 am:1 glad:1 shall:1 meetin:1
    wednes:1 days:1 will:1 post:1 and:1 th:1 my:1 throug:1 looked:1 survey:1 own:1 done:1 word:1 minute:1 haven':1 give:1 must:1 us:1
    drawin:1 up:1 site:-1 lunch:-1 yours:-1 help:-1 chapte:-1 could:-1 workin:-1 receiv:-1 month:-1 revise:-1 been:-1 or:-1 being:-1
    seven:-1 second:-1 may:-1 monday:-1 whole:-1 date:-1 lisbon:-1 both:-1 time:-1 last:-1 arrive:-1 talk:-1 should:-1 nothin:-1 sendin:-1
    away:-1 book:-1 restor:-1 who:-1 mr:-1 mornin:-1 next:-1 first:-1 ever:-1 reason:-1 send:-1 would:-1 for:-2 still:-2 son:-2 bring:-2
    see:-2 room:-2 came:-2 known:-2 other:-2 had:-2 like:-2 attach:-2 you:-2 told:-2 a:-2 desk:-2 thanks:-2 manage:-2 read:-2 starts:-2
    easter:-2 ring:-2 did:-2 meet:-2 if:-2 please:-2 most:-2 do:-2 sunday:-2 here:-2 leave:-2 the:-2 half:-2 was:-2 ms:-2 hour:-2 to:-3
    of:-3 make:-3 our:-3 call:-3 in:-3 new:-3 dear:-3 has:-3 all:-4 so:-4 take:-4 one:-4 is:-7 on:-7
  `,
};
