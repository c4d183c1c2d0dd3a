import { useMemo, useState, type ReactNode } from 'react';
import type { OutboxRow } from '../../../../shared/contract/outbox.ts';
import type { CampaignStatus } from '../../../../shared/contract/writing.ts';
import { groupOf } from '../../../../shared/domain/outbox/delivery-group.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { DecisionSheet } from '../../outbox/DecisionSheet.tsx';
import { AnswersFirst } from './AnswersFirst.tsx';
import { BOARD_COLUMNS, boardColumns, isLeftOut } from './board-columns.ts';
import { BoardActions } from './BoardActions.tsx';
import { BoardLine } from './BoardLine.tsx';
import { TiesMoved } from './TiesMoved.tsx';

const SHOWN = 40;
const ANSWERS = new Set(['letter', 'question', 'new-address', 'asked-not-to-write']);

/** Where every letter of a campaign stands. */
export function Board(props: { status: CampaignStatus }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.writing.campaigns.board;
  const { campaign, recipients, after, pausedBecause } = props.status;
  const outbox = useAsk('outbox.list', { campaign: campaign.id });
  const [deciding, setDeciding] = useState<OutboxRow | null>(null);
  const [whole, setWhole] = useState(false);
  const columns = useMemo(() => boardColumns(recipients), [recipients]);
  const deliveries = useMemo(() => new Map(outbox.data?.map(row => [row.id, row])), [outbox.data]);
  const people = new Set(recipients.filter(row => !isLeftOut(row)).map(({ address }) => address)).size;
  const sending = recipients.filter(({ state }) => groupOf(state) === 'sending').length;
  const answered = recipients.filter(({ answer }) => answer !== null && ANSWERS.has(answer)).length;
  return (
    <>
      <p className="lead">
        {words.lead(people, columns.sent.length)}{' '}
        {after ? all.returns.effect(after.reached, after.answered, after.inTouch) : answered > 0 ? `${words.answered(answered)}.` : null}
      </p>
      {pausedBecause ? <p className="note">{all.returns.paused(pausedBecause)}</p> : null}
      {campaign.state === 'paused' && !pausedBecause ? <p className="soft">{words.pausedByYou}</p> : null}
      <BoardActions
        campaign={campaign}
        waiting={[...columns.waiting, ...columns['needs-answer']].filter(({ state }) => state !== 'draft')}
      />
      {outbox.isError ? <Problem error={outbox.error} retry={() => void outbox.refetch()} /> : null}
      <AnswersFirst rows={recipients} />
      <div className="board">
        {BOARD_COLUMNS.map(column => {
          const rows = columns[column];
          const shown = whole ? rows : rows.slice(0, SHOWN);
          return (
            <section
              key={column}
              data-column={column}
              data-hot={column === 'needs-answer' && rows.length > 0}
              aria-labelledby={`board-${column}`}
            >
              <h2 id={`board-${column}`}>
                {all.outbox.group(column)} <span>{formats.number(rows.length)}</span>
              </h2>
              {column === 'waiting' && sending > 0 ? <p className="soft board-note">{words.sending(sending)}</p> : null}
              {rows.length === 0 ? <p className="soft board-note">{words.none[column]}</p> : null}
              <ul>
                {shown.map(row => (
                  <BoardLine
                    key={`${row.address} ${row.step ?? 1}`}
                    campaignId={campaign.id}
                    row={row}
                    delivery={row.deliveryId === null ? undefined : deliveries.get(row.deliveryId)}
                    onDecide={setDeciding}
                  />
                ))}
              </ul>
              {rows.length > shown.length ? (
                <button type="button" className="button quiet" onClick={() => setWhole(true)}>
                  {words.more(rows.length - shown.length)}
                </button>
              ) : null}
            </section>
          );
        })}
      </div>
      {after?.ties ? <TiesMoved ties={after.ties} /> : null}
      <DecisionSheet row={deciding} onClose={() => setDeciding(null)} />
    </>
  );
}
