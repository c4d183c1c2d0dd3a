import type { ReactNode } from 'react';
import type { Evidence } from '../../shared/contract/shapes.ts';

/** Why, in one sentence; the telling words in ink, the rest softer. */
export function EvidenceText(props: { evidence: Evidence }): ReactNode {
  return <>{Math.round(props.evidence.risk * 100)} %</>;
}
