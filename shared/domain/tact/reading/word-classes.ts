/** Words by the classes they belong to, as a table names them. */
export interface WordClasses {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** By the beginnings of words. */
  readonly begun: ReadonlyMap<string, readonly string[]>;
  /** By a word's ending: tenses, mostly. */
  readonly ends: readonly (readonly [RegExp, string])[];
}

/** A shorter beginning says nothing of a word, and none in a table is longer. */
const BEGINNING = { least: 3, most: 9 };
/** Distinct words a reader remembers the classes of: letters repeat themselves. */
const MOST_KNOWN = 20_000;

/** Classes from a table: each line a name, a colon, its words; `~` stands for any ending. */
export function wordClasses(table: string, ends: WordClasses['ends']): WordClasses {
  const whole = new Map<string, string[]>();
  const begun = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [name = '', words = ''] = line.trim().split(': ');
    for (const word of words.split(' ')) {
      const isBegun = word.endsWith('~');
      const key = isBegun ? word.slice(0, -1) : word;
      const under = isBegun ? begun : whole;
      const known = under.get(key);
      if (known) known.push(name);
      else under.set(key, [name]);
    }
  }
  return { whole, begun, ends };
}

function classesOf(word: string, { whole, begun, ends }: WordClasses): readonly string[] {
  const found = new Set(whole.get(word));
  for (let length = BEGINNING.least; length <= Math.min(BEGINNING.most, word.length); length += 1)
    for (const name of begun.get(word.slice(0, length)) ?? []) found.add(name);
  for (const [ending, name] of ends) if (ending.test(word)) found.add(name);
  return [...found];
}

/** Tells the classes that stand in a sentence, folded. */
export function classReader(classes: WordClasses): (sentence: string) => string[] {
  const known = new Map<string, readonly string[]>();
  return sentence => {
    const found = new Set<string>();
    for (const word of sentence.match(/[a-z]+/g) ?? []) {
      let those = known.get(word);
      if (those === undefined) {
        those = classesOf(word, classes);
        if (known.size < MOST_KNOWN) known.set(word, those);
      }
      for (const name of those) found.add(name);
    }
    return [...found];
  };
}
