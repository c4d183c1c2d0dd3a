import type { Output } from '../../../shared/contract/methods.ts';
import type { Announcement, GestureRow, Introduction, NeedRow, ParkedDraft, ThanksDue } from '../../../shared/contract/tact.ts';
import type { AnnouncementStep } from '../../../shared/domain/tact/announcement-plan.ts';
import type { Scene } from './scripted-backend.ts';

const DAY = '2026-05-12T09:00:00.000Z';
const julie = { personId: 5, name: 'Julie Bernard', address: 'julie.bernard@example.org' };
const karim = { personId: 3, name: 'Karim Benali', address: 'karim@example.org' };
const paul = { personId: 9, name: 'Paul Martin', address: 'paul@example.org' };

const gesture: GestureRow = {
  id: 1,
  who: julie,
  kind: 'ask',
  direction: 'from-me',
  subject: 'a second look at my application',
  state: 'open',
  at: DAY,
  standing: 'proposed',
  evidence: 'Could you have a second look at my application?',
  rule: 'could-you',
};
const gift: GestureRow = {
  ...gesture,
  id: 2,
  kind: 'give',
  direction: 'from-them',
  subject: 'the list of publishers',
  evidence: 'Here is the list of publishers.',
};

const thanks: ThanksDue = {
  id: 1,
  kind: 'thanks',
  who: julie,
  service: 'introduction',
  subject: 'an introduction to Anna Weber',
  at: DAY,
  ageDays: 6,
  due: DAY,
  template: 'thanks-introduction',
  evidence: 'I wrote to Anna about you.',
  rule: 'introduced',
};
const need: NeedRow = {
  id: 1,
  kind: 'need',
  who: karim,
  text: 'a trainee for the spring',
  at: DAY,
  state: 'proposed',
  evidence: 'We are looking for a trainee for the spring.',
  rule: 'looks-for',
};
const offer: NeedRow = {
  id: 2,
  kind: 'offer',
  who: null,
  text: 'a student who looks for a traineeship',
  at: DAY,
  state: 'open',
  evidence: '',
  rule: null,
};

const introduction: Introduction = {
  id: 1,
  a: julie,
  b: karim,
  reason: 'restores old films',
  state: 'begun',
  next: 'ask-a',
  heard: null,
  createdAt: DAY,
  introducedAt: null,
  askAt: null,
  helped: null,
};
export const PARKED: ParkedDraft = {
  id: 1,
  about: paul,
  to: julie,
  accountId: 1,
  subject: 'A plumber',
  text: 'Paul is at paul@example.org.',
  attachments: [],
  state: 'asking',
  heard: null,
  createdAt: DAY,
};
const plan: Announcement = {
  id: 1,
  news: 'I am moving to Lyon in March',
  createdAt: DAY,
  now: 'call',
  steps: [
    { step: 'call', people: [{ who: julie, toldAt: null, first: true }] },
    { step: 'mail', people: [{ who: karim, toldAt: DAY, first: false }] },
    { step: 'wave', people: [{ who: paul, toldAt: null, first: false }] },
  ],
};

/** Some months, of which one is quiet, and people on both sides. */
const BALANCE: Output<'network.balance'> = {
  months: [
    [1, 0, 0, 0],
    [2, 1, 1, 0],
    [0, 0, 0, 0],
    [3, 0, 1, 1],
    [1, 2, 0, 0],
    [0, 1, 2, 0],
    [2, 0, 0, 1],
    [0, 0, 0, 0],
    [4, 1, 1, 0],
    [1, 0, 2, 0],
    [2, 2, 1, 2],
    [3, 1, 0, 0],
  ].map(([gave = 0, asked = 0, received = 0, wasAsked = 0], index) => {
    const month = `${index === 0 ? 2025 : 2026}-${String(index === 0 ? 12 : index).padStart(2, '0')}`;
    return { month, gave, asked, received, wasAsked };
  }),
  people: [
    { who: julie, gave: 7, asked: 3, received: 1, wasAsked: 2 },
    { who: karim, gave: 1, asked: 2, received: 5, wasAsked: 0 },
    { who: paul, gave: 1, asked: 0, received: 1, wasAsked: 1 },
  ],
};

const DECISIONS: Output<'draft.decisions'> = [
  {
    id: 3,
    at: '2026-05-11T09:00:00.000Z',
    guard: 'sensitive',
    rule: 'sensitive.third-person',
    decision: 'anyway',
    to: julie,
    about: null,
    evidence: 'He is a complete idiot.',
  },
  {
    id: 2,
    at: '2026-04-02T09:00:00.000Z',
    guard: 'discretion',
    rule: 'discretion.email',
    decision: 'they-know',
    to: julie,
    about: paul,
    evidence: 'paul@example.org',
  },
  {
    id: 1,
    at: '2026-03-03T09:00:00.000Z',
    guard: 'ask-once',
    rule: 'ask-once.asked-before',
    decision: 'let-go-until',
    to: karim,
    about: karim,
    evidence: 'Could you read my application once more?',
  },
];

const NOTHING = { give: 0, ask: 0, thank: 0, share: 0, introduce: 0 };

const ok = <T>(value: T) => ({ ok: true as const, value });

/** A ledger with one thing of each kind; what is decided changes it. */
export function tactLedger(): Scene {
  let gestures = [gesture, gift];
  let owed = [thanks];
  let desk = introduction;
  let waiting = PARKED;
  let news = plan;
  /** Somebody of the plan, in another step (null: none) or otherwise marked. */
  const change = (
    personId: number,
    to: (step: AnnouncementStep) => readonly [AnnouncementStep | null, Partial<Announcement['steps'][number]['people'][number]>],
  ) => {
    const all = news.steps.flatMap(({ step, people }) =>
      people.map(one => {
        const [next, marks] = one.who.personId === personId ? to(step) : [step, {}];
        return { step: next, one: { ...one, ...marks } };
      }),
    );
    const steps = news.steps.map(({ step }) => ({ step, people: all.filter(each => each.step === step).map(({ one }) => one) }));
    const now = steps.find(({ people }) => people.some(({ toldAt }) => toldAt === null))?.step ?? null;
    news = { ...news, steps, now };
    return ok(news);
  };
  return {
    script: {
      'gesture.list': () => ok(gestures.filter(({ standing }) => standing === 'proposed')),
      'gesture.decide': ({ id, standing }) => {
        gestures = gestures.map(one => (one.id === id ? { ...one, standing } : one));
        return ok(gestures.find(one => one.id === id) ?? gesture);
      },
      'gesture.correct': ({ id, change }) => {
        const { kind, direction, subject, state } = { ...(gestures.find(one => one.id === id) ?? gesture), ...change };
        const corrected: GestureRow = {
          ...(gestures.find(one => one.id === id) ?? gesture),
          kind: kind ?? 'ask',
          direction: direction ?? 'from-me',
          subject: subject ?? '',
          state: state ?? 'open',
          standing: 'confirmed',
        };
        gestures = gestures.map(one => (one.id === id ? corrected : one));
        return ok(corrected);
      },
      'person.gestures': () =>
        ok({
          gestures,
          summary: { fromMe: { ...NOTHING, ask: 3, give: 1 }, fromThem: NOTHING, last: gesture },
        }),
      'draft.decisions': ({ personId }) => ok(DECISIONS.filter(({ to }) => personId === undefined || to.personId === personId)),
      'network.balance': () => ok(BALANCE),
      'thanks.list': () => ok(owed),
      'thanks.decide': ({ id }) => {
        owed = owed.filter(one => one.id !== id);
        return ok({});
      },
      'promise.list': () =>
        ok([
          {
            id: 1,
            who: karim,
            subject: 'send the programme',
            at: DAY,
            due: '2026-05-20T00:00:00.000Z',
            evidence: 'I will send you the programme.',
            rule: 'will',
          },
        ]),
      'need.list': () => ok([need, offer]),
      'need.decide': ({ id, state }) => ok({ ...(id === need.id ? need : offer), state }),
      'need.matches': () => ok([{ need, offer, words: ['trainee'] }]),
      'introduction.list': () => ok([desk]),
      'introduction.letters': () =>
        ok([
          { to: julie, subject: 'Somebody you may like', text: 'Dear Julie,\n\nMay I introduce you to somebody who restores old films?\n' },
        ]),
      'introduction.send': () => {
        desk = { ...desk, state: 'asking-a', next: null };
        return ok({ introduction: desk, held: [] });
      },
      'introduction.answer': ({ willing }) => {
        desk = { ...desk, state: willing ? 'a-willing' : 'declined-a', next: willing ? 'ask-b' : null };
        return ok(desk);
      },
      'parked.list': () => ok([waiting]),
      'parked.answer': ({ willing }) => {
        waiting = { ...waiting, state: willing ? 'agreed' : 'declined' };
        return ok(waiting);
      },
      'announcement.list': () => ok([news]),
      'announcement.told': ({ personId, told }) => change(personId, step => [step, { toldAt: told ? DAY : null }]),
      'announcement.first': ({ personId, first }) => change(personId, step => [step, { first }]),
      'announcement.place': ({ personId, step }) => change(personId, () => [step, { first: step !== 'wave' }]),
    },
  };
}
