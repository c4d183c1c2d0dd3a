import { Ago } from '../../renderer/ui/Ago.tsx';
import { Empty } from '../../renderer/ui/Empty.tsx';
import { EvidenceText } from '../../renderer/ui/EvidenceText.tsx';
import { Findings } from '../../renderer/ui/Findings.tsx';
import { Fold } from '../../renderer/ui/Fold.tsx';
import { Name } from '../../renderer/ui/Name.tsx';
import { Paper } from '../../renderer/ui/Paper.tsx';
import { Problem } from '../../renderer/ui/Problem.tsx';
import { Reasons } from '../../renderer/ui/Reasons.tsx';
import { Stroke } from '../../renderer/ui/Stroke.tsx';
import { CallFailure } from '../../renderer/transport/call-failure.ts';
import type { Failure } from '../../shared/contract/errors.ts';
import type { Finding } from '../../shared/contract/writing.ts';
import { BANDS } from '../../shared/domain/band.ts';
import { IDENTITY_REASONS } from '../../shared/domain/identity/judge-pair.ts';
import { Pressed } from './held.tsx';
import { bandPeople, DAY_MS, NOW } from './people-of-bands.ts';
import { state, type Part } from './specimen.ts';

const failure = (code: Failure['code'], params: Failure['params'] = {}): CallFailure => new CallFailure({ code, params, retryable: true });
const ago = (days: number): string => new Date(NOW - days * DAY_MS).toISOString();
const LOOK: Finding = { rule: 'shouting', severity: 'look', span: '!!' };
const HOLD: Finding = { rule: 'greeting-without-name', severity: 'hold', span: 'Bonjour ,' };
const nothing = (): void => {};

/** What is read: strokes, names, times, reasons, letters, what is empty and what went wrong. */
export const WORDS: Part = {
  id: 'words',
  specimens: [
    {
      of: 'Stroke',
      states: BANDS.map(band =>
        state(band, all => (
          <span className="gallery-line">
            <Stroke band={band} /> {all.window.band.describe(band)}
          </span>
        )),
      ),
    },
    {
      of: 'EvidenceText',
      states: bandPeople.map(({ band, evidence }) =>
        state(band, () => (
          <p className="why">
            <EvidenceText evidence={evidence} />
          </p>
        )),
      ),
    },
    {
      of: 'Ago',
      states: [
        state('today', all => <Ago at={ago(0.1)} never={all.window.people.none} />),
        state('a fortnight', all => <Ago at={ago(15)} never={all.window.people.none} />),
        state('years', all => <Ago at={ago(900)} never={all.window.people.none} />),
        state('never', all => <Ago at={null} never={all.window.people.none} />),
      ],
    },
    {
      of: 'Name',
      states: [
        state('plain', () => <Name>Bérénice Lefèvre</Name>),
        state('hostile', () => <Name>{'\u202eevil\u202c <img src=x>'}</Name>),
        state('of nothing', () => <Name>{'\u200b'}</Name>),
      ],
    },
    {
      of: 'Reasons',
      states: [state('for and against', () => <Reasons reasons={IDENTITY_REASONS} />)],
    },
    {
      of: 'Findings',
      states: [state('none', () => <Findings findings={[]} />), state('two', () => <Findings findings={[LOOK, HOLD]} />)],
    },
    {
      of: 'Paper',
      states: [
        state('a letter', () => <Paper subject="A good 2027 to you" text={'Dear Julie,\n\nHow did the exhibition go?\n\nClaire'} />),
        state('without a subject', () => <Paper subject="" text="Julie," />),
      ],
    },
    {
      of: 'Fold',
      states: [
        state('closed', all => (
          <Fold level={3} title={all.window.today.hidden}>
            …
          </Fold>
        )),
        state('open', all => (
          <Pressed>
            <Fold level={3} title={all.window.today.hidden}>
              <p>{all.window.today.whatIsThis}</p>
            </Fold>
          </Pressed>
        )),
      ],
    },
    {
      of: 'Empty',
      states: [
        state('with a way on', all => (
          <Empty title={all.window.today.noMail} more={all.window.today.noMailMore}>
            <a className="button go" href="#/sync">
              {all.window.today.readNow}
            </a>
          </Empty>
        )),
        state('calm', all => <Empty title={all.window.today.empty} more={all.window.today.emptyMore} />),
        state('title alone', all => <Empty title={all.window.person.noLetters} />),
      ],
    },
    {
      of: 'Problem',
      states: [
        state('tried again', () => <Problem error={failure('connection-lost', { host: 'imap.example.org' })} retry={nothing} />),
        state('with what to do', () => <Problem error={failure('wrong-password', { host: 'imap.gmail.com', provider: 'gmail' })} />),
        state('unforeseen', () => <Problem error={new Error('nobody knows')} />),
      ],
    },
  ],
};
