import { domainOf } from '../../../shared/domain/agenda/suggest-circles.ts';
import type { TouchChannel } from '../../../shared/domain/agenda/channel.ts';
import { organisationsOf, type OrganisationsSeen } from '../../../shared/domain/insights/organisations.ts';
import { guessProvider } from '../../../shared/domain/providers.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';
import type { LookBack } from './look-back.ts';

const YEAR_DAYS = 365;

/** By which organisations the ties hold that hold today; colleagues too. The user's word on where somebody is outranks the address. */
export function organisationsToday({ store, writing, clock }: Pick<Ports, 'store' | 'writing' | 'clock'>): OrganisationsSeen {
  const own = new Set(store.mine.list().map(domainOf));
  const marks = writing.store.marks.all();
  const placeOf = ({ addresses, isColleague }: StoredPerson): { organisation: string | null; own: boolean } => {
    const said = addresses.map(address => marks.get(address)?.organisation ?? '').find(name => name !== '');
    if (said !== undefined) return { organisation: said, own: isColleague };
    const domain = addresses.map(domainOf).find(one => !guessProvider(`a@${one}`).known);
    return { organisation: domain ?? null, own: domain !== undefined && own.has(domain) };
  };
  const holding = store.people
    .list(clock.now(), false)
    .filter(({ isShared, summary, health }) => !isShared && summary.lastTwoWay !== null && health.health >= 40);
  return organisationsOf(holding.map(placeOf));
}

/** Days of contact with each person over the last year, by how: what was no touch was mail. */
export function channelsOfTheYear(
  { store }: Pick<Ports, 'store'>,
  { past, contactDaysYear }: LookBack,
  people: readonly StoredPerson[],
): Record<'mail' | TouchChannel, number> {
  const { days, today } = past;
  const byAddress = new Map(people.flatMap(({ id, addresses }) => addresses.map(address => [address, id] as const)));
  const channels = { mail: 0, call: 0, meeting: 0, linkedin: 0, message: 0, other: 0 };
  const seen = new Set<string>();
  const beyondMail = new Set<string>();
  for (const { address, channel, at } of store.past.touches()) {
    const id = byAddress.get(address);
    const day = days.dayOf(at);
    if (id === undefined || day > today || day <= today - YEAR_DAYS) continue;
    beyondMail.add(`${id} ${day}`);
    if (!seen.has(`${id} ${day} ${channel}`)) channels[channel] += 1;
    seen.add(`${id} ${day} ${channel}`);
  }
  channels.mail = Math.max(0, contactDaysYear - beyondMail.size);
  return channels;
}
