import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Field } from '../../ui/Field.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { PickBackup } from './PickBackup.tsx';

/** Opens a backup, says what is in it, and puts it back only then. */
export function RestoreSheet(props: { file: string; onClose: () => void }): ReactNode {
  const { all, words, formats } = useLanguage();
  const w = all.backup;
  const [file, setFile] = useState(props.file);
  /** Its path, or its name where it was handed over. */
  const [shown, setShown] = useState(props.file);
  const [passphrase, setPassphrase] = useState('');
  const preview = useTell('backup.preview');
  const restore = useTell('backup.restore');
  const inside = preview.data;
  const error = preview.error ?? restore.error;
  const changed = (set: (text: string) => void) => (text: string) => {
    set(text);
    preview.reset();
  };
  const submit = (): void => {
    if (inside) restore.mutate({ file, passphrase }, { onSuccess: props.onClose });
    else preview.mutate({ file, passphrase });
  };
  return (
    <Sheet title={w.restoreTitle} isOpen onClose={props.onClose}>
      <Form
        className="form"
        validationBehavior="aria"
        onSubmit={event => {
          event.preventDefault();
          submit();
        }}
      >
        <Field
          label={w.restoreFile}
          value={shown}
          onChange={path => {
            changed(setFile)(path);
            setShown(path);
          }}
          spellCheck="false"
          autoComplete="off"
        />
        <PickBackup
          onPicked={(path, name) => {
            changed(setFile)(path);
            setShown(name);
          }}
        />
        <PasswordField label={w.passphrase} value={passphrase} onChange={changed(setPassphrase)} autoFocus />
        {inside ? (
          <div className="help" role="status">
            <p>{w.holds(formats.exact(inside.at), inside)}</p>
            {inside.waiting > 0 ? <p>{w.waiting(inside.waiting)}</p> : null}
            <p>{w.replaces}</p>
          </div>
        ) : null}
        {error ? <Problem error={error} /> : null}
        <div className="actions end">
          <Button className="button" onPress={props.onClose}>
            {words.problem.cancel}
          </Button>
          <Button
            type="submit"
            className="button go"
            isDisabled={file === '' || passphrase.length < 10}
            isPending={preview.isPending || restore.isPending}
          >
            {inside ? w.confirm : w.look}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
