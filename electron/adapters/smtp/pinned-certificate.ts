import { TLSSocket } from 'node:tls';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';

/**
 * Whether the peer is the one the user chose to trust. Without a choice Node has judged the chain already. `_socket` is nodemailer's own
 * field: where it is not there the answer is no.
 */
export function certificateIsTrusted(connection: SMTPConnection, fingerprint: string | null): boolean {
  if (fingerprint === null) return true;
  const { _socket: socket } = connection as { _socket?: unknown };
  if (!(socket instanceof TLSSocket)) return false;
  return socket.authorized || socket.getPeerCertificate().fingerprint256 === fingerprint;
}
