import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { RestoreSheet } from '../features/settings/RestoreSheet.tsx';
import { useTell } from '../transport/ask.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useLanguage } from './language.tsx';

/** The two ways on where the data cannot be opened: keep what can be read, or put a backup back. Neither deletes anything. */
export function Rescue(props: { error: unknown }): ReactNode {
  const { all } = useLanguage();
  const w = all.backup;
  const repair = useTell('rescue.repair');
  const [restoring, setRestoring] = useState(false);
  return (
    <Problem error={props.error}>
      <p>{w.rescueLead}</p>
      {repair.isError ? <Problem error={repair.error} /> : null}
      <div className="actions">
        <Button className="button go" isPending={repair.isPending} onPress={() => repair.mutate({})}>
          {w.repair}
        </Button>
        <Button className="button" onPress={() => setRestoring(true)}>
          {w.restore}
        </Button>
      </div>
      {restoring ? <RestoreSheet file="" onClose={() => setRestoring(false)} /> : null}
    </Problem>
  );
}
