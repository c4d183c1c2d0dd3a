import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../renderer/app/route.ts';
import { anAccount, ok, type Scene } from '../../e2e/support/scripted-backend.ts';
import { PARKED, tactLedger } from '../../e2e/support/tact-ledger.ts';
import { writingScene } from '../../e2e/support/writing-scene.ts';
import { openWindow } from '../support/window.tsx';

const ACCOUNT = anAccount(Date.now());
const OTHER_ACCOUNT = { ...ACCOUNT, id: 2, email: 'claire@atelier.example' };
const inputs = (backend: { calls: { method: string; input: unknown }[] }, wanted: string): unknown[] =>
  backend.calls.filter(({ method }) => method === wanted).map(({ input }) => input);

describe('the screen of gestures', () => {
  it('lists thanks owed with their age, each with a letter to begin, and lets one go', async () => {
    const { backend, user } = openWindow(tactLedger(), '#/gestures/thanks');
    await screen.findByText('Thank Julie Bernard for an introduction');
    expect(screen.getByText(/6 days ago/)).toBeDefined();
    expect(screen.getByRole('link', { name: /Write a word/ }).getAttribute('href')).toBe('#/write/5/thanks-introduction');
    await user.click(screen.getByRole('button', { name: /Not needed/ }));
    await screen.findByText('You owe nobody a word of thanks.');
    expect(inputs(backend, 'thanks.decide')).toEqual([{ id: 1, state: 'dismissed' }]);
  });

  it('takes back what was settled: thanks by the button, a proposal and a need by the keys', async () => {
    const { backend, user } = openWindow(tactLedger(), '#/gestures/thanks');
    await user.click(await screen.findByRole('button', { name: /Not needed/ }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(inputs(backend, 'thanks.decide').at(-1)).toEqual({ id: 1, state: 'open' }));

    location.hash = '#/gestures/ledger';
    await screen.findByText('a second look at my application');
    await user.keyboard('jx');
    await screen.findByRole('button', { name: 'Undo' });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(inputs(backend, 'gesture.decide').at(-1)).toEqual({ id: 1, standing: 'proposed' }));

    location.hash = '#/gestures/needs';
    const [met] = await screen.findAllByRole('button', { name: /^Met/ });
    if (!met) throw new Error('no need');
    await user.click(met);
    await screen.findByText(/: met\.$/);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(inputs(backend, 'need.decide').map(one => (one as { state: string }).state)).toEqual(['met', 'open']));
  });

  it('throws a letter that waits away only after a question', async () => {
    const { backend, user } = openWindow(tactLedger(), '#/gestures/aside');
    await user.click(await screen.findByRole('button', { name: 'Throw it away' }));
    const dialog = await screen.findByRole('alertdialog', { name: /^Throw the letter to .* away\?$/ });
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(inputs(backend, 'parked.giveUp')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Throw it away' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Throw it away' }));
    await waitFor(() => expect(inputs(backend, 'parked.giveUp')).toHaveLength(1));
  });

  it('settles proposals by single keys', async () => {
    const { backend, user } = openWindow(tactLedger(), '#/gestures/ledger');
    await screen.findByText('a second look at my application');
    await user.keyboard('jy');
    await waitFor(() => expect(screen.queryByText('a second look at my application')).toBeNull());
    await user.keyboard('x');
    await screen.findByText('Nothing waits for your word.');
    expect(inputs(backend, 'gesture.decide')).toEqual([
      { id: 1, standing: 'confirmed' },
      { id: 2, standing: 'dismissed' },
    ]);
  });

  it('says who asked for what one has', async () => {
    openWindow(tactLedger(), '#/gestures/needs');
    await screen.findByText(/Karim Benali asked for this/);
    expect(screen.getByRole('heading', { name: 'Made for each other' })).toBeDefined();
  });

  it('asks both, one after the other, before anybody is introduced', async () => {
    const { backend, user } = openWindow(tactLedger(), '#/gestures/introductions');
    await user.click(await screen.findByRole('button', { name: 'Read the letter' }));
    const sheet = await screen.findByRole('dialog');
    await user.click(await within(sheet).findByRole('button', { name: 'Send' }));
    await user.click(await screen.findByRole('button', { name: 'They are willing' }));
    await screen.findByText(/Julie Bernard is willing. Next: ask Karim Benali/);
    expect(inputs(backend, 'introduction.send')).toMatchObject([{ id: 1, letters: [{ address: 'julie.bernard@example.org' }] }]);
  });

  it('gives a letter that waited a way to go only once they agreed', async () => {
    const { user } = openWindow(tactLedger(), '#/gestures/aside');
    const agree = await screen.findByRole('button', { name: 'They agree' });
    expect(screen.queryByRole('button', { name: 'Send it' })).toBeNull();
    await user.click(agree);
    await screen.findByRole('button', { name: 'Send it' });
  });

  it('lets a letter whose question was closed be asked about again, sent on, or taken up', async () => {
    const letter = { to: { personId: 9, name: 'Paul Martin', address: 'paul@example.org' }, subject: 'A question', text: 'May I?' };
    const closed: Scene = {
      script: {
        ...tactLedger().script,
        'parked.list': () => ok([{ ...PARKED, state: 'parked' }]),
        'parked.question': () => ok(letter),
        'parked.ask': () => ok({ parked: { ...PARKED, state: 'asking' }, held: [] }),
        'parked.giveUp': () => ok({ ...PARKED, state: 'given-up' }),
      },
    };
    const { backend, user } = openWindow(closed, '#/gestures/aside');
    await user.click(await screen.findByRole('button', { name: 'Ask Paul Martin…' }));
    const sheet = await screen.findByRole('dialog', { name: 'Ask Paul Martin first' });
    await user.click(within(sheet).getByRole('button', { name: 'Send the question' }));
    await waitFor(() => expect(inputs(backend, 'parked.ask')).toEqual([{ id: 1, subject: 'A question', text: 'May I?' }]));
    await user.click(await screen.findByRole('button', { name: 'They know already' }));
    await waitFor(() => expect(inputs(backend, 'parked.answer')).toEqual([{ id: 1, willing: true }]));
    await user.click(screen.getByRole('button', { name: 'Back to the draft' }));
    await waitFor(() =>
      expect(routeOf(location.hash)).toMatchObject({ screen: 'address', letter: { subject: PARKED.subject, text: PARKED.text } }),
    );
  });

  it('sends an introduction from the mailbox one chooses', async () => {
    const { backend, user } = openWindow({ ...tactLedger(), accounts: [ACCOUNT, OTHER_ACCOUNT] }, '#/gestures/introductions');
    await user.click(await screen.findByRole('button', { name: 'Read the letter' }));
    const sheet = await screen.findByRole('dialog');
    await user.click(await within(sheet).findByRole('button', { name: /From/ }));
    await user.click(await screen.findByRole('option', { name: OTHER_ACCOUNT.email }));
    await user.click(within(sheet).getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(inputs(backend, 'introduction.send')).toMatchObject([{ accountId: OTHER_ACCOUNT.id }]));
  });

  it('keeps the wave back until those closest know', async () => {
    const { user } = openWindow(tactLedger(), '#/gestures/news');
    const told = await screen.findByRole('button', { name: /Told.*Julie Bernard/ });
    expect(screen.queryByRole('link', { name: 'Write to them together' })).toBeNull();
    await user.click(told);
    const wave = await screen.findByRole('link', { name: 'Write to them together' });
    expect(wave.getAttribute('href')).toBe('#/campaigns/new/1');
  });

  it('lets the wave go where nobody should hear it first, and moves people from step to step by keyboard', async () => {
    const { backend, user } = openWindow(tactLedger(), '#/gestures/news');
    const first = await screen.findByRole('checkbox', { name: 'should hear it from you (Julie Bernard)' });
    first.focus();
    await user.keyboard(' ');
    await screen.findByRole('link', { name: 'Write to them together' });
    expect(inputs(backend, 'announcement.first')).toEqual([{ id: 1, personId: 5, first: false }]);

    screen.getByRole('button', { name: 'Later: Julie Bernard' }).focus();
    await user.keyboard('{Enter}');
    const moved = await screen.findByRole('listitem', { name: 'Julie Bernard, Then, a mail each' });
    await waitFor(() => expect(document.activeElement).toBe(moved));
    expect(screen.getByText('Julie Bernard. Then, a mail each.').getAttribute('role')).toBe('status');
    expect(within(moved).getByRole('link', { name: /Write/ }).getAttribute('href')).toBe('#/write/5/my-news');
    await user.click(within(moved).getByRole('button', { name: /Earlier/ }));
    await screen.findByRole('listitem', { name: 'Julie Bernard, First, by phone' });
    expect(inputs(backend, 'announcement.place')).toEqual([
      { id: 1, personId: 5, step: 'mail' },
      { id: 1, personId: 5, step: 'call' },
    ]);
  });

  it('says how many know', async () => {
    const { user } = openWindow(tactLedger(), '#/gestures/news');
    expect(await screen.findByText('1 of 3 know.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /Told.*Julie Bernard/ }));
    expect(await screen.findByText('2 of 3 know.')).toBeDefined();
  });

  it('makes the campaign of those who are told together and do not know yet', async () => {
    const script = { ...writingScene({ state: 'draft' }).script, ...tactLedger().script };
    const { backend, user } = openWindow({ script }, '#/campaigns/new/1');
    expect(await screen.findByDisplayValue('I am moving to Lyon in March')).toBeDefined();
    expect(screen.getByText(/told together and do not know yet: 1 person/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Choose the people' }));
    await waitFor(() =>
      expect(inputs(backend, 'campaign.create')).toMatchObject([
        { kind: 'announcement', templateKind: 'my-news', fields: { news: 'I am moving to Lyon in March' }, audience: { personIds: [9] } },
      ]),
    );
  });
});

describe('giving and asking', () => {
  it('is said in a sentence, told with each person, and read from a table where the picture is not seen', async () => {
    const { backend, user } = openWindow(tactLedger(), '#/gestures/balance');
    await screen.findByText(/You gave 19 times, asked 8 times.* you may give to one and receive from another/);
    const more = screen.getByRole('region', { name: 'You give more' });
    expect(within(more).getByRole('link', { name: 'Julie Bernard' }).getAttribute('href')).toBe('#/person/5');
    expect(within(screen.getByRole('region', { name: 'You ask or receive more' })).getByText(/received 5 times/)).toBeDefined();
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(13);
    await user.click(screen.getByRole('radio', { name: 'three years' }));
    await waitFor(() => expect(inputs(backend, 'network.balance').at(-1)).toEqual({ months: 36 }));
    await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('row').length).toBeLessThan(13));
  });

  it('says that there is nothing where there is nothing', async () => {
    openWindow({}, '#/gestures/balance');
    expect(await screen.findByText('Nothing was given or asked in this time.')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('what was decided while writing', () => {
  it('stands on the page of tact with whom it was to, and on a person’s page folded away', async () => {
    const { user } = openWindow(tactLedger(), '#/tact');
    const all = await screen.findByRole('region', { name: 'What you decided while writing' });
    expect(await within(all).findAllByRole('listitem')).toHaveLength(3);
    expect(within(all).getByText(/They knew\./).textContent).toContain('About Paul Martin.');
    location.hash = '#/person/5';
    await user.click(await screen.findByRole('button', { name: 'What you decided while writing' }));
    await screen.findByText('He is a complete idiot.');
    expect(screen.queryByText(/Could you read my application once more/)).toBeNull();
  });
});

describe('gestures with one person', () => {
  it('says the balance in a sentence, and takes a correction for a confirmation', async () => {
    const { backend, user } = openWindow(tactLedger(), '#/person/5');
    await screen.findByText(/You asked 3 times, gave once/);
    await user.click(screen.getByRole('button', { name: /Correct.*publishers/ }));
    await user.click(screen.getByRole('radio', { name: 'something shared' }));
    await user.click(screen.getByRole('button', { name: 'Note it' }));
    await waitFor(() => expect(inputs(backend, 'gesture.correct')).toMatchObject([{ id: 2, change: { kind: 'share' } }]));
  });
});

describe('the settings of tact', () => {
  it('turns a guard off, changes a threshold and keeps one’s own words', async () => {
    const { backend, user } = openWindow({}, '#/tact');
    await user.click(await screen.findByRole('checkbox', { name: 'Discretion' }));
    await waitFor(() => expect(inputs(backend, 'preferences.set')).toMatchObject([{ tact: { guards: { discretion: false } } }]));
    const asks = screen.getByRole('textbox', { name: /Asks in a row/ });
    await user.clear(asks);
    await user.type(asks, '5');
    await waitFor(() => expect(inputs(backend, 'preferences.set').at(-1)).toMatchObject({ tact: { asksInRow: 5 } }));
    await user.type(screen.getByRole('textbox', { name: /Words of your own/ }), 'blockchain');
    await user.click(screen.getAllByRole('button', { name: 'Keep' }).at(0)!);
    await waitFor(() =>
      expect(inputs(backend, 'preferences.set').at(-1)).toMatchObject({ tact: { ownWords: ['blockchain'], asksInRow: 5 } }),
    );
  });

  it('says in plain words what each guard looks at', async () => {
    openWindow({}, '#/tact');
    await screen.findByText(/Mail addresses, phone numbers and streets/);
    expect(screen.getAllByRole('checkbox')).toHaveLength(10);
  });
});
