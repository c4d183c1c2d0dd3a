import { ATTACHMENT_PART_BYTES, type Attachment } from '../../../shared/contract/attachments.ts';
import type { Input, Output } from '../../../shared/contract/methods.ts';

type Put = (part: Input<'attachment.put'>) => Promise<Output<'attachment.put'>>;

/** More arguments at once than this are more than a stack takes. */
const AT_ONCE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCodePoint(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}

/** Hands a picked file over, part by part. Rejects with what the backend says. */
export async function upload(file: File, put: Put): Promise<Attachment> {
  const id = crypto.randomUUID();
  let path = '';
  for (let at = 0; at < file.size; at += ATTACHMENT_PART_BYTES) {
    const part = new Uint8Array(await file.slice(at, at + ATTACHMENT_PART_BYTES).arrayBuffer());
    ({ path } = await put({ upload: id, at, part: base64(part) }));
  }
  return { name: file.name.slice(-255), type: file.type === '' ? 'application/octet-stream' : file.type, path, bytes: file.size };
}
