import net from 'node:net';
import tls from 'node:tls';
import type { ImapFlowOptions } from 'imapflow';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { Server } from '../../../shared/contract/shapes.ts';
import { isLoopbackAddress } from './loopback.ts';

type Transport = NonNullable<ImapFlowOptions['transport']>;

export interface Trust {
  /** SHA-256 of the one certificate the user chose to trust, `AA:BB:…`, or null. */
  readonly fingerprint: string | null;
  /** PEM, beside the ones Node trusts. */
  readonly authorities: readonly string[];
}

/** OpenSSL's verification results in words that may be shown; anything else is `invalid`. */
const REASONS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-authority',
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  CERT_REVOKED: 'revoked',
};

/** Null where the certificate may be used: valid for this host, or exactly the one the user chose. */
function refusal(socket: tls.TLSSocket, server: Server, trust: Trust): ExpectedError | null {
  if (socket.authorized) return null;
  const fingerprint = socket.getPeerCertificate().fingerprint256 ?? '';
  if (fingerprint !== '' && fingerprint === trust.fingerprint) return null;
  const problem = String(socket.authorizationError);
  const params = { host: server.host, port: server.port, fingerprint };
  if (problem === 'ERR_TLS_CERT_ALTNAME_INVALID') return new ExpectedError('tls-name-mismatch', params);
  const reason = trust.fingerprint === null ? (REASONS[problem] ?? 'invalid') : 'changed';
  return new ExpectedError('tls-untrusted', { ...params, reason });
}

/**
 * Opens the sockets imapflow uses. Certificates are judged here rather than by Node, because a refusal must carry the fingerprint for the user to
 * compare; nothing is written to the socket before the verdict.
 */
export function secureTransport(server: Server, trust: Trust): Transport {
  const options = {
    rejectUnauthorized: false,
    minVersion: 'TLSv1.2' as const,
    ...(trust.authorities.length > 0 ? { ca: [...tls.rootCertificates, ...trust.authorities] } : {}),
  };
  const judged = (socket: tls.TLSSocket, onSecure: () => void): tls.TLSSocket => {
    socket.once('secureConnect', () => {
      const error = refusal(socket, server, trust);
      if (error) socket.destroy(error);
      else onSecure();
    });
    return socket;
  };
  return {
    connect({ host, port, servername, secure }, onConnect) {
      const name = typeof servername === 'string' ? { servername } : {};
      if (secure) return judged(tls.connect({ host, port, ...name, ...options }), onConnect).setNoDelay(true);
      const socket: net.Socket = net.connect({ host, port, noDelay: true }, () => {
        if (server.security === 'plain' && !isLoopbackAddress(socket.remoteAddress ?? '')) {
          socket.destroy(new ExpectedError('plain-text-refused', { host: server.host, port: server.port }));
        } else onConnect();
      });
      return socket;
    },
    upgrade(plain, { host, servername }, onSecure) {
      const name = typeof servername === 'string' ? { servername } : {};
      // `host` even so: without a servername, Node would check the certificate against "localhost".
      return judged(tls.connect({ socket: plain, host, ...name, ...options }), onSecure);
    },
  };
}
