import { describe, expect, it } from 'vitest';
import { isTaughtOff, type Verdict } from '../../../shared/domain/tact/taught.ts';

const NONE = new Map<string, Verdict>();
const person = (verdict: Verdict) => new Map([['ana@x.example', new Map([['give.voici', verdict]])]]);

describe('dismissals', () => {
  it('stop a rule about a person after two, and not after one, nor where it was right once', () => {
    const off = (verdict: Verdict): boolean => isTaughtOff('give.voici', 'ana@x.example', { byRule: NONE, byPerson: person(verdict) });
    expect(off({ confirmed: 0, dismissed: 1 })).toBe(false);
    expect(off({ confirmed: 0, dismissed: 2 })).toBe(true);
    expect(off({ confirmed: 1, dismissed: 5 })).toBe(false);
    expect(isTaughtOff('give.voici', 'ben@x.example', { byRule: NONE, byPerson: person({ confirmed: 0, dismissed: 2 }) })).toBe(false);
  });

  it('stop it in general only where it is wrong again and again', () => {
    const off = (verdict: Verdict): boolean =>
      isTaughtOff('give.voici', 'ben@x.example', { byRule: new Map([['give.voici', verdict]]), byPerson: new Map() });
    expect(off({ confirmed: 0, dismissed: 5 })).toBe(false);
    expect(off({ confirmed: 0, dismissed: 6 })).toBe(true);
    expect(off({ confirmed: 3, dismissed: 9 })).toBe(false);
    expect(off({ confirmed: 3, dismissed: 10 })).toBe(true);
  });
});
