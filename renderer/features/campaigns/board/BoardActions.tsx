import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { BoardRow, Campaign } from '../../../../shared/contract/writing.ts';
import { AskFirst } from '../../../app/AskFirst.tsx';
import { useLanguage } from '../../../app/language.tsx';
import { go } from '../../../app/route.ts';
import { useTell } from '../../../transport/ask.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { isStarted, stepOf } from '../campaign-steps.ts';

/** Pause, resume, cancel with the list of what will not go; before the start, on to the next step. */
export function BoardActions(props: { campaign: Campaign; waiting: readonly BoardRow[] }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns;
  const { campaign, waiting } = props;
  const campaignId = campaign.id;
  const [asking, setAsking] = useState(false);
  const pause = useTell('campaign.pause');
  const resume = useTell('campaign.resume');
  const cancel = useTell('campaign.cancel');
  const remove = useTell('campaign.remove');
  const failed = [pause, resume, remove].find(({ isError }) => isError);
  const next = stepOf(campaign);
  return (
    <>
      <div className="actions after-lead">
        {isStarted(campaign) || next === 'board' ? null : (
          <>
            <a className="button go" href={`#/campaigns/${campaignId}/${next}`}>
              {next === 'when' ? words.next.look : words.who.title}
            </a>
            <AskFirst
              action={words.remove}
              title={all.writing.templates.removeTitle(printable(campaign.name))}
              body={words.removeBody}
              onConfirm={() => remove.mutate({ campaignId }, { onSuccess: () => go('campaigns') })}
            />
          </>
        )}
        {campaign.state === 'running' ? (
          <Button className="button" isPending={pause.isPending} onPress={() => pause.mutate({ campaignId })}>
            {words.board.pause}
          </Button>
        ) : null}
        {campaign.state === 'paused' ? (
          <Button className="button go" isPending={resume.isPending} onPress={() => resume.mutate({ campaignId })}>
            {words.board.resume}
          </Button>
        ) : null}
        {(campaign.state === 'running' || campaign.state === 'paused') && waiting.length > 0 ? (
          <Button className="button quiet" onPress={() => setAsking(true)}>
            {words.board.cancel}
          </Button>
        ) : null}
      </div>
      {failed ? <Problem error={failed.error} /> : null}
      <Sheet role="alertdialog" title={words.board.cancelTitle(waiting.length)} isOpen={asking} onClose={() => setAsking(false)}>
        <p>{words.board.cancelBody}</p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
        <ul className="names" tabIndex={0}>
          {waiting.map(({ name, address, step }) => (
            <li key={`${address} ${step ?? 1}`}>
              <Name>{name}</Name>
              {step !== undefined && step > 1 ? <small className="soft"> {words.board.followUp(step)}</small> : null}
            </li>
          ))}
        </ul>
        {cancel.isError ? <Problem error={cancel.error} /> : null}
        <div className="actions end">
          <Button className="button" autoFocus onPress={() => setAsking(false)}>
            {words.board.keep}
          </Button>
          <Button
            className="button go"
            isPending={cancel.isPending}
            onPress={() => cancel.mutate({ campaignId }, { onSuccess: () => setAsking(false) })}
          >
            {words.board.cancelConfirm}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
