import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName } from '../../shared/domain/display-name.ts';

const seen = (name: string, letters: number, address = 'ann@a.org') => ({ name, letters, address });

describe('the name to show', () => {
  it('is the one most letters bore, over all addresses of a person', () => {
    expect(displayName([seen('Annie', 3), seen('Ann Lee', 2), seen('Ann Lee', 2, 'ann@b.org')])).toBe('Ann Lee');
  });

  it('is the address where no letter bore a name, or only the address as a name', () => {
    expect(displayName([seen('', 9), seen('ANN@a.org', 4), seen('Gone', 0)])).toBe('ann@a.org');
  });

  it('does not depend on the order', () => {
    const names = fc.array(
      fc.record({ name: fc.constantFrom('', 'Ann', 'Bea', 'Ann Lee'), letters: fc.nat(3), address: fc.constantFrom('a@x', 'b@x') }),
    );
    fc.assert(fc.property(names, names => displayName(names.toReversed()) === displayName(names)));
  });
});
