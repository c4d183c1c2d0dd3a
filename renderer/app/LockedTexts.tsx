import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useAsk } from '../transport/ask.tsx';
import { askToUnlock } from './ask-to-unlock.ts';
import { useLanguage } from './language.tsx';

/** Above every screen while what the user wrote cannot be read here: why, and what to do. */
export function LockedTexts(): ReactNode {
  const { all, words } = useLanguage();
  const encryption = useAsk('encryption.get', {});
  if (encryption.data?.state !== 'locked') return null;
  const { why } = encryption.data;
  return (
    <div className="problem" role="status" data-code="texts-locked">
      <p>
        {all.encryption.state.locked} {why === null ? null : all.encryption.why[why]}
      </p>
      {why === 'vault-locked' ? (
        <Button className="button" onPress={askToUnlock}>
          {words.settings.unlock}
        </Button>
      ) : (
        <a className="button" href="#/settings">
          {all.encryption.toSettings}
        </a>
      )}
    </div>
  );
}
