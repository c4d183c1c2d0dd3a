import { equal, ok } from 'node:assert/strict';
import type { Monday, Step } from './monday.ts';
import { until } from './until.ts';

const WAVE = ['Bruno Keller', 'Chloé Lambert', 'Dora Nilsen', 'Émile Roche'];
/** One letter, then the wave. */
export const LETTERS_SENT = 1 + WAVE.length;

/** Looks at the riskiest until all may be approved, as somebody who reads before sending. */
async function readThrough({ hand }: Monday): Promise<void> {
  const { button } = hand();
  const all = button(`Approve all ${WAVE.length}`);
  const riskiest = button(/of the riskiest first$/);
  for (let looks = 0; looks < WAVE.length; looks++) {
    await all.or(riskiest).waitFor();
    if (await all.isVisible()) return;
    await riskiest.click();
  }
}

export const LETTERS: readonly Step[] = [
  {
    name: 'writes one letter and sends it, once',
    play: async ({ hand, servers: { smtp }, picture }) => {
      const { page, button, goTo, openPerson } = hand();
      await openPerson('Fatou Diallo');
      await page.getByRole('link', { name: 'Write', exact: true }).click();
      const text = page.getByLabel('Text', { exact: true });
      await until(async () => (await text.inputValue()).startsWith('Hello Fatou,\n'), true);
      await page.getByLabel('Subject').fill('The workshop in spring');
      await picture('letter');
      await button('Read once more').click();
      await picture('letter-read-again');
      await button('Send it').click();
      await until(() => smtp.delivered.map(({ to }) => to), ['fatou@diallo.example']);
      await goTo('Outbox');
      await page.getByRole('region', { name: /^Sent/ }).getByText('Fatou Diallo').waitFor();
      await picture('outbox');
    },
  },
  {
    name: 'sends a small wave, each letter read first, nobody twice',
    play: async day => {
      const { hand, servers, picture } = day;
      const { page, button, goTo, choose } = hand();
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
      await readThrough(day);
      await picture('wave-look');
      await button(`Approve all ${WAVE.length}`).click();
      await page.getByText(/^All of 4 letters approved/).waitFor();
      await page.getByRole('link', { name: 'On to the dates' }).click();
      // Whatever the day and hour this is played at.
      for (const weekday of ['Sat', 'Sun']) await button(weekday).click();
      await choose(/^from|from$/, '00:00');
      await choose(/^to|to$/, '24:00');
      await page.getByText(/^4 letters over one day; the last leaves /).waitFor();
      await picture('wave-when');
      await button('Start sending…').click();
      await page.getByRole('alertdialog', { name: 'Send 4 letters?' }).getByRole('button', { name: 'Start sending' }).click();
      await page.getByRole('region', { name: /^Sent 4/ }).waitFor();
      const to = servers.smtp.delivered.map(one => one.to);
      equal(to.length, LETTERS_SENT);
      equal(new Set(to).size, LETTERS_SENT);
      await picture('wave-sent');
    },
  },
  {
    name: 'gets answers, which the board shows by itself',
    play: async ({ hand, servers, picture }) => {
      const { page } = hand();
      await servers.answer('bruno@keller-bois.example', 'All well here, thank you! Shall we have lunch next week?');
      await servers.answer('chloe@lambert.example', 'How nice to hear from you. All is well.');
      await page.getByText(/2 people answered|2 answered/).waitFor();
      const first = await page.getByRole('region', { name: /^To answer first/ }).textContent();
      ok(first?.includes('Shall we have lunch next week?'), first ?? 'nothing');
      await picture('wave-answered');
    },
  },
];
