import type { BorderClient } from '../../../shared/contract/client.ts';
import type { Failure, Result } from '../../../shared/contract/errors.ts';
import type { EventBody, FilRougeEvent } from '../../../shared/contract/events.ts';
import type { Input, MethodName, Output } from '../../../shared/contract/methods.ts';
import type { Account, Folder, Preferences, ScanProgress, SecretsStatus } from '../../../shared/contract/shapes.ts';
import type { Circle } from '../../../shared/contract/writing.ts';
import { guessProvider } from '../../../shared/domain/providers.ts';
import { agendaScene } from './agenda-scene.ts';
import { insightsScene } from './insights-scene.ts';
import { filesScene } from './files-scene.ts';
import { marksScene } from './marks-scene.ts';
import { peopleOfAMailbox, rowOf } from './people-of-a-mailbox.ts';
import { tactScene } from './tact-scene.ts';
import { whoScene } from './who-scene.ts';

type Script = { [M in MethodName]?: (input: Input<M>) => Result<Output<M>> | Promise<Result<Output<M>>> };

export interface ScriptedBackend extends BorderClient {
  emit(body: EventBody): void;
  readonly calls: { method: string; input: unknown }[];
}

export interface Scene {
  readonly now?: number;
  readonly people?: number;
  readonly accounts?: readonly Account[];
  readonly preferences?: Partial<Preferences>;
  readonly secrets?: SecretsStatus;
  readonly systemLanguage?: 'en' | 'fr';
  readonly script?: Script;
  readonly circles?: readonly Circle[];
  /** Pairs to review, facts to confirm, letters nobody answered (who-scene.ts); none where left out. */
  readonly asks?: boolean;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (code: Failure['code'], params: Failure['params'] = {}, retryable = false): Result<never> => ({
  ok: false,
  error: { code, params, retryable },
});

export const anAccount = (now: number): Account => ({
  id: 1,
  email: 'claire@example.org',
  user: 'claire@example.org',
  imap: { host: 'imap.example.org', port: 993, security: 'tls' },
  smtp: { host: 'smtp.example.org', port: 465, security: 'tls' },
  trustedFingerprint: null,
  lastScan: new Date(now - 12 * 60_000).toISOString(),
  state: 'ready',
  problem: null,
});

const folder = (
  id: number,
  path: string,
  role: Folder['role'],
  roleSource: Folder['roleSource'],
  messages: number,
  read = messages,
): Folder => ({
  id,
  accountId: 1,
  path,
  role,
  roleSource,
  messages,
  read,
});

export const progressOf = (over: Partial<ScanProgress>): ScanProgress => ({
  accountId: 1,
  phase: 'reading',
  folder: 'INBOX',
  done: 0,
  total: 140_213,
  perSecond: 0,
  secondsLeft: null,
  people: 0,
  error: null,
  ...over,
});

/** A backend that answers from a scene, for what a real mailbox cannot show on demand: 20,000 people, each failure, a locked vault. */
export function scriptedBackend(scene: Scene = {}): ScriptedBackend {
  const now = scene.now ?? Date.now();
  const { shown, hidden } = peopleOfAMailbox(now, scene.people ?? 60);
  const rows = shown.map(rowOf);
  let accounts: readonly Account[] = scene.accounts ?? [anAccount(now)];
  let preferences: Preferences = { language: 'system', theme: 'system', ...scene.preferences };
  let secrets: SecretsStatus = scene.secrets ?? { kind: 'keyring', locked: false, ready: true };
  let folders: readonly Folder[] = [
    folder(1, 'INBOX', 'inbox', 'special-use', 84_120),
    folder(2, 'Sent', 'sent', 'special-use', 31_402),
    folder(3, 'Archives/2019', 'archive', 'name', 24_680, 24_677),
    folder(4, 'Clients & projets', 'other', 'default', 11),
    folder(5, 'Junk', 'junk', 'special-use', 902, 0),
    folder(6, 'Corbeille', 'trash', 'name', 310, 0),
  ];
  const listeners = new Set<(event: FilRougeEvent) => void>();
  const calls: { method: string; input: unknown }[] = [];
  let seq = 0;
  const emit = (body: EventBody): void => {
    seq += 1;
    for (const listener of listeners) listener({ ...body, seq });
  };

  const agenda = agendaScene(now, shown, emit);
  const today = (): Output<'today.get'> => {
    const read = accounts.some(account => account.lastScan !== null);
    const bands = { strong: 0, steady: 0, cooling: 0, fading: 0, resting: 0 };
    for (const row of rows) bands[row.band] += 1;
    const due = shown
      .filter(({ band, writeBy }) => band !== 'resting' && writeBy !== null)
      .toSorted((a, b) => Math.abs(Date.parse(a.writeBy ?? '') - now) - Math.abs(Date.parse(b.writeBy ?? '') - now))
      .slice(0, 7);
    return {
      rows: read ? agenda.rowsOf(due) : [],
      people: read ? rows.length : 0,
      bands: read ? bands : { strong: 0, steady: 0, cooling: 0, fading: 0, resting: 0 },
      hidden: read ? hidden.length : 0,
      messages: read ? 140_213 : 0,
      asOf: accounts[0]?.lastScan ?? null,
    };
  };

  const script: Script = {
    'app.info': () =>
      ok({
        version: '0.1.0',
        host: 'test',
        timeZone: 'Europe/Paris',
        systemLanguage: scene.systemLanguage ?? 'en',
        dataFolder: '/home/claire/.config/fil-rouge',
      }),
    'app.diagnostics': () => ok({ text: 'Fil Rouge 0.1.0 (test)\npeople 60, hidden 7\n' }),
    'account.list': () => ok([...accounts]),
    'account.guess': ({ email }) => ok(guessProvider(email)),
    'account.discover': ({ email }) => {
      const guess = guessProvider(email);
      return ok({ ...guess, source: guess.known ? 'table' : 'guess' });
    },
    'account.test': () => ok({ imap: { ok: true, greeting: 'ready', folders: 6, messages: 140_213 } }),
    'account.add': ({ settings }) => {
      const account: Account = { ...settings, id: accounts.length + 1, lastScan: null, state: 'never-read', problem: null };
      accounts = [...accounts, account];
      emit({ type: 'accounts.changed' });
      return ok(account);
    },
    'account.password': ({ accountId }) => {
      accounts = accounts.map(account => (account.id === accountId ? { ...account, state: 'ready', problem: null } : account));
      emit({ type: 'accounts.changed' });
      const account = accounts.find(({ id }) => id === accountId);
      return account ? ok(account) : failed('account-unknown');
    },
    'backup.get': () =>
      ok({
        schedule: { every: 'week', keep: 10, folder: null },
        folder: '/home/claire/fil-rouge/backups',
        hasPassphrase: true,
        files: [{ file: '/home/claire/fil-rouge/backups/one.backup', at: '2026-11-20T08:00:00.000Z', bytes: 1_400_000 }],
        problem: null,
      }),
    'encryption.get': () => ok({ wanted: true, state: 'on', why: null, done: 0, total: 0, problem: null }),
    'encryption.set': ({ wanted }) => ok({ wanted, state: wanted ? 'on' : 'off', why: null, done: 0, total: 0, problem: null }),
    'backup.schedule': ({ schedule }) => ok({ schedule, folder: '/backups', hasPassphrase: true, files: [], problem: null }),
    'backup.create': () => ok({ file: '/backups/two.backup', at: '2026-11-23T08:00:00.000Z', bytes: 1_500_000 }),
    'backup.put': ({ upload, at, part }) => ok({ path: `/data/brought/${upload}.backup`, bytes: at + atob(part).length }),
    'backup.preview': () =>
      ok({
        at: '2026-11-20T08:00:00.000Z',
        version: '0.1.0',
        accounts: ['claire@example.org'],
        people: 60,
        messages: 140_213,
        campaigns: 2,
        circles: 3,
        waiting: 1,
      }),
    'rescue.repair': () => ok({ setAside: '/data/fil-rouge.sqlite.damaged', kept: 0, damaged: [], readAgain: false }),
    'backup.restore': () => ok({ setAside: '/data/before-restore' }),
    'account.signIn': () => ok({ attempt: 'attempt-1', url: 'https://accounts.google.com/o/oauth2/v2/auth?state=x' }),
    'account.signInFinish': () => new Promise(() => {}),
    'account.signInCancel': () => ok({}),
    'account.signInClient': () => ok({ id: null }),
    'account.signInSetClient': ({ id }) => ok({ id }),
    'account.remove': ({ accountId }) => {
      accounts = accounts.filter(({ id }) => id !== accountId);
      emit({ type: 'accounts.changed' });
      return ok({});
    },
    'folder.list': () => ok([...folders]),
    'folder.setRole': ({ folderId, role }) => {
      folders = folders.map(one => (one.id === folderId ? { ...one, role: role ?? 'other', roleSource: role ? 'user' : 'default' } : one));
      emit({ type: 'accounts.changed' });
      const changed = folders.find(({ id }) => id === folderId);
      return changed ? ok(changed) : failed('folder-unknown');
    },
    'scan.run': () => ok({ messages: 140_213, new: 0, people: rows.length, seconds: 2, folders: [], skipped: 3 }),
    'scan.cancel': () => ok({}),
    'scan.progress': () => ok([]),
    'scan.skipped': () =>
      ok([
        { folder: 'INBOX', uid: 4_410, reason: 'header-too-long' },
        { folder: 'Archives/2019', uid: 77, reason: 'no-date' },
        { folder: 'Archives/2019', uid: 1_204, reason: 'broken' },
      ]),
    'today.get': () => ok(today()),
    'digest.take': () => ok({ names: null, nextAt: null }),
    'digest.toSelf': () => ok({ delivery: null }),
    'updates.check': () => ok({ newer: null }),
    'import.list': () => ok([]),
    'import.undo': () => ok({ undone: 0, left: 0 }),
    'export.file': ({ format }) => ok({ name: `fil-rouge.${format}`, type: 'text/plain', text: '' }),
    'calendarFeed.get': () => ok({ on: false, url: null }),
    'calendarFeed.set': ({ on }) => ok({ on, url: on ? 'http://127.0.0.1:40123/secret.ics' : null }),
    'contact.list': () => ok([]),
    'person.card': () => ok({ name: '', title: '', phones: [], urls: [], places: [], fields: [] }),
    'person.setCard': ({ card }) => ok(card),
    'person.erase': () => ok({ undo: 'erased-1', addresses: ['claire@example.org'] }),
    'person.unerase': () => ok({}),
    'person.readmit': () => ok({ readmitted: true }),
    'preferences.get': () => ok(preferences),
    'preferences.set': change => {
      preferences = {
        ...preferences,
        ...change,
        language: change.language ?? preferences.language,
        theme: change.theme ?? preferences.theme,
      };
      emit({ type: 'preferences.changed' });
      return ok(preferences);
    },
    'secrets.status': () => ok(secrets),
    'secrets.unlock': ({ passphrase }) => {
      if (passphrase !== 'open sesame') return failed('vault-wrong-passphrase');
      secrets = { kind: secrets.kind === 'ask' ? 'vault' : secrets.kind, locked: false, ready: true };
      return ok(secrets);
    },
    'capacity.get': () => ok(insightsScene(now).capacity),
    'capacity.adding': () => ok({ sustained: 38, chosen: 42, costs: insightsScene(now).capacity.proposals.slice(1, 2) }),
    'insights.get': () => ok(insightsScene(now).insights),
    'backtest.run': () => ok(insightsScene(now).backtest),
    ...marksScene(emit, scene.circles),
    ...whoScene(now, { shown, hidden }, emit, scene.asks ?? false),
    ...agenda.script,
    ...filesScene(now, shown, emit),
    ...tactScene(),
    ...scene.script,
  };

  return {
    calls,
    emit,
    call: async (method, input) => {
      calls.push({ method, input });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the border is untyped; the page under test is not
      const handler = script[method as MethodName] as ((input: unknown) => Result<unknown> | Promise<Result<unknown>>) | undefined;
      return handler ? handler(input) : failed('unknown-method');
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
