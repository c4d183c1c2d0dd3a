import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { plainMail } from '../support/plain-mail.ts';
import { loopbackSettings, realBackend } from '../support/real-backend.ts';
import { runCli } from '../cli/run-cli.ts';

const DAY = 86_400_000;
const ANA = 'Ana Roy <ana@nord.example>';
const ME = 'luc@atelier.example';

// Each command is a process of its own.
describe('who owes whom a letter, on the command line', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-awaiting-'));
  const now = Math.floor(Date.now() / 1000) * 1000;
  let dovecot: Dovecot;
  const cli = (...args: string[]) => runCli(['--data', folder, ...args], { FIL_ROUGE_PASSWORD: dovecot.password });
  const json = async (...args: string[]): Promise<unknown> => {
    const { code, out, err } = await cli(...args, '--json');
    expect(err).toBe('');
    expect(code).toBe(0);
    return JSON.parse(out);
  };

  beforeAll(async () => {
    dovecot = await startDovecot();
    for (const n of [1, 2, 3]) {
      const asked = plainMail({ from: ME, to: ANA, id: `q${n}`, subject: `Plan ${n}`, text: 'Le plan ?', at: now - (50 - n) * DAY });
      const answer = { from: ANA, to: ME, id: `a${n}`, inReplyTo: `q${n}`, subject: `Re: Plan ${n}`, text: 'Merci, bien reçu.' };
      dovecot.fill('Sent', [asked]);
      dovecot.fill('INBOX', [plainMail({ ...answer, at: now - (50 - n) * DAY + n * (DAY / 2) })]);
    }
    dovecot.fill('INBOX', [
      plainMail({ from: ANA, to: ME, id: 'last', subject: 'Coupe', text: 'Pourrais-tu m’envoyer la coupe ?', at: now - 3 * DAY }),
    ]);
    const host = await realBackend({ dataFolder: folder, env: { FIL_ROUGE_PASSWORD: dovecot.password } });
    const settings = { ...loopbackSettings(ME, dovecot.port), user: dovecot.user };
    const { id: accountId } = await host.ask('account.add', { settings, password: dovecot.password });
    await host.ask('scan.run', { accountId });
    await host.stop();
  });
  afterAll(async () => {
    await dovecot.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('without the mailbox, what is stored is shown, and why no more', async () => {
    const { code, out, err } = await runCli(['--data', folder, 'awaiting', '--me', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ asked: null }, {}, {}, {}]);
    expect(err).toContain('could not be read');
  });

  test('awaiting reads what is asked and says who is to write, since when', async () => {
    expect(await json('awaiting')).toMatchObject([
      {
        awaiting: 'me',
        since: new Date(now - 3 * DAY).toISOString(),
        asked: true,
        askedBy: 'question',
        people: [{ name: 'Ana Roy', address: 'ana@nord.example' }],
      },
    ]);
    expect((await cli('awaiting', '--offline')).out).toMatch(/you +Ana Roy .* they asked something/);
  });

  test('person --json has awaiting, answerTime and facts', async () => {
    expect(await json('person', 'ana@nord.example')).toMatchObject({
      awaiting: { who: 'me', since: new Date(now - 3 * DAY).toISOString(), asked: true },
      answerTime: { mine: null, theirs: { medianHours: 24, fromHours: 18, toHours: 30, n: 3 } },
      facts: [],
    });
    expect((await cli('person', 'ana@nord.example', '--lang', 'fr')).out).toContain('Répond d’habitude en 24 heures environ');
  });

  test('tick says that it was answered elsewhere, and takes that back', async () => {
    expect((await cli('tick', 'ana@nord.example')).out).toBe('Noted: answered elsewhere.\n');
    expect(await json('awaiting', '--offline')).toEqual([]);
    expect(await json('tick', 'ana@nord.example', '--off')).toMatchObject({ ticked: false });
  });
});
