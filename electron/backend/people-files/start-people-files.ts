import type { PeopleFileMethod } from '../../../shared/contract/people-files.ts';
import type { KeptMethod } from '../../../shared/contract/kept.ts';
import type { TodayRow } from '../../../shared/contract/shapes.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../handlers.ts';
import { keptFeature } from '../kept/handlers.ts';
import { calendarFeed } from './calendar-feed.ts';
import { exportFile } from './export-files.ts';
import { importHandlers } from './import-handlers.ts';

export interface PeopleFilesFeature {
  readonly handlers: Pick<Handlers, PeopleFileMethod | KeptMethod>;
  stop(): Promise<void>;
}

/** People in and out, and all that is kept about one. `today`: the day's list as it stands. */
export function startPeopleFiles(context: Context, watching: boolean, today: () => Promise<readonly TodayRow[]>): PeopleFilesFeature {
  const { ports } = context;
  const feed = calendarFeed(context, watching, async () => (await exportFile(ports, 'ics', { notes: false, today: await today() })).text);
  const kept = keptFeature(context);
  return {
    handlers: {
      ...importHandlers(context),
      'export.file': async ({ format, notes }) =>
        exportFile(ports, format, { notes: notes ?? false, today: format === 'ics' ? await today() : [] }),
      ...feed.handlers,
      ...kept.handlers,
    },
    stop: async () => {
      await feed.stop();
      kept.settle();
    },
  };
}
