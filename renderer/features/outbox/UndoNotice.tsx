import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { UNDO_HELD_MS, UNDO_MS } from '../../../shared/domain/undo-time.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { whenWords } from '../../ui/when-words.ts';
import { endOffer, useUndoOffer, type DoneOffer, type LettersOffer, type UndoOffer } from './undo-offer.ts';

const SAID_MS = 4_000;
const TICK_MS = 250;
/** After the pointer or the focus has left it. */
const AFTERWARDS_MS = 2_000;

/** What was just approved leaves in a moment; until then one press takes it back. */
export function UndoNotice(): ReactNode {
  const offer = useUndoOffer();
  const [said, setSaid] = useState('');
  // Of one offer: what had the focus is gone with it, and does not say so.
  const [held, setHeld] = useState<UndoOffer | null>(null);
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div
      className="notice undo"
      data-shown={offer !== null || said !== ''}
      onPointerEnter={() => setHeld(offer)}
      onPointerLeave={({ currentTarget }) => setHeld(currentTarget.contains(document.activeElement) ? offer : null)}
      onFocus={() => setHeld(offer)}
      onBlur={({ currentTarget }) => setHeld(currentTarget.matches(':hover') ? offer : null)}
    >
      <span role="status">{offer === null ? said : ''}</span>
      {offer ? <Offer key={offer.until} offer={offer} isHeld={held === offer} onSaid={setSaid} /> : null}
    </div>
  );
}

/**
 * Ends the offer in time, but not under the pointer or the focus (WCAG 2.2, 2.2.1), and says what came of it. The seconds are seen, not read
 * aloud.
 */
function Offer(props: { offer: UndoOffer; isHeld: boolean; onSaid: (text: string) => void }): ReactNode {
  const { offer, isHeld } = props;
  const [now, setNow] = useState(Date.now);
  const heldAt = useRef(0);
  useEffect(() => {
    const timer = setInterval(() => {
      const at = Date.now();
      setNow(at);
      if (isHeld) heldAt.current = at;
      if (at >= Math.min(Math.max(offer.until, heldAt.current + AFTERWARDS_MS), offer.until - UNDO_MS + UNDO_HELD_MS)) endOffer();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [offer, isHeld]);
  const say = (text: string): void => {
    props.onSaid(text);
    endOffer();
  };
  return 'ids' in offer ? <Letters offer={offer} now={now} onSaid={say} /> : <Done offer={offer} onSaid={say} />;
}

/** Ctrl+Z or ⌘Z takes back what the notice offers; in a field the keys undo what was typed, as everywhere. */
function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (key.toLowerCase() !== 'z' || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]')) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function Letters(props: { offer: LettersOffer; now: number; onSaid: (text: string) => void }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.writing.undo;
  const { offer, now, onSaid } = props;
  const undo = useTell('outbox.undo');
  const count = offer.ids.length;
  const text = (): string => {
    if (offer.leavesAt !== null) {
      const when = whenWords(offer.leavesAt, formats, all.writing);
      return count === 1 ? words.queued(when) : words.queuedMany(count, when);
    }
    const seconds = Math.ceil((offer.until - now) / 1000);
    return seconds > 0 ? words.leaving(count, seconds) : words.due(count);
  };
  const takeBack = (): void => {
    if (undo.isPending) return;
    undo.mutate(
      { ids: [...offer.ids] },
      {
        onSuccess: ({ tooLate }) => onSaid(tooLate.length === 0 ? words.done(count) : words.late(tooLate.length, count)),
        onError: () => onSaid(words.failed(count)),
      },
    );
  };
  useUndoKey(takeBack);
  return (
    <>
      <span>{text()}</span>
      <Button className="undo-action" onPress={takeBack}>
        {words.action(count)}
      </Button>
    </>
  );
}

function Done(props: { offer: DoneOffer; onSaid: (text: string) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties.said;
  const { offer, onSaid } = props;
  const [isGoing, setGoing] = useState(false);
  const undo = (): void => {
    if (isGoing) return;
    setGoing(true);
    offer.back().then(
      () => onSaid(words.undone),
      () => onSaid(words.notUndone),
    );
  };
  useUndoKey(undo);
  return (
    <>
      <span role="status">{offer.text}</span>
      <Button className="undo-action" isDisabled={isGoing} onPress={undo}>
        {words.undo}
      </Button>
    </>
  );
}
