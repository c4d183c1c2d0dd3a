import type SMTPConnection from 'nodemailer/lib/smtp-connection';

import type { Submission } from '../../../shared/domain/outbox/smtp-outcome.ts';
import type { Envelope, SmtpSession } from '../../backend/ports/submitter.ts';
import { BeforeTheDot } from './before-the-dot.ts';
import { stageOf } from './smtp-stage.ts';

/** What nodemailer puts on its errors. */
export interface SmtpError {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly message: string;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
}

/**
 * What an error means for the message. After the hand-over only an answer to the message itself is an answer: a 421 announces that the
 * server goes away (RFC 5321 §3.8) and a closed line says nothing at all.
 */
function submissionOf(error: SmtpError, message: BeforeTheDot): Submission {
  const { responseCode: code, response = '' } = error;
  const answered = code !== undefined && code >= 400 && code < 600;
  if (message.handedOver) {
    if (answered && code !== 421 && error.command === 'DATA') return { kind: 'refused', stage: 'message', code, response };
    return { kind: 'in-doubt', problem: error.code ?? error.message.slice(0, 200) };
  }
  const stage = message.started ? 'message' : stageOf(error.command);
  if (answered) return { kind: 'refused', stage, code, response };
  return { kind: 'not-sent', stage, problem: error.code ?? error.message.slice(0, 200) };
}

/** Longer than any honest server: 25 MB over a line of 10 kB a second, and the ten minutes of RFC 5321 §4.5.3.2.6 after the dot. */
const MESSAGE_MS = 60 * 60_000;

/**
 * One connection, one message at a time.
 * @param tidy makes what the server says fit to be kept: it may repeat the password
 * @param patienceMs for a whole message: a server that answers a byte a minute is never silent, and never done
 */
export function createSmtpSession(
  connection: SMTPConnection,
  tidy: (said: string) => string,
  patienceMs: number = MESSAGE_MS,
): SmtpSession {
  let usable = true;
  const lost = (): void => {
    usable = false;
  };
  connection.on('end', lost);
  connection.on('error', lost);

  const transmit = (envelope: Envelope, message: BeforeTheDot): Promise<Submission> =>
    new Promise(resolve => {
      const ended = (submission: Submission): void => {
        clearTimeout(timer);
        message.stop();
        resolve('response' in submission ? { ...submission, response: tidy(submission.response) } : submission);
      };
      // The caller closes what did not end well.
      const timer = setTimeout(() => ended(submissionOf({ code: 'ETIMEDOUT', message: 'no end' }, message)), patienceMs);
      connection.send({ from: envelope.from, to: [envelope.to] }, message.stream, (error, info) => {
        ended(error ? submissionOf(error, message) : { kind: 'accepted', response: info?.response ?? '' });
      });
    });
  const reset = (): Promise<void> =>
    new Promise(resolve => {
      connection.reset(error => {
        if (error) usable = false;
        resolve();
      });
    });

  return {
    get usable() {
      return usable;
    },
    async send(envelope, raw, beforeDot) {
      if (!usable) return { kind: 'not-sent', stage: 'connect', problem: 'closed' };
      const message = new BeforeTheDot(raw, beforeDot);
      const result = await transmit(envelope, message);
      // A mark that was being written when the line dropped is written: the caller's next transition must come after it.
      await message.settled();
      if (result.kind === 'refused' && !message.started) await reset();
      else if (result.kind !== 'accepted') {
        // Mid-message nothing can follow: dropping the line is what tells the server to forget what it has.
        usable = false;
        connection.close();
      }
      return result;
    },
    close() {
      if (usable) connection.quit();
      usable = false;
    },
  };
}
