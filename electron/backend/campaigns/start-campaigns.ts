import type { Context } from '../context.ts';
import type { OutboxFeature } from '../outbox/start-outbox.ts';
import type { Handlers } from '../handlers.ts';
import { circleHandlers } from '../circles/handlers.ts';
import { marksHandlers } from '../circles/marks-handlers.ts';
import { letterHandlers } from '../letters/handlers.ts';
import { templateHandlers } from '../templates/handlers.ts';
import { throttle } from '../throttle.ts';
import { whereItBroke } from '../where-it-broke.ts';
import { createDesk } from '../writing/desk.ts';
import { advanceFollowUps } from './follow-ups.ts';
import { campaignHandlers } from './handlers.ts';
import { queueReleased } from './queue-mails.ts';

const LOOK_EVERY_MS = 15 * 60_000;
/** After mail was read: a scan tells of people more often than anybody must look. */
const LOOK_AFTER_MS = 60_000;

type WritingMethods = Extract<keyof Handlers, `${'circle' | 'marks' | 'note' | 'template' | 'campaign' | 'letter'}.${string}`>;

export interface WritingFeature {
  readonly handlers: Pick<Handlers, WritingMethods>;
  /** Queues the follow-ups whose time has come, and ends those that were answered. */
  advance(): Promise<void>;
  /** What runs ends first. */
  stop(): Promise<void>;
}

/** Circles, templates, campaigns and single letters. With `stays`, follow-ups are looked after while the host runs. */
export function startCampaigns({ ports, events }: Context, outbox: Pick<OutboxFeature, 'changed'>, stays: boolean): WritingFeature {
  const desk = createDesk(ports);
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  };
  const context = {
    ports,
    desk,
    changed: () => events.emit({ type: 'writing.changed' }),
    poke: () => outbox.changed(),
  };
  const advance = (): Promise<void> =>
    inTurn(() => {
      // Its letters cannot be read here; they wait.
      if (ports.encryption.isLocked()) return;
      for (const campaign of ports.writing.store.campaigns.list()) {
        if (campaign.state !== 'running') continue;
        try {
          // A start that was cut off between the release and the outbox.
          queueReleased(context, campaign);
          if (advanceFollowUps(context, campaign)) context.changed();
        } catch (error) {
          // One campaign whose account is gone keeps no other waiting.
          ports.log.warn('a campaign could not go on', { campaign: campaign.id, ...whereItBroke(error) });
        }
      }
    });
  const look = (): void => void advance().catch(error => ports.log.warn('follow-ups could not be looked after', whereItBroke(error)));
  const timer = stays ? setInterval(look, LOOK_EVERY_MS) : null;
  timer?.unref();
  // Mail came in: somebody may have answered.
  const soon = throttle(LOOK_AFTER_MS, () => ports.clock.now(), look);
  const unsubscribe = stays
    ? events.subscribe(({ type }) => {
        if (type === 'people.changed') soon.trigger();
      })
    : null;
  if (stays) look();
  return {
    handlers: {
      ...circleHandlers({ ports, events }),
      ...marksHandlers({ ports, events }),
      ...templateHandlers({ ports, events }, desk),
      ...campaignHandlers(context, inTurn),
      ...letterHandlers(context, inTurn),
    },
    advance,
    stop: async () => {
      if (timer) clearInterval(timer);
      unsubscribe?.();
      soon.stop();
      await queue;
    },
  };
}
