import { plainText } from './reading/plain-text.ts';

/** Words that say nothing of a matter, English and French, folded. */
const EMPTY = new Set(
  `about after again also been before being between both but can cannot come could did does doing done down each for from get give had has have having her here hers him his how into its just know let like made make many may might more most much must need never not now off one only other our out over own perhaps please possible quite said same see shall she should some still such take tell than thank thanks that the their them then there these they this those through too two under until upon use very want was way well were what when where which while who whom whose why will willing with would yes yet you your yours know looking look somebody someone anyone anybody anything something dear hello best regards kind able happen happy glad
  alors apres aussi autre autres avait avant avec avez avoir bien bonjour bonsoir car cela celle celui cent ces cet cette ceux chaque cher chere chez ceci comme comment dans deja demain depuis des deux doit donc dont elle elles encore entre est etait etre eux faire fait faut fois font grand hier ici ils jamais jour juste leur leurs lui mais meme merci mes mieux moi moins mon nos notre nous ont oui par parce pas pendant petit peu peut peux plus plutot pour pourquoi pourriez pourrais pouvez quand que quel quelle quelles quels quelqu qui quoi rien salut sans ses seulement serait son sont sous suis sur tous tout toute toutes toi ton tres tres une vers veux voici voila vos votre vous vraiment aimerais auriez aurais accepteriez connaissez connaitriez cherche cherchons recherche besoin quelques quelque cordialement`.split(
    /\s+/,
  ),
);
/** Enough of a word to be the same in another form: "relire", "relecture" stay apart, "imprimeur", "imprimeurs" do not. */
const STEM = 6;

/** The words of a text that say what it is about, cut to their stems. */
export function subjectWords(text: string): Set<string> {
  const words = plainText(text).plain.match(/[a-z\d]{3,}/g) ?? [];
  return new Set(words.filter(word => !EMPTY.has(word) && (word.length > 3 || /\d/.test(word))).map(word => word.slice(0, STEM)));
}

/** How alike two sets of words are: shared over the smaller, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return small.size === 0 ? 0 : shared / small.size;
}
