import { describe, expect, it } from 'vitest';
import { canonicalAddress, ownAddresses } from '../../../shared/domain/own-addresses.ts';
import { aMessage, ME } from './a-message.ts';

const wroteFrom = (from: string, to = 'paul@martin.example') => aMessage({ from: [from], to: [to] });
const delivered = (to: string, from: string, more: Parameters<typeof aMessage>[0] = {}) =>
  aMessage({ from: [from], to: [to], deliveredTo: [to], ...more });

describe('my own addresses', () => {
  it('are those given, with a +tag or Gmail’s dots', () => {
    const { isMine } = ownAddresses([ME, 'marie.dupont@gmail.com']);
    expect([ME, 'marie+shop@dupont.example', 'mariedupont@gmail.com', 'm.arie.dupont+x@googlemail.com'].map(isMine)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['paul@dupont.example', 'mari.e@dupont.example', 'marie@dupont.example.evil', '+x@dupont.example'].map(isMine)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('are written from twice in Sent', () => {
    const own = ownAddresses([ME]);
    expect(own.see(wroteFrom('marie@alias.example'), true, true)).toEqual([]);
    expect(own.see(wroteFrom('marie@alias.example'), true, true)).toEqual([{ address: 'marie@alias.example', source: 'sent' }]);
    expect(own.isMine('marie@alias.example')).toBe(true);
    expect(own.see(wroteFrom('marie@alias.example'), true, true)).toEqual([]);
  });

  it('are not those of letters to me that were filed in Sent', () => {
    const own = ownAddresses([ME]);
    for (let i = 0; i < 9; i++) expect(own.see(wroteFrom('paul@martin.example', ME), true, true)).toEqual([]);
    expect(own.isMine('paul@martin.example')).toBe(false);
  });

  it('are not the writers of received mail, whatever they write to', () => {
    const own = ownAddresses([ME]);
    for (let i = 0; i < 9; i++) own.see(wroteFrom('paul@martin.example', ME), false, true);
    expect(own.isMine('paul@martin.example')).toBe(false);
  });

  it('are reached by three different people, by name and directly', () => {
    const own = ownAddresses([ME]);
    const old = 'mdupont@univ.example';
    expect(own.see(delivered(old, 'a@x.example'), false, true)).toEqual([]);
    expect(own.see(delivered(old, 'a@x.example'), false, true)).toEqual([]);
    expect(own.see(delivered(old, 'b@x.example'), false, true)).toEqual([]);
    expect(own.see(delivered(old, 'c@x.example'), false, true)).toEqual([{ address: old, source: 'delivered-to' }]);
  });

  it.each([
    ['a list stamps its own name', 'dev@lists.example', { listId: '<dev.lists.example>' }, false],
    ['it was not written to', 'dev@lists.example', { to: [ME] }, true],
    ['it is an organisation’s shared address', 'info@firm.example', {}, true],
  ])('are not learned from Delivered-To where %s', (_what, address, more, direct) => {
    const own = ownAddresses([ME]);
    for (const from of ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example']) own.see(delivered(address, from, more), false, direct);
    expect(own.isMine(address)).toBe(false);
  });

  it('are not a colleague’s whose mail a catch-all also delivers here', () => {
    const own = ownAddresses([ME]);
    const colleague = 'paul@dupont.example';
    own.see(wroteFrom(colleague, ME), false, true);
    for (const from of ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example']) own.see(delivered(colleague, from), false, true);
    expect(own.isMine(colleague)).toBe(false);
  });

  it('never come from a message without a sender', () => {
    expect(ownAddresses().see(aMessage({ from: [] }), true, true)).toEqual([]);
    expect(ownAddresses().see(aMessage({ from: [] }), false, true)).toEqual([]);
  });
});

it.each([
  ['a+b@x.example', 'a@x.example'],
  ['a.b+c+d@gmail.com', 'ab@gmail.com'],
  ['a.b@x.example', 'a.b@x.example'],
  ['+a@x.example', '+a@x.example'],
  ['nonsense', 'nonsense'],
  ['', ''],
])('%s compares as %s', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
});
