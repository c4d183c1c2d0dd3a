import type { Result } from '../../../shared/contract/errors.ts';
import type { EventBody } from '../../../shared/contract/events.ts';
import type { Input, MethodName, Output } from '../../../shared/contract/methods.ts';
import type { Circle, Marks } from '../../../shared/contract/writing.ts';

type Script = { [M in MethodName]?: (input: Input<M>) => Result<Output<M>> | Promise<Result<Output<M>>> };

export const NO_MARKS: Marks = {
  starred: false,
  restingUntil: null,
  resting: false,
  circleId: null,
  tags: [],
  register: null,
  language: null,
  firstName: null,
  lastName: null,
  organisation: null,
  sensitive: false,
  matters: null,
  cadence: null,
};

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const unknown = (code: 'circle-unknown'): Result<never> => ({ ok: false, error: { code, params: {}, retryable: false } });

export const A_CIRCLE: Circle = {
  id: 1,
  name: 'Mentors',
  purpose: 'They help me see what I do not.',
  space: 'professional',
  cadence: { idealDays: 42, maxDays: 90 },
  register: 'vous',
  language: 'fr',
  colour: 'teal',
};
const ANOTHER: Circle = {
  ...A_CIRCLE,
  id: 2,
  name: 'Lyon, les années d’école',
  purpose: '',
  space: 'friends',
  cadence: null,
  register: 'tu',
  colour: 'ochre',
};

/** What the user says of people, kept as the backend keeps it: circles, marks and private notes. */
export function marksScene(emit: (body: EventBody) => void, circlesAtFirst: readonly Circle[] = [A_CIRCLE, ANOTHER]): Script {
  let circles = [...circlesAtFirst];
  let nextCircle = 10;
  const marks = new Map<number, Marks>([
    [3, { ...NO_MARKS, circleId: 1, tags: ['lyon', 'client'], starred: true }],
    [7, { ...NO_MARKS, circleId: 1, tags: ['lyon'] }],
    [9, { ...NO_MARKS, circleId: 2, resting: true }],
  ]);
  const notes = new Map<number, string>();
  const of = (personId: number): Marks => marks.get(personId) ?? NO_MARKS;
  const set = (personId: number, change: object): Marks => {
    const next: Marks = { ...of(personId), ...change };
    marks.set(personId, next);
    return next;
  };
  const changed = <T>(value: T): Result<T> => {
    emit({ type: 'writing.changed' });
    return ok(value);
  };
  return {
    'circle.list': () => ok([...circles]),
    'circle.suggest': () =>
      ok([
        {
          kind: 'organisation',
          name: 'atelier-nord.example',
          cadence: { idealDays: 30, maxDays: 60 },
          people: [5, 6, 8, 11, 12].map(personId => ({
            personId,
            name: `Person ${personId}`,
            address: `p${personId}@atelier-nord.example`,
          })),
        },
      ]),
    'circle.save': ({ id, cadence = null, colour = null, ...rest }) => {
      if (id !== null && !circles.some(circle => circle.id === id)) return unknown('circle-unknown');
      const saved: Circle = { ...rest, id: id ?? nextCircle++, cadence, colour };
      circles = [...circles.filter(circle => circle.id !== saved.id), saved].toSorted((a, b) => a.name.localeCompare(b.name));
      return changed(saved);
    },
    'circle.remove': ({ circleId }) => {
      circles = circles.filter(({ id }) => id !== circleId);
      for (const [personId, { circleId: theirs }] of marks) if (theirs === circleId) set(personId, { circleId: null });
      return changed({});
    },
    'marks.get': ({ personId }) => ok(of(personId)),
    'marks.set': ({ personId, marks: change }) => changed(set(personId, change)),
    'marks.list': () => ok([...marks].map(([personId, said]) => ({ personId, marks: said }))),
    'marks.setMany': ({ changes }) => {
      for (const { personId, marks: change } of changes) set(personId, change);
      return changed({});
    },
    'note.get': ({ personId }) => ok({ note: notes.get(personId) ?? '' }),
    'note.set': ({ personId, note }) => {
      notes.set(personId, note.trim());
      return changed({ note: note.trim() });
    },
  };
}
