import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ParkedDraft } from '../../../../shared/contract/tact.ts';
import type { Finding } from '../../../../shared/contract/writing.ts';
import { AskFirst } from '../../../app/AskFirst.tsx';
import { useLanguage } from '../../../app/language.tsx';
import { go } from '../../../app/route.ts';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Findings } from '../../../ui/Findings.tsx';
import { Paper } from '../../../ui/Paper.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { HeadsUpSheet } from '../../compose/notices/HeadsUpSheet.tsx';
import type { HeadsUp } from '../../compose/notices/use-notice-acts.ts';
import { useAgain } from '../use-again.ts';

const ENDS: ReadonlySet<ParkedDraft['state']> = new Set(['sent', 'given-up']);

/** Letters that wait until somebody agrees to their details going on. */
export function Aside(): ReactNode {
  const { all } = useLanguage();
  const parked = useAsk('parked.list', {});
  if (parked.isError) return <Problem error={parked.error} retry={() => void parked.refetch()} />;
  const waiting = (parked.data ?? []).filter(({ state }) => !ENDS.has(state));
  return (
    <>
      {parked.data && waiting.length === 0 ? <Empty title={all.manners.aside.none} more={all.manners.aside.noneMore} /> : null}
      {waiting.map(one => (
        <ParkedCard key={one.id} parked={one} />
      ))}
    </>
  );
}

function ParkedCard({ parked }: { parked: ParkedDraft }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.aside;
  const { id, about, to, subject, text, attachments, state, heard } = parked;
  const answer = useTell('parked.answer');
  const send = useTell('parked.send');
  const giveUp = useTell('parked.giveUp');
  const again = useAgain('parked.list');
  const [held, setHeld] = useState<readonly Finding[]>([]);
  const question = useTell('parked.question');
  const [headsUp, setHeadsUp] = useState<HeadsUp | null>(null);
  const error = question.error ?? answer.error ?? send.error ?? giveUp.error;
  /** Back to where it was written, to be changed: it waits no more. */
  const takeUp = (): void => {
    const path = ['address', to.address, 'write', subject, text].map(encodeURIComponent).join('/');
    giveUp.mutate({ id }, { onSuccess: () => go(path) });
  };
  return (
    <article className="introduction" aria-labelledby={`parked-${id}`}>
      <h3 id={`parked-${id}`}>
        <bdi>{words.title(printable(to.name), printable(about.name))}</bdi>
      </h3>
      <p>
        <bdi>{words.state(state, printable(about.name))}</bdi> {heard ? <bdi className="said">{printable(heard.evidence)}</bdi> : null}
      </p>
      <Paper subject={subject} text={text} />
      {held.length > 0 ? (
        <div role="alert">
          <Findings findings={held} />
        </div>
      ) : null}
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        {state === 'parked' ? (
          <>
            <Button
              className="button"
              isPending={question.isPending}
              onPress={() => question.mutate({ id }, { onSuccess: letter => setHeadsUp({ id, letter }) })}
            >
              {words.ask(printable(about.name))}
            </Button>
            <Button className="button" onPress={() => answer.mutate({ id, willing: true }, { onSuccess: again })}>
              {words.known}
            </Button>
          </>
        ) : null}
        {state === 'asking' ? (
          <>
            <Button className="button" onPress={() => answer.mutate({ id, willing: true }, { onSuccess: again })}>
              {words.yes}
            </Button>
            <Button className="button" onPress={() => answer.mutate({ id, willing: false }, { onSuccess: again })}>
              {words.no}
            </Button>
          </>
        ) : null}
        {state === 'agreed' ? (
          <Button
            className="button"
            isPending={send.isPending}
            onPress={() => send.mutate({ id }, { onSuccess: sent => (setHeld(sent.held), again()) })}
          >
            {words.send}
          </Button>
        ) : null}
        {(state === 'parked' || state === 'declined') && attachments.length === 0 ? (
          <Button className="button" isPending={giveUp.isPending} onPress={takeUp}>
            {words.takeUp}
          </Button>
        ) : null}
        <AskFirst
          action={words.giveUp}
          title={words.giveUpTitle(printable(to.name))}
          body={words.giveUpBody}
          onConfirm={() => giveUp.mutate({ id }, { onSuccess: again })}
        />
      </div>
      <HeadsUpSheet
        headsUp={headsUp}
        onClose={() => {
          setHeadsUp(null);
          again();
        }}
      />
    </article>
  );
}
