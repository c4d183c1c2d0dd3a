import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everythingIn } from '../support/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const NOTE = 'we spoke of the cabinet maker';
const VAULT = { FIL_ROUGE_PASSPHRASE: 'seven quiet herons' };

describe('encryption on the command line', () => {
  let dataFolder: string;
  const run = (args: readonly string[], env: Record<string, string> = {}) => runCli([...args, '--data', dataFolder], env);
  beforeAll(() => (dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-cli-'))));
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

  test('goes by the vault: without its passphrase what was written is locked and kept', async () => {
    const card = join(dataFolder, 'anna.vcf');
    writeFileSync(card, 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Nord\r\nEMAIL:anna@nord.example\r\nEND:VCARD\r\n');
    await run(['import', card]);
    expect(await run(['log', 'anna@nord.example', '--channel', 'call', '--note', NOTE])).toMatchObject({ code: 0, err: '' });
    expect(everythingIn(dataFolder)).toContain(NOTE);

    expect(await run(['encryption', 'on'], VAULT)).toMatchObject({ code: 0, out: expect.stringContaining('is encrypted') });
    expect(everythingIn(dataFolder)).not.toContain(NOTE);
    expect(await run(['kept', 'anna@nord.example'], VAULT)).toMatchObject({ code: 0, err: '', out: expect.stringContaining(NOTE) });

    const locked = await run(['log', 'anna@nord.example', '--channel', 'call', '--note', 'another note']);
    expect(locked).toMatchObject({ code: 1, err: expect.stringContaining('FIL_ROUGE_PASSPHRASE') });
    expect(locked.err).toContain('its key is not at hand here');
    expect(await run(['people'])).toMatchObject({ code: 0, out: expect.stringContaining('Anna Nord') });

    expect(await run(['encryption', 'off'], VAULT)).toMatchObject({ code: 0, out: 'What you write is not encrypted.\n' });
    expect(everythingIn(dataFolder)).toContain(NOTE);
  }, 120_000);
});
