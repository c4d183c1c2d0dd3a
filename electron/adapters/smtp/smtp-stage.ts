import type { SmtpStage } from '../../../shared/domain/outbox/smtp-outcome.ts';

const COMMANDS: Readonly<Record<string, SmtpStage>> = {
  CONN: 'connect',
  EHLO: 'ehlo',
  HELO: 'ehlo',
  LHLO: 'ehlo',
  STARTTLS: 'tls',
  'MAIL FROM': 'mail',
  'RCPT TO': 'rcpt',
  DATA: 'data',
};

/** nodemailer's `command` as a stage of RFC 5321's dialogue. */
export function stageOf(command: string | undefined): SmtpStage {
  if (command?.startsWith('AUTH')) return 'auth';
  return COMMANDS[command ?? ''] ?? 'connect';
}
