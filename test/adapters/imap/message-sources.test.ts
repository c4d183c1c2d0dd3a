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

const row = (uid: number, text: string): string => `* ${uid} FETCH (UID ${uid} BODY[]<0> {${text.length}}\r\n${text})\r\n`;
const texts = (sources: ReadonlyMap<number, Uint8Array>): [number, string][] =>
  [...sources].map(([uid, source]) => [uid, Buffer.from(source).toString()]);

it('asks for the beginnings of several messages in one command, and marks nothing', async () => {
  const { asked, script } = fetching(row(7, 'Hello') + row(8, 'World'));
  await withSession(script, async session => {
    await session.open('INBOX');
    expect(texts(await session.sources([8, 7, 12], 100))).toEqual([
      [7, 'Hello'],
      [8, 'World'],
    ]);
  });
  expect(asked).toHaveLength(1);
  expect(asked.join()).toMatch(/UID FETCH 7:8,12 .*BODY\.PEEK\[\]<0\.100>/);
});

it('takes no more bytes and no other messages than it asked for, and leaves out what is gone', async () => {
  const { script } = fetching(row(7, 'x'.repeat(50)) + row(99, 'not asked for'));
  await withSession(script, async session => {
    await session.open('INBOX');
    const sources = await session.sources([7, 8], 10);
    expect(texts(sources)).toEqual([[7, 'x'.repeat(10)]]);
  });
});

it('asks nothing where nothing is wanted', async () => {
  const { asked, script } = fetching('');
  await withSession(script, async session => {
    await session.open('INBOX');
    expect(texts(await session.sources([], 10))).toEqual([]);
  });
  expect(asked).toEqual([]);
});

it('asks alone for what a server left empty among several', async () => {
  const asked: string[] = [];
  const script = {
    exists: 3,
    answer: ({ tag, line, socket }: ImapCommand) => {
      if (!line.includes('FETCH')) return false;
      asked.push(/UID FETCH (\S+)/.exec(line)?.[1] ?? '');
      socket.write(`${asked.length === 1 ? row(7, 'Hello') + row(8, '') : row(8, 'World')}${tag} OK done\r\n`);
      return true;
    },
  };
  await withSession(script, async session => {
    await session.open('INBOX');
    expect(texts(await session.sources([7, 8], 100))).toEqual([
      [7, 'Hello'],
      [8, 'World'],
    ]);
  });
  expect(asked).toEqual(['7:8', '8']);
});
