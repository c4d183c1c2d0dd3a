import { describe, expect, test, vi } from 'vitest';
import type { PersonRow, Preferences, Today } from '../../shared/contract/shapes.ts';
import { messages } from '../../shared/i18n/index.ts';
import { fakeClient } from '../support/bridge-fake-client.ts';

vi.mock('electron', () => ({ app: {}, clipboard: {}, Menu: {} }));
const { contextMenuTemplate, personClicked } = await import('../../electron/main/context-menu.ts');
const { autostartEntry, autostartFile } = await import('../../electron/main/login-item.ts');
const { startMorning } = await import('../../electron/main/morning.ts');
const { morningWords } = await import('../../electron/main/morning-words.ts');
const { intentOfArguments, screenOfIntent } = await import('../../electron/main/open-intent.ts');
const { followWishes } = await import('../../electron/main/system-wishes.ts');
const { trayMenuTemplate, trayTip } = await import('../../electron/main/tray-menu.ts');
const { watchVersions } = await import('../../electron/main/watch-versions.ts');

type Items = ReturnType<typeof contextMenuTemplate>;
const labels = (items: Items): (string | undefined)[] => items.map(({ label, type }) => (type === 'separator' ? '—' : label));
const click = (items: Items, label: string): void => {
  const item = items.find(one => one.label === label);
  if (!item?.click) throw new Error(`nothing to click: ${label}`);
  Reflect.apply(item.click, undefined, []);
};

describe('a command line, whoever wrote it', () => {
  const open = (...argv: string[]) => {
    const intent = intentOfArguments(['/opt/fil-rouge', ...argv]);
    return intent === null ? null : screenOfIntent(intent);
  };
  test('may name a person', () => expect(open('fil-rouge://person/anna@example.org')).toBe('address/anna%40example.org'));
  test('may begin a letter, whose text stays text', () => {
    expect(open('--flag', 'mailto:anna@example.org?subject=A/B%23&body=%2F..%2Fsettings')).toBe(
      'address/anna%40example.org/write/A%2FB%23/%2F..%2Fsettings',
    );
  });
  test('may show what a card file would add', () => {
    expect(open('/home/anna/Carte d’Anna.vcf')).toBe('files/%2Fhome%2Fanna%2FCarte%20d%E2%80%99Anna.vcf');
    expect(open('file:///home/anna/a%20b.VCF')).toBe('files/%2Fhome%2Fanna%2Fa%20b.VCF');
  });
  test.each([
    [['/etc/passwd']],
    [['relative.vcf']],
    [['--x=/a.vcf']],
    [['/a\n.vcf']],
    [['\\\\evil\\share\\a.vcf']],
    [['//evil/share/a.vcf']],
    [['file://evil/share/a.vcf']],
    [['file:///%00.vcf']],
    [['https://evil.example/a.vcf']],
    [['/a.vcf', '/b.vcf']],
    [['--data=/tmp/evil']],
    [['--inspect', '--remote-debugging-port=1']],
    [['fil-rouge://settings']],
    [['mailto:anna@example.org', 'mailto:bob@example.org']],
    [['fil-rouge://person/nobody', 'fil-rouge://person/anna@example.org']],
    [[...Array.from({ length: 200 }, () => '--x'), 'mailto:anna@example.org']],
    [['app://app/#/settings']],
    [['https://example.org/']],
  ])('%j shows the window and nothing else', argv => expect(open(...argv)).toBeNull());
});

describe('a right click', () => {
  const nothing: Parameters<typeof contextMenuTemplate>[0]['clicked'] = {
    isEditable: false,
    selectionText: '',
    misspelledWord: '',
    dictionarySuggestions: [],
    linkURL: '',
    pageURL: 'app://app/#/today',
    editFlags: { canCut: true, canCopy: true, canPaste: false },
  };
  const menu = (clicked: Partial<typeof nothing>, more = {}) => {
    const copied: string[] = [];
    const corrected: string[] = [];
    const written: number[] = [];
    const items = contextMenuTemplate({
      words: messages('en'),
      clicked: { ...nothing, ...clicked },
      person: null,
      copy: text => copied.push(text),
      correct: word => corrected.push(word),
      write: id => written.push(id),
      ...more,
    });
    return { items, copied, corrected, written };
  };
  const person = { id: 7, name: 'Anna; Martin\r\nEMAIL:evil@example.org', addresses: ['anna@example.org'] };

  test('on nothing offers nothing', () => expect(menu({}).items).toEqual([]));
  test('on a selection copies', () => expect(labels(menu({ selectionText: 'x' }).items)).toEqual(['Copy']));
  test('in a field edits, and only what can be done is enabled', () => {
    const { items } = menu({ isEditable: true }, { person });
    expect(labels(items)).toEqual(['Cut', 'Copy', 'Paste', 'Select All']);
    expect(items.map(({ enabled }) => enabled)).toEqual([true, true, false, undefined]);
  });
  test('on a misspelt word offers at most five others, or says that there is none', () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { items, corrected } = menu({ misspelledWord: 'x', dictionarySuggestions: words });
    expect(labels(items)).toEqual(words.slice(0, 5));
    click(items, 'b');
    expect(corrected).toEqual(['b']);
    expect(labels(menu({ misspelledWord: 'x' }).items)).toEqual(['No suggestion']);
  });
  test('on a person begins a letter to them', () => {
    const { items, written } = menu({}, { person: { ...person, name: 'Anna & \u202eCo' } });
    expect(labels(items)[0]).toBe('Write to Anna && Co');
    click(items, 'Write to Anna && Co');
    expect(written).toEqual([7]);
  });
  test.each([
    ['Anna Martin', 'Anna Martin <anna@example.org>'],
    ['Bérénice d’Août', '"Bérénice d’Août" <anna@example.org>'],
    ['Martin, "Anna" \\', '"Martin, \\"Anna\\" \\\\" <anna@example.org>'],
    ['Anna\r\nBcc: x@example.org', '"Anna Bcc: x@example.org" <anna@example.org>'],
    ['anna@example.org', 'anna@example.org'],
  ])('copies %j with the address as %j', (name, expected) => {
    const { items, copied } = menu({}, { person: { ...person, name } });
    click(items, 'Copy Name and Address');
    expect(copied).toEqual([expected]);
  });
  test('copies a person as lines of text, each address on its own', () => {
    const { items, copied } = menu({}, { person: { id: 7, name: 'Anna\nMartin', addresses: ['anna@example.org', 'a@b.example'] } });
    click(items, 'Copy as Text');
    expect(copied).toEqual(['Anna Martin\nanna@example.org\na@b.example']);
  });
  test('on a person copies the address, or a card of name and addresses that no name breaks out of', () => {
    const { items, copied } = menu({ selectionText: 'Anna' }, { person });
    expect(labels(items).filter(label => label?.startsWith('Copy'))).toEqual([
      'Copy',
      'Copy Address',
      'Copy Name and Address',
      'Copy as vCard',
      'Copy as Text',
    ]);
    click(items, 'Copy Address');
    click(items, 'Copy as vCard');
    expect(copied[0]).toBe('anna@example.org');
    const lines = copied[1]?.split('\r\n') ?? [];
    expect(lines).toContain('VERSION:4.0');
    expect(lines.filter(line => line.startsWith('EMAIL'))).toEqual(['EMAIL:anna@example.org']);
  });
  test('on a link out copies what would really be opened, and nothing of other schemes', () => {
    const { items, copied } = menu({ linkURL: 'https://süpport.example/a' });
    click(items, 'Copy Link');
    expect(copied).toEqual(['https://xn--spport-3ya.example/a']);
    expect(menu({ linkURL: 'file:///etc/passwd' }).items).toEqual([]);
  });
  test('is about the person of the link, else of the page, and only of ours', () => {
    expect(personClicked({ linkURL: 'app://app/#/person/12', pageURL: 'app://app/#/person/3' })).toBe(12);
    expect(personClicked({ linkURL: '', pageURL: 'app://app/#/person/3' })).toBe(3);
    expect(personClicked({ linkURL: 'app://app/#/people', pageURL: 'app://app/#/person/3' })).toBeNull();
    expect(personClicked({ linkURL: 'https://evil.example/#/person/12', pageURL: 'app://app/#/today' })).toBeNull();
  });
});

const DAY: Pick<Today, 'people' | 'bands' | 'hidden' | 'messages'> = {
  people: 0,
  bands: { strong: 0, steady: 0, cooling: 0, fading: 0, resting: 0 },
  hidden: 0,
  messages: 9,
};
const row = (id: number, name: string): Today['rows'][number] => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the part of it that is used
  return { person: { id, name } as PersonRow } as Today['rows'][number];
};

describe('the icon in the notification area', () => {
  const today: Today = { ...DAY, rows: [row(1, 'Anna & Co'), row(2, 'Bo\u202egnp\nx')], asOf: new Date().toISOString() };
  test('says how many today and as of when, in both languages', () => {
    expect(trayTip('en', today)).toMatch(/^Fil Rouge: 2 people today\nAs of \d\d:\d\d$/);
    expect(trayTip('fr', today)).toMatch(/^Fil Rouge\u202f: 2 personnes aujourd’hui\nÀ jour à \d{1,2}\u202fh\u202f\d\d$/);
    expect(trayTip('en', { ...today, rows: [], asOf: null })).toBe('Fil Rouge: no one today\nNot read yet');
    expect(trayTip('en', null)).toBe('Fil Rouge');
  });
  test('leads to Today, to a letter to each, and out', () => {
    const went: string[] = [];
    const items = trayMenuTemplate('en', today, { open: () => went.push('open'), go: to => went.push(to), quit: () => went.push('quit') });
    expect(labels(items)).toEqual(['Today (2)', '—', 'Write to Anna && Co', 'Write to Bognp x', '—', 'Open Fil Rouge', 'Quit Fil Rouge']);
    for (const item of items) if (item.click) Reflect.apply(item.click, undefined, []);
    expect(went).toEqual(['today', 'write/1', 'write/2', 'open', 'quit']);
  });
});

describe('the morning’s notification', () => {
  test('names the first three, never reasons', () => {
    expect(morningWords(messages('en'), ['Anna'])).toEqual({ title: 'Today: 1 person', body: 'Anna' });
    expect(morningWords(messages('en'), ['A', 'B', 'C', 'D']).body).toBe('A, B, C and D');
    expect(morningWords(messages('fr'), ['A', 'B', 'C', 'D', 'E'])).toEqual({
      title: 'Aujourd’hui\u202f: 5 personnes',
      body: 'A, B, C et 2 autres',
    });
  });

  const start = (answers: ({ names: string[] | null; nextAt: string | null } | 'lost')[]) => {
    vi.useFakeTimers({ now: Date.parse('2026-11-23T05:00:00Z') });
    const client = fakeClient(async () => {
      const answer = answers.shift() ?? { names: null, nextAt: null };
      return answer === 'lost'
        ? { ok: false, error: { code: 'worker-stopped', params: {}, retryable: true } }
        : { ok: true, value: answer };
    });
    const told: (readonly string[])[] = [];
    let wake = () => {};
    const stop = startMorning({ client, tell: names => told.push(names), onWake: listener => (wake = listener) });
    const after = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * 60_000);
    return { client, told, wake: () => wake(), stop: () => (stop(), vi.useRealTimers()), after };
  };

  test('is asked for when the program has settled, again when its hour comes, and comes once', async () => {
    const morning = start([
      { names: null, nextAt: '2026-11-23T05:08:00Z' },
      { names: ['Anna'], nextAt: '2026-11-24T05:08:00Z' },
    ]);
    await morning.after(0.5);
    expect(morning.client.calls).toEqual([]);
    await morning.after(1);
    expect([morning.client.calls.length, morning.told.length]).toEqual([1, 0]);
    await morning.after(7);
    expect(morning.told).toEqual([['Anna']]);
    morning.stop();
  });
  test('is looked for after waking, once the network is back', async () => {
    const morning = start([
      { names: null, nextAt: null },
      { names: ['Anna'], nextAt: null },
    ]);
    await morning.after(60);
    expect(morning.client.calls).toHaveLength(1);
    morning.wake();
    await morning.after(0.5);
    expect(morning.told).toEqual([]);
    await morning.after(1);
    expect(morning.told).toEqual([['Anna']]);
    morning.stop();
  });
  test('an empty list says nothing; a choice in the settings is heard at once; a lost backend is asked again', async () => {
    const morning = start([{ names: [], nextAt: null }, 'lost', { names: ['Anna'], nextAt: null }]);
    await morning.after(2);
    expect(morning.told).toEqual([]);
    morning.client.emit({ type: 'preferences.changed' });
    await morning.after(0.1);
    expect(morning.client.calls).toHaveLength(2);
    await morning.after(16);
    expect(morning.told).toEqual([['Anna']]);
    morning.stop();
    expect(morning.client.listeners()).toBe(0);
  });
  test('with no hour chosen nothing runs', async () => {
    const morning = start([]);
    await morning.after(24 * 60);
    expect(morning.client.calls).toHaveLength(1);
    morning.stop();
  });
});

test('a newer version is told of once, and asked for once a day', async () => {
  vi.useFakeTimers();
  const newer = ['2.0.0', '2.0.0', null, '2.1.0'];
  const client = fakeClient(async () => ({ ok: true, value: { newer: newer.shift() ?? null } }));
  const told: string[] = [];
  const stop = watchVersions(client, version => told.push(version));
  await vi.advanceTimersByTimeAsync(3 * 24 * 3_600_000 + 60_000);
  expect(client.calls).toHaveLength(4);
  expect(told).toEqual(['2.0.0', '2.1.0']);
  stop();
  vi.useRealTimers();
});

describe('what the user wants of the system', () => {
  const hands = () => {
    const done: string[] = [];
    return { done, startAtLogin: (on: boolean) => done.push(`login ${on}`), openMailLinks: (on: boolean) => done.push(`mail ${on}`) };
  };
  const looks: Preferences = { language: 'en', theme: 'system' };
  test('is done when it is chosen, and only then', () => {
    const { done, ...system } = hands();
    const follow = followWishes(system, looks);
    follow(looks);
    expect(done).toEqual([]);
    follow({ ...looks, startAtLogin: true });
    follow({ ...looks, startAtLogin: true, theme: 'dark' });
    expect(done).toEqual(['login true']);
    follow({ ...looks, opensMailto: true });
    follow({ ...looks, opensMailto: false });
    expect(done).toEqual(['login true', 'login false', 'mail true', 'mail false']);
  });
  test('chosen before is not done again at the next start', () => {
    const { done, ...system } = hands();
    followWishes(system, { ...looks, startAtLogin: true })({ ...looks, startAtLogin: true });
    expect(done).toEqual([]);
  });
});

describe('the entry that starts at login on Linux', () => {
  test('stands where the session looks, and a relative folder is ignored', () => {
    expect(autostartFile({}, '/home/anna')).toBe('/home/anna/.config/autostart/fil-rouge.desktop');
    expect(autostartFile({ XDG_CONFIG_HOME: '/cfg' }, '/home/anna')).toBe('/cfg/autostart/fil-rouge.desktop');
    expect(autostartFile({ XDG_CONFIG_HOME: 'cfg' }, '/home/anna')).toBe('/home/anna/.config/autostart/fil-rouge.desktop');
  });
  test('starts without a window, and no folder’s name breaks out of it', () => {
    const exec = (path: string) => /^Exec=(.*)$/m.exec(autostartEntry(path))?.[1];
    expect(exec('/opt/Fil Rouge/fil-rouge')).toBe('"/opt/Fil Rouge/fil-rouge" --hidden');
    expect(exec('/a"$`\\b%c')).toBe(String.raw`"/a\\"\\$\\` + '`' + String.raw`\\\\b%%c" --hidden`);
  });
});
