import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { Check } from '../../ui/Check.tsx';

export interface Terms {
  readonly wayOut: boolean;
  readonly commercial: boolean;
  readonly attested: boolean;
}

/** What news sent to many owes its readers: a way to hear no more, and the user's word where something is offered for money. */
export function AnnouncementTerms(props: { terms: Terms; onChange: (terms: Terms) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.terms;
  const { terms, onChange } = props;
  return (
    <section className="stack tight" aria-labelledby="terms">
      <h3 id="terms">{words.title}</h3>
      <Check
        isSelected={terms.commercial}
        onChange={commercial => onChange({ wayOut: terms.wayOut || commercial, commercial, attested: false })}
      >
        <span>{words.commercial}</span>
      </Check>
      {terms.commercial ? (
        <Check isSelected={terms.attested} onChange={attested => onChange({ ...terms, attested })}>
          <span>{words.attested}</span>
        </Check>
      ) : (
        <Check isSelected={terms.wayOut} onChange={wayOut => onChange({ ...terms, wayOut })}>
          <span>{words.wayOut}</span>
        </Check>
      )}
    </section>
  );
}
