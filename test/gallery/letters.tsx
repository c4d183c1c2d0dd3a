import type { ReactNode } from 'react';
import { Attachments } from '../../renderer/features/attachments/Attachments.tsx';
import { Board } from '../../renderer/features/campaigns/board/Board.tsx';
import { CampaignScreen } from '../../renderer/features/campaigns/CampaignScreen.tsx';
import { CAMPAIGN_STEPS } from '../../renderer/features/campaigns/campaign-steps.ts';
import { ExcludedList } from '../../renderer/features/campaigns/who/ExcludedList.tsx';
import { ComposeScreen } from '../../renderer/features/compose/ComposeScreen.tsx';
import { OutboxLine } from '../../renderer/features/outbox/OutboxLine.tsx';
import { useAsk } from '../../renderer/transport/ask.tsx';
import { ok, type Scene } from '../e2e/support/scripted-backend.ts';
import { FINDINGS } from '../e2e/support/tact-findings.ts';
import { writingScene } from '../e2e/support/writing-scene.ts';
import { NOW } from './people-of-bands.ts';
import { Scened } from './scened.tsx';
import { state, type Part } from './specimen.ts';

const nothing = (): void => {};
const running = (): Scene => ({ script: writingScene({ now: NOW }).script });
const drafted = (): Scene => ({ script: writingScene({ now: NOW, state: 'draft', recipients: 5 }).script });
const checked = (): Scene => ({
  script: { ...running().script, 'draft.check': () => ok({ findings: [FINDINGS.language, FINDINGS.greeting] }) },
});

function Outgoing(): ReactNode {
  const rows = useAsk('outbox.list', {}).data ?? [];
  return (
    <ul className="lines">
      {rows.map(row => (
        <OutboxLine key={row.id} row={row} name={row.address} onDecide={nothing} onRead={nothing} />
      ))}
    </ul>
  );
}

function WholeBoard(): ReactNode {
  const status = useAsk('campaign.status', { campaignId: 'wave' });
  return status.data ? <Board status={status.data} /> : null;
}

function LeftOut(): ReactNode {
  const { data } = useAsk('campaign.audience', { campaignId: 'wave' });
  return data ? <ExcludedList rows={data.excluded} withoutIds={[]} onLift={nothing} onPutBack={nothing} /> : null;
}

/** Writing: one letter, a campaign step by step, the board, the outbox. */
export const LETTERS: Part = {
  id: 'letters',
  specimens: [
    {
      of: 'ComposeScreen',
      states: [
        state('a letter', () => (
          <Scened scene={running()}>
            <ComposeScreen id={5} />
          </Scened>
        )),
        state('with notices', () => (
          <Scened scene={checked()}>
            <ComposeScreen id={5} />
          </Scened>
        )),
        state('waiting', () => (
          <Scened mood="waits">
            <ComposeScreen id={5} />
          </Scened>
        )),
      ],
    },
    {
      of: 'CampaignScreen',
      states: CAMPAIGN_STEPS.map(step =>
        state(step, () => (
          <Scened scene={step === 'board' ? running() : drafted()}>
            <CampaignScreen id="wave" step={step} />
          </Scened>
        )),
      ),
    },
    {
      of: 'Board',
      states: [
        state('rows in every state', () => (
          <Scened scene={running()}>
            <WholeBoard />
          </Scened>
        )),
      ],
    },
    {
      of: 'OutboxLine',
      states: [
        state('rows in every state', () => (
          <Scened scene={running()}>
            <Outgoing />
          </Scened>
        )),
      ],
    },
    {
      of: 'ExcludedList',
      states: [
        state('reasons', () => (
          <Scened scene={running()}>
            <LeftOut />
          </Scened>
        )),
      ],
    },
    {
      of: 'Attachments',
      states: [
        state('none', all => (
          <Scened>
            <Attachments files={[]} lead={all.writing.files.lead} onChange={nothing} />
          </Scened>
        )),
        state('one', all => (
          <Scened>
            <Attachments
              files={[{ name: 'programme.pdf', type: 'application/pdf', path: '/kept/1', bytes: 182_000 }]}
              lead={all.writing.files.lead}
              onChange={nothing}
            />
          </Scened>
        )),
      ],
    },
  ],
};
