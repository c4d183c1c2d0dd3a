import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { TemplateRenderer } from '../../backend/ports/template-renderer.ts';
import type { WritingPorts } from '../../backend/ports/writing.ts';
import type { WritingStore } from '../../backend/ports/writing-store.ts';
import { returnedMailReader } from '../mime/returned-mail-reader.ts';
import { openWritingStore } from '../sqlite/writing-store.ts';
import { rememberingRenderer } from '../templates/remembering-renderer.ts';
import { createTemplateRenderer } from '../templates/template-renderer.ts';
import type { TextLock } from '../texts/text-lock.ts';
import { attachmentShelf } from './attachment-shelf.ts';

async function readAttachment(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    // A pipe or a device would never end.
    if (!about.isFile()) throw new ExpectedError('attachment-unreadable', { file: path });
    if (about.size > maxBytes) throw new ExpectedError('attachment-too-large', { file: path, bytes: about.size, most: maxBytes });
    return await readFile(path);
  } catch (cause) {
    throw cause instanceof ExpectedError ? cause : new ExpectedError('attachment-unreadable', { file: path }, { cause });
  }
}

/** The real store and the real renderer, opened when first used: most commands neither write nor render. */
export function openWritingPorts(databaseFile: string, texts?: TextLock): WritingPorts {
  let store: WritingStore | null = null;
  let renderer: TemplateRenderer | null = null;
  return {
    get store() {
      return (store ??= openWritingStore(databaseFile, texts));
    },
    get renderer() {
      return (renderer ??= rememberingRenderer(createTemplateRenderer()));
    },
    returnedMail: returnedMailReader,
    readAttachment,
    attachmentText: async (attachment, maxBytes) =>
      (await import('./attachment-text.ts')).attachmentText(attachment, await readAttachment(attachment.path, maxBytes)),
    readInvitation: async (...mail) => (await import('../mime/read-invitation.ts')).readInvitation(...mail),
    readDay: async (...words) => (await import('../language/typed-day.ts')).typedDay(...words),
    attachments: attachmentShelf(join(dirname(databaseFile), 'attachments')),
    close: async () => {
      await renderer?.close();
      store?.close();
    },
  };
}
