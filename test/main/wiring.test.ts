import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { fakeClient } from '../support/bridge-fake-client.ts';

type Handler = (event: unknown, message: unknown) => Promise<unknown>;
const electron = vi.hoisted(() => ({ handlers: new Map<string, unknown>() }));
vi.mock('electron', () => ({ ipcMain: { handle: (channel: string, handler: unknown) => electron.handlers.set(channel, handler) } }));
const { serveRpc } = await import('../../electron/main/rpc.ts');
const { guardContents } = await import('../../electron/main/guard-contents.ts');
const { guardSession } = await import('../../electron/main/guard-session.ts');

/** What Electron would give, with what we did to it written down. */
class FakeContents extends EventEmitter {
  open: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.open = handler;
  }
}
/** Emits an event that can be prevented; tells whether it was. */
const isPrevented = (emitter: EventEmitter, name: string, more: object = {}, ...args: unknown[]): boolean => {
  const event = { ...more, preventDefault: vi.fn<() => void>() };
  emitter.emit(name, event, ...args);
  return event.preventDefault.mock.calls.length > 0;
};

describe('a page', () => {
  const contents = new FakeContents();
  const links: string[] = [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the part of it that is used
  guardContents(contents as never, url => links.push(url));

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('%s only to our own', event => {
    expect(isPrevented(contents, event, { url: 'app://app/#/people' })).toBe(false);
    expect(isPrevented(contents, event, { url: 'https://evil.example/' })).toBe(true);
    expect(isPrevented(contents, event, { url: 'app://app.evil/' })).toBe(true);
  });
  test('gets no webview', () => expect(isPrevented(contents, 'will-attach-webview')).toBe(true));
  test('opens no window; its links are looked at', () => {
    expect(contents.open?.({ url: 'https://a.example/' })).toEqual({ action: 'deny' });
    expect(contents.open?.({ url: 'app://app/' })).toEqual({ action: 'deny' });
    expect(links).toEqual(['https://a.example/', 'app://app/']);
  });
});

test.each(['linux', 'win32', 'darwin'] as const)(
  'a session on %s grants nothing, finds no device, downloads nothing but what our page made, not even a dictionary',
  platform => {
    const set: Record<string, (...args: never[]) => unknown> = {};
    const call = (name: string, ...args: unknown[]): unknown => Reflect.apply(set[name] ?? (() => 'not set'), undefined, args);
    const session = Object.assign(new EventEmitter(), {
      setPermissionRequestHandler: (handler: never) => (set['request'] = handler),
      setPermissionCheckHandler: (handler: never) => (set['check'] = handler),
      setDevicePermissionHandler: (handler: never) => (set['device'] = handler),
      setDisplayMediaRequestHandler: (handler: unknown) => expect(handler).toBeNull(),
      setSpellCheckerEnabled: vi.fn<(enabled: boolean) => void>(),
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the part of it that is used
    guardSession(session as never, platform);
    const answers: boolean[] = [];
    const ask = (permission: string, requestingUrl: string) =>
      call('request', null, permission, (granted: boolean) => answers.push(granted), { requestingUrl });
    ask('media', 'app://app/');
    ask('clipboard-sanitized-write', 'app://app/');
    ask('clipboard-sanitized-write', 'https://evil.example/');
    expect(answers).toEqual([false, true, false]);
    expect(call('check', null, 'geolocation', 'app://app/')).toBe(false);
    expect(call('device', {})).toBe(false);
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(platform === 'darwin');
    const item = { cancel: vi.fn<() => void>(), getURL: () => 'https://evil.example/a.exe' };
    expect(isPrevented(session, 'will-download', {}, item)).toBe(true);
    expect(item.cancel).toHaveBeenCalledOnce();
    const ours = { cancel: vi.fn<() => void>(), getURL: () => 'blob:app://app/8d1e' };
    expect(isPrevented(session, 'will-download', {}, ours)).toBe(false);
    expect(ours.cancel).not.toHaveBeenCalled();
  },
);

describe('the one channel', () => {
  const client = fakeClient();
  const sent: unknown[] = [];
  const contents = { id: 7, isDestroyed: () => false, send: (channel: string, event: unknown) => sent.push([channel, event]) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the part of it that is used
  serveRpc(client, () => contents as never);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just registered
  const handler = electron.handlers.get('rpc') as Handler;
  const own = { sender: { id: 7 }, senderFrame: { url: 'app://app/', parent: null } };

  test('there is no other', () => expect([...electron.handlers.keys()]).toEqual(['rpc']));
  test('passes our page’s calls on', async () => {
    expect(await handler(own, { method: 'app.info', input: {} })).toEqual({ ok: true, value: {} });
    expect(client.calls).toEqual([{ method: 'app.info', input: {} }]);
  });
  test('does not even look at what others send', async () => {
    const foreign = { ...own, senderFrame: { url: 'https://evil.example/', parent: null } };
    await expect(handler(foreign, { method: 'app.info', input: {} })).rejects.toThrow('Not from our page');
    expect(client.calls).toHaveLength(1);
  });
  test.each([null, 'app.info', {}, { method: 'app.info', input: {}, more: 1 }, { method: 'x'.repeat(65), input: {} }])(
    'answers %j as invalid',
    async message => {
      expect(await handler(own, message)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      expect(client.calls).toHaveLength(1);
    },
  );
  test('answers what JSON cannot say as invalid', async () => {
    expect(await handler(own, { method: 'app.info', input: 1n })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
  test('sends events to the window', () => {
    client.emit({ type: 'people.changed' });
    expect(sent).toEqual([['event', { seq: 1, type: 'people.changed' }]]);
  });
});
