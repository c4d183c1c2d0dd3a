import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import type { Kept } from '../../../../shared/contract/kept.ts';
import { FILE_FORMATS } from '../../../../shared/contract/people-files.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { EraseButton } from './EraseButton.tsx';
import { SaidSheet } from './SaidSheet.tsx';

/** *What I keep about …*: everything stored about somebody on one sheet to print, with export and erase. */
export function KeptScreen(props: { id: number }): ReactNode {
  const { words } = useLanguage();
  const kept = useAsk('person.kept', { personId: props.id });
  if (kept.isError) return <Problem error={kept.error} retry={() => void kept.refetch()} />;
  if (kept.isPending) {
    return (
      <p className="lead" aria-busy="true">
        {words.host.loading}
      </p>
    );
  }
  return <KeptSheet id={props.id} kept={kept.data} />;
}

function KeptSheet(props: { id: number; kept: Kept }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.inOut;
  const { kept, id } = props;
  const take = useTell('person.export');
  return (
    <article className="writing kept">
      <p className="crumb">
        <a href={`#/person/${id}`}>
          <Name>{kept.name}</Name>
        </a>
      </p>
      <h1>{words.keep.openFor(printable(kept.name))}</h1>
      <p className="lead">{words.keep.asOf(formats.exact(kept.asOf))}</p>
      <div className="actions after-lead">
        <Button className="button go" onPress={() => globalThis.print()}>
          {words.keep.print}
        </Button>
        <MenuTrigger>
          <Button className="button" isDisabled={take.isPending}>
            {words.keep.export}
          </Button>
          <Popover className="popover">
            <Menu className="menu" aria-label={words.keep.export}>
              {FILE_FORMATS.map(format => (
                <MenuItem key={format} onAction={() => take.mutate({ personId: id, format }, { onSuccess: saveFile })}>
                  {words.formats[format]}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
        <EraseButton id={id} name={kept.name} />
      </div>
      {take.error ? <Problem error={take.error} /> : null}
      <section aria-labelledby="kept-addresses">
        <h2 id="kept-addresses">{words.keep.addresses}</h2>
        <ul>
          {kept.addresses.map(address => (
            <li key={address}>
              <Name>{address}</Name>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="kept-letters">
        <h2 id="kept-letters">{words.keep.letters}</h2>
        <p>{all.peopleFiles.keptLetters(kept.letters.received, kept.letters.sent)}</p>
      </section>
      {kept.said.map(record => (
        <SaidSheet key={record.key} record={record} />
      ))}
      <section aria-labelledby="kept-places">
        <h2 id="kept-places">{words.keep.more}</h2>
        {kept.places.map(({ place, rows }) => (
          <section key={place}>
            <h3>
              <Name>{all.peopleFiles.keptPlace(place, rows.length)}</Name>
            </h3>
            <ul className="kept-rows">
              {rows.map((row, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- rows of a database as they stand; they are never reordered
                <li key={index}>
                  <Name>
                    {Object.entries(row)
                      .filter(([, value]) => value !== null && value !== '')
                      .map(([column, value]) => `${column} ${value}`)
                      .join(' · ')}
                  </Name>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </article>
  );
}
