import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExpectedError } from '../../../electron/backend/expected-error.ts';
import type { OutboxStore } from '../../../electron/backend/ports/outbox-store.ts';
import { sendingAccount, type SendingAccount, type SendingOptions } from '../../support/outbox/sending-account.ts';

let account: SendingAccount | null = null;
const start = async (options: SendingOptions = {}): Promise<SendingAccount> => (account = await sendingAccount(options));
afterEach(async () => {
  await account?.stop();
  account = null;
});

describe('the outbox of a host that stays', () => {
  it('sends by itself what was queued, as soon as it is told', async () => {
    const { host, accountId, smtp } = await start({ watch: true });
    await host.ask('outbox.selfTest', { accountId });
    await vi.waitFor(() => expect(smtp.delivered).toHaveLength(1), { timeout: 10_000 });
  });

  it('lets what is on its way end before it closes, and sends it no second time', async () => {
    const { host, accountId, smtp } = await start({ watch: true });
    smtp.plan.push({ slowMs: 700 });
    const { id } = await host.ask('outbox.selfTest', { accountId });
    await vi.waitFor(() => expect(smtp.delivered).toHaveLength(1), { timeout: 10_000 });
    const again = await host.reopen({ watch: false, replace: {} });
    const row = (await again.ask('outbox.list', {})).find(one => one.id === id);
    expect(row).toMatchObject({ state: 'accepted', attempts: 1 });
    await again.stop();
    expect(smtp.delivered).toHaveLength(1);
  });

  it('holds the lease while it stays, and gives it back', async () => {
    const { host, outbox, clock } = await start({ watch: true });
    await vi.waitFor(() => expect(outbox.store.leaseHolder(clock.at)).toBe('us'), { timeout: 10_000 });
    await host.backend.close();
    const again = await host.reopen({ watch: false, replace: {} });
    expect(await again.ask('outbox.run', {})).toMatchObject({ sends: true });
    await again.stop();
  });
});

describe('a disk that is full', () => {
  const fullAt =
    (state: string) =>
    (store: OutboxStore): OutboxStore => {
      let full = true;
      return {
        ...store,
        move: (...args) => {
          if (args[2] === state && full) {
            full = false;
            throw new ExpectedError('disk-full', {}, { retryable: true });
          }
          return store.move(...args);
        },
      };
    };

  it('at the hand-over: the mail is not sent, and is sent once when there is room', async () => {
    const { host, queue, pass, row, smtp } = await start({ storeOver: fullAt('handoff') });
    const id = queue('ana@nord.example');
    await host.ask('outbox.run', {});
    expect(smtp.delivered).toEqual([]);
    await pass(1);
    expect(smtp.delivered).toHaveLength(1);
    expect((await row(id)).state).toBe('filed');
  });

  it('at the answer: says so, then finds in Sent that the mail went', async () => {
    const { host, queue, pass, row, smtp } = await start({ sent: 'server-files', storeOver: fullAt('accepted') });
    const id = queue('ana@nord.example');
    expect((await host.refused('outbox.run', {})).code).toBe('disk-full');
    await pass(1);
    expect(smtp.delivered).toHaveLength(1);
    expect(await row(id)).toMatchObject({ state: 'filed' });
  });
});
