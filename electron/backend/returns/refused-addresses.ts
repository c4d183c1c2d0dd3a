import { faultOf, reasonOf } from '../../../shared/domain/delivery/reason.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import type { Ports } from '../ports/index.ts';
import { REFUSAL, type PastDelivery } from '../ports/returns-store.ts';
import { suppressAddress } from './address-facts.ts';

/** Addresses the account's own server refused at once, with words that say they are dead: no bounce will come. True where one was new. */
export function noteRefusedAddresses(ports: Ports, deliveries: readonly PastDelivery[]): boolean {
  const { returns } = ports.writing.store;
  let changed = false;
  for (const { id, address, state, reason: why, response, at } of deliveries) {
    if (state !== 'failed' || why !== 'address-refused' || response === null || returns.hasRefusal(id)) continue;
    const reason = reasonOf(response, '');
    const fault = faultOf(reason);
    const evidence = evidenceLine(response);
    if (fault === 'hard') suppressAddress(ports, { address, fact: 'dead-address', since: at, evidence });
    const refusal = { deliveryId: id, messageKey: REFUSAL, kind: 'bounce' as const, at, evidence, reason, fault, returnsOn: null };
    changed = returns.add(refusal, ports.clock.now()) || changed;
  }
  return changed;
}
