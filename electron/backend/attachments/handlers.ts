import { Buffer } from 'node:buffer';
import { ATTACHMENT_BYTES_AT_MOST } from '../../../shared/contract/attachments.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';

/** A letter that is being written may lie about for a day. */
const KEPT_MS = 24 * 3_600_000;

export function attachmentHandlers({ ports }: Pick<Context, 'ports'>): Pick<Handlers, 'attachment.put'> {
  const { writing, clock } = ports;
  const named = (): Set<string> => {
    const open = writing.store.campaigns.list().filter(({ state }) => state !== 'cancelled');
    return new Set(open.flatMap(({ draft }) => draft.attachments.map(({ path }) => path)));
  };
  return {
    'attachment.put': async ({ upload, at, part }) => {
      const bytes = Buffer.from(part, 'base64');
      const size = at + bytes.length;
      if (size > ATTACHMENT_BYTES_AT_MOST) {
        throw new ExpectedError('attachment-too-large', { file: upload, bytes: size, most: ATTACHMENT_BYTES_AT_MOST });
      }
      if (at === 0) await writing.attachments.sweep(named(), clock.now() - KEPT_MS);
      return { path: await writing.attachments.put(upload, at, bytes), bytes: size };
    },
  };
}
