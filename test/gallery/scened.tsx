import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { createQueryClient, HostContext } from '../../renderer/transport/ask.tsx';
import type { Host, HostState } from '../../renderer/transport/host.ts';
import { followEvents } from '../../renderer/transport/invalidation.ts';
import { trusted } from '../../renderer/transport/trusted.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { EventBody } from '../../shared/contract/events.ts';
import { failed, type Scene, scriptedBackend } from '../e2e/support/scripted-backend.ts';

/** How the host takes what is asked: as it should, never, or not at all. */
export type Mood = 'answers' | 'waits' | 'fails';

/** What a screen needs before there is one. */
const ALWAYS_ANSWERED = new Set(['app.info', 'preferences.get', 'account.list', 'secrets.status', 'scan.progress']);

interface SceneHost {
  readonly host: Host;
  readonly emit: (body: EventBody) => void;
}

/** The scripted backend of the window's tests, in the page itself. */
export function hostOf(scene: Scene, mood: Mood = 'answers', stands: HostState = 'connected'): SceneHost {
  const backend = scriptedBackend(scene);
  const call = (method: string, input: unknown): Promise<unknown> => {
    if (mood === 'answers' || ALWAYS_ANSWERED.has(method)) return backend.call(method, input);
    return mood === 'waits' ? new Promise(() => {}) : Promise.resolve(failed('connection-lost', { host: 'imap.example.org' }, true));
  };
  const host: Host = {
    call: trusted<Client['call']>(call),
    subscribe: listener => backend.subscribe(listener),
    state: () => stands,
    watch: () => () => {},
  };
  return { host, emit: body => backend.emit(body) };
}

interface Props {
  readonly scene?: Scene;
  readonly mood?: Mood;
  readonly stands?: HostState;
  /** What the host tells of once somebody listens. */
  readonly tells?: EventBody;
  readonly children: ReactNode;
}

/** A piece of the window over a host of its own. */
export function Scened(props: Props): ReactNode {
  const { tells } = props;
  const [{ host, emit }] = useState(() => hostOf(props.scene ?? {}, props.mood, props.stands));
  const [queries] = useState(createQueryClient);
  useEffect(() => followEvents(host, queries), [host, queries]);
  useEffect(() => {
    if (tells) emit(tells);
  }, [emit, tells]);
  return (
    <HostContext value={host}>
      <QueryClientProvider client={queries}>{props.children}</QueryClientProvider>
    </HostContext>
  );
}
