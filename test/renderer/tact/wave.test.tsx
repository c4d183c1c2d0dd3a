import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Output } from '../../../shared/contract/methods.ts';
import type { GuardFinding } from '../../../shared/contract/tact.ts';
import { choicesFor } from '../../../shared/domain/tact/guard-decision.ts';
import { FINDINGS } from '../../e2e/support/tact-findings.ts';
import { ok, type Scene } from '../../e2e/support/scripted-backend.ts';
import { writingScene } from '../../e2e/support/writing-scene.ts';
import { openWindow } from '../support/window.tsx';

const OFF_VALUES: GuardFinding = {
  guard: 'values',
  severity: 'interrupt',
  part: { kind: 'text' },
  span: [0, 40],
  rule: 'values.none',
  message: { code: 'off-values', params: { values: 2 } },
  evidence: 'News',
  choices: [...choicesFor('values')],
  about: null,
  offers: [],
};

/** Two letters of a wave, with what the guards found in each; what is decided is remembered. */
function wave(first: GuardFinding[], second: GuardFinding[]): Scene {
  const { script } = writingScene({ state: 'draft' });
  const decisions: Output<'draft.decisions'> = [];
  return {
    script: {
      ...script,
      'campaign.preview': async input => {
        const preview = await script['campaign.preview']?.(input);
        if (!preview?.ok) throw new Error('no preview');
        const [a, b] = preview.value.recipients.filter(
          ({ approved, findings }) => !approved && findings.every(one => one.severity !== 'hold'),
        );
        if (!a || !b) throw new Error('two letters are wanted');
        return ok({
          recipients: [
            { ...a, guards: first, risk: 2 },
            { ...b, guards: second, risk: 1 },
          ],
          lookFirst: [],
        });
      },
      'draft.decisions': () => ok([...decisions]),
      'draft.decide': ({ to, guard, rule, evidence, decision }) => {
        const at = new Date().toISOString();
        const reader = { personId: 1, name: '', address: to[0] ?? '' };
        decisions.push({ id: decisions.length + 1, at, guard, rule, evidence, decision, to: reader, about: null });
        return ok({});
      },
    },
  };
}
const approve = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Approve this letter' });
const isOff = (element: HTMLElement): boolean => element.hasAttribute('disabled');

describe('the letters of a wave', () => {
  it('are asked about once, all of them, where they touch nothing one stands for; then they may go', async () => {
    const { backend, user } = openWindow(wave([OFF_VALUES], [OFF_VALUES]), '#/campaigns/wave/look');
    const question = await screen.findByRole('region', { name: 'Your values' });
    expect(question.textContent).toContain('This touches none of the things you wrote you stand for. Is it for everybody?');
    expect(within(question).getByRole('link', { name: 'Change it' }).getAttribute('href')).toBe('#/campaigns/wave/what');
    await user.click(within(question).getByRole('button', { name: 'Why did I see this?' }));
    expect(question.textContent).toContain('For a wave only');
    expect(isOff(await approve())).toBe(true);
    expect(screen.queryByRole('button', { name: /^Approve all/ })).toBeNull();
    await user.click(within(question).getByRole('button', { name: 'Send anyway' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Your values' })).toBeNull());
    expect(isOff(await approve())).toBe(false);
    expect(screen.getByRole('button', { name: /^Approve all/ })).toBeDefined();
    expect(backend.calls.filter(({ method }) => method === 'draft.decide')).toHaveLength(1);
  });

  it('of which one has a question is not approved with the others until that is settled', async () => {
    const { user } = openWindow(wave([FINDINGS.sensitive], []), '#/campaigns/wave/look');
    await screen.findByText(/A judgement on somebody who is not there/);
    expect(screen.getByText(/One letter has a question first/)).toBeDefined();
    expect(isOff(await approve())).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Send anyway' }));
    await waitFor(() => expect(screen.queryByText(/A judgement on somebody/)).toBeNull());
    expect(isOff(await approve())).toBe(false);
    expect(screen.queryByText(/has a question first/)).toBeNull();
  });

  it('that only have a word beside them may go at once', async () => {
    openWindow(wave([FINDINGS.length], []), '#/campaigns/wave/look');
    await screen.findByText(/They write about 60 words/);
    expect(isOff(await approve())).toBe(false);
  });
});
