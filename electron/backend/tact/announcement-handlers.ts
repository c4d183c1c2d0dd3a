import type { Announcement } from '../../../shared/contract/tact.ts';
import type { TactMethod } from '../../../shared/contract/tact-methods.ts';
import { announcementPlan, ANNOUNCEMENT_STEPS, type AnnouncementStep } from '../../../shared/domain/tact/announcement-plan.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import { personOf } from '../agenda/person-of.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredAnnouncement } from '../ports/tact-store.ts';
import { isResting } from '../writing/correspondent.ts';
import { namer } from './present-tact.ts';
import { addressesOf, changed, known, mustBe, tactOf, type TactContext } from './tact-context.ts';

type AnnouncementMethod = Extract<TactMethod, `announcement.${string}`>;

const LONGEST = 500;
/** Whoever gets a call or a mail of their own should not learn it from the wave. */
const isOneByOne = (step: AnnouncementStep): boolean => step !== 'wave';

/** What changed in the user's life, and who hears it from them, in which order. */
export function announcementHandlers(context: TactContext): Pick<Handlers, AnnouncementMethod> {
  const { ports, desk } = context;
  const one = (id: number): StoredAnnouncement => known(tactOf(context).announcements.get(id));
  const shown = (id: number): Announcement => {
    changed(context);
    return present(context, one(id));
  };
  /** The address somebody stands in the plan by; their first one where they are not in it. */
  const addressIn = ({ people }: StoredAnnouncement, personId: number): string => {
    const { addresses, address } = personOf(ports, personId);
    return people.find(person => addresses.includes(person.address))?.address ?? address;
  };
  return {
    'announcement.list': () =>
      tactOf(context)
        .announcements.list()
        .map(announcement => present(context, announcement)),
    'announcement.begin': ({ news }) => {
      const now = ports.clock.now();
      const people = desk
        .everybody(false)
        .filter(to => !to.person.isShared && !isResting(to, now) && ports.outbox.store.suppressed(to.address) === null)
        .map(({ address, marks, person }) => ({
          address,
          isStarred: marks.starred,
          strength: person.health.strength,
          // Whoever is close, and of whom the user said why, is not to learn it from others.
          mustHearFirst: marks.starred && marks.matters !== null,
          isResting: person.health.band === 'resting',
          toldAt: null,
        }));
      const placed = announcementPlan(people).toTell.map(({ person: { address, toldAt, mustHearFirst }, step }) => ({
        address,
        step,
        first: mustHearFirst || isOneByOne(step),
        toldAt,
      }));
      return shown(tactOf(context).announcements.add({ news: evidenceLine(news, LONGEST), createdAt: now, people: placed }).id);
    },
    'announcement.told': ({ id, personId, told }) => {
      tactOf(context).announcements.told(id, addressIn(one(id), personId), told ? ports.clock.now() : null);
      return shown(id);
    },
    'announcement.place': ({ id, personId, step }) => {
      tactOf(context).announcements.place(id, addressIn(one(id), personId), step, step !== null && isOneByOne(step));
      return shown(id);
    },
    'announcement.first': ({ id, personId, first }) => {
      tactOf(context).announcements.first(id, addressIn(one(id), personId), first);
      return shown(id);
    },
    'announcement.remove': ({ id }) => {
      mustBe(tactOf(context).announcements.remove(id));
      changed(context);
      return {};
    },
  };
}

function present(context: TactContext, { id, news, createdAt, people }: StoredAnnouncement): Announcement {
  const who = namer(context);
  const steps = ANNOUNCEMENT_STEPS.map(step => ({
    step,
    people: people
      .filter(person => person.step === step)
      .map(({ address, first, toldAt }) => {
        const at = toldAt ?? mailedSince(context, address, createdAt);
        return { who: who(address), first, toldAt: at === null ? null : new Date(at).toISOString() };
      }),
  }));
  const now = steps.find(({ people: all }) => all.some(({ toldAt }) => toldAt === null))?.step ?? null;
  return { id, news, createdAt: new Date(createdAt).toISOString(), now, steps };
}

/** A letter of news that went to them since tells it too. */
function mailedSince(context: TactContext, address: string, since: number): number | null {
  const { written } = context.ports.writing.store;
  const news = written.to(addressesOf(context, address), '').filter(({ kind, at }) => kind === 'announcement' && at >= since);
  return news.at(-1)?.at ?? null;
}
