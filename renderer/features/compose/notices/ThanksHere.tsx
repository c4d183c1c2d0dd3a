import type { ReactNode } from 'react';
import type { TemplateKind } from '../../../../shared/domain/templates/library/library-template.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { printable } from '../../../ui/printable.ts';

interface Props {
  readonly personId: number;
  /** What the letter starts from: one that thanks needs no reminder. */
  readonly startsFrom: TemplateKind | null;
  /** Then nothing takes its place. */
  readonly isEdited: boolean;
}

/** A word of thanks that is owed to whom one writes to. */
export function ThanksHere({ personId, startsFrom, isEdited }: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.thanks;
  const owed = useAsk('thanks.list', {});
  const due = owed.data?.find(({ who, template }) => who.personId === personId && template !== startsFrom);
  if (!due) return null;
  return (
    <p className="soft thanks-here">
      <bdi>{printable(all.ledger.thanks(due))}</bdi>, {words.due(due.ageDays)}.{' '}
      {isEdited ? null : <a href={`#/write/${personId}/${due.template}`}>{words.begin}</a>}
    </p>
  );
}
