import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useLanguage } from '../../app/language.tsx';
import { useHost, useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { upload } from '../attachments/upload.ts';

/** A backup picked from the computer: by its path where the host knows it, else handed over. `shown` is what to call it. */
export function PickBackup(props: { onPicked: (file: string, shown: string) => void }): ReactNode {
  const { all } = useLanguage();
  const { pathOf } = useHost();
  const put = useTell('backup.put');
  const [taking, setTaking] = useState<string | null>(null);
  const pick = async (file: File): Promise<void> => {
    if (pathOf) return props.onPicked(pathOf(file), pathOf(file));
    setTaking(file.name);
    try {
      props.onPicked((await upload(file, put.mutateAsync)).path, printable(file.name));
    } catch {
      // Shown below, from the mutation.
    } finally {
      setTaking(null);
    }
    return undefined;
  };
  return (
    <>
      <div className="actions">
        <FileTrigger acceptedFileTypes={['.backup']} onSelect={files => void (files?.[0] && pick(files[0]))}>
          <Button className="button" isPending={taking !== null}>
            {all.backup.pick}
          </Button>
        </FileTrigger>
        <small className="soft" role="status">
          {taking === null ? null : all.inOut.reading(printable(taking))}
        </small>
      </div>
      {put.isError ? <Problem error={put.error} /> : null}
    </>
  );
}
