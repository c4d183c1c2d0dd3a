import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { z } from '../../shared/contract/zod.ts';
import { campaigning, type Campaigning } from '../support/writing/campaigning.ts';
import { runCli } from './run-cli.ts';

const ana = { name: 'Ana Lopez', address: 'ana@nord.example' };
const ben = { name: 'Ben Roux', address: 'ben@sud.example' };
const finding = z.strictObject({
  guard: z.string(),
  severity: z.string(),
  span: z.tuple([z.number(), z.number()]),
  message: z.string(),
  evidence: z.string(),
});

let opened: Campaigning | null = null;
/** A data folder with two people in it, closed again. */
async function known(): Promise<string> {
  opened = await campaigning();
  await opened.know(ana, ben);
  return opened.host.dataFolder;
}
afterEach(async () => {
  await opened?.stop();
  opened = null;
});
const run = async (data: string, ...args: string[]) => runCli([...args, '--data', data]);

it('notes gestures, lists them with the balance, and owes thanks for what was given', async () => {
  const data = await known();
  for (const subject of ['a printer', 'a room', 'the key'])
    await run(data, 'gesture', 'add', ana.address, '--kind', 'ask', '--subject', subject, '--date', '2026-05-12');
  await run(data, 'gesture', 'add', ana.address, '--kind', 'give', '--subject', 'the plan', '--date', '2026-05-11');
  expect((await run(data, 'gesture', 'add', ben.address, '--kind', 'introduce', '--from-them', '--subject', 'Julie')).out).toBe(
    'Noted with Ben Roux.\n',
  );
  const { out } = await run(data, 'gesture', 'list', '--offline', '--person', ana.address);
  expect(out).toMatch(/^You asked 3 times, gave once; last was an ask, /);
  const listed = z
    .array(z.looseObject({ address: z.string(), kind: z.string(), state: z.string() }))
    .parse(JSON.parse((await run(data, 'gesture', 'list', '--offline', '--json')).out));
  expect(listed.map(({ address, kind }) => `${address} ${kind}`).toSorted()).toEqual([
    `${ana.address} ask`,
    `${ana.address} ask`,
    `${ana.address} ask`,
    `${ana.address} give`,
    `${ben.address} introduce`,
  ]);
  const thanks = z
    .array(z.looseObject({ address: z.string(), service: z.string(), template: z.string() }))
    .parse(JSON.parse((await run(data, 'thanks', '--offline', '--json')).out));
  expect(thanks).toMatchObject([{ address: ben.address, service: 'introduction', template: 'thanks-introduction' }]);
  expect((await run(data, 'gesture', 'add', ana.address, '--kind', 'lend', '--subject', 'x')).code).toBe(2);
});

it('checks a draft: what stands where, in the language asked for, and nothing where there is nothing', async () => {
  const data = await known();
  const file = join(data, 'draft.txt');
  const text = `Dear Ana,\n\nBen will help you, write to ${ben.address}.\n\nBest wishes`;
  writeFileSync(file, text);
  const check = async (...more: string[]) =>
    z.array(finding).parse(JSON.parse((await run(data, 'check', '--to', ana.address, '--file', file, '--json', ...more)).out));
  const [found, ...others] = await check();
  expect(others).toEqual([]);
  expect(found).toMatchObject({ guard: 'discretion', severity: 'interrupt', evidence: ben.address });
  expect(text.slice(...(found?.span ?? []))).toBe(ben.address);
  expect(found?.message).toContain('Ben Roux');
  expect((await check('--lang', 'fr'))[0]?.message).not.toBe(found?.message);
  writeFileSync(file, 'Dear Ana,\n\nHow was the summer?\n\nBest wishes');
  expect((await run(data, 'check', '--to', ana.address, '--file', file, '--json')).out).toBe('[]\n');
  expect((await run(data, 'check', '--to', ana.address, '--file', join(data, 'none.txt'))).code).toBe(1);
  expect((await run(data, 'check', '--file', file)).code).toBe(2);
});

it('begins an introduction with the letter to the first, and hears needs', async () => {
  const data = await known();
  const begun = z
    .looseObject({ state: z.string(), letters: z.array(z.object({ to: z.string(), subject: z.string(), text: z.string() })) })
    .parse(JSON.parse((await run(data, 'introduce', ana.address, ben.address, '--reason', 'restores old boats', '--json')).out));
  expect(begun).toMatchObject({ state: 'begun', letters: [{ to: ana.address }] });
  expect(begun.letters[0]?.text).toContain('somebody who restores old boats');
  expect(begun.letters[0]?.text).not.toMatch(/ben/i);
  expect((await run(data, 'introduce', ana.address, ana.address)).code).toBe(1);

  await run(data, 'need', 'add', 'a trainee for the boatyard', '--person', ana.address);
  await run(data, 'need', 'add', 'my nephew is a trainee in boatyards', '--person', ben.address, '--offer');
  const matches = z
    .array(
      z.object({ need: z.looseObject({ address: z.string() }), offer: z.looseObject({ address: z.string() }), words: z.array(z.string()) }),
    )
    .parse(JSON.parse((await run(data, 'need', 'list', '--matches', '--json')).out));
  expect(matches.map(({ need, offer }) => [need.address, offer.address])).toEqual([[ana.address, ben.address]]);
});
