import { describe, expect, it } from 'vitest';
import { bandsOverTime, changeBetween } from '../../../shared/domain/insights/bands-over-time.ts';
import { organisationsOf } from '../../../shared/domain/insights/organisations.ts';
import type { PastTie } from '../../../shared/domain/history/tie-history.ts';

const tie = (band: PastTie['band'], silentDays = 10): PastTie => ({ band, silentDays, risk: 0.5, strength: 1, contactDays: 5 });

describe('bands over time', () => {
  it('count the ties on each day and who entered and left since the day before', () => {
    const bands = bandsOverTime([100, 191, 282]);
    bands.add([tie('strong'), tie('steady'), tie('fading')]);
    bands.add([null, tie('cooling'), tie('cooling')]);
    bands.add([tie('fading'), tie('fading'), tie('steady')]);
    expect(bands.result()).toEqual([
      { day: 100, bands: { strong: 1, steady: 0, cooling: 0, fading: 1 }, changes: { new: 0, back: 0, gone: 0 } },
      { day: 191, bands: { strong: 0, steady: 1, cooling: 1, fading: 1 }, changes: { new: 1, back: 0, gone: 0 } },
      { day: 282, bands: { strong: 0, steady: 1, cooling: 1, fading: 1 }, changes: { new: 0, back: 1, gone: 1 } },
    ]);
  });

  it('forget who has been silent for more than a year: the age of a mailbox is no decline', () => {
    const bands = bandsOverTime([100]);
    bands.add([tie('fading', 366)]);
    expect(bands.result()[0]?.bands.fading).toBe(0);
  });

  it('call a tie new even where it began and frayed within one quarter', () => {
    expect(changeBetween(null, tie('fading'))).toBe('new');
    expect(changeBetween(tie('fading'), tie('fading'))).toBeNull();
  });
});

describe('organisations', () => {
  it('are counted largest first, small ones together, and addresses that tell none apart', () => {
    const at = (organisation: string | null, count: number, own = false) => Array.from({ length: count }, () => ({ organisation, own }));
    const small = Array.from({ length: 9 }, (_, index) => at(`small${index}.example`, 1)).flat();
    const seen = organisationsOf([...at('nord.example', 4), ...at('Sud', 2), ...at('sud', 1, true), ...at(null, 3), ...small]);
    expect(seen.named.slice(0, 2)).toEqual([
      { name: 'nord.example', ties: 4, own: false },
      { name: 'Sud', ties: 3, own: true },
    ]);
    expect(seen).toMatchObject({ ties: 19, personal: 3, others: 3 });
    expect(seen.named).toHaveLength(8);
  });

  it('are as mixed as so many of equal size', () => {
    expect(organisationsOf(['a', 'b', 'c'].map(organisation => ({ organisation, own: false }))).effective).toBeCloseTo(3);
    expect(organisationsOf(['a', 'a', 'a'].map(organisation => ({ organisation, own: false }))).effective).toBe(1);
    expect(organisationsOf([]).effective).toBe(0);
  });
});
