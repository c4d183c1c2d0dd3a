import { cleanup, configure, render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { App } from '../../../renderer/app/App.tsx';
import { LanguageProvider } from '../../../renderer/app/language.tsx';
import type { Host } from '../../../renderer/transport/host.ts';
import { trusted } from '../../../renderer/transport/trusted.ts';
import type { Client } from '../../../shared/contract/client.ts';
import { type Scene, type ScriptedBackend, scriptedBackend } from '../../e2e/support/scripted-backend.ts';

// A busy machine takes its time; what is waited for still has to come.
configure({ asyncUtilTimeout: 8_000 });

afterEach(() => {
  cleanup();
  location.hash = '';
});

/** The whole window over a scripted backend, in process; `more` is what this host can besides. */
export function openWindow(scene: Scene = {}, hash = '#/today', more: Partial<Host> = {}): { backend: ScriptedBackend; user: UserEvent } {
  const backend = scriptedBackend(scene);
  location.hash = hash;
  const host: Host = {
    call: trusted<Client['call']>((method: string, input: unknown) => backend.call(method, input)),
    subscribe: listener => backend.subscribe(listener),
    state: () => 'connected',
    watch: () => () => {},
    ...more,
  };
  render(<App host={host} />);
  return { backend, user: userEvent.setup() };
}

/** A piece of the window in one language. */
export const show = (piece: ReactNode, lang: 'en' | 'fr' = 'en'): void => {
  render(
    <LanguageProvider lang={lang} timeZone="Europe/Paris">
      {piece}
    </LanguageProvider>,
  );
};
