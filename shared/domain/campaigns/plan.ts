import { pace, type PastMail } from '../outbox/pacing.ts';
import type { SendCaps } from '../outbox/provider-caps.ts';
import { nextInWindow, type SendWindow } from '../outbox/send-window.ts';

const DAY = 24 * 3_600_000;

export interface PlanTerms {
  /** Null: as fast as the server takes it. */
  readonly caps: SendCaps | null;
  readonly window: SendWindow;
  /** IANA name. */
  readonly zone: string;
  /** What went from the account in the last 24 h. */
  readonly past: readonly PastMail[];
  /** Earlier days on which the account sent. */
  readonly sendingDays: number;
}

/**
 * When each of these mails would go, in the order given, under the same pace that the outbox keeps. Epoch ms, ascending. A forecast: the
 * outbox decides at the time, and knows what else went.
 */
export function planSending(
  addresses: readonly string[],
  from: number,
  { caps, window, zone, past, sendingDays }: PlanTerms,
): readonly number[] {
  let went = [...past];
  let at = nextInWindow(from, window, zone) ?? from;
  const firstDay = Math.floor(from / DAY);
  const days = new Set<number>();
  return addresses.map((address, index) => {
    if (!caps) return at;
    for (let tries = 0; tries < 1000; tries++) {
      const moment = at;
      went = went.filter(mail => mail.at > moment - DAY);
      const earlier = [...days].filter(day => day < Math.floor(moment / DAY) && day >= firstDay).length;
      const verdict = pace(moment, { id: index + 1, address }, went, caps, sendingDays + earlier);
      if (verdict.go) break;
      at = nextInWindow(verdict.at, window, zone) ?? verdict.at;
    }
    went.push({ at, address });
    days.add(Math.floor(at / DAY));
    return at;
  });
}
