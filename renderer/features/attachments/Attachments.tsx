import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { ATTACHMENT_BYTES_AT_MOST, type Attachment } from '../../../shared/contract/attachments.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { upload } from './upload.ts';

const MOST = 10;

interface Props {
  readonly files: readonly Attachment[];
  readonly lead: string;
  readonly isFixed?: boolean;
  readonly onChange: (files: Attachment[]) => void;
}

/** The files that go with it: picked or dropped, each with its size and a way to take it off again. */
export function Attachments(props: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.files;
  const { files, onChange } = props;
  const put = useTell('attachment.put');
  const [adding, setAdding] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [failed, setFailed] = useState<unknown>(null);

  const reasonAgainst = (file: File, before: readonly Attachment[]): string | null => {
    const name = printable(file.name);
    if (file.size === 0) return words.empty(name);
    if (before.length >= MOST) return words.tooMany(MOST);
    const size = before.reduce((sum, { bytes = 0 }) => sum + bytes, file.size);
    return size > ATTACHMENT_BYTES_AT_MOST ? words.tooLarge(name, ATTACHMENT_BYTES_AT_MOST) : null;
  };
  const add = async (picked: readonly File[]): Promise<void> => {
    setRefused(null);
    setFailed(null);
    const next = [...files];
    try {
      for (const file of picked) {
        const reason = reasonAgainst(file, next);
        if (reason !== null) {
          setRefused(reason);
          continue;
        }
        setAdding(file.name);
        next.push(await upload(file, put.mutateAsync));
        onChange([...next]);
      }
    } catch (error) {
      setFailed(error);
    } finally {
      setAdding(null);
    }
  };

  return (
    <section className="stack tight attachments" aria-labelledby="files">
      <h3 id="files">{words.title}</h3>
      {files.length > 0 ? (
        <ul className="files">
          {files.map(({ name, bytes, path }) => (
            <li key={path}>
              <Name>{name}</Name>
              <small className="soft">{bytes === undefined ? '' : words.size(bytes)}</small>
              {props.isFixed ? null : (
                <Button
                  className="button quiet square"
                  aria-label={words.remove(printable(name))}
                  onPress={() => onChange(files.filter(one => one.path !== path))}
                >
                  ×
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {props.isFixed ? null : (
        <DropZone
          className="drop"
          aria-label={words.drop}
          getDropOperation={() => 'copy'}
          onDrop={({ items }) => {
            void Promise.all(items.flatMap(item => (item.kind === 'file' ? [item.getFile()] : []))).then(add);
          }}
        >
          <FileTrigger allowsMultiple onSelect={picked => void add([...(picked ?? [])])}>
            <Button className="button" isPending={adding !== null}>
              {words.add}
            </Button>
          </FileTrigger>
          <small className="soft" role="status">
            {adding === null ? words.drop : words.adding(printable(adding))}
          </small>
        </DropZone>
      )}
      {files.length > 0 ? <small className="soft">{props.lead}</small> : null}
      {refused === null ? null : (
        <p className="field-error" role="alert">
          <bdi>{refused}</bdi>
        </p>
      )}
      {failed === null ? null : <Problem error={failed} />}
    </section>
  );
}
