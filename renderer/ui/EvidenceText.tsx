import type { ReactNode } from 'react';
import type { Evidence } from '../../shared/contract/shapes.ts';
import { useLanguage } from '../app/language.tsx';
import { horizonMonth } from '../../shared/i18n/horizon-month.ts';
import { useNow } from './use-now.ts';

/** Why, in one sentence; the telling words in ink, the rest softer. */
export function EvidenceText(props: { evidence: Evidence }): ReactNode {
  const { all, formats } = useLanguage();
  const phrase = all.evidence.phrase(props.evidence, horizonMonth(formats, useNow()));
  return phrase.map(({ text, strong }) => (strong ? <em key={text}>{text}</em> : <span key={text}>{text}</span>));
}
