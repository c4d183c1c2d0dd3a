import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endOffer, offerBack, offerUndo } from '../../../renderer/features/outbox/undo-offer.ts';
import { UndoNotice } from '../../../renderer/features/outbox/UndoNotice.tsx';
import { UNDO_HELD_MS, UNDO_MS } from '../../../shared/domain/undo-time.ts';
import { SHELF_MS } from '../../../electron/backend/agenda/undo-shelf.ts';
import { USUAL_POLICY } from '../../../electron/adapters/outbox/open-outbox-ports.ts';
import { Scened } from '../../gallery/scened.tsx';
import { show } from '../support/window.tsx';

const notice = (): HTMLElement => document.querySelector<HTMLElement>('.undo') ?? document.body;
const isShown = (): boolean => notice().dataset['shown'] === 'true';
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));
const open = (offer: () => void, lang: 'en' | 'fr' = 'en'): void => {
  show(
    <Scened>
      <UndoNotice />
    </Scened>,
    lang,
  );
  act(offer);
};

describe('the notice that takes back', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    act(endOffer);
    vi.useRealTimers();
  });

  it('has one time: the outbox waits as long, and the backend keeps the way back as long as it may be held', () => {
    expect(USUAL_POLICY.undoMs).toBe(UNDO_MS);
    expect(UNDO_HELD_MS).toBeGreaterThanOrEqual(10 * UNDO_MS);
    expect(SHELF_MS).toBeGreaterThan(UNDO_HELD_MS);
  });

  it('goes when its time is over', () => {
    open(() => offerBack('starred', () => Promise.resolve()));
    pass(UNDO_MS - 500);
    expect(isShown()).toBe(true);
    pass(1_000);
    expect(isShown()).toBe(false);
  });

  it('stays under the pointer, and a little after', () => {
    open(() => offerBack('starred', () => Promise.resolve()));
    fireEvent.pointerEnter(notice());
    pass(3 * UNDO_MS);
    expect(isShown()).toBe(true);
    fireEvent.pointerLeave(notice());
    pass(1_000);
    expect(isShown()).toBe(true);
    pass(2_000);
    expect(isShown()).toBe(false);
  });

  it('stays while it has the focus, ten times as long at most', () => {
    open(() => offerBack('starred', () => Promise.resolve()));
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    pass(UNDO_HELD_MS - 1_000);
    expect(isShown()).toBe(true);
    pass(2_000);
    expect(isShown()).toBe(false);
  });

  it('does not hold the next offer because the last one had the focus', () => {
    open(() => offerBack('starred', () => Promise.resolve()));
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    act(endOffer);
    act(() => offerBack('no longer starred', () => Promise.resolve()));
    pass(UNDO_MS + 500);
    expect(isShown()).toBe(false);
  });

  it('speaks of one letter and of several', () => {
    open(() => offerUndo([1], null));
    expect(notice().textContent).toBe('It leaves in 10 s.Take it back');
    act(() => offerUndo([1, 2, 3], null));
    expect(notice().textContent).toBe('3 letters leave, the first in 10 s.Take them back');
    fireEvent.pointerEnter(notice());
    pass(UNDO_MS + 1_000);
    expect(notice().textContent).toBe('3 letters are about to leave.Take them back');
  });

  it('speaks French of them too', () => {
    open(() => offerUndo([1], null), 'fr');
    expect(notice().textContent).toBe('Départ dans 10\u202fs.La reprendre');
    act(() => offerUndo([1, 2], null));
    expect(notice().textContent).toBe('2 lettres partent, la première dans 10\u202fs.Les reprendre');
  });
});
