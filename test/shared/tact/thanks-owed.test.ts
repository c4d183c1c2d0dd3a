import { describe, expect, it } from 'vitest';
import { addedOnLinkedIn, serviceIn, thanksOwed } from '../../../shared/domain/tact/thanks-owed.ts';

const FROM = 'invitations@e.linkedin.com';

describe('thanks owed', () => {
  it('know who added the user on LinkedIn, in both languages, and believe nobody else', () => {
    expect(addedOnLinkedIn(FROM, 'Anna Berg accepted your invitation')).toBe('Anna Berg');
    expect(addedOnLinkedIn(FROM, 'Anna Berg a accepté votre invitation')).toBe('Anna Berg');
    expect(addedOnLinkedIn(FROM, 'Anna Berg fait désormais partie de votre réseau')).toBe('Anna Berg');
    expect(addedOnLinkedIn('linkedin.com@evil.example', 'Anna Berg accepted your invitation')).toBeNull();
    expect(addedOnLinkedIn(FROM, 'You appeared in 3 searches')).toBeNull();
  });

  it('name the service', () => {
    expect(serviceIn('I spoke to my editor about you and she expects your call.', 'en')?.service).toBe('recommendation');
    expect(serviceIn('Anna, meet Luis, who bakes.', 'en')?.service).toBe('introduction');
    expect(serviceIn('See you on Monday.', 'en')).toBeNull();
  });

  it('are paid by thanks said since, the rest stands oldest first', () => {
    const thank = { kind: 'thank', direction: 'from-me', state: 'closed', subject: '', at: 20 } as const;
    expect(thanksOwed([{ at: 40 }, { at: 10 }, { at: 30 }], [thank])).toEqual([{ at: 30 }, { at: 40 }]);
    expect(thanksOwed([{ at: 10 }], [{ ...thank, direction: 'from-them' }])).toEqual([{ at: 10 }]);
  });
});
