import { describe, expect, it } from 'vitest';
import PostalMime from 'postal-mime';

import { composeMessage } from '../../../electron/adapters/compose/compose-message.ts';
import { outboxMessageId } from '../../../electron/adapters/compose/outbox-message-id.ts';
import { answerSubject, referencesOf, type MessageDraft } from '../../../shared/domain/outbox/message-draft.ts';

const draft: MessageDraft = {
  from: { name: 'Claire Martin', address: 'claire@atelier.example' },
  to: { name: 'Bérénice Lefèvre', address: 'berenice@lyon.example' },
  subject: 'Des nouvelles\u202f?',
  text: 'Bonjour Bérénice,\n\nVoyez https://atelier.example/x?a=1&b=2.\n\n.\nClaire\n',
  language: 'fr',
  messageId: 'abc.rk@atelier.example',
  continues: null,
  date: Date.UTC(2026, 0, 2, 23, 30),
  zoneOffset: 60,
  attachments: [],
  unsubscribeAddress: null,
};
const compose = async (change: Partial<MessageDraft> = {}): Promise<string> => {
  const composed = await composeMessage({ ...draft, ...change });
  if (!composed.ok) throw new Error(composed.problems.join());
  return Buffer.from(composed.raw).toString('latin1');
};
const headersOf = (raw: string): string => raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');

describe('a mail as bytes', () => {
  it('says who, to whom, when and in which words, and nothing of the machine', async () => {
    const raw = await compose();
    const mail = await PostalMime.parse(raw.replaceAll('\r\n', '\n'));
    expect(mail.subject).toBe(draft.subject);
    expect(mail.from).toMatchObject(draft.from);
    expect(mail.to?.[0]).toMatchObject(draft.to);
    expect(mail.text).toContain('Voyez https://atelier.example/x?a=1&b=2.');
    expect(headersOf(raw)).toContain('Message-ID: <abc.rk@atelier.example>');
    expect(headersOf(raw)).toContain('Date: Sat, 03 Jan 2026 00:30:00 +0100');
    expect(headersOf(raw)).not.toMatch(/X-Mailer|Precedence|Auto-Submitted|List-/i);
  });

  it('names where to write to hear no more of it, for news alone', async () => {
    const unsubscribeAddress = 'a&b@atelier.example';
    expect(headersOf(await compose({ unsubscribeAddress }))).toContain(
      'List-Unsubscribe: <mailto:a%26b@atelier.example?subject=unsubscribe>',
    );
  });

  it('gives the same words as HTML with nothing to load and nothing to run', async () => {
    const mail = await PostalMime.parse(await compose({ text: 'a < b & "c"\n<script>x</script>\n\nhttps://x.example/y.' }));
    expect(mail.html).toContain('a &lt; b &amp; &quot;c&quot;<br>');
    expect(mail.html).toContain('<a href="https://x.example/y">https://x.example/y</a>.');
    expect(mail.html).not.toMatch(/<script|<img|<style|src=/);
  });

  it('uses CRLF alone, ends in it, and keeps lines short enough for every server', async () => {
    const raw = await compose({ text: `${'long '.repeat(400)}\nend` });
    expect(raw.endsWith('\r\n')).toBe(true);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(998);
  });

  it('continues a conversation by its ids', async () => {
    const raw = await compose({ continues: { messageId: 'c@x.example', references: ['a@x.example', 'b@x.example'] } });
    expect(headersOf(raw)).toContain('In-Reply-To: <c@x.example>');
    expect(headersOf(raw)).toContain('References: <a@x.example> <b@x.example> <c@x.example>');
    const long = Array.from({ length: 60 }, (_, i) => `m${i}@x.example`);
    expect(referencesOf({ messageId: 'last@x.example', references: long })).toHaveLength(21);
    expect(referencesOf({ messageId: 'last@x.example', references: long })[0]).toBe('m0@x.example');
  });

  it.each([
    ['Re: RE: re : News', 'Re: News'],
    ['AW: Rép : News', 'Re: News'],
    ['News', 'Re: News'],
    ['Reading list', 'Re: Reading list'],
  ])('answers %s as %s', (subject, answer) => {
    expect(answerSubject(subject)).toBe(answer);
  });

  it.each([
    [{ subject: 'Hello\r\nBcc: all@x.example' }, 'control-characters'],
    [{ to: { name: 'A\u2028B', address: 'a@x.example' } }, 'control-characters'],
    [{ to: { name: 'A\u202eB', address: 'a@x.example' } }, 'bidi-characters'],
    [{ to: { name: 'A', address: 'a@x.example, b@x.example' } }, 'bad-address'],
    [{ to: { name: 'A', address: 'josé@x.example' } }, 'non-ascii-local-part'],
    [{ subject: ' ' }, 'no-subject'],
  ])('is refused, not mended, for %j', async (change, problem) => {
    expect(await composeMessage({ ...draft, ...change })).toEqual({ ok: false, problems: expect.arrayContaining([problem]) });
  });

  it('has one id for all retries of a delivery and another for every other mail', () => {
    const key = Buffer.alloc(32, 7);
    const delivery = { campaign: 'wishes', step: 1, address: 'a@x.example', generation: 0 };
    const id = outboxMessageId(key, delivery, 'Claire@Atelier.example');
    expect(id).toMatch(/^[a-z2-7]{26}\.rk@atelier\.example$/);
    expect(outboxMessageId(key, { ...delivery }, 'claire@atelier.example')).toBe(id);
    const others = [
      { ...delivery, generation: 1 },
      { ...delivery, step: 2 },
      { ...delivery, address: 'b@x.example' },
      { ...delivery, campaign: 'wishes2' },
    ];
    expect(new Set([id, ...others.map(other => outboxMessageId(key, other, 'claire@atelier.example'))]).size).toBe(5);
  });
});
