import { randomBytes } from 'node:crypto';
import type { PeopleFileMethod } from '../../../shared/contract/people-files.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../handlers.ts';
import type { CalendarServer } from '../ports/calendar-server.ts';

type FeedMethod = Extract<PeopleFileMethod, `calendarFeed.${string}`>;
type Served = Awaited<ReturnType<CalendarServer['serve']>>;

const SECRET = 'calendar';

export interface CalendarFeed {
  readonly handlers: Pick<Handlers, FeedMethod>;
  stop(): Promise<void>;
}

/**
 * Reminders and dates to subscribe to, while the program stays: off until the user turns it on. The path is a secret of its own, kept with
 * the passwords, and a new one each time it is turned on.
 * @param watching whether this host stays; one command serves nobody
 */
export function calendarFeed(
  { ports, events }: Pick<Context, 'ports' | 'events'>,
  watching: boolean,
  text: () => Promise<string>,
): CalendarFeed {
  const { preferences, secrets, calendarServer, log } = ports;
  let served: Promise<Served | null> | null = null;
  const path = (): Promise<string | null> => secrets.get(SECRET).catch(() => null);

  const serve = async (): Promise<Served | null> => {
    const port = preferences.get().calendarPort ?? null;
    const secret = port === null ? null : await path();
    if (port === null || secret === null) return null;
    try {
      return await calendarServer.serve(port, secret, text);
    } catch {
      log.warn('the port of the calendar is taken');
      return null;
    }
  };
  const stop = async (): Promise<void> => {
    const running = await served;
    served = null;
    await running?.close();
  };
  const state = async () => {
    const on = (preferences.get().calendarPort ?? null) !== null;
    // A vault may have been opened since the last try.
    if (on && watching && (await served) === null) served = serve();
    const running = await served;
    return { on, url: running?.url ?? null };
  };
  if (watching && (preferences.get().calendarPort ?? null) !== null) served = serve();

  return {
    handlers: {
      'calendarFeed.get': state,
      'calendarFeed.set': async ({ on }) => {
        await stop();
        if (on) {
          await secrets.set(SECRET, randomBytes(32).toString('base64url'));
          const secret = await path();
          // A free port, and from then on the same, or nobody could stay subscribed.
          const first = secret === null ? null : await calendarServer.serve(0, secret, text);
          preferences.set({ calendarPort: first?.port ?? null });
          if (watching) served = Promise.resolve(first);
          else await first?.close();
        } else {
          preferences.set({ calendarPort: null });
          await secrets.remove(SECRET).catch(() => {});
        }
        events.emit({ type: 'preferences.changed' });
        return state();
      },
    },
    stop,
  };
}
