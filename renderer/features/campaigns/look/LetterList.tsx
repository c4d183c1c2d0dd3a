import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { Recipient } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { isHeld } from '../../../ui/Findings.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';

interface Props {
  readonly recipients: readonly Recipient[];
  readonly isAsked: (recipient: Recipient) => boolean;
  readonly chosen: number;
  readonly onChoose: (personId: number) => void;
}

/** Whose letter is read: arrow keys walk them. */
export function LetterList(props: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns.look;
  const stateOf = (recipient: Recipient): string => {
    if (recipient.approved) return words.approved;
    if (isHeld(recipient.findings)) return words.risky;
    return props.isAsked(recipient) ? words.question : words.toRead;
  };
  return (
    <ListBox
      className="letter-list"
      aria-label={words.list}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[props.chosen]}
      onSelectionChange={keys => {
        if (keys === 'all') return;
        const [key] = keys;
        if (typeof key === 'number') props.onChoose(key);
      }}
    >
      {props.recipients.map(recipient => (
        <ListBoxItem
          key={recipient.personId}
          id={recipient.personId}
          textValue={printable(recipient.name)}
          data-state={recipient.approved ? 'approved' : isHeld(recipient.findings) ? 'held' : 'open'}
        >
          <Name>{recipient.name}</Name> <small>{stateOf(recipient)}</small>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
