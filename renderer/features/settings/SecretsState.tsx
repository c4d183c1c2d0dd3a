import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../app/language.tsx';
import { askToUnlock } from '../../app/ask-to-unlock.ts';
import { useAsk } from '../../transport/ask.tsx';

/** Where the mail passwords are kept, said plainly. */
export function SecretsState(): ReactNode {
  const { words } = useLanguage();
  const secrets = useAsk('secrets.status', {});
  if (!secrets.data) return null;
  const { kind, locked } = secrets.data;
  return (
    <section aria-labelledby="secrets">
      <h2 id="secrets">{words.settings.secrets}</h2>
      <p>
        {words.settings.secretsKind[kind]} {locked ? words.settings.locked : null}
      </p>
      {locked || kind === 'ask' ? (
        <div className="actions">
          <Button className={locked ? 'button go' : 'button'} onPress={askToUnlock}>
            {locked ? words.settings.unlock : words.settings.makeVault}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
