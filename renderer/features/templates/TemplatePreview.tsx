import { useMemo, useState, type ReactNode } from 'react';
import type { TemplateRow } from '../../../shared/contract/writing.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Findings } from '../../ui/Findings.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { fieldsOf } from '../compose/template-fields.ts';

const TYPING_MS = 300;
/** Enough to see how it reads for somebody close and somebody far; the list of everyone would be too long to choose from. */
const READERS = 12;

/** The template as somebody reads it, and what is wrong with it, while it is being written. */
export function TemplatePreview(
  props: Pick<TemplateRow, 'subject' | 'body' | 'language'> & { filled?: Readonly<Record<string, string>> },
): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.templates;
  const people = useAsk('people.list', { hidden: false });
  const [reader, setReader] = useState('invented');
  const readers = useMemo(() => (people.data ?? []).toSorted((a, b) => b.contactDays - a.contactDays).slice(0, READERS), [people.data]);
  const { subject, body, language } = useSettled({ subject: props.subject, body: props.body, language: props.language }, TYPING_MS);
  // What is filled in for each campaign is shown by its name.
  const filled = useSettled(props.filled ?? {}, TYPING_MS);
  const fields = Object.fromEntries(
    fieldsOf(subject, body).map(name => [name, filled[name]?.trim() ? filled[name] : `‹${all.writing.field(name)}›`]),
  );
  const preview = useAsk(
    'template.preview',
    { subject, body, language, personId: reader === 'invented' ? null : Number(reader), fields, personalLine: '' },
    { keep: true },
  );
  return (
    <section className="stack tight" aria-busy={preview.isFetching}>
      <h2>{words.preview}</h2>
      <Choice
        label={words.forWhom}
        value={reader}
        options={[{ id: 'invented', name: words.invented }, ...readers.map(({ id, name }) => ({ id: String(id), name: printable(name) }))]}
        onChange={setReader}
      />
      {preview.isError ? <Problem error={preview.error} /> : null}
      {preview.data ? (
        <>
          <div aria-live="polite">
            <Findings findings={preview.data.findings} />
          </div>
          <Paper subject={preview.data.subject} text={preview.data.text} lang={language} />
        </>
      ) : null}
    </section>
  );
}
