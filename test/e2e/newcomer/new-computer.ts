import { equal, match } from 'node:assert/strict';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CORRESPONDENTS, OWNER, SECOND } from './correspondents.ts';
import { typeServers } from './first-hour.ts';
import { LETTERS_SENT } from './letters.ts';
import type { Monday, Step } from './monday.ts';

const PASSPHRASE = 'a few words for a Monday';
const onStick = ({ stick }: Monday): string => join(stick, 'monday.backup');

export const NEW_COMPUTER: readonly Step[] = [
  {
    name: 'makes a backup',
    play: async day => {
      const { hand, picture, computer } = day;
      const { page, button, goTo } = hand();
      await goTo('Settings');
      await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
      await button('Make one now').click();
      const made = page.locator('.backups li').first();
      await made.waitFor();
      await made.scrollIntoViewIfNeeded();
      await picture('backup');
      const folder = join(computer().dataFolder, 'backups');
      const [file = '', ...others] = readdirSync(folder);
      match(file, /^fil-rouge-.+\.backup$/);
      equal(others.length, 0);
      copyFileSync(join(folder, file), onStick(day));
    },
  },
  {
    name: 'puts it back on a new computer: the same people, circle, call and answers',
    play: async day => {
      const { hand, picture, changeComputer } = day;
      await changeComputer();
      const { page, button, goTo, openPerson, pickFile } = hand();
      await button('Put back…').click();
      await pickFile('Choose a file…', onStick(day));
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
      equal(await page.getByText('2 people answered', { exact: false }).count(), 1);
      await picture('new-computer-board');
    },
  },
  {
    name: 'gives the password again and reads on: what comes is seen, what was sent is not sent again',
    play: async ({ hand, servers, picture }) => {
      const { page, button, goTo } = hand();
      const sheet = page.getByRole('dialog');
      await goTo('Settings');
      await button(`New password… ${OWNER}`).click();
      await sheet.getByLabel('Password', { exact: true }).fill(servers.dovecot.password);
      await sheet.getByRole('button', { name: 'Save' }).click();
      await sheet.waitFor({ state: 'detached' });
      await servers.answer('dora@nilsen.example', 'Back from the mountains, all well.');
      await goTo('Campaigns');
      await page.getByRole('link', { name: 'How are you all?' }).click();
      await page.getByText(/3 people answered|3 answered/).waitFor();
      await picture('new-computer-answered');
      equal(servers.smtp.delivered.length, LETTERS_SENT);
    },
  },
  {
    name: 'adds a second mailbox, read beside the first',
    play: async ({ hand, servers: { dovecot, smtp }, picture }) => {
      const { page, button, goTo, h1 } = hand();
      await goTo('Settings');
      await page.getByRole('link', { name: 'Add a mailbox' }).click();
      await page.getByLabel('Your mail address').fill(SECOND.email);
      await button('Continue').click();
      await typeServers(hand(), { ...SECOND, ports: [dovecot.port, smtp.port] });
      await button('Test and connect').click();
      await h1('Reading your mailbox');
      await page.getByText('Your mailbox is read.').waitFor();
      await goTo('Settings');
      for (const email of [OWNER, SECOND.email]) {
        await page
          .getByRole('region', { name: 'Mailboxes' })
          .getByRole('listitem')
          .filter({ hasText: `${email}Ready` })
          .waitFor();
      }
      await picture('two-mailboxes');
    },
  },
];
