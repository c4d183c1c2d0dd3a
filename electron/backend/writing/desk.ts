import type { Circle } from '../../../shared/contract/writing.ts';
import { nameOfAddress } from '../../../shared/domain/templates/name-parts.ts';
import type { TemplateLanguage } from '../../../shared/domain/templates/template-values.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';
import { bestAddress } from '../identity/best-address.ts';
import { correspondent, type Correspondent } from './correspondent.ts';
import type { Me } from '../templates/letter-values.ts';

/** What everything that is written starts from: who writes, to whom, in which language where nobody said. */
export interface Desk {
  /** The interface's language: what a letter is in where neither person nor circle says. */
  language(): TemplateLanguage;
  me(email: string): Me;
  person(id: number): Correspondent | null;
  /** Everybody, most urgent first; senders that are no people only with `hidden`. */
  everybody(hidden: boolean): readonly Correspondent[];
}

export function createDesk({ store, outbox, writing, preferences, info, clock }: Ports): Desk {
  const language = (): TemplateLanguage => {
    const { language: chosen } = preferences.get();
    return chosen === 'system' ? info.systemLanguage : chosen;
  };
  /** @param recent newest use first; addresses no letter bears yet come after */
  const addressOf = ({ addresses }: StoredPerson, recent: () => readonly string[]): string => {
    // One address is the rule, and then there is nothing to choose.
    if (addresses.length === 1) return addresses[0] ?? '';
    const used = recent();
    return bestAddress([...used, ...addresses.filter(address => !used.includes(address))], address => outbox.store.suppressed(address));
  };
  const circleOf = (id: number | null, circles: readonly Circle[]): Circle | null => circles.find(circle => circle.id === id) ?? null;
  /** A new address the user agreed to is theirs from then on, before a letter came from it. */
  const withMoved = (person: StoredPerson, moved: ReadonlyMap<string, string>): StoredPerson => {
    const added = person.addresses.flatMap(address => moved.get(address) ?? []).filter(address => !person.addresses.includes(address));
    return added.length === 0 ? person : { ...person, addresses: [...person.addresses, ...added] };
  };
  return {
    language,
    me: email => ({ name: writing.store.ownName(email) ?? nameOfAddress(email), email }),
    person: id => {
      const known = store.people.byId(id, clock.now());
      if (!known) return null;
      const person = withMoved(known, writing.store.returns.proposals.moved());
      const marks = writing.store.marks.of(person.addresses);
      const address = addressOf(person, () => store.identity.addresses(id).map(use => use.address));
      const manner = store.identity.mannerOf(person.addresses)?.manner ?? null;
      return correspondent(person, address, marks, circleOf(marks.circleId, writing.store.circles.list()), language(), manner);
    },
    everybody: hidden => {
      const circles = writing.store.circles.list();
      const marked = writing.store.marks.all();
      const usual = language();
      const moved = writing.store.returns.proposals.moved();
      const recent = store.identity.recentAddresses();
      const manners = store.identity.manners();
      return store.people.list(clock.now(), hidden).map(known => {
        const person = moved.size === 0 ? known : withMoved(known, moved);
        const isMarked = person.addresses.some(address => marked.has(address));
        const marks = isMarked ? writing.store.marks.of(person.addresses) : writing.store.marks.of([]);
        const address = addressOf(person, () => recent.get(person.id) ?? []);
        const manner = manners.get(address)?.manner ?? null;
        return correspondent(person, address, marks, circleOf(marks.circleId, circles), usual, manner);
      });
    },
  };
}
