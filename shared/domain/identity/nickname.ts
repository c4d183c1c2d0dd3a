import { fold } from './comparable-name.ts';
import { words } from '../word-list.ts';

/** Names with what they are called for short. English, French, German, Spanish, Italian. */
const SHORT_FORMS = `
  robert: rob, bob, bobby, robby; william: will, bill, billy, liam; richard: rick, dick, rich, ricky; james: jim, jimmy, jamie;
  john: jack, johnny, jon; jonathan: jonny; thomas: tom, tommy; michael: mike, mick, micky, mikey; david: dave, davy;
  daniel: dan, danny; joseph: joe, jo, josef, pepe; charles: charlie, chuck, charly; edward: ed, eddie, ted, teddy; andrew: andy, drew;
  anthony: tony, antony; steven: steve, stephen; christopher: chris, kit, topher; matthew: matt, matty; nicholas: nick, nicolas, nico;
  alexander: alex, sasha, alexandre, xander; samuel: sam, sammy; benjamin: ben, benny, benji; gregory: greg; frederick: fred, freddy, frederic;
  ronald: ron, ronnie; donald: don, donnie; timothy: tim; patrick: pat, paddy; peter: pete; philip: phil, philippe, phillip;
  kenneth: ken, kenny; lawrence: larry, laurie; leonard: len, lenny; gerald: gerry, jerry; raymond: ray; geoffrey: geof, jeff, jeffrey;
  elizabeth: liz, lizzie, beth, betty, eliza, lisa, elisabeth; katherine: kate, kathy, katie, kathryn, catherine, cathy, kat;
  margaret: maggie, meg, peggy, marge; jennifer: jen, jenny; jessica: jess, jessie; rebecca: becky, becca; deborah: debbie, deb;
  susan: sue, susie, suzan; patricia: pat, patty, trish; victoria: vicky, tori; stephanie: steph; christine: chris, tina, chrissy;
  barbara: barb, babs; pamela: pam; sandra: sandy; cynthia: cindy; theresa: terry, tess, teresa; samantha: sam; abigail: abby; valerie: val;
  emmanuel: manu; sebastien: seb; guillaume: guigui; dominique: dom; benoit: ben; laurent: lolo; maximilien: max; maximilian: max;
  maxime: max; veronique: vero; caroline: caro; isabelle: isa; florence: flo; florian: flo; sylvain: syl; bernard: nanard; gabriel: gab, gabi;
  francisco: paco, pancho; jose: pepe; ignacio: nacho; enrique: quique; eduardo: edu; alberto: berto; giuseppe: peppe, beppe; luigi: gigi;
  wolfgang: wolf; hans: johannes; friedrich: fritz; katharina: kathi, katja; ludwig: lutz; ulrich: uli, ulli; joachim: jochen, achim
`;

const FULL = new Map<string, Set<string>>();
for (const entry of SHORT_FORMS.split(';')) {
  const [full = '', forms = ''] = entry.split(':').map(part => part.trim());
  for (const form of [full, ...words(forms)].map(fold)) {
    const known = FULL.get(form) ?? new Set<string>();
    FULL.set(form, known.add(fold(full)));
  }
}

/** The names a given name may be short for, itself included; folded. */
export const fullFormsOf = (given: string): ReadonlySet<string> => FULL.get(given) ?? new Set([given]);

/** Whether two given names may be one: Bob and Robert, Chris and Christine. */
export function isShortFor(a: string, b: string): boolean {
  const others = fullFormsOf(b);
  return [...fullFormsOf(a)].some(full => others.has(full));
}
