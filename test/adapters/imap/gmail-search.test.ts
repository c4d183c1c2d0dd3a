import { describe, expect, it } from 'vitest';
import { createSentFolders } from '../../../electron/adapters/imap/sent-folder.ts';
import type { SentCopy } from '../../../electron/backend/ports/sent-folder.ts';
import { startHostileImapServer, type ImapCommand } from '../../support/hostile-imap-server.ts';
import { PASSWORD, settingsFor } from './session.ts';

const LIST = [
  '* LIST (\\HasNoChildren) "/" "INBOX"',
  '* LIST (\\HasNoChildren \\Sent) "/" "[Gmail]/Sent Mail"',
  '* LIST (\\HasNoChildren \\All) "/" "[Gmail]/All Mail"',
].join('\r\n');

/** Gmail as far as a search for one mail goes: its ids by folder, and what was asked of it. */
async function askGmail(
  ids: Readonly<Record<string, readonly string[]>>,
  ask: { ours: string; theirs?: string; where: 'sent' | 'anywhere' },
  more: Partial<{ search: (tag: string) => string }> = {},
): Promise<{ copy: SentCopy | null; asked: string[] }> {
  const asked: string[] = [];
  let folder = '';
  const answer = ({ name, tag, line, socket }: ImapCommand): boolean => {
    if (name === 'LIST') socket.write(`${LIST}\r\n${tag} OK done\r\n`);
    else if (name === 'EXAMINE') {
      folder = /"([^"]*)"/.exec(line)?.[1] ?? '';
      return false;
    } else if (name === 'UID SEARCH') {
      asked.push(`${folder}: ${line.slice(line.indexOf('SEARCH') + 7)}`);
      const found = (ids[folder] ?? []).flatMap((id, at) => (line.includes(`rfc822msgid:${id}`) ? [at + 1] : []));
      socket.write(more.search?.(tag) ?? `* SEARCH ${found.join(' ')}\r\n${tag} OK done\r\n`);
    } else return false;
    return true;
  };
  const server = await startHostileImapServer({ capabilities: 'IMAP4rev1 SPECIAL-USE UIDPLUS X-GM-EXT-1', exists: 9, answer });
  try {
    const sent = await createSentFolders().open(settingsFor(server.port), PASSWORD, null);
    try {
      return { copy: await sent.find(ask.ours, ask.theirs ?? null, ask.where), asked };
    } finally {
      await sent.close();
    }
  } finally {
    await server.stop();
  }
}

describe('a mail is looked for at Gmail', () => {
  const SENT = '[Gmail]/Sent Mail';
  const ALL = '[Gmail]/All Mail';

  it('by Gmail’s own search, which knows fresh mail, in Sent', async () => {
    const { copy, asked } = await askGmail({ [SENT]: ['a.rk@x.test'] }, { ours: 'a.rk@x.test', where: 'sent' });
    expect(copy).toEqual({ uid: 1, keptId: true });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^\[Gmail\]\/Sent Mail: X-GM-RAW "?rfc822msgid:a\.rk@x\.test"?$/);
  });

  it('in All Mail too where it is to be proven that it left, but not to learn who filed it', async () => {
    const ids = { [ALL]: ['b.rk@x.test', 'a.rk@x.test'] };
    expect((await askGmail(ids, { ours: 'a.rk@x.test', where: 'anywhere' })).copy).toEqual({ uid: 2, keptId: true });
    const { copy, asked } = await askGmail(ids, { ours: 'a.rk@x.test', where: 'sent' });
    expect(copy).toBeNull();
    expect(asked.every(line => line.startsWith(SENT))).toBe(true);
  });

  it('under the id the server gave it, where it gave one', async () => {
    const asked = await askGmail(
      { [SENT]: ['theirs@mail.gmail.com'] },
      { ours: 'a.rk@x.test', theirs: 'theirs@mail.gmail.com', where: 'sent' },
    );
    expect(asked.copy).toEqual({ uid: 1, keptId: false });
  });

  it('and a search that is refused proves nothing', async () => {
    const refused = askGmail({}, { ours: 'a.rk@x.test', where: 'sent' }, { search: tag => `${tag} NO [THROTTLED] later\r\n` });
    await expect(refused).rejects.toThrow('server-error');
  });

  it('never by an id that is more than an id', async () => {
    for (const ours of ['a OR in:inbox@x.test', 'a"b@x.test', 'a(b)@x.test']) {
      await expect(askGmail({}, { ours, where: 'sent' })).rejects.toThrow('server-error');
    }
  });
});
