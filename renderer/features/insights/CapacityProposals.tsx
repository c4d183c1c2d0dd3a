import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CapacityProposal } from '../../../shared/contract/insights.ts';
import type { CapacityMove } from '../../../shared/domain/capacity/capacity.ts';
import type { Marks } from '../../../shared/contract/writing.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { offerBack } from '../outbox/undo-offer.ts';

const SHOWN = 8;
const MOVES: Record<CapacityMove, Pick<Marks, 'cadence'> | Pick<Marks, 'resting' | 'restingUntil'>> = {
  yearly: { cadence: { idealDays: 365, maxDays: 400 } },
  rest: { resting: true, restingUntil: null },
};

/** Whom to ask less of, so that the rest can be kept; each with its way back. */
export function CapacityProposals(props: { proposals: readonly CapacityProposal[] }): ReactNode {
  const { all } = useLanguage();
  const words = all.insights.capacity;
  const { proposals } = props;
  const marked = useAsk('marks.list', {});
  const set = useTell('marks.set');
  if (proposals.length === 0) return null;
  const move = ({ personId, name }: CapacityProposal, to: CapacityMove): void => {
    const before = marked.data?.find(person => person.personId === personId)?.marks;
    const { cadence = null, resting = false, restingUntil = null } = before ?? {};
    const former = to === 'yearly' ? { cadence } : { resting, restingUntil };
    set.mutate(
      { personId, marks: MOVES[to] },
      { onSuccess: () => offerBack(words.moved[to](printable(name)), () => set.mutateAsync({ personId, marks: former })) },
    );
  };
  return (
    <section aria-labelledby="ask-less">
      <h3 id="ask-less">{words.proposals}</h3>
      <p className="soft">{words.proposalsLead}</p>
      {set.isError ? <Problem error={set.error} /> : null}
      <ul className="lines give-way">
        {proposals.slice(0, SHOWN).map(proposal => {
          const other: CapacityMove = proposal.move === 'rest' ? 'yearly' : 'rest';
          return (
            <li key={proposal.personId} className="line">
              <a className="line-name" href={`#/person/${proposal.personId}`}>
                <Name>{proposal.name || proposal.address}</Name>
              </a>
              <span className="soft">{words.kept(proposal.keptQuarters)}</span>
              <span className="line-end actions">
                {[proposal.move, other].map(to => (
                  <Button
                    key={to}
                    className={to === proposal.move ? 'button' : 'button quiet'}
                    aria-label={words.moveFor(to, printable(proposal.name || proposal.address))}
                    isDisabled={set.isPending || marked.data === undefined}
                    onPress={() => move(proposal, to)}
                  >
                    {words.move[to]}
                  </Button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
      {proposals.length > SHOWN ? <p className="aside-note">{words.andMore(proposals.length - SHOWN)}</p> : null}
    </section>
  );
}
