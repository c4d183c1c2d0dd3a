import type { ReactNode } from 'react';
import type { ProviderGuess } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';

/** What is known of the provider, and the three lines on where its password comes from. */
export function ProviderHelp(props: { guess: ProviderGuess }): ReactNode {
  const { all, words } = useLanguage();
  const { guess } = props;
  const steps = all.providers.steps(guess.provider);
  return (
    <div className="help">
      <p>{guess.known ? words.firstRun.foundServers(guess.name) : words.firstRun.guessedServers}</p>
      <ol>
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {guess.helpUrl === null ? null : (
        <p>
          <a href={guess.helpUrl} target="_blank" rel="noreferrer noopener">
            {words.firstRun.helpLink(guess.name)}
          </a>
        </p>
      )}
    </div>
  );
}
