import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder, letterRow, personRow, scanReport } from '../../shared/contract/shapes.ts';
import { z } from '../../shared/contract/zod.ts';
import { startDemoServers, type DemoServers } from '../demo/servers.ts';
import { rawRequest, rpc } from '../support/bridge-request.ts';
import { runCli, startCli } from './run-cli.ts';

const person = personRow.omit({ id: true }).strict();

describe('fil-rouge', () => {
  let servers: DemoServers;
  let dataFolder: string;
  const run = (args: readonly string[], env: Record<string, string> = {}) => runCli([...args, '--data', dataFolder], env);
  const add = () => {
    const { email, imap, smtp } = servers.settings;
    const hosts = ['--imap', `imap://127.0.0.1:${imap.port}`, '--smtp', `smtp://127.0.0.1:${smtp.port}`];
    return ['account', 'add', '--email', email, '--password-env', 'MAIL_PASSWORD', ...hosts];
  };
  const secret = () => ({ MAIL_PASSWORD: servers.password });

  beforeAll(async () => {
    servers = await startDemoServers();
    dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-cli-'));
  });
  afterAll(async () => {
    await servers.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  describe('before there is an account', () => {
    test('says where to begin', async () => {
      expect(await run(['sync'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('fil-rouge account add') });
      expect(await run(['people', '--json'])).toMatchObject({ code: 0, out: '[]\n', err: '' });
      expect(await run(['today'])).toMatchObject({ code: 0, out: expect.stringContaining('fil-rouge sync') });
    });
    test('wrong usage is exit code 2 and one line, in French if asked', async () => {
      expect(await run(['frobnicate'])).toEqual({
        code: 2,
        out: '',
        err: 'There is no command “frobnicate”. “fil-rouge --help” lists them.\n',
      });
      expect(await run(['frobnicate', '--lang', 'fr'])).toMatchObject({ code: 2, err: expect.stringMatching(/^Il n’y a pas de commande/) });
      expect(await run(['frobnicate'], { LANG: 'fr_FR.UTF-8' })).toMatchObject({ err: expect.stringMatching(/^Il n’y a pas de commande/) });
      expect(await run(['people', '--lang', 'de'])).toMatchObject({ code: 2, err: '--lang cannot be “de”.\n' });
      expect(await runCli([])).toMatchObject({ code: 2, out: '' });
      expect(await runCli(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('account add') });
    });
  });

  describe('adding an account', () => {
    test('needs the variable to be set, and never takes a password from the command line', async () => {
      expect(await run(add())).toEqual({ code: 1, out: '', err: 'The variable MAIL_PASSWORD is not set.\n' });
      const inAddress = await run(['account', 'add', '--email', 'a@b.example', '--imap', 'imaps://a:hunter2@host', '--password-env', 'X'], {
        X: 'x',
      });
      expect(inAddress.code).toBe(2);
      expect(inAddress.err).not.toContain('hunter2');
    });
    test('refuses plain text to anywhere but this computer', async () => {
      const args = [
        'account',
        'add',
        '--email',
        'a@b.example',
        '--imap',
        'imap://mail.b.example',
        '--smtp',
        'smtps://mail.b.example',
        '--password-env',
        'X',
      ];
      expect(await run(args, { X: 'x' })).toMatchObject({ code: 1, err: expect.stringContaining('unencrypted') });
    });
    test('says that the password is wrong, and adds nothing', async () => {
      expect(await run(add(), { MAIL_PASSWORD: 'wrong' })).toMatchObject({ code: 1, err: expect.stringContaining('refused the password') });
      expect(await run(['account', 'list', '--json'])).toMatchObject({ out: '[]\n' });
    });
    test('keeps the variable’s name and not its value', async () => {
      expect(await run(add(), secret())).toMatchObject({ code: 0, err: '' });
      for (const name of readdirSync(dataFolder)) expect(readFileSync(join(dataFolder, name), 'latin1')).not.toContain(servers.password);
      expect(await run(add(), secret())).toMatchObject({ code: 1, err: expect.stringContaining('already there') });
    });
  });

  describe('reading', () => {
    test('needs the variable again, and names it', async () => {
      expect(await run(['sync'])).toEqual({ code: 1, out: '', err: 'The password is not known: set the variable MAIL_PASSWORD.\n' });
    });
    test('reports progress and then one object', async () => {
      const { code, out, err } = await run(['sync', '--json'], secret());
      expect([code, err]).toEqual([0, '']);
      const lines = out
        .trimEnd()
        .split('\n')
        .map(line => z.looseObject({}).parse(JSON.parse(line)));
      for (const line of lines.slice(0, -1)) expect(Object.keys(line)).toEqual(['progress']);
      const report = scanReport.strict().parse(lines.at(-1));
      const held = servers.folders.reduce((sum, { messages }) => sum + messages.length, 0);
      expect(report.new).toBe(report.messages);
      expect(report.messages).toBeGreaterThan(500);
      expect(report.messages).toBeLessThan(held);
      expect(report.folders.map(({ role }) => role)).not.toContain('junk');
    });
    test('finds nothing new the second time', async () => {
      expect(await run(['sync'], secret())).toMatchObject({ code: 0, out: 'Nothing new. 60 people are known.\n' });
      expect(await run(['sync', '--account', 'nobody@b.example'], secret())).toMatchObject({
        code: 1,
        err: expect.stringContaining('nobody@b.example'),
      });
    });
  });

  describe('afterwards', () => {
    test('people --json has the documented shape', async () => {
      const { out } = await run(['people', '--json']);
      const people = z.array(person).parse(JSON.parse(out));
      expect(people).toHaveLength(60);
      expect(people.every(({ hiddenBecause }) => hiddenBecause === null)).toBe(true);
      const all = z.array(person).parse(JSON.parse((await run(['people', '--hidden', '--json'])).out));
      expect(all.filter(({ hiddenBecause }) => hiddenBecause !== null).length).toBeGreaterThan(3);
    });
    test('people is a table for people', async () => {
      const { out } = await run(['people', '--lang', 'fr']);
      expect(out).toContain('Daniel Osei');
      expect(out).toMatch(/solide|régulier/);
    });
    test('today and person give the reason, the same in both', async () => {
      const row = person.extend({
        person: z.string(),
        address: z.string(),
        kind: z.enum(['going-quiet', 'reconnect']),
        reason: z.enum(['going-quiet', 'dormant']),
        suggestion: z.string(),
        due: z.iso.datetime(),
        risk: z.number(),
        evidence: z.string(),
        score: z.number(),
      });
      const today = z
        .array(row)
        .min(1)
        .max(7)
        .parse(JSON.parse((await run(['today', '--json'])).out));
      const [first] = today;
      const { out } = await run(['person', first?.addresses[0] ?? '', '--json']);
      const shown = person
        .extend({
          addresses: z.array(z.strictObject({ address: z.string(), lastUsed: z.iso.datetime().nullable(), dead: z.boolean() })).min(1),
          aliasesOfMine: z.array(z.string()),
          awaiting: z.object({ who: z.enum(['me', 'them']), since: z.iso.datetime() }).nullable(),
          answerTime: z.object({ mine: z.unknown(), theirs: z.unknown() }),
          facts: z.array(z.unknown()),
          letters: z.array(letterRow.strict()).min(1),
          evidence: z.string(),
        })
        .parse(JSON.parse(out));
      expect(shown.evidence).toBe(first?.evidence);
      expect(shown.evidence).toMatch(/^About \d in \d to go quiet by/);
      expect((await run(['person', first?.addresses[0] ?? ''])).out).toContain(shown.evidence);
    });
    test('an unknown person is a failure with a name', async () => {
      expect(await run(['person', 'nobody@b.example'])).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringContaining('nobody@b.example'),
      });
    });
    test('a folder’s purpose can be changed and given back', async () => {
      const changed = await run(['folder', 'role', 'Conférences', 'ignored', '--json']);
      expect(folder.parse(JSON.parse(changed.out))).toMatchObject({ role: 'ignored', roleSource: 'user' });
      expect(await run(['folder', 'role', 'Conférences', 'auto'])).toMatchObject({ code: 0 });
      expect(await run(['folder', 'role', 'Conférences', 'party'])).toMatchObject({ code: 2 });
      expect(await run(['folder', 'role', 'Nowhere', 'archive'])).toMatchObject({ code: 1 });
    });
  });

  test('serve opens the bridge for whoever has the token, until it is asked to end', async () => {
    const server = startCli(['serve', '--json', '--data', dataFolder], secret());
    const [line] = await once(server.stdout ?? server, 'data');
    const { url, port } = z.object({ url: z.url(), port: z.int() }).parse(JSON.parse(String(line)));
    const token = /#token=([\w-]{43})$/.exec(url)?.[1] ?? '';
    expect((await rawRequest(port)).status).toBe(200);
    expect((await rpc(port, 'guess', 'people.list', { hidden: false })).status).toBe(401);
    expect(
      z.object({ value: z.array(z.unknown()) }).parse(JSON.parse((await rpc(port, token, 'people.list', { hidden: false })).body)).value,
    ).toHaveLength(60);
    expect(await run(['serve', '--port', String(port)])).toMatchObject({ code: 1, err: expect.stringContaining(String(port)) });
    server.kill('SIGTERM');
    const [code] = await once(server, 'exit');
    expect(code).toBe(0);
  });

  test('with a passphrase the password goes into the vault, and the passphrase alone opens it', async () => {
    const vault = mkdtempSync(join(tmpdir(), 'fil-rouge-cli-vault-'));
    const inVault = (args: readonly string[], env: Record<string, string> = {}) => runCli([...args, '--data', vault], env);
    try {
      const passphrase = { FIL_ROUGE_PASSPHRASE: 'le fil rouge' };
      expect(await inVault(add(), { ...secret(), ...passphrase })).toMatchObject({ code: 0 });
      expect(await inVault(['sync'])).toMatchObject({ code: 1, err: expect.stringContaining('vault is locked') });
      expect(await inVault(['sync'], { FIL_ROUGE_PASSPHRASE: 'wrong' })).toMatchObject({
        code: 1,
        err: expect.stringContaining('not the passphrase'),
      });
      expect(await inVault(['sync'], passphrase)).toMatchObject({ code: 0, out: expect.stringContaining('60 people') });
      for (const name of readdirSync(vault)) {
        const content = readFileSync(join(vault, name), 'latin1');
        expect(content).not.toContain(servers.password);
        expect(content).not.toContain('le fil rouge');
      }
    } finally {
      rmSync(vault, { recursive: true, force: true });
    }
  });

  test('removing the account removes what was read', async () => {
    expect(await run(['account', 'remove', servers.settings.email])).toMatchObject({ code: 0 });
    expect(await run(['people', '--json'])).toMatchObject({ out: '[]\n' });
    expect(await run(['account', 'remove', servers.settings.email])).toMatchObject({ code: 1 });
  });
});
