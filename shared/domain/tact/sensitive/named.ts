import type { PlainText, Sentence } from '../reading/plain-text.ts';

/** Capitals that name no person. */
const NO_NAME = new Set(
  `i i'm i've i'll i'd the this that these those there here what which who when where why how it its he she they we you my your our his her their and but so or if as at by for from in of on to with no not now then yes all any both each every some one once please dear hello hi hey good morning evening thanks thank sorry kind best regards yours monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december easter christmas english french german british european europe france england london paris god lord christ jesus church ltd plc inc sa sarl company university college institute council ministry department street road lane avenue house hall
  je j'ai tu il elle on nous vous ils elles le la les l'un un une des du de d'un ce cet cette ces ca cela ceci c'est qui que quoi dont quand comme comment pourquoi si ou et mais donc or ni car mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs bonjour bonsoir salut cher chere madame monsieur merci pour par dans sur sous avec sans chez entre depuis avant apres lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel paques dieu seigneur eglise etat mairie ministere region rue avenue maison tout tous rien personne chacun quel quelle`.split(
    /\s+/,
  ),
);
const CAPITAL = /(?<![\p{L}.’'-])\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*/gu;
/** What a sentence goes on with when its first word is somebody. */
const ACTS =
  /^(?:[’']s\b|,? (?:is|was|has|had|will|got|gets|went|takes?|took|can|can[’']t|never|always|just|only|still|thinks?|says?|said|drinks?|lies|told|spends?|smells?|treats?|made|makes?|looks?|and \p{Lu}|who|est|a|n[’']|ne|fait|va|suit|sort|souffre|boit|prend|passe|se|s[’']|ment|vole|dit|croit|vit|avait|était|aurait|serait|qui|et \p{Lu}|m[’']|nous|me|a-t))/u;

/** Where persons are named in a sentence, as offsets in its folded text. */
export function namesIn(text: PlainText, { plain, span }: Sentence): number[] {
  const source = text.source.slice(...span);
  const found: number[] = [];
  for (const { 0: name, index } of source.matchAll(CAPITAL)) {
    const folded = name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
    if (NO_NAME.has(folded) || (index === 0 && !ACTS.test(source.slice(name.length)))) continue;
    const at = plain.indexOf(folded);
    if (at >= 0) found.push(at);
  }
  return found;
}
