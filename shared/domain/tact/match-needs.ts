import { overlap, subjectWords } from './subject-words.ts';

export interface Told {
  readonly id: string;
  /** Who said it; nobody is matched with themselves. */
  readonly person: string;
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
}

export interface Match {
  readonly need: string;
  readonly offer: string;
  /** 0 to 1. */
  readonly likeness: number;
  /** Stems both name: why they were put together. */
  readonly shared: readonly string[];
}

const ALIKE = 0.25;
const MOST = 100;

/** Needs and offers across the network that speak of one thing, the most alike first. Words of everybody's letters weigh nothing. */
export function matchNeeds(needs: readonly Told[], offers: readonly Told[]): Match[] {
  const known = offers.map(offer => ({ offer, words: subjectWords(offer.text) }));
  const found: Match[] = [];
  for (const need of needs) {
    const words = subjectWords(need.text);
    for (const { offer, words: offered } of known) {
      if (offer.person === need.person) continue;
      const likeness = overlap(words, offered);
      if (likeness >= ALIKE) found.push({ need: need.id, offer: offer.id, likeness, shared: [...words].filter(word => offered.has(word)) });
    }
  }
  return found.toSorted((a, b) => b.likeness - a.likeness).slice(0, MOST);
}
