import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createImapMailReader } from '../../electron/adapters/imap/imap-mail-reader.ts';
import type { MailSession } from '../../electron/backend/ports/mail.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { letterMail } from '../support/letter-mail.ts';
import { loopbackSettings } from '../support/real-backend.ts';

describe('the letter that an answer continues, on Dovecot', () => {
  let server: Dovecot;
  let session: MailSession;

  beforeAll(async () => {
    server = await startDovecot();
    server.fill('INBOX', [
      letterMail({ id: 'plain' }),
      letterMail({
        id: 'long',
        lines: ['References: <a@example.test>', ' <b@example.test>', '\t<c@example.test>', 'In-Reply-To: <c@example.test>'],
      }),
    ]);
    const abroad = letterMail({ id: 'abroad' });
    server.fill('Projects/Été', [letterMail({ id: 'filed' }), { ...abroad, raw: String(abroad.raw).replace('+0000', '-0500 (EST)') }]);
    const settings = { ...loopbackSettings('anna@example.test', server.port), user: server.user };
    session = await createImapMailReader().connect(settings, server.password);
  });
  afterAll(async () => {
    await session.close();
    await server.stop();
  });

  test('is read by its UID, in any folder, again and again', async () => {
    await session.open('INBOX');
    const [plain = 0, long = 0] = await server.uids('INBOX');
    expect(await session.threadHead(long)).toEqual({
      messageId: 'long@example.test',
      references: ['a@example.test', 'b@example.test', 'c@example.test'],
      subject: 'long',
    });
    expect(await session.threadHead(plain)).toEqual({ messageId: 'plain@example.test', references: [], subject: 'plain' });
    await session.open('Projects/Été');
    expect(await session.threadHead(1)).toMatchObject({ messageId: 'filed@example.test' });
  });

  test('tells by which clock it was written, many in one command', async () => {
    await session.open('Projects/Été');
    expect(await session.clockOffsets([1, 2, 9999])).toEqual(
      new Map([
        [1, 0],
        [2, -300],
      ]),
    );
    expect(await session.clockOffsets([])).toEqual(new Map());
    expect(await session.threadHead(1)).toMatchObject({ messageId: 'filed@example.test' });
  });

  test('is null where it is gone, and the session reads on', async () => {
    await session.open('INBOX');
    expect(await session.threadHead(9999)).toBeNull();
    const subjects: string[] = [];
    await session.headers({ first: 1, last: 10 }, ({ rows }) => void subjects.push(...rows.map(({ subject }) => subject)));
    expect(subjects.toSorted()).toEqual(['long', 'plain']);
  });
});
