import { afterEach, describe, expect, it } from 'vitest';
import { sendingAccount, type SendingAccount } from '../../support/outbox/sending-account.ts';

let account: SendingAccount | null = null;
afterEach(async () => {
  await account?.stop();
  account = null;
});

/** A backup was put back while these waited; the first had left before, and its copy lies in Sent. A server that files nothing itself. */
async function afterRestore(): Promise<{ it: SendingAccount; ids: number[] }> {
  const it = (account = await sendingAccount());
  const ids = ['ana@nord.example', 'bo@sud.example', 'cy@est.example'].map(address => it.queue(address));
  // What the recovery of a restored database leaves, under the lease as every step of a mail.
  it.outbox.store.acquire(it.clock.at);
  for (const id of ids) it.outbox.store.reschedule(id, 'queued', { verifyFirst: true }, it.clock.at);
  it.outbox.store.release();
  const [first] = it.outbox.store.list().toReversed();
  it.sent.copies.push({ id: first?.messageId ?? '', visibleAt: it.clock.at });
  return { it, ids };
}

describe('after a backup was put back', () => {
  it('all that Sent could not vouch for is decided in one answer, and what was found there is left alone', async () => {
    const { it, ids } = await afterRestore();
    expect(await it.host.ask('outbox.resolveAll', { reason: 'restored-database', decision: 'cancel' })).toEqual({
      resolved: [],
      waiting: 3,
    });
    await it.pass(0);
    const [ana = 0, bo = 0, cy = 0] = ids;
    expect(await it.row(ana)).toMatchObject({ state: 'filed' });
    for (const id of [bo, cy]) expect(await it.row(id)).toMatchObject({ state: 'needs-user', reason: 'restored-database' });
    const decided = await it.host.ask('outbox.resolveAll', { reason: 'restored-database', decision: 'cancel' });
    expect({ ...decided, resolved: decided.resolved.toSorted((a, b) => a - b) }).toEqual({ resolved: [bo, cy], waiting: 0 });
    for (const id of [bo, cy]) expect(await it.row(id)).toMatchObject({ state: 'cancelled' });
    await it.pass(24);
    expect(it.smtp.delivered).toEqual([]);
  });

  it('“send again” sends each once, as a new message', async () => {
    const { it, ids } = await afterRestore();
    await it.pass(0);
    await it.host.ask('outbox.resolveAll', { reason: 'restored-database', decision: 'again' });
    expect(await it.host.ask('outbox.resolveAll', { reason: 'restored-database', decision: 'again' })).toEqual({
      resolved: [],
      waiting: 0,
    });
    await it.pass(24);
    expect(it.smtp.delivered.map(({ to }) => to).toSorted()).toEqual(['bo@sud.example', 'cy@est.example']);
    const before = await Promise.all(ids.map(it.row));
    for (const { raw } of it.smtp.delivered) for (const { messageId } of before) expect(raw).not.toContain(messageId);
  });

  it('does not answer for a mail whose line dropped', async () => {
    const { it } = await afterRestore();
    const dropped = it.queue('di@ouest.example');
    it.smtp.plan.push({ drop: 'after the dot' });
    await it.pass(2);
    expect(await it.row(dropped)).toMatchObject({ state: 'needs-user', reason: 'line-dropped' });
    await it.host.ask('outbox.resolveAll', { reason: 'restored-database', decision: 'sent' });
    expect(await it.row(dropped)).toMatchObject({ state: 'needs-user' });
    const { resolved } = await it.host.ask('outbox.resolveAll', { reason: 'line-dropped', decision: 'sent' });
    expect(resolved).toEqual([dropped]);
  });
});
