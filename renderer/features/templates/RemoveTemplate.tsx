import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TemplateRow } from '../../../shared/contract/writing.ts';
import { useLanguage } from '../../app/language.tsx';
import { go } from '../../app/route.ts';
import { useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function RemoveTemplate(props: { row: TemplateRow }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.templates;
  const { row } = props;
  const [asking, setAsking] = useState(false);
  const remove = useTell('template.remove');
  return (
    <>
      <Button className="button quiet" onPress={() => setAsking(true)}>
        {words.remove}
      </Button>
      <Sheet role="alertdialog" title={words.removeTitle(printable(row.name))} isOpen={asking} onClose={() => setAsking(false)}>
        <p>{words.removeBody}</p>
        {remove.isError ? <Problem error={remove.error} /> : null}
        <div className="actions end">
          <Button className="button" autoFocus onPress={() => setAsking(false)}>
            {words.keep}
          </Button>
          <Button
            className="button go"
            isPending={remove.isPending}
            onPress={() => remove.mutate({ templateId: row.id }, { onSuccess: () => go('templates') })}
          >
            {words.remove}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
