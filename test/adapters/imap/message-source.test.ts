import { expect, it } from 'vitest';
import type { ImapCommand } from '../../support/hostile-imap-server.ts';
import { withSession } from './session.ts';

const fetching = (answer: string) => {
  const asked: string[] = [];
  return {
    asked,
    script: {
      exists: 3,
      answer: ({ name, tag, line, socket }: ImapCommand) => {
        if (!line.includes('FETCH')) return false;
        asked.push(line.slice(line.indexOf(name)));
        socket.write(`${answer}${tag} OK done\r\n`);
        return true;
      },
    },
  };
};

it('asks for the beginning of one message, and marks nothing', async () => {
  const { asked, script } = fetching('* 2 FETCH (UID 7 BODY[]<0> {5}\r\nHello)\r\n');
  await withSession(script, async session => {
    await session.open('INBOX');
    expect(Buffer.from((await session.source(7, 100)) ?? '').toString()).toBe('Hello');
  });
  expect(asked.join()).toMatch(/BODY\.PEEK\[\]<0\.100>/);
});

it('takes no more than it asked for, and gives null for a message that is gone', async () => {
  const longer = fetching(`* 2 FETCH (UID 7 BODY[]<0> {50}\r\n${'x'.repeat(50)})\r\n`);
  await withSession(longer.script, async session => {
    await session.open('INBOX');
    expect((await session.source(7, 10))?.length).toBe(10);
  });
  await withSession(fetching('').script, async session => {
    await session.open('INBOX');
    expect(await session.source(7, 10)).toBeNull();
  });
});
