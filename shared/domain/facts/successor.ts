const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;
/** Words that hand over to somebody else, in the languages automatic answers are mostly written in. */
const HANDS_OVER =
  /\b(?:contact|reach(?: out)?|write to|e-?mail|instead|address|forward\w*|turn to|get in touch|replac\w+|success\w+|taken over|takes over|in (?:my|his|her|their) place|contacter|[ée]crire|adress\w+|remplac\w+|succ[èe]d\w+|reprend\w*|wenden|kontaktieren|erreichen|nachfolg\w+|vertret\w+|contactar|dirigirse|sustitu\w+|contatt\w+|rivolg\w+|sostitu\w+)/i;

/**
 * Whom an automatic answer names to write to in its owner's place: an address beside words that hand over.
 * @param text the new text of the answer
 * @param isOther whether an address may be meant: neither the owner's nor the user's
 */
export function successorIn(text: string, isOther: (address: string) => boolean): string | null {
  const sentences = text
    .slice(0, 5000)
    .replace(/\s*\n(?!\s*\n)/g, ' ')
    .split(/(?<=[.!?…])\s+(?=\p{Lu})|\n+/u);
  for (const sentence of sentences) {
    if (!HANDS_OVER.test(sentence)) continue;
    for (const [found] of sentence.matchAll(ADDRESS)) {
      const address = found.replace(/[.-]+$/, '').toLowerCase();
      if (isOther(address)) return address;
    }
  }
  return null;
}
