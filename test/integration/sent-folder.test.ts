import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSentFolders } from '../../electron/adapters/imap/sent-folder.ts';
import type { SentFolder } from '../../electron/backend/ports/sent-folder.ts';
import { ControlConnection } from '../support/dovecot/control-connection.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { loopbackSettings } from '../support/real-backend.ts';
import { startSlowLink } from '../support/slow-link.ts';

const mail = (id: string): string => `From: anna@x.test\r\nTo: b@y.test\r\nMessage-ID: <${id}>\r\nSubject: Été\r\n\r\nBonjour,\r\n.\r\n`;
const bytes = (id: string): Uint8Array => Buffer.from(mail(id));

describe('the Sent folder on a real server', () => {
  let server: Dovecot;
  const open = (chosen: string | null = null, port = server.port): Promise<SentFolder> =>
    createSentFolders().open(loopbackSettings('anna@x.test', port, { user: server.user }), server.password, chosen);
  const using = async <T>(work: (sent: SentFolder) => Promise<T>, chosen: string | null = null): Promise<T> => {
    const sent = await open(chosen);
    try {
      return await work(sent);
    } finally {
      await sent.close();
    }
  };

  beforeAll(async () => {
    server = await startDovecot({ folders: { 'Messages envoyés': '\\Sent', Sent: null, Autre: null }, allMail: true });
  });
  afterAll(() => server.stop());

  it('is the one the server declares, and a filed copy is read, dated when it was sent, and byte for byte the one that went', async () => {
    const sentAt = Date.UTC(2026, 10, 20, 9, 2, 3);
    const uid = await using(sent => sent.append(bytes('one.rk@x.test'), sentAt));
    expect(await server.uids('Messages envoyés')).toEqual([uid]);
    const client = new ControlConnection(server.port);
    await client.login(server.user, server.password);
    await client.run('EXAMINE "Messages envoy&AOk-s"');
    const answer = await client.run(`UID FETCH ${uid} (FLAGS INTERNALDATE BODY.PEEK[])`);
    client.close();
    expect(answer).toMatch(/FLAGS \([^)]*\\Seen/);
    expect(answer).toContain('20-Nov-2026 09:02:03 +0000');
    expect(answer).toContain(Buffer.from(mail('one.rk@x.test')).toString('latin1').slice(-20));
  });

  it('finds a mail by its Message-ID or by the one the server gave it, and says which', async () => {
    await server.deliver('Messages envoyés', mail('renamed.7@server.test'));
    await using(async sent => {
      expect(await sent.find('one.rk@x.test', null, 'sent')).toMatchObject({ keptId: true });
      expect(await sent.find('two.rk@x.test', 'renamed.7@server.test', 'sent')).toMatchObject({ keptId: false });
      expect(await sent.find('two.rk@x.test', null, 'sent')).toBeNull();
    });
  });

  it('does not take an id for another that ends like it, nor text for an id', async () => {
    await using(async sent => {
      expect(await sent.find('ne.rk@x.test', null, 'sent')).toBeNull();
      await expect(sent.find('a" OR ALL "b@x.test', null, 'sent')).rejects.toThrow('server-error');
    });
  });

  it('sees what came while the connection was open', async () => {
    await using(async sent => {
      expect(await sent.find('late.rk@x.test', null, 'sent')).toBeNull();
      await server.deliver('Messages envoyés', mail('late.rk@x.test'));
      expect(await sent.find('late.rk@x.test', null, 'sent')).not.toBeNull();
    });
  });

  it('looks into All Mail only to prove that a mail was sent, not to learn who filed it', async () => {
    await server.deliver('INBOX', mail('to-myself.rk@x.test'));
    await using(async sent => {
      expect(await sent.find('to-myself.rk@x.test', null, 'sent')).toBeNull();
      expect(await sent.find('to-myself.rk@x.test', null, 'anywhere')).not.toBeNull();
    });
  });

  it('is the folder the user named, where they did', async () => {
    await using(sent => sent.append(bytes('chosen.rk@x.test'), Date.now()), 'Autre');
    expect(await server.uids('Autre')).toHaveLength(1);
  });

  it('rejects when the line drops during an APPEND, since nobody knows whether it was filed', async () => {
    const link = await startSlowLink({ to: server.port, bitsPerSecond: 8_000_000, roundTripMs: 5 });
    const sent = await open(null, link.port);
    link.cutAfter(1);
    await expect(sent.append(bytes('cut.rk@x.test'), Date.now())).rejects.toBeInstanceOf(Error);
    await sent.close();
    await link.close();
  });
});

describe('a mailbox without a Sent folder', () => {
  it('says so, finds nothing and refuses to file', async () => {
    const server = await startDovecot({ folders: { Trash: '\\Trash' } });
    try {
      const sent = await createSentFolders().open(
        loopbackSettings('anna@x.test', server.port, { user: server.user }),
        server.password,
        null,
      );
      expect(sent.exists).toBe(false);
      expect(await sent.find('x@y', null, 'anywhere')).toBeNull();
      await expect(sent.append(bytes('x@y'), Date.now())).rejects.toThrow('server-error');
      await sent.close();
    } finally {
      await server.stop();
    }
  });

  it('does not open where the password is wrong', async () => {
    const server = await startDovecot();
    try {
      const opening = createSentFolders().open(loopbackSettings('anna@x.test', server.port, { user: server.user }), 'wrong', null);
      await expect(opening).rejects.toThrow('wrong-password');
    } finally {
      await server.stop();
    }
  });
});
