import type { Ports } from '../ports/index.ts';
import { personWith } from './tact-context.ts';

/** An ask that a letter came back for is answered, whatever the answer was, unless the user said something of it since. Of these addresses, or of everybody. */
export function settleAsks(ports: Pick<Ports, 'store' | 'clock' | 'writing'>, addresses?: readonly string[]): void {
  const { gestures } = ports.writing.store.tact;
  for (const { id, address, kind, direction, state, at, decidedAt } of gestures.list(addresses)) {
    if (kind !== 'ask' || state !== 'open') continue;
    const summary = personWith({ ports }, address)?.summary;
    const back = (direction === 'from-me' ? summary?.lastReceived : summary?.lastSent) ?? null;
    if (back !== null && back > Math.max(at, decidedAt ?? at)) gestures.change(id, { state: 'answered' });
  }
}
