import { describe, expect, it } from 'vitest';
import { replaceMessageId } from '../../../shared/domain/outbox/replace-message-id.ts';

const mail = (header: string): string => `${header}\r\n\r\nBonjour,\r\nMessage-ID: <in-the-text@x>\r\n`;

describe('a new copy', () => {
  it('differs in its Message-ID and in nothing else', () => {
    const raw = mail('From: a@x\r\nmessage-id: <old@x>\r\nSubject: Vœux\r\nReferences: <p@x>\r\n <q@x>');
    const copy = replaceMessageId(raw, 'new.rk@x');
    expect(copy).toBe(raw.replace('message-id: <old@x>', 'Message-ID: <new.rk@x>'));
  });

  it('is refused where it is not clear what would be replaced', () => {
    expect(replaceMessageId(mail('From: a@x'), 'n@x')).toBeNull();
    expect(replaceMessageId(mail('Message-ID: <a@x>\r\nMessage-ID: <b@x>'), 'n@x')).toBeNull();
    expect(replaceMessageId(mail('Message-ID:\r\n <folded@x>'), 'n@x')).toBeNull();
    expect(replaceMessageId('Message-ID: <a@x>', 'n@x')).toBeNull();
  });

  it('is refused where the new id could end the header', () => {
    for (const id of ['a@x\r\nBcc: b@y', 'a@x>', 'a b@x', 'no-at-sign']) expect(replaceMessageId(mail('Message-ID: <a@x>'), id)).toBeNull();
  });
});
