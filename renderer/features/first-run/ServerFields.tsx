import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure';
import type { AccountSettings, Server } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';

interface Props {
  readonly settings: AccountSettings;
  readonly onChange: (settings: AccountSettings) => void;
  readonly startOpen: boolean;
}

const portOf = (text: string): number => Math.min(65_535, Number.parseInt(text.replace(/\D/g, ''), 10) || 0);

/** Login name and servers, filled in and rarely needed: folded away where the provider is known. */
export function ServerFields(props: Props): ReactNode {
  const { words } = useLanguage();
  const { settings, onChange } = props;
  const w = words.firstRun;
  const server = (key: 'imap' | 'smtp'): ReactNode => {
    const value = settings[key];
    const set = (change: Partial<Server>): void => onChange({ ...settings, [key]: { ...value, ...change }, trustedFingerprint: null });
    return (
      <fieldset>
        <legend>{w[key]}</legend>
        <div className="server">
          <Field label={w.host} value={value.host} onChange={host => set({ host: host.trim() })} spellCheck="false" autoComplete="off" />
          <Field
            label={w.port}
            value={value.port === 0 ? '' : String(value.port)}
            onChange={text => set({ port: portOf(text) })}
            inputMode="numeric"
          />
          <Choice
            label={w.security}
            value={value.security}
            onChange={security => set({ security })}
            options={(['tls', 'starttls', 'plain'] as const).map(id => ({ id, name: w[id] }))}
          />
        </div>
      </fieldset>
    );
  };
  return (
    <Disclosure className="disclosure" defaultExpanded={props.startOpen}>
      <Heading>
        <Button slot="trigger" className="disclose">
          <svg width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
            <path d="M2 1l4 4-4 4" />
          </svg>
          {w.servers}
          <span className="soft">{settings.imap.host}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <Field
          label={w.user}
          value={settings.user}
          onChange={user => onChange({ ...settings, user })}
          spellCheck="false"
          autoComplete="off"
        />
        {server('imap')}
        {server('smtp')}
      </DisclosurePanel>
    </Disclosure>
  );
}
