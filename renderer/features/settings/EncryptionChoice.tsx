import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Output } from '../../../shared/contract/methods.ts';
import { askToUnlock } from '../../app/ask-to-unlock.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Check } from '../../ui/Check.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Whether what the user writes is encrypted here; how it stands, and why it is not as wanted. */
export function EncryptionChoice(): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.encryption;
  const encryption = useAsk('encryption.get', {});
  const set = useTell('encryption.set');
  const queries = useQueryClient();
  if (!encryption.data) return null;
  const now = encryption.data;
  const put = (state: Output<'encryption.get'>): void => void queries.setQueryData<Output<'encryption.get'>>(['encryption.get', {}], state);
  const choose = (wanted: boolean): void => {
    put({ ...now, wanted });
    set.mutate({ wanted }, { onSuccess: put, onError: () => void queries.invalidateQueries({ queryKey: ['encryption.get'] }) });
  };
  const isTurning = now.state === 'turning-on' || now.state === 'turning-off';
  return (
    <section aria-labelledby="encryption">
      <h2 id="encryption">{words.title}</h2>
      <Check isSelected={now.wanted} isDisabled={now.state === 'locked'} onChange={choose}>
        {words.choice}
      </Check>
      <p role="status">
        {words.state[now.state]} {isTurning ? words.progress(formats.number(now.done), formats.number(now.total)) : null}{' '}
        {now.why !== null && (now.wanted || now.state === 'locked') ? words.why[now.why] : null}
      </p>
      {now.problem === null ? null : <p>{words.problem(all.errors[now.problem]({}))}</p>}
      {now.why === 'vault-locked' ? (
        <div className="actions">
          <Button className="button go" onPress={askToUnlock}>
            {all.window.settings.unlock}
          </Button>
        </div>
      ) : null}
      <p className="aside-note">{words.about}</p>
      {set.error ? <Problem error={set.error} /> : null}
    </section>
  );
}
