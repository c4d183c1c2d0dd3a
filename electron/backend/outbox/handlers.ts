import type { OUTBOX_METHODS } from '../../../shared/contract/outbox.ts';
import { accountOf, type Context } from '../context.ts';
import type { Handlers } from '../handlers.ts';
import { accountSending, resumeAccount } from './account-sending.ts';
import { cancelAll, deliveryOf, resolveAll, resolveDelivery } from './decisions.ts';
import { pauseAccount } from './pause-account.ts';
import { presentDelivery, presentEvent } from './present-delivery.ts';
import { queueSelfTest } from './self-test.ts';
import type { OutboxFeature } from './start-outbox.ts';

const UNSETTLED = ['queued', 'claimed', 'submitting', 'handoff', 'unknown', 'accepted'] as const;

export function outboxHandlers(context: Context, feature: OutboxFeature): Pick<Handlers, keyof typeof OUTBOX_METHODS> {
  const { outbox, clock, preferences, info } = context.ports;
  const now = () => clock.now();
  const decisions = () => ({ store: outbox.store, composer: outbox.composer, now });
  const sending = (accountId: number) => accountSending(outbox.store, outbox.policy, accountOf(context, accountId), now());
  const changed = <T>(result: T): T => {
    feature.changed();
    return result;
  };

  return {
    'outbox.list': ({ campaign }) => outbox.store.list(campaign === undefined ? {} : { campaign }).map(presentDelivery),
    'outbox.events': ({ id }) => outbox.store.events(deliveryOf(outbox.store, id).id).map(presentEvent),
    'outbox.resolve': ({ id, decision }) => changed(presentDelivery(resolveDelivery(decisions(), id, decision))),
    'outbox.resolveAll': ({ reason, decision }) => changed(resolveAll(decisions(), reason, decision)),
    'outbox.cancel': asked => {
      const rows = 'id' in asked ? [deliveryOf(outbox.store, asked.id)] : outbox.store.list({ campaign: asked.campaign });
      return changed(cancelAll(decisions(), rows));
    },
    'outbox.undo': ({ ids }) =>
      changed(
        cancelAll(
          decisions(),
          ids.map(id => deliveryOf(outbox.store, id)),
        ),
      ),
    'outbox.accounts': () => context.ports.store.accounts.list().map(({ id }) => ({ ...sending(id), problem: feature.problem() })),
    'outbox.pauseAccount': ({ accountId }) => {
      pauseAccount(outbox.store, accountOf(context, accountId).id, 'user', now());
      return changed(sending(accountId));
    },
    'outbox.resumeAccount': ({ accountId }) => {
      resumeAccount(outbox.store, accountOf(context, accountId).id, now());
      return changed(sending(accountId));
    },
    'outbox.run': async () => {
      const sends = await feature.runNow();
      const nextAt = outbox.store.nextAt(UNSETTLED);
      const waiting = outbox.store.list({ states: UNSETTLED }).length;
      return { sends, waiting, nextAt: nextAt === null ? null : new Date(nextAt).toISOString() };
    },
    'outbox.selfTest': async ({ accountId }) => {
      const { language } = preferences.get();
      const id = await queueSelfTest(outbox, accountOf(context, accountId), {
        now: now(),
        timeZone: clock.timeZone(),
        lang: language === 'system' ? info.systemLanguage : language,
      });
      return changed(presentDelivery(deliveryOf(outbox.store, id)));
    },
  };
}
