import type { ReactNode } from 'react';
import type { Discovery } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';

/** What is known of the provider and from whom, and the three lines on where its password comes from. */
export function ProviderHelp(props: { found: Discovery }): ReactNode {
  const { all, words } = useLanguage();
  const { found } = props;
  const w = words.firstRun;
  const steps = all.providers.steps(found.provider);
  const whence = (): string => {
    if (found.source === 'guess') return w.guessedServers;
    return found.source === 'table' ? w.foundServers(found.name) : w.serversFrom[found.source](found.name);
  };
  return (
    <div className="help">
      <p>{whence()}</p>
      <ol>
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {found.helpUrl === null ? null : (
        <p>
          <a href={found.helpUrl} target="_blank" rel="noreferrer noopener">
            {w.helpLink(found.name)}
          </a>
        </p>
      )}
    </div>
  );
}
