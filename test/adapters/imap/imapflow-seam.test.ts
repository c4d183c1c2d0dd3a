import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Transform } from 'node:stream';
import { ImapFlow } from 'imapflow';
import { expect, it } from 'vitest';
import { IMAPFLOW_VERSION, interceptBytes, internalsOf } from '../../../electron/adapters/imap/imapflow-seam.ts';

// A newer imapflow may work as well: read what changed in the files named in imapflow-seam.ts, then move IMAPFLOW_VERSION, the pin and this test.

const client = (): ImapFlow => new ImapFlow({ host: '127.0.0.1', port: 1, logger: false });

it('is pinned to the version whose internals were read', () => {
  const { devDependencies = {}, dependencies = {} } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  ) as Record<string, Record<string, string>>;
  expect({ ...devDependencies, ...dependencies }['imapflow']).toBe(IMAPFLOW_VERSION);
  expect(ImapFlow.version).toBe(IMAPFLOW_VERSION);
});

it('finds every internal it uses, and says so when one is gone', () => {
  expect(internalsOf(client())).toHaveProperty('exec');
  for (const gone of ['exec', 'commands', 'untaggedHandlers', 'folders', 'skipLsub', 'streamer']) {
    const broken = client();
    Object.defineProperty(broken, gone, { value: undefined });
    expect(() => internalsOf(broken), gone).toThrow(/imapflow/);
  }
});

interface Parsed {
  readonly payload: Buffer;
  next(): void;
}

it('stands before the parser: bytes kept back never reach it, others do, and flow waits for the step', async () => {
  const internals = internalsOf(client());
  const { streamer } = internals;
  if (!(streamer instanceof Transform)) throw new TypeError('imapflow no longer reads through a Transform');
  const steps: string[] = [];
  interceptBytes(internals, (chunk, parse, _, next) => {
    steps.push(chunk.toString());
    const pass = async (): Promise<void> => {
      await parse(Buffer.from('* OK instead\r\n'));
      next();
    };
    void pass();
  });
  const written = new Promise<void>(resolve => {
    streamer.write('* OK sent\r\n', () => resolve());
  });
  await once(streamer, 'readable');
  const response = streamer.read() as Parsed;
  expect(response.payload.toString()).toBe('* OK instead');
  response.next();
  await written;
  expect(steps).toEqual(['* OK sent\r\n']);
});
