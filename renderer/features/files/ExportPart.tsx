import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { FILE_FORMATS } from '../../../shared/contract/people-files.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Check } from '../../ui/Check.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { saveFile } from '../../ui/save-file.ts';

/** Everybody, in the form another program takes, or complete. */
export function ExportPart(): ReactNode {
  const { all } = useLanguage();
  const words = all.inOut;
  const take = useTell('export.file');
  const [notes, setNotes] = useState(false);
  return (
    <section aria-labelledby="export">
      <h2 id="export">{words.exportTitle}</h2>
      <p className="soft">{words.exportLead}</p>
      <div className="actions after-lead">
        {FILE_FORMATS.map(format => (
          <Button
            key={format}
            className="button"
            isDisabled={take.isPending}
            onPress={() => take.mutate({ format, notes }, { onSuccess: saveFile })}
          >
            {words.formats[format]}
          </Button>
        ))}
      </div>
      <div className="after-lead">
        <Check isSelected={notes} onChange={setNotes}>
          <span>{words.withNotes}</span>
        </Check>
      </div>
      <p role="status" className="soft">
        {take.data ? words.saved(take.data.name) : ''}
      </p>
      {take.error ? <Problem error={take.error} /> : null}
    </section>
  );
}
