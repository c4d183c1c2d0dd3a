import type { CampaignDraft } from '../../../shared/contract/writing.ts';
import type { MessageDraft } from '../../../shared/domain/outbox/message-draft.ts';
import { ExpectedError } from '../expected-error.ts';
import type { WritingPorts } from '../ports/writing.ts';

const MEGABYTE = 1024 * 1024;
/** What nearly every mailbox takes, with the third that base64 adds. */
const PER_MAIL = 10 * MEGABYTE;
/** Every recipient's bytes are frozen: what is small for one is not for three hundred. */
const PER_APPROVAL = 500 * MEGABYTE;

/** Read once, at approval: what lies on the disk later is not what was approved. Throws attachment-unreadable, attachment-too-large. */
export async function readAttachments(
  { readAttachment }: Pick<WritingPorts, 'readAttachment'>,
  files: CampaignDraft['attachments'],
  recipients: number,
): Promise<MessageDraft['attachments']> {
  let left = Math.min(PER_MAIL, Math.floor(PER_APPROVAL / Math.max(1, recipients)));
  const read: { name: string; type: string; content: Uint8Array }[] = [];
  for (const { name, type, path } of files) {
    const content = await readAttachment(path, left);
    if (content.length > left) throw new ExpectedError('attachment-too-large', { file: name, bytes: content.length, most: left });
    left -= content.length;
    read.push({ name, type, content });
  }
  return read;
}
