import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../app/language.tsx';
import { showShortcuts } from '../../app/show-shortcuts.ts';
import { useAsk } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { AccountList } from './AccountList.tsx';
import { Backups } from './Backups.tsx';
import { ColleagueChoice } from './ColleagueChoice.tsx';
import { DiagnosticsReport } from './DiagnosticsReport.tsx';
import { EncryptionChoice } from './EncryptionChoice.tsx';
import { OutsideChoices } from './OutsideChoices.tsx';
import { PreferenceChoices } from './PreferenceChoices.tsx';
import { ReminderChoices } from './ReminderChoices.tsx';
import { SecretsState } from './SecretsState.tsx';

export function SettingsScreen(): ReactNode {
  const { all, words } = useLanguage();
  const info = useAsk('app.info', {});
  return (
    <div className="settings">
      <h1>{words.settings.title}</h1>
      <AccountList />
      <PreferenceChoices />
      <ColleagueChoice />
      <ReminderChoices />
      <section aria-labelledby="tact">
        <h2 id="tact">{all.manners.settings.title}</h2>
        <p className="soft">{all.manners.settings.lead}</p>
        <div className="actions">
          <a className="button" href="#/tact">
            {all.manners.settings.open}
          </a>
        </div>
      </section>
      <OutsideChoices />
      <SecretsState />
      <EncryptionChoice />
      <Backups />
      <section aria-labelledby="in-out">
        <h2 id="in-out">{all.inOut.title}</h2>
        <p className="soft">{all.inOut.lead}</p>
        <div className="actions">
          <a className="button" href="#/files">
            {all.inOut.toFiles}
          </a>
        </div>
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{words.settings.about}</h2>
        <p>{info.data ? words.settings.version(info.data.version) : '\u00a0'}</p>
        <p className="soft">{words.settings.promise}</p>
        {info.data ? (
          <p>
            {words.settings.dataFolder} <code dir="ltr">{printable(info.data.dataFolder)}</code>
            <br />
            <span className="soft">{words.settings.dataFolderMore}</span>
          </p>
        ) : null}
        <div className="actions">
          <a className="button" href="#/help">
            {words.nav.help}
          </a>
          <Button className="button" onPress={showShortcuts}>
            {words.settings.keyboard}
          </Button>
          <DiagnosticsReport />
        </div>
      </section>
    </div>
  );
}
