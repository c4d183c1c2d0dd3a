import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ConversationRow } from '../../../shared/contract/conversations.ts';
import { go } from '../../app/route.ts';
import { useLanguage } from '../../app/language.tsx';
import { useScreenKeys } from '../../app/use-screen-keys.ts';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { askedFirst } from './asked-first.ts';
import { AwaitingLine } from './AwaitingLine.tsx';
import { LookAtLetters } from './LookAtLetters.tsx';
import { TickedConversations } from './TickedConversations.tsx';
import { useAnswers } from './use-answers.ts';

/** Of each side at first: a year of unanswered letters is not read in one sitting. */
const SHOWN = 20;

/** Who waits for whose letter: theirs for yours first; what was asked first, then longest wait. */
export function AwaitingScreen(): ReactNode {
  const { words } = useLanguage();
  const { awaiting } = words.who;
  const open = useAsk('conversation.list', {});
  const answers = useAnswers();
  const [activeId, setActiveId] = useState<number | null>(null);
  const [readId, setReadId] = useState<number | null>(null);
  const [inFull, setInFull] = useState<readonly ConversationRow['awaiting'][]>([]);
  const rows = open.data ?? [];
  const sides = (['me', 'them'] as const).map(side => {
    const theirs = askedFirst(rows.filter(row => row.awaiting === side));
    return { side, rows: inFull.includes(side) ? theirs : theirs.slice(0, SHOWN), count: theirs.length };
  });
  const order = sides.flatMap(side => side.rows);
  const at = order.findIndex(({ id }) => id === activeId);
  const active = order[at];

  const read = ({ id }: ConversationRow): void => setReadId(now => (now === id ? null : id));
  const tick = (row: ConversationRow): void => {
    const from = order.findIndex(({ id }) => id === row.id);
    const next = order[from + 1] ?? order[from - 1];
    // Only where the keys are, they move on.
    if (activeId === row.id) setActiveId(next?.id ?? null);
    answers.say(row, true);
  };
  const step = (by: 1 | -1): void => {
    const to = at < 0 ? 0 : Math.max(0, Math.min(order.length - 1, at + by));
    setActiveId(order[to]?.id ?? null);
  };
  const on = (act: (row: ConversationRow) => void) => (): unknown => (active ? act(active) : false);
  const person = (row: ConversationRow): number => row.people[0]?.personId ?? 0;
  useScreenKeys({
    j: () => step(1),
    arrowdown: () => step(1),
    k: () => step(-1),
    arrowup: () => step(-1),
    r: on(read),
    t: on(tick),
    w: on(row => go(`write/${person(row)}`)),
    o: on(row => go(`person/${person(row)}`)),
  });

  return (
    <div className="answers">
      <h1>{awaiting.title}</h1>
      <p className="lead">{awaiting.lead}</p>
      {open.isError ? <Problem error={open.error} retry={() => void open.refetch()} /> : null}
      {answers.error ? <Problem error={answers.error} /> : null}
      {open.isPending ? (
        <p className="lead" aria-busy="true">
          {words.host.loading}
        </p>
      ) : null}
      {open.isSuccess && rows.length === 0 ? <Empty title={awaiting.none} more={awaiting.noneMore} /> : null}
      {rows.length > 0 ? (
        <>
          {sides.map(({ side, rows: theirs, count }) => (
            <section key={side} aria-labelledby={`answers-${side}`}>
              <h2 id={`answers-${side}`}>{awaiting[side]}</h2>
              {theirs.length === 0 ? <p className="soft">{side === 'me' ? awaiting.noneMine : awaiting.noneTheirs}</p> : null}
              <ul className="lines tight">
                {theirs.map(row => (
                  <AwaitingLine
                    key={row.id}
                    row={row}
                    isActive={row.id === activeId}
                    isOpen={row.id === readId}
                    onActive={() => setActiveId(row.id)}
                    onRead={() => read(row)}
                    onTick={() => tick(row)}
                  />
                ))}
              </ul>
              {count > theirs.length ? (
                <Button className="button quiet more-answers" onPress={() => setInFull(now => [...now, side])}>
                  {awaiting.more(count - theirs.length)}
                </Button>
              ) : null}
            </section>
          ))}
          <LookAtLetters unread={rows.filter(({ asked }) => asked === null).length} />
        </>
      ) : null}
      <TickedConversations onUntick={row => answers.say(row, false)} />
    </div>
  );
}
