/** Classes of English words, folded, an apostrophe parting two; `~` stands for any ending. */
export const WORD_CLASSES_EN = `
  i: i me my mine myself
  we: we us our ours ourselves
  you: you your yours yourself u ur
  they: he she they him her his hers their them who
  it: it this that these those they
  past: was were had did been gave told spoke sent found got went took made saw read came wrote brought kept left lent thought rang heard did met bought paid
  have: have ve has
  will: will ll shall going gonna
  would: would d could might should
  can: can may able welcome
  not: not t no never nobody nothing none neither nor without
  if: if whether unless case
  soon: tomorrow tonight soon later monday tuesday wednesday thursday friday saturday sunday week weekend morning evening before until
  attach: attach~ enclos~ attachment file pdf below herewith scan~ copy copied
  link: link https http www example
  here: here herewith
  wanted: asked wanted needed requested mentioned wondering wondered missing lost struggling stuck question query concern worried trouble difficult~
  help: help helped helping advice advise tip tips hand favour support suggestion~ remark~ comment~ guidance
  seek: looking look~ search~ seek~ hunting hunt need needs short lack~ wanted desperate after require~
  solved: found sorted settled fixed filled solved arrived confirmed booked done ready finished mended repaired
  free: free charge cost~ pay paying paid owe gratis price
  routine: invoice~ order~ deliver~ meeting~ agenda minutes budget~ deadline~ report~ receipt~ payment~ appointment~ customer~ client~ account~ confirm~ remind~ schedule~ committee board department~ application~ policy statement~ reference form fee fees due office staff team register~ parcel booking contract~ signed staff
  formal: please kindly note acknowledge request~ required sincerely regret inform~ pleased
  commend: recommend~ mention~ name forward word suggest~ nominat~ reference vouch~ told spoke
  thanks: thank thanks grateful gratitude appreciat~ indebted
  glad: glad happy delighted pleased welcome gladly pleasure course
  went-over: notes draft chapter comment~ margin marked correct~ proofread annotat~ edited version pages paragraph plan manuscript remarks
  place: house flat room cottage key keys spare garage sofa bed apartment garden shed studio barn cellar
  lend: lend lent borrow use keep yours take collect fetch pick return loan
  send: send sent sending forward~ post posted drop dropped leave left bring brought pass passed
  trade: lawyer solicitor plumber doctor physio notary carpenter builder electrician dentist accountant translator designer teacher tutor tenor~ nanny gardener cleaner editor bookkeeper surveyor speaker volunteer~ musician~ driver mechanic osteopath vet
  kin: sister brother mother father mum dad son daughter husband wife cousin nephew niece aunt uncle friend friends neighbour colleague boss
  job: job jobs post position hiring hire recruit~ vacanc~ internship trainee apprentice~ placement cv career candidate~
  move: move moving moved lease lodger tenant rent landlord relocat~ landed
  work-of: article~ book books film~ exhibition~ talk lecture programme paper report stud~ podcast~ radio documentary novel essay review concert~ course workshop~ conference museum~ library gallery festival~ grant~ fellowship~ prize~ website newsletter recipe
  opens: open opens opening reopen~ showing starts closing closes booking tickets places until launch~ announc~ publish~ broadcast~ release~ applications
  like: interest~ enjoy~ love loved like adore amus~ worth appeal~ miss useful tempt~ curious fascinat~ wonderful brilliant splendid
  noticed: saw seen heard across read noticed spotted discover~ stumbled hear gather listing
  thought: thought think reminded remembered imagine pictured mind
  word: promise~ count rely certainly definitely sure leave forgotten worry
  anyone: anyone anybody someone somebody anything something any
  know: know knows knew known
  agreed: agreed agrees accepted willing interested expecting keen waiting happy reads liked
  do-for: check chase ask find fix mend repair drive cook bake translate teach show explain arrange organise prepare print phone ring call email write speak talk look
  contact: number address phone email website contact details call touch
  introduces: introduce~ meet connect~ copied cc both acquainted touch
  done-for: fixed mended repaired driven cooked baked translated taught showed explained arranged organised prepared printed asked found checked chased rang cleared cut cleaned watered picked bought made booked saved covered
  should: should ought better must avoid start try wait refuse insist careful enough
  story: yesterday holiday weather cat dog dinner photos lovely laughed funny rain garden~ birthday ago
  sorry: sorry afraid apolog~ unfortunately forgive
  anniversary: lunch drink coffee party wedding dinner pint
  impersonal: there is are
`;
