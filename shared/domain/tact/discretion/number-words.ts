/** Numbers as they are spoken, French and English, folded; to twenty for houses, digit by digit for telephones. */
const WORDS: ReadonlyMap<string, string> = new Map(
  `zero 0,oh 0,nought 0,un 1,une 1,one 1,deux 2,two 2,trois 3,three 3,quatre 4,four 4,cinq 5,five 5,six 6,sept 7,seven 7,huit 8,eight 8,neuf 9,nine 9,dix 10,ten 10,onze 11,eleven 11,douze 12,twelve 12,treize 13,thirteen 13,quatorze 14,fourteen 14,quinze 15,fifteen 15,seize 16,sixteen 16,dix-sept 17,seventeen 17,dix-huit 18,eighteen 18,dix-neuf 19,nineteen 19,vingt 20,twenty 20,trente 30,thirty 30,quarante 40,forty 40,cinquante 50,fifty 50,soixante 60,sixty 60,soixante-dix 70,seventy 70,quatre-vingts 80,quatre-vingt 80,eighty 80,quatre-vingt-dix 90,ninety 90`
    .split(',')
    .map(pair => {
      const [word = '', digits = ''] = pair.split(' ');
      return [word, digits] as const;
    }),
);

/** What a word of a number says: "quatorze" 14, "soixante-dix-huit" 78, "forty-two" 42; null for any other word. */
export function spokenNumber(word: string): string | null {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const parts = word.replace('-et-', '-').split('-');
  if (parts.length < 2 || parts.length > 4) return null;
  // « soixante-dix-huit » is 70 and 8, « quatre-vingt-dix-sept » 80 and 17: the longest beginning that is a ten.
  for (let cut = parts.length - 1; cut > 0; cut -= 1) {
    const tens = Number(WORDS.get(parts.slice(0, cut).join('-')) ?? Number.NaN);
    const rest = Number(WORDS.get(parts.slice(cut).join('-')) ?? Number.NaN);
    if (tens >= 20 && tens % 10 === 0 && rest < 20) return String(tens + rest);
  }
  return null;
}
