import { Fragment, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Touch } from '../../../../shared/contract/agenda.ts';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { printable } from '../../../ui/printable.ts';
import { useNow } from '../../../ui/use-now.ts';
import { layThread } from './layout.ts';
import { monthStarts } from './month-starts.ts';
import { ThreadDrawing } from './ThreadDrawing.tsx';
import { useRoom } from './use-room.ts';
import { knotWords } from './knot-words.ts';

interface Props {
  readonly person: PersonPage;
  readonly touches: readonly Touch[];
  readonly zoom: number;
  readonly onZoom: (step: 1 | -1 | 0) => void;
}

/** px: where the thread hangs and its words begin; nearer the edge where there is little room. */
const WIDE = { x: 148, labelX: 192 };
const NARROW = { x: 104, labelX: 144 };
const NARROW_BELOW = 350;

/**
 * A tie in time: their letters hang left and hollow, yours right and filled; calls and meetings are diamonds on it. A listbox: arrows walk the knots, each announced; plus,
 * minus and 0 zoom.
 */
export function Thread(props: Props): ReactNode {
  const { person, touches, zoom, onZoom } = props;
  const { all, words, formats } = useLanguage();
  const now = useNow();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const { x, labelX } = room.width < NARROW_BELOW ? NARROW : WIDE;
  const [active, setActive] = useState<number | null>(null);
  const height = Math.max(room.height - 2, 320) * zoom;

  const contacts = useMemo(
    () => [
      ...person.letters.map(({ date, direction }) => ({ at: Date.parse(date), direction })),
      ...touches.map(({ at, channel }) => ({ at: Date.parse(at), channel })),
    ],
    [person.letters, touches],
  );
  const layout = useMemo(
    () => layThread({ contacts, now, height, monthStarts: monthStarts(Math.min(now, ...contacts.map(({ at }) => at)), now) }),
    [contacts, now, height],
  );
  const complete = person.received + person.sent <= person.letters.length;

  // Knots merge and part with the scale: the active one stays the one that holds the same letter.
  const activeAt = useRef<number | null>(null);
  useLayoutEffect(() => {
    const at = activeAt.current;
    if (at === null) return;
    const index = layout.knots.findIndex(knot => knot.newest >= at && knot.oldest <= at);
    setActive(index < 0 ? null : index);
    const y = layout.knots[index]?.y;
    if (y !== undefined && scroller.current) scroller.current.scrollTop = y - scroller.current.clientHeight / 2;
  }, [layout]);

  const walkTo = (index: number): void => {
    const to = Math.max(0, Math.min(layout.knots.length - 1, index));
    const knot = layout.knots[to];
    const view = scroller.current;
    if (!knot) return;
    setActive(to);
    activeAt.current = knot.newest;
    if (!view) return;
    if (knot.y < view.scrollTop + 40) view.scrollTop = knot.y - 40;
    else if (knot.y > view.scrollTop + view.clientHeight - 40) view.scrollTop = knot.y - view.clientHeight + 40;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = active ?? -1;
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: layout.knots.length - 1,
      PageDown: at + 5,
      PageUp: at - 5,
    };
    const to = steps[event.key];
    if (to !== undefined) walkTo(to);
    else if (event.key === '+' || event.key === '=') onZoom(1);
    else if (event.key === '-') onZoom(-1);
    else if (event.key === '0') onZoom(0);
    else return;
    event.preventDefault();
  };

  useEffect(() => {
    const view = scroller.current;
    if (!view) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      onZoom(event.deltaY < 0 ? 1 : -1);
    };
    // React listens to wheel passively; a zoom must not also zoom the page.
    view.addEventListener('wheel', onWheel, { passive: false });
    return () => view.removeEventListener('wheel', onWheel);
  }, [onZoom]);

  return (
    <div className="thread-view" ref={scroller}>
      <p id={`${id}-help`} hidden>
        {words.person.threadHelp}
      </p>
      <div
        className="thread-canvas"
        style={{ blockSize: height }}
        role="listbox"
        tabIndex={0}
        aria-label={words.person.threadOf(printable(person.name))}
        aria-describedby={`${id}-help`}
        aria-activedescendant={active === null ? undefined : `${id}-${active}`}
        onKeyDown={onKeyDown}
        onFocus={() => (active === null ? walkTo(0) : undefined)}
        onBlur={() => setActive(null)}
      >
        <ThreadDrawing layout={layout} active={active} x={x} />
        <span className="tick" aria-hidden="true" style={{ insetBlockStart: layout.top }}>
          {words.person.now}
        </span>
        {layout.ticks.map(tick => (
          <span key={tick.at} className="tick" aria-hidden="true" style={{ insetBlockStart: tick.y }}>
            {formats.month(tick.at)}
          </span>
        ))}
        {layout.silences.map(silence => (
          <span key={silence.y} className="silence" aria-hidden="true" style={{ insetBlockStart: silence.y, insetInlineStart: labelX }}>
            {words.person.silence(formats.span(silence.days))}
          </span>
        ))}
        {layout.knots.map((knot, index) => {
          const on = index === active;
          const text = knotWords(knot, all, formats);
          const last = complete && index === layout.knots.length - 1;
          return (
            <Fragment key={knot.newest}>
              {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the listbox keeps the focus (aria-activedescendant) */}
              <div
                id={`${id}-${index}`}
                role="option"
                aria-selected={on}
                aria-label={text.announced}
                title={text.announced}
                className="knot-option"
                style={{ insetBlockStart: knot.y }}
                onMouseDown={() => walkTo(index)}
              />
              <span
                className="knot-label"
                aria-hidden="true"
                data-labelled={layout.labelled.has(index) || undefined}
                style={{ insetBlockStart: knot.y, insetInlineStart: labelX }}
              >
                <b>{text.when}</b> {last && !on && knot.channels.length === 0 ? words.person.firstLetter : text.what}
              </span>
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}
