import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { GuardFinding } from '../../../shared/contract/tact.ts';
import { spanInText, without } from '../../../renderer/features/compose/notices/span-in-text.ts';
import type { Scene } from '../../e2e/support/scripted-backend.ts';
import { FINDINGS, TEXT } from '../../e2e/support/tact-findings.ts';
import { writingScene } from '../../e2e/support/writing-scene.ts';
import { openWindow } from '../support/window.tsx';

/** A letter in which these are found, as long as their words are in it. */
const finds = (...findings: GuardFinding[]): Scene => ({
  script: {
    ...writingScene().script,
    'draft.check': ({ text }) => ({ ok: true, value: { findings: findings.filter(({ evidence }) => text.includes(evidence)) } }),
    'parked.add': input => ({
      ok: true,
      value: {
        parked: {
          id: 4,
          about: { personId: 9, name: 'Paul Martin', address: input.aboutAddress },
          to: { personId: 5, name: 'Julie Bernard', address: 'julie.bernard@example.org' },
          accountId: input.accountId,
          subject: input.subject,
          text: input.text,
          attachments: [],
          state: 'parked',
          heard: null,
          createdAt: '2026-11-23T08:00:00.000Z',
        },
        headsUp: { to: { personId: 9, name: 'Paul Martin', address: input.aboutAddress }, subject: 'Your address', text: 'May I?' },
      },
    }),
  },
});

const write = async (scene: Scene) => {
  const window = openWindow(scene, '#/write/5');
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  await waitFor(() => expect(box.value).not.toBe(''));
  await window.user.clear(box);
  await window.user.click(box);
  await window.user.paste(TEXT);
  return { ...window, box };
};
const decisions = (backend: { calls: { method: string; input: unknown }[] }) =>
  backend.calls.filter(({ method }) => method === 'draft.decide').map(({ input }) => input);

describe('beside a letter being written', () => {
  it('says nothing where nothing is found', async () => {
    const { backend } = await write(finds());
    await waitFor(() =>
      expect(backend.calls.some(({ method, input }) => method === 'draft.check' && JSON.stringify(input).includes('idiot'))).toBe(true),
    );
    expect(screen.queryByText('Why did I see this?')).toBeNull();
    expect(document.querySelector('.marked-under mark')).toBeNull();
  });

  it('underlines the words asked about, and lets the first go at Escape, keeping what was decided', async () => {
    const { backend, user } = await write(finds(FINDINGS.sensitive, FINDINGS.greeting));
    await screen.findByText(/A judgement on somebody/);
    expect([...document.querySelectorAll('.marked-under mark')].map(mark => mark.textContent)).toEqual([
      'Dear Julie',
      'He is a complete idiot.',
    ]);
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/A judgement on somebody/)).toBeNull();
    expect(screen.getByText('Hi Julie')).toBeDefined();
    expect(decisions(backend)).toMatchObject([{ guard: 'sensitive', decision: 'anyway', evidence: 'He is a complete idiot.' }]);
  });

  it('takes another’s address out of the text, and asks no more about it', async () => {
    const { box, user } = await write(finds(FINDINGS.detail));
    await user.click(await screen.findByRole('button', { name: 'Take it out' }));
    expect(box.value).not.toContain('paul@example.org');
    await waitFor(() => expect(screen.queryByText(/about to pass on/)).toBeNull());
  });

  it('puts the letter aside and writes the question to the one it is about', async () => {
    const { backend, user } = await write(finds(FINDINGS.detail));
    await user.click(await screen.findByRole('button', { name: 'Ask them first' }));
    const sheet = await screen.findByRole('dialog', { name: 'Ask Paul Martin first' });
    expect(within(sheet).getByDisplayValue('May I?')).toBeDefined();
    expect(backend.calls.find(({ method }) => method === 'parked.add')?.input).toMatchObject({
      aboutAddress: 'paul@example.org',
      text: TEXT,
    });
  });

  it('offers first what they were heard to look for, and writes it before the ask', async () => {
    const { box, user } = await write(finds(FINDINGS.asked));
    await user.click(await screen.findByRole('button', { name: 'Offer something first' }));
    await user.click(screen.getByRole('button', { name: 'a flat in Lyon' }));
    expect(box.value.indexOf('a flat in Lyon')).toBeGreaterThan(-1);
    expect(box.value.indexOf('a flat in Lyon')).toBeLessThan(box.value.indexOf('Could you read'));
  });

  it('sends news instead, and keeps the draft to come back to', async () => {
    const { box, user } = await write(finds(FINDINGS.asked));
    await user.click(await screen.findByRole('button', { name: 'Send news instead' }));
    await waitFor(() => expect(box.value).not.toBe(TEXT));
    await user.click(screen.getByRole('button', { name: 'Take my draft back' }));
    expect(box.value).toBe(TEXT);
  });

  it('asks before the letter may go, and lets it go once that is settled', async () => {
    const { user } = await write(finds(FINDINGS.register));
    await screen.findByText(/this draft says “tu”/);
    const read = screen.getByRole('button', { name: /Read/ });
    await waitFor(() => expect(read.hasAttribute('disabled')).toBe(false));
    await user.click(read);
    const sheet = await screen.findByRole('dialog');
    const send = within(sheet).getAllByRole('button').at(-1)!;
    expect(send.hasAttribute('disabled')).toBe(true);
    await user.click(within(sheet).getByRole('button', { name: 'Send anyway' }));
    await waitFor(() => expect(send.hasAttribute('disabled')).toBe(false));
  });

  it('says why it is there, in plain words', async () => {
    const { user } = await write(finds(FINDINGS.length));
    await user.click(await screen.findByRole('button', { name: 'Why did I see this?' }));
    expect(screen.getByText(/How many words the draft has/)).toBeDefined();
  });
});

describe('where words stand in a letter', () => {
  it('finds them again after the text before them changed', () => {
    expect(spanInText(`New. ${TEXT}`, FINDINGS.detail)).toEqual(FINDINGS.detail.span.map(at => at + 5));
    expect(spanInText('Nothing of it.', FINDINGS.detail)).toBeNull();
  });

  it('leaves no double space where they are taken out', () => {
    expect(without('a b c', [2, 3])).toBe('a c');
  });
});
