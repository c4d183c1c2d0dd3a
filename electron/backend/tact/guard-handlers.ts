import type { TactMethod } from '../../../shared/contract/tact-methods.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import type { GuardDecision } from '../../../shared/domain/tact/guard-decision.ts';
import { personOf } from '../agenda/person-of.ts';
import type { Handlers } from '../handlers.ts';
import type { DraftChecks } from './check-draft.ts';
import { namer } from './present-tact.ts';
import { addressesOf, changed, tactOf, type TactContext } from './tact-context.ts';

type GuardMethod = Extract<TactMethod, `draft.${string}`>;

/** Decisions by which something of another's goes along, or is kept back: those are remembered with whose it is. */
const HAND_OVERS: ReadonlySet<GuardDecision> = new Set(['they-know', 'anyway', 'ask-first', 'remove']);

/** Looks at drafts, and remembers what the user decided about what was found. Nothing here forbids anything. */
export function guardHandlers(context: TactContext, checks: DraftChecks): Pick<Handlers, GuardMethod> {
  const { ports } = context;
  return {
    'draft.check': async draft => ({ findings: await checks.check(draft) }),
    'draft.decide': ({ to, guard, rule, evidence, decision, about, until }) => {
      const now = ports.clock.now();
      for (const address of to.map(one => one.trim().toLowerCase())) {
        tactOf(context).decisions.add({
          at: now,
          guard,
          rule,
          decision,
          recipient: address,
          about: about !== null && HAND_OVERS.has(decision) ? about.trim().toLowerCase() : null,
          evidence: evidenceLine(evidence),
        });
        // Until then nobody is reminded that an answer is missing.
        if (decision === 'let-go-until' && until !== null)
          ports.writing.store.agenda.choices.set(addressesOf(context, address)[0] ?? address, {
            kind: 'no-answer',
            until: Date.parse(until),
          });
      }
      changed(context);
      return {};
    },
    'draft.decisions': ({ personId }) => {
      const who = namer(context);
      const addresses = personId === undefined ? undefined : personOf(ports, personId).addresses;
      return tactOf(context)
        .decisions.list(addresses)
        .map(({ id, at, guard, rule, decision, recipient, about, evidence }) => ({
          id,
          at: new Date(at).toISOString(),
          guard,
          rule,
          decision,
          to: who(recipient),
          about: about === null ? null : who(about),
          evidence,
        }));
    },
  };
}
