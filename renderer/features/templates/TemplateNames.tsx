import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure';
import { useLanguage } from '../../app/language.tsx';

/** What a template may say. Names of the template language itself: the same in every language of the interface. */
const NAMES: readonly string[] = [
  '{{ person | greeting }}',
  '{{ person.first_name }}',
  '{{ person.last_name }}',
  '{{ person.organisation | default: "…" }}',
  '{{ circle.name }}',
  '{{ tie.last_contact | ago }}',
  '{{ tie.first_contact | date_long }}',
  '{{ me.first_name }}',
  '{{ today.year }}  {{ today.next_year }}',
  '{{ personal_line }}',
  '{{ campaign.news }}',
  '{% if personal_line != "" %} … {% endif %}',
];

/** The names and filters a template may use, for those who want them. */
export function TemplateNames(): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.templates;
  return (
    <Disclosure className="disclosure">
      <Heading>
        <Button slot="trigger" className="disclose">
          <svg width="6" height="10" viewBox="0 0 6 10" aria-hidden="true">
            <path d="M1 1l4 4-4 4" />
          </svg>
          {words.names}
        </Button>
      </Heading>
      <DisclosurePanel>
        <p className="soft">{words.namesLead}</p>
        <ul className="codes" lang="zxx">
          {NAMES.map(name => (
            <li key={name}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
