import { useEffect, type ReactNode } from 'react';
import { HostNotice } from '../../renderer/app/HostNotice.tsx';
import { Palette } from '../../renderer/app/Palette.tsx';
import { ShortcutSheet } from '../../renderer/app/ShortcutSheet.tsx';
import { Unlock } from '../../renderer/app/Unlock.tsx';
import { CircleSheet } from '../../renderer/features/circles/CircleSheet.tsx';
import { DecisionSheet } from '../../renderer/features/outbox/DecisionSheet.tsx';
import { offerBack, offerUndo } from '../../renderer/features/outbox/undo-offer.ts';
import { UndoNotice } from '../../renderer/features/outbox/UndoNotice.tsx';
import { DateSheet } from '../../renderer/features/person/dates/DateSheet.tsx';
import { DoneSheet } from '../../renderer/features/today/DoneSheet.tsx';
import { UntilSheet } from '../../renderer/features/today/UntilSheet.tsx';
import { Choice } from '../../renderer/ui/Choice.tsx';
import { RestMenu } from '../../renderer/ui/RestMenu.tsx';
import { Sheet } from '../../renderer/ui/Sheet.tsx';
import { BANDS } from '../../shared/domain/band.ts';
import { A_CIRCLE } from '../e2e/support/marks-scene.ts';
import { useAsk } from '../../renderer/transport/ask.tsx';
import { writingScene } from '../e2e/support/writing-scene.ts';
import { Pressed } from './held.tsx';
import { NOW } from './people-of-bands.ts';
import { Scened } from './scened.tsx';
import { state, type Part } from './specimen.ts';

const nothing = (): void => {};
const later = (): Promise<void> => Promise.resolve();
const IN_AN_HOUR = new Date(NOW + 3_600_000).toISOString();

/** The notice once something offers it. */
function Offered(props: { offer: () => void }): ReactNode {
  const { offer } = props;
  useEffect(offer, [offer]);
  return (
    <Scened>
      <UndoNotice />
    </Scened>
  );
}

function FirstDecision(): ReactNode {
  const rows = useAsk('outbox.list', {});
  return <DecisionSheet row={rows.data?.find(({ state }) => state === 'needs-user') ?? null} onClose={nothing} />;
}

/** What lies over a page: dialogs, menus, notices. Each has a window of its own. */
export const OVERLAYS: Part = {
  id: 'overlays',
  specimens: [
    {
      of: 'Sheet',
      windowHeight: 260,
      states: [
        state('in the middle', all => (
          <Sheet title={all.window.settings.removeTitle('claire@example.org')} isOpen onClose={nothing} role="alertdialog">
            <p>{all.window.settings.removeBody}</p>
            <div className="actions end">
              <button type="button" className="button">
                {all.window.problem.cancel}
              </button>
              <button type="button" className="button go">
                {all.window.settings.remove}
              </button>
            </div>
          </Sheet>
        )),
        state('untitled, at the top', all => (
          <Sheet title={all.window.palette.title} untitled place="top" isOpen onClose={nothing}>
            <p>{all.window.today.whatIsThis}</p>
          </Sheet>
        )),
      ],
    },
    {
      of: 'UndoNotice',
      windowHeight: 110,
      states: [
        state('one letter', () => <Offered offer={() => offerUndo([1], null)} />),
        state('one letter, later', () => <Offered offer={() => offerUndo([1], IN_AN_HOUR)} />),
        state('several letters', () => <Offered offer={() => offerUndo([1, 2, 3], null)} />),
        state('something done', all => <Offered offer={() => offerBack(all.writing.ties.said.starred, later)} />),
      ],
    },
    {
      of: 'HostNotice',
      windowHeight: 110,
      states: [
        state('away', () => (
          <Scened stands="reconnecting">
            <HostNotice />
          </Scened>
        )),
        state('gone', () => (
          <Scened stands="stopped">
            <HostNotice />
          </Scened>
        )),
        state('back', () => (
          <Scened tells={{ type: 'backend.restarted' }}>
            <HostNotice />
          </Scened>
        )),
      ],
    },
    {
      of: 'RestMenu, open',
      windowHeight: 180,
      states: [
        state('menu', () => (
          <Pressed>
            <RestMenu onRest={nothing} />
          </Pressed>
        )),
      ],
    },
    {
      of: 'Choice, open',
      windowHeight: 250,
      states: [
        state('list', all => (
          <Pressed>
            <Choice
              label={all.window.people.filter}
              value={BANDS[1]}
              options={BANDS.map(id => ({ id, name: all.window.band.name(id) }))}
              onChange={nothing}
            />
          </Pressed>
        )),
      ],
    },
    {
      of: 'DoneSheet',
      windowHeight: 360,
      states: [state('begun', () => <DoneSheet name="Julie Bernard" onLog={nothing} onClose={nothing} />)],
    },
    {
      of: 'UntilSheet',
      windowHeight: 260,
      states: [
        state('later', () => <UntilSheet name="Julie Bernard" what="snooze" onSay={later} onClose={nothing} />),
        state('let rest', () => <UntilSheet name="Julie Bernard" what="pause" onSay={later} onClose={nothing} />),
      ],
    },
    { of: 'DateSheet', windowHeight: 420, states: [state('new', () => <DateSheet onSave={nothing} onClose={nothing} />)] },
    {
      of: 'CircleSheet',
      windowHeight: 760,
      states: [
        state('new', () => (
          <Scened>
            <CircleSheet circle="new" onClose={nothing} />
          </Scened>
        )),
        state('one that is', () => (
          <Scened>
            <CircleSheet circle={A_CIRCLE} onClose={nothing} />
          </Scened>
        )),
      ],
    },
    {
      of: 'DecisionSheet',
      windowHeight: 420,
      states: [
        state('the line dropped', () => (
          <Scened scene={{ script: writingScene({ now: NOW }).script }}>
            <FirstDecision />
          </Scened>
        )),
      ],
    },
    {
      of: 'Unlock',
      windowHeight: 380,
      states: [
        state('a locked vault', () => (
          <Scened scene={{ secrets: { kind: 'vault', locked: true, ready: false } }}>
            <Unlock />
          </Scened>
        )),
      ],
    },
    {
      of: 'Palette',
      windowHeight: 560,
      states: [
        state('nothing typed', () => (
          <Scened>
            <Palette isOpen onClose={nothing} />
          </Scened>
        )),
      ],
    },
    { of: 'ShortcutSheet', windowHeight: 620, states: [state('all keys', () => <ShortcutSheet isOpen onClose={nothing} />)] },
  ],
};
