import { afterEach, expect, it } from 'vitest';
import { mailbox, messageHeader } from '../../support/fake-mail/message-header.ts';
import { sendingAccount, type SendingAccount } from '../../support/outbox/sending-account.ts';
import { answerMail, deliverTo, reportMail } from '../../support/returns/came-back.ts';

const HOUR = 3_600_000;
let running: SendingAccount | null = null;
afterEach(async () => {
  await running?.stop();
  running = null;
});

async function start() {
  const account = await sendingAccount();
  running = account;
  const { host, accountId, mail, clock } = account;
  const inbox = mail.add('INBOX');
  const sent = mail.add('Sent', '\\Sent');
  const wrote = (id: string, to: string) =>
    sent.deliver(
      messageHeader({
        uid: 0,
        date: clock.at,
        internalDate: clock.at,
        messageId: id,
        from: [mailbox('me@atelier.example')],
        to: [mailbox(to)],
      }),
    );
  const facts = async () => (await host.ask('fact.list', {})).map(({ address, kind, state }) => `${address} ${kind} ${state}`);
  return { ...account, inbox, wrote, facts, scan: () => host.ask('scan.run', { accountId }) };
}

it('a storm of reports is read scan by scan, newest first, and each once', async () => {
  const { inbox, wrote, facts, scan, clock, mail } = await start();
  wrote('out@atelier.example', 'ana@nord.example');
  for (let at = 0; at < 420; at++)
    deliverTo(
      inbox,
      reportMail({ recipient: 'ana@nord.example', original: 'out@atelier.example', id: `storm-${at}@mx.example` }),
      clock.at + at,
    );
  await scan();
  expect(await facts()).toHaveLength(400);
  // A round trip each would take the scan over a slow line half a minute.
  expect(mail.commands.filter(line => line.includes('BODY.PEEK[]'))).toHaveLength(16);
  const asked = mail.commands.length;
  await scan();
  // A mailbox nothing came to is left in peace.
  expect(mail.commands.slice(asked).filter(line => line.includes('BODY.PEEK[]'))).toEqual([]);
  wrote('later@atelier.example', 'bo@sud.example');
  await scan();
  expect(await facts()).toHaveLength(420);
  await scan();
  expect(await facts()).toHaveLength(420);
});

it('an address that writes after it was dead lives again, and may be written to', async () => {
  const { inbox, wrote, facts, scan, clock, host } = await start();
  wrote('out@atelier.example', 'ana@nord.example');
  deliverTo(inbox, reportMail({ recipient: 'ana@nord.example', original: 'out@atelier.example' }), clock.at);
  await scan();
  expect(await facts()).toEqual(['ana@nord.example dead-address confirmed']);
  clock.pass(HOUR);
  deliverTo(inbox, answerMail({ from: 'ana@nord.example', text: 'Here I am again' }), clock.at);
  await scan();
  expect(await facts()).toEqual([]);
  expect((await host.ask('suppression.list', {})).suppressed).toEqual([]);
});

it('a report without proof is only put to the user, and only about somebody they just wrote to', async () => {
  const { inbox, wrote, facts, scan, clock } = await start();
  wrote('out@atelier.example', 'ana@nord.example');
  deliverTo(inbox, reportMail({ recipient: 'ana@nord.example' }), clock.at + HOUR);
  deliverTo(inbox, reportMail({ recipient: 'bo@sud.example' }), clock.at + HOUR);
  await scan();
  expect(await facts()).toEqual(['ana@nord.example dead-address open']);
});
