import { describe, expect, it } from 'vitest';
import { answerTime } from '../../../shared/domain/conversations/answer-time.ts';
import type { Conversation, ConversationLetter } from '../../../shared/domain/conversations/conversation.ts';

const HOUR = 3_600_000;

/** `<12>30`: theirs at hour 12, mine at hour 30. */
function talk(written: string): Conversation {
  const letters = [...written.matchAll(/([<>])(\d+)/g)].map(([, sign, hour], at): ConversationLetter => ({
    id: at + 1,
    parent: null,
    root: null,
    subject: null,
    at: Number(hour) * HOUR,
    direction: sign === '<' ? 'received' : 'sent',
    people: [1],
  }));
  const [first, ...rest] = letters;
  if (!first) throw new Error('no letter');
  return { letters: [first, ...rest], last: letters.at(-1) ?? first };
}

describe('how long an answer usually takes', () => {
  it('is the median of first answers, each side for itself', () => {
    const talks = [talk('<0>10<11'), talk('<0>20<40'), talk('<100>130<230'), talk('<0>40')];
    expect(answerTime(talks, 'sent')).toEqual({ medianHours: 25, fromHours: 17.5, toHours: 32.5, n: 4 });
    expect(answerTime(talks, 'received')).toEqual({ medianHours: 20, fromHours: 10.5, toHours: 60, n: 3 });
  });

  it('counts from the first letter of several that waited, and to the first of several answers', () => {
    expect(answerTime([talk('>0>48<72<73'), talk('>0<72'), talk('>0<72')], 'received')).toMatchObject({ medianHours: 72, n: 3 });
  });

  it('is not said of two answers', () => {
    expect(answerTime([talk('<0>10'), talk('<0>20')], 'sent')).toBeNull();
  });

  it('leaves out what takes up an old conversation a season later', () => {
    expect(answerTime([talk('<0>10'), talk('<0>20'), talk('<0>3000')], 'sent')).toBeNull();
  });
});
