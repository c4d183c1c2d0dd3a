import { join } from 'node:path';
import { UNDO_MS } from '../../../shared/domain/undo-time.ts';
import { capsOf } from '../../../shared/domain/outbox/provider-caps.ts';
import type { Composer } from '../../backend/ports/composer.ts';
import type { OutboxPorts, SendingPolicy } from '../../backend/ports/outbox.ts';
import type { OutboxStore } from '../../backend/ports/outbox-store.ts';
import type { SentFolders } from '../../backend/ports/sent-folder.ts';
import type { Submitter } from '../../backend/ports/submitter.ts';
import { outboxMessageId } from '../compose/outbox-message-id.ts';
import { openOutboxStore } from '../sqlite/outbox-store.ts';
import type { TextLock } from '../texts/text-lock.ts';
import { installationName, messageIdKey } from './installation.ts';

export interface OutboxOptions {
  readonly dataFolder: string;
  readonly databaseFile: string;
  /** What seals the bytes that wait. */
  readonly texts?: TextLock;
  /** PEM, beside the ones Node trusts. */
  readonly authorities?: readonly string[];
}

export const USUAL_POLICY: SendingPolicy = {
  capsOf: ({ smtp, email }) => capsOf(smtp.host, email),
  undoMs: UNDO_MS,
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** The real adapters of sending, each loaded when first used: nodemailer and imapflow cost a command that only reads half its start. */
export function openOutboxPorts({ dataFolder, databaseFile, texts, authorities = [] }: OutboxOptions): OutboxPorts {
  let opened: OutboxStore | null = null;
  const store = once(() => {
    opened = openOutboxStore({
      file: databaseFile,
      texts,
      install: installationName(dataFolder),
      witnessFile: join(dataFolder, 'outbox-witness'),
    });
    return opened;
  });
  const key = once(() => messageIdKey(dataFolder));
  const smtp = once(async (): Promise<Submitter> => (await import('../smtp/smtp-submitter.ts')).createSmtpSubmitter({ authorities }));
  const imap = once(async (): Promise<SentFolders> => (await import('../imap/sent-folder.ts')).createSentFolders({ authorities }));
  const composer: Composer = {
    compose: async draft => (await import('../compose/compose-message.ts')).composeMessage(draft),
    messageId: (delivery, sender) => outboxMessageId(key(), delivery, sender),
  };
  return {
    get store() {
      return store();
    },
    submitter: { open: async (...args) => (await smtp()).open(...args) },
    sentFolders: { open: async (...args) => (await imap()).open(...args) },
    composer,
    policy: USUAL_POLICY,
    close: () => opened?.close(),
  };
}
