import type { Result } from '../../../shared/contract/errors.ts';
import type { Output } from '../../../shared/contract/methods.ts';
import type { TactMethod } from '../../../shared/contract/tact-methods.ts';

type TactScript = { [M in TactMethod]?: () => Result<Output<M>> };

const NOBODY = { give: 0, ask: 0, thank: 0, share: 0, introduce: 0 };
const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const gone: Result<never> = { ok: false, error: { code: 'tact-unknown', params: {}, retryable: false } };

/** A ledger nothing was written into yet, and guards that find nothing; a test that wants more scripts it. */
export const tactScene = (): TactScript => ({
  'gesture.list': () => ok([]),
  'gesture.look': () => ok({ read: 0, left: 0 }),
  'gesture.add': () => gone,
  'gesture.decide': () => gone,
  'gesture.correct': () => gone,
  'person.gestures': () => ok({ gestures: [], summary: { fromMe: NOBODY, fromThem: NOBODY, last: null } }),
  'network.balance': () => ok({ months: [], people: [] }),
  'draft.check': () => ok({ findings: [] }),
  'draft.decide': () => ok({}),
  'draft.decisions': () => ok([]),
  'thanks.list': () => ok([]),
  'thanks.decide': () => gone,
  'promise.list': () => ok([]),
  'promise.decide': () => gone,
  'need.list': () => ok([]),
  'need.add': () => gone,
  'need.decide': () => gone,
  'need.matches': () => ok([]),
  'introduction.list': () => ok([]),
  'introduction.begin': () => gone,
  'introduction.letters': () => ok([]),
  'introduction.send': () => gone,
  'introduction.answer': () => gone,
  'introduction.helped': () => gone,
  'introduction.giveUp': () => gone,
  'parked.list': () => ok([]),
  'parked.add': () => gone,
  'parked.question': () => gone,
  'parked.ask': () => gone,
  'parked.answer': () => gone,
  'parked.send': () => gone,
  'parked.giveUp': () => gone,
  'announcement.list': () => ok([]),
  'announcement.begin': () => gone,
  'announcement.told': () => gone,
  'announcement.place': () => gone,
  'announcement.first': () => gone,
  'announcement.remove': () => gone,
});
