import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Introduction } from '../../../../shared/contract/tact.ts';
import type { Finding } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Findings } from '../../../ui/Findings.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

interface Props {
  readonly introduction: Introduction;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSent: () => void;
}

/** The letters of the next step, to be read and changed before they go. */
export function IntroductionLetters(props: Props): ReactNode {
  const { a, b } = props.introduction;
  return (
    <Sheet title={`${printable(a.name)}, ${printable(b.name)}`} isOpen={props.isOpen} onClose={props.onClose}>
      <Letters {...props} />
    </Sheet>
  );
}

function Letters({ introduction: { id }, onSent }: Props): ReactNode {
  const { all, words } = useLanguage();
  const made = useAsk('introduction.letters', { id });
  const accounts = useAsk('account.list', {});
  const send = useTell('introduction.send');
  const [byHand, setByHand] = useState<Readonly<Record<string, { readonly subject: string; readonly text: string }>>>({});
  const [chosen, setAccount] = useState<number | null>(null);
  const [held, setHeld] = useState<readonly Finding[]>([]);
  if (made.isError) return <Problem error={made.error} retry={() => void made.refetch()} />;
  if (!made.data) return <p aria-busy="true">{words.host.loading}</p>;
  const letters = made.data.map(({ to, subject, text }) => ({ to, subject, text, ...byHand[to.address] }));
  const from = accounts.data ?? [];
  const accountId = chosen ?? from[0]?.id;
  const isEmpty = letters.some(({ subject, text }) => subject.trim() === '' || text.trim() === '');
  const submit = (): void => {
    if (accountId === undefined) return;
    send.mutate(
      { id, accountId, letters: letters.map(({ to, subject, text }) => ({ address: to.address, subject: subject.trim(), text })) },
      {
        onSuccess: answer => {
          setHeld(answer.held);
          if (answer.held.length === 0) onSent();
        },
      },
    );
  };
  return (
    <div className="stack">
      {letters.map(({ to, subject, text }) => {
        const edit = (change: { subject?: string; text?: string }): void =>
          setByHand(before => ({ ...before, [to.address]: { subject, text, ...change } }));
        return (
          <section key={to.address} className="stack" aria-label={printable(to.name)}>
            <Name className="line-name">{to.name}</Name>
            <Field label={all.writing.subject} value={subject} onChange={value => edit({ subject: value })} />
            <TextBox label={all.writing.text} letter rows={7} value={text} onChange={value => edit({ text: value })} />
          </section>
        );
      })}
      {from.length > 1 ? (
        <Choice
          label={all.writing.compose.from}
          value={String(accountId)}
          options={from.map(({ id: account, email }) => ({ id: String(account), name: printable(email) }))}
          onChange={account => setAccount(Number(account))}
        />
      ) : null}
      {held.length > 0 ? (
        <div role="alert">
          <Findings findings={held} />
        </div>
      ) : null}
      {send.isError ? <Problem error={send.error} /> : null}
      <div className="actions end">
        <Button
          className="button go"
          isPending={send.isPending}
          isDisabled={accountId === undefined || letters.length === 0 || isEmpty}
          onPress={submit}
        >
          {all.manners.introductions.send}
        </Button>
      </div>
    </div>
  );
}
