import { useMemo, useState, type ReactNode } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { fold, matches } from '../features/people/people-view.ts';
import { useAsk } from '../transport/ask.tsx';
import { Name } from '../ui/Name.tsx';
import { printable } from '../ui/printable.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { Stroke } from '../ui/Stroke.tsx';
import { useLanguage } from './language.tsx';
import { useCommands } from './use-commands.ts';
import { go } from './route.ts';

const MOST_PEOPLE = 8;
/** We choose what is listed, so that 20,000 people are never made into items. */
const ALREADY_FILTERED = (): boolean => true;

/** Any person, any screen, any command, by a few letters. */
export function Palette(props: { isOpen: boolean; onClose: () => void }): ReactNode {
  const { words } = useLanguage();
  return (
    <Sheet title={words.palette.title} untitled place="top" isOpen={props.isOpen} onClose={props.onClose}>
      <PaletteBody onClose={props.onClose} />
    </Sheet>
  );
}

function PaletteBody(props: { onClose: () => void }): ReactNode {
  const { words } = useLanguage();
  const [text, setText] = useState('');
  const people = useAsk('people.list', { hidden: false });
  const sections = useCommands();
  const wanted = fold(text.trim());

  const found = useMemo(() => {
    if (wanted === '') return [];
    const kept = [];
    for (const row of people.data ?? []) {
      if (matches(row, wanted)) kept.push(row);
      if (kept.length >= 200) break;
    }
    const startsWith = (name: string): number => (fold(name).startsWith(wanted) ? 0 : 1);
    return kept.toSorted((a, b) => startsWith(a.name) - startsWith(b.name) || b.contactDays - a.contactDays).slice(0, MOST_PEOPLE);
  }, [people.data, wanted]);
  const shown = sections.map(section => ({
    ...section,
    commands: section.commands.filter(({ name, onDemand }) => (wanted === '' ? !onDemand : fold(name).includes(wanted))),
  }));

  const run = (action: () => void): void => {
    props.onClose();
    action();
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText} filter={ALREADY_FILTERED}>
      <SearchField className="palette-field" aria-label={words.palette.title} autoFocus>
        <Input placeholder={words.palette.placeholder} />
      </SearchField>
      <Menu
        className="palette-list"
        aria-label={words.palette.title}
        renderEmptyState={() => <p className="soft">{words.palette.empty}</p>}
      >
        {found.length > 0 ? (
          <MenuSection>
            <Header>{words.palette.people}</Header>
            {found.map(row => (
              <MenuItem
                key={row.id}
                id={`person-${row.id}`}
                textValue={printable(row.name)}
                onAction={() => run(() => go(`person/${row.id}`))}
              >
                <Stroke band={row.band} silent />
                <Name className="palette-name">{row.name}</Name>
                <Name className="soft">{row.addresses[0] ?? ''}</Name>
              </MenuItem>
            ))}
          </MenuSection>
        ) : null}
        {shown
          .filter(section => section.commands.length > 0)
          .map(section => (
            <MenuSection key={section.title}>
              <Header>{section.title}</Header>
              {section.commands.map(command => (
                <MenuItem key={command.name} id={command.name} textValue={command.name} onAction={() => run(command.run)}>
                  {command.name}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
      </Menu>
    </Autocomplete>
  );
}
