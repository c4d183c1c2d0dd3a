import type { ReactNode } from 'react';
import type { Named } from '../../../shared/contract/tact.ts';
import { Name } from '../../ui/Name.tsx';

/** Somebody, and the way to their page where the mailbox knows them. */
export function Who(props: { who: Named }): ReactNode {
  const { personId, name, address } = props.who;
  const shown = name === '' ? address : name;
  if (personId === null) return <Name className="line-name">{shown}</Name>;
  return (
    <a className="line-name" href={`#/person/${personId}`}>
      <Name>{shown}</Name>
    </a>
  );
}
