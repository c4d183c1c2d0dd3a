import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { whenWords } from '../../ui/when-words.ts';
import { endOffer, useUndoOffer, type DoneOffer, type LettersOffer, type UndoOffer } from './undo-offer.ts';

const SAID_MS = 4_000;
const TICK_MS = 250;

/** What was just approved leaves in a moment; until then one press takes it back. */
export function UndoNotice(): ReactNode {
  const offer = useUndoOffer();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div className="notice undo" data-shown={offer !== null || said !== ''}>
      <span role="status">{offer === null ? said : ''}</span>
      {offer ? <Offer key={offer.until} offer={offer} onSaid={setSaid} /> : null}
    </div>
  );
}

/** Ends the offer in time, and says what came of it. The seconds are seen, not read aloud. */
function Offer(props: { offer: UndoOffer; onSaid: (text: string) => void }): ReactNode {
  const { offer } = props;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= offer.until) endOffer();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [offer]);
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
  const text = (): string => {
    if (offer.ids.length > 1) return words.letters(offer.ids.length);
    if (offer.leavesAt !== null) return words.queued(whenWords(offer.leavesAt, formats, all.writing));
    return words.leaving(Math.max(0, Math.ceil((offer.until - now) / 1000)));
  };
  const takeBack = (): void => {
    if (undo.isPending) return;
    undo.mutate(
      { ids: [...offer.ids] },
      {
        onSuccess: ({ tooLate }) => onSaid(tooLate.length === 0 ? words.done : words.late),
        onError: () => onSaid(words.late),
      },
    );
  };
  useUndoKey(takeBack);
  return (
    <>
      <span>{text()}</span>
      <Button className="undo-action" onPress={takeBack}>
        {words.action}
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
