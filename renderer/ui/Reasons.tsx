import type { ReactNode } from 'react';
import type { IdentityReason } from '../../shared/domain/identity/judge-pair.ts';
import { speaksFor } from '../../shared/domain/identity/speaks-for.ts';
import { useLanguage } from '../app/language.tsx';

/** What speaks for one person and what against, each with its sign. */
export function Reasons(props: { reasons: readonly IdentityReason[] }): ReactNode {
  const { all, words } = useLanguage();
  return (
    <ul className="reasons">
      {props.reasons.map(reason => {
        const isFor = speaksFor(reason);
        return (
          <li key={reason}>
            <svg
              width="12"
              height="12"
              viewBox="0 0 12 12"
              role="img"
              aria-label={isFor ? words.who.review.speaksFor : words.who.review.speaksAgainst}
            >
              <path d={isFor ? 'M1.5 6h9M6 1.5v9' : 'M1.5 6h9'} />
            </svg>
            {all.identity.reason(reason)}
          </li>
        );
      })}
    </ul>
  );
}
