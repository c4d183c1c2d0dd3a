import { useEffect, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../app/language.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';

const SHOWN_MS = 1_800;

/** An address that a press copies. */
export function CopyAddress(props: { address: string }): ReactNode {
  const { words } = useLanguage();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(props.address);
    setCopied(true);
  };
  return (
    <>
      <Button className="address" aria-label={words.person.copy(printable(props.address))} onPress={() => void copy()}>
        <Name>{props.address}</Name>
      </Button>
      <span className="soft" role="status">
        {copied ? words.person.copied : ''}
      </span>
    </>
  );
}
