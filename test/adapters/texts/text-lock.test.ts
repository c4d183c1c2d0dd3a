import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN, SEALED } from '../../../electron/adapters/texts/sealed-form.ts';
import { newTextKey, textCipher } from '../../../electron/adapters/texts/text-cipher.ts';
import { TextLock } from '../../../electron/adapters/texts/text-lock.ts';

const RUNS = { numRuns: 60 };
const key = newTextKey();

const lockWith = (seals: boolean, cipher = textCipher(key)): TextLock => {
  const lock = new TextLock(() => ({ locked: 'LOCKED', damaged: 'DAMAGED' }));
  lock.set({ seals, needsKey: true, cipher });
  return lock;
};
const lockedOne = (): TextLock => {
  const lock = new TextLock(() => ({ locked: 'LOCKED', damaged: 'DAMAGED' }));
  lock.set({ seals: true, needsKey: true, cipher: null });
  return lock;
};
/** Texts a stranger would think of, too: those that look like what the program writes. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map(text => text.toWellFormed()),
  fc.tuple(fc.constantFrom(SEALED, PLAIN, '\u0001fr', '\u0001'), fc.string()).map(([mark, text]) => mark + text),
);

describe('a text', () => {
  it('comes back as it was, sealed or not, whatever it says', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, seals) => {
        const lock = lockWith(seals);
        expect(lock.open('a', String(lock.seal('a', text)))).toBe(text);
      }),
      RUNS,
    );
  });

  it('comes back when it was turned over from plain to sealed and back', () => {
    fc.assert(
      fc.property(anyText, text => {
        const plain = lockWith(false);
        const sealing = lockWith(true);
        const turned = plain.reseal('a', sealing.reseal('a', plain.seal('a', text)));
        expect(plain.open('a', String(turned))).toBe(text);
        expect(turned).toBe(plain.seal('a', text));
      }),
      RUNS,
    );
  });

  it('is never the same twice when it is sealed, and does not show', () => {
    const lock = lockWith(true);
    const [one, other] = [String(lock.seal('a', 'her mother is ill')), String(lock.seal('a', 'her mother is ill'))];
    expect(one).not.toBe(other);
    expect(one).not.toContain('mother');
  });

  it('is good in its place alone: another row, or another column, cannot take it over', () => {
    const lock = lockWith(true);
    const sealed = String(lock.seal('touches.note\n7', 'we spoke of the house'));
    expect(lock.open('touches.note\n7', sealed)).toBe('we spoke of the house');
    expect(lock.open('touches.note\n8', sealed)).toBe('DAMAGED');
    expect(lock.open('needs.text\n7', sealed)).toBe('DAMAGED');
    expect(() => lock.openWhole('touches.note\n8', sealed)).toThrowError(
      expect.objectContaining({ failure: expect.objectContaining({ code: 'text-damaged', params: { place: 'touches.note' } }) }),
    );
  });

  it.each([
    ['one character of it is changed', (text: string) => `${text.slice(0, 20)}${text[20] === 'A' ? 'B' : 'A'}${text.slice(21)}`],
    ['it is cut', (text: string) => text.slice(0, 24)],
    ['nothing but the mark is left', () => SEALED],
    ['it is no base64', () => `${SEALED}—`],
  ])('is told as unreadable where %s', (_, change) => {
    const lock = lockWith(true);
    expect(lock.open('a', change(String(lock.seal('a', 'a text of some length'))))).toBe('DAMAGED');
  });

  it('cannot be opened with another key', () => {
    const sealed = String(lockWith(true).seal('a', 'hers'));
    expect(lockWith(true, textCipher(newTextKey())).open('a', sealed)).toBe('DAMAGED');
  });

  it('that is empty stays empty, so that nothing needs a key to be nothing', () => {
    expect(lockWith(true).seal('a', '')).toBe('');
    expect(lockedOne().seal('a', '')).toBe('');
  });
});

describe('without the key', () => {
  it('what is sealed reads as locked, what is plain reads as ever, and nothing is written', () => {
    const lock = lockedOne();
    expect(lock.open('a', String(lockWith(true).seal('a', 'hers')))).toBe('LOCKED');
    expect(lock.open('a', 'mine')).toBe('mine');
    const locked = expect.objectContaining({ failure: expect.objectContaining({ code: 'texts-locked' }) });
    expect(() => lock.seal('a', 'new')).toThrowError(locked);
    expect(() => lock.mustBeOpen()).toThrowError(locked);
    expect(() => lock.openWhole('a', String(lockWith(true).seal('a', 'hers')))).toThrowError(locked);
  });
});

describe('bytes', () => {
  it('come back byte for byte, sealed or not', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.uint8Array().map(bytes => Buffer.concat([Buffer.from(SEALED), bytes])),
        ),
        fc.boolean(),
        (bytes, seals) => {
          const lock = lockWith(seals);
          const stored = lock.seal('a', bytes);
          expect(typeof stored).not.toBe('string');
          expect(Buffer.from(lock.openBytes('a', stored as Uint8Array) ?? [0])).toEqual(Buffer.from(bytes));
        },
      ),
      RUNS,
    );
  });

  it('that were changed are no bytes at all', () => {
    const lock = lockWith(true);
    const stored = Buffer.from(lock.seal('a', Buffer.from('To: anna@example.test')) as Uint8Array);
    stored[stored.length - 1] = (stored.at(-1) ?? 0) ^ 1;
    expect(lock.openBytes('a', stored)).toBeNull();
  });

  it('have a hash that nobody without the key can make, known again before and after', () => {
    const bytes = Buffer.from('Dear Anna');
    const [plain, sealing] = [lockWith(false), lockWith(true)];
    expect(sealing.digest(bytes)).not.toContain(plain.digest(bytes));
    expect(lockWith(true, textCipher(newTextKey())).digest(bytes)).not.toBe(sealing.digest(bytes));
    for (const lock of [plain, sealing]) {
      for (const other of [plain, sealing]) expect(lock.isDigestOf(other.digest(bytes), bytes)).toBe(true);
      expect(lock.isDigestOf(sealing.digest(bytes), Buffer.from('Dear Anne'))).toBe(false);
    }
  });
});
