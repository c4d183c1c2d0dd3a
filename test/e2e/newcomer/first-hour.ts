import { doesNotMatch, equal, ok } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESS_BOOK, CORRESPONDENTS, OWNER } from './correspondents.ts';
import type { Hand } from './hand.ts';
import type { Step } from './monday.ts';
import { until } from './until.ts';

interface Typed {
  readonly user: string;
  readonly password: string;
  /** Of reading, of sending; both on this computer. */
  readonly ports: readonly number[];
}

/** Fills in what nobody could guess. */
export async function typeServers({ page, button }: Hand, { user, password, ports }: Typed): Promise<void> {
  await page.getByLabel('Login name').fill(user);
  for (const [index, port] of ports.entries()) {
    await page.getByLabel('Server', { exact: true }).nth(index).fill('127.0.0.1');
    await page.getByLabel('Port').nth(index).fill(String(port));
    await button(/Security/)
      .nth(index)
      .click();
    await page.getByRole('option', { name: 'None (this computer only)' }).click();
  }
  await page.getByLabel('Password', { exact: true }).fill(password);
}

/** From an address to the first list of the day: what has to be quick. */
export const FIRST_RUN: readonly Step[] = [
  {
    name: 'adds a mailbox by typing its address, its servers and its password',
    play: async ({ hand, servers: { dovecot, smtp }, picture }) => {
      const { page, button, h1 } = hand();
      await h1('Whom are you losing touch with?');
      await picture('welcome');
      await page.getByLabel('Your mail address').pressSequentially(OWNER);
      await button('Continue').click();
      await typeServers(hand(), { user: dovecot.user, password: dovecot.password, ports: [dovecot.port, smtp.port] });
      await picture('servers');
      await button('Test and connect').click();
      await h1('Reading your mailbox');
      equal(await page.getByRole('alert').count(), 0);
    },
  },
  {
    name: 'sees people appear, and what Today proposes',
    play: async ({ hand, picture }) => {
      const { page, goTo } = hand();
      await page.getByText('Your mailbox is read.').waitFor();
      await until(() => page.locator('.appearing li').count(), CORRESPONDENTS.length);
      await picture('reading');
      await page.getByRole('link', { name: 'Go to Today' }).click();
      await page.getByRole('navigation').waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await picture('today');
      await goTo('People');
      for (const { name } of CORRESPONDENTS) await page.getByRole('grid').getByRole('link', { name }).waitFor();
      await picture('people');
    },
  },
];

/** What is said of people: a circle, a call, an address book. */
export const ABOUT_PEOPLE: readonly Step[] = [
  {
    name: 'makes a circle and puts somebody in it',
    play: async ({ hand, picture }) => {
      const { page, button, goTo, openPerson } = hand();
      const circle = page.getByRole('listitem').filter({ hasText: 'Mentors' });
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
      await circle.getByRole('link', { name: '1 person' }).waitFor();
      ok((await circle.textContent())?.includes('They help me see what I do not.'));
      await picture('circles');
    },
  },
  {
    name: 'logs a call, which counts as a contact',
    play: async ({ hand, picture }) => {
      const { page, button, openPerson } = hand();
      await openPerson('Ana Horváth');
      await button('Log a call').click();
      await page.getByRole('heading', { name: 'Beyond mail' }).waitFor();
      await until(() => page.getByText('the last time today').count(), 1);
      await picture('call-logged');
    },
  },
  {
    name: 'takes an address book in: somebody new appears, somebody known gets a birthday',
    play: async ({ hand, stick, picture }) => {
      const { page, button, goTo, openPerson, pickFile } = hand();
      await goTo('Settings');
      await page.getByRole('link', { name: 'Take in or out…' }).click();
      const file = join(stick, 'friends.vcf');
      writeFileSync(file, ADDRESS_BOOK);
      await pickFile('Choose a file…', file);
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
      doesNotMatch((await page.locator('.person-words').textContent()) ?? '', /go quiet|not spoken|Resting/);
      await picture('imported-person');
    },
  },
];
