import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ImportReport } from '../../../shared/contract/people-files.ts';
import type { ColumnField } from '../../../shared/domain/records/column-fields.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { offerBack } from '../outbox/undo-offer.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import { ImportRows } from './ImportRows.tsx';

export interface PickedFile {
  readonly path: string;
  readonly name: string;
}

/** What a file would change, row by row; its columns may be told otherwise; then it is taken in, and may be taken back. */
export function ImportPreview(props: { file: PickedFile; first: ImportReport; onClose: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.inOut;
  const { file } = props;
  const preview = useTell('import.preview');
  const run = useTell('import.run');
  const undo = useTell('import.undo');
  const [mapping, setMapping] = useState<Readonly<Record<string, ColumnField>>>({});
  const [report, setReport] = useState(props.first);
  const source = { path: file.path, name: file.name, format: report.format, mapping };
  const fresh = report.counts.new + report.counts.adds;
  const name = printable(file.name);

  const map = (title: string, field: ColumnField): void => {
    const next = { ...mapping, [title]: field };
    setMapping(next);
    preview.mutate({ ...source, mapping: next }, { onSuccess: setReport });
  };
  const takeIn = (): void =>
    run.mutate(source, {
      onSuccess: ({ importId }) => {
        if (importId !== null) offerBack(`${words.done(name)}.`, () => undo.mutateAsync({ importId }));
        props.onClose();
      },
    });
  return (
    <div className="stack import-preview" aria-busy={preview.isPending}>
      <p>
        <b>
          <bdi>{words.found(name, report.rows.length)}</bdi>
        </b>{' '}
        <span className="soft">{words.read(words.formats[report.format], report.encoding)}</span>
      </p>
      {report.columns.length > 0 ? <ColumnChoices columns={report.columns} onMap={map} /> : null}
      <section className="stack tight" aria-labelledby="import-preview">
        <h3 id="import-preview">{words.previewTitle}</h3>
        <p role="status">{fresh === 0 ? words.nothing : all.peopleFiles.counts(report.counts)}</p>
        <ImportRows rows={report.rows} />
      </section>
      {preview.error ? <Problem error={preview.error} /> : null}
      {run.error ? <Problem error={run.error} /> : null}
      <div className="actions">
        {fresh > 0 ? (
          <Button className="button go" isPending={run.isPending} isDisabled={preview.isPending} onPress={takeIn}>
            {words.run(fresh)}
          </Button>
        ) : null}
        <Button className="button quiet" onPress={props.onClose}>
          {words.another}
        </Button>
      </div>
    </div>
  );
}
