import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBridge, type Bridge } from '../../electron/bridge/start-bridge.ts';
import { systemLanguage } from '../../electron/cli/language.ts';
import type { Lang } from '../../shared/contract/shapes.ts';
import { openInBrowser } from './open-in-browser.ts';
import { buildWindow } from './build-window.ts';
import { demoWords } from './demo-words.ts';
import { ask, openDemo, type Demo } from './open-demo.ts';
import { summary } from './summary.ts';

// `npm run demo`: the product on an invented mailbox, over real IMAP. Nothing of it leaves this machine or stays on it.

const ROOT = resolve(import.meta.dirname, '../..');
const say = (text: string): void => void process.stdout.write(`${text}\n`);

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

async function sumUp(demo: Demo, lang: Lang, url: string): Promise<string> {
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
  let bridge: Bridge | null = null;
  try {
    await building;
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
