import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { METHODS, type Output } from '../../shared/contract/methods.ts';
import { GUARDS } from '../../shared/domain/tact/finding.ts';
import { whyNoDovecot } from '../support/dovecot/available.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { installApp, type InstalledApp } from '../support/electron-runtime-app.ts';
import { openDisplay, whyNoDisplay, type Display } from '../support/electron-runtime-display.ts';
import { launchApp, quitApp, type RunningApp } from '../support/electron-runtime-launch.ts';
import { findElectron } from '../support/electron-runtime.ts';
import { loopbackSettings } from '../support/real-backend.ts';
import { picture } from '../support/tact-mailbox/picture.ts';
import { type Ask, fillTactMailbox, learnTactMailbox, type Somebody } from '../support/tact-mailbox/tact-mailbox.ts';
import { walkGuards } from '../support/tact-mailbox/walk-guards.ts';
import { walkThanks } from '../support/tact-mailbox/walk-thanks.ts';
import { walkWave } from '../support/tact-mailbox/walk-wave.ts';

const found = await findElectron();
const missing = 'missing' in found ? found.missing : (whyNoDisplay() ?? whyNoDovecot());
if (missing !== null) process.stderr.write(`\nNot tested here, the guards in a real Electron: ${missing}.\n`);

describe.skipIf(missing !== null)('the guards in a real Electron, over a real mailbox', () => {
  let dataFolder: string;
  let server: Dovecot;
  let display: Display;
  let app: InstalledApp;
  let running: RunningApp;
  let ids: ReadonlyMap<Somebody, number>;
  let accountId = 0;
  const shot = (name: string): Promise<void> => picture(running.page, `electron-${name}`);

  /** A call as the page makes it, through preload and IPC to the worker. */
  const ask: Ask = async (method, input) => {
    const result = await running.page.evaluate(([method, input]) => window.filRouge?.call(method, input), [method, input] as const);
    if (typeof result !== 'object' || result === null || !('value' in result)) throw new Error(JSON.stringify(result));
    return METHODS[method].output.parse(result.value) as Output<typeof method>;
  };

  beforeAll(async () => {
    if ('missing' in found) throw new Error(found.missing);
    dataFolder = await mkdtemp(join(tmpdir(), 'fil-rouge-electron-guards-'));
    server = await startDovecot();
    fillTactMailbox(server, Date.now());
    display = await openDisplay();
    app = await installApp(found);
    running = await launchApp(app, { display, dataFolder });
    await running.page.getByRole('heading').first().waitFor();
    const settings = { ...loopbackSettings('me@atelier.example', server.port), user: server.user };
    ({ id: accountId } = await ask('account.add', { settings, password: server.password }));
    ids = await learnTactMailbox(ask, accountId);
  });
  afterAll(async () => {
    if (running) await quitApp(running);
    await app?.remove();
    await display?.stop();
    await server?.stop();
    if (dataFolder) await rm(dataFolder, { recursive: true, force: true });
  });

  test('each says what it noticed and why, and nothing of nearly the same letter', async () => {
    const walked = await walkGuards({ page: running.page, ids, shot });
    expect(walked.toSorted()).toEqual(GUARDS.filter(guard => guard !== 'values').toSorted());
  });

  test('a wave that touches nothing one stands for gets one question, and thanks that are owed are said beside the letter', async () => {
    const walk = { page: running.page, ids, shot, ask, accountId };
    await walkWave(walk);
    const [last] = await ask('draft.decisions', {});
    expect(last).toMatchObject({ guard: 'values', decision: 'anyway' });
    await walkThanks(walk);
    expect(await ask('thanks.list', {})).toEqual([]);
  });
});
