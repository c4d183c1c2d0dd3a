import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Attachment } from '../../../shared/contract/attachments.ts';
import type { PersonPage } from '../../../shared/contract/shapes.ts';
import type { Finding } from '../../../shared/contract/writing.ts';
import { useLanguage } from '../../app/language.tsx';
import { go } from '../../app/route.ts';
import { useTell } from '../../transport/ask.tsx';
import { Findings } from '../../ui/Findings.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useNow } from '../../ui/use-now.ts';
import { whenWords } from '../../ui/when-words.ts';
import { offerUndo } from '../outbox/undo-offer.ts';
import type { Notices } from './notices/use-notices.ts';
import type { SendTerms } from './SendChoices.tsx';
import { sendTime } from './send-time.ts';
import type { Letter } from './use-letter.ts';

interface Props {
  readonly person: PersonPage;
  readonly letter: Letter;
  readonly files: readonly Attachment[];
  readonly terms: SendTerms;
  readonly notices: Notices;
  /** The questions still open, to be settled here. */
  readonly children: ReactNode;
  /** Once the sheet is gone and the focus is back on the page. */
  readonly onGone: () => void;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The letter once more as its reader will get it. Nothing leaves without this step. */
export function SendSheet(props: Props): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.writing.compose;
  const { person, letter, files, terms, notices } = props;
  const questions = notices.interrupts.length;
  const send = useTell('letter.send');
  const [held, setHeld] = useState<readonly Finding[] | null>(null);
  const sendAt = sendTime(terms.when, terms.at, useNow()) ?? null;
  const close = (): void => {
    setHeld(null);
    send.reset();
    props.onClose();
  };
  const submit = (): void =>
    send.mutate(
      {
        personId: person.id,
        accountId: terms.accountId,
        subject: letter.subject.trim(),
        text: letter.text,
        thread: terms.thread,
        sendAt,
        templateKind: letter.startText.kind,
        ...(files.length > 0 ? { attachments: [...files] } : {}),
      },
      {
        onSuccess: ({ deliveryId, findings }) => {
          if (deliveryId === null) return setHeld(findings);
          offerUndo([deliveryId], sendAt);
          go(`person/${person.id}`);
          return undefined;
        },
      },
    );
  return (
    <Sheet title={words.confirmTitle(printable(person.name))} isOpen={props.isOpen} onClose={close}>
      <p className="soft">
        <bdi>{printable(person.addresses[0] ?? '')}</bdi>
      </p>
      <Paper subject={letter.subject} text={letter.text} lang={letter.tone.language} />
      {files.length > 0 ? (
        <p className="soft">
          {all.writing.files.title} <bdi>{files.map(({ name }) => printable(name)).join(', ')}</bdi>
        </p>
      ) : null}
      {letter.findings.length > 0 && held === null ? <Findings findings={letter.findings} quiet /> : null}
      <Presence onGone={props.onGone} />
      {questions > 0 ? (
        <section className="checks" aria-live="polite">
          <h3>{all.manners.notice.title}</h3>
          <p className="soft">{all.manners.notice.lead(questions)}</p>
          {props.children}
        </section>
      ) : null}
      {held === null ? (
        <p>{sendAt === null ? words.confirmNow : words.confirmLater(whenWords(sendAt, formats, all.writing))}</p>
      ) : (
        <div role="alert">
          <p>{words.held}</p>
          <Findings findings={held} />
        </div>
      )}
      {send.isError ? <Problem error={send.error} /> : null}
      <div className="actions end">
        <Button className="button" onPress={close}>
          {words.change}
        </Button>
        <Button
          className="button go"
          isPending={send.isPending}
          isDisabled={held !== null || questions > 0 || notices.isChecking}
          onPress={submit}
        >
          {sendAt === null ? words.send : words.sendLater}
        </Button>
      </div>
    </Sheet>
  );
}

/** Says when what it stands in is gone; a frame after the focus was given back, which takes one itself. */
function Presence({ onGone }: { onGone: () => void }): null {
  const latest = useRef(onGone);
  useEffect(() => {
    latest.current = onGone;
  });
  useEffect(() => () => void requestAnimationFrame(() => requestAnimationFrame(() => latest.current())), []);
  return null;
}
