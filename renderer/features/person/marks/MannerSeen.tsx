import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonManner } from '../../../../shared/contract/identity.ts';
import type { Output } from '../../../../shared/contract/methods.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { Name } from '../../../ui/Name.tsx';
import { Problem } from '../../../ui/Problem.tsx';

/** What the user's own letters show of how they write to somebody, each with how sure that is. What the user says above goes before it. */
export function MannerSeen(props: { personId: number; manner: PersonManner }): ReactNode {
  const { all, words, formats } = useLanguage();
  const { manner: say } = words.who;
  const { personId, manner } = props;
  const queries = useQueryClient();
  const read = useTell('person.manner');
  const { given, family, greeting, register, language, letters, asOf } = manner;
  const shown = [
    given && { ...given, value: say.given(given.value) },
    family && { ...family, value: say.family(family.value) },
    greeting,
    register && { ...register, value: all.templates.register(register.value) },
    language && { ...language, value: all.templates.language(language.value) },
  ].filter(one => one !== null);
  const readNow = (): void =>
    read.mutate(
      { personId, read: true },
      { onSuccess: now => queries.setQueryData<Output<'person.manner'>>(['person.manner', { personId, read: false }], now) },
    );
  return (
    <div className="mark-row">
      <span>{say.title}</span>
      <div className="manner-seen">
        {shown.length > 0 ? (
          <ul>
            {shown.map(({ value, confidence }) => (
              <li key={value}>
                <Name>{value}</Name> <small className="soft">{say.sure(confidence)}</small>
              </li>
            ))}
          </ul>
        ) : null}
        <p className="soft">{asOf === null ? null : letters > 0 ? say.from(letters, formats.date(asOf)) : say.nothing} </p>
        <Button className="button quiet" isDisabled={read.isPending} aria-describedby="read-manner" onPress={readNow}>
          {read.isPending ? words.who.awaiting.looking : say.read}
        </Button>
        <span id="read-manner" className="unseen">
          {say.readMore}
        </span>
        {read.isError ? <Problem error={read.error} /> : null}
      </div>
    </div>
  );
}
