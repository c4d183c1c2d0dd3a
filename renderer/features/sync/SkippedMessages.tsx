import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Name } from '../../ui/Name.tsx';

/** A thousand broken messages are a fact, not a list to read. */
const SHOWN = 100;

/** What could not be read, listed: never silently dropped. */
export function SkippedMessages(props: { accountId: number }): ReactNode {
  const { words } = useLanguage();
  const skipped = useAsk('scan.skipped', { accountId: props.accountId });
  if (!skipped.data || skipped.data.length === 0) return null;
  return (
    <Disclosure className="disclosure">
      <Heading level={3}>
        <Button slot="trigger" className="disclose">
          <svg width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
            <path d="M2 1l4 4-4 4" />
          </svg>
          {words.sync.skipped} <span className="soft">{words.sync.skippedLead(skipped.data.length)}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="skipped">
          {skipped.data.slice(0, SHOWN).map(({ folder, uid, reason }) => (
            <li key={`${folder} ${uid}`}>
              <Name>{folder}</Name> <span className="soft">{words.sync.uid(uid)}</span>{' '}
              <span className="soft">{words.sync.skippedBecause(reason)}</span>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
