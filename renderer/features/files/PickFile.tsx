import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { ImportReport } from '../../../shared/contract/people-files.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { upload } from '../attachments/upload.ts';
import type { PickedFile } from './ImportPreview.tsx';

/** One file, picked or dropped, and read: nothing is changed by it. */
export function PickFile(props: { onPicked: (file: PickedFile, report: ImportReport) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.inOut;
  const put = useTell('attachment.put');
  const preview = useTell('import.preview');
  const [reading, setReading] = useState<string | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setFailed(null);
    setReading(file.name);
    try {
      const { path, name } = await upload(file, put.mutateAsync);
      props.onPicked({ path, name }, await preview.mutateAsync({ path, name }));
    } catch (error) {
      setFailed(error);
    } finally {
      setReading(null);
    }
  };
  return (
    <>
      <DropZone
        className="drop"
        aria-label={words.drop}
        getDropOperation={() => 'copy'}
        onDrop={({ items }) => {
          const item = items.find(one => one.kind === 'file');
          if (item?.kind === 'file') void item.getFile().then(read);
        }}
      >
        <FileTrigger acceptedFileTypes={['.vcf', '.csv', '.txt', '.ics', '.json']} onSelect={files => void read(files?.[0])}>
          <Button className="button" isPending={reading !== null}>
            {words.pick}
          </Button>
        </FileTrigger>
        <small className="soft" role="status">
          {reading === null ? words.drop : words.reading(printable(reading))}
        </small>
      </DropZone>
      {failed === null ? null : <Problem error={failed} />}
    </>
  );
}
