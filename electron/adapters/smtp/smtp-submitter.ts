import XOAuth2 from 'nodemailer/lib/xoauth2';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

import type { AccountSettings, Server } from '../../../shared/contract/shapes.ts';
import type { SmtpStage, Submission } from '../../../shared/domain/outbox/smtp-outcome.ts';
import type { Submitter } from '../../backend/ports/submitter.ts';
import { hideSecret } from '../hide-secret.ts';
import { isLoopbackHost } from '../imap/loopback.ts';
import { certificateIsTrusted } from './pinned-certificate.ts';
import { createSmtpSession, type SmtpError } from './smtp-session.ts';
import { stageOf } from './smtp-stage.ts';

export interface SmtpOptions {
  /** PEM, beside the ones Node trusts. */
  readonly authorities?: readonly string[];
  /** Silence of the server before the line counts as dropped; default nodemailer's 10 minutes (RFC 5321 §4.5.3.2.6): lower only in tests. */
  readonly socketTimeoutMs?: number;
  /** For everything up to the signing in, and for a whole message, whatever the server keeps saying; lower only in tests. */
  readonly patienceMs?: { readonly open: number; readonly message: number };
}

/** For the look-up, the greeting, TLS and the signing in together. */
const OPEN_MS = 3 * 60_000;

function connectionOptions(server: Server, fingerprint: string | null, options: SmtpOptions): SMTPConnectionOptions {
  return {
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'plain',
    // The domain part says nothing about the machine (no host name leaks into EHLO).
    name: '[127.0.0.1]',
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketCloseTimeout: 1000,
    maxResponseSize: 64 * 1024,
    ...(options.socketTimeoutMs === undefined ? {} : { socketTimeout: options.socketTimeoutMs }),
    tls: {
      minVersion: 'TLSv1.2',
      // A pinned certificate is judged by its fingerprint alone, before any credential is sent.
      rejectUnauthorized: fingerprint === null,
      ...(options.authorities?.length ? { ca: [...options.authorities] } : {}),
    },
    logger: false,
  };
}

/** Of a password, or of an access token in its place (XOAUTH2). */
const credentials = ({ user, auth }: AccountSettings, password: string) =>
  auth === 'oauth' ? { user, method: 'XOAUTH2', oauth2: new XOAuth2({ user, accessToken: password }) } : { user, pass: password };

const problemOf = (error: SmtpError): string => error.code ?? error.message.slice(0, 200);

/** Submission over SMTP (RFC 6409) by nodemailer's connection, without its pool: a pool sends again by itself, which only the outbox may decide. */
export function createSmtpSubmitter(options: SmtpOptions = {}): Submitter {
  return {
    open(settings: AccountSettings, password: string) {
      const { smtp, trustedFingerprint, user } = settings;
      const tidy = (said: string): string => hideSecret(said, user, password);
      return new Promise(resolve => {
        if (smtp.security === 'plain' && !isLoopbackHost(smtp.host)) {
          resolve({ failure: { kind: 'not-sent', stage: 'connect', problem: 'plain-text-refused' } });
          return;
        }
        const fail = (failure: Submission): void => {
          // First the answer: closing tells the listener below that the line ended.
          resolve({ failure });
          clearTimeout(timer);
          connection.close();
        };
        const timer = setTimeout(
          () => fail({ kind: 'not-sent', stage: 'connect', problem: 'ETIMEDOUT' }),
          options.patienceMs?.open ?? OPEN_MS,
        );
        const connection = new SMTPConnection(connectionOptions(smtp, trustedFingerprint, options));
        const failed = (error: SmtpError, at: SmtpStage): void => {
          if (error.responseCode) fail({ kind: 'refused', stage: at, code: error.responseCode, response: tidy(error.response ?? '') });
          else fail({ kind: 'not-sent', stage: at, problem: problemOf(error) });
        };
        // For as long as it lives: an error nobody listens to would end the process.
        connection.on('error', error => failed(error, stageOf(error.command)));
        connection.once('end', () => fail({ kind: 'not-sent', stage: 'connect', problem: 'closed' }));
        connection.connect(error => {
          if (error) {
            failed(error, stageOf(error.command));
            return;
          }
          if (!certificateIsTrusted(connection, trustedFingerprint)) {
            fail({ kind: 'not-sent', stage: 'tls', problem: 'tls-untrusted' });
            return;
          }
          const ready = (): void => {
            clearTimeout(timer);
            resolve({ session: createSmtpSession(connection, tidy, options.patienceMs?.message) });
          };
          if (!connection.allowsAuth) {
            ready();
            return;
          }
          connection.login(credentials(settings, password), error => {
            if (error) failed(error, 'auth');
            else ready();
          });
        });
      });
    },
  };
}
