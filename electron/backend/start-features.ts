import { accountHandlers } from './accounts/handlers.ts';
import { attachmentHandlers } from './attachments/handlers.ts';
import { signInHandlers } from './accounts/sign-in-handlers.ts';
import { createAccountStates } from './accounts/account-states.ts';
import { appHandlers } from './app/handlers.ts';
import { startBackups } from './backup/start-backups.ts';
import type { Context } from './context.ts';
import { startConversations } from './conversations/start-conversations.ts';
import { startEncryption } from './encryption/start-encryption.ts';
import type { Events } from './events.ts';
import { factHandlers } from './facts/handlers.ts';
import { folderHandlers } from './folders/handlers.ts';
import type { Handlers } from './handlers.ts';
import { resumeAccount } from './outbox/account-sending.ts';
import { cancelAll } from './outbox/decisions.ts';
import { identityHandlers } from './identity/handlers.ts';
import { startInsights } from './insights/start-insights.ts';
import { outboxHandlers } from './outbox/handlers.ts';
import { outsideHandlers } from './outside/handlers.ts';
import { startOutbox } from './outbox/start-outbox.ts';
import { startCampaigns } from './campaigns/start-campaigns.ts';
import { startPeopleFiles } from './people-files/start-people-files.ts';
import { peopleHandlers } from './people/handlers.ts';
import { senderHandlers } from './people/sender-handlers.ts';
import type { Ports } from './ports/index.ts';
import { preferencesHandlers } from './preferences/handlers.ts';
import { createFactReader, createTakeBack } from './returns/start-returns.ts';
import { suppressionHandlers } from './returns/suppression-handlers.ts';
import { scanHandlers } from './scan/handlers.ts';
import { createScans } from './scan/scans.ts';
import { secretsHandlers } from './secrets/handlers.ts';
import { dateHandlers } from './agenda/date-handlers.ts';
import { createMeetingReader } from './agenda/read-meetings.ts';
import { reminderHandlers } from './agenda/reminder-handlers.ts';
import { touchHandlers } from './agenda/touch-handlers.ts';
import { startTact } from './tact/start-tact.ts';
import { todayHandlers } from './today/handlers.ts';
import { noWatch, startWatch } from './watch/watch.ts';

export interface Features {
  readonly handlers: Handlers;
  /** Resolves when no scan and no watch runs any more. */
  stop(): Promise<void>;
}

export function startFeatures(ports: Ports, events: Events, watching: boolean): Features {
  const states = createAccountStates(() => events.emit({ type: 'accounts.changed' }));
  const readFacts = createFactReader(ports, events);
  const readMeetings = createMeetingReader(ports, events);
  const scans = createScans(ports, events, states, {
    takeBack: createTakeBack(ports, events),
    afterScan: async (...scan) => {
      await readFacts(...scan);
      await readMeetings(...scan);
    },
  });
  const context: Context = { ports, events, states, scans };
  for (const { settings } of ports.store.accounts.list()) ports.store.mine.add(settings.email.toLowerCase(), 'account');
  const watch = watching ? startWatch({ ports, scans, states, random: Math.random }) : noWatch;
  const outbox = startOutbox(context, watching);
  const writing = startCampaigns(context, outbox, watching);
  const conversations = startConversations(context, watching);
  const backups = startBackups(context, watching);
  const encryption = startEncryption(context, watching);
  const tact = startTact(context, writing.handlers['letter.send'], watching);
  const insights = startInsights(context);
  const identity = identityHandlers(context);
  const accounts = accountHandlers(context, watch);
  const sending = outboxHandlers(context, outbox);
  const today = todayHandlers(context);
  const peopleFiles = startPeopleFiles(context, watching, async () => (await today['today.get']({})).rows);
  /** What waited for the password goes on; a quota or a pause of the user's does not end by it. */
  const goOnSending = (accountId: number): void => {
    if (ports.outbox.store.sending(accountId).pausedWhy === 'sign-in') resumeAccount(ports.outbox.store, accountId, ports.clock.now());
    outbox.changed();
  };
  return {
    handlers: {
      ...appHandlers(context),
      ...accounts,
      'account.password': async input => {
        const account = await accounts['account.password'](input);
        goOnSending(input.accountId);
        return account;
      },
      ...signInHandlers(context, accountId => {
        states.settled(accountId);
        watch.refresh();
        goOnSending(accountId);
      }),
      'account.remove': async input => {
        const rows = ports.outbox.store.list({ states: ['queued', 'held'] }).filter(({ accountId }) => accountId === input.accountId);
        const result = await accounts['account.remove'](input);
        // Nothing can send them any more; what was sent stays in the log.
        cancelAll({ store: ports.outbox.store, composer: ports.outbox.composer, now: () => ports.clock.now() }, rows);
        outbox.changed();
        return result;
      },
      ...folderHandlers(context),
      ...scanHandlers(context, watching),
      ...peopleHandlers(context),
      ...identity,
      'person.manner': input => {
        tact.prepare();
        return identity['person.manner'](input);
      },
      ...today,
      ...outsideHandlers(context, { today: () => today['today.get']({}), queued: () => outbox.changed() }),
      ...reminderHandlers(context),
      ...touchHandlers(context),
      ...dateHandlers(context),
      ...preferencesHandlers(context),
      ...secretsHandlers(context, watch, encryption),
      ...encryption.handlers,
      ...sending,
      'outbox.run': async input => {
        await writing.advance();
        return sending['outbox.run'](input);
      },
      ...writing.handlers,
      ...suppressionHandlers(context),
      ...factHandlers(context),
      ...conversations.handlers,
      ...tact.handlers,
      ...senderHandlers(context),
      ...attachmentHandlers(context),
      ...backups.handlers,
      ...peopleFiles.handlers,
      ...insights.handlers,
    },
    stop: async () => {
      await insights.stop();
      await peopleFiles.stop();
      await backups.stop();
      await encryption.stop();
      await conversations.stop();
      await tact.stop();
      await writing.stop();
      await outbox.stop();
      await watch.stop();
      await scans.close();
    },
  };
}
