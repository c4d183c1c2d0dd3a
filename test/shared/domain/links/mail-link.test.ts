import { expect, it } from 'vitest';
import { mailLink } from '../../../../shared/domain/links/mail-link.ts';

it('is one address and what the letter says, encoded so that nothing of it becomes another field (RFC 6068)', () => {
  expect(mailLink('anne@example.org')).toBe('mailto:anne@example.org');
  expect(mailLink('a?bcc=x@example.org', { subject: 'News & wishes', body: 'Dear Anne,\n50 % more?' })).toBe(
    'mailto:a%3Fbcc%3Dx@example.org?subject=News%20%26%20wishes&body=Dear%20Anne%2C%0D%0A50%20%25%20more%3F',
  );
});
