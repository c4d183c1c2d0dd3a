import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoDovecot } from '../support/dovecot/available.ts';
import { type Computer, startComputer } from './newcomer/computer.ts';
import { ADDRESS_BOOK, CORRESPONDENTS, OWNER } from './newcomer/correspondents.ts';
import { type MailServers, startMailServers } from './newcomer/mail-servers.ts';
import { launchBrowser, NO_CHROMIUM } from './support/open-window.ts';

const PASSPHRASE = 'a few words for a Monday';
const WAVE = ['Bruno Keller', 'Chloé Lambert', 'Dora Nilsen', 'Émile Roche'];
const PATIENT = { timeout: 40_000 };

const missing = NO_CHROMIUM ? 'no Chromium' : whyNoDovecot();
if (missing !== null) process.stderr.write(`\nNot tested here, the first Monday: ${missing}.\n`);

describe.skipIf(missing !== null)('the first Monday, in a browser, on real servers', () => {
  let servers: MailServers;
  let computer: Computer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const stick = mkdtempSync(join(tmpdir(), 'fil-rouge-stick-'));
  const ends: (() => Promise<void> | void)[] = [() => rmSync(stick, { recursive: true, force: true })];
  let pictures = 0;

  const openPage = async (url: string): Promise<void> => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'Europe/Paris' });
    page.setDefaultTimeout(PATIENT.timeout);
    page.on('console', message => (message.type() === 'error' ? complaints.push(message.text()) : undefined));
    page.on('pageerror', error => complaints.push(String(error)));
    await page.goto(url);
  };
  const picture = async (name: string): Promise<void> => {
    const number = String(++pictures).padStart(2, '0');
    await page.screenshot({ path: join(tmpdir(), 'fil-rouge-screenshots', `newcomer-${number}-${name}.png`), animations: 'disabled' });
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const goTo = (link: string) => page.getByRole('navigation').getByRole('link', { name: link }).first().click();
  const h1 = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const choose = async (name: string | RegExp, option: string): Promise<void> => {
    await button(name).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  const openPerson = async (name: string): Promise<void> => {
    await goTo('People');
    await page.getByRole('grid').getByRole('link', { name }).click();
    await h1(name);
  };

  beforeAll(async () => {
    servers = await startMailServers();
    ends.push(() => servers.close());
    const first = (computer = await startComputer());
    ends.push(() => first.close());
    browser = await launchBrowser();
    ends.push(() => browser.close());
    await openPage(computer.bridge.url);
  });
  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });

  it('adds a mailbox by typing its address, its servers and its password', async () => {
    await h1('Whom are you losing touch with?');
    await picture('welcome');
    await page.getByLabel('Your mail address').pressSequentially(OWNER);
    await button('Continue').click();
    await page.getByLabel('Login name').fill(servers.dovecot.user);
    for (const [index, port] of [servers.dovecot.port, servers.smtp.port].entries()) {
      await page.getByLabel('Server', { exact: true }).nth(index).fill('127.0.0.1');
      await page.getByLabel('Port').nth(index).fill(String(port));
      await button(/Security/)
        .nth(index)
        .click();
      await page.getByRole('option', { name: 'None (this computer only)' }).click();
    }
    await page.getByLabel('Password', { exact: true }).fill(servers.dovecot.password);
    await picture('servers');
    await button('Test and connect').click();
    await h1('Reading your mailbox');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('sees people appear, and what Today proposes', async () => {
    await page.getByText('Your mailbox is read.').waitFor();
    await expect.poll(() => page.locator('.appearing li').count(), PATIENT).toBe(CORRESPONDENTS.length);
    await picture('reading');
    await page.getByRole('link', { name: 'Go to Today' }).click();
    await page.getByRole('navigation').waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await picture('today');
    await goTo('People');
    for (const { name } of CORRESPONDENTS) await page.getByRole('grid').getByRole('link', { name }).waitFor();
    await picture('people');
  });

  it('makes a circle and puts somebody in it', async () => {
    await goTo('Circles');
    await button('New circle').first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Mentors');
    await page.getByLabel('Why this circle?').fill('They help me see what I do not.');
    await picture('new-circle');
    await button('Save').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await openPerson('Ana Horváth');
    await button(/Circle/).click();
    await page.getByRole('option', { name: 'Mentors' }).click();
    await page.getByText('Ana Horváth: in the circle “Mentors”.').waitFor();
    await goTo('Circles');
    await page.getByRole('listitem').filter({ hasText: 'Mentors' }).getByRole('link', { name: '1 person' }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'Mentors' }).textContent()).toContain('They help me see what I do not.');
    await picture('circles');
  });

  it('logs a call, which counts as a contact', async () => {
    await openPerson('Ana Horváth');
    await button('Log a call').click();
    await page.getByRole('heading', { name: 'Beyond mail' }).waitFor();
    await expect.poll(() => page.getByText('the last time today').count(), PATIENT).toBe(1);
    await picture('call-logged');
  });

  it('takes an address book in: somebody new appears, somebody known gets a birthday', async () => {
    await goTo('Settings');
    await page.getByRole('link', { name: 'Take in or out…' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'friends.vcf', mimeType: 'text/vcard', buffer: Buffer.from(ADDRESS_BOOK) });
    await page.getByText('friends.vcf: 2 rows').waitFor();
    await picture('import-looked-at');
    await button('Take 2 people in').click();
    await page.getByText('friends.vcf is taken in.').waitFor();
    await page.getByRole('region', { name: 'Taken in so far' }).getByText('friends.vcf').waitFor();
    await picture('imported');
    await openPerson('Ana Horváth');
    await page.getByText('12 March', { exact: false }).first().waitFor();
    await openPerson('Zoé Valentin');
    // Never met: there is nothing to lose touch with.
    expect(await page.locator('.person-words').textContent()).not.toMatch(/go quiet|not spoken|Resting/);
    await picture('imported-person');
  });

  it('writes one letter and sends it, once', async () => {
    await openPerson('Fatou Diallo');
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    const text = page.getByLabel('Text', { exact: true });
    await expect.poll(() => text.inputValue(), PATIENT).toMatch(/^Hello Fatou,\n/);
    await page.getByLabel('Subject').fill('The workshop in spring');
    await picture('letter');
    await button('Read once more').click();
    await picture('letter-read-again');
    await button('Send it').click();
    await expect.poll(() => servers.smtp.delivered.map(({ to }) => to), PATIENT).toEqual(['fatou@diallo.example']);
    await goTo('Outbox');
    await page.getByRole('region', { name: /^Sent/ }).getByText('Fatou Diallo').waitFor();
    await picture('outbox');
  });

  it('sends a small wave, each letter read first, nobody twice', async () => {
    await goTo('Campaigns');
    await page.getByRole('link', { name: 'New campaign' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('How are you all?');
    await page.getByRole('radio', { name: 'Check-in' }).click();
    await button('Choose the people').click();
    for (const name of WAVE) {
      await page.getByLabel('Add a person').fill(name.split(' ')[1] ?? name);
      await button(`Add ${name}`).click();
    }
    await page.getByRole('heading', { name: `${WAVE.length} people will get a letter` }).waitFor();
    await picture('wave-who');
    await page.getByRole('link', { name: 'On to the text' }).click();
    await picture('wave-what');
    await page.getByRole('link', { name: 'On to the letters' }).click();
    await page.getByRole('listbox', { name: 'Letters, the riskiest first' }).waitFor();
    const all = button(`Approve all ${WAVE.length}`);
    const riskiest = button(/of the riskiest first$/);
    for (let looks = 0; looks < WAVE.length; looks++) {
      await all.or(riskiest).waitFor();
      if (await all.isVisible()) break;
      await riskiest.click();
    }
    await picture('wave-look');
    await all.click();
    await page.getByText(/^All of 4 letters approved/).waitFor();
    await page.getByRole('link', { name: 'On to the dates' }).click();
    // Whatever the day and hour this is run at.
    for (const day of ['Sat', 'Sun']) await button(day).click();
    await choose(/^from|from$/, '00:00');
    await choose(/^to|to$/, '24:00');
    await page.getByText(/^4 letters over one day; the last leaves /).waitFor();
    await picture('wave-when');
    await button('Start sending…').click();
    await page.getByRole('alertdialog', { name: 'Send 4 letters?' }).getByRole('button', { name: 'Start sending' }).click();
    await page.getByRole('region', { name: /^Sent 4/ }).waitFor();
    const to = servers.smtp.delivered.map(one => one.to);
    expect(to).toHaveLength(1 + WAVE.length);
    expect(new Set(to).size).toBe(1 + WAVE.length);
    await picture('wave-sent');
  });

  it('gets answers, which the board shows by itself', async () => {
    await servers.answer('bruno@keller-bois.example', 'All well here, thank you! Shall we have lunch next week?');
    await servers.answer('chloe@lambert.example', 'How nice to hear from you. All is well.');
    await page.getByText(/2 people answered|2 answered/).waitFor();
    expect(await page.getByRole('region', { name: /^To answer first/ }).textContent()).toContain('Shall we have lunch next week?');
    await picture('wave-answered');
  });

  it('makes a backup', async () => {
    await goTo('Settings');
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await button('Make one now').click();
    await page.locator('.backups li').first().waitFor();
    await page.locator('.backups li').first().scrollIntoViewIfNeeded();
    await picture('backup');
    const folder = join(computer.dataFolder, 'backups');
    const [file = '', ...others] = readdirSync(folder);
    expect([file, ...others]).toEqual([expect.stringMatching(/^fil-rouge-.+\.backup$/)]);
    copyFileSync(join(folder, file), join(stick, 'monday.backup'));
  });

  it('puts it back on a new computer: the same people, circle, call and answers', async () => {
    await page.close();
    computer = await startComputer();
    const second = computer;
    ends.push(() => second.close());
    await openPage(computer.bridge.url);
    await button('Put back…').click();
    await page.getByLabel('Backup file').fill(join(stick, 'monday.backup'));
    await page.getByLabel('Passphrase of the backup').fill(PASSPHRASE);
    await button('Look inside').click();
    await page.getByText('9 people', { exact: false }).waitFor();
    await picture('new-computer-preview');
    await button('Put it back').click();
    await page.getByRole('navigation').waitFor();
    await picture('new-computer');
    await goTo('People');
    for (const name of [...CORRESPONDENTS.map(one => one.name), 'Zoé Valentin']) {
      await page.getByRole('grid').getByRole('link', { name }).waitFor();
    }
    await goTo('Circles');
    await page.getByRole('listitem').filter({ hasText: 'Mentors' }).getByRole('link', { name: '1 person' }).waitFor();
    await openPerson('Ana Horváth');
    await page.getByRole('heading', { name: 'Beyond mail' }).waitFor();
    await picture('new-computer-person');
    await goTo('Campaigns');
    await page.getByRole('link', { name: 'How are you all?' }).click();
    await page.getByRole('region', { name: /^Sent 4/ }).waitFor();
    expect(await page.getByText('2 people answered', { exact: false }).count()).toBe(1);
    await picture('new-computer-board');
  });

  it('gives the password again and reads on: what comes is seen, what was sent is not sent again', async () => {
    await goTo('Settings');
    await button(`New password… ${OWNER}`).click();
    await page.getByRole('dialog').getByLabel('Password', { exact: true }).fill(servers.dovecot.password);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await servers.answer('dora@nilsen.example', 'Back from the mountains, all well.');
    await goTo('Campaigns');
    await page.getByRole('link', { name: 'How are you all?' }).click();
    await page.getByText(/3 people answered|3 answered/).waitFor();
    await picture('new-computer-answered');
    expect(servers.smtp.delivered).toHaveLength(1 + WAVE.length);
  });

  it('leaves nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
