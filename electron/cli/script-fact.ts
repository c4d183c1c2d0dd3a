import type { Fact } from '../../shared/contract/facts.ts';

/** What scripts get of a fact: no number that a rebuild would change. */
export const scriptFact = ({ id, address, kind, state, at, evidence, returnsOn, successor, newAddress, what, before, after }: Fact) => ({
  id,
  address,
  kind,
  state,
  at,
  evidence,
  returnsOn,
  successor,
  newAddress,
  what,
  before,
  after,
});
