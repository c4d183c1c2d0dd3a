import { describe, expect, it } from 'vitest';
import { OPEN_DAYS, openState, type LetterReading } from '../../../shared/domain/conversations/awaiting.ts';
import { conversationsOf, type ConversationLetter } from '../../../shared/domain/conversations/conversation.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const ANA = 1;
const BEN = 2;
const PLAIN: LetterReading = { asks: null, closes: false, toMe: true };

/** Letters of one conversation, one a day up to yesterday; `<` came, `>` went. */
function talk(written: string, people: readonly number[] = [ANA]): ConversationLetter[] {
  return Array.from(written, (sign, at) => ({
    id: at + 1,
    parent: at === 0 ? null : at,
    root: null,
    subject: null,
    at: NOW - (written.length - at) * DAY,
    direction: sign === '<' ? 'received' : 'sent',
    people,
  }));
}

function state(
  letters: readonly ConversationLetter[],
  { ticked = [], readings = {}, now = NOW }: { ticked?: readonly number[]; readings?: Record<number, LetterReading>; now?: number } = {},
) {
  const [conversation] = conversationsOf(letters);
  if (!conversation) throw new Error('no conversation');
  return openState(
    conversation,
    id => ticked.includes(id),
    id => readings[id],
    now,
  );
}

describe('who owes whom', () => {
  it('a letter they wrote last awaits me, since the first that nobody answered', () => {
    expect(state(talk('><><<'))).toMatchObject({ awaiting: 'me', since: NOW - 2 * DAY, people: [ANA], asked: null });
  });

  it('a letter I wrote last awaits them', () => {
    expect(state(talk('<>>'))).toMatchObject({ awaiting: 'them', since: NOW - 2 * DAY, people: [ANA] });
  });

  it('nobody waits after three months', () => {
    const letters = talk('<');
    expect(state(letters, { now: NOW + (OPEN_DAYS - 1) * DAY })).not.toBeNull();
    expect(state(letters, { now: NOW + OPEN_DAYS * DAY })).toBeNull();
  });

  it('nobody waits after a letter that only thanks', () => {
    expect(state(talk('><'), { readings: { 2: { ...PLAIN, closes: true } } })).toBeNull();
    expect(state(talk('<>'), { readings: { 2: { ...PLAIN, closes: true } } })).toBeNull();
  });

  it('a copy (Cc) awaits nothing of me, but the question before it does', () => {
    const copy = { ...PLAIN, toMe: false };
    expect(state(talk('<'), { readings: { 1: copy } })).toBeNull();
    expect(state(talk('><<'), { readings: { 3: copy } })).toMatchObject({ awaiting: 'me', since: NOW - 2 * DAY });
  });

  it('in a round, whoever wrote since I did waits', () => {
    const [first, second] = talk('<<');
    if (!first || !second) throw new Error('two letters');
    expect(state([first, { ...second, people: [BEN] }])).toMatchObject({ people: [ANA, BEN] });
  });
});

describe('what was asked', () => {
  it('is known once a letter was read', () => {
    expect(state(talk('<'))).toMatchObject({ asked: null, askedBy: null });
    expect(state(talk('<'), { readings: { 1: PLAIN } })).toMatchObject({ asked: false });
    expect(state(talk('<'), { readings: { 1: { ...PLAIN, asks: 'question' } } })).toMatchObject({ asked: true, askedBy: 'question' });
  });

  it('stays asked when they write again without asking', () => {
    const readings = { 1: { ...PLAIN, asks: 'request' as const }, 2: PLAIN };
    expect(state(talk('<<'), { readings })).toMatchObject({ asked: true, askedBy: 'request', asking: { id: 1 } });
  });

  it('is over once it was answered', () => {
    expect(state(talk('<><'), { readings: { 1: { ...PLAIN, asks: 'question' }, 3: PLAIN } })).toMatchObject({ asked: false });
  });
});

describe('answered elsewhere', () => {
  it('closes the conversation up to the letter that was ticked', () => {
    expect(state(talk('<'), { ticked: [1] })).toBeNull();
  });

  it('a new letter opens it again, waiting since that one', () => {
    expect(state(talk('<<'), { ticked: [1] })).toMatchObject({ awaiting: 'me', since: NOW - DAY });
  });
});
