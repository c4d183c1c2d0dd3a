import { afterEach, describe, expect, it } from 'vitest';
import { campaigning, type Campaigning } from '../../support/writing/campaigning.ts';
import type { SendingOptions } from '../../support/outbox/sending-account.ts';

const ana = { name: 'Ana Lopez', address: 'ana@nord.example', subject: 'The harbour plan' };
let opened: Campaigning | null = null;
const start = async (options: SendingOptions = {}): Promise<Campaigning> => {
  opened = await campaigning(options);
  await opened.know(ana);
  return opened;
};
afterEach(async () => {
  await opened?.stop();
  opened = null;
});
const LETTER = {
  subject: 'How are you?',
  text: 'Hello Ana,\n\nhow are you?\n\nClaire',
  thread: 'new',
  sendAt: null,
  templateKind: null,
} as const;

describe('a single letter', () => {
  it('goes after the time to change one’s mind, and can be taken back within it', async () => {
    const it = await start({ policy: { capsOf: () => null, undoMs: 10_000 } });
    const personId = await it.idOf(ana.address);
    const send = () => it.host.ask('letter.send', { ...LETTER, personId, accountId: it.accountId });
    const first = await send();
    await it.pass(5 / 3600);
    expect(it.smtp.delivered).toEqual([]);
    expect(await it.host.ask('outbox.undo', { ids: [first.deliveryId ?? 0] })).toMatchObject({ cancelled: [first.deliveryId] });
    await send();
    await it.pass(0.1);
    expect(it.smtp.delivered.map(({ to }) => to)).toEqual([ana.address]);
    expect(it.smtp.delivered[0]?.raw).toMatch(/^Subject: How are you\?\r?$/m);
  });

  it('waits for its hour, and continues the conversation where asked', async () => {
    const it = await start();
    const personId = await it.idOf(ana.address);
    const sendAt = new Date(it.clock.at + 3 * 3_600_000).toISOString();
    await it.host.ask('letter.send', { ...LETTER, personId, accountId: it.accountId, sendAt, thread: 'continue' });
    await it.pass(2.9);
    expect(it.smtp.delivered).toEqual([]);
    await it.pass(0.2);
    expect(it.smtp.delivered[0]?.raw).toMatch(/^Subject: Re: The harbour plan\r?$/m);
    expect(it.smtp.delivered[0]?.raw).toMatch(/^In-Reply-To: <old1@mail\.example>\r?$/m);
  });

  it('is held back by what its reader would see wrong, and not sent to who asked not to be written to', async () => {
    const it = await start();
    const personId = await it.idOf(ana.address);
    const held = await it.host.ask('letter.send', {
      ...LETTER,
      text: 'Hello [Name],\n\nsee the attached plan',
      personId,
      accountId: it.accountId,
    });
    expect(held.deliveryId).toBeNull();
    expect(held.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['leftover-placeholder', 'attachment-missing']));
    const bidi = await it.host.ask('letter.send', { ...LETTER, subject: 'Hi \u202Egnp', personId, accountId: it.accountId });
    expect(bidi).toMatchObject({ deliveryId: null, findings: [{ rule: 'bidi-characters', severity: 'hold' }] });
    expect(await it.host.ask('outbox.list', {})).toEqual([]);
    it.outbox.store.suppress(ana.address, 'asked-not-to-write', it.clock.at);
    expect(await it.host.refused('letter.send', { ...LETTER, personId, accountId: it.accountId })).toMatchObject({
      code: 'asked-not-to-write',
    });
    expect(await it.host.refused('letter.send', { ...LETTER, personId: 999, accountId: it.accountId })).toMatchObject({
      code: 'person-unknown',
    });
    expect(await it.host.refused('letter.send', { ...LETTER, personId, accountId: 999 })).toMatchObject({ code: 'account-unknown' });
  });
});
