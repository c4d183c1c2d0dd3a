import type { ReactNode } from 'react';
import { PersonHeading } from '../../renderer/features/person/identity/PersonHeading.tsx';
import { ThreadTable } from '../../renderer/features/person/thread/ThreadTable.tsx';
import { ThreadPane } from '../../renderer/features/person/ThreadPane.tsx';
import { ThreeNumbers } from '../../renderer/features/person/ThreeNumbers.tsx';
import { AccountStatus } from '../../renderer/features/sync/AccountStatus.tsx';
import { ScanMeter } from '../../renderer/features/sync/ScanMeter.tsx';
import { CardActions } from '../../renderer/features/today/CardActions.tsx';
import { TodayCard } from '../../renderer/features/today/TodayCard.tsx';
import { SidebarStatus } from '../../renderer/app/SidebarStatus.tsx';
import { useAsk } from '../../renderer/transport/ask.tsx';
import type { Account } from '../../shared/contract/shapes.ts';
import { anAccount, ok, progressOf } from '../e2e/support/scripted-backend.ts';
import { bandPeople, NOW } from './people-of-bands.ts';
import { Scened } from './scened.tsx';
import { state, type Part } from './specimen.ts';

const nothing = (): void => {};

/** The list's own rows, with the reasons the agenda gives. */
function Cards(): ReactNode {
  const rows = useAsk('today.get', {}).data?.rows ?? [];
  return (
    <ul className="cards">
      {rows.map((row, index) => (
        <TodayCard key={row.person.id} row={row} isLeaving={false} starred={index === 1}>
          <CardActions
            row={row}
            first={index === 0}
            starred={index === 1}
            isLaterOpen={false}
            onOpen={nothing}
            onLaterClose={nothing}
            onSnooze={nothing}
            onRest={nothing}
            onStar={nothing}
            onDismiss={nothing}
          />
        </TodayCard>
      ))}
    </ul>
  );
}

const READING = progressOf({ done: 41_200, perSecond: 8_100, secondsLeft: 13, people: 212 });
const account = (over: Partial<Account>): Account => ({ ...anAccount(NOW), ...over });
const status = (one: Account): ReactNode => (
  <Scened scene={{ accounts: [one] }}>
    <nav className="sidebar gallery-sidebar" aria-label={one.state}>
      <SidebarStatus />
    </nav>
  </Scened>
);
const mailbox = (one: Account, progress?: typeof READING): ReactNode => (
  <Scened scene={{ accounts: [one] }}>
    <AccountStatus account={one} progress={progress} />
  </Scened>
);

/** The people: cards, numbers, threads; and the mailbox they come from. */
export const TIES: Part = {
  id: 'ties',
  specimens: [
    {
      of: 'TodayCard',
      states: [
        state('a list', () => (
          <Scened>
            <Cards />
          </Scened>
        )),
      ],
    },
    {
      of: 'PersonHeading',
      states: bandPeople.slice(0, 1).map(person =>
        state(person.band, () => (
          <Scened>
            <PersonHeading person={person} />
          </Scened>
        )),
      ),
    },
    { of: 'ThreeNumbers', states: bandPeople.map(person => state(person.band, () => <ThreeNumbers person={person} />)) },
    {
      of: 'ThreadPane',
      states: bandPeople.map(person =>
        state(person.band, () => (
          <div className="gallery-thread">
            <Scened>
              <ThreadPane person={person} />
            </Scened>
          </div>
        )),
      ),
    },
    {
      of: 'ThreadTable',
      states: bandPeople
        .slice(3, 4)
        .map(person => state(person.band, () => <ThreadTable person={{ ...person, letters: person.letters.slice(0, 4) }} touches={[]} />)),
    },
    {
      of: 'ScanMeter',
      states: [
        state('connecting', () => <ScanMeter progress={progressOf({ phase: 'connecting', total: 0, folder: null })} />),
        state('reading', () => <ScanMeter progress={READING} />),
        state('finishing', () => <ScanMeter progress={{ ...READING, phase: 'finishing', done: READING.total }} />),
      ],
    },
    {
      of: 'SidebarStatus',
      states: [
        state('fresh', () => status(account({}))),
        state('offline', () => status(account({ state: 'offline' }))),
        state('needs its password', () => status(account({ state: 'needs-password', problem: 'wrong-password' }))),
        state('reading', () => (
          <Scened scene={{ script: { 'scan.progress': () => ok([READING]) } }}>
            <nav className="sidebar gallery-sidebar" aria-label="reading">
              <SidebarStatus />
            </nav>
          </Scened>
        )),
      ],
    },
    {
      of: 'AccountStatus',
      states: [
        state('ready', () => mailbox(account({}))),
        state('reading', () => mailbox(account({ state: 'scanning' }), READING)),
        state('wrong password', () => mailbox(account({ state: 'needs-password', problem: 'wrong-password' }))),
        state('never read', () => mailbox(account({ state: 'never-read', lastScan: null }))),
      ],
    },
  ],
};
