import { loopbackSettings, realBackend, type RealBackend } from '../real-backend.ts';
import type { LabelledMailbox } from './label.ts';
import type { LabelledServer } from './mailbox-server.ts';

/** The real backend and store after reading every account of a labelled mailbox. Stop it when done. */
export async function readMailbox(mailbox: Pick<LabelledMailbox, 'accounts' | 'now'>, server: LabelledServer): Promise<RealBackend> {
  const host = await realBackend({
    env: { FIL_ROUGE_PASSWORD: 'secret' },
    replace: { mail: server, clock: { now: () => mailbox.now, timeZone: () => 'Europe/Paris' } },
  });
  for (const { email } of mailbox.accounts) {
    const { id } = await host.ask('account.add', { settings: loopbackSettings(email, 1143), password: 'secret' });
    await host.ask('scan.run', { accountId: id });
  }
  return host;
}
