import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../app/language.tsx';
import { RestoreSheet } from '../settings/RestoreSheet.tsx';

/** The other way to begin: with what another computer knew. */
export function FromBackup(): ReactNode {
  const { all, words } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <p className="soft after-lead">
      {words.firstRun.otherComputer}{' '}
      <Button className="button quiet" onPress={() => setOpen(true)}>
        {all.backup.restore}
      </Button>
      {isOpen ? <RestoreSheet file="" onClose={() => setOpen(false)} /> : null}
    </p>
  );
}
