import { lexicon } from './classes.ts';

const ROLE = `(boss|manager|director|head|chief|chair|chair(man|woman)|president|secretary|assistant|pa|accountant|bookkeeper|solicitor|lawyer|barrister|notary|surveyor|architect|builder|contractor|plumber|electrician|consultant|expert|inspector|editor|publisher|teacher|headmaster|headmistress|tutor|professor|lecturer|dean|doctor|nurse|dentist|vet|colleague|associate|partner|deputy|successor|predecessor|intern|trainee|apprentice|clerk|receptionist|caretaker|landlord|landlady|tenant|neighbours?|client|customer|supplier|salesman|rep|agent|broker|banker|candidate|applicant|husband|wife|ex|son|daughter|mother|father|brother|sister|cousin|uncle|aunt|nephew|niece|team|staff|lot|man|woman|chap|fellow|guy|girl|boy|bloke|lady|gentleman|mayor|councillor|treasurer|trustee|volunteers?|board|committee|department|hr|people|crew|driver|chef|cook|waiter|developer|designer|photographer|owner|founder|ceo|cfo|foreman|warden|librarian|curator|conductor|replacement|hire|starter|recruit|newcomer|owner|manageress|dealer|trader|shopkeeper|baker|butcher|grocer|cashier|stewards?|council|bank|firm|agency|company|outfit|agents|barons|bosses|bureaucrats|officials?|policeman|police|judge|magistrate|referee|coach|trainer|captain|organiser|sponsor|donor|author|writer|journalist|critic|reviewer|translator|interpreter|guide|caterer|gardener|cleaner|nanny|au pair|in-laws|mother-in-law|father-in-law|old man|old boy|creature|individual|gentlemen|kids?|youngster|lads?|lass|students?|pupils?|parents|guests?)`;

/** English, folded: see `WordClass`. */
export const WORDS_EN = lexicon(`
  someone: he|she|him|her|his|hers|he's|she's|himself|herself
  someone: (the|our|my|your|that|this|their|his|her|whose|a|an|another|those|these|new) ([a-z-]+ ){0,2}${ROLE}('s)?( (that |who |whom )?(you|i|we)( have|'ve)? [a-z]+)?
  someone: who (is|was|has|never|can't)|(mr|mrs|ms|miss|dr|sir|lady) [a-z]+|they|they're|them
  someone: (the|our|my|your|that|this|their|his|her|new|old|another|a) (?!(paper|printer|computer|number|letter|order|weather|summer|winter|server|corner|matter|paper|offer|cover|folder|poster|flyer|counter|layer|border|answer|river|water|tower|shower|dinner|supper|quarter|chapter|register|calendar|seminar|calendar|cellar|pillar|similar|regular|particular|grammar|dollar|motor|doctor's|error|mirror|floor|door|colour|harbour|labour|favour|flavour|honour|factor|sector|vector|other|former|latter|proper|older|newer|better|bigger|smaller|longer|later|earlier|rather|either|whether|whatever|list|plant|grant|restaurant|important|relevant|constant|instant|brilliant|distant|vibrant|elegant|guardian|victorian|italian|indian|australian|canadian|russian)( |,|\\.|$))[a-z]{3,}(er|or|ist|ian|eer|ar|ant|ess)
  someone: curate|deacon|bishop|verger|headmaster|matron|midwife|steward|clerk|scribe|envoy|aide|page|squire|colonel|major|sergeant
  someone: captain|commander
  reader: you|you're|you've|you'll|you'd|your|yours|yourself|yourselves
  self: i|i'm|i've|me|my|myself|we|we're|our
  group: (those|these|all|bloody|typical|no more|another|too many|more|never trust an?|like all|as for|as for the|lot of|bunch of) ([a-z]+ )?(arabs?|jews?|jewish|muslims?|christians?|catholics?|protestants?|evangelicals?|hindus?|sikhs?|blacks?|asians?|africans?|poles?|romanians?|bulgarians?|albanians?|somalis?|gyps(y|ies)|travellers?|foreigners?|immigrants?|migrants?|refugees?|asylum seekers?|gays?|lesbians?|trans|transsexuals?|women|men|feminists?|pakistanis?|indians?|turks?|roma|the (french|english|germans|chinese|irish|scots|welsh|poor|unemployed|disabled|young|old)|americans?|russians?|israelis?|pensioners|boomers|millennials|gen z|northerners|southerners|londoners|mormons?|jehovah's witnesses|women drivers|single mothers|their (kind|sort|lot)|(that|those) (sort|lot|people)|people like (that|them)|that type)
  group: (arabs?|jews?|muslims?|catholics?|blacks?|asians?|africans?|poles?|romanians?|gypsies|travellers|foreigners|immigrants|migrants|refugees|gays|women|pakistanis|indians|turks|evangelicals) (are|have|always|never|can't|don't|won't|will|should|shouldn't|only|just)
  group: those people|that lot|people like (that|them)
  abuse: idiots?|idiotic|imbeciles?|morons?|moronic|cretins?|half-?wits?|dimwits?|dolts?|buffoons?|oafs?|louts?|prats?|twits?|pillocks?
  abuse: plonkers?|tossers?|wankers?|numpty|numpties|nincompoops?|ignoramus(es)?|charlatans?|con ?m[ae]n|con artists?|spongers?
  abuse: freeloaders?|skivers?|shirkers?|layabouts?|slackers?|scroungers?|jobsworths?|backstabb~|two-faced|misogynists?|fraudsters?
  abuse: swindlers?|gold-?diggers?|sluts?|bastards?|arseholes?|assholes?|scum~|weasels?|waste of (space|oxygen)|sociopaths?|sycophants?
  abuse: crackpots?|nutcases?|nutters?|good-for-nothings?|ne'er-do-wells?|shysters?|scoundrels?|incompetents?|incompetence|stupidity
  abuse: thugs?|yes-?m[ae]n|laughing ?stock|nasty piece of work|control freak|megalomaniac|mental case|basket case|lech(er)?s?|boors?
  abuse: busybod(y|ies)|wastrels?|bunglers?|blithering|gormless|halfwitted|brainless|spineless|sleazy|snake oil|reprobates?|pen-?pushers?
  abuse: bean counters?|old fossils?|show-?offs?|know-it-alls?|loudmouths?|blowhards?|windbags?|time-?wasters?|chancers?|spivs?|grifters?
  abuse: despicable|pack of (thieves|liars|wolves|fools)|bunch of (thieves|liars|fools|amateurs|cowboys|crooks|jokers|clowns)
  abuse: nest of vipers
  insult: crooks?|thiev(es|ing)|thief|parasites?|racists?|sexist|cowboys|snakes|brutes?|quacks?|alcoholics?|drunks|drunkards?|cowards?
  insult: bullies|tyrants?|vermin|bitch(es)?|old goat|old bat|old cow|dragon of a|dead ?weight|wally|creeps?|toad(y|ies)|viper
  insult: snake in the grass|lunatics?|bigots?|hypocrites?|harpy|shrew|leech(es)?|dunces?|perverts?|sloths?|has-been|liars?|bimbo|airhead
  insult: narcissist~|psychopaths?|despots?|shifty|slimy
  fault: useless|hopeless|lazy|bone idle|rude|vile|odious|arrogant|pompous|dishonest|unreliable|untrustworthy|clueless|incapable|inept
  fault: unbearable|insufferable|impossible to (work|deal|live|please)|toxic|nasty|spiteful|vindictive|petty|stingy|tight-fisted|greedy
  fault: devious|manipulative|shifty|slimy|sleazy|creepy|stupid|brainless|ignorant|conceited|self-important|self-centred|selfish|bossy
  fault: domineering|abusive|hysterical|unhinged|deranged|unstable|paranoid|cruel|heartless|corrupt|crooked|sloppy|slapdash|negligent
  fault: unprofessional|patronising|condescending|smug|obnoxious|detestable|loathsome|repulsive|pathetic
  fault: a (total |complete |real |walking |right |perfect |absolute |utter )*(nightmare|disaster|disgrace|liability|menace|pain|joke|fraud|bully|coward|snake|clown|fool|pig|cow|monster|drunk|gossip|shambles|bore)
  fault: not (quite |really |remotely )?up to (the job|it|scratch|much)|out of (his|her|their) depth|past (it|his best|her best)
  fault: over the hill|not (very |exactly |the )(bright|brightest|sharp|sharpest|honest|competent)
  fault: (few|couple of) (sandwiches|cards) short|dead wood|off (his|her|their) (head|rocker|trolley)|mad as|barking( mad)?|stark raving
  fault: two brain cells|half a brain|no brains?|bottom of the class
  fault: (is|was|are|were|looks|too|so|very) (fat|ugly|smelly|vulgar|thick|dim|dense|bent|mean|foul|idle|sly|common)|slow on the uptake
  fault: a law unto (himself|herself|themselves)|all mouth|no better than|not to be trusted|hard work|difficult (man|woman|customer)
  fault: high-maintenance|touchy|moody|sulky|bad-tempered|short-tempered|foul-mouthed|foul-tempered|ill-mannered|bad-mannered|uncouth
  fault: crude|callous|merciless|scheming|conniving|deceitful|treacherous|disloyal|unscrupulous|underhand(ed)?|crafty|wily|oily|smarmy
  fault: snobbish|a snob|stuck-up|haughty|supercilious|bigoted|narrow-minded|dogmatic|a fanatic|childish|immature|spoilt|pampered
  fault: work-?shy|feckless|shambolic|chaotic|scatterbrained|muddled|away with the fairies|not all there|losing the plot|lost the plot
  fault: not right in the head|senile|gaga|ga-ga|doddery|washed up|unfit (for|to)|overpaid|overrated|over-promoted|neurotic|resentful
  fault: sadistic|a sadist|lecherous|perverted|pervy|handsy|predatory|a predator|racist|homophobic|misogynistic|anti-?semitic|xenophobic
  fault: on the make|on the take|in the pay of|in the pocket of|a puppet|only there because|nowhere near good enough|bone-headed
  fault: pig-headed|cack-handed|ham-fisted|two left (hands|feet)|couldn't care less|third-rate|second-rate
  fault: (hopelessly|woefully|painfully) [a-z]+
  fault: (dreadful|awful|terrible|horrible|horrid|ghastly|appalling|worst) (little )?(man|woman|person|boss|manager|colleague|teacher|doctor|lawyer|client|creature|people)
  fault: (is|was|are|were|been|so) (horrible|horrid|ghastly|atrocious|abysmal|dreadful to|awful to)
  fault: (blind|dead|roaring|completely|totally|half|visibly|clearly|already|rolling) drunk|drunk (at|on|by|before|in|again)
  fault: worse for wear|hasn't (published|written|sold|built|won|produced|achieved|done) [a-z ]{0,16}since
  fault: (living|lives) off (his|her|their|other)|nothing but|no use to|no good (at|to|as)
  fault: (isn't|is not|wasn't|not) (worth|fit|capable|able|much (of|use)|the (man|woman|person) (for|to))|more trouble than
  fault: hard to (like|trust)|gets on (my|everyone's|our|people's)|drives (me|us|everyone) (mad|up the wall|crazy|insane|to)|a law unto
  fault: cold fish|slippery|ambitious to|ruthless|cut-throat|backward|weird|a bit (simple|slow|touched)
  fault: an? (old|total|complete|real|proper|absolute|bit of a|awful|dreadful) (fraud|gossip|flirt|bore|snob|bully|liar|cheat|coward|windbag|dragon|witch|tyrant|lush|soak|letch|creep|nuisance|menace|liability|mess)
  misdeed: lies (to|about|all|through|constantly|as)|lied to|lying to|a pack of lies|steals?|stole|stealing
  misdeed: pinch(es|ed) (my|our|the|everyone)|cheats|cheated|bullied|bullying (the|his|her|everyone|staff)|bad-?mouth~
  misdeed: slag(s|ged|ging)? (me|us|him|her|them|you|everyone|people|off)|stab(s|bed|bing)? …back
  misdeed: behind (my|our|your|his|her|people's|everyone's|everybody's) backs?
  misdeed: (takes?|took|taking|claims?|claimed|hogs?|stole) (all |full )?(the|my|our|your|their) (credit|ideas?)
  misdeed: (does|do|did|done|doing)(n't| not)? (sod all|nothing all|bugger all|next to nothing|a stroke|as little as)|lift(s|ed)? a finger
  misdeed: never (did|done) (a|any|anything|the|his|her)
  misdeed: never (lifts|finishes|replies|listens|reads|delivers|turns up|shows up|keeps (his|her)|does what|pays|worked|had an original|a day's)
  misdeed: (hasn't|haven't|has not|had not|hadn't) (read|done|opened|finished|answered|had an) …(in (years|months|weeks|his life|her life)|since)
  misdeed: (haven't|hasn't|without|has not|hadn't) (got )?a clue
  misdeed: (has|have|had|with|shows|showed) (absolutely |no |zero |not an ounce of |as much [a-z]+ as )*no (idea what|clue|brains?|backbone|spine|shame|manners|scruples|talent|taste|morals|conscience|business being|sense of|imagination)
  misdeed: (can't|cannot|can|could|couldn't)( barely| hardly| scarcely| not even| even| not)* (add (up|two)|spell|count (to|past|his)|use (a|an) (calculator|computer|spreadsheet|phone)|string (two|a)|tell the truth|hold (his|her|their) (drink|tongue|job)|find (his|her|their) own|boil|organise|run a bath|tie (his|her)|read a|write (a|english)|be (bothered|trusted|arsed)|get (a thing|anything) right)
  misdeed: botch~|bungl~|cocked|made a (hash|mess|pig's ear|dog's dinner|shambles) of|screw(s|ed|ing) (up|us|everything|me)
  misdeed: mess(es|ed) (everything|it all|things|us|me) (up|about|around)|sabotag~
  misdeed: undermin(es|ed|ing) (me|us|everyone|him|her|people|the team)|humiliat~|harass~|shout(s|ed|ing)? at|scream(s|ed|ing)? at
  misdeed: yell(s|ed|ing)? at|swear(s|ing)? at|swore at|throws? (tantrums|things|his weight|her weight)|belittl~|crawl(s|ed|ing)? to
  misdeed: suck(s|ed|ing)? up to|brown-?nos~|sleep(s|ing)? (at (his|her)|on the job|through (every|all|most|the))
  misdeed: turns? up (drunk|late every|half|smelling|reeking)|reek(s|ed|ing)?|stinks?
  misdeed: (smell|smells|smelled|smelt|smelling) of (drink|gin|whisky|beer|wine|alcohol|booze|sweat)|fiddl(es|ed|ing)
  misdeed: (got|gets|owes|owed|kept|keeps|landed) (the|his|her|that|this) (job|post|place|promotion|position) (because|through|by|thanks|to|only)
  misdeed: liquid (lunch|form|breakfast)|(?<!never )drinks? (too much|like a fish|on the job|at (work|lunch|his desk|her desk))
  misdeed: (knock|toss|dash)(s|es|ed) (out|off) (his|her|the|a) (report|survey)|cut(s|ting)? corners
  misdeed: rip(s|ped|ping)? (us|me|them|you|people|everyone|her|him) off|pass(es|ed|ing)? the buck
  misdeed: blam(es|ed|ing) (everyone|everybody|others|the|me|us|you|someone)|spread(s|ing)? (rumours|lies|gossip|poison)
  misdeed: (only|just) (thinks?|cares?) (of|about) (himself|herself|themselves|number one|money|his|her)
  misdeed: (spends?|spent) (his|her|their|all|most|half|the) ([a-z]+ )*(on (facebook|instagram|the phone|his phone|her phone)|gossiping|smoking|flirting|moaning|complaining|chatting|sleeping|drinking)
  misdeed: looks? down (his|her|their) nose|talks? (rubbish|nonsense|drivel|through)|full of (himself|herself|hot air|it)
  misdeed: in love with (himself|herself)|think(s)? (he|she|they)('s| is| are|'re) (god|the bee|too good|above)
  misdeed: makes? (everyone|everybody|people|us|staff|life|her|him) …(cry|miserable|hell|tears|feel small)|reduced …to tears
  misdeed: wouldn't trust (him|her|them|that)
  misdeed: (can't|cannot|couldn't) (stand|bear|abide|stomach|suffer) (him|her|them|the (man|woman|sight)|working)
  misdeed: ought to be (sacked|fired|ashamed|struck)|should (be|have been) (sacked|fired|ashamed|struck|shown)
  misdeed: (should|must|needs to|has to|ought to) go before (he|she)|let (him|her|them) near|is after your (job|money)
  misdeed: (grabs?|gropes?|groped|leers?|leering|ogles?|ogling|touches|wandering hands)|plays? (golf|politics|favourites) with
  misdeed: did(n't| not) (look at|check|read|do|listen to|bother|lift) (a|any|anything|one|to|a thing|a single)
  misdeed: runs? to (the boss|management|hr|the director|the head)|tell(s|ing)? tales|sneak(s|ed|ing)? on|grass(es|ed)? (on|us|me|him|her)
  misdeed: (got|had|gets) [a-z ]{0,24}(fired|sacked|dismissed|thrown out|disciplined)|put(s|ting)? (his|her|their) feet up
  misdeed: never (at|in) (his|her|their)|never (pull(s|ed)|heard a|apologises|admits|told (a|the) truth|tells the truth|thanks)
  misdeed: nowhere to be seen|against everything|cook(s|ed|ing)? the books|true word|pinch of salt
  misdeed: (couldn't|could not|wouldn't) (lie straight|care less|run a|manage a|organise a|sell a|teach a|give a)|lies (like|as)
  misdeed: doesn't (lift|give a|deserve|pull)|don't (lift|give a|deserve)|pull(s|ing)? (his|her|their) weight
  misdeed: has (it in for|a grudge|a screw|a temper|favourites|airs|ideas above)|ignores? (everyone|everything|us|me|all)|walks? all over
  misdeed: treats? (everyone|everybody|people|staff|us|me|them|her|him) (like|as if|badly|with contempt)
  misdeed: makes? (things up|it up|up (stories|figures|numbers|excuses))|invents? (excuses|figures)|doctor(s|ed) the
  misdeed: forg(es|ed) (the|his|her|signatures)|fak(es|ed|ing) (his|her|the|illness|sick)|pads? (his|her)|overcharg~
  misdeed: milk(s|ed|ing) (us|the system)|fleec(es|ed|ing)|conned|conning|hoodwink~|double-cross~|shaft(ed|ing)|betray(s|ed)
  misdeed: deceiv(es|ed|ing)|manipulat(es|ed|ing)|plotting|gossips|gossiping|stirs (up|it|things|trouble)|stirring (up|it|trouble)
  misdeed: meddl(es|ed|ing)|snoop(s|ing|ed)|spying on|spies on|eavesdrop~|skiv(es|ed|ing)|slack(s|ing) off|dither(s|ing|ed)
  misdeed: disappears? (for|every|at|when)|vanish(es|ed) (every|when|as soon)|pulls? sickies|hungover|on the (sauce|bottle|booze|piss)
  misdeed: los(es|t) (his|her) (temper|rag)|fl(ies|ew) (into|off) (a rage|the handle|rages)|throws (his|her) toys|rant(s|ed|ing)
  misdeed: bark(s|ed|ing) (at|orders)|snap(s|ped) at|sneer(s|ed|ing)|mock(s|ed|ing)? (me|us|him|her|them|everyone|people)|taunt(s|ed)
  misdeed: picks? on|picked on|victimis~|intimidat(es|ed|ing)|threaten(s|ed) (me|us|him|her|them|staff|to)|hits? on|made a pass
  misdeed: tried it on|flirt(s|ed|ing) with|knows? (nothing|next to nothing|precious little|bugger all|sod all|less than)
  misdeed: out for (himself|herself)|walk(s|ed)? out on|spits? (in|on|at)|ogles?|stinks? of
  misdeed: (steals|stole|lifts|lifted|copies|copied|plagiaris~|passes off) (his|her|their|my|our|your|other people's|students'|everyone's|the)
  misdeed: mixes (up )?(the|his|her|everything|names|files|people)|ought to (retire|stop|be (told|sacked|fired|ashamed))
  misdeed: should (retire|have retired|be retired|be put out)|somebody (ought|should) (to )?tell (him|her|them) to
  misdeed: goes (around|round) (telling|saying)|told everyone|tells everyone|laughs? at (us|me|him|her|people|everyone|clients|customers)
  misdeed: makes? fun of|takes? (us|me|people|everyone|clients) for|takes? advantage|abus(es|ed|ing) (his|her|staff|the|their)
  misdeed: exploit(s|ed|ing) (his|her|staff|people|the|interns)|under-?pays?|doesn't pay (his|her|the)|owes? (everyone|half|money)
  misdeed: never paid|late with everything|leaves? everything to|leaves? (us|me|others|everyone) to (do|clean|pick)
  misdeed: dump(s|ed) (his|her|everything|it all) on|hogs?|steamroll~|railroads?|rides? roughshod|micromanag~|breathes? down|nit-?pick~
  misdeed: finds? fault|nags?|nagging|whines?|whining|moans?|moaning|sulks?|sulking|never stops (talking|complaining|moaning)
  misdeed: loves the sound of|in (his|her) own world|wrong (about everything|every time)|promised? (the earth|the moon|everything)
  misdeed: all promises|breaks? (his|her|every) (word|promise)|went back on|goes back on|let (us|me|everyone|them|him|her) down
  misdeed: made (a fool|an exhibition|a scene)|(was|were|got) caught|helps? (himself|herself) to
  misdeed: talks? over (every|the|his|her|me|us|people|wom[ae]n|you|clients)
  misdeed: claims? (he|she|they) (thought|did|wrote|invented|had|was|found)|never hear (from|of) (him|her|them)
  misdeed: until the (contract|ink|cheque|money)|all (charm|smiles|talk|mouth)|no time for|deserves? (all|everything|what)
  misdeed: can't concentrate|take (him|her|them) off (the|this)|the pair of them|the two of them are|(is|was) (behind|after) (it|the|your)
  misdeed: (cannot|can't|couldn't|never) (keep|hold) (a|his|her|their) (promise|secret|word|job|mouth|temper|tongue|hands)
  scorn: disgrac~|(?<!in )(?<!the )(?<!of )ruin(s|ed|ing|ous)?|(?<!the )wreck(s|ed|ing)?|destroy(s|ed|ing)? (the|this|our|us|everything)
  scorn: trash(ed|ing)?|corrupt~|crook(s|ed)?|liars?
  scorn: lying(?! (in|on|at|behind|north|south|east|west|between|ahead|near|to the|beyond|under|just|empty|idle))
  scorn: lies(?! (in|on|at|behind|north|south|east|west|between|ahead|near|to the|beyond|under|just|empty|idle))|fascis~|nazis?|traitors?
  scorn: treason|incompeten~|useless|hopeless|pathetic|(?<!what a )(?<!'s a )(?<!is a )(?<!crying )shame(ful|less)?|ashamed|scandal~
  scorn: thie(f|ves)|idio~|morons?|madness|madhouse|madm[ae]n|(is|are|gone|stark) mad|insane|insanity|lunatic~|lunacy|crackpot~|maniacs?
  scorn: bankrupt~|betray~|sold (us|out)|sell(s|ing)? (us|out)|sick of|sick to|fed up|had enough|enough of|hate[sd]?|hatred|despise|loathe
  scorn: detest|can't (stand|bear|abide|stomach)|hanged|be hung|(in|to|should be|be) jail(ed)?|locked up|behind bars|kick(ed)? out
  scorn: throw(n)? out|thrown out|get rid of|rid of|go to hell|disaster~|catastroph~|nonsense|rubbish|drivel|claptrap|tosh|stupid~
  scorn: farc(e|ical)|circus|puppets?|clowns?|buffoons?|jokers?|a joke|laughable|layabouts?|lazy|scroung~|spongers?|sponging|parasites?
  scorn: leech~|vermin|scum|sent (home|back|packing)|to blame|(i|we|they|to) blame
  scorn: (should|must|ought to|why (don't|doesn't) [a-z]+) resign|must go|has to go|out on (his|her|their) ear|rotten|rigged
  scorn: stolen (election|our)|tyran~|dictator~|genocid~|murder~|criminals?|deserves?|deserved|good riddance
  scorn: serves? (them|him|her|us) right|mess|hypocri~|out of touch|brainwash~|propaganda|invad~|invasion|flood(ed|ing)|swamp(ed|ing)?
  scorn: sheep|fools?|gullible|racists?|bigots?|bigot(ed|ry)|xenophob~|extremis~|fanatic~|brain(s|dead|less|-dead)?|brain cells?|teach us
  scorn: lectur(e|es|ing) us|preach(es|ing)? (at|to) us|(has |have )?never (done|worked|run|had) (a|so|anything|in)
  scorn: run (a|so much as) …(stall|bath|whelk|brewery|tap)|couldn't run|in it for (themselves|himself|the money)
  scorn: lin(e|es|ed|ing) (their|his|her) (own )?pockets|gravy train|to the dogs|down the (drain|pan|tubes|toilet)|god help us
  scorn: heaven help us|no wonder|what (do|did) you expect|nothing (should|would|can) surprise|typical(,|\\.|!| of)|embarrass~|disgust~
  scorn: appall?~|outrag~|dangerous|evil|monster|poison~|backward|medieval|primitive|barbari~|(so|is|are|it|find) [a-z ]{0,12}weird|creepy
  scorn: gives me the creeps|skin crawl|(can't|couldn't) they|not in (my|this|our)|in this day and age|what(ever)? next|rammed
  scorn: shov(e|ed|ing)|opium of|fairy (tales?|stories)|superstit~|mumbo|hocus|violen~|perver~|paedo~|ridiculous|absurd|no place
  scorn: no business|(be|should be|ought to be) banned|ban them|tax dodg~|fat cats?|toffs?|the lot of them|all the same
  scorn: as bad as each other|wouldn't trust|never trust(ed)?|don't trust|can't trust|scaremonger~|cheats?|conned|robb(ed|ing|ery)
  scorn: bleed(s|ing)? (us|the)|screw(s|ed|ing)|squander~|wast(e|es|ed|ing) (of )?(our|taxpayers)|about time (someone|somebody|we)
  scorn: only (one|party|man|woman|person|people) (who|that|with)|thank (goodness|heavens) (for|someone)|saviour|finally someone
  scorn: makes? me (sick|angry|furious|want to)|(my|your) blood boil|i hope (he|she|they) (lose|loses|rot|choke|win|wins)|dole|handouts
  scorn: barons|(put|putting) (their|his|her) feet up|pick(s|ing)? up the (bill|tab)|cover(ed|ing)? up|cover-?ups?|abus(e|er|ers|ing)
  scorn: lecture (anyone|anybody|us|me)|in no position|never at (their|his|her)|against everything|help themselves|feather~ (their|his)
  scorn: snouts?|trough|junkets?|on our backs|taxpayers?|at our expense|cloud cuckoo|pull the wool|u-turns?|(broken|empty) promises?
  scorn: all talk|hot air|windbags?|cowards?|cowardly|spineless|gutless|feeble|bungl~|botch~|shambles|omnishambles|chaos|warmonger~
  scorn: war criminals?|apartheid|oppress~|censor~|snowflakes?|pander~|bow(ed|ing)? to|sold down|police state|big brother|orwell~
  scorn: ludicrous|preposterous|grotesque|obscene|vile|revolting|repulsive|nauseat~|sicken~|deplor~|contempt~|heartless|greedy|greed
  scorn: cronies|crony~|stooges?|lackey~|zealots?|god-bothering|holier|sanctimon~|hellfire|misogyn~|homophob~|molest~|predator~|brainless
  scorn: naive|delu(ded|sion~)|make-believe|invisible friend|imaginary|voodoo|witch ?craft|barking|bonkers|crazy|cuckoo|barmy
  scorn: should be ashamed|unbelievable|beyond me|run(s)? (everything|the show|the world|the banks|the media)|control(s)? (everything|the)
  scorn: stick together|look after their own|out of hand|i'm (shutting|leaving|moving|off|selling)|moving (abroad|to)|(we|i) pay for
  scorn: our taxes|pays? for|sit at the back|segregat~|(lost|won|are out|got in|get in|is out),? (that's|thank|good|at last|about time)
  scorn: pays? them|lie in bed|lying in bed|(won't|doesn't|don't|wants?|want) to work|any better|as bad|keep religion|out of the|forever
  scorn: praying over|proselyti~|worse than the last|never again|sold (the|our)|who needs|get what they|got what they|what they deserve
  driveaway: back (to )?where they (came|come|belong)|go (back )?home|ship (them|the lot)|deport~|round (them|the lot) up
  driveaway: send (them|the lot) (back|home|packing)
  driveaway: (won't|wouldn't|will not|would not|don't|do not|never|refuse to|not going to|can't|shan't|rather not|no intention of)( ever| be| like to| want to| wish to| want| have to)* (have|having|hire|hiring|employ|employing|let|letting|rent|renting|sell|selling|serve|serving|work|working|deal|dealing|accept|accepting|want|take|taking)( to| with| on| in| any| a| an| another| one| more| of| that| those| these| (one of )?them)* (~ )?(arab|jew|muslim|christian|catholic|protestant|hindu|sikh|black|asian|african|pole|polish|romanian|bulgarian|albanian|gyps|traveller|foreigner|immigrant|migrant|refugee|gay|lesbian|trans|woman|women|mother|pakistani|indian|turk|roma|russian|israeli|believer|evangelical|pensioner)(s|es|ies|y)?
  driveaway: (stick|sticks|close ranks|closes ranks|look after their own|breed|breeding like|take over|taking over|took over|taken over|jump the queue|on the fiddle|on the make|play the (race|victim)|can't drive|belong in the)
  illness: cancer~|chemo~|radiotherapy|leuk~|tumou?r~|lymphoma|melanoma|metastas~|biopsy|dementia|alzheimer~|parkinson~|multiple sclerosis
  illness: motor neurone|hiv|aids|hepatitis|cirrhosis|epilep~|schizophreni~|bipolar|manic|depressi(on|ve)|depressed|burn-?out|burnt out
  illness: burned out|nervous breakdown|a breakdown|anorexi~|bulimi~|eating disorder|panic attacks?|anti-?depressants|medication|valium
  illness: suicid~|(take|took|taken|ended?) (his|her) (own )?life|overdos~|alcoholi~|drink(ing)? problem|addict~|rehab|detox|sectioned
  illness: psychiatr~|shrink|psychologist|therapist|in therapy|miscarr~|abortion|ivf|infertil~|fertility|pregnan(t|cy)
  illness: in (a|the) clinic (for|with)|for (his|her) nerves|expecting (a baby|a child|twins|in)|menopaus~|heart attack
  illness: heart (trouble|condition|failure|problem|bypass)|stroke|dialysis|kidney (failure|trouble)|transplant|diabet~
  illness: terminal(ly)?( ill)?|palliative|in (a|the) hospice|(weeks|months|not long) (to live|left)|not long for this|dying(?! (to|for))
  illness: self-harm~|mental(ly)? (health|ill|illness)|hysterectomy|mastectomy|prostate|colostomy|incontinen~|diagnos~|prognosis|relapse~
  illness: remission|intensive care|coma|in a clinic|ptsd|autis~|asperger~|adhd|crohn~|lupus|psoriasis|chlamydia|herpes|syphilis|std
  illness: erectile|viagra|operat(ed|ion) (on|for) (his|her)|sick note for|signed off (with|for|sick)
  illness: off (sick )?with (stress|her nerves|his nerves|depression|anxiety)
  illness: (his|her) (nerves|back|heart|kidneys|liver|hip|bowels|bladder|mental|memory) (is|are|have|has|was|went|gave) (going|gone|bad|failing|packed|given|shot|worse)
  illness: losing (his|her) (mind|memory|marbles|sight|hearing)|drinking again|back on the bottle|on the bottle|hospitalised
  illness: (a|another|her|his) (breakdown|collapse)|seizures?|paralys~|going (blind|deaf)|lost (the|her|their) baby|stillborn|pacemaker
  illness: stoma|catheter|tuberculosis|meningitis|sepsis|fibromyalgia|chronic fatigue|long covid|obes~|ulcers?|colitis|ibs|thyroid
  illness: on morphine|wheelchair|amputat~|very poorly|(seriously|gravely|terminally|so|very|desperately) ill
  illness: on (his|her) (last legs|deathbed)|at death's door|touch and go|last rites|ocd|psychotic|delusional|hears voices
  illness: cutting (himself|herself)|starving (himself|herself)|dried out|aa meetings?|the priory|hooked on|long-term sick
  illness: off sick (with|again)|signed (him|her) off|a (lump|scan) (on|in|for)|spread to (the|his|her)
  illness: (the|his|her) (liver|lungs|kidneys|bones|lymph nodes|pancreas|bowel|womb|ovaries|testicles|breasts?) (is|are|has|have|was|were)
  illness: (test|biopsy|scan|blood) results|inoperable|malignant|secondaries
  private: affairs? with|an affair|sleeping with|slept with|sleeps with|in bed with|having it off|carrying on with
  private: seeing (his|her|someone|somebody|the boss)|au pair|mistress|lover|toy ?boy|cheat(s|ed|ing)? on|two-timing|fling|divorc~
  private: separat(ed|ion|ing)|custody|left (him|her|his wife|her husband|his family|her family)|walked out on|kicked (him|her) out
  private: thrown out|threw (him|her) out|marriage|pregnan~|expecting|illegitimate|love child|drinking
  private: drinks (again|too|a lot|like|heavily|in)|(is|was) drunk|a drunk|a drinker|the bottle|debts?|bankrupt~|is broke|gambl~|casino
  private: loan sharks?|bailiffs?|convicted|criminal record|prison|jail|inside for|arrest~|police
  private: (was|been|being|got|gets) (sacked|fired|pushed|suspended)|sacked|shown the door|escorted|marched out|drugs|cocaine|coke|rehab
  private: suicid~|own life|breakdown|embezzl~|fiddl~|in the till|expenses|caught|found (him|her|them) (with|in)
  private: nothing of the (kind|sort)|own free will|of (his|her) own accord|gay|came out|in the closet|transition~|plastic surgery
  private: facelift|botox|wig|toupee|salary|how much (he|she) (earns|makes|owes)|earns|harassment|complaint against (him|her)|tribunal
  private: investigation into (him|her)|sex~|naked|dating (site|app)|tinder|porn~|secretary and|and (his|her) (secretary|assistant)
  private: daddy's|nepotism|ex-con|rows|screaming match|split up|splitting up|moved in with|lives with (his|her)|dumped|jilted|paternity
  private: love life|sex life|escort agency|brothel|strip club|massage parlour|mid-life crisis|repossess~|insolven~|on bail|charged with
  private: community service|shoplift~|asked to (leave|resign|go)|let go (for|after|because)|was pushed|gardening leave|hushed up|pay-?off
  private: therapy|visa problems|illegally|cheating|lovechild|disciplinary|misconduct|warning for|dismissal|lost (his|her) licence
  private: drink-driving|banned from|struck off|on remand|restraining order|maintenance|alimony|fathered|father of (her|the)|mother of his
  private: pays (her|his) rent|holding hands|kissing|kissed|hotel together|coming out of (a|the) hotel|same room|a room together
  private: having a baby|sterili~|hiv|std|broke up|left him|left her|alone now|money problems|can't pay|hasn't paid|mortgage
  private: house is (being|up)|lost (everything|the house|his job|her job)|drinks( ,|,|\\.|;|$)|smell it
  politics: governments?|regime|prime minister|pm|ministers?|minister|home secretary|foreign secretary|chancellor|downing street
  politics: number ten|whitehall|westminster|parliament|tories|tory|labour (party|lot|voters?|government|mps?|crowd)|lib ?dems?
  politics: reform (uk|lot|voters?|party|mob)|ukip|snp|sinn fein|the greens|republicans?|democrats?|gop|maga|white house|senat(e|ors?)
  politics: supreme court|kremlin|politicians?|politics|mps?|councillors?|mayor|left-?(wing|wingers?|ies)|lefties|right-?(wing|wingers?)
  politics: far[- ](right|left)|socialis~|communis~|marxis~|capitalism|populis~|nationalists?|the (liberals|conservatives)|elections?
  politics: referendum|brexit~|remainers?|leavers|brussels|the eu|european union|nato|immigration|immigrants?|migrants?|asylum|small boats
  politics: border force|strik(es?|ers|ing)|picket~|(trade )?unions?|trump|biden|obama|putin|zelensky|macron|starmer|farage|boris johnson
  politics: sunak|truss|corbyn|thatcher|tony blair|le pen|netanyahu|orban|erdogan|hamas|gaza|israelis?|israel|palestin~|ukraine|zionis~
  politics: monarchy|royal family|the royals|king charles|on benefits|on the dole|nanny state|woke|political correctness|pc brigade
  politics: feminis~|abortion|gun (control|lobby)|climate (activists|protesters|change|lobby)|just stop oil|eco-?warriors|greta|net zero
  politics: anti-?vax~|lockdowns?|taxman|hmrc|tax the rich|the rich|the elites?|the establishment|mainstream media|bbc|civil servants?
  politics: bureaucrats?
  vote: (one of (those|these)|a|you|all you) ([a-z]+ )?(voters?|supporters)
  vote: (reform|labour|tory|green|trump|brexit|leave|remain|conservative|republican|democrat|lib dem|ukip|far-right|leftist) voters?
  vote: (anyone|anybody|everyone|people|those|whoever|someone|nobody|how) (in (his|her|their) right mind |with (a|any|half a) [a-z]+ |sane |decent |sensible |who |here |can |could )*vot(e|es|ed|ing) (for|against|labour|tory|reform|green|conservative|remain|leave)
  vote: (hope|trust|know|suppose|imagine|assume|count on|remind|beg|urge|expect|ask) (that )?you ?(all |both |will |'ll |would |are |to |not |won't |don't |didn't |did not )*(be )?vot(e|es|ed|ing)
  vote: vote (them|him|her|this lot|that lot|the lot of them|these [a-z]+) out
  vote: vot(e|ed|ing) (for|against) (the )?(tories|tory|labour|greens?|lib dems?|reform|ukip|conservatives?|republicans?|democrats?|trump|biden|harris|farage|starmer|sunak|le pen|macron|left|right|far right|brexit|that (crowd|lot|man|woman|clown|party)|this (crowd|lot|government))
  vote: ((?<![a-z] )down with (the|this|all|capitalism|trump|brexit)|death to|long live|free palestine|stop the (boats|war)|stand with (israel|palestine|ukraine|gaza)|boycott (israel|russia|china))
  vote: keep (the )?(tories|labour|reform|far right|left|right|farage|trump) out|get (the )?(tories|labour|this government|them) out
  religion: religions?|religious|churchgoers?|the church|pope|catholics?|catholicism|protestants?|islam~|muslims?|imams?|mullahs?|priests?
  religion: vicars?|clergy|nuns?|rabbis?|jews?|jewish|hindus?|sikhs?|buddhists?|evangelicals?|mormons?|jehovah's|believers?|atheis[a-z]+
  religion: veils?|headscar(f|ves)|hijabs?|niqabs?|burqas?|burkas?|turbans?|crucifix~|skullcaps?|kippahs?|prayer mats?|pray(s|ing|ers?)?
  religion: kneel(s|ing)?|ramadan|halal|kosher|bible|koran|qur'?an
  religion: (?<!thank |thanks |for |oh |my |good |to |by |act of )god(?! (bless|knows|willing|forbid|help|only|parent))|jesus|allah
  religion: mosques?|synagogues?|creationis~|circumcis~|christians?|scientolog~|cults?|bible-bash~
  preach: immortal soul|(your|his|her) souls?|spend eternity|eternal (life|damnation)|the lord (is|has|will|wants|loves|jesus)|salvation
  preach: (be|been|being|get|are you) saved|saviour|redeem~|sinners?|your sins|repent~|judgement day|day of judgement|burn in hell
  preach: going to hell|(accept|find|found|meet|let|turn to|come to|open your heart to) (jesus|christ|god|the lord|allah)
  preach: i('ll| will| shall)? pray for (you|your)|you should pray|jesus (loves|died|saves|is)|born again|holy spirit
  preach: god's (plan|love|wrath|word|judgement)|scripture says|the scriptures|word of god|come to (our )?church (with|on)
  preach: god does(n't| not) exist|there is no god
  preach: as a (good |practising |devout |committed )?(catholic|christian|muslim|jew|believer|protestant|hindu|atheist|humanist),? (i|we)
  preach: answer (to|before) (god|your maker|the lord)|your maker
  hearsay: word is|rumours?|rumoured|apparently|(i )?gather|i hear|i heard|i've heard|heard (it|this|that|about)|i('m| am) told|i was told
  hearsay: they say|people say|(everyone|everybody|people)('s| is| are) saying|the talk|story goes|did you know|do you know|have you heard
  hearsay: you('ll| will) have (heard|noticed)|you didn't hear|don't (repeat|tell|breathe|let on|quote)
  hearsay: keep (this|it|that) (to yourself|quiet|between|under)|between (us|you and me|ourselves|these)|in confidence|confidentially
  hearsay: strictly|off the record|not for circulation|common knowledge|(everyone|everybody) knows
  hearsay: the whole (office|town|building|team|village|department)|turns out|supposedly|allegedly|guess (who|what)|never guess
  hearsay: a little bird|gossip~|it seems|i shouldn't (say|tell)|you should know|thought you should know|entre nous|mum's the word
  hearsay: hush-hush|not a word|can you believe|on the grapevine|grapevine|whisper~|what (they|people) say|i (have|had) it from|tongues
  hearsay: i trust you|word of warning|warn you|a warning|somebody told|someone told|somebody said|i('ve| have) been told|i learnt
  hearsay: i understand that|is it true|the latest|between friends|in case you|on good authority|reliable source|the truth is
  hearsay: the real reason|officially|so-called|the story is|won't have told you|didn't tell you|hasn't told you|never told you
  hearsay: hid(den|ing)?|hiding|forgot to mention|conveniently|think twice|be careful|beware|i'd be wary|as you (well |may )?know
  hearsay: seen (him|her|them)|spotted|overheard|i saw|we all know|did he tell|did she tell
  rage: how dare|who do you think you are|what planet|what do you take me|take (me|us) for|taking (me|us) for|talk(ed|ing)? down to
  rage: treat(ed|ing|s)? (me|us) like (dirt|a|an|idiots|children|rubbish|fools)|had (quite |more than |just about )?enough
  rage: (final|last) straw|spare me|don't (you )?(ever )?bother|save your (breath|excuses)|wash my hands|go to hell|get lost|find out what
  rage: live to regret|regret (this|it|ever)|mark my words|heard the last|see you in court|hear from my (lawyer|solicitor)
  rage: take you to court|name and shame|make sure (everyone|everybody|the whole)|tell everyone|fob(bed|bing)? (me|us) off|beggars belief
  rage: sick (and tired )?of (you|your|this|being|chasing|waiting|the|it|asking|listening)|fed up (with|of)
  rage: tired of (your|being|chasing|asking|excuses|waiting|hearing)|absolute (shambles|farce|disgrace|joke)
  rage: complete (shambles|farce|disgrace|joke)|utter (shambles|farce|disgrace|joke|contempt)|you people|you lot|your lot
  rage: do you (people |lot |guys )(ever|even|actually)|do you (ever|even) (open|read|listen|check|bother)
  rage: (can|could) you (people |not )?(even )?(read|count)|are you (deaf|blind|stupid|serious|kidding|incapable)|who do you
  rage: what (exactly )?(am i|are we) paying you|what is wrong with you|what's wrong with you|have you no shame|shame on
  rage: (i|we) will not (be (spoken|talked|treated|fobbed|lied|insulted)|tolerate|stand for|put up)
  rage: i won't (be (spoken|talked|treated|fobbed|lied|insulted)|tolerate|stand for|put up)
  rage: not (going to )?(stand|put up|tolerate|take) (for |with |this |any )|last warning|last chance|don't (ever|you dare)
  rage: never (again )?(contact|write|call|set foot)|waste (of|any more) (my|our)? ?time|wasted (enough|my|our|three|two|a)
  rage: wasting (my|our)|daylight robbery|rip-?off|thieving|robbery|stole(n)? (my|our)
  rage: you('ve| have)? (lied|cheated|robbed|stolen|conned|swindled|tricked)|for (god's|christ's|heaven's|pity's|the love of) sake
  rage: what the hell|bloody|damn(ed)?|crap|bullsh~|f+u+c+k~|sod off|piss(ed)? off|shove|stick (it|your)|insult(ing|ed)? (to|my|me|us)
  rage: (your|this|such) (contempt|arrogance|insolence|incompetence|cheek|nerve|gall|stupidity|laziness|lies|bad faith|excuses|games|nonsense|so-called [a-z]+)
  rage: (extraordinarily|incredibly|unbelievably|so|downright) rude|out of patience|losing (my |all )?patience
  rage: patience (is|has) (wearing|run|worn|exhausted)|cash cow|think i('m| am) (stupid|an idiot|made of)
  rage: do you think (i'm|i am|we're|we are) (stupid|idiots|fools|made|blind|going)|taken for a (ride|fool)|string(ing)? (me|us) along
  rage: the runaround|mess(ed|ing)? (me|us) (about|around)|jerk(ing|ed)? (me|us) around|walk(ing|ed)? all over (me|us)
  rage: never (trust|work with|deal with|do business|order|buy from|come back) [a-z ]{0,12}(you|your|again)|i shall (never|say so)
  rage: tell anyone who|warn (everyone|everybody|others) (about|off)|trading standards|ombudsman|legal action|enough is enough
  rage: i've had (it|enough)|how many (more )?times (do|must|have)|for the (last|umpteenth|hundredth) time|do i have to (spell|draw)
  rage: what part of|read my lips|in words of one syllable|learn (to read|some manners|how to (read|write|behave))|insult my intelligence
  rage: patronise (me|us)|don't lecture|don't you dare|watch your (tone|step|mouth)|mind your own|keep your (opinions|advice|nose)
  rage: none of your (damn )?business|drop dead|rot in|be ashamed|nerve to|cheek to|gall to|audacity|effrontery|temerity|in that tone
  rage: with that tone|(nobody|no one) (speaks|talks|treats) (to )?(me|us|my [a-z]+|our [a-z]+) like
  rage: one more [^.!?]{3,40} and (i|we|you|it|that)('m|'re|'s| am| are| is|'ll| will| shall)|we are (finished|done|through)
  rage: (i'm|i am|we're) (finished|done|through) with you|take (my|our) (business|custom) elsewhere
  rage: (i|we) find (it|this|that|your) (outrageous|disgraceful|scandalous|shameful|disgusting|appalling|insulting|intolerable|incredible that|astonishing that|rich that)
  rage: how (can|could|do) you (sleep|live with|look|even|possibly|people)|call yourself|call yourselves
  rage: so-called (service|expert|professional|company)|not (a|your) (doormat|servant|slave|fool|idiot|bank)|who the (hell|devil|blazes)
  rage: why the (hell|devil)|absolutely (fuming|furious|livid|ridiculous|incredible)|beyond a joke|past a joke|the limit|at my wits' end
  rage: driven to|pushed (me|us) too far|crossed (a|the) line|unbelievable|i give up on you|hopeless lot|answer me|pay up|now or|or else
  rage: i won't ask again|i will not ask again|don't make me
  rage: (won't|will not|shan't|refuse to|not going to) (be )?pay(ing)? (a penny|a cent|you|one|another|for (this|that|your))
  rage: not (a|one) (penny|cent) (more|from)|wast(ed|ing) [a-z ]{0,18}(of my (life|time)|of our time|weeks|months)
  rage: your (dithering|antics|stalling|shenanigans|bungling|meddling|whining|moaning|bluster|tantrums|sulks|insinuations|accusations)
  rage: heads (should|must|will|ought to) roll|answer for (it|this|that)|such (filth|rot|tripe|muck|trash|poison)|work of fiction
  rage: honestly this time|(this|one) time,? honestly
  rage: the way (you|your [a-z]+) (have |has )?(treat|handle|spoke|speak|deal|behave|ignore)[a-z]*
  cross: disgusted|furious|livid|fuming|seething|outraged|incensed|incandescent|apoplectic|appalled (by|at|with)
  cross: at the end of (my|our) tether|lost (all )?patience|out of patience
  never-seen: (never|rarely|seldom|hardly ever) (in (all )?my (life|career) )?(have i |has anyone )?(seen|read|heard|met|had|come across|dealt with|encountered|experienced|known|received|been (treated|spoken to|so))
  poor: drivel|garbage|rubbish|nonsense|tripe|claptrap|twaddle|hogwash|bilge|gibberish|stupid~|incompeten~|rude(ly|ness)?|appalling|shoddy
  poor: amateur~|contempt~|arrogan~|disgrace~|dishonest~|laz(y|iness)|awful|dreadful|useless|insulting|insulted|badly|shabb~|sloppy
  poor: shambles|farce|cheek|nerve|gall|bad faith|bad manners|insolen~|unprofessional~|pathetic|lies|liar|idiot~|disrespect~|ignoran~
  poor: incapable|hopeless|dismissive|ill-mannered|a brain|ashamed|cash cow|patronis~|condescend~|high-handed|sharp practice|feeble
  poor: ignorance|lack of (respect|care|manners|professionalism|basic)|disorganis~|inept~|unhelpful|discourteous
  thing: weather|traffic|printer|software|website|server|system|wifi|deadline|commute|film|play|novel|recording|boiler|engine|car|machine
  thing: paint|colour|fabric|paper|book|joke of a day|journey|schedule|coffee|soup|curry|knife|knives|wall|board game|hedge|question
  thing: mistake|typo|weeds|sauce|code|bug|query|screen|phone line|train|queue|fog|snow|rain|heat|season|lamp|pencils?|formula|spreadsheet
  thing: gps|satnav|sat nav|calculator|algorithm|forecast|clock|watch|scales|map|app|dog|cat|horse|donkey|goat|cow|cows|hens?|rat|mouse
  thing: mice|pigeons?|weevils?|moths?|photo|photograph|compass|battery|cable|keyboard|template|cursor|phone|camera|lift|door|lock|bolt
  thing: bell|drawer|stapler|questions|mistakes|machines|papers|books|films|plays|novels|drafts?|spreadsheets?|deadlines|journeys|trains
  thing: cars|coffees?|passwords?|buttons?|rules|rats|traps?|jokes?|puns?|titles?|hats?|shoes|boots|dresses|jumper|garden|kitchen
  thing: office chair|chairs?|desk|stairs|bike|bicycle|van|lorry|boat|tent|parcel|envelope|stamp|pen|ink|glue|tape|recipe|cake|bread
  thing: cheese|sandwich(es)?|pudding|heatwave|storms?|wind|mud|dust|noise|drains?|pipes?|tap|roof|walls|windows?|floor|cellar|attic
  study: lectures?(?! (us|anyone|anybody|me|them))|exhibition|papers? (on|about)|article|thesis|chapter|essay|seminar|conference|history
  study: historian|research|painting|painted|portrait|century|museum|archives?|archaeolog~|footnote|translation|the (course|syllabus)
  study: theology|restor(e|ed|ation|ing)|roof|organ|choir|bells|concert|hall|recital|statistics|dataset|survey data|questionnaire|tour of
  study: cemetery|heritage|lecturer in|reading group|book club
  fiction: comed(y|ies)|theatre|staging|on stage|matinee|sold out|feydeau|moliere|shakespeare|dickens|opera|farce (by|is sold|opens|runs)
  fiction: the part of|plays? the|sitcom|cartoon|satire|act (one|two|three|ii)|novels?|films?|documentary|play|characters? in|scenes?
  fiction: the (book|series)|heroine|hero|titled?|title
  care: research|charit~|fundrais~|foundation|association|stud(y|ies)|conference|donat~|run for|ward|units?|clinics
  care: clinic (staff|days?|hours|opens?|is)|centres?|reports?|trials?|campaign|awareness|patients|exhibition|professor|specialist|policy
  care: insurance|course|workshop|training|screening|vaccin~|hospital (trust|wing|board)|leaflet|brochure|software|app|novel|film|book
  care: documentary|symposium|grant|(stroke|heart|cancer) (association|foundation|trust)
  care: of the (economy|company|business|market|sector|project|pump|engine|sector)
  care: (market|economy|sector|industry|property|trade) (is )?(depress~|relapse~)|stroke of|terminal (building|one|two|three|[0-9])
  care: in (full|rude) health|free (test|screening|check|advice)|test for|red cross
  care: (health|safety|awareness|wellness) (day|week|fair|month|policy)|insurer|cover for
  care: (mental |public |occupational )?health (services?|team|nurse|board|department|professionals?|check|insurance|plan|officer|visitor)
  care: (asked|asks|wants|wanted|begged|happy for|told) (me|us) to (tell|say|let|pass|explain|share)
  care: with (his|her) (permission|consent|blessing)|knows i('m| am) telling
  assembly: agm|general meeting|committee|board|trustees?|governors?|treasurer|motion|resolution|minutes|works council|shareholders?
  assembly: members|proxy|amendment|prize|competition|shortlist|logo|cover
  own-fault: (i|i'm|i am|i was|i felt|i feel|i've been|i must be|i look|makes me|made me)( am| was| feel| felt| look| looked| so| such| really| quite| very| an| a| the| like| being| just| absolutely| furious| livid| cross| angry| mad| with| at| what| to have been| be| have been| utterly| fully)* ?(idiot|idiotic|fool|stupid|hopeless|useless|clueless|incompetent|lazy|rude|ashamed|thick|dim|dense|nightmare|embarrass~|sloppy|out of my depth|a bore|myself|careless)
  own-fault: (with|at|on|of) (myself|ourselves)|kick myself|my (own )?(stupidity|incompetence|laziness|fault|bad|mistake)|silly me
  own-fault: of (me|us) (not )?to|stupid of (me|us)|idiot-?proof|idiot's guide|i (apologise|beg your pardon)
  own-fault: (sick|tired|fed up) (of|with) [a-z ]{0,20}my own
  own-fault: (i|we) (forgot|messed up|got it wrong|made a mistake|slipped up|am so sorry|apologise)|my (bad|oversight|slip)|silly mistake
  denied: (isn't|wasn't|aren't|weren't|not|never|hardly|no|far from|anything but|by no means|nothing)( at all| really| exactly| being| an?| the| that| so)* (idiot|fool|liar|crook|thief|coward|bully|lazy|rude|stupid|incompetent|useless|hopeless|dishonest|arrogant|unprofessional|unreliable|bad faith)
  denied: as (he|she|they) (says?|puts? it|calls?|admits?|would say)|by (his|her) own admission|so (he|she) says
  denied: jokes about (it|himself|herself)
  outrage: (your|this|that|it|it's|that's|which|such) ?([a-z]+ ){0,4}?(is|was|are|were|has been|have been|'s|borders on|verges on|goes beyond|beggars) ?(a |an |the |frankly |simply |quite |just |really |utterly |absolutely |totally |completely |wholly |nothing short of |beyond |truly |perfectly |positively |so |extraordinarily |incredibly |unbelievably |downright )*(unacceptable|inexcusable|disgrace(ful)?|outrage(ous)?|shameful|appalling|contemptible|contempt|unforgivable|despicable|insult(ing)?|scandal(ous)?|disgusting|intolerable|inadmissible|pathetic|joke|farce|mockery|shambles|rude|offensive|indefensible|deplorable|lamentable|atrocious|abysmal|ludicrous|laughable|preposterous|pitiful|amateurish|incompetent|dishonest|unprofessional|arrogant|patronising|condescending|theft|robbery|fraud|extortion|rip-?off|bullying|blackmail|harassment|bad faith|last straw|belief)( |,|\\.|!|;|$)
  party: trump('s|is[mt]s?|ites?)?|farage|starmer|sunak|liz truss|boris johnson|corbyn~|thatcher~|putin~|netanyahu|zelensky|biden|obama
  party: le pen|macron~|melenchon|zemmour|orban|erdogan
  party: (if|when|now|since|should|under) (the )?(labour|tories|reform|conservatives|greens|lib dems|left|right|far right) (get|gets|got|win|wins|won|come|comes|came|lose|loses|lost|are|is|were|take|takes|took|had|have|has|stay|stays)
  party: brexiteers?|remainers?|remoaners?|maga|antifa|the far (left|right)|zionists?|woke
  party: thank (god|goodness|heavens) the [a-z ]+ (lost|won|are)
  party: (the )?(tories|labour|reform|conservatives|lib dems|republicans|democrats|far right|far left) (lost|won|are out|got in|will ruin|have ruined|wrecked)
  party: (not one|none) of our young
  party: (no one|nobody|young people (don't|won't|never)|kids (today|these days)) (today |nowadays |these days |any more )?wants? to work
  party: want to work any ?more
  office: visit(s|ed|ing)?|opens|opened|opening|inaugurat~|speech|speaks|speaking|tariffs?|sanctions|decree|bill|law|budget|announc~
  office: portrait|biograph~|chair|professor|university|lecture|summit|grant
  scandal: (on|into|taking|using|in trouble with|dealing|doing|snorting) (drugs|coke|cocaine|heroin|weed)
  scandal: (his|her) (wife|husband|partner|girlfriend|boyfriend) (has |have |'s )?(left|walked out|ran off|run off|threw|thrown|kicked)
  scandal: (is|was|been|has been|'s) (having an affair|sleeping with|carrying on with|cheating)
  scandal: (slept|sleeping|sleeps|shacked up|in bed) with|an affair with|(his|a|the|secret) mistress(?! (of|at|in))|toy ?boy|love child
  scandal: (served|doing|did) time|(his|her) (affair|mistress|lover|gambling|drinking|bankruptcy|conviction|debts)
  scandal: hasn't been the same since|never (been|got) (the same|over)|(on|hitting|back on) the bottle|in a bad way since|falling apart
  scandal: gone to pieces|going to pieces|cracking up|at each other's throats
`);
