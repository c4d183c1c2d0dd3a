import { useEffect, useState, type ReactNode } from 'react';
import { useHost, useHostState } from '../transport/ask.tsx';
import { useLanguage } from './language.tsx';

/** A blink of the line is not worth a word. */
const PATIENCE_MS = 1_500;
const THANKS_MS = 6_000;

/** One calm sentence while the host is away, gone or just back. */
export function HostNotice(props: { alone?: boolean }): ReactNode {
  const { all, words } = useLanguage();
  const host = useHost();
  const state = useHostState();
  const [patient, setPatient] = useState(true);
  const [restarted, setRestarted] = useState<'died' | 'backup' | 'repaired' | null>(null);
  useEffect(() => {
    if (state !== 'reconnecting') return undefined;
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setPatient(true);
    };
  }, [state]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = host.subscribe(event => {
      if (event.type !== 'backend.restarted') return;
      setRestarted(event.seq >= 0 ? (event.on ?? 'died') : null);
      clearTimeout(timer);
      timer = setTimeout(() => setRestarted(null), THANKS_MS);
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [host]);

  let text = '';
  if (state === 'refused') text = words.host.refused;
  else if (state === 'stopped') text = words.host.stopped;
  else if (state === 'reconnecting' && !patient) text = words.host.reconnecting;
  else if (restarted === 'died') text = words.host.restarted;
  else if (restarted !== null) text = all.backup.back[restarted];
  if (props.alone) {
    return (
      <main className="alone">
        <p className="mark">
          Fil <i>Rouge</i>
        </p>
        <p className="lead">{text}</p>
      </main>
    );
  }
  return (
    <div className="notice" role="status" data-shown={text !== ''}>
      {text}
    </div>
  );
}
