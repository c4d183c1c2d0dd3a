/** Words too common to say that two lines speak of one thing. English and French, folded. */
const COMMON = new Set(
  `about after also another anybody anyone around because been before being could does doing done each even ever every find found from give given
  good great have having help here hope into just know known like look looking looks made make many maybe mine more most much must need needed
  needs needing next offer offered offers offering only other people please really same seek seeking some somebody someone something soon still
  such sure take than that their them then there these they thing things this those time very want wanted wants well were what when where which
  while will with without work would year years your
  ainsi alors apres aussi autre autres avant avec avoir beaucoup besoin bien bonne celui cette chaque cherche cherchent chercher cherchons chez
  chose comme comment dans deja depuis donne donner encore entre etre fait faire faut leur leurs mais meme merci mieux mois monde nous notre
  offre offrir parce pendant personne petit peut plus pour pouvez pouvoir propose proposer quand quel quelque quelques quelqu quelle rien
  sans sera serait sont sous suis tous tout toute tres trop trouve trouver veut voir votre vous`
    .split(/\s+/)
    .filter(Boolean),
);
const SHORTEST = 4;

/** Singular and plural, and most endings of a verb, are one word. */
function stem(word: string): string {
  const bare = word.replace(/(?:ies|y)$/, 'i').replace(/(?:aux|als?|es|s|x)$/, '');
  return bare.length >= SHORTEST ? bare : word;
}

/** The words that say what a line is about, by their stem. */
function topicsOf(text: string): Map<string, string> {
  const folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const topics = new Map<string, string>();
  for (const [word] of folded.matchAll(/[a-z0-9]+/g)) {
    if (word.length >= SHORTEST && !COMMON.has(word)) topics.set(stem(word), word);
  }
  return topics;
}

export interface NeedMatch<T> {
  readonly need: T;
  readonly offer: T;
  /** What they have in common, as the need says it. */
  readonly words: readonly string[];
}

interface Line {
  readonly kind: 'need' | 'offer' | 'link';
  readonly address: string | null;
  readonly text: string;
}

/** Offers and links that speak of what somebody else looks for, those with most in common first. */
export function needMatches<T extends Line>(lines: readonly T[]): NeedMatch<T>[] {
  const given = lines.filter(({ kind }) => kind !== 'need').map(offer => ({ offer, topics: topicsOf(offer.text) }));
  return lines
    .filter(({ kind }) => kind === 'need')
    .flatMap(need => {
      const wanted = topicsOf(need.text);
      return given.flatMap(({ offer, topics }): NeedMatch<T>[] => {
        const words = [...wanted].filter(([key]) => topics.has(key)).map(([, word]) => word);
        return words.length > 0 && offer.address !== need.address ? [{ need, offer, words }] : [];
      });
    })
    .toSorted((a, b) => b.words.length - a.words.length);
}
