import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBridge, type Bridge } from '../../electron/bridge/start-bridge.ts';
import { electronHere, openElectron } from '../../electron/cli/electron-here.ts';
import { systemLanguage } from '../../electron/cli/language.ts';
import { openInBrowser } from '../../electron/cli/open-in-browser.ts';
import type { Lang } from '../../shared/contract/shapes.ts';
import { buildWindow } from './build-window.ts';
import { demoWords } from './demo-words.ts';
import { ask, openDemo, type Demo } from './open-demo.ts';
import { summary } from './summary.ts';

// `npm run demo`: the product on an invented mailbox, over real IMAP. Nothing of it leaves this machine or stays on it.

const ROOT = resolve(import.meta.dirname, '../..');
const say = (text: string): void => void process.stdout.write(`${text}\n`);
// Whoever reads this (`| head`) may stop early; the folder is to be removed all the same.
process.stdout.on('error', () => {});

interface Options {
  readonly once: boolean;
  readonly open: boolean;
  readonly lang: Lang;
}

function optionsOf(args: readonly string[]): Options | null {
  try {
    const known = { once: { type: 'boolean' }, 'no-open': { type: 'boolean' }, lang: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...args], options: known });
    const locale = Intl.DateTimeFormat().resolvedOptions().locale;
    const lang = /^fr/i.test(values.lang ?? '') ? 'fr' : values.lang === undefined ? systemLanguage(process.env, locale) : 'en';
    return { once: values.once ?? false, open: !values['no-open'], lang };
  } catch {
    return null;
  }
}

/** `url` null: the window is Electron's. */
async function sumUp(demo: Demo, lang: Lang, url: string | null): Promise<string> {
  const [account] = await ask(demo.backend, 'account.list', {});
  return summary(lang, {
    report: demo.report,
    folders: account === undefined ? [] : await ask(demo.backend, 'folder.list', { accountId: account.id }),
    today: await ask(demo.backend, 'today.get', {}),
    people: await ask(demo.backend, 'people.list', { hidden: true }),
    timeZone: (await ask(demo.backend, 'app.info', {})).timeZone,
    now: Date.now(),
    url,
  });
}

/**
 * Resolves on Ctrl-C or when the terminal goes. The listeners stay: a package under electron-store answers each signal by sending it again,
 * which would end the process before its folder is removed.
 */
const asked = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });

async function run({ once: onlyOnce, open, lang }: Options): Promise<void> {
  const words = demoWords(lang);
  const ended = asked();
  // The window is built while the mailbox is read.
  const building = buildWindow(ROOT);
  building.catch(() => {});
  const demo = await openDemo(lang);
  const electron = open && !onlyOnce ? electronHere() : null;
  let bridge: Bridge | null = null;
  let window: ChildProcess | null = null;
  try {
    await building;
    if (electron !== null && 'binary' in electron) {
      say(await sumUp(demo, lang, null));
      // One data folder, one backend: Electron starts its own.
      await demo.backend.close();
      window = openElectron(electron.binary, demo.dataFolder, demo.env);
      await Promise.race([ended, once(window, 'close')]);
      return;
    }
    bridge = await startBridge({ client: demo.backend, rendererFolder: join(ROOT, 'dist/renderer') });
    const page = await fetch(bridge.url);
    if (!page.ok) throw new Error(`the window's page answered ${page.status}`);
    say(await sumUp(demo, lang, bridge.url));
    if (onlyOnce) return;
    say(words.stays);
    if (open) openInBrowser(bridge.url);
    await ended;
  } finally {
    await bridge?.close();
    if (window !== null && window.exitCode === null && window.signalCode === null && window.kill()) await once(window, 'close');
    await demo.close();
    say(words.ended);
  }
}

const options = optionsOf(process.argv.slice(2));
if (options === null) {
  process.stderr.write(`${demoWords('en').usage}\n`);
  process.exitCode = 2;
} else {
  await run(options).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
