import type { TactMethod } from '../../../shared/contract/tact-methods.ts';
import { THANKS_TEMPLATES } from '../../../shared/domain/tact/service.ts';
import type { Handlers } from '../handlers.ts';
import { openPromises, dueOf, thanksOwed } from './owed.ts';
import { namer } from './present-tact.ts';
import { changed, mustBe, tactOf, type TactContext } from './tact-context.ts';

type OwedMethod = Extract<TactMethod, `thanks.${string}` | `promise.${string}`>;

const DAY = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString();

/** What the user owes a word for, and what they said they would do. */
export function owedHandlers(context: TactContext): Pick<Handlers, OwedMethod> {
  const { ports } = context;
  return {
    'thanks.list': () => {
      const who = namer(context);
      const now = ports.clock.now();
      return thanksOwed(ports).map(({ thanks, kind, due }) => ({
        id: thanks.id,
        kind,
        who: thanks.address === '' ? { personId: null, name: thanks.name, address: '' } : who(thanks.address, thanks.name),
        service: thanks.service,
        subject: thanks.subject,
        at: iso(thanks.at),
        ageDays: Math.max(0, Math.floor((now - thanks.at) / DAY)),
        due: iso(due),
        // What came of it has its place in the thanks for a help.
        template: kind === 'close-loop' ? 'thanks-help' : THANKS_TEMPLATES[thanks.service],
        evidence: thanks.evidence,
        rule: thanks.rule,
      }));
    },
    'thanks.decide': ({ id, state }) => {
      const shown = thanksOwed(ports).find(({ thanks }) => thanks.id === id);
      // Thanked and told what came of it: nothing is left to say.
      mustBe(tactOf(context).thanks.set(id, shown?.kind === 'close-loop' && state !== 'open' ? 'closed' : state));
      changed(context);
      return {};
    },
    'promise.list': () => {
      const who = namer(context);
      return openPromises(ports).map(promise => ({
        id: promise.id,
        who: who(promise.address),
        subject: promise.subject,
        at: iso(promise.at),
        due: promise.due === null ? null : iso(dueOf(promise)),
        evidence: promise.evidence,
        rule: promise.rule,
      }));
    },
    'promise.decide': ({ id, state }) => {
      mustBe(tactOf(context).promises.set(id, state));
      changed(context);
      return {};
    },
  };
}
