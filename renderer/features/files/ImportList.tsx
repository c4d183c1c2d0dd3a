import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';

/** What was taken in, newest first, each to be taken back as a whole. */
export function ImportList(): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.inOut;
  const imports = useAsk('import.list', {});
  const undo = useTell('import.undo');
  const [said, setSaid] = useState('');
  const rows = imports.data ?? [];
  if (rows.length === 0 && said === '') return null;
  return (
    <section aria-labelledby="imports">
      <h2 id="imports">{words.imports}</h2>
      {undo.error ? <Problem error={undo.error} /> : null}
      <p role="status">{said}</p>
      <ul className="lines tight">
        {rows.map(({ id, at, name, format, changed }) => (
          <li key={id} className="line">
            <Name className="line-name">{name}</Name>
            <span className="soft">
              {words.formats[format]}, {words.changed(changed)}
            </span>
            <time className="soft" dateTime={at}>
              {formats.exact(at)}
            </time>
            <span className="line-end actions">
              <Button
                className="button quiet"
                aria-label={words.takeBackOf(printable(name))}
                isDisabled={undo.isPending}
                onPress={() =>
                  undo.mutate({ importId: id }, { onSuccess: ({ undone, left }) => setSaid(all.peopleFiles.undone(undone, left)) })
                }
              >
                {words.takeBack}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
