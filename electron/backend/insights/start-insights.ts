import type { CapacityProposal, INSIGHTS_METHODS } from '../../../shared/contract/insights.ts';
import { capacityOf, type CapacityProposal as Proposed, costOfAdding } from '../../../shared/domain/capacity/capacity.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { instant } from '../people/present-person.ts';
import type { StoredPerson } from '../ports/store.ts';
import { forToday } from '../today/handlers.ts';
import { type ChosenPerson, chosenTies, viewOfChosen } from './chosen-ties.ts';
import { lettersPerWeek } from './letters-per-week.ts';
import { lookBack } from './look-back.ts';
import { channelsOfTheYear, organisationsToday } from './network.ts';
import { oncePerState } from './once-per-state.ts';
import { replay } from './replay.ts';

export interface Insights {
  readonly handlers: Pick<Handlers, keyof typeof INSIGHTS_METHODS>;
  /** Resolves when nothing looks back any more. */
  stop(): Promise<void>;
}

const proposal = ({ tie: { person, keptQuarters }, move }: Proposed<ChosenPerson>): CapacityProposal => ({
  personId: person.id,
  name: person.name,
  address: person.addresses[0] ?? '',
  move,
  keptQuarters,
  lastTwoWay: instant(person.summary.lastTwoWay),
});

const named = (people: readonly StoredPerson[]): { personId: number; name: string }[] =>
  people.map(({ id, name, addresses }) => ({ personId: id, name: name || (addresses[0] ?? '') }));

/** What the user's own past says. */
export function startInsights({ ports }: Pick<Context, 'ports'>): Insights {
  const { store, clock, preferences, writing } = ports;
  const past = oncePerState(ports, async (people, signal) => {
    const seen = await lookBack(ports, people, signal);
    return { seen, people };
  });
  const weeks = oncePerState(ports, async (_people, signal) => lettersPerWeek(ports, (await past.get()).seen.past, signal));
  const backtest = oncePerState(ports, (people, signal) => replay(ports, people, signal));
  /** Those who count, as they are now: marks may have changed since the past was looked at. */
  const people = (): readonly StoredPerson[] =>
    forToday(store.people.list(clock.now(), false), preferences.get().colleaguesInToday === true);

  return {
    handlers: {
      'capacity.get': async () => {
        const {
          sustained,
          keptQuarters,
          past: { days },
        } = (await past.get()).seen;
        const chosen = chosenTies(ports, people(), viewOfChosen(ports, keptQuarters));
        const { proposals, ...capacity } = capacityOf(chosen, sustained.ties);
        return {
          ...capacity,
          proposals: proposals.map(proposal),
          sustained: sustained.ties,
          usual: sustained.usual,
          quarters: sustained.quarters.map(({ to, ties }) => ({ until: new Date(days.noonOf(to)).toISOString(), ties })),
        };
      },
      'capacity.adding': async ({ personIds, circleId }) => {
        const { sustained, keptQuarters } = (await past.get()).seen;
        if (!writing.store.circles.list().some(({ id }) => id === circleId))
          throw new ExpectedError('circle-unknown', { circle: circleId });
        const view = viewOfChosen(ports, keptQuarters);
        const adding = personIds.map(id => {
          const person = store.people.byId(id, clock.now());
          if (!person) throw new ExpectedError('person-unknown', { person: id });
          return view(person, { circleId });
        });
        const chosen = chosenTies(ports, people(), view);
        const added = new Set(personIds);
        const after = [...chosen.filter(({ id }) => !added.has(id)), ...adding];
        return {
          sustained: sustained.ties,
          chosen: capacityOf(after, sustained.ties).chosen,
          costs: costOfAdding(chosen, adding, sustained.ties).map(proposal),
        };
      },
      'backtest.run': async () => {
        const { cutOffs, ...report } = await backtest.get();
        const { days } = (await past.get()).seen.past;
        return { ...report, cutOffs: cutOffs.map(day => new Date(days.noonOf(day)).toISOString()) };
      },
      'insights.get': async () => {
        const { seen, people: ties } = await past.get();
        const { days } = seen.past;
        const at = (day: number): string => new Date(days.noonOf(day)).toISOString();
        const { changed, bands } = seen;
        return {
          bands: bands.map(({ day, bands: counts, changes }) => ({ at: at(day), ...counts, ...changes })),
          changes: { new: named(changed.new), back: named(changed.back), gone: named(changed.gone) },
          letters: (await weeks.get()).map(({ monday, received, sent }) => ({ week: at(monday), received, sent })),
          channels: channelsOfTheYear(ports, seen, ties),
          organisations: organisationsToday(ports),
        };
      },
    },
    stop: async () => {
      await Promise.all([past.stop(), weeks.stop(), backtest.stop()]);
    },
  };
}
