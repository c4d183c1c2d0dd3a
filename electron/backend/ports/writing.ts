import type { Attachment } from '../../../shared/contract/attachments.ts';
import type { Invitation } from '../../../shared/domain/agenda/meeting.ts';
import type { AttachmentShelf } from './attachment-shelf.ts';
import type { ReturnedMailReader } from './returned-mail-reader.ts';
import type { TemplateRenderer } from './template-renderer.ts';
import type { WritingStore } from './writing-store.ts';

/** What circles, templates and campaigns need of the outside; opened when first used. */
export interface WritingPorts {
  readonly store: WritingStore;
  readonly renderer: TemplateRenderer;
  readonly returnedMail: ReturnedMailReader;
  readonly attachments: AttachmentShelf;
  /** Throws `ExpectedError` attachment-unreadable, attachment-too-large. */
  readAttachment(path: string, maxBytes: number): Promise<Uint8Array>;
  /** The text of a file that has one: plain text, vCard, CSV, PDF; '' for another. Throws like `readAttachment`. */
  attachmentText(attachment: Attachment, maxBytes: number): Promise<string>;
  /** What a mail says of a calendar event; null where it says nothing. May reject for what a mail holds, which is hostile. */
  readInvitation(raw: Uint8Array, timeZone: string): Promise<Invitation | null>;
  /**
   * The local day meant by words such as "next Tuesday", as a number of days since 1970-01-01; null where they name none to come.
   * @param language which to try first
   */
  readDay(text: string, today: number, language: 'en' | 'fr'): Promise<number | null>;
  close(): Promise<void>;
}
