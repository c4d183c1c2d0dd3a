import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';

/** Where to call somebody: the numbers under their latest letter, read from it when asked for and kept nowhere. */
export function CallNumber(props: { personId: number; name: string }): ReactNode {
  const { all } = useLanguage();
  const w = all.reminders;
  const find = useTell('person.signature');
  if (find.isError) return <Problem error={find.error} />;
  if (!find.isSuccess) {
    return (
      <Button
        className="find-number"
        aria-label={all.writing.about(w.findNumber, printable(props.name))}
        isPending={find.isPending}
        onPress={() => find.mutate({ personId: props.personId })}
      >
        {w.findNumber}
      </Button>
    );
  }
  const phones = find.data?.phones ?? [];
  return (
    <span className="numbers" role="status">
      {phones.length === 0 ? w.noNumber : phones.map(({ number }) => <bdi key={number}>{printable(number)}</bdi>)}
    </span>
  );
}
