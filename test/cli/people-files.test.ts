import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const folder = temporaryFolders();

test('people come in, are looked at, go out to a file and are erased', { timeout: 120_000 }, async () => {
  const data = folder();
  const run = (...args: string[]) => runCli(['--data', data, ...args]);
  const json = async (...args: string[]): Promise<unknown> => {
    const { code, out, err } = await run(...args, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return JSON.parse(out);
  };
  const book = join(data, 'book.csv');
  writeFileSync(book, 'Qui,Courriel,Né le\nZoé Petit,zoe@ouest.example,31/12/1977\n=HYPERLINK(1),bad@x.example,\n');
  const map = ['--map', 'Qui=name,Courriel=email,Né le=birthday'];

  const preview = await run('import', book, '--dry-run', ...map);
  expect(preview).toMatchObject({ code: 0, err: '' });
  expect(preview.out).toMatch(/2\s+Zoé Petit\s+zoe@ouest\.example\s+new\s+name, date/);
  expect(preview.out).toContain('2 new, 0 with something to add');
  expect(await json('people')).toEqual([]);

  expect(await json('import', book, ...map)).toMatchObject({ importId: 1, counts: { new: 2 } });
  expect(await json('import', book, ...map)).toMatchObject({ importId: null, counts: { new: 0, unchanged: 2 } });
  expect(await json('people')).toMatchObject([{ name: 'Zoé Petit', contactDays: 0, writeBy: null }, { name: '=HYPERLINK(1)' }]);

  // No letter, so nothing that could hold: two empty cells.
  expect((await run('people')).out).toMatch(/^ +Zoé Petit +zoe@ouest\.example/m);

  const out = join(data, 'people.csv');
  expect((await run('export', '--format', 'csv', '--out', out)).out).toContain(out);
  expect(readFileSync(out, 'utf8')).toContain("'=HYPERLINK(1)");
  if (process.platform !== 'win32') expect(statSync(out).mode & 0o777).toBe(0o600);
  expect((await run('export', '--format', 'vcard')).out).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);

  expect((await run('kept', 'zoe@ouest.example')).out).toMatch(/What I keep about Zoé Petit[\s\S]*person_dates: 1 entry\n {2}id: 1/);
  expect(await run('erase', 'zoe@ouest.example')).toMatchObject({ code: 1, err: expect.stringContaining('--yes') });
  expect((await run('erase', 'zoe@ouest.example', '--yes', '--lang', 'fr')).out).toContain('est effacé');
  expect((await run('kept', 'zoe@ouest.example')).code).toBe(1);

  expect((await run('import', 'undo', '1')).out).toContain('Taken back: 1 person as before');
  expect(await json('people')).toEqual([]);
});
