import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { TodayRow } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { go } from '../../app/route.ts';
import { useScreenKeys } from '../../app/use-screen-keys.ts';
import { useAsk } from '../../transport/ask.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { CardActions, type CardOpen } from './CardActions.tsx';
import { DoneSheet } from './DoneSheet.tsx';
import { TodayCard } from './TodayCard.tsx';
import { UntilSheet } from './UntilSheet.tsx';
import { LEAVING_MS, type LeavingRows } from './use-leaving.ts';
import { useReminderActions } from './use-reminder-actions.ts';

const cardsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('.card:not([data-leaving]) [data-card]') ?? []),
];

/** The list, walked and worked through by mouse or by keys alone. `onEmptied`: the last one was settled here, by key or menu. */
export function TodayList(props: { leaving: LeavingRows; onEmptied: () => void }): ReactNode {
  const { all } = useLanguage();
  const { shown, settle, bringBack } = props.leaving;
  const { onEmptied } = props;
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<{ readonly row: TodayRow; readonly what: CardOpen } | null>(null);
  const marks = useAsk('marks.list', {});
  const starred = new Set((marks.data ?? []).flatMap(({ personId, marks: said }) => (said.starred ? [personId] : [])));
  const next = useRef<number | null>(null);

  const actions = useReminderActions({
    onSettled: row => {
      next.current = shown.filter(({ isLeaving }) => !isLeaving).findIndex(one => one.row.person.id === row.person.id);
      settle(row);
    },
    onBack: bringBack,
  });
  // The one after whoever was settled, so that the next key meets the next person.
  useLayoutEffect(() => {
    const at = next.current;
    if (at === null) return;
    next.current = null;
    const meet = (): void => {
      const cards = cardsIn(list.current);
      const card = cards[Math.min(at, cards.length - 1)];
      if (card) card.focus();
      else onEmptied();
    };
    meet();
    // A sheet or menu gives the focus back to what opened it, which has just left.
    setTimeout(() => {
      if (document.activeElement === document.body) meet();
    }, 2 * LEAVING_MS);
  });

  const current = (): TodayRow | undefined => {
    const at = document.activeElement?.closest('.card')?.querySelector<HTMLElement>('[data-card]')?.dataset['card'];
    return at === undefined ? undefined : shown.find(({ row, isLeaving }) => !isLeaving && String(row.person.id) === at)?.row;
  };
  const walk = (by: 1 | -1) => (): boolean => {
    const cards = cardsIn(list.current);
    const { activeElement } = document;
    const at = cards.findIndex(card => card.closest('.card')?.contains(activeElement));
    // Elsewhere on the screen arrows keep what they do there.
    if (at < 0 && activeElement !== document.body && !activeElement?.matches('main, h1')) return false;
    const card = at < 0 ? cards[0] : cards[at + by];
    card?.focus();
    card?.scrollIntoView({ block: 'nearest' });
    return card !== undefined;
  };
  const withCurrent = (act: (row: TodayRow) => void) => (): boolean => {
    const row = current();
    if (row) act(row);
    return row !== undefined;
  };
  const rest = (row: TodayRow): void => void actions.rest(row, null).catch(() => {});
  useScreenKeys({
    j: walk(1),
    k: walk(-1),
    arrowdown: walk(1),
    arrowup: walk(-1),
    w: withCurrent(({ person }) => go(`write/${person.id}`)),
    d: withCurrent(row => setOpen({ row, what: 'done' })),
    s: withCurrent(row => setOpen({ row, what: 'later' })),
    p: withCurrent(row => setOpen({ row, what: 'pause' })),
    r: withCurrent(rest),
    '*': withCurrent(row => actions.star(row, !starred.has(row.person.id))),
    x: withCurrent(actions.dismiss),
  });

  const close = (): void => setOpen(null);
  const asked = open?.what === 'later' ? null : open;
  return (
    <section aria-labelledby="today-list">
      <h2 id="today-list" className="unseen">
        {all.agenda.list}
      </h2>
      <p className="unseen" id="today-keys">
        {all.agenda.keys}
      </p>
      {actions.error && open === null ? <Problem error={actions.error} /> : null}
      <ul className="cards" ref={list} aria-describedby="today-keys">
        {shown.map(({ row, isLeaving }, index) => (
          <TodayCard key={row.person.id} row={row} isLeaving={isLeaving} starred={starred.has(row.person.id)}>
            <CardActions
              row={row}
              first={index === 0}
              starred={starred.has(row.person.id)}
              isLaterOpen={open?.what === 'later' && open.row.person.id === row.person.id}
              onOpen={what => setOpen({ row, what })}
              // The menu closes after what was chosen in it opened something else.
              onLaterClose={() => setOpen(now => (now?.what === 'later' ? null : now))}
              onSnooze={choice => void actions.snooze(row, choice).catch(() => {})}
              onRest={() => rest(row)}
              onStar={() => actions.star(row, !starred.has(row.person.id))}
              onDismiss={() => actions.dismiss(row)}
            />
          </TodayCard>
        ))}
      </ul>
      {asked?.what === 'done' ? (
        <DoneSheet
          name={asked.row.person.name}
          onClose={close}
          onLog={(channel, note) => {
            close();
            actions.done(asked.row, channel, note);
          }}
        />
      ) : null}
      {asked && asked.what !== 'done' ? (
        <UntilSheet
          name={asked.row.person.name}
          what={asked.what === 'pause' ? 'pause' : 'snooze'}
          onClose={close}
          onSay={until => (asked.what === 'pause' ? actions.rest(asked.row, until) : actions.snooze(asked.row, until))}
        />
      ) : null}
    </section>
  );
}
