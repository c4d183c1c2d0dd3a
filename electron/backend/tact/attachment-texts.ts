import type { Attachment } from '../../../shared/contract/attachments.ts';
import { ExpectedError } from '../expected-error.ts';
import type { WritingPorts } from '../ports/writing.ts';

/** As much as a mail takes. */
const MOST_BYTES = 10 * 1024 * 1024;

/** The text of each attachment, '' for one that has none or cannot be read now: sending says so. */
export function attachmentTexts(
  { attachmentText }: Pick<WritingPorts, 'attachmentText'>,
  attachments: readonly Attachment[],
): Promise<string[]> {
  return Promise.all(
    attachments.map(async attachment => {
      try {
        return await attachmentText(attachment, MOST_BYTES);
      } catch (error) {
        if (error instanceof ExpectedError) return '';
        throw error;
      }
    }),
  );
}
