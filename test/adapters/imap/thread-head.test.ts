import { describe, expect, it } from 'vitest';
import { threadHeadOf } from '../../../electron/adapters/imap/thread-head.ts';

describe('what an answer to a letter must name', () => {
  it('its id, the chain before it, and its subject', () => {
    const block =
      'Message-ID: <c@x.example>\r\nReferences: <a@x.example>\r\n <b@x.example>\r\nSubject: =?utf-8?Q?L=27=C3=A9t=C3=A9?=\r\n\r\n';
    expect(threadHeadOf(block)).toEqual({ messageId: 'c@x.example', references: ['a@x.example', 'b@x.example'], subject: "L'été" });
  });

  it('its one parent where there are no references; of several nobody knows', () => {
    expect(threadHeadOf('Message-ID: <c@x.example>\r\nIn-Reply-To: <a@x.example>\r\n\r\n')).toMatchObject({ references: ['a@x.example'] });
    expect(threadHeadOf('Message-ID: <c@x.example>\r\nIn-Reply-To: <a@x.example> <b@x.example>\r\n\r\n')).toMatchObject({ references: [] });
  });

  it('nothing where it has no id one could answer to', () => {
    expect(threadHeadOf('Subject: x\r\n\r\n')).toBeNull();
    expect(threadHeadOf('Message-ID: none\r\n\r\n')).toBeNull();
    expect(threadHeadOf('')).toBeNull();
  });

  it('no more of a hostile chain than a thread could have, and never a line of its own', () => {
    const many = Array.from({ length: 5000 }, (_, n) => `<${n}@x.example>`).join(' ');
    const head = threadHeadOf(`Message-ID: <c@x.example>\r\nReferences: ${many}\r\nSubject: a\0b\u2028c\r\n\r\n`);
    expect(head?.references).toHaveLength(100);
    expect(/[\p{Cc}\u2028]/u.test(head?.subject ?? '')).toBe(false);
  });
});
