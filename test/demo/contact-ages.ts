import type { SamplePerson } from './sample-people.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Ages in whole days, youngest first. Spans three years. */
export const SPAN_DAYS = 1095;

interface Rhythm {
  /** Days since the last contact. */
  readonly silence: readonly [number, number];
  readonly gap: readonly [number, number];
  readonly contacts: number;
}

/** Spaced so that the score of shared/domain lands inside the band, with a few ties close to a border: those are the ones to write to soon. */
const RHYTHMS: Record<SamplePerson['rhythm'], Rhythm> = {
  strong: { silence: [1, 9], gap: [7, 13], contacts: 11 },
  steady: { silence: [18, 58], gap: [26, 36], contacts: 6 },
  lapsed: { silence: [88, 118], gap: [9, 13], contacts: 10 },
  cooling: { silence: [64, 92], gap: [44, 60], contacts: 4 },
  fading: { silence: [130, 560], gap: [60, 120], contacts: 3 },
};

/** The days, counted back from today, on which the owner and this person were in touch. */
export function contactAges({ rhythm: name }: SamplePerson, random: SeededRandom): number[] {
  const rhythm = RHYTHMS[name];
  const ages: number[] = [];
  let age = random.between(...rhythm.silence);
  while (ages.length < rhythm.contacts && age < SPAN_DAYS) {
    ages.push(age);
    age += random.between(...rhythm.gap);
  }
  // Where it began: most ties are older than their present rhythm.
  for (let early = random.between(0, 1); early > 0; early--) {
    age += random.between(150, 280);
    if (age < SPAN_DAYS) ages.push(age);
  }
  return ages;
}
