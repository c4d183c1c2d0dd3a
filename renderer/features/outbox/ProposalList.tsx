import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../app/language.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { useSuppressions } from './use-suppressions.ts';

/** People who may not want to be written to, each with the sentence that says so. Nothing is decided for the user. */
export function ProposalList(): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.proposals;
  const { list, error, confirm, dismiss } = useSuppressions();
  const proposals = list.data?.proposals ?? [];
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="proposals" className="outbox-group" data-group="needs-answer">
      <h2 id="proposals">
        {words.title} <small>{proposals.length}</small>
      </h2>
      {error ? <Problem error={error} /> : null}
      <ul className="lines">
        {proposals.map(({ id, kind, name, address, evidence, newAddress }) => (
          <li key={id} className="line">
            <span className="line-name" title={printable(address)}>
              <Name>{name || address}</Name>
            </span>
            <span className="soft line-why">
              {all.returns.proposal(kind)} {evidence === '' ? null : <Name className="said">{evidence}</Name>}{' '}
              {newAddress === null ? null : words.newAddress(printable(newAddress))}
            </span>
            <span className="line-end actions">
              <Button
                className="button"
                aria-label={all.writing.about(words.agree, printable(name || address))}
                onPress={() => confirm(id, name || address)}
              >
                {words.agree}
              </Button>
              <Button
                className="button quiet"
                aria-label={all.writing.about(words.dismiss, printable(name || address))}
                onPress={() => dismiss(id, name || address)}
              >
                {words.dismiss}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
