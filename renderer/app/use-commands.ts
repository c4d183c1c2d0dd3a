import { useAsk, useTell } from '../transport/ask.tsx';
import { go } from './route.ts';
import { useLanguage } from './language.tsx';
import { showShortcuts } from './show-shortcuts.ts';

interface Command {
  readonly name: string;
  readonly run: () => void;
  /** Listed only once something is typed. */
  readonly onDemand?: true;
}

/** What the palette offers beside people. */
export function useCommands(): readonly { readonly title: string; readonly commands: readonly Command[] }[] {
  const { all, words } = useLanguage();
  const accounts = useAsk('account.list', {});
  const scan = useTell('scan.run');
  const set = useTell('preferences.set');
  const { nav, palette, settings } = words;
  return [
    {
      title: palette.go,
      commands: [
        { name: nav.today, run: () => go('today') },
        { name: nav.awaiting, run: () => go('awaiting') },
        { name: nav.people, run: () => go('people') },
        { name: nav.review, run: () => go('review') },
        { name: nav.circles, run: () => go('circles') },
        { name: nav.gestures, run: () => go('gestures') },
        { name: nav.campaigns, run: () => go('campaigns') },
        { name: nav.templates, run: () => go('templates') },
        { name: nav.outbox, run: () => go('outbox') },
        { name: nav.insights, run: () => go('insights') },
        { name: all.insights.howGood, run: () => go('how-good') },
        { name: all.manners.settings.open, run: () => go('tact') },
        { name: nav.sync, run: () => go('sync') },
        { name: nav.settings, run: () => go('settings') },
      ],
    },
    {
      title: palette.commands,
      commands: [
        {
          name: palette.readNow,
          run: () => {
            go('sync');
            for (const { id } of accounts.data ?? []) scan.mutate({ accountId: id });
          },
        },
        { name: palette.language(settings.english), run: () => set.mutate({ language: 'en' }), onDemand: true },
        { name: palette.language(settings.french), run: () => set.mutate({ language: 'fr' }), onDemand: true },
        { name: palette.theme(settings.light), run: () => set.mutate({ theme: 'light' }), onDemand: true },
        { name: palette.theme(settings.dark), run: () => set.mutate({ theme: 'dark' }), onDemand: true },
        { name: palette.theme(settings.system), run: () => set.mutate({ theme: 'system' }), onDemand: true },
        { name: all.inOut.toFiles, run: () => go('files') },
        { name: palette.shortcuts, run: showShortcuts },
        { name: nav.help, run: () => go('help') },
      ],
    },
  ];
}
