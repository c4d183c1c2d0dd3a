import type { ReactNode } from 'react';
import type { ImportReport } from '../../../shared/contract/people-files.ts';
import { COLUMN_FIELDS, type ColumnField } from '../../../shared/domain/records/column-fields.ts';
import { useLanguage } from '../../app/language.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';

/** Of a table: what each column is taken for, to be put right where it was read wrong. */
export function ColumnChoices(props: { columns: ImportReport['columns']; onMap: (title: string, field: ColumnField) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.inOut;
  const options = COLUMN_FIELDS.map(id => ({ id, name: words.field(id) }));
  return (
    <section className="stack tight" aria-labelledby="columns">
      <h3 id="columns">{words.columns}</h3>
      <ul className="columns-map">
        {props.columns.map(({ title, field }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two columns of a table may bear one title
          <li key={`${title} ${index}`}>
            <Name>{title}</Name>
            <Choice
              label={words.holdsOf(printable(title))}
              unlabelled
              value={field}
              options={options}
              onChange={chosen => props.onMap(title, chosen)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
