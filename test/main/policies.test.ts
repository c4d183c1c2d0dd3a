import { describe, expect, test } from 'vitest';
import { linkPolicy } from '../../electron/main/link-policy.ts';
import { isOwnDownload } from '../../electron/main/own-download.ts';
import { isOwnPage } from '../../electron/main/own-page.ts';
import { isPermitted } from '../../electron/main/permission-policy.ts';
import { isOwnSender } from '../../electron/main/sender-check.ts';

const OWN = ['app://app/', 'app://app/index.html', 'app://app/#/people', 'app://app/?x'];
const FOREIGN = [
  'app://app.evil.example/',
  'app://app@evil.example/',
  'app://evil@app/',
  'app://APPLE/',
  'app://app:80/',
  'app:app/',
  'apps://app/',
  'https://app/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,<script>1</script>',
  'blob:app://app/x',
  'javascript:alert(1)',
  'about:blank',
  'devtools://devtools/bundled/inspector.html',
  'chrome://settings',
  'view-source:app://app/',
  '',
  'app://',
];

describe('our page', () => {
  test.each(OWN)('%s is it', url => expect(isOwnPage(url)).toBe(true));
  test.each(FOREIGN)('%j is not', url => expect(isOwnPage(url)).toBe(false));
});

describe('who may send over IPC', () => {
  type Frame = Parameters<typeof isOwnSender>[0]['senderFrame'];
  const frame = (url: string, parent: Frame = null): NonNullable<Frame> => ({ url, parent });

  test('the top frame of our window with our page', () => {
    expect(isOwnSender({ sender: { id: 7 }, senderFrame: frame('app://app/') }, 7)).toBe(true);
  });
  test.each(FOREIGN)('not a window that shows %j', url => {
    expect(isOwnSender({ sender: { id: 7 }, senderFrame: frame(url) }, 7)).toBe(false);
  });
  test('not a frame inside it, even of our page', () => {
    expect(isOwnSender({ sender: { id: 7 }, senderFrame: frame('app://app/', frame('app://app/')) }, 7)).toBe(false);
  });
  test('not another window', () => {
    expect(isOwnSender({ sender: { id: 8 }, senderFrame: frame('app://app/') }, 7)).toBe(false);
  });
  test('nobody while there is no window, nor a frame that has gone', () => {
    expect(isOwnSender({ sender: { id: 7 }, senderFrame: frame('app://app/') }, null)).toBe(false);
    expect(isOwnSender({ sender: { id: 7 }, senderFrame: null }, 7)).toBe(false);
  });
});

describe('permissions', () => {
  const ALL = [
    'clipboard-read',
    'display-capture',
    'fullscreen',
    'geolocation',
    'hid',
    'idle-detection',
    'media',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'notifications',
    'openExternal',
    'pointerLock',
    'serial',
    'storage-access',
    'top-level-storage-access',
    'unknown',
    'usb',
    'window-management',
  ];
  test.each(ALL)('%s is refused to our own page', permission => expect(isPermitted(permission, 'app://app/', isOwnPage)).toBe(false));
  test('copying is granted to our page alone', () => {
    expect(isPermitted('clipboard-sanitized-write', 'app://app/', isOwnPage)).toBe(true);
    for (const url of FOREIGN) expect(isPermitted('clipboard-sanitized-write', url, isOwnPage)).toBe(false);
  });
});

describe('downloads', () => {
  test('are ours where our own page made them', () => expect(isOwnDownload('blob:app://app/8d1e-44')).toBe(true));
  test.each([
    'blob:app://app.evil/1',
    'blob:app://app@evil/1',
    'blob:https://app/1',
    'app://app/x',
    'https://a.example/b',
    'data:text/html,x',
    'blob:',
    '',
  ])('%j is not', url => expect(isOwnDownload(url)).toBe(false));
});

describe('links that leave the page', () => {
  const known = new Set(['support.example']);
  test('go to the browser at once where the host is one of ours, else only after asking', () => {
    expect(linkPolicy('https://support.example/a?b#c', known)).toEqual({
      action: 'open',
      url: 'https://support.example/a?b#c',
      host: 'support.example',
    });
    expect(linkPolicy('https://elsewhere.example', known)).toMatchObject({ action: 'ask', url: 'https://elsewhere.example/' });
  });
  test('to one person go to the mail program, with subject and text and nothing else', () => {
    expect(linkPolicy('mailto:a@b.example?subject=x%20y&body=a%0Ab&attach=/etc/passwd&bcc=c@d.example', known)).toEqual({
      action: 'mail',
      url: 'mailto:a@b.example?subject=x%20y&body=a%0D%0Ab',
    });
  });
  test('show the host that would really be opened', () => {
    expect(linkPolicy('https://support.example.evil.example', known)).toMatchObject({
      action: 'ask',
      host: 'support.example.evil.example',
    });
    expect(linkPolicy('https://süpport.example', known)).toMatchObject({ action: 'ask', host: 'xn--spport-3ya.example' });
    expect(linkPolicy('https://support.example:8443', known)).toMatchObject({ action: 'ask', host: 'support.example:8443' });
  });
  test.each([
    'http://support.example',
    'https://me@support.example',
    'https://me:pw@support.example',
    'file:///bin/sh',
    'smb://server/share',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'mailto:a@b.example,c@d.example',
    'mailto:a@b.example?subject=x%0ABcc:c@d.example',
    'not a url',
    '',
  ])('%j goes nowhere', link => expect(linkPolicy(link, known)).toEqual({ action: 'refuse' }));
});
