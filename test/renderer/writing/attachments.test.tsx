import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { upload } from '../../../renderer/features/attachments/upload.ts';
import { ATTACHMENT_PART_BYTES } from '../../../shared/contract/attachments.ts';
import { writingScene } from '../../e2e/support/writing-scene.ts';
import { openWindow } from '../support/window.tsx';

const picker = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file input');
  return input;
};

describe('files that go with a letter', () => {
  it('go over in parts that fit into one call, and are whole on the other side', async () => {
    const bytes = Uint8Array.from({ length: ATTACHMENT_PART_BYTES + 7 }, (_, index) => index % 251);
    const parts: number[] = [];
    let got: number[] = [];
    const kept = await upload(new File([bytes], 'plan.bin'), async ({ at, part }) => {
      expect(at).toBe(got.length);
      const text = atob(part);
      parts.push(text.length);
      got = [...got, ...Array.from(text, char => char.codePointAt(0) ?? 0)];
      return { path: '/kept/plan', bytes: got.length };
    });
    expect(parts).toEqual([ATTACHMENT_PART_BYTES, 7]);
    expect(got.every((byte, index) => byte === bytes[index])).toBe(true);
    expect(kept).toEqual({ name: 'plan.bin', type: 'application/octet-stream', path: '/kept/plan', bytes: bytes.length });
  });

  it('lift the finding of a letter that speaks of one, and bring it back when taken off', async () => {
    const { script, asked } = writingScene();
    const { user } = openWindow({ script }, '#/write/5');
    const text = await screen.findByRole('textbox', { name: 'Text' });
    await user.clear(text);
    await user.type(text, 'Hello Julie, the plan is attached.');
    await screen.findByText(/speaks of an attachment/);
    await user.upload(picker(), new File(['the plan'], 'plan.txt', { type: 'text/plain' }));
    await screen.findByRole('button', { name: 'Remove plan.txt' });
    await screen.findByText('8 bytes');
    await waitFor(() => expect(screen.queryByText(/speaks of an attachment/)).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Read once more' }));
    await user.click(await screen.findByRole('button', { name: 'Send it' }));
    await waitFor(() => expect(asked.at(-1)?.method).toBe('letter.send'));
    expect(asked.at(-1)?.input).toMatchObject({ attachments: [{ name: 'plan.txt', type: 'text/plain', bytes: 8 }] });
  });

  it('are refused when they are empty or too large together, and nothing is handed over', async () => {
    const { script, asked } = writingScene();
    const { user } = openWindow({ script }, '#/write/5');
    await screen.findByRole('textbox', { name: 'Text' });
    await user.upload(picker(), new File([], 'nothing.txt'));
    await screen.findByText('nothing.txt is empty, or a folder.');
    const large = new File(['x'], 'film.mp4');
    Object.defineProperty(large, 'size', { value: 11 * 1024 * 1024 });
    await user.upload(picker(), large);
    await screen.findByText(/^film\.mp4 would make it more than 10\.5 MB/);
    expect(asked).toEqual([]);
  });

  it('and letters that follow are part of a campaign', async () => {
    const { script, asked } = writingScene({ state: 'draft' });
    const { user } = openWindow({ script }, '#/campaigns/wave/what');
    await user.click(await screen.findByRole('button', { name: 'Add a letter' }));
    const days = await screen.findByLabelText('Days later');
    await user.clear(days);
    await user.type(days, '21');
    await user.upload(picker(), new File(['card'], 'card.png', { type: 'image/png' }));
    await screen.findByRole('button', { name: 'Remove card.png' });
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({
        method: 'campaign.update',
        input: {
          change: {
            followUps: [{ afterDays: 21, templateKind: 'check-in', templateIds: [] }],
            attachments: [{ name: 'card.png', bytes: 4 }],
          },
        },
      }),
    );
  });
});

describe('news to many', () => {
  it('asks, where something is offered for money, for the user’s word that they may get it', async () => {
    const { script, asked } = writingScene({ state: 'draft', kind: 'announcement' });
    const { user } = openWindow({ script }, '#/campaigns/wave/what');
    const wayOut = await screen.findByRole('checkbox', { name: 'It ends with a sentence on how to hear no more.' });
    expect(wayOut).toHaveProperty('checked', true);
    await user.click(wayOut);
    await user.click(screen.getByRole('checkbox', { name: 'It offers something for money.' }));
    await user.click(await screen.findByRole('checkbox', { name: /^Everybody in it agreed/ }));
    await waitFor(() => expect(asked.at(-1)?.input).toMatchObject({ change: { wayOut: true, commercial: true, attested: true } }));
  });
});
