import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Failure } from '../../../shared/contract/errors.ts';
import { useLanguage } from '../../app/language.tsx';

const FINGERPRINT = /^([0-9A-F]{2}:){31}[0-9A-F]{2}$/;
/** What a person may decide on by comparing: unknown signers. An expired or revoked certificate is the server's to mend. */
const COMPARABLE = new Set(['self-signed', 'unknown-authority', 'changed']);

/** The fingerprint a failure offers to trust, or null where there is nothing to decide. */
export function fingerprintToTrust(failure: Failure): string | null {
  const { fingerprint, reason } = failure.params;
  if (failure.code !== 'tls-untrusted' || typeof fingerprint !== 'string' || !FINGERPRINT.test(fingerprint)) return null;
  return reason === undefined || (typeof reason === 'string' && COMPARABLE.has(reason)) ? fingerprint : null;
}

interface Props {
  readonly host: string;
  readonly fingerprint: string;
  readonly onTrust: () => void;
  readonly onRefuse: () => void;
}

/** A certificate nobody vouches for: shown, explained, and trusted only by an explicit press. */
export function CertificateTrust(props: Props): ReactNode {
  const { words } = useLanguage();
  const pairs = props.fingerprint.split(':');
  const lines = [0, 8, 16, 24].map(start => pairs.slice(start, start + 8).join(' '));
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{words.firstRun.certificateTitle}</strong>
      </p>
      <p>{words.firstRun.certificateBody(props.host)}</p>
      <p className="soft">{words.firstRun.fingerprint}</p>
      <code className="fingerprint" aria-label={props.fingerprint}>
        {lines.map(line => (
          <span key={line}>{line}</span>
        ))}
      </code>
      <div className="actions">
        <Button className="button" onPress={props.onTrust}>
          {words.firstRun.trust}
        </Button>
        <Button className="button go" onPress={props.onRefuse}>
          {words.firstRun.dontTrust}
        </Button>
      </div>
    </div>
  );
}
