import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, received, sent, SETTINGS } from '../adapters/sqlite/support/mail.ts';
import { runCli } from './run-cli.ts';

const DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-writing-'));
const people = [
  'Ana Lopez <ana@nord.example>',
  'Ben Okafor <ben@sud.example>',
  ...Array.from({ length: 22 }, (_, n) => `Friend Number${n === 0 ? 'x' : 'xyz'.repeat(n)} <f${n}@many.example>`),
];

/** One account with letters both ways, as a scan leaves it. */
function fill(): void {
  const store = openStore({ file: join(folder, 'fil-rouge.sqlite'), timeZone: 'Europe/Paris' });
  const { id } = store.accounts.add(SETTINGS);
  store.mine.add(SETTINGS.email, 'account');
  const inbox = store.folders.upsert(id, 'INBOX', 'inbox', 'special-use');
  const sentMail = store.folders.upsert(id, 'Sent', 'sent', 'special-use');
  const now = Date.now();
  store.ingest(
    inbox.id,
    people.map((person, n) => received(n + 1, person, { id: `in${n}@x`, date: now - (40 + n) * DAY })),
    [],
    CHECKPOINT,
  );
  store.ingest(
    sentMail.id,
    people.map((person, n) => sent(n + 1, [person], { id: `out${n}@x`, date: now - (60 + n) * DAY })),
    [],
    CHECKPOINT,
  );
  store.close();
}

const cli = (...args: string[]) => runCli(['--data', folder, ...args]);
const json = async (...args: string[]): Promise<unknown> => {
  const { code, out, err } = await cli(...args, '--json');
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
};
const campaignFile = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

// Each command is a process of its own.
describe('writing to people from the command line', { timeout: 120_000 }, () => {
  beforeAll(fill);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('circles, stars and tags', async () => {
    expect((await cli('circle', 'list')).out).toContain('No circle yet');
    expect((await cli('circle', 'add', 'Mentors', '--purpose', 'They help me see.', '--register', 'vous', '--language', 'fr')).out).toBe(
      'The circle “Mentors” is there.\n',
    );
    expect(await json('circle', 'list')).toMatchObject([
      { id: 1, name: 'Mentors', purpose: 'They help me see.', space: 'professional', register: 'vous', language: 'fr' },
    ]);
    expect((await cli('circle', 'assign', 'mentors', 'ana@nord.example')).out).toBe('Ana Lopez is in the circle “Mentors”.\n');
    expect(await json('star', 'ben@sud.example')).toMatchObject({ address: 'ben@sud.example', starred: true });
    expect(await json('tag', 'ben@sud.example', 'lyon')).toMatchObject({ tags: ['lyon'] });
    expect(await json('tag', 'ben@sud.example', 'lyon', '--off')).toMatchObject({ tags: [] });
    expect(await cli('circle', 'assign', 'Nobody', 'ana@nord.example')).toMatchObject({
      code: 1,
      err: 'There is no circle Nobody. List the circles to see which there are.\n',
    });
    expect(await cli('circle', 'add', 'X', '--space', 'moon')).toMatchObject({ code: 2, err: '--space cannot be “moon”.\n' });
    expect(await cli('star', 'who@where.example')).toMatchObject({ code: 1 });
  });

  test('templates, in the words of whom they are for', async () => {
    expect((await cli('template', 'list')).out).toContain('Asking for news');
    const french = await cli('--lang', 'fr', 'template', 'render', 'check-in', '--person', 'ana@nord.example');
    expect(french.out).toMatch(/^Objet\u202f: Des nouvelles\u202f\?\n\nBonjour Ana,\n/);
    expect(french.out).toContain('comment vous alliez');
    const blank = await cli('template', 'render', 'my-news');
    expect(blank.err).toContain('Held back until mended: The template needs something that is blank (“campaign.news”).');
    const filled = await cli('template', 'render', 'my-news', '--fields', '{news: I moved}', '--line', 'Come and see.');
    expect(filled.err).toBe('');
    expect(filled.out).toContain('I moved');
    expect(filled.out).toContain('Come and see.');
    expect(await cli('template', 'render', 'nothing')).toMatchObject({ code: 1, out: '' });
  });

  test('a campaign from a file, from its preview to its board', async () => {
    const path = campaignFile(
      'campaign.yml',
      `# wishes to two
name: A good year
kind: wishes
template: new-year-colleagues
audience:
  people: [ana@nord.example, ben@sud.example]
lines:
  ben@sud.example: Your bridge stands.
`,
    );
    const { id } = (await json('campaign', 'create', '--file', path)) as { id: string };
    const preview = await cli('campaign', 'preview', id);
    expect(preview.out).toContain('Ana Lopez <ana@nord.example>');
    expect(preview.out).toContain('Bonjour Ana,');
    expect(preview.out).toContain('Your bridge stands.');
    expect((await cli('campaign', 'dry-run', id)).out).toMatch(/2 letters|1 letter/);
    expect(await cli('campaign', 'start', id)).toMatchObject({ code: 1, err: expect.stringContaining('Nothing is approved') as string });
    // The name of the writer is known from nothing here, so the signature is blank and holds; a guess from the address serves.
    expect(await json('campaign', 'approve', id)).toMatchObject({ recipients: 2 });
    expect((await cli('campaign', 'list')).out).toContain('A good year');
    const status = (await json('campaign', 'status', id)) as { recipients: { address: string; state: string }[] };
    expect(status.recipients.map(({ address }) => address)).toEqual(['ana@nord.example', 'ben@sud.example']);
    expect(Object.keys(status.recipients[0] ?? {})).toEqual(expect.arrayContaining(['address', 'state', 'reason', 'messageId', 'sentAt']));
    if (status.recipients.some(({ state }) => state === 'approved')) {
      expect(await json('campaign', 'start', id)).toMatchObject({ state: 'running' });
      expect(await json('campaign', 'pause', id)).toMatchObject({ state: 'paused' });
      expect((await cli('campaign', 'status', id)).out).toContain('Paused');
      expect(await json('campaign', 'resume', id)).toMatchObject({ state: 'running' });
    }
    const cancelled = (await json('campaign', 'cancel', id)) as { state: string; recipients: { state: string }[] };
    expect(cancelled.state).toBe('cancelled');
  });

  test('above twenty the riskiest are shown, and nothing is approved before they were seen', async () => {
    const path = campaignFile(
      'many.yml',
      JSON.stringify({ name: 'Many', kind: 'check-in', template: 'check-in', audience: { silentDaysMin: 1, lifted: [] } }),
    );
    const { id } = (await json('campaign', 'create', '--file', path)) as { id: string };
    const unseen = await cli('campaign', 'approve', id);
    expect(unseen.code).toBe(1);
    const [, addresses = ''] = /addresses: (\S+)\n$/.exec(unseen.err) ?? [];
    expect(addresses.split(',')).toHaveLength(5);
    const approved = (await json('campaign', 'approve', id, '--seen', addresses)) as { approved: number };
    expect(approved.approved).toBeGreaterThan(20);
  });

  test('what cannot be read is said on one line', async () => {
    expect(await cli('campaign', 'create', '--file', join(folder, 'none.yml'))).toMatchObject({ code: 1, out: '' });
    const wrong = await cli('campaign', 'create', '--file', campaignFile('wrong.yml', 'name: x\nkind: spam\ntemplate: check-in\n'));
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.err).toMatch(/wrong\.yml is not a campaign that can be read: kind: .*\.\n$/);
    expect(await cli('campaign', 'create', '--file', campaignFile('odd.yml', 'name: [x\n'))).toMatchObject({ code: 1 });
    expect(await cli('campaign', 'create')).toMatchObject({ code: 2, err: '--file is missing.\n' });
    expect(await cli('campaign', 'status', 'none')).toMatchObject({
      code: 1,
      err: 'There is no campaign none. List the campaigns to see which there are.\n',
    });
    expect(await cli('--lang', 'fr', 'campaign', 'status', 'none')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Il n’y a pas de campagne none') as string,
    });
  });
});
