import { expect, it } from 'vitest';
import { suppressions } from '../../shared/contract/returns.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const folder = temporaryFolders();

it('keeps somebody from being written to, and lets them be written to again', async () => {
  const data = folder();
  const run = (...args: string[]) => runCli(['suppression', ...args, '--data', data]);
  expect(await run('add', 'Ana@Nord.example')).toMatchObject({ code: 0, out: 'Nothing will be sent to Ana@Nord.example.\n' });
  const listed = await run('list', '--json');
  expect(suppressions.parse(JSON.parse(listed.out)).suppressed).toMatchObject([
    { address: 'ana@nord.example', reason: 'asked-not-to-write' },
  ]);
  expect((await run('list')).out).toContain('ana@nord.example');
  expect((await run('remove', 'ana@nord.example', '--lang', 'fr')).out).toBe('On peut de nouveau écrire à ana@nord.example.\n');
  expect((await run('list')).out).toBe('There is nobody you may not write to.\n');
});

it('takes one answer to a proposal, and says where there is none to decide', async () => {
  const data = folder();
  expect(await runCli(['suppression', 'decide', '4', '--yes', '--data', data])).toMatchObject({
    code: 1,
    err: 'This was decided already.\n',
  });
  expect(await runCli(['suppression', 'decide', '4', '--yes', '--no', '--data', data])).toMatchObject({
    code: 2,
    err: 'Say one of --yes, --no.\n',
  });
});
