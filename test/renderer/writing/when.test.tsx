import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failed } from '../../e2e/support/scripted-backend.ts';
import { writingScene } from '../../e2e/support/writing-scene.ts';
import { openWindow } from '../support/window.tsx';

const when = () => {
  const scene = writingScene({ state: 'draft' });
  return { ...openWindow({ script: scene.script }, '#/campaigns/wave/when'), asked: scene.asked };
};
const start = () => screen.findByRole('button', { name: /^Start sending/ });
/** React Aria says so of a button that is busy or off, and takes no press. */
const isOff = (button: HTMLElement): boolean => button.getAttribute('aria-disabled') === 'true' || button.hasAttribute('disabled');

describe('when a wave leaves', () => {
  it('cannot be started by the former days while the new ones are on their way to being kept', async () => {
    const { user, backend } = when();
    expect(isOff(await start())).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Sat' }));
    expect(isOff(await start())).toBe(true);
    await user.click(await start());
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await waitFor(async () => expect(isOff(await start())).toBe(false));
    expect(backend.calls.filter(({ method }) => method === 'campaign.update')).toHaveLength(1);
    await user.click(await start());
    await screen.findByRole('alertdialog');
  });

  it('cannot be started where the new days could not be kept, and can once they are as before', async () => {
    const { script } = writingScene({ state: 'draft' });
    const { user } = openWindow({ script: { ...script, 'campaign.update': () => failed('disk-full') } }, '#/campaigns/wave/when');
    await user.click(await screen.findByRole('button', { name: 'Sat' }));
    await screen.findByRole('alert');
    expect(isOff(await start())).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Sat' }));
    await waitFor(async () => expect(isOff(await start())).toBe(false));
  });

  it('cannot be started by hours that are none', async () => {
    const { user } = when();
    await user.click(await screen.findByRole('button', { name: /^to|to$/ }));
    await user.click(await screen.findByRole('option', { name: '01:00' }));
    await screen.findByRole('alert');
    await waitFor(async () => expect(isOff(await start())).toBe(true));
  });
});
