import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useScreenKeys } from '../../../app/use-screen-keys.ts';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { useJudgeSender } from '../../people/use-judge-sender.ts';

/** Why a sender is hidden, and the key that says it is a person. */
export function HiddenNote(props: { person: PersonPage }): ReactNode {
  const { all, words } = useLanguage();
  const { person } = props;
  const judge = useJudgeSender();
  const say = (): void => judge.say([person], 'person');
  useScreenKeys({ p: say });
  return (
    <div className="note">
      <p>
        <bdi>{all.rules[person.hiddenBecause ?? 'person'](person.hiddenEvidence === null ? '' : printable(person.hiddenEvidence))}</bdi>
      </p>
      <div className="actions">
        <Button className="button" isDisabled={judge.isPending} onPress={say}>
          {words.who.sender.thisIsPerson} <kbd aria-hidden="true">P</kbd>
        </Button>
      </div>
      {judge.error ? <Problem error={judge.error} /> : null}
    </div>
  );
}

/** The other way round, small: nobody is hidden by mistake. */
export function NotAPerson(props: { person: PersonPage }): ReactNode {
  const { words } = useLanguage();
  const { person } = props;
  const judge = useJudgeSender();
  const say = (): void => judge.say([person], 'hidden');
  useScreenKeys({ x: say });
  return (
    <>
      <Button className="button quiet" isDisabled={judge.isPending} onPress={say}>
        {words.who.sender.isNot} <kbd aria-hidden="true">X</kbd>
      </Button>
      {judge.error ? <Problem error={judge.error} /> : null}
    </>
  );
}
