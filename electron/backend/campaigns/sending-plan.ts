import type { CampaignDraft } from '../../../shared/contract/writing.ts';
import { dayThere } from '../../../shared/domain/campaigns/day-there.ts';
import { planSending } from '../../../shared/domain/campaigns/plan.ts';
import type { SendWindow } from '../../../shared/domain/outbox/send-window.ts';
import { accountOf } from '../context.ts';
import { knownZones } from './recipient-zones.ts';
import type { Ports } from '../ports/index.ts';

const DAY = 24 * 3_600_000;

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

type Dated = Pick<CampaignDraft, 'templateKind' | 'schedule'>;

/** A birthday falls on whatever day it falls: its letter goes in the morning of that date where the recipient is, or not at all. */
const isBirthday = ({ templateKind }: Dated, step: number): boolean => templateKind === 'birthday' && step === 1;

const dateOf = ({ schedule: { startAt } }: Dated, now: number): number => (startAt === null ? now : Date.parse(startAt));

/** The schedule's hours as the outbox keeps them. A window that would never open is as good as none. */
export function windowOf(draft: Dated, step: number): SendWindow {
  const { fromHour, toHour, days } = draft.schedule;
  return { from: fromHour * 60, to: Math.max(toHour, fromHour + 1) * 60, days: isBirthday(draft, step) ? EVERY_DAY : days };
}

/** The end of the recipient's own day, where a letter is for that day alone; null where it may come later. Times in epoch ms. */
export function latestOf(draft: Dated, step: number, startedAt: number, { here, there }: { here: string; there: string }): number | null {
  if (!isBirthday(draft, step)) return null;
  return dayThere(dateOf(draft, startedAt), here, there, draft.schedule.fromHour).ends;
}

/** When each would go, under the account's pace and the campaign's hours, none before `now`. Epoch ms, in the order given. */
export function slotsFor(ports: Ports, draft: CampaignDraft, step: number, addresses: readonly string[], now: number): readonly number[] {
  const { outbox, clock } = ports;
  const account = accountOf({ ports }, draft.accountId);
  const today = clock.now();
  const { fromHour } = draft.schedule;
  const morning = (zone: string): number => dayThere(dateOf(draft, today), clock.timeZone(), zone, fromHour).opens;
  const notBefore = isBirthday(draft, step) ? { notBefore: morning } : {};
  const from = step > 1 || isBirthday(draft, step) ? now : Math.max(now, dateOf(draft, now));
  return planSending(addresses, from, {
    caps: outbox.policy.capsOf(account.settings),
    window: windowOf(draft, step),
    zoneOf: knownZones(ports, addresses),
    past: outbox.store.pastMail(account.id, today - DAY),
    sendingDays: outbox.store.sendingDays(account.id, today - 30 * DAY, today - DAY),
    ...notBefore,
  });
}
