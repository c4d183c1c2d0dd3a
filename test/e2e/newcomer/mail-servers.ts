import { startDovecot, type Dovecot } from '../../support/dovecot/dovecot.ts';
import { startFaultySmtpServer, type FaultySmtpServer } from '../../support/faulty-smtp-server.ts';
import { answerMail } from '../../support/returns/came-back.ts';
import { pastLetters, SECOND } from './correspondents.ts';

export interface MailServers {
  readonly dovecot: Dovecot;
  readonly smtp: FaultySmtpServer;
  /** Answers the last letter this address was sent, into the inbox, as they would. */
  answer(from: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** A mailbox with a past on Dovecot and one without, and a server that takes letters and remembers them. */
export async function startMailServers(): Promise<MailServers> {
  const dovecot = await startDovecot({ users: { anna: 'correct horse', [SECOND.user]: SECOND.password } });
  const smtp = await startFaultySmtpServer();
  const { inbox, sent } = pastLetters();
  dovecot.fill('INBOX', inbox);
  dovecot.fill('Sent', sent);
  return {
    dovecot,
    smtp,
    answer: async (from, text) => {
      const letter = smtp.delivered.findLast(({ to }) => to === from)?.raw ?? '';
      const inReplyTo = /^Message-ID: <(.*?)>\r?$/im.exec(letter)?.[1];
      if (inReplyTo === undefined) throw new Error(`${from} was sent nothing`);
      const date = new Date().toUTCString().replace('GMT', '+0000');
      await dovecot.deliver('INBOX', `Date: ${date}\r\n${answerMail({ from, inReplyTo, subject: 'Re: News', text })}`);
    },
    close: async () => {
      await smtp.close();
      await dovecot.stop();
    },
  };
}
