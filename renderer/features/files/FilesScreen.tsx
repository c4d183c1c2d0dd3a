import { useEffect, useState, type ReactNode } from 'react';
import type { ImportReport } from '../../../shared/contract/people-files.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { CalendarFeed } from './CalendarFeed.tsx';
import { ExportPart } from './ExportPart.tsx';
import { ImportList } from './ImportList.tsx';
import { ImportPreview, type PickedFile } from './ImportPreview.tsx';
import { PickFile } from './PickFile.tsx';

/** Address books in, everything out. `path`: a file that was opened with Fil Rouge, to be looked at first. */
export function FilesScreen(props: { path: string | null }): ReactNode {
  const { path } = props;
  const { all } = useLanguage();
  const words = all.inOut;
  const [picked, setPicked] = useState<{ readonly file: PickedFile; readonly report: ImportReport } | null>(null);
  const preview = useTell('import.preview');
  const look = preview.mutate;
  useEffect(() => {
    if (path === null) return;
    const file = { path, name: path.replace(/^.*[\\/]/, '') };
    look(file, { onSuccess: report => setPicked({ file, report }) });
  }, [path, look]);
  return (
    <div className="writing">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <section aria-labelledby="import">
        <h2 id="import">{words.importTitle}</h2>
        <p className="soft">{words.importLead}</p>
        {picked === null ? (
          <>
            <PickFile onPicked={(file, report) => setPicked({ file, report })} />
            {preview.isError ? <Problem error={preview.error} /> : null}
          </>
        ) : (
          <ImportPreview key={picked.file.path} file={picked.file} first={picked.report} onClose={() => setPicked(null)} />
        )}
      </section>
      <ImportList />
      <ExportPart />
      <CalendarFeed />
    </div>
  );
}
