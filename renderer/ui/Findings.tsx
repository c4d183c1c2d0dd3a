import type { ReactNode } from 'react';
import type { Finding } from '../../shared/contract/writing.ts';
import { useLanguage } from '../app/language.tsx';
import { printable } from './printable.ts';

/** What is wrong with a letter or may be, the gravest first. */
export function Findings(props: { findings: readonly Finding[]; quiet?: boolean }): ReactNode {
  const { all } = useLanguage();
  const { findings } = props;
  if (findings.length === 0) return props.quiet ? null : <p className="soft">{all.writing.findings.none}</p>;
  return (
    <ul className="findings">
      {findings
        .toSorted((a, b) => Number(b.severity === 'hold') - Number(a.severity === 'hold'))
        .map(({ rule, severity, span }) => (
          <li key={`${rule} ${span}`} data-severity={severity}>
            <bdi>{all.templates.finding(rule, span === '' ? '' : printable(span))}</bdi>{' '}
            <small>{severity === 'hold' ? all.writing.findings.hold : all.writing.findings.look}</small>
          </li>
        ))}
    </ul>
  );
}

export const isHeld = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'hold');
