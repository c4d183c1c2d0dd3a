import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { youngBacktest } from '../e2e/support/insights-scene.ts';
import { ok } from '../e2e/support/scripted-backend.ts';
import { openWindow } from './support/window.tsx';

describe('Insights', () => {
  it('says of each picture in a sentence what it shows, and gives its figures as a table', async () => {
    openWindow({}, '#/insights');
    expect(
      await screen.findByText(/You keep about 38 ties alive in a quarter\. You chose 41\. That is 3 more than you usually keep\./),
    ).toBeTruthy();
    expect(screen.getByText('63 ties hold today, 2 fewer than last year.')).toBeTruthy();
    expect(screen.getByText(/30% of the ties that hold are at atelier-nord\.example/)).toBeTruthy();
    const figures = screen.getAllByRole('region').filter(region => region.className === 'figure');
    expect(figures).toHaveLength(6);
    for (const figure of figures) {
      expect(within(figure).getByRole('heading', { level: 2 }).textContent).not.toBe('');
      expect(figure.querySelector('.figure-picture')?.getAttribute('aria-hidden')).toBe('true');
      expect(figure.querySelectorAll('table tbody th[scope=row]').length).toBeGreaterThan(1);
    }
  });

  it('asks less of somebody in one click, and takes it back', async () => {
    const { user, backend } = openWindow({}, '#/insights');
    await user.click(await screen.findByRole('button', { name: 'Yearly wishes: Sarah Petit' }));
    const said = () => backend.calls.filter(({ method }) => method === 'marks.set').map(({ input }) => input);
    await waitFor(() => expect(said()).toEqual([{ personId: 16, marks: { cadence: { idealDays: 365, maxDays: 400 } } }]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(said()[1]).toEqual({ personId: 16, marks: { cadence: null } }));
  });

  it('stands in the navigation, and leads to how good it is', async () => {
    const { user } = openWindow();
    await user.click(await screen.findByRole('link', { name: 'Insights' }));
    await user.click(await screen.findByRole('link', { name: 'How good is this?' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'How good is this?' })).toBeTruthy();
  });

  it('says that there is nothing yet, where there is nothing', async () => {
    openWindow(
      {
        script: {
          'insights.get': () =>
            ok({
              bands: [{ at: '2026-11-23T11:00:00.000Z', strong: 0, steady: 0, cooling: 0, fading: 0, new: 0, back: 0, gone: 0 }],
              changes: { new: [], back: [], gone: [] },
              letters: [],
              channels: { mail: 0, call: 0, meeting: 0, linkedin: 0, message: 0, other: 0 },
              organisations: { ties: 0, named: [], others: 0, personal: 0, effective: 0 },
            }),
        },
      },
      '#/insights',
    );
    expect(await screen.findByText('Nothing to look back on yet.')).toBeTruthy();
  });
});

describe('How good is this?', () => {
  it('says what became of the named, beside simpler rules, and what was foretold', async () => {
    openWindow({}, '#/how-good');
    expect(await screen.findByText(/Of 152 ties it would have named, 77 went quiet for three months\./)).toBeTruthy();
    expect(screen.getByText(/51% of Fil Rouge’s went quiet, against 41% by days since the last contact and 32%/)).toBeTruthy();
    expect(screen.getByText(/off by 5 points in 100/)).toBeTruthy();
    const table = screen.getByText('Order right').closest('table');
    expect(table?.textContent).toContain('79%');
  });

  it('says what is missing where the past is too short, and draws nothing', async () => {
    openWindow({ script: { 'backtest.run': () => ok(youngBacktest(Date.now())) } }, '#/how-good');
    expect(await screen.findByText(/too little past in this mailbox/)).toBeTruthy();
    expect(screen.getByText('Silences: 6 of them went quiet for three months; it takes 15 to count on.')).toBeTruthy();
    expect(document.querySelector('.figure')).toBeNull();
  });

  it('is French for a French computer', async () => {
    openWindow({ systemLanguage: 'fr' }, '#/how-good');
    expect(await screen.findByText(/Sur 152 liens que Fil Rouge aurait signalés, 77 se sont tus pendant trois mois\./)).toBeTruthy();
  });
});

describe('a circle', () => {
  it('says on the page of whoever is in it whose rhythm that costs', async () => {
    openWindow({}, '#/person/3');
    expect(
      await screen.findByText(/You keep about 38 ties a quarter, and this makes 42: it costs the rhythm of Sarah Petit\./),
    ).toBeTruthy();
  });

  it('stands beside how much one can keep', async () => {
    openWindow({}, '#/circles');
    const note = await screen.findByRole('region', { name: 'What you sustain' });
    expect(note.textContent).toContain('You chose 41');
    expect(within(note).getAllByRole('listitem')).toHaveLength(3);
  });
});
