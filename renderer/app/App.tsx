import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { createQueryClient, HostContext } from '../transport/ask.tsx';
import type { Host } from '../transport/host.ts';
import { followEvents } from '../transport/invalidation.ts';
import { keepFilesOut } from './keep-files-out.ts';
import { Preferred } from './Preferred.tsx';
import { Screens } from './Screens.tsx';

/** The whole window over one host. */
export function App(props: { host: Host }): ReactNode {
  const { host } = props;
  const [queries] = useState(createQueryClient);
  useEffect(() => followEvents(host, queries), [host, queries]);
  useEffect(() => keepFilesOut(window), []);
  return (
    <HostContext value={host}>
      <QueryClientProvider client={queries}>
        <Preferred>
          <Screens />
        </Preferred>
      </QueryClientProvider>
    </HostContext>
  );
}
