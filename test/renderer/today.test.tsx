import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anAccount, ok } from '../e2e/support/scripted-backend.ts';
import { openWindow } from './support/window.tsx';

describe('Today', () => {
  it('says whom to turn to, of which kind, why, and what to do, at most seven, with one filled button', async () => {
    openWindow();
    const list = await screen.findByRole('region', { name: 'To write to today' });
    const cards = within(list).getAllByRole('listitem');
    expect(cards.length).toBeGreaterThan(5);
    expect(cards.length).toBeLessThanOrEqual(7);
    expect(cards[0]?.textContent).toMatch(/Going quiet.*to go quiet by \w+: you .*Write a few lines/);
    expect(cards[1]?.textContent).toMatch(/They wait for you.*They asked you something.*Answer them/);
    expect(cards[2]?.textContent).toMatch(/42 was the most you wanted.*Call this time/);
    for (const card of cards) expect(within(card).getByRole('img', { name: /tie$/ })).toBeTruthy();
    expect(document.querySelectorAll('.button.go')).toHaveLength(1);
  });

  it('where a call is the better turn, the number is read from their latest letter when asked for', async () => {
    const phones = [{ kind: 'mobile' as const, number: '+33 6 12 34 56 78' }];
    const { user } = openWindow({
      script: {
        'person.signature': () => ok({ name: null, title: null, organisation: null, phones, site: null, at: '2026-10-01T08:00:00.000Z' }),
      },
    });
    const [find] = await screen.findAllByRole('button', { name: /^Their number: / });
    if (!find) throw new Error('no call is suggested');
    await user.click(find);
    expect(await screen.findByText('+33 6 12 34 56 78')).toBeTruthy();
  });

  it('counts the network by band and leads to each', async () => {
    openWindow();
    const aside = await screen.findByRole('complementary', { name: 'Your network' });
    expect(
      within(aside)
        .getByRole('link', { name: /Fading/ })
        .getAttribute('href'),
    ).toBe('#/people/fading');
    expect(within(aside).getByRole('link', { name: /Hidden senders 20/ })).toBeTruthy();
  });

  it('teaches when no mailbox was read yet', async () => {
    openWindow({ accounts: [{ ...anAccount(Date.now()), lastScan: null, state: 'never-read' }] });
    expect(await screen.findByText('No mailbox has been read yet.')).toBeTruthy();
  });

  it('is French for a French computer', async () => {
    openWindow({ systemLanguage: 'fr' });
    expect(await screen.findByRole('region', { name: 'À qui écrire aujourd’hui' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('fr');
  });

  it('says what failed and lets one try again', async () => {
    let fails = true;
    const { user } = openWindow({
      script: {
        'today.get': () =>
          fails
            ? { ok: false, error: { code: 'disk-full', params: {}, retryable: true } }
            : {
                ok: true,
                value: {
                  rows: [],
                  people: 0,
                  bands: { strong: 0, steady: 0, cooling: 0, fading: 0, resting: 0 },
                  hidden: 0,
                  messages: 3,
                  asOf: null,
                },
              },
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No one to write to today. The threads hold.')).toBeTruthy();
  });
});

describe('the state of the mailbox, beside everything', () => {
  it.each([
    ['offline', /^Offline\. As of \d\d:\d\d\.$/],
    ['needs-password', 'A mailbox needs its password'],
  ] as const)('says calmly when it is %s', async (state, text) => {
    openWindow({ accounts: [{ ...anAccount(Date.now()), state, problem: state === 'offline' ? 'offline' : 'wrong-password' }] });
    expect(await screen.findByText(text)).toBeTruthy();
  });
});
