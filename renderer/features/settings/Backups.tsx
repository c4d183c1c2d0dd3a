import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { BackupSchedule } from '../../../shared/contract/backup.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Field } from '../../ui/Field.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { RestoreSheet } from './RestoreSheet.tsx';

/** When copies of everything are made, where they are, and the way back. */
export function Backups(): ReactNode {
  const { all, formats } = useLanguage();
  const w = all.backup;
  const state = useAsk('backup.get', {});
  const schedule = useTell('backup.schedule');
  const create = useTell('backup.create');
  const [passphrase, setPassphrase] = useState('');
  const [restoring, setRestoring] = useState<string | null>(null);
  if (!state.data) return null;
  const { data } = state;
  const put = (change: Partial<BackupSchedule>): void =>
    schedule.mutate(
      { schedule: { ...data.schedule, ...change }, ...(passphrase === '' ? {} : { passphrase }) },
      { onSuccess: () => setPassphrase('') },
    );
  const makeOne = (): void => create.mutate(passphrase === '' ? {} : { passphrase });
  const error = schedule.error ?? create.error;
  return (
    <section aria-labelledby="backups">
      <h2 id="backups">{w.title}</h2>
      <p className="soft">{w.lead}</p>
      <h3 id="backup-every">{w.howOften}</h3>
      <Segments
        labelledBy="backup-every"
        value={data.schedule.every}
        onChange={every => put({ every })}
        options={(['never', 'day', 'week'] as const).map(id => ({ id, name: w.every[id] }))}
      />
      <div className="form backup-form">
        <PasswordField
          label={w.passphraseNew}
          value={passphrase}
          onChange={setPassphrase}
          description={data.hasPassphrase ? w.passphraseKept : w.passphraseHint}
        />
        <Field
          label={w.folder}
          key={data.folder}
          defaultValue={data.folder}
          spellCheck="false"
          onBlur={event => {
            const folder = event.currentTarget.querySelector('input')?.value.trim() ?? '';
            if (folder !== data.folder) put({ folder: folder === '' ? null : folder });
          }}
        />
        {error ? <Problem error={error} /> : null}
        <div className="actions">
          {passphrase === '' ? null : (
            <Button className="button" isDisabled={passphrase.length < 10} onPress={() => put({})}>
              {w.save}
            </Button>
          )}
          <Button
            className="button"
            isPending={create.isPending}
            isDisabled={passphrase.length < 10 && !data.hasPassphrase}
            onPress={makeOne}
          >
            {create.isPending ? w.making : w.now}
          </Button>
          <Button className="button quiet" onPress={() => setRestoring(data.files[0]?.file ?? '')}>
            {w.restore}
          </Button>
        </div>
      </div>
      {data.files.length === 0 ? <p className="soft">{w.none}</p> : null}
      <ul className="backups">
        {data.files.slice(0, 5).map(({ file, at, bytes }) => (
          <li key={file}>
            {formats.exact(at)} <span className="soft">{formats.size(bytes)}</span>
          </li>
        ))}
      </ul>
      {restoring === null ? null : <RestoreSheet file={restoring} onClose={() => setRestoring(null)} />}
    </section>
  );
}
