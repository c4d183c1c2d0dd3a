import { arch, platform, release } from 'node:process';
import { guessProvider } from '../../../shared/domain/providers.ts';
import { signInProviderOf } from '../../../shared/domain/sign-in/sign-in-provider.ts';
import type { Context } from '../context.ts';
import { hideOwnWords } from './own-words.ts';

const NEWEST_LINES = 200;

/**
 * What helps to find a fault, as text the user reads before giving it to anybody: versions, counts, states and codes. No address, name,
 * subject, folder or host of one's own; a provider is named only where it is a public one.
 */
export async function diagnostics({ ports, states }: Context): Promise<string> {
  const { info, store, outbox, preferences, secrets, encryption, log } = ports;
  const { kind, locked } = await secrets.status();
  const { language, theme } = preferences.get();
  const { shown, hidden } = store.people.count();
  const byState = Map.groupBy(outbox.store.list({}), ({ state }) => state);
  const accounts = store.accounts.list().flatMap((account, index) => {
    const { settings, lastScan } = account;
    const { state, problem } = states.present(account);
    const known = guessProvider(settings.email);
    const where = known.known ? known.provider : (signInProviderOf(settings.imap.host) ?? 'other');
    const folders = store.folders.list(account.id);
    return [
      `account ${index + 1}: ${where}, imap ${settings.imap.security}, smtp ${settings.smtp.security}, ${settings.auth ?? 'password'}, ${state}${problem === null ? '' : ` (${problem})`}`,
      `  last read: ${lastScan === null ? 'never' : new Date(lastScan).toISOString()}`,
      ...folders.map(
        ({ role, roleSource, messages, read, pending }, at) =>
          `  folder ${at + 1}: ${role} by ${roleSource}, ${read} of ${messages}, ${pending.length} pending`,
      ),
    ];
  });
  return [
    `Fil Rouge ${info.version} (${info.host}), Node ${process.versions.node}, ${process.versions['electron'] ? `Electron ${process.versions['electron']}, ` : ''}${platform} ${arch} ${release.name}`,
    `language ${language} of ${info.systemLanguage}, theme ${theme}, time zone ${info.timeZone}, secrets ${kind}${locked ? ', locked' : ''}, encrypted texts ${encryption.state().state}`,
    `people ${shown}, hidden ${hidden}, messages ${store.messageCount()}, own addresses ${store.mine.list().length}`,
    `outbox: ${[...byState].map(([state, rows]) => `${state} ${rows.length}`).join(', ') || 'empty'}`,
    ...accounts,
    '',
    'log:',
    ...log.newest(NEWEST_LINES).map(hideOwnWords(store.accounts.list().map(({ settings }) => settings))),
    '',
  ].join('\n');
}
