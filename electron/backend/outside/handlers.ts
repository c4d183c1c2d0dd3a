import type { OUTSIDE_METHODS } from '../../../shared/contract/outside.ts';
import type { Today } from '../../../shared/contract/shapes.ts';
import { morningOf } from '../../../shared/domain/agenda/morning.ts';
import { isNewerVersion } from '../../../shared/domain/updates/newer-version.ts';
import { digestOf } from '../../../shared/i18n/digest.ts';
import { createFormats } from '../../../shared/i18n/formats.ts';
import { messages } from '../../../shared/i18n/index.ts';
import { calendarOf } from '../agenda/todays-agenda.ts';
import { accountOf, type Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { deliveryOf } from '../outbox/decisions.ts';
import { presentDelivery } from '../outbox/present-delivery.ts';
import { queueToSelf } from '../outbox/queue-to-self.ts';

const DIGEST = 'digest';
/** Copies the user asks for count on from the day's own number. */
const COPIES = 1000;

interface Features {
  /** Today's list, as the window has it. */
  readonly today: () => Today | Promise<Today>;
  /** Something was queued. */
  readonly queued: () => void;
}

export function outsideHandlers(context: Context, { today, queued }: Features): Pick<Handlers, keyof typeof OUTSIDE_METHODS> {
  const { ports } = context;
  const { clock, preferences, info, store, outbox } = ports;

  const ownAccount = (accountId: number | null) => {
    const [first] = store.accounts.list();
    const id = accountId ?? first?.id;
    if (id === undefined) throw new ExpectedError('account-unknown', { account: '' });
    return accountOf(context, id);
  };

  return {
    'digest.take': async () => {
      const { morningHour } = preferences.get();
      if (morningHour === undefined || morningHour === null) return { names: null, nextAt: null };
      const calendar = calendarOf(ports);
      const { isDue, nextAt } = morningOf(morningHour, ports.digest.lastDay(), calendar);
      const next = nextAt === null ? null : new Date(nextAt).toISOString();
      if (!isDue) return { names: null, nextAt: next };
      ports.digest.remember(calendar.today);
      const { rows } = await today();
      return { names: rows.map(({ person }) => person.name), nextAt: next };
    },
    'digest.toSelf': async ({ accountId }) => {
      const account = ownAccount(accountId);
      const list = await today();
      if (list.rows.length === 0) return { delivery: null };
      const now = clock.now();
      const { language } = preferences.get();
      const lang = language === 'system' ? info.systemLanguage : language;
      const timeZone = clock.timeZone();
      const digest = digestOf(list, { words: messages(lang), formats: createFormats(lang, timeZone, () => now), now });
      const mail = { campaign: DIGEST, generation: calendarOf(ports).today * COPIES, ...digest };
      const id = await queueToSelf(outbox, account, mail, { now, timeZone, lang });
      queued();
      return { delivery: presentDelivery(deliveryOf(outbox.store, id)) };
    },
    'updates.check': async () => {
      const { updatesFrom } = preferences.get();
      if (updatesFrom === undefined || updatesFrom === null) return { newer: null };
      const newest = await ports.updates.newest(updatesFrom);
      return { newer: newest !== null && isNewerVersion(newest, info.version) ? newest : null };
    },
  };
}
