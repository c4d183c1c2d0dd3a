import { pace, type PastMail } from '../outbox/pacing.ts';
import type { SendCaps } from '../outbox/provider-caps.ts';
import { nextInWindow, type SendWindow } from '../outbox/send-window.ts';

const DAY = 24 * 3_600_000;

export interface PlanTerms {
  /** Null: as fast as the server takes it. */
  readonly caps: SendCaps | null;
  readonly window: SendWindow;
  /** IANA name of the zone whose clock the window goes by, for each address. */
  readonly zoneOf: (address: string) => string;
  /** No letter to this zone goes earlier; epoch ms. */
  readonly notBefore?: (zone: string) => number;
  /** What went from the account in the last 24 h. */
  readonly past: readonly PastMail[];
  /** Earlier days on which the account sent. */
  readonly sendingDays: number;
}

interface Turn {
  readonly index: number;
  readonly address: string;
  /** Epoch ms. */
  readonly opens: number;
  readonly take: () => void;
}

/** Whose turn it is: within a zone in the order given; among zones, whose window opens first, then who stands first. */
function inTurn(addresses: readonly string[], { window, zoneOf, notBefore = () => 0 }: PlanTerms): (at: number) => Turn | null {
  const queues = Map.groupBy(
    addresses.map((address, index) => ({ address, index })),
    ({ address }) => zoneOf(address),
  );
  const heads = new Map([...queues.keys()].map(zone => [zone, 0]));
  return at => {
    const turns = [...queues].flatMap(([zone, queue]): Turn[] => {
      const head = heads.get(zone) ?? 0;
      const next = queue[head];
      return next
        ? [{ ...next, opens: nextInWindow(Math.max(at, notBefore(zone)), window, zone) ?? at, take: () => heads.set(zone, head + 1) }]
        : [];
    });
    return turns.toSorted((a, b) => a.opens - b.opens || a.index - b.index)[0] ?? null;
  };
}

/**
 * When each of these mails would go, in the order given, under the same pace that the outbox keeps. Epoch ms, ascending within a zone. A
 * forecast: the outbox decides at the time, and knows what else went.
 */
export function planSending(addresses: readonly string[], from: number, terms: PlanTerms): readonly number[] {
  const { caps, past, sendingDays } = terms;
  const slots = addresses.map(() => from);
  const next = inTurn(addresses, terms);
  const firstDay = Math.floor(from / DAY);
  const days = new Set<number>();
  let went = [...past];
  let at = from;
  let tries = 0;
  for (let turn = next(at); turn; turn = next(at)) {
    const { index, address, opens, take } = turn;
    went = went.filter(mail => mail.at > opens - DAY);
    const earlier = [...days].filter(day => day < Math.floor(opens / DAY) && day >= firstDay).length;
    const verdict = caps ? pace(opens, { id: index + 1, address }, went, caps, sendingDays + earlier) : null;
    if (verdict && !verdict.go && tries++ < 1000) {
      // By then it may be somebody else's morning.
      at = verdict.at;
      continue;
    }
    take();
    tries = 0;
    if (caps) went.push({ at: opens, address });
    days.add(Math.floor(opens / DAY));
    slots[index] = opens;
    // Without a pace one window does not wait for another.
    if (caps) at = opens;
  }
  return slots;
}
