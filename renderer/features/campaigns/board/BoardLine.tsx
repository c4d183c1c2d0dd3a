import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { OutboxRow } from '../../../../shared/contract/outbox.ts';
import type { BoardRow } from '../../../../shared/contract/writing.ts';
import { EXCLUSIONS } from '../../../../shared/domain/campaigns/campaign.ts';
import { DELIVERY_REASONS } from '../../../../shared/domain/outbox/reasons.ts';
import type { Formats } from '../../../../shared/i18n/formats.ts';
import type { Messages } from '../../../../shared/i18n/index.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { whenWords } from '../../../ui/when-words.ts';
import { shownGroup } from '../../outbox/shown-group.ts';
import { whyOf } from '../../outbox/why-of.ts';

interface Props {
  readonly campaignId: string;
  readonly row: BoardRow;
  /** The letter in the outbox, once it is there. */
  readonly delivery: OutboxRow | undefined;
  readonly onDecide: (row: OutboxRow) => void;
}

/** How one person's letter stands: what came back, else why, else when. */
function standing(row: BoardRow, delivery: OutboxRow | undefined, all: Messages, formats: Formats): string {
  if (row.answer !== null) {
    const said = all.returns.answer(row.answer);
    return row.came?.returnsOn ? `${said}, ${all.returns.backOn(formats.day(row.came.returnsOn))}` : said;
  }
  if (delivery) return whyOf(delivery, all, formats);
  const excluded = EXCLUSIONS.find(reason => reason === row.reason);
  if (excluded) return all.campaigns.exclusion(excluded);
  const reason = DELIVERY_REASONS.find(one => one === row.reason);
  if (reason) return all.outbox.reason(reason);
  return row.sentAt === null ? all.campaigns.delivery(row.state) : whenWords(row.sentAt, formats, all.writing);
}

export function BoardLine(props: Props): ReactNode {
  const { all, formats } = useLanguage();
  const { campaignId, row, delivery } = props;
  const follow = row.step !== undefined && row.step > 1 ? `${all.writing.campaigns.board.followUp(row.step)} · ` : '';
  return (
    <li>
      {row.personId === null ? (
        <Name className="board-name">{row.name}</Name>
      ) : (
        <a className="board-name" href={`#/person/${row.personId}`}>
          <Name>{row.name}</Name>
        </a>
      )}
      <span>{`${follow}${standing(row, delivery, all, formats)}`}</span>
      {row.came && row.came.evidence !== '' ? (
        <q>
          <Name>{row.came.evidence}</Name>
        </q>
      ) : null}
      {delivery && shownGroup(delivery) === 'needs-answer' ? (
        <Button
          className="button"
          aria-label={all.writing.about(all.writing.outbox.decide, printable(row.name))}
          onPress={() => props.onDecide(delivery)}
        >
          {all.writing.outbox.decide}
        </Button>
      ) : null}
      {row.state === 'draft' ? (
        <a
          className="button"
          href={`#/campaigns/${campaignId}/look`}
          aria-label={all.writing.about(all.writing.campaigns.steps.look, printable(row.name))}
        >
          {all.writing.campaigns.steps.look}
        </a>
      ) : null}
    </li>
  );
}
